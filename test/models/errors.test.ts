import { describe, expect, it } from "vitest";
import { isRedressError, problemSentence, RedressError, refuse, shown } from "../../src/models/errors.js";

describe("RedressError", () => {
  const error = new RedressError("thing", [
    { path: "a.0", wanted: "text", got: "7" },
    { path: "", wanted: "an object", got: "null" },
  ]);

  it("is an Error with the subject, every problem and all of them in its message", () => {
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe("RedressError");
    expect(error.subject).toBe("thing");
    expect(error.problems).toHaveLength(2);
    expect(error.message).toBe("thing: a.0 must be text: got 7; must be an object: got null");
  });

  it("is known by its mark, also when another copy of the library made it", () => {
    expect(isRedressError(error)).toBe(true);
    expect(isRedressError({ [Symbol.for("redress/error")]: true })).toBe(true);
    for (const other of [new Error("x"), { name: "RedressError" }, null, undefined, "RedressError", () => 1]) {
      expect(isRedressError(other)).toBe(false);
    }
  });

  it("is what refuse() throws, with one problem", () => {
    expect(() => refuse("money", "amount", "a string", 12.5)).toThrow(/^money: amount must be a string: got 12\.5$/);
  });

  it("says a problem of the whole without a path", () => {
    expect(problemSentence({ path: "", wanted: "text", got: "7" })).toBe("must be text: got 7");
    expect(problemSentence({ path: "id", wanted: "text", got: "7" })).toBe("id must be text: got 7");
  });
});

describe("shown()", () => {
  it.each<[unknown, string]>([
    [undefined, "nothing"],
    [null, "null"],
    ["", '""'],
    ['say "no"\n', '"say \\"no\\"\\n"'],
    [0, "0"],
    [Number.NaN, "NaN"],
    [Number.POSITIVE_INFINITY, "Infinity"],
    [true, "true"],
    [[], "[]"],
    [[1, 2], "a list of 2"],
    [{}, "{}"],
    [{ a: 1, b: 2 }, "an object with a, b"],
    [{ a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7 }, "an object with a, b, c, d, e, f"],
    [Object.create(null), "{}"],
    [() => 1, "a function"],
    [Symbol("x"), "a symbol"],
    [10n, "a bigint"],
    [new Date(Number.NaN), "an invalid Date"],
  ])("shows %o", (value, text) => {
    expect(shown(value)).toBe(text);
  });

  it("cuts what is long, and never a text of 60", () => {
    expect(shown("x".repeat(60))).toBe(`"${"x".repeat(60)}"`);
    expect(shown("x".repeat(61))).toBe(`"${"x".repeat(60)}…"`);
    expect(shown({ ["x".repeat(1000)]: 1 }).length).toBeLessThan(100);
  });
});
