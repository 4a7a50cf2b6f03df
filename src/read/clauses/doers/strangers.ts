/** Persons of whom no more is told than that they are there: "four men", but neither "the men", "two nurses" nor "Juan Mora". */
import type { NounPhrase } from '../chunk.js';

/** Groups of persons of whom the word tells no more than that they are persons, or that they did it. */
export const ANYBODY: ReadonlySet<string> = new Set(['perpetrators', 'people', 'unspecified']);

/** Called by a word for such persons, and told of for the first time. */
export const isUnknown = ({ person, name, determiner, pronoun, possessive }: NounPhrase): boolean =>
  person !== null &&
  ANYBODY.has(person.group) &&
  name === null &&
  !pronoun &&
  !possessive &&
  determiner !== 'definite' &&
  determiner !== 'possessive';
