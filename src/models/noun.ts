import * as z from "zod/mini";
import { type Problem, RedressError, shown } from "./errors.js";
import { parseDay, parseInstant } from "./time.js";

/**
 * The schema of a noun as a Standard Schema (version 1): any library that takes one takes it, and it never throws.
 */
export interface NounSchema<Input, Noun> {
  /** The zod schema that it checks with; `jsonSchema()` reads it. */
  readonly zod: unknown;
  /** The properties of a Standard Schema. */
  readonly "~standard": {
    /** The version of the standard. */
    readonly version: 1;
    /** The library that checks. */
    readonly vendor: "redress";
    /** For types only: nothing at run time. */
    readonly types?:
      | {
          /** What may be given. */
          readonly input: Input;
          /** What comes out. */
          readonly output: Noun;
        }
      | undefined;
    /** Checks a value and gives the noun, or every problem. */
    readonly validate: (value: unknown) =>
      | {
          /** The noun, checked and frozen. */
          readonly value: Noun;
          /** Nothing: it is right. */
          readonly issues?: undefined;
        }
      | {
          /** Every problem. */
          readonly issues: readonly {
            /** What was wanted and what was given. */
            readonly message: string;
            /** Where: the names one by one. */
            readonly path: readonly PropertyKey[];
          }[];
        };
  };
}

/**
 * What a constructor takes for these facts: an instant may also be a `Date`, and `undefined` stands for left out.
 */
export type InputOf<Facts> = {
  readonly [Field in keyof Facts]: Field extends InstantField
    ? Facts[Field] | Date | OptionalUndefined<Facts, Field>
    : InputOfValue<Facts[Field]> | OptionalUndefined<Facts, Field>;
};

type InstantField = `${string}At` | "at" | "from" | "to";
type OptionalUndefined<Facts, Field extends keyof Facts> = undefined extends Facts[Field]
  ? undefined
  : Record<never, never> extends Pick<Facts, Field>
    ? undefined
    : never;
type InputOfValue<Value> = Value extends readonly (infer Item)[]
  ? readonly InputOfValue<Item>[]
  : Value extends object
    ? InputOf<Value>
    : Value;

/**
 * Makes the pair that every noun has: its constructor, which throws, and its Standard Schema, which doesn't.
 *
 * @param subject - The noun's name, the first word of its messages.
 * @param zod - What it is checked with.
 * @param notBefore - Which instant or day must not lie before which other one, by path: looked at even where other
 * fields are wrong, so that all problems come at once. A star stands for every item of a list: `"notified.*.at"`.
 * Several others are a list.
 */
export function noun<Input, Noun>(
  subject: string,
  zod: z.ZodMiniType,
  notBefore: { readonly [later: string]: string | readonly string[] } = {},
): { construct: (input: Input) => Noun; schema: NounSchema<Input, Noun> } {
  function parse(input: unknown): { value: Noun } | { problems: Problem[] } {
    const problems: Problem[] = [];
    const data = plain(input, problems);
    if (problems.length > 0) return { problems };
    const parsed = z.safeParse(zod, data);
    if (!parsed.success) problems.push(...problemsIn(parsed.error, data));
    const pairs = Object.entries(notBefore).flatMap(([later, those]) =>
      [those].flat().map((earlier) => [later, earlier] as const),
    );
    for (const [later, earlier] of pairs.flatMap((pair) => eachItem(data, pair))) {
      const [end, start] = [valueAt(data, later.split(".")), valueAt(data, earlier.split("."))];
      if (isBefore(end, start)) problems.push({ path: later, wanted: `at or after ${earlier}`, got: shown(end) });
    }
    if (problems.length > 0) return { problems };
    // The one cast of a constructor: what the schema let through is the noun.
    return { value: freeze(parsed.data) as Noun };
  }
  return {
    construct(input) {
      const result = parse(input);
      if ("problems" in result) throw new RedressError(subject, result.problems);
      return result.value;
    },
    schema: {
      zod,
      "~standard": {
        version: 1,
        vendor: "redress",
        validate(input) {
          const result = parse(input);
          if ("value" in result) return result;
          return {
            issues: result.problems.map(({ path, wanted, got }) => ({
              message: `must be ${wanted}: got ${got}`,
              path: path === "" ? [] : path.split("."),
            })),
          };
        },
      },
    },
  };
}

/**
 * The input as fresh plain data, so that nothing that the caller holds can change a noun later: a `Date` becomes its
 * ISO string, `-0` is 0, what is `undefined` is left out. What JSON can't hold is a problem.
 */
export function plain(value: unknown, problems: Problem[], path = "", depth = 0): unknown {
  // JSON knows no negative zero.
  if (value === 0) return 0;
  // No field takes an invalid Date as it is.
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? value : value.toISOString();
  // One loop is enough to refuse: going through all of its ways could take for ever.
  if (typeof value !== "object" || value === null || problems.length > 0) return value;
  if (depth > 12) {
    problems.push({ path, wanted: "nested less deeply", got: shown(value) });
    return undefined;
  }
  if (Array.isArray(value)) {
    return value.map((item, index) => plain(item, problems, at(path, index), depth + 1));
  }
  // Entries of a Map as own fields would surprise: only what JSON would write counts.
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([name, item]) => [name, plain(item, problems, at(path, name), depth + 1)]),
  );
}

/** What zod found wrong with data, in this library's words. */
export function problemsIn({ issues }: z.core.$ZodError, data: unknown): Problem[] {
  return issues
    .flatMap(faultsOf)
    .map(({ path, wanted }) => ({ path: path.join("."), wanted, got: shown(valueAt(data, path)) }));
}

/** One zod issue as the places where something else is wanted, and what. */
export function faultsOf(
  issue: z.core.$ZodIssue,
): readonly { readonly path: PropertyKey[]; readonly wanted: string }[] {
  if (issue.code !== "unrecognized_keys") return [{ path: issue.path, wanted: wantedBy(issue) }];
  return issue.keys.map((key) => ({ path: [...issue.path, key], wanted: "left out: there is no such field" }));
}

function wantedBy(issue: z.core.$ZodIssue): string {
  // Fields of our own bring their words with them.
  if (issue.message !== "Invalid input") return issue.message;
  if (issue.code === "invalid_value") {
    const values = issue.values.map((value) => JSON.stringify(value)).join(", ");
    return issue.values.length > 1 ? `one of ${values}` : values;
  }
  return issue.code === "invalid_type" ? (typeNames[issue.expected] ?? issue.expected) : issue.code;
}

const typeNames: { readonly [type: string]: string } = {
  string: "text",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  nonoptional: "given",
};

/** A pair of paths once for every item of the list that a star stands for. */
function eachItem(data: unknown, [later, earlier]: readonly [string, string]): (readonly [string, string])[] {
  const star = later.indexOf(".*");
  if (star < 0) return [[later, earlier]];
  const list = valueAt(data, later.slice(0, star).split("."));
  if (!Array.isArray(list)) return [];
  return list.map((_item, place) => [later.replace("*", String(place)), earlier]);
}

/**
 * Whether two instants, or two days, are in the wrong order; nothing that can't be read is. A day is held against the
 * date that an instant is written with.
 */
function isBefore(end: unknown, start: unknown): boolean {
  if (typeof end !== "string" || typeof start !== "string") return false;
  return parseInstant(end) < parseInstant(start) || parseDay(end) < parseDay(start.slice(0, 10));
}

/** The path of a field of what stands at a path. */
export function at(path: string, name: string | number): string {
  return path === "" ? String(name) : `${path}.${name}`;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const name of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Object.getOwnPropertyDescriptor(value, name)?.value;
  }
  return value;
}

/** Plain data that nobody can change any more, however deep. */
export function freeze<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) {
    for (const item of Object.values(value)) freeze(item);
    Object.freeze(value);
  }
  return value;
}
