import type { Day } from "./time.js";

/** What a clause does: it defines, decides, sets a deadline or an amount, routes, or lists what to do. */
export type ClauseKind = "define" | "decide" | "deadline" | "amount" | "route" | "checklist";

/** Values by their paths, with dots between the names: `{ "then.term.amount": 2 }`. */
export interface ValuesByPath {
  /** A value of plain data. */
  readonly [path: string]: unknown;
}

/** One change of a policy, as data: addressed by the clause that it is about. */
export type Change<Clause extends string = string> =
  | Alone<SetChange<Known<Clause>>>
  | Alone<AddChange<Known<Clause>>>
  | Alone<NewClause>
  | Alone<RemoveChange<Known<Clause>>>;

/**
 * A clause that there is. By the text alone TypeScript would take another one for a new clause, and complain of what
 * new clauses haven't; so it goes by what the change does, and complains of the clause.
 */
export type Known<Clause extends string> = Clause & Pick<string, "length">;

/** A change without the fields by which the others are told. */
export type Alone<Some> = Some & { readonly [Field in Exclude<"set" | "add" | "kind" | "remove", keyof Some>]?: never };

/** Values take the place of others in one entry of a clause: a row, a figure, a step, a duty. */
export interface SetChange<Clause extends string = string> {
  /** The clause that changes. */
  readonly clause: Clause;
  /** The new values, by their paths in the entry. Each takes the place of a value of the same type. */
  readonly set: ValuesByPath;
  /** Which of several entries of the clause: the one that has these values, by their paths in it. */
  readonly where?: ValuesByPath;
  /**
   * The path of the entry in the policy, such as `"sharing"`: for what names no clause of its own, and as another way
   * to pick one of several.
   */
  readonly in?: string;
}

/** An entry is put into a list, or under a name that is new. */
export interface AddChange<Clause extends string = string> {
  /** The clause that the entry rests on. */
  readonly clause: Clause;
  /** The entry; it cites the clause. */
  readonly add: object;
  /** The path of the list, such as `"obligations.rows"`; or of the new name, such as `"parameters.lateFee"`. */
  readonly to: string;
  /** The clause before whose first entry in the list it stands. */
  readonly before?: string;
  /** Its place in the list, from 0. Neither this nor `before`: it stands at the end. */
  readonly at?: number;
}

/** A clause is new, alone or with its first entry. */
export interface NewClause extends Partial<Omit<AddChange, "clause">> {
  /** Its id. */
  readonly clause: string;
  /** What it does. */
  readonly kind: ClauseKind;
}

/** An entry goes. */
export interface RemoveChange<Clause extends string = string> {
  /** The clause that it rests on. */
  readonly clause: Clause;
  /**
   * The path of what it stands in, such as `"handling.rows"` or `"parameters"`. From `"clauses"` the clause itself
   * goes, once nothing rests on it.
   */
  readonly remove: string;
  /** Which of several entries of the clause: the one that has these values, by their paths in it. */
  readonly where?: ValuesByPath;
}

/** What was changed from one version of a policy to the next, why and by whom. */
export interface Amendment {
  /** The first day of the new version. */
  readonly from: Day;
  /** The versions. */
  readonly version: {
    /** The one that was changed. */
    readonly before: string;
    /** The one that it became. */
    readonly after: string;
  };
  /** Why. */
  readonly why: string;
  /** Who decided it. */
  readonly by: string;
  /** What was changed, in this order. */
  readonly changes: readonly Change[];
}
