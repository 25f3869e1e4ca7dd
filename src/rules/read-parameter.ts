import type { Interval } from "../models/interval.js";
import { type MoneyFigure, readMoney } from "../models/money.js";
import type { AuthorityLimit, Fee, Parameter, SiteTime, UsefulLife } from "../models/parameter.js";
import { sharePattern, shareWanted } from "../models/share.js";
import type { Term, TermUnit } from "../models/term.js";
import { isUsefulLife } from "../models/useful-life.js";

/** A parameter with a value that came in as data, or what was wanted. */
export type ReadParameter = { readonly parameter: Parameter<string> } | { readonly wanted: string };

const sumWanted = 'a sum such as { amount: "12.50", currency: "CNY" }, zero or more';

/**
 * Is this a value for this parameter? Then it is put in its canonical form.
 *
 * @param parameter - What the policy says of it.
 * @param value - What was given.
 */
export function readParameter(parameter: Parameter<string>, value: unknown): ReadParameter {
  switch (parameter.kind) {
    case "integer":
      return isWhole(value, parameter.from)
        ? { parameter: { ...parameter, value } }
        : { wanted: `an integer >= ${parameter.from}` };
    case "money": {
      const sum = readSum(value);
      return sum === undefined ? { wanted: sumWanted } : { parameter: { ...parameter, value: sum } };
    }
    case "share":
      return isShare(value) ? { parameter: { ...parameter, value } } : { wanted: shareWanted };
    case "ratio":
      return typeof value === "string" && ratio.test(value)
        ? { parameter: { ...parameter, value } }
        : { wanted: 'a decimal string such as "1" or "0.8"' };
    case "role":
      return isText(value) ? { parameter: { ...parameter, value } } : { wanted: "the id of a role" };
    case "fee": {
      const fee = readFee(value);
      return fee === undefined
        ? { wanted: '{ kind: "fixed", sum } or { kind: "share-of-price", share }' }
        : { parameter: { ...parameter, value: fee } };
    }
    case "authority": {
      const limits = readAll(value, readLimit, ({ role, remedy }) => `${role} ${remedy}`);
      return limits === undefined
        ? { wanted: "a list of { role, remedy, perCase, perMonth }, each role and remedy once, in one currency" }
        : { parameter: { ...parameter, value: limits } };
    }
    case "interval": {
      const interval = intervals.find((one) => one === value);
      return interval === undefined
        ? { wanted: `one of ${intervals.map((one) => `"${one}"`).join(", ")}` }
        : { parameter: { ...parameter, value: interval } };
    }
    case "useful-lives": {
      const lives = readAll(value, readLife, ({ category }) => category);
      return lives === undefined
        ? { wanted: "a list of { category, months }, each category once, the months from 1 to 1200" }
        : { parameter: { ...parameter, value: lives } };
    }
    case "site-times": {
      const times = readAll(value, readSiteTime, ({ site }) => site);
      return times === undefined
        ? {
            wanted: `a list of { site, within: { amount, unit } }, each site once, the unit one of ${units.join(", ")}`,
          }
        : { parameter: { ...parameter, value: times } };
    }
  }
}

/** What the source says "regularly" of may be set to a period of the calendar; the others depend on days off. */
const intervals: readonly Interval[] = ["day", "working-day", "week", "month", "quarter", "half-year", "year"];

const units: readonly TermUnit[] = ["minute", "hour", "working-hour", "day", "working-day", "week", "month", "year"];

const ratio = /^(?:0|[1-9]\d{0,5})(?:\.\d{1,18})?$/;

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

/** Whether a value is a share such as `"30%"`. */
export function isShare(value: unknown): value is string {
  return typeof value === "string" && sharePattern.test(value);
}

function isWhole(value: unknown, from: number): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= from;
}

/** The fields of what may be an object. */
export function fieldsOf(value: unknown): { readonly [name: string]: unknown } {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function readSum(value: unknown): MoneyFigure | undefined {
  const { amount, currency } = fieldsOf(value);
  const read = readMoney(amount, currency);
  return "value" in read && !read.value.amount.startsWith("-") ? read.value : undefined;
}

function readFee(value: unknown): Fee | undefined {
  const { kind, sum, share } = fieldsOf(value);
  if (kind === "share-of-price") return isShare(share) ? { kind, share } : undefined;
  const fixed = kind === "fixed" ? readSum(sum) : undefined;
  return fixed === undefined ? undefined : { kind: "fixed", sum: fixed };
}

function readLimit(value: unknown): AuthorityLimit | undefined {
  const { role, remedy, perCase, perMonth } = fieldsOf(value);
  const [most, monthly] = [readSum(perCase), readSum(perMonth)];
  if (!isText(role) || (remedy !== "repair" && remedy !== "in-kind" && remedy !== "gesture")) return undefined;
  if (most === undefined || (perMonth !== undefined && monthly?.currency !== most.currency)) return undefined;
  return { role, remedy, perCase: most, ...(monthly !== undefined && { perMonth: monthly }) };
}

function readLife(value: unknown): UsefulLife | undefined {
  const { category, months } = fieldsOf(value);
  return isText(category) && isUsefulLife(months) ? { category, months } : undefined;
}

function readSiteTime(value: unknown): SiteTime | undefined {
  const { site, within } = fieldsOf(value);
  const term = readTerm(within);
  return isText(site) && term !== undefined ? { site, within: term } : undefined;
}

function readTerm(value: unknown): Term | undefined {
  const { amount, unit } = fieldsOf(value);
  const counted = units.find((one) => one === unit);
  return isWhole(amount, 1) && counted !== undefined ? { amount, unit: counted } : undefined;
}

/** The items of a list, or nothing where one of them is none or stands there twice. */
function readAll<Item>(
  value: unknown,
  read: (item: unknown) => Item | undefined,
  keyOf: (item: Item) => string,
): readonly Item[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items = value.map(read).filter((item) => item !== undefined);
  return new Set(items.map(keyOf)).size === value.length ? items : undefined;
}
