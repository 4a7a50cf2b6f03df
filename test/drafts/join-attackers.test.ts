/** Which of those who did it are taken for one, by what they are called. */
import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../../src/app/data.js';
import { createReader } from '../../src/read/read-report.js';
import { english } from '../language.js';

/** What rules read, whether or not it stands. */
const readAll = createReader(english(), loadGazetteer(), { stands: () => true });

function attackers(text: string): readonly string[] {
  const { drafts } = readAll({ id: 'r', text, title: null, published: '2024-03-05', publisher: null, url: null, language: 'en' });
  return drafts.flatMap(({ entities }) =>
    entities.filter(({ role }) => role === 'perpetrator').map(({ mentions }) => mentions.join(' = ').toLowerCase()),
  );
}

const rows: readonly [string, readonly string[]][] = [
  [
    'Four hooded men burst into a bar in Lima and killed the owner. The assailants shot two guests and fled in a red car.',
    ['four hooded men = assailants = hooded men = men'],
  ],
  [
    'About 60 guerrillas attacked a town hall in Lima. The subversives also killed the mayor.',
    ['about 60 guerrillas = subversives = guerrillas'],
  ],
  ['A hooded man shot a judge in Lima. The gunman then shot a guard.', ['hooded man = gunman = man']],
  // "they" are those told of right before
  ['Three strangers entered a town near Lima on Monday. They killed the mayor.', ['three strangers = strangers']],
  ['Three nurses entered a town near Lima on Monday. They killed the mayor.', []],
  // who comes as attackers do, where nobody else did it
  ['Six farmers were killed near Lima on Monday after four men stopped their bus and made them get out.', ['four men = men']],
  ['Two men entered a bar in Lima on Monday and were shot by a guard.', ['guard']],
  ['Four men stopped a bus in Lima on Monday. A gunman killed a farmer.', ['gunman']],
  // a band by whose it is
  ['A COLUMN OF THE SHINING PATH KILLED A MAYOR IN LIMA ON MONDAY.', ['column of the shining path = column']],
  ['A patrol of the Atlacatl Battalion killed two nuns in Lima on Monday.', ['patrol of the atlacatl battalion = patrol']],
  // others by their number, by their rank
  [
    'Four hooded men killed a farmer in Lima. Three gunmen killed his brother.',
    ['four hooded men = hooded men = men', 'three gunmen = gunmen'],
  ],
  [
    'Two lieutenants and four soldiers were arrested in Lima for the murder of a nun.',
    ['two lieutenants = lieutenants', 'four soldiers = soldiers'],
  ],
  ['A man and a woman shot a judge in Lima.', ['man', 'woman']],
  // by surname, before or after the full name
  ['Hugo Canas shot two guests at a bar in Lima. Canas shot the owner, too.', ['hugo canas = canas']],
  ['Canas shot two guests at a bar in Lima. Hugo Canas also shot the owner.', ['hugo canas = canas']],
  ['Hugo Canas and Ivan Canas shot two guests at a bar in Lima. Canas shot the owner, too.', ['hugo canas', 'ivan canas', 'canas']],
  ['HUGO CANAS SHOT TWO GUESTS AT A BAR IN LIMA. CANAS SHOT THE OWNER, TOO.', ['hugo canas = canas']],
  ['HUGO BARGOW SHOT TWO GUESTS AT A BAR IN LIMA. BARGOW SHOT THE OWNER, TOO.', ['hugo bargow = bargow']],
  ['TWO GUESTS WERE SHOT AT A BAR IN LIMA. RUSTLE SHOT THE OWNER, TOO.', []],
  ['Mr. Bargow shot two guests at a bar in Lima. Hugo Bargow Jr. also shot the owner.', ['hugo bargow jr. = mr. bargow = bargow']],
  ['MR. BARGOW SHOT TWO GUESTS AT A BAR IN LIMA. BARGOW SHOT THE OWNER, TOO.', ['mr. bargow = bargow']],
  // an age in capitals is no part of a name
  ['POLICE SAID 24-YEAR-OLD HUGO CANAS SHOT TWO GUESTS AT A BAR IN LIMA.', ['hugo canas']],
];

describe('those who did it', () => {
  test.each(rows)('%s', (text, expected) => expect(attackers(text)).toEqual(expected));
});
