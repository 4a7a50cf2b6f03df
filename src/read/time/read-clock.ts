/** Reads times of day: "14:28", "about 7 p.m.", "0800 GMT", "seven o'clock", "noon", "3 a.m. (2100 GMT)". */
import type { Clock, Piece } from './piece.js';
import { isAt, isMark, lowerAt, type Scope, smallNumber, wordAt } from './scope.js';

interface Said {
  readonly minute: number;
  readonly until: number | null;
  readonly precise: boolean;
  readonly half: 'am' | 'pm' | null /** 13 or more, or a leading zero. */;
  readonly full: boolean;
}

/** A time that opens with digits or a number word; null where the digits are no time. */
export function readClock(scope: Scope, at: number): Piece | null {
  const said = withMeridiem(scope, at) ?? oClock(scope, at) ?? colon(scope, at) ?? fourDigits(scope, at);
  return said && finish(scope, at, said.said, said.last);
}

interface Read {
  readonly said: Said;
  readonly last: number;
}

function finish(scope: Scope, first: number, said: Said, last: number): Piece {
  const zoned = zoneAfter(scope, last);
  const end = zoned?.last ?? last;
  const twin = inBrackets(scope, end);
  const known = said.half !== null || said.full || zoned?.zone === 'utc' || twin !== null;
  const shifted = (minute: number): number =>
    said.half === 'pm' && minute < 720 ? minute + 720 : said.half === 'am' && minute >= 720 && minute < 780 ? minute - 720 : minute;
  const minute = shifted(said.minute);
  const until = said.until === null ? null : shifted(said.until);
  const own = {
    minute,
    until,
    precision: said.precise ? 'minute' : 'hour',
    half: known ? 'known' : 'unknown',
    hours: said.half !== null ? 12 : said.full && said.precise ? 24 : zoned?.zone === 'local' ? 24 : null,
  } as const;
  const clock: Clock =
    zoned?.ahead !== undefined && zoned.ahead !== null
      ? { ...own, zone: 'local', utc: minute - zoned.ahead }
      : zoned?.zone === 'utc'
        ? twin
          ? { ...twin.clock, zone: 'local', utc: minute }
          : { ...own, zone: 'utc', utc: null }
        : { ...own, zone: 'local', utc: twin && twin.zone === 'utc' ? twin.clock.minute : null };
  return { first, last: twin?.last ?? end, rule: 'clock', clock };
}

function zoneAfter(
  scope: Scope,
  at: number,
): {
  readonly zone: 'utc' | 'local';
  readonly last: number /** Minutes ahead of Greenwich, where said. */;
  readonly ahead: number | null;
} | null {
  const match = at < scope.until ? scope.words.zones.at(scope.tokens, at, scope.until) : null;
  if (!match) return null;
  // 14:28 GMT+5 | 14:28 UTC +05:00
  const sign = lowerAt(scope, match.lastToken);
  const hours =
    match.value === 'utc' && (sign === '+' || sign === '-')
      ? /^(\d{1,2})(?::?([0-5]\d))?$/.exec(lowerAt(scope, match.lastToken + 1))
      : null;
  if (hours && Number(hours[1]) <= 14)
    return { zone: 'local', last: match.lastToken + 2, ahead: (sign === '-' ? -1 : 1) * (Number(hours[1]) * 60 + Number(hours[2] ?? 0)) };
  return { zone: match.value, last: match.lastToken, ahead: null };
}

// 3 a.m. (2100 GMT) | 2100 GMT (3 a.m. local time) | 3 a.m. (2100 GMT Saturday)
//        ^^^^^^^^^^
function inBrackets(scope: Scope, at: number): { readonly clock: Clock; readonly zone: 'utc' | 'local'; readonly last: number } | null {
  if (lowerAt(scope, at) !== '(' && lowerAt(scope, at) !== '[' && lowerAt(scope, at) !== '/') return null;
  const slash = lowerAt(scope, at) === '/';
  const said = withMeridiem(scope, at + 1) ?? colon(scope, at + 1) ?? fourDigits(scope, at + 1) ?? bareHour(scope, at + 1);
  if (!said) return null;
  const zoned = zoneAfter(scope, said.last);
  if (!zoned) return null;
  let last = zoned.last;
  if (!slash) {
    if (wordAt(scope, last).weekday !== undefined) last++;
    if (lowerAt(scope, last) !== ')' && lowerAt(scope, last) !== ']') return null;
    last++;
  }
  const { minute, precise, half } = said.said;
  const turned = half === 'pm' && minute < 720 ? minute + 720 : half === 'am' && minute >= 720 ? minute - 720 : minute;
  return {
    clock: {
      minute: turned,
      until: null,
      precision: precise ? 'minute' : 'hour',
      half: 'known',
      hours: half !== null ? 12 : 24,
      zone: zoned.zone,
      utc: null,
    },
    zone: zoned.zone,
    last,
  };
}

// (8 GMT)
function bareHour(scope: Scope, at: number): Read | null {
  const hour = smallNumber(lowerAt(scope, at), false);
  return hour !== null && hour < 24
    ? { said: { minute: hour * 60, until: null, precise: false, half: null, full: true }, last: at + 1 }
    : null;
}

const meridiemAt = (scope: Scope, at: number): { readonly half: 'am' | 'pm'; readonly last: number } | null => {
  const half = wordAt(scope, at).meridiem;
  if (half) return half === 'am' && lowerAt(scope, at) === 'am' && scope.tokens[at - 1]?.shape !== 'number' ? null : { half, last: at + 1 };
  // 7 p . m . where spaces broke it
  const letter = lowerAt(scope, at);
  if ((letter === 'a' || letter === 'p' || letter === 'a.' || letter === 'p.') && lowerAt(scope, at + 1).startsWith('m.'))
    return { half: letter[0] === 'a' ? 'am' : 'pm', last: at + 2 };
  return null;
};

/** "7", "7:30", "7.30", "10:30-11", "7pm", "9.30pm", "11:30p.m". */
const TIME = /^(\d{1,2})(?:[:.h](\d\d)(?::\d\d)?)?(?:[-–](\d{1,2})(?:[:.](\d\d))?)?(am|pm|a\.m\.?|p\.m\.?)?$/;

function parse(
  lower: string,
): { readonly minute: number; readonly until: number | null; readonly precise: boolean; readonly half: 'am' | 'pm' | null } | null {
  const code = lower.charCodeAt(0);
  if (code < 48 || code > 57 || lower.length > 14) return null;
  const read = TIME.exec(lower);
  if (!read) return null;
  const minute = Number(read[1]) * 60 + Number(read[2] ?? 0);
  if (minute >= 1440 || Number(read[2] ?? 0) > 59) return null;
  const until = read[3] === undefined ? null : Number(read[3]) * 60 + Number(read[4] ?? 0);
  return { minute, until, precise: read[2] !== undefined, half: read[5] === undefined ? null : read[5][0] === 'a' ? 'am' : 'pm' };
}

function withMeridiem(scope: Scope, at: number): Read | null {
  const lower = lowerAt(scope, at);
  const read = parse(lower) ?? spelled(scope, at);
  if (!read || read.minute >= 1440) return null;
  let last = at + 1;
  let { half, until } = read;
  let precise = read.precise;
  if (half === null) {
    const other = until === null && (wordAt(scope, last).to || wordAt(scope, last).and) ? parse(lowerAt(scope, last + 1)) : null;
    const after = meridiemAt(scope, other && other.half === null ? last + 2 : last);
    if (other && (other.half !== null || (after && lowerAt(scope, last + 1) !== ''))) {
      until = other.minute;
      half = other.half ?? after!.half;
      precise ||= other.precise;
      last = other.half === null ? after!.last : last + 2;
    } else if (after) ({ half, last } = after);
    else return null;
  } else if (lowerAt(scope, last) === '.' && last + 1 < scope.until && /[ap]\.m$/.test(lower)) last++;
  if (read.minute < 60 && !precise) return null;
  if (until !== null && until <= read.minute) until = null;
  return { said: { minute: read.minute, until, precise, half: read.minute >= 780 ? null : half, full: read.minute >= 780 }, last };
}

function spelled(scope: Scope, at: number): ReturnType<typeof parse> {
  const count = wordAt(scope, at).count;
  if (!count || count.low !== count.high || count.low > 12 || isAt(scope, at, 'no-hour')) return null;
  return { minute: count.low * 60, until: null, precise: false, half: null };
}

// seven o'clock
function oClock(scope: Scope, at: number): Read | null {
  if (!isAt(scope, at + 1, 'o-clock')) return null;
  const read = parse(lowerAt(scope, at)) ?? spelled(scope, at);
  return read && { said: { ...read, half: null, full: false }, last: at + 2 };
}

/** Hours and minutes with a colon, where something beside them says that it is no score, verse or ratio. */
function colon(scope: Scope, at: number): Read | null {
  const lower = lowerAt(scope, at);
  const read = /^(\d{1,2})(:|h)(\d\d)(?::\d\d)?(?:-(\d{1,2}):(\d\d))?$/.exec(lower);
  if (!read) return null;
  const hour = Number(read[1]),
    minutes = Number(read[3]);
  if (hour > 23 || minutes > 59) return null;
  const full = hour > 12 || hour === 0 || (read[1]!.length === 2 && read[1]![0] === '0') || read[2] === 'h';
  const before = wordAt(scope, at - 1);
  const led =
    before.lead ||
    before.approx ||
    before.filler ||
    before.bound !== undefined ||
    before.weekday !== undefined ||
    zoneAfter(scope, at + 1) !== null ||
    isMark(scope, at - 1);
  if (!led && !full) return null;
  const until = read[4] === undefined ? null : Number(read[4]) * 60 + Number(read[5]);
  return {
    said: {
      minute: hour * 60 + minutes,
      until: until !== null && until > hour * 60 + minutes ? until : null,
      precise: true,
      half: null,
      full,
    },
    last: at + 1,
  };
}

/** "1200 GMT", "at 2030 last night", "2300hrs": four digits after "at", or with a word after them that makes them a time. */
function fourDigits(scope: Scope, at: number): Read | null {
  const lower = lowerAt(scope, at);
  const read = /^([01]\d|2[0-3])([0-5]\d)(hrs?|h|gmt|hours)?$/.exec(lower);
  if (!read) return null;
  const zone = zoneAfter(scope, at + 1);
  if (!read[3] && !zone) {
    const isPlain = isAt(scope, at - 1, 'at-clock');
    if (!isPlain && !isAt(scope, at - 1, 'about-clock')) return null;
    const next = wordAt(scope, at + 1);
    if (!isMark(scope, at + 1) && !next.stopWord && !next.which && next.weekday === undefined && !next.phrase && !next.month) return null;
    if (!isPlain && Number(lower) >= 1900) return null;
  }
  return { said: { minute: Number(read[1]) * 60 + Number(read[2]), until: null, precise: true, half: null, full: true }, last: at + 1 };
}

/** "noon", "midday". */
export function readNamedClock(scope: Scope, at: number): Piece {
  const minute = wordAt(scope, at).clock!;
  const twelve = lowerAt(scope, at - 1) === '12' ? at - 1 : at;
  return finish(scope, twelve, { minute, until: null, precise: false, half: null, full: true }, at + 1);
}
