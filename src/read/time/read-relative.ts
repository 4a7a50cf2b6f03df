/** Reads times told from another day: weekdays, "two days ago", "last week", "the following morning", "that night", "for 11 days". */
import { itemAt } from '../text/item-at.js';
import type { Amount, Calendar, DaysAfter, From, Piece, Unit, Which } from './piece.js';
import { amountAt, isAt, isMark, type Scope, wordAt } from './scope.js';
import type { UnitWord } from './time-words.js';

const ONE: Amount = { low: 1, high: 1 };

interface Turned {
  readonly which: Which;
  readonly first: number /** "the last week" is the span up to now, "last week" the week before. */;
  readonly span: boolean;
}

/** "last", "this past", "the same", "the following" right before a token. */
function whichBefore(scope: Scope, at: number, floor: number): Turned | null {
  const which = at - 1 >= floor ? wordAt(scope, at - 1).which : undefined;
  if (!which) return null;
  const second = at - 2 >= floor ? wordAt(scope, at - 2).which : undefined;
  // this past Sunday | this coming Friday | that same night
  if (second && second.shift === 0)
    return { which: which.from === 'past' ? { from: 'report', shift: -1 } : which, first: at - 2, span: false };
  if (isAt(scope, at - 2, 'the')) {
    if (which.from === 'report' && which.shift === 1) return { which: { from: 'last', shift: 1 }, first: at - 2, span: false };
    return { which, first: at - 2, span: which.from === 'past' || (which.from === 'report' && which.shift === -1) };
  }
  return { which, first: at - 1, span: which.from === 'past' };
}

/** "Sunday", "last Friday", "this past Saturday", "the following Monday", "every Friday", "Monday to Wednesday". */
export function readWeekday(scope: Scope, at: number, floor: number): Piece | null {
  const word = wordAt(scope, at);
  const token = scope.tokens[at]!;
  if (!scope.caseless && !token.capital) return null;
  const previous = wordAt(scope, at - 1);
  if (previous.every && at - 1 >= floor) return { first: at - 1, last: at + 1, rule: 'habits.every', duration: 'day' };
  const turned = isAt(scope, at - 1, 'that') || isAfterDeedOf(scope, at) ? null : whichBefore(scope, at, floor);
  const turn = turned ? turnOf(turned.which) : 'latest';
  const weekday = word.weekday!;
  const stopped = word.short === true && isStopped(scope, at + 1);
  let last = stopped ? at + 2 : at + 1;
  let until: number | null = null;
  if (!token.possessive && (wordAt(scope, last).to || (wordAt(scope, last).and && isAt(scope, at - 1, 'between')))) {
    const other = wordAt(scope, last + 1).weekday;
    if (other !== undefined) {
      until = other;
      last += 2;
    }
  }
  const piece: Piece = {
    first: turned?.first ?? at,
    last,
    rule: turned ? 'relative.which-weekday' : 'relative.weekday',
    calendar: { kind: 'weekday', weekday, until, turn, week: null },
  };
  return word.short && !(turned || isNamedShort(scope, at, floor)) ? { needy: true, ...piece } : piece;
}

// was treated following Thursday's shooting | following Thursday night's shooting
//                       ^^^^^^^^^^ of no Thursday to come
function isAfterDeedOf(scope: Scope, at: number): boolean {
  if (!isAt(scope, at - 1, 'or-preposition') || isAt(scope, at - 2, 'adjective-lead')) return false;
  const { tokens, until } = scope;
  return tokens[at]!.possessive || (at + 1 < until && wordAt(scope, at + 1).part === true && tokens[at + 1]!.possessive);
}

// Sat. night
//    ^ a stop that the tokens keep apart, within a sentence
const isStopped = ({ tokens, until }: Scope, at: number): boolean =>
  at + 1 < until && tokens[at]!.lower === '.' && tokens[at]!.start === tokens[at - 1]!.end;

// killed on Tues., not "a burn from the Sun"
const isNamedShort = (scope: Scope, at: number, floor: number): boolean =>
  !scope.caseless && at - 1 >= floor && (isAt(scope, at - 1, 'on') || wordAt(scope, at - 1).edge !== undefined);

function turnOf({ from, shift }: Which): Extract<Calendar, { kind: 'weekday' }>['turn'] {
  if (from === 'last') return shift < 0 ? 'before' : 'after';
  return from === 'past' || shift < 0 ? 'last' : shift > 0 ? 'next' : 'latest';
}

/** Tokens around a word that are looked at for words in small letters, which a headline of capitals has none of. */
const LOOKED_AT = 12;
/** A word in small letters that no headline of capitals has, by its length. */
const FULL_WORD = 5;

// a reporter of the Sremna Today
//                          ^^^^^ of a newspaper's name, and no time
function isLastOfName({ tokens, from, until, caseless }: Scope, at: number): boolean {
  const before = itemAt(tokens, at - 1);
  if (caseless || at <= from || !tokens[at]!.capital || before?.shape !== 'word' || !before.capital) return false;
  for (let near = Math.max(from, at - LOOKED_AT); near < Math.min(until, at + LOOKED_AT); near++) {
    const { shape, capital, lower } = tokens[near]!;
    if (shape === 'word' && !capital && lower.length >= FULL_WORD) return true;
  }
  return false;
}

/** "today", "last night", "the day before yesterday". */
export function readPhrase(scope: Scope, at: number): Piece | null {
  if (isLastOfName(scope, at)) return null;
  const match = scope.words.phrases.at(scope.tokens, at, scope.until);
  if (!match) return null;
  const { from, days, part, stop } = match.value;
  const last = match.lastToken;
  if (stop && !isMark(scope, last) && !(wordAt(scope, last).stopWord && !isAt(scope, last, 'subject'))) return null;
  const piece: Piece = { first: at, last, rule: 'relative.phrase', calendar: { kind: 'day', from, days } };
  return part ? { part, ...piece } : piece;
}

/** "morning", with what says which one: "this", "that", "the next"; or alone where a day stands beside it. */
export function readPart(scope: Scope, at: number, floor: number): Piece | null {
  const match = scope.words.parts.at(scope.tokens, at, scope.until);
  if (!match) return null;
  const { part, alone } = match.value;
  const piece: Piece = { first: at, last: match.lastToken, rule: 'parts', part };
  const previous = wordAt(scope, at - 1);
  if (previous.every && at - 1 >= floor) return { first: at - 1, last: match.lastToken, rule: 'habits.every', duration: 'day' };
  const turned = whichBefore(scope, at, floor);
  if (turned && turned.which.from !== 'past') {
    const { from, shift } = turned.which;
    const days = from === 'report' && shift > 0 ? 1 : shift;
    return { first: turned.first, last: piece.last, rule: 'parts.which', part, calendar: { kind: 'day', from: from as From, days } };
  }
  return alone || led(scope, at, floor) ? piece : { needy: true, ...piece };
}

// in the morning | by night | during the early hours
const led = (scope: Scope, at: number, floor: number): boolean => {
  const k = isAt(scope, at - 1, 'the') ? at - 2 : at - 1;
  return k >= floor && isAt(scope, k, 'part-lead');
};

const SHORT: ReadonlySet<UnitWord> = new Set<UnitWord>(['second', 'minute', 'hour']);

/** Everything that is told in units: "two days ago", "three weeks earlier", "last week", "the same day", "for 11 days". */
export function readUnit(scope: Scope, at: number, floor: number): Piece | null {
  const unit = wordAt(scope, at).unit!;
  if (scope.tokens[at]!.possessive) return null;
  const amount = amountBefore(scope, at, floor);
  if (amount) return counted(scope, at, floor, unit, amount);
  // the day after the vote
  if (unit === 'day' && isAt(scope, at - 1, 'the') && at - 1 >= floor && isAt(scope, at + 1, 'day-after') && !isMark(scope, at + 2))
    return {
      first: at - 1,
      last: at + 1,
      rule: 'relative.units',
      calendar: { kind: 'elsewhere', unit, after: { unit, count: 1 }, before: false },
    };
  const previous = wordAt(scope, at - 1);
  if (previous.every && at - 1 >= floor)
    return SHORT.has(unit) ? null : { first: at - 1, last: at + 1, rule: 'habits.every', duration: unitOf(unit) };
  if (isAt(scope, at, 'many-units')) {
    // hours later | days ago
    const moment = momentAfter(scope, at + 1, unit, { low: 2, high: 7 });
    if (moment) return { first: at, last: moment.last, rule: 'relative.units', calendar: moment.calendar };
    const past = wordAt(scope, at - 1).which;
    return past && (past.from === 'past' || past.from === 'report') && !isAt(scope, at, 'seconds')
      ? { first: at - 1, last: at + 1, rule: 'durations.past', duration: unitOf(unit) }
      : null;
  }
  if (unit === 'weekend') return weekend(scope, at, floor);
  const turned = whichBefore(scope, at, floor) ?? earlierIn(scope, at, floor);
  return turned && which(at, unit, turned);
}

/** "earlier in the week": earlier this week. */
function earlierIn(scope: Scope, at: number, floor: number): Turned | null {
  const first = at - 3;
  if (first < floor || !isAt(scope, at - 1, 'the') || !isAt(scope, at - 2, 'after-edge')) return null;
  return wordAt(scope, first).edge === 'none' ? { which: { from: 'report', shift: 0 }, first, span: false } : null;
}

interface Counted {
  readonly amount: Amount;
  readonly first: number;
}

// about two days | a couple of weeks | more than 11 hours | a few | the past two weeks
function amountBefore(scope: Scope, at: number, floor: number): Counted | null {
  let k = at - 1;
  if (k >= floor && isAt(scope, k, 'within-amount')) k--;
  if (k < floor) return null;
  const amount = amountAt(scope, k);
  if (!amount) return null;
  let first = k;
  if (k - 1 >= floor && isAt(scope, k - 1, 'before-amount')) first = k - 1;
  if (first - 1 >= floor && isAt(scope, first - 1, 'half')) first--;
  // 30 to 40 minutes | two or three days | between 10 and 15 days
  else if (
    k - 2 >= floor &&
    (wordAt(scope, k - 1).to || isAt(scope, k - 1, 'or') || (isAt(scope, k - 1, 'and') && isAt(scope, k - 3, 'between')))
  ) {
    const low = amountAt(scope, k - 2);
    if (low && low.low < amount.high) return { amount: { low: low.low, high: amount.high }, first: k - 2 };
  }
  return { amount, first };
}

function counted(scope: Scope, at: number, floor: number, unit: UnitWord, { amount, first }: Counted): Piece | null {
  const moment = momentAfter(scope, at + 1, unit, amount, !isVague(scope, first - 1, floor));
  if (moment) return { first, last: moment.last, rule: 'relative.units', calendar: moment.calendar };
  const which = first - 1 >= floor ? wordAt(scope, first - 1).which : undefined;
  if (which && (which.from !== 'last' || which.shift !== 0)) {
    const the = isAt(scope, first - 2, 'the') && first - 2 >= floor ? first - 2 : first - 1;
    return { first: the, last: at + 1, rule: 'durations.past', duration: unitOf(unit) };
  }
  if (unit === 'second' && isAt(scope, at, 'second')) return null;
  if (isAt(scope, first, 'weak-amount') && first === at - 1 && !isSpanLead(scope, first - 1, floor)) return null;
  if (isAt(scope, first - 1, 'age')) return null;
  return { first, last: at + 1, rule: 'durations.count', duration: unitOf(unit) };
}

// about two days after | more than a week after | at least three days after
const isVague = (scope: Scope, at: number, floor: number): boolean =>
  at >= floor && ((wordAt(scope, at).approx === true && !isAt(scope, at, 'exactly')) || isAt(scope, at, 'than'));

const isSpanLead = (scope: Scope, at: number, floor: number): boolean => at >= floor && isAt(scope, at, 'span-lead');

/** "ago", "earlier", "later" and what they make of an amount of units. */
function momentAfter(
  scope: Scope,
  at: number,
  unit: UnitWord,
  amount: Amount,
  exact = false,
): { readonly calendar: Calendar; readonly last: number } | null {
  const word = wordAt(scope, at);
  if (isAt(scope, at, 'from') && isAt(scope, at + 1, 'now')) return { calendar: shifted('report', unit, amount, 1), last: at + 2 };
  const turn = word.back ?? word.forth;
  if (turn === undefined) return null;
  const sign = word.back !== undefined ? -1 : 1;
  if (turn === 'last-or-event' && !isMark(scope, at + 1))
    return isAt(scope, at + 1, 'that') && isMark(scope, at + 2)
      ? { calendar: shifted('last', unit, amount, sign), last: at + 2 }
      : {
          calendar: { kind: 'elsewhere', unit: unitOf(unit), after: sign > 0 && exact ? daysAfter(unit, amount) : null, before: sign < 0 },
          last: at,
        };
  // later that day | a few hours later that night
  return { calendar: shifted(turn === 'report' ? 'report' : 'last', unit, amount, sign), last: at + 1 };
}

function daysAfter(unit: UnitWord, { low, high }: Amount): DaysAfter | null {
  if (low !== high) return null;
  if (unit === 'fortnight') return { unit: 'week', count: 2 * low };
  return unit === 'day' || unit === 'week' || unit === 'month' ? { unit, count: low } : null;
}

function shifted(from: From, unit: UnitWord, amount: Amount, sign: -1 | 1): Calendar {
  if (unit === 'weekend') return { kind: 'weekend', from, weeks: sign * amount.low };
  if (unit === 'night' || unit === 'day')
    return amount.low === amount.high
      ? { kind: 'day', from, days: sign * amount.low }
      : { kind: 'units', from, unit: 'day', amount, sign, calendar: false };
  if (unit === 'fortnight')
    return { kind: 'units', from, unit: 'week', amount: { low: 2 * amount.low, high: 2 * amount.high }, sign, calendar: false };
  return { kind: 'units', from, unit, amount, sign, calendar: false };
}

const unitOf = (unit: UnitWord): Unit => (unit === 'night' || unit === 'weekend' ? 'day' : unit === 'fortnight' ? 'week' : unit);

/** "last week", "this month", "the previous day", "the following year", "the past decade". */
function which(at: number, unit: UnitWord, turned: Turned): Piece | null {
  if (SHORT.has(unit) || unit === 'night' || (unit === 'decade' && !turned.span)) return null;
  if (turned.span) return { first: turned.first, last: at + 1, rule: 'durations.past', duration: unitOf(unit) };
  const { from, shift } = turned.which;
  const base: Piece = { first: turned.first, last: at + 1, rule: 'relative.which-unit' };
  if (from === 'past') return null;
  if (unit === 'day') return from === 'report' ? null : { ...base, calendar: { kind: 'day', from, days: shift } };
  const sign = shift < 0 ? -1 : 1;
  return {
    ...base,
    calendar: { kind: 'units', from, unit: unitOf(unit), amount: shift === 0 ? { low: 0, high: 0 } : ONE, sign, calendar: true },
  };
}

// over the weekend | last weekend | this weekend
function weekend(scope: Scope, at: number, floor: number): Piece | null {
  const turned = whichBefore(scope, at, floor);
  const weeks = !turned || turned.which.from === 'past' ? 0 : turned.which.shift;
  if (!turned && !(isAt(scope, at - 1, 'the') && isAt(scope, at - 2, 'weekend-lead'))) return null;
  return {
    first: turned?.first ?? at - 1,
    last: at + 1,
    rule: 'relative.weekend',
    calendar: { kind: 'weekend', from: turned?.which.from === 'last' ? 'last' : 'report', weeks: weeks === -1 ? -1 : weeks },
  };
}
