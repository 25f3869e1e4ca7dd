import { type Problem, RedressError, shown } from "../models/errors.js";
import type { Configured, Parameter, Policy } from "../models/policy.js";
import { isTimeZone } from "../models/time.js";
import { readParameter } from "./read-parameter.js";
import { settingProblem } from "./setting-problem.js";

/** What {@link configure} sets. */
export interface Configuration<Parameters, Settings> {
  /** The figures, by the name of the parameter. */
  readonly parameters?: { readonly [Name in keyof Parameters]?: ValueOf<Parameters[Name]> } & NoOther<Parameters>;
  /** The settings that the company wants otherwise. */
  readonly settings?: Partial<Settings>;
  /** The zone in which its days are counted. */
  readonly timeZone?: string;
}

/** To a type without any field TypeScript would let every field be assigned. */
type NoOther<Parameters> = [keyof Parameters] extends [never] ? { readonly [name: string]: never } : unknown;

/** A policy with figures and settings. */
export type Configurable = Policy<string, string> & {
  readonly parameters: { readonly [name: string]: Parameter<string> };
  readonly settings?: object;
};

/** What a parameter's value is, once it is set. */
type ValueOf<Some> = Some extends { readonly value: infer Value } ? NonNullable<Value> : never;
type ParametersIn<Some> = Some extends { readonly parameters: infer Parameters } ? Parameters : never;
type SettingsIn<Some> = Some extends { readonly settings: infer Settings } ? Settings : never;

/**
 * What is this policy once a company has filled in what the source leaves open?
 *
 * The given policy stays as it is. The new one names what was set in each decision that it makes, so that the decision
 * can be made again.
 *
 * @param policy - A policy, such as `companyComplaints`.
 * @param configuration - The figures, settings and zone to set.
 * @returns The policy with them.
 * @throws RedressError if a name isn't the policy's, or a figure isn't of the parameter's kind: every problem at once.
 * @clause CCR-5.3.2
 *
 * @example From which sum on a loss is large
 * ```ts
 * import { classifyComplaint, complaint, configure, money } from "redress";
 * import { companyComplaints } from "redress/policies";
 *
 * const policy = configure(companyComplaints, { parameters: { largeLossThreshold: money("5000.00", "CNY") } });
 * const c = complaint({
 *   receivedAt: "2026-07-19T21:30:00+08:00",
 *   cause: "company-fault",
 *   loss: { amount: "5000.00", currency: "CNY" },
 * });
 * assert.equal(classifyComplaint(c, { policy, asOf: "2026-07-19T22:00:00+08:00" }).severity, "major");
 * ```
 */
export function configure<Some extends Configurable>(
  policy: Some,
  configuration: Configuration<ParametersIn<NoInfer<Some>>, SettingsIn<NoInfer<Some>>>,
): Some {
  return configuredWith(policy, configuration);
}

/** The same with a configuration that comes as data, such as the one that a decision names. */
export function configuredWith<Some extends Configurable>(policy: Some, configuration: unknown): Some {
  const problems: Problem[] = [];
  const set: { [name: string]: Parameter<string> } = {};
  const { timeZone, parameters, settings: given } = partsOf(configuration, problems);
  for (const [name, value] of Object.entries<unknown>(parameters)) {
    if (value === undefined) continue;
    const parameter = Object.hasOwn(policy.parameters, name) ? policy.parameters[name] : undefined;
    const read = parameter === undefined ? noSuch(policy) : readParameter(parameter, value);
    if ("wanted" in read) problems.push({ path: `parameters.${name}`, wanted: read.wanted, got: shown(value) });
    else set[name] = read.parameter;
  }
  for (const [name, value] of Object.entries<unknown>(given)) {
    const wrong = settingProblem(policy.settings, name, value, Object.keys(policy.clauses));
    if (wrong !== undefined) problems.push(wrong);
  }
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    problems.push({ path: "timeZone", wanted: "an IANA zone", got: shown(timeZone) });
  }
  if (problems.length > 0) throw new RedressError("configuration", problems);
  // A copy: what the caller still holds must not change the policy later.
  const settings: typeof given = JSON.parse(JSON.stringify(given));
  const before = policy.configured;
  const values: Configured["parameters"] = Object.assign(
    {},
    ...Object.entries(set).map(([name, { value }]) => ({ [name]: value })),
  );
  const configured: Configured = {
    parameters: { ...before?.parameters, ...values },
    settings: { ...before?.settings, ...settings },
    ...((timeZone ?? before?.timeZone) !== undefined && { timeZone: timeZone ?? policy.timeZone }),
  };
  return {
    ...policy,
    ...(timeZone !== undefined && { timeZone }),
    parameters: { ...policy.parameters, ...set },
    ...(policy.settings !== undefined && { settings: { ...policy.settings, ...settings } }),
    configured,
  };
}

function noSuch({ id, parameters }: Configurable): { readonly wanted: string } {
  const names = Object.keys(parameters).join(", ");
  return { wanted: `left out: ${id} has ${names === "" ? "no parameters" : `the parameters ${names}`}` };
}

interface Parts {
  readonly timeZone?: string;
  readonly parameters?: Values;
  readonly settings?: Values;
}

type Values = { readonly [name: string]: unknown };

/** The parts of a configuration, which may come from a database: what is no object, or no part, is a problem. */
function partsOf(configuration: unknown, problems: Problem[]) {
  const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
  const parts: Parts = isObject(configuration) ? configuration : {};
  if (parts !== configuration) problems.push({ path: "", wanted: "an object", got: shown(configuration) });
  for (const [part, value] of Object.entries<unknown>({ ...parts })) {
    const known = part === "parameters" || part === "settings";
    if (known ? value !== undefined && !isObject(value) : part !== "timeZone") {
      const wanted = known ? "an object" : "left out: there is no such field";
      problems.push({ path: part, wanted, got: shown(value) });
    }
  }
  return { timeZone: parts.timeZone, parameters: parts.parameters ?? {}, settings: parts.settings ?? {} };
}
