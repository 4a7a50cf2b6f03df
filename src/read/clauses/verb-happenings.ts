/** A verb that tells of a happening: who did it, to whom or what, and whether it was done. */
import { itemAt } from '../text/item-at.js';
import type { Sentence } from '../text/layout.js';
import { aimedAt } from './arguments/aimed-at.js';
import type { ClauseArguments } from './arguments/arguments.js';
import { positionOf } from './arguments/chunk-steps.js';
import { looksLikeAttackers } from './armed.js';
import { type Chunk, lemmaOf, type NounPhrase, type VerbGroup } from './chunk.js';
import type { Marks } from './chunks/marks.js';
import { isPreposition, says } from './chunks/says.js';
import type { Happening } from './clause.js';
import { isThing } from './is-thing.js';
import { thingsListed } from './listed-things.js';
import { isBehindAttempt, modalityMeant } from './meant.js';
import { againstMore } from './noun-happenings.js';
import { insertedBehind, setOffBefore } from './set-off-participle.js';
import { verbOfSharedObject } from './shared-object.js';

export function fromVerb(
  marks: Marks,
  sentence: Sentence,
  chunks: readonly Chunk[],
  clause: ClauseArguments,
  k: number,
  group: VerbGroup,
): Happening {
  const shared = group.passive || group.ing ? -1 : verbOfSharedObject(chunks, clause, k);
  // strafed and bombed a hamlet: one deed, of which the last verb tells the whole
  const isToldBehind = shared >= 0 && (chunks[shared] as VerbGroup).word?.happening?.role === 'violence';
  const objects = clause.objects(shared < 0 ? k : shared);
  const joined = joinedPassive(chunks, k);
  const behind = setOffBefore(chunks, k);
  const setOff = behind >= 0 ? behind : insertedBehind(chunks, k);
  const passive =
    group.passive ||
    setOff >= 0 ||
    (group.bareParticiple &&
      objects.length === 0 &&
      !group.word!.verb!.ing &&
      (followsNoun(chunks, k) || isFound(marks, itemAt(chunks, k - 1)) || joined >= 0 || isJoinedReduced(chunks, k)) &&
      (isTransitive(marks, group) || isByPersons(chunks, k)) &&
      !(group.word!.happening!.object === null && isAtSomebody(marks, chunks, k)) &&
      !isOwnAttack(marks, chunks, clause, k));
  const subjects =
    setOff >= 0
      ? [chunks[setOff] as NounPhrase]
      : (thingBefore(chunks, k, group) ?? (passive ? personsBefore(marks, chunks, k, group, clause) : null) ?? clause.subjects(k));
  const prepositional =
    objects.length || group.word!.happening!.role === 'step' || marks.classes.abducting.has(lemmaOf(group))
      ? []
      : aimedAt(marks, chunks, clause, k + 1);
  const isPlanned = isBehindAttempt(marks, chunks, k);
  const { certainty, attempted } = modalityMeant(marks, chunks, k);
  const threatened = group.word!.happening!.role === 'threat' ? (toldIn(marks, chunks, clause, k) ?? toBeHarmed(chunks, clause, k)) : null;
  const targets = isToldBehind
    ? []
    : (threatened ??
      (passive
        ? firedAt(marks, chunks, clause, k, subjects)
        : objects.length
          ? [
              ...oneByOne(marks, chunks, clause, objects),
              ...shotAt(marks, chunks, clause, k, objects),
              ...againstToo(chunks, clause, k, leadOf(group)),
            ]
          : prepositional));
  return {
    sentence: sentence.index,
    word: group.word!.happening!,
    trigger: group,
    nominal: false,
    phrase: null,
    certainty: subjects.some(isNobody) || targets.some(isNobody) ? 'denied' : certainty,
    attempted,
    agent: isPlanned
      ? null
      : passive && !threatened
        ? (clause.byAgent(k) ?? (joined >= 0 ? clause.byAgent(joined) : null))
        : (subjects.at(-1) ?? null),
    targets,
    isShare: false,
  };
}

/** "no bomb exploded", "held no hostages", "nobody was shot" */
const isNobody = ({ count }: NounPhrase): boolean => count?.high === 0;

/** "attacked four buildings: a bank, a hotel and two shops": the bank, the hotel and the shops. */
function oneByOne(marks: Marks, chunks: readonly Chunk[], clause: ClauseArguments, objects: readonly NounPhrase[]): readonly NounPhrase[] {
  const last = objects.at(-1)!;
  const at = isThing(marks, last, 'target') ? positionOf(chunks, last) : -1;
  const things = at < 0 ? [] : thingsListed(marks, chunks, clause, at);
  return things.length > 0 ? [...objects.slice(0, -1), ...things] : objects;
}

/** "killed by a bomb placed by rebels", "hit by a bullet fired by a guard": of a thing that a preposition leads, what was done with it. */
function thingBefore(chunks: readonly Chunk[], k: number, { bareParticiple, passive }: VerbGroup): readonly NounPhrase[] | null {
  const thing = chunks[k - 1];
  if (!bareParticiple || passive || thing?.type !== 'noun-phrase' || thing.person || thing.name || thing.pronoun) return null;
  return itemAt(chunks, k - 2)?.type === 'preposition' && byAt(chunks, k) >= 0 ? [thing] : null;
}

/** "the release of teachers arrested in May", "justice for two boys shot by soldiers": the persons, where what leads to them is nobody. */
function personsBefore(
  marks: Marks,
  chunks: readonly Chunk[],
  k: number,
  { bareParticiple, passive }: VerbGroup,
  clause: ClauseArguments,
): readonly NounPhrase[] | null {
  const [before, persons] = chunks.slice(Math.max(0, k - 2), k);
  if (!bareParticiple || passive || persons?.type !== 'noun-phrase' || !persons.person || before?.type !== 'preposition') return null;
  if (says(before, 'by')) return null;
  const isSomething = (phrase: NounPhrase): boolean =>
    (phrase.person ?? phrase.name ?? phrase.pronoun) !== null || isThing(marks, phrase, 'target') || isThing(marks, phrase, 'vehicle');
  return clause.subjects(k).some(isSomething) ? null : [persons];
}

/** "set fire to a truck and to a bus", "fired on a post and on a car": the word of the verb that leads to each of them. */
const leadOf = ({ word }: VerbGroup): string | undefined => word!.verb!.lemma.split(' ').slice(1).at(-1);

const againstToo = (chunks: readonly Chunk[], clause: ClauseArguments, k: number, lead: string | undefined): readonly NounPhrase[] =>
  lead === undefined ? [] : againstMore(chunks, clause, k + 2, ({ says }) => says === lead);

/** "The editor received a letter threatening to kill him": who received it. */
function toldIn({ classes }: Marks, chunks: readonly Chunk[], clause: ClauseArguments, k: number): readonly NounPhrase[] | null {
  const [verb, letter] = chunks.slice(Math.max(0, k - 2), k);
  if (!(chunks[k] as VerbGroup).ing || letter?.type !== 'noun-phrase' || letter.person || verb?.type !== 'verb-group') return null;
  if (verb.passive || verb.negated || !classes.undergoing.has(verb.word?.verb?.lemma ?? '')) return null;
  const receivers = clause.subjects(k - 2);
  return receivers.length > 0 ? receivers : null;
}

/** "threatened to kill ten judges": those it is threatened with. */
function toBeHarmed(chunks: readonly Chunk[], clause: ClauseArguments, k: number): readonly NounPhrase[] | null {
  const next = chunks[k + 1];
  if (next?.type !== 'verb-group' || !next.infinitive || next.word?.happening?.role !== 'violence') return null;
  return clause.objects(k + 1);
}

/** "Armed men shot at the gardener", "rebels shot at two clinics"; a man "shot to death at a clinic" was there. */
function isAtSomebody(marks: Marks, chunks: readonly Chunk[], k: number): boolean {
  if ((chunks[k] as VerbGroup).word?.effect?.effect === 'killed') return false;
  const [at, whom] = chunks.slice(k + 1, k + 3);
  const before = chunks[k - 1];
  // two grenades thrown at the consulate
  if (before?.type === 'noun-phrase' && isThing(marks, before, 'bomb')) return false;
  if (!isPreposition(at, 'at') || whom?.type !== 'noun-phrase') return false;
  return whom.person !== null || whom.name !== null || isThing(marks, whom, 'target') || isThing(marks, whom, 'vehicle');
}

/** "when gunmen attacked in Lugo": those who attack did so, where their clause has no other verb; but "gunmen attacked in Lugo fled". */
function isOwnAttack(marks: Marks, chunks: readonly Chunk[], clause: ClauseArguments, k: number): boolean {
  const [doers, verb] = [itemAt(chunks, k - 1), chunks[k] as VerbGroup];
  if (doers?.type !== 'noun-phrase' || verb.word!.effect || !looksLikeAttackers(marks, doers) || clause.byAgent(k) !== null) return false;
  const behind = chunks.slice(k + 1, k + OWN_CLAUSE_WITHIN).find(({ type }) => type === 'verb-group' || ENDS_OWN_CLAUSE.has(type));
  return behind?.type !== 'verb-group';
}
/** Chunks behind "attacked": "in the town of Lugo in the north on Monday". */
const OWN_CLAUSE_WITHIN = 12;
const ENDS_OWN_CLAUSE: ReadonlySet<Chunk['type']> = new Set(['comma', 'break', 'subordinate', 'relative', 'and', 'but'] as const);

/** "was intercepted by two men and shot", "was found and safely defused": the passive verb one without a subject is joined to; -1 without one. */
function joinedPassive(chunks: readonly Chunk[], k: number): number {
  const and = chunks[k - 1]?.type === 'adverb' ? k - 2 : k - 1;
  const joint = chunks[and]?.type;
  // was beaten but also robbed
  const isBut = joint === 'but' && chunks[and - 1]?.type === 'verb-group' && !isPreposition(chunks[k + 1], 'at');
  if (joint !== 'and' && joint !== 'or' && !isBut) return -1;
  for (let i = and - 1; i >= Math.max(0, k - JOINED_WITHIN); i--) {
    const chunk = chunks[i]!;
    // was kidnapped by men wearing masks and killed
    if (chunk.type === 'verb-group' && chunk.ing && !chunk.passive && isByWhom(chunks, i - 1)) continue;
    if (chunk.type === 'verb-group') return chunk.passive ? i : -1;
    if (chunk.type === 'break' || chunk.type === 'relative' || chunk.type === 'subordinate') return -1;
  }
  return -1;
}

/** "a banker kidnapped and killed by rebels" */
function isJoinedReduced(chunks: readonly Chunk[], k: number): boolean {
  const [noun, before, and] = chunks.slice(Math.max(0, k - 3), k);
  return (
    noun?.type === 'noun-phrase' && before?.type === 'verb-group' && before.bareParticiple && and?.type === 'and' && isByPersons(chunks, k)
  );
}

/** "by men" at k. */
const isByWhom = (chunks: readonly Chunk[], k: number): boolean => chunks[k]?.type === 'noun-phrase' && isPreposition(chunks[k - 1], 'by');

/** Chunks between two verbs that "and" joins. */
const JOINED_WITHIN = 9;

/** "two shots fired by a guard" */
const isByPersons = (chunks: readonly Chunk[], k: number): boolean => {
  const at = byAt(chunks, k);
  const whom = at < 0 ? undefined : chunks[at + 1];
  return whom?.type === 'noun-phrase' && whom.person !== null;
};

/** "fired by", "fired from a pistol by": where "by" stands; -1 where it does not. */
function byAt(chunks: readonly Chunk[], k: number): number {
  const at = isPreposition(chunks[k + 1], 'from') && chunks[k + 2]?.type === 'noun-phrase' ? k + 3 : k + 1;
  return isPreposition(chunks[at], 'by') ? at : -1;
}

const isTransitive = ({ classes }: Marks, group: VerbGroup): boolean => !classes.intransitive.has(group.word!.verb!.lemma);

/** "a toddler shot", "a toddler accidentally shot by a cousin"; but "rebels reportedly fired" */
const followsNoun = (chunks: readonly Chunk[], k: number): boolean =>
  chunks[k - 1]?.type === 'noun-phrase' ||
  (chunks[k - 1]?.type === 'adverb' && itemAt(chunks, k - 2)?.type === 'noun-phrase' && isByPersons(chunks, k));

/** "a man found shot in an alley": nobody's deed but another's. */
const isFound = ({ classes }: Marks, before: Chunk | undefined): boolean =>
  before?.type === 'verb-group' && (before.passive || before.bareParticiple) && classes.finding.has(lemmaOf(before));

/** "fired a rifle at a nurse", "threw two grenades at a bus" */
function shotAt(
  marks: Marks,
  chunks: readonly Chunk[],
  clause: ClauseArguments,
  k: number,
  objects: readonly NounPhrase[],
): readonly NounPhrase[] {
  const isShot = ({ headLast }: NounPhrase): boolean => marks.classes['shot-with'].at(marks.layout.tokens[headLast - 1]!);
  // hurled a grenade at a school and a clinic: the clinic is no second thing that they hurled
  const shot = objects.findLast(isShot);
  const at = shot ? chunks.indexOf(shot, k) + 1 : 0;
  const preposition = chunks[at];
  if (at <= k + 1 || preposition?.type !== 'preposition' || (!says(preposition, 'at') && !says(preposition, 'against'))) return [];
  return chunks[at + 1]?.type === 'noun-phrase' ? clause.joinedRight(at + 1).filter((phrase) => !objects.includes(phrase)) : [];
}

/** "Shots were fired at a bus": the bus; of every other passive verb, its subjects. */
function firedAt(
  marks: Marks,
  chunks: readonly Chunk[],
  clause: ClauseArguments,
  k: number,
  subjects: readonly NounPhrase[],
): readonly NounPhrase[] {
  const { classes, layout } = marks;
  const group = chunks[k] as VerbGroup;
  // a bomb was placed at a bank
  if (group.word!.happening!.object !== null) return subjects;
  const isShot = subjects.every(({ headLast }) => classes['shot-with'].at(layout.tokens[headLast - 1]!));
  if (!isShot || subjects.length === 0) return subjects;
  // shots were fired at | shots were fired last night at
  const next = chunks[k + 1]?.type === 'time' ? k + 2 : k + 1;
  const whom = chunks[next]?.type === 'noun-phrase' ? clause.objects(k) : aimedAt(marks, chunks, clause, next);
  return whom.length > 0 ? whom : subjects;
}
