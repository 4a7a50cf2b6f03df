/** What a headline tells of is the deed of the lead: one step of the chronology, with the time told later. */
import { describe, expect, it } from 'vitest';
import { openCairn } from '../../src/app/read-reports.js';
import { report } from './reports.js';

const steps = (text: string): readonly string[] =>
  openCairn()
    .readAll([report(text)])[0]!
    .events.map(({ what, when }) => `${what} ${when?.start?.slice(5, 16) ?? '-'}`);

describe('a headline and the lead below it', () => {
  it.each([
    [
      'Car bomb kills six at police post in Chad\n\nA car bomb exploded early on Tuesday at a police post in the town of Abalak, killing six people, officials said.\n\nThe blast came at 6:40 a.m. Police later detained two men.',
      ['A car bomb exploded early on Tuesday at a police post 03-03T06:40', 'Police later detained two men -'],
    ],
    [
      'Pupil opens fire at Utah school\n\nA pupil armed with a rifle opened fire at a Utah high school on Tuesday, killing two teachers, police said.\n\nThe shooting began at 9:20 a.m. at Alder Ridge High School, the sheriff said.',
      ['A pupil armed with a rifle opened fire at a Utah high school 03-03T09:20'],
    ],
  ])('%s', (text, expected) => expect(steps(text)).toEqual(expected));
});
