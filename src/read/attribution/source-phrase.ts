/** The phrase that names a source: the subject before a reporting verb, or the phrase after "according to". */
import { itemAt } from '../text/item-at.js';
import type { Token } from '../text/layout.js';
import {
  ADVERB,
  AND,
  BE,
  BUT,
  DAY_WORD,
  DEFINITE,
  HAVE,
  HE,
  INDEFINITE,
  MODAL,
  OPENS_CLAUSE,
  OR,
  OTHER,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATE,
  THEY,
  TITLE_JOINT,
} from './grammar.js';
import { cuesWithin, isAt, type Reading, type Stretch } from './reading.js';

/** A longer phrase is a clause that was misread. */
const LONGEST_SOURCE = 40;
/** Parenthetical phrases followed back to what they belong to: "Jones, 34, of Leeds, who was there, said". */
const PARENTHESES = 4;

const isComma = (token: Token | undefined): boolean => token?.lower === ',';
const STOPS: ReadonlySet<string> = new Set([
  ';',
  ':',
  '--',
  '"',
  "''",
  '``',
  '\u201c',
  '\u201d',
  '.',
  '!',
  '?',
  '(',
  ')',
  '[',
  ']',
  '\u2014',
  '\u2013',
  '...',
]);
const isStop = (token: Token): boolean => token.shape === 'punctuation' && STOPS.has(token.lower);

/** The subject of the verb at `verb`, looked for no further left than `from`; null where no noun phrase stands there. */
export function subjectBefore(reading: Reading, from: number, verb: number): Stretch | null {
  const last = skipDay(reading, from, skipAuxiliaries(reading, from, verb));
  if (last <= from) return null;
  const subject = isComma(reading.tokens[last - 1]) ? headOfParentheses(reading, from, last - 1) : plainSubject(reading, from, last);
  return subject && subject.last - subject.first <= LONGEST_SOURCE ? subject : null;
}

function skipAuxiliaries({ tokens, signs }: Reading, from: number, verb: number): number {
  let at = verb;
  while (at > from && signs.auxiliary(tokens[at - 1]!) && !tokens[at - 1]!.possessive) at--;
  return at;
}

/** "Police on Tuesday withdrew", "Police in Lugo on Tuesday night said", "Police at first said": the time is not of the name. */
function skipDay({ tokens, signs }: Reading, from: number, last: number): number {
  let at = last;
  while (at - 1 > from && signs.is(tokens[at - 1], DAY_WORD) && !tokens[at - 1]!.possessive) at--;
  return at - 1 > from && signs.is(tokens[at - 1], PREPOSITION) ? at - 1 : at;
}

/** Back to the comma or mark before; a bracketed aside belongs to the phrase: "Rep. Ana Ruiz (D-N.M.)". */
function segmentStart({ tokens }: Reading, from: number, last: number): number {
  let at = last;
  while (at > from && !isComma(tokens[at - 1])) {
    const open = tokens[at - 1]!.lower === ')' || tokens[at - 1]!.lower === ']' ? openingBracket(tokens, from, at - 1) : -1;
    if (open < 0 && isStop(tokens[at - 1]!)) break;
    at = open < 0 ? at - 1 : open;
  }
  return at;
}

/** Words in brackets after a name; longer ones are sentences of their own. */
const BRACKETED = 8;

export function openingBracket(tokens: readonly Token[], from: number, close: number): number {
  for (let at = close - 1; at >= Math.max(from, close - BRACKETED); at--)
    if (tokens[at]!.lower === '(' || tokens[at]!.lower === '[') return at;
  return -1;
}

function plainSubject(reading: Reading, from: number, last: number): Stretch | null {
  return nounPhraseIn(reading, segmentStart(reading, from, last), last);
}

/** "The head of the institute, Andrei Grozin, speaking on Monday, urged": back over what stands between commas. */
function headOfParentheses(reading: Reading, from: number, comma: number): Stretch | null {
  let end = comma;
  for (let steps = 0; steps < PARENTHESES; steps++) {
    const start = segmentStart(reading, from, end);
    const before = start - 1;
    if (start <= from || !isComma(reading.tokens[before])) return withPosition(reading, from, nounPhraseIn(reading, start, end), comma);
    if (!isParenthesis(reading, start, end)) return withPosition(reading, from, nounPhraseIn(reading, start, end), comma);
    end = before;
  }
  return null;
}

/** A name between commas belongs to the title before it: "The head of the department, Andrei Grozin, …". */
function withPosition(reading: Reading, from: number, head: Stretch | null, comma: number): Stretch | null {
  if (!head) return null;
  const start = head.first;
  if (start - 2 < from || !isComma(reading.tokens[start - 1])) return { first: start, last: comma };
  const title = nounPhraseIn(reading, segmentStart(reading, from, start - 1), start - 1);
  const bare = head.last - head.first <= 4 && reading.tokens[start]!.capital;
  if (title && bare && title.last === start - 1 && isTitle(reading, title, from)) return { first: title.first, last: comma };
  return { first: start, last: comma };
}

const isTitle = ({ tokens, found, signs }: Reading, stretch: Stretch, from: number): boolean =>
  cuesWithin(found.role, stretch).length > 0 &&
  (stretch.first === from ||
    signs.is(tokens[stretch.first]!, DEFINITE | INDEFINITE | OTHER) ||
    cuesWithin(found.role, stretch)[0]!.firstToken === stretch.first);

/** Not a subject of its own: an age, a relative clause, a participle, a place ("of Leeds"), a title without a name. */
export function isParenthesis(reading: Reading, first: number, last: number): boolean {
  const { tokens, signs, found } = reading;
  const token = tokens[first];
  if (!token || first >= last) return true;
  if (token.shape === 'number' || isAt(reading, first, 'one') || isAt(reading, first, 'apposed')) return true;
  if (signs.is(token, RELATIVE | PREPOSITION | INDEFINITE) || reading.layout.endings.ing.of(token.lower)) return true;
  return (
    !hasFinite(reading, first, last) &&
    cuesWithin(found.role, { first, last }).length > 0 &&
    (token.capital === false || signs.is(token, DEFINITE))
  );
}

export function hasFinite({ tokens, signs }: Pick<Reading, 'tokens' | 'signs'>, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (signs.finite(tokens[at]!, tokens[at - 1])) return true;
  return false;
}

/** The noun phrase that ends a stretch: after its last verb or conjunction, a relative clause left whole ("residents who fled"). */
function nounPhraseIn(reading: Reading, from: number, last: number): Stretch | null {
  const { tokens, signs } = reading;
  let first = from;
  let relative = false;
  for (let at = from; at < last; at++) {
    const token = tokens[at]!;
    if (at > first && (signs.is(token, RELATIVE) || isThatWhich(reading, at))) relative = true;
    else if (signs.is(token, SUBORDINATE | BUT | OPENS_CLAUSE) && at > from && at + 1 < last) [first, relative] = [at + 1, false];
    else if (signs.finite(token, itemAt(tokens, at - 1))) {
      if (relative) continue;
      first = at + 1;
    } else if (signs.is(token, AND) && at > from && at + 1 < last && hasFinite(reading, from, at)) first = at + 1;
  }
  if (last - first > 1 && signs.is(tokens[last - 1]!, RELATIVE)) return nounPhraseIn(reading, from, last - 1);
  first = behindRelative(reading, first, last);
  first = skipOpening(reading, first, last);
  if (last - first > 1 && signs.is(tokens[last - 1]!, AND)) return nounPhraseIn(reading, first, last - 1);
  // the reasons she said: a pronoun before the verb is its whole subject
  if (last - first > 1 && signs.is(tokens[last - 1]!, HE | THEY | PRONOUN) && !signs.is(tokens[last - 2]!, PREPOSITION)) first = last - 1;
  return first < last ? { first, last } : null;
}

/** "a guard who police said was drunk": the police; but "residents who live there". */
function behindRelative({ tokens, signs, found }: Reading, first: number, last: number): number {
  for (let at = last - 2; at >= first; at--) {
    if (signs.finite(tokens[at]!, tokens[at - 1])) return first;
    if (!signs.is(tokens[at]!, RELATIVE)) continue;
    const [role] = cuesWithin(found.role, { first: at + 1, last });
    const isSomebody = role?.firstToken === at + 1 || tokens[at + 1]!.capital || signs.is(tokens[at + 1]!, HE | THEY | DEFINITE);
    return isSomebody ? at + 1 : first;
  }
  return first;
}

/** "a school that was raided by gunmen": no clause of its own, but of the school. */
const isThatWhich = (reading: Reading, at: number): boolean => {
  const { tokens, signs } = reading;
  return (
    isAt(reading, at, 'that') &&
    tokens[at + 1] !== undefined &&
    (signs.is(tokens[at + 1], BE | HAVE) || signs.finite(tokens[at + 1]!, tokens[at])) &&
    !signs.finite(tokens[at - 1]!, tokens[at - 2])
  );
};

/** Past "and", "earlier", "on Sunday", "in Kabul": to the phrase that can speak. */
function skipOpening(reading: Reading, from: number, last: number): number {
  const { tokens, signs, found, layout } = reading;
  let at = from;
  while (at < last && signs.is(tokens[at]!, AND | OR | BUT | ADVERB | SUBORDINATE)) at++;
  if (at < last && signs.is(tokens[at]!, PREPOSITION)) {
    const cues = cuesWithin(found.role, { first: at, last });
    const speaker = cues.findLast((cue) => isSubjectBehind(reading, cue.firstToken, cue.lastToken, last)) ?? cues[0];
    if (!speaker || (!layout.caseless && tokens[last - 1]!.capital && speaker.lastToken < last - 1)) return lastCapitals(tokens, at, last);
    at = speaker.firstToken;
    while (at > from && (tokens[at - 1]!.capital || signs.is(tokens[at - 1]!, DEFINITE | INDEFINITE))) at--;
  }
  return at;
}

/** "the group" of "In a statement on its website the group said": at the end, with an article that no preposition stands before. */
const isSubjectBehind = ({ tokens, signs }: Reading, first: number, end: number, last: number): boolean =>
  end === last && signs.is(tokens[first - 1], DEFINITE | INDEFINITE) && !signs.is(tokens[first - 2], PREPOSITION);

function lastCapitals(tokens: readonly Token[], from: number, last: number): number {
  let at = last;
  while (at > from && tokens[at - 1]!.capital) at--;
  return at === last ? last : at;
}

/** The noun phrase that begins at `from`: the source after "said" or "according to". */
export function phraseAfter(reading: Reading, from: number, limit: number): Stretch | null {
  const { tokens, signs } = reading;
  let at = from;
  while (at < limit) {
    const token = tokens[at]!;
    if ((token.lower === '(' || token.lower === '[') && at > from) {
      const close = closingBracket(tokens, at, limit);
      if (close < 0) break;
      at = close + 1;
      continue;
    }
    if (isStop(token)) break;
    if (isComma(token)) {
      const end = segmentEnd(reading, at + 1, limit);
      if (!isApposition(reading, at + 1, end, from)) break;
      at = end;
      continue;
    }
    if (at > from && (signs.is(token, SUBORDINATE | BUT | RELATIVE | BE | HAVE | MODAL) || isAdjunct(reading, at))) break;
    if (at > from && signs.is(token, PREPOSITION) && !signs.is(token, TITLE_JOINT)) break;
    if (at > from && signs.finite(token, tokens[at - 1])) break;
    at++;
  }
  const stretch = { first: from, last: at };
  return at > from && at - from <= LONGEST_SOURCE && !isEmptyPhrase(reading, stretch) ? stretch : null;
}

function closingBracket(tokens: readonly Token[], open: number, limit: number): number {
  for (let at = open + 1; at < Math.min(limit, open + BRACKETED); at++)
    if (tokens[at]!.lower === ')' || tokens[at]!.lower === ']') return at;
  return -1;
}

const isEmptyPhrase = ({ tokens }: Reading, { first, last }: Stretch): boolean => tokens[first]!.shape !== 'word' && last - first === 1;

export function segmentEnd({ tokens }: Reading, from: number, limit: number): number {
  let at = from;
  while (at < limit && !isComma(tokens[at]) && !isStop(tokens[at]!)) at++;
  return at;
}

/** ", head of the institute," or ", 34," after a name. */
function isApposition(reading: Reading, first: number, last: number, phrase: number): boolean {
  const { tokens, signs, found } = reading;
  if (first >= last || last - first > 16) return false;
  if (tokens[first]!.shape === 'number') return last - first <= 2;
  if (hasFinite(reading, first, last) && !signs.is(tokens[first]!, RELATIVE)) return false;
  if (!tokens[phrase]!.capital && !signs.is(tokens[phrase]!, DEFINITE | INDEFINITE)) return false;
  return (
    signs.is(tokens[first]!, RELATIVE | INDEFINITE) || cuesWithin(found.role, { first, last }).some((cue) => cue.firstToken - first <= 4)
  );
}

function isAdjunct({ found }: Reading, at: number): boolean {
  return cuesWithin(found.cue, { first: at, last: at + 8 }).some((cue) => cue.firstToken === at && cue.rows[0]!.frame === 'adjunct');
}
