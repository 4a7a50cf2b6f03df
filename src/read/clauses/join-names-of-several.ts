/** "her two sons Ivo and Hakim", "officers Ana Ruiz and Ivo Lund": persons named one by one right behind what they are; nobody beside them. */
import { exactly } from '../../model/count.js';
import { altered, type Chunk, type NounPhrase } from './chunk.js';
import { isNameAlone } from './one-person.js';

export function joinNamesOfSeveral(chunks: readonly Chunk[]): readonly Chunk[] {
  let out: Chunk[] | null = null;
  for (let k = 0; k < chunks.length; k++) {
    const { count, person } = chunks[k] as NounPhrase;
    const names = isNamedSeveral(chunks[k]!) ? namesFrom(chunks, k) : null;
    if (names === null || (count !== null && count.high !== null && count.high !== names.length)) continue;
    // killed a captain, and guards Ana Ruiz, Ivo Lund and Luis Cano: their plural holds a longer list together
    if (names.length > 2 && chunks[k - 1]?.type === 'and') continue;
    out ??= [...chunks];
    for (const at of names) out[at] = asOneOfThem(chunks[at] as NounPhrase, person);
  }
  return out ?? chunks;
}

const asOneOfThem = (name: NounPhrase, person: NounPhrase['person']): NounPhrase =>
  altered(name, { person: person && { ...person, plural: false }, quantity: null, count: exactly(1) });

/** "her two sons Ivo", "officers Ana Ruiz" */
const isNamedSeveral = (chunk: Chunk): boolean =>
  chunk.type === 'noun-phrase' &&
  chunk.name !== null &&
  chunk.name.lastToken === chunk.lastToken &&
  chunk.person?.plural === true &&
  chunk.person.collective === null &&
  !chunk.person.remains &&
  !chunk.possessive;

/** Where the names stand, from the phrase at k to the one behind "and"; null where they do not come to an end. */
function namesFrom(chunks: readonly Chunk[], k: number): readonly number[] | null {
  const names = [k];
  for (let at = k + 1; at < chunks.length; ) {
    if (chunks[at]?.type === 'comma' && chunks[at + 1]?.type === 'age') at += 2;
    // her sons Ivo (13) and Hakim (10)
    else if (chunks[at]?.type === 'open' && chunks[at + 2]?.type === 'close') at += 3;
    if (chunks[at]?.type === 'comma') at++;
    const isLast = chunks[at]?.type === 'and';
    const name = isLast ? at + 1 : at;
    if (!isNameAlone(chunks[name]) || (chunks[name] as NounPhrase).possessive) return null;
    names.push(name);
    if (isLast) return names;
    at = name + 1;
  }
  return null;
}
