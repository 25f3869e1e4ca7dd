import type { Named } from "../../decision-table/condition.js";
import { isSame } from "../../models/canonical-json.js";
import type { Problem } from "../../models/errors.js";
import { at } from "../../models/noun.js";
import { itemsOf, partOf, partsOf, problem } from "./records-in.js";
import { conditionsOf } from "./table-problems.js";

/** What a table of a noun can read. */
export interface TableFacts {
  /** The facts of the noun, and those that the rule works out, as the library declares them. */
  readonly facts: Named;
  /** Facts of the policy's own that the rule works out. */
  readonly own?: readonly string[];
  /** Facts that are declared and that this table is never told. */
  readonly never?: readonly string[];
  /** Facts whose values the policy itself names, and which these are. */
  readonly free?: Named;
}

/** Does a table declare its facts as the noun has them, and read only what it can be told? */
export function factProblems(path: string, table: unknown, { facts, own = [], never = [], free = {} }: TableFacts) {
  const declared = partsOf(partOf(table, "facts"));
  const worked = Object.keys(declared).filter(
    (name) => kindOf(facts[name]) === "derived" && kindOf(declared[name]) !== "derived" && !own.includes(name),
  );
  return [
    ...Object.entries(declared).flatMap(([name, definition]): readonly Problem[] => {
      const place = at(path, `facts.${name}`);
      const kind = kindOf(definition);
      if (!Object.hasOwn(facts, name)) {
        if (kind === "derived" || (kind === "boolean" && own.includes(name))) return [];
        return [problem(place, "derived from others: the noun has no such fact", definition)];
      }
      const known = facts[name];
      const alike = kind === kindOf(known) || (kind === "boolean" && kindOf(known) === "derived");
      if (!alike) return [problem(at(place, "kind"), `"${kindOf(known)}"`, kind)];
      if (Object.hasOwn(free, name)) return [];
      const [values, all] = [itemsOf(partOf(definition, "values")), itemsOf(partOf(known, "values"))];
      if (!isSame([...values].sort(), [...all].sort())) {
        return [
          problem(at(place, "values"), `${all.map((one) => JSON.stringify(one)).join(", ")}, in any order`, values),
        ];
      }
      const [from, least] = [partOf(definition, "from"), partOf(known, "from")];
      const open = typeof from !== "number" || typeof least !== "number" || from <= least;
      return open ? [] : [problem(at(place, "from"), `at most ${least}`, from)];
    }),
    ...(typeof table === "object" && table !== null ? conditionsOf(partsOf(table)) : [])
      .filter(([, fact]) => never.includes(fact) || worked.includes(fact))
      .map(([place, fact, condition]) =>
        problem(`${path}.${place}.${fact}`, "left out: nothing tells this table that fact", condition),
      ),
  ];
}

function kindOf(definition: unknown): unknown {
  return partOf(definition, "kind");
}
