/** A happening that no word of the tables tells of: what the rules say of it, and for the rest as plainly told as can be. */
import type { Happening, TokenSpan } from './clause.js';
import type { HappeningWord } from './words.js';

/** All are written by one literal, so that what asks of them finds one shape. */
export function tellHappening(
  sentence: number,
  word: HappeningWord,
  trigger: TokenSpan,
  {
    nominal = false,
    phrase = null,
    certainty = 'asserted',
    attempted = false,
    agent = null,
    targets = [],
  }: Partial<Pick<Happening, 'nominal' | 'phrase' | 'certainty' | 'attempted' | 'agent' | 'targets'>> = {},
): Happening {
  return { sentence, word, trigger, nominal, phrase, certainty, attempted, agent, targets, isShare: false };
}
