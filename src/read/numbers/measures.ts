/** Tells the numbers that count nobody by the words beside them: ages, dates, times, addresses, units, names. */
import type { Token } from '../text/layout.js';
import { type Cardinal, readCardinal } from './cardinal.js';
import type { NumberClass } from './number-classes.js';
import type { MeasureKind, NumberWords, WordKind } from './number-words.js';
import { isYear, readNumberToken } from './written-number.js';

/** The stretch of tokens a number is looked at within: one sentence. */
export interface Scope {
  readonly words: NumberWords;
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly until: number;
  readonly caseless: boolean;
}

export interface Measured {
  readonly kind: MeasureKind;
  readonly firstToken: number;
  readonly lastToken: number;
}

/** No person is older, and no higher number after a name is an age. */
const OLDEST = 115;

export const kindAt = (scope: Scope, at: number): WordKind | undefined =>
  at < scope.from || at >= scope.until ? undefined : scope.words.words.at(scope.tokens[at]!)?.kind;

export const isAux = (kind: WordKind | undefined): boolean => kind === 'aux' || kind === 'aux-of-one';

/** What the number measures, or null where it counts. `bounded`: a bound such as "at least" stands before it. */
export function measureOf(scope: Scope, number: Cardinal, bounded: boolean): Measured | null {
  const { firstToken: at, lastToken: end } = number;
  const measured = (kind: MeasureKind, lastToken = end, firstToken = at): Measured => ({ kind, firstToken, lastToken });
  // on 34th Avenue
  if (number.measure === 'ordinal' && scope.words.streets.has(lowerAt(scope, end))) return measured('name', end + 1);
  if (number.measure)
    return monthAfter(scope, end) || monthBefore(scope, at, number) ? measured('date') : measured(number.measure, pastUnit(scope, end));
  const after = unitAfter(scope, end);
  if (after) return agesInUnits(scope, number, after.lastToken) ?? measured(after.kind, after.lastToken);
  if (isListedAge(scope, number) || isAgeOfSeveral(scope, number) || isRangeOfAges(scope, number)) return measured('age');
  const ages = pastAges(scope, number);
  if (ages !== null) return measured('age', ages);
  const before = unitBefore(scope, number);
  if (before) return measured(before.kind, pastWhole(scope, end), before.firstToken);
  if (!number.whole) return measured('other');
  if (isDay(scope, number)) return measured('date');
  const { written } = number;
  if (!written) return isAge(scope, number) ? measured('age') : null;
  if (isYear(written) && !bounded && isYearHere(scope, at, end, written.low) && streetAfter(scope, end) === null) return measured('date');
  if (isAge(scope, number)) return measured('age', end, isAt(scope, at - 1, 'of-then') ? at - 1 : at);
  if (isModel(scope, number)) return measured('name');
  if (isInBrackets(scope, at, end)) return measured(number.high <= OLDEST && number.low > 0 ? 'age' : 'other');
  if (!bounded && isTime(scope, number)) return measured('time');
  const street = bounded ? null : streetAfter(scope, end);
  return street === null ? null : measured('name', street);
}

/** "ages 4 months to 9 years", "aged 8 months", "age 6 weeks": no span of time. */
function agesInUnits(scope: Scope, number: Cardinal, last: number): Measured | null {
  const before = unitBefore(scope, number);
  if (before?.kind !== 'age') return null;
  const kind = kindAt(scope, last);
  const to = kind === 'range' || kind === 'and' ? readCardinal(scope.words, scope.tokens, last + 1, scope.until, false) : null;
  const past = to ? unitAfter(scope, to.lastToken)?.lastToken : undefined;
  const lastToken = past ?? (to && kind === 'range' ? to.lastToken : last);
  return { kind: 'age', firstToken: before.firstToken, lastToken };
}

/** Whether a word of a closed class stands at a token. */
export const isAt = ({ words, tokens, from, until }: Scope, at: number, name: NumberClass): boolean =>
  at >= from && at < until && words.classes[name].at(tokens[at]!);

const lowerAt = (scope: Scope, at: number): string => (at < scope.from || at >= scope.until ? '' : scope.tokens[at]!.lower);

/** "20 kilometers", "two long hours", "two and a half years". */
export function unitAfter(scope: Scope, end: number): { readonly kind: MeasureKind; readonly lastToken: number } | null {
  const { words, tokens, until } = scope;
  let at = end;
  if (kindAt(scope, at) === 'and' && kindAt(scope, at + 1) === 'article' && kindAt(scope, at + 2) === 'fraction') at += 3;
  for (let skipped = 0; skipped < 3 && at < until; skipped++, at++) {
    const match = words.unitsAfter.at(tokens, at, until);
    if (match) return match.value === 'none' ? null : { kind: match.value, lastToken: match.lastToken };
    if (!words.unitsBetween.has(tokens[at]!.lower)) break;
  }
  return null;
}

const pastUnit = (scope: Scope, end: number): number => unitAfter(scope, end)?.lastToken ?? end;

function unitBefore(scope: Scope, number: Cardinal): { readonly kind: MeasureKind; readonly firstToken: number } | null {
  const { words, tokens, from, caseless } = scope;
  const match = words.unitsBefore.before(tokens, number.firstToken, from);
  if (!match) return null;
  const found = { kind: match.value.kind, firstToken: match.firstToken };
  // the youngest three children
  if (match.value.kind === 'age' && looksPlural(scope, number.lastToken) && number.written === null) return null;
  if (match.value.kind === 'age' || match.value.kind === 'money') return found;
  const named = number.written !== null || (!caseless && tokens[number.firstToken]!.capital && number.firstToken > from);
  if (!named) return null;
  if (!match.value.capital) return found;
  const unit = tokens[match.lastToken - 1]!;
  return (caseless
    ? kindAt(scope, match.firstToken - 1) !== 'the' && kindAt(scope, match.firstToken - 1) !== 'article'
    : unit.capital && unit.end - unit.start > 0) && !looksPlural(scope, number.lastToken)
    ? found
    : null;
}

/** "image 3 of 9": the number of all of them is in it. */
function pastWhole(scope: Scope, end: number): number {
  if (kindAt(scope, end) !== 'of') return end;
  const whole = end + 1 < scope.until ? readCardinal(scope.words, scope.tokens, end + 1, scope.until, false) : null;
  if (whole === null || whole.written === null) return end;
  return scope.tokens[whole.lastToken]?.capital || !looksPlural(scope, whole.lastToken) ? whole.lastToken : end;
}

/** Whether the token reads like a noun in the plural, as after a number that counts: "2000 demonstrators". */
export function looksPlural(scope: Scope, at: number): boolean {
  const token = scope.tokens[at];
  if (!token || at >= scope.until || token.shape !== 'word') return false;
  const kind = scope.words.words.at(token)?.kind;
  if (kind === 'plural' || kind === 'others') return true;
  return (
    kind === undefined &&
    !token.possessive &&
    token.lower.length > 3 &&
    scope.words.endings.plural.of(token.lower) &&
    !scope.words.endings['doubled-s'].of(token.lower) &&
    !isMonth(scope, at)
  );
}

const isMonth = (scope: Scope, at: number): boolean => monthKind(scope, at) === 'month';

/** A month name, where "may" and "march" are capitalised or stand beside a number in a text without case. */
function monthKind(scope: Scope, at: number): 'month' | 'weekday' | null {
  const kind = at < scope.from || at >= scope.until ? undefined : scope.words.dates.get(scope.tokens[at]!.lower);
  if (kind === 'verb-month') return scope.caseless || scope.tokens[at]!.capital ? 'month' : null;
  return kind ?? null;
}

/** 5 June; 5 and 6 June; 5 MAY, but not 5 MAY HAVE. */
function monthAfter(scope: Scope, end: number): boolean {
  let at = end;
  for (let listed = 0; listed < 6; listed++) {
    if (monthKind(scope, at) === 'month') {
      const next = kindAt(scope, at + 1);
      return !isAux(next) && next !== 'modal' && next !== 'not';
    }
    const joint = kindAt(scope, at);
    if (joint === 'of') at++;
    else if ((joint === 'and' || joint === 'range' || lowerAt(scope, at) === ',') && isDayNumber(scope, at + 1)) at += 2;
    else return false;
  }
  return false;
}

function isDayNumber(scope: Scope, at: number): boolean {
  const token = scope.tokens[at];
  if (!token || at >= scope.until || token.shape !== 'number') return false;
  const read = readNumberToken(scope.words, token.lower);
  return 'number' in read ? read.number.digits <= 2 && read.number.low <= 31 : true;
}

function monthBefore(scope: Scope, at: number, number: Cardinal): boolean {
  const before = lowerAt(scope, at - 1) === ',' || kindAt(scope, at - 1) === 'the' ? at - 2 : at - 1;
  if (monthKind(scope, before) !== 'month') return false;
  if (before === at - 2) return number.measure === 'ordinal' && kindAt(scope, at - 1) === 'the';
  if (number.written && number.low > 31) return isYear(number.written) || isDayNumber(scope, at - 2);
  // last May 14 gunmen | on 5 May 14 gunmen
  const hasDay = isAt(scope, at - 3, 'day-lead') && isDayNumber(scope, at - 2);
  const monthAlone = hasDay || kindAt(scope, at - 2) === 'year-before' || isAt(scope, at - 2, 'month-lead');
  return !(monthAlone && looksPlural(scope, number.lastToken));
}

function isDay(scope: Scope, number: Cardinal): boolean {
  if (!number.written) return false;
  if (monthBefore(scope, number.firstToken, number)) return true;
  return number.high <= 31 && monthAfter(scope, number.lastToken);
}

function isYearHere(scope: Scope, at: number, end: number, year: number): boolean {
  if (!looksPlural(scope, end)) return true;
  const before = kindAt(scope, at - 1);
  // the 1994 murders of two girls, but not the 2000 prisoners
  if (before === 'the') return year % 100 !== 0;
  return before === 'year-before' || before === 'at' || before === 'of' || monthKind(scope, at - 1) === 'month';
}

// boys 6, 8 and 12 years old     a 45 to 50-year-old man
//      ^  ^ the unit stands after the last of the list
function isListedAge(scope: Scope, number: Cardinal): boolean {
  if (isAfterAges(scope, number)) return true;
  if (!number.written || number.high > OLDEST) return false;
  let at = number.lastToken;
  for (let listed = 0; listed < 6; listed++) {
    const joint = kindAt(scope, at);
    if (joint !== 'and' && joint !== 'range' && lowerAt(scope, at) !== ',') return false;
    if (joint === undefined && kindAt(scope, at + 1) === 'and') at++;
    const next = scope.tokens[at + 1];
    if (!next || at + 1 >= scope.until || next.shape === 'punctuation') return false;
    if (next.shape === 'word') return joint !== undefined && scope.words.classes['listed-age'].has(AGE.exec(next.lower)?.[1] ?? '');
    if (unitAfter(scope, at + 2)?.kind === 'age') return true;
    at += 2;
  }
  return false;
}

// ages four, six and 13     between the ages of 11 and 15
//            ^^^     ^^                               ^^
function isAfterAges(scope: Scope, number: Cardinal): boolean {
  if (number.high > OLDEST) return false;
  let at = number.firstToken;
  for (let listed = 0; listed < 6; listed++) {
    const joint = jointOf(scope, at - 1) > 0 ? (lowerAt(scope, at - 2) === ',' && kindAt(scope, at - 1) === 'and' ? 2 : 1) : 0;
    const before = at - joint - 1;
    if (joint === 0 || before < scope.from || !(isNumber(scope, before) || kindAt(scope, before) === 'unit')) return false;
    at = before;
    if (scope.words.unitsBefore.before(scope.tokens, at, scope.from)?.value.kind === 'age') return true;
  }
  return false;
}

// two men, 26 and 21, who were shot
//          ^^     ^^
function isAgeOfSeveral(scope: Scope, number: Cardinal): boolean {
  if (!number.written || number.high > OLDEST) return false;
  let first = number.firstToken;
  let last = number.lastToken;
  let listed = 1;
  for (let joint = jointOf(scope, last); joint > 0 && isNumber(scope, last + joint) && listed < 9; joint = jointOf(scope, last), listed++)
    last += joint + 1;
  for (; listed < 9; listed++) {
    const joint = jointOf(scope, first - 1) > 0 ? (lowerAt(scope, first - 2) === ',' && kindAt(scope, first - 1) === 'and' ? 2 : 1) : 0;
    if (joint === 0 || !isNumber(scope, first - joint - 1)) break;
    first -= joint + 1;
  }
  if (listed < 2 || !CLOSING.has(lowerAt(scope, last))) return false;
  // Two of them, men 26 and 21, were hurt
  return (lowerAt(scope, first - 1) === ',' && looksPlural(scope, first - 2)) || kindAt(scope, first - 1) === 'plural';
}

// five teenagers between 14 and 18 were hurt     two men, both over 30, died
//                        ^^^^^^^^^                               ^^
function isRangeOfAges(scope: Scope, { firstToken, lastToken, low, high, whole }: Cardinal): boolean {
  if (!whole || low < 1 || high > OLDEST) return false;
  const opened = scope.words.boundsBefore.before(scope.tokens, firstToken, scope.from);
  if (!opened || (opened.value === 'between' ? high <= low : opened.value !== 'more-than' && opened.value !== 'less-than')) return false;
  if (!looksPlural(scope, opened.firstToken - 1) && kindAt(scope, opened.firstToken - 1) !== 'both') return false;
  // killed nine and wounded more than 40: of whom there are so many, and not how old the wounded are
  if (isAt(scope, opened.firstToken - 1, 'harmed')) return false;
  return CLOSING.has(lowerAt(scope, lastToken)) || isAux(kindAt(scope, lastToken));
}

// his 12- and 10-year-old sons
//     ^^^^^^^^^^^^^^^^^^^
function pastAges(scope: Scope, { lastToken: end, high, written }: Cardinal): number | null {
  if (written === null || high > OLDEST || !DASHES.has(lowerAt(scope, end))) return null;
  const joint = jointOf(scope, end + 1);
  const next = end + 1 + joint;
  return joint > 0 && isHyphenedAge(scope, lowerAt(scope, next)) ? next + 1 : null;
}
/** "16-year-old" */
function isHyphenedAge({ words: { classes } }: Scope, lower: string): boolean {
  const [number, unit] = lower.split('-');
  return DIGITS.test(number!) && unit !== undefined && classes['age-unit'].has(unit);
}
const DIGITS = /^\d+$/;

/** "50-year-old" */
const AGE = /^\d+-(.+)$/;

/** Tokens of the "and" or comma between two members of a list; 0 where there is none. */
function jointOf(scope: Scope, at: number): number {
  if (lowerAt(scope, at) === ',') return kindAt(scope, at + 1) === 'and' ? 2 : 1;
  return kindAt(scope, at) === 'and' ? 1 : 0;
}

const isNumber = ({ tokens, from, until }: Scope, at: number): boolean => at >= from && at < until && /^\d+$/.test(tokens[at]!.lower);
const CLOSING = new Set([',', ';', ')', '.', '']);
const DASHES = new Set(['-', '--', '–', '—']);

// two of them, both 16, died     two women — both 19 — were hurt     another woman, also 22, was hurt     her son, then 12, was hurt
//                   ^^                           ^^                                      ^^                             ^^
const isAgeOfBoth = (scope: Scope, { firstToken: at, lastToken: end, low, high, written }: Cardinal): boolean =>
  written !== null &&
  low === high &&
  high <= OLDEST &&
  (isAt(scope, at - 1, 'of-both') || (isAt(scope, at - 1, 'of-then') && isOfOne(scope, at - 3))) &&
  (lowerAt(scope, at - 2) === ',' || DASHES.has(lowerAt(scope, at - 2))) &&
  (CLOSING.has(lowerAt(scope, end)) || DASHES.has(lowerAt(scope, end)));

/** Not "shot nine people, then 12, then four". */
const isOfOne = (scope: Scope, at: number): boolean =>
  at >= scope.from && scope.tokens[at]!.shape === 'word' && kindAt(scope, at) === undefined && !looksPlural(scope, at);

// Maria Smith, 43, of Durham     brothers Paul, 6, and Juan, 8.
//              ^^
function isAge(scope: Scope, number: Cardinal): boolean {
  const { firstToken: at, lastToken: end } = number;
  if (isAgeOfBoth(scope, number)) return true;
  if (lowerAt(scope, at - 1) !== ',' || number.low !== number.high || number.low < 1 || number.high > OLDEST) return false;
  const name = scope.tokens[at - 2];
  if (!name || at - 2 < scope.from || name.shape !== 'word' || monthKind(scope, at - 2)) return false;
  // Jim parsons, 24 was shot: of several it would say "were"
  if (number.written && number.low > 1 && kindAt(scope, end) === 'aux-of-one') return true;
  if (!scope.caseless && !name.capital && (!number.written || looksPlural(scope, at - 2))) return false;
  const next = lowerAt(scope, end);
  if (next === ',' || next === ';' || next === ')') return true;
  const kind = kindAt(scope, end);
  if (number.written && isAux(kind) && isLastOfAges(scope, at)) return true;
  if (scope.caseless || !number.written) return false;
  if (next === '.' || next === '' || DASHES.has(next)) return name.capital;
  if (isAux(kind)) return isFullName(scope, at - 2);
  return kind === 'of' || kind === 'person-end' || (kind === 'and' && scope.tokens[end + 1]?.capital === true && name.capital);
}

/** Words of the last name of a list, at most. */
const LONGEST_NAME = 5;

/** "Maria Smith, 31, and Juan Mora, 40 were killed": the last of names that have their ages, whatever comma is left out. */
function isLastOfAges(scope: Scope, at: number): boolean {
  let and = at - 2;
  while (and > scope.from && and >= at - 1 - LONGEST_NAME && scope.tokens[and]!.shape === 'word' && kindAt(scope, and) !== 'and') and--;
  if (kindAt(scope, and) !== 'and') return false;
  const before = scope.tokens[and - 1]?.shape === 'punctuation' ? and - 2 : and - 1;
  return isNumber(scope, before) && Number(lowerAt(scope, before)) <= OLDEST && lowerAt(scope, before - 1) === ',';
}

/** "Maria Smith", but not the place of "in San Salvador": two capitals with no preposition before them. */
function isFullName(scope: Scope, last: number): boolean {
  let first = last;
  while (first > scope.from && scope.tokens[first - 1]!.capital && scope.tokens[first - 1]!.shape === 'word') first--;
  return first < last && (first === scope.from ? kindAt(scope, first) === undefined : kindAt(scope, first - 1) === undefined);
}

/** "a Hughes 500 helicopter", "the Cessna 310 plane": of one alone it says which it is. */
const isModel = (scope: Scope, { high, lastToken }: Cardinal): boolean =>
  high > 1 && isAt(scope, lastToken, 'models') && !looksPlural(scope, lastToken + 1);

const isInBrackets = (scope: Scope, at: number, end: number): boolean => lowerAt(scope, at - 1) === '(' && lowerAt(scope, end) === ')';

/** "at 10 on Monday", "AT 1625,", "around 11 Saturday". */
function isTime(scope: Scope, number: Cardinal): boolean {
  const { firstToken: at, lastToken: end, written } = number;
  if (monthKind(scope, end) === 'weekday' && number.high <= 24) return true;
  if (kindAt(scope, at - 1) !== 'at' || !written || looksPlural(scope, end) || written.grouped) return false;
  if (!isAt(scope, at - 1, 'hour-lead')) return written.digits === 4 && number.high < 2400 && number.high % 100 < 60;
  const next = scope.tokens[end];
  const followed =
    next && end < scope.until && next.shape === 'word' && kindAt(scope, end) === undefined && !scope.words.dates.has(next.lower);
  if (written.digits === 4) return number.high < 2400 && number.high % 100 < 60;
  return number.high <= 24 && !followed;
}

/** "1013 Carrie St.", "25100 block of Fifth Street": the token after the name, or null. */
function streetAfter(scope: Scope, end: number): number | null {
  const longest = scope.caseless ? 2 : 4;
  for (let at = end; at < scope.until && at <= end + longest; at++) {
    const token = scope.tokens[at]!;
    if (token.shape === 'punctuation' || (!scope.caseless && !token.capital)) return null;
    if (at === end && scope.caseless && looksPlural(scope, at)) return null;
    if (at > end && scope.words.streets.has(token.lower)) return at + 1;
    const kind = kindAt(scope, at);
    if (kind !== undefined && kind !== 'ordinal' && kind !== 'singular') return null;
  }
  return null;
}
