/** Phrases of a list that say more of the one before: "Ana Ruiz, a nurse, and her son" are two persons, not three. */

import type { Group } from '../../../model/vocabulary.js';
import { itemAt } from '../../text/item-at.js';
import type { NounPhrase } from '../chunk.js';
import { FORCES } from '../forces.js';

/** "his wife, Ana, and a guard", "Ana Ruiz, a nurse, and her son": two persons, not three. */
export function withoutAppositions(list: readonly NounPhrase[]): readonly NounPhrase[] {
  // most lists are of one
  if (list.length < 2) return list;
  const out = list.filter(
    (_, i) => !isSaidOfBoth(list, i) && !isBareOneOf(list, i) && !isOfficeOfNext(list, i) && (list.length < 3 || !saysMore(list, i)),
  );
  return out.length === list.length ? list : out;
}

/** "A man and his wife, both teachers, and a cook": what the two are. */
const isSaidOfBoth = (list: readonly NounPhrase[], i: number): boolean =>
  i > 1 &&
  list[i]!.quantity?.anaphoric === true &&
  list[i]!.person?.plural === true &&
  list[i]!.determiner === null &&
  !isMoreThanListed(list, i);

/**
 * "Two officers, one off duty, and a nurse": one of the two; but "two women, one in the leg and the other in the head" says it of each, and "two
 * officers, another in the hall and a fourth in the yard" tells of four.
 */
function isBareOneOf(list: readonly NounPhrase[], i: number): boolean {
  const { person, name, quantity, count, firstToken, lastToken } = list[i]!;
  const [before, next] = [itemAt(list, i - 1), list[i + 1]];
  if (!before?.person?.plural || (before.count?.low ?? 0) < 2 || (person ?? name) !== null || lastToken - firstToken > 1) return false;
  if (next && next.person === null && (next.quantity !== null || next.determiner === 'other')) return false;
  return quantity !== null && (quantity.anaphoric || count?.high === 1);
}

/** "one hostage, two guards and all nine raiders": nine are not the three told of before. */
function isMoreThanListed(list: readonly NounPhrase[], i: number): boolean {
  const said = list[i]!.count?.low ?? 0;
  let before = 0;
  for (const { count } of list.slice(0, i)) before += count?.high ?? said;
  return said > Math.max(2, before);
}

const saysMore = (list: readonly NounPhrase[], i: number): boolean =>
  i > 0 &&
  (isOfficeOfBefore(list, i) ||
    isCallingBeforeOffice(list, i) ||
    isPostBeforeOffice(list, i) ||
    isPostOf(list, i) ||
    (i < list.length - 1 ? isApposed(list[i - 1]!, list[i]!) && !isNextNamed(list, i) && !isOneMore(list, i) : isGoneOn(list, i)));

/** "Senator Ana Ruiz, a police officer, and a judge": of another calling than she who is told of with hers, and as the next is told of. */
function isOneMore(list: readonly NounPhrase[], i: number): boolean {
  const [before, phrase, next] = [list[i - 1]!, list[i]!, list[i + 1]!];
  if (before.person === null || phrase.person === null || before.person.group === phrase.person.group) return false;
  return OFFICES.has(before.person.group) && FORCES.has(phrase.person.group) && next.determiner === 'indefinite' && next.person !== null;
}

/** "Ana Ruiz, a nurse, Tito Soto, a driver, and a guard": Soto is no nurse. */
const isNextNamed = (list: readonly NounPhrase[], i: number): boolean =>
  i > 1 && list[i]!.name !== null && list[i - 2]!.name !== null && isApposed(list[i - 2]!, list[i - 1]!);

/** "deputy and mayoral candidate Tomas Lira", "the writer and lawyer Ana Ruiz": one person, who is both. */
function isOfficeOfNext(list: readonly NounPhrase[], i: number): boolean {
  if (!isOffice(list[i]!, 'definite')) return false;
  let last = i + 1;
  while (last < list.length && isOffice(list[last]!)) last++;
  const named = list[last];
  return named !== undefined && named.determiner === null && named.person !== null && isOne(named) && isNamedBehind(named);
}

/** "Tomas Lira, deputy and mayoral candidate", "Ana Ruiz, lawyer, and her driver": what the one before is. */
function isOfficeOfBefore(list: readonly NounPhrase[], i: number): boolean {
  if (!isOffice(list[i]!)) return false;
  let first = i;
  while (first > 0 && (isOffice(list[first - 1]!) || isCallingBeforeOffice(list, first - 1))) first--;
  // Ana Ruiz, a lawyer, deputy, and party leader
  if (first > 1 && isApposed(list[first - 2]!, list[first - 1]!)) return true;
  const before = list[first - 1];
  if (before === undefined || !isOne(before)) return false;
  if (first > 1 && isPost(list, first - 1)) return true;
  // "Judge Ruiz and a driver" are two, and so may "Judge Ruiz, councilman" be where nothing follows
  return before.name !== null && (first < i || i < list.length - 1);
}

/** "Ana Ruiz, theorist and founder of the party": a word of no kind that is known, and without an article, between her name and what she is. */
function isCallingBeforeOffice(list: readonly NounPhrase[], i: number): boolean {
  const [who, what, office] = list.slice(Math.max(0, i - 1), i + 2);
  if (i === 0 || !who?.name || !what || !office || !isOne(who) || !isOffice(office)) return false;
  const { determiner, quantity, name, person, pronoun, place, happening, lastToken, firstToken } = what;
  return (determiner ?? quantity ?? name ?? person ?? pronoun ?? place ?? happening) === null && lastToken - firstToken === 1;
}

/** "Ana Ruiz, the mayor of Lugo and party leader" */
const isPostBeforeOffice = (list: readonly NounPhrase[], i: number): boolean =>
  isPost(list, i) && i + 1 < list.length && isOffice(list[i + 1]!);

/** "Ana Ruiz, the owner of the mill, and her son" */
const isPostOf = (list: readonly NounPhrase[], i: number): boolean => isPost(list, i) && list[i]!.wholeLast !== null && i < list.length - 1;

/** "the mayor" behind a name */
const isPost = (list: readonly NounPhrase[], i: number): boolean => {
  const { determiner, name, person } = list[i]!;
  return determiner === 'definite' && name === null && person?.plural === false && isOne(list[i]!) && list[i - 1]!.name !== null;
};

/** "senator", "bank director": what somebody is; a noun for one person, without an article of its own. */
const isOffice = (phrase: NounPhrase, article: NounPhrase['determiner'] = null): boolean => {
  const { determiner, name, person, age } = phrase;
  if (
    (determiner !== null && determiner !== article) ||
    name !== null ||
    age !== null ||
    person === null ||
    person.plural ||
    !isOne(phrase)
  )
    return false;
  // Juan Mora, the owner of the mill and brother of a former mayor
  return (OFFICES.has(person.group) || (phrase.wholeLast !== null && determiner === null)) && !person.attends;
};

const OFFICES: ReadonlySet<Group> = new Set<Group>(['civilians', 'police', 'military', 'security-forces', 'perpetrators']);

const isNamedBehind = ({ name, headFirst }: NounPhrase): boolean => name !== null && name.lastToken > headFirst;

/** "Adel Rahimi, a former mayor and party leader": he is that, too. */
const isGoneOn = (list: readonly NounPhrase[], i: number): boolean => {
  const phrase = list[i]!;
  if (phrase.determiner !== null || phrase.person === null || !isOne(phrase) || isNamedBehind(phrase)) return false;
  return isApposed(list[i - 2]!, list[i - 1]!);
};

const isApposed = (before: NounPhrase, phrase: NounPhrase): boolean =>
  (isOne(before) || isFirstOfNamed(before)) &&
  isOne(phrase) &&
  ((before.name === null && before.person !== null && before.determiner !== null && phrase.name !== null && phrase.person === null) ||
    (before.name !== null && phrase.name === null && phrase.determiner === 'indefinite'));

/** "nuns Ana Ruiz, a Canadian citizen, and Rosa Vega" */
const isFirstOfNamed = (phrase: NounPhrase): boolean =>
  phrase.person?.plural === true && phrase.quantity === null && phrase.determiner === null && isNamedBehind(phrase);

const isOne = ({ count, quantity, determiner }: NounPhrase): boolean =>
  quantity === null && (count?.high === 1 || (count === null && determiner === 'indefinite'));
