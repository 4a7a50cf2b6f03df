/**
 * "Soldiers, not rebels, killed them", "not the mayor but his driver was shot": whom a sentence leaves out does nothing and comes to no harm;
 * "not only the mayor but also his driver" leaves out nobody.
 */
import { itemAt } from '../text/item-at.js';
import type { Chunk, NounPhrase, Small } from './chunk.js';
import type { Marks } from './chunks/marks.js';

/** Chunks of "the mayor of Lugo", at most, behind "not". */
const LONGEST = 6;

/** Sets aside in the sentence whom "not" stands before, and joins by "and" those of "not only". */
export function setNotThoseAside(marks: Marks, chunks: readonly Chunk[]): readonly Chunk[] {
  if (!hasNot(marks, chunks)) return chunks;
  const out: Chunk[] = [];
  for (let k = 0; k < chunks.length; k++) {
    const chunk = chunks[k]!;
    if (!isNot(marks, chunk)) out.push(chunk);
    else if (isOnly(marks, chunks[k + 1])) {
      out.push(aside(chunks, k, k + 1));
      const but = butOf(marks, chunks, k + 2);
      if (but >= 0) {
        out.push(...chunks.slice(k + 2, but), { ...(chunks[but] as Small), type: 'and', says: 'and' });
        k = but;
      } else k++;
    } else {
      const but = butOf(marks, chunks, k + 1);
      const end = but >= 0 ? but : insertionEnd(chunks, k);
      if (end < 0) {
        out.push(chunk);
        continue;
      }
      const from = but >= 0 ? k : startOfInsertion(chunks, k);
      out.length -= k - from;
      out.push(aside(chunks, from, end));
      k = end;
    }
  }
  return out;
}

function hasNot(marks: Marks, chunks: readonly Chunk[]): boolean {
  for (let k = 0; k < chunks.length; k++) if (isNot(marks, chunks[k]!)) return true;
  return false;
}

const aside = (chunks: readonly Chunk[], first: number, last: number): Small => ({
  type: 'adverb',
  firstToken: chunks[first]!.firstToken,
  lastToken: chunks[last]!.lastToken,
  says: '',
});

const isNot = ({ layout }: Marks, chunk: Chunk): chunk is NounPhrase =>
  chunk.type === 'noun-phrase' && chunk.lastToken === chunk.firstToken + 1 && layout.smallWords.not.at(layout.tokens[chunk.firstToken]);

const isOnly = ({ layout: { tokens }, classes }: Marks, chunk: Chunk | undefined): boolean =>
  chunk?.type === 'adverb' && classes['not-alone'].at(tokens[chunk.firstToken]!);

/** The "but" behind one phrase and what it is of, in front of another: "the mayor of Lugo but"; -1 where there is none. */
function butOf(marks: Marks, chunks: readonly Chunk[], from: number): number {
  if (chunks[from]?.type !== 'noun-phrase') return -1;
  for (let k = from + 1; k < Math.min(chunks.length - 1, from + LONGEST); k++) {
    const { type } = chunks[k]!;
    if (type === 'but') return isOthers(marks, chunks[chunks[k + 1]!.type === 'adverb' ? k + 2 : k + 1]) ? k : -1;
    if (!OF_PHRASE.has(type)) return -1;
  }
  return -1;
}

const OF_PHRASE: ReadonlySet<Chunk['type']> = new Set<Chunk['type']>(['noun-phrase', 'preposition', 'comma', 'age']);

const isOthers = (marks: Marks, chunk: Chunk | undefined): boolean => chunk?.type === 'noun-phrase' && !isNot(marks, chunk);

const isPhrase = (chunks: readonly Chunk[], k: number): boolean => chunks[k]?.type === 'noun-phrase';

/** The comma of "Soldiers, not rebels, killed", "The mayor, but not his driver, was hurt", behind which the verb stands; -1 without. */
function insertionEnd(chunks: readonly Chunk[], k: number): number {
  const from = startOfInsertion(chunks, k);
  if (from < 0 || !isPhrase(chunks, from - 1) || !isPhrase(chunks, k + 1)) return -1;
  for (let at = k + 2; at < Math.min(chunks.length - 1, k + LONGEST); at++) {
    const { type } = chunks[at]!;
    if (type === 'comma') return chunks[at + 1]!.type === 'verb-group' ? at : -1;
    if (type !== 'noun-phrase' && type !== 'preposition') return -1;
  }
  return -1;
}

/** The comma in front of "not", "but not", "and not"; -1 where none stands there. */
function startOfInsertion(chunks: readonly Chunk[], k: number): number {
  const joint = itemAt(chunks, k - 1)?.type;
  const from = joint === 'but' || joint === 'and' ? k - 2 : k - 1;
  return itemAt(chunks, from)?.type === 'comma' ? from : -1;
}
