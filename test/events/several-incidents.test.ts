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
  // a round-up: each paragraph that opens on a place of its own; the sum of all is of none of them
  [
    'Rebel raids in Peru left 12 people dead.\n\nIn Puno, eight policemen were killed when rebels overran a post on Sunday night.\n\nIn Tacna, a mine tore through a van on Monday, killing four farmers.',
    ['2024-05-05 Puno: 8 police', '2024-05-06 Tacna: 4 civilians farmers'],
  ],
  [
    'Gunmen killed 12 people in attacks on two towns in Peru on Monday.\n\nIn Puno, gunmen threw bombs into houses, killing seven.\n\nIn the other attack, gunmen broke into a church in Tacna and shot five worshippers dead.',
    ['2024-05-06 Puno: 7 ', '2024-05-06 Tacna: 5 civilians worshippers'],
  ],
  [
    'REBEL RAIDS IN PERU LEFT 12 PEOPLE DEAD.\n\nIN PUNO, EIGHT POLICEMEN WERE KILLED WHEN REBELS OVERRAN A POST ON SUNDAY NIGHT.\n\nTHE ARMY MEANWHILE SAID IT KILLED FOUR REBELS IN TACNA ON MONDAY.',
    ['2024-05-05 Puno: 8 police', '2024-05-06 Tacna: 4 perpetrators'],
  ],
  [
    'Rebel raids in two parts of Borno, Nigeria, have left nine people dead.\n\nIn Damasak, five guards were shot dead at a mill on Monday.\n\nIn the other raid, rebels killed four farmers near Monguno on Monday.',
    ['2024-05-06 Damasak: 5 civilians guards', '2024-05-06 Monguno: 4 civilians farmers'],
  ],
  // behind a day or hour, or a word for what the place is
  [
    'Raids in Borno, Nigeria, left nine people dead on Monday.\n\nIn the town of Damasak, five guards were shot dead at a mill.\n\nHours later in Monguno, rebels killed four farmers.',
    ['2024-05-06 Damasak: 5 civilians guards', '2024-05-06 Monguno: 4 civilians farmers'],
  ],
  // of a month before, and so looked back on
  ['A bomb hit a bus in Puno on Monday, killing nine people. In March 40 people were killed in a bombing there.', ['2024-05-06 Puno: 9 ']],
  // what the police were called about was told before
  [
    'A man was shot dead at a bar in Puno on Monday. Officers were called to Mill Street at 9 p.m. after reports of gunfire.',
    ['2024-05-06 Puno: 1 man'],
  ],
  // who owned up to it, was held for it or condemned it did so on a day of its own
  ...[
    'A rebel group on Tuesday claimed responsibility for',
    'Police on Tuesday arrested two men over',
    'The president on Tuesday condemned',
    'A court on Tuesday charged two men with',
  ].map((head): [string, readonly string[]] => [
    `${head} a bombing that killed nine people at a market in Puno on Sunday.`,
    ['2024-05-05 Puno: 9 '],
  ]),
  ['A REBEL GROUP CLAIMED RESPONSIBILITY ON TUESDAY FOR A BLAST WHICH KILLED NINE PEOPLE IN PUNO ON SUNDAY.', ['2024-05-05 Puno: 9 ']],
  ['The mayor on Tuesday visited survivors of a raid in which nine people were killed in Puno on Sunday.', ['2024-05-05 Puno: 9 ']],
  // the place of a speaker opens no other incident
  [
    'In Juliaca, gunmen killed eight policemen on Monday.\n\nIn Puno, police said the gunmen had also shot a guard.',
    ['2024-05-06 Juliaca: 8 police'],
  ],
  // entries of a list, each with its day at its head
  [
    'On 2 April a teacher was killed by soldiers in Puno. On 4 April unknown men killed a clerk in the same town. ON 5 APRIL A NURSE WAS STABBED TO DEATH IN PUNO.',
    ['2024-04-02 Puno: 1 civilians teacher', '2024-04-04 Puno: 1 civilians clerk', '2024-04-05 Puno: 1 civilians nurse'],
  ],
  // what the forces did to the attackers, and what became of one hurt, are no other incident
  [
    'On 2 April rebels killed a teacher in Puno. On 4 April soldiers killed three of the rebels.',
    ['2024-04-02 Puno: 4 perpetrators civilians teacher'],
  ],
  ...['In a separate incident', 'In another incident', 'Elsewhere', 'IN A FURTHER DEVELOPMENT,', 'In an unrelated attack'].map(
    (head): [string, readonly string[]] => [
      `On Monday gunmen shot a teacher dead in Puno. ${head} a nurse was stabbed to death near the market.`,
      ['2024-05-06 Puno: 1 civilians teacher', '2024-05-06 Puno: 1 civilians nurse'],
    ],
  ),
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

test.each([
  'Six soldiers were killed in an ambush in Puno on Monday.\n\nLast month another column attacked a barracks in the city, leaving nine cadets dead.',
  'Six soldiers were killed in Puno on Monday. Officials blamed a group which last month killed nine cadets at a school.',
])('last month, by others or by the same: another incident: %s', (text) => {
  const [first, second] = told(text);
  expect(first).toMatch(/^2024-05-06 Puno: 6/);
  expect(second).toMatch(/: 9/);
});

test.each([
  [
    2,
    'A bomb exploded at a bank in Puno on Monday, killing two clerks.\n\nHours later another bomb was thrown at a house, killing a cook.',
  ],
  [
    1,
    'A bomb exploded at a bank in Puno on Monday, killing two clerks.\n\nMinutes later another bomb exploded at the bank, killing a cook.',
  ],
])('%s: how much later another bomb went off', (incidents, text) => expect(told(text)).toHaveLength(incidents));

test('last month, an attack like it: another incident', () =>
  expect(
    told(
      'A bomb killed four people outside a bank in Puno on Monday.\n\nLast month, a similar attack on a school in the city left nine cadets dead.',
    ).map((line) => line.replace(/^\S+ /, '')),
  ).toEqual(['Puno: 4 ', 'Puno: 9 military cadets']));

test.each([
  [
    'none in the second strike says nothing of the first',
    'A bomb hit a bank in Lima on Sunday, killing six people. Another bomb struck a depot, causing no casualties.',
    '6..6',
  ],
  [
    'but none at all, as somebody else says',
    'A bomb hit a bank in Lima on Sunday, killing six people, the mayor said. The army said there were no casualties.',
    '0..6',
  ],
])('%s', (_, text, expected) => {
  const killed = readText(text, { published: '2024-05-13' })[0]?.figures.find(
    (row) => row.group === 'people' && row.effect === 'killed' && row.event === null && row.label === null,
  );
  expect(`${killed?.low}..${killed?.high}`).toBe(expected);
});

test('a bombing of a month before, which the end of its sentence says', () =>
  expect(told('Gunmen killed three guards near Puno on Monday. A suicide bombing in the same district killed 40 last month.')).toEqual([
    '2024-05-06 Puno: 3 civilians guards',
    '2024-04-01 Puno: 40 ',
  ]));

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
