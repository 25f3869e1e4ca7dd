import { describe, expect, it } from "vitest";
import type { ServicePolicy } from "../../src/models/service-policy.js";
import { configure, serviceHandling } from "../../src/rules/index.js";

interface Facts {
  readonly credit: boolean;
  readonly place: "room" | "hall";
  readonly guests: number;
}

type Clause = "X-1" | "X-2" | "X-3" | "X-4" | "X-5";

const policy: ServicePolicy<"visit", Facts, Clause, "many"> = {
  id: "visits",
  version: "1.0.0",
  noun: "visit",
  versionBy: "event",
  inForce: {},
  timeZone: "Asia/Shanghai",
  clauses: { "X-1": "route", "X-2": "checklist", "X-3": "route", "X-4": "checklist", "X-5": "checklist" },
  parameters: { many: { kind: "integer", value: 8, from: 1, clause: "X-3" } },
  contradictions: [{ clauses: ["X-4", "X-5"] }, { clauses: ["X-1", "X-2"], governs: "X-1" }],
  handling: {
    hitPolicy: "collect",
    facts: {
      credit: { kind: "boolean" },
      place: { kind: "one-of", values: ["room", "hall"] },
      guests: { kind: "integer", from: 1 },
    },
    rows: [
      { when: { credit: true }, then: { kind: "approval", of: "signature", by: "manager" }, clause: "X-1" },
      { when: {}, then: { kind: "steps", steps: ["greet", "seat"], by: "greeter" }, clause: "X-2" },
      { when: { place: "hall" }, then: { kind: "steps", steps: ["seat", "serve"] }, clause: "X-4" },
      {
        when: { guests: { atLeast: { parameter: "many" } } },
        then: { kind: "tell", roles: ["captain", "cook"], oneOf: true, howSoon: "at-once" },
        clause: "X-3",
      },
      { when: {}, then: { kind: "record", record: "slip", fields: ["table", "guests"] }, clause: "X-4" },
      { when: {}, then: { kind: "record", record: "slip", fields: ["waiter"] }, clause: "X-5" },
      { when: {}, then: { kind: "assign", task: "serve", roles: ["waiter"] }, clause: "X-2" },
      { when: {}, then: { kind: "list", list: "never", items: ["shout"] }, clause: "X-2" },
      { when: {}, then: { kind: "refer", case: "trouble", from: "waiter", to: ["captain"] }, clause: "X-2" },
      { when: {}, then: { kind: "consequence", of: "shouting", what: "warning" }, clause: "X-2" },
      { when: { place: "room" }, then: { kind: "apology", by: "waiter" }, clause: "X-2" },
      { when: { place: "room" }, then: { kind: "reply", by: "manager", form: "writing" }, clause: "X-2" },
    ],
  },
  procedures: {},
  recurring: [],
};
const always = { clauses: ["X-2"], certain: true };

describe("serviceHandling()", () => {
  it("gives what always holds, whatever is known", () => {
    const answer = serviceHandling({}, { policy });
    expect(answer.assignments).toEqual([{ task: "serve", roles: ["waiter"], ...always }]);
    expect(answer.lists).toEqual([{ list: "never", items: ["shout"], ...always }]);
    expect(answer.referrals).toEqual([{ case: "trouble", from: "waiter", to: ["captain"], ...always }]);
    expect(answer.consequences).toEqual([{ of: "shouting", what: "warning", ...always }]);
  });

  it("leaves open what hangs on unknown facts, and asks for them", () => {
    const answer = serviceHandling({}, { policy });
    expect(answer.decided).toBe(false);
    expect(answer.approvals).toEqual([{ of: "signature", by: "manager", clauses: ["X-1"], certain: false }]);
    expect([...answer.ask].sort()).toEqual(["credit", "guests", "place"]);
  });

  it("decides with the facts, and says which ones", () => {
    const answer = serviceHandling({ credit: false, place: "hall", guests: 2 }, { policy });
    expect(answer.decided).toBe(true);
    expect(answer.ask).toEqual([]);
    expect(answer.approvals).toEqual([]);
    expect(answer.apologies).toEqual([]);
    expect(answer.facts).toEqual({ credit: false, place: "hall", guests: 2 });
    expect(answer.policy).toEqual({ id: "visits", version: "1.0.0" });
  });

  it.each([
    [7, 0],
    [8, 1],
    [9, 1],
  ])("tells from the figure of the policy on: %i guests", (guests, told) => {
    expect(serviceHandling({ guests }, { policy }).tell).toHaveLength(told);
    const [message] = serviceHandling({ guests: 8 }, { policy }).tell;
    expect(message).toEqual({
      roles: ["captain", "cook"],
      oneOf: true,
      howSoon: "at-once",
      clauses: ["X-3"],
      certain: true,
    });
  });

  it("goes by the figure that is configured, and by none while it is open", () => {
    const more = configure(policy, { parameters: { many: 9 } });
    expect(serviceHandling({ guests: 8 }, { policy: more }).tell).toEqual([]);
    expect(serviceHandling({ guests: 8 }, { policy: more }).policy.configured?.parameters).toEqual({ many: 9 });
    const open = { ...policy, parameters: { many: { ...policy.parameters.many, value: null } } };
    const answer = serviceHandling({ guests: 8 }, { policy: open });
    expect(answer.tell[0]?.certain).toBe(false);
    expect(answer.unclear).toEqual([{ facts: ["guests"], why: "open-parameter", parameter: "many" }]);
  });

  it("has each step once, where it is first to be done, with all its clauses", () => {
    const { steps } = serviceHandling({ place: "hall" }, { policy });
    expect(steps).toEqual([
      { step: "greet", by: "greeter", clauses: ["X-2"], certain: true },
      { step: "seat", by: "greeter", clauses: ["X-2", "X-4"], certain: true },
      { step: "serve", clauses: ["X-4"], certain: true },
    ]);
  });

  it("says what a record holds and lacks: nothing, null and blanks are missing", () => {
    const records = { slip: { table: " ", guests: 0, waiter: null } };
    const [slip] = serviceHandling({}, { policy, records }).records;
    expect(slip).toEqual({
      record: "slip",
      fields: ["table", "guests", "waiter"],
      missing: ["table", "waiter"],
      clauses: ["X-4", "X-5"],
      certain: true,
    });
  });

  it("names the contradictions among its clauses that nothing governs", () => {
    expect(serviceHandling({}, { policy }).contradictions).toEqual([["X-4", "X-5"]]);
  });

  it("apologises and replies where the table says so", () => {
    const { apologies, replies } = serviceHandling({ place: "room" }, { policy });
    expect(apologies).toEqual([{ by: "waiter", ...always }]);
    expect(replies).toEqual([{ by: "manager", form: "writing", ...always }]);
  });

  it("refuses a fact that isn't declared, a value that it can't have, and what is no situation", () => {
    // @ts-expect-error There is no such fact.
    expect(() => serviceHandling({ credits: true, seats: 2 }, { policy })).toThrow(
      /visits: credits must be left out: the facts are credit, place, guests: got true; seats must be/,
    );
    // @ts-expect-error There is no such place, and a guest isn't half there.
    expect(() => serviceHandling({ place: "garden", guests: 1.5, credit: null }, { policy })).toThrow(
      /^visits: place must be one of "room", "hall": got "garden"; guests must be a whole number.*got 1.5; credit must be true or false: got null$/,
    );
    // @ts-expect-error A situation has names.
    expect(() => serviceHandling([], { policy })).toThrow(/visits: must be facts by name: got \[\]/);
  });

  it("refuses a record or a field that no rule asks for", () => {
    expect(() => serviceHandling({}, { policy, records: { slips: {} } })).toThrow(
      /^visits: records.slips must be left out: the records are slip: got \{\}$/,
    );
    expect(() => serviceHandling({}, { policy, records: { slip: { tabel: 4 } } })).toThrow(
      /records.slip.tabel must be left out: the fields are table, guests, waiter: got 4/,
    );
    // @ts-expect-error Records have names.
    expect(() => serviceHandling({}, { policy, records: null })).toThrow(/records must be records by name: got null/);
  });

  it("keeps facts of its own", () => {
    const situation = { credit: true, guests: 8 };
    const { facts } = serviceHandling(situation, { policy });
    situation.guests = 9;
    expect(facts).toStrictEqual({ credit: true, guests: 8 });
  });

  it("is plain JSON", () => {
    for (const facts of [{}, { credit: true, guests: 8 }, { place: "room" } as const]) {
      const answer = serviceHandling(facts, { policy });
      expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
    }
  });
});
