import { describe, expect, it } from "vitest";
import { type Proposal, type ProposalInput, proposal, proposalSchema } from "../../src/models/proposal.js";

function refusal(input: object): string {
  try {
    Reflect.apply(proposal, undefined, [input]);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return "";
}

describe("proposal()", () => {
  it.each<[string, ProposalInput]>([
    ["a category alone", { category: "other" }],
    [
      "what was put in practice on the day of submission",
      { category: "other", submittedOn: "2026-02-02", implementedOn: "2026-02-02" },
    ],
    [
      "a proposal with everything",
      {
        category: "process-efficiency",
        submittedOn: "2026-02-02",
        onStandardForm: true,
        passedOn: "2026-02-03",
        studiedBy: "engineering",
        decision: "adopted",
        decidedOn: "2026-02-20",
        scheduleReportedOn: "2026-02-10",
        customerToldOn: "2026-02-20",
        implementedOn: "2026-03-01",
        ownership: "joint",
      },
    ],
  ])("takes %s as it is, frozen, and again after JSON", (_, input) => {
    const noun = proposal(input);
    expect(noun).toEqual(input);
    expect(Object.isFrozen(noun)).toBe(true);
    expect(proposal(JSON.parse(JSON.stringify(noun)))).toEqual(noun);
  });

  it.each([
    ...["standardisation", "logistics-and-channels", "process-efficiency", "materials-and-parts"],
    ...["after-sales-service", "other"],
  ])("takes the category %s", (category) => {
    expect(refusal({ category })).toBe("");
  });

  it.each<[object, string]>([
    [{}, 'proposal: category must be one of "standardisation", "logistics-and-channels"'],
    [{ category: "price" }, 'got "price"'],
    [
      { category: "other", submittedOn: "2026-02-30" },
      'submittedOn must be a day such as "2026-09-24": got "2026-02-30"',
    ],
    [{ category: "other", onStandardForm: "yes" }, 'onStandardForm must be true or false: got "yes"'],
    [{ category: "other", studiedBy: "" }, 'studiedBy must be text: got ""'],
    [{ category: "other", decision: "yes" }, 'decision must be one of "adopted", "not-adopted": got "yes"'],
    [{ category: "other", ownership: "ours" }, 'ownership must be one of "company", "joint", "customer": got "ours"'],
    [{ category: "other", author: "x" }, "author must be left out: there is no such field"],
    [
      { category: "other", submittedOn: "2026-02-02", passedOn: "2026-02-01" },
      'passedOn must be at or after submittedOn: got "2026-02-01"',
    ],
    [
      { category: "other", passedOn: "2026-02-02", decidedOn: "2026-02-01" },
      'decidedOn must be at or after passedOn: got "2026-02-01"',
    ],
    [
      { category: "other", passedOn: "2026-02-02", scheduleReportedOn: "2026-02-01" },
      'scheduleReportedOn must be at or after passedOn: got "2026-02-01"',
    ],
    [
      { category: "other", decidedOn: "2026-02-02", customerToldOn: "2026-02-01" },
      'customerToldOn must be at or after decidedOn: got "2026-02-01"',
    ],
    [
      { category: "other", submittedOn: "2026-02-02", implementedOn: "2026-02-01" },
      'implementedOn must be at or after submittedOn: got "2026-02-01"',
    ],
  ])("refuses %j", (input, message) => {
    expect(refusal(input)).toContain(message);
  });

  it("has a mark that plain data lack", () => {
    // @ts-expect-error what nobody checked is no proposal
    const unchecked: Proposal = { category: "other" };
    expect(unchecked.category).toBe("other");
  });
});

describe("proposalSchema", () => {
  it("lists the problems with their paths and doesn't throw", () => {
    const { issues = [] } = proposalSchema["~standard"].validate({ decision: 1 });
    expect(issues.map(({ path }) => path)).toEqual([["category"], ["decision"]]);
  });
});
