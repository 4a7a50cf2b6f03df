/** "the Movement of 14 June", "the "17 November" group": a day that is the name of a body tells when nothing was. */
import { isAt, isMark, lowerAt, type Scope } from './scope.js';

/** @param last one past the day */
export const isNameOfBody = (scope: Scope, first: number, last: number): boolean => isOfBody(scope, first) || isQuoted(scope, first, last);

/** "Forces of 25 April"; in a text with case a name, and no group of that day. */
const isOfBody = (scope: Scope, first: number): boolean =>
  isAt(scope, first - 1, 'of') && isAt(scope, first - 2, 'named-by-day') && (scope.caseless || scope.tokens[first - 2]!.capital);

const isQuoted = (scope: Scope, first: number, last: number): boolean =>
  isMark(scope, first - 1) && isMark(scope, last) && QUOTES.has(lowerAt(scope, first - 1)) && QUOTES.has(lowerAt(scope, last));

const QUOTES: ReadonlySet<string> = new Set(['"', '\u201c', '\u201d', '\u2018', '\u2019', "'"]);
