import type { Named } from "../../decision-table/condition.js";
import type { Problem } from "../../models/errors.js";
import { twice } from "./procedure-problems.js";
import { itemsOf, partOf, partsOf, problem } from "./records-in.js";

/** Which figure each part of what a rule gives names, and of what kind it is. */
const figures = {
  term: { amount: "integer" },
  limit: { days: "integer" },
  multiple: { times: "integer", atLeast: "money" },
  rate: { perDay: "share" },
} as const;

/** Does each rule of the law stand there once, do the figures and the province that it names exist, and has all that is tried a rule? */
export function statuteProblems(policy: Named): readonly Problem[] {
  const rules = itemsOf(policy["rules"]);
  const clauses = rules.map((rule) => partOf(rule, "clause"));
  const resting = [
    ...["returns", "claims"].flatMap((table) => placed(`${table}.rows`, partOf(policy[table], "rows"))),
    ...["returns", "claims"].flatMap((on) => placed(`probes.${on}`, partOf(policy["probes"], on))),
  ];
  return [
    ...twice(itemsOf(policy["provinces"])).map(([place, one]) => problem(`provinces.${place}`, "listed once", one)),
    ...twice(clauses).map(([place, clause]) => problem(`rules.${place}.clause`, "that of one rule", clause)),
    ...placed("rules", rules).flatMap(([path, rule]) => ruleProblems(path, rule, policy)),
    ...resting.flatMap(([path, one]) => {
      const clause = partOf(one, "clause");
      return clauses.includes(clause) ? [] : [problem(`${path}.clause`, "the clause of a rule", clause)];
    }),
    ...resting.flatMap(([path, one]) =>
      placed(`${path}.facts.repairs`, partOf(partOf(one, "facts"), "repairs")).flatMap(([where, repair]) => {
        const [from, to] = [partOf(repair, "from"), partOf(repair, "to")];
        const backwards = typeof from === "number" && typeof to === "number" && to < from;
        return backwards ? [problem(`${where}.to`, "at or after its first day", to)] : [];
      }),
    ),
  ];
}

/** The items of what may be a list, each with its path. */
function placed(path: string, list: unknown): readonly (readonly [path: string, item: unknown])[] {
  return itemsOf(list).map((item, place) => [`${path}.${place}`, item] as const);
}

function ruleProblems(path: string, rule: unknown, { parameters, provinces }: Named): readonly Problem[] {
  const [from, to] = [partOf(partOf(rule, "inForce"), "from"), partOf(partOf(rule, "inForce"), "to")];
  const backwards = typeof from === "string" && typeof to === "string" && to < from;
  const province = partOf(rule, "province");
  const nowhere = province !== undefined && !itemsOf(provinces).includes(province);
  return [
    ...(nowhere ? [problem(`${path}.province`, "one of the provinces", province)] : []),
    ...(backwards ? [problem(`${path}.inForce.to`, "at or after inForce.from", to)] : []),
    ...placed(`${path}.gives`, partOf(rule, "gives")).flatMap(([where, grant]) =>
      Object.entries(partsOf(partOf(figures, String(partOf(grant, "kind"))))).flatMap(([field, kind]) => {
        const name = partOf(grant, field);
        const right = typeof name === "string" && partOf(partOf(parameters, name), "kind") === kind;
        return right ? [] : [problem(`${where}.${field}`, `the name of ${wanted[String(kind)]}`, name)];
      }),
    ),
  ];
}

const wanted: { readonly [kind: string]: string } = {
  integer: "a whole number among the parameters",
  money: "a sum among the parameters",
  share: "a share among the parameters",
};
