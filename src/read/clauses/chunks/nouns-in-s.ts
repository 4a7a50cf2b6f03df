/** "Government forces killed two", "by Israeli forces": a noun in the plural that looks like a verb, where nobody follows to whom it would be done. */
import type { SentenceCut } from './sentence-cut.js';

export function isNounInS(cut: SentenceCut, i: number): boolean {
  if (!cut.classes['noun-in-s'].at(cut.tokens[i]!)) return false;
  const next = i + 1;
  if (next >= cut.end || cut.tokens[next]!.shape === 'punctuation' || cut.marks.timeAt.has(next)) return true;
  const word = cut.knownAt(next);
  if (word?.verb?.past === true || word?.verb?.base === true || cut.isAuxiliary(next)) return true;
  return word?.grammar !== undefined && !word.grammar.startsWith('determiner') && !word.grammar.startsWith('pronoun');
}

/** "The floods forces residents out": a verb. */
export const isVerbInS = (cut: SentenceCut, i: number): boolean => cut.classes['noun-in-s'].at(cut.tokens[i]!) && !isNounInS(cut, i);
