/** Which of the entities told of stand as entities of the incident; what is told of the others stays among its claims. */
import type { Entity } from '../../model/incident.js';
import type { EntityRole } from '../../model/vocabulary.js';
import type { Language } from '../language/language.js';
import { featuresOf, type Told } from './entity-features.js';

export type Standing = (told: Told, entity: Entity) => boolean;

/** The roles whose entities are weighed; the column of the table each has. */
export const WEIGHED: ReadonlySet<EntityRole> = new Set(['perpetrator', 'perpetrator-organisation', 'victim', 'target', 'weapon'] as const);

/** Reads the table entity-weights. @throws Error for a weight that is no number. */
export function readStanding(language: Language): Standing {
  const weights = new Map<string, number>();
  for (const row of language.table('entity-weights'))
    for (const role of WEIGHED) {
      const weight = Number(row[role] || 0);
      if (!Number.isFinite(weight)) throw new Error(`entity-weights: expected a number for ${row.feature}, ${role}, found "${row[role]}"`);
      if (weight !== 0) weights.set(`${role} ${row.feature}`, weight);
    }
  return (told, entity) => {
    if (!WEIGHED.has(entity.role)) return true;
    let sum = 0;
    for (const feature of featuresOf(told, entity)) sum += weights.get(`${entity.role} ${feature}`) ?? 0;
    return sum >= 0;
  };
}
