/** A codebook may take down "more than 30 wounded" as 30 or more, the number that is written; Cairn counts 31 or more. */
import type { Entity, Incident } from '../model/incident.js';
import type { Unit } from './scope.js';

export function numbersAsWritten(unit: Unit | null, incident: Incident): Incident {
  if (unit?.numbersAsWritten !== true) return incident;
  const exceeded = new Set<string>();
  for (const { id, kind, says } of incident.claims)
    if (kind === 'participant' && says.count?.modifier === 'more-than') exceeded.add(`${id} ${says.count.low}`);
  if (exceeded.size === 0) return incident;
  const asWritten = (entity: Entity): Entity => {
    const { count, claims } = entity;
    if (count?.low == null || count.high !== null || !claims.some((id) => exceeded.has(`${id} ${count.low}`))) return entity;
    return { ...entity, count: { low: count.low - 1, high: null } };
  };
  return { ...incident, entities: incident.entities.map(asWritten) };
}
