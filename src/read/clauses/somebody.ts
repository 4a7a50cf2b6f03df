/** Whether a noun phrase is of persons, by how it calls them. */
import type { NounPhrase } from './chunk.js';

/** By a word for persons, a name or a pronoun. */
export const isSomebody = ({ person, name, pronoun }: NounPhrase): boolean => (person ?? name ?? pronoun) !== null;

/** By a word for persons or a name: "the clerk", "Ana Ruiz"; a name may be a place's. */
export const isCalled = ({ person, name }: NounPhrase): boolean => (person ?? name) !== null;

/** By a word for persons or a name that is no place's. */
export const isCalledAsPersons = ({ person, name, place }: NounPhrase): boolean => person !== null || (name !== null && place === null);
