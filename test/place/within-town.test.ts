/** Of the places of one name the one that the text puts in or at a town is meant; where no list has one there, it is another. */
import { describe, expect, it } from 'vitest';
import { markPlaces, readPlaces } from './places.js';

const ROWS: readonly (readonly [label: string, sentence: string])[] = [
  ['a part of the capital', "{KE country: Kenya}: two clerks were shot in the capital's {KE/Nairobi place: Hamilton} district on Monday."],
  ['of the capital of a country', "Two clerks were shot in the {KE: Kenyan} capital's {KE/Nairobi place: Hamilton} district."],
  [
    'said behind it',
    '{KE country: Kenya}: two clerks were shot in the {KE/Nairobi place: Hamilton} area of the {KE/Nairobi place: capital} on Monday.',
  ],
  ['and with its name', 'Two clerks were shot in {KE/Nairobi place: Hamilton} in the {KE: Kenyan} capital, {KE/Nairobi place: Nairobi}.'],
  [
    'of the city told before',
    "Police in {KE/Mombasa place: Mombasa} made no arrests. Two clerks died in the city's {KE/Mombasa place: Hamilton} quarter.",
  ],
  ['that no list has', "{KE country: Kenya}: two clerks died in the capital's {KE/Nairobi place: Zarkwasa} area on Monday."],
  [
    'of a town named before it, though the report was sent from another',
    "{BE/Brussels Capital place: BRUSSELS} (Wire) - A clerk was taken in {KE/Mombasa place: Mombasa}'s {KE/Mombasa place: Zarkwasa} neighborhood.",
  ],
  ['a suburb', 'Two clerks were shot in {KE/Mombasa place: Hamilton}, a poor suburb of {KE/Mombasa place: Mombasa}.'],
  ['a township outside', 'Two clerks were shot in {KE/Mombasa place: Hamilton}, a township outside {KE/Mombasa place: Mombasa}.'],
  [
    'the town first',
    '{KE country: Kenya}: two clerks were shot in the {KE/Mombasa place: Mombasa} suburb of {KE/Mombasa place: Hamilton}.',
  ],
  ['on its edge', 'Two clerks were shot in {KE/Mombasa place: Hamilton}, on the northern outskirts of {KE/Mombasa place: Mombasa}.'],
  ['behind a comma', 'Two clerks were shot in {KE/Mombasa place: Hamilton}, {KE/Mombasa place: Mombasa}, on Monday.'],
  ['a town that is listed there', 'Two clerks were shot in {US/California place: Richmond}, just outside {US/California place: Oakland}.'],
  [
    'but a list of towns',
    'Two clerks were shot in {NZ/Waikato place: Hamilton}, {KE/Mombasa place: Mombasa} and {KE/Nairobi place: Nairobi}.',
  ],
  ['a country that is in no town', 'Two clerks flew to {PE country: Peru}, {KE/Nairobi place: Nairobi}.'],
  [
    'nor what lies in the north of another area',
    'They hid in {ZA/Gauteng place: Pretoria}, in the northern area of {ZA/Gauteng place: Johannesburg}.',
  ],
];

describe('a state that is called like a country', () => {
  const ROWS_OF_GEORGIA: readonly string[] = [
    'Two clerks died in {US/Georgia admin2: Rabun County}. Deputies of {US/Georgia admin2: Habersham County}, {US admin1: Georgia}, came.',
    'Two clerks died in {GE/Tbilisi place: Tbilisi}, {GE country: Georgia}, and one in {GE/Adjara place: Batumi}.',
  ];
  it.each(ROWS_OF_GEORGIA)('%s', (sentence) => expect(markPlaces(sentence)).toBe(sentence));
});

describe('a namesake far away', () => {
  const told = (publisher: string, text: string): string | null | undefined =>
    readPlaces(text, { publisher }).mentions.find(({ where }) => where?.name === 'Waverly')?.where?.admin1;
  it('is not meant by a paper that names its own town', () =>
    expect(told('wbaltv.com', 'Two clerks were shot in Waverly. Police of Baltimore came.')).toBe('Maryland'));
  it('but where its state is told', () =>
    expect(told('wbaltv.com', 'Two clerks were shot in Waverly, Ohio. Police of Baltimore came.')).toBe('Ohio'));
});

describe('a place told with a town', () => {
  it.each(ROWS)('%s', (_, sentence) => expect(markPlaces(sentence)).toBe(sentence));
});
