/* Who gets what of a benefit, day by day and unit by unit: slow, and without a line of the library's. */

export interface OracleBenefit {
  readonly implementedOn: string;
  readonly units: bigint;
  readonly from: string;
  readonly through: string;
  readonly weights: readonly bigint[];
}

export interface OracleSplit {
  readonly sharedThrough: string;
  readonly sharedDays: number;
  readonly laterDays: number;
  readonly sharedPart: bigint;
  readonly laterPart: bigint;
  readonly customer: bigint;
  readonly company: bigint;
  readonly proposers: readonly bigint[];
}

/** A year from the day of implementation, 60 to 40 inside it, all to the company after it. */
export function splitByHand({ implementedOn, units, from, through, weights }: OracleBenefit): OracleSplit {
  const sharedThrough = lastSharedDay(implementedOn);
  let [sharedDays, laterDays] = [0, 0];
  for (let day = from; day <= through; day = dayAfter(day)) {
    if (day <= sharedThrough) sharedDays += 1;
    else laterDays += 1;
  }
  const sharedPart = partOfTwo(units, BigInt(sharedDays), BigInt(sharedDays + laterDays));
  const customer = partOfTwo(sharedPart, 3n, 5n);
  return {
    sharedThrough,
    sharedDays,
    laterDays,
    sharedPart,
    laterPart: units - sharedPart,
    customer,
    company: units - customer,
    proposers: weights.length === 0 ? [] : unitByUnit(customer, weights),
  };
}

/** The last day before the same date comes round again; where it doesn't, the last of February. */
function lastSharedDay(implementedOn: string): string {
  const nextYear = String(Number(implementedOn.slice(0, 4)) + 1).padStart(4, "0");
  const date = implementedOn.slice(4);
  if (date === "-02-29") return `${nextYear}-02-28`;
  let day = implementedOn;
  while (dayAfter(day) !== nextYear + date) day = dayAfter(day);
  return day;
}

export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** Of two parties the first one's part: its exact part to the nearest unit, and up from the half. */
function partOfTwo(units: bigint, weight: bigint, all: bigint): bigint {
  if (units < 0n) return -partOfTwo(-units, weight, all);
  return (2n * units * weight + all) / (2n * all);
}

/** Each its whole units, then one unit at a time to whoever is furthest below the exact part, the first among equals. */
function unitByUnit(units: bigint, weights: readonly bigint[]): readonly bigint[] {
  if (units < 0n) return unitByUnit(-units, weights).map((part) => -part);
  const all = weights.reduce((sum, weight) => sum + weight, 0n);
  const parts = weights.map((weight) => (units * weight) / all);
  while (parts.reduce((sum, part) => sum + part, 0n) < units) {
    const lacks = parts.map((part, place) => units * (weights[place] ?? 0n) - part * all);
    const furthest = lacks.reduce((most, lack) => (lack > most ? lack : most));
    const place = lacks.indexOf(furthest);
    parts[place] = (parts[place] ?? 0n) + 1n;
  }
  return parts;
}
