/** Whom "he" means within a sentence: "They forced a driver to take them to the base; he was shot dead". */
import { agree, genderOfPronoun } from '../../text/gender.js';
import { itemAt } from '../../text/item-at.js';
import { whereinBefore } from '../arguments/wherein.js';
import { type Chunk, isEffectVerb, lemmaOf, type NounPhrase } from '../chunk.js';
import { isOf, isPreposition, isSmall } from '../chunks/says.js';
import type { HarmSentence } from './harm-sentence.js';
import { lastWhoHarmed } from './last-who-harmed.js';
import { isMany, isPersons } from './persons.js';
import { theyOfClause } from './they-of-clause.js';

/** Chunks back from "he" to whom he is. */
const ANTECEDENT_REACH = 14;

/** The phrase a pronoun before a verb stands for; null where the sentence leaves it open. */
export function antecedent(here: HarmSentence, pronoun: NounPhrase, verb: number): NounPhrase | null {
  const object =
    pronoun.pronoun === null ? null : (objectBefore(here, pronoun, verbLeaving(here, pronoun, verb)) ?? attackedBy(here, pronoun, verb));
  if (object) return object;
  const at = chunkOf(here, pronoun, verb);
  if (pronoun.pronoun !== 'singular') return here.chunks[at] === pronoun ? theyOfClause(here, pronoun, at) : null;
  const before = itemAt(here.chunks, at - 1);
  if (here.chunks[at] !== pronoun) return null;
  if (before?.type === 'relative') here.noteMeant(pronoun, takenThere(here, at - 1));
  if (before?.type !== 'break' || before.says !== ';') return null;
  return (isOfOneself(here.chunks[verb]) ? lastWhoHarmed(here) : null) ?? personBefore(here, at - 1);
}

/** "killed himself": who did the rest, and not whom he harmed. */
const isOfOneself = (verb: Chunk | undefined): boolean => verb !== undefined && isEffectVerb(verb) && verb.word.effect.self === true;

/** "shot a clerk and left him paralyzed", "leaving her wounded": of the state at k, the verb that left somebody so. */
function verbLeaving({ chunks, classes }: HarmSentence, pronoun: NounPhrase, k: number): number {
  const at = itemAt(chunks, k - 1)?.type === 'adverb' ? k - 2 : k - 1;
  const verb = itemAt(chunks, at - 1);
  const isLeft = itemAt(chunks, at) === pronoun && verb?.type === 'verb-group' && !verb.passive && classes.leaving.has(lemmaOf(verb));
  return isLeft ? at - 1 : k;
}

/** "Gunmen dragged a nurse from her home and shot her": whom the verb before had as its object, where it had no other. */
function objectBefore({ chunks, clause }: HarmSentence, pronoun: NounPhrase, verb: number): NounPhrase | null {
  const and = itemAt(chunks, verb - 1)?.type === 'adverb' ? verb - 2 : verb - 1;
  if (chunks[verb + 1] !== pronoun || (chunks[and]?.type !== 'and' && chunks[and]?.type !== 'comma')) return null;
  const wherein = whereinBefore(chunks, and);
  if (wherein >= 0) {
    const who = chunks[wherein + 2] as NounPhrase;
    return isPersons(who) && isMany(who) === (pronoun.pronoun === 'plural') ? who : null;
  }
  for (let k = and - 1; k >= Math.max(0, and - ANTECEDENT_REACH); k--) {
    const chunk = chunks[k]!;
    if (chunk.type === 'break' || chunk.type === 'subordinate' || chunk.type === 'relative') return null;
    if (chunk.type !== 'verb-group') continue;
    const objects = chunk.passive || chunk.copula ? [] : clause.objects(k);
    const [object] = objects;
    // forced ten miners to lie down and shot them
    if (objects.length === 0 && chunk.infinitive && chunks[k - 1]?.type === 'noun-phrase') continue;
    if (objects.length === 0 && pronoun.pronoun === 'singular') return ownerBefore(chunks, k, and);
    const owner = objects.length === 1 ? ownerOfThing(chunks, object!, k) : null;
    if (owner) return isMany(owner) === (pronoun.pronoun === 'plural') ? owner : null;
    if (objects.length !== 1 || !isPersons(object!) || object!.pronoun || areAttackers(object!)) return null;
    // Police say Ivo Reyes, 16, shot him
    if (clause.subjects(verb).includes(object!)) return null;
    return isMany(object!) === (pronoun.pronoun === 'plural') ? object! : null;
  }
  return null;
}

/** "Soldiers chased the attacker and shot him" is told of the attacker, and of nobody whom he harmed; but of several it is left open who was shot. */
const areAttackers = ({ person, determiner }: NounPhrase): boolean =>
  person?.group === 'perpetrators' && (person.plural || determiner !== 'definite');

/** "They dragged the mayor and two clerks from their homes and shot them": all whom the verb before had as its objects. */
export function allBefore(here: HarmSentence, [them, ...others]: readonly NounPhrase[], verb: number): readonly NounPhrase[] {
  if (others.length > 0 || them?.pronoun !== 'plural' || here.chunks[verb + 1] !== them) return [];
  const objects = objectsBefore(here, verb);
  return objects.length > 1 ? objects : [];
}

/** The persons whom the verb before had as its objects, where the verb at k is joined to it: "dragged two clerks and a cook out and". */
export function objectsBefore({ chunks, clause }: HarmSentence, verb: number): readonly NounPhrase[] {
  const and = itemAt(chunks, verb - 1)?.type === 'adverb' ? verb - 2 : verb - 1;
  if (itemAt(chunks, and)?.type !== 'and' && itemAt(chunks, and)?.type !== 'comma') return [];
  for (let k = and - 1; k >= Math.max(0, and - ANTECEDENT_REACH); k--) {
    const chunk = chunks[k]!;
    if (chunk.type === 'break' || chunk.type === 'subordinate' || chunk.type === 'relative') return [];
    if (chunk.type !== 'verb-group') continue;
    const objects = chunk.passive || chunk.copula ? [] : clause.objects(k);
    const owner = objects.length === 1 ? ownerOfThing(chunks, objects[0]!, k) : null;
    if (owner) return [owner];
    const areThey = objects.every((one) => isPersons(one) && !one.pronoun && one.person?.group !== 'perpetrators');
    return areThey ? objects : [];
  }
  return [];
}

/** "broke into the homes of three clerks and shot them": whose the object of the verb at k is. */
function ownerOfThing(chunks: readonly Chunk[], thing: NounPhrase, k: number): NounPhrase | null {
  const at = isPersons(thing) ? -1 : chunks.indexOf(thing, k);
  const [of, owner] = at < 0 ? [] : chunks.slice(at + 1, at + 3);
  if (!isOf(of) || owner?.type !== 'noun-phrase' || isOf(chunks[at + 3])) return null;
  return owner.person && owner.pronoun === null && !owner.possessive && !areAttackers(owner) ? owner : null;
}

/** "drove to the house of his uncle and killed him": whose house it was, right before the joint. */
function ownerBefore(chunks: readonly Chunk[], verb: number, joint: number): NounPhrase | null {
  const [to, , of, owner] = chunks.slice(Math.max(0, joint - 4), joint);
  if (joint - 4 <= verb || !isPreposition(to, 'to') || !isOf(of) || owner?.type !== 'noun-phrase') return null;
  return owner.person?.plural === false && owner.determiner === 'possessive' && owner.name === null ? owner : null;
}

/** "Two guards were attacked by robbers who shot them": the guards. */
function attackedBy({ chunks, clause }: HarmSentence, pronoun: NounPhrase, verb: number): NounPhrase | null {
  const [by, doers, who] = chunks.slice(Math.max(0, verb - 3), verb);
  if (chunks[verb + 1] !== pronoun || !isSmall(who, 'relative', 'who') || doers?.type !== 'noun-phrase') return null;
  const at = isByAgent(by) ? verbOfSetting(chunks, verb - 4) : -1;
  const attacked = itemAt(chunks, at);
  if (attacked?.type !== 'verb-group' || !attacked.passive || attacked.negated) return null;
  const [subject, ...others] = clause.subjects(at);
  if (!subject || others.length > 0 || !isPersons(subject) || subject.pronoun) return null;
  return isMany(subject) === (pronoun.pronoun === 'plural') ? subject : null;
}

/** "attacked in Lugo yesterday": from what says where and when back to the verb; the chunk reached is none where anything else stands there. */
function verbOfSetting(chunks: readonly Chunk[], last: number): number {
  let k = last;
  for (let steps = 0; steps < ANTECEDENT_REACH && k > 0; steps++) {
    const { type } = chunks[k]!;
    if (type === 'noun-phrase' && chunks[k - 1]!.type === 'preposition') k -= 2;
    else if (type === 'time' || type === 'adverb' || type === 'preposition') k--;
    else break;
  }
  return k;
}

function chunkOf({ chunks }: HarmSentence, phrase: NounPhrase, verb: number): number {
  let at = verb - 1;
  while (at > verb - ANTECEDENT_REACH && at > 0 && chunks[at] !== phrase) at--;
  return at;
}

/** The last person told of before a semicolon, within its clause. */
function personBefore(here: HarmSentence, semicolon: number): NounPhrase | null {
  const { chunks } = here;
  for (let k = semicolon - 1; k >= Math.max(0, semicolon + 1 - ANTECEDENT_REACH); k--) {
    const chunk = chunks[k]!;
    if (chunk.type === 'break') return null;
    // was shot by a deputy; he recovered: not who shot him
    if (chunk.type !== 'noun-phrase' || isByAgent(itemAt(chunks, k - 1))) continue;
    // a deputy wounded him; he died
    if (chunk.pronoun === 'singular' && isWounded(here, chunk)) return chunk;
    // before he led police on a chase; he was shot dead
    if (chunk.pronoun === 'singular' || isKilledByOne(here, chunk)) return null;
    if (isOfOtherSex(here, chunks[semicolon + 1]!, chunk)) continue;
    if (chunk.person && !chunk.person.plural && chunk.person.collective === null && !chunk.possessive && !isMany(chunk)) return chunk;
  }
  return null;
}

/** "wounding three, including his ex-wife; he was shot dead": he is no wife. */
const isOfOtherSex = ({ layout }: HarmSentence, pronoun: Chunk, { person }: NounPhrase): boolean =>
  !agree(person?.gender ?? null, genderOfPronoun(layout, layout.tokens[pronoun.firstToken]!));

const isWounded = (here: HarmSentence, phrase: NounPhrase): boolean => itemAt(here.told, here.harmOf(phrase))?.effect === 'injured';

/** "A cook killed the owner; he was killed as he fled": rather the cook than one who was dead. */
function isKilledByOne(here: HarmSentence, phrase: NounPhrase): boolean {
  const harm = itemAt(here.told, here.harmOf(phrase));
  return harm?.rule === 'active' && harm.effect === 'killed' && harm.agent !== null && !isMany(harm.agent);
}

const isByAgent = (before: Chunk | undefined): boolean => isPreposition(before, 'by');

/** "A cook was taken to a clinic, where he died" */
function takenThere({ chunks, clause }: HarmSentence, relative: number): NounPhrase | null {
  for (let k = relative - 1; k >= Math.max(0, relative - ANTECEDENT_REACH); k--) {
    const chunk = chunks[k]!;
    if (chunk.type !== 'verb-group') continue;
    const subject = chunk.passive ? clause.subjects(k) : [];
    return subject.length === 1 && isPersons(subject[0]!) && !isMany(subject[0]!) ? subject[0]! : null;
  }
  return null;
}

/** "Ana Ruiz and Juan Mora were taken to a clinic, where they died": both; none where one phrase tells of all who were taken. */
export function thoseTakenThere({ chunks, clause }: HarmSentence, verb: number, they: NounPhrase): readonly NounPhrase[] {
  const at = chunks.lastIndexOf(they, verb);
  if (at < 1 || chunks[at - 1]!.type !== 'relative') return [];
  for (let k = at - 2; k >= Math.max(0, at - ANTECEDENT_REACH); k--) {
    const chunk = chunks[k]!;
    if (chunk.type !== 'verb-group') continue;
    const subjects = chunk.passive ? clause.subjects(k) : [];
    return subjects.every((phrase) => isPersons(phrase) && !isMany(phrase)) ? subjects : [];
  }
  return [];
}
