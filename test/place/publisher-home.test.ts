/** Where a publisher is at home, and what a report of theirs that names no place is told to be. */
import { describe, expect, it } from 'vitest';
import { createHomeOf } from '../../src/read/place/publisher-home.js';
import { english } from '../language.js';
import { readText } from '../read-text.js';
import { gazetteer } from './places.js';

const HOMES: readonly (readonly [publisher: string, home: string])[] = [
  ['www.denverpost.com', 'Denver, US'],
  ['kvue.com', 'Austin, US'],
  ['seattleherald.com', 'Seattle, US'],
  ['thecochabambanews.bo', 'Cochabamba, BO'],
  ['jakartaherald.com', 'Indonesia, ID'],
  ['Varanasi Herald', 'Varanasi, IN'],
  ['The Daily Ledger (Kenya)', 'Kenya, KE'],
  ['Kenyan Observer', 'Kenya, KE'],
  ['The Express Tribune', 'Pakistan, PK'],
  ['Voice of America', '-'],
  ['The Daily Ledger', '-'],
  ['aljazeera.com', '-'],
];

describe('the home of a publisher', () => {
  const homeOf = createHomeOf(english(), gazetteer());
  const told = (home: ReturnType<typeof homeOf>): string => {
    const place = home && gazetteer().place(home.row);
    return place ? `${place.name}, ${place.country}` : '-';
  };
  it.each(HOMES)('%s', (publisher, home) => expect(told(homeOf({ publisher, url: null, title: null }))).toBe(home));
  it('as the page names itself', () =>
    expect(told(homeOf({ publisher: null, url: null, title: 'Two clerks shot at a shop - News 9 Tulsa, Oklahoma' }))).toBe('Tulsa, US'));
  it('but not a title with a dash', () =>
    expect(told(homeOf({ publisher: null, url: null, title: 'Two clerks shot - the hunt goes on in Tulsa' }))).toBe('-'));
});

describe('a local report that names no place', () => {
  const where = (publisher: string, text: string): string | undefined => readText(text, { publisher })[0]?.where?.name;
  it('is of the town of the paper', () => expect(where('denverpost.com', 'Two clerks were shot dead at a shop on Monday.')).toBe('Denver'));
  it('claims no words for it', () =>
    expect(readText('Two clerks were shot dead at a shop on Monday.', { publisher: 'denverpost.com' })[0]?.where?.claims).toEqual([]));
  it('is nowhere where the paper is read in a whole country', () =>
    expect(where('dawn.com', 'Two clerks were shot dead at a shop on Monday.')).toBeUndefined());
  it('names its state for the governor alone', () =>
    expect(where('kansascity.com', 'Two clerks were shot dead at a shop on Monday. Missouri Gov. Ayvazh Sutter came.')).toBe(
      'Kansas City',
    ));
  it('is where it says it is', () =>
    expect(where('denverpost.com', 'Two clerks were shot dead at a shop in Lima, Peru, on Monday.')).toBe('Lima'));
});
