/** What the reports of several days together say of one event: what a later report raises, lowers, names or tells again. */
import { describe, expect, it } from 'vitest';
import { openCairn } from '../../src/app/read-reports.js';
import type { Incident } from '../../src/model/incident.js';
import { report } from './reports.js';

const cairn = openCairn();

/** One incident of reports written "2021-05-03 Text.", in order of publication. */
function story(...written: readonly string[]): Incident {
  const incidents = cairn.readAll(
    written.map((text, i) => report(text.slice(11), { id: `r${i + 1}`, published: text.slice(0, 10), publisher: 'Coast Wire' })),
  );
  expect(incidents).toHaveLength(1);
  return incidents[0]!;
}

/** "killed 64, injured 148": the rows of all people, each with its best, or its low where it has none, and its bounds where they differ. */
const tollOf = ({ figures }: Incident): string =>
  figures
    .filter(({ group, label, event }) => group === 'people' && label === null && event === null)
    .map(({ effect, low, best, high }) => `${effect} ${best ?? low}${low === high ? '' : ` (${low}-${high ?? ''})`}`)
    .join(', ');

const sentencesOf = ({ overview }: Incident): readonly string[] => overview.flatMap(({ sentences }) => sentences.map(({ text }) => text));

const FERRY = '2019-03-14 A ferry sank in the Karu river near Dorle in Kenya on Thursday, killing at least 12 people, police said.';
const FIRE = '2019-03-15 A fire at a hotel in Dorle, Kenya, on Thursday killed 26 people and injured 148, the interior ministry said.';
const RAID = '2019-03-15 Gunmen killed at least 95 people in an attack on the village of Dorle, Kenya, on Thursday, the local mayor said.';

describe('the toll of several days', () => {
  it.each<[string, string, ...string[]]>([
    [
      'the coastguard is as good a source as officials are',
      'killed 64',
      FERRY,
      '2019-03-15 The death toll of a ferry that sank in the Karu river near Dorle in Kenya on Thursday rose to 41, officials said.',
      '2019-03-17 The search for victims of a ferry that sank near Dorle, Kenya, on Thursday ended and 64 people died, the coastguard said.',
    ],
    [
      'two who die of their wounds are dead, and no newer number of the injured',
      'killed 55, injured 148',
      FIRE,
      "2019-03-24 Two more people injured in last week's fire in a hotel in Dorle, Kenya, died on Sunday, raising the death toll to 55, the interior ministry said.",
    ],
    [
      'those still in hospital are some of those injured',
      'killed 27, injured 148',
      FIRE,
      '2019-03-16 One person died on Saturday, bringing the number of people killed in a fire at a hotel in Dorle, Kenya, on Thursday to 27. Eighty people are still in hospital.',
    ],
    [
      'but where the others have died, they are who is left',
      'killed 4, injured 5 (5-6)',
      '2019-03-15 A man shot dead three people and wounded six others at a market in Dorle, Kenya, on Thursday, police said.',
      '2019-03-17 The number of people killed in a shooting at a market in Dorle, Kenya, on Thursday rose to four on Saturday, police said. Five people remain in hospital.',
    ],
    [
      'of those missing the newest number holds',
      'killed 70 (70-), missing 35',
      '2019-03-14 Floods killed at least 60 people in Dorle, Kenya, on Thursday, with 50 people missing, police said.',
      '2019-03-16 At least 70 people were killed in floods in Dorle, Kenya, on Thursday, police said, and 35 are still missing.',
    ],
    [
      'a number that is lowered and told again stays lowered',
      'killed 35 (35-)',
      RAID,
      '2019-03-17 The number of people killed in an attack on the village of Dorle, Kenya, on Thursday is 35, the government said.',
      '2019-03-20 Troops searched the village of Dorle, Kenya, on Wednesday, where 35 people were killed in an attack on Thursday last week.',
    ],
    [
      'what is told to have been found is of the toll, wherever that stands',
      'killed 15, missing 4 (4-17)',
      '2021-03-04 Six miners were killed and 17 are missing after a coal mine collapsed near Dorle, Kenya, on Thursday, police said.',
      '2021-03-05 Nine more bodies were found on Friday in a coal mine that collapsed near Dorle, Kenya, on Thursday. Four miners are still missing. The death toll stands at 15.',
    ],
    [
      'who is known to have died',
      'killed 30',
      '2021-03-04 At least six people died in a fire in a block of flats in Dorle, Kenya, on Thursday, police said.',
      '2021-03-06 The number of people known to have died in a fire in a block of flats in Dorle, Kenya, on Thursday has risen to 30, police said. One of them died in hospital.',
    ],
    [
      'a final toll months later, of the month of the fire; and who was missing and is found is missing no more',
      'killed 53, rescued 5',
      '2021-03-04 At least six people died in a fire in a block of flats in Dorle, Kenya, on Thursday, police said.',
      '2021-09-06 Fifty-three people died in the fire that destroyed a block of flats in Dorle, Kenya, in March, police said. Five people reported missing were found alive.',
    ],
  ])('%s', (_, toll, ...reports) => expect(tollOf(story(...reports))).toBe(toll));
});

const findingsOf = ({ findings }: Incident): readonly string[] => findings.map(({ message }) => message);

describe('those taken', () => {
  const TAKEN =
    '2021-03-04 Gunmen abducted 103 pupils from a school in Dorle, Kenya, on Wednesday, police said. Twelve of them escaped on Wednesday night.';
  const SOME =
    '2021-03-14 Kidnappers have released 28 of the pupils they abducted from a school in Dorle, Kenya, on March 3, officials said on Sunday.';
  const LAST =
    '2021-04-12 The last 62 pupils kidnapped from a school in Dorle, Kenya, in March have been freed, police said. One pupil had died in captivity.';
  it('are one total, of which some are set free by and by', () => {
    expect(tollOf(story(TAKEN, SOME))).toBe('abducted 103, rescued 40 (12-40)');
    expect(findingsOf(story(TAKEN, SOME))).toContain(
      'Of the 103 abducted, 40 were rescued or released; what became of the other 63 is not told.',
    );
  });
  it('add up when the last are free, months later', () => {
    const all = story(TAKEN, SOME, LAST);
    expect(tollOf(all)).toBe('killed 1, abducted 103, rescued 102 (12-102)');
    expect(sentencesOf(all)).toContain('103 abducted = 102 rescued or released + 1 killed: it adds up.');
  });
  it('and those of a later raid are none of them', () => {
    const raid = '2021-06-12 Gunmen abducted 40 pupils from a school in Dorle, Kenya, on Friday, police said.';
    expect(tollOf(story(TAKEN, raid))).toBe('abducted 103, rescued 12');
  });
});

describe('arrests of several days', () => {
  const BLAST = '2021-03-04 A bomb killed nine people at a market in Dorle, Kenya, on Thursday, police said. ';
  it.each<[string, string, ...string[]]>([
    [
      'others are counted with those of before',
      'killed 9, detained 3',
      `${BLAST}Two men were arrested.`,
      '2021-03-08 Police arrested a third man on Monday over a bombing that killed nine people at a market in Dorle, Kenya, on Thursday.',
    ],
    [
      'the same told again are not',
      'killed 9, detained 2',
      `${BLAST}Two men were arrested.`,
      '2021-03-05 Two men have been arrested over a bombing that killed nine people at a market in Dorle, Kenya, on Thursday, police said.',
    ],
    [
      'nor are those of a day told of again',
      'killed 9, detained 2',
      '2021-03-06 Police arrested two men on Saturday over a bombing that killed nine people at a market in Dorle, Kenya, on Thursday.',
      '2021-03-12 Two men were arrested on Saturday over a bombing that killed nine people at a market in Dorle, Kenya, on March 4, a court heard.',
    ],
  ])('%s', (_, toll, ...reports) => expect(tollOf(story(...reports))).toBe(toll));
});

describe('who says so', () => {
  it('is who an earlier report says', () => {
    const incident = story(
      '2019-03-15 A bomb killed 22 people and wounded 45 in Dorle, Kenya, on Thursday, Ivo Marn, director of the Dorle hospital, said.',
      '2019-03-16 Thirty people were killed by a bomb in Dorle, Kenya, on Thursday, the hospital said. Ivo Marn said 55 people were wounded.',
    );
    expect(tollOf(incident)).toBe('killed 30, injured 55');
    expect(incident.claims.flatMap(({ speaker }) => (speaker?.name === 'Ivo Marn' ? speaker.role : []))).not.toContain('unknown');
  });
});

describe('what it was', () => {
  it('is what the report says that tells how they died', () => {
    const incident = story(
      FERRY,
      '2019-03-15 Divers pulled 29 more bodies from the Karu river near Dorle in Kenya on Friday, raising the death toll to 41, officials said.',
      '2019-03-16 The search for those who died near Dorle, Kenya, on Thursday ended, officials said. The death toll rose to 64.',
    );
    expect(incident.kind).toBe('accident');
  });
});

describe('sentences', () => {
  it('say that reports are by one outlet, and that no one was hurt', () => {
    const sentences = sentencesOf(
      story(
        '2019-03-15 Gunmen killed three people in Dorle, Kenya, on Thursday, police said.',
        '2019-03-16 The number of people killed by gunmen in Dorle, Kenya, on Thursday rose to four, police said.',
      ),
    );
    expect(sentences).toContain("Both reports are by Coast Wire, so their figures count as one outlet's.");
  });
  it('tell no step after one that came later', () => {
    const steps = story(
      FIRE,
      '2019-03-18 Police detained the owners of a hotel in Dorle, Kenya, on Monday where a fire on Thursday killed 26 people.',
    ).events.map(({ when }) => when?.start?.slice(0, 10));
    expect(steps).toEqual([...steps].sort());
  });
  it('count no bare number among the dead, and two alike together', () => {
    const sentences = sentencesOf(
      story(
        '2019-03-15 Two men were shot dead in Dorle, Kenya, on Thursday. They were Ivo Marn, 23, and Ana Marn, 25.',
        '2019-03-16 A third victim of a shooting in Dorle, Kenya, on Thursday died, raising the number of victims to three, police said.',
      ),
    );
    expect(sentences.filter((text) => /1 person and 1 person|\b3 three|three threes/.test(text))).toEqual([]);
  });
});
