import * as z from "zod/mini";

/** A whole number between two bounds, both inside. */
export function wholeFrom(least: number, most: number): z.ZodMiniType<number> {
  const wanted = `a whole number from ${least} to ${most}`;
  return z
    .number(wanted)
    .check(z.refine((value) => Number.isInteger(value) && value >= least && value <= most, wanted));
}
