/**
 * How often something comes round. Periods are those of the calendar: a week from Monday to Sunday, a quarter from
 * January, April, July or October. `working-day`: every day on which there is work; `public-holiday`: every day off
 * that a holiday gives.
 */
export type Interval = "day" | "working-day" | "public-holiday" | "week" | "month" | "quarter" | "half-year" | "year";
