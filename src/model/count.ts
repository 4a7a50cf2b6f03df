/** How many, as a report says it: bounds on a whole number of persons or things. */

/** exactly "5"; at-least "at least 5"; more-than "more than 5" (low 6); about "about 5" (low and high 5, but not exact);
 *  between "5 to 7"; vague "dozens" (low set, high null); none "no one" (0). */
export const COUNT_MODIFIERS = ['exactly', 'at-least', 'at-most', 'more-than', 'less-than', 'about', 'between', 'vague', 'none'] as const;
export type CountModifier = (typeof COUNT_MODIFIERS)[number];

/** `low` and `high` are inclusive; null is an open end. Neither is ever a guess: "several" is {low: 2, high: null, vague}. */
export interface Count {
  readonly low: number | null;
  readonly high: number | null;
  readonly modifier: CountModifier;
  /** The vague term as written, lower case ("dozens", "several"), for policies that publish a number for it. */
  readonly term?: string;
  /** The coder's own best estimate, where rows were coded already ("2 to 4, best 3"); a text never gives one. */
  readonly best?: number;
}

export const exactly = (n: number): Count => ({ low: n, high: n, modifier: n === 0 ? 'none' : 'exactly' });
