/** "A lesbian, gay and bisexual rights activist": one phrase, for the words in front only say whose rights. "A lesbian and a rights activist" are two persons. */
import { altered, type Chunk, type NounPhrase } from './chunk.js';
import type { Marks } from './chunks/marks.js';

export function joinIdentities(marks: Marks, chunks: readonly Chunk[]): readonly Chunk[] {
  let out: Chunk[] | null = null;
  for (let k = 0; k < chunks.length; k++) {
    const last = isIdentity(marks, chunks[k]) ? endOfRow(marks, chunks, k) : -1;
    if (last < 0) {
      out?.push(chunks[k]!);
      continue;
    }
    out ??= chunks.slice(0, k);
    const { firstToken, determiner, quantity, count } = chunks[k] as NounPhrase;
    const whole = chunks[last] as NounPhrase;
    out.push(altered(whole, { firstToken, determiner, quantity, count: quantity ? count : whole.count }));
    k = last;
  }
  return out ?? chunks;
}

const BETWEEN: ReadonlySet<Chunk['type']> = new Set<Chunk['type']>(['comma', 'and', 'or']);

/** Position of the persons a row of such words leads to; -1 where it leads to none. */
function endOfRow(marks: Marks, chunks: readonly Chunk[], first: number): number {
  let at = first + 1;
  while (at < chunks.length) {
    if (!BETWEEN.has(chunks[at]!.type)) return -1;
    while (at < chunks.length && BETWEEN.has(chunks[at]!.type)) at++;
    const next = chunks[at];
    if (next?.type !== 'noun-phrase' || next.determiner !== null || next.quantity !== null || !opensSo(marks, next)) return -1;
    if (!isIdentity(marks, next)) return next.person === null ? -1 : at;
    at++;
  }
  return -1;
}

const opensSo = ({ classes, layout: { tokens } }: Marks, { firstToken }: NounPhrase): boolean => classes.identity.at(tokens[firstToken]!);

/** "a lesbian", "gay": the word and no more. */
const isIdentity = ({ classes, layout: { tokens } }: Marks, chunk: Chunk | undefined): boolean =>
  chunk?.type === 'noun-phrase' &&
  classes.identity.at(tokens[chunk.lastToken - 1]!) &&
  chunk.lastToken - chunk.firstToken <= (chunk.determiner === null ? 1 : 2);
