import { isRecord, type Named } from "../../decision-table/condition.js";
import { isSame } from "../../models/canonical-json.js";
import type { Problem } from "../../models/errors.js";
import { at } from "../../models/noun.js";
import type { Parameter } from "../../models/parameter.js";
import { isTimeZone } from "../../models/time.js";
import { readParameter } from "../read-parameter.js";
import { settingProblem } from "../setting-problem.js";
import { partOf, partsOf, problem, recordsIn } from "./records-in.js";

/** Are the figures and settings of a policy of their kinds, is every figure there that is named, and is it what was configured? */
export function figureProblems(policy: Named): readonly Problem[] {
  const parameters = partsOf(policy["parameters"]);
  const { settings } = policy;
  const clauses = Object.keys(partsOf(policy["clauses"]));
  return [
    ...Object.entries(parameters).flatMap(([name, parameter]) => problemsOf(`parameters.${name}`, parameter)),
    ...recordsIn(policy).flatMap(({ path, record }) => problemsOfName(path, record, parameters)),
    ...Object.entries(partsOf(settings)).flatMap(([name, value]) => {
      const wrong = isRecord(settings) ? settingProblem(settings, name, value, clauses) : undefined;
      return wrong === undefined ? [] : [wrong];
    }),
    ...problemsOfConfigured(policy),
  ];
}

/** A parameter with its value in the canonical form, where it is right. */
export function canonical(parameter: unknown): unknown {
  if (!isParameter(parameter) || parameter.value === null) return parameter;
  const read = readParameter(parameter, parameter.value);
  return "parameter" in read && unread(parameter.value, read.parameter.value, "").length === 0
    ? read.parameter
    : parameter;
}

function problemsOf(path: string, parameter: unknown): readonly Problem[] {
  if (!isParameter(parameter)) return [];
  const { value } = parameter;
  if (parameter.kind === "integer" && !(Number.isSafeInteger(parameter.from) && parameter.from >= 0)) {
    return [problem(at(path, "from"), "a whole number from 0", parameter.from)];
  }
  if (value === null) return [];
  const place = at(path, "value");
  const read = readParameter(parameter, value);
  if ("wanted" in read) return [problem(place, `${read.wanted}, or null`, value)];
  const { value: whole } = read.parameter;
  const surplus = unread(value, whole, place);
  if (surplus.length === 0 && !isSame(value, whole)) {
    return [problem(place, `in its canonical form, ${JSON.stringify(whole)}`, value)];
  }
  return surplus.map(([field, given]) => problem(field, "left out: there is no such field", given));
}

const kinds: { readonly [Kind in Parameter<string>["kind"]]: true } = {
  integer: true,
  money: true,
  share: true,
  ratio: true,
  role: true,
  fee: true,
  authority: true,
  interval: true,
  "site-times": true,
  "useful-lives": true,
};

/** Whether it has a kind that is known; of what kind its value is, is read after that. */
function isParameter(value: unknown): value is Parameter<string> {
  return isRecord(value) && Object.hasOwn(kinds, String(value["kind"]));
}

/** What was given and not read, with its path. */
function unread(given: unknown, read: unknown, path: string): readonly (readonly [path: string, value: unknown])[] {
  if (typeof given !== "object" || given === null) return [];
  return Object.entries(given).flatMap(([name, part]: [string, unknown]) =>
    typeof read === "object" && read !== null && Object.hasOwn(read, name)
      ? unread(part, partsOf({ ...read })[name], at(path, name))
      : [[at(path, name), part]],
  );
}

/** An entry that names a parameter names one that there is; what comes round, one that says how often. */
function problemsOfName(path: string, record: Named, parameters: Named): readonly Problem[] {
  const name = partOf(record, "parameter");
  if (typeof name !== "string") return [];
  const parameter = partOf(parameters, name);
  const often = path.endsWith(".every");
  if (parameter !== undefined && (!often || partOf(parameter, "kind") === "interval")) return [];
  return [
    problem(at(path, "parameter"), `the name of ${often ? "an interval among the parameters" : "a parameter"}`, name),
  ];
}

/** What `configure` set stands in the policy, else a decision would name another policy than the one that made it. */
function problemsOfConfigured(policy: Named): readonly Problem[] {
  const configured = policy["configured"];
  const zone = partOf(configured, "timeZone");
  const figures = Object.entries(partsOf(partOf(configured, "parameters"))).map(
    ([name, value]) => [`parameters.${name}`, value, partOf(partOf(policy["parameters"], name), "value")] as const,
  );
  const settings = Object.entries(partsOf(partOf(configured, "settings"))).map(
    ([name, value]) => [`settings.${name}`, value, partOf(policy["settings"], name)] as const,
  );
  const zones = typeof zone === "string" && isTimeZone(zone) ? [["timeZone", zone, policy["timeZone"]] as const] : [];
  return [...figures, ...settings, ...zones]
    .filter(([, value, own]) => !isSame(value, own))
    .map(([path, value, own]) =>
      problem(
        `configured.${path}`,
        own === undefined ? "of a name that the policy has" : `as in the policy, ${JSON.stringify(own)}`,
        value,
      ),
    );
}
