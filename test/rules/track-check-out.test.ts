import { describe, expect, it } from "vitest";
import { type Stay, type StayInput, stay } from "../../src/models/stay.js";
import { frontDesk as policy } from "../../src/policies/front-desk.js";
import { configure } from "../../src/rules/configure.js";
import { trackCheckOut } from "../../src/rules/track-check-out.js";

const at = (time: string) => `2026-10-02T${time}+08:00`;
const overnight = (events: object = {}): Stay => stay({ kind: "overnight", departsOn: "2026-10-02", ...events });
const track = (noun: Stay, time: string) => trackCheckOut(noun, { policy, asOf: at(time) });

/** A morning on which nobody answers. */
const silent = {
  roomCall: { at: at("11:30:00"), answered: false },
  contactCall: { at: at("11:35:00"), answered: false },
  chargePostedAt: at("12:30:00"),
  knock: { at: at("12:40:00"), answered: false },
};

describe("trackCheckOut()", () => {
  it("ends a stay over night at 12:00 on the day of departure, by HCO-1, and reminds at 11:30, by HCO-2", () => {
    const { due, reminder } = track(overnight(), "08:00:00");
    expect(due).toEqual({ at: "2026-10-02T12:00:00+08:00", clause: "HCO-1" });
    expect(reminder).toEqual({ at: "2026-10-02T11:30:00+08:00", clause: "HCO-2" });
  });

  it("ends a stay by the hour 3 hours after it began, also over midnight", () => {
    const s = stay({ kind: "hourly", startedAt: "2026-10-02T22:15:30+08:00" });
    const { due, reminder } = track(s, "23:00:00");
    expect(due).toEqual({ at: "2026-10-03T01:15:30+08:00", clause: "HCO-1" });
    expect(reminder.at).toBe("2026-10-03T00:45:30+08:00");
  });

  it.each([
    ["11:29:59", "not-yet", "wait", undefined, "11:30:00"],
    ["11:30:00", "due", "call-room", undefined, "12:00:00.001"],
    ["12:00:00", "due", "call-room", undefined, "12:00:00.001"],
    ["12:00:00.001", "overdue", "call-room", 0, undefined],
    ["12:00:59.999", "overdue", "call-room", 0, undefined],
    ["12:01:00", "overdue", "call-room", 1, undefined],
    ["18:30:00", "overdue", "call-room", 390, undefined],
  ])("at %s: %s, %s, %s minutes late, and looks again at %s", (time, status, action, minutesLate, next) => {
    const decision = track(overnight(), time);
    expect([decision.status, decision.action, decision.minutesLate]).toEqual([status, action, minutesLate]);
    expect(decision.nextTransitionAt).toBe(next === undefined ? undefined : at(next));
  });

  it.each([
    ["11:59:59.999", undefined],
    ["12:00:00", undefined],
    ["12:00:00.001", 0],
    ["13:05:10", 65],
  ])("of a stay checked out at %s says how late that was: %s", (checkedOut, minutesLate) => {
    const decision = track(overnight({ checkedOutAt: at(checkedOut) }), "20:00:00");
    expect(decision.status).toBe("checked-out");
    expect(decision.minutesLate).toBe(minutesLate);
    expect("minutesLate" in decision).toBe(minutesLate !== undefined);
    expect([decision.action, decision.decided && decision.next]).toEqual(["none", []]);
    expect(decision.nextTransitionAt).toBeUndefined();
    expect(decision.facts).toEqual({ checkedOut: true });
  });

  it.each<[string, object, string, string, readonly string[]]>([
    ["11:30:00", {}, "call-room", "HCO-2", ["await-guest", "call-contact"]],
    ["11:31:00", { ...silent, roomCall: { ...silent.roomCall, answered: true } }, "await-guest", "HCO-2", ["none"]],
    ["11:31:00", silent, "call-contact", "HCO-2b", ["await-guest", "await-charge"]],
    [
      "11:36:00",
      { ...silent, contactCall: { ...silent.contactCall, answered: true } },
      "await-guest",
      "HCO-2b",
      ["none"],
    ],
    ["11:36:00", silent, "await-charge", "HCO-3", ["knock"]],
    ["12:29:59.999", silent, "await-charge", "HCO-3", ["knock"]],
    ["12:30:00", silent, "knock", "HCO-3", ["await-guest", "look"]],
    ["12:40:00", { ...silent, knock: { ...silent.knock, answered: true } }, "await-guest", "HCO-3", ["none"]],
    ["12:40:00", silent, "look", "HCO-3", ["check-out", "charge-on"]],
    ["12:41:00", { ...silent, look: { at: at("12:41:00"), luggage: "absent" } }, "check-out", "HCO-3", ["none"]],
    ["12:41:00", { ...silent, look: { at: at("12:41:00"), luggage: "present" } }, "charge-on", "HCO-3", ["none"]],
  ])("at %s with %j: %s by %s, then one of %j", (time, events, action, clause, next) => {
    const decision = track(overnight(events), time);
    expect(decision.action).toBe(action);
    expect(decision.because.map((reason) => reason.clause)).toEqual([clause]);
    expect(decision.decided && decision.next.map((step) => step.action)).toEqual(next);
    expect(decision.ask).toEqual([]);
  });

  it("names who does it, and the luggage as security", () => {
    const charged = track(overnight({ ...silent, look: { at: at("12:41:00"), luggage: "present" } }), "12:41:00");
    expect(charged).toMatchObject({ action: "charge-on", by: "front-desk", security: "luggage" });
    expect(charged.because[0]?.facts).toContain("look.luggage");
    const cleared = track(overnight({ ...silent, look: { at: at("12:41:00"), luggage: "absent" } }), "12:41:00");
    expect("security" in cleared).toBe(false);
    expect(track(overnight(silent), "12:30:00")).toMatchObject({ action: "knock", by: "floor-attendant" });
    expect("by" in track(overnight(silent), "12:00:00")).toBe(false);
  });

  it.each<[object, readonly string[], readonly string[]]>([
    [{ roomCall: { at: at("11:30:00") } }, ["await-guest", "call-contact"], ["roomCall.answered"]],
    [{ ...silent, contactCall: { at: at("11:35:00") } }, ["await-guest", "look"], ["contactCall.answered"]],
    [{ ...silent, knock: { at: at("12:40:00") } }, ["await-guest", "look"], ["knock.answered"]],
    [{ ...silent, look: { at: at("12:41:00") } }, ["check-out", "charge-on"], ["look.luggage"]],
  ])("asks what %j came to", (events, possible, ask) => {
    const decision = track(overnight(events), "12:45:00");
    expect(decision).toMatchObject({ decided: false, action: undefined, ask, because: [] });
    expect(decision.possible.map(({ action }) => action)).toEqual(possible);
  });

  it("knocks at no door before both calls were made, however long the charge is posted", () => {
    const posted = { chargePostedAt: at("12:30:00") };
    expect(track(overnight(posted), "14:00:00").action).toBe("call-room");
    expect(track(overnight({ ...posted, roomCall: silent.roomCall }), "14:00:00").action).toBe("call-contact");
  });

  it("opens no door before the charge is posted, though somebody knocked too early", () => {
    const early = { ...silent, chargePostedAt: undefined, look: { at: at("11:50:00"), luggage: "absent" } };
    expect(track(overnight(early), "12:20:00").action).toBe("await-charge");
  });

  it("ignores what lies later, and what became known by it: a replay gives what was known then", () => {
    const later = overnight({
      ...silent,
      look: { at: at("12:41:00"), luggage: "absent" },
      checkedOutAt: at("12:50:00"),
    });
    for (const time of ["08:00:00", "11:30:00", "11:34:59", "11:35:00", "12:29:00", "12:40:00", "12:49:59"]) {
      const then = Object.fromEntries(
        Object.entries(later).filter(([name, value]) => {
          const when: unknown = name.endsWith("At") ? value : typeof value === "object" ? value.at : undefined;
          return typeof when !== "string" || when <= at(time);
        }),
      );
      const { nextTransitionAt: _one, ...known } = trackCheckOut(stay(then as StayInput), { policy, asOf: at(time) });
      const { nextTransitionAt: _other, ...replayed } = track(later, time);
      expect(replayed).toEqual(known);
    }
  });

  it("is another answer at nextTransitionAt, and the same until the millisecond before", () => {
    const noun = overnight({
      ...silent,
      look: { at: at("12:41:00"), luggage: "present" },
      checkedOutAt: at("15:00:00"),
    });
    const answer = (asOf: string) => {
      const {
        asOf: _asOf,
        minutesLate: _late,
        nextTransitionAt: _next,
        ...rest
      } = trackCheckOut(noun, { policy, asOf });
      return rest;
    };
    const turns: string[] = [];
    let now: string | undefined = at("00:00:00");
    while (now !== undefined) {
      const next: string | undefined = trackCheckOut(noun, { policy, asOf: now }).nextTransitionAt;
      if (next !== undefined) {
        expect(answer(new Date(Date.parse(next) - 1).toISOString())).toEqual(answer(now));
        expect(answer(next)).not.toEqual(answer(now));
        turns.push(next.slice(11, -6));
      } else {
        expect(answer(at("23:59:59"))).toEqual(answer(now));
      }
      now = next;
    }
    expect(turns).toEqual([
      ...["11:30:00", "11:35:00", "12:00:00.001", "12:30:00", "12:40:00", "12:41:00", "15:00:00"],
    ]);
  });

  it("gives every combination of what has happened the step of the clauses, and asks for what was left open", () => {
    const outcomes = [undefined, {}, { answered: true }, { answered: false }];
    const looks = [undefined, {}, { luggage: "absent" }, { luggage: "present" }];
    let tried = 0;
    for (const checkedOut of [false, true])
      for (const reminderTime of [false, true])
        for (const room of outcomes)
          for (const contact of outcomes)
            for (const posted of [false, true])
              for (const door of outcomes)
                for (const look of looks) {
                  const noun = overnight({
                    ...(room && { roomCall: { at: at("11:30:00"), ...room } }),
                    ...(contact && { contactCall: { at: at("11:31:00"), ...contact } }),
                    ...(posted && { chargePostedAt: at("12:00:00") }),
                    ...(door && { knock: { at: at("12:01:00"), ...door } }),
                    ...(look && { look: { at: at("12:02:00"), ...look } }),
                    ...(checkedOut && { checkedOutAt: at("11:00:00") }),
                  });
                  const decision = track(noun, reminderTime ? "12:02:00" : "11:29:00");
                  const expected = expectedStep({ checkedOut, reminderTime, room, contact, posted, door, look });
                  // An answer that is open may still lead to the same step on every way.
                  const certain = new Set(expected).size === 1;
                  expect(decision.decided).toBe(certain);
                  expect(new Set(decision.possible.map(({ action }) => action))).toEqual(new Set(expected));
                  expect(decision.ask.length > 0).toBe(!certain);
                  tried++;
                }
    expect(tried).toBe(2048);
  });

  it.each<[string, object, string, string]>([
    ["a charge posted before the end", { chargePostedAt: at("11:59:59.999") }, "12:45:00", "await-charge"],
    ["a charge posted at the end", { chargePostedAt: at("12:00:00") }, "12:45:00", "look"],
    [
      "a call of days before",
      { roomCall: { at: "2026-09-30T11:30:00+08:00", answered: true } },
      "11:45:00",
      "call-room",
    ],
    ["a call before the reminder", { roomCall: { at: at("11:29:59.999"), answered: true } }, "11:45:00", "call-room"],
    ["a call at the reminder", { roomCall: { at: at("11:30:00"), answered: true } }, "11:45:00", "await-guest"],
    [
      "a contact called before the room",
      { contactCall: { at: at("11:29:59"), answered: true } },
      "11:45:00",
      "call-contact",
    ],
    ["a contact called at once", { contactCall: { at: at("11:30:00"), answered: true } }, "11:45:00", "await-guest"],
    ["a knock before the charge", { knock: { at: at("12:29:59.999"), answered: false } }, "12:45:00", "knock"],
    ["a knock with the charge", { knock: { at: at("12:30:00"), answered: false } }, "12:45:00", "look"],
    ["a knock before the calls", { contactCall: { at: at("12:41:00"), answered: false } }, "12:45:00", "knock"],
    ["a look before the knock", { look: { at: at("12:39:59.999"), luggage: "absent" } }, "12:45:00", "look"],
    ["a look with the knock", { look: { at: at("12:40:00"), luggage: "absent" } }, "12:45:00", "check-out"],
  ])("counts a step only from when it is up: %s", (_, events, time, action) => {
    const decision = track(overnight({ ...silent, ...events }), time);
    expect(decision.action).toBe(action);
    expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
  });

  it("takes no call at the start of a stay by the hour for the reminder", () => {
    const roomCall = { at: at("14:00:00"), answered: true };
    const hourly = stay({ kind: "hourly", startedAt: at("14:00:00"), roomCall });
    expect(track(hourly, "16:29:59").action).toBe("wait");
    expect(track(hourly, "16:30:00")).toMatchObject({ action: "call-room", facts: { roomCalled: false } });
  });

  it("opens no room before 12:00, whatever the stay holds", () => {
    const early = overnight({
      roomCall: { at: at("11:30:00"), answered: false },
      contactCall: { at: at("11:31:00"), answered: false },
      chargePostedAt: at("11:32:00"),
      knock: { at: at("11:33:00"), answered: false },
      look: { at: at("11:34:00"), luggage: "absent" },
    });
    for (const time of ["11:40:00", "11:59:59", "12:00:00", "13:00:00"]) {
      expect(track(early, time).action).toBe("await-charge");
    }
    // What doesn't count is no moment to look again.
    expect(track(early, "11:31:00").nextTransitionAt).toBe(at("12:00:00.001"));
  });

  it("keeps noon by the clock where the clocks change, and hours by the time that passes", () => {
    const berlin = configure(policy, { timeZone: "Europe/Berlin" });
    const on = (departsOn: string) =>
      trackCheckOut(stay({ kind: "overnight", departsOn }), { policy: berlin, asOf: "2026-01-01T00:00:00Z" });
    expect(on("2026-03-28").due.at).toBe("2026-03-28T12:00:00+01:00");
    expect(on("2026-03-29").due.at).toBe("2026-03-29T12:00:00+02:00");
    expect(on("2026-10-25").due.at).toBe("2026-10-25T12:00:00+01:00");
    expect(on("2026-10-25").policy).toEqual({
      id: "front-desk",
      version: "1.0.0",
      configured: { parameters: {}, settings: {}, timeZone: "Europe/Berlin" },
    });
    const hourly = stay({ kind: "hourly", startedAt: "2026-03-29T00:30:00+01:00" });
    const night = trackCheckOut(hourly, { policy: berlin, asOf: "2026-03-29T00:30:00+01:00" });
    expect([night.reminder.at, night.due.at]).toEqual(["2026-03-29T04:00:00+02:00", "2026-03-29T04:30:00+02:00"]);
  });

  it("carries number and room, takes a Date, and goes through JSON unchanged", () => {
    const noun = overnight({ id: "S-1", room: "1208" });
    const decision = trackCheckOut(noun, { policy, asOf: new Date(at("12:10:00")) });
    expect(decision).toMatchObject({ id: "S-1", room: "1208", asOf: "2026-10-02T04:10:00.000Z", minutesLate: 10 });
    expect(decision.policy).toEqual({ id: "front-desk", version: "1.0.0" });
    for (const one of [decision, track(overnight({ roomCall: { at: at("11:30:00") } }), "11:31:00")]) {
      expect(JSON.parse(JSON.stringify(one))).toEqual(one);
    }
    expect("id" in track(overnight(), "12:00:00")).toBe(false);
  });

  it("refuses a moment that is none", () => {
    expect(() => trackCheckOut(overnight(), { policy, asOf: "2026-10-02T12:00:00" })).toThrow(/^asOf: must be/);
    expect(() => trackCheckOut(overnight(), { policy, asOf: new Date("never") })).toThrow(/^asOf: must be/);
  });

  it("refuses an end behind the last year that can be written", () => {
    const last = stay({ kind: "hourly", startedAt: "9999-12-31T22:00:00+08:00" });
    expect(() => trackCheckOut(last, { policy, asOf: at("12:00:00") })).toThrow(/must be in the years 0000 to 9999/);
  });

  it("takes a checked stay alone, by type", () => {
    // @ts-expect-error what nobody checked is no stay
    const decision = trackCheckOut({ kind: "overnight", departsOn: "2026-10-02" }, { policy, asOf: at("12:00:00") });
    expect(decision.status).toBe("due");
  });
});

interface Situation {
  readonly checkedOut: boolean;
  readonly reminderTime: boolean;
  readonly room: { readonly answered?: boolean } | undefined;
  readonly contact: { readonly answered?: boolean } | undefined;
  readonly posted: boolean;
  readonly door: { readonly answered?: boolean } | undefined;
  readonly look: { readonly luggage?: string } | undefined;
}

/** HCO-2, HCO-2b and HCO-3 as somebody would follow them, with every way that is open. */
function expectedStep(s: Situation): string[] {
  if (s.checkedOut) return ["none"];
  if (!s.reminderTime) return ["wait"];
  const afterLook = () =>
    s.look?.luggage === undefined
      ? ["check-out", "charge-on"]
      : s.look.luggage === "absent"
        ? ["check-out"]
        : ["charge-on"];
  const atDoor = () => (s.look === undefined ? ["look"] : afterLook());
  const reached = (attempt: { readonly answered?: boolean }, otherwise: () => string[]): string[] => {
    if (attempt.answered === undefined) return ["await-guest", ...otherwise()];
    return attempt.answered ? ["await-guest"] : otherwise();
  };
  const unreached = () => {
    if (!s.posted) return ["await-charge"];
    return s.door === undefined ? ["knock"] : reached(s.door, atDoor);
  };
  const roomSilent = () => (s.contact === undefined ? ["call-contact"] : reached(s.contact, unreached));
  return s.room === undefined ? ["call-room"] : reached(s.room, roomSilent);
}
