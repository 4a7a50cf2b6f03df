/** Numbers, groups, times, places, speakers and quotes in words. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Count } from '../../src/model/count.js';
import type { When } from '../../src/model/when.js';
import type { Where } from '../../src/model/where.js';
import { quantity, quantityOf, spread } from '../../src/tell/numbers.js';
import { plural } from '../../src/tell/persons.js';
import { listed, sentence } from '../../src/tell/phrasing.js';
import { siteName, wherePhrase } from '../../src/tell/places.js';
import { isDirect, quoted, shortened } from '../../src/tell/quoting.js';
import { speakerName } from '../../src/tell/speakers.js';
import { whenPhrase } from '../../src/tell/times.js';
import { CONTEXT } from './harbour.js';

describe('counts as claims say them', () => {
  test.each<[string, Partial<Count>]>([
    ['17', { low: 17, high: 17 }],
    ['no', { low: 0, high: 0, modifier: 'none' }],
    ['at least 17', { low: 17, modifier: 'at-least' }],
    ['at most 5', { high: 5, modifier: 'at-most' }],
    ['more than 5', { low: 6, modifier: 'more-than' }],
    ['fewer than 10', { high: 9, modifier: 'less-than' }],
    ['about 20', { low: 20, high: 20, modifier: 'about' }],
    ['between 5 and 7', { low: 5, high: 7, modifier: 'between' }],
    ['dozens of', { low: 24, modifier: 'vague', term: 'dozens' }],
    ['several', { low: 2, modifier: 'vague', term: 'several' }],
    ['a handful of', { low: 2, modifier: 'vague', term: 'handful' }],
    ['an unknown number of', { modifier: 'vague' }],
  ])('%s', (expected, count) => expect(quantityOf({ low: null, high: null, modifier: 'exactly', ...count })).toBe(expected));

  test('a best figure never hides an open end', () =>
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (low, more) => {
        expect([quantity({ low, best: low + more, high: null }), spread({ low, best: low + more, high: null })].join(' ')).toMatch(
          /at least|or more|unknown/,
        );
      }),
    ));
});

test.each([
  ['security guard', 'security guards'],
  ['policeman', 'policemen'],
  ['woman', 'women'],
  ['child', 'children'],
  ['member of parliament', 'members of parliament'],
  ['deputy', 'deputies'],
  ['shop guards', 'shop guards'],
  ['brothers aged 6', 'brothers aged 6'],
  ['boy aged 6', 'boys aged 6'],
  ['boss', 'bosses'],
  ['people', 'people'],
  ['man', 'men'],
  ['schoolboy', 'schoolboys'],
  ['police', 'police'],
  ['schoolchildren', 'schoolchildren'],
])('several of “%s” are %s', (one, many) => expect(plural(one)).toBe(many));

describe('times', () => {
  const when = (start: string | null, end: string | null, precision: When['precision']): When => ({
    start,
    end,
    precision,
    zone: null,
    implied: [],
  });
  test.each<[string, When]>([
    ['at 14:28 on 5 June 2016', when('2016-06-05T14:28+05:00', '2016-06-05T14:28+05:00', 'minute')],
    ['between 14:28 and 15:10 on 5 June 2016', when('2016-06-05T14:28', '2016-06-05T15:10', 'minute')],
    ['at around 15:00 on 5 June 2016', when('2016-06-05T15:00', '2016-06-05T15:59', 'hour')],
    ['in the evening of 5 June 2016', when('2016-06-05T17:00', '2016-06-05T23:00', 'part-of-day')],
    ['in the night of 5 to 6 June 2016', when('2016-06-05T20:00', '2016-06-06T05:00', 'part-of-day')],
    ['in the night of 30 June to 1 July 2016', when('2016-06-30T20:00', '2016-07-01T05:00', 'part-of-day')],
    ['around midnight on 5 June 2016', when('2016-06-05T23:00', '2016-06-06T01:00', 'part-of-day')],
    ['in the early hours of 5 June 2016', when('2016-06-05T00:00', '2016-06-05T06:00', 'part-of-day')],
    ['between 03:00 and 07:00 on 5 June 2016', when('2016-06-05T03:00', '2016-06-05T07:00', 'part-of-day')],
    ['on 5 June 2016', when('2016-06-05', '2016-06-05', 'day')],
    ['between 5 June 2016 and 7 June 2016', when('2016-06-05', '2016-06-07', 'day')],
    ['in the week of 6 to 12 June 2016', when('2016-06-06', '2016-06-12', 'week')],
    ['in June 2016', when('2016-06-01', '2016-06-30', 'month')],
    ['in 2016', when('2016-01-01', '2016-12-31', 'year')],
    ['since 5 June 2016', when('2016-06-05', null, 'day')],
    ['by 5 June 2016', when(null, '2016-06-05', 'day')],
    ['', when(null, null, 'day')],
  ])('%s', (expected, value) => expect(whenPhrase(value)).toBe(expected));
  test('a day that is known is not said again', () =>
    expect(whenPhrase(when('2016-06-05T16:05', '2016-06-05T16:05', 'minute'), '2016-06-05')).toBe('at 16:05'));
});

describe('places', () => {
  const where = (name: string, more: Partial<Where> = {}): Where => ({
    name,
    admin1: null,
    country: null,
    latitude: null,
    longitude: null,
    precision: 'place',
    zone: null,
    geonameId: null,
    ...more,
  });
  test.each<[string, Where]>([
    ['in Aktobe, Kazakhstan', where('Aktobe', { admin1: 'Aktobe', country: 'KZ' })],
    ['in Emba, Aktobe, Kazakhstan', where('Emba', { admin1: 'Aktobe', country: 'KZ' })],
    ['in Kazakhstan', where('Kazakhstan', { country: 'KZ', precision: 'country' })],
    ["at the gun shop 'North'", where("gun shop 'North'", { precision: 'site' })],
    ['at the North shop', where('North shop', { precision: 'site' })],
    ['at Hill Hospital', where('Hill Hospital', { precision: 'site' })],
    ['at the Lyceum', where('The Lyceum', { precision: 'site' })],
  ])('%s', (expected, value) => expect(wherePhrase(CONTEXT, value)).toBe(expected));
});

test.each([
  ['Ministry of Internal Affairs', 'the Ministry of Internal Affairs'],
  ['Andrei Kolb', 'Andrei Kolb'],
  ['Lagos Police', 'Lagos Police'],
  ['Chicago Police Department', 'the Chicago Police Department'],
  ['The Interior Ministry', 'the Interior Ministry'],
  ['spokesman for the governor', 'a spokesman for the governor'],
  ['prefecture of the Rhône', 'the prefecture of the Rhône'],
  ['official', 'an official'],
  ['officials', 'officials'],
  ['a witness', 'a witness'],
  ['Police Chief Ana Ruiz', 'Police Chief Ana Ruiz'],
  ['Red Cross', 'the Red Cross'],
  ["Orvela's health ministry", "Orvela's health ministry"],
  ['coastguard', 'the coastguard'],
  ['local mayor', 'a local mayor'],
  ['hospital director', 'a hospital director'],
  ['local residents', 'local residents'],
])('%s speaks as %s', (name, expected) => expect(speakerName(name)).toBe(expected));

describe('quotes', () => {
  test.each([
    ['"It was a trap," ', '“It was a trap”'],
    ['“It was a trap.”', '“It was a trap”'],
    ['He said "stop" twice', "“He said 'stop' twice”"],
    ['two\n lines', '“two lines”'],
    ['a shop called "North"', "“a shop called 'North'”"],
    ["gun shop 'North'", "“gun shop 'North'”"],
  ])('%j is quoted as %s', (text, expected) => expect(quoted(text)).toBe(expected));
  test('is direct speech', () => expect([isDirect('"Stop," '), isDirect('to stop')]).toEqual([true, false]));
  test('is cut at a clause, then between words, never within a character', () => {
    expect(shortened('The first clause ends here, the second one does not', 30)).toBe('The first clause ends here…');
    expect(shortened('one two three four five', 12)).toBe('one two…');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.integer({ min: 8, max: 240 }), (text, most) => {
        const cut = shortened(text, most);
        expect(cut.length).toBeLessThanOrEqual(most);
        expect(cut).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
      }),
      { numRuns: 200 },
    );
  });
});

test('lists and sentences', () => {
  expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c']), listed(['a, b', 'c'])]).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
    'a, b; and c',
  ]);
  expect(listed(['2 crates (1 red, 1 blue)', 'cash'])).toBe('2 crates (1 red, 1 blue) and cash');
  expect(sentence('two', false, 'were hurt', ', says one')).toBe('Two were hurt, says one.');
});

describe('things that are counted stand without an article', () => {
  test.each([
    ['Two chapels', 'two chapels'],
    ['At least 25 houses', 'at least 25 houses'],
    ['2,818 buildings', '2,818 buildings'],
    ['gas depot', 'the gas depot'],
    ['Four Elms Hotel', 'Four Elms Hotel'],
  ])('%s', (name, expected) => expect(siteName(name)).toBe(expected));
});
