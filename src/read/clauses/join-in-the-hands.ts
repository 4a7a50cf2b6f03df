/** "The engineer is still in the hands of the rebels": who holds somebody, as "is still held by the rebels" says. */
import { isSmallWord } from '../text/small-words.js';
import { looksLikeAttackers } from './armed.js';
import { type Chunk, lemmaOf, type NounPhrase, type Small } from './chunk.js';
import type { Marks } from './chunks/marks.js';
import { isOf, isPreposition } from './chunks/says.js';
import { asHeldByCaptors } from './join-carried-off.js';

export function joinInTheHands(marks: Marks, chunks: readonly Chunk[]): readonly Chunk[] {
  if (!chunks.some((_, k) => isInHands(marks, chunks, k))) return chunks;
  const out: Chunk[] = [];
  for (let k = 0; k < chunks.length; k++) {
    const verb = isInHands(marks, chunks, k) ? verbBefore(marks, chunks, k) : -1;
    if (verb < 0 || !isHolder(marks, chunks[k + 3]) || !isHeld(marks, chunks, verb)) {
      out.push(chunks[k]!);
      continue;
    }
    const group = chunks[verb]!;
    if (group.type === 'verb-group') out[out.length - (k - verb)] = asHeldByCaptors(group);
    out.push({ ...(chunks[k] as Small), says: 'by', lastToken: chunks[k + 2]!.lastToken });
    k += 2;
  }
  return out;
}

/** "in the hands of", "in the power of" at k. */
function isInHands({ classes, layout: { tokens } }: Marks, chunks: readonly Chunk[], k: number): boolean {
  const [into, hands, of] = [chunks[k], chunks[k + 1], chunks[k + 2]];
  if (!isPreposition(into, 'in') || hands?.type !== 'noun-phrase' || !isOf(of)) return false;
  return hands.determiner === 'definite' && hands.person === null && classes['captive-in'].at(tokens[hands.headLast - 1]!);
}

/** "is", "remains", "has been", and "still" between; -1 where no such verb stands there. */
function verbBefore({ classes }: Marks, chunks: readonly Chunk[], k: number): number {
  const at = chunks[k - 1]?.type === 'adverb' ? k - 2 : k - 1;
  const verb = chunks[at];
  if (verb?.type !== 'verb-group' || verb.negated || verb.modal) return -1;
  return verb.copula || classes['stay-in-hospital'].has(lemmaOf(verb)) || classes['stay-in-hospital'].has(verb.lower) ? at : -1;
}

/** Those who attack, or a body by its name: "the ELN"; but neither the police nor the doctors. */
function isHolder(marks: Marks, chunk: Chunk | undefined): boolean {
  if (chunk?.type !== 'noun-phrase') return false;
  return looksLikeAttackers(marks, chunk) || (chunk.name !== null && chunk.person === null && chunk.determiner === 'definite');
}

/** A person, and no town. */
function isHeld({ layout }: Marks, chunks: readonly Chunk[], verb: number): boolean {
  let at = chunks[verb - 1]?.type === 'adverb' ? verb - 2 : verb - 1;
  // four technicians of the power company
  while (at > 1 && isOf(chunks[at - 1]) && chunks[at]?.type === 'noun-phrase' && chunks[at - 2]?.type === 'noun-phrase') at -= 2;
  const whom = chunks[at] as NounPhrase | undefined;
  if (whom?.type !== 'noun-phrase' || whom.place !== null) return false;
  if (whom.pronoun) return !isSmallWord(layout, whom.firstToken, 'it');
  if (whom.person) return whom.person.group !== 'perpetrators' && !whom.person.remains;
  return whom.name !== null && whom.determiner === null && whom.name.lastToken - whom.name.firstToken > 1;
}
