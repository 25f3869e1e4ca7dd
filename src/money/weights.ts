import { type Problem, shown } from "../models/errors.js";
import { isWeight, type Weight, weightWanted } from "../models/weight.js";
import { decimalRatio } from "./ratio.js";

/** The weights as whole numbers in the same proportions; what is wrong with them is added to the problems. */
export function weightCounts(weights: readonly Weight[], problems: Problem[]): readonly bigint[] {
  const ratios = weights.map((weight, index) => {
    if (isWeight(weight)) return decimalRatio(String(weight));
    problems.push({ path: `weights.${index}`, wanted: weightWanted, got: shown(weight) });
    return decimalRatio("0");
  });
  // Every denominator is a power of ten, so the greatest is a multiple of all.
  const scale = ratios.reduce((greatest, { denominator }) => (denominator > greatest ? denominator : greatest), 1n);
  const counts = ratios.map(({ numerator, denominator }) => numerator * (scale / denominator));
  if (problems.length === 0 && !counts.some((count) => count > 0n)) {
    problems.push({ path: "weights", wanted: "a list with at least one weight above 0", got: shown(weights) });
  }
  return counts;
}
