/** Phrases of a list that say more of the one before: "Ana Ruiz, a nurse, and her son" are two persons, not three. */
import type { NounPhrase } from '../chunk.js';

/** "his wife, Ana, and a guard", "Ana Ruiz, a nurse, and her son": two persons, not three. */
export function withoutAppositions(list: readonly NounPhrase[]): readonly NounPhrase[] {
  if (list.length < 3) return list;
  const out = list.filter((phrase, i) => i === 0 || (i < list.length - 1 ? !isApposed(list[i - 1]!, phrase) : !isGoneOn(list, i)));
  return out.length === list.length ? list : out;
}

/** "Adel Rahimi, a former mayor and party leader": he is that, too. */
const isGoneOn = (list: readonly NounPhrase[], i: number): boolean => {
  const phrase = list[i]!;
  if (phrase.determiner !== null || phrase.person === null || !isOne(phrase)) return false;
  if (phrase.name !== null && phrase.name.lastToken > phrase.headFirst) return false;
  return isApposed(list[i - 2]!, list[i - 1]!);
};

const isApposed = (before: NounPhrase, phrase: NounPhrase): boolean =>
  isOne(before) &&
  isOne(phrase) &&
  ((before.name === null && before.person !== null && before.determiner !== null && phrase.name !== null && phrase.person === null) ||
    (before.name !== null && phrase.name === null && phrase.determiner === 'indefinite'));

const isOne = ({ count, quantity, determiner }: NounPhrase): boolean =>
  quantity === null && (count?.high === 1 || (count === null && determiner === 'indefinite'));
