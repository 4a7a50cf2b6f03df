/** Reports that tell of several incidents: each has its own day, place and persons, also where the words for them are the same. */
import { expect, test } from 'vitest';
import { readText } from '../read-text.js';

const WIDE = new Set(['people', 'victims', 'unspecified']);
const told = (text: string): readonly string[] =>
  readText(text, { published: '2024-05-08' }).map(({ when, where, figures }) => {
    const dead = figures.filter(({ effect, event }) => effect === 'killed' && event === null);
    const who = dead.filter(({ group, label }) => label !== null || !WIDE.has(group)).map(({ group, label }) => label ?? group);
    return `${when?.start?.slice(0, 10)} ${where?.name}: ${dead[0]!.best} ${who.join(' ')}`;
  });

test.each([
  [
    'On Monday gunmen shot a man dead in Arequipa.\n\nOn Tuesday a soldier was killed by a mine near Puno.',
    ['2024-05-06 Arequipa: 1 man', '2024-05-07 Puno: 1 military'],
  ],
  [
    'On Tuesday a soldier was killed by a mine near Puno. On Wednesday another soldier was killed by a mine in Tacna.',
    ['2024-05-07 Puno: 1 military', '2024-05-08 Tacna: 1 military'],
  ],
  [
    'The murder of Judge Ana Ruiz in Puno on Monday shocked the town. The bishop also spoke of the murder of Mayor Juan Lara. The murder of Ruiz was planned.',
    ['2024-05-06 Puno: 1 civilians judge', '2024-05-06 Puno: 1 civilians mayor'],
  ],
])('%s', (text, expected) => expect(told(text)).toEqual(expected));

test('in one town a farmer, in another a farmer', () => {
  const [incident] = readText(
    'Gunmen raided three towns in Nigeria on Monday. In Kano a farmer was killed. In Jos a farmer was hacked to death and two women were wounded. In Kaduna a trader was shot dead and two women were wounded.',
    { published: '2024-05-08' },
  );
  const toll = (effect: string) =>
    incident?.figures.find((row) => row.group === 'people' && row.effect === effect && row.event === null && row.label === null)?.best;
  expect([toll('killed'), toll('injured')]).toEqual([3, 4]);
});

test('last month, an attack like it: another incident', () =>
  expect(
    told(
      'A bomb killed four people outside a bank in Puno on Monday.\n\nLast month, a similar attack on a school in the city left nine cadets dead.',
    ).map((line) => line.replace(/^\S+ /, '')),
  ).toEqual(['Puno: 4 ', 'Puno: 9 military cadets']));

test.each([
  [
    'what it came a day after',
    'Five soldiers were killed by a mine near Puno on Tuesday. The blast came a day after rebels killed 11 miners in the area. A sixth soldier was hurt.',
    ['2024-05-07 Puno: 5 military', 'undefined Puno: 11 civilians miners'],
  ],
  [
    'what it came less than two weeks after',
    'A bomb killed three people at a market in Puno on Monday. The attack came less than two weeks after an attack on a mosque in which nine worshippers died.',
    ['2024-05-06 Puno: 3 ', 'undefined Puno: 9 civilians worshippers'],
  ],
  [
    'a shooting of the same day, hours before',
    "A guard was shot dead on Monday afternoon at a depot in Puno. It was the town's third murder; two boys died in a shooting outside a bar early Monday.",
    ['2024-05-06 Puno: 1 civilians guard', '2024-05-06 Puno: 2 boys'],
  ],
])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));

test('who died hours after the shots died of them', () =>
  expect(told('Two men were shot in Puno on Monday. They died hours after they were shot.')).toEqual(['2024-05-06 Puno: 2 men']));

test('last month, in the same town: another incident', () => {
  const text = 'On Monday a boy was shot dead in Puno.\n\nLast month, a soldier was shot dead in Puno.';
  expect(told(text).map((line) => line.replace(/^\S+ /, ''))).toEqual(['Puno: 1 boy', 'Puno: 1 military']);
});

test('threats are told of apart from the murder they followed', () => {
  const [incident] = readText(
    'A judge was shot dead in Puno on Monday. The witnesses received death threats on Tuesday. Her clerk was also wounded.',
    { published: '2024-05-08' },
  );
  const kinds = incident?.events.map(({ kind }) => kind);
  expect(kinds).toEqual(['attack', 'threat']);
});
