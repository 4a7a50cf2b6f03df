/** "30 villagers, mostly women and children": what most of those counted were, and nobody besides them. */
import type { NounPhrase } from '../chunk.js';
import type { HarmSentence } from './harm-sentence.js';
import { isMany } from './persons.js';

/** The phrases without those that only say what most of the first are; a number or one behind them is told of besides. */
export function withoutKinds(here: HarmSentence, phrases: readonly NounPhrase[]): readonly NounPhrase[] {
  const [first] = phrases;
  if (phrases.length < 2 || first!.quantity === null || !isMany(first!)) return phrases;
  const at = phrases.findIndex((phrase, i) => i > 0 && (isMostly(here, phrase) || isManyOfThem(here, phrase)));
  return at < 0 ? phrases : phrases.filter((phrase, i) => i < at || (i > at && !isBareKind(phrase)));
}

/** "mostly women" */
const isMostly = ({ classes, layout: { tokens } }: HarmSentence, phrase: NounPhrase): boolean =>
  phrase.quantity === null &&
  (classes.mostly.at(tokens[phrase.firstToken]!) || classes.mostly.has(tokens[phrase.firstToken - 1]?.lower ?? ''));

/** "many of them" */
const isManyOfThem = ({ layout: { tokens } }: HarmSentence, { firstToken, quantity, count }: NounPhrase): boolean =>
  quantity !== null && count?.modifier === 'vague' && tokens[firstToken + 1]?.lower === 'of' && tokens[firstToken + 2]?.lower === 'them';

/** "children" of "mostly women and children" */
const isBareKind = ({ quantity, determiner, name, person }: NounPhrase): boolean =>
  (quantity ?? determiner ?? name) === null && person?.plural === true;
