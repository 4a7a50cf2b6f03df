/** Faults that only show where a whole story is read: who is told as a doer or as dead though nothing says so, and who is counted twice. */
import { describe, expect, it } from 'vitest';
import { openCairn } from '../../src/app/read-reports.js';
import { report } from './reports.js';

const cairn = openCairn();
const read = (text: string) => cairn.readEach(report(text))[0]!;
const doers = (text: string): readonly string[] =>
  read(text).entities.flatMap(({ role, mentions }) => (role.startsWith('perpetrator') ? mentions.slice(0, 1) : []));
const toll = (text: string, effect = 'killed'): number | null =>
  read(text).figures.find((row) => row.group === 'people' && row.effect === effect && row.event === null)?.best ?? null;

describe('who did nothing is no perpetrator', () => {
  it.each([
    [
      'Riots killed 20 people in Lima on Monday. The dead were Juan Mora, killed by a brick on Sunday, and Luis Rey, a clerk whose body lay in a canal.',
      [],
    ],
    ['A landslide killed 40 people in Lima on Monday. Mayor Ana Ruiz, in tears, told families to leave low-lying areas.', []],
    [
      'Shells killed 30 people at a clinic near Lima on Monday. The army said it had hit a building used by rebels and knew of no civilians hurt.',
      [],
    ],
    ['Nine people were killed in Lima on Monday. An attack on the palace was pushed back by the presidential guard, a minister said.', []],
    ['A nurse was killed by a soldier on Monday and two militiamen in Lima.', ['soldier', 'two militiamen']],
  ])('%s', (text, expected) => expect(doers(text)).toEqual(expected));
});

describe('who is told of already is not counted on top', () => {
  it.each([
    ['Gunmen killed at least 80 civilians in a village near Lima on Monday. A shepherd said six members of his family were killed.', 80],
    ['Gunmen killed at least 80 civilians in a village near Lima on Monday. “They killed my wife and my two sons,” a shepherd said.', 80],
    ['Gunmen killed 40 worshippers at a church in Lima on Monday. Among the dead were eight children and the organist.', 40],
    ['Gunmen killed 40 worshippers at a church in Lima on Monday. Among the dead were two policemen.', 42],
    ['At least 50 inmates were killed in a jail riot in Lima on Monday. Some of the dead were beheaded, officials said.', 50],
    ['Gunmen killed two guards in Lima on Monday. A clerk said his brother was killed.', 3],
    ['A man set fire to a studio in Lima on Monday, killing 30 people. The suspect shouted "die" as he lit the petrol.', 30],
    [
      'Six people were killed in Lima on Monday when soldiers broke up a march. At least 29 people have now died in protests since a vote in February.',
      6,
    ],
    [
      'A blast at a mine near Lima killed 90 miners on Monday. It was feared to be a gas leak. The worst disaster was a 1987 gas explosion that killed 210 miners.',
      90,
    ],
  ])('%s', (text, expected) => expect(toll(text)).toBe(expected));
  it('ships and hostages held elsewhere are none of those taken', () =>
    expect(
      toll(
        'Pirates shot dead three sailors on a yacht off Somalia on Monday. Pirates are holding about 20 ships and 400 hostages.',
        'abducted',
      ),
    ).toBe(null));
});

describe('what is said and how matters stand', () => {
  const told = (text: string, kind: 'statement' | 'status'): readonly string[] =>
    read(text).claims.flatMap((claim) => (claim.kind === kind ? [claim.quote] : []));
  it.each([
    ['A bomb killed nine people in Lima on Monday. The United States condemned it.', 'statement', ['condemned it']],
    ['A bomb killed nine people in Lima on Monday. The mayor said it was a cowardly attack.', 'statement', ['it was a cowardly attack']],
    [
      'A bomb killed nine people in Lima on Monday. A doctor, Ana Ruiz, said four of the wounded were in critical condition.',
      'status',
      ['four of the wounded were in critical condition'],
    ],
    [
      'A bomb killed nine people in Lima on Monday. The minister visited the hurt and ordered an investigation.',
      'status',
      ['The minister visited the hurt and ordered an investigation'],
    ],
    ['A bomb killed nine people in Lima on Monday. “It was dark,” said Ana Ruiz, of the National Bureau of Investigation.', 'status', []],
  ] as const)('%s', (text, kind, expected) => expect(told(text, kind)).toEqual(expected));
});
