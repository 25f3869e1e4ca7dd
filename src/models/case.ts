import * as z from "zod/mini";
import { instantField, textField } from "./fields.js";
import type { Instant } from "./time.js";

/** What an open complaint of any kind has: the fields that the rules themselves read. */
export interface CaseFacts {
  /** When the complaint was received. */
  readonly receivedAt: Instant;
  /** The case's number; carried through to every result. */
  readonly id?: string;
  /** The department complained about; carried through to every result. */
  readonly department?: string;
  /** When the customer got a clear reply. */
  readonly repliedAt?: Instant;
  /** When the complaint was resolved. */
  readonly resolvedAt?: Instant;
  /** Who has been told so far. */
  readonly notified?: readonly Notification[];
  /** The times in which the handling rested. */
  readonly pauses?: readonly Pause[];
}

/** Somebody was told. */
export interface Notification {
  /** The role that was told. */
  readonly role: string;
  /** When. */
  readonly at: Instant;
}

/** A time in which the handling rested. */
export interface Pause {
  /** Its beginning. */
  readonly from: Instant;
  /** Its end; left out while it lasts. */
  readonly to?: Instant;
  /** Why it rested, in the caller's words. */
  readonly reason?: string;
}

/** The fields of {@link CaseFacts} in the schema of a noun. */
export const caseFields = /* @__PURE__ */ (() =>
  ({
    receivedAt: instantField,
    id: z.exactOptional(textField),
    department: z.exactOptional(textField),
    repliedAt: z.exactOptional(instantField),
    resolvedAt: z.exactOptional(instantField),
    notified: z.exactOptional(z.array(z.strictObject({ role: textField, at: instantField }))),
    pauses: z.exactOptional(
      z.array(
        z
          .strictObject({
            from: instantField,
            to: z.exactOptional(instantField),
            reason: z.exactOptional(textField),
          } satisfies Record<keyof Pause, z.ZodMiniType>)
          .check((context) => {
            const { from, to } = context.value;
            if (to !== undefined && Date.parse(to) < Date.parse(from)) {
              context.issues.push({ code: "custom", path: ["to"], message: "at or after from", input: to });
            }
          }),
      ),
    ),
  }) satisfies Record<keyof CaseFacts, z.ZodMiniType>)();
