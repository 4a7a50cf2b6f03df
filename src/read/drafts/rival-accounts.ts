/**
 * "The army said 14 militants died. Residents said 11 villagers were killed": who the dead were, by those whose forces struck and by those who
 * live there. No word says that the one answers the other, yet nobody but the forces did anything.
 */
import type { SpeakerRole } from '../../model/vocabulary.js';
import type { NounPhrase } from '../clauses/chunk.js';
import { FORCES } from '../clauses/forces.js';
import type { OpenIncident } from './open-incident.js';
import type { SpokenFigure } from './spoken-figure.js';

/** Who speaks for the forces. */
const OF_FORCES: ReadonlySet<SpeakerRole> = new Set<SpeakerRole>(['military', 'police', 'official']);
/** Who speaks for those who live there. */
const OF_THOSE_STRUCK: ReadonlySet<SpeakerRole> = new Set<SpeakerRole>(['witness', 'ngo']);
/** Two numbers of the same dead: neither is more than so many times the other. */
const AT_MOST_TIMES = 3;

/** Whether a number of attackers dead and one of others are of the same dead. */
export function areRivals(incident: OpenIncident, one: SpokenFigure, other: SpokenFigure): boolean {
  const [attackers, others] = one.says.group === 'perpetrators' ? [one, other] : [other, one];
  if (attackers.says.group !== 'perpetrators' || others.says.group !== 'civilians') return false;
  if (!OF_FORCES.has(attackers.speaker!.role) || !OF_THOSE_STRUCK.has(others.speaker!.role)) return false;
  return areAlike(attackers.says.count.low, others.says.count.low) && !isByAttackers(incident, others) && !haveAttacked(incident);
}

const areAlike = (a: number | null, b: number | null): boolean =>
  a !== null && b !== null && Math.max(a, b) <= AT_MOST_TIMES * Math.min(a, b);

/** "11 villagers were killed by the militants" */
const isByAttackers = ({ found }: OpenIncident, { draft }: SpokenFigure): boolean => isAttacker(found.clauses.harms[draft.harm]!.agent);

/** Any others than the forces did something. */
const haveAttacked = ({ events, found: { clauses } }: OpenIncident): boolean =>
  events.some(({ happenings }) =>
    happenings.some((index) => {
      const { word, agent, certainty } = clauses.happenings[index]!;
      return word.role === 'violence' && certainty === 'asserted' && isAttacker(agent);
    }),
  );

/** Somebody who is of no forces; of a thing or a body by its name that is not said. */
const isAttacker = (agent: NounPhrase | null): boolean => agent !== null && agent.person !== null && !FORCES.has(agent.person.group);
