/** "Kidnappings go on", "various bomb attacks": deeds named in the plural alone, of nobody and nothing that is counted, named or known. */
import type { IncidentKind } from '../../model/vocabulary.js';
import type { NounPhrase } from '../clauses/chunk.js';
import type { Happening } from '../clauses/clause.js';
import type { Layout } from '../text/layout.js';

/** Of these each is done to somebody or something; clashes and protests in the plural are one. */
const DONE: ReadonlySet<IncidentKind> = new Set(['attack', 'assassination', 'bombing', 'kidnapping', 'arson', 'robbery'] as const);

export function isOfMany({ tokens, endings }: Layout, { word, nominal, phrase, targets, trigger }: Happening): boolean {
  if (!nominal || !DONE.has(word.kind) || (phrase !== null && (isCounted(phrase) || isKnown(phrase)))) return false;
  return targets.every(isUncounted) && endings.plural.of(tokens[trigger.lastToken - 1]!.lower);
}

/** "on cities", "of union leaders" */
const isUncounted = (phrase: NounPhrase): boolean =>
  !isCounted(phrase) && phrase.name === null && phrase.place === null && (phrase.determiner === null || phrase.determiner === 'other');

/** "three attacks"; not "several attacks" */
const isCounted = ({ quantity, count }: NounPhrase): boolean => quantity !== null && count?.high !== null;

/** "the bombings"; not "the indiscriminate bombings" */
const isKnown = ({ determiner, firstToken, headFirst }: NounPhrase): boolean => determiner === 'definite' && headFirst === firstToken + 1;
