import * as z from "zod/mini";
import { textField } from "../../models/fields.js";
import type {
  ContractReviewer,
  HotelProcedure,
  HotelProcessPolicy,
  RetentionRule,
  RetentionStageRule,
  ReviewMediation,
  ReviewParticipants,
} from "../../models/hotel-process-policy.js";
import { proceduresWith } from "./duties.js";
import { listOf, type PartsOf, type ShapeOf, someTexts } from "./shapes.js";
import { tableField } from "./tables.js";
import { monthsOrYears } from "./terms.js";

const procedures: { readonly [One in HotelProcedure]: true } = {
  "contract-review": true,
  "contract-change": true,
  "quick-feedback": true,
};

/** What a rulebook for a hotel's processes has of its own. */
export const hotelProcessParts = /* @__PURE__ */ (() => {
  const [clause, role] = [textField, textField];
  const reviewer = z.strictObject({
    reviewer: role,
    named: z.boolean(),
    followUp: z.exactOptional(role),
  } satisfies ShapeOf<ContractReviewer>);
  const stage = z.strictObject({
    holder: role,
    term: monthsOrYears,
    clause,
  } satisfies ShapeOf<RetentionStageRule<string>>);
  return {
    reviewers: tableField("unique", reviewer),
    participants: z.strictObject({ roles: someTexts, clause } satisfies ShapeOf<ReviewParticipants<string>>),
    mediation: z.strictObject({
      mediator: role,
      mayNameAnother: z.boolean(),
      between: listOf(z.enum(["colleagues", "hotel-and-customer"])),
      clause,
    } satisfies ShapeOf<ReviewMediation<string>>),
    retention: z.strictObject({
      form: textField,
      stages: listOf(stage),
      afterwards: textField,
      clause,
    } satisfies ShapeOf<RetentionRule<string>>),
    procedures: proceduresWith(Object.keys(procedures)),
  } satisfies PartsOf<HotelProcessPolicy<string>>;
})();
