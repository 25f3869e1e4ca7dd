export { currencyDigits } from "../models/currency.js";
export { type Money, type MoneyFigure, money, moneyFromMinorUnits, toMinorUnits } from "../models/money.js";
export type { Share } from "../models/share.js";
export type { Weight } from "../models/weight.js";
export { add } from "./add.js";
export { type AllocateOptions, allocate, type RemainderRule } from "./allocate.js";
export { compare } from "./compare.js";
export { completedMonths } from "./completed-months.js";
export { type DaysInRepair, type DepreciateInput, depreciate, type ValuationDay } from "./depreciate.js";
export type {
  DailyRate,
  DepreciableThing,
  Depreciation,
  DepreciationMethod,
  StraightLine,
} from "./depreciation-method.js";
export {
  type DepreciationEntry,
  type DepreciationScheduleOptions,
  depreciationSchedule,
} from "./depreciation-schedule.js";
export { isNegative } from "./is-negative.js";
export type { Rounding } from "./round.js";
export { type ShareOfOptions, shareOf } from "./share-of.js";
export { subtract } from "./subtract.js";
