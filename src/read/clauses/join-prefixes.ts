/** "the pro - Norvaldan Army": a prefix set off by a hyphen with spaces is of one phrase with what it stands before. */
import type { Chunk, NounPhrase } from './chunk.js';
import type { Marks } from './chunks/marks.js';

export function joinPrefixes({ layout: { tokens }, classes }: Marks, chunks: readonly Chunk[]): readonly Chunk[] {
  if (!chunks.some((chunk) => chunk.type === 'noun-phrase' && isPrefix(chunk))) return chunks;
  const out: Chunk[] = [];
  for (let k = 0; k < chunks.length; k++) {
    const [chunk, dash, rest] = [chunks[k]!, chunks[k + 1], chunks[k + 2]];
    if (chunk.type !== 'noun-phrase' || !isPrefix(chunk) || dash?.type !== 'dash' || rest?.type !== 'noun-phrase' || !goesOn(rest)) {
      out.push(chunk);
      continue;
    }
    const { firstToken, determiner, quantity, count } = chunk;
    out.push({ ...rest, firstToken, determiner, quantity, count: quantity ? count : rest.count });
    k += 2;
  }
  return out;

  function isPrefix({ lastToken, person }: NounPhrase): boolean {
    return person === null && classes.prefix.at(tokens[lastToken - 1]!);
  }
}

/** No article or number of its own. */
const goesOn = ({ determiner, quantity, pronoun }: NounPhrase): boolean => determiner === null && quantity === null && pronoun === null;
