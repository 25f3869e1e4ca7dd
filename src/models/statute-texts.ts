import type { DocumentTexts, FactText } from "./texts.js";

/** The texts of rules of the law, and what the ids in answers about them are called. */
export interface StatuteTexts extends DocumentTexts {
  /** The sentence that goes with every answer, by its id. */
  readonly notices: { readonly [id: string]: string };
  /** The laws that the rules stand in. */
  readonly laws: { readonly [id: string]: string };
  /** Whom a rule binds. */
  readonly binds: { readonly [id: string]: string };
  /** How sure it is. */
  readonly certainties: { readonly [id: string]: string };
  /** Where it holds. */
  readonly provinces: { readonly [id: string]: string };
  /** How a company's rule stands to it. */
  readonly outcomes: { readonly [id: string]: string };
  /** Why a rule wasn't held against anything. */
  readonly notHeld: { readonly [id: string]: string };
  /** What a finding is about. */
  readonly matters: { readonly [id: string]: string };
  /** What the law gives, by the kind of entitlement. */
  readonly entitlements: { readonly [id: string]: string };
  /** What a rule says besides: ways of counting, terms that have no effect, points. */
  readonly points: { readonly [id: string]: string };
  /** The events that start a term. */
  readonly events: { readonly [id: string]: string };
  /** The facts that the law asks for and no noun has. */
  readonly circumstances: { readonly [id: string]: FactText };
}
