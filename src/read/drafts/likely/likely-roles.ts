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
/** By feature ("behind"), by what it is found to be ("by") and more closely ("killed"); "" where no more is said. */
type Weights = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, Weight>>>;

/** A feature as it stands in the table: "behind:by>killed". */
export const featureName = (feature: string, value = '', detail = ''): string =>
  `${feature}${value && `:${value}`}${detail && `>${detail}`}`;

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
      const open = LIKELY_ROLES.filter((role) => isOpenTo(role, persons));
      if (open.length === 0) return [];
      const sums = sumsOf(weights, persons);
      const [role] = open.filter((role) => sums[role] >= 0).sort((a, b) => sums[b] - sums[a]);
      return role ? [{ role, phrases: persons.phrases, isCalledSo: persons.roles.has(role) }] : [];
    });
  };
}

/** Nobody is told of by name as having done it because it is likely. */
const isOpenTo = (role: LikelyRole, persons: SamePersons): boolean =>
  persons.roles.size === 0 ? role !== 'perpetrator' || !persons.isNamed : persons.roles.size === 1 && persons.roles.has(role);

function readWeights(language: Language): Weights {
  const weights = new Map<string, Map<string, Map<string, Weight>>>();
  for (const row of language.table('person-weights')) {
    const [, feature, value, detail] = /^([^:]*):?([^>]*)>?(.*)$/.exec(row.feature!)!;
    const weight = { perpetrator: Number(row.perpetrator || 0), victim: Number(row.victim || 0) };
    if (!LIKELY_ROLES.every((role) => Number.isFinite(weight[role])))
      throw new Error(`person-weights: expected numbers for ${row.feature}, found "${row.perpetrator}" and "${row.victim}"`);
    within(within(weights, feature!), value!).set(detail!, weight);
  }
  return weights;
}

function within<T>(outer: Map<string, Map<string, T>>, key: string): Map<string, T> {
  const known = outer.get(key) ?? new Map<string, T>();
  outer.set(key, known);
  return known;
}

/** Each feature counts once, however often it is named. */
function sumsOf(weights: Weights, { tell }: SamePersons): Weight {
  const counted = new Set<Weight>();
  const sums = { perpetrator: 0, victim: 0 };
  tell((feature, value = '', detail = '') => {
    const weight = weights.get(feature)?.get(value)?.get(detail);
    if (!weight || counted.has(weight)) return;
    counted.add(weight);
    for (const role of LIKELY_ROLES) sums[role] += weight[role];
  });
  return sums;
}
