import * as z from "zod/mini";
import type { Checked } from "./checked.js";
import { instantField, textField } from "./fields.js";
import { type InputOf, type NounSchema, noun } from "./noun.js";
import type { Instant } from "./time.js";

/** What an attempt to help came to. */
export type AttemptResult = "solved" | "failed";

/**
 * The facts, events and arrangements of a customer's request for service.
 *
 * A fact left out is unknown. An event left out has not happened: a rung without a result was not tried to its end. An
 * arrangement left out is none.
 */
export interface ServiceRequestFacts {
  /** When the customer asked. */
  readonly requestedAt: Instant;
  /** The request's number. */
  readonly id?: string;
  /** Whether it belongs to the duties of whoever was asked first. */
  readonly withinOwnDuties?: boolean;
  /** Whether that person can finish it in one go. */
  readonly inOneGo?: boolean;
  /** Whether it is a matter of weight. */
  readonly heavy?: boolean;
  /** Whether the leader in charge is absent. */
  readonly leaderAbsent?: boolean;
  /** Whether it is an emergency. */
  readonly emergency?: boolean;
  /** An event: what the hotline came to. */
  readonly hotline?: AttemptResult;
  /** When the hotline had come to that. */
  readonly hotlineEndedAt?: Instant;
  /** Whether the customer permits remote help. */
  readonly remotePermitted?: boolean;
  /** An event: what remote help came to. */
  readonly remote?: AttemptResult;
  /** When remote help had come to that. */
  readonly remoteEndedAt?: Instant;
  /** The site that a technician would go to. */
  readonly site?: string;
  /** An arrangement: who goes to the site. */
  readonly technician?: string;
  /** An event: when the technician was on site. */
  readonly onSiteAt?: Instant;
  /** An event: what the work on site came to. */
  readonly onSite?: AttemptResult;
  /** When the work on site had come to that. */
  readonly onSiteEndedAt?: Instant;
}

/** A checked request for service. Made by {@link serviceRequest}. */
export interface ServiceRequest extends ServiceRequestFacts, Checked<"serviceRequest"> {}

/** What {@link serviceRequest} takes. */
export type ServiceRequestInput = InputOf<ServiceRequestFacts>;

/** The results, in the order in which they can come: nothing is tried once it is solved. */
const results = ["hotline", "remote", "onSite"] as const;

const pair = /* @__PURE__ */ (() =>
  noun<ServiceRequestInput, ServiceRequest>(
    "serviceRequest",
    z
      .strictObject({
        requestedAt: instantField,
        id: z.exactOptional(textField),
        withinOwnDuties: z.exactOptional(z.boolean()),
        inOneGo: z.exactOptional(z.boolean()),
        heavy: z.exactOptional(z.boolean()),
        leaderAbsent: z.exactOptional(z.boolean()),
        emergency: z.exactOptional(z.boolean()),
        hotline: z.exactOptional(z.enum(["solved", "failed"])),
        hotlineEndedAt: z.exactOptional(instantField),
        remotePermitted: z.exactOptional(z.boolean()),
        remote: z.exactOptional(z.enum(["solved", "failed"])),
        remoteEndedAt: z.exactOptional(instantField),
        site: z.exactOptional(textField),
        technician: z.exactOptional(textField),
        onSiteAt: z.exactOptional(instantField),
        onSite: z.exactOptional(z.enum(["solved", "failed"])),
        onSiteEndedAt: z.exactOptional(instantField),
      } satisfies Record<keyof ServiceRequestFacts, z.ZodMiniType>)
      .check((context) => {
        const request = context.value;
        const solved = results.find((rung) => request[rung] === "solved");
        for (const rung of results) {
          const endedAt = request[`${rung}EndedAt`];
          if (endedAt !== undefined && request[rung] === undefined) {
            const message = `left out where ${rung} is`;
            context.issues.push({ code: "custom", path: [`${rung}EndedAt`], message, input: endedAt });
          }
          if (solved === undefined || results.indexOf(rung) <= results.indexOf(solved)) continue;
          const later = request[rung];
          if (later === undefined) continue;
          const message = `left out: ${solved} had solved it`;
          context.issues.push({ code: "custom", path: [rung], message, input: later });
        }
      }),
    {
      hotlineEndedAt: "requestedAt",
      remoteEndedAt: ["requestedAt", "hotlineEndedAt"],
      onSiteAt: "requestedAt",
      onSiteEndedAt: ["requestedAt", "onSiteAt", "hotlineEndedAt", "remoteEndedAt"],
    },
  ))();

/**
 * Is this a request for service that the rules can work with?
 *
 * When the customer asked must be given, all else may be left out. Refused is what can't be: an attempt that ended
 * before the request or before the attempt on an earlier rung, work on site that ended before the technician came, an end
 * without a result, an attempt after the one that solved it.
 *
 * @param input - The facts, events and arrangements that are known.
 * @returns The request: frozen, plain data, and marked as checked, so that the rules take it.
 * @throws RedressError with every problem: its path, the value wanted and the value given.
 * @clause SVC-2, SVC-10.2
 *
 * @example The hotline couldn't solve it
 * ```ts
 * import { serviceRequest } from "redress";
 *
 * const request = serviceRequest({ requestedAt: "2026-09-24T16:00:00+08:00", hotline: "failed" });
 * assert.equal(request.hotline, "failed");
 * assert.throws(
 *   () => serviceRequest({ ...request, hotlineEndedAt: "2026-09-24T15:59:00+08:00" }),
 *   /hotlineEndedAt must be at or after requestedAt/,
 * );
 * ```
 */
export function serviceRequest(input: ServiceRequestInput): ServiceRequest {
  return pair.construct(input);
}

/**
 * Is this input a request for service? As a Standard Schema, which lists the problems instead of throwing.
 *
 * @example Without the moment of the request
 * ```ts
 * import { serviceRequestSchema } from "redress";
 *
 * const result = serviceRequestSchema["~standard"].validate({ hotline: "failed" });
 * assert.deepEqual(result.issues?.map((issue) => issue.path), [["requestedAt"]]);
 * ```
 */
export const serviceRequestSchema: NounSchema<ServiceRequestInput, ServiceRequest> = /* @__PURE__ */ (() =>
  pair.schema)();
