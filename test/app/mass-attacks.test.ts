/** Attacks told by several reports, and by one: the dead and the injured of all, and the dead of those who attacked. */
import { describe, expect, test } from 'vitest';
import { openCairn } from '../../src/app/read-reports.js';

const cairn = openCairn();

/** @param reports text and day each; @returns the killed, the injured, the attackers killed */
function figuresOf(...reports: readonly (readonly [day: string, text: string])[]): readonly (number | null)[] {
  const read = reports.map(([published, text], i) => ({
    id: `r${i + 1}`,
    text,
    published,
    title: null,
    publisher: 'Sandusky Mail',
    url: null,
    language: 'en',
  }));
  const incidents = read.length === 1 ? cairn.readEach(read[0]!) : cairn.readAll(read);
  const figures = (incidents[0]?.figures ?? []).filter(({ event, label }) => event === null && label === null);
  const of = (whose: string, what: string) => figures.find(({ group, effect }) => group === whose && effect === what);
  return [of('people', 'killed'), of('people', 'injured'), of('perpetrators', 'killed')].map((figure) => (figure ? figure.best : 0));
}

const FIRST =
  'A gunman killed six people in a bakery in Sandusky, Ohio, on Monday before police shot him dead, authorities said. Eight people were wounded.';

describe('several reports of one attack', () => {
  test.each<[label: string, later: readonly (readonly [string, string])[], expected: readonly number[]]>([
    [
      'a later report leaves out him who did it',
      [['2014-05-09', 'Mourners gathered in Sandusky, Ohio, on Friday for the six people killed in a bakery on Monday.']],
      [7, 8, 1],
    ],
    [
      'one who died since was one of the wounded',
      [
        [
          '2014-05-08',
          'A girl wounded in Monday’s attack on a bakery in Sandusky died on Wednesday, raising the death toll to seven. Seven others were wounded.',
        ],
      ],
      [8, 7, 1],
    ],
  ])('%s', (_, later, expected) => expect(figuresOf(['2014-05-06', FIRST], ...later)).toEqual(expected));
});

describe('one report of an attack', () => {
  test.each<[text: string, expected: readonly number[]]>([
    ['Four people were killed in Sandusky on Monday by a man who then took his own life, police said.', [5, 0, 1]],
    ['A gunman opened fire in Sandusky on Monday. Nine people lay dead. The gunman, Ivo Reyes, was killed by a deputy.', [10, 0, 1]],
    ['A cook who was wounded in an attack in Sandusky died on Monday. Nine other people were wounded.', [1, 9, 0]],
    // whose own verb is still to come
    ['A girl wounded when a gunman attacked a bakery in Sandusky died on Monday.', [1, 0, 0]],
    ['A girl who was wounded when a gunman opened fire at a bakery died on Monday.', [1, 0, 0]],
    ['A woman shot in the head outside a bar in Akron, Ohio, died Friday.', [1, 0, 0]],
    ['A girl was wounded when a gunman attacked a bakery in Akron, Ohio, police said.', [0, 1, 0]],
    // of those shot beside a suicide one is told of as living
    [
      'A pupil shot two classmates in Sandusky on Monday before turning the gun on himself. Pupil Ana Ruiz was hit in the neck. Sophomore Ivo Reyes was shot in the arm.',
      [1, 2, 1],
    ],
    // how often somebody was hit
    ['A man fired at officers in Sandusky on Monday. Deputy Ivo Reyes was hit once in the thigh.', [0, 1, 0]],
    ['A man fired at officers in Sandusky on Monday. Deputy Ivo Reyes was hit several times in the chest.', [0, 1, 0]],
    ['Shots were fired in Sandusky on Monday. A house was hit six times.', [0, 0, 0]],
    ['Five people died in Sandusky on Monday, police said. One of the dead is the gunman.', [5, 0, 1]],
  ])('%s', (text, expected) => expect(figuresOf(['2014-05-06', text])).toEqual(expected));
});
