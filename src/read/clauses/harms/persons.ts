/** Whether a noun phrase stands for persons, and whether for one, for many, or for a number. */
import { exactly } from '../../../model/count.js';
import { altered, type Chunk, type NounPhrase } from '../chunk.js';
import { isOf } from '../chunks/says.js';

/** A phrase that can stand for persons: a person word, a personal name, a pronoun, the dead, a bare number, "the other". */
export function isPersons(phrase: NounPhrase): boolean {
  if (phrase.place !== null || phrase.happening) return false;
  if (phrase.person || phrase.pronoun || phrase.stateIsHead) return true;
  if (phrase.name) return true;
  const bare = phrase.headFirst === phrase.firstToken;
  return bare && (phrase.quantity !== null || phrase.determiner === 'other');
}

export function isMany({ count }: NounPhrase): boolean {
  return count !== null && (count.high === null || count.high > 1);
}

/** "them" */
export const isThem = (chunk: Chunk | undefined): boolean => chunk?.type === 'noun-phrase' && chunk.pronoun === 'plural';

export const isOneNamed = ({ name, quantity }: NounPhrase): boolean => name !== null && quantity === null;

/** "killed a customer and wounded another" */
export const isOther = ({ determiner, quantity }: NounPhrase): boolean => determiner === 'other' || quantity?.additional === true;

/** "15 injured", but not "two bodies" */
export const isNumbered = ({ quantity, person, state }: NounPhrase): boolean =>
  quantity !== null && !person?.remains && state?.effect !== 'killed';

/** "and three at another", "and a third in hospital" */
export const isBareNumber = ({ quantity, determiner, person, name, place, headFirst, firstToken }: NounPhrase): boolean =>
  person === null && name === null && place === null && (determiner === 'other' || (quantity !== null && headFirst === firstToken));

/** "shooting at the students": of those who were shot at, nobody says how many were hit. */
export const isUncounted = (phrase: NounPhrase): boolean =>
  phrase.quantity === null &&
  typeof phrase.count?.high !== 'number' &&
  phrase.person?.plural === true &&
  phrase.person.collective === null &&
  phrase.determiner !== 'definite';

/** "one of three surveyors" */
export const isShare = ({ quantity, headFirst }: NounPhrase): boolean =>
  quantity !== null && (quantity.of !== null || headFirst > quantity.lastToken + 1);

/** "two of the shots", "one of the boats", from the number on. */
export function isShareOfThings(chunks: readonly Chunk[], at: number): boolean {
  const [number, of, things] = at < 0 ? [] : chunks.slice(at, at + 3);
  if (number?.type !== 'noun-phrase' || things?.type !== 'noun-phrase' || !isOf(of)) return false;
  return number.quantity !== null && number.person === null && !isPersons(things);
}

/** "one of five people shot": five were shot. */
export function wholeOfShare(phrase: NounPhrase): NounPhrase {
  const { quantity } = phrase;
  if (!quantity?.of || quantity.of.low === null || quantity.of.low <= (quantity.count.low ?? 0)) return phrase;
  return altered(phrase, { quantity: { ...quantity, count: quantity.of, of: null }, count: quantity.of });
}

/** "three leaders, Ana Ruiz, Juan Mora and Luis Cano": the three are those named, who are not counted besides. */
export function countsThoseNamed([first, ...rest]: readonly NounPhrase[]): boolean {
  return rest.length > 1 && first!.quantity !== null && first!.count?.low === rest.length && rest.every(isOneNamed);
}

/** "two clerks, Ana Ruiz, 33, and Rosa Luna, 40, and a guard": of each name the number whose name it is. */
export function numbersNamed(list: readonly NounPhrase[]): ReadonlyMap<NounPhrase, NounPhrase> {
  // most lists are too short to tell a number and its names
  if (list.length < 3) return NO_NUMBERS;
  const numbers = new Map<NounPhrase, NounPhrase>();
  for (let i = 0; i < list.length; i++) {
    const { quantity, determiner, person, count } = list[i]!;
    // his parents, Ana and Juan | brothers, Ana and Juan
    const isSome = quantity !== null || determiner === 'possessive' || isBareAbove(list, i);
    const number = isSome && person?.plural ? (count?.high ?? 0) : 0;
    if (number < 2 || number > list.length - 1 - i) continue;
    const names = list.slice(i + 1, i + 1 + number);
    if (!names.every(isNameAlone)) continue;
    for (const name of names) numbers.set(name, list[i]!);
    i += number;
  }
  return numbers;
}

const NO_NUMBERS: ReadonlyMap<NounPhrase, NounPhrase> = new Map();

/** "his neighbours, Ana Ruiz and Juan Mora": as many as are named next. */
export function countedByNames(list: readonly NounPhrase[]): readonly NounPhrase[] {
  if (list.length < 3) return list;
  return list.map((phrase, i) => {
    const { quantity, determiner, person, count, name } = phrase;
    if (quantity !== null || name !== null || !person?.plural || count?.high !== null) return phrase;
    if (determiner !== 'possessive' && determiner !== 'definite' && !isBareAbove(list, i)) return phrase;
    let last = i + 1;
    while (last < list.length && isNameAlone(list[last]!)) last++;
    return last - i > 2 ? altered(phrase, { count: exactly(last - i - 1) }) : phrase;
  });
}

/** "brothers" of "brothers, Ana Ruiz and Juan Mora": nothing but names follows. */
const isBareAbove = (list: readonly NounPhrase[], i: number): boolean =>
  i === 0 && list[0]!.determiner === null && list[0]!.name === null && list[0]!.quantity === null && list.slice(1).every(isNameAlone);

const isNameAlone = (phrase: NounPhrase): boolean => isOneNamed(phrase) && phrase.person === null;

/** "the priests Ana Ruiz, Juan Mora and Luis Cano", "Ana Ruiz and her sons Juan and Luis": the first name is one of them, not all. */
export function eachNamed(phrases: readonly NounPhrase[]): readonly NounPhrase[] {
  return phrases.map((phrase, i) => {
    const next = phrases[i + 1];
    if (!phrase.name || !phrase.person?.plural || phrase.quantity || !next || !isOneNamed(next) || next.person) return phrase;
    return altered(phrase, { person: { ...phrase.person, plural: false }, count: exactly(1) });
  });
}
