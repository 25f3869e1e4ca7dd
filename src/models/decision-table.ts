import type { MoneyFigure } from "./money.js";

/** A figure to compare with: a value, or the name of a policy's parameter that holds it. */
export type Threshold<Value> =
  | Value
  | {
      /** The parameter's name. */
      readonly parameter: string;
    };

/** Comparisons of a whole number or a sum; all that are given must hold. */
export interface Comparison<Value> {
  /** This or more. */
  readonly atLeast?: Threshold<Value>;
  /** More than this. */
  readonly above?: Threshold<Value>;
  /** This or less. */
  readonly atMost?: Threshold<Value>;
  /** Less than this. */
  readonly below?: Threshold<Value>;
  /** Just this. */
  readonly equals?: Threshold<Value>;
}

/** What a list must or must not have; all that are given must hold. */
export interface Membership<Value> {
  /** At least one of these is in the list. */
  readonly hasAny?: readonly Value[];
  /** All of these are. */
  readonly hasAll?: readonly Value[];
  /** None of these is. */
  readonly hasNone?: readonly Value[];
}

/** A condition on one fact, as its type allows. A list of values means: one of these. */
export type ConditionOn<Value> = [Value] extends [boolean]
  ? boolean
  : [Value] extends [number]
    ? Comparison<number>
    : [Value] extends [string]
      ? Value | readonly Value[]
      : [Value] extends [readonly (infer Item)[]]
        ? Membership<Item>
        : [Value] extends [MoneyFigure]
          ? Comparison<MoneyFigure>
          : never;

/** Conditions that must hold together. */
export type Conjunction<Facts> = { readonly [Name in keyof Facts]?: ConditionOn<Facts[Name]> };

interface FactBase {
  /**
   * Whether somebody can still change this fact by a future act: an approval, a quote, a date. What has happened, such
   * as an injury, can't be changed, and `alternatives` never proposes it.
   */
  readonly changeable?: boolean;
}

/** A fact that is true or false. */
export interface BooleanFact extends FactBase {
  /** Yes or no. */
  readonly kind: "boolean";
}

/** A fact with one of a few values. */
export interface OneOfFact<Value extends string = string> extends FactBase {
  /** One of a few. */
  readonly kind: "one-of";
  /** The values that it can have. */
  readonly values: readonly Value[];
}

/** A fact that is a list of some of a few values; the empty list is known, and none. */
export interface SomeOfFact<Value extends string = string> extends FactBase {
  /** A list of some of a few. */
  readonly kind: "some-of";
  /** The values that can stand in the list. */
  readonly values: readonly Value[];
}

/** A fact that is a whole number, from `from` on where that is given. */
export interface IntegerFact extends FactBase {
  /** A whole number. */
  readonly kind: "integer";
  /** The smallest value that it can have; left out: zero and below are possible too. */
  readonly from?: number;
}

/** A fact that is a sum of money, not negative. Sums in another currency than a threshold's can't be compared. */
export interface MoneyFact extends FactBase {
  /** A sum. */
  readonly kind: "money";
}

/**
 * A yes or no that is known in one of several ways, the exactest first: a figure held against a threshold, or a fact
 * that somebody states. Each way is a condition on one other fact of the table. Where two ways contradict each other
 * the derived fact stays unknown, and the decision says so. It is the facts behind it that are asked for, and they are
 * behind this one alone: no row and no other derived fact reads them.
 */
export interface DerivedFact<Facts> extends FactBase {
  /** Worked out from other facts. */
  readonly kind: "derived";
  /** The ways to know it, the exactest first. */
  readonly knownBy: readonly Conjunction<Facts>[];
}

/** How a fact of this type is declared in a table of these facts. */
export type FactDefinition<Value, Facts> = [Value] extends [boolean]
  ? BooleanFact | DerivedFact<Facts>
  : [Value] extends [number]
    ? IntegerFact
    : [Value] extends [string]
      ? OneOfFact<Value>
      : [Value] extends [readonly (infer Item extends string)[]]
        ? SomeOfFact<Item>
        : [Value] extends [MoneyFigure]
          ? MoneyFact
          : never;

/** One row of a table: where one of the conjunctions of `when` holds, the outcome is `then`, by this clause. */
export interface TableRow<Facts, Outcome, Clause extends string> {
  /** The conditions: together, or in a list of which one conjunction must hold. `{}` always holds. */
  readonly when: Conjunction<Facts> | readonly Conjunction<Facts>[];
  /** The outcome. */
  readonly then: Outcome;
  /** The clause that the row rests on. */
  readonly clause: Clause;
}

interface TableBase<Facts, Outcome, Clause extends string> {
  /** Every fact that a row may read, in the order in which they are asked for where nothing else decides it. */
  readonly facts: { readonly [Name in keyof Facts]: FactDefinition<Facts[Name], Facts> };
  /** The rows; their order decides nothing but the order of reasons. */
  readonly rows: readonly TableRow<Facts, Outcome, Clause>[];
}

/** A table of which at most one outcome may hold: rows that hold together must agree. */
export interface UniqueTable<Facts, Outcome, Clause extends string> extends TableBase<Facts, Outcome, Clause> {
  /** DMN's U. */
  readonly hitPolicy: "unique";
}

/** A table of which the outcome that stands highest in `priority` wins. */
export interface PriorityTable<Facts, Outcome, Clause extends string> extends TableBase<Facts, Outcome, Clause> {
  /** DMN's P. */
  readonly hitPolicy: "priority";
  /** Every outcome, the highest first. */
  readonly priority: readonly Outcome[];
}

/** A table of which every row that holds contributes its outcome. */
export interface CollectTable<Facts, Outcome, Clause extends string> extends TableBase<Facts, Outcome, Clause> {
  /** DMN's C. */
  readonly hitPolicy: "collect";
}

/**
 * A table of rules as data, under its DMN hit policy: plain JSON, so that it can live in a database.
 *
 * What a row doesn't mention doesn't matter to it. A fact that no row reads is never asked for.
 */
export type DecisionTable<Facts, Outcome, Clause extends string> =
  | UniqueTable<Facts, Outcome, Clause>
  | PriorityTable<Facts, Outcome, Clause>
  | CollectTable<Facts, Outcome, Clause>;

/** The values of a policy's parameters, by name; `null` where the source leaves one open. */
export type ParameterValues = { readonly [name: string]: number | MoneyFigure | null };
