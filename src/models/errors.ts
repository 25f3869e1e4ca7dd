/** One thing that is wrong with an input: where, what was wanted there, what was given. */
export interface Problem {
  /** Where in the input, with dots between the names: `"pauses.0.to"`; empty for the input as a whole. */
  readonly path: string;
  /** What would have been right, to be read after "must be". */
  readonly wanted: string;
  /** What was given, as short text. */
  readonly got: string;
}

const mark: unique symbol = Symbol.for("redress/error");

/**
 * The one error of this library: an input that can't be right. It lists every problem at once.
 *
 * @example Every problem in one message
 * ```ts
 * import { complaint, isRedressError } from "redress";
 *
 * try {
 *   complaint({ receivedAt: "2026-09-24T16:00:00+08:00", timesRaised: 0 });
 * } catch (error) {
 *   assert(isRedressError(error));
 *   assert.equal(error.message, "complaint: timesRaised must be an integer >= 1: got 0");
 * }
 * ```
 */
export class RedressError extends Error {
  /** For logs; {@link isRedressError} is what tells an error of this library. */
  override readonly name = "RedressError";
  /** What {@link isRedressError} looks for, the same in every copy of the library. */
  readonly [mark] = true;
  /** What the input was meant to be: `"complaint"`, `"money"`. */
  readonly subject: string;
  /** Every problem found, in the order of the fields. */
  readonly problems: readonly Problem[];

  /**
   * @param subject - What the input was meant to be.
   * @param problems - Every problem found.
   */
  constructor(subject: string, problems: readonly Problem[]) {
    super(`${subject}: ${problems.map(problemSentence).join("; ")}`);
    this.subject = subject;
    this.problems = problems;
  }
}

/**
 * Is this thrown value an error of this library, also of another copy of it?
 *
 * @param error - The value caught.
 * @returns Whether it carries `subject` and `problems`.
 *
 * @example Telling a refusal from a bug
 * ```ts
 * import { isRedressError, money } from "redress";
 *
 * try {
 *   money("12.505", "CNY");
 * } catch (error) {
 *   assert(isRedressError(error));
 *   assert.equal(error.problems[0]?.path, "amount");
 * }
 * ```
 */
export function isRedressError(error: unknown): error is RedressError {
  return typeof error === "object" && error !== null && mark in error;
}

/** `timesRaised must be an integer >= 1: got 0` */
export function problemSentence(problem: Problem): string {
  const { path, wanted, got } = problem;
  return `${path}${path === "" ? "" : " "}must be ${wanted}: got ${got}`;
}

/** A refusal with a single problem. */
export function refuse(subject: string, path: string, wanted: string, got: unknown): never {
  throw new RedressError(subject, [{ path, wanted, got: shown(got) }]);
}

/** A value as short text for a message: never fails, never long. */
export function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string") return JSON.stringify(short(value));
  if (value === null || typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return value.length === 0 ? "[]" : `a list of ${value.length}`;
  if (typeof value !== "object") return `a ${typeof value}`;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "an invalid Date" : "a Date";
  const names = Object.keys(value).slice(0, 6);
  return names.length === 0 ? "{}" : `an object with ${names.map(short).join(", ")}`;
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
