import { describe, expect, it } from "vitest";
import { jsonSchema } from "../../src/models/json-schema.js";
import { type PayMonth, type PayMonthInput, payMonth, payMonthSchema } from "../../src/models/pay-month.js";
import * as en from "../../src/texts/en/index.js";
import * as zh from "../../src/texts/zh/index.js";

const month = "2026-03";
const cny = (amount: string) => ({ amount, currency: "CNY" });

function refusal(input: object): string {
  try {
    Reflect.apply(payMonth, undefined, [input]);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return "";
}

describe("payMonth()", () => {
  it.each<[string, PayMonthInput]>([
    ["a month alone", { month }],
    ["a month without any lateness or complaint", { month, latenesses: 0, complaints: [] }],
    ["a base pay of nothing", { month, basePay: cny("0.00") }],
    [
      "a month with everything",
      {
        month: "2026-12",
        basePay: cny("2000.00"),
        latenesses: 1000,
        complaints: [{ by: "customer", fine: cny("10.00") }, { by: "salesperson" }],
      },
    ],
  ])("takes %s as it is, frozen, and again after JSON", (_, input) => {
    const noun = payMonth(input);
    expect(noun).toEqual(input);
    expect(Object.isFrozen(noun)).toBe(true);
    expect(payMonth(JSON.parse(JSON.stringify(noun)))).toEqual(noun);
  });

  it("takes no lateness for none, also below zero", () => {
    const { latenesses } = payMonth({ month, latenesses: -0 });
    expect(Object.is(latenesses, 0)).toBe(true);
  });

  it("writes sums in full", () => {
    const noun = payMonth({ month, basePay: cny("2000"), complaints: [{ by: "customer", fine: cny("12.5") }] });
    expect([noun.basePay?.amount, noun.complaints?.[0]?.fine?.amount]).toEqual(["2000.00", "12.50"]);
  });

  it.each<[object, string]>([
    [{}, "month must be a month such as"],
    [{ month: "2026-13" }, 'month must be a month such as "2026-03": got "2026-13"'],
    [{ month: "2026-00" }, 'got "2026-00"'],
    [{ month: "2026-3" }, 'got "2026-3"'],
    [{ month: "2026-03-01" }, 'got "2026-03-01"'],
    [{ month, latenesses: -1 }, "latenesses must be an integer from 0 to 1000: got -1"],
    [{ month, latenesses: 1001 }, "latenesses must be an integer from 0 to 1000: got 1001"],
    [{ month, latenesses: 1.5 }, "latenesses must be an integer from 0 to 1000: got 1.5"],
    [{ month, latenesses: Number.NaN }, "latenesses must be an integer from 0 to 1000: got NaN"],
    [{ month, latenesses: "3" }, 'latenesses must be an integer from 0 to 1000: got "3"'],
    [{ month, basePay: cny("-0.01") }, "basePay.amount must be zero or more"],
    [{ month, basePay: 2000 }, "basePay must be an object: got 2000"],
    [{ month, complaints: 2 }, "complaints must be a list: got 2"],
    [{ month, complaints: [{ by: "boss" }] }, 'complaints.0.by must be one of "customer", "salesperson": got "boss"'],
    [
      { month, complaints: [{ by: "customer", fine: cny("1.001") }] },
      "complaints.0.fine.amount must be a string such as",
    ],
    [{ month, lateness: 3 }, "lateness must be left out: there is no such field"],
  ])("refuses %j", (input, message) => {
    expect(refusal(input)).toContain(message);
  });

  it("lists every problem at once", () => {
    const input = { month: "March", latenesses: -1, complaints: [{ fine: cny("-1") }] };
    const { issues = [] } = payMonthSchema["~standard"].validate(input);
    expect(issues.map(({ path }) => path.join("."))).toEqual([
      "month",
      "latenesses",
      "complaints.0.by",
      "complaints.0.fine.amount",
    ]);
  });

  it("has a mark that plain data lack", () => {
    // @ts-expect-error what nobody checked is no month of pay
    const unchecked: PayMonth = { month };
    expect(unchecked.month).toBe(month);
  });

  it("says in its JSON Schema which figures it takes", () => {
    const { properties, required } = jsonSchema(payMonthSchema);
    expect(required).toEqual(["month"]);
    expect(properties).toMatchObject({ latenesses: { type: "integer", minimum: 0, maximum: 1000 } });
  });

  it.each([
    ["en", en.payMonth],
    ["zh", zh.payMonth],
  ])("has a label and a question for each field in %s", (_, { facts }) => {
    const fields = ["month", "basePay", "latenesses", "complaints", "complaints.by", "complaints.fine"];
    expect(Object.keys(facts)).toEqual(fields);
    expect(Object.keys(facts["complaints.by"]?.values ?? {})).toEqual(["customer", "salesperson"]);
  });
});
