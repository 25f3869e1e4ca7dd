import * as z from "zod/mini";
import { type Day, type Instant, isDay, isInstant } from "./time.js";

/** An instant in the schema of a noun. */
export const instantField = /* @__PURE__ */ text<Instant>(
  isInstant,
  'an instant with an offset such as "2026-09-24T16:00:00+08:00"',
);

/** A day in the schema of a noun. */
export const dayField = /* @__PURE__ */ text<Day>(isDay, 'a day such as "2026-09-24"');

/** A moment by which something is wanted: an instant, or a day, which ends at its 24:00. */
export const deadlineField = /* @__PURE__ */ text<Instant | Day>(
  (value) => isInstant(value) || isDay(value),
  'a day such as "2026-09-24" or an instant with an offset',
);

/** The id of a role, and free text: anything but nothing. */
export const textField = /* @__PURE__ */ text((value) => value.trim() !== "", "text");

const count = "an integer >= 1";

/** A whole number from 1. */
export const countField: z.ZodMiniType<number> = /* @__PURE__ */ (() =>
  z.number(count).check(z.refine((value) => Number.isSafeInteger(value) && value >= 1, count)))();

function text<Text extends string>(right: (value: string) => boolean, wanted: string): z.ZodMiniType<Text, Text>;
function text(right: (value: string) => boolean, wanted: string): z.ZodMiniType<string, string> {
  return z.string(wanted).check(z.refine(right, wanted));
}
