import { describe, expect, it } from "vitest";
import { type Order, type OrderInput, order, orderSchema } from "../../src/models/order.js";

function refusal(input: object): string {
  try {
    Reflect.apply(order, undefined, [input]);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return "";
}

describe("order()", () => {
  it.each<[string, OrderInput]>([
    ["a form alone", { form: "tender" }],
    ["an order for nothing", { form: "order", amount: { amount: "0.00", currency: "CNY" } }],
    [
      "an order with everything",
      {
        id: "O-9",
        form: "contract",
        change: true,
        spoken: false,
        product: "customer-drawing",
        amount: { amount: "1000000.01", currency: "CNY" },
        largeQuantity: true,
        hardToDeliver: false,
        specialTechnicalRequirements: true,
      },
    ],
  ])("takes %s as it is, frozen, and again after JSON", (_, input) => {
    const noun = order(input);
    expect(noun).toEqual(input);
    expect(Object.isFrozen(noun)).toBe(true);
    expect(order(JSON.parse(JSON.stringify(noun)))).toEqual(noun);
  });

  it("fills up the decimals of the worth", () => {
    expect(order({ form: "order", amount: { amount: "5", currency: "CNY" } }).amount?.amount).toBe("5.00");
  });

  it.each(["standard", "non-standard", "customer-drawing", "new-design"])("takes the product %s", (product) => {
    expect(refusal({ form: "order", product })).toBe("");
  });

  it.each<[object, string]>([
    [{}, 'order: form must be one of "tender", "contract", "order": got nothing'],
    [{ form: "quotation" }, 'got "quotation"'],
    [{ form: "order", id: " " }, 'id must be text: got " "'],
    [{ form: "order", change: "yes" }, 'change must be true or false: got "yes"'],
    [{ form: "order", spoken: 1 }, "spoken must be true or false: got 1"],
    [{ form: "order", product: "special" }, 'product must be one of "standard", "non-standard"'],
    [{ form: "order", amount: { amount: "-0.01", currency: "CNY" } }, "amount.amount must be zero or more"],
    [{ form: "order", amount: { amount: "1.001", currency: "CNY" } }, "amount.amount must be a string"],
    [{ form: "order", amount: 5 }, "amount must be an object: got 5"],
    [{ form: "order", largeQuantity: null }, "largeQuantity must be true or false: got null"],
    [{ form: "order", hardToDeliver: 0 }, "hardToDeliver must be true or false: got 0"],
    [{ form: "order", specialTechnicalRequirements: "" }, 'specialTechnicalRequirements must be true or false: got ""'],
    [{ form: "order", quantity: 3 }, "quantity must be left out: there is no such field"],
  ])("refuses %j", (input, message) => {
    expect(refusal(input)).toContain(message);
  });

  it("has a mark that plain data lack", () => {
    // @ts-expect-error what nobody checked is no order
    const unchecked: Order = { form: "order" };
    expect(unchecked.form).toBe("order");
  });
});

describe("orderSchema", () => {
  it("lists all problems with their paths and doesn't throw", () => {
    const { issues = [] } = orderSchema["~standard"].validate({ spoken: 1 });
    expect(issues.map(({ path }) => path)).toEqual([["form"], ["spoken"]]);
  });
});
