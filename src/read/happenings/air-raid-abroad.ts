/** "A bomb killed nine in Lugo. Norvaldan jets bombed camps in Ivria overnight": what a force does from the air in another country is a deed of its own. */
import type { Happening } from '../clauses/clause.js';
import type { Surroundings } from './surroundings.js';
import type { OpenEvent, Setting, ToldEvents } from './told-events.js';

export function isAirRaidAbroad(
  { classes, layout: { tokens } }: Surroundings,
  told: ToldEvents,
  { incident }: OpenEvent,
  { agent, word, nominal, sentence }: Happening,
  { place }: Setting,
): boolean {
  if (agent === null || nominal || word.role !== 'violence' || !classes.aircraft.at(tokens[agent.headLast - 1]!)) return false;
  const before = told.whereOf(incident)?.country ?? null;
  return before !== null && place?.sentence === sentence && place.where?.country != null && place.where.country !== before;
}
