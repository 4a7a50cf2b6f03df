/** Which of the entities told of stand as entities of the incident; what is told of the others stays among its claims. */
import type { Entity } from '../../model/incident.js';
import type { EntityRole } from '../../model/vocabulary.js';
import type { Language } from '../language/language.js';
import { tellFeatures } from './entity-features.js';
import type { Told } from './telling-of.js';

export type Standing = (told: Told, entity: Entity) => boolean;

/** The roles whose entities are weighed; the column of the table each has. */
const WEIGHED: ReadonlySet<EntityRole> = new Set(['perpetrator', 'perpetrator-organisation', 'victim', 'target', 'weapon'] as const);

/** A cell of the table: two of one number are told apart. */
interface Weight {
  readonly value: number;
  /** The weighing it was counted in last. */
  counted: number;
}

/** By feature ("head"), then by what it is found to be ("car"; "" where it only is or is not). */
type Weights = ReadonlyMap<string, ReadonlyMap<string, Weight>>;

/** Reads the table entity-weights. @throws Error for a weight that is no number. */
export function readStanding(language: Language): Standing {
  const weightsOf = new Map([...WEIGHED].map((role) => [role, readColumn(language, role)]));
  let weighing = 0;
  return (told, entity) => {
    const weights = weightsOf.get(entity.role);
    return weights === undefined || sumOf(weights, told, entity, ++weighing) >= 0;
  };
}

function readColumn(language: Language, role: EntityRole): Weights {
  const weights = new Map<string, Map<string, Weight>>();
  for (const row of language.table('entity-weights')) {
    const weight = Number(row[role] || 0);
    if (!Number.isFinite(weight)) throw new Error(`entity-weights: expected a number for ${row.feature}, ${role}, found "${row[role]}"`);
    const [, feature, value] = /^([^:]*):?(.*)$/.exec(row.feature!)!;
    if (weight !== 0)
      weights.set(feature!, (weights.get(feature!) ?? new Map<string, Weight>()).set(value!, { value: weight, counted: 0 }));
  }
  return weights;
}

/** Each feature counts once, however often it is named; of the table's cells a score or so bear on one entity. */
function sumOf(weights: Weights, told: Told, entity: Entity, weighing: number): number {
  let sum = 0;
  tellFeatures(told, entity, (feature, value = '') => {
    const weight = weights.get(feature)?.get(value);
    if (weight === undefined || weight.counted === weighing) return;
    weight.counted = weighing;
    sum += weight.value;
  });
  return sum;
}
