import { refuse } from "../models/errors.js";
import type { Named } from "./condition.js";
import type { FactInput } from "./fact-input.js";

/** How the state of a given fact enters the number of a cell. */
interface Reader {
  readonly name: string;
  /** The code for a value, above 0; throws a RedressError for a value that the fact can't have. */
  readonly codeOf: (value: unknown) => number;
  /** The codes of nothing, `true` and `false`; 0 where the fact has no such value. */
  readonly unknown: number;
  readonly yes: number;
  readonly no: number;
  /** Four of its values with their codes; 0 where it has fewer. */
  readonly p: string;
  readonly q: string;
  readonly r: string;
  readonly s: string;
  readonly ofP: number;
  readonly ofQ: number;
  readonly ofR: number;
  readonly ofS: number;
}

/** Eight readers, and what comes after them. */
export interface Readers {
  readonly a: Reader | undefined;
  readonly b: Reader | undefined;
  readonly c: Reader | undefined;
  readonly d: Reader | undefined;
  readonly e: Reader | undefined;
  readonly f: Reader | undefined;
  readonly g: Reader | undefined;
  readonly h: Reader | undefined;
  readonly more: Readers | undefined;
}

/**
 * Which combination of states the facts are in, as a number: the key under which an answer is kept.
 *
 * This is the hot place of the kernel, and written for the machine. Eight facts are read at eight places of the code,
 * because an engine remembers for each place by itself where an object has a field. Texts are compared without a
 * branch, because nobody can guess which value a fact has, and a wrong guess costs more than four comparisons.
 */
export function cellOf(readers: Readers, facts: Named): number {
  if (typeof facts !== "object" || facts === null) refuse("facts", "", "an object", facts);
  const { a, b, c, d, e, f, g, h, more } = readers;
  let cell = more === undefined ? 0 : cellOf(more, facts);
  if (a !== undefined) cell += codeOf(a, facts[a.name]);
  if (b !== undefined) cell += codeOf(b, facts[b.name]);
  if (c !== undefined) cell += codeOf(c, facts[c.name]);
  if (d !== undefined) cell += codeOf(d, facts[d.name]);
  if (e !== undefined) cell += codeOf(e, facts[e.name]);
  if (f !== undefined) cell += codeOf(f, facts[f.name]);
  if (g !== undefined) cell += codeOf(g, facts[g.name]);
  if (h !== undefined) cell += codeOf(h, facts[h.name]);
  return cell;
}

function codeOf(reader: Reader, value: unknown): number {
  let code = 0;
  if (typeof value === "string") {
    code =
      Number(value === reader.p) * reader.ofP +
      Number(value === reader.q) * reader.ofQ +
      Number(value === reader.r) * reader.ofR +
      Number(value === reader.s) * reader.ofS;
  } else if (value === undefined) code = reader.unknown;
  else if (value === true) code = reader.yes;
  else if (value === false) code = reader.no;
  return code === 0 ? reader.codeOf(value) : code;
}

/** The readers of these facts: no two combinations of states have the same sum of codes. */
export function readersOf(inputs: readonly FactInput[], stride = 1): Readers {
  let step = stride;
  const [a, b, c, d, e, f, g, h] = inputs.slice(0, 8).map((input) => {
    const reader = readerOf(input, step);
    step *= input.size + 2;
    return reader;
  });
  return { a, b, c, d, e, f, g, h, more: inputs.length > 8 ? readersOf(inputs.slice(8), step) : undefined };
}

function readerOf({ name, values, stateOf }: FactInput, step: number): Reader {
  const codeOf = (value: unknown): number => (stateOf(value) + 1) * step;
  const [p, q, r, s] = values;
  const [ofP = 0, ofQ = 0, ofR = 0, ofS = 0] = [p, q, r, s].map((value) =>
    typeof value === "string" ? codeOf(value) : 0,
  );
  const [no = 0, yes = 0] = typeof p === "boolean" ? [codeOf(false), codeOf(true)] : [];
  const unknown = codeOf(undefined);
  return { name, codeOf, unknown, yes, no, p: `${p}`, q: `${q}`, r: `${r}`, s: `${s}`, ofP, ofQ, ofR, ofS };
}
