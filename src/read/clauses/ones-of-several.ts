/** "Three bombs went off in Lugo, one at a bank, another at a hotel and the third at a school": where each of several was. */
import type { Chunk, NounPhrase } from './chunk.js';
import type { Marks } from './chunks/marks.js';
import { isOf } from './chunks/says.js';
import { isNextOne, isOwnSite } from './shares.js';

/** One of them, and where it was. */
export interface One {
  readonly one: NounPhrase;
  readonly site: NounPhrase;
}

/** Chunks from the deed to the first of them, and from one of them to the next. */
const FIRST_WITHIN = 10;
const NEXT_WITHIN = 8;
const MOST_ONES = 12;

/** Two at least, each at a site of its own; else none. */
export function onesBehind(marks: Marks, chunks: readonly Chunk[], k: number): readonly One[] {
  const ones: One[] = [];
  let at = firstOne(marks, chunks, k);
  while (at >= 0 && ones.length < MOST_ONES) {
    const site = siteOf(marks, chunks, at + 1);
    if (!site) return NONE;
    ones.push({ one: chunks[at] as NounPhrase, site });
    at = nextOne(marks, chunks, at + 3);
  }
  return ones.length > 1 ? ones : NONE;
}
const NONE: readonly One[] = [];

function firstOne(marks: Marks, chunks: readonly Chunk[], k: number): number {
  for (let i = k + 1; i < Math.min(chunks.length - 3, k + FIRST_WITHIN); i++) {
    const { type } = chunks[i]!;
    if (type === 'verb-group' || type === 'relative' || type === 'subordinate') return -1;
    if ((type === 'comma' || type === 'break' || type === 'dash') && isOne(marks, chunks, i + 1)) return i + 1;
  }
  return -1;
}

function nextOne(marks: Marks, chunks: readonly Chunk[], from: number): number {
  for (let i = from; i < Math.min(chunks.length, from + NEXT_WITHIN); i++) {
    const { type } = chunks[i]!;
    if (type === 'verb-group' || type === 'relative' || type === 'subordinate') return -1;
    if ((type === 'comma' || type === 'and' || type === 'break') && isOne(marks, chunks, i + 1)) return i + 1;
  }
  return -1;
}

/** "one", "the first", "another", with where it was behind it. */
function isOne(marks: Marks, chunks: readonly Chunk[], k: number): boolean {
  const [one, lead] = chunks.slice(k, k + 2);
  return one?.type === 'noun-phrase' && isNextOne(marks, one) && lead?.type === 'preposition' && !isOf(lead);
}

/** "at a bank", "in front of the bank" */
function siteOf(marks: Marks, chunks: readonly Chunk[], lead: number): NounPhrase | null {
  const [at, of, bank] = chunks.slice(lead + 1, lead + 4);
  if (at?.type !== 'noun-phrase') return null;
  if (at.determiner === null && isOf(of) && bank?.type === 'noun-phrase' && isOwnSite(marks, bank)) return bank;
  return isOwnSite(marks, at) ? at : null;
}
