/** What two entities that are one are called: each form once, the longest first. */
import type { Entity } from '../../model/incident.js';

export const mentionsOfBoth = (a: Entity, b: Entity): readonly string[] =>
  [...new Set([...a.mentions, ...b.mentions])].sort((x, y) => y.length - x.length || (x < y ? -1 : 1));
