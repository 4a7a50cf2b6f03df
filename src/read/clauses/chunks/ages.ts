/** Ages said beside a person: "Ana Ruiz, 34, was hurt", "three daughters, ages four, six and 13". */
import type { Quantity } from '../../numbers/quantity.js';
import type { Small } from '../chunk.js';
import type { SentenceCut } from './sentence-cut.js';
import { punctuationOf } from './word-forms.js';

/** "Ana Ruiz, 34, was hurt", "Ana Ruiz, 34 was hurt", "Ana Ruiz, 34; and Juan Mora, 40." */
export function isBehindName(cut: SentenceCut, next: number): boolean {
  const after = punctuationOf(cut.tokens[next]?.lower ?? '');
  if (after === 'comma' || after === 'dash') return true;
  const before = cut.last(1);
  if (after === 'break' || next >= cut.end) return before?.type === 'noun-phrase' && before.name !== null;
  const grammar = cut.knownAt(next)?.grammar;
  return before?.type === 'noun-phrase' && before.name !== null && before.age === null && (grammar === 'be' || grammar === 'have');
}

/** Gives the phrase before the comma its age. */
export function ageBefore(cut: SentenceCut, age: number | null): void {
  const phrase = cut.last(1);
  if (phrase?.type === 'noun-phrase' && age !== null) phrase.age = age;
}

/** "three daughters, ages four, six and 13" */
export function isFurtherAge(cut: SentenceCut, { lastToken }: Quantity): boolean {
  const joint = cut.last()?.type;
  const first = cut.last(cut.last(1)?.type === 'comma' ? 2 : 1);
  if ((joint !== 'comma' && joint !== 'and') || first?.type !== 'age' || !isAgeOfSome(cut, first)) return false;
  if (lastToken >= cut.end) return true;
  return cut.tokens[lastToken]!.shape === 'punctuation' || cut.wordAt(lastToken)?.value.grammar === 'and';
}

/** "ages four", or one that follows it. */
function isAgeOfSome(cut: SentenceCut, { firstToken, says: lower }: Small): boolean {
  return cut.classes.ages.has(lower) || cut.isNotedAge(firstToken);
}
