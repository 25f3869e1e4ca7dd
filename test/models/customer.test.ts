import { describe, expect, it } from "vitest";
import { type CustomerInput, customer, customerSchema } from "../../src/models/customer.js";
import { jsonSchema } from "../../src/models/json-schema.js";
import * as en from "../../src/texts/en/index.js";
import * as zh from "../../src/texts/zh/index.js";

function refusal(input: unknown): string {
  try {
    Reflect.apply(customer, undefined, [input]);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return "";
}

const full: CustomerInput = {
  id: "K-17",
  yearlySpend: { amount: "48000.00", currency: "CNY" },
  organisation: true,
  newlyDeveloped: false,
  class: "B",
};

describe("customer()", () => {
  it.each<[string, CustomerInput]>([
    ["a number alone", { id: "K-17" }],
    ["everything", full],
    ["who spent nothing", { id: "K-18", yearlySpend: { amount: "0.00", currency: "CNY" } }],
  ])("takes %s as it is, frozen, and again after JSON", (_, input) => {
    const noun = customer(input);
    expect(noun).toEqual(input);
    expect(Object.isFrozen(noun)).toBe(true);
    expect(customer(JSON.parse(JSON.stringify(noun)))).toEqual(noun);
  });

  it("writes a sum in its one form, and leaves out what is undefined", () => {
    const noun = customer({ id: "K-17", yearlySpend: { amount: "48000", currency: "CNY" }, class: undefined });
    expect(noun.yearlySpend?.amount).toBe("48000.00");
    expect("class" in noun).toBe(false);
  });

  it.each<[unknown, string]>([
    [{}, "customer: id must be text: got nothing"],
    [{ id: "" }, 'id must be text: got ""'],
    [{ ...full, yearlySpend: { amount: "-0.01", currency: "CNY" } }, "yearlySpend.amount must be zero or more"],
    [{ ...full, yearlySpend: 48_000 }, "yearlySpend must be an object: got 48000"],
    [{ ...full, yearlySpend: { amount: "1.005", currency: "CNY" } }, "with at most 2 decimals"],
    [{ ...full, organisation: "yes" }, 'organisation must be true or false: got "yes"'],
    [{ ...full, newlyDeveloped: 1 }, "newlyDeveloped must be true or false: got 1"],
    [{ ...full, class: "D" }, 'class must be one of "A", "B", "C": got "D"'],
    [{ ...full, vip: true }, "vip must be left out: there is no such field"],
    [null, "customer: must be an object: got null"],
  ])("refuses %j", (input, message) => {
    expect(refusal(input)).toContain(message);
  });

  it("names every problem at once", () => {
    expect(refusal({ class: "D", organisation: 1 })).toMatch(/id must be.*organisation must be.*class must be/);
  });

  it("has a label in both languages for each of its fields", () => {
    const fields = Object.keys(Object(jsonSchema(customerSchema)["properties"]));
    expect(fields).toHaveLength(5);
    for (const { customer: texts } of [en, zh]) {
      expect(fields.filter((field) => !(field in texts.facts))).toEqual([]);
      expect(Object.keys(texts.facts["class"]?.values ?? {})).toEqual(["A", "B", "C"]);
    }
  });

  it("keeps the classes, by type", () => {
    // @ts-expect-error there is no class D
    expect(() => customer({ id: "K-17", class: "D" })).toThrow(/class must be one of/);
  });
});
