/** Who is told of again by surname is one person with whoever has it in full: "Ana Ruiz … Ruiz", "Ruiz … Ana Ruiz". */
import type { Claim } from '../../model/claim.js';
import type { Entity } from '../../model/incident.js';
import { mentionsOfBoth } from './mentions-of-both.js';

/** @returns the entities in their order; where several have a surname in full, it stays apart, for any of them may be meant. */
export function joinSurnames(entities: readonly Entity[], claims: readonly Claim[]): readonly Entity[] {
  const called = new Set(claims.flatMap((claim) => (claim.kind === 'participant' && claim.says.personalName ? [claim.says.mention] : [])));
  const isOfName = (entity: Entity): boolean => entity.role === 'perpetrator' && entity.mentions.every((mention) => called.has(mention));
  const full = new Map<string, number | null>();
  entities.forEach((entity, at) => {
    const surname = isOfName(entity) && entity.mentions[0]!.includes(' ') ? lastWord(entity.mentions[0]!) : null;
    if (surname !== null) full.set(surname, full.has(surname) ? null : at);
  });
  if (full.size === 0) return entities;
  const out: (Entity | null)[] = [...entities];
  entities.forEach((entity, at) => {
    const whose = isOfName(entity) && !entity.mentions[0]!.includes(' ') ? full.get(lastWord(entity.mentions[0]!)) : undefined;
    if (whose == null) return;
    const first = Math.min(at, whose);
    const [a, b] = first === at ? [entity, out[whose]!] : [out[whose]!, entity];
    out[whose] = null;
    out[at] = null;
    out[first] = joined(a, b);
    full.set(lastWord(entity.mentions[0]!), first);
  });
  return out.filter((entity): entity is Entity => entity !== null);
}

const lastWord = (mention: string): string => mention.slice(mention.lastIndexOf(' ') + 1).toLowerCase();

const joined = (a: Entity, b: Entity): Entity => ({
  ...a,
  mentions: mentionsOfBoth(a, b),
  count: a.count ?? b.count,
  effect: a.effect ?? b.effect,
  claims: [...a.claims, ...b.claims],
});
