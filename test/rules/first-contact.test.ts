import { describe, expect, it } from "vitest";
import { auditTable } from "../../src/decision-table/audit-table.js";
import { type ServiceRequestInput, serviceRequest } from "../../src/models/service-request.js";
import { serviceSupervision as policy } from "../../src/policies/service-supervision.js";
import { firstContact } from "../../src/rules/first-contact.js";

const names = ["withinOwnDuties", "inOneGo", "heavy", "leaderAbsent", "emergency"] as const;
type Name = (typeof names)[number];
type Known = { readonly [Fact in Name]?: boolean };
type Full = { readonly [Fact in Name]: boolean };

const about = (facts: Known) => {
  const input: ServiceRequestInput = { requestedAt: "2026-09-24T16:00:00+08:00", id: "R-1", ...facts };
  return firstContact(serviceRequest(input), { policy });
};

/** Every combination of the facts, each true, false or, where wanted, unknown. */
function combinations(values: readonly (boolean | undefined)[]): Known[] {
  return names.reduce<Known[]>(
    (all, name) => all.flatMap((one) => values.map((value) => (value === undefined ? one : { ...one, [name]: value }))),
    [{}],
  );
}

/** The three answers, said once more from the document. */
function oracle(facts: Full): { readonly action: string; readonly tell: string[]; readonly order: string } {
  const finished = facts.withinOwnDuties && facts.inOneGo;
  const tell: string[] = [];
  if (facts.heavy) tell.push("general-manager at-once");
  if (!finished) tell.push("customer-service/executing-department promptly");
  return {
    action: finished ? "finish" : facts.leaderAbsent ? "to colleague-in-charge" : "to leader-in-charge",
    tell,
    order: facts.emergency ? "solve-first" : "either-first",
  };
}

/** Every way in which unknown facts may turn out. */
function completions(facts: Known): Full[] {
  return combinations([true, false]).filter((full): full is Full =>
    names.every((name) => facts[name] === undefined || facts[name] === full[name]),
  );
}

const actionOf = (outcome: { readonly action: string; readonly to: readonly string[] } | undefined) =>
  outcome === undefined
    ? undefined
    : outcome.action === "finish-in-one-go" && outcome.to.length === 0
      ? "finish"
      : outcome.action === "register-and-hand-over"
        ? `to ${outcome.to.join()}`
        : "?";
const toldOf = ({ roles, oneOf, howSoon }: { roles: readonly string[]; oneOf?: true; howSoon: string }) =>
  `${roles.join(oneOf ? "/" : "+")} ${howSoon}`;

describe("firstContact()", () => {
  it.each(combinations([true, false, undefined]))("agrees with every completion of %j", (facts) => {
    const answer = about(facts);
    const ends = completions(facts).map(oracle);
    const set = (values: readonly string[]) => [...new Set(values)].sort();
    const actions = set(ends.map(({ action }) => action));
    expect(answer.action.possible.map(actionOf).sort()).toEqual(actions);
    expect(actionOf(answer.action.outcome)).toBe(actions.length === 1 ? actions[0] : undefined);
    const orders = set(ends.map(({ order }) => order));
    expect([...answer.order.possible].sort()).toEqual(orders);
    expect(answer.order.outcome).toBe(orders.length === 1 ? orders[0] : undefined);
    const everywhere = (ends[0]?.tell ?? []).filter((one) => ends.every(({ tell }) => tell.includes(one)));
    expect(answer.tell.outcomes.map(toldOf)).toEqual(everywhere);
    const somewhere = set(ends.flatMap(({ tell }) => tell)).filter((one) => !everywhere.includes(one));
    expect(
      answer.tell.possible
        .map(toldOf)
        .filter((one) => !everywhere.includes(one))
        .sort(),
    ).toEqual(somewhere);
    expect(answer.decided).toBe(actions.length === 1 && orders.length === 1 && somewhere.length === 0);
    expect(answer.facts).toEqual(facts);
    expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
  });

  it.each(combinations([true, false, undefined]))(
    "asks of %j for what can change the answer, and nothing else",
    (facts) => {
      const said = (full: Full) => JSON.stringify(oracle(full));
      const matters = names.filter((name) => {
        if (facts[name] !== undefined) return false;
        return completions(facts).some((full) => said(full) !== said({ ...full, [name]: !full[name] }));
      });
      expect([...about(facts).ask].sort()).toEqual([...matters].sort());
    },
  );

  it("SVC-2: finishes what is one's own and done in one go", () => {
    const { by, action } = about({ withinOwnDuties: true, inOneGo: true });
    expect(by).toBe("first-asked");
    expect(action).toMatchObject({ decided: true, outcome: { action: "finish-in-one-go", to: [] } });
    expect(action.because).toEqual([
      { clause: "SVC-2", outcome: { action: "finish-in-one-go", to: [] }, facts: ["withinOwnDuties", "inOneGo"] },
    ]);
    expect(action.notBecause.map(({ status }) => status)).toEqual(["failed", "failed"]);
  });

  it("SVC-2: a matter of weight goes to the general manager at once, even where it is finished", () => {
    const { tell } = about({ withinOwnDuties: true, inOneGo: true, heavy: true });
    expect(tell.outcomes).toEqual([{ roles: ["general-manager"], howSoon: "at-once" }]);
    expect(tell.because.map(({ clause }) => clause)).toEqual(["SVC-2"]);
  });

  it("SVC-2.8: what isn't finished goes promptly to customer service or the executing department", () => {
    const { tell } = about({ inOneGo: false, heavy: false });
    expect(tell.outcomes).toEqual([
      { roles: ["customer-service", "executing-department"], oneOf: true, by: "any-employee", howSoon: "promptly" },
    ]);
    expect(tell.because.map(({ clause }) => clause)).toEqual(["SVC-2.8"]);
  });

  it("SVC-2.8: says that SVC-2 names somebody else, where both speak", () => {
    expect(about({ withinOwnDuties: false, leaderAbsent: true }).contradictions).toEqual([["SVC-2", "SVC-2.8"]]);
    expect(about({ withinOwnDuties: true, inOneGo: true, heavy: true }).contradictions).toEqual([]);
  });

  it.each([
    [true, "solve-first", "SVC-9"],
    [false, "either-first", "SVC-2"],
  ] as const)("SVC-9: emergency %s: %s", (emergency, outcome, clause) => {
    const { order } = about({ emergency });
    expect(order).toMatchObject({ decided: true, outcome });
    expect(order.because.map((reason) => reason.clause)).toEqual([clause]);
  });

  it("SVC-2: no customer calls twice, whatever is known", () => {
    expect(about({}).never).toEqual({ items: ["second-call"], clause: "SVC-2" });
  });

  it("names the policy", () => {
    expect(about({}).policy).toEqual({ id: "service-supervision", version: "1.1.0" });
  });

  it("rests on tables without gaps, overlaps, dead rows and holes", () => {
    expect(auditTable(policy.firstContact.action)).toEqual([]);
    expect(auditTable(policy.firstContact.order)).toEqual([]);
    expect(auditTable(policy.firstContact.tell)).toEqual([]);
  });

  it("takes a checked request alone, by type", () => {
    // @ts-expect-error what nobody checked is no request
    expect(firstContact({ requestedAt: "2026-09-24T16:00:00+08:00" }, { policy }).decided).toBe(false);
  });
});
