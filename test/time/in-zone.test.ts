import { describe, expect, test } from 'vitest';
import type { When } from '../../src/model/when.js';
import { inZone } from '../../src/read/time/in-zone.js';

const at = (start: string | null, end = start): When => ({ start, end, precision: 'minute', zone: null, implied: [] });

describe('the clock of the place', () => {
  test.each([
    ['a local time', '2016-06-05T14:28', 'Asia/Aqtobe', '2016-06-05T14:28+05:00'],
    ['before the clocks of Almaty changed', '2023-06-05T14:28', 'Asia/Almaty', '2023-06-05T14:28+06:00'],
    ['after', '2024-06-05T14:28', 'Asia/Almaty', '2024-06-05T14:28+05:00'],
    ['summer time', '2016-07-05T14:28', 'America/New_York', '2016-07-05T14:28-04:00'],
    ['winter time', '2016-01-05T14:28', 'America/New_York', '2016-01-05T14:28-05:00'],
    ['an hour that is skipped', '2016-03-13T02:30', 'America/New_York', '2016-03-13T02:30-05:00'],
    ['half an hour off', '2016-01-05T14:28', 'Asia/Kolkata', '2016-01-05T14:28+05:30'],
    ['stated by Greenwich, next day here', '2016-06-04T21:00Z', 'Asia/Aqtobe', '2016-06-05T02:00+05:00'],
    ['its offset is stated', '2016-06-05T03:00+06:00', 'Asia/Aqtobe', '2016-06-05T03:00+06:00'],
    ['a date', '2016-06-05', 'Asia/Aqtobe', '2016-06-05'],
  ])('%s', (_label, said, zone, expected) => {
    expect(inZone(at(said), zone)).toEqual({ ...at(expected), zone });
  });

  test('an open bound stays open', () => expect(inZone(at('2016-06-05T14:28', null), 'Asia/Aqtobe').end).toBeNull());
  test('a name that is no zone', () =>
    expect(() => inZone(at(null), 'Asia/Nowhere')).toThrow('expected an IANA zone, found "Asia/Nowhere"'));
});
