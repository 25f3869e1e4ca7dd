import { type Problem, RedressError, shown } from "../models/errors.js";
import type { PolicyReference } from "../models/policy.js";
import type { ProposalPolicy, ProposalTemplate } from "../models/proposal-policy.js";
import { longestRise } from "./longest-rise.js";
import { referenceTo } from "./reference-to.js";

/** A proposal that the company writes for a customer, as far as its outline goes. */
export interface WrittenProposal {
  /** For whom this version is: the company itself, or the meeting with the customer. A fact: left out, it is unknown. */
  readonly version?: "internal" | "meeting";
  /** The ids of the parts that it has, in its order; `"countermeasures"` stands right after `"risks"`. */
  readonly sections: readonly string[];
}

/** How a part of a written proposal stands. */
export interface SectionState {
  /** The id of the part. */
  readonly section: string;
  /**
   * `may-go-unsaid`: left out of a version for the meeting, which is allowed; `unknown`: missing or allowed to be, as
   * the version may be.
   */
  readonly status: "done" | "missing" | "out-of-order" | "may-go-unsaid" | "unknown";
  /** Its place in the proposal, from 0, where it is there. */
  readonly place?: number;
}

/** What a written proposal has and lacks. */
export interface ProposalAudit<Clause extends string> {
  /** Whether it is known of every part how it stands. */
  readonly decided: boolean;
  /** Whether nothing is missing and all is in order; `undefined` while that hangs on the version. */
  readonly complete: boolean | undefined;
  /** Every part that is looked for, in the order of the template. */
  readonly sections: readonly SectionState[];
  /** The parts that are there, in their place. */
  readonly done: readonly string[];
  /** The parts that should be there and aren't. */
  readonly missing: readonly string[];
  /** The fewest parts that have to move, so that all that are there stand in order. */
  readonly outOfOrder: readonly string[];
  /** Parts that stand there more than once; the first one counts. */
  readonly repeated: readonly string[];
  /** Parts that the template doesn't know. */
  readonly unrecognised: readonly string[];
  /** What to ask for. */
  readonly ask: readonly "version"[];
  /** The clause that lists the parts, and what was held against it. */
  readonly because: readonly {
    /** The clause. */
    readonly clause: Clause;
    /** The facts that it reads. */
    readonly facts: readonly string[];
  }[];
  /** Which policy it was looked through under. */
  readonly policy: PolicyReference;
}

/** Under which policy a written proposal is looked through. */
export interface AuditProposalOptions<Clause extends string> {
  /** The rulebook with the template. */
  readonly policy: ProposalPolicy<Clause>;
}

/**
 * Which of its parts does a written proposal have, which does it lack, and which stand in the wrong place?
 *
 * An internal version must name the risks and, right after them, the countermeasures; one for the meeting may leave both
 * out. This is a proposal that the company makes to a customer, not one that a customer makes.
 *
 * @param written - The outline of the proposal.
 * @param options - The policy.
 * @returns Every part with how it stands, and whether the whole is complete.
 * @throws RedressError if the outline can't be read: every problem at once.
 * @clause PTP-1
 *
 * @example An internal version without countermeasures
 * ```ts
 * import { auditProposal } from "redress";
 * import { customerProposals } from "redress/policies";
 *
 * const { sections } = customerProposals.template;
 * const policy = customerProposals;
 * assert.deepEqual(auditProposal({ version: "internal", sections }, { policy }).missing, ["countermeasures"]);
 * assert.equal(auditProposal({ version: "meeting", sections }, { policy }).complete, true);
 * ```
 */
export function auditProposal<Clause extends string>(
  written: WrittenProposal,
  options: AuditProposalOptions<Clause>,
): ProposalAudit<Clause> {
  const { policy } = options;
  const { template } = policy;
  checkOutline(written);
  const { version, sections: given } = written;
  const wanted = template.sections.flatMap((section) => [section, ...belongingTo(section, template)]);
  const places = wanted.map((section) => given.indexOf(section));
  const inOrder = longestRise(places.filter((place) => place >= 0));
  const confidential = template.confidential.flatMap((one) => [one.section, ...one.with]);
  const absent = { internal: "missing", meeting: "may-go-unsaid", unknown: "unknown" } as const;
  const sections = wanted.map((section, index): SectionState => {
    const place = places[index] ?? -1;
    if (place >= 0) return { section, status: inOrder.has(place) ? "done" : "out-of-order", place };
    return { section, status: confidential.includes(section) ? absent[version ?? "unknown"] : "missing" };
  });
  const those = (status: SectionState["status"]) =>
    sections.filter((one) => one.status === status).map((one) => one.section);
  const missing = those("missing");
  const outOfOrder = those("out-of-order");
  const faulty = missing.length + outOfOrder.length > 0;
  const open = those("unknown").length > 0;
  return {
    decided: !open,
    complete: faulty ? false : open ? undefined : true,
    sections,
    done: those("done"),
    missing,
    outOfOrder,
    repeated: [
      ...new Set(given.filter((section, place) => wanted.includes(section) && given.indexOf(section) < place)),
    ],
    unrecognised: [...new Set(given.filter((section) => !wanted.includes(section)))],
    ask: open ? ["version"] : [],
    because: [{ clause: template.clause, facts: ["sections", "version"] }],
    policy: referenceTo(policy),
  };
}

function belongingTo<Clause extends string>(
  section: string,
  { confidential }: ProposalTemplate<Clause>,
): readonly string[] {
  return confidential.filter((one) => one.section === section).flatMap((one) => one.with);
}

/** Refuses what is no outline: it has no constructor of its own. */
function checkOutline(written: WrittenProposal): void {
  const problems: Problem[] = [];
  const { version, sections }: { version?: unknown; sections?: unknown } = Object(written);
  if (version !== undefined && version !== "internal" && version !== "meeting") {
    problems.push({ path: "version", wanted: 'one of "internal", "meeting"', got: shown(version) });
  }
  if (!Array.isArray(sections)) problems.push({ path: "sections", wanted: "a list of parts", got: shown(sections) });
  else {
    sections.forEach((section: unknown, place) => {
      if (typeof section !== "string")
        problems.push({ path: `sections.${place}`, wanted: "text", got: shown(section) });
    });
  }
  if (problems.length > 0) throw new RedressError("written proposal", problems);
}
