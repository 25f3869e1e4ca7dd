import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isRedressError } from "../../src/models/errors.js";
import { customerProposals as policy } from "../../src/policies/customer-proposals.js";
import { auditProposal, type WrittenProposal } from "../../src/rules/audit-proposal.js";

const ten = [
  "foreword",
  "background",
  "purpose",
  "concept",
  "strategy",
  "requirements",
  "schedule",
  "budget",
  "risks",
  "closing",
];
const internal = ten.flatMap((section) => (section === "risks" ? [section, "countermeasures"] : [section]));
const open = ten.filter((section) => section !== "risks");

function audit(written: WrittenProposal) {
  return auditProposal(written, { policy });
}

describe("auditProposal()", () => {
  it.each<[string, WrittenProposal, boolean | undefined, readonly string[]]>([
    ["an internal version with everything", { version: "internal", sections: internal }, true, []],
    ["an internal version without countermeasures", { version: "internal", sections: ten }, false, ["countermeasures"]],
    ["an internal version without risks", { version: "internal", sections: open }, false, ["risks", "countermeasures"]],
    ["a version for the meeting with all ten", { version: "meeting", sections: ten }, true, []],
    ["a version for the meeting that leaves risks unsaid", { version: "meeting", sections: open }, true, []],
    ["one for the meeting with the countermeasures too", { version: "meeting", sections: internal }, true, []],
    ["one with everything, for nobody knows whom", { sections: internal }, true, []],
    ["one without risks, for nobody knows whom", { sections: open }, undefined, []],
    [
      "one without a budget, for nobody knows whom",
      { sections: open.filter((one) => one !== "budget") },
      false,
      ["budget"],
    ],
    ["nothing, internal", { version: "internal", sections: [] }, false, internal],
    ["nothing, for the meeting", { version: "meeting", sections: [] }, false, open],
  ])("%s", (_, written, complete, missing) => {
    expect(audit(written)).toMatchObject({ complete, missing, outOfOrder: [], repeated: [], unrecognised: [] });
  });

  it.each(open)("misses %s in any version", (section) => {
    const sections = internal.filter((one) => one !== section);
    for (const version of ["internal", "meeting"] as const) {
      expect(audit({ version, sections })).toMatchObject({ complete: false, missing: [section] });
    }
  });

  it("asks for whom it is only where that matters", () => {
    expect(audit({ sections: open })).toMatchObject({ decided: false, ask: ["version"] });
    expect(audit({ sections: ten })).toMatchObject({ decided: false, ask: ["version"] });
    expect(audit({ sections: internal })).toMatchObject({ decided: true, ask: [] });
  });

  it("says how each part stands, in the order of the template", () => {
    const { sections } = audit({ version: "meeting", sections: ["background", "foreword", "closing"] });
    expect(sections.slice(0, 3)).toEqual([
      { section: "foreword", status: "done", place: 1 },
      { section: "background", status: "out-of-order", place: 0 },
      { section: "purpose", status: "missing" },
    ]);
    expect(sections.slice(-3).map(({ section, status }) => [section, status])).toEqual([
      ["risks", "may-go-unsaid"],
      ["countermeasures", "may-go-unsaid"],
      ["closing", "done"],
    ]);
    expect(audit({ sections: [] }).sections.filter(({ status }) => status === "unknown")).toHaveLength(2);
  });

  it.each([
    ["the last one first", [...internal.slice(-1), ...internal.slice(0, -1)], ["closing"]],
    ["the first one last", [...internal.slice(1), ...internal.slice(0, 1)], ["foreword"]],
    ["the last two exchanged", [...ten.slice(0, 9), "closing", "countermeasures"], ["closing"]],
    ["countermeasures before risks", internal.map((one) => swapped[one] ?? one), ["countermeasures"]],
  ] as const)("moves the fewest parts: %s", (_, sections, outOfOrder) => {
    expect(audit({ version: "internal", sections })).toMatchObject({ complete: false, missing: [], outOfOrder });
  });

  it("counts the first of a part that stands there twice, and names it", () => {
    const twice = audit({ version: "internal", sections: [...internal, "budget", "budget"] });
    expect(twice).toMatchObject({ complete: true, repeated: ["budget"], outOfOrder: [] });
  });

  it("names what the template doesn't know, each once", () => {
    const more = audit({ version: "internal", sections: ["annex", ...internal, "annex", "toString"] });
    expect(more).toMatchObject({ complete: true, unrecognised: ["annex", "toString"] });
  });

  it("names its clause and its policy", () => {
    const { because, policy: under } = audit({ sections: [] });
    expect(because).toEqual([{ clause: "PTP-1", facts: ["sections", "version"] }]);
    expect(under).toEqual({ id: "customer-proposals", version: "1.0.0" });
  });

  it("takes its parts from the policy", () => {
    const template = { sections: ["a", "b"], confidential: [], clause: "PTP-1" } as const;
    const own = auditProposal({ sections: ["a"] }, { policy: { ...policy, template } });
    expect(own).toMatchObject({ decided: true, complete: false, done: ["a"], missing: ["b"] });
  });

  it.each([
    [null, "written proposal: sections must be a list of parts: got nothing"],
    [
      { version: "x", sections: [1] },
      'version must be one of "internal", "meeting": got "x"; sections.0 must be text: got 1',
    ],
  ])("refuses %j", (written, message) => {
    expect(() => Reflect.apply(auditProposal, undefined, [written, { policy }])).toThrow(message);
  });

  it("answers any JSON, or refuses it in the library's own words", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        try {
          expect(Reflect.apply(auditProposal, undefined, [value, { policy }])).toBeDefined();
        } catch (error) {
          expect(isRedressError(error)).toBe(true);
        }
      }),
    );
  });
});

describe("auditProposal() by law", () => {
  it("finds every part in one state, and after moving those out of order no fewer than it says would do", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(internal),
        fc.constantFrom("internal", "meeting", undefined),
        (sections, version) => {
          const found = audit({ sections, ...(version !== undefined && { version }) });
          expect(found.sections.map(({ section }) => section)).toEqual(internal);
          expect(found.done.length + found.outOfOrder.length).toBe(sections.length);
          // What is in order is in order, and no greater choice of parts is.
          const places = sections.map((section) => internal.indexOf(section));
          const kept = places.filter((place) => found.done.includes(internal[place] ?? ""));
          expect(kept).toEqual([...kept].sort((a, b) => a - b));
          expect(kept).toHaveLength(greatestRise(places));
          expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        },
      ),
    );
  });
});

const swapped: { readonly [section: string]: string } = { risks: "countermeasures", countermeasures: "risks" };

/** By trying every choice. */
function greatestRise(places: readonly number[]): number {
  let greatest = 0;
  for (let choice = 0; choice < 2 ** places.length; choice += 1) {
    const chosen = places.filter((_place, index) => (choice >> index) % 2 === 1);
    if (chosen.every((place, index) => index === 0 || place > (chosen[index - 1] ?? 0))) {
      greatest = Math.max(greatest, chosen.length);
    }
  }
  return greatest;
}
