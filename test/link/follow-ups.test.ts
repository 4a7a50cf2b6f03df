import { describe, expect, it } from 'vitest';
import { link } from '../../src/link/link.js';
import type { LinkReading } from '../../src/link/linking.js';
import { context, place, reading } from './readings.js';

const KELMA = place('Kelma', 41.2, 44.8);
const FERRY = { day: '2031-03-04', where: KELMA, killed: 9, kind: 'bombing' as const };
const BANK = { day: '2031-03-04', where: KELMA, killed: 2, kind: 'robbery' as const };

const FERRY_DAY = reading(
  'ferry-1',
  '2031-03-04',
  'Nine people were killed when a bomb went off at the Sandor ferry landing in Kelma on Tuesday morning, the coast guard said. The bomb lay in a bag beside the ticket booth. Commuters from Sandor and Upper Kelma were waiting for the first boat.',
  FERRY,
);
const FERRY_NEXT = reading(
  'ferry-2',
  '2031-03-05',
  'Kelma mourned on Wednesday the nine people killed by a bomb at the Sandor ferry landing. Boats stayed at their moorings and the ticket booth, torn open by the blast, was sealed off by the coast guard.',
  FERRY,
);
const BANK_DAY = reading(
  'bank-1',
  '2031-03-05',
  'Two clerks died on Tuesday evening when robbers opened fire in the Marina Savings Bank on Orchard Road in Kelma. The robbers fled on a motorcycle with the contents of one till, detectives said.',
  BANK,
);

const groups = (readings: readonly LinkReading[]): string =>
  link(context, readings)
    .incidents.map(({ members }) => members.map(({ report, role }) => (role === 'account' ? report : `(${report})`)).join('+'))
    .join(' | ');

describe('a report of long after goes with the incident it follows up, as a follow-up', () => {
  it.each([
    [
      'a trial, misdated to its own day',
      reading(
        'later',
        '2031-09-22',
        'Three men went on trial in Kelma on Monday over the bombing of the Sandor ferry landing in March that killed nine people. The judge heard from the coast guard first.',
        { ...FERRY, day: '2031-09-22' },
      ),
      'ferry-1+ferry-2+(later) | bank-1',
    ],
    [
      'an anniversary',
      reading(
        'later',
        '2032-03-04',
        'A year after nine people died in the bombing of the Sandor ferry landing, Kelma remembered them on Thursday. A stone was unveiled beside the ticket booth.',
        { ...FERRY, day: '2032-03-04' },
      ),
      'ferry-1+ferry-2+(later) | bank-1',
    ],
    [
      'a verdict on the other incident of that day',
      reading(
        'later',
        '2031-11-10',
        'A court in Kelma sentenced two men on Monday for the robbery of the Marina Savings Bank on Orchard Road, in which two clerks died in March. The robbers had fled on a motorcycle.',
        { ...BANK, day: '2031-11-10' },
      ),
      'ferry-1+ferry-2 | bank-1+(later)',
    ],
    [
      'a trial for something else stays alone',
      reading(
        'later',
        '2031-11-10',
        'A court in Kelma sentenced a customs officer on Monday for taking bribes from importers of frozen fish at the northern warehouse.',
        { day: '2031-11-10', where: KELMA, kind: 'other' },
      ),
      'ferry-1+ferry-2 | bank-1 | later',
    ],
    [
      'a new bombing months later is an incident of its own',
      reading(
        'later',
        '2031-09-22',
        'Six people were killed on Monday when a bomb went off in the spice market of Kelma, the fire brigade said. The blast brought down an awning over the stalls.',
        { day: '2031-09-22', where: KELMA, killed: 6, kind: 'bombing' },
      ),
      'ferry-1+ferry-2 | bank-1 | later',
    ],
  ])('%s', (_, later, expected) => {
    expect(groups([later, BANK_DAY, FERRY_NEXT, FERRY_DAY])).toBe(expected);
  });

  it('says so, and a judgement keeps it away', () => {
    const trial = reading(
      'trial',
      '2031-09-22',
      'Three men went on trial in Kelma on Monday over the bombing of the Sandor ferry landing in March that killed nine people.',
      { ...FERRY, day: '2031-09-22' },
    );
    const all = [FERRY_DAY, FERRY_NEXT, trial];
    const [incident] = link(context, all).incidents;
    expect(incident!.links.at(-1)!.reason).toMatch(/follows it up 20[12] days later/);
    const judgements = [{ verdict: 'not-same' as const, a: 'ferry-2', b: 'trial', note: '' }];
    expect(link({ ...context, judgements }, all).incidents).toHaveLength(2);
  });
});
