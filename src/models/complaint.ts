import * as z from "zod/mini";
import { type CaseFacts, caseFields } from "./case.js";
import type { Checked } from "./checked.js";
import { countField, dayField, deadlineField, instantField, textField } from "./fields.js";
import type { MoneyFigure } from "./money.js";
import { nonNegativeMoneyField } from "./money-schema.js";
import { type InputOf, type NounSchema, noun } from "./noun.js";
import type { Day, Instant } from "./time.js";

/** What the company found to be the cause of a complaint. */
export type Cause = "unfounded" | "resource-limit" | "company-fault";

/** More time, allowed by somebody. */
export interface Extension {
  /** The last day of the longer term. */
  readonly until: Day;
  /** The role that allowed it. */
  readonly approvedBy: string;
  /** When it was allowed: it counts if that was before the term ended. */
  readonly approvedAt: Instant;
}

/**
 * The facts, events and arrangements of a complaint to a company.
 *
 * A fact left out is unknown. An event (`...At`) left out has not happened. An arrangement left out is none.
 */
export interface ComplaintFacts extends CaseFacts {
  /** What the company found to be the cause. */
  readonly cause?: Cause;
  /** Whether a manager of the key client made it directly; the caller states it. */
  readonly keyClientManager?: boolean;
  /** Whether a promised or contracted service was not performed, or obviously wrong. */
  readonly commitmentBroken?: boolean;
  /** How often the customer has raised it, from 1. */
  readonly timesRaised?: number;
  /** Whether there is a large economic loss, where somebody states it. */
  readonly largeEconomicLoss?: boolean;
  /** The loss, to be held against the policy's threshold. */
  readonly loss?: MoneyFigure;
  /** Whether a person was hurt. */
  readonly personalInjury?: boolean;
  /** Whether it can be settled on the day of receipt. */
  readonly settleableSameDay?: boolean;
  /** When injury or loss was learnt of; left out: at receipt. */
  readonly gravityKnownAt?: Instant;
  /** When the department gave the complaint record back to administration. */
  readonly recordReturnedAt?: Instant;
  /** When administration phoned the customer back. */
  readonly calledBackAt?: Instant;
  /** When it was opened again after a resolution. */
  readonly reopenedAt?: Instant;
  /** When the customer withdrew it. */
  readonly withdrawnAt?: Instant;
  /** The date that the customer asked for: an instant, or a day, which ends at its 24:00. */
  readonly customerDeadline?: Instant | Day;
  /** More time, allowed by somebody. */
  readonly extension?: Extension;
}

/** A checked complaint to a company. Made by {@link complaint}. */
export interface Complaint extends ComplaintFacts, Checked<"complaint"> {}

/** What {@link complaint} takes. */
export type ComplaintInput = InputOf<ComplaintFacts>;

const pair = /* @__PURE__ */ (() =>
  noun<ComplaintInput, Complaint>(
    "complaint",
    z.strictObject({
      ...caseFields,
      cause: z.exactOptional(z.enum(["unfounded", "resource-limit", "company-fault"])),
      keyClientManager: z.exactOptional(z.boolean()),
      commitmentBroken: z.exactOptional(z.boolean()),
      timesRaised: z.exactOptional(countField),
      largeEconomicLoss: z.exactOptional(z.boolean()),
      loss: z.exactOptional(nonNegativeMoneyField),
      personalInjury: z.exactOptional(z.boolean()),
      settleableSameDay: z.exactOptional(z.boolean()),
      gravityKnownAt: z.exactOptional(instantField),
      recordReturnedAt: z.exactOptional(instantField),
      calledBackAt: z.exactOptional(instantField),
      reopenedAt: z.exactOptional(instantField),
      withdrawnAt: z.exactOptional(instantField),
      customerDeadline: z.exactOptional(deadlineField),
      extension: z.exactOptional(
        z.strictObject({
          until: dayField,
          approvedBy: textField,
          approvedAt: instantField,
        } satisfies Record<keyof Extension, z.ZodMiniType>),
      ),
    } satisfies Record<keyof ComplaintFacts, z.ZodMiniType>),
    {
      repliedAt: "receivedAt",
      resolvedAt: "receivedAt",
      gravityKnownAt: "receivedAt",
      recordReturnedAt: "receivedAt",
      calledBackAt: "receivedAt",
      reopenedAt: "receivedAt",
      withdrawnAt: "receivedAt",
      customerDeadline: "receivedAt",
      "extension.until": "receivedAt",
      "notified.*.at": "receivedAt",
      "pauses.*.from": "receivedAt",
      "extension.approvedAt": "receivedAt",
    },
  ))();

/**
 * Is this a complaint to a company that the rules can work with?
 *
 * Everything but the time of receipt may be left out, as at intake. Instants carry an offset. A field that doesn't
 * exist, an event before the receipt and a value that isn't listed are refused, all of them at once.
 *
 * @param input - The facts, events and arrangements that are known.
 * @returns The complaint: frozen, plain data, and marked as checked, so that the rules take it.
 * @throws RedressError with every problem: its path, the value wanted and the value given.
 * @clause CCR-2
 *
 * @example At intake
 * ```ts
 * import { complaint } from "redress";
 *
 * const c = complaint({ receivedAt: new Date("2026-09-24T08:00:00Z"), cause: "company-fault" });
 * assert.equal(c.receivedAt, "2026-09-24T08:00:00.000Z");
 * assert.throws(() => complaint({ receivedAt: "2026-09-24T16:00:00" }), /receivedAt must be an instant with an offset/);
 * ```
 */
export function complaint(input: ComplaintInput): Complaint {
  return pair.construct(input);
}

/**
 * Is this input a complaint to a company? As a Standard Schema, which lists the problems instead of throwing.
 *
 * @example All problems at once
 * ```ts
 * import { complaintSchema } from "redress";
 *
 * const result = complaintSchema["~standard"].validate({ receivedAt: "2026-09-24", timesRaised: 0 });
 * assert.deepEqual(result.issues?.map((issue) => issue.path), [["receivedAt"], ["timesRaised"]]);
 * ```
 */
export const complaintSchema: NounSchema<ComplaintInput, Complaint> = /* @__PURE__ */ (() => pair.schema)();
