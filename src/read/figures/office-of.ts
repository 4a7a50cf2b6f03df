/** "The mayor of Lugo was shot and the mayor of Vigo hurt": of which place or body somebody holds an office, by the first word of its name. */
import type { NounPhrase } from '../clauses/chunk.js';
import type { Layout } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import type { Persons, PersonsMention } from './persons.js';

/** "lugo" of "the mayor of Lugo"; null where it is said of no name, of several persons, or of a relative. */
export function officeOf(layout: Layout, { person, count, headLast, wholeLast }: NounPhrase): string | null {
  if (
    !person?.finer ||
    person.group === 'unspecified' ||
    person.plural ||
    count?.high !== 1 ||
    wholeLast === null ||
    wholeLast < headLast + 2
  )
    return null;
  const first = layout.tokens[headLast + 1]!;
  if (!isSmallWord(layout, headLast, 'of') || !first.capital || isSmallWord(layout, headLast + 1, 'pointing')) return null;
  return first.lower;
}

/** Two who are called the same, of two names. */
export const areOfTwo = ({ of, concept }: Pick<Persons, 'of' | 'concept'>, other: Pick<Persons, 'of' | 'concept'>): boolean =>
  of !== null && other.of !== null && of !== other.of && concept === other.concept;

/** The same of a later mention. */
export const isOfAnother = (persons: Persons, { of, person }: PersonsMention): boolean =>
  areOfTwo(persons, { of, concept: person?.concept ?? '' });
