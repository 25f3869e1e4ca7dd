import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hotelProcesses as policy } from "../../src/policies/hotel-processes.js";
import { retentionOf } from "../../src/rules/retention-of.js";
import { addDays } from "../../src/working-time/add-days.js";

describe("retentionOf()", () => {
  it.each([
    ["2026-03-15", "kept", "rooms-division", "2027-03-15"],
    ["2027-03-14", "kept", "rooms-division", "2027-03-15"],
    ["2027-03-15", "kept", "rooms-division", "2027-03-15"],
    ["2027-03-16", "kept", "security", "2030-03-15"],
    ["2030-03-14", "kept", "security", "2030-03-15"],
    ["2030-03-15", "kept", "security", "2030-03-15"],
    ["2030-03-16", "may-go", undefined, undefined],
  ])("on %s: %s by %s until %s (HCP-4.1.7)", (on, status, holder, until) => {
    const answer = retentionOf({ completedOn: "2026-03-15" }, { policy, on });
    expect([answer.status, answer.holder, answer.until]).toEqual([status, holder, until]);
    expect([answer.mayGoFrom, answer.afterwards]).toEqual(["2030-03-16", "quality-record-control"]);
    expect(answer.because).toEqual([{ clause: "HCP-4.1.7", facts: ["completedOn"] }]);
    expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
  });

  it.each([
    // 2025 has no 29 February; 2028 has one, and the years that are counted from 2024 reach it.
    ["2024-02-29", "2025-02-28", "2025-03-01", "2028-02-29", "2028-03-01"],
    ["2023-02-28", "2024-02-28", "2024-02-29", "2027-02-28", "2027-03-01"],
    ["2026-12-31", "2027-12-31", "2028-01-01", "2030-12-31", "2031-01-01"],
    ["2096-02-29", "2097-02-28", "2097-03-01", "2100-02-28", "2100-03-01"],
  ])("of a form of %s ends the stages with %s and, from %s on, %s", (completedOn, first, second, last, mayGoFrom) => {
    const answer = retentionOf({ completedOn }, { policy, on: completedOn });
    expect(answer.stages).toEqual([
      { holder: "rooms-division", from: completedOn, through: first, status: "current", clause: "HCP-4.1.7" },
      { holder: "security", from: second, through: last, status: "to-come", clause: "HCP-4.1.7" },
    ]);
    expect(answer.mayGoFrom).toBe(mayGoFrom);
  });

  it("tells which stages are over", () => {
    const statusesOn = (on: string) =>
      retentionOf({ completedOn: "2026-03-15" }, { policy, on }).stages.map(({ status }) => status);
    expect(statusesOn("2027-03-16")).toEqual(["over", "current"]);
    expect(statusesOn("2030-03-16")).toEqual(["over", "over"]);
  });

  it("names form, number, facts, day and policy", () => {
    const answer = retentionOf({ id: "R-7", completedOn: "2026-03-15" }, { policy, on: "2026-04-01" });
    expect(answer).toMatchObject({
      id: "R-7",
      form: "registration-form",
      facts: { completedOn: "2026-03-15" },
      on: "2026-04-01",
      policy: { id: "hotel-processes", version: "1.0.0" },
    });
    expect(retentionOf({ completedOn: "2026-03-15" }, { policy, on: "2026-04-01" })).not.toHaveProperty("id");
  });

  it("has somebody keep the form on every day until it may go, and nobody after", () => {
    const day = fc.date({ min: new Date("1990-01-01"), max: new Date("2100-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 1600 }), (date, later) => {
        const completedOn = date.toISOString().slice(0, 10);
        const on = addDays(completedOn, later);
        const { status, stages, mayGoFrom, holder } = retentionOf({ completedOn }, { policy, on });
        expect(status === "kept").toBe(on < mayGoFrom);
        const holding = stages.filter(({ from, through }) => from <= on && on <= through);
        expect(holding.map((one) => one.holder)).toEqual(holder === undefined ? [] : [holder]);
      }),
    );
  });

  it("counts months as well, where a company keeps forms for less", () => {
    const [first] = policy.retention.stages;
    if (first === undefined) throw new Error("no stage");
    const stages = [
      { ...first, term: { amount: 1, unit: "month" } as const },
      { ...first, holder: "archive", term: { amount: 1, unit: "month" } as const },
    ];
    const ours = { ...policy, retention: { ...policy.retention, stages } };
    const answer = retentionOf({ completedOn: "2026-01-31" }, { policy: ours, on: "2026-03-01" });
    expect(answer.stages.map(({ through }) => through)).toEqual(["2026-02-28", "2026-03-31"]);
    expect(answer.holder).toBe("archive");
  });

  it.each<[object, unknown, RegExp]>([
    [
      { completedOn: "2026-03-15" },
      "2026-03-14",
      /on must be at or after completedOn \(2026-03-15\): got "2026-03-14"/,
    ],
    [{ completedOn: "2025-02-29" }, "2026-03-14", /completedOn must be a day such as "2026-03-15": got "2025-02-29"/],
    [{}, "2026-02-30", /completedOn must be a day.*: got nothing; on must be a day.*: got "2026-02-30"/],
    [{ id: "", completedOn: "2026-03-15" }, "2026-03-15", /id must be text: got ""/],
    [{ completedOn: "2026-03-15" }, undefined, /on must be a day/],
    [{ completedOn: 20260315 }, "2026-03-15", /completedOn must be a day.*: got 20260315/],
  ])("refuses %j on %s", (form, on, message) => {
    expect(() => Reflect.apply(retentionOf, undefined, [form, { policy, on }])).toThrow(message);
  });

  it("refuses what is no form at all", () => {
    expect(() => Reflect.apply(retentionOf, undefined, [null, { policy, on: "2026-03-15" }])).toThrow(/completedOn/);
  });
});
