/** "Killed when a train hit a minibus", "when her parachute failed", "struck by a lorry": what the sentence tells of, nobody meant. */
import type { Happening, Harm } from '../clauses/clause.js';
import type { Layout } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import type { EventClasses } from './event-classes.js';

/** Tokens from "hit" to what was hit, or behind "hit by" to what did it: "a parked and empty". */
const REACH = 5;

type Told = Pick<Harm | Happening, 'sentence' | 'agent'>;

export function isByChance(layout: Layout, classes: EventClasses, { sentence, agent }: Told): boolean {
  if (agent !== null) return false;
  const { firstToken, lastToken } = layout.sentences[sentence]!;
  for (let at = firstToken; at < lastToken; at++) if (isOfMishap(layout, classes, at, firstToken, lastToken)) return true;
  return false;
}

function isOfMishap(layout: Layout, classes: EventClasses, at: number, from: number, until: number): boolean {
  const token = layout.tokens[at]!;
  if (classes['of-mishaps'].at(token)) return true;
  const isOfVehicle = at > from && isVehicle(layout, classes, at - 1);
  if (isOfVehicle && leavesItsWay(layout, classes, at)) return true;
  if (!classes['hits-by-chance'].at(token)) return false;
  if (!isOfVehicle) return isSmallWord(layout, at + 1, 'by') && isReached(layout, at + 2, until, (i) => isVehicle(layout, classes, i));
  return isReached(layout, at + 1, until, (i) => isVehicle(layout, classes, i) || classes['in-the-way'].at(layout.tokens[i]!));
}

/** "came down", "ran off the road" */
function leavesItsWay({ tokens }: Layout, classes: EventClasses, at: number): boolean {
  const [verb, next] = [tokens[at]!, tokens[at + 1]];
  if (next === undefined) return false;
  return (
    (classes['comes-down'].at(verb) && classes.downwards.at(next)) || (classes['leaves-road'].at(verb) && classes['off-road'].at(next))
  );
}

function isReached({ tokens }: Layout, from: number, until: number, is: (at: number) => boolean): boolean {
  for (let at = from; at < Math.min(until, from + REACH) && tokens[at]!.shape !== 'punctuation'; at++) if (is(at)) return true;
  return false;
}

/** "a bus", but not "a bus bomb" */
function isVehicle({ tokens }: Layout, classes: EventClasses, at: number): boolean {
  const token = tokens[at]!;
  const behind = tokens[at + 1];
  if (!classes['strikes-by-chance'].at(token) && !classes.flown.at(token)) return false;
  return behind === undefined || !classes['of-bombs'].at(behind);
}
