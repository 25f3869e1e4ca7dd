import type { DepartmentPolicy } from "../src/models/department-policy.js";
import { termInWords, wordOf } from "./docs-parts.js";
import { figure, type PageRow, type PageSection } from "./docs-sections.js";
import type { OwnParts, ServiceTelling } from "./docs-service.js";

/** A policy of a department, whatever tells its situations apart. */
type Department = Pick<
  DepartmentPolicy<string, unknown, string, string>,
  "complaintFines" | "hours" | "lateness" | "privateCalls" | "probation" | "settings" | "parameters"
>;

/** The hours of a department, its conduct at work, and what bears on the pay of its staff. */
export function departmentParts(
  policy: Department,
  { page, more, own: { department: own }, words }: ServiceTelling,
): OwnParts {
  const { hours, privateCalls, probation, lateness, complaintFines, settings, parameters } = policy;
  const figures: PageRow[] = [
    figure(own.hours, hours.shift.join("–"), hours.clause, page),
    figure(own.privateCalls, own.atMost(termInWords(privateCalls.atMost, page)), privateCalls.clause, page),
    figure(own.probation, own.fromFirstDay(termInWords(probation.lasts, page)), probation.clause, page),
    figure(own.rate, own.ofBasePay(lateness.rate), lateness.clause, page),
    figure(own.higherRate, own.ofBasePay(lateness.higherRate), lateness.clause, page),
  ];
  const rules: PageSection = {
    heading: own.heading,
    head: [more.columns.matter, more.columns.says],
    rows: [
      { cells: [own.rounding, wordOf(own.roundings, lateness.rounding)], clause: lateness.clause },
      { cells: [own.fines, wordOf(own.fineFor, complaintFines.per)], clause: complaintFines.clause },
    ],
  };
  const readings: PageSection = {
    note: own.readingsNote,
    head: [own.higherRateFrom, wordOf(words.settings, "higherRateAppliesTo"), own.applies],
    rows: lateness.readings.map(({ higherRateFrom, higherRateAppliesTo }) => {
      const applies =
        higherRateFrom === parameters.higherRateFrom.value && higherRateAppliesTo === settings.higherRateAppliesTo;
      const scope = wordOf(words.settings, higherRateAppliesTo);
      return {
        cells: [String(higherRateFrom), scope, applies ? page.yes : ""],
        clause: lateness.clause,
        text: `${own.reading(higherRateFrom, scope)}${applies ? page.and + own.applies : ""}`,
      };
    }),
  };
  return { figures, sections: [rules, readings] };
}
