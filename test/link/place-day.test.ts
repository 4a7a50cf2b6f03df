/** Units of one place and day that agree on something more meet; others need words in common. */
import { expect, test } from 'vitest';
import type { Facts } from '../../src/link/facts.js';
import { placeDayKeys } from '../../src/link/place-day.js';

const ORVELA = { admin1: null, country: 'XX', latitude: 12.24, longitude: 40.26, precision: 'place' } as const;
const bombing: Facts = {
  days: { first: 22_000, last: 22_000 },
  hours: null,
  where: ORVELA,
  kind: 'bombing',
  sites: [77],
  persons: [],
  killed: 5,
  injured: null,
};
const meets = (a: Facts, b: Facts): boolean => placeDayKeys(a).some((key) => placeDayKeys(b).includes(key));

test.each<[string, Partial<Facts>, boolean]>([
  ['a bombing of the same market', { killed: 20 }, true],
  ['a shooting at the same market', { kind: 'attack', killed: 1 }, true],
  ['a bombing elsewhere in town', { sites: [], killed: null }, true],
  ['as many dead in some attack', { kind: 'attack', sites: [] }, true],
  ['an attack of which no more is known', { kind: 'attack', sites: [], killed: null }, false],
  ['one dead in another attack', { kind: 'attack', sites: [78], killed: 1 }, false],
  ['the day after', { days: { first: 22_001, last: 22_001 } }, false],
  ['a village next to the town', { where: { ...ORVELA, latitude: 12.26 } }, true],
  ['another town', { where: { ...ORVELA, latitude: 14 } }, false],
  ['a state alone', { where: { ...ORVELA, precision: 'admin1' } }, false],
  ['no day', { days: null }, false],
])('%s', (_, other, expected) => expect(meets(bombing, { ...bombing, ...other })).toBe(expected));
