/** Publication dates as they are written, and those that must not be guessed at. */
import { describe, expect, it } from 'vitest';
import { isIsoDate, readPublished } from '../../src/capture/published.js';

describe('a date is read', () => {
  it.each([
    ['2016-06-06', '2016-06-06'],
    ['2016-06-06T09:00:00+03:00', '2016-06-06T09:00:00+03:00'],
    ['2016-06-06T09:00:00.123Z', '2016-06-06T09:00:00Z'],
    ['2016-06-06 09:00', '2016-06-06T09:00:00'],
    ['2016-06-06 09:00:05 +0530', '2016-06-06T09:00:05+05:30'],
    ['Mon, 06 Jun 2016 09:00:00 GMT', '2016-06-06T09:00:00Z'],
    ['6 June 2016', '2016-06-06'],
    ['June 6, 2016', '2016-06-06'],
    ['Sunday, February 29, 2004', '2004-02-29'],
  ])('%s', (written, expected) => expect(readPublished(written)).toBe(expected));
});

describe('a doubt about the day is no date', () => {
  it.each([
    ['06/05/2016'],
    ['2016-02-30'],
    ['29 February 2015'],
    ['2016-13-01'],
    ['yesterday'],
    ['2016'],
    ['2016-06'],
    ['1465200000'],
    ['2016-06-06T25:00:00'],
    [''],
  ])('%s', (written) => expect(readPublished(written)).toBeNull());
});

describe('the command line takes ISO 8601 alone', () => {
  it.each([
    ['2016-06-07', true],
    ['2016-06-07T10:00:00Z', true],
    ['7 June 2016', false],
    ['2016-06-07 10:00', false],
    ['2016-6-7', false],
  ])('%s: %s', (written, expected) => expect(isIsoDate(written)).toBe(expected));
});
