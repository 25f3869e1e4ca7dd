import { type Problem, shown } from "../models/errors.js";
import { shareWanted } from "../models/share.js";
import { fieldsOf, isShare } from "./read-parameter.js";

/**
 * What is wrong with a setting?
 *
 * @param settings - The policy's settings.
 * @param name - The one to set.
 * @param value - What was given.
 * @param clauses - The ids of the policy's clauses.
 * @returns The problem; of a list with a wrong item, at the first one. Nothing where the value is right.
 */
export function settingProblem(
  settings: object | undefined,
  name: string,
  value: unknown,
  clauses: readonly string[],
): Problem | undefined {
  const path = `settings.${name}`;
  const wanted = settingWanted(settings, name, value, clauses);
  if (wanted === undefined) return undefined;
  if (name === "governing" && Object.hasOwn(settings ?? {}, name) && Array.isArray(value)) {
    const wrong = value.findIndex((one) => oneOf(clauses, one) !== undefined);
    return { path: `${path}.${wrong}`, wanted: "a clause of the policy", got: shown(value[wrong]) };
  }
  return { path, wanted, got: shown(value) };
}

/** What must a setting be, where it isn't that? */
function settingWanted(
  settings: object | undefined,
  name: string,
  value: unknown,
  clauses: readonly string[],
): string | undefined {
  if (settings === undefined || !Object.hasOwn(settings, name)) {
    const names = Object.keys(settings ?? {}).join(", ");
    return `left out: ${names === "" ? "there are no settings" : `the settings are ${names}`}`;
  }
  const choices = choicesOf[name];
  if (choices !== undefined) return oneOf(choices, value);
  switch (name) {
    case "atRiskBelow":
      return value === null || isShare(value) ? undefined : 'a share such as "25%", or null';
    case "pausesStop": {
      const { workingDays, days } = fieldsOf(value);
      const right = typeof workingDays === "boolean" && typeof days === "boolean";
      return right ? undefined : "{ workingDays, days }, each true or false";
    }
    case "governing": {
      const right = Array.isArray(value) && value.every((one) => oneOf(clauses, one) === undefined);
      return right ? undefined : "a list of clauses of the policy";
    }
    case "growth": {
      const { restsInPauses, movedByCustomer } = fieldsOf(value);
      const right = typeof restsInPauses === "boolean" && typeof movedByCustomer === "boolean";
      return right ? undefined : "{ restsInPauses, movedByCustomer }, each true or false";
    }
    case "depreciation": {
      const { method, rate } = fieldsOf(value);
      if (method === "daily-rate") return isShare(rate) ? undefined : `{ method, rate }, the rate ${shareWanted}`;
      return oneOf(["straight-line-by-months", "straight-line-by-days"], method) === undefined && rate === undefined
        ? undefined
        : '{ method: "straight-line-by-months" }, { method: "straight-line-by-days" } or { method: "daily-rate", rate }';
    }
    case "rankBy": {
      const right =
        value === null || (Array.isArray(value) && value.every((one) => oneOf(criteria, one) === undefined));
      return right ? undefined : `a list of ${criteria.map((one) => `"${one}"`).join(", ")}, or null`;
    }
    default:
      return typeof value === "boolean" ? undefined : "true or false";
  }
}

const criteria: readonly string[] = ["costReduction", "count"];

/** The settings that are one of a few words. */
const choicesOf: { readonly [name: string]: readonly string[] } = {
  rollOver: ["none", "rest-day", "public-holiday"],
  cash: ["not-offered", "last-resort"],
  losses: ["not-shared", "set-off"],
  higherRateAppliesTo: ["from-then-on", "all-of-month"],
  siteTimeFrom: ["request", "last-failure"],
};

function oneOf(choices: readonly string[], value: unknown): string | undefined {
  return choices.some((one) => one === value) ? undefined : `one of ${choices.map((one) => `"${one}"`).join(", ")}`;
}
