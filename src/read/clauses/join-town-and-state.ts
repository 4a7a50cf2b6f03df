/** "A Lugo, Ohio man", "a Lugo, Ohio, couple": a town set off from its state is no phrase of its own, but says where somebody is from. */
import { exactly } from '../../model/count.js';
import { altered, type Chunk, type NounPhrase } from './chunk.js';
import type { Marks } from './chunks/marks.js';

/** Tokens of "a 53-year-old Lugo River County". */
const LONGEST = 8;

export const joinTownAndState = (marks: Marks, chunks: readonly Chunk[]): readonly Chunk[] =>
  chunks.some((chunk, k) => personFrom(marks, chunks, chunk, k) > 0) ? joined(marks, chunks) : chunks;

function joined(marks: Marks, chunks: readonly Chunk[]): readonly Chunk[] {
  const out: Chunk[] = [];
  for (let k = 0; k < chunks.length; k++) {
    const chunk = chunks[k]!;
    const at = personFrom(marks, chunks, chunk, k);
    out.push(at > 0 ? fromThere(chunk as NounPhrase, chunks[at] as NounPhrase) : chunk);
    if (at > 0) k = at;
  }
  return out;
}

/** The phrase for somebody from the town at k, behind its state; 0 where none stands there. */
function personFrom(marks: Marks, chunks: readonly Chunk[], town: Chunk, k: number): number {
  if (town.type !== 'noun-phrase' || town.person !== null || town.quantity !== null || town.possessive) return 0;
  if (town.determiner !== 'indefinite' && town.determiner !== 'definite') return 0;
  if ((town.name ?? town.place) === null || town.lastToken - town.firstToken > LONGEST) return 0;
  const [comma, state, second, who] = chunks.slice(k + 1, k + 5);
  if (comma?.type !== 'comma' || state?.type !== 'noun-phrase' || !isState(marks, town, state)) return 0;
  if (isSomebody(state)) return k + 2;
  const isAlone = state.person === null && state.determiner === null;
  return isAlone && second?.type === 'comma' && who?.type === 'noun-phrase' && who.name === null && isSomebody(who) ? k + 4 : 0;
}

const isSomebody = ({ person, determiner, quantity }: NounPhrase): boolean => person !== null && determiner === null && quantity === null;

/** The name of a place opens the phrase, or one that began in the phrase before goes on into it. */
function isState({ placeAt, places }: Marks, town: NounPhrase, { firstToken }: NounPhrase): boolean {
  if (placeAt.has(firstToken)) return true;
  for (let at = town.firstToken; at < town.lastToken; at++) {
    const place = placeAt.get(at);
    if (place !== undefined && places[place]!.lastToken > firstToken) return true;
  }
  return false;
}

function fromThere({ firstToken, determiner, age }: NounPhrase, who: NounPhrase): NounPhrase {
  const count = determiner === 'indefinite' && !who.person!.collective ? exactly(1) : who.count;
  return altered(who, { firstToken, determiner, place: null, age: who.age ?? age, count });
}
