import { classifyComplaint, complaint, guestComplaint } from "redress";
import { companyComplaints, hotelComplaints } from "redress/policies";

// What must not compile.
const asOf = "2026-09-24T17:00:00+08:00";
const c = complaint({ receivedAt: "2026-09-24T16:00:00+08:00" });
const g = guestComplaint({ receivedAt: "2026-09-24T16:00:00+08:00" });

// @ts-expect-error A guest complaint under a company's policy.
classifyComplaint(g, { policy: companyComplaints, asOf });

// @ts-expect-error A company's complaint under a hotel's policy.
classifyComplaint(c, { policy: hotelComplaints, asOf });

// @ts-expect-error Facts that no constructor has checked.
classifyComplaint({ receivedAt: "2026-09-24T16:00:00+08:00" }, { policy: companyComplaints, asOf });

// @ts-expect-error A spread is unchecked again.
classifyComplaint({ ...c, timesRaised: 0 }, { policy: companyComplaints, asOf });

// @ts-expect-error A field that doesn't exist.
complaint({ receivedAt: "2026-09-24T16:00:00+08:00", angry: true });

// @ts-expect-error A moment is not optional.
classifyComplaint(c, { policy: companyComplaints });

const { because } = classifyComplaint(c, { policy: companyComplaints, asOf });
// @ts-expect-error A clause that the policy doesn't have.
because.some(({ clause }) => clause === "CCR-99");
