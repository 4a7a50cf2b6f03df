/** Notes as event coders write them, a sentence or two with much in it: kind and dead of the one incident they tell of. */
import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.js';

/** "clash 13, perpetrators 11": kind, all killed, those who attacked among them. */
function noteOf(text: string): string {
  return readText(text, { published: '2024-05-03' })
    .map(({ kind, figures }) => {
      const killed = (group: string): number | null | undefined =>
        figures.find((row) => row.group === group && row.effect === 'killed' && row.event === null)?.best;
      const attackers = killed('perpetrators');
      return `${kind} ${killed('people') ?? 0}${attackers ? `, perpetrators ${attackers}` : ''}`;
    })
    .join('; ');
}

describe('those who attack', () => {
  test.each([
    ['11 IS fighters and 2 militiamen were killed in Tarn on Monday.', 'attack 13, perpetrators 13'],
    ['Soldiers killed four IS gunmen in Tarn on Monday.', 'attack 4, perpetrators 4'],
    ['The man IS dead, police said. Gunmen shot him in Tarn on Monday.', 'attack 1'],
    // members of a body that attacks are no soldiers
    ['Soldiers killed 3 PKK members in Tarn on Monday. One soldier was martyred in the operation.', 'attack 4, perpetrators 3'],
    ['Police shot dead two Haqqani network operatives in Tarn on Monday.', 'attack 2, perpetrators 2'],
    ['Gunmen killed two union members in Tarn on Monday.', 'attack 2'],
  ])('%s', (text, expected) => expect(noteOf(text)).toBe(expected));
});

describe('a mine under a vehicle is no accident', () => {
  test.each([
    ['One farmer was killed when his cart rolled over a land mine in Tarn on Monday.', 'bombing 1'],
    ['Two guards died as their truck rolled over an improvised explosive device in Tarn on Monday.', 'bombing 2'],
    ['One farmer was killed when his cart rolled over in Tarn on Monday.', 'accident 1'],
  ])('%s', (text, expected) => expect(noteOf(text)).toBe(expected));
});

describe('people come together for a cause', () => {
  test.each([
    ['Over two thousand protesters turned out in Tarn on Monday to call for the protection of a lake.', 'protest 0'],
    ['Hundreds of people gathered outside the ministry in Tarn on Monday to demand higher wages.', 'protest 0'],
    ['Students from three schools joined the demonstrators in Tarn on Monday.', 'protest 0'],
    ['Municipal workers have been striking in Tarn since Monday.', 'protest 0'],
    ['Party activists burnt the effigy of the minister in Tarn on Monday.', 'protest 0'],
    ['Leaders of the party brought out a long procession in Tarn on Monday.', 'protest 0'],
    ['Nurses staged a sit-in-protest in Tarn on Monday.', 'protest 0'],
    ['Residents blocked the bridge at Tarn on Monday.', 'protest 0'],
    // nor for anything else
    ['Ministers gathered in Tarn on Monday to call for peace.', ''],
    ['Hundreds of people gathered at the market in Tarn on Monday to buy bread.', ''],
    ['Residents joined the search in Tarn on Monday.', ''],
    ['Storms have been striking the coast of Tarn since Monday.', ''],
    ['The farmers took out a loan in Tarn on Monday.', ''],
  ])('%s', (text, expected) => expect(noteOf(text)).toBe(expected));
});

describe('fighting told of by what was won or at whom was fired', () => {
  test.each([
    ['Troops recaptured a base near Tarn on Monday.', 'clash 0'],
    ['Troops of both countries targeted each other in Tarn on Monday.', 'clash 0'],
    ['The thief was recaptured in Tarn on Monday.', ''],
  ])('%s', (text, expected) => expect(noteOf(text)).toBe(expected));
});

test.each(['afire', 'ablaze', 'alight', 'aflame'])('a van set %s', (word) => {
  expect(noteOf(`Rioters set a van ${word} in Tarn on Monday.`)).toBe('arson 0');
});

describe('what those who died had done before', () => {
  test.each([
    ['A trader was killed in Tarn on Monday. The deceased was the main accused in the murder of a cook.', 'attack 1'],
    [
      'Soldiers killed two militants in Tarn on Monday. The militants were known for targeted killings of teachers.',
      'attack 2, perpetrators 2',
    ],
    ['Dockers attacked a tram in Tarn on Monday after a nurse had recently been murdered on one.', 'attack 0'],
    ['Police shot dead a man in Tarn on Monday. He was wanted in several murder cases.', 'attack 1, perpetrators 1'],
    ['A gunman shot two guards dead in Tarn on Monday and was shot dead by police.', 'attack 3, perpetrators 1'],
  ])('%s', (text, expected) => expect(noteOf(text)).toBe(expected));
});

describe('numbers said again, and those of nobody', () => {
  test.each([
    ['A trader was killed when gunmen opened fire in Tarn on Monday. 1 was killed and 6 more were hurt.', 'attack 1'],
    ['A trader was killed when gunmen opened fire in Tarn on Monday. One more was killed on the road.', 'attack 2'],
    ['A suicide bomber was killed in Tarn on Monday. There were no other casualties.', 'attack 1, perpetrators 1'],
    ['Two guards were killed in Tarn on Monday. No civilian casualties were reported.', 'attack 2'],
    ['Gunmen fired at a post in Tarn on Monday. There were no casualties.', 'attack 0'],
  ])('%s', (text, expected) => expect(noteOf(text)).toBe(expected));
});

describe('who died, by what stands around them', () => {
  test.each([
    ['A bomb disposal expert was killed while defusing an IED in Tarn on Monday.', 'bombing 1'],
    ['Two policemen died near Tarn on Monday. No bodies were recovered.', 'attack 2'],
    ['Border guards exchanged fire in Tarn on Monday; one guard from each side died.', 'clash 2'],
    ['Border guards exchanged fire in Tarn on Monday; one guard from the east died.', 'clash 1'],
    ['Gunmen stopped a bus near Tarn on Monday, pulled seven passengers off it and shot them dead.', 'attack 7'],
    ['Soldiers traded fire with a gang in Tarn on 9 Feb. 5 gunmen were killed.', 'clash 5, perpetrators 5'],
    ['Soldiers traded fire with a gang in Tarn on Feb. 5, and a gunman was killed.', 'clash 1, perpetrators 1'],
  ])('%s', (text, expected) => expect(noteOf(text)).toBe(expected));
});

describe('what a protest is about is no toll of it', () => {
  test.each([
    ['Students took out a rally in Tarn on Monday decrying the killing of four clerks.', 'protest 0'],
    ['Traders observed a strike in Tarn on Monday due to the murder of two clerks.', 'protest 0'],
    ['Villagers staged a sit-in in Tarn on Monday with the bodies of the nine miners killed in Reva.', 'protest 0'],
    ['A rally was held in Tarn on the first anniversary of the massacre in which 40 people died.', 'protest 0'],
    ['Students held a rally in Tarn on Monday. Police opened fire and killed two.', 'protest 2'],
    ['Students held a rally in Tarn on Monday. Police fired on them and killed two.', 'protest 2'],
    ['Gunmen raided a bank in Tarn on Monday. Police fired on them and killed two.', 'attack 2, perpetrators 2'],
    ['Villagers blocked National Highway 44 in Tarn on Monday.', 'protest 0'],
    ['Villagers boycotted classes and wore black badges in Tarn on Monday.', 'protest 0'],
    ['Villagers wore black coats in Tarn on Monday.', ''],
  ])('%s', (text, expected) => expect(noteOf(text)).toBe(expected));
});

describe('those of whom nothing else says that they died', () => {
  test.each([
    ['A mob attacked a man in Tarn on Monday. The deceased has been identified as Juan Mora.', 'riot 1'],
    ['Gunmen fired on a car in Tarn on Monday. The deceased, Juan Mora and Ana Ruiz, were on their way home.', 'attack 2'],
    ['Gunmen killed two clerks in Tarn on Monday. The deceased were identified as Juan Mora and Ana Ruiz.', 'attack 2'],
    ['Gunmen fired on a car in Tarn on Monday. The driver, Juan Mora, was on his way home.', 'attack 0'],
    // all of them, and they were not told of as harmed before
    ['Four rebels attacked a post in Tarn on Monday. All of them were killed.', 'attack 4, perpetrators 4'],
    ['Four rebels attacked three clerks in Tarn on Monday, killing all of them.', 'attack 3'],
  ])('%s', (text, expected) => expect(noteOf(text)).toBe(expected));
});

describe('what the dead had done before', () => {
  test.each([
    ['Three rebels involved in the killing of six miners were eliminated in Tarn on Monday.', 'attack 3, perpetrators 3'],
    ['Six miners were killed in Tarn on Monday. Three men involved in the killing of the miners were arrested.', 'attack 6'],
  ])('%s', (text, expected) => expect(noteOf(text)).toBe(expected));
});

describe('none of one side', () => {
  test.each([
    ['Six soldiers were killed in Tarn on Monday. No casualties were reported on the rebel side.', 'attack 6'],
    ['Six soldiers were killed in Tarn on Monday. The rebels suffered no casualties.', 'attack 6'],
    ['Six rebels were killed in Tarn on Monday. No deaths were reported among the soldiers.', 'attack 6, perpetrators 6'],
    ['Rockets hit Tarn on Monday. No casualties were reported on either side.', 'bombing 0'],
  ])('%s', (text, expected) => expect(noteOf(text)).toBe(expected));
});
