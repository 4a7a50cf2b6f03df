/** "three dead", "was unhurt", "in serious, but stable condition": states that stand for themselves, not before a noun. */
import type { Small } from '../chunk.js';
import type { StateWord, Word } from '../words.js';
import type { SentenceCut } from './sentence-cut.js';

export const IN_CONDITION: StateWord = { effect: 'injured', use: 'after-be' };
/** Tokens between "in" and "condition". */
const LONGEST_CONDITION = 7;

/** "in serious, but stable condition": the token after it, 0 where it is none. */
export function conditionEnd({ tokens, end, classes }: SentenceCut, from: number): number {
  let i = from;
  while (i < Math.min(end, from + LONGEST_CONDITION) && classes.condition.has(tokens[i]!.lower)) i++;
  return i > from && i < end && tokens[i]!.lower === 'condition' ? i + 1 : 0;
}

/** "dead" and its like after a noun phrase or a form of "be", not before a noun: "three dead", not "dead bodies". */
export function standsAlone(cut: SentenceCut, word: Word, i: number): boolean {
  const use = word.state?.use;
  if (use !== 'adjective' && use !== 'after-be' && use !== 'participle') return false;
  const last = cut.last();
  if (last?.type === 'noun-phrase' && last.lastToken >= i - 1) return true;
  // shot a guard (Ivo Soto) dead
  if (last?.type === 'close' && use === 'adjective') return !cut.isPerson(i + 1);
  // two soldiers reportedly dead | five guests, all dead
  if (last?.type === 'adverb' && isBehindNoun(cut, last)) return !cut.isPerson(i + 1);
  if (use === 'after-be') return last?.type === 'verb-group' || last?.type === 'adverb';
  return last?.type === 'verb-group' && !cut.isPerson(i + 1);
}

function isBehindNoun(cut: SentenceCut, { lower }: Small): boolean {
  const before = cut.last(1);
  return before?.type === 'noun-phrase' || (lower === 'all' && before?.type === 'comma' && cut.last(2)?.type === 'noun-phrase');
}
