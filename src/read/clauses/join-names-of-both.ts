/** "A man and a woman, Ivo Lund, 24, and Ana Ruiz, were shot": two persons, who are told of by their names; not four. */
import { altered, type Chunk, type NounPhrase } from './chunk.js';
import { isNameAlone, isOneUnnamed } from './one-person.js';

export function joinNamesOfBoth(chunks: readonly Chunk[]): readonly Chunk[] {
  let out: Chunk[] | null = null;
  for (let k = 0; k < chunks.length; k++) {
    const names = namesOfBoth(chunks, k);
    if (names === null) {
      out?.push(chunks[k]!);
      continue;
    }
    out ??= chunks.slice(0, k);
    const [first, second] = names;
    out.push(calledAs(chunks[k] as NounPhrase, chunks[first] as NounPhrase), ...chunks.slice(first + 1, second));
    out.push(calledAs(chunks[k + 2] as NounPhrase, chunks[second] as NounPhrase));
    k = second;
  }
  return out ?? chunks;
}

const calledAs = ({ person }: NounPhrase, name: NounPhrase): NounPhrase => altered(name, { person });

/** Where the two names stand; null where they are not of the two phrases before. */
function namesOfBoth(chunks: readonly Chunk[], k: number): readonly [first: number, second: number] | null {
  if (chunks[k + 1]?.type !== 'and' || chunks[k + 3]?.type !== 'comma') return null;
  if (!isOneUnnamed(chunks[k]) || !isOneUnnamed(chunks[k + 2]) || !isName(chunks[k + 4])) return null;
  let and = k + 5;
  if (chunks[and]?.type === 'comma' && chunks[and + 1]?.type === 'age') and += 2;
  if (chunks[and]?.type === 'comma') and++;
  return chunks[and]?.type === 'and' && isName(chunks[and + 1]) && !goesOn(chunks, and + 2) ? [k + 4, and + 1] : null;
}

/** "Ivo Lund", and not "Ivo Lund's" */
const isName = (chunk: Chunk | undefined): boolean => isNameAlone(chunk) && !(chunk as NounPhrase).possessive;

/** A third: "and Juan Mora" */
const goesOn = (chunks: readonly Chunk[], k: number): boolean =>
  chunks[k]?.type === 'and' || (chunks[k]?.type === 'comma' && chunks[k + 1]?.type === 'and');
