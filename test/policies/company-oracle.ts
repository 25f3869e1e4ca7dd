/** What severity hangs on in CCR-5, each fact known. */
export interface CompanyFindings {
  readonly cause: "unfounded" | "resource-limit" | "company-fault";
  readonly keyClientManager: boolean;
  readonly commitmentBroken: boolean;
  readonly timesRaised: number;
  readonly personalInjury: boolean;
  readonly largeLoss: boolean;
  /** Whether the week of CCR-5.3.3 has run out unresolved. */
  readonly weekRunOut: boolean;
}

export interface Verdict {
  readonly severity: string;
  readonly valid: boolean;
  readonly clauses: readonly string[];
}

/** CCR-5 as it is read in the vocabulary, written by hand and apart from the library. */
export function companyVerdict(f: CompanyFindings): Verdict {
  if (f.cause === "unfounded") return { severity: "unfounded", valid: false, clauses: ["CCR-5.note-valid"] };
  const clauses: string[] = [];
  if (f.commitmentBroken && f.timesRaised >= 2) clauses.push("CCR-5.3.1");
  if (f.personalInjury || f.largeLoss) clauses.push("CCR-5.3.2");
  const important = f.cause === "company-fault" || f.keyClientManager || f.commitmentBroken;
  const valid = important || clauses.length > 0;
  if (valid && f.weekRunOut) clauses.push("CCR-5.3.3");
  if (clauses.length > 0) return { severity: "major", valid, clauses };
  if (important) return { severity: "important", valid, clauses: ["CCR-5.2"] };
  return { severity: "minor", valid: false, clauses: ["CCR-5.1"] };
}

/** From the least to the most. */
export const companySeverities = ["unfounded", "minor", "important", "major"];
