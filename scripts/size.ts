import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/*
 * What does an application pay? Bundles small programs from dist/, as an application's bundler would, and holds their
 * size, minified and gzipped with every dependency inside, against a limit. Run it after `npm run build` with
 * `npm run size`.
 */

interface Program {
  readonly title: string;
  /** The names that it imports, by entry of the package; `*` for all. */
  readonly imports: { readonly [entry: string]: string };
  /** In bytes, gzipped. */
  readonly limit: number;
  /** Folders that no file of the bundle may come from. */
  readonly without: readonly string[];
}

const kB = 1000;
const zod = "node_modules/zod/";
const texts = "dist/texts/";

/** Programs that are over the limit that they are meant for, and what they may weigh until then. */
const notYet: { readonly [title: string]: number } = {
  "classifyComplaint, companyComplaints, complaint": 18.3 * kB,
  "classifyComplaint, hotelComplaints, guestComplaint": 19.1 * kB,
  "complaintDeadlines, companyComplaints, complaint": 23.3 * kB,
  "complaintDeadlines, hotelComplaints, guestComplaint": 24.4 * kB,
  "complaintHandling, companyComplaints, complaint": 19.4 * kB,
  "complaintHandling, hotelComplaints, guestComplaint": 20.3 * kB,
  "classifyComplaint, companyComplaints": 10.2 * kB,
  "classifyComplaint, hotelComplaints": 11.3 * kB,
  "complaintDeadlines, companyComplaints": 15.1 * kB,
  "complaintDeadlines, hotelComplaints": 16.5 * kB,
  "complaintHandling, companyComplaints": 11.4 * kB,
  "complaintHandling, hotelComplaints": 12.7 * kB,
};

const questions = ["classifyComplaint", "complaintDeadlines", "complaintHandling"].flatMap((rule) => [
  { rule, noun: "complaint", policy: "companyComplaints" },
  { rule, noun: "guestComplaint", policy: "hotelComplaints" },
]);

const programs: readonly Program[] = [
  ...questions.map(({ rule, noun, policy }) => ({
    title: `${rule}, ${policy}, ${noun}`,
    imports: { redress: `${noun}, ${rule}`, "redress/policies": policy },
    limit: 12 * kB,
    without: [texts],
  })),
  ...questions.map(({ rule, policy }) => ({
    title: `${rule}, ${policy}`,
    imports: { redress: rule, "redress/policies": policy },
    limit: 4 * kB,
    without: [zod, texts],
  })),
  alone("redress/policies", "companyComplaints", 2.3 * kB),
  alone("redress/policies", "hotelComplaints", 3.4 * kB),
  alone("redress/calendars/china", "chinaOffice", 2 * kB),
  alone("redress", "isRedressError", 0.4 * kB),
  rule("routeOrderReview", "productOrders", 7 * kB),
  rule("trackCheckOut", "frontDesk", 8 * kB),
  rule("classifyCustomer", "customerFiles", 5.9 * kB),
  rule("climbService", "serviceSupervision", 12.2 * kB),
  rule("deductForLateness", "customerServiceDepartment", 4.3 * kB),
  // It asks the company's own rules about cases that it makes, and a case has a checker.
  {
    title: "checkAgainstStatute, statuteChina",
    imports: { redress: "checkAgainstStatute", "redress/policies": "statuteChina" },
    limit: 31 * kB,
    without: [texts],
  },
  alone("redress", "auditProcedure", 2.1 * kB),
  alone("redress", "recurringDuties", 4.9 * kB),
  alone("redress", "inForce, recallPolicy", 6 * kB),
  alone("redress", "comparePolicies", 11.6 * kB),
  // It tells all that parsePolicy refuses: that takes the checks of every noun, and what the shipped policies declare.
  {
    title: "redress: auditPolicy",
    imports: { redress: "auditPolicy" },
    limit: 102 * kB,
    without: [texts],
  },
  alone("redress", "reviewReply", 46 * kB),
  {
    title: "redress: parsePolicy, amend",
    imports: { redress: "parsePolicy, amend" },
    limit: 98 * kB,
    without: [texts],
  },
  alone("redress/decision-table", "compileTable, decide", 7.6 * kB),
  alone("redress/decision-table", "*", 13.6 * kB),
  alone("redress/working-time", "*", 6.4 * kB),
  alone("redress/money", "*", 4.6 * kB),
  ...["en", "zh"].flatMap((language) => [text(language, "ccr", 3.2 * kB), text(language, "hcm", 5.5 * kB)]),
];

/** A rule with its policy, which brings neither the checker nor texts along. */
function rule(name: string, policy: string, limit: number): Program {
  const imports = { redress: name, "redress/policies": policy };
  return { title: `${name}, ${policy}`, imports, limit, without: [zod, texts] };
}

/** Some names of one entry, which bring neither the checker nor texts along. */
function alone(entry: string, names: string, limit: number): Program {
  return { title: `${entry}: ${names}`, imports: { [entry]: names }, limit, without: [zod, texts] };
}

/** Texts of one language, which bring neither the checker nor the other language along. */
function text(language: string, names: string, limit: number): Program {
  const entry = `redress/texts/${language}`;
  const other = language === "en" ? "zh" : "en";
  return { title: `${entry}: ${names}`, imports: { [entry]: names }, limit, without: [zod, `${texts}${other}/`] };
}

/** How many bytes an application pays, and which files are in its bundle. */
async function bundle({ imports }: Program): Promise<{ readonly size: number; readonly files: readonly string[] }> {
  const lines = Object.entries(imports).map(
    ([entry, names]) => `export ${names === "*" ? "*" : `{ ${names} }`} from "${entry}";`,
  );
  const { outputFiles, metafile } = await build({
    stdin: { contents: lines.join("\n"), resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    metafile: true,
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  return {
    size: gzipSync(outputFiles[0]?.text ?? "", { level: 9 }).length,
    files: inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path),
  };
}

function inKilobytes(bytes: number): string {
  return `${(bytes / kB).toFixed(2)} kB`;
}

let faults = 0;
for (const program of programs) {
  const { title, limit, without } = program;
  const { size, files } = await bundle(program);
  const allowed = notYet[title] ?? limit;
  const problems = without.filter((folder) => files.some((file) => file.includes(folder))).map((one) => `has ${one}`);
  if (size > allowed) problems.push("too large");
  // A limit that has been reached is not given up again.
  if (title in notYet && size <= limit) problems.push("within its limit now: take it off notYet");
  faults += problems.length;
  const aim = allowed === limit ? "" : ` (meant for ${inKilobytes(limit)})`;
  const verdict = problems.length === 0 ? "" : `  ✗ ${problems.join(", ")}`;
  console.log(`${inKilobytes(size).padStart(9)} of ${inKilobytes(allowed).padStart(9)}  ${title}${aim}${verdict}`);
}
if (faults > 0) process.exitCode = 1;
