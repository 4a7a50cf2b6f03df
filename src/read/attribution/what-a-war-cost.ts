/**
 * "in a conflict that killed 40,000 people", "deaths in the civil war reached 7,000", "the Front, blamed for 300 deaths": what a war or a group cost,
 * wherever a report tells of it.
 */
import type { Sentence } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import { isVeryMany } from './counts-of-more.js';
import { RELATIVE } from './grammar.js';
import type { Ground } from './ground.js';
import { isAt, type Reading } from './reading.js';

/** Tokens from the word for a war to so great a number, and back to a word for the dead: "deaths in the escalating civil war reached". */
const NUMBER_WITHIN = 10;
const DEAD_WITHIN = 6;

export function whatAWarCost(reading: Reading, { firstToken, lastToken }: Sentence): Ground | null {
  if (!reading.held.within('wars', firstToken, lastToken)) return null;
  const { tokens, signs, clauses } = reading;
  for (let at = firstToken; at < lastToken - 1; at++) {
    if (!isAt(reading, at, 'wars')) continue;
    const isOfWar = signs.is(tokens[at + 1]!, RELATIVE) || isAt(reading, at + 1, 'that');
    if (!isOfWar && !isOfDead(reading, firstToken, at)) continue;
    for (let many = at + 1; many < Math.min(lastToken, at + NUMBER_WITHIN); many++)
      if (isVeryMany(reading, many))
        return {
          first: isOfWar ? at : Math.max(firstToken, clauses.first(at)),
          last: clauses.last(many),
          about: 'statistic',
          rule: 'what-a-war-cost',
        };
  }
  return null;
}

function isOfDead(reading: Reading, first: number, war: number): boolean {
  for (let at = Math.max(first, war - DEAD_WITHIN); at < war; at++)
    if (isAt(reading, at, 'toll') || isAt(reading, at, 'dead-of-war')) return true;
  return false;
}

export function whatAGroupCost(reading: Reading, { firstToken, lastToken }: Sentence): Ground | null {
  const { tokens, clauses } = reading;
  for (let at = firstToken; at < lastToken - 2; at++) {
    if (!isAt(reading, at, 'answerable') || !isSmallWord(reading.layout, at + 1, 'for')) continue;
    for (let many = at + 2; many < Math.min(lastToken - 1, at + MANY_WITHIN); many++) {
      const { shape, lower } = tokens[many]!;
      const isMany = shape === 'number' && Number(lower.replaceAll(',', '')) >= MANY;
      if (isMany && (isAt(reading, many + 1, 'dead-of-war') || isAt(reading, many + 1, 'murders')))
        return { first: at, last: clauses.last(many), about: 'statistic', rule: 'what-a-group-cost' };
    }
  }
  return null;
}
/** Tokens from "blamed for" to how many died, and more than one attack is blamed on them for. */
const MANY_WITHIN = 6;
const MANY = 20;
