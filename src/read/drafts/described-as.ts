/** "two men on a motorcycle", "youths armed with rifles": attackers by what they wore, carried and came in, as they are often called again. */
import type { Chunk, NounPhrase } from '../clauses/chunk.js';
import { isOf, says } from '../clauses/chunks/says.js';
import type { DoerWords } from '../clauses/doer-words.js';
import { itemAt } from '../text/item-at.js';
import type { Token } from '../text/layout.js';
import { countInFront } from '../text/sorted.js';
import type { Found } from './found.js';

/** What is said of persons is followed so many steps: "wearing uniforms and carrying rifles". */
const MOST_STEPS = 2;

/** Where the phrase ends with each thing that is said of its persons right behind it; most phrases stand alone. */
export function describedEnds(
  { layout: { tokens }, clauses: { sentences } }: Found,
  words: DoerWords,
  phrase: NounPhrase,
): readonly number[] {
  if (!phrase.person || phrase.name || phrase.pronoun) return [];
  const cut = itemAt(sentences, countInFront(sentences, ({ chunks }) => (chunks[0]?.firstToken ?? 0) <= phrase.firstToken) - 1);
  if (!cut) return [];
  const { chunks } = cut;
  const ends: number[] = [];
  let k = countInFront(chunks, ({ firstToken }) => firstToken <= phrase.firstToken) - 1;
  while (ends.length < MOST_STEPS) {
    const joint = ends.length > 0 && chunks[k + 1]?.type === 'and' ? k + 2 : k + 1;
    const end = lastOfDescription(tokens, chunks, joint, words);
    if (end < 0) break;
    ends.push(chunks[end]!.lastToken);
    k = end;
  }
  return ends;
}

/** Position of the last chunk of one description; -1 where none begins. */
function lastOfDescription(tokens: readonly Token[], chunks: readonly Chunk[], at: number, words: DoerWords): number {
  const link = chunks[at];
  if (link?.type === 'preposition')
    return words['with-look'].has(link.says) && isLook(tokens, chunks[at + 1], words) ? pastOf(chunks, at + 1) : -1;
  if (link?.type !== 'verb-group' || !words.described.has(link.lower)) return -1;
  const behind = chunks[at + 1];
  const what = behind?.type === 'preposition' ? at + 2 : at + 1;
  // "armed with rifles", and not "armed the rebels"
  if (!link.ing && !(link.bareParticiple && what > at + 1)) return -1;
  const worn = chunks[what];
  // gunmen hired by a landowner
  if (worn?.type !== 'noun-phrase' || (worn.person && !says(behind, 'as'))) return -1;
  return pastList(chunks, pastOf(chunks, what));
}

const isLook = (tokens: readonly Token[], chunk: Chunk | undefined, { look }: DoerWords): boolean =>
  chunk?.type === 'noun-phrase' && chunk.person === null && look.at(tokens[chunk.headLast - 1]!);

/** "at the service of a cartel" */
function pastOf(chunks: readonly Chunk[], at: number): number {
  const [of, whose] = chunks.slice(at + 1, at + 3);
  return isOf(of) && whose?.type === 'noun-phrase' ? at + 2 : at;
}

/** "rifles and machetes" */
function pastList(chunks: readonly Chunk[], at: number): number {
  const [and, other, next] = chunks.slice(at + 1, at + 4);
  const isThing = other?.type === 'noun-phrase' && other.person === null && other.name === null && other.determiner === null;
  return and?.type === 'and' && isThing && next?.type !== 'noun-phrase' ? at + 2 : at;
}
