/** A codebook to which each kind of deed is one of its own, at each place and on each day. */
import type { Unit } from '../../src/scope/scope.js';

export const UNIT_BY_DEED: Unit = {
  kinds: [['attack', 'assassination', 'clash'], ['bombing'], ['kidnapping'], ['arson']],
  place: true,
  day: true,
  besides: true,
  because: 'so it counts',
};
