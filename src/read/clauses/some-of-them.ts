/** "Some were wounded", "most of them were killed", "some of the farmers died": of those told of, a number that nobody says. */
import type { Layout } from '../text/layout.js';
import { altered, type Chunk, isEffectVerb, type NounPhrase } from './chunk.js';
import type { Marks } from './chunks/marks.js';
import { isOf } from './chunks/says.js';

export function countSomeOfThem({ layout, classes }: Marks, chunks: readonly Chunk[]): readonly Chunk[] {
  const isSome = (chunk: Chunk): chunk is NounPhrase =>
    chunk.type === 'noun-phrase' && chunk.lastToken === chunk.firstToken + 1 && classes['some-alone'].at(layout.tokens[chunk.firstToken]!);
  if (!chunks.some(isSome)) return chunks;
  return chunks.map((chunk, k) => (isSome(chunk) && saysOfThem(chunks, k + 1) ? counted(layout, chunk) : chunk));
}

/** "were wounded", "of them were killed", "of the farmers died": they suffered it. Of the dead, too, it is said that some "were shot". */
function saysOfThem(chunks: readonly Chunk[], k: number): boolean {
  const verb = isOf(chunks[k]) && isSeveral(chunks[k + 1]) ? chunks[k + 2] : chunks[k];
  return verb !== undefined && isEffectVerb(verb) && !verb.word.effect.weak && (verb.passive || verb.word.effect.whom === 'subject');
}

const isSeveral = (chunk: Chunk | undefined): boolean =>
  chunk?.type === 'noun-phrase' && (chunk.pronoun === 'plural' || chunk.person?.plural === true);

function counted({ tokens }: Layout, phrase: NounPhrase): NounPhrase {
  const { firstToken, lastToken } = phrase;
  const { start, end, lower } = tokens[firstToken]!;
  const count = { low: 2, high: null, modifier: 'vague', term: lower } as const;
  return altered(phrase, { count, quantity: { start, end, firstToken, lastToken, count, additional: false, anaphoric: false, of: null } });
}
