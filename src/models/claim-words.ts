/** What the ids in compensation and return decisions are called in one language: `claimWords.remedies["in-kind"]`. */
export interface ClaimWords {
  /** What is done about a claim or an article. */
  readonly remedies: { readonly [id: string]: string };
  /** The forms that a remedy may take. */
  readonly forms: { readonly [id: string]: string };
  /** The steps of handling a claim, as instructions. */
  readonly steps: { readonly [id: string]: string };
  /** Roles that complaint policies don't name. */
  readonly roles: { readonly [id: string]: string };
  /** How an approval stands. */
  readonly approvals: { readonly [id: string]: string };
  /** Whether cash may be given. */
  readonly cash: { readonly [id: string]: string };
  /** What is kept back. */
  readonly deductions: { readonly [id: string]: string };
  /** Why something asked for can't be had. */
  readonly refusals: { readonly [id: string]: string };
  /** What a window starts from. */
  readonly starts: { readonly [id: string]: string };
  /** The matters on which a rulebook says nothing. */
  readonly silences: { readonly [id: string]: string };
  /** What an answer is missing: figures of the policy, fields of the claim, options. */
  readonly missing: { readonly [id: string]: string };
  /** The settings of the policies. */
  readonly settings: { readonly [id: string]: string };
}
