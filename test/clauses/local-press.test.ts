/** How local papers of conflict regions say that someone was killed: "felled", "sent to hell", "breathed his last", nouns of other tongues. */
import { expect, test } from 'vitest';
import { clausesOf } from './clauses-of.js';

function harmsOf(text: string): readonly string[] {
  return clausesOf(text).harms.map(({ effect, patient }) => {
    const { low, high } = patient.count ?? { low: null, high: null };
    return `${effect} ${low === high ? (low ?? '?') : `${low}-${high ?? ''}`}`;
  });
}

const says: readonly [string, readonly string[]][] = [
  ['A reservist was felled by a sniper.', ['killed 1']],
  ['Forty trees were felled by the militia.', []],
  ['Six khwarij were sent to hell in the operation.', ['killed 6']],
  ['Two clerks were axed to death.', ['killed 2']],
  ['Raiders machine-gunned to death four boatmen.', ['killed 4']],
  ['A clerk was condemned to death.', []],
  ['The teacher breathed his last at the clinic.', ['killed 1']],
  ['Four clerks laid down their lives and a guard attained martyrdom.', ['killed 4', 'killed 1']],
  ['The teacher gave his life to the school.', []],
  ['A watchman was found with his throat slit.', ['killed 1']],
  ['A watchman was found with his gate open.', []],
  ['Gunmen wiped out five soldiers.', ['killed 5']],
  ['The flood wiped out five shops.', []],
  // none there when somebody came: they may be elsewhere
  ['No victims were present when the wardens came.', []],
  ['No victims were located at the scene.', []],
  ['There were no victims on scene when the wardens came.', []],
  ['No victims were reported.', ['killed 0', 'injured 0']],
  ['No casualties were reported at the scene.', ['killed 0', 'injured 0']],
  ['Gunmen bumped off the headman of Orlas.', ['killed 1']],
  ['A driver was declared brought dead.', ['killed 1']],
  // a plural of another tongue, and what is no person
  ['Nine peshmerga and three belundi were killed.', ['killed 9', 'killed 3']],
  ['The raiders killed nine belundi.', ['killed 9']],
  ['The raiders killed nine oxen.', []],
  ['The raiders killed nine equipment.', []],
  ['A clerk who had received bullet injuries succumbed.', ['injured 1', 'killed 1']],
  ['Captain Juan Mora embraced shahadat.', ['killed 1']],
  ['The captain embraced the mayor.', []],
  ['Three martyrs and seven wounded in Orlas.', ['killed 3', 'injured 7']],
  ['Two clerks met their untimely death in Orlas.', ['killed 2']],
  ['Body of missing clerk found in Orlas.', ['killed 1']],
  ['Air strikes eliminated two commanders in Orlas.', ['killed 2']],
  ['A late goal eliminated two players in Orlas.', []],
  ['4 clerks, 11 rebels dead in Orlas.', ['killed 4', 'killed 11']],
  ['4 clerks, 11 rebels fled from Orlas.', []],
  // who is among them set off before the participle
  ['Two clerks were killed and nine others, including four women, injured in a clash.', ['killed 2', 'injured 9', 'injured 4']],
  ['Six rebels, two of them foreigners, gunned down in Orlas.', ['killed 6', 'killed 2']],
  ['Six rebels, two of them foreigners, killed three clerks in Orlas.', ['killed 3']],
  // a body of armed men is nobody hurt
  ['Jets struck Hezbollah launch sites near Orlas.', []],
  ['Jets struck three Hezbollah fighters near Orlas.', ['injured 3']],
  // men of a body that bears arms
  ['The army lost six men.', ['killed 6']],
  ['The army lost six lorries.', []],
  ['The bakery lost six men.', []],
];

test.each(says)('%s', (text, harms) => {
  expect(harmsOf(text)).toEqual(harms);
});
