/** What kind of happening a word tells of, by who or what did it: a bomb, a bus, a dog, a crowd. */

import { isSmallWord } from '../text/small-words.js';
import { positionOf } from './arguments/chunk-steps.js';
import { isArmed } from './armed.js';
import type { Chunk, NounPhrase } from './chunk.js';
import type { Marks } from './chunks/marks.js';
import { isOf, isPreposition, says } from './chunks/says.js';
import type { Happening } from './clause.js';
import { isAnimal, isThing, isWordFor, thingsOf } from './is-thing.js';
import type { SentenceSays } from './no-violence.js';

/** All happenings are written alike, so that what asks of them finds one shape. */
export function altered(happening: Happening, word: Happening['word'], targets: Happening['targets']): Happening {
  const { sentence, trigger, nominal, phrase, certainty, attempted, agent, isShare } = happening;
  return { sentence, word, trigger, nominal, phrase, certainty, attempted, agent, targets, isShare };
}

const NONE: readonly string[] = [];

const ofKind = (happening: Happening, kind: Happening['word']['kind']): Happening =>
  altered(happening, { ...happening.word, kind }, happening.targets);

/**
 * "A bomb killed five people" is a bombing, "a bus fell into a river, killing twelve" an accident: so says the thing that did it. A
 * bus that hit a mine had no accident.
 */
export function byThing(marks: Marks, chunks: readonly Chunk[], k: number, happening: Happening, says: SentenceSays): Happening {
  const { agent, word } = happening;
  const things = agent ? thingsOf(marks, agent) : NONE;
  // a gas tank exploded, and no bomb is told of
  if (agent && (word.kind === 'bombing' || word.harms) && isBurst(things, says)) return ofKind(happening, 'accident');
  // was killed when her landlord accidentally hit her
  if (!agent && word.harms && word.kind === 'attack' && !marks.classes['by-arms'].has(word.word) && says.chance)
    return ofKind(happening, 'accident');
  // a boy accidentally shot his sister; what soldiers do by mistake is an attack all the same
  const isOfArmed = agent !== null && isArmed(marks, agent);
  if (word.harms && word.kind === 'attack' && !isOfArmed && isByMistake(marks, chunks, k)) return ofKind(happening, 'accident');
  // his gun went off
  if (agent && word.kind === 'bombing' && !says.bomb && isFirearm(marks, agent)) return ofKind(happening, 'accident');
  // a wall fell on them
  if (agent && word.by.includes('mishap') && things.includes('mishap')) return ofKind(happening, 'accident');
  // bullets hit the car
  if (agent && word.kind === 'bombing' && word.by.includes('shots') && things.includes('shots')) return ofKind(happening, 'attack');
  // a bomb broke the windows of a restaurant: no crowd did
  if (agent && word.kind === 'riot' && things.includes('bomb')) return ofKind(happening, 'bombing');
  if (!agent || (word.kind !== 'attack' && word.kind !== 'accident')) return happening;
  const mishap = word.harms ? ofMishap(marks, chunks, agent, things) : null;
  if (mishap === 'disaster') return ofKind(happening, mishap);
  if (things.includes('bomb')) return ofKind(happening, 'bombing');
  if (word.kind === 'accident') return happening;
  // two dogs attacked a jogger
  if (isAnimal(marks, agent)) return ofKind(happening, 'accident');
  if (mishap) return ofKind(happening, mishap);
  // stopped a bus and shot three passengers: no bus shoots
  const isOfVehicle = word.harms && things.includes('vehicle') && !says.bomb && !marks.classes['by-arms'].has(word.word);
  // the army's jets killed nine rebels
  const isAccident = isOfVehicle && !marks.classes['of-war'].at(marks.layout.tokens[agent.headLast - 1]!);
  return isAccident ? ofKind(happening, 'accident') : happening;
}

/** "The cold", "an outbreak of measles", "a fall of stones": what nobody did, and which kind it is; null for all else. */
export function ofMishap(
  marks: Marks,
  chunks: readonly Chunk[],
  agent: NounPhrase,
  things = thingsOf(marks, agent),
): 'accident' | 'disaster' | null {
  if (things.includes('mishap')) return 'accident';
  const at = positionOf(chunks, agent);
  const what = at >= 0 && isOf(chunks[at + 1]) ? chunks[at + 2] : undefined;
  const ofWhat = what?.type === 'noun-phrase' && agent.person === null ? thingsOf(marks, what) : NONE;
  const isOne = (thing: string): boolean => things.includes(thing) || ofWhat.includes(thing);
  return isOne('disaster') || isOne('disease') || things.includes('ailment') ? 'disaster' : null;
}

/** "a rifle"; "it", where a gun was the last told of that goes off. */
function isFirearm(marks: Marks, agent: NounPhrase): boolean {
  const { layout, words } = marks;
  if (!isSmallWord(layout, agent.headFirst, 'it')) return isThing(marks, agent, 'firearm');
  for (let at = agent.headFirst - 1; at >= Math.max(0, agent.headFirst - TOLD_WITHIN); at--) {
    const things = words.at(layout.tokens, at)?.value.thing;
    if (things?.includes('firearm')) return true;
    if (things?.includes('bomb')) return false;
  }
  return false;
}

/** Tokens before "it went off" in which the gun was told of. */
const TOLD_WITHIN = 60;

/** Chunks from a deed to "by mistake": "his friend in the woods". */
const MISTAKE_WITHIN = 5;

/** "accidentally shot", "was shot by accident", "shot his friend by mistake": nobody was meant to come to harm. */
function isByMistake({ classes, layout: { tokens } }: Marks, chunks: readonly Chunk[], k: number): boolean {
  const { firstToken, lastToken } = chunks[k]!;
  const first = chunks[k - 1]?.type === 'adverb' ? firstToken - 1 : firstToken;
  for (let at = first; at < lastToken; at++) if (classes.accidentally.at(tokens[at]!)) return true;
  for (let at = k + 1; at < Math.min(chunks.length, k + MISTAKE_WITHIN); at++) {
    const chunk = chunks[at]!;
    if (chunk.type === 'verb-group' || chunk.type === 'break' || chunk.type === 'and') return false;
    if (chunk.type === 'adverb' && classes.accidentally.at(tokens[chunk.firstToken]!)) return true;
    const isChance = chunk.type === 'noun-phrase' && classes.chance.at(tokens[chunk.lastToken - 1]!);
    if (isChance && isPreposition(chunks[at - 1], 'by')) return true;
  }
  return false;
}

/** "a boiler", "an explosion" of "an explosion in a coal mine" */
const isBurst = (things: readonly string[], says: SentenceSays): boolean =>
  (things.includes('vessel') || things.includes('blast')) && says.burst;

/** "an explosion at a fireworks factory", by the noun alone */
export const byBurst = (marks: Marks, says: SentenceSays, happening: Happening): Happening =>
  happening.word.kind === 'bombing' && happening.phrase !== null && isBurst(thingsOf(marks, happening.phrase), says)
    ? ofKind(happening, 'accident')
    : happening;

/** Chunks from a verb to what it was done with: "was destroyed on Monday with dynamite". */
const MEANS_WITHIN = 3;

/** "The bridge was destroyed with dynamite": somebody did it, though nobody says who. */
export function isWithBomb(marks: Marks, chunks: readonly Chunk[], k: number): boolean {
  const group = chunks[k];
  if (group?.type !== 'verb-group' || !(group.passive || group.bareParticiple)) return false;
  for (let at = k + 1; at <= k + MEANS_WITHIN; at++) {
    const [lead, means] = [chunks[at], chunks[at + 1]];
    if (isPreposition(lead, 'with')) return means?.type === 'noun-phrase' && isThing(marks, means, 'bomb');
    if (lead?.type !== 'adverb' && lead?.type !== 'time') return false;
  }
  return false;
}

/** Of what things alone suffer, that is a bombing. */
export const withBomb = (marks: Marks, chunks: readonly Chunk[], k: number, happening: Happening): Happening =>
  happening.word.kind === 'attack' && happening.word.by.includes('bomb') && isWithBomb(marks, chunks, k)
    ? ofKind(happening, 'bombing')
    : happening;

/** "a bee attack", "the dog attack on a jogger": no person attacked; but persons made "a cattle raid". */
export function byAnimal(marks: Marks, happening: Happening): Happening {
  const { word, phrase } = happening;
  if (word.kind !== 'attack' || !phrase || phrase.headFirst === phrase.firstToken) return happening;
  const { tokens } = marks.layout;
  const before = tokens[phrase.headFirst - 1]!.lower;
  if (marks.classes['for-animals'].at(tokens[phrase.headLast - 1]!)) return happening;
  return isWordFor(marks.classes.animals, before) ? ofKind(happening, 'accident') : happening;
}

/** "A mob beat a man", "clashes between workers of two parties": violence of a crowd is a riot. */
export function byCrowd(
  marks: Marks,
  chunks: readonly Chunk[],
  k: number,
  subjects: readonly NounPhrase[],
  happening: Happening,
): Happening {
  const { word, agent } = happening;
  const isRiot =
    word.kind === 'attack'
      ? agent !== null && isOneOf(marks, agent, 'crowd')
      : word.kind === 'clash' &&
        [...subjects, ...opponents(marks, chunks, k + 1)].some(
          (party) => isOneOf(marks, party, 'crowd') || isOneOf(marks, party, 'unarmed-party'),
        );
  return isRiot ? ofKind(happening, 'riot') : happening;
}

/** Chunks looked through for those who clash with each other. */
const OPPONENTS_REACH = 6;

/** "between protesters and police", "with the villagers", "broke out between police and protesters" */
function opponents(marks: Marks, chunks: readonly Chunk[], from: number): readonly NounPhrase[] {
  const out: NounPhrase[] = [];
  let opposed = false;
  for (let i = from; i < Math.min(chunks.length, from + OPPONENTS_REACH); i++) {
    const chunk = chunks[i]!;
    if (chunk.type === 'break' || (chunk.type === 'verb-group' && !(i === from && isArising(marks, chunk)))) break;
    if (chunk.type === 'preposition') opposed = marks.classes.opposing.has(chunk.says) || (opposed && says(chunk, 'of'));
    else if (chunk.type === 'noun-phrase' && opposed) out.push(chunk);
  }
  return out;
}

/** "broke out", "erupted": says no more of a clash than that there was one. */
const isArising = ({ classes, layout: { tokens } }: Marks, { firstToken, lastToken }: Chunk): boolean => {
  for (let i = firstToken; i < lastToken; i++) if (classes.arising.at(tokens[i]!)) return true;
  return false;
};

const isOneOf = ({ classes, layout }: Marks, { headFirst, headLast }: NounPhrase, name: 'crowd' | 'unarmed-party'): boolean =>
  classes[name].at(layout.tokens[headLast - 1]) || classes[name].at(layout.tokens[headFirst]);
