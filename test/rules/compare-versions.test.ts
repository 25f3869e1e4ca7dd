import { describe, expect, it } from "vitest";
import { compareVersions, isVersion, nextMinor } from "../../src/rules/compare-versions.js";

/** Each before the next; the middle is the example of Semantic Versioning. */
const inOrder = [
  "0.0.1",
  "0.9.0",
  "0.10.0",
  "1.0.0-alpha",
  "1.0.0-alpha.1",
  "1.0.0-alpha.beta",
  "1.0.0-beta",
  "1.0.0-beta.2",
  "1.0.0-beta.11",
  "1.0.0-rc.1",
  "1.0.0",
  "1.0.1-0",
  "1.0.1",
  "9007199254740993.0.0",
  "9007199254740994.0.0",
];

describe("compareVersions()", () => {
  it("orders versions by number, then by suffix, however large the numbers", () => {
    for (const [place, one] of inOrder.entries()) {
      for (const [other, two] of inOrder.entries()) {
        expect(Math.sign(compareVersions(one, two)), `${one} ${two}`).toBe(Math.sign(place - other));
      }
    }
  });

  it("passes over what stands behind a plus, and what is no version", () => {
    expect(compareVersions("1.0.0+monday", "1.0.0+tuesday")).toBe(0);
    expect(compareVersions("one", "1.0.0")).toBe(0);
  });
});

describe("isVersion()", () => {
  it.each(["1.0.0", "0.0.0", "10.20.30", "1.0.0-0a.b-c", "1.0.0+01", ...inOrder])("takes %s", (text) => {
    expect(isVersion(text)).toBe(true);
  });

  it.each(["", "1", "1.0", "01.0.0", "1.0.0-", "1.0.0-01", "1.0.0-a..b", "v1.0.0", "1.0.0 ", "1.0.0+", 1, null])(
    "refuses %j",
    (text) => {
      expect(isVersion(text)).toBe(false);
    },
  );
});

describe("nextMinor()", () => {
  it.each([
    ["1.0.0", "1.1.0"],
    ["1.9.7", "1.10.0"],
    ["2.0.0-draft.1", "2.1.0"],
    ["0.9007199254740993.0", "0.9007199254740994.0"],
  ])("makes %s %s", (version, next) => {
    expect(nextMinor(version)).toBe(next);
    expect(compareVersions(version, next)).toBeLessThan(0);
  });
});
