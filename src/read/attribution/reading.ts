/** What every reader of attribution looks at: the tokens, the clauses, the cues found, and which tokens lie in quoted speech. */

import type { PlaceMention } from '../place/place-mention.js';
import { isNameInCapitals } from '../text/in-capitals.js';
import { itemAt } from '../text/item-at.js';
import type { Layout, Quotation, Token } from '../text/layout.js';
import { countInFront } from '../text/sorted.js';
import type { AttributionClass, AttributionClasses } from './attribution-classes.js';
import type { ClauseBounds } from './clause-bounds.js';
import type { Cue, Found } from './cue-scanner.js';
import { RELATIVE } from './grammar.js';
import type { AttributionTables } from './tables.js';
import type { VerbSigns } from './verb-signs.js';
import type { WordsHeld } from './words-held.js';

export interface Reading {
  readonly layout: Layout;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly clauses: ClauseBounds;
  readonly found: Found<AttributionTables>;
  readonly signs: VerbSigns;
  readonly classes: AttributionClasses;
  readonly held: WordsHeld;
  /** Sentence index of each token. */
  readonly sentenceOf: Int32Array;
  readonly quoted: QuotedTokens;
  /** Of a text whose capitals say nothing: 1 for each token of a place or a people that is not where something is; null of any other. */
  readonly ofPlaces: Uint8Array | null;
}

/** Outermost quotations of speech as token ranges, marks included. */
export interface QuotedTokens {
  /** Index into `layout.quotations` of the outermost speech a token lies in, or -1. */
  readonly speech: Int32Array;
  /** First token and one past the last of each quotation. */
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** Token positions from `first` up to, not including, `last`. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Whether a word of a closed class stands at a token. */
export const isAt = ({ tokens, classes }: Pick<Reading, 'tokens' | 'classes'>, at: number, name: AttributionClass): boolean => {
  const token = itemAt(tokens, at);
  return token !== undefined && classes[name].at(token);
};

export function findQuoted(layout: Layout): QuotedTokens {
  const { tokens, quotations } = layout;
  const speech = new Int32Array(tokens.length).fill(-1);
  const first = new Int32Array(quotations.length);
  const last = new Int32Array(quotations.length);
  let at = 0;
  quotations.forEach((quotation, index) => {
    while (at < tokens.length && tokens[at]!.start < quotation.start) at++;
    while (at > 0 && tokens[at - 1]!.start >= quotation.start) at--;
    first[index] = at;
    last[index] = endOfQuotation(tokens, at, quotation);
    if (!quotation.speech || speech[at] !== -1) return;
    speech.fill(index, at, last[index]);
  });
  return { speech, first, last };
}

/** Binary search: quotations may be long, and lie in one another. */
function endOfQuotation(tokens: readonly Token[], from: number, { end }: Quotation): number {
  let low = from;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < end) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "NORVALDA", "NORVALDAN", but not "IN NORVALDA". */
export function findOfPlaces({ tokens, caseless }: Layout, places: readonly PlaceMention[]): Uint8Array | null {
  if (!caseless) return null;
  const of = new Uint8Array(tokens.length);
  for (const { firstToken, lastToken, locative, kind } of places) if (!locative && kind !== 'site') of.fill(1, firstToken, lastToken);
  return of;
}

export function sentencesOfTokens({ tokens, sentences }: Layout): Int32Array {
  const of = new Int32Array(tokens.length);
  for (const sentence of sentences) of.fill(sentence.index, sentence.firstToken, sentence.lastToken);
  return of;
}

/** "revenge for a raid in which nine were killed": past the relative clause that opens at a token, if one does. */
export const pastRelative = ({ tokens, signs, clauses }: Reading, until: number, at: number): number =>
  at < until && signs.is(tokens[at]!, RELATIVE) ? clauses.last(at) : at;

/** "the Dawn Front (DF)": past what stands in brackets. */
export function pastBrackets({ tokens }: Reading, from: number): number {
  const open = tokens[from]?.lower;
  if (open !== '(' && open !== '[') return from;
  for (let at = from + 1; at < Math.min(tokens.length, from + 12); at++)
    if (tokens[at]!.lower === ')' || tokens[at]!.lower === ']') return at + 1;
  return from;
}

/** Whether a word of a class of `grammar.ts` stands in a stretch. */
export function hasWord({ tokens, signs }: Reading, { first, last }: Stretch, word: number): boolean {
  for (let at = first; at < last; at++) if (signs.is(tokens[at]!, word)) return true;
  return false;
}

/** Position of the first cue that starts at or after a token: cues stand in the order of the text. */
export const firstCueFrom = <T>(cues: readonly Cue<T>[], token: number): number => countInFront(cues, (cue) => cue.firstToken < token);

/** The cues that lie wholly within a stretch. */
export function cuesWithin<T>(cues: readonly Cue<T>[], { first, last }: Stretch): readonly Cue<T>[] {
  const out: Cue<T>[] = [];
  for (let i = firstCueFrom(cues, first); i < cues.length && cues[i]!.firstToken < last; i++)
    if (cues[i]!.lastToken <= last) out.push(cues[i]!);
  return out;
}

/** Text offsets of a stretch of tokens that is not empty. */
export const span = (tokens: readonly Token[], { first, last }: Stretch): { start: number; end: number } => ({
  start: tokens[first]!.start,
  end: tokens[last - 1]!.end,
});

/** Written in capitals throughout, but for a possessive ending: "ETA", not "Eta". */
export const isCapitals = (
  { tokens, layout }: Reading,
  { firstToken, lastToken }: Pick<Cue<unknown>, 'firstToken' | 'lastToken'>,
): boolean => isNameInCapitals(layout, { start: tokens[firstToken]!.start, end: tokens[lastToken - 1]!.end });

/** Whether one of these words stands in the stretch. */
export function hasCompany({ tokens }: Reading, { first, last }: Stretch, company: ReadonlySet<string>): boolean {
  for (let at = first; at < last; at++) if (company.has(tokens[at]!.lower)) return true;
  return false;
}
