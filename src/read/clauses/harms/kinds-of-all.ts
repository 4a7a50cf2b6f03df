/** "30 villagers, mostly women and children", "12 students and teachers": what those counted were, and nobody besides them. */
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
  phrase.quantity === null &&
  (classes.mostly.at(tokens[phrase.firstToken]!) || classes.mostly.has(tokens[phrase.firstToken - 1]?.lower ?? ''));

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

/** "12 students and teachers", "his wife and ten friends and neighbours": the last number is that of both kinds. */
function underOneNumber(here: HarmSentence, phrases: readonly NounPhrase[]): readonly NounPhrase[] {
  const [counted, kind] = phrases.slice(-2);
  if (phrases.length < 2 || !counted!.quantity || !isOfMany(here, counted!) || counted!.count?.low == null || !isBareKind(here, kind!))
    return phrases;
  const { tokens } = here.layout;
  const { low, modifier } = counted!.count;
  // they stand side by side, and only "and" between them
  const isJoined = kind!.firstToken === counted!.lastToken + 1 && tokens[counted!.lastToken]!.shape === 'word';
  // "dozens of students" is no number of teachers; "at least 12 students and teachers" is one of both
  if (!isJoined || low < 2 || modifier === 'vague' || kind!.state) return phrases;
  const { person } = counted!;
  const both = person!.group === kind!.person!.group ? counted! : altered(counted!, { person: { ...person!, group: 'people' } });
  return [...phrases.slice(0, -2), both];
}
