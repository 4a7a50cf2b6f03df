/** "the DIS [Department of Internal Safety] director General Ana Ruiz": what an editor puts in brackets stands within one phrase. */
import { itemAt } from '../text/item-at.js';
import type { Layout } from '../text/layout.js';
import type { Chunk, NounPhrase } from './chunk.js';

/** Chunks within brackets, at most. */
const LONGEST = 12;

export function joinBrackets({ tokens }: Layout, chunks: readonly Chunk[]): readonly Chunk[] {
  if (!chunks.some(({ type, firstToken }) => type === 'open' && tokens[firstToken]!.lower === '[')) return chunks;
  const out: Chunk[] = [];
  for (let k = 0; k < chunks.length; k++) {
    const chunk = chunks[k]!;
    const last = chunk.type === 'noun-phrase' && opens(chunks[k + 1]) ? behindBrackets(chunks, k + 2) : -1;
    const rest = itemAt(chunks, last);
    if (rest?.type !== 'noun-phrase' || !(isAbbreviated(chunk as NounPhrase) && continues(rest, chunk as NounPhrase))) {
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
function behindBrackets(chunks: readonly Chunk[], from: number): number {
  for (let k = from; k < Math.min(chunks.length, from + LONGEST); k++) if (chunks[k]!.type === 'close') return k + 1;
  return -1;
}

/** A name that stands for an organisation, not for persons. */
const isAbbreviated = ({ person, pronoun, possessive, stateIsHead }: NounPhrase): boolean =>
  person === null && pronoun === null && !possessive && !stateIsHead;

/** "director General Ana Ruiz", "guerrillas": persons, with no article or number of their own; "Party" of "the PLC [Popular Cause] Party". */
const continues = ({ person, determiner, quantity, pronoun }: NounPhrase, before: NounPhrase): boolean =>
  determiner === null && quantity === null && (person !== null || (pronoun === null && before.determiner === 'definite'));
