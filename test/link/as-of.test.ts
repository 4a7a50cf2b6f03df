import { describe, expect, it } from 'vitest';
import { asOf } from '../../src/link/as-of.js';
import { reading } from './readings.js';

const READINGS = [
  reading('day', '2031-04-02', 'a'),
  reading('noon', '2031-04-02T12:00:00+05:00', 'b'),
  reading('next', '2031-04-03', 'c'),
  reading('undated', null, 'd'),
];

describe('asOf', () => {
  it.each([
    ['2031-04-02', 'day noon'],
    ['2031-04-02T07:00:00Z', 'day noon'],
    ['2031-04-02T06:59:59Z', 'day'],
    ['2031-04-03T00:00:00Z', 'day noon next'],
    ['2030-01-01', ''],
  ])('by %s', (time, expected) => {
    expect(
      asOf(READINGS, time)
        .map(({ report }) => report.id)
        .join(' '),
    ).toBe(expected);
  });

  it('throws for what is no time', () => {
    expect(() => asOf(READINGS, 'Tuesday')).toThrow('asOf: expected an ISO 8601 date or date-time, found "Tuesday"');
  });
});
