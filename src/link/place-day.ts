/** Keys under which units of one place and day meet that agree on something more, however little their words have in common. */
import { INCIDENT_KINDS, type IncidentKind } from '../model/vocabulary.js';
import type { Facts } from './facts.js';
import { scramble } from './minhash.js';

/** Cells a degree; four grids, half a cell apart each way, so that neighbours across an edge of one share a cell of another. */
const CELLS = 2;
const GRIDS = [
  [0, 0],
  [0, 0.5],
  [0.5, 0],
  [0.5, 0.5],
] as const;
/** Days looked up of an incident that lasted, and sites and persons of one that names many. */
const MOST_DAYS = 2;
const MOST_NAMES = 6;
/** From this number on, the same number of dead is no commonplace. */
const MANY_DEAD = 2;
/** Kinds that say little: two attacks in one town on one day are as often two. */
const VAGUE: ReadonlySet<IncidentKind> = new Set(['attack', 'other']);
/** Kinds and numbers of dead begin at these, so that none is another. */
const KIND = 1 << 20;
const DEAD = 1 << 24;
/** Above all hashes of 32 bits, so that no key is one of a near-duplicate band. */
const ABOVE_HASHES = 2 ** 33;

/** Empty where the unit is not dated to the day, or not placed more finely than in a state. */
export function placeDayKeys(facts: Facts): readonly number[] {
  const { days, where } = facts;
  if (!days || !where || where.latitude === null || where.longitude === null || where.precision !== 'place') return [];
  const keys: number[] = [];
  const more = agreeingFacts(facts);
  for (let day = days.first; day <= Math.min(days.last, days.first + MOST_DAYS - 1); day++)
    GRIDS.forEach(([south, west], grid) => {
      const row = Math.floor((where.latitude! + 90) * CELLS + south);
      const column = Math.floor((where.longitude! + 180) * CELLS + west);
      const cell = scramble(scramble(scramble(row ^ (grid << 28)) ^ column) ^ day);
      for (const fact of more) keys.push(ABOVE_HASHES + scramble(cell ^ fact));
    });
  return keys;
}

/** Sites, persons, a kind that says something and a number of dead, each as a number of 32 bits. */
function agreeingFacts({ sites, persons, kind, killed }: Facts): readonly number[] {
  const out = [...sites.slice(0, MOST_NAMES), ...persons.slice(0, MOST_NAMES)].map((name) => scramble(name % 2 ** 32));
  if (kind !== null && !VAGUE.has(kind)) out.push(scramble(KIND + INCIDENT_KINDS.indexOf(kind)));
  if (killed !== null && killed >= MANY_DEAD) out.push(scramble(DEAD + killed));
  return out;
}
