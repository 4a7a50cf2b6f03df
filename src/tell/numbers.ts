/** How many, in words that keep what is open: "17", "at least 17", "between 5 and 7", "dozens of". */
import type { Count } from '../model/count.js';

interface Row {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}

/** Stands before a noun: "17", "at least 17", "between 5 and 7", "an unknown number of". A best within wider bounds stands alone; `spread` tells them. */
export function quantity({ low, best, high }: Row): string {
  if (best !== null && low !== null && high !== null) return String(best);
  if (low !== null && high !== null) return low === high ? String(low) : low === 0 ? `up to ${high}` : `between ${low} and ${high}`;
  if (low !== null)
    return low === 0 && best === null ? 'an unknown number of' : best !== null && best > low ? `${best} or more` : `at least ${low}`;
  return high === null ? (best === null ? 'an unknown number of' : String(best)) : `up to ${high}`;
}

/** "between 15 and 19" where a best stands within wider bounds, "at least 14" where only the low is known; else null. */
export function spread({ low, best, high }: Row): string | null {
  if (best === null || (low === best && high === best)) return null;
  if (low !== null && high !== null) return `between ${low} and ${high}`;
  return low !== null && best > low ? `at least ${low}` : null;
}

/** Vague terms that take "of" before their noun. */
const TAKES_OF = new Set([
  'dozens',
  'scores',
  'hundreds',
  'thousands',
  'tens',
  'a handful',
  'handful',
  'a number',
  'number',
  'a couple',
  'couple',
  'a group',
  'group',
  'tens of thousands',
  'hundreds of thousands',
]);

const vague = (term: string): string => (TAKES_OF.has(term) ? `${BARE.has(term) ? 'a ' : ''}${term} of` : term);
const BARE = new Set(['handful', 'number', 'couple', 'group']);

/** A count as its claim says it, before a noun. */
export function quantityOf({ low, high, modifier, term }: Count): string {
  switch (modifier) {
    case 'exactly':
      return low === null ? 'an unknown number of' : String(low);
    case 'none':
      return 'no';
    case 'at-least':
      return `at least ${low}`;
    case 'at-most':
      return `at most ${high}`;
    case 'more-than':
      return low === null ? 'an unknown number of' : `more than ${low - 1}`;
    case 'less-than':
      return high === null ? 'an unknown number of' : `fewer than ${high + 1}`;
    case 'about':
      return low === high ? `about ${low}` : `about ${low} to ${high}`;
    case 'between':
      return low === high ? String(low) : `between ${low} and ${high}`;
    case 'vague':
      if (term) return vague(term);
      return low === null || low === 0 ? (high === null ? 'an unknown number of' : `up to ${high}`) : `at least ${low}`;
  }
}

/** The noun after it, as `quantity` or `quantityOf` says it, is singular. */
export const isOne = ({
  low,
  best,
  high,
}: {
  readonly low: number | null;
  readonly best?: number | null;
  readonly high: number | null;
}): boolean => low !== null && high !== null && (best === undefined || best === null ? low === 1 && high === 1 : best === 1);
