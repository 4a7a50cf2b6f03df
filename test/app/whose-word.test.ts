/** Whose word it is: what only a party or somebody else says of those who did it, and of the dead, is told as theirs; who is let go was not rescued. */
import { describe, expect, it } from 'vitest';
import { openCairn } from '../../src/app/read-reports.js';
import { report } from './reports.js';

const told = (text: string, heading: string): readonly string[] =>
  openCairn()
    .readAll([report(text, { published: '2020-03-04' })])
    .flatMap(({ overview }) => overview.filter((section) => section.heading === heading))
    .flatMap(({ sentences }) => sentences.map((sentence) => sentence.text));

describe('those described as the perpetrators', () => {
  it.each([
    ['Ivan Soto killed two bakers in Lima, police said.', 'Described as the perpetrators: Ivan Soto, according to police.'],
    ['Two bakers were killed in Lima. The army said rebels killed them.', 'Described as the perpetrators: rebels, according to the army.'],
    // in the report's own voice, too
    ['Rebels killed two bakers in Lima. The army said the rebels fled.', 'Described as the perpetrators: Rebels.'],
  ])('%s', (text, expected) => expect(told(text, 'Who')).toContain(expected));
});

describe('whom somebody else tells of instead', () => {
  it.each([
    'Soldiers shot dead nine farmers in Lima on Sunday. The ministry said infiltrators had attacked security forces.',
    'Policemen shot dead nine farmers in Lima on Sunday. The governor said gunmen opened fire first.',
  ])('are no soldiers: %s', (text) =>
    expect(
      told(text, 'Who')
        .filter((line) => line.startsWith('Described as'))
        .join(' '),
    ).toMatch(/perpetrators: (?:Soldiers|Policemen)\. Described as the perpetrators: (?:infiltrators|gunmen), according to/),
  );
});

it('what somebody denies is no statement of his', () =>
  expect(
    told(
      'Soldiers shot dead nine farmers in Lima on Sunday. General Juan Soto denied ordering soldiers to shoot.',
      'What officials and experts say',
    ),
  ).toEqual([]));

describe('those who are held', () => {
  it.each([
    'A woman was arrested for the murder of a baker in Lima. She was named as Rosa Soto.',
    'The suspect, Rosa Soto, was arrested for the murder of a baker in Lima.',
    'Two men were arrested for the murder of a baker in Lima on Sunday. Rosa Soto was detained as well.',
  ])('are named as held: %s', (text) => {
    expect(told(text, 'Who').filter((line) => line.startsWith('Described as'))).toEqual([]);
    expect(told(text, 'Who')).toContainEqual(expect.stringMatching(/^Held for it or accused of it: .*Rosa Soto/));
  });

  it('are suspects in the toll', () =>
    expect(told('A baker was shot dead in Lima on Sunday. Two suspects were arrested.', 'Toll')).toContainEqual(
      expect.stringMatching(/^2 people were detained: 2 suspects\./),
    ));

  it('are not held any more where the lead tells of a man who was freed, and the next sentence who he is', () =>
    expect(
      told(
        'A man held over the murder of a baker in Lima was freed on Tuesday. Ivan Soto, 27, was arrested on Sunday. Two men on a motorcycle shot the baker.',
        'Who',
      ).filter((line) => line.includes('Soto')),
    ).toEqual([]));
});

describe('where sources differ', () => {
  it('the chronology tells what each says', () => {
    const steps = told(
      'Army kills nine raiders, says ministry; villagers dispute account\n\nThe army said it had killed nine raiders in a sweep near Tacna on Sunday, but residents said the dead were fishermen. Two soldiers were wounded, a ministry spokesman said.',
      'Chronology',
    ).join(' ');
    expect(steps).toContain('9 fishermen were killed, according to residents');
    expect(steps).not.toContain('perpetrators and 9 fishermen');
  });
});

describe('those who are let go', () => {
  const rescued = (text: string): readonly string[] => told(text, 'Toll').filter((line) => line.includes('rescued'));
  it.each([
    'A baker was shot dead in Lima on Sunday. Police detained three men but later released them.',
    'A baker was shot dead in Lima on Sunday. Two suspects were arrested. One was freed after a few hours.',
    'A baker was shot dead in Lima on Sunday. Ivan Soto, who was arrested on Monday, has been released.',
  ])('were not rescued: %s', (text) => expect(rescued(text)).toEqual([]));
  it.each([
    'Gunmen kidnapped three bakers in Lima on Sunday. They were released on Monday. Police arrested two men.',
    'A bomb exploded in Lima on Sunday. Two women were freed from the rubble. Police arrested a man.',
  ])('unlike these: %s', (text) => expect(rescued(text)).not.toEqual([]));

  it.each([
    [
      'A baker was shot dead in Lima. Two men who were arrested were released without charge.',
      /^Cleared or let go: .*released without charge/,
    ],
    ['A baker was shot dead in Lima. A court acquitted Ivan Soto on Monday.', /^Cleared or let go: “A court acquitted Ivan Soto/],
    ['An officer shot a baker dead in Lima. He will not face charges.', /^Cleared or let go: “He will not face charges”/],
  ])('are told as that: %s', (text, expected) => expect(told(text, 'Response and status')).toContainEqual(expect.stringMatching(expected)));
  it.each([
    'A bomb killed a baker in Lima. Police cleared the area.',
    'A bomb killed a baker in Lima. The rebels said they had nothing to do with it.',
  ])('but nobody is by: %s', (text) => expect(told(text, 'Response and status').filter((line) => line.startsWith('Cleared'))).toEqual([]));
});

describe('fighters whom others killed', () => {
  it.each([
    'Three militiamen were killed in an ambush by gunmen near Lima on Sunday.',
    'Gunmen killed three rebels near Lima on Sunday.',
    'Three vigilantes were killed by bandits near Lima on Sunday.',
    'Three vigilantes were killed near Lima on Sunday when residents fought off bandits.',
  ])('attacked nobody: %s', (text) => expect(told(text, 'Toll').join(' ')).toMatch(/^3 people were killed(?:: 3 vigilantes)?\.$/));
  it.each([
    'Rebels attacked a bus near Lima on Sunday. Soldiers killed three rebels.',
    'Gunmen attacked a bus near Lima on Sunday. Three gunmen were killed.',
  ])('unlike those who did: %s', (text) => expect(told(text, 'Toll').join(' ')).toContain('3 perpetrators'));
  it('are not the same dead as the soldiers they killed', () =>
    expect(
      told(
        'Rebels attacked a base near Lima on Sunday. The rebels said they killed 47 soldiers. The ministry denied it and said at least 30 rebels were killed.',
        'What does not add up',
      ).filter((line) => line.includes('differ on who was killed')),
    ).toEqual([]));
});

describe('what somebody says', () => {
  it('is nothing where rockets slam into a market', () =>
    expect(
      told('Rockets fired by separatists slammed into a market in Lima on Sunday, killing four people.', 'What officials and experts say'),
    ).toEqual([]));
});

describe('what only a party says of the dead', () => {
  it.each([
    [
      'Rebels attacked a base near Lima on Sunday. The Dawn Front said its fighters killed 47 soldiers and captured a dozen more.',
      /“its fighters killed 47 soldiers and captured a dozen more”, according to the Dawn Front\. 12 .*, according to the Dawn Front/,
    ],
  ])('is its word in the chronology: %s', (text, expected) =>
    expect(told(text, 'Chronology')).toContainEqual(expect.stringMatching(expected)),
  );
  it('and not what the report says, too', () =>
    expect(told('Nine soldiers were killed in a raid near Lima on Sunday.', 'Chronology').join(' ')).not.toContain('according to'));
});

describe('those who are sought', () => {
  const sought = (text: string): readonly string[] => told(text, 'Response and status').filter((line) => line.startsWith('Still sought'));
  it('are none of those taken who got free', () =>
    expect(sought('Gunmen seized 40 pupils near Lima on Sunday. Nine of them managed to escape on Monday.')).toEqual([]));
  it('are the gunmen who got away', () =>
    expect(sought('Gunmen shot a baker dead in Lima on Sunday. The gunmen managed to escape.')).not.toEqual([]));
});

describe('what is told of some of the dead', () => {
  const toll = (text: string): string => told(text, 'Toll').join(' ');
  it.each([
    ['A shell killed nine people in Lima on Sunday. Six of the dead were children.', '9 people were killed, among them 6 children.'],
    [
      'A shell killed nine people in Lima on Sunday. Two of the dead were women. One was a nurse.',
      /among them 1 civilian \(nurse\) and 2 women/,
    ],
    // is not told as part of what somebody else counts
    [
      'Doctors said 31 people were killed in Lima on Sunday. The ministry said nine people had died, including two policemen.',
      /^31 people were killed \(.*\), according to doctors\. 2 police officers were killed, according to the ministry\./,
    ],
    // and is said by who gives the number they are of
    [
      'The death toll from a shelling of Lima rose to 44, doctors said. The government put the toll at 19, including two policemen.',
      /2 police officers were killed, according to the government\./,
    ],
  ])('%s', (text, expected) => expect(toll(text)).toEqual(expect.stringMatching(expected)));

  it('is no toll of all where it is so many bodies found', () =>
    expect(
      toll(
        'The death toll from the shelling of Lima on Sunday rose to 44, doctors said. The Red Cross said 13 bodies were found on Tuesday.',
      ),
    ).toMatch(/^44 people were killed/));

  it('nor is a toll part of what another counts', () =>
    expect(
      toll('The death toll from the shelling of Lima on Sunday rose to 44. A rights group said at least 60 people were killed.'),
    ).toMatch(/^44 or more people were killed|^At least 44/));
});
