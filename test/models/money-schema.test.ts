import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { moneyField, moneySchema, nonNegativeMoneyField } from "../../src/models/money-schema.js";
import { noun } from "../../src/models/noun.js";

const validate = moneySchema["~standard"].validate;

describe("moneySchema", () => {
  it("gives the canonical sum, frozen", () => {
    const result = validate({ amount: "12.5", currency: "CNY" });
    expect(result).toEqual({ value: { amount: "12.50", currency: "CNY" } });
    expect("value" in result && Object.isFrozen(result.value)).toBe(true);
  });

  it.each([
    [{ amount: "12.505", currency: "CNY" }, ["amount"], "with at most 2 decimals"],
    [{ amount: 12.5, currency: "CNY" }, ["amount"], 'must be a string such as "12.50": got 12.5'],
    [{ amount: "12.5", currency: "cny" }, ["currency"], "must be an active ISO 4217 code"],
    [{ amount: "12.5" }, ["currency"], 'must be an active ISO 4217 code such as "CNY": got nothing'],
    [{ amount: "12.5", currency: "CNY", unit: 1 }, ["unit"], "there is no such field"],
    ["12.50", [], "must be an object"],
  ])("lists what is wrong with %j", (input, path, message) => {
    const { issues = [] } = validate(input);
    expect(issues).toHaveLength(1);
    expect(issues[0]?.path).toEqual(path);
    expect(issues[0]?.message).toContain(message);
  });

  it("lists a wrong amount and a wrong currency together", () => {
    const { issues = [] } = validate({ amount: "1,5", currency: "yuan" });
    expect(issues.map(({ path }) => path)).toEqual([["amount"], ["currency"]]);
  });
});

describe("moneyField and nonNegativeMoneyField", () => {
  const { construct } = noun<unknown, unknown>(
    "claim",
    z.strictObject({ balance: moneyField, price: z.exactOptional(nonNegativeMoneyField) }),
  );
  const yuan = (amount: string) => ({ amount, currency: "CNY" });

  it("make a noun's sums canonical", () => {
    expect(construct({ balance: yuan("-1"), price: yuan("0") })).toEqual({
      balance: yuan("-1.00"),
      price: yuan("0.00"),
    });
  });

  it("refuse with the path and the words of a sum", () => {
    expect(() => construct({ balance: yuan("1.005"), price: yuan("-0.01") })).toThrow(
      'claim: balance.amount must be a string such as "12.50" with at most 2 decimals: got "1.005"; ' +
        'price.amount must be zero or more: got "-0.01"',
    );
  });

  it("can be written as JSON Schema", () => {
    expect(z.toJSONSchema(nonNegativeMoneyField, { io: "input" })).toMatchObject({
      type: "object",
      properties: { amount: { type: "string" }, currency: { type: "string" } },
      required: ["amount", "currency"],
      additionalProperties: false,
    });
  });
});
