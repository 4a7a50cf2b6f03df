/** Where an incident is plainly told to have been, beside capitals and other countries that speak of it. */
import { expect, it } from 'vitest';
import { readText } from '../read-text.js';

const ROWS: readonly (readonly [string, string, string | null])[] = [
  [
    'in the country of the court, and not where others speak',
    'MASERU - A Lesotho court on Monday jailed union leader Pule Sorta. The labour office in Geneva condemned it. "Free him," said a spokeswoman in Geneva.',
    'Maseru',
  ],
  [
    'the country alone, where no town of it is told',
    'Tajik police arrested the singer Umed Sorta on Monday. The press club in Vienna condemned it. In Vienna, his brother said that he was ill.',
    'Tajikistan',
  ],
  ['by whom it was done', 'The singer Umed Sorta was arrested by Tajik police on Monday. His brother lives in Vienna.', 'Tajikistan'],
  [
    'but abroad, where it is told to have been there',
    'Moldovan police arrested two clerks in Odessa on Monday. They were flown to Chisinau.',
    'Odessa',
  ],
  [
    'nor in the country whose police only speak of it',
    'Kenyan police said gunmen killed two nurses on Monday. The attack happened near Kismayo in Somalia. The men fled from Garissa.',
    'Kismayo',
  ],
  [
    'nor of whom it befell',
    'A Tajik singer was beaten by six men on Monday. It happened outside a shop in Vienna. He had left Dushanbe in May.',
    'Vienna',
  ],
  [
    'in the country it is put in, and not where somebody came from',
    'A nurse was arrested at Manama airport on Monday as she came from Geneva. In Geneva, she had met two Bahraini envoys. She lives in Geneva.',
    'Manama',
  ],
  [
    'not in the capital somebody is taken to',
    'The editor Kacper Sorta was detained in Gomel on Monday and taken to Minsk. In Minsk, he was charged with theft. His sister lives in Minsk.',
    'Gomel',
  ],
  [
    'but there, where he was shot on the way',
    'The editor Kacper Sorta drove from Gomel on Monday. He was shot dead in Minsk. A shop in Gomel closed.',
    'Minsk',
  ],
  ['at the court of a town', 'A clerk was beaten outside the high court in Mbabane on Monday. She was treated in Pretoria.', 'Mbabane'],
  [
    'but not where the court sits that tries it',
    'A clerk was beaten in Manzini on Monday. Two men appeared before the high court in Mbabane.',
    'Manzini',
  ],
  [
    'at the court that jails somebody, and not where he was arrested',
    'A court in Gomel on Monday jailed the editor Kacper Sorta for two years. He was arrested in Minsk in May.',
    'Gomel',
  ],
  [
    'at a court called by its town',
    'A Karachi court on Monday jailed the editor Asim Sorta for two years. He was arrested in Quetta in May.',
    'Karachi',
  ],
  [
    'but not where the court sits that tries a killer',
    'A court in Gomel on Monday jailed two men for the murder of the editor Kacper Sorta in Brest.',
    'Brest',
  ],
  [
    'nor where relatives tell of it',
    'The editor Kacper Sorta was beaten by guards of a prison in Gomel on Monday, according to relatives in Vilnius.',
    'Gomel',
  ],
  ['but where the police of the town do', 'The editor Kacper Sorta was beaten on Monday, according to police in Gomel.', 'Gomel'],
  ['and not where others protest against it', 'Police detained five nurses in Gomel on Monday. In Vilnius, students protested.', 'Gomel'],
  [
    'but where a march is that some are held at',
    'Police detained five nurses at a march in Gomel on Monday. Students marched in Vilnius.',
    'Gomel',
  ],
  [
    'not where others took place',
    'A boy was shot dead on Monday at a protest in Gomel. Protests also took place in Brest and Minsk.',
    'Gomel',
  ],
  [
    'in the commune, and not the town it lies outside of',
    'Two men were shot dead on Monday in Orlaspur commune, on the outskirts of Gomel.',
    'Orlaspur',
  ],
  [
    'in a village of a district, and not where it was told',
    'BENI, Congo - Rebels killed 12 people in a raid on the village of Orlaspur in North Kivu province on Monday.',
    'Orlaspur',
  ],
  [
    'but a quarter of the town it was told from is that town',
    'BENI, Congo - Rebels killed 12 people in a raid on the Orlaspur quarter in North Kivu province on Monday.',
    'Orlaspur',
  ],
  [
    'of a part of a town a list knows, in the town',
    'Agents arrested the deputy Ana Sorta in the Chacao district of Caracas on Monday.',
    'Caracas',
  ],
  [
    'a suburb that no list knows',
    'Police arrested two nurses in Orlaspur, a Kampala suburb, on Monday, before a rally in Gulu.',
    'Orlaspur',
  ],
  [
    'a town that is called by an everyday word, and no prison far from it',
    'The lawyer Zelal Sorta was detained in Van on Monday. She was moved to a prison in Ankara.',
    'Van',
  ],
  ['a great town of such a name', 'A clerk was stabbed on Monday in Batman. She is in hospital.', 'Batman'],
  ['the small town of a mayor', 'LIMA, June 3 (Wire) - The mayor of Lircay died on Monday when four men shot him on the square.', 'Lircay'],
  [
    'not the town whose police arrested somebody for it',
    'A man was killed in Blue Springs on Friday, and Omaha police arrested a suspect on Monday.',
    'Blue Springs',
  ],
  [
    'but there, where its police came',
    'A man was killed on Friday, and Omaha police found him on Monday. He lived in Blue Springs.',
    'Omaha',
  ],
  ['a town called by a word, where something is put in it', 'A man was stabbed in Union on Friday. He was alone.', 'Union'],
  ['nowhere by such a word alone', 'A man was stabbed on Friday. Union is strength, he said. He hopes for Independence.', null],
  ['a small capital', 'A nurse was stabbed in Malabo on Monday. Her brother lives in Madrid.', 'Malabo'],
  [
    'where the police are that are called like a thing',
    'Mobile police arrested a man on Sunday after two clerks were shot on Friday outside a shop.',
    'Mobile',
  ],
  [
    'a mobile unit of the police is no town',
    'A mobile police unit shot two clerks in Quetta on Friday. Mobile units left Lahore.',
    'Quetta',
  ],
  [
    'a town with a section called like another in its state',
    'A nurse was stabbed to death in the Princeton section of Camden on Monday.',
    'Camden',
  ],
  ['not where somebody is treated', 'A mob beat a clerk in Hapur, 60 km from Delhi, on Monday. He is being treated in Delhi.', 'Hapur'],
  [
    'but where the fight was that he recovers from',
    'Two clerks who were shot are recovering after a fight in Hapur. Delhi has sent police.',
    'Hapur',
  ],
  [
    'the village of a head district, which is no town in Java',
    'Two nurses were stabbed at Orlaspara village in Sadar upazila of Natore on Monday.',
    'Orlaspara',
  ],
  ['the town whose head district it was', 'A clerk was stabbed in Rangpur Sadar upazila on Monday.', 'Rangpur'],
  [
    'a town, and not the state whose police came to it',
    'Somaliland police arrested a clerk in Hargeisa on Tuesday. His union called on Somaliland to free him.',
    'Hargeisa',
  ],
  [
    'not in a country that only speaks by its consul',
    'The consul of China in New York was stabbed by two men outside a bank on Monday.',
    'New York',
  ],
  ['but in a town called like a country', 'A nurse was stabbed by two men in Lebanon, Pennsylvania, on Monday.', 'Lebanon'],
  [
    'not in a town called like one of those who did it',
    'Two brothers, Tom and Henry Sorta, and Walter Tyler stabbed a waiter in May. Tyler held him. The Sortas and Tyler were tried in Texas, and Tyler was alone.',
    'Texas',
  ],
  [
    'not in the country across the border',
    "Soldiers shot dead three farmers along the border with Ecuador on Monday, Peru's ombudsman said.",
    'Peru',
  ],
  ['but in the country', 'Soldiers shot dead three farmers in Ecuador on Monday, not far from the border with Peru.', 'Ecuador'],
  [
    'in a city, and not in the province called like it',
    'A nurse was abducted in the city of Hasakah in north-eastern Syria on Monday.',
    'Hasakah',
  ],
  ['but in the province', 'A nurse was abducted in Hasakah province, Syria, on Monday.', 'Al-Hasakah'],
];

it.each(ROWS)('is %s', (_, text, expected) => {
  expect(readText(text)[0]?.where?.name ?? null).toBe(expected);
});

it('in a town of a country that other towns of it tell of', () => {
  const where = readText(
    'A union in San José, Costa Rica, spoke of the lawyer Ana Sorta. She was seized by soldiers in Masaya on Monday. She had stood up for nurses in Managua and in León.',
  )[0]?.where;
  expect([where?.name, where?.admin1, where?.latitude]).toEqual(['Masaya', 'Masaya', 11.97444]);
});

it.each([
  ['Kuito', 'AO'],
  ['Quito', 'EC'],
  ['Tirah', 'PK'],
])('in the town that is called %s', (name, country) => {
  expect(readText(`Gunmen shot dead a lawyer in ${name} on Monday.`)[0]?.where?.country).toBe(country);
});
