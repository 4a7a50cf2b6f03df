/** To whom it was done, and to whom it was not: each row is a sentence and the harms it must give. */
import { describe, expect, test } from 'vitest';
import { clausesOf } from './clauses-of.js';

function harmsOf(text: string): readonly string[] {
  const { harms, written } = clausesOf(text);
  return harms
    .filter(({ certainty }) => certainty !== 'denied')
    .map(
      ({ effect, patient: { count }, patient }) => `${effect} ${count?.low ?? '?'}${count?.high === null ? '+' : ''} ${written(patient)}`,
    );
}

const rows: readonly [text: string, ...expected: string[]][] = [
  // neither of two
  ['Neither the mayor nor his wife was hurt.'],
  ['NEITHER MARA LUTZ NOR TWO GUARDS WERE INJURED.'],
  ['The blast wounded neither the mayor nor his driver.'],
  // said not to be so
  ['We deny that two guards were killed.'],
  ['We do not deny that two guards were killed.', 'killed 2 two guards'],
  // a number that nobody says
  ['Some people were injured.', 'injured 2+ Some people'],
  ['An unspecified number were killed.', 'killed 2+ An unspecified number'],
  ['Gunmen killed a farming family.', 'killed 2+ a farming family'],
  ['Gunmen killed a couple.', 'killed 2 a couple'],
  ['Gunmen wounded a camera crew.', 'injured 2+ a camera crew'],
  ['Gunmen wounded a crew member.', 'injured 1 a crew member'],
  // who did it came to no harm
  ['Rebels freed a clerk they kidnapped in May.', 'rescued 1 a clerk'],
  // the verb behind the last of them is of those who did it
  ['The men who killed five friars and two drivers in Brenik fled in a car.', 'killed 5 five friars', 'killed 2 two drivers'],
  ['Police said the man who killed a clerk and a guard at a bank was seen.', 'killed 1 a clerk', 'killed 1 a guard'],
  ['Police followed the man who killed five friars, and two drivers fled.', 'killed 5 five friars'],
  // one person who is both
  ['The assassination of senator and mayoral candidate Mara Lutz was condemned.', 'killed 1 mayoral candidate Mara Lutz'],
  ['The murder of a senator and mayoral candidate Mara Lutz was condemned.', 'killed 1 a senator', 'killed 1 mayoral candidate Mara Lutz'],
  // what they are called in brackets
  [
    'Commanders Pavel Dorin ("Dima"), Igor Senn ("Comrade Oskar") and Mara Lutz ("Jana") were killed.',
    'killed 1 Commanders Pavel Dorin',
    'killed 1 Igor Senn',
    'killed 1 Mara Lutz',
  ],
  ['Igor Senn and Mara Lutz (a married couple) were killed.', 'killed 1 Igor Senn', 'killed 1 Mara Lutz'],
  ['Four people (two guards and two clerks) were killed.', 'killed 4 Four people', 'killed 2 two guards', 'killed 2 two clerks'],
  // killings that were only planned, or came to none
  ['They are planning the general’s murder.'],
  ['Police thwarted the murder of two judges.'],
  ['He planned the murder of two judges.', 'killed 2 two judges'],
  ['Two banks and a restaurant were blown up.'],
  ['Two soldiers were blown up.', 'killed 2 Two soldiers'],
  ['Thirtythree sailors were hurt.', 'injured 33 Thirtythree sailors'],
  ['Ten sailors are missing and 14 survived the attack.', 'missing 10 Ten sailors'],
  // what one is called besides
  ['Igor Senn, alias Toro, was shot dead.', 'killed 1 Igor Senn'],
  ['Igor Senn, also known as Toro, was shot dead.', 'killed 1 Igor Senn'],
  ['Police found Igor Senn, known as Toro, and his son shot.', 'injured 1 Igor Senn', 'injured 1 his son'],
  ['Igor Senn, one of the most prestigious judges in the country, was shot dead.', 'killed 1 Igor Senn'],
  ['Igor Senn, one of the six friars murdered in May, taught there.', 'killed 6 one of the six friars', 'killed 1 Igor Senn'],
  ['Igor Senn, one of the friars, taught there.'],
  // what stands in brackets within a phrase, or says of what body they are
  ['A technician of the (NBX) network was killed.', 'killed 1 A technician'],
  ['The killing of three members of the PCM [Popular Christian Movement] was condemned.', 'killed 3 three members of the PCM'],
  // a noun, and by whom; in the plural
  ['The murder by unidentified gunmen of Judge Mara Lutz was condemned.', 'killed 1 Judge Mara Lutz'],
  ['The assassinations of Igor Senn and Mara Lutz were condemned.', 'killed 1 Igor Senn', 'killed 1 Mara Lutz'],
  // the verb behind is of him who is accused, or of the one beside
  ['The man accused of the murder of a nun and two guards was seen.', 'killed 1 a nun', 'killed 2 two guards'],
  ['The officer involved in the death of six friars and their two maids obeyed.', 'killed 6 six friars', 'killed 2 their two maids'],
  ['Gunmen killed Igor Senn, and Mara Lutz, editor of a weekly, was wounded.', 'killed 1 Igor Senn', 'injured 1 Mara Lutz'],
  ['Gunmen killed Igor Senn and Mara Lutz, editor of a weekly, in Brenik.', 'killed 1 Igor Senn', 'killed 1 Mara Lutz'],
  // behind what is set off between
  ['Gunmen killed, in front of her children, a nurse who lived there.', 'killed 1 a nurse'],
  ['The soldiers who went there to murder six friars and two maids stayed an hour.', 'killed 6 six friars', 'killed 2 two maids'],
  [
    'The bomb exploded, killing Igor Senn, 42; Mara Lutz, 19; a boy known as Ivo; Pavel Dorin, and a guard who died later.',
    'killed 1 Igor Senn',
    'killed 1 Mara Lutz',
    'killed 1 a boy',
    'killed 1 Pavel Dorin',
    'killed 1 a guard',
  ],
  ['Two bodies, one headless, were found.', 'killed 2 Two bodies'],
  // whom those did it to who attacked them
  ['Two nurses were attacked in Brenik by robbers who stabbed them.', 'injured 2 Two nurses'],
  ['Two nurses were seen in Brenik by robbers who stabbed a guard.', 'injured 1 a guard'],
  // the object of the last verb, and not who did it
  ['Gunmen kidnapped, tortured and killed a banker.', 'abducted 1 a banker', 'injured 1 a banker', 'killed 1 a banker'],
  ['The blast left two guards killed and destroyed a bridge.', 'killed 2 two guards'],
];

describe('to whom', () => {
  test.each(rows)('%s', (text, ...expected) => expect(harmsOf(text)).toEqual(expected));
});
