/** A cell of a coded table as a count: "12", "10+", "5-7", "~20", "dozens"; empty and "n/a" are no count. */
import { type Count, exactly } from '../../model/count.js';

const NO_COUNT: ReadonlySet<string> = new Set([
  '',
  '-',
  '–',
  '.',
  '?',
  'na',
  'n/a',
  'nan',
  'null',
  'none given',
  'not known',
  'unknown',
  'unclear',
  '-99',
  '-9',
]);
/** More persons than this in one incident is a slip of the pen. */
const MOST_PERSONS = 100_000_000;

/** null: the cell holds no count; a text: what is wrong with it. */
export function cellCount(cell: string): Count | null | string {
  const text = cell.trim().toLowerCase();
  if (NO_COUNT.has(text)) return null;
  const plain = text.replace(/(\d)[, {3}](?=\d{3})/g, '$1');
  const one = /^(~|about |c\. ?|ca\. ?|>=|≥|at least |more than |over |>|<=|≤|at most |up to |<|less than )?(\d{1,9})(?:\.0+)?(\+)?$/.exec(
    plain,
  );
  if (one) return ofOne(one[1]?.trim() ?? '', Number(one[2]), one[3] === '+', cell);
  const two = /^(\d{1,9})(?:\.0+)? ?(?:-|–|to|\/) ?(\d{1,9})(?:\.0+)?$/.exec(plain);
  if (two) return between(Number(two[1]), Number(two[2]), cell);
  if (/^[a-z][a-z ]{2,30}$/.test(text)) return { low: 1, high: null, modifier: 'vague', term: text };
  return `expected a whole number of persons, found "${cell.slice(0, 40)}"`;
}

function ofOne(mark: string, n: number, plus: boolean, cell: string): Count | string {
  if (n > MOST_PERSONS) return `expected at most ${MOST_PERSONS} persons, found "${cell.slice(0, 40)}"`;
  if (plus || mark === '>=' || mark === '≥' || mark === 'at least') return { low: n, high: null, modifier: 'at-least' };
  if (mark === '>' || mark === 'more than' || mark === 'over') return { low: n + 1, high: null, modifier: 'more-than' };
  if (mark === '<=' || mark === '≤' || mark === 'at most' || mark === 'up to') return { low: null, high: n, modifier: 'at-most' };
  if (mark === '<' || mark === 'less than') return { low: null, high: Math.max(0, n - 1), modifier: 'less-than' };
  return mark === '' ? exactly(n) : { low: n, high: n, modifier: 'about' };
}

function between(low: number, high: number, cell: string): Count | string {
  if (low > high || high > MOST_PERSONS) return `expected the lower number first, found "${cell.slice(0, 40)}"`;
  return low === high ? exactly(low) : { low, high, modifier: 'between' };
}

/** One count of a row's low, best and high cells; best is kept as the coder's own. A text: what is wrong with them. */
export function rowCount(low: Count | null, best: Count | null, high: Count | null): Count | null | string {
  if (!low && !high) return best;
  const floor = low ? (low.low ?? low.high) : null;
  const ceiling = high ? (high.high ?? high.low) : null;
  const middle = best ? (best.low ?? best.high) : null;
  if (
    (floor !== null && ceiling !== null && floor > ceiling) ||
    (middle !== null && ((floor !== null && middle < floor) || (ceiling !== null && middle > ceiling)))
  ) {
    return `low ${floor ?? 'open'}, best ${middle ?? 'open'} and high ${ceiling ?? 'open'} are out of order`;
  }
  if (floor !== null && floor === ceiling) return exactly(floor);
  const modifier = floor === null ? 'at-most' : ceiling === null ? 'at-least' : 'between';
  const count: Count = { low: floor, high: ceiling, modifier };
  return middle === null ? count : { ...count, best: middle };
}
