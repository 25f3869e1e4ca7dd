import * as z from "zod/mini";
import { countField } from "../../models/fields.js";
import type { MonthsOrYears } from "../../models/policy.js";
import type { DayTerm, Term, TermUnit } from "../../models/term.js";
import { timeOfDay } from "../../working-time/compiled-calendar.js";
import type { ShapeOf } from "./shapes.js";

/** A hundred years in each unit: no rulebook means more, and the calendar has to reach so far. */
const longest: { readonly [Unit in TermUnit]: number } = {
  minute: 52_560_000,
  hour: 876_000,
  "working-hour": 200_000,
  day: 36_500,
  "working-day": 25_000,
  week: 5_200,
  month: 1_200,
  year: 100,
};

/** A term in one of these units. */
export function termIn<const Unit extends TermUnit>(units: readonly Unit[]): z.ZodMiniType {
  return z
    .strictObject({ amount: countField, unit: z.enum(units) } satisfies ShapeOf<Term>)
    .check(({ value: { amount, unit }, issues }) => {
      const most = longest[unit];
      if (amount > most) issues.push({ code: "custom", path: ["amount"], message: `at most ${most}`, input: amount });
    });
}

/** A term in any unit. */
export const term: z.ZodMiniType = /* @__PURE__ */ (() =>
  termIn(["minute", "hour", "working-hour", "day", "working-day", "week", "month", "year"]))();

/** A term in whole days. */
export const dayTerm: z.ZodMiniType = /* @__PURE__ */ (() =>
  termIn(["day", "week", "month", "year"] satisfies readonly DayTerm["unit"][]))();

/** A length of time in months or years. */
export const monthsOrYears: z.ZodMiniType = /* @__PURE__ */ (() =>
  termIn(["month", "year"] satisfies readonly MonthsOrYears["unit"][]))();

const shiftWanted = 'times like ["08:30", "17:30"]';
const timeWanted = 'a time of day such as "12:00"';

/** A time of day, from 00:00 to 24:00. */
export const timeField: z.ZodMiniType = /* @__PURE__ */ (() =>
  z.string(timeWanted).check(z.refine((text) => !Number.isNaN(timeOfDay(text)), timeWanted)))();

/** When work begins and when it ends; where that is no later, it ends on the next day. */
export const shiftField: z.ZodMiniType = /* @__PURE__ */ (() =>
  z.array(timeField).check(z.refine(([start, ...rest]) => rest.length === 1 && start !== "24:00", shiftWanted)))();
