/** "three dead", "was unhurt", "in serious, but stable condition": states that stand for themselves, not before a noun. */
import type { Chunk, Small } from '../chunk.js';
import type { StateWord, Word } from '../words.js';
import { isSmall } from './says.js';
import type { SentenceCut } from './sentence-cut.js';
import { punctuationOf } from './word-forms.js';

export const IN_CONDITION: StateWord = { effect: 'injured', use: 'after-be' };
/** Tokens between "in" and "condition". */
const LONGEST_CONDITION = 7;

/** What follows a state set off by a comma: ", dead by his own hand". */

/** "in serious, but stable condition": the token after it, 0 where it is none. */
export function conditionEnd({ tokens, end, classes }: SentenceCut, from: number): number {
  let i = from;
  while (i < Math.min(end, from + LONGEST_CONDITION) && classes.condition.at(tokens[i]!)) i++;
  return i > from && i < end && classes['condition-noun'].at(tokens[i]!) ? i + 1 : 0;
}

/** "dead" and its like after a noun phrase or a form of "be", not before a noun: "three dead", not "dead bodies". */
export function standsAlone(cut: SentenceCut, word: Word, i: number): boolean {
  const use = word.state?.use;
  if (use !== 'adjective' && use !== 'after-be' && use !== 'participle') return false;
  const last = cut.last();
  if (use === 'adjective' && isHeading(cut, last, i)) return true;
  if (last?.type === 'noun-phrase' && last.lastToken >= i - 1) return true;
  // were dead or missing
  if ((last?.type === 'or' || last?.type === 'and') && cut.last(1)?.type === 'state') return !cut.isPerson(i + 1);
  // was found in his car, dead of a gunshot wound
  if (last?.type === 'comma' && use === 'adjective' && word.state?.effect === 'killed')
    return i + 1 >= cut.tokens.length || cut.classes['behind-state'].at(cut.tokens[i + 1]!);
  // a guard (dead), two clerks (both dead)
  if (isInBracket(cut, last, i)) return true;
  // shot a guard (Ivo Soto) dead
  if (last?.type === 'close' && use === 'adjective') return !cut.isPerson(i + 1);
  // two soldiers reportedly dead | five guests, all dead | the gunman is also dead
  if (last?.type === 'adverb' && (isBehindNoun(cut, last) || isBehindBe(cut, last))) return !cut.isPerson(i + 1);
  // sustained non-fatal injuries
  if (use === 'after-be' && isBeforeInjury(cut, i + 1)) return false;
  if (use === 'after-be') return last?.type === 'verb-group' || last?.type === 'adverb';
  return last?.type === 'verb-group' && !cut.isPerson(i + 1);
}

/** "Dead: a clerk", "Also dead were a clerk and a guard", "Dead in the blast are a clerk and a guard" */
function isHeading(cut: SentenceCut, last: Chunk | undefined, i: number): boolean {
  const before = last?.type === 'adverb' ? cut.last(1) : last;
  if (before !== undefined && before.type !== 'break') return false;
  const next = cut.tokens[i + 1];
  return next !== undefined && (next.lower === ':' || cut.knownAt(i + 1)?.grammar === 'be' || cut.layout.smallWords.in.at(next));
}

const isBeforeInjury = ({ tokens, classes }: SentenceCut, i: number): boolean =>
  classes.injury.at(tokens[i]) || classes.injury.at(tokens[i + 1]);

function isInBracket(cut: SentenceCut, last: Chunk | undefined, i: number): boolean {
  const open = last?.type === 'adverb' ? cut.last(1) : last;
  return open?.type === 'open' && punctuationOf(cut.tokens[i + 1]?.lower ?? '') === 'close';
}

function isBehindNoun(cut: SentenceCut, { says: lower }: Small): boolean {
  const before = cut.last(1);
  return before?.type === 'noun-phrase' || (cut.classes.all.has(lower) && before?.type === 'comma' && cut.last(2)?.type === 'noun-phrase');
}

/** But not "it looked as if they were already dead". */
function isBehindBe(cut: SentenceCut, { says: lower }: Small): boolean {
  const before = cut.last(1);
  const opener = cut.last(3);
  if (cut.classes.already.has(lower) && isSmall(opener, 'subordinate', 'if')) return false;
  return before?.type === 'verb-group' && before.copula;
}
