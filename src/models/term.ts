/** A unit in which a term is counted. */
export type TermUnit = "minute" | "hour" | "working-hour" | "day" | "working-day" | "week" | "month" | "year";

/** A length of time that a clause gives: 2 working days, 1 week, 5 minutes. */
export interface Term {
  /** How many units: a whole number from 1. */
  readonly amount: number;
  /** What is counted. */
  readonly unit: TermUnit;
}

/** A term in whole days, which needs no working calendar. */
export interface DayTerm extends Term {
  /** By whole days of the calendar. */
  readonly unit: "day" | "week" | "month" | "year";
}

/**
 * What happens to a term whose last day is no working day: `none` leaves it there, `rest-day` moves it behind the
 * rest (Civil Code, art. 203), `public-holiday` moves it behind a public holiday but not behind an ordinary weekend.
 */
export type RollOver = "none" | "rest-day" | "public-holiday";
