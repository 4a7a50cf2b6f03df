/** "Ana Ruiz, alias Luz, fled": another name between commas is of the person before, who is told of. */
import type { Chunk, NounPhrase } from './chunk.js';
import type { Marks } from './chunks/marks.js';

export function joinAliases({ layout: { tokens }, classes }: Marks, chunks: readonly Chunk[]): readonly Chunk[] {
  if (!chunks.some((chunk) => chunk.type === 'noun-phrase' && isAlias(chunk))) return chunks;
  const out: Chunk[] = [];
  for (let k = 0; k < chunks.length; k++) {
    const chunk = chunks[k]!;
    const at = chunk.type === 'noun-phrase' && chunk.name ? aliasBehind(k) : -1;
    out.push(chunk);
    if (at < 0) continue;
    // the comma that closes it, where one opens it
    const isSetOff = at > k + 1 && chunks[at + 1]?.type === 'comma' && chunks[at + 2]?.type !== 'and';
    k = isSetOff ? at + 1 : at;
  }
  return out;

  function aliasBehind(k: number): number {
    const at = chunks[k + 1]?.type === 'comma' ? k + 2 : k + 1;
    const alias = chunks[at];
    return alias?.type === 'noun-phrase' && isAlias(alias) ? at : -1;
  }

  function isAlias({ firstToken, lastToken }: NounPhrase): boolean {
    return lastToken - firstToken > 1 && classes.alias.has(tokens[firstToken]!.lower);
  }
}
