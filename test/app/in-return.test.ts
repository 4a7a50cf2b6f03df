/** What others do because of an attack is an incident of its own: its doers are not those of the attack, nor are its dead. On sentences of our own. */
import { expect, test } from 'vitest';
import { readText } from '../read-text.js';

const BOMB = 'A bomb exploded at a market in Kaduna on Tuesday, killing two clerks.';

/** Of each incident: its kind, how many died in it, and who did it. */
const incidentsIn = (text: string): readonly string[] =>
  readText(text, { published: '2020-03-04' }).map(({ kind, figures, entities }) => {
    const dead = figures.find(({ group, effect, event }) => group === 'people' && effect === 'killed' && event === null);
    const doers = entities.filter(({ role }) => role === 'perpetrator').map(({ mentions }) => mentions[0]!.toLowerCase());
    return `${kind}, ${dead?.best ?? 0} dead, by ${doers.join(' and ') || 'nobody told'}`;
  });

test.each([
  ['Hours after the funeral, youths burned two churches and one man was beaten to death, witnesses said.', 'arson, 1 dead, by youths'],
  ['After the funeral on Wednesday, a mob set fire to three shops and stabbed a man to death.', 'arson, 1 dead, by mob'],
  ['In apparent revenge, youths attacked a mosque and killed two men.', 'attack, 2 dead, by youths'],
  ['In retaliation, soldiers burned 30 houses and killed nine villagers.', 'arson, 9 dead, by soldiers'],
  ['After the blast, a crowd lynched two men suspected of planting the bomb.', 'riot, 2 dead, by crowd'],
])('%s', (then, expected) => {
  const both = ['bombing, 2 dead, by nobody told', expected];
  expect([incidentsIn(`${BOMB} ${then}`), incidentsIn(`${BOMB} ${then}`.toUpperCase())]).toEqual([both, both]);
});

test('goes on as long as the report tells of those who did it', () => {
  const text = `${BOMB} In revenge, youths burned a church. Another man was beaten to death by the youths. The bombing wounded nine others.`;
  expect(incidentsIn(text)).toEqual(['bombing, 2 dead, by nobody told', 'arson, 1 dead, by youths']);
});

test.each([
  // what an attack was in return for
  [
    'Gunmen killed four herders near Kaduna on Tuesday. The attack was in revenge for the killing of a farmer.',
    'attack, 4 dead, by gunmen',
  ],
  ['In revenge for the killing of a farmer, herders killed four villagers near Kaduna on Tuesday.', 'attack, 4 dead, by herders'],
  // the same crowd, or the same victim
  ['A mob killed two men in Kaduna on Tuesday. The mob then burned a church.', 'riot, 2 dead, by mob'],
  ['A trader was murdered in Kaduna on Tuesday. An angry mob lynched the trader.', 'riot, 1 dead, by angry mob'],
])('one incident: %s', (text, expected) => expect(incidentsIn(text)).toEqual([expected]));

test.each([
  ['In a video released on Tuesday a man who called himself a spokesman said so.'],
  ['In a statement released on Tuesday five student unions condemned the attack.'],
])('nobody is rescued by what is made known: %s', (then) => {
  const rescued = readText(`${BOMB} ${then}`, { published: '2020-03-04' }).flatMap(({ figures }) =>
    figures.filter(({ effect }) => effect === 'rescued'),
  );
  expect(rescued).toEqual([]);
});
