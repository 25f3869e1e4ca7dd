/** To which latenesses of a month the higher rate applies once it holds: to those from then on, or to all of them. */
export type HigherRateScope = "from-then-on" | "all-of-month";

/** What a company may want otherwise where pay is cut, each by a name. */
export interface PaySettings {
  /** Whether the higher rate then also replaces the rate of the month's first latenesses. */
  readonly higherRateAppliesTo: HigherRateScope;
}

/** One way to read what latenesses cost. */
export interface LatenessReading extends PaySettings {
  /** From which lateness of a month on the higher rate holds; that one is inside. */
  readonly higherRateFrom: number;
}
