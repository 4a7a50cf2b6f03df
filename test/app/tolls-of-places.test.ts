/** Tolls of several places and of several kinds of persons: who lies within whom, and what a number told of one place counts. */
import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.js';

const killed = (text: string): string =>
  readText(text, { published: '2020-02-12' })
    .map(({ figures }) =>
      figures
        .filter(({ effect, event, label }) => effect === 'killed' && event === null && label === null)
        .map(({ group, best }) => `${group} ${best}`)
        .join(', '),
    )
    .join(' | ');

const RAIDS =
  'Gunmen raided two villages in Burkina Faso, killing 23 civilians, the government said on Monday.\n\n' +
  'Fifteen people were killed in Pobe on Saturday and eight in the village of Silga on Sunday, according to a statement. ';

describe('the dead of several places', () => {
  test.each([
    [
      'soldiers and attackers are not among the civilians',
      `${RAIDS}Two soldiers died in a blast. The army said it had killed ten attackers.`,
    ],
    [
      'another number for one of the places is no toll of all',
      `${RAIDS}Two soldiers died in a blast. The army said it had killed ten attackers.\n\nA resident put the number of dead in Silga at 12.`,
    ],
  ])('%s', (_name, text) => expect(killed(text)).toBe('people 35, victims 25, perpetrators 10, military 2, civilians 23'));

  test('nor is the day on which the toll was told that of another incident', () =>
    expect(killed(`${RAIDS}Two soldiers died in a blast.`)).not.toContain('|'));
});

test.each([
  ['A man killed his wife and two sons in Reno, then himself. The four were taken to a hospital, where they died.', 4],
  ['A man shot his wife and two sons dead in Reno on Tuesday, then killed himself. Four bodies were found in the house.', 4],
  ['A man shot his wife dead then killed himself in Reno on Tuesday.', 2],
])('who killed others and himself is one of the dead told of together: %s', (text, dead) => {
  const [incident] = readText(text, { published: '2020-02-12' });
  expect(incident!.figures.find(({ group, effect, event }) => group === 'people' && effect === 'killed' && event === null)!.best).toBe(
    dead,
  );
  expect(incident!.findings.filter(({ kind }) => kind === 'unaccounted')).toEqual([]);
});

test('a sum of what a report and an army say is not told as said by the army', () => {
  const [incident] = readText('Gunmen killed 23 farmers in Lira, Uganda, on Monday.\n\nThe army said it had killed ten attackers.', {
    published: '2020-02-12',
  });
  const [toll] = incident!.overview.find(({ heading }) => heading === 'Toll')!.sentences;
  expect(toll!.text).toMatch(/^33 people were killed: 10 perpetrators and 23 civilians \(farmers\) \(summed/);
});
