/** Who did it, against what: which entities of a report stand where no codebook is asked, and where one is. On sentences of our own. */
import { describe, expect, test } from 'vitest';
import { type Cairn, openCairn } from '../../src/app/read-reports.js';

const plain = openCairn();
const asCoded = openCairn({ scope: 'muc-4' });

function told(cairn: Cairn, text: string, role: string): readonly string[] {
  const report = { id: 'r', text, title: null, published: '1989-03-05', publisher: null, url: null, language: 'en' } as const;
  return cairn
    .readEach(report)
    .flatMap(({ entities }) => entities.filter((entity) => entity.role === role).map(({ mentions }) => mentions[0]!.toLowerCase()));
}

const rows: readonly [text: string, role: string, expected: readonly string[]][] = [
  // those who do not fight, one alone, active and passive
  ['A 19-year-old student stabbed a teacher and a cook at a college in Lima on Monday.', 'perpetrator', ['19-year-old student']],
  ['A motorist opened fire on a bus in Lima on Monday, killing two nuns.', 'perpetrator', ['motorist']],
  ['A nurse attacked by a patient in Lima on Monday has died.', 'perpetrator', ['patient']],
  ['Angry residents set fire to the town hall in Lima on Monday, police said.', 'perpetrator', ['angry residents']],
  ['Two nuns were killed in Lima on Monday when an armed group opened fire on a bus.', 'perpetrator', ['armed group']],
  // those who fight beside an army, or keep watch over a village
  ['Four soldiers and three volunteer fighters died when gunmen ambushed a convoy in Lima on Monday.', 'perpetrator', ['gunmen']],
  ['BANDITS KILLED SEVEN VIGILANTES IN LIMA ON MONDAY AND ABDUCTED A NUN.', 'perpetrator', ['bandits']],
  ['Rebels killed nine ronderos in Lima on Monday.', 'victim', ['nine ronderos']],
  // in a clause of their own, and behind all to whom it was done
  ['The attack on a school in Lima, which two students carried out, left a nun dead.', 'perpetrator', ['two students']],
  ['The attack on a school in Lima, which was carried out by two students, left a nun dead.', 'perpetrator', ['two students']],
  ['The attack on a school in Lima, which two students condemned, left a nun dead.', 'perpetrator', []],
  ['The murder of Ana Ruiz, a nurse, and her brother by two gunmen in Lima was reported on Monday.', 'perpetrator', ['two gunmen']],
  ['The murder of Ana Ruiz, a nurse, shook a town by the sea on Monday, police said.', 'perpetrator', []],
  ['Two nuns died in Lima on Monday at the hands of a student.', 'perpetrator', ['student']],
  // strangers destroy things, too; a storm does not attack
  ['Hooded men destroyed two buses in Lima on Monday.', 'perpetrator', ['hooded men']],
  ['Unidentified persons toppled a pylon in Lima on Monday.', 'target', ['pylon']],
  ['Two workers destroyed an old bus in Lima on Monday.', 'target', []],
  ['Gunmen took the lives of two nuns in Lima on Monday.', 'perpetrator', ['gunmen']],
  // critics attack a plan; a witness describes an attack; who accuses did nothing
  ['A senator attacked the plan in Lima on Monday. Gunmen later killed a nun.', 'perpetrator', ['gunmen']],
  ['A nurse described the attack on the clinic in Lima on Monday. Two people were killed.', 'perpetrator', []],
  ['Ana Ruiz, a teacher, accused the army of shelling a church in Lima on Monday. Two people were killed.', 'perpetrator', []],
  // one of those who came
  [
    'Several men in a van arrived at a hall in Lima on Monday. One of them got out and opened fire on the guests, killing two.',
    'perpetrator',
    ['several men in a van'],
  ],
  ['Several nuns in a van arrived at a hall in Lima on Monday. One of them was shot.', 'perpetrator', []],
  ['A nun was killed in Lima on Monday apparently by another guerilla column.', 'perpetrator', ['guerilla column']],
  // what is attacked, whatever it is
  ['Gunmen attacked a military convoy in Lima on Monday.', 'target', ['military convoy']],
  ['Gunmen attacked three pylons near Lima on Monday.', 'target', ['three pylons']],
  ['Rebels raided several shops in Lima on Monday and killed two people.', 'target', ['several shops']],
  // organisations that trade in drugs
  [
    'A bomb exploded in a market in Lima on Monday, killing two people. Suspicion fell on the Costa Negra cartel.',
    'perpetrator-organisation',
    ['costa negra cartel'],
  ],
  // names that no table lists, by the word they open with or by what they did
  [
    'A bomb killed two people in Lima on Monday. The attack was claimed by Harakat al-Nidal.',
    'perpetrator-organisation',
    ['harakat al-nidal'],
  ],
  ['Two people were killed in Lima on Monday. Velkaru has claimed responsibility for the attack.', 'perpetrator-organisation', ['velkaru']],
  ['Two people were killed in Lima on Monday. Juan Velkaru claimed responsibility for the attack.', 'perpetrator-organisation', []],
  [
    'THE RED CRESCENT BRIGADES CLAIMED THE BOMB THAT KILLED TWO PEOPLE IN LIMA ON MONDAY.',
    'perpetrator-organisation',
    ['red crescent brigades'],
  ],
  [
    'Two people were killed in Lima on Monday. Jaish-e-Velkar, a banned outfit, claimed responsibility.',
    'perpetrator-organisation',
    ['jaish-e-velkar'],
  ],
  [
    'Two people were killed in Lima on Monday. Police blamed the Velkar Freedom Volunteers.',
    'perpetrator-organisation',
    ['velkar freedom volunteers'],
  ],
  // suspected, or said of its own
  ['Two people were killed in Lima on Monday. Suspicion immediately fell on the ELN.', 'perpetrator-organisation', ['eln']],
  ['Two people were killed in Lima on Monday. The ELN is the main suspect.', 'perpetrator-organisation', ['eln']],
  [
    'The Popular Dawn Front said on its channel that its fighters planted the bomb that killed two people in Lima on Monday.',
    'perpetrator-organisation',
    ['popular dawn front'],
  ],
  // a raid on it is no raid of its own
  [
    'Two people were killed in Lima on Monday. Police killed three members of the ELN in a separate raid in April.',
    'perpetrator-organisation',
    [],
  ],
  // forces of a state, where those who do not fight came to harm
  ['Five farmers were killed when the army shelled a market in Lima on Monday.', 'perpetrator-organisation', ['army']],
  ['Five farmers were killed when the army opened fire on a bus in Lima on Monday.', 'perpetrator-organisation', ['army']],
  ['Five farmers were killed in Lima on Monday. Residents said the army was responsible.', 'perpetrator-organisation', ['army']],
  ['Israeli forces bombed a village on Monday, killing five farmers.', 'perpetrator-organisation', ['israeli forces']],
  ['Five farmers were killed in Lima on Monday. The army was responsible for keeping order there.', 'perpetrator-organisation', []],
  ['Rebels shelled a market in Lima on Monday. The army sent two planes.', 'perpetrator-organisation', []],
  // what flies up to strike
  ['A drone struck a school in Lima on Monday, killing two people.', 'target', ['school']],
  ['Explosive drones hit a mobile phone mast in Lima on Monday.', 'weapon', ['explosive drones']],
  ['Two people were attacked with axes in Lima on Monday and died.', 'weapon', ['axes']],
  ['Men armed with an MP-44-style rifle attacked a village near Lima on Monday.', 'weapon', ['mp-44-style rifle']],
];

describe('where no codebook is asked, all stand that are told plainly', () => {
  test.each(rows)('%s: %s', (text, role, expected) => {
    expect(told(plain, text, role)).toEqual(expected);
  });
});

test('a codebook that leaves war out leaves out what war is waged on', () => {
  const text = 'Guerrillas attacked a military convoy near Lima, Peru, on Monday and killed two nuns.';
  expect(told(plain, text, 'target')).toEqual(['military convoy']);
  expect(told(asCoded, text, 'target')).toEqual([]);
});
