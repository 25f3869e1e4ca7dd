import type { Named } from "../../decision-table/condition.js";
import type { Problem } from "../../models/errors.js";
import { replyWording } from "../../policies/reply-wording.js";
import { compileWording } from "../compile-wording.js";
import { tokenReader } from "../read-tokens.js";
import { partOf, partsOf, problem } from "./records-in.js";

/** Can every pattern of a policy on wording be read, and is there something to read each character as? */
export function wordingProblems(policy: Named): readonly Problem[] {
  const { characters, patterns } = policy;
  const spellings = Object.entries(partsOf(policy["spellings"])).flatMap(([written, read]) =>
    typeof read === "string" ? [[written, read] as const] : [],
  );
  const [written, read] = [textOf(partOf(characters, "written")), textOf(partOf(characters, "read"))];
  const reader = tokenReader({ spellings: Object.fromEntries(spellings), characters: { written, read } });
  const problems: Problem[] = [];
  // The kinds and languages are the same for every policy: of those, there is a closed set.
  compileWording(patterns, "patterns", { policy: replyWording, read: reader, problems, taken: new Set() });
  const [length, wanted] = [[...read].length, [...written].length];
  if (length !== wanted) problems.push(problem("characters.read", `${wanted} characters, as many as written`, length));
  return problems;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
