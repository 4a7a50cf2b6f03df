/** Reads a day told by its number alone: "on the 14th", "the evening of the 14th", "the 28th of last month". */
import { isOrdinal } from '../text/ordinals.js';
import type { Piece, Which } from './piece.js';
import { isAt, isMark, lowerAt, type Scope, smallNumber, wordAt } from './scope.js';

/** "28th" */
const LONGEST_DAY = 4;

/** A number of a day behind "the"; another thing counted ("on the 14th floor") follows it with a noun. */
export function readDayOfMonth(scope: Scope, at: number): Piece | null {
  const day = ordinal(scope, at);
  if (day === null || !isAt(scope, at - 1, 'the')) return null;
  const other = laterDay(scope, at + 1, day);
  const end = other?.last ?? at + 1;
  const month = monthAfter(scope, end);
  if (!month && !(isLed(scope, at - 2) && closes(scope, end))) return null;
  return {
    first: at,
    last: month?.last ?? end,
    rule: 'dates.day-of-month',
    calendar: { kind: 'day-of-month', day, until: other?.day ?? day, month: month?.which ?? null },
  };
}

function ordinal(scope: Scope, at: number): number | null {
  const lower = lowerAt(scope, at);
  const day = lower.length <= LONGEST_DAY && isOrdinal(scope.words.endings, lower) ? smallNumber(lower)! : 0;
  return day >= 1 && day <= 31 ? day : null;
}

// on the 9th and 10th | from the 9th to the 12th
//            ^^^^^^^^                 ^^^^^^^^^^^
function laterDay(scope: Scope, at: number, first: number): { readonly day: number; readonly last: number } | null {
  const joint = wordAt(scope, at);
  if (!joint.to && !joint.and) return null;
  const k = isAt(scope, at + 1, 'the') ? at + 2 : at + 1;
  const day = ordinal(scope, k);
  return day !== null && day > first ? { day, last: k + 1 } : null;
}

// on the 28th of last month | on the 1st of the same month
//             ^^^^^^^^^^^^^             ^^^^^^^^^^^^^^^^^
function monthAfter(scope: Scope, at: number): { readonly which: Which; readonly last: number } | null {
  if (!isAt(scope, at, 'of')) return null;
  const k = isAt(scope, at + 1, 'the') ? at + 2 : at + 1;
  const { which } = wordAt(scope, k);
  return which && which.from !== 'past' && wordAt(scope, k + 1).unit === 'month' ? { which, last: k + 2 } : null;
}

// on the 14th | late on the 14th | the evening of the 14th | since the 14th | Saturday the 14th
const isLed = (scope: Scope, at: number): boolean =>
  isAt(scope, at, 'on') ||
  wordAt(scope, at).bound !== undefined ||
  wordAt(scope, at).weekday !== undefined ||
  (isAt(scope, at, 'of') && (wordAt(scope, at - 1).part === true || wordAt(scope, at - 1).edge !== undefined));

/** What follows is no noun that the number could order: "on the 14th near Los Robles", "on the 14th, two gunmen"; "the 3rd and last" is none. */
function closes(scope: Scope, at: number): boolean {
  const { stopWord, and, count } = wordAt(scope, at);
  return (isMark(scope, at) && lowerAt(scope, at) !== '-') || count !== undefined || (stopWord === true && !and);
}
