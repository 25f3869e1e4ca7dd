import { type Customer, type CustomerClass, type CustomerInput, customer } from "../models/customer.js";
import type { CustomerFilesPolicy } from "../models/customer-files-policy.js";
import { isRedressError, type Problem, refuse } from "../models/errors.js";
import type { PolicyReference } from "../models/policy.js";
import type { RefusedEntry } from "./benefit-statement.js";
import { type ClassDecision, type ClassifyCustomerOptions, classifyCustomer } from "./classify-customer.js";
import { referenceTo } from "./reference-to.js";

/** A customer whose class was looked at anew. */
export interface ReclassifiedCustomer<Clause extends string> {
  /**
   * `moved`: from one class to another, or into a first one; `unchanged`: in the same class as before; `undecided`: the
   * class is open, and the customer stays in the old one meanwhile.
   */
  readonly status: "moved" | "unchanged" | "undecided";
  /** Its place in what was given, from 0. */
  readonly place: number;
  /** The customer's number. */
  readonly id: string;
  /** The class so far; left out where there was none. */
  readonly from?: CustomerClass;
  /** The class from now on; left out while it is open. */
  readonly to?: CustomerClass;
  /** What `classifyCustomer` answers: the clauses, or what to ask. */
  readonly decision: ClassDecision<Clause>;
}

/** Which customers move between the classes. */
export interface Reclassification<Clause extends string> {
  /** Every customer, in the order given. */
  readonly entries: readonly (ReclassifiedCustomer<Clause> | RefusedEntry)[];
  /** How many customers are in each class from now on; those whose class is open count nowhere. */
  readonly classes: { readonly [Name in CustomerClass]: number };
  /** The facts to ask for, by entry: `"2.yearlySpend"`. */
  readonly ask: readonly string[];
  /** Which policy was applied. */
  readonly policy: PolicyReference;
}

/**
 * Which customers move between A, B and C?
 *
 * Each quarter every customer's class is worked out anew and held against the one so far. Entries are checked here: one
 * that is no customer is reported with its problems and the others go on.
 *
 * @param customers - The customers, each with the class so far; unchecked ones are taken too.
 * @param options - The policy.
 * @returns The moves with their reasons, who stays, of whom the class is open and what to ask, what was refused.
 * @throws RedressError if what is given is no list, or two rows of the policy's table contradict each other.
 * @clause CUS-4.4, CUS-1
 *
 * @example One moves up, one stays
 * ```ts
 * import { configure, money, reclassifyCustomers } from "redress";
 * import { customerFiles } from "redress/policies";
 *
 * const policy = configure(customerFiles, { parameters: { largeFrom: money("50000.00", "CNY") } });
 * const firm = { organisation: true, newlyDeveloped: false, class: "B" } as const;
 * const { entries, classes } = reclassifyCustomers(
 *   [
 *     { ...firm, id: "K-17", yearlySpend: money("50000.00", "CNY") },
 *     { ...firm, id: "K-18", yearlySpend: money("49999.99", "CNY") },
 *   ],
 *   { policy },
 * );
 * assert.deepEqual(entries.map(({ status }) => status), ["moved", "unchanged"]);
 * assert.deepEqual(classes, { A: 1, B: 1, C: 0 });
 * ```
 */
export function reclassifyCustomers<Clause extends string>(
  customers: Iterable<CustomerInput>,
  options: ClassifyCustomerOptions<Clause>,
): Reclassification<Clause> {
  const { policy } = options;
  const entries = Array.from(listed(customers), (entry, place) => {
    const read = readEntry(entry);
    return "problems" in read
      ? ({ status: "refused", place, problems: read.problems } as const)
      : reclassified(read.value, place, policy);
  });
  const classes = { A: 0, B: 0, C: 0 };
  for (const entry of entries) if (entry.status !== "refused" && entry.to !== undefined) classes[entry.to]++;
  return {
    entries,
    classes,
    ask: entries.flatMap((entry) =>
      entry.status === "refused" ? [] : entry.decision.ask.map((fact) => `${entry.place}.${fact}`),
    ),
    policy: referenceTo(policy),
  };
}

/** What came in as a list, or a refusal: a reclassification is a door of its own. */
function listed(customers: Iterable<CustomerInput>): Iterable<CustomerInput> {
  const given: unknown = customers;
  if (typeof given === "object" && given !== null && Symbol.iterator in given) return customers;
  return refuse("reclassification", "customers", "a list of customers", given);
}

function readEntry(entry: CustomerInput): { readonly value: Customer } | { readonly problems: readonly Problem[] } {
  try {
    return { value: customer(entry) };
  } catch (error) {
    if (isRedressError(error)) return { problems: error.problems };
    throw error;
  }
}

function reclassified<Clause extends string>(
  noun: Customer,
  place: number,
  policy: CustomerFilesPolicy<Clause>,
): ReclassifiedCustomer<Clause> {
  const decision = classifyCustomer(noun, { policy });
  const { class: from, id } = noun;
  const { class: to } = decision;
  return {
    status: to === undefined ? "undecided" : to === from ? "unchanged" : "moved",
    place,
    id,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    decision,
  };
}
