/** "30 villagers, mostly women and children", "12 students and teachers": what those counted were, and nobody besides them. */
import { itemAt } from '../../text/item-at.js';
import { isSmallWord } from '../../text/small-words.js';
import { altered, type NounPhrase } from '../chunk.js';
import type { HarmSentence } from './harm-sentence.js';
import { isMany } from './persons.js';

/** The phrases without those that only say what most of the first are; a number or one behind them is told of besides. */
export function withoutKinds(here: HarmSentence, given: readonly NounPhrase[]): readonly NounPhrase[] {
  const phrases = underOneNumber(here, given);
  const [first] = phrases;
  if (phrases.length < 2 || first!.quantity === null || !isMany(first!)) return phrases;
  const at = phrases.findIndex((phrase, i) => i > 0 && (isMostly(here, phrase) || isManyOfThem(here, phrase)));
  return at < 0 ? phrases : phrases.filter((phrase, i) => i < at || (i > at && !isBareKind(here, phrase)));
}

/** "mostly women" */
const isMostly = ({ classes, layout: { tokens } }: HarmSentence, phrase: NounPhrase): boolean =>
  phrase.quantity === null && (classes.mostly.at(tokens[phrase.firstToken]!) || classes.mostly.at(tokens[phrase.firstToken - 1]));

/** "many of them" */
const isManyOfThem = ({ layout }: HarmSentence, { firstToken, quantity, count }: NounPhrase): boolean =>
  quantity !== null &&
  count?.modifier === 'vague' &&
  isSmallWord(layout, firstToken + 1, 'of') &&
  isSmallWord(layout, firstToken + 2, 'them');

/** "children" of "mostly women and children" */
const isBareKind = (here: HarmSentence, phrase: NounPhrase): boolean =>
  (phrase.quantity ?? phrase.determiner ?? phrase.name) === null && isOfMany(here, phrase);

/** "guards", "police" */
const isOfMany = ({ classes, layout: { tokens } }: HarmSentence, { person, headLast }: NounPhrase): boolean =>
  person !== null && (person.plural || classes['many-in-one-word'].at(tokens[headLast - 1]!));

/** "12 students and teachers", "11 men, women and children", "his wife and ten friends and neighbours": the last number is that of all the kinds. */
function underOneNumber(here: HarmSentence, phrases: readonly NounPhrase[]): readonly NounPhrase[] {
  const first = phrases.findLastIndex((phrase) => !isBareKind(here, phrase));
  const kinds = phrases.slice(first + 1);
  const counted = itemAt(phrases, first);
  if (!counted?.quantity || !isOfMany(here, counted) || kinds.length === 0 || !isNumberOf(counted, kinds.length)) return phrases;
  // nine guests, neighbours and police: in a longer list, "police" is no part of the number
  if (kinds.length > 1 && !kinds.every(({ person }) => person!.plural)) return phrases;
  // they stand side by side
  if (!kinds.every((kind, i) => !kind.state && isJoined(here, phrases[first + i]!, kind, i === kinds.length - 1))) return phrases;
  const { person } = counted;
  const isOneGroup = kinds.every((kind) => kind.person!.group === person!.group);
  const all = isOneGroup ? counted : altered(counted, { person: { ...person!, group: 'people' } });
  return [...phrases.slice(0, first), all];
}

/** "11", "at least 11": enough that there is one of each kind, and no range. */
const isNumberOf = ({ count }: NounPhrase, kinds: number): boolean =>
  count?.low != null &&
  count.low > kinds &&
  (count.high === count.low || (count.high === null && (count.modifier === 'at-least' || count.modifier === 'more-than')));

/** Only "and" stands before the last, with or without a comma, and only a comma before the others. */
function isJoined({ layout: { tokens } }: HarmSentence, before: NounPhrase, kind: NounPhrase, isLast: boolean): boolean {
  const between = tokens.slice(before.lastToken, kind.firstToken);
  const words = between.filter(({ shape }) => shape === 'word').length;
  return isLast ? words === 1 && between.length <= 2 : words === 0 && between.length === 1;
}
