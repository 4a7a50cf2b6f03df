/** The country told by what only it has: its parties and forces, and what its districts, policemen and money are called. */
import { expect, it } from 'vitest';
import { readText } from '../read-text.js';

const ROWS: readonly (readonly [string, string, string | null, string | null])[] = [
  ['a district so called', 'Two men were stabbed to death at Orlaspur village in Sremnakhali upazila on Friday.', 'Orlaspur', 'BD'],
  ['and its namesakes abroad are not meant', 'A trader and an Awami League man were shot dead in Singra upazila.', 'Singra', 'BD'],
  ['a party', 'An Awami League leader was shot dead on Monday.', 'Bangladesh', 'BD'],
  ['an armed group of one country', 'Suspected Boko Haram gunmen killed six farmers on Monday.', 'Nigeria', 'NG'],
  ['but not one of several', 'Suspected Islamic State gunmen killed six farmers on Monday.', null, null],
  ['and a town that is named comes first', 'Suspected Boko Haram gunmen killed six farmers in Diffa, Niger, on Monday.', 'Diffa', 'NE'],
  ['money', 'Gunmen who asked for 3 million naira killed a trader in Orlaskwari on Monday.', 'Orlaskwari', 'NG'],
  ['numbers of their members are numbers', 'Troops killed 15 TTP militants and wounded 3 in Orlaskhel on Monday.', 'Orlaskhel', 'PK'],
  ['but not for the town at it', 'Rebels and troops clashed in the Peruvian border town of Iberia. Two soldiers died.', 'Iberia', 'PE'],
  [
    'a border is of the country beyond it',
    'Rebels fired at a patrol close to the Chinese border in the north of Shan state. Two soldiers died.',
    'Shan',
    'MM',
  ],
];

it.each(ROWS)('%s', (_, text, name, country) => {
  for (const written of [text, text.toUpperCase()]) {
    const [incident] = readText(written, { published: '2020-06-03' });
    expect([incident?.where?.name ?? null, incident?.where?.country ?? null]).toEqual([name, country]);
  }
});

it('leaves the dead counted', () => {
  const [incident] = readText('Troops killed 15 TTP militants in Orlaskhel on Monday.', { published: '2020-06-03' });
  expect(incident?.figures.find(({ group, effect }) => group === 'people' && effect === 'killed')?.best).toBe(15);
});
