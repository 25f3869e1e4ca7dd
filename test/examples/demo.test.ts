import { execFile, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import stringWidth from "string-width";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const tsx = ["node_modules/tsx/dist/cli.mjs", "--tsconfig", "examples/tsconfig.json"];
const folder = mkdtempSync(join(tmpdir(), "redress-demo-"));
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Run> {
  return new Promise((resolve) => {
    const options = { cwd: root, env: { ...process.env, ...env }, maxBuffer: 10_000_000 };
    const child = execFile(process.execPath, [...tsx, program, ...args], options, (_error, out, err) =>
      resolve({ code: child.exitCode, out, err }),
    );
  });
}

function demo(...args: readonly string[]): Promise<Run> {
  // What would switch colours on in a careless program.
  return run("examples/demo/main.ts", args, { FORCE_COLOR: "1", CI: "1" });
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function blocks(out: string): readonly string[] {
  return out.split(/^─{20,}$/m).slice(1);
}

function blockOf(out: string, id: string): string {
  return blocks(out).find((text) => text.startsWith(`\n${id} `)) ?? "";
}

/** A line up to a column, and the rest of it. */
function cutAt(line: string, column: number): readonly [string, string] {
  const start = [...line].findIndex((_, place, letters) => stringWidth(letters.slice(0, place).join("")) >= column);
  const letters = [...line];
  return [letters.slice(0, start).join(""), letters.slice(start).join("")];
}

const good = {
  id: "T-1",
  receivedAt: "2026-09-24T16:00:00+08:00",
  cause: "company-fault",
  commitmentBroken: true,
  timesRaised: 3,
};
const timeout = 60_000;

describe("the demo with the real cases", () => {
  let english: Run;
  let chinese: Run;
  beforeAll(async () => {
    [english, chinese] = await Promise.all([demo(), demo("--lang", "zh")]);
  }, timeout);

  it("decides all 56 complaints, 17 claims and 14 returns, draws up 2 statements, shows the rest and ends well", () => {
    for (const { code, out, err } of [english, chinese]) {
      expect(code).toBe(0);
      expect(err).toBe("");
      expect(blocks(out).length).toBe(56 + 17 + 14 + 2 + 1);
      expect(out).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it("has no colours when it isn't a terminal", () => {
    expect(english.out).not.toContain("\u001B");
    expect(chinese.out).not.toContain("\u001B");
  });

  it("says of a case how serious, why, who, and what is due when from whom", () => {
    const block = blocks(english.out).find((text) => text.includes("C03")) ?? "";
    expect(block).toContain("C03  Major, valid");
    expect(block).toContain("Because of CCR-5.3.1 (Major: broken commitment raised repeatedly)");
    expect(block).toMatch(/Handles +Manager of the department complained about \(CCR-3\)/);
    expect(block).toMatch(/Tell now .*Company leader in charge \(CCR-7\.2d\)/);
    expect(block).toContain("from Manager of the department complained about");
    expect(block).toMatch(/▸ 24:00 on 16 February 2026 +Give a clear reply +CCR-6\.4 +2 days and 13 hours left/);
    expect(block).toMatch(/▸ 24:00 on 24 February 2026 +Resolve +CCR-6\.4/);
  });

  it("says the same in Chinese", () => {
    const block = blocks(chinese.out).find((text) => text.includes("C03")) ?? "";
    expect(block).toContain("C03  重大，有效投诉");
    expect(block).toContain("依据 CCR-5.3.1（重大：承诺未兑现且多次提出）");
    expect(block).toMatch(/▸ 2026年2月16日24:00 +明确答复 +CCR-6\.4 +还剩 2 天 13 小时/);
    expect(block).not.toMatch(/[a-z]{3}/);
  });

  it("says of an open case what it may be and what to ask", () => {
    const block = blocks(english.out).find((text) => text.includes("C14")) ?? "";
    expect(block).toContain("Open: important or major, valid");
    expect(block).toMatch(/Ask +Was anybody hurt\?/);
  });

  it("says of a claim what it is worth, why, what is ruled out, who must approve and what is missing", () => {
    const text = blockOf(english.out, "D26");
    expect(text).toContain("D26  Repair, CNY 240.00");
    expect(text).toContain("Claim for compensation, 2 May 2026: a damaged or lost article");
    expect(text).toContain("Because of HCM-1.5.5 (Repair before compensation): kind");
    expect(text).toContain("Because of HCM-1.5.2 (No liability taken on lightly): kind");
    expect(text).toMatch(/^Value +CNY 96000\.00 at 24 months of 120$/m);
    expect(text).toMatch(/^Ruled out Compensation in kind \(HCM-1\.5\.3, HCM-1\.5\.5\); Cash \(HCM-1\.5\.5\);/m);
    expect(text).toMatch(/^Approval +Approval needed \(HCM-4\.1\.8\)$/m);
    expect(text).toMatch(/^Missing +The table of who may grant how much \(HCM-4\.1\.8\);.*\n.*Who decides$/m);
    expect(text).toMatch(/^Cash +Not offered$/m);
    expect(blockOf(chinese.out, "D26")).toContain("D26  修理，240.00 元");
  });

  it("says of an open claim what it may be and what to ask", () => {
    const text = blockOf(english.out, "D09");
    expect(text).toContain("D09  Open: no compensation or hand it to a person");
    expect(text).toMatch(/^Ask +Did the hotel's security fail\? Were staff at fault\?$/m);
    expect(blockOf(english.out, "D34")).toMatch(/^Ask +What does the repair cost\?$/m);
  });

  it("says of a return until when what can be had, what is kept back, and what becomes of the wish", () => {
    const last = blockOf(english.out, "R03");
    expect(last).toContain("R03  Repair, exchange or return");
    expect(last).toMatch(/^Windows +until 16 May 2026 +Free choice for 15 days +FRR-1a +open, the last day$/m);
    expect(last).toMatch(/^ +until 1 May 2027 +One year of free repair +FRR-1b +open, 350 days left$/m);
    expect(last).toMatch(/^Wish +Return: can be had$/m);
    expect(last).toMatch(/^Else +17 May 2026 → Repair \(FRR-1b\)$/m);
    expect(blockOf(english.out, "R07")).toMatch(/^Wish +Repair: The warranty is over$/m);
    expect(blockOf(english.out, "R24")).toMatch(/^Kept back Compensation fee \(FRR-2\.5\): due, and no sum is set/m);
    expect(blockOf(chinese.out, "R24")).toMatch(/^扣除 +补偿费（FRR-2\.5）：应扣，金额未定/m);
  });

  it("draws up a statement a currency, with running totals, the last day and joint proposers", () => {
    const [yuan = "", yen = ""] = blocks(english.out).slice(-3);
    expect(yuan).toContain("Statement of benefits in CNY");
    const last = yuan
      .match(/^│ E27 .*$/m)?.[0]
      .split("│")
      .map((cell) => cell.trim());
    expect(last?.slice(1, -1)).toEqual([
      "E27",
      "2027-02-11",
      "88.88",
      "27.43",
      "61.45",
      "6545.98",
      "4633.59",
      "2027-02-28",
      "CPR-6.1",
    ]);
    expect(yuan).toContain("p1 CNY 9.14, p2 CNY 18.29");
    // 11674.57 = 6545.98 + 4633.59 - 5.00 + 500.00
    expect(yuan).toMatch(/^In all +CNY 11674\.57$/m);
    expect(yuan).toMatch(/^Customers +CNY 6545\.98$/m);
    expect(yuan).toMatch(
      /^Of these +p1 CNY 129\.15; p2 CNY 98\.29; p3 CNY 60\.00; without joint proposers CNY 6258\.54$/m,
    );
    expect(yuan).toMatch(/^Company +CNY 4633\.59$/m);
    expect(yuan).toMatch(/^Unshared +CNY -5\.00$/m);
    expect(yuan).toMatch(/^Open +CNY 500\.00$/m);
    expect(yuan).toMatch(/^Until +27 February 2028$/m);
    expect(yuan).toMatch(/^Ask +E29: When did the benefit accrue\?$/m);
    expect(yuan).toContain("CPR-6.1 (Shared for 1 year); CPR-6.2 (Afterwards the company's alone)");
    expect(yen).toMatch(/^│ E09 │ 2026-06-01 │ 1001 +│ 601 +│ 400 /m);
    expect(yen).toMatch(/^Customers +JPY 601$/m);
  });

  it("shows what else the rulebook answers, a part of it in each block", () => {
    const text = blocks(english.out).at(-1) ?? "";
    expect(text).toMatch(/^\nThe rest of the rulebook$/m);
    expect(text).toMatch(/^Order +Sign-off by the departments; approved by Deputy general manager for production$/m);
    expect(text).toMatch(/^ +Ordinary standard order above the limit: a gap, taken as: Large \(PRC-5\.2\.4\.2a\)$/m);
    expect(text).toMatch(/^Check-out Open the door and look: Floor attendant \(HCO-3\)$/m);
    expect(text).toMatch(/^Form +Kept until 29 February 2028: Security \(HCP-4\.1\.7\)$/m);
    expect(text).toMatch(/^ +K-17 moves from B to A \(CUS-1\)\n +K-18 stays B \(CUS-1\)$/m);
    expect(text).toMatch(/^ +K-19 stays B for now\. Ask: What did the customer spend/m);
    expect(text).toMatch(/^Service +On site, by 20:00 on 6 February 2026 \(SVC-10\.2\)$/m);
    expect(text).toMatch(/^Lateness +CNY 140\.00 less, CNY 1860\.00 is left \(CSD-7\)$/m);
    expect(text).toMatch(/^Reply +2 things to say otherwise \(CSS-7\)$/m);
    expect(text).toMatch(/^ +not my problem \(Brush-off\) +“I will find out who can settle this/m);
    // The 15th is a Sunday in the Spring Festival, the Saturday before it a working day.
    expect(text).toMatch(/^ +15 February 2026 +Monthly figures \(CCR-7\.5, a day off: by 14 February 2026\)$/m);
    expect(text).toMatch(/^ +At odds with another policy +\d+, such as CSD-5\.5 against CCR-7\.1 \(Apologise\)$/m);
    expect(text).toMatch(/^ +Gives less than the law: \d+ rules, such as FRR-1a, FRR-1b against CC-203 /m);
    expect(text).toContain("This is help for a reader and no legal advice.");
  });

  it("shows the same in Chinese", () => {
    const text = blocks(chinese.out).at(-1) ?? "";
    expect(text).toMatch(/^\n规章的其余部分$/m);
    expect(text).toMatch(/^订单 +部门会签，由生产副总经理批准$/m);
    expect(text).toMatch(/^退房 +开门查看：楼层服务员（HCO-3）$/m);
    expect(text).toMatch(/^ +不归我管（敷衍推托） +“这件事由/m);
    expect(text).toMatch(/^ +2026年2月15日 +月度统计（CCR-7\.5，当日休息，最迟2026年2月14日办）$/m);
    expect(text).toContain("不构成法律意见");
  });

  it.each([
    [
      "English",
      ["Order", "Check-out", "Form", "Customers", "Service", "Lateness", "Reply", "Comes up", "Audit", "Law"],
    ],
    ["Chinese", ["订单", "退房", "登记表", "客户", "服务", "迟到", "回复", "例行事项", "审查", "法律"]],
  ])("keeps it to 60 lines of 100 columns in %s, a label each and the texts in one column", (language, labels) => {
    const { out } = language === "English" ? english : chinese;
    const lines = (blocks(out).at(-1) ?? "").trimEnd().split("\n").slice(2);
    expect(lines.length).toBeLessThanOrEqual(60);
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(100);
    const cut = lines.map((line) => cutAt(line, 10));
    expect(cut.map(([label]) => label.trimEnd()).filter((label) => label !== "")).toEqual(labels);
    for (const [, text] of cut) expect(text).toMatch(/^(?: {30})?\S/);
    const named = lines.filter((line) => / {10}\S.* {2}\S/.test(line));
    expect(named.length).toBeGreaterThanOrEqual(10);
    for (const line of named) expect(cutAt(line, 40).join("|")).toMatch(/ \|\S/);
  });

  it("tells what follows the complaints in Chinese without an English word", () => {
    for (const text of blocks(chinese.out).slice(56)) expect(text).not.toMatch(/[a-z]{3}/);
  });

  it("keeps what follows the complaints within 112 columns", () => {
    for (const { out } of [english, chinese]) {
      const lines = blocks(out)
        .slice(56)
        .flatMap((text) => text.split("\n"));
      expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(112);
    }
  });

  it("ends the complaints with a table of all and the counts", () => {
    expect(english.out.match(/^│ [CG]\d\d +│ (Company|Hotel) /gm)?.length).toBe(56);
    const counts = [...english.out.matchAll(/^│ (Company|Hotel) +│ (\w+) +│ (\d+) +│ (\d+) +│$/gm)];
    const [, total, overdue] = /^│ All +│ +│ (\d+) +│ (\d+) +│$/m.exec(english.out) ?? [];
    const sum = (column: number) => counts.reduce((before, row) => before + Number(row[column]), 0);
    expect([sum(3), sum(4)]).toEqual([Number(total), Number(overdue)]);
    expect([total, overdue]).toEqual(["56", "2"]);
    expect(english.out).toMatch(/│ Company │ Undecided │ 2 /);
  });

  it("stays within 120 columns, its tables aligned, Chinese characters counted as two", () => {
    for (const { out } of [english, chinese]) {
      const lines = out.split("\n");
      expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(120);
      const tables = out.match(/^┌[\s\S]*?^└.*$/gm) ?? [];
      expect(tables.length).toBe(4);
      for (const table of tables) expect(new Set(table.split("\n").map((line) => stringWidth(line))).size).toBe(1);
      for (const line of lines.filter((text) => text.includes("▸ ") && text.startsWith(" "))) {
        // The clause begins in one column, whatever stands before it.
        const place = stringWidth(line.slice(0, line.search(/(CCR|HCM)-\d/)));
        expect(place).toBe(70 - (out === chinese.out ? 9 : 0));
      }
      expect(lines.filter((line) => line !== line.trimEnd())).toEqual([]);
    }
  });
});

describe.concurrent("the demo with one's own file", () => {
  it.each([
    [
      "ndjson",
      [
        JSON.stringify({ kind: "complaint", ...good }),
        JSON.stringify({ kind: "complaint", ...good, id: "T-2", receivedAt: "2026-09-24", timesRaised: 0, cuse: 1 }),
        "",
        '{"kind":"complaint",',
        JSON.stringify(good),
        JSON.stringify({
          kind: "guestComplaint",
          id: "T-1",
          receivedAt: good.receivedAt,
          shortcoming: "error",
          incident: "none",
        }),
      ].join("\n"),
      [
        "line 2 (T-2): receivedAt must be an instant with an offset",
        "line 2 (T-2): timesRaised must be an integer >= 1: got 0",
        "line 2 (T-2): cuse must be left out",
        "line 4: must be JSON",
        'line 5 (T-1): kind must be one of "complaint", "guestComplaint", "damageClaim", "returnRequest", "benefit": got nothing',
        "The id T-1 stands on several lines: 1, 5, 6.",
      ],
    ],
    [
      "json",
      `{
  "complaints": [
    ${JSON.stringify(good)},
    { "id": "T-2", "receivedAt": "2026-09-24T16:00:00+08:00",
      "personalInjury": "yes", "about": ["food"] },
    7
  ],
  "guestComplaints": [{ "id": "T-3", "receivedAt": "2026-09-24T16:00:00+08:00", "shortcoming": "error", "incident": "none" }]
}`,
      [
        'line 4 (T-2): personalInjury must be true or false: got "yes"',
        "line 4 (T-2): about must be left out",
        "line 6: must be an object",
      ],
    ],
    [
      "csv",
      [
        "kind,id,receivedAt,cause,commitmentBroken,timesRaised,loss,shortcoming,incident,about,guest.status,policy.largeLossThreshold",
        `complaint,T-1,${good.receivedAt},company-fault,true,3,12.50 CNY,,,,,5000.00 CNY`,
        `complaint,T-2,${good.receivedAt},company-fault,perhaps,three,12.505 CNY,,,,,`,
        "complaint,T-4",
        `guestComplaint,T-3,${good.receivedAt},,,,,error,none,attitude;management,departed,`,
      ].join("\n"),
      [
        'line 3 (T-2): commitmentBroken must be true or false: got "perhaps"',
        'line 3 (T-2): timesRaised must be an integer >= 1: got "three"',
        "line 3 (T-2): loss.amount must be",
        "line 4: must have as many cells as the header",
      ],
    ],
  ])(
    "reports each bad row of %s with its line and every problem, decides the others, and exits with 1",
    async (extension, text, problems) => {
      const { code, out, err } = await demo(file(`some.${extension}`, text));
      expect(code).toBe(1);
      for (const problem of problems) expect(err).toContain(problem);
      expect(err.split("\n").filter((line) => /^ {2}line/.test(line)).length).toBe(
        problems.filter((problem) => problem.startsWith("line")).length,
      );
      expect(err).not.toMatch(/^\s+at /m);
      expect(blocks(out).map((block) => block.trim().split("\n")[0])).toEqual([
        "T-1  Major, valid",
        expect.stringMatching(/^T-[13] {2}Open: general or major, valid$/),
      ]);
    },
    timeout,
  );

  it(
    "decides claims, returns and benefits among the rest, and reports the bad ones",
    async () => {
      const path = file(
        "claims.csv",
        [
          "kind,id,facts.kind,happenedOn,liability,article.price,article.boughtOn,article.usefulLifeMonths,repair.possible,amount,deliveredOn,requestedOn,cause,wants,implementedOn,accrued.on,proposers.0.id,proposers.0.weight,asOf",
          "damageClaim,A,article,2026-11-22,hotel,1200.00 CNY,2024-11-22,60,false,,,,,,,,,,",
          "overcharge,B,,2026-11-22,,,,,,68.00 CNY,,,,,,,,,",
          "returnRequest,C,,,,,,,,,2026-05-01,2026-05-17,quality,return,,,,,",
          "returnRequest,,,,,,,,,,2026-05-01,2026-05-16,,,,,,,",
          "benefit,D,,,,,,,,100.01 CNY,,,,,2026-03-01,2026-03-31,north,2.5,",
          `complaint,E,,,,,,,,,,,,,,,,,${good.receivedAt}`,
          "cash,F,,2026-11-22,nobody,,,,,-1.00 CNY,,,,,,,,,",
          "benefit,G,,,,,,,,5.00 CNY,,,,,2026-03-01,2026-02-28,,,",
          `injury,H,,2026-11-22,,,,,,,,,,,,,,,${good.receivedAt}`,
          "benefit,I,,,,,,,,5.00 CNY,,,,,9999-12-31,,,,",
        ].join("\n"),
      );
      const { code, out, err } = await demo(path);
      expect(code).toBe(1);
      expect(blocks(out).map((block) => block.trim().split("\n")[0])).toEqual([
        "A  Compensation in kind, CNY 720.00",
        "B  Give back, CNY 68.00",
        "C  Repair",
        "(5)  Open: repair, exchange, return or renewal at the factory",
        "Statement of benefits in CNY",
      ]);
      expect(out).toContain("2 claims for damage, 2 returns and 1 benefit from claims.csv");
      expect(out).toMatch(/^Give back +CNY 68\.00; The rulebook doesn't mention/m);
      expect(out).toMatch(/^Wish +Return: A clause rules it out \(FRR-1a\); nearest: Repair$/m);
      expect(out).toMatch(/^By cause +A quality problem → Repair, exchange or return \(FRR-1a\)$/m);
      expect(out).toContain("north CNY 60.01");
      expect(out).not.toMatch(/undefined|NaN|\[object/);
      for (const problem of [
        "line 7 (E): receivedAt must be",
        "line 8 (F): liability must be",
        "line 8 (F): amount.amount must be zero or more",
        "line 9 (G): accrued.on must be at or after implementedOn",
        "line 10 (H): asOf must be left out of a damageClaim",
        "line 11 (I): day must be in the years 0000 to 9999",
      ])
        expect(err).toContain(problem);
      expect(err).not.toMatch(/^\s+at /m);
    },
    timeout,
  );

  it(
    "shows an id that has no word as it is, and refuses a benefit's number that is no text",
    async () => {
      const article = { assessedValue: { amount: "100.00", currency: "CNY" } };
      const claim = { kind: "article", happenedOn: "2026-11-22", liability: "hotel", article };
      const amount = { amount: "1.00", currency: "CNY" };
      const benefit = { kind: "benefit", implementedOn: "2026-03-01", amount };
      const rows = [
        { ...claim, repair: { possible: false }, decidedBy: "branch-manager", approvedBy: "front-office-manager" },
        { ...claim, repair: { possible: false }, decidedBy: "toString" },
        { ...benefit, id: 7 },
        { ...benefit, id: "B", proposers: [{ id: "constructor", weight: 1 }], accrued: { on: "2026-03-01" } },
      ];
      const path = file("words.ndjson", rows.map((row) => JSON.stringify(row)).join("\n"));
      const { code, out, err } = await demo(path, "--explain");
      expect(code).toBe(1);
      expect(out).toContain("Approved: Front-office manager (HCM-4.1.8, HCM-3.2.2)");
      expect(out).toContain("Approval needed: Superior (HCM-4.1.8, HCM-4.1.9)");
      expect(out).toContain("constructor CNY 0.60");
      expect(out).not.toMatch(/undefined|NaN|\[object|function/);
      expect(err).toContain("line 3: id must be text: got 7");
    },
    timeout,
  );

  it(
    "takes claims from the lists of a JSON file, and reports totals that are too large",
    async () => {
      const much = { implementedOn: "2026-03-01", amount: { amount: "90071992547409.91", currency: "CNY" } };
      const path = file(
        "claims.json",
        JSON.stringify({
          damageClaims: [{ id: "A", kind: "injury", happenedOn: "2026-11-22" }],
          benefits: [much, much],
          gifts: [],
        }),
      );
      const { code, out, err } = await demo(path, "--explain");
      expect(code).toBe(1);
      expect(out).toContain("A  Hand it to a person");
      expect(out).toContain("· Step 1: Rescue first [HCM-4.2.4].");
      expect(err).toContain("the totals in CNY must be");
      expect(err).toContain("gifts: must be a list of complaints and claims, or { complaints, guestComplaints,");
      expect(err).not.toMatch(/^\s+at /m);
    },
    timeout,
  );

  it(
    "takes a list, arrangements and events from CSV, and a byte order mark",
    async () => {
      const text = [
        "\uFEFFkind,id,receivedAt,cause,customerDeadline,notified.0.role,notified.0.at",
        `complaint,A,${good.receivedAt},resource-limit,2026-09-25T12:00:00+08:00,department-manager,${good.receivedAt}`,
      ].join("\r\n");
      const { code, out } = await demo(file("arranged.csv", text));
      expect(code).toBe(0);
      expect(out).toMatch(/12:00 on 25 September 2026 .*CCR-7\.2b/);
      expect(out).not.toContain("Manager of the department complained about (CCR-7.2a");
    },
    timeout,
  );

  it(
    "decides as of --as-of",
    async () => {
      const path = file("one.ndjson", JSON.stringify({ kind: "complaint", ...good }));
      const { code, out } = await demo(path, "--as-of", "2026-09-27T01:00:00+08:00");
      expect(code).toBe(0);
      expect(out).toContain("Decided as of 01:00 on 27 September 2026.");
      expect(out).toMatch(/Give a clear reply +CCR-6\.4 +Overdue by 1 hour/);
      expect(out).toMatch(/│ All +│ +│ 1 +│ 1 /);
    },
    timeout,
  );

  it(
    "refuses an --as-of before the receipt as a bad row",
    async () => {
      const path = file("early.ndjson", JSON.stringify({ kind: "complaint", ...good }));
      const { code, err } = await demo(path, "--as-of", "2026-09-24T15:00:00+08:00");
      expect(code).toBe(1);
      expect(err).toContain("line 1 (T-1): asOf must be at or after receivedAt");
    },
    timeout,
  );

  it(
    "tells times in the policy's zone",
    async () => {
      const path = file(
        "utc.ndjson",
        JSON.stringify({ kind: "complaint", ...good, receivedAt: "2026-09-24T08:00:00Z" }),
      );
      const { out } = await demo(path);
      expect(out).toContain("received 16:00 on 24 September 2026");
    },
    timeout,
  );

  it(
    "prints every sentence of explain() on demand",
    async () => {
      const path = file("explained.ndjson", JSON.stringify({ kind: "complaint", ...good }));
      const { out } = await demo(path, "--explain");
      expect(out).toContain("· Step 1: Apologise, by receiver of the complaint [CCR-7.1].");
    },
    timeout,
  );

  it.each([
    ["an unknown extension", [file("cases.txt", "x")], "its name must end in .json, .ndjson, .jsonl, .csv"],
    ["a file that isn't there", [join(folder, "nope.json")], "there is no such file"],
    ["an unknown language", ["--lang", "fr"], "Allowed choices are en, zh"],
    ["a moment without an offset", ["--as-of", "2026-11-22T09:00:00"], "an instant with an offset"],
    ["an unknown option", ["--verbose"], "unknown option"],
  ])(
    "exits with 2 on %s",
    async (_name, args, message) => {
      const { code, out, err } = await demo(...args);
      expect(code).toBe(2);
      expect(out).toBe("");
      expect(err).toContain(message);
      expect(err).not.toMatch(/^\s+at /m);
    },
    timeout,
  );

  it(
    "explains its options",
    async () => {
      const { code, out } = await demo("--help");
      expect(code).toBe(0);
      for (const option of ["--as-of", "--lang", "--explain"]) expect(out).toContain(option);
    },
    timeout,
  );

  it(
    "bears it that nobody reads on",
    async () => {
      const child = spawn(process.execPath, [...tsx, "examples/demo/main.ts"], { cwd: root });
      let err = "";
      child.stderr.on("data", (data) => {
        err += String(data);
      });
      child.stdout.once("data", () => child.stdout.destroy());
      const code = await new Promise((resolve) => child.on("close", resolve));
      expect([code, err]).toEqual([0, ""]);
    },
    timeout,
  );
});

it(
  "the complaint-intake program prints what the design says",
  async () => {
    const { code, out, err } = await run("examples/complaint-intake.ts", []);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("T-1 is major, valid: true, because of CCR-5.3.1.");
    expect(out).toContain("Reply by 2026-09-27T00:00:00+08:00, resolve by 2026-10-05T00:00:00+08:00.");
    expect(out).toContain(
      "T-2 may be important or major. Ask for: personalInjury, largeEconomicLoss, commitmentBroken",
    );
  },
  timeout,
);

it.each([
  [
    "hotel-compensation",
    [
      "H-1\n  Worth on the day: CNY 720.00\n  Repair, CNY 280.00\n",
      "  Compensation in kind, CNY 720.00\n  As: Replacement, Credit for a stay, Voucher\n  Approval needed: Front-office manager\n",
      "  To ask: What does the repair cost?\n",
      "  To: Resident general manager\n",
      "  Given back: CNY 68.00. The rulebook doesn't mention",
    ],
  ],
  [
    "fan-returns",
    [
      "F-1, day 15\n",
      "  Repair, Exchange, Return (FRR-1a)\n",
      "  Return: A clause rules it out, nearest: Repair\n",
      "  Compensation fee: CNY 26.80\n  Paid back on a return: CNY 241.20\n",
      "F-5, day 370\n  Free choice for 15 days: until 2026-05-16, closed\n  One year of free repair: until 2027-05-11, open",
    ],
  ],
  [
    "benefit-statement",
    [
      "study: met (2026-02-14), CPR-5.3\n",
      "customers    CNY 6000.01, company    CNY 4000.00 CPR-6.1\n",
      "customers      CNY 16.80, company      CNY 42.20 CPR-6.1, CPR-6.2\n",
      "5. refused: accrued.on must be at or after implementedOn",
      "To ask about 4: When did the benefit accrue?\n",
    ],
  ],
  [
    "departments",
    [
      "O-1: Review by an authorised person, approved by Sales manager (PRC-5.2.4.1b)\n",
      "O-2: Sign-off by the departments, approved by Deputy general manager for production (PRC-5.2.4.2a)\n    A gap:",
      "    Fits as well: PRC-5.2.4.1a, ",
      "    To ask: How far is the product from the standard range?\n",
      "  11:30 Due: Call the room, by Front desk (HCO-2)\n",
      "  12:40 Past due: Let the charge run on, the luggage as security, by Front desk (HCO-3)\n",
      "  Check the room: done, done by Front desk in place of Floor attendant\n",
      "  Settle the bill and give change: done, out of order\n",
      "  S-1: Remote help, or On site\n",
      "    Lin is there by 2026-09-24T20:00:00+08:00\n",
      "  Report of the failure lacks: Symptom, Plan (SVC-7)\n",
    ],
  ],
  [
    "changing-a-rule",
    [
      "Version 1.1.0 from 2026-07-01, by general-manager: One day was too short to find the cause.\n",
      "Refused: changes.0.set.then.term.amount must be an integer >= 1: got 0\n",
      "CCR-6.3 (Important: 1 working day), obligations: term changes from 1 working day to 2 working days.\n",
      "义务，期限：由“1 个工作日”改为“2 个工作日”。\n",
      "  version 1.0.0: resolve by 2026-07-01T17:30:00+08:00 (CCR-6.3)\n",
      "  version 1.1.0: resolve by 2026-07-03T17:30:00+08:00 (CCR-6.3)\n",
      "  made again under 1.0.0: the same to the letter\n",
      "Read back: company-complaints 1.1.0, unchanged\n",
      "Sound: yes. Findings:\n",
      "  CCR-6.3 against CCR-7.2c: strictest governs\n",
      "  CCR-7.2c can't be kept from 2026-09-24: due on 2026-09-27, no working time\n",
    ],
  ],
])(
  "the %s program prints what its comments say",
  async (name, figures) => {
    const { code, out, err } = await run(`examples/${name}.ts`, []);
    expect([code, err]).toEqual([0, ""]);
    for (const figure of figures) expect(out).toContain(figure);
    expect(out).not.toMatch(/undefined|NaN|\[object/);
  },
  timeout,
);
