/** Finds the verbs and nouns that tell of a happening, with who did it and to what. */

import { endsIn } from '../text/ends-in.js';
import type { Sentence } from '../text/layout.js';
import type { ClauseArguments } from './arguments/arguments.js';
import { ABDUCTION, takingBy } from './captors.js';
import type { Chunk, NounPhrase, VerbGroup } from './chunk.js';
import type { Marks } from './chunks/marks.js';
import type { Happening } from './clause.js';
import { complainsOfDeed } from './complaints.js';
import { demonstration } from './demonstrations.js';
import { doersOf } from './doers-of.js';
import { foiledBomb } from './foiled-bombs.js';
import { isThing } from './is-thing.js';
import { modalityOf } from './modality.js';
import { SentenceSays, tellsNoViolence } from './no-violence.js';
import { plainHappening } from './words.js';

export function readHappenings(
  marks: Marks,
  sentence: Sentence,
  chunks: readonly Chunk[],
  clause: ClauseArguments,
  out: Happening[],
): void {
  const says = new SentenceSays(marks, sentence, chunks);
  chunks.forEach((chunk, k) => {
    if (chunk.type === 'verb-group' && chunk.word?.happening && !isDescription(chunks, k)) {
      const told = byThing(marks, fromVerb(marks, sentence, chunks, clause, k, chunk), says);
      const happening = byCrowd(marks, chunks, k, clause.subjects(k), told);
      const into = targetsInto(marks, chunks, k, happening.word.into);
      const isOther = (): boolean => showsSomething(marks, chunks, k, clause) || complainsOfDeed(marks, chunks, k, clause);
      const isTold = into && hasItsObject(marks, happening) && isByThing(marks, happening) && !isOther();
      if (isTold && !tellsNoViolence(marks, chunks, k, happening, says))
        out.push(into.length ? altered(happening, happening.word, into) : happening);
    }
    if (chunk.type === 'verb-group')
      out.push(...foiledBomb(marks, sentence, chunks, clause, k), ...demonstration(marks, sentence, chunks, clause, k));
    if (chunk.type === 'verb-group' && chunk.word?.effect?.byAttackers) out.push(...abduction(marks, sentence, chunks, clause, k));
    if (chunk.type === 'verb-group' && isLettingGo(chunk)) out.push(...captivity(marks, sentence, chunks, clause, k));
    if (chunk.type === 'noun-phrase' && chunk.person) out.push(...byDoersOf(marks, sentence, chunks, clause, k, chunk));
    if (chunk.type === 'noun-phrase' && chunk.happening) {
      const told = fromNoun(marks, sentence, chunks, clause, k, chunk);
      if (!tellsNoViolence(marks, chunks, k, told, says)) out.push(byAnimal(marks, byCrowd(marks, chunks, k, [], told)));
    }
  });
}

/** "The killers of two nuns fled" */
function byDoersOf(
  marks: Marks,
  sentence: Sentence,
  chunks: readonly Chunk[],
  clause: ClauseArguments,
  k: number,
  agent: NounPhrase,
): readonly Happening[] {
  const doers = doersOf(marks, chunks, clause, k);
  if (!doers) return [];
  const trigger = { firstToken: agent.headFirst, lastToken: agent.headLast };
  const { word, whom: targets } = doers;
  return [
    {
      sentence: sentence.index,
      word,
      trigger,
      nominal: true,
      phrase: null,
      certainty: 'asserted',
      attempted: false,
      agent,
      targets,
    },
  ];
}

/** "Rebels are holding a judge": what such a verb tells of where those who attack do it. */
function abduction(marks: Marks, sentence: Sentence, chunks: readonly Chunk[], clause: ClauseArguments, k: number): readonly Happening[] {
  const taking = takingBy(marks, chunks, clause, k);
  if (!taking) return [];
  const { certainty, attempted } = modalityOf(chunks, k);
  const trigger = chunks[k]!;
  const { agent, taken, isArrest } = taking;
  const word = isArrest ? ARREST : ABDUCTION;
  return [{ sentence: sentence.index, word, trigger, nominal: false, phrase: null, certainty, attempted, agent, targets: taken }];
}

/** "The rebels freed the engineer", "have promised to release her": whom they let go they have held; police rescue. */
function captivity(marks: Marks, sentence: Sentence, chunks: readonly Chunk[], clause: ClauseArguments, k: number): readonly Happening[] {
  const [told] = abduction(marks, sentence, chunks, clause, k);
  return told ? [{ ...told, certainty: 'asserted', attempted: false }] : [];
}

const isLettingGo = ({ word }: VerbGroup): boolean =>
  word?.effect?.effect === 'rescued' && word.happening?.role === 'step' && word.verb?.lemma !== 'rescue';

/** "police took away two clerks" */
const ARREST = plainHappening('arrest', { kind: 'other', role: 'response', harms: true });

/** All happenings are written alike, so that what asks of them finds one shape. */
function altered(happening: Happening, word: Happening['word'], targets: Happening['targets']): Happening {
  const { sentence, trigger, nominal, phrase, certainty, attempted, agent } = happening;
  return { sentence, word, trigger, nominal, phrase, certainty, attempted, agent, targets };
}

const ofKind = (happening: Happening, kind: Happening['word']['kind']): Happening =>
  altered(happening, { ...happening.word, kind }, happening.targets);

/**
 * "A bomb killed five people" is a bombing, "a bus fell into a river, killing twelve" an accident: so says the thing that did it. A
 * bus that hit a mine had no accident.
 */
function byThing(marks: Marks, happening: Happening, says: SentenceSays): Happening {
  const { agent, word } = happening;
  if (word.kind !== 'attack' || !agent) return happening;
  if (isThing(marks, agent, 'bomb')) return ofKind(happening, 'bombing');
  if (isAnimal(marks, agent)) return ofKind(happening, 'accident');
  if (word.harms && isThing(marks, agent, 'disaster')) return ofKind(happening, 'disaster');
  if (word.harms && isThing(marks, agent, 'mishap')) return ofKind(happening, 'accident');
  const isAccident = word.harms && isThing(marks, agent, 'vehicle') && !says.bomb;
  return isAccident ? ofKind(happening, 'accident') : happening;
}

/** "two dogs attacked a jogger" */
const isAnimal = ({ classes, layout }: Marks, { person, name, headLast }: NounPhrase): boolean => {
  const { lower } = layout.tokens[headLast - 1]!;
  return person === null && name === null && (classes.animals.has(lower) || classes.animals.has(`${lower}s`));
};

/** "a bee attack", "the dog attack on a jogger": no person attacked. */
function byAnimal(marks: Marks, happening: Happening): Happening {
  const { word, phrase } = happening;
  if (word.kind !== 'attack' || !phrase || phrase.headFirst === phrase.firstToken) return happening;
  const before = marks.layout.tokens[phrase.headFirst - 1]!.lower;
  return marks.classes.animals.has(before) || marks.classes.animals.has(`${before}s`) ? ofKind(happening, 'accident') : happening;
}

/** "A mob beat a man", "clashes between workers of two parties": violence of a crowd is a riot. */
function byCrowd(marks: Marks, chunks: readonly Chunk[], k: number, subjects: readonly NounPhrase[], happening: Happening): Happening {
  const { word, agent } = happening;
  const isRiot =
    word.kind === 'attack'
      ? agent !== null && isOf(marks, agent, 'crowd')
      : word.kind === 'clash' &&
        [...subjects, ...opponents(chunks, k + 1)].some((party) => isOf(marks, party, 'crowd') || isOf(marks, party, 'unarmed-party'));
  return isRiot ? ofKind(happening, 'riot') : happening;
}

/** Chunks looked through for those who clash with each other. */
const OPPONENTS_REACH = 6;

/** "between protesters and police", "with the villagers" */
function opponents(chunks: readonly Chunk[], from: number): readonly NounPhrase[] {
  const out: NounPhrase[] = [];
  let opposed = false;
  for (let i = from; i < Math.min(chunks.length, from + OPPONENTS_REACH); i++) {
    const chunk = chunks[i]!;
    if (chunk.type === 'verb-group' || chunk.type === 'break') break;
    if (chunk.type === 'preposition') opposed = OPPOSING.has(chunk.lower) || (opposed && chunk.lower === 'of');
    else if (chunk.type === 'noun-phrase' && opposed) out.push(chunk);
  }
  return out;
}

const OPPOSING = new Set(['between', 'with', 'among']);

const isOf = ({ classes, layout }: Marks, { headFirst, headLast }: NounPhrase, name: 'crowd' | 'unarmed-party'): boolean =>
  classes[name].has(layout.tokens[headLast - 1]?.lower ?? '') || classes[name].has(layout.tokens[headFirst]?.lower ?? '');

/** "pressed the alarm button", "seized a bus", "drove it through the gate"; "pressed charges" is no happening. */
const hasItsObject = (marks: Marks, { word, targets, agent }: Happening): boolean =>
  // six motorcycles were seized: by whom is not said, and more likely by the forces
  !(word.object === 'vehicle' && agent === null) &&
  (word.object === null || targets.some((target) => isThing(marks, target, word.object!) || isIt(marks, target)));

/** "Which demonstrates that", "demonstrated his will", "as has been demonstrated": nobody took to the streets. */
function showsSomething({ classes }: Marks, chunks: readonly Chunk[], k: number, clause: ClauseArguments): boolean {
  const { word, passive } = chunks[k] as VerbGroup;
  if (!classes['without-object'].has(word!.verb!.lemma)) return false;
  const next = chunks[k + 1];
  return passive || clause.objects(k).length > 0 || next?.type === 'subordinate' || next?.type === 'relative';
}

/** "A bomb damaged two banks"; an explosion that did is a happening itself, and a flood no violence. */
const isByThing = (marks: Marks, { word, agent }: Happening): boolean =>
  word.by.length === 0 ||
  (agent !== null &&
    agent.happening === null &&
    word.by.some((doer) => (doer === 'attackers' ? isAttacker(marks, agent) : isThing(marks, agent, doer))));

/** Persons who attack, or an armed body: "the FMLN", "a rebel group". */
const isAttacker = ({ classes, layout }: Marks, phrase: NounPhrase): boolean =>
  phrase.person ? phrase.person.group === 'perpetrators' : endsIn(classes['armed-body'], layout, phrase);

const isIt = ({ layout }: Marks, phrase: NounPhrase): boolean => layout.tokens[phrase.headFirst]!.lower === 'it';

/** Chunks looked through for the word that leads from an object to what it is driven into. */
const INTO_REACH = 4;

/** What stands behind one of the words, as far as it is a place, persons, a number or a thing that is attacked; null: nothing of these. */
function targetsInto(marks: Marks, chunks: readonly Chunk[], k: number, into: readonly string[]): readonly NounPhrase[] | null {
  if (into.length === 0) return [];
  const at = chunks.findIndex((chunk, i) => i > k && i <= k + INTO_REACH && chunk.type === 'preposition' && into.includes(chunk.lower));
  if (at < 0) return null;
  const targets: NounPhrase[] = [];
  for (let i = at + 1; i < chunks.length; i += 2) {
    const phrase = chunks[i];
    if (phrase?.type !== 'noun-phrase') break;
    if (phrase.place !== null || phrase.person || phrase.quantity || isThing(marks, phrase, 'target')) targets.push(phrase);
    const next = chunks[i + 1];
    if (next?.type !== 'preposition' || next.lower !== 'of') break;
  }
  return targets.length ? targets : null;
}

/** "was beaten", "is burning": kept; "being attacked" in a gerund after a preposition: told as a possibility. */
const isDescription = (chunks: readonly Chunk[], k: number): boolean =>
  (chunks[k] as VerbGroup).ing && chunks[k - 1]?.type === 'preposition' && chunks[k + 1]?.type !== 'noun-phrase';

function fromVerb(
  marks: Marks,
  sentence: Sentence,
  chunks: readonly Chunk[],
  clause: ClauseArguments,
  k: number,
  group: VerbGroup,
): Happening {
  const objects = clause.objects(k);
  const joined = joinedPassive(chunks, k);
  const passive =
    group.passive ||
    (group.bareParticiple &&
      objects.length === 0 &&
      !group.word!.verb!.ing &&
      (followsNoun(chunks, k) || joined >= 0) &&
      (isTransitive(marks, group) || isByPersons(chunks, k)) &&
      !(group.word!.happening!.object === null && isAtSomebody(marks, chunks, k)));
  const subjects = thingBefore(chunks, k, group) ?? clause.subjects(k);
  const prepositional =
    objects.length || group.word!.happening!.role === 'step' || group.word!.verb?.lemma === 'abduct'
      ? []
      : afterPreposition(chunks, clause, k + 1);
  const isPlanned = isBehindAttempt(marks, chunks, k);
  const { certainty, attempted } = isPlanned ? ATTEMPTED : modalityOf(chunks, k);
  const threatened = group.word!.happening!.role === 'threat' ? (toldIn(marks, chunks, clause, k) ?? toBeHarmed(chunks, clause, k)) : null;
  const targets =
    threatened ??
    (passive
      ? firedAt(marks, chunks, clause, k, subjects)
      : objects.length
        ? [...objects, ...shotAt(marks, chunks, clause, k, objects), ...againstMore(chunks, clause, k + 2, leadsOf(group))]
        : prepositional);
  return {
    sentence: sentence.index,
    word: group.word!.happening!,
    trigger: group,
    nominal: false,
    phrase: null,
    certainty,
    attempted,
    agent: isPlanned
      ? null
      : passive && !threatened
        ? (clause.byAgent(k) ?? (joined >= 0 ? clause.byAgent(joined) : null))
        : (subjects.at(-1) ?? null),
    targets,
  };
}

/** "foiled a plot to kill the mayor", "an attempt to burn a bus": whose it was is not said. */
const isBehindAttempt = ({ classes, layout }: Marks, chunks: readonly Chunk[], k: number): boolean => {
  const before = chunks[k - 1];
  return (
    (chunks[k] as VerbGroup).infinitive && before?.type === 'noun-phrase' && classes.attempt.has(layout.tokens[before.lastToken - 1]!.lower)
  );
};
const ATTEMPTED = { certainty: 'hypothetical', attempted: true } as const;

/** "killed by a bomb placed by rebels", "hit by a bullet fired by a guard": of a thing that a preposition leads, what was done with it. */
function thingBefore(chunks: readonly Chunk[], k: number, { bareParticiple, passive }: VerbGroup): readonly NounPhrase[] | null {
  const thing = chunks[k - 1];
  if (!bareParticiple || passive || thing?.type !== 'noun-phrase' || thing.person || thing.name || thing.pronoun) return null;
  const [before, by] = [chunks[k - 2], chunks[k + 1]];
  return before?.type === 'preposition' && by?.type === 'preposition' && by.lower === 'by' ? [thing] : null;
}

/** "set fire to a truck and to a bus", "fired on a post and on a car": the word of the verb that leads to each of them. */
const leadsOf = ({ word }: VerbGroup): readonly string[] => word!.verb!.lemma.split(' ').slice(1).slice(-1);

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
  if (at?.type !== 'preposition' || at.lower !== 'at' || whom?.type !== 'noun-phrase') return false;
  return whom.person !== null || whom.name !== null || isThing(marks, whom, 'target') || isThing(marks, whom, 'vehicle');
}

/** "was intercepted by two men and shot", "was found and safely defused": the passive verb one without a subject is joined to; -1 without one. */
function joinedPassive(chunks: readonly Chunk[], k: number): number {
  const and = chunks[k - 1]?.type === 'adverb' ? k - 2 : k - 1;
  if (chunks[and]?.type !== 'and') return -1;
  for (let i = and - 1; i >= Math.max(0, k - JOINED_WITHIN); i--) {
    const chunk = chunks[i]!;
    if (chunk.type === 'verb-group') return chunk.passive ? i : -1;
    if (chunk.type === 'break' || chunk.type === 'relative' || chunk.type === 'subordinate') return -1;
  }
  return -1;
}

/** Chunks between two verbs that "and" joins. */
const JOINED_WITHIN = 9;

/** "two shots fired by a guard" */
const isByPersons = (chunks: readonly Chunk[], k: number): boolean => {
  const [by, whom] = chunks.slice(k + 1, k + 3);
  return by?.type === 'preposition' && by.lower === 'by' && whom?.type === 'noun-phrase' && whom.person !== null;
};

const isTransitive = ({ classes }: Marks, group: VerbGroup): boolean => !classes.intransitive.has(group.word!.verb!.lemma);
const followsNoun = (chunks: readonly Chunk[], k: number): boolean => chunks[k - 1]?.type === 'noun-phrase';

/** "fired a rifle at a nurse", "threw two grenades at a bus" */
function shotAt(
  marks: Marks,
  chunks: readonly Chunk[],
  clause: ClauseArguments,
  k: number,
  objects: readonly NounPhrase[],
): readonly NounPhrase[] {
  const at = chunks.indexOf(objects.at(-1)!, k) + 1;
  const preposition = chunks[at];
  if (at <= k + 1 || preposition?.type !== 'preposition' || (preposition.lower !== 'at' && preposition.lower !== 'against')) return [];
  const { lower } = marks.layout.tokens[objects.at(-1)!.headLast - 1]!;
  return marks.classes['shot-with'].has(lower) && chunks[at + 1]?.type === 'noun-phrase' ? clause.joinedRight(at + 1) : [];
}

/** "Shots were fired at a bus": the bus; of every other passive verb, its subjects. */
function firedAt(
  { classes, layout }: Marks,
  chunks: readonly Chunk[],
  clause: ClauseArguments,
  k: number,
  subjects: readonly NounPhrase[],
): readonly NounPhrase[] {
  const group = chunks[k] as VerbGroup;
  // a bomb was placed at a bank
  if (group.word!.happening!.object !== null) return subjects;
  const isShot = subjects.every(({ headLast }) => classes['shot-with'].has(layout.tokens[headLast - 1]!.lower));
  if (!isShot || subjects.length === 0) return subjects;
  // shots were fired at | shots were fired last night at
  const next = chunks[k + 1]?.type === 'time' ? k + 2 : k + 1;
  const whom = chunks[next]?.type === 'noun-phrase' ? clause.objects(k) : afterPreposition(chunks, clause, next);
  return whom.length > 0 ? whom : subjects;
}

/** "opened fire on a bus", "fired at the guards": what stands after on, at, into or against. */
function afterPreposition(chunks: readonly Chunk[], clause: ClauseArguments, from: number): readonly NounPhrase[] {
  const preposition = chunks[from];
  if (preposition?.type !== 'preposition' || chunks[from + 1]?.type !== 'noun-phrase') return [];
  return ['on', 'at', 'against', 'into', 'upon'].includes(preposition.lower) ? clause.joinedRight(from + 1) : [];
}

/** "the attack by rebels on the bank", "the raid launched yesterday against two shops": what it was aimed at, first of all what is next. */
function aimedAt(marks: Marks, chunks: readonly Chunk[], clause: ClauseArguments, k: number): readonly NounPhrase[] {
  const after = chunks[k + 1];
  const isThreat = (chunks[k] as NounPhrase).happening?.role === 'threat';
  if (
    after?.type === 'preposition' &&
    (AIMING.has(after.lower) || (isThreat && after.lower === 'to')) &&
    chunks[k + 2]?.type === 'noun-phrase'
  )
    return [...clause.joinedRight(k + 2), ...againstMore(chunks, clause, k + 3)];
  const targets = targetsOf(marks, chunks, clause, k);
  if (targets.length > 0) return targets;
  const undergone = whoUnderwent(marks, chunks, clause, k);
  if (undergone.length > 0) return undergone;
  let isBySomebody = false;
  for (let i = k + 1; i < Math.min(chunks.length - 1, k + AIM_REACH); i++) {
    const chunk = chunks[i]!;
    if (chunk.type === 'preposition' && chunk.lower === 'by') isBySomebody = true;
    // the attack staged by rebels on the palace
    const isAimed =
      chunk.type === 'preposition' &&
      (chunk.lower === 'against' || (chunk.lower === 'on' && isBySomebody) || isBehindAiming(marks, chunks[i - 1]));
    if (isAimed && chunks[i + 1]!.type === 'noun-phrase') return clause.joinedRight(i + 1);
    if (chunk.type === 'comma' || chunk.type === 'break' || (chunk.type === 'verb-group' && !(chunk.bareParticiple || chunk.passive)))
      break;
  }
  return [];
}

/** "The attack was aimed at a fuel depot", "a bombing meant for the minister" */
const isBehindAiming = ({ classes, layout }: Marks, before: Chunk | undefined): boolean =>
  before?.type === 'verb-group' && classes.aiming.has(layout.tokens[before.lastToken - 1]!.lower);

const AIMING: ReadonlySet<string> = new Set(['on', 'against', 'of', 'at']);

/** "The mayor survived an attack", "received death threats", "fell victim to a bombing": to whom it was done, whatever became of them. */
function whoUnderwent({ classes }: Marks, chunks: readonly Chunk[], clause: ClauseArguments, k: number): readonly NounPhrase[] {
  let verb = k - 1;
  while (
    verb >= 0 &&
    verb > k - 3 &&
    (chunks[verb]!.type === 'preposition' || chunks[verb]!.type === 'adverb' || chunks[verb]!.type === 'state')
  )
    verb--;
  const group = chunks[verb];
  if (group?.type !== 'verb-group' || group.passive || group.negated) return [];
  const lemma = group.copula ? 'be' : (group.word?.verb?.lemma ?? group.lower);
  const lead = chunks[k - 1];
  // the base came under attack
  const led = lead?.type === 'preposition' ? `${lemma} ${lead.lower}` : lemma;
  if (!classes.undergoing.has(lemma) && !classes.undergoing.has(led)) return [];
  return clause.subjects(verb);
}

/** "attacks on a bridge, on the bank, and against two stores": what is behind each further preposition. */
function againstMore(
  chunks: readonly Chunk[],
  clause: ClauseArguments,
  from: number,
  leads: readonly string[] = ['on', 'against'],
): readonly NounPhrase[] {
  if (leads.length === 0) return [];
  const out: NounPhrase[] = [];
  for (let i = from; i < Math.min(chunks.length - 2, from + MORE_REACH); i++) {
    const chunk = chunks[i]!;
    if (chunk.type === 'verb-group' || chunk.type === 'break' || chunk.type === 'relative' || chunk.type === 'subordinate') break;
    const next = chunks[i + 1]!;
    if (
      (chunk.type === 'and' || chunk.type === 'comma') &&
      next.type === 'preposition' &&
      leads.includes(next.lower) &&
      chunks[i + 2]!.type === 'noun-phrase'
    )
      out.push(...clause.joinedRight(i + 2));
  }
  return out;
}

/** "The warehouse was the target of a bomb attack", "Ana Ruiz became the victim of an ambush" */
function targetsOf({ classes }: Marks, chunks: readonly Chunk[], clause: ClauseArguments, k: number): readonly NounPhrase[] {
  const [of, what] = [chunks[k - 1], chunks[k - 2]];
  const at = chunks[k - 3]?.type === 'adverb' ? k - 4 : k - 3;
  const be = chunks[at];
  if (of?.type !== 'preposition' || of.lower !== 'of' || what?.type !== 'noun-phrase' || be?.type !== 'verb-group') return [];
  const isVictim = what.person !== null && classes.victim.has(what.person.concept) && what.name === null;
  if (!be.copula && !(be.word?.verb && classes.becoming.has(be.word.verb.lemma))) return [];
  if ((what.person && !isVictim) || what.name || !what.determiner) return [];
  const subjects = clause.subjects(at);
  return isVictim ? subjects.slice(-1) : subjects;
}

/** Chunks looked through for what more an attack was aimed at. */
const MORE_REACH = 24;

/** Chunks between an attack and "against". */
const AIM_REACH = 7;

/** "the men involved in the murder", "were charged with masterminding the killing", "accused two officers of the murder": who did it. */
function involvedIn({ classes }: Marks, chunks: readonly Chunk[], clause: ClauseArguments, k: number): NounPhrase | null {
  // charged with committing the massacre
  const before = chunks[k - 1];
  const at = before?.type === 'verb-group' && before.ing && classes['part-in'].has(before.lower) ? k - 1 : k;
  if (chunks[at - 1]?.type !== 'preposition') return null;
  const group = chunks[at - 2];
  if (group?.type === 'verb-group')
    return group.negated || !classes.involved.has(group.lower) ? null : (clause.subjects(at - 2).at(-1) ?? null);
  for (let i = at - 2; i >= Math.max(0, at - BLAMED_WITHIN); i--) {
    const verb = chunks[i]!;
    if (verb.type === 'break' || verb.type === 'comma' || verb.type === 'relative') return null;
    if (verb.type === 'verb-group')
      return verb.negated || verb.passive || !classes.involved.has(verb.lower) ? null : (clause.objects(i).at(-1) ?? null);
  }
  return null;
}

/** Chunks between "accused" and the preposition behind those accused. */
const BLAMED_WITHIN = 7;

function fromNoun(
  marks: Marks,
  sentence: Sentence,
  chunks: readonly Chunk[],
  clause: ClauseArguments,
  k: number,
  phrase: NounPhrase,
): Happening {
  const targets = aimedAt(marks, chunks, clause, k);
  const by = chunks.slice(k + 1, k + 6).findIndex((chunk) => chunk.type === 'preposition' && chunk.lower === 'by');
  const agent = by >= 0 ? chunks[k + 2 + by] : undefined;
  return {
    sentence: sentence.index,
    word: phrase.happening!,
    trigger: { firstToken: phrase.headFirst, lastToken: phrase.headLast },
    nominal: true,
    phrase,
    // no fighting was reported
    certainty: phrase.count?.high === 0 ? 'denied' : 'asserted',
    attempted: false,
    agent: agent?.type === 'noun-phrase' ? agent : involvedIn(marks, chunks, clause, k),
    targets,
  };
}
