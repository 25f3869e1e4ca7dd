import * as z from "zod/mini";
import { countField } from "../../models/fields.js";
import type { DayTerm, Term, TermUnit } from "../../models/term.js";
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
