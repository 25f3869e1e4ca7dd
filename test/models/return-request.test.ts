import { describe, expect, it } from "vitest";
import {
  type ReturnRequest,
  type ReturnRequestInput,
  returnRequest,
  returnRequestSchema,
} from "../../src/models/return-request.js";

const request = { deliveredOn: "2026-05-01", requestedOn: "2026-05-16" } as const;

function refusal(input: object): string {
  try {
    Reflect.apply(returnRequest, undefined, [input]);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return "";
}

describe("returnRequest()", () => {
  it.each<[string, ReturnRequestInput]>([
    ["a request before a cause is chosen", request],
    ["a request on the day of delivery", { ...request, requestedOn: "2026-05-01" }],
    ["a request of which only the sale is known", { soldOn: "2026-05-01", requestedOn: "2026-05-01" }],
    ["a sale before the delivery", { ...request, soldOn: "2026-04-01" }],
    [
      "a request with everything",
      {
        ...request,
        cause: "quality",
        partsExchangedAt: "2026-05-10",
        price: { amount: "268.00", currency: "CNY" },
        wants: "refurbish",
        repairs: [
          { from: "2026-05-05", to: "2026-05-05" },
          { from: "2026-05-08", to: "2026-05-10" },
        ],
      },
    ],
    ["a request of an article that was never in repair", { ...request, repairs: [] }],
  ])("takes %s as it is, frozen, and again after JSON", (_, input) => {
    const noun = returnRequest(input);
    expect(noun).toEqual(input);
    expect(Object.isFrozen(noun)).toBe(true);
    expect(returnRequest(JSON.parse(JSON.stringify(noun)))).toEqual(noun);
  });

  it.each([
    ...["quality", "used-or-damaged", "unstable-voltage", "long-storage", "wrong-order", "unsuitable-use"],
    ...["transport-or-installation", "overhaul"],
  ])("takes the cause %s", (cause) => {
    expect(refusal({ ...request, cause })).toBe("");
  });

  it("makes the price canonical and leaves out what is undefined", () => {
    const noun = returnRequest({ ...request, cause: undefined, price: { amount: "268", currency: "CNY" } });
    expect(noun).toEqual({ ...request, price: { amount: "268.00", currency: "CNY" } });
  });

  it.each<[object, string]>([
    [{ ...request, requestedOn: "2026-04-30" }, 'requestedOn must be at or after deliveredOn: got "2026-04-30"'],
    [
      { soldOn: "2026-05-01", requestedOn: "2026-04-30" },
      'returnRequest: requestedOn must be at or after soldOn: got "2026-04-30"',
    ],
    [{ requestedOn: "2026-05-16" }, "deliveredOn must be given, or soldOn in its place: got nothing"],
    [{ deliveredOn: "2026-05-01" }, 'requestedOn must be a day such as "2026-09-24": got nothing'],
    [{ ...request, requestedOn: "2026-05-16T10:00:00+08:00" }, 'requestedOn must be a day such as "2026-09-24"'],
    [{ ...request, deliveredOn: "2026-02-29" }, 'deliveredOn must be a day such as "2026-09-24": got "2026-02-29"'],
    [{ ...request, cause: "broken" }, 'cause must be one of "quality", "used-or-damaged"'],
    [{ ...request, wants: "money" }, 'wants must be one of "repair", "exchange", "return", "refurbish": got "money"'],
    [{ ...request, partsExchangedAt: true }, 'partsExchangedAt must be a day such as "2026-09-24": got true'],
    [{ ...request, price: { amount: "-1", currency: "CNY" } }, 'price.amount must be zero or more: got "-1"'],
    [{ ...request, price: 268 }, "price must be an object: got 268"],
    [{ ...request, colour: "white" }, "colour must be left out: there is no such field"],
    [{ ...request, repairs: [{ from: "2026-05-05" }] }, 'repairs.0.to must be a day such as "2026-09-24": got nothing'],
    [
      { ...request, repairs: [{ from: "2026-05-05", to: "2026-05-04" }] },
      'repairs.0.to must be at or after from: got "2026-05-04"',
    ],
    [
      { requestedOn: "x", cause: "y", wants: "z" },
      'returnRequest: requestedOn must be a day such as "2026-09-24": got "x"; cause must be one of',
    ],
  ])("refuses %j", (input, message) => {
    expect(refusal(input)).toContain(message);
  });

  it("asks for a delivery or a sale by type", () => {
    // @ts-expect-error neither delivered nor sold
    const nothing: ReturnRequestInput = { requestedOn: "2026-05-16" };
    // @ts-expect-error what nobody checked is no request
    const unchecked: ReturnRequest = request;
    expect([nothing.requestedOn, unchecked.requestedOn]).toEqual(["2026-05-16", "2026-05-16"]);
  });
});

describe("returnRequestSchema", () => {
  it("lists the problems with their paths and doesn't throw", () => {
    const { issues = [] } = returnRequestSchema["~standard"].validate({ ...request, cause: 1, wants: 2 });
    expect(issues.map(({ path }) => path)).toEqual([["cause"], ["wants"]]);
  });
});
