import { execFileSync } from "node:child_process";
import { data as isoList } from "currency-codes";
import { describe, expect, it } from "vitest";
import { currencyDigits } from "../../src/models/currency.js";
import { currencyTable } from "../../src/models/currency-table.js";

const listed = currencyTable.flatMap((codes) => codes.split(" ").filter((code) => code !== ""));

describe("currencyDigits()", () => {
  it.each([
    ["CNY", 2],
    ["HKD", 2],
    ["EUR", 2],
    ["IDR", 2],
    ["MGA", 2],
    ["MRU", 2],
    ["JPY", 0],
    ["KRW", 0],
    ["VND", 0],
    ["KWD", 3],
    ["BHD", 3],
    ["CLF", 4],
    ["UYW", 4],
  ])("%s has %i decimals", (code, digits) => {
    expect(currencyDigits(code)).toBe(digits);
  });

  it.each([
    "cny",
    "CN",
    "CNYX",
    "RMB",
    "",
    "   ",
    "F J",
    "Y A",
    "XAU",
    "XTS",
    "XXX",
    "XDR",
    "DEM",
    "toString",
    "0",
    "𝐂NY",
  ])("knows no %j", (code) => {
    expect(currencyDigits(code)).toBeUndefined();
  });

  it("has every code once", () => {
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed.length).toBeGreaterThan(150);
    for (const code of listed) expect(code).toMatch(/^[A-Z]{3}$/);
  });

  it("agrees with the published ISO list, but for amendments since and codes without a minor unit", () => {
    const iso = new Map(isoList.map(({ code, digits }) => [code, digits]));
    const different = listed.filter((code) => iso.get(code) !== currencyDigits(code));
    const missing = [...iso.keys()].filter((code) => !listed.includes(code));
    expect(different.sort()).toEqual(["XAD", "XCG"]);
    expect(missing.sort()).toEqual([
      ...["ANG", "CUC", "XAG", "XAU", "XBA", "XBB", "XBC", "XBD", "XDR", "XPD", "XPT", "XSU", "XTS", "XUA", "XXX"],
    ]);
  });

  it("lists every currency of the platform that is one of tender and not withdrawn", () => {
    const withdrawn = /^(?:ANG|CUC|HRK|SLL|STD|VEF|ZWL|BYR|MRO|LTL|LVL|EEK|GHC|ZMK|ZWR|TRL)$/;
    const units = /^X(?:A[GU]|B[ABCD]|DR|P[DT]|SU|TS|UA|XX|RE|FO|FU|EU)$/;
    const unknown = Intl.supportedValuesOf("currency").filter(
      (code) => currencyDigits(code) === undefined && !withdrawn.test(code) && !units.test(code),
    );
    expect(unknown).toEqual([]);
  });

  it("reads a table that is what its generator writes", () => {
    const run = () => execFileSync("npx", ["tsx", "scripts/currencies.ts", "--check"], { stdio: "pipe" });
    expect(run).not.toThrow();
  });
});
