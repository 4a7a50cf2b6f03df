/** What it befell: things attacked and damaged, by name and in lists, and what became of them. Sentences of our own. */
import { expect, test } from 'vitest';
import { readText } from '../read-text.js';

/** "damaged bank": of each thing that was attacked or came to harm, the longest words for it. */
function befell(text: string): readonly string[] {
  return readText(text, { published: '1989-03-05' })
    .flatMap(({ entities }) => entities.filter(({ role }) => role === 'target'))
    .map(({ effect, mentions }) => `${effect ?? 'attacked'} ${mentions[0]!.toLowerCase()}`);
}

test.each([
  // in capitals an everyday word behind a rank
  ['ARMED MEN SHOT AT THE PRIVATE CAR OF JUDGE ANA RUIZ IN LIMA ON MONDAY.', ['attacked private car of judge ana ruiz']],
  // by names of another tongue
  ['A bomb damaged the Banco Popular in Lima on Monday.', ['damaged banco popular']],
  ['A bomb damaged the newspaper El Sol in Lima on Monday.', ['damaged newspaper el sol']],
  ['A bomb damaged the popular mood in Lima on Monday.', []],
  ['A bomb damaged the U.S.-Peruvian institute in Lima on Monday.', ['damaged u.s.-peruvian institute']],
  // each of several at which one thing was thrown
  ['Men hurled a grenade at a school and a clinic in Lima on Monday.', ['attacked school', 'attacked clinic']],
  ['Men fired shots at a school in Lima on Monday.', ['attacked school']],
  // a body that has its seat there
  ['Ten people died on Monday in the bomb attack on the Tarsel Labor Federation in Lima.', ['attacked tarsel labor federation']],
  ['The rebels said the union was a tool of the state. Two were killed in an attack on a bank in Lima on Monday.', ['attacked bank']],
  // what became of it, behind it
  ['The explosion left a school in ruins in Lima on Monday.', ['destroyed school']],
  ['A bomb went off in Lima on Monday. A school and a clinic were reduced to rubble.', ['destroyed school', 'destroyed clinic']],
  ['The explosion left a school in doubt in Lima on Monday.', []],
  ['A pylon was dynamited in Lima on Monday.', ['damaged pylon']],
  // what was robbed, and who took it
  ['Guerrillas stole two million pesos from a bank in Lima on Monday.', ['attacked bank']],
  ['A detachment of the ELN occupied a radio station in Lima on Monday, police said.', ['attacked radio station']],
  ['A detachment of the ELN stole a glance at Lima on Monday.', []],
  // how it came to be as it is, before the word for it
  ['Rebels attacked a privately owned bus in Lima on Monday.', ['attacked privately owned bus']],
  ['Rebels attacked a recently opened school in Lima on Monday.', ['attacked recently opened school']],
  ['Rebels attacked two heavily loaded trucks in Lima on Monday.', ['attacked two heavily loaded trucks']],
  // a town is where, unless it came to harm itself
  ['Rebels attacked the town of Tinta in Peru on Monday.', []],
  ['A bomb destroyed a village near Lima on Monday.', ['destroyed village']],
  // of what there was none, and whose part was harmed
  ['A bomb went off in Lima on Monday without causing damage to a church.', []],
  ['Rebels attacked a bank in Lima on Monday, but did no serious damage to the church.', ['unharmed bank']],
  ['A bomb caused no injuries but damage to a church in Lima on Monday.', ['damaged church']],
  ['A bomb shattered the windshield of a bus in Lima on Monday.', ['damaged bus']],
] as const)('%s', (text, expected) => {
  expect(befell(text)).toEqual(expected);
  expect(befell(text.toUpperCase())).toEqual(expected);
});
