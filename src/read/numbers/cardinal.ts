/** Reads the number that begins at a token, in digits or words: "17", "twenty-three", "1.2 million", "half a dozen", "5 to 7". */
import type { Token } from '../text/layout.js';
import type { MeasureKind, NumberWord, NumberWords } from './number-words.js';
import { isYear, readNumberToken, type Written } from './written-number.js';

export interface Cardinal {
  readonly firstToken: number;
  readonly lastToken: number;
  /** Both inclusive; they differ in a range. */
  readonly low: number;
  readonly high: number;
  readonly whole: boolean;
  /** The only token, when it was written in digits alone: an age, a year or a house number may be meant. */
  readonly written: Written | null;
  /** Set where the form of the token already says what it measures. */
  readonly measure: MeasureKind | null;
}

type Part = Omit<Cardinal, 'firstToken'>;

/** The number at token `at`, ranges included. */
export function readCardinal(words: NumberWords, tokens: readonly Token[], at: number, until: number, mayRange: boolean): Cardinal | null {
  const first = readSimple(words, tokens, at, until);
  if (!first) return null;
  if (first.measure || !mayRange || first.low !== first.high) return pastSaidAgain(words, tokens, from(at, first), until);
  const joint = first.lastToken < until ? tokens[first.lastToken] : undefined;
  if (joint === undefined || words.words.at(joint)?.kind !== 'range') return pastSaidAgain(words, tokens, from(at, first), until);
  const second = readSimple(words, tokens, first.lastToken + 1, until);
  if (!second || second.measure || second.low <= first.low || second.low !== second.high || isFarApart(first, second))
    return from(at, first);
  if (first.written && second.written && isYear(first.written) && isYear(second.written)) {
    return { firstToken: at, lastToken: second.lastToken, low: 0, high: 0, whole: false, written: null, measure: 'date' };
  }
  const low =
    first.lastToken === at + 1 && scaleOf(words, tokens, second) > first.low * 10 && first.low < 1000
      ? first.low * scaleOf(words, tokens, second)
      : first.low;
  return {
    firstToken: at,
    lastToken: second.lastToken,
    low: low < second.low ? low : first.low,
    high: second.low,
    whole: first.whole && second.whole,
    written: null,
    measure: null,
  };
}

const from = (firstToken: number, { lastToken, low, high, whole, written, measure }: Part): Cardinal => ({
  firstToken,
  lastToken,
  low,
  high,
  whole,
  written,
  measure,
});

/** "five or six" are neighbours; "1 or 40" are no range of persons. */
const isFarApart = (first: Part, second: Part): boolean => second.low - first.low > Math.max(4, first.low * 3) && second.low < 1000;

/** "three to four thousand": the scale of the second number is that of the first as well. */
function scaleOf(words: NumberWords, tokens: readonly Token[], part: Part): number {
  const word = words.words.at(tokens[part.lastToken - 1]!);
  return word && (word.kind === 'scale' || word.kind === 'hundred') ? word.value : 1;
}

export function readSimple(words: NumberWords, tokens: readonly Token[], at: number, until: number): Part | null {
  const token = tokens[at];
  if (!token || at >= until || token.shape === 'punctuation') return null;
  if (token.shape === 'number') return readDigits(words, tokens, at, until);
  const word = words.words.at(token);
  if (!word) return readHyphened(words, tokens, at, until);
  if (word.kind === 'fraction') return readHalf(words, tokens, at, until, word);
  return readWords(words, tokens, at, until);
}

function readDigits(words: NumberWords, tokens: readonly Token[], at: number, until: number): Part {
  const read = readNumberToken(words, tokens[at]!.lower);
  if ('measure' in read) return { lastToken: at + 1, low: 0, high: 0, whole: false, written: null, measure: read.measure };
  const { number } = read;
  let factor = 1;
  let next = at + 1;
  for (; next < until; next++) {
    const scale = words.words.at(tokens[next]!);
    if (scale?.kind !== 'scale' && scale?.kind !== 'hundred' && !(scale?.kind === 'group' && scale.value === 12)) break;
    factor *= scale.value;
  }
  if (factor === 1) return { lastToken: next, low: number.low, high: number.high, whole: number.whole, written: number, measure: null };
  const low = Math.round(number.low * factor);
  return { lastToken: next, low, high: Math.round(number.high * factor), whole: true, written: null, measure: null };
}

/** "one hundred and twelve", "two dozen", "a thousand" (from "thousand" on: who calls looks for "a"). */
function readWords(words: NumberWords, tokens: readonly Token[], at: number, until: number): Part | null {
  let total = 0;
  let group = 0;
  let last = at;
  let before: NumberWord['kind'] | null = null;
  for (let next = at; next < until; ) {
    const token = tokens[next]!;
    if (
      words.words.at(token)?.kind === 'and' &&
      (before === 'hundred' || before === 'scale') &&
      isSmall(words, tokens[next + 1]) &&
      next + 1 < until &&
      addsUp(words, tokens, next + 1, until, before)
    ) {
      next++;
      continue;
    }
    const word = words.words.at(token) ?? hyphenedWord(words, token);
    if (!word || !follows(before, word.kind)) break;
    if (word.kind === 'unit' || word.kind === 'ten') group += word.value;
    else if (word.kind === 'hundred' || word.kind === 'group') group = (group || 1) * word.value;
    else {
      total += (group || 1) * word.value;
      group = 0;
    }
    before = word.kind === 'ten' && token.lower.includes('-') ? 'unit' : word.kind;
    last = ++next;
  }
  return last === at ? null : { lastToken: last, low: total + group, high: total + group, whole: true, written: null, measure: null };
}

function follows(before: NumberWord['kind'] | null, kind: NumberWord['kind']): boolean {
  switch (kind) {
    case 'unit':
      return before === null || before === 'ten' || before === 'hundred' || before === 'scale';
    case 'ten':
      return before === null || before === 'hundred' || before === 'scale';
    case 'hundred':
      return before === null || before === 'unit';
    case 'group':
      return before === null || before === 'unit' || before === 'ten';
    case 'scale':
      return true;
    default:
      return false;
  }
}

const isSmall = (words: NumberWords, token: Token | undefined): boolean => {
  const kind = token && (words.words.at(token) ?? hyphenedWord(words, token))?.kind;
  return kind === 'unit' || kind === 'ten';
};

/** "two hundred and three soldiers" is one number; "two hundred and three hundred" are two. */
function addsUp(words: NumberWords, tokens: readonly Token[], at: number, until: number, before: NumberWord['kind']): boolean {
  const next = at + 1 < until ? words.words.at(tokens[at + 1]!)?.kind : undefined;
  return next !== 'hundred' && (next !== 'scale' || before === 'hundred');
}

/** "twenty-three" as one word. */
function hyphenedWord(words: NumberWords, token: Token): NumberWord | null {
  const hyphen = token.lower.indexOf('-');
  if (hyphen < 0) return null;
  const ten = words.words.get(token.lower.slice(0, hyphen));
  const unit = words.words.get(token.lower.slice(hyphen + 1));
  if (!ten || !unit) return null;
  if (ten.kind === 'ten' && unit.kind === 'unit' && unit.value < 10) return { kind: 'ten', value: ten.value + unit.value };
  if ((ten.kind === 'unit' || ten.kind === 'ten') && unit.kind === 'group' && unit.value === 12)
    return { kind: 'ten', value: ten.value * 12 };
  if (ten.kind === 'unit' && unit.kind === 'hundred') return { kind: 'ten', value: ten.value * 100 };
  return null;
}

function readHyphened(words: NumberWords, tokens: readonly Token[], at: number, until: number): Part | null {
  const odd = withSomeMore(words, tokens[at]!);
  if (odd) return { lastToken: at + 1, low: odd, high: odd + MOST_MORE, whole: true, written: null, measure: null };
  return hyphenedWord(words, tokens[at]!) ? readWords(words, tokens, at, until) : null;
}

/** "half a dozen", "half a million", "a half dozen". */
function readHalf(words: NumberWords, tokens: readonly Token[], at: number, until: number, half: NumberWord): Part | null {
  const article = at + 1 < until && words.words.at(tokens[at + 1]!)?.kind === 'article' ? 1 : 0;
  const word = at + 1 + article < until ? words.words.at(tokens[at + 1 + article]!) : undefined;
  if (half.value !== 50 || !word || (word.kind !== 'group' && word.kind !== 'scale' && word.kind !== 'hundred') || word.value < 12)
    return null;
  const value = word.value / 2;
  return { lastToken: at + 2 + article, low: value, high: value, whole: true, written: null, measure: null };
}

/** More than a round number with "-odd" behind it may count. */
const MOST_MORE = 9;

/** 20 of "twenty-odd", 40 of "40-odd"; null for any other word. */
function withSomeMore({ words, classes }: NumberWords, { lower }: Token): number | null {
  const hyphen = lower.indexOf('-');
  if (hyphen < 0 || !classes.odd.has(lower.slice(hyphen + 1))) return null;
  const head = lower.slice(0, hyphen);
  const round = words.get(head)?.kind === 'ten' ? words.get(head)!.value : Number(head);
  return round >= LEAST_ROUND && round % 10 === 0 ? round : null;
}
const LEAST_ROUND = 20;

/** "14 (fourteen)", "fourteen (14)": the same number once more in brackets. */
function pastSaidAgain(words: NumberWords, tokens: readonly Token[], number: Cardinal, until: number): Cardinal {
  const { lastToken, low, high, measure } = number;
  if (measure || low !== high || tokens[lastToken]?.lower !== '(') return number;
  const again = readSimple(words, tokens, lastToken + 1, until);
  const close = again && again.lastToken < until ? tokens[again.lastToken] : undefined;
  if (!again || close?.lower !== ')' || again.low !== low || again.high !== high || again.measure) return number;
  // a clerk of 14 (14) is as old
  const isInBoth = (tokens[number.firstToken]!.shape === 'number') !== (tokens[lastToken + 1]!.shape === 'number');
  return isInBoth ? { ...number, lastToken: again.lastToken + 1, written: null } : number;
}
