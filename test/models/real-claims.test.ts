import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { benefitSchema } from "../../src/models/benefit.js";
import { damageClaimSchema } from "../../src/models/damage-claim.js";
import { returnRequestSchema } from "../../src/models/return-request.js";

interface Cases {
  readonly [list: string]: readonly { readonly id: string; readonly facts: unknown }[];
}

const file = new URL("../data/real-claims.json", import.meta.url);
const cases: Cases = JSON.parse(readFileSync(file, "utf8"));

describe("the facts of the real claims", () => {
  it.each([
    ["damageClaims", damageClaimSchema],
    ["returnRequests", returnRequestSchema],
    ["benefits", benefitSchema],
  ])("%s are taken as they are", (list, schema) => {
    const given = cases[list] ?? [];
    expect(given.length).toBeGreaterThan(10);
    for (const { id, facts } of given)
      expect({ id, ...schema["~standard"].validate(facts) }).toEqual({ id, value: facts });
  });
});
