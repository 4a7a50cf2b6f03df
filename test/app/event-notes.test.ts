/** Short notes of an incident, read end to end: how many were killed and injured in it, and of what kind it was. */
import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.js';

/** "attack 2": the kind of the first incident, and its dead. */
function noteOf(text: string): string {
  const [first] = readText(text, { published: '2024-05-03' });
  const killed = first?.figures.find(({ group, effect, event }) => group === 'people' && effect === 'killed' && event === null);
  return `${first?.kind ?? 'none'} ${killed ? `${killed.low === killed.best ? '' : `${killed.low}-`}${killed.best}` : '?'}`;
}

describe('what was counted over the year is no toll of the incident', () => {
  test.each([
    ['A bomb killed two clerks in Tarn on Monday. Residents said 11 people were killed there this year.', 'bombing 2'],
    ['A man was shot dead in Tarn on Monday. Eleven people have been killed there so far this year.', 'attack 1'],
    ['Gunmen shot dead a trader in Tarn on Monday. Since January, 11 traders have been killed in the town.', 'attack 1'],
    ['Gunmen shot dead a trader in Tarn on Monday; 11 traders were killed there this year, a union said.', 'attack 1'],
    ['Eleven people were killed in Tarn this year, police said on Monday.', 'attack 11'],
  ])('%s', (text, expected) => expect(noteOf(text)).toBe(expected));
});

describe('two numbers of one dead, though no word says so', () => {
  test.each([
    ['The army said 14 militants were killed in an air strike in Tarn on Monday. Residents said 11 villagers died.', 'bombing 11-14'],
    ['Rebels attacked a post in Tarn on Monday. The army said 14 rebels were killed. Residents said 11 villagers died.', 'attack 25'],
    ['The army said 14 militants were killed in Tarn on Monday. Residents said 11 villagers also died.', 'attack 25'],
    ['The army said 40 militants were killed in Tarn on Monday. Residents said two villagers died.', 'attack 42'],
  ])('%s', (text, expected) => expect(noteOf(text)).toBe(expected));
});

describe('a rescue alone tells of a kidnapping', () => {
  test.each([
    ['Police rescued five clerks from kidnappers in Tarn on Monday.', 'kidnapping ?'],
    ['Police rescued nine kidnapped pupils in Tarn on Monday.', 'kidnapping ?'],
    ['Firefighters rescued five clerks from a burning mill in Tarn on Monday.', 'none ?'],
  ])('%s', (text, expected) => expect(noteOf(text)).toBe(expected));
});

describe('what a protest is about is no part of it', () => {
  test.each([
    ['Protests by students in Tarn turned violent on Friday after the killing of a youth on Thursday.', 'protest ?'],
    ['Residents of Tarn protested on Monday to demand the arrest of a man accused of murdering a youth.', 'protest ?'],
    ['Protests broke out in Tarn on Monday after remarks regarding the recent killing of two children.', 'protest ?'],
    ['Three people were killed in protests in Tarn on Monday after a disputed vote.', 'protest 3'],
    ['Riots broke out in Tarn on Monday after police killed a youth.', 'riot 1'],
  ])('%s', (text, expected) => expect(noteOf(text)).toBe(expected));
});

describe('a clash of a crowd is a riot, by whatever verb it is told', () => {
  test.each([
    ['Clashes broke out between police and protesters in Tarn on Monday.', 'riot ?'],
    ['Clashes erupted between stone pelting protesters and security forces in Tarn on Monday.', 'riot ?'],
    ['Fighting continued between villagers and police in Tarn on Monday.', 'riot ?'],
    ['Clashes broke out between rebels and troops in Tarn on Monday.', 'clash ?'],
  ])('%s', (text, expected) => expect(noteOf(text)).toBe(expected));
});

describe('what was done to persons before what was taken, and whatever they were held to have done', () => {
  test.each([
    ['Three policemen were gunned down by militants in Tarn on Monday. The assailants also robbed them of their rifles.', 'attack 3'],
    ['A clerk was shot dead in a shop in Tarn on Monday by two men who robbed the till.', 'robbery 1'],
    ['Six farmers, suspected of burglary, were kidnapped by rebels in Tarn on Monday and later executed.', 'kidnapping 6'],
    ['Two men suspected of burglary were arrested in Tarn on Monday.', 'robbery ?'],
  ])('%s', (text, expected) => expect(noteOf(text)).toBe(expected));
});
