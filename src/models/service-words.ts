/** What the ids in the policies of departments and in their answers are called in one language. */
export interface ServiceWords {
  /** Who does something or is told something. */
  readonly roles: { readonly [id: string]: string };
  /** What comes round or is owed. */
  readonly duties: { readonly [id: string]: string };
  /** For whom or what a duty is done. */
  readonly abouts: { readonly [id: string]: string };
  /** The occasions on which something is done. */
  readonly occasions: { readonly [id: string]: string };
  /** The procedures and checklists. */
  readonly procedures: { readonly [id: string]: string };
  /** Their steps and points, as instructions. */
  readonly steps: { readonly [id: string]: string };
  /** What belongs to a step. */
  readonly needs: { readonly [id: string]: string };
  /** The cases in which a step may be skipped. */
  readonly skips: { readonly [id: string]: string };
  /** Who has to do what. */
  readonly tasks: { readonly [id: string]: string };
  /** What needs somebody's consent or signature. */
  readonly approvals: { readonly [id: string]: string };
  /** The records that are kept. */
  readonly records: { readonly [id: string]: string };
  /** What a record must hold. */
  readonly fields: { readonly [id: string]: string };
  /** When something goes to somebody else. */
  readonly cases: { readonly [id: string]: string };
  /** Lists to go by. */
  readonly lists: { readonly [id: string]: string };
  /** What stands in such lists. */
  readonly items: { readonly [id: string]: string };
  /** Faults. */
  readonly faults: { readonly [id: string]: string };
  /** What they have as a consequence. */
  readonly consequences: { readonly [id: string]: string };
  /** What an answer may come to: tiers, classes, actions. */
  readonly outcomes: { readonly [id: string]: string };
  /** The figures of policies that can be set. */
  readonly parameters: { readonly [name: string]: string };
  /** The settings of policies, and their values. */
  readonly settings: { readonly [name: string]: string };
}
