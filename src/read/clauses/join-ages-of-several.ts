/** "three girls, each 15, were hit", "five guests, all of whom were teenagers, were hit", "two boys, the younger only 4, were hit": their ages, and nobody else. */
import type { Chunk, NounPhrase } from './chunk.js';
import type { Marks } from './chunks/marks.js';

/** Chunks between the commas, at most. */
const LONGEST = 9;

export const joinAgesOfSeveral = (marks: Marks, chunks: readonly Chunk[]): readonly Chunk[] =>
  chunks.some((_, k) => isBehindSeveral(chunks, k)) ? joinInsertions(marks, chunks) : chunks;

/** The comma of "three girls, each 15". */
const isBehindSeveral = (chunks: readonly Chunk[], k: number): boolean => chunks[k]!.type === 'comma' && isSeveral(chunks[k - 1]);

function joinInsertions({ layout: { tokens, endings }, classes }: Marks, chunks: readonly Chunk[]): readonly Chunk[] {
  const out: Chunk[] = [];
  for (let k = 0; k < chunks.length; k++) {
    const last = isBehindSeveral(chunks, k) ? lastOfInsertion(k + 1) : -1;
    out.push(chunks[k]!);
    if (last < 0) continue;
    const { firstToken } = chunks[k + 1]!;
    out.push({ type: 'age', firstToken, lastToken: chunks[last]!.lastToken, says: tokens[firstToken]!.lower });
    k = last;
  }
  return out;

  /** The chunk before the comma that ends such an insertion, with a verb behind it; -1 where there is none. */
  function lastOfInsertion(from: number): number {
    const isOpened =
      opensWithUtmost(from) || opensWithEach(from) || opensWithAllOfWhom(from) || opensWithOneAged(from) || opensWithOneWho(from);
    if (!isOpened) return -1;
    for (let k = from; k < Math.min(chunks.length - 1, from + LONGEST); k++) {
      const chunk = chunks[k]!;
      if (chunk.type === 'comma') return chunks[k + 1]!.type === 'verb-group' ? k - 1 : -1;
      if (chunk.type === 'break' || chunk.type === 'state' || (chunk.type === 'verb-group' && !chunk.copula)) return -1;
    }
    return -1;
  }

  // the youngest a boy of 2 | the oldest of them 12
  function opensWithUtmost(k: number): boolean {
    const first = chunks[k];
    return first?.type === 'noun-phrase' && first.determiner === 'definite' && classes.utmost.at(tokens[first.headLast - 1]!);
  }

  // each 15
  function opensWithEach(k: number): boolean {
    const number = chunks[k + 1];
    return (
      classes.each.has(tokens[chunks[k]?.firstToken ?? 0]!.lower) &&
      chunks[k]!.lastToken === chunks[k]!.firstToken + 1 &&
      number?.type === 'noun-phrase' &&
      number.quantity !== null &&
      number.person === null &&
      chunks[k + 2]?.type === 'comma'
    );
  }

  // all of whom were teenagers
  function opensWithAllOfWhom(k: number): boolean {
    const [all, , whom, copula] = chunks.slice(k, k + 4);
    return all?.type === 'adverb' && whom?.type === 'relative' && copula?.type === 'verb-group' && copula.copula;
  }

  // one of them only 18 months old
  function opensWithOneAged(k: number): boolean {
    const [one, of, them, next] = chunks.slice(k, k + 4);
    const aged = next?.type === 'adverb' ? chunks[k + 4] : next;
    return (
      one?.type === 'noun-phrase' &&
      one.quantity !== null &&
      of?.type === 'preposition' &&
      them?.type === 'noun-phrase' &&
      them.pronoun === 'plural' &&
      aged?.type === 'noun-phrase' &&
      aged.determiner === null &&
      aged.person !== null &&
      isOnlyAge(aged)
    );
  }

  // one a toddler
  function opensWithOneWho(k: number): boolean {
    const [one, who, comma] = chunks.slice(k, k + 3);
    return (
      one?.type === 'noun-phrase' &&
      one.quantity !== null &&
      one.person === null &&
      who?.type === 'noun-phrase' &&
      who.determiner === 'indefinite' &&
      who.person !== null &&
      comma?.type === 'comma'
    );
  }

  function isOnlyAge({ firstToken, headLast }: NounPhrase): boolean {
    return /^\d/.test(tokens[firstToken]!.lower) && endings.old.of(tokens[headLast - 1]!.lower);
  }
}

const isSeveral = (chunk: Chunk | undefined): boolean => chunk?.type === 'noun-phrase' && chunk.person?.plural === true;
