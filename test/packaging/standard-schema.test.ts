import type { StandardSchemaV1 } from "@standard-schema/spec";
import { expect, test } from "vitest";
import * as redress from "../../src/index.js";

// The published interface is the oracle: what doesn't fit it doesn't compile.
const schemas: { readonly [name: string]: StandardSchemaV1 } = {
  complaint: redress.complaintSchema satisfies StandardSchemaV1<redress.ComplaintInput, redress.Complaint>,
  guestComplaint: redress.guestComplaintSchema satisfies StandardSchemaV1<
    redress.GuestComplaintInput,
    redress.GuestComplaint
  >,
  benefit: redress.benefitSchema,
  damageClaim: redress.damageClaimSchema,
  customer: redress.customerSchema,
  hotelContract: redress.hotelContractSchema,
  money: redress.moneySchema,
  order: redress.orderSchema,
  payMonth: redress.payMonthSchema,
  proposal: redress.proposalSchema,
  returnRequest: redress.returnRequestSchema,
  stay: redress.staySchema,
  serviceRequest: redress.serviceRequestSchema,
  workingCalendar: redress.workingCalendarSchema,
};

test("every schema of the main entry is a Standard Schema", () => {
  const exported = Object.keys(redress).filter((name) => name.endsWith("Schema") && name !== "jsonSchema");
  expect(
    Object.keys(schemas)
      .map((name) => `${name}Schema`)
      .sort(),
  ).toEqual(exported.sort());
});

test.each(Object.entries(schemas))(
  "%s: what isn't one comes back as issues with a message, without a throw",
  async (_, schema) => {
    for (const input of [undefined, null, 3, "x", [], {}]) {
      const result = await schema["~standard"].validate(input);
      expect(result.issues?.length).toBeGreaterThan(0);
      for (const { message, path } of result.issues ?? []) {
        expect(message).toMatch(/^must be /);
        expect(Array.isArray(path)).toBe(true);
      }
    }
  },
);

test.each(Object.entries(schemas))("%s says version and vendor", (_, schema) => {
  expect(schema["~standard"]).toMatchObject({ version: 1, vendor: "redress" });
});
