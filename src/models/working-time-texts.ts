/** The words with which the counting of a term is told in one language; `{days}` and the like stand for what goes in. */
export interface WorkingTimeTexts {
  /** What each holiday's id is called; an id that isn't here is shown as it is. */
  readonly holidays: { readonly [id: string]: string };
  /** Several days: `"{from} to {through}"`. */
  readonly span: string;
  /** Why days counted or didn't: a sentence with `{days}`, and `{holiday}` where there is one. */
  readonly days: {
    /** Ordinary days of the term. */
    readonly counted: string;
    /** Working days that make up for a holiday. */
    readonly "make-up": string;
    /** The day of the event. */
    readonly "event-day": string;
    /** Days that the week has off. */
    readonly "rest-day": string;
    /** Holidays. */
    readonly holiday: string;
    /** Days on which the calendar's own exception closes. */
    readonly "own-hours": string;
    /** Days on which the case was paused. */
    readonly pause: string;
    /** Days added behind a last day that was a day off. */
    readonly "roll-over": string;
  };
  /** By how much pauses moved the end: sentences with `{amount}`. */
  readonly movedByPauses: {
    /** By minutes. */
    readonly minute: string;
    /** By minutes of working time. */
    readonly "working-minute": string;
    /** By days. */
    readonly day: string;
  };
  /** The end: a sentence with `{due}`. */
  readonly due: string;
  /** Said where the end leans on days that nobody has announced. */
  readonly assumed: string;
}
