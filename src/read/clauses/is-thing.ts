/** Whether a noun phrase ends in a word for a thing of some class: "the alarm button", "two power pylons". */
import type { Layout } from '../text/layout.js';
import type { NounPhrase } from './chunk.js';
import type { Marks } from './chunks/marks.js';

/** @param thing a class of `happening-objects`, "vehicle" or "target" */
export const isThing = (marks: Marks, phrase: NounPhrase, thing: string): boolean => thingsOf(marks, phrase).includes(thing);

/** Of which classes the thing is that the phrase ends in; none where it ends in no word for one. */
export function thingsOf({ words, layout }: Marks, phrase: NounPhrase): readonly string[] {
  // National Highway 44
  const isNumbered = phrase.headLast > phrase.firstToken + 1 && layout.tokens[phrase.headLast - 1]!.shape === 'number';
  const last = isNumbered ? phrase.headLast - 1 : phrase.headLast;
  for (let at = phrase.firstToken; at < last; at++) {
    const word = words.at(layout.tokens, at, last);
    if (word?.lastToken === last) return word.value.thing ?? NONE;
  }
  return NONE;
}
const NONE: readonly string[] = [];

/** "two dogs", "thousands of fish" */
export const isAnimal = ({ classes, layout }: Marks, { person, name, headLast }: NounPhrase): boolean =>
  person === null && name === null && isWordFor(classes.animals, layout.tokens[headLast - 1]!.lower);

/** @param nouns in the plural where they have one */
export const isWordFor = (nouns: ReadonlySet<string>, noun: string): boolean => nouns.has(noun) || nouns.has(`${noun}s`);

/** How things are called by name. */
export interface ThingNames {
  /** Words that stand before such names. */
  readonly named: ReadonlySet<string>;
  /** Words of another tongue that stand in such names alone. */
  readonly foreign: ReadonlySet<string>;
}

/** "the Hotel Miramar", "hacienda La Palma", "the newspaper El Sol": a word for a thing and its name. */
export function isNamedThing({ tokens }: Layout, phrase: NounPhrase, { named, foreign }: ThingNames): boolean {
  const { firstToken, headLast, determiner, person, pronoun, name } = phrase;
  if (person !== null || pronoun !== null || headLast > tokens.length) return false;
  const first = determiner === null ? firstToken : firstToken + 1;
  if (first >= headLast - 1 || !named.has(tokens[first]!.lower)) return false;
  const isForeign = foreign.has(tokens[first]!.lower) || foreign.has(tokens[first + 1]!.lower);
  return name !== null || isForeign || tokens[headLast - 1]!.word === 0;
}
