/** Makes a count of a number and the bound it is said with. */
import { type Count, exactly } from '../../model/count.js';
import type { Bound } from './number-words.js';

/** `low` and `high` differ in a range; the bound is then of the range as a whole ("at least 5 to 7": 5 or more). */
export function countOf(low: number, high: number, bound: Bound | null): Count {
  switch (bound) {
    case 'at-least':
      return { low, high: null, modifier: 'at-least' };
    case 'at-most':
      return { low: null, high, modifier: 'at-most' };
    case 'more-than':
      return { low: low + 1, high: null, modifier: 'more-than' };
    case 'less-than':
      return { low: null, high: Math.max(0, high - 1), modifier: 'less-than' };
    case 'about':
      return { low, high, modifier: low === high ? 'about' : 'between' };
    default:
      return low === high ? exactly(low) : { low, high, modifier: 'between' };
  }
}

export const vague = (low: number, term: string): Count => ({ low, high: null, modifier: 'vague', term });
