/**
 * In capitals alone a name that no table lists is seen by what is told beside it: "ELMERO BARGOW, A REPORTER, WAS HURT", "THE MURDER OF
 * ELMERO BARGOW".
 */

import { exactly } from '../../../model/count.js';
import { itemAt } from '../../text/item-at.js';
import { isAs } from '../arguments/chunk-steps.js';
import { altered, type Chunk, lemmaOf, type NounPhrase, type VerbGroup } from '../chunk.js';
import type { PersonWord } from '../words.js';
import { takeFirstNames } from './first-names-in-capitals.js';
import { opensListOfNames, pastOrigin } from './lists-in-capitals.js';
import type { Marks } from './marks.js';
import { isOf } from './says.js';

/** Words of a name. */
const FEWEST = 2;
const MOST = 5;

export function nameInCapitals(marks: Marks, cut: readonly Chunk[]): readonly Chunk[] {
  if (!marks.layout.caseless) return cut;
  const chunks = cut.map((chunk) => takeFirstNames(marks, chunk));
  const out: Chunk[] = [];
  for (const [k, chunk] of chunks.entries()) {
    if (chunk.type !== 'noun-phrase') out.push(chunk);
    else out.push(isNameThere(marks, chunks, out, k, chunk) ? named(marks, chunk) : chunk);
  }
  return out;
}

/** @param read the chunks before k, with the names seen there */
const isNameThere = (marks: Marks, chunks: readonly Chunk[], read: readonly Chunk[], k: number, chunk: NounPhrase): boolean =>
  isNamed(marks, chunks, k, chunk) ||
  isFurtherName(marks, chunks, read, k, chunk) ||
  isAmongNames(marks, chunks, read, k, chunk) ||
  (mayBeName(marks, chunk) && opensListOfNames(chunks, k, (other) => other?.type === 'noun-phrase' && mayBeName(marks, other)));

const mayBeName = (marks: Marks, chunk: NounPhrase): boolean => isBare(chunk) && isUnknown(marks, chunk);

/** "ANA RUIZ, ELMERO BARGOW, AND JUAN MORA", "ELMERO BARGOW, ANA RUIZ, AND JUAN MORA": one of a list of full names. */
function isAmongNames(marks: Marks, chunks: readonly Chunk[], read: readonly Chunk[], k: number, chunk: NounPhrase): boolean {
  if (!isBare(chunk) || !isUnknown(marks, chunk)) return false;
  const joint = chunks[k - 1]?.type;
  const next = chunks[pastOrigin(chunks, k + 1)]?.type;
  const isInside = joint === 'comma' && (next === 'comma' || next === 'and');
  if (isInside || joint === 'and')
    return isFullName(read[beforeOrigin(chunks, joint === 'and' && chunks[k - 2]?.type === 'comma' ? k - 3 : k - 2)]);
  if (joint === 'preposition' || next !== 'comma' || !isFullName(chunks[k + 2])) return false;
  return chunks[k + 3]?.type === 'and' || (chunks[k + 3]?.type === 'comma' && chunks[k + 4]?.type === 'and');
}

/** "ANA RUIZ" of "ANA RUIZ OF DORLE" */
const beforeOrigin = (chunks: readonly Chunk[], k: number): number => (isOf(itemAt(chunks, k - 1)) ? k - 2 : k);

/** "ANA RUIZ", "JUDGE ANA RUIZ", and of no number. */
function isFullName(chunk: Chunk | undefined): boolean {
  if (chunk?.type !== 'noun-phrase' || chunk.name === null || chunk.quantity !== null || chunk.possessive) return false;
  const { name, lastToken, determiner } = chunk;
  return name.lastToken - name.firstToken > 1 && name.lastToken === lastToken && determiner === null;
}

/** "COMRADES DORLE, ELMERO AND BARGOW": the next of several who were called by one word and their surnames. */
function isFurtherName(marks: Marks, chunks: readonly Chunk[], read: readonly Chunk[], k: number, chunk: NounPhrase): boolean {
  if (!isBare(chunk) || !isUnknown(marks, chunk, 1)) return false;
  const next = chunks[k + 1]?.type;
  const joint = itemAt(chunks, k - 1)?.type;
  if (joint !== 'and' && !(joint === 'comma' && (next === 'comma' || next === 'and'))) return false;
  const before = read[joint === 'and' && chunks[k - 2]?.type === 'comma' ? k - 3 : k - 2];
  if (before?.type !== 'noun-phrase' || before.name === null || before.quantity !== null || before.determiner !== null) return false;
  return before.person === null ? isSurnameAlone(before) : before.person.plural;
}

/** One taken for a name in the same list. */
const isSurnameAlone = ({ name, firstToken, lastToken }: NounPhrase): boolean =>
  name !== null && lastToken - firstToken === 1 && name.firstToken === firstToken;

const isNamed = (marks: Marks, chunks: readonly Chunk[], k: number, chunk: NounPhrase): boolean =>
  isBare(chunk) &&
  (isToldToBeSomebody(marks, chunks, k) ||
    isHarmed(chunks, k) ||
    isBesideOffice(chunks, k) ||
    isIdentified(marks, chunks, k) ||
    isSaidToBeOne(chunks, k) ||
    isHeld(marks, chunks, k) ||
    isHarming(chunks, k)) &&
  isUnknown(marks, chunk);

/** "IDENTIFIED AS ELMERO BARGOW" */
function isIdentified({ classes }: Marks, chunks: readonly Chunk[], k: number): boolean {
  const verb = itemAt(chunks, k - 2);
  return isAs(itemAt(chunks, k - 1)) && verb?.type === 'verb-group' && classes.naming.has(lemmaOf(verb));
}

/** "ELMERO BARGOW IS THE KILLER", "ELMERO BARGOW WAS A REPORTER" */
function isSaidToBeOne(chunks: readonly Chunk[], k: number): boolean {
  const [verb, what] = [chunks[k + 1], chunks[k + 2]];
  return (
    verb?.type === 'verb-group' &&
    verb.copula &&
    what?.type === 'noun-phrase' &&
    what.person?.plural === false &&
    OFFICE.has(what.determiner)
  );
}

/** "ELMERO BARGOW WAS ARRESTED", "ELMERO BARGOW IS CHARGED WITH", "CHARGED ELMERO BARGOW WITH" */
function isHeld({ held }: Marks, chunks: readonly Chunk[], k: number): boolean {
  const [before, next] = [itemAt(chunks, k - 1), chunks[k + 1]];
  if (next?.type === 'verb-group' && next.passive && !next.bareParticiple && held.has(next.lower)) return true;
  return before?.type === 'verb-group' && !before.passive && held.has(before.lower) && next?.type === 'preposition';
}

/** "ELMERO BARGOW SHOT TWO MEN": what is done by persons to persons. */
function isHarming(chunks: readonly Chunk[], k: number): boolean {
  const [verb, whom] = [chunks[k + 1], chunks[k + 2]];
  if (verb?.type !== 'verb-group' || verb.passive || whom?.type !== 'noun-phrase' || whom.person === null) return false;
  return isByPersons(verb);
}

/** "THE MAYOR OF DORLE, ELMERO BARGOW, WAS": between commas behind one person, or behind what that person is of. */
function isBesideOffice(chunks: readonly Chunk[], k: number): boolean {
  if (itemAt(chunks, k - 1)?.type !== 'comma' || chunks[k + 1]?.type !== 'comma') return false;
  if (isOneInOffice(chunks[k - 2])) return true;
  return isOf(chunks[k - 3]) && chunks[k - 2]?.type === 'noun-phrase' && isOneInOffice(chunks[k - 4]);
}

const isOneInOffice = (chunk: Chunk | undefined): boolean =>
  chunk?.type === 'noun-phrase' && chunk.person?.plural === false && chunk.name === null && OFFICE.has(chunk.determiner);
const OFFICE: ReadonlySet<NounPhrase['determiner']> = new Set(['definite', 'possessive', 'indefinite'] as const);

const isBare = ({ determiner, quantity, person, name, pronoun, state, happening, place }: NounPhrase): boolean =>
  determiner === null &&
  quantity === null &&
  person === null &&
  name === null &&
  pronoun === null &&
  state === null &&
  happening === null &&
  place === null;

/** Of several words, of which the tables know none but as names; but "STUDENT ELMERO BARGOW". */
function isUnknown(marks: Marks, phrase: NounPhrase, fewest = FEWEST): boolean {
  const { lastToken } = phrase;
  const { layout, words } = marks;
  const { tokens } = layout;
  const title = titleOf(marks, phrase);
  const from = title ? title.lastToken : phrase.firstToken;
  const length = lastToken - from;
  if (length < fewest || length > MOST) return false;
  for (let at = from; at < lastToken; at++) {
    const word = words.at(tokens, at, lastToken)?.value;
    if (tokens[at]!.shape !== 'word' || (word ? !word.isPersonalName : tokens[at]!.word !== 0)) return false;
  }
  return true;
}

/** ", A REPORTER", ", 34,", ", AGE 34" */
function isToldToBeSomebody(marks: Marks, chunks: readonly Chunk[], k: number): boolean {
  if (chunks[k + 1]?.type !== 'comma') return false;
  const said = chunks[k + 2];
  if (said?.type === 'age') return true;
  if (said?.type !== 'noun-phrase') return false;
  if (said.age !== null && said.person === null) return true;
  return (said.person !== null && !said.person.plural && said.name === null) || isYears(marks, said);
}

/** "34" between commas is years where a name stands before it. */
const isYears = ({ layout: { tokens } }: Marks, { quantity, firstToken, lastToken }: NounPhrase): boolean =>
  quantity !== null && lastToken === firstToken + 1 && /^\d\d$/.test(tokens[firstToken]!.lower);

/** "WAS MURDERED", "AND TWO GUARDS WERE MURDERED", "OF DORLE WAS MURDERED", "KIDNAPPED ELMERO BARGOW", "THE MURDER OF ELMERO BARGOW": what is done to persons alone. */
function isHarmed(chunks: readonly Chunk[], k: number): boolean {
  const isOfWhat = isOf(chunks[k + 1]) && chunks[k + 2]?.type === 'noun-phrase';
  const isWithOthers = chunks[k + 1]?.type === 'and' && isOfPersons(chunks[k + 2]);
  const isBehindOthers = itemAt(chunks, k - 1)?.type === 'and' && isOfPersons(itemAt(chunks, k - 2));
  const [before, next] = [itemAt(chunks, isBehindOthers ? k - 3 : k - 1), chunks[isOfWhat || isWithOthers ? k + 3 : k + 1]];
  if (next?.type === 'verb-group' && next.passive && isOnPersons(next)) return true;
  if (before?.type === 'verb-group' && !before.passive && isOnPersons(before)) return true;
  const deed = itemAt(chunks, k - 2);
  return isOf(before) && deed?.type === 'noun-phrase' && deed.stateIsHead;
}

/** "TWO GUARDS", "HER SON" */
const isOfPersons = (chunk: Chunk | undefined): boolean =>
  chunk?.type === 'noun-phrase' && chunk.person !== null && (chunk.quantity ?? chunk.determiner) !== null;

const HARMS: ReadonlySet<string> = new Set(['killed', 'injured', 'abducted']);

function isByPersons({ word }: VerbGroup): boolean {
  const effect = word?.effect;
  return effect !== undefined && effect.whom !== 'subject' && HARMS.has(effect.effect);
}

function isOnPersons(group: Chunk): boolean {
  const effect = group.type === 'verb-group' ? group.word?.effect : undefined;
  return effect !== undefined && !effect.weak && effect.whom !== 'subject' && HARMS.has(effect.effect);
}

interface Title {
  readonly person: PersonWord;
  readonly firstToken: number;
  readonly lastToken: number;
}

/** What one person is, in front of two words or more that may be a name: "STUDENT", "RADIO JOURNALIST". */
function titleOf({ layout: { tokens }, words }: Marks, { firstToken, lastToken }: NounPhrase): Title | null {
  for (let at = lastToken - FEWEST - 1; at >= firstToken; at--) {
    const person = words.at(tokens, at, at + 1)?.value.person;
    if (person && !person.plural && person.collective === null) return { person, firstToken: at, lastToken: at + 1 };
  }
  return null;
}

function named(marks: Marks, phrase: NounPhrase): NounPhrase {
  const { firstToken, lastToken } = phrase;
  const { lower, possessive } = marks.layout.tokens[lastToken - 1]!;
  if (!possessive) marks.surnames.add(lower);
  const title = titleOf(marks, phrase);
  if (!title) return altered(phrase, { name: { firstToken, lastToken }, count: exactly(1) });
  const name = { firstToken: title.lastToken, lastToken };
  return altered(phrase, { person: title.person, headFirst: title.firstToken, headLast: title.lastToken, name, count: exactly(1) });
}
