import { describe, expect, it } from "vitest";
import { proposal } from "../../src/models/proposal.js";
import { customerProposals as policy } from "../../src/policies/customer-proposals.js";
import { proposalOwnership } from "../../src/rules/proposal-ownership.js";

describe("proposalOwnership()", () => {
  it.each([
    ["company", "company", true, false],
    ["joint", "by-agreement", true, true],
    ["customer", "by-agreement", false, true],
  ] as const)("of what was developed by %s: %s, covered %s, negotiate %s", (ownership, owner, covered, negotiate) => {
    const decision = proposalOwnership(proposal({ category: "other", ownership }), { policy });
    expect(decision).toMatchObject({ decided: true, owner, covered, negotiate, ask: [] });
    expect(decision.because).toEqual([{ clause: "CPR-5.5", outcome: { owner, covered }, facts: ["ownership"] }]);
    expect(decision.notBecause.map(({ status }) => status)).toEqual(["failed", "failed"]);
    expect(decision.facts).toEqual({ ownership });
    expect(decision.policy).toEqual({ id: "customer-proposals", version: "1.0.0" });
    expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
  });

  it("asks who developed it", () => {
    const decision = proposalOwnership(proposal({ category: "other" }), { policy });
    expect(decision).toMatchObject({ decided: false, ask: ["ownership"], because: [], facts: {} });
    expect([decision.owner, decision.covered, decision.negotiate]).toEqual([undefined, undefined, undefined]);
    // Strictly: what is open is left out, so that the decision is the same once it was JSON.
    expect(JSON.parse(JSON.stringify(decision))).toStrictEqual(decision);
    expect(decision.possible).toHaveLength(3);
  });

  it("takes a checked proposal alone, by type", () => {
    // @ts-expect-error what nobody checked is no proposal
    expect(proposalOwnership({ category: "other" }, { policy }).decided).toBe(false);
  });
});
