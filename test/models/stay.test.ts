import { describe, expect, it } from "vitest";
import { jsonSchema } from "../../src/models/json-schema.js";
import { type StayInput, stay, staySchema } from "../../src/models/stay.js";
import * as en from "../../src/texts/en/index.js";
import * as zh from "../../src/texts/zh/index.js";

function refusal(input: unknown): string {
  try {
    Reflect.apply(stay, undefined, [input]);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return "";
}

const begun = "2026-10-02T14:00:00+08:00";
const before = "2026-10-02T13:59:59+08:00";
const full: StayInput = {
  kind: "hourly",
  startedAt: begun,
  id: "S-1",
  room: "1208",
  roomCall: { at: begun, answered: false },
  contactCall: { at: begun, answered: true },
  chargePostedAt: begun,
  knock: { at: begun, answered: false },
  look: { at: begun, luggage: "present" },
  checkedOutAt: begun,
};

describe("stay()", () => {
  it.each<[string, StayInput]>([
    ["a day of departure alone", { kind: "overnight", departsOn: "2028-02-29" }],
    ["a beginning alone", { kind: "hourly", startedAt: begun }],
    ["everything, all of it at the beginning", full],
  ])("takes %s as it is, frozen, and again after JSON", (_, input) => {
    const noun = stay(input);
    expect(noun).toEqual(input);
    expect(Object.isFrozen(noun)).toBe(true);
    expect(stay(JSON.parse(JSON.stringify(noun)))).toEqual(noun);
  });

  it("takes a Date for an instant, also inside, and undefined for left out", () => {
    const noun = stay({ ...full, roomCall: { at: new Date(begun) }, knock: undefined });
    expect(noun.roomCall).toEqual({ at: "2026-10-02T06:00:00.000Z" });
    expect("knock" in noun).toBe(false);
  });

  it.each<[unknown, string]>([
    [{}, 'stay: kind must be one of "overnight", "hourly": got nothing'],
    [{ kind: "weekly" }, 'kind must be one of "overnight", "hourly": got "weekly"'],
    [{ kind: "overnight" }, 'departsOn must be a day such as "2026-09-24": got nothing'],
    [{ kind: "overnight", departsOn: "2026-02-29" }, 'got "2026-02-29"'],
    [{ kind: "hourly" }, "startedAt must be an instant with an offset"],
    [{ kind: "hourly", startedAt: begun, departsOn: "2026-10-02" }, "departsOn must be left out"],
    [{ ...full, roomCall: { answered: true } }, "roomCall.at must be an instant with an offset"],
    [{ ...full, roomCall: { at: begun, answered: "yes" } }, 'roomCall.answered must be true or false: got "yes"'],
    [{ ...full, look: { at: begun, luggage: "some" } }, 'look.luggage must be one of "present", "absent": got "some"'],
    [{ ...full, knock: { at: begun, by: "x" } }, "knock.by must be left out: there is no such field"],
    [{ ...full, room: " " }, 'room must be text: got " "'],
    [{ ...full, id: 7 }, "id must be text: got 7"],
  ])("refuses %j", (input, message) => {
    expect(refusal(input)).toContain(message);
  });

  it.each(["roomCall", "contactCall", "knock", "look"])("refuses a %s before the stay began", (event) => {
    expect(refusal({ ...full, [event]: { at: before } })).toBe(
      `stay: ${event}.at must be at or after startedAt: got "${before}"`,
    );
  });

  it.each(["chargePostedAt", "checkedOutAt"])("refuses %s before the stay began", (event) => {
    expect(refusal({ ...full, [event]: before })).toBe(`stay: ${event} must be at or after startedAt: got "${before}"`);
  });

  it("names every problem at once", () => {
    expect(refusal({ ...full, room: "", checkedOutAt: before })).toMatch(/room must be text.*; checkedOutAt must be/);
  });

  it("says either kind in its JSON Schema, and has a label for each of its fields", () => {
    const kinds = Object(jsonSchema(staySchema))["oneOf"];
    expect(kinds).toHaveLength(2);
    const paths = kinds.flatMap(({ properties }: { properties: object }) =>
      Object.entries(properties).flatMap(([name, { properties: inside }]) =>
        inside === undefined ? [name] : Object.keys(inside).map((one) => `${name}.${one}`),
      ),
    );
    expect(paths).toContain("look.luggage");
    for (const { stay: texts } of [en, zh]) {
      expect(paths.filter((path: string) => !(path in texts.facts))).toEqual([]);
      const labels = Object.values(texts.facts).map(({ label }) => label);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  it("keeps what belongs to the other kind apart, by type", () => {
    // @ts-expect-error a stay by the hour has no day of departure
    expect(() => stay({ kind: "hourly", departsOn: "2026-10-02" })).toThrow(/startedAt must be/);
    const noun = stay({ kind: "overnight", departsOn: "2026-10-02" });
    // @ts-expect-error what was found at a call stands inside the call
    expect(noun.answered).toBeUndefined();
  });
});
