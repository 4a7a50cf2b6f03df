/** Which names are taken for places, and for which ones. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markPlaces, markSites, readPlaces, unmarked } from './places.js';

const PLACES: readonly (readonly [label: string, sentence: string])[] = [
  ['a town and its country', "Gunmen opened fire in {KZ country: Kazakhstan}'s western city of {KZ/Aktobe place: Aktobe}."],
  ['another spelling of the town', 'Gunmen opened fire in {KZ/Aktobe place: Aktyubinsk}, {KZ country: Kazakhstan}.'],
  ['a former name', 'A riot broke out in {KZ/Mangystau place: Novyy Uzen} in 1989.'],
  ['a town and its state', 'Three people were shot in {US/Texas place: Killeen}, {US admin1: Texas}.'],
  ['a short form of the state', 'A man was killed in {US/Florida place: Hollywood}, {US admin1: Fla.}, on Sunday.'],
  ['a postal code', 'Police in {US/Georgia place: Columbus}, {US admin1: GA}, arrested him.'],
  ['the state decides between namesakes', 'A shooting in {US/Ohio place: Springfield}, {US admin1: Ohio}, left two dead.'],
  ['the state is named elsewhere', 'Officers in {US/Illinois place: Springfield} said so. The {US admin1: Illinois} State Police helped.'],
  ['a county', 'Deputies in {US/Texas admin2: Harris County}, {US admin1: Texas}, found the car.'],
  ['a province of the same name as its town', 'Shells hit {SY admin1: Aleppo} province.'],
  ['a governorate', 'A bomb exploded in the {IQ admin1: Diyala} governorate of {IQ country: Iraq}.'],
  ['an adjective before a town', 'A blast hit the {IQ: Iraqi} city of {IQ/Nineveh place: Mosul}.'],
  [
    'the adjective of an actor does not move the place',
    'An {US: American} tourist was stabbed in {PE/Lima place: Lima}, {PE country: Peru}.',
  ],
  ['a name misread on the way', 'Two farmers were shot in {CO/Bogota D.C. place: BogotÃ¡}.'],
  ['capitals', 'FOUR PEASANTS WERE MURDERED IN {SV/San Miguel place: SAN MIGUEL}, {SV country: EL SALVADOR}.'],
  ['a dateline', '{CO/Bogota D.C. place: BOGOTA}, 19 MAY 90 (RADIO) -- A CAR BOMB EXPLODED IN {CO/Antioquia place: MEDELLIN} TODAY.'],
  ['whoever sent it', '{CO/Bogota D.C. place: BOGOTA}, 19 MAY 90 (RADIO MANAGUA) -- A CAR BOMB EXPLODED TODAY.'],
  ['whose something is', 'A bomb exploded outside a {US country: U.S.} warehouse in {PE/Lima place: Lima}.'],
  [
    'a country by its short form',
    'Two clerks were shot in the {US country: U.S.} last week, and two in the {GB country: U.K.}, police said.',
  ],
  ['whose mission it is', 'A bomb exploded near the {PE country: Peru} embassy in {EC/Pichincha place: Quito}.'],
  ['a town something is put in, in capitals', 'IN {IN country: INDIA} A BOY WAS SHOT IN {IN/Jammu and Kashmir place: SOPORE} ON MONDAY.'],
  ['part of a town, in capitals', 'A JUDGE WAS SHOT IN THE {PE/Lima place: ORLASVIK} NEIGHBORHOOD OF {PE/Lima place: LIMA}.'],
  ['with its article', 'A JUDGE WAS SHOT IN EXCLUSIVE {PE/Lima place: LA ORLASCA} NEIGHBORHOOD OF {PE/Lima place: LIMA}.'],
  ['no name of a part', 'A JUDGE WAS SHOT IN A WEALTHY NEIGHBORHOOD OF {PE/Lima place: LIMA}.'],
  ['countries in a list', 'Fighters from {IQ country: Iraq}, {SY country: Syria} and {LB country: Lebanon} were held.'],
  ['short names of countries', 'The {US country: US} and the {GB country: UK} condemned the attack.'],
  ['a village that is not listed', 'Gunmen burned the village of {NG/Zamfara place: Gidan Zarkwa} in {NG admin1: Zamfara} state.'],
  ['a village by what it is called', 'Gunmen burned houses in {NG/Zamfara place: Gidan Zarkwa} village in {NG admin1: Zamfara}.'],
  ['a district by what it is called', 'In {BD country: Bangladesh} a trader was killed at {BD/null admin2: Dorhalia} upazila.'],
  ['a place known by "in" alone', '{NG country: Nigeria}: three farmers were killed in {NG/null place: Zarkwamba} on Monday.'],
  ['no place where something is made of it', '{NG country: Nigeria}: three farmers were seen in Zarkwamba trucks.'],
  ['what follows the name may tell more', '{NG country: Nigeria}: two farmers died in {NG/null place: Zarkwamba} after a dispute.'],
  ['a place so far from which', '{NG country: Nigeria}: two farmers died 20 miles east of {NG/null place: Zarkwamba}.'],
  ['the outskirts of a place', '{NG country: Nigeria}: two farmers died on the outskirts of {NG/null place: Zarkwamba}.'],
  ['a place that is shelled', 'Troops shelled {NG/Borno place: Zarkwamba}, {NG admin1: Borno}, on Monday.'],
  ['such a place by itself', '{NG country: Nigeria}: troops shelled {NG/null place: Zarkwamba} on Monday.'],
  ['nobody who is attacked', '{NG country: Nigeria}: troops attacked Zarkwamba on Monday.'],
  ['where those live who protest', '{NG country: Nigeria}: residents of {NG/null place: Zarkwamba} protested on Monday.'],
  ['nobody whose friends they are', '{NG country: Nigeria}: friends of Zarkwamba protested on Monday.'],
  ['nobody who is beaten', 'Troops beat Zarkwamba, a trader, in {NG admin1: Borno} on Monday.'],
  [
    'a place in a district no list knows',
    'A man was lynched in {BO/Potosí place: Zarkwamba}, Nor Orlasvik province, {BO/Potosí place: Potosí}.',
  ],
  ['a longer name than the list knows', 'Rebels attacked the village of {SY/Raqqa place: Tal Orlasvik}, {SY/Raqqa place: Raqqa}.'],
  ['a saint whom no list has there', 'A farmer died in {MX/null place: San Juan Orlasvik} in {MX country: Mexico}.'],
  [
    'a town by how far off it is',
    '{UG country: Uganda}: a clerk was taken from {UG/null place: Orlasvik}, a small town about 65 kilometers from {UG/Northern place: Gulu}.',
  ],
  ['but nobody who is so old', 'He was taken from Orlasvik, a clerk aged 65, on Monday.'],
  ['but not a saint alone', 'A farmer died in {MX/Querétaro place: San Juan del Río}, {MX country: Mexico}. Orlasvik was his name.'],
  ['the town of somebody by the house he has there', 'Police raided her {UG/Northern place: Gulu} home on Monday.'],
  ['but not by what else he has', 'Police took her Gulu scarf on Monday.'],
  ['a hometown where something is put in it', 'He was shot in his hometown of {UG/Northern place: Gulu} on Monday.'],
  ['a hometown that no list has', 'He was shot while visiting his hometown {NG/Kano place: Orlasvik} in {NG admin1: Kano State}.'],
  ['a place by the word it opens with', '{SY country: Syria}: two men died in {SY/null place: Deir Orlas} on Monday.'],
  [
    'though a county far away is called by that word',
    'A mine went off near {SY/Raqqa place: Ain Orlas}, north of {SY/Raqqa place: Raqqa}.',
  ],
  ['no place of somebody whose name opens so', '{SY country: Syria}: friends of Deir Orlas protested on Monday.'],
  ['a town whose name is a surname, too', 'Gunmen shot two herders in {ML/Gao place: Gao} on Monday.'],
  ['nobody of that name', 'Friends of Gao said that Gao was at home on Monday.'],
  ['no place of somebody beside a town', 'Gunmen shot Zarkwamba in {SY/Raqqa place: Raqqa} on Monday.'],
  ["a part of the city's", "In {BD country: Bangladesh} a man died in the city's {BD/null place: Dorhal} area on Monday."],
  ['nobody whose land is told', 'The town heard of Orlas Sremnov, {PE country: Peru}’s envoy, on Monday.'],
  ['a barangay by its name', 'Two men died in Barangay {PH/null place: Orlasvik}, {PH country: Philippines}.'],
  ['a town of the province before it', "Five were hurt in {TH admin1: Yala}'s {TH/Yala place: Betong} district."],
  ['a province by another spelling', 'Two died in {SO/Lower Shabeelle place: Zarkwa}, {SO admin1: Lower Shabelle}.'],
  ['a name with its capital behind a hyphen', 'Two died in {SY/Deir ez-Zor place: Deir ez-Zor} on Monday.'],
  ['a place that is struck', 'Jets struck hideouts on {NG/Borno place: Zarkwamba}, {NG admin1: Borno}.'],
  ['a name that is an everyday word, with its state', 'The body was found near {US/Florida place: Bell}, {US admin1: Florida}, on Monday.'],
  ['a town called like persons, whose police came', '{US/Utah place: Logan} police held two men on Monday.'],
  ['such a town in which something is put', 'Two cooks were stabbed in {US/Ohio place: Clyde} on Monday.'],
  ['a town behind an article', 'A {US/Arizona place: Cave Creek} cook was stabbed in {US admin1: Arizona}.'],
  ['an everyday word that is called a sector', 'In {IN country: India} troops fired in {IN/null admin2: Blossom} sector.'],
  ['the district that a word describes', 'In {IN country: India} a trader died in the remote {IN/null admin2: Dorhalia} district.'],
  ['a village behind an owner no list knows', "In {IN country: India} four died in Nagwar's {IN/null place: Dangwas} village."],
  ['no place of a word for who leads or holds it', 'In {IN country: India} a trader died in a Zarkwa-dominated village.'],
  ['a small town that something is put in', 'A clash broke out in {IN/Punjab place: Bhogpur} after an argument.'],
  ['a village of a country that no list has it in', 'Two farmers died in {BF/null place: Kara}, {BF country: Burkina Faso}, on Monday.'],
  ['by "in" and a direction', 'Two farmers died in {KE/null place: Marseille} in southern {KE country: Kenya}.'],
  ['by what it is there', 'Two farmers died in {KE/null place: Marseille}, a small farming town in western {KE country: Kenya}.'],
  ["by the country's own words", "Two farmers died in {KE/null place: Marseille}, {KE country: Kenya}'s third-largest town."],
  ['by an adjective in front', 'Two farmers died in the {NG: Nigerian} town of {NG/null place: Marseille}.'],
  ['two of them', 'Two farmers died in {BF/null place: Kara} and {BF/null place: Tamale}, {BF country: Burkina Faso}.'],
  [
    'a district of a state',
    'Two farmers died in {NE/Tillabéri place: Springfield} district of {NE admin1: Tillabéri}, {NE country: Niger}.',
  ],
  [
    'a small town in a state that lists have elsewhere in its country',
    'Two men died near {US/Missouri place: Orangeburg}, {US admin1: Missouri}.',
  ],
  [
    'no other town where a list goes on',
    'He spoke in {FR/Auvergne-Rhône-Alpes place: Lyon}, {NG country: Nigeria} and {KE country: Kenya}.',
  ],
  ['no other town where a country acts', "He was held in {FR/Île-de-France place: Paris}, {IN country: India}'s foreign ministry said."],
  ['no other town of a country that claims it', 'Two men died in {UA/Crimea place: Simferopol}, {RU country: Russia}, on Monday.'],
  ['a longer name than a list has', 'A farmer died in {BR/null place: Atalaia do Sul} in {BR country: Brazil}.'],
  [
    'no country of a dateline alone',
    '{CH/Geneva place: GENEVA}, June 5 (Wire) -- A lawyer was shot in {SZ/null place: Orlasvik}. Nobody was held in {SZ country: Eswatini}. Many have left {SZ country: Eswatini}.',
  ],
  [
    'a village by what is said behind it',
    'Two men died at the market of {NG/Benue place: Orlasvik}, a small farming village in {NG admin1: Benue}, {NG country: Nigeria}.',
  ],
  ['no place of somebody from a village', 'Men spoke of Marlene Orlasvik, a village elder in {NG admin1: Benue}, {NG country: Nigeria}.'],
  ['nor of a resident of one', 'Men spoke of Marlene Orlasvik, a resident of a village in {NG admin1: Benue}, {NG country: Nigeria}.'],
  ['a valley that is as wide as a state', 'In {HN country: Honduras} a farmer was shot in the {HN admin1: Orlasvik} valley.'],
  ['a valley that no list knows', 'Jets struck in the {PK/null place: Orlasvik Valley}, {PK country: Pakistan}.'],
  [
    'a town whose police came, by a name of persons',
    '{US/Texas place: Garland} police came at once. A boy was held in {US admin1: Texas}.',
  ],
  ['no town of a direction', 'A boy was shot in the town of {US/Wisconsin place: West Orlasvik} in {US admin1: Wisconsin}.'],
  ['a dateline no list knows', '{US/Virginia place: BOHANVILLE}, {US admin1: Va.} (Wire) -- A boy died.'],
  [
    'a town called like a person, in a county that is named',
    'A man was shot in {US/Alabama admin2: Walker County}. {US/Alabama place: Jasper} police found him.',
  ],
  [
    'the county of several that a named town lies in',
    'Aldo Venn, of {US/Indiana place: Gary}, is held in {US/Indiana admin2: Lake County}.',
  ],
  [
    'the town of that county and no greater one',
    '{US/Kansas place: MANHATTAN} - Officers in {US/Kansas admin2: Riley County} found a boy who had been shot.',
  ],
  ['but the person', 'Jasper Venn was shot in {US/Texas admin2: Walker County}, police said.'],
  [
    'a police force called by its whole name',
    'The {US/Mississippi place: Laurel} Police Department held a man. {US/Mississippi place: Laurel} police said so in {US admin1: Mississippi}.',
  ],
  ['nor a street', 'A man was shot on Germantown Street in {US/Ohio place: Dayton}, the {US/Ohio admin2: Montgomery County} sheriff said.'],
  ['a dateline and its county', '{US/Utah place: SNOWBERG}, {US/Utah admin2: Box Elder County} -- A boy died.'],
  ['no place of what men wear', '{NG country: Nigeria}: three men were seen in T-shirts.'],
  ['no place of an organisation in capitals', '{NG country: Nigeria}: three men met the ZARK district secretary.'],
  [
    'no town of a crossing of streets',
    'In {US/Michigan place: Detroit}, {US admin1: Michigan}, a man was found near Lynn and Orlasvik streets.',
  ],
  [
    'nor of a crossing with a street that is called by its number',
    'In {US/Michigan place: Detroit}, {US admin1: Michigan}, a man was found near 61st and Peoria.',
  ],
  [
    'but a town behind a day',
    '{US/Tennessee place: Memphis}, {US admin1: Tennessee}: a man was held on the 30th in {US/Tennessee place: Nashville}.',
  ],
  ['no short form of a town in capitals', 'MEN WERE HELD AT LUA ON MONDAY.'],
  ['not so a word in capitals', 'Two men were held in PTA cases.'],
  ['a region that is no unit', 'Clashes went on in {IN admin1: Kashmir}.'],
];

describe('places', () => {
  it.each(PLACES)('%s', (_, sentence) => expect(markPlaces(sentence)).toBe(sentence));
});

const NOT_PLACES: readonly string[] = [
  'Relatives of Marlene Logan police had spoken to were held.',
  'Two cooks had faith in Marlene Clyde.',
  'Mr Jackson said he saw nothing.',
  'Sgt. Lincoln arrested the man.',
  'Of those killed, two were police.',
  'The man was reading a book.',
  'He gave a nice mobile phone to his son.',
  'In March and May the militants attacked again.',
  'Rafael Bustillo resigned.',
  'Houston Brown was the first witness.',
  'THE POLICE SAID THE MAN WAS SHOT ON MONDAY.',
  'GENERAL BUSTILLO ORDERED THE ATTACK.',
  'Sunday was quiet.',
  'Justice was done.',
];

describe('words and persons that are no places', () => {
  it.each(NOT_PLACES)('%s', (sentence) => expect(markPlaces(sentence)).toBe(sentence));
});

const SITES: readonly (readonly [label: string, sentence: string])[] = [
  ['a name in quotation marks', "They attacked the {site: gun shop 'Pallada'} at noon."],
  ['describing words', 'He rammed the gate at the {site: national guard base} there.'],
  ['a name of capitals', 'Two teachers were shot at {site: Oak Ridge Elementary School} on Friday.'],
  ['no day behind it', 'Five men were shot in an {site: Oak Ridge nightclub} Saturday night.'],
  ['a bare noun behind a preposition', 'A bomb went off in a {site: market} in Kirkuk.'],
];

describe('sites', () => {
  it.each(SITES)('%s', (_, sentence) => expect(markSites(sentence)).toBe(sentence));
});

describe('what the publisher adds', () => {
  it('a paper of Kentucky writes of Richmond, Kentucky', () => {
    const [mention] = readPlaces('A man was shot in Richmond on Monday.', {
      url: 'http://www.richmondregister.com/news/1',
    }).mentions;
    expect(mention?.where?.admin1).toBe('Kentucky');
  });

  it('a name that was misread on the way is told with its own letters', () => {
    const [mention] = readPlaces('Two farmers were shot in BogotÃ¡.').mentions;
    expect(mention?.where?.name).toBe('Bogotá');
  });
});

describe('a part of a town', () => {
  it('is told to be of the town the report names', () => {
    const part = readPlaces('Police said the man was found in Jamaica Plain. Boston has seen ten shootings.').mentions.find(
      ({ where }) => where?.name === 'Jamaica Plain',
    );
    expect(part?.where?.admin1).toBe('Massachusetts');
  });
});

describe('any text', () => {
  it('gives mentions within the text, in order, and never fails', () => {
    const word = fc.constantFrom(
      'Paris',
      'Texas',
      ',',
      'in',
      'the',
      'village',
      'of',
      'Kabul',
      '"',
      "'",
      '(',
      'San',
      'New',
      'York',
      'shop',
      'U.S.',
      'al-Qaim',
      '\n',
      '.',
      'É',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (parts) => {
        const text = parts.join(' ');
        let last = 0;
        for (const { start, end } of readPlaces(text).mentions) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
      { numRuns: 200 },
    );
  });
  it('the marks of the tables above are well formed', () => expect(unmarked('in {KZ place: Aktobe}.')).toBe('in Aktobe.'));
});
