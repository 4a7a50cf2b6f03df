/** "the driver of a bus carrying pilgrims was shot", "Ana Ruiz, who taught there, was killed": the subject behind what is said of it. */
import { itemAt } from '../../text/item-at.js';
import type { Chunk, NounPhrase, VerbGroup } from '../chunk.js';
import { isOf, isSmall, says } from '../chunks/says.js';
import { isCalled } from '../somebody.js';
import {
  FARTHEST,
  headOfModified,
  isObject,
  isReported,
  isShare,
  isShareOfWhom,
  LONGEST_ITEM,
  opening,
  opensTime,
  skipLeft,
} from './chunk-steps.js';
import { isBare, isClauseOfPart, isNotIncluding, isPastVerb, opensParts } from './parts-set-off.js';
import { relativeBefore } from './relative-before.js';

export const isNamedAlone = (chunk: Chunk | undefined): boolean =>
  chunk?.type === 'noun-phrase' && chunk.person === null && chunk.quantity === null && (chunk.name !== null || chunk.place !== null);

/** "Ana Ruiz, who taught there, was killed", "a judge from Lugo, 30 km to the north, was shot": the phrase before the first comma. */
export function beforeInsertion(chunks: readonly Chunk[], comma: number): number {
  let parts = true;
  for (let k = comma - 1; k >= Math.max(1, comma - FARTHEST); k--) {
    const chunk = chunks[k]!;
    if (chunk.type === 'break' || isLastOfList(chunks, k, comma) || isPastVerb(chunks, k, comma)) return -1;
    // three people, not including the gunman, were killed
    if (isNotIncluding(chunks, k)) return headOfModified(chunks, k - 2);
    // one of whom, Ana Ruiz, died
    const share = chunk.type === 'relative' && chunks[k - 2]?.type === 'noun-phrase' && isShareOfWhom(chunks, k - 2);
    if (share && parts) return k - 2;
    // ten students, two of whom were girls, were shot
    if (share && chunks[k - 3]?.type === 'comma') return headOfModified(chunks, k - 4);
    // 14 people, of whom eight women, were shot
    if (parts && chunk.type === 'relative' && isOfWhom(chunks, k)) return headOfModified(chunks, k - 3);
    // eight people, including the man who opened fire, died
    if ((chunk.type === 'relative' || (chunk.type === 'verb-group' && chunk.bareParticiple)) && isClauseOfPart(chunks, k)) {
      parts = true;
      continue;
    }
    if (chunk.type === 'relative')
      return chunks[k - 1]!.type === 'comma' && (!says(chunk, 'where') || hasVerb(chunks, k, comma)) ? headOfModified(chunks, k - 2) : -1;
    // six passengers, four of them women going to a wedding, were shot
    if (chunk.type === 'verb-group' && !chunk.ing) parts = false;
    if (chunk.type !== 'comma') continue;
    if (parts && opensParts(chunks, k + 1)) return describedAs(chunks, headOfModified(chunks, k - 1));
    if (listsThings(chunks, k + 1, comma)) return headOfModified(chunks, k - 1);
    if (isSaidWhatFor(chunks, k + 1, comma)) return headOfModified(chunks, k - 1);
    if (isSaidAs(chunks, k + 1) || isSaidInIng(chunks, k + 1) || isStateOfTheirs(chunks, k + 1, comma))
      return headOfModified(chunks, k - 1);
    if (chunks[k + 1]!.type === 'time' && !hasVerb(chunks, k, comma)) return headOfModified(chunks, k - 1);
  }
  return -1;
}

/** ", and Juan Mora, 17,": the last of a list, and his age set off. */
function isLastOfList(chunks: readonly Chunk[], and: number, comma: number): boolean {
  if (chunks[and]!.type !== 'and' || chunks[and - 1]?.type !== 'comma' || comma !== and + 4) return false;
  return chunks[and + 1]!.type === 'noun-phrase' && chunks[and + 3]!.type === 'age';
}

/** ", of whom eight women": the relative word at k */
function isOfWhom(chunks: readonly Chunk[], k: number): boolean {
  const [comma, preposition, , parts] = chunks.slice(Math.max(0, k - 2), k + 2);
  return comma?.type === 'comma' && preposition?.type === 'preposition' && parts?.type === 'noun-phrase' && parts.quantity !== null;
}

/** "Gunmen in two vehicles, a white Toyota and a jeep, opened fire": what the two are. */
function listsThings(chunks: readonly Chunk[], first: number, comma: number): boolean {
  const before = chunks[first - 2];
  if (before?.type !== 'noun-phrase' || before.person || before.name || itemAt(chunks, first - 3)?.type !== 'preposition') return false;
  for (let k = first; k < comma; k++) {
    const chunk = chunks[k]!;
    if (chunk.type === 'and' || chunk.type === 'comma') continue;
    if (chunk.type !== 'noun-phrase' || chunk.person || chunk.pronoun || chunk.determiner !== 'indefinite') return false;
  }
  return comma > first;
}

/** "Three clerks, out in the woods to gather mushrooms, were shot": where, and what for. */
function isSaidWhatFor(chunks: readonly Chunk[], first: number, comma: number): boolean {
  const opens = chunks[first]!.type;
  if (opens !== 'adverb' && opens !== 'preposition') return false;
  let isFor = false;
  for (let k = first + 1; k < comma; k++) {
    const chunk = chunks[k]!;
    if (chunk.type === 'verb-group' && !chunk.infinitive) return false;
    if (chunk.type === 'comma' || chunk.type === 'relative' || chunk.type === 'subordinate') return false;
    isFor ||= chunk.type === 'verb-group';
  }
  return isFor;
}

/** "The suspect, identified as Juan Mora, was shot", "the men, believed to be rebels, were shot" */
function isSaidAs(chunks: readonly Chunk[], k: number): boolean {
  const [verb, next] = chunks.slice(k, k + 2);
  if (verb?.type !== 'verb-group' || !verb.bareParticiple || next === undefined) return false;
  return says(next, 'as') || (next.type === 'verb-group' && next.infinitive && next.copula);
}

/** "The bodies of two clerks, bearing signs of torture, were found", but not "The men fled, firing at a nurse, and were caught" */
function isSaidInIng(chunks: readonly Chunk[], k: number): boolean {
  const verb = chunks[k];
  return verb?.type === 'verb-group' && verb.ing && !verb.passive && chunks[k - 2]?.type === 'noun-phrase' && !verb.word?.happening;
}

/** "Gunmen, their faces covered by scarves, opened fire": how they or things of theirs were. */
function isStateOfTheirs(chunks: readonly Chunk[], k: number, comma: number): boolean {
  const thing = chunks[k]!;
  if (thing.type !== 'noun-phrase' || thing.determiner !== 'possessive' || (thing.person ?? thing.name ?? thing.quantity) !== null)
    return false;
  if (k + 1 >= comma) return false;
  return chunks.slice(k + 1, comma).every((chunk) => IN_STATE.has(chunk.type) || (chunk.type === 'verb-group' && chunk.bareParticiple));
}

const IN_STATE: ReadonlySet<Chunk['type']> = new Set(['noun-phrase', 'preposition', 'state', 'adverb'] as const);

function hasVerb(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) {
    const { type } = chunks[k]!;
    if (type === 'verb-group' || type === 'and' || type === 'or') return true;
  }
  return false;
}

export function nounBefore(chunks: readonly Chunk[], at: number): number {
  for (let k = at - 1; k >= Math.max(0, at - 4); k--) if (chunks[k]!.type === 'noun-phrase') return k;
  return -1;
}

/** Chunks from "who" to "and who". */
const FARTHEST_WHO = 16;

/** "a man who had lost his job, police said, and who fired": the first "who"; -1 where there is none. */
function earlierWho(chunks: readonly Chunk[], from: number): number {
  for (let k = from; k >= Math.max(0, from - FARTHEST_WHO) && chunks[k]!.type !== 'break'; k--)
    if (isSmall(chunks[k], 'relative', 'who')) return k;
  return -1;
}

/** "two men on a motorcycle, who fired": the persons, not the thing. */
export function whoBefore(chunks: readonly Chunk[], at: number): number {
  if (asksWho(chunks, at)) return -1;
  const whole = wholeOfShare(chunks, at);
  if (whole >= 0) return whole;
  const first = itemAt(chunks, at - 1)?.type === 'and' ? earlierWho(chunks, at - 2) : -1;
  if (first >= 0) return whoBefore(chunks, first);
  let k = chunks[at - 1]?.type === 'comma' ? at - 2 : at - 1;
  // the secretary of the Miners' Union (PMU), who fled
  if (isAbbreviationClosed(chunks, k)) k -= 3;
  for (let steps = 0; steps < 3; steps++) {
    const chunk = chunks[k];
    if (chunk?.type !== 'noun-phrase') break;
    const before = itemAt(chunks, k - 1);
    // a clerk of the Lugo Mill Trust, who fled
    const isBody = chunk.person === null && chunk.determiner === 'definite' && before?.type === 'preposition' && isPerson(chunks, k - 2);
    if (!isBody && (chunk.person ?? chunk.name ?? chunk.pronoun) !== null) return namedAs(chunks, k);
    // a man carrying a rifle, who fled
    if (before?.type === 'verb-group' && before.ing) k -= 2;
    else if (before?.type !== 'preposition') break;
    // a man armed with a rifle, who fled
    else k -= isArmedSo(chunks, k - 2) ? 3 : 2;
  }
  return nounBefore(chunks, at);
}

/** "do not know who shot her", "over who ordered it": said of nobody in front. */
function asksWho(chunks: readonly Chunk[], at: number): boolean {
  const before = itemAt(chunks, at - 1);
  return before?.type === 'preposition' || (before?.type === 'verb-group' && !before.passive && !before.copula && !before.bareParticiple);
}

const isPerson = (chunks: readonly Chunk[], k: number): boolean => {
  const chunk = itemAt(chunks, k);
  return chunk?.type === 'noun-phrase' && chunk.person !== null;
};

/** "(PMU)", from its end: a short name, and no person. */
function isAbbreviationClosed(chunks: readonly Chunk[], close: number): boolean {
  const inner = itemAt(chunks, close - 1);
  if (itemAt(chunks, close)?.type !== 'close' || itemAt(chunks, close - 2)?.type !== 'open' || inner?.type !== 'noun-phrase') return false;
  return inner.person === null && inner.quantity === null && itemAt(chunks, close - 3)?.type === 'noun-phrase';
}

/** "armed" of "a man armed with a rifle": a participle behind the person it is said of. */
function isArmedSo(chunks: readonly Chunk[], k: number): boolean {
  const group = itemAt(chunks, k);
  const who = itemAt(chunks, k - 1);
  return group?.type === 'verb-group' && group.bareParticiple && who?.type === 'noun-phrase' && who.person !== null;
}

/** "six friars, five of them Germans, who were killed": all six; -1 where no such share is set off by commas. */
function wholeOfShare(chunks: readonly Chunk[], at: number): number {
  const last = itemAt(chunks, at - 2);
  if (chunks[at - 1]?.type !== 'comma' || last?.type !== 'noun-phrase') return -1;
  // a people's name that is a place's, too, is one phrase with its number
  const share = isShare(last) ? at - 2 : opensParts(chunks, at - 3) ? at - 3 : -1;
  if (share < 2 || chunks[share - 1]?.type !== 'comma') return -1;
  // "the funeral of six friars, five of them …", "ten miners of one village, five of them …"
  const whole = [share - 2, headOfModified(chunks, share - 2)].find((k) => isPlural(chunks[k]));
  return whole ?? -1;
}

const isPlural = (chunk: Chunk | undefined): boolean => chunk?.type === 'noun-phrase' && chunk.person?.plural === true;

/** "the public prosecutor, Ana Ruiz, who died": the prosecutor, named. */
function namedAs(chunks: readonly Chunk[], name: number): number {
  const phrase = chunks[name] as NounPhrase;
  const before = itemAt(chunks, name - 2);
  const isNamed =
    phrase.name !== null &&
    phrase.person === null &&
    chunks[name - 1]?.type === 'comma' &&
    before?.type === 'noun-phrase' &&
    before.determiner === 'definite' &&
    before.person?.plural === false &&
    before.name === null;
  return isNamed ? name - 2 : whoIs(chunks, name);
}

/** "Ana Ruiz, 34, a nurse, who was shot", "Ana Ruiz, sister of a judge, who was shot": Ana Ruiz. */
function whoIs(chunks: readonly Chunk[], what: number): number {
  const named = namedBefore(chunks, what);
  if (named >= 0) return named;
  const kin = isOf(itemAt(chunks, what - 1)) && (chunks[what] as NounPhrase).name === null ? namedBefore(chunks, what - 2) : -1;
  return kin >= 0 ? kin : what;
}

/** From "a nurse", "head of the bank" or "sister" to the name that it is said of, right before it; -1 where none is. */
function namedBefore(chunks: readonly Chunk[], what: number): number {
  const phrase = itemAt(chunks, what);
  if (phrase?.type !== 'noun-phrase' || !isApposed(chunks, what) || itemAt(chunks, what - 1)?.type !== 'comma') return -1;
  if (phrase.determiner !== 'indefinite' && phrase.determiner !== null) return -1;
  const at = chunks[what - 2]?.type === 'age' && chunks[what - 3]?.type === 'comma' ? what - 4 : what - 2;
  const who = itemAt(chunks, at);
  return who?.type === 'noun-phrase' && who.name !== null && who.quantity === null && !who.person?.plural ? at : -1;
}

/** "two clerks who served as his guards": the clerks, from what they served as; -1 where nothing of the kind is said. */
export function servingAs(chunks: readonly Chunk[], what: number): number {
  const as = itemAt(chunks, what - 1);
  const verb = itemAt(chunks, what - 2);
  if (!isSmall(as, 'subordinate', 'as') || verb?.type !== 'verb-group' || verb.passive) return -1;
  const relative = relativeBefore(chunks, what - 2);
  const who = relative > 0 && says(chunks[relative], 'who') ? whoBefore(chunks, relative) : -1;
  return who >= 0 && chunks[what]?.type === 'noun-phrase' ? who : -1;
}

/** "the driver of a bus carrying pilgrims was shot": whom the verb in -ing before the last phrase describes; -1 where it follows a comma. */
export function describedBy(chunks: readonly Chunk[], last: number): number {
  if (last <= 0) return -1;
  let verb = last;
  let group = chunks[verb];
  // two men suspected to be members of a gang were shot
  if (group?.type === 'verb-group' && group.infinitive && group.copula) group = chunks[--verb];
  // a man trying to rob a shop shot himself
  else if (group?.type === 'verb-group' && group.infinitive) {
    verb = wayOf(chunks, verb - 1);
    group = itemAt(chunks, verb);
  }
  // two men wearing masks and carrying knives robbed a bank
  const other = itemAt(chunks, verb - 3);
  if (group?.type === 'verb-group' && group.ing && chunks[verb - 1]?.type === 'and' && other?.type === 'verb-group' && other.ing) {
    verb -= 3;
    group = other;
  }
  // two men armed with pistols and wearing masks robbed a bank
  else if (group?.type === 'verb-group' && group.ing && chunks[verb - 1]?.type === 'and' && isArmedSo(chunks, verb - 4)) {
    verb -= 4;
    group = chunks[verb];
  }
  // two men reportedly wearing masks robbed a bank
  const who = chunks[verb - 1]?.type === 'adverb' ? verb - 2 : verb - 1;
  if (group?.type !== 'verb-group' || !(group.ing || verb < last) || itemAt(chunks, who)?.type !== 'noun-phrase') return -1;
  const phrase = headOfModified(chunks, who);
  return phrase >= 0 && (!isObject(chunks, phrase) || isReported(chunks, phrase)) ? phrase : -1;
}

/** The verb in -ing before "to rob": "trying", "walking home", "coming from a wake"; -1 where none is. */
function wayOf(chunks: readonly Chunk[], last: number): number {
  const where = itemAt(chunks, last);
  if (where?.type !== 'noun-phrase' || where.person || where.pronoun || where.name) return isInIng(where) ? last : -1;
  const verb = itemAt(chunks, last - 1)?.type === 'preposition' ? last - 2 : last - 1;
  return isInIng(itemAt(chunks, verb)) ? verb : -1;
}

const isInIng = (chunk: Chunk | undefined): boolean => chunk?.type === 'verb-group' && chunk.ing;

/** "militants belonging to the TTP and the LEI were killed": back to the first of the names. */
export function firstName(chunks: readonly Chunk[], last: number): number {
  if (last <= 0) return -1;
  let k = last;
  while (isNamedAlone(chunks[k]) && chunks[k - 1]?.type === 'and' && isNamedAlone(chunks[k - 2])) k -= 2;
  if (k < last && chunks[k - 1]?.type === 'preposition') k--;
  return k < last ? k : -1;
}

function describedAs(chunks: readonly Chunk[], phrase: number): number {
  const described = phrase < 0 ? -1 : describedBy(chunks, firstName(chunks, phrase) - 1);
  return described >= 0 ? described : phrase;
}

const isPlainThing = ({ person, name, place, happening, quantity, pronoun, stateIsHead }: NounPhrase): boolean =>
  (person ?? name ?? place ?? happening ?? quantity ?? pronoun) === null && !stateIsHead;

/** "a clerk who had received bullet injuries died" */
const isWound = ({ state, stateIsHead, person }: NounPhrase): boolean =>
  stateIsHead && person === null && state?.effect === 'injured' && (state.use === 'noun-plural' || state.use === 'noun-of');

/** "a man who shot two guards was killed": he who did it, not those to whom; but "a man who said two guards were killed fled". */
export function whoDidTo(chunks: readonly Chunk[], object: number): number {
  let verb = object - 1;
  let group = itemAt(chunks, verb);
  if (group?.type !== 'verb-group' || group.passive || group.copula) return -1;
  const isDeed =
    Boolean(group.word?.happening ?? group.word?.effect) ||
    (chunks[object] as NounPhrase).pronoun !== null ||
    // a man who pointed a shotgun at officers was shot
    ((isPlainThing(chunks[object] as NounPhrase) || isWound(chunks[object] as NounPhrase)) && !group.word?.verb?.says);
  while (group?.type === 'verb-group' && group.infinitive) group = chunks[--verb];
  // gunmen who attacked a base and killed two soldiers were shot
  for (let k = verb - 2; itemAt(chunks, verb - 1)?.type === 'and' && k >= Math.max(0, verb - LONGEST_ITEM); k--)
    if (chunks[k]!.type === 'verb-group') {
      group = chunks[k];
      verb = k;
    }
  const relative = skipLeft(chunks, verb - 1, ['adverb']);
  if (group?.type !== 'verb-group' || itemAt(chunks, relative)?.type !== 'relative' || !(isDeed || verb < object - 1)) return -1;
  return whoBefore(chunks, relative);
}

/** "a man he was trying to serve with a notice were shot": the man, from a verb of the clause that says more of him; -1 where none does. */
export function contactBefore(chunks: readonly Chunk[], verb: number): number {
  let k = verb;
  while (k > 0 && chunks[k]!.type === 'verb-group' && (chunks[k] as VerbGroup).infinitive) k--;
  if (itemAt(chunks, k)?.type !== 'verb-group') return -1;
  const he = itemAt(chunks, k - 1);
  const whom = itemAt(chunks, k - 2);
  if (he?.type !== 'noun-phrase' || he.pronoun === null || whom?.type !== 'noun-phrase') return -1;
  return whom.person !== null && whom.pronoun === null && !isObject(chunks, k - 2) ? k - 2 : -1;
}

/** "Ana Ruiz, a teacher, was killed": the phrase before the apposition. */
export function apposedTo(chunks: readonly Chunk[], phrase: number): number {
  // five guests, all women,
  const comma = itemAt(chunks, phrase - 1)?.type === 'adverb' ? phrase - 2 : phrase - 1;
  if (itemAt(chunks, comma)?.type !== 'comma') return -1;
  let k = comma - 1;
  if (chunks[k]?.type === 'time' || chunks[k]?.type === 'age') k -= 2;
  if (chunks[k]?.type === 'close') k = opening(chunks, k) - 1;
  const before = chunks[k];
  const clause = isApposed(chunks, phrase) ? clauseUpTo(chunks, comma) : -1;
  if (clause >= 0) return whoBefore(chunks, clause);
  const opener = itemAt(chunks, k - 1);
  // two died before the man, a former clerk, was shot
  const isInPlace = opener?.type === 'preposition' && !(opensTime(opener) && before?.type === 'noun-phrase' && isCalled(before));
  if (before?.type === 'noun-phrase' && opener?.type !== 'comma' && !isInPlace) return k;
  const isSaidOfOne = isApposed(chunks, phrase);
  const named = isSaidOfOne || isOneOfThem(chunks, phrase) || isNamedBody(chunks[phrase] as NounPhrase) ? namedInFront(chunks, comma) : -1;
  if (named >= 0) return named;
  return isSaidOfOne && isInPlace && before?.type === 'noun-phrase' && isCalled(before) ? thoseOf(chunks, k) : -1;
}

/** "Fighters of Juan Mora", "fighters loyal to Juan Mora", "gunmen led by Juan Mora": those who are told of by his name; -1 where none are. */
function thoseOf(chunks: readonly Chunk[], named: number): number {
  const verb = itemAt(chunks, named - 2);
  if (verb?.type === 'verb-group') return verb.bareParticiple ? headOfModified(chunks, named - 3) : -1;
  const head = headOfModified(chunks, named);
  return itemAt(chunks, head - 1)?.type === 'noun-phrase' ? head - 1 : head;
}

/** "one of the best known judges" */
function isOneOfThem(chunks: readonly Chunk[], k: number): boolean {
  const [one, of, them] = chunks.slice(k, k + 3);
  if (one?.type !== 'noun-phrase' || !isBare(one) || !isOf(of)) return false;
  return them?.type === 'noun-phrase' && them.person?.plural === true;
}

/** "Ana Ruiz, secretary of the League, Lugo branch, was killed": what she is of. */
const isNamedBody = ({ name, person, quantity, determiner, headFirst }: NounPhrase): boolean =>
  name !== null && (person ?? quantity ?? determiner) === null && headFirst > name.firstToken;

/** "A third person who was shot at the bar, a cook, is in hospital": the relative word of the clause that ends at a comma; -1 where none does. */
function clauseUpTo(chunks: readonly Chunk[], comma: number): number {
  for (let k = comma - 1; k >= Math.max(0, comma - LONGEST_ITEM); k--) {
    const { type } = chunks[k]!;
    if (type === 'verb-group') return relativeBefore(chunks, k);
    if (type !== 'noun-phrase' && type !== 'preposition' && type !== 'time' && type !== 'adverb') return -1;
  }
  return -1;
}

/** Appositions one behind another. */
const MOST_APPOSED = 3;

/** "Ana Ruiz, the niece of General Soto, head of the air force, was hurt": the name in front of both; -1 where it is none. */
function namedInFront(chunks: readonly Chunk[], behind: number): number {
  let comma = behind;
  for (let i = 0; i < MOST_APPOSED; i++) {
    const last = chunks[comma - 1]?.type === 'age' && chunks[comma - 2]?.type === 'comma' ? comma - 3 : comma - 1;
    const k = chunks[last]?.type === 'noun-phrase' ? headOfModified(chunks, last) : -1;
    if (k < 0) return -1;
    const { name, quantity, person } = chunks[k] as NounPhrase;
    if (name !== null && quantity === null && !person?.plural && (opensClause(chunks[k - 1]) || isBehindOpening(chunks, k))) return k;
    // a reporter, Ana Ruiz, a mother of two, was hurt
    if (name !== null && person === null && chunks[k - 1]?.type === 'comma' && isOneUnnamed(chunks, k - 2) && opensClause(chunks[k - 3]))
      return k - 2;
    if (chunks[k - 1]?.type !== 'comma' || !isApposed(chunks, k)) return -1;
    comma = k - 1;
  }
  return -1;
}

const opensClause = (before: Chunk | undefined): boolean =>
  before === undefined || before.type === 'break' || before.type === 'subordinate' || before.type === 'verb-group';

/** "Meanwhile, Ana Ruiz", "On Monday, Ana Ruiz", "According to the police, Ana Ruiz": in front stands what joins the sentence on, when, where and who says so. */
function isBehindOpening(chunks: readonly Chunk[], k: number): boolean {
  if (chunks[k - 1]?.type !== 'comma' || k > LONGEST_OPENING) return false;
  return chunks.slice(0, k - 1).every((chunk, i) => OPENING.has(chunk.type) || isLedByPreposition(chunks, chunk, i));
}
/** Chunks of such an opening. */
const LONGEST_OPENING = 8;
const OPENING: ReadonlySet<Chunk['type']> = new Set<Chunk['type']>(['adverb', 'time', 'preposition', 'comma']);

/** "to the police", "near the bridge"; but "with his wife, Ana Ruiz, a nurse": the wife. */
const isLedByPreposition = (chunks: readonly Chunk[], chunk: Chunk, i: number): boolean =>
  chunk.type === 'noun-phrase' && chunks[i - 1]?.type === 'preposition' && !(chunk.determiner === 'possessive' && chunk.person);

/** "a clerk", "another clerk" */
function isOneUnnamed(chunks: readonly Chunk[], k: number): boolean {
  const phrase = itemAt(chunks, k);
  return phrase?.type === 'noun-phrase' && phrase.person?.plural === false && phrase.name === null && phrase.count?.high === 1;
}

/** "head of the air force", "a judge": what somebody is. */
function isApposed(chunks: readonly Chunk[], k: number): boolean {
  const phrase = chunks[k];
  return phrase?.type === 'noun-phrase' && phrase.person?.plural === false && phrase.name === null && phrase.quantity === null;
}
