/** Weighs whoever is named in a report: those who, by the table person-weights, likely did it or had it done to them. */
import type { Language } from '../../language/language.js';
import type { Found } from '../found.js';
import type { HeadWords } from '../head-words.js';
import { type CalledSoFar, personsNamed, type SamePersons } from './likely-persons.js';
import type { NamingPhrase } from './naming-phrase.js';

export const LIKELY_ROLES = ['perpetrator', 'victim'] as const;
export type LikelyRole = (typeof LIKELY_ROLES)[number];

export interface Likely {
  readonly role: LikelyRole;
  readonly phrases: readonly NamingPhrase[];
  /** The clauses tell of them in that role themselves. */
  readonly isCalledSo: boolean;
  /** Of those the clauses tell of, this is weighed when it is asked for, which it hardly ever is. */
  readonly isLikely: () => boolean;
}

/** A row of the table: what a feature speaks for in each role. */
interface Weight extends Readonly<Record<LikelyRole, number>> {
  /** The weighing it was counted in last. */
  counted: number;
}
/** By feature ("behind"), by what it is found to be ("by"; "" where no more is said). */
type Weights = ReadonlyMap<string, ReadonlyMap<string, OfValue>>;
/** What a value speaks for by itself, and with more said of it ("killed"). */
interface OfValue {
  alone: Weight | undefined;
  readonly detailed: Map<string, Weight>;
}

/** A feature as it stands in the table: "behind:by>killed". */
export const featureName = (feature: string, value = '', detail = ''): string =>
  `${feature}${value && `:${value}`}${detail && `>${detail}`}`;

/**
 * @returns those who may have a role: of those the clauses tell of in no role, the likely ones alone
 * @throws Error for a weight that is no number
 */
export type LikelyReader = (found: Found, called: CalledSoFar) => readonly Likely[];

/** @param onPersons told of all who are named in a report */
export function createLikelyReader(language: Language, heads: HeadWords, onPersons?: (all: readonly SamePersons[]) => void): LikelyReader {
  const sumsOf = createScales(readWeights(language));
  return (found, called) => {
    const all = personsNamed(heads, found, called);
    onPersons?.(all);
    return all.flatMap((persons) => ofPersons(persons, sumsOf) ?? []);
  };
}

function ofPersons(persons: SamePersons, sumsOf: (persons: SamePersons) => Sums): Likely | undefined {
  const { phrases, roles } = persons;
  if (roles.size === 0) {
    const role = likeliest(sumsOf(persons), persons);
    return role && { role, phrases, isCalledSo: false, isLikely: () => true };
  }
  const role = onlyRole(persons);
  let sum: number | undefined;
  return role && { role, phrases, isCalledSo: true, isLikely: () => (sum ??= sumsOf(persons)[role]) >= 0 };
}

/** Nobody is told of by name as having done it because it is likely. */
function likeliest(sums: Sums, { isNamed }: SamePersons): LikelyRole | undefined {
  const open = LIKELY_ROLES.filter((role) => sums[role] >= 0 && (role !== 'perpetrator' || !isNamed));
  return open.sort((a, b) => sums[b] - sums[a])[0];
}

/** The role in which the clauses tell of them, where that is one alone. */
const onlyRole = ({ roles }: SamePersons): LikelyRole | undefined =>
  roles.size === 1 ? LIKELY_ROLES.find((role) => roles.has(role)) : undefined;

function readWeights(language: Language): Weights {
  const weights = new Map<string, Map<string, OfValue>>();
  for (const row of language.table('person-weights')) {
    const [, feature, value, detail] = /^([^:]*):?([^>]*)>?(.*)$/.exec(row.feature!)!;
    const weight = { perpetrator: Number(row.perpetrator || 0), victim: Number(row.victim || 0), counted: 0 };
    if (!LIKELY_ROLES.every((role) => Number.isFinite(weight[role])))
      throw new Error(`person-weights: expected numbers for ${row.feature}, found "${row.perpetrator}" and "${row.victim}"`);
    const ofFeature = weights.get(feature!) ?? new Map<string, OfValue>();
    weights.set(feature!, ofFeature);
    const ofValue = ofFeature.get(value!) ?? { alone: undefined, detailed: new Map<string, Weight>() };
    ofFeature.set(value!, ofValue);
    if (detail === '') ofValue.alone = weight;
    else ofValue.detailed.set(detail!, weight);
  }
  return weights;
}

type Sums = Readonly<Record<LikelyRole, number>>;

/** Each feature counts once, however often it is named. */
function createScales(weights: Weights): (persons: SamePersons) => Sums {
  let weighing = 0;
  return ({ tell }) => {
    weighing++;
    let perpetrator = 0;
    let victim = 0;
    tell((feature, value = '', detail = '') => {
      const ofValue = weights.get(feature)?.get(value);
      const weight = detail === '' ? ofValue?.alone : ofValue?.detailed.get(detail);
      if (!weight || weight.counted === weighing) return;
      weight.counted = weighing;
      perpetrator += weight.perpetrator;
      victim += weight.victim;
    });
    return { perpetrator, victim };
  };
}
