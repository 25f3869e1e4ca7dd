import * as z from "zod/mini";
import type { Checked } from "./checked.js";
import { dayField, textField } from "./fields.js";
import { type InputOf, type NounSchema, noun } from "./noun.js";
import type { Day } from "./time.js";

/** What a customer's proposal aims at. */
export type ProposalCategory =
  | "standardisation"
  | "logistics-and-channels"
  | "process-efficiency"
  | "materials-and-parts"
  | "after-sales-service"
  | "other";

/** Who developed the technique that came out of a proposal. */
export type ProposalOwnership = "company" | "joint" | "customer";

/**
 * The facts, events and arrangements of a customer's proposal.
 *
 * A fact left out is unknown. An event left out has not happened. An arrangement left out is none.
 */
export interface ProposalFacts {
  /** What it aims at. */
  readonly category: ProposalCategory;
  /** An event: the day on which the customer submitted it. */
  readonly submittedOn?: Day;
  /** Whether it came on the one standard form. */
  readonly onStandardForm?: boolean;
  /** An event: the day on which marketing passed it on for study, from which the term of the study runs. */
  readonly passedOn?: Day;
  /** An arrangement: the department that studies it. */
  readonly studiedBy?: string;
  /** An event: what the study came to. */
  readonly decision?: "adopted" | "not-adopted";
  /** An event: the day on which the result of the study was back with marketing. */
  readonly decidedOn?: Day;
  /** An event: the day on which a schedule was reported, because the study takes longer. */
  readonly scheduleReportedOn?: Day;
  /** An event: the day on which the customer was told the result. */
  readonly customerToldOn?: Day;
  /** An event: the day on which it was put in practice. */
  readonly implementedOn?: Day;
  /** Who developed the technique that came out of it. */
  readonly ownership?: ProposalOwnership;
}

/** A checked proposal of a customer's. Made by {@link proposal}. */
export interface Proposal extends ProposalFacts, Checked<"proposal"> {}

/** What {@link proposal} takes. */
export type ProposalInput = InputOf<ProposalFacts>;

const pair = /* @__PURE__ */ (() =>
  noun<ProposalInput, Proposal>(
    "proposal",
    z.strictObject({
      category: z.enum([
        "standardisation",
        "logistics-and-channels",
        "process-efficiency",
        "materials-and-parts",
        "after-sales-service",
        "other",
      ]),
      submittedOn: z.exactOptional(dayField),
      onStandardForm: z.exactOptional(z.boolean()),
      passedOn: z.exactOptional(dayField),
      studiedBy: z.exactOptional(textField),
      decision: z.exactOptional(z.enum(["adopted", "not-adopted"])),
      decidedOn: z.exactOptional(dayField),
      scheduleReportedOn: z.exactOptional(dayField),
      customerToldOn: z.exactOptional(dayField),
      implementedOn: z.exactOptional(dayField),
      ownership: z.exactOptional(z.enum(["company", "joint", "customer"])),
    } satisfies Record<keyof ProposalFacts, z.ZodMiniType>),
    {
      passedOn: "submittedOn",
      decidedOn: "passedOn",
      scheduleReportedOn: "passedOn",
      customerToldOn: "decidedOn",
      implementedOn: "submittedOn",
    },
  ))();

/**
 * Is this a customer's proposal that the rules can work with?
 *
 * Its category must be given, all else may be left out. Events in an order that can't be are refused: passed on or put
 * in practice before it was submitted, decided before it was passed on, told before it was decided.
 *
 * @param input - The facts, events and arrangements that are known.
 * @returns The proposal: frozen, plain data, and marked as checked, so that the rules take it.
 * @throws RedressError with every problem: its path, the value wanted and the value given.
 * @clause CPR-3
 *
 * @example A cheaper way to pack
 * ```ts
 * import { proposal } from "redress";
 *
 * const p = proposal({ category: "logistics-and-channels", submittedOn: "2026-02-02", onStandardForm: true });
 * assert.equal(p.category, "logistics-and-channels");
 * assert.throws(() => proposal({ ...p, implementedOn: "2026-02-01" }), /implementedOn must be at or after submittedOn/);
 * ```
 */
export function proposal(input: ProposalInput): Proposal {
  return pair.construct(input);
}

/**
 * Is this input a customer's proposal? As a Standard Schema, which lists the problems instead of throwing.
 *
 * @example Without a category
 * ```ts
 * import { proposalSchema } from "redress";
 *
 * const result = proposalSchema["~standard"].validate({ submittedOn: "2026-02-02" });
 * assert.deepEqual(result.issues?.map((issue) => issue.path), [["category"]]);
 * ```
 */
export const proposalSchema: NounSchema<ProposalInput, Proposal> = /* @__PURE__ */ (() => pair.schema)();
