/** Which of several statements about the same persons stands first. */

import type { FigureClaim } from '../model/claim.js';
import { compareText } from '../model/compare-text.js';
import type { Restated, Statement } from './statement.js';

const LEAVES_OPEN: ReadonlySet<string> = new Set(['more-than', 'at-least']);
/** "More than 90" is said of no more than so many times 90. */
const OPEN_UP_TO = 2;

/** The voice that stands first: established before others, later before earlier, as they come in the text. */
export function inTrust(voices: readonly Restated[]): readonly Restated[] {
  if (voices.length === 1) return voices;
  return exactFirst(
    [...voices].sort((a, b) => compareStatements(a.stands, b.stands)),
    ({ stands }) => stands,
  );
}

const ESTABLISHED: ReadonlySet<string> = new Set(['official', 'medical', 'police', 'military']);
const standing = ({ speaker, hedged }: Statement): number =>
  (speaker?.role === 'perpetrator' ? 4 : speaker === null || ESTABLISHED.has(speaker.role) ? 0 : 2) + (hedged ? 1 : 0);

export const compareStatements = (a: Statement, b: Statement): number =>
  standing(a) - standing(b) || compareTimes(b.at, a.at) || order(a.claims[0]!) - order(b.claims[0]!);

const order = (claim: FigureClaim): number => claim.start;
const compareTimes = (a: string | null, b: string | null): number => compareText(a ?? '', b ?? '');

/** Of as good a source, "2,012" says what "more than 2,000" leaves open, and stands before it. */
export function exactFirst<T>(inTrust: T[], statementOf: (one: T) => Statement): T[] {
  const first = statementOf(inTrust[0]!);
  if (!LEAVES_OPEN.has(first.claims[0]!.says.count.modifier)) return inTrust;
  const exact = inTrust.findIndex((one) => isExactOf(statementOf(one), first));
  if (exact > 0) inTrust.unshift(...inTrust.splice(exact, 1));
  return inTrust;
}

const isExactOf = (exact: Statement, open: Statement): boolean =>
  standing(exact) === standing(open) && exact.range.low > open.range.low && exact.range.low <= open.range.low * OPEN_UP_TO;
