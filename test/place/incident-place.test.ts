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
    [
      'no town where a trial opens',
      '{The trial of two men over the murder of a nurse} opened in Karachi on Monday. {She was shot dead in Quetta} in May.',
      'Quetta',
    ],
    [
      'no town of a station that tells of it',
      '{A man shot his boss in Quetta} on Monday. {He then killed himself, reports the affiliate Rado in Karachi}.',
      'Quetta',
    ],
    [
      'but one where something else opens',
      '{Two men were shot dead as a market opened in Quetta} on Monday, police in Karachi said.',
      'Quetta',
    ],
    [
      'not where somebody was arrested at home, with name and age between',
      'NASHVILLE, Tenn. - {A clerk was shot dead} on Monday. Marshals arrested Carl Venn, 20, at his mother\u2019s Memphis home.',
      'Nashville',
    ],
    ['the place in the clause', '{Two men were shot dead in Quetta}, police in Karachi said.', 'Quetta'],
    [
      'not the dateline, where the clause names one',
      'ISLAMABAD, June 3 (Wire) - {A bomb killed four people in Peshawar} on Monday.',
      'Peshawar',
    ],
    [
      'not another town of a dated wire',
      'ENUGU, June 3 (Wire) - Police said on Friday. {Four people were killed near Zaria}. Enugu is calm.',
      'Zaria',
    ],
    ['the dateline, where nothing else is named', 'PESHAWAR, June 3 (Wire) - {A bomb killed four people} on Monday.', 'Peshawar'],
    ['only the country of a dateline in the capital', 'ISLAMABAD, June 3 (Wire) - {A bomb killed four people} on Monday.', 'Pakistan'],
    [
      'the capital of a dateline that names the country, where no town is told',
      'SUVA, Fiji - {Police arrested three nurses} on Monday.',
      'Suva',
    ],
    [
      'the town of a dateline by the word "here"',
      'DHAKA: {Two clerks were shot in a flat here} on Monday. A nurse died in Rajshahi.',
      'Dhaka',
    ],
    ['no word of those who speak here', 'LAHORE: Police here said {a clerk was shot dead in Multan} on Monday.', 'Multan'],
    ['nor one in a quotation', 'LAHORE: "We are safe here," said a man. {A clerk was shot dead in Multan} on Monday.', 'Multan'],
    ['the country alone, where the story puts it in that', 'NAIROBI (Wire) - {Gunmen killed a clerk in Kenya} on Monday.', 'Kenya'],
    [
      'the country it is put in, not the one it is told from',
      'DAKAR, Senegal (Wire) - {Police in Mali arrested four nurses} on Monday.',
      'Mali',
    ],
    ['no direction called as a place far off', 'SEATTLE -- {A clerk was shot near Broadway and Pike in Seattle} on Monday.', 'Seattle'],
    ['no gulf for a town', '{Two fishermen were shot in the Gulf of Thailand} on Monday.', 'Thailand'],
    [
      'the town police are called to, not the one it lies off',
      'Officers were called to Salisbury, about 40 miles northeast of Charlotte, on Monday. {Two clerks were shot there}.',
      'Salisbury',
    ],
    [
      'the small town of a dateline, not the great one it lies beside',
      'NEWNAN, Ga. (Wire) - A man {shot four people} in a house outside Atlanta on Monday.',
      'Newnan',
    ],
    ['but that which another great one lies beside', 'DENVER (Wire) - {A man shot four people outside Boulder} on Monday.', 'Boulder'],
    ['a name with the word town in it', '{A clerk was shot in Orlas Town on Monday}.', 'Orlas Town'],
    ['no place called as a union', '{Members of the Orlas Tailors Union marched in Faridkot} on Monday.', 'Faridkot'],
    ['no end of a way', '{Gunmen took nine men off a coach going from Mastung, Balochistan to Karachi}.', 'Mastung'],
    ['the borough a part is told with', 'NEW YORK - {Two clerks were shot in Long Island City, Queens,} on Monday.', 'Queens'],
    [
      'a county of the state whose body speaks',
      'The Alabama Law Enforcement Agency said {a clerk was shot dead in Greene County}.',
      'Greene County',
    ],
    ['no town a paper is called by', '{A reporter of the San Antonio Express-News was shot in Jalisco}.', 'Jalisco'],
    ['of a part told behind a comma', '{A clerk was beaten in Orlasvik, a crowded neighbourhood in Douala}.', 'Douala'],
    ['or with no name of the town', 'Douala is quiet. {A clerk was beaten in Orlasvik, a poor quarter of the city}.', 'Douala'],
    ['in capitals', '{A CLERK WAS BEATEN IN THE ORLASVIK QUARTER OF THE CITY OF DOUALA} ON MONDAY.', 'Douala'],
    ['a part named behind its kind', '{A clerk was beaten in the neighbourhood of Orlasvik in Douala}.', 'Douala'],
    ['but not what lies near', '{A clerk was beaten in Orlasvik, a village near Douala}.', 'Orlasvik'],
    ['an area of the city', 'KARACHI: {A clerk was beaten in the Orlasvik area of the city}.', 'Karachi'],
    ['a town no list has that a barangay is of', '{A nurse was shot in Barangay Orlasvik, Sremnaguit, Davao del Norte}.', 'Sremnaguit'],
    ['and a part of a part', '{A nurse was shot in Sitio Kalap, Barangay Orlasvik, Sremnaguit, Davao del Norte}.', 'Sremnaguit'],
    ['or of a village in a district', '{A nurse was shot in sitio Kalap, Orlasvik village, Solm District, Davao City}.', 'Davao City'],
    ['the town a barangay is of', '{A nurse was arrested in Barangay Orlasvik, Cabanatuan City} on Friday.', 'Cabanatuan City'],
    [
      'a capital told by its country',
      '{A bomb killed nine people in the Somali capital} on Monday. Shots were heard in Kismayo.',
      'Mogadishu',
    ],
    ["a country's capital, in the possessive", "{Gunmen shot a clerk in Ghana's capital} on Monday.", 'Accra'],
    ['a capital that its name stands behind', '{A bomb killed nine people in the Iraqi capital Baghdad}.', 'Baghdad'],
    [
      'no capital where another thing is meant',
      '{Two clerks were shot in Lahore}. They had spoken on Pakistani capital punishment.',
      'Lahore',
    ],
    ['the town, not the country', '{Gunmen killed three farmers in Nigeria}. The attack was near Maiduguri.', 'Maiduguri'],
    ['not the home of an actor', '{A French engineer was kidnapped in Kaduna}. France asked for his release.', 'Kaduna'],
    ['not the town the dead were from', '{A bus was attacked} 40 miles north of Gao. The dead were from Ansongo, Mali.', 'Gao'],
    ['not where the wounded were treated', '{Three were shot in Zaria} on Monday. They were flown to a hospital in Abuja.', 'Zaria'],
    ['of a dateline that tells it, too', 'MEMPHIS, Tenn. -- {A girl was shot in Orlasvik} on Sunday.', 'Memphis'],
    ['and of a quarter that a town far off is called like', 'TULSA, Okla. -- {A girl was shot in Pahrump} on Sunday.', 'Tulsa'],
    ['but that town with its state', 'TULSA, Okla. -- {A girl was shot in Pahrump, Nevada,} on Sunday.', 'Pahrump'],
    ['or called a town', 'TULSA, Okla. -- {A girl was shot in the town of Pahrump} on Sunday. A Nevada deputy came.', 'Pahrump'],
    ['an agency sends news of the whole country', 'ST. LOUIS (AP) -- {A girl was shot in Orlasvik} on Sunday.', 'Orlasvik'],
    [
      'nor what a report that calls its one great town the city tells by a bare name',
      'LAHORE: {A girl was shot in Orlasvik} in the city.',
      'Lahore',
    ],
    ['and later on', 'LAHORE: {A girl was shot in Orlasvik}. She is the ninth this year in the city, a teacher said.', 'Lahore'],
    ['but with another town', 'LAHORE: {A girl was shot in Orlasvik}. Some in the city heard of it from Multan.', 'Orlasvik'],
    ['elsewhere a dateline tells of no quarter', 'LAHORE: {A girl was shot in Orlasvik} on Sunday.', 'Orlasvik'],
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
    [
      'where it is said to have happened, not the dateline',
      'NORFOLK, Va. (Wire) - A father is in jail after {his son shot himself}. It happened on 27th Street in Newport News.',
      'Newport News',
    ],
    [
      'where the police were called to',
      'NORFOLK, Va. (Wire) - {Two boys were shot} on Sunday. Officers responded to a house on 27th Street in Newport News.',
      'Newport News',
    ],
    [
      'not where others of its kind happened',
      '{A man set fire to a church} in Joplin, Missouri. It was one of four fires that occurred in Springfield, Missouri.',
      'Joplin',
    ],
    ['the town of a site', '{Two men were beaten outside the Hyderabad Press Club}. Villagers of Nawabshah marched.', 'Hyderabad'],
    [
      'not a town that somebody is called like, whatever happened in hers',
      "A man was held in Sutter's disappearance. Ayvazh Sutter {was kidnapped}, police said. Marchers met in Bloomington, Indiana.",
      'Bloomington',
    ],
    [
      'a town no list knows, where it is said to have happened, not its county',
      '{A boy was shot} in Navarro County, Texas. It happened in Ricetown around 7 p.m.',
      'Ricetown',
    ],
    ['a town by its own name, where it is told with its district', '{Six people were shot in Washington D.C.} on Sunday.', 'Washington'],
    ['a town by its own name, where it is told in short', '{Six people were shot in NYC} on Sunday.', 'New York City'],
    ['not a street, where both it crosses are named', '{A cook was stabbed near Ninth Street and Hampton}. Tulsa medics came.', 'Tulsa'],
    [
      'not a town that a street of the report is called like',
      "{A cook was stabbed behind Ardmore's Diner} near Ardmore Street. Officers met in Boise, Idaho.",
      'Boise',
    ],
    [
      'not somebody whose age stands behind',
      '{The shots that killed Denton, 31 and Orlas, 46} were heard far off in Boise, Idaho.',
      'Boise',
    ],
    ['the town of a home, not the dateline', 'DALLAS (Wire) - {A teacher was shot dead in his Plano, Texas home} on Monday.', 'Plano'],
    ['the town of a bar', 'DALLAS (Wire) - {A teacher was shot dead outside the Plano bar} where he worked.', 'Plano'],
    [
      'not the town of somebody of a site',
      'BOISE (Wire) - A Plano church member said {a clerk was shot} in a car. She was from Plano.',
      'Boise',
    ],
    ['not where somebody comes from', '{A nurse from Kaduna was stabbed} on Monday in Zaria.', 'Zaria'],
    ['nor is going to', '{A nurse on her way to Kaduna was stabbed} on Monday near Zaria.', 'Zaria'],
    ['but where somebody was taken from', '{A nurse was kidnapped from Kaduna} on Monday. Villagers of Zaria marched.', 'Kaduna'],
    ['not the end of a road', '{A driver was shot on the road from Kirkuk to Mosul}, on Monday, in Dibis.', 'Dibis'],
    ['nor a road named after it', '{A driver was shot in Dibis on the Kirkuk road} on Monday.', 'Dibis'],
    ['not the town it lies near', '{Gunmen shot a teacher in Orlasvik near Kirkuk} on Monday.', 'Orlasvik'],
    ['nor is so far from', "{Gunmen shot a teacher in Orlasvik, an hour's drive from Kirkuk,} on Monday.", 'Orlasvik'],
    ['nor belongs to', '{Gunmen shot a teacher in Orlasvik, Kirkuk}, on Monday.', 'Orlasvik'],
    ['in capitals too', '{GUNMEN SHOT A TEACHER IN ORLASVIK, SOME 30 KM SOUTH OF BAGHDAD,} ON MONDAY, POLICE SAID.', 'Orlasvik'],
    ['where capitals call it a town', '{GUNMEN SHOT A TEACHER IN ORLASVIK, A SMALL TOWN NEAR BAGHDAD,} ON MONDAY.', 'Orlasvik'],
    ['where capitals put something in it', '{TWO SOLDIERS WERE KILLED IN ORLASVIK DEL SOLMAR} ON MONDAY.', 'Orlasvik Del Solmar'],
    ['a capital as the report calls it, in capitals', '{A CLERK WAS SHOT DEAD IN KIEV} ON MONDAY.', 'Kiev'],
    ['but not by its country', 'GUATEMALA, 3 MAY -- {A CLERK WAS SHOT DEAD IN GUATEMALA CITY}.', 'Guatemala City'],
    ['but not in short', '{A CLERK WAS SHOT DEAD IN NYC} ON MONDAY.', 'New York City'],
    [
      'where somebody was seen last',
      'Ivo Lanz of Lahore {was kidnapped}, and two men are charged. He was last seen on 3 May at a café in Multan.',
      'Multan',
    ],
    ['where capitals call it a village', '{TWO SOLDIERS WERE KILLED IN ORLAS KHEL VILLAGE OF KIRKUK DISTRICT}.', 'Orlas Khel'],
    ['where capitals say what it lies in', '{TWO SOLDIERS WERE KILLED AT ORLASVIK IN THE KIRKUK PROVINCE}.', 'Orlasvik'],
    ['where an unknown unit follows in capitals', '{TWO SOLDIERS WERE KILLED IN ORLASVIK, SOLMERIA DISTRICT, NEAR KIRKUK}.', 'Orlasvik'],
    ['not a poor part of it in capitals', 'KIRKUK, 3 MAY -- {TWO SOLDIERS WERE KILLED IN POVERTY-STRICKEN AREAS} ON MONDAY.', 'Kirkuk'],
    ['nor an everyday word', 'KIRKUK, 3 MAY -- {TWO SOLDIERS WERE KILLED AT GUNPOINT}.', 'Kirkuk'],
    ['nor what an English article stands before', 'KIRKUK, 3 MAY -- {TWO SOLDIERS WERE KILLED IN THE ORLASMOBILE}.', 'Kirkuk'],
    ['nor the clock of a time', 'KIRKUK, 3 MAY -- {TWO SOLDIERS WERE KILLED AT 3 P.M. EST} ON MONDAY.', 'Kirkuk'],
    ['a state that is told by its kind and not by its name, in capitals', '{A BOY WAS KILLED IN THE NORTHERN STATE OF BORNO}.', 'Borno'],
    ['the town of a press club, in capitals', 'NURSES OF MULTAN PROTESTED. {A NURSE WAS SHOT OUTSIDE THE LAHORE PRESS CLUB}.', 'Lahore'],
    ['a name that goes on behind one a list has', '{A girl was last seen in Praia da Orla}, in Portugal.', 'Praia da Orla'],
    ['in capitals', '{A MASS KIDNAPPING TOOK PLACE IN SAN LUIS DE LA ORLA.}', 'San Luis De La Orla'],
    [
      'a name that a line break goes through',
      '{A TEACHER WAS SHOT BY TWO MEN AS SHE WALKED TO HER SCHOOL, OFFICIALS SAID TODAY, IN SAN LUIS DE LA\nORLA} LAST WEEK.',
      'San Luis De La Orla',
    ],
    ['the capital of the country it plays in', 'NAIROBI, Kenya - {A teacher was shot dead in the capital} on Monday.', 'Nairobi'],
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
  it('a village said to lie in another country than the one of its name that a list has', () => {
    const { name, country } = placeOf('{Armed men killed nine people in the village of Solhan in Burkina Faso} on Friday.');
    expect({ name, country }).toEqual({ name: 'Solhan', country: 'BF' });
  });
  it('no place gives none', () =>
    expect(placeOf('{He was shot} twice.')).toEqual({
      name: undefined,
      country: undefined,
      site: null,
    }));
});
