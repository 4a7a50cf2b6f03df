/**
 * Bodies by their names: "the Norvald Transport Association" is not one person, and in capitals it is known by a word that no table lists
 * before the noun for such a body.
 */
import { itemAt } from '../../text/item-at.js';
import { mayBeName } from '../../text/may-be-name.js';
import { altered, type Chunk, type NounPhrase } from '../chunk.js';
import type { Marks } from './marks.js';

export function namesOfBodies(marks: Marks, chunks: readonly Chunk[]): readonly Chunk[] {
  if (!chunks.some((chunk, k) => isBody(marks, chunk, itemAt(chunks, k - 1)))) return chunks;
  return chunks.map((chunk, k) =>
    isBody(marks, chunk, itemAt(chunks, k - 1)) ? altered(chunk, { name: nameOf(marks, chunk), count: null }) : chunk,
  );
}

/** With no word for a person, no number, and a name that the noun ends; in capitals of one that somebody is of ("A CLERK OF") it is not asked. */
function isBody(marks: Marks, chunk: Chunk, before: Chunk | undefined): chunk is NounPhrase {
  if (chunk.type !== 'noun-phrase' || chunk.person !== null || chunk.quantity !== null || chunk.possessive) return false;
  if (!marks.classes['body-noun'].at(marks.layout.tokens[chunk.headLast - 1]!)) return false;
  if (chunk.name) return chunk.name.lastToken === chunk.headLast || endsInCapital(marks, chunk);
  return marks.layout.caseless && before?.type !== 'preposition' && isNamedInCapitals(marks, chunk);
}

/** "the Norvald Transport Association", whose noun some table has. */
const endsInCapital = ({ layout }: Marks, { name, headLast }: NounPhrase): boolean =>
  name?.lastToken === headLast - 1 && layout.tokens[headLast - 1]!.capital;

/** "NORVALD TRANSPORT ASSOCIATION", but "LOCAL UNION" */
function isNamedInCapitals(marks: Marks, phrase: NounPhrase): boolean {
  const { layout } = marks;
  if (phrase.place !== null || phrase.happening !== null || phrase.state !== null || phrase.pronoun !== null) return false;
  for (let at = firstOf(phrase); at < phrase.headLast - 1; at++) {
    const token = layout.tokens[at]!;
    if (token.shape === 'word' && mayBeName(layout, token)) return true;
  }
  return false;
}

const nameOf = (marks: Marks, phrase: NounPhrase): NounPhrase['name'] => ({
  firstToken: marks.layout.caseless ? firstOf(phrase) : (phrase.name?.firstToken ?? firstOf(phrase)),
  lastToken: phrase.headLast,
});

/** Past the article. */
const firstOf = ({ firstToken, determiner }: NounPhrase): number => (determiner === null ? firstToken : firstToken + 1);
