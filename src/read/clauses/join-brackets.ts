/** "the DIS [Department of Internal Safety] director General Ana Ruiz", "the (NBX) network": what stands in such brackets stands within one phrase. */
import { itemAt } from '../text/item-at.js';
import type { Chunk, NounPhrase } from './chunk.js';
import type { Marks } from './chunks/marks.js';
import { isThing } from './is-thing.js';

/** Chunks within brackets, at most. */
const LONGEST = 12;

export function joinBrackets(marks: Marks, chunks: readonly Chunk[]): readonly Chunk[] {
  const { tokens } = marks.layout;
  if (!chunks.some(({ type }) => type === 'open')) return chunks;
  const out: Chunk[] = [];
  for (let k = 0; k < chunks.length; k++) {
    const chunk = chunks[k]!;
    const last = chunk.type === 'noun-phrase' && (opens(chunks[k + 1]) || isArticle(chunk)) ? behindBrackets(chunks, k + 1) : -1;
    const rest = itemAt(chunks, last);
    if (rest?.type !== 'noun-phrase' || !(isAbbreviated(chunk as NounPhrase) && continues(marks, rest, chunk as NounPhrase))) {
      out.push(chunk);
      continue;
    }
    const { firstToken, determiner, quantity, count } = chunk as NounPhrase;
    out.push({ ...rest, firstToken, determiner, quantity, count: quantity ? count : rest.count });
    k = last;
  }
  return out;

  function opens(next: Chunk | undefined): boolean {
    return next?.type === 'open' && tokens[next.firstToken]!.lower === '[';
  }
}

/** Position of the chunk right behind the closing bracket; -1 where none closes. */
function behindBrackets(chunks: readonly Chunk[], open: number): number {
  if (chunks[open]?.type !== 'open') return -1;
  const from = open + 1;
  for (let k = from; k < Math.min(chunks.length, from + LONGEST); k++) if (chunks[k]!.type === 'close') return k + 1;
  return -1;
}

/** "the", with nothing behind it yet. */
const isArticle = ({ determiner, firstToken, lastToken, person, name, pronoun }: NounPhrase): boolean =>
  determiner === 'definite' && lastToken === firstToken + 1 && person === null && name === null && pronoun === null;

/** A name that stands for an organisation, not for persons. */
const isAbbreviated = ({ person, pronoun, possessive, stateIsHead }: NounPhrase): boolean =>
  person === null && pronoun === null && !possessive && !stateIsHead;

/**
 * "director General Ana Ruiz", "guerrillas": persons, with no article or number of their own; "Party" of "the PLC [Popular Cause] Party"; and
 * what is attacked, behind an abbreviation: "TLF [Tarsel Labor Federation] headquarters".
 */
function continues(marks: Marks, rest: NounPhrase, { determiner, firstToken, lastToken }: NounPhrase): boolean {
  if (rest.determiner !== null || rest.quantity !== null) return false;
  if (rest.person !== null || (rest.pronoun === null && determiner === 'definite')) return true;
  return lastToken === firstToken + 1 && isThing(marks, rest, 'target');
}
