import { readFileSync } from "node:fs";
import { fc, test } from "@fast-check/vitest";
import { describe, expect, expectTypeOf, it } from "vitest";
import { damageClaim } from "../../src/models/damage-claim.js";
import {
  type ReturnCause,
  type ReturnRemedy,
  type ReturnRequestInput,
  returnRequest,
  returnRequestSchema,
} from "../../src/models/return-request.js";
import { type FanClause, fanReturns } from "../../src/policies/fan-returns.js";
import { hotelCompensation } from "../../src/policies/hotel-compensation.js";
import { assessReturn } from "../../src/rules/assess-return.js";
import { configure } from "../../src/rules/configure.js";
import type { ReturnDecision } from "../../src/rules/return-decision.js";

const policy = fanReturns;
const yuan = (amount: string) => ({ amount, currency: "CNY" });
const assess = (input: ReturnRequestInput, under = policy) => assessReturn(returnRequest(input), { policy: under });
const clausesOf = ({ because }: ReturnDecision<FanClause>) => because.map(({ clause }) => clause);
const fan = { deliveredOn: "2026-05-01", cause: "quality" } as const;
const everything: readonly ReturnRemedy[] = ["repair", "exchange", "return"];

interface RealReturn {
  readonly id: string;
  readonly facts: ReturnRequestInput;
  readonly expected: {
    readonly clauses: readonly string[];
    readonly wantsAvailable?: boolean;
    readonly deduct?: string;
    readonly deductAmount?: string;
    readonly windows?: readonly { readonly clause: string }[];
  };
}

const file = new URL("../data/real-claims.json", import.meta.url);
const { returnRequests }: { readonly returnRequests: readonly RealReturn[] } = JSON.parse(readFileSync(file, "utf8"));

describe("assessReturn() on the coded requests", () => {
  it.each(returnRequests.map((one) => [one.id, one] as const))("%s comes out as expected", (_, { facts, expected }) => {
    const { clauses, wantsAvailable, deduct, deductAmount, windows = [], ...fields } = expected;
    const decision = assess(facts);
    expect(decision).toMatchObject({ decided: true, ...fields });
    expect(clausesOf(decision)).toEqual(clauses);
    expect(decision.wants?.available).toBe(wantsAvailable);
    for (const window of windows) expect(decision.windows).toContainEqual(expect.objectContaining(window));
    const [deduction] = decision.decided ? decision.deductions : [];
    expect(deduction?.kind).toBe(deduct);
    if (deductAmount === "not set") expect(deduction?.amount).toBeUndefined();
  });

  it("are all there", () => {
    expect(returnRequests.length).toBe(14);
  });
});

describe("assessReturn()", () => {
  it.each<[string, string, readonly ReturnRemedy[], readonly FanClause[]]>([
    ["day 0", "2026-05-01", everything, ["FRR-1a"]],
    ["day 14", "2026-05-15", everything, ["FRR-1a"]],
    ["day 15", "2026-05-16", everything, ["FRR-1a"]],
    ["day 16", "2026-05-17", ["repair"], ["FRR-1b"]],
    ["the day before the year's last", "2027-04-30", ["repair"], ["FRR-1b"]],
    ["the year's last day", "2027-05-01", ["repair"], ["FRR-1b"]],
    ["the day after", "2027-05-02", [], []],
  ])("a quality problem on %s", (_, requestedOn, remedies, clauses) => {
    const decision = assess({ ...fan, requestedOn });
    expect(decision).toMatchObject({ decided: true, remedies, possible: remedies });
    expect(clausesOf(decision)).toEqual(clauses);
    expect(decision.warrantyOver).toBe(remedies.length === 0);
  });

  it("shows both windows: when each opens and closes, from what, and how many days are left", () => {
    const windows = [
      { clause: "FRR-1a", opens: "2026-05-01", closes: "2026-05-16", startsFrom: "delivery", open: true, daysLeft: 0 },
      {
        clause: "FRR-1b",
        opens: "2026-05-01",
        closes: "2027-05-01",
        startsFrom: "delivery",
        open: true,
        daysLeft: 350,
      },
    ];
    expect(assess({ ...fan, requestedOn: "2026-05-16" }).windows).toEqual(windows);
    expect(assess({ ...fan, requestedOn: "2026-05-17" }).windows[0]).toMatchObject({ open: false, daysLeft: 0 });
  });

  it("shows the window of free choice only where it matters to the cause", () => {
    const of = (cause?: ReturnCause) =>
      assess({ deliveredOn: "2026-05-01", requestedOn: "2026-05-02", cause }).windows.map(({ clause }) => clause);
    expect(of("quality")).toEqual(["FRR-1a", "FRR-1b"]);
    expect(of()).toEqual(["FRR-1a", "FRR-1b"]);
    expect(of("wrong-order")).toEqual(["FRR-1b"]);
  });

  it.each([
    ["2028-02-29", "2028-03-15", "2029-02-28"],
    ["2027-02-28", "2027-03-15", "2028-02-28"],
    ["2027-03-01", "2027-03-16", "2028-03-01"],
    ["2026-12-20", "2027-01-04", "2027-12-20"],
  ])("delivered on %s, the choice ends on %s and the year on %s", (deliveredOn, choice, year) => {
    const { windows } = assess({ deliveredOn, requestedOn: deliveredOn, cause: "quality" });
    expect(windows.map(({ closes }) => closes)).toEqual([choice, year]);
  });

  it("counts from the delivery where both are known, from the sale where only that is, and says so", () => {
    const sold = assess({ soldOn: "2026-05-01", requestedOn: "2026-05-16", cause: "quality" });
    expect(sold.windows[0]).toMatchObject({ opens: "2026-05-01", startsFrom: "sale" });
    const both = assess({
      soldOn: "2026-04-01",
      deliveredOn: "2026-05-01",
      requestedOn: "2026-05-16",
      cause: "quality",
    });
    expect(both.windows[0]).toMatchObject({ opens: "2026-05-01", startsFrom: "delivery" });
  });

  it.each<[ReturnCause, readonly ReturnRemedy[], readonly FanClause[], readonly FanClause[]]>([
    ["used-or-damaged", [], ["FRR-2.1"], ["FRR-2.1"]],
    ["unstable-voltage", [], ["FRR-2.2"], ["FRR-2.2"]],
    ["long-storage", [], ["FRR-2.4"], ["FRR-2.4"]],
    ["wrong-order", ["return"], ["FRR-2.5"], []],
    ["unsuitable-use", ["return"], ["FRR-2.6"], []],
    ["transport-or-installation", ["return"], ["FRR-2.7"], []],
    ["overhaul", ["repair", "refurbish"], ["FRR-2.8"], []],
  ])("%s: on the first day as on the last of the year, and not after", (cause, remedies, clauses, against) => {
    for (const requestedOn of ["2026-05-01", "2027-05-01"]) {
      const decision = assess({ deliveredOn: "2026-05-01", requestedOn, cause });
      expect(decision.remedies).toEqual(remedies);
      expect(clausesOf(decision)).toEqual(clauses);
      const out = against.flatMap((clause) => [
        { remedy: "return", clause },
        { remedy: "exchange", clause },
      ]);
      expect(decision.ruledOut).toEqual(out);
      expect(decision.decided && decision.silentOn).toEqual(remedies.length === 0 ? ["repair-at-a-price"] : []);
    }
    const late = assess({ deliveredOn: "2026-05-01", requestedOn: "2027-05-02", cause });
    expect(late).toMatchObject({ remedies: [], because: [], ruledOut: [], warrantyOver: true, silentOn: [] });
    expect(late.notBecause.every(({ status, facts }) => status === "failed" && facts[0] === "requestedOn")).toBe(true);
  });

  it.each<[ReturnCause, readonly ReturnRemedy[], readonly FanClause[]]>([
    ["quality", ["repair"], ["FRR-1b", "FRR-2.3"]],
    ["used-or-damaged", [], ["FRR-2.1", "FRR-2.3"]],
    ["unstable-voltage", [], ["FRR-2.2", "FRR-2.3"]],
    ["long-storage", [], ["FRR-2.3", "FRR-2.4"]],
    ["wrong-order", [], ["FRR-2.3"]],
    ["unsuitable-use", [], ["FRR-2.3"]],
    ["transport-or-installation", [], ["FRR-2.3"]],
    ["overhaul", ["repair", "refurbish"], ["FRR-2.8"]],
  ])("parts exchanged before a request for %s rule out return and exchange", (cause, remedies, clauses) => {
    const request = { deliveredOn: "2026-05-01", requestedOn: "2026-05-10", cause };
    for (const partsExchangedAt of ["2026-05-09", "2026-05-10"]) {
      const decision = assess({ ...request, partsExchangedAt });
      expect(decision.remedies).toEqual(remedies);
      expect(clausesOf(decision)).toEqual(clauses);
      expect(decision.ruledOut).toContainEqual({ remedy: "return", clause: "FRR-2.3" });
      expect(decision.ruledOut).toContainEqual({ remedy: "exchange", clause: "FRR-2.3" });
    }
    // Later than the request it has not happened.
    const { facts, ...later } = assess({ ...request, partsExchangedAt: "2026-05-11" });
    const { facts: _, ...never } = assess(request);
    expect({ ...later, alternatives: [] }).toEqual({ ...never, alternatives: [] });
    expect(facts).toMatchObject({ partsExchanged: false });
  });

  it("ends the free repair with the exchange of parts only under a policy that says so", () => {
    const request = { ...fan, requestedOn: "2026-06-10", partsExchangedAt: "2026-06-01" };
    expect(assess(request).remedies).toEqual(["repair"]);
    const under = configure(policy, { settings: { partsExchangedVoidsRepair: true } });
    const decision = assess(request, under);
    expect(decision.remedies).toEqual([]);
    expect(clausesOf(decision)).toEqual(["FRR-2.3"]);
    expect(decision.ruledOut).toContainEqual({ remedy: "repair", clause: "FRR-2.3" });
    expect(assess({ ...request, partsExchangedAt: undefined }, under).remedies).toEqual(["repair"]);
    expect(assess({ ...request, cause: "overhaul" }, under).remedies).toEqual(["repair", "refurbish"]);
  });

  it.each([
    [{ ...fan, requestedOn: "2026-05-16", wants: "exchange" }, { available: true }],
    [
      { ...fan, requestedOn: "2026-05-17", wants: "exchange" },
      { available: false, why: "ruled-out", clauses: ["FRR-1a"], nearest: "repair" },
    ],
    [
      { ...fan, requestedOn: "2026-05-17", wants: "refurbish" },
      { available: false, why: "not-given", clauses: [], nearest: "repair" },
    ],
    [
      { ...fan, cause: "wrong-order", requestedOn: "2026-05-02", wants: "exchange" },
      { available: false, why: "not-given", clauses: [], nearest: "return" },
    ],
    [
      { ...fan, cause: "unstable-voltage", requestedOn: "2026-05-02", wants: "return" },
      { available: false, why: "ruled-out", clauses: ["FRR-2.2"] },
    ],
    [
      { ...fan, requestedOn: "2026-05-10", partsExchangedAt: "2026-05-09", wants: "return" },
      { available: false, why: "ruled-out", clauses: ["FRR-2.3"], nearest: "repair" },
    ],
    [
      { ...fan, requestedOn: "2027-05-02", wants: "repair" },
      { available: false, why: "warranty-over", clauses: [] },
    ],
    [{ deliveredOn: "2026-05-01", requestedOn: "2026-05-02", wants: "return" }, {}],
    [
      { deliveredOn: "2026-05-01", requestedOn: "2026-05-02", partsExchangedAt: "2026-05-02", wants: "return" },
      { available: false, why: "ruled-out", clauses: ["FRR-2.3"], nearest: "repair" },
    ],
  ] as const)("what is asked for: %j", (request, wants) => {
    expect(assess(request).wants).toStrictEqual({ remedy: request.wants, ...wants });
  });

  it("says nothing of a wish that nobody has", () => {
    expect(assess({ ...fan, requestedOn: "2026-05-02" })).not.toHaveProperty("wants");
  });

  it("before a cause is known gives the possible answers, and what each cause would come to", () => {
    const request = { deliveredOn: "2026-05-01", requestedOn: "2026-05-10" };
    const decision = assess(request);
    expect(decision).toMatchObject({
      decided: false,
      possible: ["repair", "exchange", "return", "refurbish"],
      ask: ["cause"],
      because: [],
    });
    const byCause = decision.decided ? [] : decision.byCause;
    expect(byCause.map(({ change }) => change.cause)).toHaveLength(8);
    for (const { change, remedies, clauses } of byCause) {
      const then = assess({ ...request, ...change });
      expect([then.remedies, clausesOf(then)]).toEqual([remedies, clauses]);
    }
    expect(assess({ ...request, requestedOn: "2026-05-17" }).possible).toEqual(["repair", "return", "refurbish"]);
  });

  it("without a cause is decided all the same once the warranty is over", () => {
    const decision = assess({ deliveredOn: "2026-05-01", requestedOn: "2027-05-02" });
    expect(decision).toMatchObject({ decided: true, remedies: [], ask: [], warrantyOver: true, alternatives: [] });
  });

  it("names both clauses where the source contradicts itself, and which one governs", () => {
    const of = (cause: ReturnCause) =>
      assess({ deliveredOn: "2026-05-01", requestedOn: "2026-05-02", cause }).conflicts;
    expect(of("wrong-order")).toEqual([{ clauses: ["FRR-2.1", "FRR-2.5"], governs: "FRR-2.5" }]);
    expect(of("unsuitable-use")).toEqual([{ clauses: ["FRR-2.1", "FRR-2.6"], governs: "FRR-2.6" }]);
    expect(of("transport-or-installation")).toEqual([{ clauses: ["FRR-2.1", "FRR-2.7"], governs: "FRR-2.7" }]);
    expect(of("used-or-damaged")).toEqual([]);
    expect(of("quality")).toEqual([]);
  });

  it("carries the number, names the policy, and goes through JSON and back", () => {
    expect(assess({ ...fan, requestedOn: "2026-05-02", id: "R-7" })).toMatchObject({
      id: "R-7",
      policy: { id: "fan-returns", version: policy.version },
    });
    for (const { facts } of returnRequests) {
      const decision = assess(facts);
      expect(JSON.parse(JSON.stringify(decision))).toStrictEqual(decision);
      const again = returnRequest(JSON.parse(JSON.stringify(returnRequest(facts))));
      expect(assessReturn(again, { policy })).toEqual(decision);
    }
  });
});

describe("deductions", () => {
  const wrong = {
    deliveredOn: "2026-05-01",
    requestedOn: "2026-05-06",
    cause: "wrong-order",
    price: yuan("268.00"),
  } as const;
  const fee = (value: Parameters<typeof configure<typeof policy>>[1]["parameters"]) =>
    configure(policy, { parameters: { ...value } });
  const of = (input: ReturnRequestInput, under = policy) => {
    const decision = assess(input, under);
    return decision.decided
      ? { deductions: decision.deductions, refund: decision.refund, open: decision.openParameters }
      : {};
  };

  it.each([
    ["wrong-order", "fee", "wrongOrderFee", "FRR-2.5"],
    ["unsuitable-use", "cost", "unsuitableUseCost", "FRR-2.6"],
    ["transport-or-installation", "cost", "transportDamageCost", "FRR-2.7"],
  ] as const)("%s: due and not set while the policy has no figure", (cause, kind, parameter, clause) => {
    expect(of({ ...wrong, cause })).toEqual({
      deductions: [{ kind, missing: [parameter], clause }],
      refund: undefined,
      open: [{ parameter, clause }],
    });
  });

  it.each([
    ["a fixed sum", { kind: "fixed", sum: yuan("30") }, "30.00", "238.00"],
    ["nothing", { kind: "fixed", sum: yuan("0") }, "0.00", "268.00"],
    ["never more than the price", { kind: "fixed", sum: yuan("300") }, "268.00", "0.00"],
    ["a share of the price", { kind: "share-of-price", share: "10%" }, "26.80", "241.20"],
    ["half a fen goes up", { kind: "share-of-price", share: "0.1%" }, "0.27", "267.73"],
  ] as const)("%s", (_, value, amount, refund) => {
    expect(of(wrong, fee({ wrongOrderFee: value }))).toEqual({
      deductions: [{ kind: "fee", amount: yuan(amount), missing: [], clause: "FRR-2.5" }],
      refund: yuan(refund),
      open: [],
    });
  });

  it("a share waits for the price, a fixed sum doesn't; another currency is named", () => {
    const { price: _, ...unpriced } = wrong;
    const share = fee({ wrongOrderFee: { kind: "share-of-price", share: "10%" } });
    expect(of(unpriced, share)).toMatchObject({
      deductions: [{ kind: "fee", missing: ["price"], clause: "FRR-2.5" }],
      open: [],
    });
    const fixed = fee({ wrongOrderFee: { kind: "fixed", sum: yuan("30") } });
    expect(of(unpriced, fixed)).toMatchObject({ deductions: [{ amount: yuan("30.00") }], refund: undefined });
    const dollars = { ...wrong, price: { amount: "40.00", currency: "USD" } };
    expect(of(dollars, fixed)).toMatchObject({
      deductions: [{ missing: ["currency"] }],
      refund: undefined,
    });
  });

  it("a return without conditions is paid back in full, and where nothing returns nothing is paid back", () => {
    expect(of({ ...wrong, cause: "quality" })).toEqual({ deductions: [], refund: yuan("268.00"), open: [] });
    expect(of({ ...wrong, partsExchangedAt: "2026-05-02" })).toEqual({ deductions: [], refund: undefined, open: [] });
    expect(of({ ...wrong, cause: "quality", requestedOn: "2026-06-06" })).toMatchObject({ refund: undefined });
  });
});

describe("time in repair", () => {
  const under = configure(policy, { settings: { repairExtendsWarranty: true } });
  const closes = (repairs: ReturnRequestInput["repairs"], requestedOn = "2027-05-01", on = under) =>
    assess({ ...fan, requestedOn, repairs }, on).windows[1];

  it.each([
    ["off by default", [{ from: "2026-06-01", to: "2026-06-10" }], policy, "2027-05-01", undefined],
    ["both days inside", [{ from: "2026-06-01", to: "2026-06-10" }], under, "2027-05-11", 10],
    ["a single day", [{ from: "2026-06-01", to: "2026-06-01" }], under, "2027-05-02", 1],
    ["none", [], under, "2027-05-01", undefined],
    [
      "each day once",
      [
        { from: "2026-06-05", to: "2026-06-10" },
        { from: "2026-06-01", to: "2026-06-08" },
        { from: "2026-06-02", to: "2026-06-03" },
      ],
      under,
      "2027-05-11",
      10,
    ],
    ["not before the delivery", [{ from: "2026-04-01", to: "2026-05-02" }], under, "2027-05-03", 2],
    ["not after the request", [{ from: "2027-04-30", to: "2027-05-20" }], under, "2027-05-03", 2],
  ] as const)("%s", (_, repairs, on, last, extendedBy) => {
    const window = closes(repairs, "2027-05-01", on);
    expect([window?.closes, window?.extendedBy]).toEqual([last, extendedBy]);
  });

  it("counts a repair that began in the time already won, and none that began behind it", () => {
    const first = { from: "2027-04-20", to: "2027-04-29" };
    const second = (from: string) => closes([first, { from, to: "2027-05-14" }], "2027-05-20")?.closes;
    expect(second("2027-05-11")).toBe("2027-05-15");
    expect(second("2027-05-12")).toBe("2027-05-11");
  });

  it("moves the warranty and never the free choice", () => {
    const repairs = [{ from: "2026-05-02", to: "2026-05-11" }];
    expect(assess({ ...fan, requestedOn: "2026-05-17", repairs }, under).remedies).toEqual(["repair"]);
    expect(assess({ ...fan, requestedOn: "2027-05-11", repairs }, under).remedies).toEqual(["repair"]);
    expect(assess({ ...fan, requestedOn: "2027-05-12", repairs }, under).remedies).toEqual([]);
  });
});

describe("alternatives", () => {
  const of = (input: ReturnRequestInput) => {
    const decision = assess(input);
    return decision.decided
      ? decision.alternatives.map(({ change, remedies, clauses }) => [
          change.requestedOn,
          remedies.join(),
          clauses.join(),
        ])
      : [];
  };

  it.each([
    [
      "in the free choice",
      "2026-05-10",
      [
        ["2026-05-17", "repair", "FRR-1b"],
        ["2027-05-02", "", ""],
      ],
    ],
    [
      "behind it",
      "2026-05-17",
      [
        ["2026-05-16", "repair,exchange,return", "FRR-1a"],
        ["2027-05-02", "", ""],
      ],
    ],
    [
      "behind the year",
      "2027-06-01",
      [
        ["2027-05-01", "repair", "FRR-1b"],
        ["2026-05-16", "repair,exchange,return", "FRR-1a"],
      ],
    ],
  ])("%s: the nearest day of each other answer", (_, requestedOn, expected) => {
    expect(of({ ...fan, requestedOn })).toEqual(expected);
  });

  it("know of the day before parts were exchanged, but of none before the delivery", () => {
    const exchanged = { ...fan, requestedOn: "2026-05-10", partsExchangedAt: "2026-05-08" };
    expect(of(exchanged)[0]).toEqual(["2026-05-07", "repair,exchange,return", "FRR-1a"]);
    expect(of({ ...exchanged, partsExchangedAt: "2026-05-01" })).toEqual([["2027-05-02", "", ""]]);
  });

  const day = (offset: number) => new Date(Date.parse("2026-05-01") + offset * 86_400_000).toISOString().slice(0, 10);
  const cause = fc.constantFrom<ReturnCause>("quality", "used-or-damaged", "wrong-order", "overhaul");

  test.prop(
    [cause, fc.integer({ min: 0, max: 400 }), fc.option(fc.integer({ min: 0, max: 400 }), { nil: undefined })],
    { numRuns: 60 },
  )("really change the answer, and no nearer day has that answer", (why, at, parts) => {
    const partsExchangedAt = parts === undefined ? undefined : day(parts);
    const on = (offset: number) =>
      assess({ deliveredOn: day(0), requestedOn: day(offset), cause: why, partsExchangedAt }).remedies?.join() ?? "";
    const request = { deliveredOn: day(0), requestedOn: day(at), cause: why, partsExchangedAt };
    const expected = new Map<string, number>();
    for (let distance = 0; distance <= 410; distance += 1) {
      for (const offset of [at - distance, at + distance]) {
        if (offset >= 0 && offset <= 410 && !expected.has(on(offset))) expected.set(on(offset), distance);
      }
    }
    expected.delete(on(at));
    const found = of(request).map(([then, remedies]) => [
      remedies,
      Math.abs(Date.parse(then ?? "") - Date.parse(day(at))) / 86_400_000,
    ]);
    expect(found).toEqual([...expected]);
  });
});

/* An oracle that shares no code with the rule: days by a loop over the calendar, remedies by a chain of ifs. */

function nextDay(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  const parts = day < days ? [year, month, day + 1] : month < 12 ? [year, month + 1, 1] : [year + 1, 1, 1];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

function plainRemedies(start: string, on: string, cause: ReturnCause, exchanged: boolean): readonly string[] {
  const anniversary = start.endsWith("-02-29") ? "02-28" : start.slice(5);
  if (on > `${Number(start.slice(0, 4)) + 1}-${anniversary}`) return [];
  let days = 0;
  for (let at = start; at < on && days <= 16; at = nextDay(at)) days += 1;
  if (cause === "overhaul") return ["repair", "refurbish"];
  if (cause === "quality") return days <= 15 && !exchanged ? ["repair", "exchange", "return"] : ["repair"];
  if (exchanged) return [];
  if (cause === "wrong-order" || cause === "unsuitable-use" || cause === "transport-or-installation") return ["return"];
  return [];
}

describe("FRR against an oracle", () => {
  it("every cause on every day of the year and a week beyond, with and without parts exchanged", () => {
    const wrong: unknown[] = [];
    let compared = 0;
    for (const start of ["2026-05-01", "2028-02-29", "2027-03-01", "2027-02-28"]) {
      let on = start;
      for (let day = 0; day < 373; day += 1) {
        for (const cause of causes) {
          for (const partsExchangedAt of [undefined, start]) {
            const { remedies } = assess({ deliveredOn: start, requestedOn: on, cause, partsExchangedAt });
            const expected = plainRemedies(start, on, cause, partsExchangedAt !== undefined);
            compared += 1;
            if (remedies?.join() !== expected.join())
              wrong.push({ start, on, cause, partsExchangedAt, remedies, expected });
          }
        }
        on = nextDay(on);
      }
    }
    expect(wrong).toEqual([]);
    expect(compared).toBe(4 * 373 * 8 * 2);
  }, 60_000);
});

const causes: readonly ReturnCause[] = [
  "quality",
  "used-or-damaged",
  "unstable-voltage",
  "long-storage",
  "wrong-order",
  "unsuitable-use",
  "transport-or-installation",
  "overhaul",
];

describe("laws of returns", () => {
  const day = fc
    .integer({ min: 0, max: 800 })
    .map((offset) => new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10));
  const request = fc
    .record({
      days: fc.tuple(day, day),
      cause: fc.option(fc.constantFrom(...causes), { nil: undefined }),
      partsExchangedAt: fc.option(day, { nil: undefined }),
      wants: fc.option(fc.constantFrom("repair" as const, "exchange" as const, "return" as const), { nil: undefined }),
    })
    .map(({ days: [a, b], ...facts }) => ({ ...facts, deliveredOn: a < b ? a : b, requestedOn: a < b ? b : a }));

  test.prop([request])("asking earlier never offers less, as long as no parts are exchanged in between", (facts) => {
    const later = assess({ ...facts, partsExchangedAt: undefined });
    const earlier = assess({ ...facts, partsExchangedAt: undefined, requestedOn: facts.deliveredOn });
    expect(later.possible.filter((remedy) => !earlier.possible.includes(remedy))).toEqual([]);
  });

  test.prop([request])("an exchange of parts never offers more", (facts) => {
    const without = assess({ ...facts, partsExchangedAt: undefined });
    expect(assess(facts).possible.filter((remedy) => !without.possible.includes(remedy))).toEqual([]);
  });

  test.prop([request])("nothing is possible and ruled out at once", (facts) => {
    const { possible, ruledOut } = assess(facts);
    expect(ruledOut.filter(({ remedy }) => possible.includes(remedy))).toEqual([]);
  });

  test.prop([request, fc.constantFrom(...causes)])(
    "an open answer never excludes what a cause then gives",
    (facts, cause) => {
      const open = assess({ ...facts, cause: undefined });
      const settled = assess({ ...facts, cause });
      expect(settled.possible.filter((remedy) => !open.possible.includes(remedy))).toEqual([]);
    },
  );

  const json = fc.jsonValue({ maxDepth: 3 });
  const almost = fc.record(
    {
      requestedOn: fc.oneof(fc.constantFrom("9999-12-31", "2026-05-01", "0000-01-01"), json),
      deliveredOn: fc.constantFrom("2026-05-01", "0000-01-01", "9999-01-01"),
      cause: fc.oneof(fc.constantFrom(...causes), json),
      price: fc.oneof(fc.constant({ amount: "1", currency: "JPY" }), json),
      repairs: fc.oneof(fc.constant([{ from: "2026-01-01", to: "9999-12-31" }]), json),
    },
    { requiredKeys: ["requestedOn", "deliveredOn"] },
  );
  test.prop([fc.oneof(json, almost)])(
    "any JSON is refused at the door or assessed, without a number that is none",
    (input) => {
      const result = returnRequestSchema["~standard"].validate(input);
      if (!("value" in result)) return;
      let decision: unknown;
      try {
        decision = assessReturn(result.value, { policy });
      } catch (error) {
        // The years end at 9999, and so does the calendar.
        expect(String(error)).toMatch(/RedressError: day:? must be in the years 0000 to 9999/);
        return;
      }
      expect(JSON.parse(JSON.stringify(decision))).toStrictEqual(decision);
      expect(JSON.stringify(decision)).not.toMatch(/NaN|Infinity|:null/);
    },
  );
});

it("types: only a request under a return policy, and only its clauses", () => {
  const request = returnRequest({ ...fan, requestedOn: "2026-05-02" });
  const claim = damageClaim({ kind: "injury", happenedOn: "2026-05-02" });
  const wrong = [
    // @ts-expect-error A claim is no request.
    () => assessReturn(claim, { policy }),
    // @ts-expect-error A compensation policy is none for returns.
    () => assessReturn(request, { policy: hotelCompensation }),
    // @ts-expect-error A spread is unchecked again.
    () => assessReturn({ ...request }, { policy }),
    // @ts-expect-error A fee is no number.
    () => configure(policy, { parameters: { wrongOrderFee: 30 } }),
  ];
  expect(wrong).toHaveLength(4);
  const decision = assessReturn(request, { policy });
  expectTypeOf(decision.because[0]?.clause).toEqualTypeOf<FanClause | undefined>();
  if (decision.decided) expectTypeOf(decision.remedies).toEqualTypeOf<readonly ReturnRemedy[]>();
});
