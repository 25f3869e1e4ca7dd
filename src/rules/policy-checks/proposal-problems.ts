import type { Named } from "../../decision-table/condition.js";
import type { Problem } from "../../models/errors.js";
import { decimalRatio } from "../../money/ratio.js";
import { isShare } from "../read-parameter.js";
import { twice } from "./procedure-problems.js";
import { itemsOf, partOf, partsOf, problem } from "./records-in.js";

/** Do the shares of a benefit make up the whole, and does the template list each of its parts once? */
export function proposalProblems(policy: Named): readonly Problem[] {
  const { sharing, template } = policy;
  const sections = itemsOf(partOf(template, "sections"));
  const confidential = itemsOf(partOf(template, "confidential"));
  return [
    ...Object.entries(partsOf(partOf(sharing, "shares"))).flatMap(([period, shares]) =>
      wholeProblems(`sharing.shares.${period}`, shares),
    ),
    ...twice(sections).map(([place, section]) => problem(`template.sections.${place}`, "listed once", section)),
    ...confidential.flatMap((one, place) => {
      const section = partOf(one, "section");
      const path = `template.confidential.${place}.section`;
      return sections.includes(section) ? [] : [problem(path, "one of the sections", section)];
    }),
  ];
}

function wholeProblems(path: string, shares: unknown): readonly Problem[] {
  const { customer, company } = partsOf(shares);
  if (!isShare(customer) || !isShare(company)) return [];
  const [one, other] = [customer, company].map((share) => decimalRatio(share.slice(0, -1)));
  if (one === undefined || other === undefined) return [];
  const sum = one.numerator * other.denominator + other.numerator * one.denominator;
  const whole = 100n * one.denominator * other.denominator;
  return sum === whole ? [] : [{ path, wanted: "shares that make up 100%", got: `${customer} and ${company}` }];
}
