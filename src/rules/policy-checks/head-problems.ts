import type { Named } from "../../decision-table/condition.js";
import type { Problem } from "../../models/errors.js";
import { isDay, isTimeZone } from "../../models/time.js";
import { compareVersions, isVersion, versionWanted } from "../compare-versions.js";
import { itemsOf, partOf, problem } from "./records-in.js";

/** Are a policy's version, days and zone what they should be, and does its past lead up to them? */
export function headProblems(policy: Named): readonly Problem[] {
  const { version, inForce, timeZone } = policy;
  const [from, to] = [partOf(inForce, "from"), partOf(inForce, "to")];
  const days = [
    ["inForce.from", from],
    ["inForce.to", to],
  ] as const;
  const zoned = typeof timeZone === "string" && isTimeZone(timeZone);
  return [
    ...(isVersion(version) ? [] : [problem("version", versionWanted, version)]),
    ...days
      .filter(([, day]) => day !== undefined && !isDayText(day))
      .map(([path, day]) => problem(path, 'a day such as "2026-09-24"', day)),
    ...(isDayText(from) && isDayText(to) && to < from ? [problem("inForce.to", "at or after inForce.from", to)] : []),
    ...(zoned ? [] : [problem("timeZone", "an IANA zone", timeZone)]),
    ...pastProblems(policy),
  ];
}

function isDayText(day: unknown): day is string {
  return typeof day === "string" && isDay(day);
}

/** Each amendment starts where the one before it ended, and the last one made this version. */
function pastProblems({ amendments, version, inForce }: Named): readonly Problem[] {
  const list = itemsOf(amendments);
  return list.flatMap((amendment, place) => {
    const path = `amendments.${place}`;
    const next = list[place + 1];
    const last = place === list.length - 1;
    const [before, after, from] = [...endsOf(amendment), partOf(amendment, "from")];
    const [followedBy] = last ? [version] : endsOf(next);
    const until = last ? undefined : partOf(next, "from");
    const rises = isVersion(before) && isVersion(after) && compareVersions(before, after) < 0;
    const leads = isVersion(after) && after === followedBy;
    const starts = last ? from === partOf(inForce, "from") : isDayText(until) && isDayText(from) && from < until;
    return [
      ...(isDayText(from) ? [] : [problem(`${path}.from`, 'a day such as "2026-09-24"', from)]),
      ...(rises ? [] : [problem(`${path}.version.after`, "a version after the one before it", after)]),
      ...(leads
        ? []
        : [problem(`${path}.version.after`, `the version that ${last ? "the policy has" : "follows"}`, after)]),
      ...(starts ? [] : [problem(`${path}.from`, last ? "inForce.from" : "before the next amendment's", from)]),
    ];
  });
}

function endsOf(amendment: unknown): readonly [before: unknown, after: unknown] {
  const version = partOf(amendment, "version");
  return [partOf(version, "before"), partOf(version, "after")];
}
