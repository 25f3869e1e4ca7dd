export type * from "./models/decision.js";
export * from "./models/index.js";
export * from "./rules/index.js";
