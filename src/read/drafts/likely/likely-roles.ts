/** Weighs whoever is named in a report: those who, by the table person-weights, likely did it or had it done to them. */
import type { Language } from '../../language/language.js';
import type { Found } from '../found.js';
import type { HeadWords } from '../head-words.js';
import { type CalledSoFar, type NamingPhrase, personsNamed, type SamePersons } from './likely-persons.js';

export const LIKELY_ROLES = ['perpetrator', 'victim'] as const;
export type LikelyRole = (typeof LIKELY_ROLES)[number];

export interface Likely {
  readonly role: LikelyRole;
  readonly phrases: readonly NamingPhrase[];
  /** The clauses tell of them in that role themselves. */
  readonly isCalledSo: boolean;
}

/** A row of the table: what a feature speaks for in each role. */
type Weight = Readonly<Record<LikelyRole, number>>;
/** By feature ("head"), then by what it is found to be ("guard"; "" where it only is or is not). */
type Weights = ReadonlyMap<string, ReadonlyMap<string, Weight>>;

/**
 * @returns those likely to have a role, unless the clauses tell of them in another
 * @throws Error for a weight that is no number
 */
export type LikelyReader = (found: Found, called: CalledSoFar) => readonly Likely[];

/** @param onPersons told of all who are named in a report */
export function createLikelyReader(language: Language, heads: HeadWords, onPersons?: (all: readonly SamePersons[]) => void): LikelyReader {
  const weights = readWeights(language);
  return (found, called) => {
    const all = personsNamed(heads, found, called);
    onPersons?.(all);
    return all.flatMap((persons) => {
      const sums = sumsOf(weights, persons);
      const [role] = LIKELY_ROLES.filter((role) => sums[role] >= 0 && isOpenTo(role, persons)).sort((a, b) => sums[b] - sums[a]);
      return role ? [{ role, phrases: persons.phrases, isCalledSo: persons.roles.has(role) }] : [];
    });
  };
}

/** Nobody is told of by name as having done it because it is likely. */
const isOpenTo = (role: LikelyRole, persons: SamePersons): boolean =>
  persons.roles.size === 0 ? role !== 'perpetrator' || !persons.isNamed : persons.roles.size === 1 && persons.roles.has(role);

function readWeights(language: Language): Weights {
  const weights = new Map<string, Map<string, Weight>>();
  for (const row of language.table('person-weights')) {
    const [, feature, value] = /^([^:]*):?(.*)$/.exec(row.feature!)!;
    const weight = { perpetrator: Number(row.perpetrator || 0), victim: Number(row.victim || 0) };
    if (!LIKELY_ROLES.every((role) => Number.isFinite(weight[role])))
      throw new Error(`person-weights: expected numbers for ${row.feature}, found "${row.perpetrator}" and "${row.victim}"`);
    weights.set(feature!, (weights.get(feature!) ?? new Map<string, Weight>()).set(value!, weight));
  }
  return weights;
}

/** Each feature counts once, however often it is named. */
function sumsOf(weights: Weights, { tell }: SamePersons): Weight {
  const counted = new Set<Weight>();
  const sums = { perpetrator: 0, victim: 0 };
  tell((feature, value = '') => {
    const weight = weights.get(feature)?.get(value);
    if (!weight || counted.has(weight)) return;
    counted.add(weight);
    for (const role of LIKELY_ROLES) sums[role] += weight[role];
  });
  return sums;
}
