/** In capitals alone first names that no table knows are seen by the surname behind them: "ELMERO RUIZ", "TIRSA NORVALDA RUIZ". */
import { UNKNOWN_WORD } from '../../language/vocabulary.js';
import { altered, type Chunk, type NounPhrase } from '../chunk.js';
import type { Marks } from './marks.js';

/** First names, and what a surname no table knows is called by. */
const MOST = 3;

/** A name at the end of a phrase of nothing else but words no table knows: the whole of it. */
export function takeFirstNames(marks: Marks, chunk: Chunk): Chunk {
  if (chunk.type !== 'noun-phrase' || chunk.name === null || !isOnlyName(chunk)) return chunk;
  const { name, lastToken } = chunk;
  const from = firstBehindAge(marks, chunk);
  const length = name.firstToken - from;
  if (name.lastToken !== lastToken || length < 1 || length > MOST) return chunk;
  for (let at = from; at < name.firstToken; at++) if (!isUnlisted(marks, at)) return chunk;
  return altered(chunk, { name: { firstToken: from, lastToken } });
}

const isOnlyName = ({ determiner, quantity, person, place, state, happening, pronoun, whose }: NounPhrase): boolean =>
  determiner === null &&
  quantity === null &&
  person === null &&
  place === null &&
  state === null &&
  happening === null &&
  pronoun === null &&
  whose === null;

/** "24-YEAR-OLD" */
function firstBehindAge({ measureAt }: Marks, { firstToken }: NounPhrase): number {
  const measure = measureAt.get(firstToken);
  return measure?.kind === 'age' ? measure.lastToken : firstToken;
}

function isUnlisted({ layout: { tokens } }: Marks, at: number): boolean {
  const { shape, word, possessive } = tokens[at]!;
  return shape === 'word' && word === UNKNOWN_WORD && !possessive;
}
