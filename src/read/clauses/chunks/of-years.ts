/** An age behind "of": "a girl of 13", "a boy of about nine", "two men of 60"; but "a father of four", "a group of 14". */
import { isSmallWord } from '../../text/small-words.js';
import type { PersonWord } from '../words.js';
import type { SentenceCut } from './sentence-cut.js';

const OLDEST = 110;

/** The token behind the age where one stands at token i behind such a person, or 0. */
export function ofYearsEnd(cut: SentenceCut, i: number, person: PersonWord | null): number {
  if (person === null || !isSmallWord(cut.layout, i, 'of') || !cut.classes['of-years'].has(person.concept)) return 0;
  const quantity = cut.marks.quantityAt.get(i) ?? cut.marks.quantityAt.get(i + 1);
  const last = quantity?.lastToken ?? 0;
  if (!quantity || quantity.of !== null || (quantity.count.high ?? quantity.count.low ?? OLDEST + 1) > OLDEST || last > cut.end) return 0;
  // two boys of five who fled
  return last === cut.end || cut.tokens[last]!.shape === 'punctuation' || cut.knownAt(last)?.grammar !== undefined ? last : 0;
}
