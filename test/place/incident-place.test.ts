/** Where an incident is said to have happened. */
import { describe, expect, it } from 'vitest';
import { incidentPlace } from '../../src/read/place/incident-place.js';
import { readPlaces } from './places.js';

/** The clause that tells of the incident stands in braces. */
function placeOf(marked: string): {
  name: string | undefined;
  country: string | null | undefined;
  site: string | null;
} {
  const start = marked.indexOf('{');
  const end = marked.indexOf('}') - 1;
  const { layout, mentions } = readPlaces(marked.replace(/[{}]/g, ''));
  const { where, site } = incidentPlace(mentions, layout, start < 0 ? [] : [{ start, end }]);
  return { name: where?.name, country: where?.country, site };
}

describe('the place of an incident', () => {
  it.each([
    ['the place in the clause', '{Two men were shot dead in Quetta}, police in Karachi said.', 'Quetta'],
    [
      'not the dateline, where the clause names one',
      'ISLAMABAD, June 3 (Wire) - {A bomb killed four people in Peshawar} on Monday.',
      'Peshawar',
    ],
    ['the dateline, where nothing else is named', 'PESHAWAR, June 3 (Wire) - {A bomb killed four people} on Monday.', 'Peshawar'],
    ['only the country of a dateline in the capital', 'ISLAMABAD, June 3 (Wire) - {A bomb killed four people} on Monday.', 'Pakistan'],
    ['the town, not the country', '{Gunmen killed three farmers in Nigeria}. The attack was near Maiduguri.', 'Maiduguri'],
    ['not the home of an actor', '{A French engineer was kidnapped in Kaduna}. France asked for his release.', 'Kaduna'],
    ['the next sentence', '{Two policemen were killed.} The ambush took place in Jalalabad, Afghanistan.', 'Jalalabad'],
  ])('%s', (_, text, name) => expect(placeOf(text).name).toBe(name));

  it('a site is told beside its town', () => {
    expect(placeOf("{Militants attacked the gun shop 'Pallada' in Aktobe}, Kazakhstan.")).toEqual({
      name: 'Aktobe',
      country: 'KZ',
      site: "gun shop 'Pallada'",
    });
  });
  it('no place gives none', () =>
    expect(placeOf('{He was shot} twice.')).toEqual({
      name: undefined,
      country: undefined,
      site: null,
    }));
});
