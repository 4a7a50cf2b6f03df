/** "his sons, ages 7 and 9", "their 12- and 10-year-old daughters": persons who are counted by their ages alone. */

import { exactly } from '../../model/count.js';
import type { WordClass } from '../language/word-class.js';
import { itemAt } from '../text/item-at.js';
import type { Layout } from '../text/layout.js';
import { altered, type Chunk, type NounPhrase } from './chunk.js';
import { AGED_PERSON } from './chunks/phrase-builder.js';
import type { ClauseClasses } from './clause-classes.js';

/** Ages beside one phrase. */
const MOST_AGES = 8;
const AGE = /^\d{1,2}$/;

export function countByAges(layout: Layout, classes: ClauseClasses, chunks: readonly Chunk[]): readonly Chunk[] {
  if (!hasSeveral(chunks)) return chunks;
  const opensAges = (chunk: Chunk): boolean => classes.ages.at(layout.tokens[chunk.firstToken]!);
  const out: Chunk[] = [];
  for (let k = 0; k < chunks.length; k++) {
    const chunk = chunks[k]!;
    if (!isOfSeveral(chunk)) {
      out.push(chunk);
      continue;
    }
    const [before, first] = agesBefore(out);
    const inside = agesInside(layout, classes['age-range'], chunk);
    const [behind, end] = agesBehind(chunks, k, opensAges);
    const isBefore = inside > 0 && before > 0 && chunk.quantity === null;
    if (isBefore) out.length = first;
    out.push(counted(chunk, inside + (isBefore ? before : behind)));
    if (!isBefore && isTheirs(chunk, inside + behind)) k = end - 1;
  }
  return out;
}

function hasSeveral(chunks: readonly Chunk[]): boolean {
  for (let k = 0; k < chunks.length; k++) if (isOfSeveral(chunks[k]!)) return true;
  return false;
}

/** "his sons": persons without a name. */
const isOfSeveral = (chunk: Chunk): chunk is NounPhrase & { readonly person: NonNullable<NounPhrase['person']> } =>
  chunk.type === 'noun-phrase' && chunk.person?.plural === true && chunk.name === null;

const isTheirs = ({ quantity, count }: NounPhrase, ages: number): boolean => ages > 1 && (quantity === null || count?.low === ages);

function counted(phrase: NounPhrase, ages: number): NounPhrase {
  return ages > 1 && phrase.quantity === null ? altered(phrase, { count: exactly(ages), age: null }) : phrase;
}

/** "12- and 10-year-old sons", "sons aged 12", but not "sons aged between 9 and 12" */
function agesInside({ tokens, endings }: Layout, range: WordClass, { firstToken, lastToken }: NounPhrase): number {
  let ages = 0;
  for (let i = firstToken; i < Math.min(lastToken, firstToken + 2 * MOST_AGES); i++) {
    if (range.at(tokens[i]!)) return 0;
    if (AGE.test(endings['years-old'].off(tokens[i]!.lower))) ages++;
  }
  return ages;
}

/** How many ages follow, and the chunk behind them: ", ages 7 and 9", ", 7, 9 and 12 years old". */
function agesBehind(chunks: readonly Chunk[], k: number, opensAges: (chunk: Chunk) => boolean): readonly [number, number] {
  let ages = 0;
  let end = k + 1;
  for (let at = k + 1; ages < MOST_AGES; ages++) {
    while (chunks[at]?.type === 'comma' || chunks[at]?.type === 'and') at++;
    const chunk = chunks[at];
    if (chunk === undefined || !(isAge(chunk) || (ages === 0 && opensAges(chunk)))) break;
    end = ++at;
  }
  // his sons, 7 and 9, were hurt
  return [ages, chunks[end]?.type === 'comma' && chunks[end + 1]?.type === 'verb-group' ? end + 1 : end];
}

/** "7", "9 years old", and no "9-year-old girl" nor "Ana, 9". */
function isAge(chunk: Chunk): boolean {
  if (chunk.type !== 'noun-phrase') return chunk.type === 'age';
  const { age, name, determiner, person } = chunk;
  return (
    age !== null && name === null && determiner === null && (person === null || (person.concept === AGED_PERSON.concept && !person.plural))
  );
}

/** How many of "5-, 7 and" stand before "9-year-old sons", and where they begin. */
function agesBefore(chunks: readonly Chunk[]): readonly [number, number] {
  let ages = 0;
  let first = chunks.length;
  for (; ages < MOST_AGES; ages++) {
    const joint = itemAt(chunks, first - 1)?.type;
    const at = itemAt(chunks, first - 2)?.type === 'dash' ? first - 3 : first - 2;
    const number = itemAt(chunks, at);
    if ((joint !== 'and' && joint !== 'comma') || number?.type !== 'noun-phrase' || number.person || number.name) break;
    if (number.age === null && number.quantity === null) break;
    first = at;
  }
  return [ages, first];
}
