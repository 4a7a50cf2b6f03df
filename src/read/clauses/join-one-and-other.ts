/** "Two men, one in a hood and the other with a burn, were found": what each of the two was like stands between commas and does nothing. */
import { itemAt } from '../text/item-at.js';
import type { Layout } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import type { Chunk, NounPhrase } from './chunk.js';

/** Chunks of "and the other with a burn on the arm", at most. */
const LONGEST = 7;
/** Chunks from "one" to "and": "one in a hood". */
const MOST_OF_ONE = 4;

const OF_WHAT_LIKE: ReadonlySet<Chunk['type']> = new Set(['noun-phrase', 'preposition', 'age', 'adverb', 'state'] as const);

export const joinOneAndOther = (layout: Layout, chunks: readonly Chunk[]): readonly Chunk[] =>
  chunks.some((_, k) => opensOne(chunks, k)) ? setAsideOfTwo(layout, chunks) : chunks;

function setAsideOfTwo(layout: Layout, chunks: readonly Chunk[]): readonly Chunk[] {
  const out: Chunk[] = [];
  for (let k = 0; k < chunks.length; k++) {
    const end = opensOne(chunks, k) ? endOfOther(layout, chunks, k + 1) : -1;
    if (end < 0) {
      out.push(chunks[k]!);
      continue;
    }
    out.push({ type: 'adverb', firstToken: chunks[k]!.firstToken, lastToken: chunks[end]!.lastToken, says: '' });
    k = end;
  }
  return out;
}

/** The comma of "two men, one in a hood" */
function opensOne(chunks: readonly Chunk[], k: number): boolean {
  if (chunks[k]!.type !== 'comma') return false;
  const [two, one] = [itemAt(chunks, k - 1), itemAt(chunks, k + 1)];
  if (two?.type !== 'noun-phrase' || two.count?.low !== 2 || two.count.high !== 2) return false;
  return one?.type === 'noun-phrase' && one.quantity !== null && one.count?.high === 1 && isBare(one);
}

const isBare = ({ person, name }: NounPhrase): boolean => (person ?? name) === null;

/** The comma behind "and the other with a burn", where a verb follows it; -1 where there is none. */
function endOfOther(layout: Layout, chunks: readonly Chunk[], from: number): number {
  const and = chunks.slice(from, from + MOST_OF_ONE).findIndex(({ type }) => type === 'and');
  const other = and < 0 ? undefined : itemAt(chunks, from + and + 1);
  if (other?.type !== 'noun-phrase' || !isBare(other) || !(other.count?.high === 1 || isSmallWord(layout, other.firstToken + 1, 'other')))
    return -1;
  for (let k = from + and + 2; k < Math.min(chunks.length, from + and + LONGEST); k++) {
    const { type } = chunks[k]!;
    if (type === 'comma') return itemAt(chunks, k + 1)?.type === 'verb-group' ? k : -1;
    if (!OF_WHAT_LIKE.has(type)) return -1;
  }
  return -1;
}
