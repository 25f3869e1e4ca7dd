/**
 * How long a report over many cases takes, and whether its memory grows with them.
 *
 * Run with: node --expose-gc --import tsx bench/sla-report.bench.ts
 *
 * The cases are made one at a time while the report walks through them, so what stays in memory is the report's own.
 */
import { chinaOffice } from "../src/calendars/china/index.js";
import { type Complaint, complaint, slaReport } from "../src/index.js";
import { companyComplaints } from "../src/policies/index.js";

const causes = ["company-fault", "resource-limit", "unfounded"] as const;

function* cases(count: number): Generator<Complaint> {
  for (let n = 0; n < count; n += 1) {
    const received = Date.UTC(2025, n % 12, 1 + (n % 27), n % 24, n % 60);
    yield complaint({
      receivedAt: new Date(received),
      cause: causes[n % 3] ?? "company-fault",
      commitmentBroken: n % 2 === 0,
      timesRaised: 1 + (n % 3),
      personalInjury: n % 7 === 0,
      largeEconomicLoss: false,
      keyClientManager: false,
      ...(n % 5 > 0 && { resolvedAt: new Date(received + ((n * 7919) % 20_000) * 60_000) }),
    });
  }
}

const collect = globalThis.gc ?? (() => undefined);
const rows = [];
for (const count of [1_000, 10_000, 100_000]) {
  collect();
  const heap = process.memoryUsage().heapUsed;
  const start = performance.now();
  const report = slaReport(cases(count), {
    policyOf: () => companyComplaints,
    calendar: chinaOffice,
    from: "2025-01-01",
    through: "2025-12-31",
    asOf: "2026-06-01T09:00:00+08:00",
    by: "receipt",
  });
  const seconds = (performance.now() - start) / 1000;
  collect();
  rows.push({
    cases: count,
    "report rows": report.rows.length,
    seconds: seconds.toFixed(2),
    "microseconds a case, making it included": ((seconds * 1e6) / count).toFixed(0),
    "heap kept, MB": ((process.memoryUsage().heapUsed - heap) / 1e6).toFixed(1),
  });
}
console.table(rows);
