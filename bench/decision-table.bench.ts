/**
 * The decision tables beside hand-written code and two rule engines: the hotel's table of severity, 100,000 random full
 * complaints, all taking turns in one process. Ratios of medians; the nanoseconds only show the scale.
 *
 *     npx tsx bench/decision-table.bench.ts
 */
import { ZenEngine } from "@gorules/zen-engine";
import Table from "cli-table3";
import { Engine } from "json-rules-engine";
import { compileTable, decide } from "../src/decision-table/index.js";
import { type HotelFacts, type HotelSeverity, hotelComplaints } from "../src/policies/hotel-complaints.js";

type Facts = Pick<HotelFacts, "incident" | "shortcoming" | "harmToHotel" | "reaction" | "lossToHotel" | "about">;

const table = compileTable(hotelComplaints.severity);
const levels: readonly HotelSeverity[] = ["invalid", "minor", "general", "major"];

// Every engine answers with what a user of it would take: the hand-written code with a constant, the library with its
// reasons, the engines with the event or the row that fired.
const hand = (facts: Facts): HotelSeverity => {
  if (facts.incident === "injury" || facts.incident === "property") return "major";
  if (facts.shortcoming === "serious-error") return "major";
  if (facts.shortcoming === "none") return "invalid";
  if (facts.harmToHotel === "serious") return "major";
  if (facts.reaction === "strongly-dissatisfied" && facts.lossToHotel !== "none") return "major";
  if (facts.shortcoming === "error" || facts.harmToHotel === "image" || facts.reaction === "strongly-dissatisfied")
    return "general";
  return facts.about.includes("attitude") || facts.about.includes("management") ? "general" : "minor";
};

const engine = jsonRules();
const decision = zen();

/** Random complaints, the same ones at every run. */
function complaints(count: number): Facts[] {
  let seed = 2026;
  const random = (below: number): number => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return (seed >> 8) % below;
  };
  const one = <Value>(first: Value, ...others: Value[]): Value => others[random(others.length + 1) - 1] ?? first;
  const subjects = [
    "facilities",
    "service-awareness",
    "product",
    "standard",
    "norm",
    "attitude",
    "management",
  ] as const;
  return Array.from({ length: count }, () => ({
    incident: one("none", "injury", "property"),
    shortcoming: one("none", "some", "error", "serious-error"),
    harmToHotel: one("small", "image", "serious"),
    reaction: one("annoyed", "dissatisfied", "strongly-dissatisfied"),
    lossToHotel: one("none", "possible", "actual"),
    about: subjects.filter(() => random(4) === 0),
  }));
}

/** The items of which a list must have one: the one test of a list in this table. */
function itemsOf(condition: unknown): readonly string[] {
  if (typeof condition !== "object" || condition === null || !("hasAny" in condition)) throw new Error("another test");
  return Array.isArray(condition.hasAny) ? condition.hasAny : [];
}

function jsonRules(): Engine {
  const rules = new Engine();
  for (const row of hotelComplaints.severity.rows) {
    for (const conjunction of [row.when].flat()) {
      const all = Object.entries<unknown>(conjunction).map(([fact, condition]) => {
        if (typeof condition === "string") return { fact, operator: "equal", value: condition };
        if (Array.isArray(condition)) return { fact, operator: "in", value: condition };
        return { any: itemsOf(condition).map((value) => ({ fact, operator: "contains", value })) };
      });
      rules.addRule({
        conditions: { all },
        event: { type: row.then, params: { clause: row.clause } },
        priority: levels.indexOf(row.then) + 1,
        // The highest level is tried first, and the first one that holds is the answer.
        onSuccess: () => void rules.stop(),
      });
    }
  }
  return rules;
}

function zen(): { evaluate: (facts: Facts) => Promise<{ result: { severity: HotelSeverity } }> } {
  const fields = ["incident", "shortcoming", "harmToHotel", "reaction", "lossToHotel", "about"];
  const ranked = [...levels]
    .reverse()
    .flatMap((level) => hotelComplaints.severity.rows.filter((row) => row.then === level));
  const rules = ranked.flatMap((row) =>
    [row.when].flat().map((conjunction, at) => {
      const cells = Object.entries<unknown>(conjunction).map(([fact, condition]) => {
        if (typeof condition === "string") return [fact, JSON.stringify(condition)];
        if (Array.isArray(condition)) return [fact, condition.map((value) => JSON.stringify(value)).join(", ")];
        return [fact, `some($, # in ${JSON.stringify(itemsOf(condition))})`];
      });
      const anything = fields.map((field) => [field, ""]);
      return {
        _id: `${row.clause}-${at}`,
        ...Object.fromEntries([...anything, ...cells]),
        severity: JSON.stringify(row.then),
        clause: JSON.stringify(row.clause),
      };
    }),
  );
  const column = (field: string) => ({ id: field, name: field, field });
  const node = (id: string, type: string, content: object = {}) => ({
    id,
    name: id,
    type,
    position: { x: 0, y: 0 },
    content,
  });
  const inputs = fields.map(column);
  const outputs = ["severity", "clause"].map(column);
  return new ZenEngine().createDecision({
    nodes: [
      node("in", "inputNode"),
      node("table", "decisionTableNode", { hitPolicy: "first", inputs, outputs, rules }),
      node("out", "outputNode"),
    ],
    edges: [
      { id: "a", sourceId: "in", targetId: "table", type: "edge" },
      { id: "b", sourceId: "table", targetId: "out", type: "edge" },
    ],
  });
}

const viaJsonRules = async (facts: Facts): Promise<string> => {
  const { events } = await engine.run({ ...facts });
  return events[0]?.type ?? "";
};
const viaZen = async (facts: Facts): Promise<string> => (await decision.evaluate(facts)).result.severity;

const inputs = complaints(100_000);
const few = inputs.slice(0, 400);
let sink = 0;

/** Nanoseconds for one of the inputs. */
type Round = () => Promise<number>;

async function timed(count: number, run: () => Promise<void> | void): Promise<number> {
  const start = performance.now();
  await run();
  return ((performance.now() - start) * 1e6) / count;
}

// One loop for each contender, so that none runs through code that another one has shaped.
const contenders: { readonly [name: string]: Round } = {
  "hand-written if/else, a constant": () =>
    timed(inputs.length, () => {
      for (const facts of inputs) sink += hand(facts).length;
    }),
  "redress, with all reasons": () =>
    timed(inputs.length, () => {
      for (const facts of inputs) sink += decide(table, facts).because.length;
    }),
  "json-rules-engine 7.3.1": () =>
    timed(few.length, async () => {
      for (const facts of few) sink += (await viaJsonRules(facts)).length;
    }),
  "@gorules/zen-engine 0.54.0": () =>
    timed(few.length, async () => {
      for (const facts of few) sink += (await viaZen(facts)).length;
    }),
};

async function medians(rounds: number): Promise<{ readonly [name: string]: number }> {
  const times = new Map(Object.keys(contenders).map((name): [string, number[]] => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(contenders)) {
      const time = await run();
      // The first rounds are for the compiler.
      if (round >= 5) times.get(name)?.push(time);
    }
  }
  return Object.fromEntries(
    [...times].map(([name, list]) => [name, list.sort((a, b) => a - b)[list.length >> 1] ?? 0]),
  );
}

function report(title: string, result: { readonly [name: string]: number }): void {
  const base = result["hand-written if/else, a constant"] ?? 1;
  const own = result["redress, with all reasons"] ?? 1;
  const out = new Table({
    head: [title, "ns each", "x hand-written", "x redress"],
    style: { head: [], border: [] },
    colAligns: ["left", "right", "right", "right"],
  });
  for (const [name, time] of Object.entries(result)) {
    out.push([
      name,
      time.toFixed(time < 1000 ? 1 : 0),
      (time / base).toFixed(1),
      (time / own).toFixed(time < own ? 2 : 0),
    ]);
  }
  console.log(out.toString());
}

/** Six tables of other facts, decided often: what a process that answers many questions has behind it. */
function useOtherTables(): void {
  for (let other = 0; other < 6; other += 1) {
    const name = (fact: number): string => `fact${other * 10 + fact}`;
    const facts = Array.from({ length: 7 }, (_, fact) => name(fact));
    const compiled = compileTable<{ readonly [name: string]: boolean }, string, string>({
      hitPolicy: "priority",
      priority: ["yes", "no"],
      facts: Object.fromEntries(facts.map((fact) => [fact, { kind: "boolean" }])),
      rows: [
        ...facts.map((fact) => ({ when: { [fact]: true }, then: "yes", clause: fact })),
        { when: {}, then: "no", clause: "else" },
      ],
    });
    for (let call = 0; call < 100_000; call += 1) {
      sink += decide(compiled, Object.fromEntries(facts.map((fact, bit) => [fact, (call & (1 << bit)) > 0]))).possible
        .length;
    }
  }
}

// Nothing counts that doesn't answer alike.
for (const facts of few) {
  const answers = [hand(facts), decide(table, facts).outcome, await viaJsonRules(facts), await viaZen(facts)];
  if (new Set(answers).size !== 1) throw new Error(`${JSON.stringify(facts)}: ${answers.join(", ")}`);
}
report("one hot table", await medians(25));
useOtherTables();
report("after six other tables", await medians(25));
if (sink === 0) console.log("nothing was decided");
