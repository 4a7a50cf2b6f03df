/** "Four people, not five as previously reported, were killed": the number a report takes back stands between commas and does nothing. */
import { altered, type Chunk, type NounPhrase, type Small } from './chunk.js';
import type { Marks } from './chunks/marks.js';

/** Chunks of "as the ministry had said on Monday", at most. */
const LONGEST = 9;

const SET_OFF: ReadonlySet<Chunk['type']> = new Set(['comma', 'dash', 'close']);

export const joinCorrections = (marks: Marks, chunks: readonly Chunk[]): readonly Chunk[] =>
  chunks.some((chunk) => isNotThatMany(marks, chunk)) ? joinTakenBack(marks, chunks) : chunks;

const isNotThatMany = ({ layout: { tokens }, classes }: Marks, chunk: Chunk): boolean =>
  chunk.type === 'noun-phrase' && classes['not-that-many'].at(tokens[chunk.firstToken]!);

function joinTakenBack(marks: Marks, chunks: readonly Chunk[]): readonly Chunk[] {
  const out: Chunk[] = [];
  for (let k = 0; k < chunks.length; k++) {
    const chunk = chunks[k]!;
    out.push(chunk);
    const [joint, wrong] = takenBackAt(k, chunk);
    if (wrong < 0) continue;
    const end = endOf(wrong + 1, SET_OFF.has(chunks[joint]!.type));
    out.push(setAside(chunks[joint]!.firstToken, chunks[end - 1]!.lastToken, chunks[wrong] as NounPhrase));
    k = end - 1;
    // nine, not eleven, students were hurt
    const rest = chunks[end];
    if (
      chunk.type === 'noun-phrase' &&
      chunk.quantity &&
      chunk.person === null &&
      rest?.type === 'noun-phrase' &&
      rest.person &&
      !rest.quantity &&
      rest.determiner === null
    ) {
      out[out.length - 2] = altered(rest, { firstToken: chunk.firstToken, quantity: chunk.quantity, count: chunk.count });
      k++;
    }
  }
  return out;

  /** Where the insertion behind a number, a state or a verb begins, and where its number stands; -1 where none does. */
  function takenBackAt(k: number, chunk: Chunk): readonly [joint: number, wrong: number] {
    const isNumber = chunk.type === 'noun-phrase' && chunk.quantity !== null;
    const joint = k + 1;
    const opens = chunks[joint];
    if (!opens || !(isNumber || chunk.type === 'state' || chunk.type === 'verb-group')) return [joint, -1];
    // 19 instead of 24
    if (isNumber && isNotThatMany(marks, opens)) return [joint, numberAt(joint + 1)];
    const isJoined = isNumber && isAnd(opens);
    if (!isJoined && opens.type !== 'comma' && opens.type !== 'dash') return [joint, -1];
    const not = isAnd(chunks[joint + 1]) && !isJoined ? joint + 2 : joint + 1;
    if (!chunks[not] || !isNotThatMany(marks, chunks[not])) return [joint, -1];
    return [joint, numberAt(not + 1)];
  }

  function numberAt(behind: number): number {
    const at = chunks[behind]?.type === 'preposition' ? behind + 1 : behind;
    const phrase = chunks[at];
    return phrase?.type === 'noun-phrase' && phrase.quantity !== null ? at : -1;
  }

  /** Where the sentence goes on: behind "as previously reported,", "as police had said,", or right behind the number. */
  function endOf(from: number, isSetOff: boolean): number {
    let at = from;
    if (chunks[at]?.type === 'comma' && chunks[at + 1]?.type === 'subordinate') at++;
    const opensAs = chunks[at]?.type === 'subordinate' || (isSetOff && chunks[at]?.type === 'verb-group' && !isAux(at));
    if (opensAs)
      for (let k = at; k < Math.min(chunks.length, at + LONGEST); k++) {
        if (SET_OFF.has(chunks[k]!.type)) return chunks[k]!.type === 'close' ? k : k + 1;
        if (k === chunks.length - 1) return chunks.length;
      }
    const next = chunks[at]?.type;
    return isSetOff && (next === 'comma' || next === 'dash') ? at + 1 : at;
  }

  /** "first reported" says more of the number; "were killed" is what the sentence tells. */
  function isAux(at: number): boolean {
    const group = chunks[at]!;
    return group.type !== 'verb-group' || group.passive || group.copula || group.word?.effect !== undefined;
  }
}

const isAnd = (chunk: Chunk | undefined): boolean => chunk?.type === 'and' || chunk?.type === 'but';

const setAside = (firstToken: number, lastToken: number, instead: NounPhrase): Small => ({
  type: 'adverb',
  firstToken,
  lastToken,
  says: 'not',
  instead,
});
