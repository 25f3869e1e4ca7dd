import {
  type AuditablePolicy,
  auditPolicy,
  checkAgainstStatute,
  type DutyOccurrence,
  type PolicyFinding,
  recurringDuties,
  type StatuteOutcome,
} from "redress";
import { chinaOffice } from "redress/calendars/china";
import {
  companyComplaints,
  customerFiles,
  customerProposals,
  customerServiceDepartment,
  dealerService,
  fanReturns,
  frontDesk,
  hotelCompensation,
  hotelComplaints,
  hotelProcesses,
  productOrders,
  restaurantService,
  serviceProcess,
  serviceSupervision,
  statuteChina,
} from "redress/policies";
import { addDays, addMonths, dayOf } from "redress/working-time";
import type { LabelledText } from "./claim-block.js";
import type { ReportOptions } from "./look.js";
import { answerOr } from "./read-row.js";
import type { RulebookBlock } from "./rulebook.js";
import { type RulebookWords, rulebookWords } from "./rulebook-words.js";

const departments = [
  companyComplaints,
  hotelComplaints,
  customerProposals,
  customerFiles,
  customerServiceDepartment,
  dealerService,
  frontDesk,
  hotelProcesses,
  productOrders,
  restaurantService,
  serviceProcess,
  serviceSupervision,
];
const policies: readonly AuditablePolicy[] = [...departments, hotelCompensation, fanReturns];

/** What the policies say of themselves, as of a day: a February one with the Spring Festival, if none is given. */
export function policyBlocks(asOf: string | undefined, options: ReportOptions): readonly RulebookBlock[] {
  const words = rulebookWords(options);
  const { comesUp, audit, law } = words.say;
  const day = dayOf(asOf ?? "2026-02-06T09:00:00+08:00", chinaOffice.timeZone);
  const blocks: readonly (readonly [string, () => Omit<RulebookBlock, "label">])[] = [
    [comesUp, () => dutiesBlock(day, words)],
    [audit, () => auditBlock(day, words)],
    [law, () => lawBlock(day, words)],
  ];
  return blocks.map(([label, block]) => {
    // A moment near the end of the calendar has no two weeks after it.
    const problems: string[] = [];
    const answer = answerOr(problems, block);
    return { label, ...(answer ?? { headline: problems.join(words.shared.gap), lines: [] }) };
  });
}

/** What comes round within two weeks, by day; what comes on most days apart, and what nobody has set. */
function dutiesBlock(from: string, words: RulebookWords): Omit<RulebookBlock, "label"> {
  const { say, shared, day } = words;
  const through = addDays(from, 13);
  const { occurrences, open } = recurringDuties(departments, { from, through, calendar: chinaOffice });
  const keyOf = ({ duty, by, about, clause }: DutyOccurrence) => [duty, by, about, clause].join();
  const daysOf = new Map<string, Set<string>>();
  for (const one of occurrences) daysOf.set(keyOf(one), (daysOf.get(keyOf(one)) ?? new Set()).add(one.due));
  const timesOf = (one: DutyOccurrence) => daysOf.get(keyOf(one))?.size ?? 0;
  const rare = occurrences.filter((one) => timesOf(one) <= 2);
  const often = new Map(occurrences.filter((one) => timesOf(one) > 2).map((one) => [keyOf(one), one]));
  const days = [...new Set(rare.map(({ due }) => due))].map((due): LabelledText => {
    const those = rare
      .filter((one) => one.due === due)
      .map((one) => words.duty(one.duty) + shared.note([one.clause, ...movedIn(one, words)]));
    // Two departments may owe the same.
    return [day(due), [...new Set(those)].join(shared.gap)];
  });
  const oftenText = [...often.values()].map(
    (one) => words.duty(one.duty) + shared.note([one.clause, say.times(timesOf(one))]),
  );
  const openText = open.map(({ duty, clause }) => words.duty(duty) + shared.note([clause]));
  return {
    headline: say.span(day(from), day(through)),
    lines: [
      ...days,
      [say.often, oftenText.join(shared.gap)] as const,
      [say.noDate, openText.join(shared.gap)] as const,
    ].filter(([, text]) => text !== ""),
  };
}

/** By when it can be done, where the day is off. */
function movedIn({ doBy }: DutyOccurrence, { say, day }: RulebookWords): readonly string[] {
  return doBy === undefined ? [] : [say.doBy(day(doBy))];
}

/** The findings in all policies, beside each other, by kind. */
function auditBlock(from: string, words: RulebookWords): Omit<RulebookBlock, "label"> {
  const { say } = words;
  const through = addMonths(from, 12);
  const deadlines = { from, through, calendar: chinaOffice };
  const found = policies.flatMap((policy) =>
    auditPolicy(policy, { beside: policies, deadlines }).findings.map((one) => ({ one, from: policy.id })),
  );
  // What two policies say of each other, both say.
  const keyOf = (one: PolicyFinding, policy: string) =>
    one.kind === "contradiction" ? [one.about, [...one.clauses].sort()] : [policy, one];
  const findings = [
    ...new Map(found.map(({ one, from: policy }) => [JSON.stringify(keyOf(one, policy)), one])).values(),
  ];
  return {
    headline: say.audited(policies.length, findings.length, words.day(from), words.day(through)),
    lines: kinds.flatMap((kind): readonly LabelledText[] => {
      const those = findings.filter((one) => kindOf(one) === kind);
      const [first] = those.map((one) => exampleOf(one, words)).filter((text) => text !== "");
      const example = first === undefined ? "" : words.shared.comma + first;
      return those.length === 0 ? [] : [[say.kinds[kind], `${those.length}${example}`]];
    }),
  };
}

type Kind = keyof RulebookWords["say"]["kinds"];

const kinds: readonly Kind[] = ["fault", "declared", "between", "unkeepable", "holidays", "open", "unused"];

function kindOf(one: PolicyFinding): Kind {
  switch (one.kind) {
    case "contradiction":
      return one.declared ? "declared" : "between";
    case "unkeepable":
      return "unkeepable";
    case "holidays-run-out":
      return "holidays";
    case "open-parameter":
    case "open-setting":
      return "open";
    case "unused-clause":
      return "unused";
    default:
      return "fault";
  }
}

/** One of a kind, in a few words. */
function exampleOf(one: PolicyFinding, words: RulebookWords): string {
  const { say, shared, day } = words;
  switch (one.kind) {
    case "contradiction": {
      const { about, clauses } = one;
      const matter =
        about === undefined ? [] : [about.what === "forbids" ? words.step(about.of) : words.duty(about.of)];
      const note = matter.length === 0 ? "" : shared.note(matter);
      return say.example(say.against(clauses.slice(0, -1), clauses.slice(-1)) + note);
    }
    case "unkeepable":
      return say.example(say.noWork(one.clause, day(one.starts), day(one.due)));
    case "holidays-run-out":
      return say.knownUntil(day(one.known));
    case "open-parameter":
      return say.example(words.parameter(one.parameter) + shared.note([one.clause]));
    case "unused-clause":
      return say.example(words.clause(one.clause));
    default:
      return "";
  }
}

/** How a maker's rules on returns stand to the law, by outcome, and that this is no advice. */
function lawBlock(on: string, words: RulebookWords): Omit<RulebookBlock, "label"> {
  const { say, shared, statute } = words;
  const { notice, findings } = checkAgainstStatute(fanReturns, { statute: statuteChina, on, calendar: chinaOffice });
  const counted = (outcome: StatuteOutcome) => {
    const count = findings.filter((one) => one.outcome === outcome).length;
    return count === 0 ? [] : [(statute.outcomes[outcome] ?? outcome) + say.colon + say.rules(count)];
  };
  const shown = (["less", "more"] as const).flatMap((outcome) => {
    // A rule on all others shows nothing by itself.
    const first = findings.find((one) => one.outcome === outcome && one.through === undefined);
    const example = first === undefined ? "" : say.example(say.against(first.clauses, [words.clause(first.rule)]));
    return counted(outcome).map((text) => [text, example].filter((part) => part !== "").join(shared.comma));
  });
  const others = (["may-be-less", "unknown", "meets", "silent"] as const).flatMap(counted);
  return {
    headline: say.heldAgainst(words.fanReturns, words.day(on)),
    lines: [...shown, others.join(shared.gap), statute.notices[notice] ?? notice],
  };
}
