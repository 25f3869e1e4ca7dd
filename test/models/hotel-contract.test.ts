import { describe, expect, it } from "vitest";
import { type HotelContract, hotelContract, hotelContractSchema } from "../../src/models/hotel-contract.js";

const kinds = [
  ...(["registration", "phone-booking", "meal", "banquet", "group", "meeting"] as const),
  ...(["corporate-booking", "shop-purchase"] as const),
];

describe("hotelContract()", () => {
  it.each(kinds)("takes a %s as it is, frozen, and again after JSON", (kind) => {
    const noun = hotelContract({ id: "C-1", kind });
    expect(noun).toEqual({ id: "C-1", kind });
    expect(Object.isFrozen(noun)).toBe(true);
    expect(hotelContract(JSON.parse(JSON.stringify(noun)))).toEqual(noun);
  });

  it("refuses other kinds, fields and an empty number, all at once", () => {
    const input: object = { id: "", kind: "wedding", guests: 80 };
    expect(() => Reflect.apply(hotelContract, undefined, [input])).toThrow(
      /hotelContract: id must be text: got ""; kind must be one of "registration".*: got "wedding"; guests must be left out/,
    );
  });

  it("has a mark that plain data lack", () => {
    // @ts-expect-error what nobody checked is no contract
    const unchecked: HotelContract = { kind: "meal" };
    expect(unchecked.kind).toBe("meal");
  });
});

describe("hotelContractSchema", () => {
  it("lists the problems with their paths and doesn't throw", () => {
    const { issues = [] } = hotelContractSchema["~standard"].validate({});
    expect(issues.map(({ path }) => path)).toEqual([["kind"]]);
  });
});
