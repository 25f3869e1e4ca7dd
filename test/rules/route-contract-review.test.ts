import { describe, expect, it } from "vitest";
import type { HotelContractKind } from "../../src/models/hotel-contract.js";
import { hotelContract } from "../../src/models/hotel-contract.js";
import { hotelProcesses as policy } from "../../src/policies/hotel-processes.js";
import { routeContractReview } from "../../src/rules/route-contract-review.js";

/** Every cell of the table: HCP-3.1. */
const expected: readonly (readonly [HotelContractKind, string, boolean, string | undefined])[] = [
  ["registration", "front-office", true, undefined],
  ["phone-booking", "front-office", true, undefined],
  ["meal", "catering", true, undefined],
  ["banquet", "catering", true, undefined],
  ["group", "marketing", false, "marketing"],
  ["meeting", "marketing", false, "marketing"],
  ["corporate-booking", "marketing", false, "marketing"],
  ["shop-purchase", "shop", false, undefined],
];

describe("routeContractReview()", () => {
  it.each(expected)("has a %s reviewed by %s, named %s, followed up by %s", (kind, reviewer, named, followUp) => {
    const decision = routeContractReview(hotelContract({ kind }), { policy });
    expect(decision).toMatchObject({ decided: true, reviewer, named, ask: [], facts: { kind } });
    expect(decision.followUp).toBe(followUp);
    const outcome = { reviewer, named, ...(followUp !== undefined && { followUp }) };
    expect(decision.because).toEqual([{ clause: "HCP-3.1", outcome, facts: ["kind"] }]);
    expect(decision.notBecause.map(({ status }) => status)).toEqual(["failed", "failed", "failed"]);
    expect(JSON.parse(JSON.stringify(decision))).toStrictEqual(decision);
  });

  it("says who takes part, who mediates (HCP-4.1.9), what is checked, and its policy", () => {
    const decision = routeContractReview(hotelContract({ kind: "meal" }), { policy });
    expect(decision.participants).toEqual({ roles: ["rooms", "finance", "departments-concerned"], clause: "HCP-3.1" });
    expect(decision.mediation).toEqual({
      mediator: "deputy-general-manager",
      mayNameAnother: true,
      between: ["colleagues", "hotel-and-customer"],
      clause: "HCP-4.1.9",
    });
    expect(policy.procedures[decision.procedure].steps).toHaveLength(5);
    expect(decision.policy).toEqual({ id: "hotel-processes", version: "1.0.0" });
  });

  it("is undecided where a company's policy has no row for the kind", () => {
    const rows = policy.reviewers.rows.slice(0, 2);
    const ours = { ...policy, reviewers: { ...policy.reviewers, rows } };
    const decision = routeContractReview(hotelContract({ kind: "group" }), { policy: ours });
    expect(decision).toMatchObject({ decided: false, possible: [], ask: [], because: [] });
    expect(decision).not.toHaveProperty("reviewer");
    expect(JSON.parse(JSON.stringify(decision))).toStrictEqual(decision);
  });

  it("takes a checked contract alone, by type", () => {
    // @ts-expect-error what nobody checked is no contract
    expect(routeContractReview({ kind: "meal" }, { policy }).decided).toBe(true);
  });
});
