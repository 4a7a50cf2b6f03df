/** Makes one entity of those that several reports mention in the same words in the same role. */
import type { Entity } from '../model/incident.js';

/** @param ofReports each report's entities, in the order of the reports. Entities of one report are never joined with each other. */
export function mergeEntities(ofReports: readonly (readonly Entity[])[]): readonly Entity[] {
  const merged: Entity[] = [];
  const mentioning = new Map<string, Set<number>>();
  for (const own of ofReports) {
    const known = merged.length;
    const taken = new Set<number>();
    for (const entity of own) {
      const candidates = entity.mentions.flatMap((mention) => [...(mentioning.get(keyOf(entity, mention)) ?? [])]).sort((a, b) => a - b);
      const match = candidates.find((i) => i < known && !taken.has(i) && effectsAgree(merged[i]!, entity));
      const at = match ?? merged.length;
      merged[at] = match === undefined ? entity : joined(merged[match]!, entity);
      taken.add(at);
      for (const mention of entity.mentions) {
        const key = keyOf(entity, mention);
        mentioning.set(key, (mentioning.get(key) ?? new Set()).add(at));
      }
    }
  }
  return merged;
}

const keyOf = ({ role }: Entity, mention: string): string => `${role} ${mention.toLowerCase()}`;
const effectsAgree = (a: Entity, b: Entity): boolean => a.effect === null || b.effect === null || a.effect === b.effect;

function joined(a: Entity, b: Entity): Entity {
  const known = new Set(a.mentions.map((mention) => mention.toLowerCase()));
  return {
    role: a.role,
    mentions: [...a.mentions, ...b.mentions.filter((mention) => !known.has(mention.toLowerCase()))],
    count: countOf(a.count, b.count),
    effect: a.effect ?? b.effect,
    // The later report knows more of who is held responsible.
    confidence: b.confidence ?? a.confidence,
    claims: [...new Set([...a.claims, ...b.claims])],
  };
}

/** From the lowest low to the highest high: reports that differ leave it open. */
function countOf(a: Entity['count'], b: Entity['count']): Entity['count'] {
  if (!a || !b) return a ?? b;
  return {
    low: a.low === null || b.low === null ? null : Math.min(a.low, b.low),
    high: a.high === null || b.high === null ? null : Math.max(a.high, b.high),
  };
}
