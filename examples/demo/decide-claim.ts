import {
  assessCompensation,
  assessReturn,
  type Benefit,
  benefitSchema,
  type CompensationDecision,
  type DamageClaim,
  damageClaimSchema,
  type NounSchema,
  type ReturnDecision,
  type ReturnRequest,
  returnRequestSchema,
  shareBenefit,
} from "redress";
import { customerProposals, fanReturns, hotelCompensation } from "redress/policies";
import { isRecord } from "./read-cases.js";
import { answerOr, type BadRow, badRow, problemOf, type ReadRow } from "./read-row.js";

interface Decided<Kind extends string, Noun> {
  readonly line: number;
  readonly id: string;
  readonly kind: Kind;
  readonly summary: string;
  readonly noun: Noun;
}

/** A guest's claim for damage, with what is done about it. */
export interface DecidedDamage extends Decided<"damageClaim", DamageClaim> {
  readonly decision: CompensationDecision<string>;
}

/** An article that comes back, with what can be done about it. */
export interface DecidedReturn extends Decided<"returnRequest", ReturnRequest> {
  readonly decision: ReturnDecision<string>;
}

/** A benefit, which a statement shares together with the others. */
export type DecidedBenefit = Decided<"benefit", Benefit>;

/** What is no complaint. */
export type DecidedClaim = DecidedDamage | DecidedReturn | DecidedBenefit;

/** Decides one claim, return or benefit by the rules as the source has them, or says all that is wrong with it. */
export function decideClaim(read: ReadRow, kind: DecidedClaim["kind"]): DecidedClaim | BadRow {
  const { line, summary, beside, problems } = read;
  for (const name of ["asOf", "policy"]) {
    if (beside[name] !== undefined) {
      problems.push(`${name} must be left out of a ${kind}: got ${JSON.stringify(beside[name])}`);
    }
  }
  const about = { line, id: read.id ?? `(${line})`, summary };
  const decided = decide(about, kind, read);
  return decided === undefined || problems.length > 0 ? badRow(read) : decided;
}

function decide(
  about: { readonly line: number; readonly id: string; readonly summary: string },
  kind: DecidedClaim["kind"],
  { facts, problems }: ReadRow,
): DecidedClaim | undefined {
  if (kind === "damageClaim") {
    const noun = checked(damageClaimSchema, facts, problems);
    const decision = noun && answerOr(problems, () => assessCompensation(noun, { policy: hotelCompensation }));
    return decision && { ...about, kind, noun, decision };
  }
  if (kind === "returnRequest") {
    const noun = checked(returnRequestSchema, facts, problems);
    const decision = noun && answerOr(problems, () => assessReturn(noun, { policy: fanReturns }));
    return decision && { ...about, kind, noun, decision };
  }
  const noun = checked(benefitSchema, withoutId(facts, problems), problems);
  const decision = noun && answerOr(problems, () => shareBenefit(noun, { policy: customerProposals }));
  return decision && { ...about, kind, noun };
}

function checked<Input, Noun>(schema: NounSchema<Input, Noun>, facts: unknown, problems: string[]): Noun | undefined {
  const result = schema["~standard"].validate(facts);
  if (result.issues === undefined) return result.value;
  problems.push(...result.issues.map(problemOf));
  return undefined;
}

/** A benefit has no number of its own: the row has. */
function withoutId(facts: unknown, problems: string[]): unknown {
  if (!isRecord(facts) || !("id" in facts)) return facts;
  const { id, ...others } = facts;
  if (typeof id !== "string") problems.push(`id must be text: got ${JSON.stringify(id)}`);
  return others;
}
