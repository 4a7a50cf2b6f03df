/** "those", "others": words that stand for persons told of, of whom what stands right behind says more. */
import { itemAt } from '../../text/item-at.js';
import { type Chunk, lemmaOf, type NounPhrase, type VerbGroup } from '../chunk.js';
import { isOf } from '../chunks/says.js';
import type { ArgumentKnowledge } from './argument-knowledge.js';

/** "those", "the others", "others" */
export const isThoseWho = (
  { classes, tokens }: Pick<ArgumentKnowledge, 'classes' | 'tokens'>,
  { person, name, lastToken }: NounPhrase,
): boolean => person === null && name === null && classes['those-who'].at(tokens[lastToken - 1]!);

/** "a couple" of "the son of a couple found dead": they were found, and not the son. */
export function isOfKinFound(chunks: readonly Chunk[], found: number, { classes }: Pick<ArgumentKnowledge, 'classes'>): boolean {
  const [whose, of, kin] = [itemAt(chunks, found - 1), itemAt(chunks, found - 2), itemAt(chunks, found - 3)];
  if (whose?.type !== 'noun-phrase' || whose.person === null || !isOf(of) || kin?.type !== 'noun-phrase') return false;
  return classes.finding.has(lemmaOf(chunks[found] as VerbGroup)) && kin.person !== null && classes['kin-lost'].has(kin.person.concept);
}
