import * as z from "zod/mini";
import type { Checked } from "./checked.js";
import { dayField, instantField, textField } from "./fields.js";
import { type InputOf, type NounSchema, noun } from "./noun.js";
import type { Day, Instant } from "./time.js";

/** Somebody tried to reach a guest: by a call, or by a knock at the door. */
export interface ReachAttempt {
  /** When. */
  readonly at: Instant;
  /** Whether anybody answered. */
  readonly answered?: boolean;
}

/** Somebody opened the room and looked. */
export interface LookIntoRoom {
  /** When. */
  readonly at: Instant;
  /** Whether there was luggage. */
  readonly luggage?: "present" | "absent";
}

/**
 * What is known of a stay of any kind.
 *
 * An event left out has not happened. What an event brought to light stands inside it, and left out it is unknown.
 */
export interface StayFacts {
  /** The stay's number; carried through to every result. */
  readonly id?: string;
  /** The room; carried through to every result. */
  readonly room?: string;
  /** An event: the room was called, as a reminder of the check-out. */
  readonly roomCall?: ReachAttempt;
  /** An event: the contact number of whoever took the room was called. */
  readonly contactCall?: ReachAttempt;
  /** An event: the system posted the further charge. */
  readonly chargePostedAt?: Instant;
  /** An event: floor staff knocked at the door. */
  readonly knock?: ReachAttempt;
  /** An event: floor staff opened the room and looked. */
  readonly look?: LookIntoRoom;
  /** An event: the stay was checked out, by the guest or by the hotel. */
  readonly checkedOutAt?: Instant;
}

/** A stay over night. */
export interface OvernightStayFacts extends StayFacts {
  /** Over one night or more. */
  readonly kind: "overnight";
  /** The day of departure. */
  readonly departsOn: Day;
}

/** A room taken by the hour. */
export interface HourlyStayFacts extends StayFacts {
  /** By the hour. */
  readonly kind: "hourly";
  /** When it began. */
  readonly startedAt: Instant;
}

/** A checked stay over night. Made by {@link stay}. */
export interface OvernightStay extends OvernightStayFacts, Checked<"stay"> {}
/** A checked stay by the hour. Made by {@link stay}. */
export interface HourlyStay extends HourlyStayFacts, Checked<"stay"> {}

/** A checked stay. Made by {@link stay}. */
export type Stay = OvernightStay | HourlyStay;

/** What {@link stay} takes. */
export type StayInput = InputOf<OvernightStayFacts | HourlyStayFacts>;

const pair = /* @__PURE__ */ (() => {
  const attempt = z.strictObject({
    at: instantField,
    answered: z.exactOptional(z.boolean()),
  } satisfies Record<keyof ReachAttempt, z.ZodMiniType>);
  const look = z.strictObject({
    at: instantField,
    luggage: z.exactOptional(z.enum(["present", "absent"])),
  } satisfies Record<keyof LookIntoRoom, z.ZodMiniType>);
  const facts = {
    id: z.exactOptional(textField),
    room: z.exactOptional(textField),
    roomCall: z.exactOptional(attempt),
    contactCall: z.exactOptional(attempt),
    chargePostedAt: z.exactOptional(instantField),
    knock: z.exactOptional(attempt),
    look: z.exactOptional(look),
    checkedOutAt: z.exactOptional(instantField),
  } satisfies Record<keyof StayFacts, z.ZodMiniType>;
  const kinds = z.discriminatedUnion(
    "kind",
    [
      z.strictObject({ ...facts, kind: z.literal("overnight"), departsOn: dayField } satisfies Record<
        keyof OvernightStayFacts,
        z.ZodMiniType
      >),
      z.strictObject({ ...facts, kind: z.literal("hourly"), startedAt: instantField } satisfies Record<
        keyof HourlyStayFacts,
        z.ZodMiniType
      >),
    ],
    'one of "overnight", "hourly"',
  );
  return noun<StayInput, Stay>("stay", kinds, {
    "roomCall.at": "startedAt",
    "contactCall.at": "startedAt",
    chargePostedAt: "startedAt",
    "knock.at": "startedAt",
    "look.at": "startedAt",
    checkedOutAt: "startedAt",
  });
})();

/**
 * Is this a stay in a hotel room that the rules can work with?
 *
 * A stay over night needs its day of departure, one by the hour its beginning; nothing can have happened before that.
 * All else may be left out.
 *
 * @param input - The facts and events that are known.
 * @returns The stay: frozen, plain data, and marked as checked, so that the rules take it.
 * @throws RedressError with every problem: its path, the value wanted and the value given.
 * @clause HCO-1
 *
 * @example Over night, and by the hour
 * ```ts
 * import { stay } from "redress";
 *
 * const s = stay({ kind: "overnight", room: "1208", departsOn: "2026-10-02" });
 * assert.equal(s.kind === "overnight" && s.departsOn, "2026-10-02");
 * const hourly = stay({ kind: "hourly", startedAt: "2026-10-02T14:00:00+08:00" });
 * assert.throws(
 *   () => stay({ ...hourly, checkedOutAt: "2026-10-02T13:59:00+08:00" }),
 *   /checkedOutAt must be at or after startedAt/,
 * );
 * ```
 */
export function stay(input: StayInput): Stay {
  return pair.construct(input);
}

/**
 * Is this input a stay? As a Standard Schema, which lists the problems instead of throwing.
 *
 * @example By the hour, but since when?
 * ```ts
 * import { staySchema } from "redress";
 *
 * const result = staySchema["~standard"].validate({ kind: "hourly" });
 * assert.deepEqual(result.issues?.map((issue) => issue.path), [["startedAt"]]);
 * ```
 */
export const staySchema: NounSchema<StayInput, Stay> = /* @__PURE__ */ (() => pair.schema)();
