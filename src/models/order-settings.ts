/** What a company may want otherwise when it reviews orders, each by a name. */
export interface OrderSettings {
  /**
   * Whether a large quantity alone, or a difficulty in delivery or technique alone, lifts a standard order out of the
   * lowest tier; else both must come together. The source can be read either way.
   */
  readonly oneIsEnough: boolean;
}
