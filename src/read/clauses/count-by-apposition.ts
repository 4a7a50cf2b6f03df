/** "his neighbours, a retired couple,": persons of no number, and how many they are is what is said of them next. */
import { itemAt } from '../text/item-at.js';
import { afterModifiers } from './arguments/chunk-steps.js';
import { altered, type Chunk, type NounPhrase } from './chunk.js';
import { isPreposition } from './chunks/says.js';

export function countByApposition(chunks: readonly Chunk[]): readonly Chunk[] {
  let out: Chunk[] | null = null;
  for (let k = 0; k < chunks.length; k++) {
    const end = isOfNoNumber(chunks[k]!) ? appositionEnd(chunks, k) : -1;
    if (end < 0) {
      out?.push(chunks[k]!);
      continue;
    }
    out ??= chunks.slice(0, k);
    out.push(altered(chunks[k] as NounPhrase, { count: (chunks[k + 2] as NounPhrase).count }));
    k = end - 1;
  }
  return out ?? chunks;
}

/** "his neighbours", "the victims" */
const isOfNoNumber = (chunk: Chunk): boolean =>
  chunk.type === 'noun-phrase' &&
  chunk.person?.plural === true &&
  chunk.name === null &&
  chunk.quantity === null &&
  chunk.count?.high === null &&
  (chunk.determiner === 'possessive' || chunk.determiner === 'definite');

/** "a retired couple", "three brothers", "both 23" */
const isSomeNumber = (chunk: Chunk | undefined): boolean =>
  chunk?.type === 'noun-phrase' &&
  (chunk.person !== null || chunk.quantity?.anaphoric === true) &&
  chunk.name === null &&
  !chunk.quantity?.additional &&
  chunk.count !== null &&
  chunk.count.low !== null &&
  chunk.count.low > 1 &&
  chunk.count.low === chunk.count.high &&
  (chunk.determiner === 'indefinite' || (chunk.determiner === null && chunk.quantity !== null));

/** "nine in all," */
function isNumberInAll(chunks: readonly Chunk[], k: number): boolean {
  const [number, preposition, all, comma] = chunks.slice(k, k + 4);
  if (number?.type !== 'noun-phrase' || number.quantity === null || number.person !== null || (number.count?.low ?? 0) < 2) return false;
  if (!isPreposition(preposition, 'in') || comma?.type !== 'comma') return false;
  return all?.type === 'adverb' || (all?.type === 'noun-phrase' && all.lastToken === all.firstToken + 1);
}

/** The chunk behind what is said of the phrase at k, its closing comma aside; -1 where the next phrase is of others, as in a list. */
function appositionEnd(chunks: readonly Chunk[], k: number): number {
  if (chunks[k + 1]?.type === 'comma' && isNumberInAll(chunks, k + 2)) return k + 4;
  if (chunks[k + 1]?.type !== 'comma' || !isSomeNumber(chunks[k + 2])) return -1;
  const end = afterModifiers(chunks, k + 3);
  const next = itemAt(chunks, end);
  if (next === undefined || next.type === 'break') return end;
  if (next.type !== 'comma') return -1;
  const behind = itemAt(chunks, itemAt(chunks, end + 1)?.type === 'and' ? end + 2 : end + 1);
  return behind?.type === 'noun-phrase' ? -1 : chunks[end + 1]?.type === 'verb-group' ? end + 1 : end;
}
