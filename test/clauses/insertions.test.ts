/** What stands between a subject, its verb and who did it leaves them what they are: each row is a sentence and "doer > to whom". */
import { describe, expect, test } from 'vitest';
import { clausesOf } from './clauses-of.js';

function deedsOf(text: string): readonly string[] {
  const { happenings, harms, written } = clausesOf(text);
  const said = (phrase: { readonly firstToken: number; readonly lastToken: number }): string => written(phrase).toLowerCase();
  return [
    ...happenings.map(({ agent, targets }) => `${agent ? said(agent) : 'nobody'} > ${targets.map(said).join(', ') || 'nothing'}`),
    ...harms.map(({ effect, patient, certainty }) => `${certainty === 'denied' ? 'not ' : ''}${effect}: ${said(patient)}`),
  ];
}

const rows: readonly [text: string, expected: readonly string[]][] = [
  // between the subject and its verb
  ['Gunmen, without saying why, shot two bakers.', ['gunmen > two bakers', 'injured: two bakers']],
  ['Gunmen, after a quarrel over cattle, killed two bakers.', ['gunmen > two bakers', 'killed: two bakers']],
  ['Gunmen, all wearing helmets, killed two bakers.', ['gunmen > two bakers', 'killed: two bakers']],
  ['Two bakers, as neighbours looked on, were killed by gunmen.', ['gunmen > two bakers', 'killed: two bakers']],
  ['Gunmen, as neighbours looked on, killed two bakers.', ['gunmen > two bakers', 'killed: two bakers']],
  [
    'Gunmen, as a bomb killed two clerks, shot a baker.',
    ['a bomb > two clerks', 'gunmen > a baker', 'killed: two clerks', 'injured: a baker'],
  ],
  ['TWO BAKERS, AS NEIGHBOURS LOOKED ON, WERE KILLED BY GUNMEN.', ['gunmen > two bakers', 'killed: two bakers']],
  ['Two bakers, at a time when the fair was closed, were killed.', ['nobody > two bakers', 'killed: two bakers']],
  ['The mayor said two bakers, while the fair was closed, were killed.', ['nobody > two bakers', 'killed: two bakers']],
  ['Two bakers, said a guard who asked not to be named, were killed.', ['nobody > two bakers', 'killed: two bakers']],
  ['Two bakers once again were killed.', ['nobody > two bakers', 'killed: two bakers']],
  ['Gunmen in cold blood killed two bakers.', ['gunmen > two bakers', 'killed: two bakers']],
  ['Two bakers – none of them armed – were killed.', ['nobody > two bakers', 'killed: two bakers']],
  // but not where it belongs to another verb
  ['Police stopped two bakers, as they fled, and wounded a guard.', ['they > nothing', 'injured: a guard']],
  // between the words of a verb
  ['Two bakers were, in a hail of bullets, killed.', ['nobody > two bakers', 'killed: two bakers']],
  ['TWO BAKERS WERE, ACCORDING TO THE GOVERNOR, KILLED BY GUNMEN.', ['gunmen > two bakers', 'killed: two bakers']],
  ['Two bakers were not, according to the governor, killed.', ['nobody > two bakers', 'not killed: two bakers']],
  ['The mourners were, for a week, silent.', []],
  ['Two bakers, officials and witnesses said by telephone, were killed.', ['nobody > two bakers', 'killed: two bakers']],
  [
    'Two bakers, officials and witnesses were killed.',
    ['nobody > two bakers, officials, witnesses', 'killed: two bakers', 'killed: officials', 'killed: witnesses'],
  ],
  // between a verb and who did it
  ['Two bakers were killed, for reasons that are unclear, by gunmen.', ['gunmen > two bakers', 'killed: two bakers']],
  ['Two bakers were killed, the mayor said, by gunmen.', ['gunmen > two bakers', 'killed: two bakers']],
  [
    'Two bakers were killed, and a bus, the mayor said, was burned by gunmen.',
    ['nobody > two bakers', 'gunmen > a bus', 'killed: two bakers'],
  ],
  // between a verb and whom it was done to
  ['Gunmen killed, police said, two bakers.', ['gunmen > two bakers', 'killed: two bakers']],
  ['GUNMEN KILLED, POLICE SAID, TWO BAKERS.', ['gunmen > two bakers', 'killed: two bakers']],
  ['Gunmen killed two bakers, police said, and a clerk fled.', ['gunmen > two bakers', 'a clerk > nothing', 'killed: two bakers']],
  // between a number and whom it counts
  [
    'Gunmen killed two unarmed, defenceless bakers.',
    ['gunmen > two unarmed, defenceless bakers', 'killed: two unarmed, defenceless bakers'],
  ],
  [
    'GUNMEN KILLED TWO UNARMED, DEFENCELESS BAKERS.',
    ['gunmen > two unarmed, defenceless bakers', 'killed: two unarmed, defenceless bakers'],
  ],
  ['Gunmen burned two houses, bakers said.', ['gunmen > two houses']],
  ['Gunmen killed two unarmed, bakers said.', ['gunmen > two unarmed']],
  // one deed after the other
  ['Gunmen came to a village, opened fire on bakers and fled.', ['gunmen > bakers', 'gunmen > nothing']],
  ['GUNMEN CAME TO A VILLAGE, OPENED FIRE ON BAKERS AND FLED.', ['gunmen > bakers', 'gunmen > nothing']],
  ['Gunmen entered a shop, demanded money and, when she refused, killed a baker.', ['gunmen > a baker', 'killed: a baker']],
  ['Bakers angry at the price asked for bread, attacked a guard.', ['bakers > a guard']],
  ['As a guard came to a village, gunmen opened fire on bakers.', ['gunmen > bakers']],
  // behind a colon, who did it is none of those harmed
  ['Three bakers were killed: gunmen opened fire on them.', ['nobody > three bakers', 'gunmen > them', 'killed: three bakers']],
  ['Three bakers were killed: a guard shot them.', ['nobody > three bakers', 'a guard > them', 'killed: three bakers', 'injured: them']],
  // the participle first
  ['Killed in Lugo, Ohio, on Sunday were two bakers.', ['nobody > nothing', 'killed: two bakers']],
  ['A party of seven bakers was killed.', ['nobody > a party of seven bakers', 'killed: a party of seven bakers']],
];

describe('What is inserted in a clause', () => {
  test.each(rows)('%s', (text, expected) => {
    expect(deedsOf(text)).toEqual(expected);
  });
});

const inCapitals: readonly [text: string, expected: readonly string[]][] = [
  ['ELMERO BARGOW AND TWO GUARDS WERE KILLED.', ['nobody > elmero bargow, two guards', 'killed: elmero bargow', 'killed: two guards']],
  ['GUNMEN KILLED TWO GUARDS AND ELMERO BARGOW.', ['gunmen > two guards, elmero bargow', 'killed: two guards', 'killed: elmero bargow']],
  ['RADIO JOURNALIST ELMERO BARGOW WAS KILLED.', ['nobody > radio journalist elmero bargow', 'killed: radio journalist elmero bargow']],
  ['POWER LINES AND TWO GUARDS WERE HIT.', ['injured: two guards']],
];

describe('Names in capitals beside others who were harmed', () => {
  test.each(inCapitals)('%s', (text, expected) => {
    expect(deedsOf(text)).toEqual(expected);
  });
});
