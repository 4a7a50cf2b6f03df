/** Joins the elements that stand beside each other into one expression: "about 6 p.m. on Monday evening, June 5". */
import type { Layout, Token } from '../text/layout.js';
import { isOrdinal } from '../text/ordinals.js';
import { YEAR_OF_DEED } from './of-deed.js';
import type { Amount, Calendar, Draft, Piece } from './piece.js';
import { readClock, readNamedClock } from './read-clock.js';
import { readDayFirst, readMonthFirst, readNamedDay, readNumericDate, readSeason, readYear } from './read-dates.js';
import { readDayOfMonth } from './read-day-of-month.js';
import { readPart, readPhrase, readUnit, readWeekday } from './read-relative.js';
import { isAt, isMark, lowerAt, type Scope, wordAt } from './scope.js';
import type { Cue } from './time-mention.js';
import { OVERNIGHT, type TimeWord, type TimeWords } from './time-words.js';

/** Small words and commas that may stand between two elements of one expression. */
const MOST_FILLERS = 4;
const MOST_LEADS = 4;

export interface Gathered {
  /** In order; no two overlap. */
  readonly drafts: readonly Draft[];
  /** Tokens of words of saying and of aftermath, in order. */
  readonly cues: readonly Cue[];
  /** Tokens that open a clause, in order. */
  readonly barriers: readonly number[];
  /** Tokens that tell of a beginning ("began", "first"), in order. */
  readonly beginnings: readonly number[];
  /** Tokens that tell of persons gone or held ("missing", "detained"), in order. */
  readonly gone: readonly number[];
  /** Tokens that open what has been so from a time on ("since"), in order. */
  readonly sinces: readonly number[];
  /** Tokens of auxiliary verbs ("was", "had"), in order. */
  readonly auxiliaries: readonly number[];
  /** Tokens of words that tell of another thing ("similar"), in order. */
  readonly others: readonly number[];
}

/** Every expression of time of a report, and the words that tell what such are the time of. Time is linear in the tokens. */
export function gatherDrafts(words: TimeWords, layout: Layout): Gathered {
  const { tokens, caseless } = layout;
  const drafts: Draft[] = [];
  const cues: Cue[] = [];
  const barriers: number[] = [];
  const beginnings: number[] = [];
  const gone: number[] = [];
  const sinces: number[] = [];
  const auxiliaries: number[] = [];
  const others: number[] = [];
  for (const sentence of layout.sentences) {
    const scope: Scope = { words, tokens, text: layout.report.text, caseless, from: sentence.firstToken, until: sentence.lastToken };
    let floor = sentence.firstToken;
    for (let at = floor; at < sentence.lastToken; ) {
      const token = tokens[at]!;
      const word = words.words.at(token);
      const cue =
        word &&
        (word.got && comesIn(words, tokens, sentence.firstToken, at)
          ? CALL
          : cueOf(words, word, token, at > sentence.firstToken ? tokens[at - 1]! : null));
      if (cue) cues.push({ token: at, ...cue });
      if (word?.auxiliary) auxiliaries.push(at);
      if (word?.other) others.push(at);
      if (word?.barrier) barriers.push(at);
      if (word?.beginning) beginnings.push(at);
      if (word?.gone) gone.push(at);
      if (word?.bound === 'since') sinces.push(at);
      const draft = word || mayOpen(token.lower) ? draftAt(scope, at, floor, sentence.index) : null;
      if (!draft) at++;
      else if (typeof draft === 'number') at = floor = draft;
      else {
        drafts.push(draft);
        at = floor = draft.last;
      }
    }
  }
  return { drafts, cues, barriers, beginnings, gone, sinces, auxiliaries, others };
}

const HAPPENING = { use: 'happening', hold: 'far' } as const;
// were released on Sunday
const SET_FREE = { use: 'aftermath', hold: 'far' } as const;
const CALL = { use: 'happening', hold: 'beside' } as const;

/** "received a call around noon", "got several reports on Sunday": word of it came as it happened. */
function comesIn(words: TimeWords, tokens: readonly Token[], from: number, at: number): boolean {
  for (let k = at - 1; k >= from && at - k <= CALL_WITHIN; k--) if (words.words.at(tokens[k]!)?.gets) return true;
  return false;
}
/** Tokens from "received" to the call: "received several 911 calls". */
const CALL_WITHIN = 3;

/** What a word behind the token before it makes a time near it the time of. */
function cueOf(
  { words, classes }: TimeWords,
  { cue, taken, passive, behindMore }: TimeWord,
  token: Token,
  before: Token | null,
): Omit<Cue, 'token'> | undefined {
  // found three more bodies
  if (behindMore && !(before && words.at(before)?.more)) return undefined;
  const isPassive = before !== null && classes['passive-be'].at(before);
  if (passive && isPassive) return HAPPENING;
  // was reported | a reported fight
  if (isPassive && classes['set-free'].at(token)) return SET_FREE;
  if (cue?.use === 'saying' && cue.hold === 'far') return before && (isPassive || classes.article.at(before)) ? undefined : cue;
  if (cue?.use === 'saying' && cue.hold !== 'beside') return isPassive ? undefined : cue;
  // it took place
  return taken && !(before && words.at(before)?.takes) ? undefined : cue;
}

/** Digits, and "mid-June". */
function mayOpen(lower: string): boolean {
  const code = lower.charCodeAt(0);
  return (code >= 48 && code <= 57) || (code === 109 && lower.startsWith('mid-'));
}

/** A draft; or the token after words that look like a time and are none; or null. */
function draftAt(scope: Scope, at: number, floor: number, sentence: number): Draft | number | null {
  const piece = pieceAt(scope, at, floor);
  if (piece === null || typeof piece === 'number') return piece;
  const draft: Draft = {
    first: piece.first,
    last: piece.last,
    sentence,
    rule: piece.rule,
    calendar: piece.calendar ?? null,
    weekday: null,
    clock: piece.clock ?? null,
    part: piece.part ?? null,
    edge: piece.edge ?? null,
    bound: null,
    duration: piece.duration ?? null,
  };
  const joined = draft.duration === null && !scope.tokens[draft.last - 1]!.possessive ? extend(scope, draft) : false;
  if ((piece.needy || piece.edge) && !joined) return null;
  if (!draft.calendar && !draft.clock && !draft.part && !draft.duration) return null;
  takeLeads(scope, draft, floor);
  return draft;
}

/** The element that a token opens (or, for units, closes). */
function pieceAt(scope: Scope, at: number, floor: number): Piece | number | null {
  const token = scope.tokens[at]!;
  const code = token.lower.charCodeAt(0);
  if (code >= 48 && code <= 57) return digits(scope, at);
  const word = scope.words.words.at(token);
  if (word === undefined) return code === 109 && token.lower.startsWith('mid-') ? midMonth(scope, at) : null;
  if (!word.trigger) return word.count ? readClock(scope, at) : null;
  if (word.not) {
    const not = scope.words.not.at(scope.tokens, at, scope.until);
    // one day later | one day after the vote
    if (not && !isTurn(scope, not.lastToken)) return not.lastToken;
  }
  return named(scope, at, floor, word);
}

const isTurn = (scope: Scope, at: number): boolean => {
  const { back, forth } = wordAt(scope, at);
  return back !== undefined || forth !== undefined;
};

function named(scope: Scope, at: number, floor: number, word: TimeWord): Piece | null {
  return (
    (word.phrase ? readPhrase(scope, at) : null) ??
    (word.named ? readNamedDay(scope, at) : null) ??
    (word.part ? readPart(scope, at, floor) : null) ??
    (word.month ? readMonthFirst(scope, at) : null) ??
    (word.weekday !== undefined ? readWeekday(scope, at, floor) : null) ??
    (word.unit ? readUnitOrRatio(scope, at, floor) : null) ??
    (word.season ? readSeason(scope, at) : null) ??
    (word.clock ? readNamedClock(scope, at) : null) ??
    (word.weekdays ? { first: at, last: at + 1, rule: 'habits.weekdays', duration: 'day' as const } : null) ??
    (word.edge ? { first: at, last: at + 1, rule: 'edge', edge: word.edge } : null)
  );
}

/** "two days old" and "hours a day" are looked for from the unit on. */
function readUnitOrRatio(scope: Scope, at: number, floor: number): Piece | null {
  const not = scope.words.not.at(scope.tokens, at, scope.until);
  return not && not.lastToken > at + 1 ? null : readUnit(scope, at, floor);
}

function digits(scope: Scope, at: number): Piece | number | null {
  return (
    readNumericDate(scope, at) ??
    readDayFirst(scope, at) ??
    readDayOfMonth(scope, at) ??
    readClock(scope, at) ??
    readYear(scope, at) ??
    (scope.words.words.at(scope.tokens[at]!)?.named ? readNamedDay(scope, at) : null)
  );
}

// mid-June | mid-1989
function midMonth(scope: Scope, at: number): Piece | null {
  const rest = scope.tokens[at]!.lower.slice(4);
  const month = scope.words.words.get(rest)?.month;
  if (month) return { first: at, last: at + 1, rule: 'dates.month', calendar: { kind: 'month', year: null, month, shift: null } };
  return /^(?:19|20)\d\d$/.test(rest)
    ? { first: at, last: at + 1, rule: 'dates.year', calendar: { kind: 'year', year: Number(rest), until: Number(rest) } }
    : null;
}

function extend(scope: Scope, draft: Draft): boolean {
  let joined = false;
  for (let step = 0; step < 6; step++) {
    const next = nextPiece(scope, draft.last);
    if (!next || !merge(scope, draft, next)) break;
    joined = true;
    draft.last = next.last;
    if (scope.tokens[draft.last - 1]!.possessive) break;
  }
  return joined;
}

function nextPiece(scope: Scope, from: number): Piece | null {
  let commas = 0;
  for (let at = from; at < scope.until && at <= from + MOST_FILLERS; at++) {
    const piece = pieceAt(scope, at, from);
    if (typeof piece === 'number') return null;
    if (piece) return piece;
    const word = wordAt(scope, at);
    if (lowerAt(scope, at) === ',' && ++commas > 1) return null;
    if (
      !word.filler &&
      !word.lead &&
      !word.approx &&
      !word.bound &&
      !(word.count && startsCount(scope, at)) &&
      !(word.which && startsWhich(scope, at))
    )
      return null;
  }
  return null;
}

/** "Monday, two days later": the number is read with the unit after it. */
const startsCount = (scope: Scope, at: number): boolean =>
  wordAt(scope, at + 1).unit !== undefined || wordAt(scope, at + 1).meridiem !== undefined;

/** "Friday of last week", "7 p.m. that night": which one is read with the word after it. */
function startsWhich(scope: Scope, at: number): boolean {
  const next = wordAt(scope, at + 1);
  return next.unit !== undefined || next.part === true || next.weekday !== undefined || next.which !== undefined;
}

/** Takes the element into the expression where it says something that is still open. */
function merge(scope: Scope, draft: Draft, next: Piece): boolean {
  if (next.duration) return false;
  const between = next.first - draft.last;
  const bounded = between > 0 && between <= 2 && wordAt(scope, next.first - 1).bound !== undefined;
  if (bounded && next.calendar) return false;
  const tail = wordAt(scope, draft.last - 1);
  // early Monday | 1 a.m. Monday
  if (next.edge && !next.calendar) {
    if (draft.edge || (draft.part && !draft.calendar)) return false;
    // "on Monday, early reports": an edge must go on to something
    const after = nextPiece(scope, next.last);
    if (
      !after ||
      (after.calendar && draft.calendar) ||
      !(after.part || after.clock || after.calendar) ||
      (after.first !== next.last && !isAt(scope, next.last, 'after-edge'))
    )
      return false;
    draft.edge = next.edge;
    return true;
  }
  if (next.calendar && !mergeCalendar(scope, draft, next)) return false;
  if (next.clock && draft.clock && !next.calendar) return false;
  if (next.part && draft.part && !next.calendar) return false;
  // at noon, shortly after midnight
  if (!draft.calendar && !next.calendar && between > 0 && lowerAt(scope, draft.last) === ',') return false;
  if (
    between > 0 &&
    !next.calendar &&
    lowerAt(scope, draft.last) === ',' &&
    next.part &&
    !next.clock &&
    tail.month === undefined &&
    wordAt(scope, next.first).which
  )
    return false;
  if (next.clock) draft.clock ??= next.clock;
  if (next.part) draft.part ??= next.part;
  return true;
}

function mergeCalendar(scope: Scope, draft: Draft, next: Piece): boolean {
  const own = draft.calendar;
  const other = next.calendar!;
  if (!own) {
    draft.calendar = other;
    draft.rule = `${draft.rule}+${next.rule}`;
    return true;
  }
  if (
    own.kind === 'weekday' &&
    own.until === null &&
    (other.kind === 'date' || other.kind === 'ambiguous' || other.kind === 'day-of-month') &&
    draft.weekday === null
  ) {
    draft.weekday = own.weekday;
    draft.calendar = other;
    draft.rule = next.rule;
    return true;
  }
  if (
    (own.kind === 'date' || own.kind === 'ambiguous') &&
    other.kind === 'weekday' &&
    other.turn === 'latest' &&
    draft.weekday === null &&
    other.until === null &&
    isClosed(scope, next.last)
  ) {
    draft.weekday = other.weekday;
    return true;
  }
  if (own.kind === 'weekday' && other.kind === 'units' && other.unit === 'week' && other.from === 'report' && other.calendar) {
    draft.calendar = { ...own, week: other.sign * other.amount.low };
    return true;
  }
  if (other.kind === 'weekday' && own.kind === 'units' && own.unit === 'week' && own.from === 'report' && own.calendar) {
    draft.calendar = { ...other, week: own.sign * own.amount.low };
    return true;
  }
  // overnight Saturday
  if (own.kind === 'day' && draft.part === OVERNIGHT && (other.kind === 'weekday' || other.kind === 'date')) {
    draft.calendar = other;
    return true;
  }
  // a month ago today
  if (own.kind === 'units' && own.from === 'report' && own.sign < 0 && isExact(own.amount) && isToday(other) && next.first === draft.last) {
    draft.calendar = { ...own, toTheDay: true };
    return true;
  }
  // later today: says the same day twice
  return false;
}

const isExact = ({ low, high }: Amount): boolean => low === high;
const isToday = (calendar: Calendar): boolean => calendar.kind === 'day' && calendar.from === 'report' && calendar.days === 0;

const isClosed = (scope: Scope, at: number): boolean => isMark(scope, at) || Boolean(wordAt(scope, at).stopWord || wordAt(scope, at).part);

/** Words before the expression that belong to it, and whether they leave it open to one side. */
function takeLeads(scope: Scope, draft: Draft, floor: number): void {
  if (scope.tokens[draft.last - 1]!.possessive) return;
  let first = draft.first;
  if (isAt(scope, first - 1, 'the') && first - 1 >= floor && takesArticle(scope, draft)) first--;
  for (let steps = 0; steps < MOST_LEADS && first - 1 >= floor; steps++) {
    const word = wordAt(scope, first - 1);
    if (word.asOf && isAt(scope, first, 'of')) draft.bound ??= 'until';
    // after Friday prayers: on that day
    if (word.bound && isAt(scope, draft.last, 'day-rite')) break;
    if (word.bound && !draft.clock && !(draft.part && !draft.calendar)) draft.bound ??= word.bound;
    else if (!word.lead && !word.approx && !word.bound && !(word.edge && steps === 0)) break;
    if (isAt(scope, first - 1, 'of') && !(wordAt(scope, first - 2).edge || wordAt(scope, first - 2).lead)) break;
    first--;
    if (word.lead && !word.approx && !isAt(scope, first, 'of')) break;
  }
  draft.first = first;
  if (draft.bound === 'until' && isAt(scope, first, 'not-until')) draft.bound = null;
}

const takesArticle = (scope: Scope, draft: Draft): boolean =>
  draft.calendar === null ||
  draft.calendar.kind === 'season' ||
  (draft.calendar.kind === 'year' && draft.rule !== YEAR_OF_DEED) ||
  draft.rule.startsWith('parts') ||
  draft.rule.startsWith('edge') ||
  isOrdinal(scope.words.endings, lowerAt(scope, draft.first)) ||
  draft.duration !== null;
