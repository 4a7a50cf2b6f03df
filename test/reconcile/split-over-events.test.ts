import { describe, expect, it } from 'vitest';
import type { Event, Figure } from '../../src/model/incident.js';
import { splitEvenly } from '../../src/reconcile/policies/acled-lowest-until-better.js';
import { sharesOf } from '../../src/reconcile/split-over-events.js';

const event = (id: string, day: string | null, place: string, kind: Event['kind'] = 'attack'): Event => ({
  id,
  what: id,
  kind,
  after: [],
  bounds: null,
  claims: [],
  when: day === null ? null : { start: day, end: day, precision: 'day', zone: null, implied: [], claims: [] },
  where: {
    name: place,
    admin1: null,
    country: null,
    latitude: null,
    longitude: null,
    precision: 'place',
    zone: null,
    geonameId: null,
    claims: [],
  },
});
const toll = (low: number, best: number | null, high: number | null, of: string | null = null): Figure => ({
  group: 'people',
  label: null,
  effect: 'killed',
  event: of,
  low,
  best,
  high,
  policy: 'p',
  basis: 'stated',
  claims: ['c1'],
  setAside: [],
});
const shares = (figures: readonly Figure[], events: readonly Event[]): string =>
  sharesOf(splitEvenly, figures, events)
    .map(({ event: id, low, best, high }) => `${id} ${low}/${best}/${high}`)
    .join(' ');

describe('a toll over several days or places', () => {
  it.each([
    ['two places', [toll(7, 9, 12)], [event('a', '2031-01-01', 'X'), event('b', '2031-01-01', 'Y')], 'a 4/5/6 b 3/4/6'],
    [
      'three days',
      [toll(4, 4, 4)],
      [event('a', '2031-01-01', 'X'), event('b', '2031-01-02', 'X'), event('c', '2031-01-03', 'X')],
      'a 2/2/2 b 1/1/1 c 1/1/1',
    ],
    [
      'an open end stays open',
      [toll(3, null, null)],
      [event('a', '2031-01-01', 'X'), event('b', '2031-01-02', 'X')],
      'a 2/null/null b 1/null/null',
    ],
    ['one day and place', [toll(4, 4, 4)], [event('a', '2031-01-01', 'X'), event('b', '2031-01-01', 'X')], ''],
    ['an arrest elsewhere is no part', [toll(4, 4, 4)], [event('a', '2031-01-01', 'X'), event('b', '2031-01-02', 'Y', 'other')], ''],
    ['no day, no share', [toll(4, 4, 4)], [event('a', '2031-01-01', 'X'), event('b', null, 'Y')], ''],
    [
      'events with figures of their own',
      [toll(4, 4, 4), toll(1, 1, 1, 'a')],
      [event('a', '2031-01-01', 'X'), event('b', '2031-01-02', 'X')],
      '',
    ],
  ])('%s', (_, figures, events, expected) => {
    expect(shares(figures, events)).toBe(expected);
  });
});
