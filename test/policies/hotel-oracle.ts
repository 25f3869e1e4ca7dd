import type { Verdict } from "./company-oracle.js";

/** What severity hangs on in HCM, each fact known. */
export interface HotelFindings {
  readonly incident: "none" | "injury" | "property";
  readonly shortcoming: "none" | "some" | "error" | "serious-error";
  readonly harmToHotel: "small" | "image" | "serious";
  readonly reaction: "annoyed" | "dissatisfied" | "strongly-dissatisfied";
  readonly lossToHotel: "none" | "possible" | "actual";
  readonly about: readonly string[];
}

/** The table of levels of the vocabulary, written by hand and apart from the library. */
export function hotelVerdict(f: HotelFindings): Verdict {
  const fault = f.shortcoming === "some" || f.shortcoming === "error" || f.shortcoming === "serious-error";
  const strong = f.reaction === "strongly-dissatisfied";
  const clauses: string[] = [];
  if (f.incident === "injury") clauses.push("HCM-4.2.4");
  if (f.incident === "property") clauses.push("HCM-4.2.5");
  if (
    f.shortcoming === "serious-error" ||
    (fault && f.harmToHotel === "serious") ||
    (fault && strong && f.lossToHotel !== "none")
  ) {
    clauses.push("HCM-2.2.3");
  }
  if (clauses.length > 0) return { severity: "major", valid: true, clauses };
  if (!fault) return { severity: "invalid", valid: false, clauses: ["HCM-4.1.3"] };
  if (
    f.shortcoming === "error" ||
    f.about.includes("attitude") ||
    f.about.includes("management") ||
    f.harmToHotel === "image" ||
    strong
  ) {
    return { severity: "general", valid: true, clauses: ["HCM-2.2.2"] };
  }
  return { severity: "minor", valid: true, clauses: ["HCM-2.2.1"] };
}

/** From the least to the most. */
export const hotelSeverities = ["invalid", "minor", "general", "major"];
