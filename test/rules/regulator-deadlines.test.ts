import { describe, expect, it } from "vitest";
import { chinaOffice } from "../../src/calendars/china/china-office.js";
import { plainWeek } from "../../src/calendars/plain/plain-week.js";
import { statuteChina } from "../../src/policies/statute-china.js";
import { type RegulatorComplaint, regulatorDeadlines } from "../../src/rules/regulator-deadlines.js";

const law = { statute: statuteChina, calendar: chinaOffice };
const ends = (noun: RegulatorComplaint) =>
  regulatorDeadlines(noun, law).deadlines.map(({ duty, lastDay, clause }) => [duty, lastDay, clause]);

describe("regulatorDeadlines()", () => {
  it.each([
    // The 25th to the 27th of September and the first week of October are holidays.
    ["2026-09-21", "2026-10-08"],
    // From a Friday: the Saturday after it is a make-up day and the first to count.
    ["2026-05-08", "2026-05-18"],
  ])("counts seven working days from %s to %s", (receivedOn, lastDay) => {
    expect(ends({ receivedOn })).toEqual([["accept-or-refuse", lastDay, "SR-121"]]);
  });

  it("ends a working day at the close of business and a day at its midnight", () => {
    const { deadlines } = regulatorDeadlines({ receivedOn: "2026-05-08", acceptedOn: "2026-05-11" }, law);
    expect(deadlines.map(({ from, due }) => [from, due])).toEqual([
      ["2026-05-08", "2026-05-18T17:30:00+08:00"],
      ["2026-05-11", "2026-07-11T00:00:00+08:00"],
    ]);
  });

  it("goes by order 20 up to 14 April 2026, and by order 121 from the day after", () => {
    // 45 working days from the 16th of April against 60 days.
    expect(ends({ receivedOn: "2026-04-14", acceptedOn: "2026-04-16" })).toEqual([
      ["accept-or-refuse", "2026-04-23", "SR-20"],
      ["end-mediation", "2026-06-23", "SR-20"],
    ]);
    expect(ends({ receivedOn: "2026-04-15", acceptedOn: "2026-04-16" })).toEqual([
      ["accept-or-refuse", "2026-04-24", "SR-121"],
      ["end-mediation", "2026-06-15", "SR-121"],
    ]);
    expect(regulatorDeadlines({ receivedOn: "2026-04-14" }, law).orders).toEqual(["SR-20"]);
    expect(regulatorDeadlines({ receivedOn: "2026-04-15" }, law).orders).toEqual(["SR-121"]);
  });

  it("moves a last day of mediation behind a public holiday, and not behind a weekend", () => {
    // The 60th day after the 3rd of August is the 2nd of October, in the holiday; after the 10th of June, a Sunday.
    expect(ends({ receivedOn: "2026-08-03", acceptedOn: "2026-08-03" })[1]).toEqual([
      "end-mediation",
      "2026-10-08",
      "SR-121",
    ]);
    expect(ends({ receivedOn: "2026-06-10", acceptedOn: "2026-06-10" })[1]).toEqual([
      "end-mediation",
      "2026-08-09",
      "SR-121",
    ]);
  });

  it("waits for the acceptance", () => {
    expect(regulatorDeadlines({ receivedOn: "2026-05-08" }, law).waitingFor).toEqual(["acceptance"]);
    expect(regulatorDeadlines({ receivedOn: "2026-05-08", acceptedOn: "2026-05-08" }, law).waitingFor).toEqual([]);
  });

  it("says that it is no advice, which law it went by, and where days off are assumed", () => {
    const answer = regulatorDeadlines({ receivedOn: "2027-05-10" }, law);
    expect(answer).toMatchObject({ notice: "not-legal-advice", statute: { id: "statute-china", version: "1.0.0" } });
    expect(answer.deadlines[0]?.assumed).toBe(true);
    expect(regulatorDeadlines({ receivedOn: "2026-05-08" }, law).deadlines[0]?.assumed).toBe(false);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });

  it("refuses days that can't be, all at once, and a calendar of another zone", () => {
    expect(() => regulatorDeadlines({ receivedOn: "2026-02-30", acceptedOn: "soon" }, law)).toThrow(
      /receivedOn must be a day.*acceptedOn must be a day/,
    );
    expect(() => regulatorDeadlines({ receivedOn: "2026-05-08", acceptedOn: "2026-05-07" }, law)).toThrow(
      "acceptedOn must be at or after receivedOn (2026-05-08)",
    );
    const calendar = plainWeek({ timeZone: "Europe/Berlin", hours: [["09:00", "17:00"]] });
    expect(() => regulatorDeadlines({ receivedOn: "2026-05-08" }, { ...law, calendar })).toThrow(/timeZone/);
  });

  it("refuses a law or a calendar that was forgotten", () => {
    const { calendar: _calendar, ...lawAlone } = law;
    expect(() => regulatorDeadlines({ receivedOn: "2026-05-08" }, lawAlone as typeof law)).toThrow(
      "calendar: must be a calendar, such as chinaOffice: got nothing",
    );
    const { statute: _statute, ...calendarAlone } = law;
    expect(() => regulatorDeadlines({ receivedOn: "2026-05-08" }, calendarAlone as typeof law)).toThrow(
      "regulatorDeadlines: statute must be the law, such as statuteChina: got nothing",
    );
  });

  it("refuses a law that leaves the figure open", () => {
    const { order121AcceptWorkingDays } = statuteChina.parameters;
    const open = {
      ...statuteChina,
      parameters: {
        ...statuteChina.parameters,
        order121AcceptWorkingDays: { ...order121AcceptWorkingDays, value: null },
      },
    } as typeof statuteChina;
    expect(() => regulatorDeadlines({ receivedOn: "2026-05-08" }, { ...law, statute: open })).toThrow(
      "parameters.order121AcceptWorkingDays must be a whole number",
    );
  });
});
