import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  civil,
  dayOf,
  dayOfIso,
  easterOf,
  isoDate,
  isoMinute,
  lengthOfMonth,
  monthSpan,
  weekdayOf,
  weekSpan,
} from '../../src/read/time/calendar.js';

const anyDay = fc.integer({ min: -200_000, max: 200_000 });

describe('the civil calendar', () => {
  test('agrees with the platform on every day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const platform = new Date(day * 86_400_000);
        expect(civil(day)).toEqual({ year: platform.getUTCFullYear(), month: platform.getUTCMonth() + 1, day: platform.getUTCDate() });
        expect(weekdayOf(day)).toBe(platform.getUTCDay());
      }),
    );
  });

  test('Easter Sunday', () => {
    expect([1989, 2000, 2016, 2019, 2024, 2025].map((year) => isoDate(easterOf(year)))).toEqual([
      '1989-03-26',
      '2000-04-23',
      '2016-03-27',
      '2019-04-21',
      '2024-03-31',
      '2025-04-20',
    ]);
  });

  test('a day read back is the same day', () => {
    fc.assert(
      fc.property(
        anyDay.map((day) => Math.max(day, dayOf(1000, 1, 1))),
        (day) => {
          const { year, month, day: date } = civil(day);
          expect(dayOf(year, month, date)).toBe(day);
          expect(dayOfIso(isoDate(day))).toBe(day);
        },
      ),
    );
  });

  test('a week begins on Monday and holds its day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { start, end } = weekSpan(day);
        expect([weekdayOf(start), end - start, day >= start && day <= end]).toEqual([1, 6, true]);
      }),
    );
  });

  test('months run on into other years', () => {
    expect(monthSpan(2016, 14)).toEqual({ start: dayOf(2017, 2, 1), end: dayOf(2017, 2, 28) });
    expect(monthSpan(2016, -1)).toEqual({ start: dayOf(2015, 11, 1), end: dayOf(2015, 11, 30) });
    expect(lengthOfMonth(1900, 2)).toBe(28);
  });

  test('minutes run on into other days', () => {
    expect(isoMinute(dayOf(2016, 12, 31), 29 * 60)).toBe('2017-01-01T05:00');
    expect(isoMinute(dayOf(2016, 1, 1), -30)).toBe('2015-12-31T23:30');
  });

  test.each([
    ['2016-13-01', null],
    ['2015-02-29', null],
    ['2016-06-06T23:30:00-05:00', dayOf(2016, 6, 6)],
    ['June', null],
    [null, null],
  ])('the day of %s', (text, day) => {
    expect(dayOfIso(text)).toBe(day);
  });
});
