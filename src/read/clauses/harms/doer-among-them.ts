/** "Eight people, including the man who opened fire, died", "including the father suspected of the shooting": of the dead, who did it. */
import { positionOf } from '../arguments/chunk-steps.js';
import { altered, type Chunk, type NounPhrase } from '../chunk.js';
import { isSmall } from '../chunks/says.js';
import type { HarmSentence } from './harm-sentence.js';

/** Chunks from "the man" to "the shooting": "who police believe did". */
const SAID_WITHIN = 5;

/** The phrase as that of one who attacked, where what is said of him behind it is the deed. */
export function asDoerOfIt(here: HarmSentence, phrase: NounPhrase): NounPhrase {
  const { person, quantity } = phrase;
  if (!person || person.plural || person.child || quantity !== null || phrase.determiner !== 'definite') return phrase;
  const at = positionOf(here.chunks, phrase);
  return at >= 0 && isSaidToDoIt(here.chunks, at) ? altered(phrase, { person: { ...person, group: 'perpetrators' } }) : phrase;
}

function isSaidToDoIt(chunks: readonly Chunk[], at: number): boolean {
  const first = chunks[at + 1]?.type === 'comma' ? at + 2 : at + 1;
  const opens = chunks[first];
  const isClause = isSmall(opens, 'relative', 'who');
  if (!isClause && !(opens?.type === 'verb-group' && opens.bareParticiple)) return false;
  for (let k = isClause ? first + 1 : first; k < Math.min(chunks.length, first + SAID_WITHIN); k++) {
    const chunk = chunks[k]!;
    if (chunk.type === 'break' || chunk.type === 'comma') return false;
    // who did the shooting, who was believed to be the gunman
    if (chunk.type === 'noun-phrase' && (chunk.happening?.role === 'violence' || chunk.person?.group === 'perpetrators'))
      return chunks[k - 1]?.type === 'verb-group' || chunks[k - 1]?.type === 'preposition';
    if (chunk.type !== 'verb-group' || chunk.passive || !isClause) continue;
    // who opened fire, who shot them
    if (chunk.word?.happening?.role === 'violence' || chunk.word?.effect?.whom === 'object') return !chunk.negated;
  }
  return false;
}
