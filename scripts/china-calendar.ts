/**
 * Writes src/calendars/china/table.ts from the data of `chinese-days`: run it when that package has a new year.
 *
 *     npx tsx scripts/china-calendar.ts
 */
import { readFileSync, writeFileSync } from "node:fs";

interface ChineseDays {
  readonly holidays: { readonly [day: string]: string };
  readonly workdays: { readonly [day: string]: string };
}

const letters: readonly (readonly [start: string, letter: string])[] = [
  ["New Year", "n"],
  ["Spring Festival", "s"],
  ["Tomb-sweeping", "t"],
  ["Labour Day", "l"],
  ["Dragon Boat", "d"],
  ["Mid-autumn", "m"],
  ["National Day", "c"],
  ["Anti-Fascist", "v"],
];

const file = new URL("../node_modules/chinese-days/dist/chinese-days.json", import.meta.url);
const source: ChineseDays = JSON.parse(readFileSync(file, "utf8"));
const { holidays } = source;
const years = [...new Set(Object.keys(holidays).map((day) => Number(day.slice(0, 4))))].sort((a, b) => a - b);
const [firstYear] = years;
const lastYear = years.at(-1);
if (firstYear === undefined || lastYear === undefined || lastYear - firstYear + 1 !== years.length) {
  throw new Error("the years have a gap");
}

// The notice of 2006 (国办发明电〔2005〕35号) has 2005-12-31, a Saturday, as a working day; the package doesn't.
const workdays: ChineseDays["workdays"] = { ...source.workdays, "2005-12-31": "New Year's Day" };

const lines = years.map((year) => [...runs(year), ...makeUps(year)].join(""));
writeFileSync(
  new URL("../src/calendars/china/table.ts", import.meta.url),
  `// Made by scripts/china-calendar.ts from chinese-days: don't edit.

/** The first year of the table. */
export const firstYear = ${firstYear};

/** The last year whose notice is in the table. */
export const lastYear = ${lastYear};

/**
 * A line for each year: the letter of a holiday, the month and day on which it begins, and its days; then \`w\` for each
 * make-up day.
 */
export const table = \`${lines.join("\n")}\`;
`,
);

/** Days off on end of one name; at most nine, to fit a digit. */
function runs(year: number): string[] {
  const found: { start: string; letter: string; next: string; length: number }[] = [];
  for (const day of daysOf(holidays, year)) {
    const letter = letters.find(([start]) => holidays[day]?.startsWith(start))?.[1];
    if (letter === undefined) throw new Error(`no letter for ${holidays[day]}`);
    const run = found.at(-1);
    if (run?.next === day && run.letter === letter && run.length < 9) {
      run.length++;
      run.next = dayAfter(day);
    } else {
      found.push({ start: day, letter, next: dayAfter(day), length: 1 });
    }
  }
  return found.map(({ start, letter, length }) => `${letter}${monthAndDay(start)}${length}`);
}

function makeUps(year: number): string[] {
  return daysOf(workdays, year).map((day) => `w${monthAndDay(day)}`);
}

function daysOf(days: { readonly [day: string]: string }, year: number): string[] {
  return Object.keys(days)
    .filter((day) => day.startsWith(`${year}-`))
    .sort();
}

function monthAndDay(day: string): string {
  return day.slice(5).replace("-", "");
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
