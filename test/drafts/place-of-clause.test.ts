/** Where an incident happened, by the clause that names the place: of whole reports, in small letters and in capitals. */
import { describe, expect, it } from 'vitest';
import { readText } from '../read-text.js';

const ROWS: readonly (readonly [label: string, text: string, place: string])[] = [
  [
    'where they were killed, not where the dateline is and the dead were taken',
    'MAIDUGURI, Nigeria (Wire) - Gunmen shot dead six farmers near the town of Bama on Monday. The bodies were taken to a hospital in Maiduguri.',
    'Bama',
  ],
  [
    'not where an army spoke',
    'Nine people were killed in raids on Kandahar on Monday. The army in Kabul said ten jets took part.',
    'Kandahar',
  ],
  ['nor a source', 'Ten nurses were abducted on Monday in Dosso, a town in Niger, a security source in Niamey said.', 'Dosso'],
  ['nor one who told reporters', 'Gunmen killed four soldiers near Kirkuk on Monday, a colonel told reporters in Mosul.', 'Kirkuk'],
  ['not where some were freed', 'Seven teachers were kidnapped on Monday in Bamenda. Two were freed on Friday in Mbouda.', 'Bamenda'],
  ['nor where the dead were buried', 'Gunmen killed two clerks at Damietta. Funerals took place in Ismailia on Monday.', 'Damietta'],
  ['nor where a curfew was', 'Four people were shot dead in Silchar on Monday. A curfew was imposed in Imphal.', 'Silchar'],
  [
    'nor where the trial is',
    'A man went on trial in Pristina on Monday over the riots in which ten guards were wounded in Prizren.',
    'Prizren',
  ],
  ['nor where the wounded died', 'A clerk was shot at in Siliguri on Monday and succumbed to his injuries in Kolkata.', 'Siliguri'],
  [
    'where it was aimed, not where something else was',
    'Rebels stormed Bouar on Monday and killed nine. Arrests were made in Berberati.',
    'Bouar',
  ],
  ['a raid on it', 'Soldiers killed a youth during a raid on Hebron. In Nablus the same night soldiers arrested nine men.', 'Hebron'],
  ['the state behind a town', 'A clerk was shot dead in Albany, New York, on Monday.', 'Albany'],
  ['the first end of a road', 'Nine were murdered on a road between Bavispe in Sonora and Janos in Chihuahua.', 'Bavispe'],
  ['the town of a quarter', 'CHICAGO (Wire) - A clerk was shot dead in the Austin neighborhood on Monday.', 'Chicago'],
  ['not a street called like a town', 'The clerk of Mexico City was killed in an ambush on Paseo de la Reforma on Monday.', 'Mexico City'],
  ['what goes on with its clause', 'A bomb fell on a camp outside Goma, killing ten. In Kinshasa the government blamed rebels.', 'Goma'],
  ['not where others answer to it', 'A bomb killed ten people outside Goma. In Kinshasa, hundreds of students marched.', 'Goma'],
  [
    'the town in the state in the country',
    'Gunmen stormed a school in Nigeria, killing two. They raided a college in the town of Bida in Niger state.',
    'Bida',
  ],
  [
    'a capital called so',
    "Nine reporters were shot at in Ethiopia's capital Addis Ababa. Troops have fought in Tigray since.",
    'Addis Ababa',
  ],
  [
    'where she was when it was done, not where she had threats',
    'A union is concerned about the attack on the nurse Akello Baine. On Friday the nurse was closing her shop in Gulu, Uganda, when two men beat her. In Lira, from where she fled, she had received threats.',
    'Gulu',
  ],
  [
    'where he left, not where he had spoken',
    'The clerk Akello Baine was shot dead on Friday as he left a shop in Gulu. He had told friends in Lira of threats. He was born near Lira, Uganda.',
    'Gulu',
  ],
  [
    'where he was, though another verb tells that he was waited for',
    'On Friday two men waited for the clerk as he was closing his gate in Gulu and shot him dead. He had told friends in Lira of threats. He was born in Lira, Uganda.',
    'Gulu',
  ],
  [
    'where he spoke from',
    'A Ugandan clerk was shot dead on Friday while he was broadcasting live from Gulu. Strikes began on May 1 in Lira.',
    'Gulu',
  ],
  ['not what another did', 'A clerk was shot dead near Gulu as the minister opened a school. The union spoke in Lira.', 'Gulu'],
  ['the outskirts of a town', 'A guard was shot dead on the outskirts of Peshawar. Officials from Islamabad came.', 'Peshawar'],
];

/** Where capitals say nothing, a town is called as the gazetteer has it: "Kandahār". */
const plain = (name: string | undefined): string | undefined => name?.normalize('NFD').replace(/\p{M}/gu, '');

/** Small places are known by their capital letters. */
const SMALL: readonly (readonly [label: string, text: string, place: string])[] = [
  [
    'a village no list knows, where its clause names no other',
    'PEMBA, Mozambique - Rebels beheaded four men near Orlasvik on Monday, two who had fled to Pemba said by phone.',
    'Orlasvik',
  ],
  [
    'in its district',
    'Four men were shot dead on Monday in Orlasvik, in the Thoubal district of Manipur. A curfew was imposed in Imphal.',
    'Orlasvik',
  ],
  ['not where the dead came from', 'Two brothers from the settlement of Orlas Vika were shot dead in Huwara on Monday.', 'Huwara'],
];

describe('the place of the clause that tells of it', () => {
  it.each([...ROWS, ...SMALL])('%s', (_, text, place) => expect(readText(text)[0]?.where?.name).toBe(place));
  it.each(ROWS)('%s (capitals)', (_, text, place) => expect(plain(readText(text.toUpperCase())[0]?.where?.name)).toBe(place));
});
