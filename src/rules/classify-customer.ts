import { decide } from "../decision-table/decide.js";
import type { Customer, CustomerClass } from "../models/customer.js";
import type { ClassFacts, CustomerFilesPolicy } from "../models/customer-files-policy.js";
import type { Decided, Undecided } from "../models/decision.js";
import type { PolicyReference } from "../models/policy.js";
import { referenceTo } from "./reference-to.js";
import { tableOf } from "./table-of.js";

/** What is said of a customer's class, decided or not. */
export interface AboutClass<Clause extends string> {
  /** The customer's number. */
  readonly id: string;
  /** Clauses that are known to give this customer different classes; the answer follows one of them. */
  readonly contradictions: readonly (readonly Clause[])[];
  /** The values of the facts that the question reads, as far as they are known. */
  readonly facts: Partial<ClassFacts<Clause>>;
  /** The policy that was applied. */
  readonly policy: PolicyReference;
}

/** In which class a customer is, by which clauses. */
export type ClassDecision<Clause extends string> = AboutClass<Clause> &
  (
    | (Omit<Decided<CustomerClass, Clause>, "outcome"> & {
        /** The class. */
        readonly class: CustomerClass;
      })
    | (Omit<Undecided<CustomerClass, Clause>, "outcome"> & {
        /** Not known yet; `possible` says what it may be. */
        readonly class: undefined;
      })
  );

/** Under which policy customers are classified. */
export interface ClassifyCustomerOptions<Clause extends string> {
  /** The rulebook; without its parameter `largeFrom` nobody is known to be large, or not to be. */
  readonly policy: CustomerFilesPolicy<Clause>;
}

/**
 * In which class is this customer: A, B or C?
 *
 * A customer who spends as much as `largeFrom` in a year is A. An organisation that spends less is B, an individual C,
 * and so is whoever is new. A new customer who is large is A by one clause and C by another: `contradictions` says so.
 *
 * @param noun - The customer, made by `customer`. The class in which the customer is so far doesn't matter.
 * @param options - The policy.
 * @returns The class with its clauses, or what it may be and what to ask; `unclear` names a threshold that is open.
 * @throws RedressError if two rows of the policy's table contradict each other.
 * @clause CUS-1, CUS-4.2
 *
 * @example At the threshold
 * ```ts
 * import { classifyCustomer, configure, customer, money } from "redress";
 * import { customerFiles } from "redress/policies";
 *
 * const c = customer({ id: "K-17", yearlySpend: money("50000.00", "CNY"), organisation: true, newlyDeveloped: false });
 * assert.deepEqual(classifyCustomer(c, { policy: customerFiles }).possible, ["B", "A"]);
 * const policy = configure(customerFiles, { parameters: { largeFrom: money("50000.00", "CNY") } });
 * assert.equal(classifyCustomer(c, { policy }).class, "A");
 * ```
 */
export function classifyCustomer<Clause extends string>(
  noun: Customer,
  options: ClassifyCustomerOptions<Clause>,
): ClassDecision<Clause> {
  const { policy } = options;
  const { yearlySpend, organisation, newlyDeveloped } = noun;
  const facts: Partial<ClassFacts<Clause>> = {
    ...(yearlySpend !== undefined && { yearlySpend }),
    ...(organisation !== undefined && { organisation }),
    ...(newlyDeveloped !== undefined && { newlyDeveloped }),
    governing: governingIn(policy),
  };
  const table = tableOf(policy, policy.classes);
  const decision = decide(table, facts);
  const about = {
    id: noun.id,
    contradictions: contradictionsIn(policy, (clause) => decide(table, { ...facts, governing: [clause] }).possible),
    facts,
    policy: referenceTo(policy),
  };
  if (!decision.decided) return { ...decision, class: undefined, ...about };
  const { outcome, ...rest } = decision;
  return { ...rest, class: outcome, ...about };
}

/** The clauses of the policy's contradictions that its settings let govern. */
function governingIn<Clause extends string>({ contradictions, settings }: CustomerFilesPolicy<Clause>): Clause[] {
  const atOdds = contradictions.flatMap(({ clauses }) => clauses);
  return atOdds.filter((clause) => settings.governing.includes(clause));
}

/** The contradictions of which two clauses, whatever is left out, give different classes if each governs. */
function contradictionsIn<Clause extends string>(
  { contradictions }: CustomerFilesPolicy<Clause>,
  classesUnder: (clause: Clause) => readonly CustomerClass[],
): (readonly Clause[])[] {
  return contradictions
    .map(({ clauses }) => clauses)
    .filter((clauses) => {
      const classes = clauses.map(classesUnder);
      return classes.some((those) => classes.some((others) => !those.some((one) => others.includes(one))));
    });
}
