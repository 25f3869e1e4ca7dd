import { isRecord, type Named, unitsOf } from "./condition.js";
import type { FactClasses } from "./fact-classes.js";
import type { FactInput } from "./fact-input.js";

/** Given facts that put a fact into a class; none where that waits for an open parameter. */
export function sampleOf({ ways }: FactClasses, at: number): Named {
  const way = ways.find(({ classes }) => classes.includes(at));
  return way === undefined ? {} : { [way.input.name]: valuesIn(way.input, (one) => way.classes[one] === at)[0] };
}

/** The values in some classes that are nearest to `like`, by {@link isNoFurther}. */
export function valuesIn(input: FactInput, wanted: (at: number) => boolean, like?: unknown): unknown[] {
  const fitting = [...input.values.entries()].filter(([place]) => wanted(input.classOf[place] ?? -1));
  const values = fitting.map(([place, value]) => {
    if (Array.isArray(value)) return nearestList(value, input.values.flat(), like);
    return typeof value === "number" ? nearestNumber(value, input.values[place + 1], input.figure, like) : value;
  });
  return values.filter((value) => !values.some((other) => other !== value && isNoFurther(other, value, like)));
}

/** Whether a value lies on the way from today's to another one. */
export function isNoFurther(value: unknown, other: unknown, today: unknown): boolean {
  if (Array.isArray(value) && Array.isArray(other)) {
    const list: readonly unknown[] = Array.isArray(today) ? today : [];
    const moves = (to: readonly unknown[], item: unknown): boolean => to.includes(item) !== list.includes(item);
    return [...value, ...list].every((item) => !moves(value, item) || moves(other, item));
  }
  const [step, far] = [unitsOf(value) - unitsOf(today), unitsOf(other) - unitsOf(today)];
  return value === other || (Math.sign(step) === Math.sign(far) && Math.abs(step) <= Math.abs(far));
}

/** The items that no row mentions stay as they are. */
function nearestList(items: readonly unknown[], mentioned: readonly unknown[], like: unknown): unknown[] {
  const list: readonly unknown[] = Array.isArray(like) ? like : [];
  const kept = list.filter((item) => items.includes(item) || !mentioned.includes(item));
  return [...kept, ...items.filter((item) => !list.includes(item))];
}

function nearestNumber(from: number, next: unknown, figure: unknown, like: unknown): unknown {
  const digits = isRecord(figure) ? (String(figure["amount"]).split(".")[1]?.length ?? 0) : 0;
  // Without a lower end the number nearest to zero is the plainest.
  const low = from === Number.MIN_SAFE_INTEGER ? Number.NEGATIVE_INFINITY : from;
  const high = typeof next === "number" ? next - 1 : Number.POSITIVE_INFINITY;
  const near = unitsOf(like, digits);
  const target = Number.isNaN(near) ? (Number.isFinite(low) ? low : 0) : near;
  const number = Math.min(Math.max(target, low), high);
  return isRecord(figure) ? sum(number, digits, figure["currency"]) : number;
}

/** So many smallest units as a sum. */
function sum(units: number, digits: number, currency: unknown): unknown {
  const text = String(units).padStart(digits + 1, "0");
  const whole = text.slice(0, text.length - digits);
  return { amount: digits === 0 ? whole : `${whole}.${text.slice(-digits)}`, currency };
}
