/** What the forces do to those who attacked. */
import type { Happening } from '../clauses/clause.js';
import { FORCES } from '../clauses/forces.js';

/** "During the night soldiers combed the quarter, killing three of the attackers": what the forces do to them later is an event of its own. */
export function isPursuit({ agent, targets, nominal }: Happening): boolean {
  return !nominal && FORCES.has(agent?.person?.group ?? '') && targets.some(({ person }) => person?.group === 'perpetrators');
}
