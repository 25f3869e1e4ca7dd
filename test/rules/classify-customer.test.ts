import { describe, expect, it } from "vitest";
import { type CustomerClass, type CustomerInput, customer } from "../../src/models/customer.js";
import { money } from "../../src/models/money.js";
import { customerFiles } from "../../src/policies/customer-files.js";
import { classifyCustomer } from "../../src/rules/classify-customer.js";
import { configure } from "../../src/rules/configure.js";

const policy = configure(customerFiles, { parameters: { largeFrom: money("50000.00", "CNY") } });
const spends = (amount: string, rest: Omit<CustomerInput, "id"> = {}) =>
  customer({ id: "K-17", yearlySpend: { amount, currency: "CNY" }, ...rest });
const established = { organisation: true, newlyDeveloped: false };

describe("classifyCustomer()", () => {
  it.each([
    ["49999.99", "B"],
    ["50000.00", "A"],
    ["50000.01", "A"],
  ])("puts an organisation that spends %s in %s", (amount, expected) => {
    const decision = classifyCustomer(spends(amount, established), { policy });
    expect(decision).toMatchObject({ decided: true, class: expected, possible: [expected], ask: [], id: "K-17" });
    expect(decision.because.map(({ clause, outcome }) => [clause, outcome])).toEqual([["CUS-1", expected]]);
    expect(decision.contradictions).toEqual([]);
  });

  it("gives every cell the class of CUS-1, and new large customers that of CUS-4.2 unless CUS-1 governs", () => {
    const literal = configure(policy, { settings: { governing: ["CUS-1"] } });
    let cells = 0;
    for (const large of [true, false])
      for (const organisation of [true, false])
        for (const newlyDeveloped of [true, false])
          for (const [one, governs] of [
            [policy, false],
            [literal, true],
          ] as const) {
            const noun = spends(large ? "50000.00" : "49999.99", { organisation, newlyDeveloped });
            const decision = classifyCustomer(noun, { policy: one });
            const expected = expectedClass(large, organisation, newlyDeveloped, governs);
            expect([decision.class, [...new Set(decision.because.map(({ clause }) => clause))]]).toEqual(expected);
            expect(decision.contradictions).toEqual(large && newlyDeveloped ? [["CUS-1", "CUS-4.2"]] : []);
            cells++;
          }
    expect(cells).toBe(16);
  });

  it("says of a new large customer which clause was followed, and which was not", () => {
    const noun = spends("60000.00", { organisation: true, newlyDeveloped: true });
    const bySpend = classifyCustomer(noun, { policy });
    expect(bySpend.notBecause[0]).toMatchObject({ clause: "CUS-1", outcome: "C", status: "outranked" });
    const literal = configure(policy, { settings: { governing: ["CUS-1"] } });
    const byWord = classifyCustomer(noun, { policy: literal });
    expect(byWord.notBecause).toContainEqual({
      clause: "CUS-4.2",
      outcome: "A",
      facts: ["governing"],
      status: "failed",
    });
    expect(byWord.facts.governing).toEqual(["CUS-1"]);
    expect(byWord.policy.configured?.settings).toEqual({ governing: ["CUS-1"] });
  });

  it.each<[Omit<CustomerInput, "id">, CustomerClass | undefined, readonly CustomerClass[], readonly string[]]>([
    [{}, undefined, ["C", "B", "A"], ["newlyDeveloped", "yearlySpend", "organisation"]],
    [{ organisation: false }, undefined, ["C", "A"], ["yearlySpend"]],
    [{ newlyDeveloped: true }, undefined, ["C", "A"], ["yearlySpend"]],
    [established, undefined, ["B", "A"], ["yearlySpend"]],
    [{ yearlySpend: money("50000.00", "CNY") }, "A", ["A"], []],
    [{ yearlySpend: money("1.00", "CNY") }, undefined, ["C", "B"], ["newlyDeveloped", "organisation"]],
    [{ yearlySpend: money("1.00", "CNY"), newlyDeveloped: true }, "C", ["C"], []],
    [{ yearlySpend: money("1.00", "CNY"), organisation: false }, "C", ["C"], []],
  ])("of %j says %s, possible %j, and asks %j", (facts, expected, possible, ask) => {
    const decision = classifyCustomer(customer({ id: "K-17", ...facts }), { policy });
    expect([decision.class, decision.decided]).toEqual([expected, expected !== undefined]);
    expect(decision.possible).toEqual(possible);
    expect([...decision.ask].sort()).toEqual([...ask].sort());
    expect(decision.contradictions).toEqual([]);
    expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
  });

  it.each<[Omit<CustomerInput, "id">, boolean]>([
    [{ newlyDeveloped: true }, false],
    [{ newlyDeveloped: true, organisation: true }, false],
    [{ newlyDeveloped: true, yearlySpend: money("49999.99", "CNY") }, false],
    [{ newlyDeveloped: true, yearlySpend: money("999999.00", "USD") }, false],
    [{ newlyDeveloped: true, yearlySpend: money("50000.00", "CNY") }, true],
    [{ yearlySpend: money("50000.00", "CNY"), organisation: false }, false],
    [{}, false],
  ])("claims of %j that the clauses are at odds only where that is known: %s", (facts, atOdds) => {
    for (const governing of [[], ["CUS-1"], ["CUS-4.2"]] as const) {
      const under = configure(policy, { settings: { governing } });
      const { contradictions } = classifyCustomer(customer({ id: "K-17", ...facts }), { policy: under });
      expect(contradictions).toEqual(atOdds ? [["CUS-1", "CUS-4.2"]] : []);
    }
    const open = classifyCustomer(customer({ id: "K-17", ...facts }), { policy: customerFiles });
    expect(open.contradictions).toEqual([]);
  });

  it("stays open without a threshold, and names the parameter", () => {
    const decision = classifyCustomer(spends("999999.00", established), { policy: customerFiles });
    expect(decision).toMatchObject({ decided: false, possible: ["B", "A"], ask: [] });
    expect(decision.unclear).toEqual([{ facts: ["yearlySpend"], why: "open-parameter", parameter: "largeFrom" }]);
  });

  it("can't hold a sum in another currency against the threshold", () => {
    const noun = customer({ id: "K-17", yearlySpend: money("999999.00", "USD"), ...established });
    const decision = classifyCustomer(noun, { policy });
    expect(decision.decided).toBe(false);
    expect(decision.unclear).toEqual([{ facts: ["yearlySpend"], why: "currency" }]);
  });

  it("doesn't look at the class so far", () => {
    for (const before of ["A", "B", "C"] as const) {
      expect(classifyCustomer(spends("10.00", { ...established, class: before }), { policy }).class).toBe("B");
    }
  });

  it("takes a checked customer alone, by type", () => {
    // @ts-expect-error what nobody checked is no customer
    expect(classifyCustomer({ id: "K-17" }, { policy }).decided).toBe(false);
  });
});

/** CUS-1 and CUS-4.2 as they are read, apart from the table. */
function expectedClass(large: boolean, organisation: boolean, isNew: boolean, literal: boolean): [string, string[]] {
  if (large && isNew && !literal) return ["A", ["CUS-4.2"]];
  if (large && !isNew) return ["A", ["CUS-1"]];
  return [organisation && !isNew ? "B" : "C", ["CUS-1"]];
}
