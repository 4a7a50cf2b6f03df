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
    const isSetOff = chunks[k + 1]!.type === 'comma' && chunks[at + 1]?.type === 'comma' && chunks[at + 2]?.type !== 'and';
    k = isSetOff ? at + 1 : at;
  }
  return out;

  function aliasBehind(k: number): number {
    const at = chunks[k + 1]?.type === 'comma' ? k + 2 : k + 1;
    const alias = chunks[at];
    if (alias?.type !== 'noun-phrase' || !isAlias(alias)) return -1;
    if (alias.lastToken - alias.firstToken > 1) return at;
    // alias | The Baker
    return chunks[at + 1]?.type === 'noun-phrase' ? at + 1 : -1;
  }

  function isAlias({ firstToken }: NounPhrase): boolean {
    return classes.alias.has(tokens[firstToken]!.lower);
  }
}
