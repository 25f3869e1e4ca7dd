import * as z from "zod/mini";
import { type CaseFacts, caseFields } from "./case.js";
import type { Checked } from "./checked.js";
import { deadlineField, instantField } from "./fields.js";
import { type InputOf, type NounSchema, noun } from "./noun.js";
import type { Day, Instant } from "./time.js";

/** What kind of thing a guest complains of; `other` goes by the general flow alone. */
export type GuestComplaintCategory =
  | "hardware"
  | "service"
  | "hygiene"
  | "loss-report"
  | "compensation"
  | "outage"
  | "other";

/** How far the hotel itself is at fault. */
export type Shortcoming = "none" | "some" | "error" | "serious-error";

/** What about the hotel a guest complains of. */
export type GuestComplaintSubject =
  | "facilities"
  | "service-awareness"
  | "product"
  | "standard"
  | "norm"
  | "attitude"
  | "management";

/** What a guest asks for. */
export type GuestRequest = "apology" | "explanation" | "repair" | "change" | "compensation" | "refund" | "search";

/** Where a complaint has gone beyond the hotel. */
export type Escalation = "regulator" | "police" | "court" | "vexatious";

/** Where the guest is. Somebody who never stayed is treated as departed. */
export type GuestStay =
  | {
      /** Still staying. */
      readonly status: "in-house";
      /** When the guest checks out, where it is known. */
      readonly checkOutAt?: Instant;
    }
  | {
      /** Gone, or never a guest of the house. */
      readonly status: "departed" | "never-stayed";
    };

/**
 * The facts, events and arrangements of a guest's complaint to a hotel.
 *
 * A fact left out is unknown. An event (`...At`) left out has not happened. An arrangement left out is none.
 */
export interface GuestComplaintFacts extends CaseFacts {
  /** What kinds of thing it is about. */
  readonly categories?: readonly GuestComplaintCategory[];
  /** How far the hotel itself is at fault. */
  readonly shortcoming?: Shortcoming;
  /** What about the hotel is complained of. */
  readonly about?: readonly GuestComplaintSubject[];
  /** How the guest took it. */
  readonly reaction?: "annoyed" | "dissatisfied" | "strongly-dissatisfied";
  /** The hotel's own economic loss; the guest's is a damage claim. */
  readonly lossToHotel?: "none" | "possible" | "actual";
  /** The harm to the hotel's name, caused or to be feared. */
  readonly harmToHotel?: "small" | "image" | "serious";
  /** Whether a person or a guest's property was harmed. */
  readonly incident?: "none" | "injury" | "property";
  /** Whether the circumstances are grave. */
  readonly grave?: boolean;
  /** Where the guest is. */
  readonly guest?: GuestStay;
  /** What the guest asks for. */
  readonly asks?: readonly GuestRequest[];
  /** How the complaint came in. */
  readonly channel?: "spoken" | "phone" | "written" | "relayed";
  /** Where it has gone beyond the hotel. */
  readonly escalation?: readonly Escalation[];
  /** Whether it must be handled where it happened. */
  readonly onSite?: boolean;
  /** Whether a superior sent whoever handles it. */
  readonly assignedBySuperior?: boolean;
  /** When whoever handles it was on the spot. */
  readonly arrivedAt?: Instant;
  /** When a manager was told by a subordinate. */
  readonly escalatedAt?: Instant;
  /** When that manager was on the spot. */
  readonly managerArrivedAt?: Instant;
  /** When the result was reported to the superior. */
  readonly resultReportedAt?: Instant;
  /** When the handling report was filed. */
  readonly reportFiledAt?: Instant;
  /** When the case was presented at the meeting. */
  readonly briefedAt?: Instant;
  /** When the shift ends in which it was resolved. */
  readonly shiftEndsAt?: Instant;
  /** When the next day's meeting is. */
  readonly nextMeetingAt?: Instant;
  /** The date that the guest asked for: an instant, or a day, which ends at its 24:00. */
  readonly guestDeadline?: Instant | Day;
}

/** A checked guest complaint. Made by {@link guestComplaint}. */
export interface GuestComplaint extends GuestComplaintFacts, Checked<"guestComplaint"> {}

/** What {@link guestComplaint} takes. */
export type GuestComplaintInput = InputOf<GuestComplaintFacts>;

const pair = /* @__PURE__ */ (() =>
  noun<GuestComplaintInput, GuestComplaint>(
    "guestComplaint",
    z.strictObject({
      ...caseFields,
      categories: some(["hardware", "service", "hygiene", "loss-report", "compensation", "outage", "other"]),
      shortcoming: z.exactOptional(z.enum(["none", "some", "error", "serious-error"])),
      about: some(["facilities", "service-awareness", "product", "standard", "norm", "attitude", "management"]),
      reaction: z.exactOptional(z.enum(["annoyed", "dissatisfied", "strongly-dissatisfied"])),
      lossToHotel: z.exactOptional(z.enum(["none", "possible", "actual"])),
      harmToHotel: z.exactOptional(z.enum(["small", "image", "serious"])),
      incident: z.exactOptional(z.enum(["none", "injury", "property"])),
      grave: z.exactOptional(z.boolean()),
      guest: z.exactOptional(
        z.discriminatedUnion(
          "status",
          [
            z.strictObject({ status: z.literal("in-house"), checkOutAt: z.exactOptional(instantField) }),
            z.strictObject({ status: z.enum(["departed", "never-stayed"]) }),
          ],
          {
            error: ({ code }) =>
              code === "invalid_union" ? 'one of "in-house", "departed", "never-stayed"' : "an object with a status",
          },
        ),
      ),
      asks: some(["apology", "explanation", "repair", "change", "compensation", "refund", "search"]),
      channel: z.exactOptional(z.enum(["spoken", "phone", "written", "relayed"])),
      escalation: some(["regulator", "police", "court", "vexatious"]),
      onSite: z.exactOptional(z.boolean()),
      assignedBySuperior: z.exactOptional(z.boolean()),
      arrivedAt: z.exactOptional(instantField),
      escalatedAt: z.exactOptional(instantField),
      managerArrivedAt: z.exactOptional(instantField),
      resultReportedAt: z.exactOptional(instantField),
      reportFiledAt: z.exactOptional(instantField),
      briefedAt: z.exactOptional(instantField),
      shiftEndsAt: z.exactOptional(instantField),
      nextMeetingAt: z.exactOptional(instantField),
      guestDeadline: z.exactOptional(deadlineField),
    } satisfies Record<keyof GuestComplaintFacts, z.ZodMiniType>),
    {
      repliedAt: "receivedAt",
      resolvedAt: "receivedAt",
      arrivedAt: "receivedAt",
      escalatedAt: "receivedAt",
      managerArrivedAt: "escalatedAt",
      resultReportedAt: "receivedAt",
      reportFiledAt: "receivedAt",
      briefedAt: "receivedAt",
      guestDeadline: "receivedAt",
      "notified.*.at": "receivedAt",
      "pauses.*.from": "receivedAt",
    },
  ))();

function some<const Value extends string>(values: readonly [Value, ...Value[]]): z.ZodMiniType {
  return z.exactOptional(z.array(z.enum(values)));
}

/**
 * Is this a guest's complaint that the rules can work with?
 *
 * Everything but the time of receipt may be left out, as at intake. An empty list means: known, and none. Instants
 * carry an offset. What can't be right is refused, all of it at once.
 *
 * @param input - The facts, events and arrangements that are known.
 * @returns The complaint: frozen, plain data, and marked as checked, so that the rules take it.
 * @throws RedressError with every problem: its path, the value wanted and the value given.
 * @clause HCM-2.1
 *
 * @example A guest who is still in the house
 * ```ts
 * import { guestComplaint } from "redress";
 *
 * const c = guestComplaint({
 *   receivedAt: "2026-01-02T09:40:00+08:00",
 *   guest: { status: "in-house", checkOutAt: "2026-01-02T10:00:00+08:00" },
 *   about: ["attitude"],
 * });
 * assert.equal(c.guest?.status, "in-house");
 * // @ts-expect-error: what a guest may complain of is a closed list.
 * const food = () => guestComplaint({ receivedAt: "2026-01-02T09:40:00+08:00", about: ["food"] });
 * assert.throws(food, /about\.0 must be one of/);
 * ```
 */
export function guestComplaint(input: GuestComplaintInput): GuestComplaint {
  return pair.construct(input);
}

/**
 * Is this input a guest's complaint? As a Standard Schema, which lists the problems instead of throwing.
 *
 * @example Without a throw
 * ```ts
 * import { guestComplaintSchema } from "redress";
 *
 * const result = guestComplaintSchema["~standard"].validate({ receivedAt: "2026-01-02T09:40:00+08:00" });
 * assert.equal(result.issues, undefined);
 * ```
 */
export const guestComplaintSchema: NounSchema<GuestComplaintInput, GuestComplaint> = /* @__PURE__ */ (() =>
  pair.schema)();
