/** Two entities that are one: called by each form of either once, the longest first; what is told of the second where the first tells nothing. */
import type { Entity } from '../../model/incident.js';

export const asOneEntity = (a: Entity, b: Entity): Entity => ({
  ...a,
  mentions: [...new Set([...a.mentions, ...b.mentions])].sort((x, y) => y.length - x.length || (x < y ? -1 : 1)),
  count: a.count ?? b.count,
  effect: a.effect ?? b.effect,
  claims: [...a.claims, ...b.claims],
});
