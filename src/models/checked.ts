/**
 * The mark of a value that its constructor has checked.
 *
 * Types only: there is nothing of it at run time. The protected member makes a spread lose the mark, so that
 * `{ ...complaint, timesRaised: 0 }` is no longer a complaint for a rule. (A private one would too, but in a declaration
 * file it has no type: there, a guest complaint would be as good as a company's.)
 */
export declare abstract class Checked<Noun extends string> {
  /** Which noun it is; for the compiler alone. */
  protected readonly checked: Noun;
}
