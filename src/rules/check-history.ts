import { type Problem, RedressError, shown } from "../models/errors.js";
import type { Policy } from "../models/policy.js";

/** Refuses what is no history of one policy: a list of its versions. */
export function checkHistory(history: readonly Policy<string, string>[]): void {
  const given: unknown = history;
  if (!Array.isArray(given)) {
    throw new RedressError("history", [{ path: "", wanted: "a list of the versions of a policy", got: shown(given) }]);
  }
  // Where the types are gone there may be anything in it.
  const absent = given.flatMap((one: unknown, place): Problem[] =>
    typeof one === "object" && one !== null && "inForce" in one && typeof one.inForce === "object"
      ? []
      : [{ path: String(place), wanted: "a policy", got: shown(one) }],
  );
  if (absent.length > 0) throw new RedressError("history", absent);
  const [first] = history;
  const problems = history.flatMap(({ id }, place): Problem[] =>
    id === first?.id ? [] : [{ path: `${place}.id`, wanted: `that of the first, ${shown(first?.id)}`, got: shown(id) }],
  );
  if (problems.length > 0) throw new RedressError("history", problems);
}
