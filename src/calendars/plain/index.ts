export { type PlainWeekOptions, plainWeek } from "./plain-week.js";
