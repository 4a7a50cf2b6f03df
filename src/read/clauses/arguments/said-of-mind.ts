/** "A father, despondent over losing his job, shot three clerks": how somebody was, set off by commas between him and what he did. */
import type { Chunk, NounPhrase } from '../chunk.js';
import { isSomebody } from '../somebody.js';
import { headOfModified, LONGEST_ITEM } from './chunk-steps.js';

/** The phrase of whom it is said, before the comma that closes what is said; -1 where that is none. */
export function beforeHowHeWas(chunks: readonly Chunk[], comma: number): number {
  if (comma < 2 || chunks[comma]!.type !== 'comma') return -1;
  let k = comma - 1;
  while (k > Math.max(1, comma - LONGEST_ITEM) && chunks[k]!.type !== 'comma') k--;
  return chunks[k]!.type === 'comma' && isSaidHowHeWas(chunks, k + 1, comma) ? headOfModified(chunks, k - 1) : -1;
}

/** What opens behind the first comma says how the person before it was, and tells of nothing he did, up to the comma behind it. */
function isSaidHowHeWas(chunks: readonly Chunk[], first: number, comma: number): boolean {
  const whom = chunks[first - 2];
  if (whom?.type !== 'noun-phrase' || (whom.person ?? whom.name) === null || comma - first > LONGEST_ITEM) return false;
  const next = chunks[first + 1];
  if (next?.type !== 'preposition' && next?.type !== 'and') return false;
  if (!isBareWord(chunks[first]!)) return false;
  for (let k = first + 1; k < comma; k++) {
    const chunk = chunks[k]!;
    if (chunk.type === 'comma' || chunk.type === 'relative' || chunk.type === 'subordinate' || chunk.type === 'break') return false;
    if (chunk.type === 'verb-group' && !chunk.ing && !chunk.gerund && !chunk.passive && !chunk.infinitive) return false;
    // a clerk, customers and a guard fled
    if (chunk.type === 'and' && chunks[k + 1]?.type === 'noun-phrase' && isSomebody(chunks[k + 1] as NounPhrase)) return false;
  }
  return true;
}

/** "despondent", "depressed": one word that is for nobody and no deed. */
function isBareWord(chunk: Chunk): boolean {
  if (chunk.lastToken - chunk.firstToken > 1) return false;
  if (chunk.type === 'verb-group') return chunk.bareParticiple && (chunk.word?.effect ?? chunk.word?.happening) === undefined;
  return (
    chunk.type === 'noun-phrase' && !isSomebody(chunk) && (chunk.determiner ?? chunk.quantity ?? chunk.happening ?? chunk.place) === null
  );
}
