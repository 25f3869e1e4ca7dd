import { type Day, daysInMonth } from "../models/time.js";

/** The day that corresponds to a day that exists, so many months later: the month's last where there is none. */
export function correspondingDay(day: Day, months: number): Day {
  const total = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = Math.floor(total / 12);
  const month = total - year * 12 + 1;
  const date = Math.min(Number(day.slice(8)), daysInMonth(year, month));
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}`;
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, "0");
}
