import type { CustomerClass } from "./customer.js";
import type { PriorityTable } from "./decision-table.js";
import type { MoneyFigure } from "./money.js";
import type { MoneyParameter } from "./parameter.js";
import type { ServicePolicy } from "./service-policy.js";

/** What a customer's class hangs on. */
export interface ClassFacts<Clause extends string> {
  /** What the customer spent on catering in a year. */
  readonly yearlySpend: MoneyFigure;
  /** Whether the customer is an organisation. */
  readonly organisation: boolean;
  /** Whether the customer was won only lately. */
  readonly newlyDeveloped: boolean;
  /** Known from the policy's settings: the clauses that govern where they are at odds with others. */
  readonly governing: readonly Clause[];
}

/** What tells situations with a customer's file apart. */
export interface CustomerFileFacts {
  /** The customer's class. */
  readonly class: CustomerClass;
  /** Whether the customer was won only lately. */
  readonly newlyDeveloped: boolean;
  /** Whether the customer was here, as a guest at a banquet. */
  readonly visited: boolean;
}

/** What a company may want otherwise of its customer files. */
export interface CustomerFilesSettings {
  /**
   * The clauses that govern where they are at odds with others. Left empty, a new customer who spends much is in the
   * highest class, because a clause speaks of such customers.
   */
  readonly governing: readonly string[];
}

/** The rulebook for customer files: who is in which class, who collects and keeps what, who is visited when. */
export interface CustomerFilesPolicy<Clause extends string>
  extends ServicePolicy<"customer", CustomerFileFacts, Clause, "largeFrom"> {
  readonly parameters: {
    /** From which yearly spend on a customer is large; at it, a customer is. */
    readonly largeFrom: MoneyParameter<Clause>;
  };
  /** The class of a customer, the highest first. */
  readonly classes: PriorityTable<ClassFacts<Clause>, CustomerClass, Clause>;
  /** What a company may want otherwise. */
  readonly settings: CustomerFilesSettings;
}
