/** The state or country that is told with a place decides which of its namesakes is meant; and a state tells of its capital. */
import { expect, it } from 'vitest';
import { markPlaces, readPlaces } from './places.js';

const ROWS: readonly (readonly [label: string, sentence: string])[] = [
  [
    'behind the adjective of its country',
    'A clerk died in {HN/Copán place: Santa Marta} in the western {HN: Honduran} department of {HN admin1: Copan}.',
  ],
  [
    'in capitals, too',
    'A CLERK DIED IN {HN/Copán place: SANTA MARTA} IN THE WESTERN {HN: HONDURAN} DEPARTMENT OF {HN admin1: COPAN}. A NURSE DIED.',
  ],
  [
    'a district as well as a town',
    'A clerk died in the district of {CO/Bolívar place: San Rafael}, in the department of {CO admin1: Bolivar}, northern {CO country: Colombia}.',
  ],
  ['told in front', 'A clerk died in {CO admin1: Cauca} department, in the village of {CO/Cauca place: San Pedro}.'],
  [
    'that of the municipality it lies in',
    'A clerk died in the village of {CO/Cauca place: El Carmelo}, municipality of {CO/Cauca place: Corinto}, {CO admin1: Cauca}.',
  ],
  [
    'of a place that no list knows, the state and not the country that owns it',
    "A clerk died in {IQ/Nineveh place: Orlasvik} village, in {IQ country: Iraq}'s {IQ admin1: Nineveh} province.",
  ],
  [
    'a region of several countries, by the rest of the report',
    'Two clerks died near {GH/Eastern place: Koforidua} in the {GH admin1: Eastern Region} on Monday. They were flown to {GH/Greater Accra place: Accra}.',
  ],
  [
    'no country that only lies beside it',
    'A clerk died in {CO/Norte de Santander place: Tibu}, a town on the border with {VE country: Venezuela}. He had come from {CO/Norte de Santander place: Cucuta}.',
  ],
  [
    'a part of a great town, which is no district itself',
    'A clerk died in the {PE/Lima place: San Borja} district of {PE/Lima place: Lima}.',
  ],
  [
    'but a district of a province',
    'A clerk died in the {AF/Kandahar admin2: Panjwayi} district of {AF/Kandahar admin2: Kandahar} in {AF country: Afghanistan}.',
  ],
  [
    'a part of a small town',
    'Two clerks died in the {US/Alabama place: Jericho} section of {US/Alabama place: Madison}, {US admin1: Alabama}.',
  ],
  ['on one side of a town', 'A clerk died in {HT/Ouest place: Mariani}, in the south of {HT/Ouest place: Port-au-Prince}.'],
  [
    'no great town abroad by its other name',
    'A clerk died at {KE/Isiolo place: Kom}, near {KE/Isiolo place: Isiolo}. He came from {KE/Meru place: Meru} in {KE country: Kenya}.',
  ],
  ['a name behind its owner', "A clerk died in {BD/Chittagong place: Cox's Bazar}. Another died in {GB/England place: King's Lynn}."],
  ["but an owner's town", "A clerk died in {BD country: Bangladesh}'s {BD/Chittagong place: Chittagong}."],
  [
    'of the state told before',
    'Two died in {AF admin1: Helmand} province. Both were shot in the provincial {AF/Helmand place: capital} on Monday.',
  ],
  ['but not beside its name', 'A clerk died in {NG/Borno place: Maiduguri}, the capital of {NG admin1: Borno} state.'],
  ['nor capital of another kind', 'A clerk died in {IN admin1: Kerala} in a capital crime.'],
];

it.each(ROWS)('%s', (_, sentence) => expect(markPlaces(sentence)).toBe(sentence));

it.each([
  ['by its adjective', 'A clerk died in the Chechen capital on Monday.', 'Groznyy'],
  ['by its name', 'A clerk died in the Borno state capital on Monday.', 'Maiduguri'],
  ['as what it owns', "A clerk died in Kerala's capital on Monday.", 'Thiruvananthapuram'],
  ['behind it', 'A clerk died in the capital of Chechnya.', 'Groznyy'],
])('the capital of a state %s', (_, text, name) => {
  expect(readPlaces(text).mentions.map(({ where }) => where?.name)).toContain(name);
});
