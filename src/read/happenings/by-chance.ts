/** "Killed when a train hit a minibus", "when her parachute failed", "struck by a lorry": what the sentence tells of, nobody meant. */
import type { Happening, Harm } from '../clauses/clause.js';
import type { Layout } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import type { EventClasses } from './event-classes.js';

/** Tokens from "hit" to what was hit, or behind "hit by" to what did it: "a parked and empty". */
const REACH = 5;

/** Sentences that tell of mishaps, each looked at when first asked for. */
export class Mishaps {
  readonly #layout: Layout;
  readonly #classes: EventClasses;
  readonly #told = new Map<number, boolean>();

  constructor(layout: Layout, classes: EventClasses) {
    this.#layout = layout;
    this.#classes = classes;
  }

  /** What nobody is said to have done, in a sentence that tells of a mishap. */
  isByChance({ sentence, agent }: Pick<Harm | Happening, 'sentence' | 'agent'>): boolean {
    if (agent !== null) return false;
    let told = this.#told.get(sentence);
    if (told === undefined) this.#told.set(sentence, (told = this.#tells(sentence)));
    return told;
  }

  #tells(sentence: number): boolean {
    const { firstToken, lastToken } = this.#layout.sentences[sentence]!;
    for (let at = firstToken; at < lastToken; at++) if (isOfMishap(this.#layout, this.#classes, at, firstToken, lastToken)) return true;
    return false;
  }
}

function isOfMishap(layout: Layout, classes: EventClasses, at: number, from: number, until: number): boolean {
  const token = layout.tokens[at]!;
  if (classes['of-mishaps'].at(token)) return true;
  const isOfVehicle = at > from && isVehicle(layout, classes, at - 1);
  if (isOfVehicle && leavesItsWay(layout, classes, at)) return true;
  if (!classes['hits-by-chance'].at(token)) return false;
  if (!isOfVehicle && !isRidden(layout, classes, at, from))
    return isSmallWord(layout, at + 1, 'by') && isReached(layout, at + 2, until, (i) => isVehicle(layout, classes, i));
  return isReached(layout, at + 1, until, (i) => isVehicle(layout, classes, i) || classes['in-the-way'].at(layout.tokens[i]!));
}

/** "the van they were driving in crashed into a tree", "a van he was driving hit a wall" */
function isRidden(layout: Layout, classes: EventClasses, verb: number, from: number): boolean {
  const last = isSmallWord(layout, verb - 1, 'in') ? verb - 2 : verb - 1;
  if (last <= from || !layout.endings.ing.of(layout.tokens[last]!.lower)) return false;
  for (let at = last - 1; at >= Math.max(from, last - RIDDEN_WITHIN) && layout.tokens[at]!.shape !== 'punctuation'; at--)
    if (isVehicle(layout, classes, at)) return true;
  return false;
}
/** Tokens from a vehicle to who rides in it: "car that the two were riding". */
const RIDDEN_WITHIN = 6;

/** "came down", "ran off the road" */
function leavesItsWay({ tokens }: Layout, classes: EventClasses, at: number): boolean {
  const [verb, next] = [tokens[at]!, tokens[at + 1]];
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
  return (classes['strikes-by-chance'].at(token) || classes.flown.at(token)) && !classes['of-bombs'].at(tokens[at + 1]);
}
