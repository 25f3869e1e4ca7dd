export type * from "../models/texts.js";
export type * from "../models/working-time-texts.js";
export { formatMoney } from "./format-money.js";
