import assert from "node:assert/strict";
import { createRequire } from "node:module";
import * as asModule from "redress";
import { companyComplaints } from "redress/policies";

// An application may load the package twice, as a module and by `require`: the copies understand each other.
const asCommonJs = createRequire(import.meta.url)("redress");

assert.deepEqual(Object.keys(asCommonJs).sort(), Object.keys(asModule).sort());
assert.throws(
  () => asCommonJs.complaint({ receivedAt: "yesterday" }),
  (error) => asModule.isRedressError(error),
);
const c = asCommonJs.complaint({ receivedAt: "2026-09-24T16:00:00+08:00", cause: "unfounded" });
const { severity } = asModule.classifyComplaint(c, { policy: companyComplaints, asOf: "2026-09-24T17:00:00+08:00" });
assert.equal(severity, "unfounded");
