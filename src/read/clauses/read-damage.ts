/** Finds the things that came to harm, or at which something went off, with what became of them: no persons. */
import { itemAt } from '../text/item-at.js';
import type { Sentence } from '../text/layout.js';
import { isPlural } from '../text/plurals.js';
import { isSmallWord } from '../text/small-words.js';
import type { ClauseArguments } from './arguments/arguments.js';
import { type Chunk, lemmaOf, type NounPhrase, type VerbGroup } from './chunk.js';
import type { Marks } from './chunks/marks.js';
import { isOf, isPreposition, says } from './chunks/says.js';
import type { Damage } from './clause.js';
import { failsToGoOff, isLadenVehicle } from './foiled-bombs.js';
import { isThing } from './is-thing.js';
import { leftInRuins } from './left-in-ruins.js';
import { thingsListed } from './listed-things.js';
import { isUntold } from './modality.js';
import { bodyAt, placesAfter, placesMore, situatedBefore } from './places-of-bombs.js';
import { isPart, isProperty, positions, wholeOf, within } from './things-harmed.js';

export function readDamage(marks: Marks, sentence: Sentence, chunks: readonly Chunk[], clause: ClauseArguments, out: Damage[]): void {
  for (let k = 0; k < chunks.length; k++) {
    const chunk = chunks[k]!;
    if (chunk.type === 'verb-group') tellFound(marks, sentence, chunks, clause, chunk, byVerb(marks, chunks, clause, k), out);
    else if (chunk.type === 'noun-phrase') tellFound(marks, sentence, chunks, clause, chunk, byNoun(marks, chunks, clause, k), out);
  }
}

function tellFound(
  marks: Marks,
  sentence: Sentence,
  chunks: readonly Chunk[],
  clause: ClauseArguments,
  { firstToken, lastToken }: Chunk,
  found: Found | null,
  out: Damage[],
): void {
  if (found === null) return;
  const last = found.things.at(-1);
  const listed = last === undefined ? [] : positions(chunks, thingsListed(marks, chunks, clause, last), last, 1);
  for (const part of listed.length > 0 ? [...found.things.slice(0, -1), ...listed] : found.things) {
    const thing = wholeOf(marks, chunks, part) ?? (found.effect === null ? bodyAt(marks, chunks, part) : null);
    if (thing === null || (found.effect === null && isKnown(out, thing))) continue;
    const effect = thing === chunks[part] ? found.effect : found.effect && 'damaged';
    out.push({ sentence: sentence.index, thing, trigger: { firstToken, lastToken }, effect });
  }
}

/** Told of last before, by another word for the same: "in a bus left outside the ministry". */
const isKnown = (out: readonly Damage[], { firstToken }: NounPhrase): boolean =>
  out.slice(-MOST_THINGS).some(({ thing, effect }) => effect === null && thing.firstToken === firstToken);
const MOST_THINGS = 4;

interface Found {
  readonly effect: Damage['effect'];
  /** Positions of noun phrases among the chunks. */
  readonly things: readonly number[];
}

function byVerb(marks: Marks, chunks: readonly Chunk[], clause: ClauseArguments, k: number): Found | null {
  const group = chunks[k]!;
  if (group.type !== 'verb-group') return null;
  const aims = group.copula ? aimsOf(marks, chunks, clause, k) : [];
  if (aims.length > 0) return { effect: null, things: aims };
  const aimed = aimedFor(marks, chunks, clause, k);
  if (aimed.length > 0) return { effect: null, things: aimed };
  const effect = effectOf(marks, group) ?? leftInRuins(marks, chunks, k, clause);
  if (effect === null && isShaking(marks, chunks, clause, k)) return { effect, things: shaken(marks, chunks, clause, k) };
  if (effect === null)
    return isGoingOff(marks, chunks, clause, k) ? { effect: null, things: whereWentOff(marks, chunks, clause, k) } : null;
  if (isUntold(chunks, k)) return null;
  const objects = clause.objects(k);
  if (objects.length > 0)
    return { effect, things: isPronoun(marks, objects) ? thingBefore(marks, chunks, k, objects[0]!) : positions(chunks, objects, k, 1) };
  const after = byNoun(marks, chunks, clause, k);
  if (after) return after;
  const followsIts = group.passive || group.bareParticiple;
  if (!followsIts) return null;
  const subjects = positions(chunks, clause.subjects(k), k, -1);
  const where =
    k + 1 < chunks.length - 1 && subjects.length === 1 && isPart(marks, chunks[subjects[0]!] as NounPhrase) && within(marks, chunks, k + 1);
  const alike = asWere(chunks, clause, k);
  return {
    effect: where ? 'damaged' : effect,
    things: where
      ? [...positions(chunks, [where], k, 1), ...placesMore(marks, chunks, clause, k + 3, marks.classes.within)]
      : [...subjects, ...alike],
  };
}

/** "Two shops were damaged, as were the windows of a bank": the windows. */
function asWere(chunks: readonly Chunk[], clause: ClauseArguments, k: number): readonly number[] {
  for (let at = k + 1; at < Math.min(chunks.length - 2, k + AS_REACH); at++) {
    const [as, were, thing] = chunks.slice(at, at + 3);
    if (as!.type === 'break' || as!.type === 'verb-group') return [];
    const isSo = as!.type === 'subordinate' && says(as, 'as') && were?.type === 'verb-group' && were.copula;
    if (isSo && thing!.type === 'noun-phrase') return positions(chunks, clause.joinedRight(at + 2), at, 1);
  }
  return [];
}
/** Chunks from a verb to "as were". */
const AS_REACH = 6;

/** Behind the verb or, where nothing is told there, behind what went off: "A car parked near the embassy exploded". */
function whereWentOff(marks: Marks, chunks: readonly Chunk[], clause: ClauseArguments, k: number): readonly number[] {
  const after = placesAfter(marks, chunks, clause, k);
  const sentTo = after.length > 0 ? after : whomSentTo(chunks, clause, k);
  return sentTo.length > 0 ? sentTo : situatedBefore(marks, chunks, clause, k);
}

/** "a parcel bomb was sent to a newspaper": the newspaper. */
function whomSentTo(chunks: readonly Chunk[], clause: ClauseArguments, k: number): readonly number[] {
  const group = chunks[k] as VerbGroup;
  if (group.word?.happening?.object !== MAILED) return [];
  const at = group.passive ? k + 1 : k + 2;
  return isPreposition(chunks[at], 'to') && chunks[at + 1]?.type === 'noun-phrase'
    ? positions(chunks, clause.joinedRight(at + 1), k, 1)
    : [];
}
const MAILED = 'mailed-bomb';

/** "it", "them" */
const isPronoun = ({ layout }: Marks, [object, ...others]: readonly NounPhrase[]): boolean =>
  others.length === 0 &&
  object!.lastToken === object!.firstToken + 1 &&
  (object!.pronoun === 'plural' || isSmallWord(layout, object!.firstToken, 'it'));

/** Chunks looked through for what a pronoun stands for. */
const MEANT_REACH = 10;

/** "attacked the town hall and burned it", "exploded at the foot of a tower, toppling it": the thing in front, of the pronoun's number. */
function thingBefore(marks: Marks, chunks: readonly Chunk[], k: number, { pronoun }: NounPhrase): readonly number[] {
  const isMeant = (thing: NounPhrase): boolean =>
    isProperty(marks, thing) && !isThing(marks, thing, 'bomb') && (pronoun !== 'plural' || isSeveral(marks, thing));
  for (let at = k - 1; at >= Math.max(0, k - MEANT_REACH); at--) {
    const chunk = chunks[at]!;
    if (chunk.type === 'break') return [];
    if (chunk.type === 'noun-phrase' && isMeant(chunk)) return [at];
  }
  return [];
}

const isSeveral = ({ layout: { tokens, endings } }: Marks, { quantity, headLast }: NounPhrase): boolean =>
  quantity !== null || isPlural(endings, tokens[headLast - 1]!.lower);

/** "The target was a bank", "the bank was also the target of mortar fire": what stands on the other side of the verb. */
function aimsOf(marks: Marks, chunks: readonly Chunk[], clause: ClauseArguments, k: number): readonly number[] {
  if (isUntold(chunks, k)) return [];
  const subjects = clause.subjects(k);
  const said = chunks[chunks[k + 1]?.type === 'adverb' ? k + 2 : k + 1];
  if (said?.type === 'noun-phrase' && isAim(marks, said)) return positions(chunks, subjects, k, -1);
  const isAimBefore = subjects.length === 1 && (isAim(marks, subjects[0]!) || isAimOf(marks, chunks, subjects[0]!, k));
  return isAimBefore && said?.type === 'noun-phrase' ? positions(chunks, clause.joinedRight(chunks.indexOf(said, k)), k, 1) : [];
}

/** "The bomb was intended for the embassy", "explosives meant for the palace": the embassy, the palace. */
function aimedFor(marks: Marks, chunks: readonly Chunk[], clause: ClauseArguments, k: number): readonly number[] {
  const { passive, bareParticiple, lastToken } = chunks[k] as VerbGroup;
  const lead = chunks[k + 1];
  if (!(passive || bareParticiple) || !marks.classes.aiming.at(marks.layout.tokens[lastToken - 1]!)) return [];
  if (!isPreposition(lead, 'for') || chunks[k + 2]?.type !== 'noun-phrase' || isUntold(chunks, k)) return [];
  return clause.subjects(k).some((subject) => isThing(marks, subject, 'bomb')) ? positions(chunks, clause.joinedRight(k + 2), k, 1) : [];
}

const isAim = ({ classes, layout }: Marks, { headLast, person, name }: NounPhrase): boolean =>
  person === null && name === null && classes.aim.at(layout.tokens[headLast - 1]!);

/** "the target of the attack was": the verb's subject may be what stands next to it. */
function isAimOf(marks: Marks, chunks: readonly Chunk[], subject: NounPhrase, k: number): boolean {
  const at = chunks.lastIndexOf(subject, k);
  const of = itemAt(chunks, at - 1);
  const aim = itemAt(chunks, at - 2);
  return isOf(of) && aim?.type === 'noun-phrase' && isAim(marks, aim);
}

/** "damage to several houses", "the destruction of three pylons", "the explosion outside the bank". */
function byNoun(marks: Marks, chunks: readonly Chunk[], clause: ClauseArguments, k: number): Found | null {
  const noun = chunks[k] as NounPhrase;
  const word = marks.layout.tokens[noun.lastToken - 1]!;
  const effect = marks.classes.damage.at(word) ? 'damaged' : marks.classes.destruction.at(word) ? 'destroyed' : null;
  if (effect === null)
    return noun.type === 'noun-phrase' && noun.happening?.kind === 'bombing'
      ? { effect: null, things: placesAfter(marks, chunks, clause, k) }
      : null;
  if (isOfNone(marks, chunks, k)) return null;
  const sustained = sustainedBy(marks, chunks, clause, k, effect);
  if (sustained) return sustained;
  const at = isCaused(marks, chunks[k + 1]) ? k + 2 : k + 1;
  const next = chunks[at];
  if (next?.type !== 'preposition' || !marks.classes['damage-to'].has(next.says) || chunks[at + 1]?.type !== 'noun-phrase') return null;
  const leads = marks.classes['damage-to'];
  const things = [...positions(chunks, clause.joinedRight(at + 1), k, 1), ...placesMore(marks, chunks, clause, at + 2, leads)];
  // caused damage in the town
  const isWhere = !isPreposition(next, 'to') && !isOf(next);
  return { effect, things: isWhere ? things.filter((thing) => !isThing(marks, chunks[thing] as NounPhrase, 'ground')) : things };
}

/** "no serious damage to the church", "without causing damage to it", "did no damage" */
function isOfNone({ classes, layout: { tokens } }: Marks, chunks: readonly Chunk[], k: number): boolean {
  const beside = chunks[k - 1]?.type === 'noun-phrase' && chunks[k - 1]!.lastToken === chunks[k]!.firstToken ? k - 1 : k;
  for (let at = chunks[beside]!.firstToken; at < chunks[k]!.lastToken; at++) if (classes.none.at(tokens[at]!)) return true;
  const before = chunks[beside - 1];
  const isDone = before?.type === 'verb-group';
  return isPreposition(isDone ? itemAt(chunks, beside - 2) : before, 'without') || (isDone && before.negated);
}

/** "the damage caused to the plant" */
const isCaused = ({ classes, layout: { tokens } }: Marks, verb: Chunk | undefined): boolean =>
  verb?.type === 'verb-group' && verb.bareParticiple && classes['damage-done'].at(tokens[verb.lastToken - 1]!);

/** "Two stores suffered damage", "her car received heavy damage": what came to it is said of the subject. */
function sustainedBy(
  { classes }: Marks,
  chunks: readonly Chunk[],
  clause: ClauseArguments,
  k: number,
  effect: Damage['effect'],
): Found | null {
  const before = chunks[k - 1];
  const at = isAdjective(before) && before!.lastToken === chunks[k]!.firstToken ? k - 2 : k - 1;
  const verb = chunks[at];
  if (verb?.type !== 'verb-group' || verb.passive || isUntold(chunks, at)) return null;
  if (!classes.undergoing.has(lemmaOf(verb)) || isNone(chunks[at + 1]!)) return null;
  return { effect, things: positions(chunks, clause.subjects(at), at, -1) };
}

/** "heavy", "minor" of "heavy damage", "minor damage", which stand as phrases of their own */
const isAdjective = (before: Chunk | undefined): boolean =>
  before?.type === 'noun-phrase' && before.name === null && before.determiner === null && before.quantity === null;

/** "no damage" */
const isNone = (chunk: Chunk): boolean => chunk.type === 'noun-phrase' && (chunk.quantity?.count.high === 0 || chunk.count?.high === 0);

/** "partially destroyed" is damaged, "completely burned" destroyed. */
function effectOf(marks: Marks, chunk: VerbGroup): Damage['effect'] {
  const effect = effectOfVerb(marks, chunk);
  if (effect === null) return null;
  const { classes, layout } = marks;
  const says = (words: ReadonlySet<string>): boolean => {
    for (let at = Math.max(0, chunk.firstToken - 1); at <= Math.min(chunk.lastToken, layout.tokens.length - 1); at++)
      if (words.has(layout.tokens[at]!.lower)) return true;
    return false;
  };
  return says(classes.partly) ? 'damaged' : says(classes.wholly) ? 'destroyed' : effect;
}

function effectOfVerb({ classes: { damaging }, layout }: Marks, chunk: VerbGroup): Damage['effect'] {
  const { lower } = chunk;
  const last = layout.tokens[chunk.lastToken - 1]!.lower;
  const lemma = lemmaOf(chunk);
  const effect = damaging.get(lower) ?? null;
  const ofLast = last === lower ? effect : (damaging.get(last) ?? null);
  const ofLemma = lemma === lower ? effect : (damaging.get(lemma) ?? null);
  return effect === 'destroyed' || ofLast === 'destroyed' || ofLemma === 'destroyed' ? 'destroyed' : (effect ?? ofLast ?? ofLemma);
}

/** What an explosion shook, but for a town or a street. */
const shaken = (marks: Marks, chunks: readonly Chunk[], clause: ClauseArguments, k: number): readonly number[] =>
  positions(chunks, clause.objects(k), k, 1).filter((at) => !isThing(marks, chunks[at] as NounPhrase, 'ground'));

/** "An explosion rocked the embassy" */
function isShaking(marks: Marks, chunks: readonly Chunk[], clause: ClauseArguments, k: number): boolean {
  const group = chunks[k] as VerbGroup;
  if (group.passive || !marks.classes.shaking.has(lemmaOf(group)) || isUntold(chunks, k)) return false;
  return clause.subjects(k).some((subject) => subject.happening?.kind === 'bombing' || isThing(marks, subject, 'bomb'));
}

/** "a bomb exploded", "placed a bomb", "the charge was thrown". */
function isGoingOff(marks: Marks, chunks: readonly Chunk[], clause: ClauseArguments, k: number): boolean {
  const group = chunks[k]!;
  if (group.type !== 'verb-group') return false;
  // failed to explode at the embassy
  if (isUntold(chunks, k)) return failsToGoOff(marks, chunks, k) && clause.subjects(k).some((phrase) => isThing(marks, phrase, 'bomb'));
  if (group.word?.happening?.kind === 'bombing')
    return clause.objects(k).every((phrase, i) => i > 0 || isThing(marks, phrase, 'bomb')) && !isOfDeed(group, clause, k);
  if (!marks.classes.place.has(group.lower)) return false;
  return [...clause.objects(k), ...(group.passive || group.bareParticiple ? clause.subjects(k) : [])].some(
    (phrase) => isThing(marks, phrase, 'bomb') || isLadenVehicle(marks, chunks, phrase),
  );
}

/** "the attack launched by rebels": no bomb stands by them. */
const isOfDeed = ({ passive, bareParticiple }: VerbGroup, clause: ClauseArguments, k: number): boolean =>
  (passive || bareParticiple) && clause.subjects(k).some(({ happening }) => happening !== null);
