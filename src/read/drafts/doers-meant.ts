/** Whom "they" means where they do it: "Three strangers entered the town. They killed the mayor", "the men got out … they shot". */

import type { Chunk, NounPhrase } from '../clauses/chunk.js';
import type { WordClass } from '../language/word-class.js';
import { itemAt } from '../text/item-at.js';
import type { Layout } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import { countInFront } from '../text/sorted.js';
import { chunksOfSentence } from './chunks-of-sentence.js';
import type { Found } from './found.js';

/**
 * The first of its sentence in front of it, or who the sentence before opens on.
 * @param mayBe whether a phrase can be of those who do it
 * @param denied verbs of those who say that they did not
 */
export function doersMeant(
  { layout, clauses, isBackground }: Found,
  agent: NounPhrase,
  sentence: number,
  mayBe: (phrase: NounPhrase) => boolean,
  denied: WordClass,
): NounPhrase | null {
  if (!isThey(layout, agent) && !isOneOfThem(layout, agent)) return null;
  const chunks = chunksOfSentence(clauses, sentence);
  if (isBehindDenial(chunks, agent, denied)) return null;
  const isThem = (chunk: Chunk): chunk is NounPhrase =>
    chunk.type === 'noun-phrase' && isSeveral(chunk) && !isBackground(chunk.firstToken) && mayBe(chunk);
  const own = subjectsOf(chunks).find((chunk) => chunk.lastToken <= agent.firstToken && isThem(chunk));
  return (
    (own as NounPhrase | undefined) ?? (subjectsOf(chunksOfSentence(clauses, sentence - 1)).find(isThem) as NounPhrase | undefined) ?? null
  );
}

/** "denied that they had killed six", "denied government charges that they" */
function isBehindDenial(chunks: readonly Chunk[], { firstToken }: NounPhrase, denied: WordClass): boolean {
  const at = countInFront(chunks, (chunk) => chunk.firstToken < firstToken);
  const verb = chunks.slice(Math.max(0, at - DENIED_WITHIN), at).findLast(({ type }) => type === 'verb-group');
  return verb?.type === 'verb-group' && !verb.negated && denied.has(verb.lower);
}
/** Chunks from the verb to "they". */
const DENIED_WITHIN = 4;

const isThey = (layout: Layout, { pronoun, headFirst }: NounPhrase): boolean =>
  pronoun === 'plural' && isSmallWord(layout, headFirst, 'they');

/** "one of them got out and opened fire" */
const isOneOfThem = (layout: Layout, { quantity, person, firstToken, lastToken }: NounPhrase): boolean =>
  quantity !== null && person === null && lastToken - firstToken > 2 && isSmallWord(layout, lastToken - 1, 'them');

/** Chunks a sentence opens on, in which its first verb stands. */
const OPENING = 40;

/** Not a man, a mayor; but "a group", "a column", of which no number is told. */
const isSeveral = ({ count, person, pronoun, possessive }: NounPhrase): boolean =>
  !pronoun && !possessive && (person ? person.plural || person.collective !== null : count?.high !== 1 || count.low !== 1);

/** What stands in front of the first verb, behind no preposition. */
function subjectsOf(chunks: readonly Chunk[]): readonly Chunk[] {
  const opening = chunks.slice(0, OPENING);
  const verb = opening.findIndex(({ type }) => type === 'verb-group');
  return opening.slice(0, Math.max(0, verb)).filter((_, k) => itemAt(chunks, k - 1)?.type !== 'preposition');
}
