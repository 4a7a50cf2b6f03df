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
    ['not the town it is so many miles from', '{A bus was attacked} 40 miles north of Gao. The dead were from Ansongo, Mali.', 'Ansongo'],
    ['not where the wounded were treated', '{Three were shot in Zaria} on Monday. They were flown to a hospital in Abuja.', 'Zaria'],
    ['the town that a quarter no list knows is part of', '{A guard was shot in the Orlasvik quarter of Dallas}.', 'Dallas'],
    ['the town whose police came', '{Two students were stabbed} on Monday. Dallas police arrested a man from Houston.', 'Dallas'],
    [
      'a town that is a territory too',
      'HONG KONG (Wire) - {Police arrested five activists} on Monday. Beijing said it was right.',
      'Hong Kong',
    ],
    ['a village no gazetteer has, named with its state', '{Three farmers were shot at Dagwarga} in Borno, Nigeria.', 'Dagwarga'],
    ['not a capital that stands for its government', '{Two marchers were arrested} after Ankara spoke. They were held in Izmir.', 'Izmir'],
    ['a state that is one town', '{Six people were shot in Southwest D.C.} on Sunday, police said.', 'Washington'],
    [
      'the town, of what the text alone calls a part of it',
      '{Two men were shot in the Oakdale neighborhood.} Milwaukee police came.',
      'Milwaukee',
    ],
    [
      'not a small town that somebody is called like',
      'Ayvazh Sutter {was beaten at a lake}. Sutter was held against a tree. Protesters met in Bloomington, Indiana.',
      'Bloomington',
    ],
    ['the next sentence', '{Two policemen were killed.} The ambush took place in Jalalabad, Afghanistan.', 'Jalalabad'],
  ])('%s', (_, text, name) => expect(placeOf(text).name).toBe(name));

  it('a site is told beside its town', () => {
    expect(placeOf("{Militants attacked the gun shop 'Pallada' in Aktobe}, Kazakhstan.")).toEqual({
      name: 'Aktobe',
      country: 'KZ',
      site: "gun shop 'Pallada'",
    });
  });
  it('a village no list knows lies where the report was filed, not where those killed came from', () => {
    const { name, country } = placeOf('NIAMEY, June 3 (Wire) - {Three U.S. soldiers were killed near the village of Dagwarga Sal}.');
    expect({ name, country }).toEqual({ name: 'Dagwarga Sal', country: 'NE' });
  });
  it('no place gives none', () =>
    expect(placeOf('{He was shot} twice.')).toEqual({
      name: undefined,
      country: undefined,
      site: null,
    }));
});
