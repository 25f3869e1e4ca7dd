import { describe, expect, it } from "vitest";
import type { CustomerInput } from "../../src/models/customer.js";
import { money } from "../../src/models/money.js";
import { customerFiles } from "../../src/policies/customer-files.js";
import { configure } from "../../src/rules/configure.js";
import { reclassifyCustomers } from "../../src/rules/reclassify-customers.js";

const policy = configure(customerFiles, { parameters: { largeFrom: money("50000.00", "CNY") } });
const firm = { organisation: true, newlyDeveloped: false } as const;

const quarter: readonly CustomerInput[] = [
  { ...firm, id: "up", yearlySpend: money("50000.00", "CNY"), class: "B" },
  { ...firm, id: "stays", yearlySpend: money("49999.99", "CNY"), class: "B" },
  { ...firm, id: "down", yearlySpend: money("49999.99", "CNY"), class: "A" },
  { ...firm, id: "no longer new", yearlySpend: money("10.00", "CNY"), class: "C" },
  { id: "first", yearlySpend: money("10.00", "CNY"), organisation: false },
  { ...firm, id: "unknown", class: "A" },
];

describe("reclassifyCustomers()", () => {
  it("says who moves, from where to where, who stays, and whose class is open", () => {
    const { entries } = reclassifyCustomers(quarter, { policy });
    expect(
      entries.map((entry) => (entry.status === "refused" ? entry : [entry.id, entry.status, entry.from, entry.to])),
    ).toEqual([
      ["up", "moved", "B", "A"],
      ["stays", "unchanged", "B", "B"],
      ["down", "moved", "A", "B"],
      ["no longer new", "moved", "C", "B"],
      ["first", "moved", undefined, "C"],
      ["unknown", "undecided", "A", undefined],
    ]);
    expect(entries.map(({ place }) => place)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it("gives each move its reason and clause", () => {
    const [up] = reclassifyCustomers(quarter, { policy }).entries;
    expect(up?.status !== "refused" && up?.decision.because).toEqual([
      { clause: "CUS-1", outcome: "A", facts: ["yearlySpend", "newlyDeveloped"] },
    ]);
  });

  it("counts the classes from now on, and asks by entry", () => {
    const { classes, ask, policy: reference } = reclassifyCustomers(quarter, { policy });
    expect(classes).toEqual({ A: 1, B: 3, C: 1 });
    expect(ask).toEqual(["5.yearlySpend"]);
    expect(reference).toMatchObject({ id: "customer-files", version: "1.0.0" });
  });

  it("reports what is no customer with its place and every problem, and goes on", () => {
    const bad: readonly unknown[] = [{ id: "", class: "D" }, null, quarter[0], { ...quarter[1], yearlySpend: "1" }];
    const { entries, classes } = Reflect.apply(reclassifyCustomers, undefined, [bad, { policy }]);
    expect(entries.map(({ status, place }: { status: string; place: number }) => [status, place])).toEqual([
      ["refused", 0],
      ["refused", 1],
      ["moved", 2],
      ["refused", 3],
    ]);
    expect(entries[0].problems.map(({ path }: { path: string }) => path)).toEqual(["id", "class"]);
    expect(entries[3].problems).toEqual([{ path: "yearlySpend", wanted: "an object", got: '"1"' }]);
    expect(classes).toEqual({ A: 1, B: 0, C: 0 });
  });

  it("leaves everyone open who may be large, as long as no threshold is set", () => {
    const { entries, classes, ask } = reclassifyCustomers(quarter, { policy: customerFiles });
    expect(entries.every(({ status }) => status === "undecided")).toBe(true);
    expect(classes).toEqual({ A: 0, B: 0, C: 0 });
    // Nothing to be asked would help: it is the policy that has a gap.
    expect(ask).toEqual([]);
    const [first] = entries;
    expect(first?.status !== "refused" && first?.decision.unclear[0]?.parameter).toBe("largeFrom");
  });

  it("takes nobody, any iterable, and refuses what is no list", () => {
    expect(reclassifyCustomers([], { policy })).toMatchObject({ entries: [], classes: { A: 0, B: 0, C: 0 }, ask: [] });
    expect(reclassifyCustomers(new Set(quarter), { policy }).entries).toHaveLength(6);
    for (const wrong of [null, undefined, 7, "K-17", quarter[0]]) {
      expect(() => Reflect.apply(reclassifyCustomers, undefined, [wrong, { policy }])).toThrow(
        /^reclassification: customers must be a list of customers/,
      );
    }
  });

  it("is plain data", () => {
    const answer = reclassifyCustomers(quarter, { policy });
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });
});
