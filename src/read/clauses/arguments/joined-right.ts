/** "three policemen, a nurse and two guards" from its first phrase on: what is joined in one object. */
import { itemAt } from '../../text/item-at.js';
import type { Chunk, NounPhrase, VerbGroup } from '../chunk.js';
import type { ChunkName } from '../chunks/chunk-words.js';
import { isOf, isSmall, says, saysOneOf } from '../chunks/says.js';
import { withoutAppositions } from './appositions.js';
import {
  afterModifiers,
  isKindOfThem,
  isSemicolon,
  isShareOfWhom,
  LONGEST_ITEM,
  LONGEST_LIST,
  opensTime,
  skipRight,
} from './chunk-steps.js';
import { isDoneBySubject, isJoinedPlainly } from './deed-of-subject.js';
import { areNamesOfSubject } from './names-of-subject.js';
import { isInFront, isOfSubject } from './noun-of-subject.js';
import { afterAddress } from './past-address.js';
import { isShotDeadToo, pastDashes, pastDead, pastJoint } from './past-dead.js';
import { endsInThoseRobbed } from './taken-from.js';
import { endsInThosePresent } from './those-present.js';
import { beforeWiderPlace } from './verb-to-come.js';

/** Items looked ahead for the "and" that closes a list. */
const LONGEST_REST = 8;

const isBareName = ({ name, person, age, quantity }: NounPhrase): boolean =>
  name !== null && person === null && age === null && quantity === null;

/**
 * "three policemen, a nurse and two guards" from its first phrase on; ends before a phrase that opens a clause of its own.
 * Without an "and", only numbers make a list ("11 raiders, 3 soldiers"): "Ana Ruiz, a nurse" is one person.
 */
export function joinedRight(chunks: readonly Chunk[], first: number): readonly NounPhrase[] {
  const items = itemsRight(chunks, first);
  const joined = items.length > 0 ? items : joinedByCommas(chunks, first);
  return joined.length > 2 && areNamesOfSubject(chunks, first, joined) ? joined.slice(0, 1) : joined;
}

/** "the wife of former minister and party leader Juan Mora": whose wife she was, and no other. */
function isOfOwner(chunks: readonly Chunk[], k: number): boolean {
  const [of, office, and] = chunks.slice(Math.max(0, k - 3), k);
  const owner = chunks[k] as NounPhrase;
  if (!isOf(of) || and?.type !== 'and' || office?.type !== 'noun-phrase') return false;
  return isOffice(office) && office.name === null && isOffice(owner) && owner.name !== null;
}

const isOffice = ({ person, determiner, quantity }: NounPhrase): boolean =>
  person?.plural === false && determiner === null && quantity === null;

function joinedByCommas(chunks: readonly Chunk[], first: number): readonly NounPhrase[] {
  const out: NounPhrase[] = [];
  let k = first;
  let and = false;
  /** An "and" leads to one of those taken. */
  let closed = false;
  let modified = false;
  while (out.length < LONGEST_LIST) {
    const chunk = chunks[k];
    if (chunk?.type !== 'noun-phrase') break;
    if (
      out.length > 0 &&
      ((opensClause(chunks, k) && !isOfSubject(chunks, first) && !goesOnBehind(chunks, first, k)) ||
        isShareOfWhom(chunks, k) ||
        isSaidHow(chunks, k))
    ) {
      if (isLastSubject(chunks, k, isInFront(chunks, first))) out.pop();
      break;
    }
    if (out.length > 0 && chunk.count?.modifier !== 'vague' && isKindOfThem(chunks, k)) {
      // 10 people, eight of them children, and two soldiers
      k = pastJoint(chunks, k + 2);
      if (k < 0 || !isAndBefore(chunks, k - 2, k)) break;
      and = true;
      continue;
    }
    if ((modified && isBareName(chunk)) || (out.length > 0 && chunks[k - 2] !== out.at(-1) && isOfOwner(chunks, k))) {
      and = closed;
      break;
    }
    closed = and;
    out.push(chunk);
    const after = pastDashes(chunks, pastDead(chunks, pastManner(chunks, pastWiderPlace(chunks, k, afterModifiers(chunks, k + 1)))));
    if (endsInThoseHarmed(chunks, k, after) || endsInThosePresent(chunks, k, after)) break;
    modified = endsInThing(chunks, k, after);
    const joint = pastSame(chunks, first, pastInsertion(chunks, pastJoint(chunks, pastDoing(chunks, after))));
    // a sentence may end on a comma
    if (joint < 0 || joint >= chunks.length || endsInThoseRobbed(chunks, k, after, joint)) break;
    const joinedByAnd = isAndBefore(chunks, after, joint);
    if (and && !joinedByAnd && !goesOn(chunks, joint, areNamed(chunk, chunks[joint]!))) break;
    const isBeforeVerb = chunks[after]?.type === 'comma' && chunks[joint]?.type === 'verb-group';
    and ||= joinedByAnd && !(isBeforeVerb && (isBareMany(chunk) || isWhatOneIs(out)));
    k = joint;
  }
  if (out.length < 2) return out;
  if (and) return withoutAppositions(out);
  // killed her two sons, then herself
  return out.filter(
    (phrase, i) =>
      i === 0 ||
      (phrase.quantity !== null && (out[0]!.quantity !== null || isManyBesideOne(out[0]!, phrase))) ||
      // Man kills wife, son, daughter
      (isBareOne(out[0]!) && isBareOne(phrase)) ||
      // Clerk shoots wife, self
      (phrase.pronoun === 'singular' && (chunks[chunks.indexOf(phrase) - 1]?.type === 'adverb' || phrase.determiner === null)),
  );
}

/** "wife", "son", as titles leave "his" out; but "president, commander of the army" is one. */
const isBareOne = ({ person, determiner, quantity, name }: NounPhrase): boolean =>
  person !== null && !person.plural && person.group === 'unspecified' && (determiner ?? quantity ?? name) === null;

/** "Suspect shot wife, two stepchildren": nobody is two, and so they are besides. */
const isManyBesideOne = (one: NounPhrase, { person, count }: NounPhrase): boolean =>
  one.person !== null && !one.person.plural && (one.count === null || one.count.high === 1) && person?.plural === true && count?.low !== 1;

/** "two clerks, Ana Ruiz and Juan Mora", "clerks Ana Ruiz, Juan Mora and Luis Cano": several, and by name the next of them. */
const areNamed = ({ quantity, count, person, name }: NounPhrase, next: Chunk): boolean =>
  person?.plural === true && (quantity ? (count?.low ?? 0) > 1 : name !== null) && next.type === 'noun-phrase' && isBareName(next);

/** "killed an officer of the Rural Guard, militia troops, and wounded three": what the guard is. */
const isBareMany = ({ person, quantity, determiner, name }: NounPhrase): boolean =>
  person?.plural === true && (quantity ?? determiner ?? name) === null;

/** "killing nine guests, neighbours and police said", "After the murder of two judges, a mayor and three ministers resigned": the one before did so, too. */
function isLastSubject(chunks: readonly Chunk[], phrase: number, isBehindFront: boolean): boolean {
  const [comma, , and] = chunks.slice(Math.max(0, phrase - 3), phrase);
  if (comma?.type !== 'comma' || and?.type !== 'and') return false;
  const verb = behind(chunks, phrase);
  return verb?.type === 'verb-group' && (isBehindFront || verb.word?.verb?.says === true);
}

/** "killed Ana Ruiz, a nurse, and wounded three": what she is. */
function isWhatOneIs([who, what, ...more]: readonly NounPhrase[]): boolean {
  if (!who || !what || more.length > 0 || who.name === null || who.quantity !== null || what.name !== null || what.quantity !== null)
    return false;
  return what.person?.plural === false && (what.determiner === 'indefinite' || what.determiner === null);
}

function isAndBefore(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (chunks[k]!.type === 'and' || chunks[k]!.type === 'or') return true;
  // his wife, five children, then himself
  return to > from + 1 && isThen(chunks[to - 1]);
}

const isThen = (chunk: Chunk | undefined): boolean => isSmall(chunk, 'adverb', 'then');

/**
 * "Ana and Luis Soto, their sons, a cook, and a guard": behind the first "and", a list that a later "and" closes; a plain one has no
 * comma before it.
 */
function goesOn(chunks: readonly Chunk[], from: number, isPlain = false): boolean {
  let k = from;
  for (let items = 0; items < LONGEST_REST && chunks[k]?.type === 'noun-phrase'; items++) {
    if (opensClause(chunks, k)) return false;
    const after = pastDoing(chunks, pastManner(chunks, afterModifiers(chunks, k + 1)));
    const joint = pastJoint(chunks, after);
    if (joint < 0) return false;
    const next = chunks[joint];
    if (isAndBefore(chunks, after, joint) && (isPlain || chunks[after]?.type === 'comma'))
      return next?.type === 'noun-phrase' && !opensClause(chunks, joint);
    k = joint;
  }
  return false;
}

/** "his wife, Ana, in the kitchen, her father …", "her sons, who were at school, and a cook": past what is said of the item before; -1 where it leads nowhere. */
function pastInsertion(chunks: readonly Chunk[], at: number): number {
  const first = itemAt(chunks, at);
  const address = afterAddress(chunks, at);
  if (address >= 0) return pastJoint(chunks, address);
  if (first?.type === 'preposition' && chunks[at + 1]?.type === 'noun-phrase' && chunks[at + 2]?.type === 'comma')
    return opensTime(first) || says(first, 'including') || says(first, 'by') ? at : pastJoint(chunks, at + 2);
  return first?.type === 'relative' ? pastClause(chunks, at) : at;
}

/** "the murder of Ana Ruiz and of Juan Mora": past the "of" that is said again. */
function pastSame(chunks: readonly Chunk[], first: number, joint: number): number {
  const [of, again] = [itemAt(chunks, first - 1), itemAt(chunks, joint)];
  return isOf(of) && isOf(again) ? joint + 1 : joint;
}

/** Past a clause said of the item before, to the next item of a list that an "and" closes; where none follows, the clause. */
function pastClause(chunks: readonly Chunk[], at: number): number {
  for (let k = at + 1; k < Math.min(chunks.length, at + LONGEST_ITEM); k++) {
    const { type } = chunks[k]!;
    if (type === 'break' || type === 'dash' || type === 'subordinate') return at;
    if (type !== 'comma') continue;
    return leadsOn(chunks, k, false) ? pastJoint(chunks, k) : at;
  }
  return at;
}

/** "his mother as she slept, his brother …": past what is said of how the item before was harmed, to the comma behind it. */
function pastManner(chunks: readonly Chunk[], at: number): number {
  if (chunks[at]?.type !== 'subordinate') return at;
  const [whom, verb] = chunks.slice(at + 1, at + 3);
  if (whom?.type !== 'noun-phrase' || whom.pronoun === null || verb?.type !== 'verb-group') return at;
  for (let k = at + 3; k < Math.min(chunks.length - 1, at + LONGEST_ITEM); k++) {
    const { type } = chunks[k]!;
    if (type === 'comma') return chunks[k + 1]!.type === 'noun-phrase' || chunks[k + 1]!.type === 'and' ? k : at;
    if (type === 'verb-group' || type === 'break' || type === 'and') return at;
  }
  return at;
}

/** "two drivers waiting at a light, and a nurse", "a guard who ran up, a cook …": past what the item before was doing, to the comma behind it. */
function pastDoing(chunks: readonly Chunk[], at: number): number {
  const opens = chunks[at];
  // the head of the bank that had refused him, and two clerks
  const verb = opens?.type === 'relative' && (says(opens, 'who') || says(opens, 'that')) ? at + 1 : at;
  const group = chunks[verb];
  if (group?.type !== 'verb-group' || !(verb > at || (group.ing && !group.passive)) || isHarming(group)) return at;
  for (let k = verb + 1; k < Math.min(chunks.length - 1, at + LONGEST_ITEM); k++) {
    const { type } = chunks[k]!;
    if (type === 'comma') return leadsOn(chunks, k, true) ? k : at;
    // who tried to stop him
    if (type === 'verb-group' && (chunks[k] as VerbGroup).infinitive && !isHarming(chunks[k] as VerbGroup)) continue;
    if (type !== 'noun-phrase' && type !== 'preposition' && type !== 'time' && type !== 'adverb') return at;
  }
  return at;
}

const isHarming = ({ word }: VerbGroup): boolean => Boolean(word?.effect ?? word?.happening ?? word?.verb?.says);

/** A list goes on behind a comma, to an "and" that closes it. */
function leadsOn(chunks: readonly Chunk[], comma: number, isPlain: boolean): boolean {
  const joint = pastJoint(chunks, comma);
  if (chunks[joint]?.type !== 'noun-phrase' || opensClause(chunks, joint)) return false;
  return chunks[comma + 1]?.type === 'and' || goesOn(chunks, joint, isPlain);
}

/** "killed a cook near Elm Street and Oak Road": the street that follows is none of those killed; but "Ana Ruiz, head of the bank, and Juan Mora". */
function endsInThing(chunks: readonly Chunk[], phrase: number, after: number): boolean {
  const last = chunks[after - 1];
  const of = chunks[phrase + 1];
  const comma = chunks[phrase + 3];
  if (isOf(of) && comma?.type === 'comma' && chunks[after] === comma) return false;
  return after > phrase + 2 && last?.type === 'noun-phrase' && last.person === null && last.pronoun === null && last.age === null;
}

/** "killed a clerk in Lugo, Ohio, and a guard": past the wider place, which is none of those killed, to what joins it on. */
function pastWiderPlace(chunks: readonly Chunk[], phrase: number, after: number): number {
  // the murders of Ana Ruiz, Juan Mora, and a guard
  if (after <= phrase + 1) return after;
  const isSetOff = chunks[after]?.type === 'comma' && chunks[after + 2]?.type === 'comma' && chunks[after + 3]?.type === 'and';
  return isSetOff && beforeWiderPlace(chunks, after + 2) >= 0 ? after + 2 : after;
}

/** "implicated two soldiers in the murder of a friar and a cook": the cook was murdered, too. */
function endsInThoseHarmed(chunks: readonly Chunk[], phrase: number, after: number): boolean {
  if (after - 3 < phrase + 2) return false;
  const deed = chunks[after - 3];
  const of = chunks[after - 2];
  const whom = chunks[after - 1];
  if (deed?.type !== 'noun-phrase' || whom?.type !== 'noun-phrase' || whom.person === null) return false;
  return isOf(of) && (deed.happening?.role === 'violence' || deed.stateIsHead);
}

/** "shot four people, one fatally": some of the four. */
function isSaidHow(chunks: readonly Chunk[], phrase: number): boolean {
  const { quantity, person } = chunks[phrase] as NounPhrase;
  return quantity !== null && person === null && chunks[phrase + 1]?.type === 'adverb';
}

/** "a driver; Juan Mora, a baker; and Ana Rios, 23": the first phrase of each item; empty where no "and" closes a list. */
function itemsRight(chunks: readonly Chunk[], first: number): readonly NounPhrase[] {
  const out: NounPhrase[] = [];
  let k = first;
  let closed = false;
  while (out.length < LONGEST_LIST) {
    const chunk = chunks[k];
    if (chunk?.type !== 'noun-phrase' || opensClause(chunks, k)) return [];
    const end = itemEnd(chunks, k + 1);
    out.push(...(closed && end < 0 && isFirstOfSeveral(chunks, k) ? joinedByCommas(chunks, k) : itemPersons(chunks, k, end)));
    if (closed) break;
    // … Luis Cano; Ana Rios, Rosa Luna and Ivan Soto
    if (end < 0) {
      const last = joinedByCommas(chunks, k);
      return out.length > 2 && last.length > 1 ? [...out, ...last.slice(1)] : [];
    }
    closed = chunks[end + 1]?.type === 'and';
    k = end + (closed ? 2 : 1);
  }
  return closed ? out : [];
}

/** "their sons Ivo, 13, and Raul, 10;": of an item that names several each of them. */
function itemPersons(chunks: readonly Chunk[], k: number, end: number): readonly NounPhrase[] {
  const first = chunks[k] as NounPhrase;
  if (end < 0 || !isAndBefore(chunks, k, end)) {
    const named = firstOfNumber(chunks, k);
    return named ? [first, named] : [first];
  }
  return joinedByCommas(chunks.slice(0, end), k);
}

/** "and privates Ivo Soto and Juan Mora", at the end of a list: each of them. */
function isFirstOfSeveral(chunks: readonly Chunk[], k: number): boolean {
  const { person, name, quantity } = chunks[k] as NounPhrase;
  const next = chunks[k + 2];
  return (
    person !== null &&
    name !== null &&
    quantity === null &&
    chunks[k + 1]?.type === 'and' &&
    next?.type === 'noun-phrase' &&
    next.name !== null
  );
}

/** "Ana Ruiz" of "three people, Ana Ruiz, 31; Juan Mora, 32; and …": the first of those whom a number counts. */
export function firstOfNumber(chunks: readonly Chunk[], k: number): NounPhrase | null {
  const { quantity, count } = chunks[k] as NounPhrase;
  const named = chunks[k + 1]?.type === 'comma' ? chunks[k + 2] : undefined;
  if (quantity === null || (count?.low ?? 0) < 2 || named?.type !== 'noun-phrase') return null;
  return named.name !== null && named.quantity === null ? named : null;
}

/** The semicolon that ends an item, or -1; an item is one person and what is said of them, or several joined by "and". */
function itemEnd(chunks: readonly Chunk[], from: number): number {
  for (let k = from; k < Math.min(chunks.length, from + LONGEST_ITEM); k++) {
    const chunk = chunks[k]!;
    if (isSemicolon(chunk)) return k;
    if (chunk.type === 'and' ? !isJoinedName(chunks, k) : chunk.type === 'or' || chunk.type === 'dash' || chunk.type === 'break') return -1;
  }
  return -1;
}

/** "and Raul, 10;" */
function isJoinedName(chunks: readonly Chunk[], and: number): boolean {
  const name = chunks[and + 1];
  if (name?.type !== 'noun-phrase' || name.name === null) return false;
  const after = chunks[and + 3];
  return (
    isSemicolon(chunks[afterModifiers(chunks, and + 2)]) ||
    (after?.type === 'noun-phrase' && after.age !== null && isSemicolon(chunks[and + 4]))
  );
}

/** What follows a phrase and all that belongs to it. */
const behind = (chunks: readonly Chunk[], phrase: number): Chunk | undefined =>
  chunks[skipRight(chunks, afterModifiers(chunks, phrase + 1), ['adverb', 'time'])];

/** Whether a verb of its own stands behind a phrase. @param phrase its position */
export function opensClause(chunks: readonly Chunk[], phrase: number): boolean {
  const at = skipRight(chunks, afterModifiers(chunks, phrase + 1), ['adverb', 'time']);
  const next = chunks[at];
  if (next?.type === 'comma') return isApposedSubject(chunks, phrase, at);
  if (next?.type !== 'verb-group') return next?.type === 'state';
  // a boy known as Ivo
  return (!next.ing || next.passive) && !(next.bareParticiple && isAs(chunks[at + 1])) && !isSituated(chunks, phrase, at);
}

/** "and an office located on Mill Road": said of a thing, by a verb that tells of no deed. */
function isSituated(chunks: readonly Chunk[], phrase: number, verb: number): boolean {
  const { person, name, pronoun, happening, quantity } = chunks[phrase] as NounPhrase;
  const { bareParticiple, word, lastToken } = chunks[verb] as VerbGroup;
  if (!bareParticiple || (person ?? name ?? pronoun ?? happening ?? quantity) !== null || word?.happening || word?.effect) return false;
  const where = chunks[verb + 1];
  return (
    where?.type === 'preposition' &&
    where.firstToken === lastToken &&
    saysOneOf(where, AT_PLACE) &&
    chunks[verb + 2]?.type === 'noun-phrase'
  );
}
const AT_PLACE: ReadonlySet<ChunkName> = new Set<ChunkName>(['at', 'on', 'in', 'by']);

const isAs = (chunk: Chunk | undefined): boolean => isSmall(chunk, 'subordinate', 'as');

/** "and Juan Mora, editor of a weekly, was hurt": he is the subject of what follows. */
function isApposedSubject(chunks: readonly Chunk[], phrase: number, comma: number): boolean {
  const { name, quantity } = chunks[phrase] as NounPhrase;
  const apposed = chunks[comma + 1];
  if (name === null || quantity !== null || chunks[phrase - 1]?.type !== 'and') return false;
  if (apposed?.type !== 'noun-phrase' || apposed.person?.plural !== false || apposed.name !== null) return false;
  const end = afterModifiers(chunks, comma + 2);
  const verb = chunks[end + 1];
  return chunks[end]?.type === 'comma' && verb?.type === 'verb-group' && !verb.ing && !verb.infinitive && !verb.bareParticiple;
}

/** "The men who killed five friars and two drivers fled" */
const isByDoer = (chunks: readonly Chunk[], first: number, phrase: number): boolean =>
  isJoinedPlainly(chunks, phrase) && isDoneBySubject(chunks, first);

const goesOnBehind = (chunks: readonly Chunk[], first: number, k: number): boolean =>
  isBeforeThen(chunks, k) || isByDoer(chunks, first, k) || isShotDeadToo(chunks, first, k);

/** "killed his wife and two daughters then shot himself": no clause of the daughters. */
function isBeforeThen(chunks: readonly Chunk[], phrase: number): boolean {
  return isThen(chunks[phrase + 1]) && chunks[phrase - 1]?.type === 'and' && chunks[phrase - 2]?.type !== 'comma';
}
