/** "The driver and passenger were hurt", "the other woman and man": both were told of before, though "the" stands once. */
import { altered, type Chunk, type NounPhrase } from './chunk.js';

export function markDefiniteTogether(chunks: readonly Chunk[]): readonly Chunk[] {
  let out: Chunk[] | null = null;
  for (let k = 2; k < chunks.length; k++) {
    if (chunks[k - 1]!.type !== 'and' || !isOneOfThose(chunks[k - 2]!) || !isBareOne(chunks[k]!)) continue;
    out ??= [...chunks];
    out[k] = altered(chunks[k] as NounPhrase, { determiner: 'definite' });
  }
  return out ?? chunks;
}

/** "The driver", "the other woman" */
const isOneOfThose = (chunk: Chunk): boolean =>
  chunk.type === 'noun-phrase' &&
  (chunk.determiner === 'definite' || (chunk.determiner === null && chunk.quantity?.anaphoric === true)) &&
  chunk.name === null &&
  isOnePerson(chunk);

/** "passenger" */
const isBareOne = (chunk: Chunk): boolean =>
  chunk.type === 'noun-phrase' &&
  (chunk.determiner ?? chunk.quantity ?? chunk.name ?? chunk.pronoun ?? chunk.age) === null &&
  isOnePerson(chunk) &&
  !chunk.possessive;

const isOnePerson = ({ person }: NounPhrase): boolean => person !== null && !person.plural && person.collective === null;
