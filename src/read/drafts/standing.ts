/** Which of the entities told of stand as entities of the incident; what is told of the others stays among its claims. */
import type { Entity } from '../../model/incident.js';
import type { EntityRole } from '../../model/vocabulary.js';
import type { Language } from '../language/language.js';
import { type Told, tellFeatures } from './entity-features.js';

export type Standing = (told: Told, entity: Entity) => boolean;

/** The roles whose entities are weighed; the column of the table each has. */
export const WEIGHED: ReadonlySet<EntityRole> = new Set(['perpetrator', 'perpetrator-organisation', 'victim', 'target', 'weapon'] as const);

/** By feature ("head"), then by what it is found to be ("car"; "" where it only is or is not). */
type Weights = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Reads the table entity-weights. @throws Error for a weight that is no number. */
export function readStanding(language: Language): Standing {
  const weightsOf = new Map([...WEIGHED].map((role) => [role, readRole(language, role)]));
  return (told, entity) => {
    const weights = weightsOf.get(entity.role);
    return weights === undefined || sumOf(weights, told, entity) >= 0;
  };
}

function readRole(language: Language, role: EntityRole): Weights {
  const weights = new Map<string, Map<string, number>>();
  for (const row of language.table('entity-weights')) {
    const weight = Number(row[role] || 0);
    if (!Number.isFinite(weight)) throw new Error(`entity-weights: expected a number for ${row.feature}, ${role}, found "${row[role]}"`);
    const [, feature, value] = /^([^:]*):?(.*)$/.exec(row.feature!)!;
    if (weight !== 0) weights.set(feature!, (weights.get(feature!) ?? new Map<string, number>()).set(value!, weight));
  }
  return weights;
}

/** Each feature counts once, however often it is named. */
function sumOf(weights: Weights, told: Told, entity: Entity): number {
  const counted = new Map<string, Set<string>>();
  let sum = 0;
  tellFeatures(told, entity, (feature, value = '') => {
    const weight = weights.get(feature)?.get(value);
    if (weight === undefined) return;
    const before = counted.get(feature);
    if (before?.has(value)) return;
    if (before) before.add(value);
    else counted.set(feature, new Set([value]));
    sum += weight;
  });
  return sum;
}
