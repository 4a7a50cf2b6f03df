/** Who the harmed were, told behind their number: each row is a report in two sentences and the harms the second must give. */
import { describe, expect, test } from 'vitest';
import { clausesOf } from './clauses-of.js';

function harmsOf(text: string): readonly string[] {
  const { harms, written } = clausesOf(text);
  return harms.map(({ effect, patient }) => `${effect} ${patient.count?.low ?? '?'} ${written(patient)}`);
}

const KILLED = 'Gunmen killed three people in Brenik.';
const NAMES = ['killed 1 Pavel Dorin', 'killed 1 Mara Lutz', 'killed 1 Igor Senn'];

const says: readonly [told: string, named: string, expected: readonly string[]][] = [
  // by whatever verb, and with who says so, where and when in between
  [KILLED, 'The victims have been named locally as Pavel Dorin, Mara Lutz and Igor Senn.', NAMES],
  [KILLED, 'The victims were identified by their relatives on Monday as Pavel Dorin, 30, Mara Lutz, 40, and Igor Senn, 50.', NAMES],
  [KILLED, 'Police listed the dead as Pavel Dorin, Mara Lutz and Igor Senn.', NAMES],
  [KILLED, 'The chairman gave the names of the deceased as Pavel Dorin, Mara Lutz and Igor Senn.', NAMES],
  [KILLED, 'The names of the dead were given as Pavel Dorin, Mara Lutz and Igor Senn.', NAMES],
  [
    'Rebels kidnapped three people in Brenik.',
    'The names of the hostages are Pavel Dorin, Mara Lutz and Igor Senn.',
    ['abducted 1 Pavel Dorin', 'abducted 1 Mara Lutz', 'abducted 1 Igor Senn'],
  ],
  // the number and the names in one sentence
  [
    '',
    'Police identified the three women found dead in a house in Brenik last week as Ana Lutz, Mara Lutz and Rosa Senn.',
    ['killed 3 the three women', 'killed 1 Ana Lutz', 'killed 1 Mara Lutz', 'killed 1 Rosa Senn'],
  ],
  // those without a name are of them where all make up the number
  [
    KILLED,
    'The victims were identified as Pavel Dorin, 27; Mara Lutz, 31; and an unidentified man.',
    ['killed 1 Pavel Dorin', 'killed 1 Mara Lutz', 'killed 1 an unidentified man'],
  ],
  // one of several, by whatever they are called
  [KILLED, 'One of the victims is Pavel Dorin, 27.', ['killed 1 Pavel Dorin']],
  [KILLED, 'One of them was identified as Pavel Dorin.', ['killed 1 Pavel Dorin']],
  [KILLED, 'One of those killed was identified as Pavel Dorin.', ['killed 1 Pavel Dorin']],
  [KILLED, 'Another victim was identified as Pavel Dorin.', ['killed 1 Pavel Dorin']],
  ['Two nuns were wounded in Brenik.', 'One of the nuns was Mara Lutz.', ['injured 1 Mara Lutz']],
  ['Two nuns were wounded in Brenik.', 'The other nun was Mara Lutz.', ['injured 1 Mara Lutz']],
  [KILLED, 'One of the persons of interest is Pavel Dorin.', []],
  ['Two nuns were wounded in Brenik.', 'One of the mourners was Mara Lutz.', []],
  ['Two soldiers were killed and three rebels were captured.', 'One of them was identified as Pavel Dorin.', []],
  [KILLED, 'They were the village teacher and two farmers.', ['killed 1 the village teacher', 'killed 2 two farmers']],
  [KILLED, 'They were the teacher and her husband, and lived in Brenik.', []],
  // the wounded are none of the dead
  [
    'Two people were killed and three others wounded in Brenik.',
    'The wounded were identified as Pavel Dorin, 29, the brother of one of the victims; Mara Lutz, 33; and a 19-year-old woman.',
    ['injured 1 Pavel Dorin', 'injured 1 Mara Lutz', 'injured 1 a 19-year-old woman'],
  ],
  [
    'Two people were killed in Brenik.',
    'The wounded were identified as Pavel Dorin and Mara Lutz.',
    ['injured 1 Pavel Dorin', 'injured 1 Mara Lutz'],
  ],
  // those who were killed, though they are called by more than that
  [
    'Two guards were killed and three others wounded in Brenik.',
    'The slain guards were identified as Pavel Dorin, 29, and Igor Senn, 33.',
    ['killed 2 The slain guards', 'killed 1 Pavel Dorin', 'killed 1 Igor Senn'],
  ],
  [
    'Three guards were killed and five others wounded in Brenik.',
    'THE SLAIN GUARDS WERE IDENTIFIED AS PAVEL DORIN AND IGOR SENN.',
    ['killed 2 THE SLAIN GUARDS', 'killed 1 PAVEL DORIN', 'killed 1 IGOR SENN'],
  ],
  [
    'Three guards were killed and two others wounded in Brenik.',
    'The wounded guards were identified as Pavel Dorin and Igor Senn.',
    ['injured 2 The wounded guards', 'injured 1 Pavel Dorin', 'injured 1 Igor Senn'],
  ],
  // nobody is told as dead on a guess
  ['Two people were killed and two others wounded in Brenik.', 'They were identified as Pavel Dorin and Igor Senn.', []],
  // a list that one verb left, found, took or cost the lives of, whatever stands between its items
  [
    '',
    'The attack left Pavel Dorin (27), Mara Lutz (31) and Igor Senn (40) dead.',
    ['killed 1 Pavel Dorin', 'killed 1 Mara Lutz', 'killed 1 Igor Senn'],
  ],
  [
    '',
    'The attack left a teacher, a woman of 60 and a guard wounded.',
    ['injured 1 a teacher', 'injured 1 a woman of 60', 'injured 1 a guard'],
  ],
  [
    '',
    'The blast claimed the lives of the mayor, Pavel Dorin, his wife, Mara Lutz, and a guard.',
    ['killed 1 the mayor', 'killed 1 his wife', 'killed 1 a guard'],
  ],
  [
    '',
    'Rebels took Pavel Dorin (27), Mara Lutz (31) and two guards hostage.',
    ['abducted 1 Pavel Dorin', 'abducted 1 Mara Lutz', 'abducted 2 two guards'],
  ],
  [
    '',
    'Three people, Pavel Dorin, 27; Mara Lutz, 31; and Igor Senn, 40, were killed.',
    ['killed 3 Three people', 'killed 1 Pavel Dorin', 'killed 1 Mara Lutz', 'killed 1 Igor Senn'],
  ],
  ['', 'The teachers Pavel Dorin and Mara Lutz were among the dead.', ['killed 1 The teachers Pavel Dorin', 'killed 1 Mara Lutz']],
  ['', 'A bomb went off and injured Mayor Pavel Dorin and two guards.', ['injured 1 Mayor Pavel Dorin', 'injured 2 two guards']],
  // a comma left out behind the last age
  [
    '',
    'Pavel Dorin, 27, Mara Lutz, 31, and Igor Senn, 40 were killed.',
    ['killed 1 Pavel Dorin', 'killed 1 Mara Lutz', 'killed 1 Igor Senn'],
  ],
  ['', 'Bombs went off in Lugo and Tarnova, 40 were killed.', ['killed 40 40']],
  // who was with them
  ['', 'A tourist was kidnapped with her guide near Lugo.', ['abducted 1 A tourist', 'abducted 1 her guide']],
  ['', 'A nun was wounded on Monday with two other nuns.', ['injured 1 A nun', 'injured 2 two other nuns']],
  ['', 'A mother was shot dead with her baby in her arms.', ['killed 1 A mother']],
  ['', 'A guard was killed with his own gun.', ['killed 1 A guard']],
  // in brackets who she was, and none besides
  [KILLED, 'The dead were named as Pavel Dorin, Mara Lutz (a pregnant woman) and Igor Senn.', NAMES],
  // a number, and those it counts by name; and who are told of by two words
  [KILLED, 'It named the dead as Pavel Dorin, 34, a Swede, and two local guards, Mara Lutz and Igor Senn.', NAMES],
  [
    'Two clerks and a nurse were killed in Brenik.',
    'The victims were identified as Pavel Dorin, Igor Senn and Mara Lutz.',
    ['killed 1 Pavel Dorin', 'killed 1 Igor Senn', 'killed 1 Mara Lutz'],
  ],
  ['Two clerks and a nurse were killed in Brenik.', 'They were identified as Pavel Dorin, Igor Senn, Mara Lutz and Ana Belk.', []],
  // a noun for the wounding of others is nobody who was killed
  [
    '',
    'The attack resulted in the death of two guards and the wounding of three nurses.',
    ['killed 2 two guards', 'injured 3 three nurses'],
  ],
  // what somebody took them for
  [KILLED, 'Police listed the house as a home for nurses, guards and drivers.', []],
  [KILLED, 'The chairman gave the names as he left for Tarnova and Lugo.', []],
];

describe('the harmed, told by name', () => {
  test.each(says)('%s %s', (told, named, expected) => {
    const before = told === '' ? 0 : harmsOf(told).length;
    expect(harmsOf(`${told} ${named}`.trim()).slice(before)).toEqual(expected);
  });
});
