/** Who came to harm, by all they are called: behind appositions, in lists and by name. Sentences of our own. */
import { expect, test } from 'vitest';
import { readText } from '../read-text.js';

/** Of each who came to harm or was to, what became of them and all the words for them. */
function befell(text: string): readonly string[] {
  return readText(text, { published: '1989-03-05' })
    .flatMap(({ entities }) => entities.filter(({ role }) => role === 'victim'))
    .map(({ effect, mentions }) => `${effect ?? 'aimed-at'} ${mentions.map((mention) => mention.toLowerCase()).join('|')}`);
}

test.each([
  // one of several, by name
  ['Another reporter, Mauri Pino, was killed in Lima on Monday by gunmen.', ['killed mauri pino|reporter']],
  ['The other driver, Ivo Sant, was killed in Lima on Monday by gunmen.', ['killed ivo sant|driver']],
  ['One of the drivers, Ivo Sant, was killed in Lima on Monday by gunmen.', ['killed one of the drivers|ivo sant|drivers']],
  ['Another 12 drivers, Ivo Sant said, were killed in Lima on Monday by gunmen.', ['killed 12 drivers|drivers']],
  // what somebody is, on both sides of the name
  ['A reporter, Mauri Pino, a father of two, was killed in Lima on Monday by gunmen.', ['killed mauri pino|reporter']],
  ['Mourners buried Luis Mora, secretary of the league, who was killed in Lima on Monday by gunmen.', ['killed luis mora']],
  ['Mourners buried Luis Mora, brother of the bank manager, who was killed in Lima on Monday by gunmen.', ['killed luis mora']],
  // of another calling than the one before
  [
    'Gunmen killed senator Luis Mora, a police officer, and a judge in Lima on Monday.',
    ['killed luis mora|senator', 'killed police officer', 'killed judge'],
  ],
  ['Gunmen killed senator Luis Mora, a lawyer, and a judge in Lima on Monday.', ['killed luis mora|senator', 'killed judge']],
  // a participle behind a comma, with no object behind it
  ['The union asked for the release of Juan Miro, kidnapped on Monday in Lima by rebels.', ['abducted juan miro']],
  ['Rebels will release David Kento, the other hostage, kidnapped in Lima on Monday.', ['abducted david kento']],
  ['Relatives mourned the teacher Juan Miro, killed on Monday in Lima by rebels.', ['killed juan miro|teacher']],
  ['Rebels attacked a bank in Lima on Monday, killed two clerks and fled.', ['killed two clerks|clerks']],
  // those who were
  [
    'Armed men kidnapped three drivers in Lima on Monday. Those who were kidnapped are Ivan Telmo, 55, from Lugo; Ivo Lisco, 52; and Luis Ralli, 35.',
    ['abducted ivan telmo', 'abducted ivo lisco', 'abducted luis ralli'],
  ],
  // by the state they are in, behind their number
  [
    'Two people were killed and 30 wounded in a bombing in Lima on Monday.',
    ['killed two people|people', 'injured 30 wounded|wounded|people'],
  ],
  ['Two people were killed and 30 were badly hurt in a bombing in Lima on Monday.', ['killed two people|people', 'injured people']],
  // who came to no harm
  ['A bomb exploded in Lima on Monday. The driver was not hurt.', ['unharmed driver']],
  [
    'Gunmen shot a driver in Lima on Monday. His wife and two guards were not hurt.',
    ['injured driver', 'unharmed his wife|wife', 'unharmed two guards|guards'],
  ],
  ['A bomb exploded in Lima on Monday. No passengers were hurt.', []],
  ['The driver escaped injury when a bomb exploded in Lima on Monday.', ['unharmed driver']],
  ['A boy escaped without injury when a bomb exploded in Lima on Monday.', ['unharmed boy']],
  // of the police of a place
  [
    'Nine people were injured in an attack in Rosario on Monday, including 3 members of the Rosario police.',
    ['injured nine people|people', 'injured 3 members of the rosario police|members of the rosario police|rosario police|police'],
  ],
  // for whom an attempt was meant
  ['An attempt was made on the life of the deputy minister in Lima on Monday.', ['aimed-at deputy minister|minister']],
  ['The mayor of Lima was the target of an assassination attempt on Monday.', ['aimed-at mayor of lima|mayor']],
  ['The attack on the minister in Lima on Monday was widely condemned.', []],
  // whose home it was
  ["Rebels attacked President Ricardo Alva's house in Lima on Monday.", ['aimed-at ricardo alva']],
] as const)('%s', (text, expected) => {
  expect(befell(text)).toEqual(expected);
});
