/** What a clause says, for a reader: never the source's own words. */
export interface ClauseText {
  /** A few words that name the clause: `"Important: one working day"`. */
  readonly title: string;
  /** The clause in one to three plain sentences. */
  readonly text: string;
  /** How this library reads the clause where the source is unclear, silent or at odds with itself. */
  readonly reading?: string;
}

/** The texts of one source document in one language. */
export interface DocumentTexts<Clause extends string = string> {
  /** What the document is called. */
  readonly title: string;
  /** Its clauses, by id. */
  readonly clauses: { readonly [Id in Clause]: ClauseText };
}

/** What a field of a noun is called, and how to ask for it. */
export interface FactText {
  /** A noun phrase, as in a form: `"Personal injury"`. */
  readonly label: string;
  /** The question to ask for it: `"Was anybody hurt?"` */
  readonly question: string;
  /** What each value is called, where the field takes one of a few. */
  readonly values?: { readonly [value: string]: string };
}

/** The labels and questions of a noun's fields, by path: `"guest.status"`. */
export interface NounTexts<Field extends string = string> {
  /** What the noun is called: `"Complaint"`. */
  readonly label: string;
  /** Its fields, by path. */
  readonly facts: { readonly [Path in Field]: FactText };
}

/** What the ids in policies and decisions are called in one language: `words.roles["duty-manager"]`. */
export interface Words {
  /** Who does something or is told something. */
  readonly roles: { readonly [id: string]: string };
  /** What is owed: a reply, a visit, a report. */
  readonly duties: { readonly [id: string]: string };
  /** How serious a complaint is, under any of the complaint policies. */
  readonly severities: { readonly [id: string]: string };
  /** How an obligation stands. */
  readonly statuses: { readonly [id: string]: string };
  /** The steps of procedures and checklists, as instructions. */
  readonly steps: { readonly [id: string]: string };
  /** Who has to do what in a case: receive it, handle it, follow it up. */
  readonly tasks: { readonly [id: string]: string };
  /** The records that are kept. */
  readonly records: { readonly [id: string]: string };
  /** What a record must hold. */
  readonly fields: { readonly [id: string]: string };
  /** When a case goes to somebody else. */
  readonly cases: { readonly [id: string]: string };
  /** Lists to go by. */
  readonly lists: { readonly [id: string]: string };
  /** What stands in such lists. */
  readonly items: { readonly [id: string]: string };
  /** Faults in handling. */
  readonly faults: { readonly [id: string]: string };
  /** What such faults have as a consequence. */
  readonly consequences: { readonly [id: string]: string };
  /** The figures of policies that can be set. */
  readonly parameters: { readonly [name: string]: string };
}
