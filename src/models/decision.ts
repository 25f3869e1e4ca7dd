/** A row of a table that gave the outcome, or is one of those that together are sure to give it. */
export interface Reason<Outcome, Clause extends string> {
  /** The clause that the row rests on. */
  readonly clause: Clause;
  /** The outcome that this row gives. */
  readonly outcome: Outcome;
  /** The names of the facts that it read. Their values stand once, in the decision's `facts`. */
  readonly facts: readonly string[];
}

/** A row that didn't give the outcome, and why: its facts failed it, another row ranks higher, or it isn't known. */
export interface CounterReason<Outcome, Clause extends string> extends Reason<Outcome, Clause> {
  /** `failed`: by its facts; `outranked`: it holds, but a higher one does too; `unknown`: a fact is missing. */
  readonly status: "failed" | "outranked" | "unknown";
}

/** Something given that can't be used, so that the fact counts as unknown. */
export interface Unclear {
  /** The facts that it is about. */
  readonly facts: readonly string[];
  /**
   * `at-odds`: two facts contradict each other; `currency`: a sum in another currency than the threshold;
   * `open-parameter`: the policy has no figure to hold it against, which `configure` can give.
   */
  readonly why: "at-odds" | "currency" | "open-parameter";
  /** The parameter that is open. */
  readonly parameter?: string;
}

interface Explained<Outcome, Clause extends string> {
  /** Every other row, the nearest first. */
  readonly notBecause: readonly CounterReason<Outcome, Clause>[];
  /** What was given and couldn't be used, as far as it could matter. */
  readonly unclear: readonly Unclear[];
}

/** The facts given lead to one outcome, whatever the others are. */
export interface Decided<Outcome, Clause extends string> extends Explained<Outcome, Clause> {
  /** The answer stands. */
  readonly decided: true;
  /** What it is. */
  readonly outcome: Outcome;
  /** That one outcome. */
  readonly possible: readonly Outcome[];
  /** Nothing is left to ask. */
  readonly ask: readonly [];
  /** Every row that gave it. */
  readonly because: readonly Reason<Outcome, Clause>[];
}

/** The facts given leave more than one outcome, or none that a row gives. */
export interface Undecided<Outcome, Clause extends string> extends Explained<Outcome, Clause> {
  /** The answer is open. */
  readonly decided: false;
  /** None yet. */
  readonly outcome?: undefined;
  /** What it may be, the lowest first, of a unique table in the order of its rows; empty where no row covers the facts. */
  readonly possible: readonly Outcome[];
  /** The facts to ask for, the most telling first. A fact that can't change the outcome is not among them. */
  readonly ask: readonly string[];
  /** No row has given an outcome. */
  readonly because: readonly [];
}

/** The answer of a table with one outcome. */
export type Decision<Outcome, Clause extends string> = Decided<Outcome, Clause> | Undecided<Outcome, Clause>;

/** The answer of a table that collects: every row that holds contributes. */
export interface Collection<Outcome, Clause extends string> extends Explained<Outcome, Clause> {
  /** Whether no fact left out could add anything. */
  readonly decided: boolean;
  /** The outcomes of the rows that hold, in table order. */
  readonly outcomes: readonly Outcome[];
  /** The outcomes of the rows that may hold, in table order. */
  readonly possible: readonly Outcome[];
  /** The facts to ask for, the most telling first. */
  readonly ask: readonly string[];
  /** The rows that hold, in table order. */
  readonly because: readonly Reason<Outcome, Clause>[];
}
