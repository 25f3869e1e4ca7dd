/** What a company may want otherwise in the supervision of its service. */
export interface SupervisionSettings {
  /**
   * From when the time within which somebody must be on site runs; the source doesn't say. `request`: from the request;
   * `last-failure`: from when the rung tried last had failed.
   */
  readonly siteTimeFrom: "request" | "last-failure";
}
