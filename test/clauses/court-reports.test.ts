/** Courts and local papers tell who came to harm: "her brother, then 19", "five stab wounds and 12 more cuts". */
import { expect, test } from 'vitest';
import { clausesOf } from './clauses-of.js';

function harmsOf(text: string): readonly string[] {
  return clausesOf(text)
    .harms.filter(({ certainty }) => certainty !== 'denied')
    .map(({ effect, patient }) => {
      const { low, high } = patient.count ?? { low: null, high: null };
      return `${effect} ${low === high ? (low ?? '?') : `${low}-${high ?? ''}`}`;
    });
}

const says: readonly [string, readonly string[]][] = [
  // how old somebody was then
  ['The murder of Ana Ruiz, then 19, was solved.', ['killed 1']],
  ['He stabbed her brother, then 57, in the back.', ['injured 1']],
  ['Her brother, Juan Mora, then 57, was stabbed.', ['injured 1']],
  ['He shot nine guests, then 12, at the hotel.', ['injured 9', 'injured 12']],
  // deaths of persons found dead are those of the persons
  ['The deaths of a nurse and a cook found dead at home were ruled a murder.', ['killed 1', 'killed 1']],
  // brothers of whom each is named
  ['Police said brothers, Joe Pell and Rod Slade, were shot dead.', ['killed 2', 'killed 1', 'killed 1']],
  ['Soldiers, Joe Pell and a cook were shot dead.', ['killed 2-', 'killed 1', 'killed 1']],
  // nor those behind another none
  ['None of the hostages, nor the dozens of officers, were injured.', []],
  ['None of the hostages spoke, and nine officers were injured.', ['injured 9']],
  ['The nurse and the cook were found dead at home.', ['killed 1', 'killed 1']],
];

test.each(says)('%s', (sentence, harms) => {
  expect(harmsOf(sentence)).toEqual(harms);
});

test.each(says.slice(0, 3))('in capitals: %s', (sentence, harms) => {
  expect(harmsOf(sentence.toUpperCase())).toEqual(harms);
});
