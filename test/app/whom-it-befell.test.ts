/** Whom it befell: persons told of by what they are, by number, by their people and by name, whatever is said of them between. Sentences of our own. */
import { expect, test } from 'vitest';
import { readText } from '../read-text.js';

/** "killed two nuns": of each who came to harm or was to, the longest words for them. */
function befell(text: string): readonly string[] {
  return readText(text, { published: '1989-03-05' })
    .flatMap(({ entities }) => entities.filter(({ role }) => role === 'victim'))
    .map(({ effect, mentions }) => `${effect ?? 'aimed-at'} ${mentions[0]!.toLowerCase()}`);
}

test.each([
  // by their people, in any number
  ['A soldier and three Panamanians were killed in Lima on Monday.', ['killed soldier', 'killed three panamanians']],
  ['GUNMEN KIDNAPPED TWO GERMANS IN LIMA ON MONDAY.', ['abducted two germans']],
  ['The Spaniards were kidnapped in Lima on Monday.', ['abducted spaniards']],
  ['Three German banks were attacked in Lima on Monday by gunmen.', []],
  ['Six nuns (five Spaniards and one Chilean) were killed in Lima on Monday.', ['killed six nuns']],
  // a number beside others of whom as many are told of one by one
  ['A man, a woman, and two children were killed in Lima on Monday.', ['killed man', 'killed woman', 'killed two children']],
  ['A bomb killed two policemen, a woman, and her baby in Lima on Monday.', ['killed two policemen', 'killed woman', 'killed her baby']],
  ['Two leaders, Luis Mora and Juan Cano, were killed in Lima on Monday.', ['killed luis mora', 'killed juan cano']],
  // others, unless they are of those who did it
  ['A nun was killed and three others were wounded in Lima on Monday.', ['killed nun', 'injured three others']],
  ['A rebel was killed and three others were wounded in Lima on Monday.', []],
  // whom somebody tried to harm
  ['Three men tried to kill a policeman in Lima on Monday.', ['aimed-at policeman']],
  ['Three men tried to kill the wife of the mayor in Lima on Monday.', ['aimed-at wife of the mayor']],
  ['Gunmen tried to kidnap the mayor of Lima, Ana Ruiz, on Monday.', ['aimed-at mayor of lima']],
  ['Gunmen opened fire on her son in Lima on Monday.', ['aimed-at her son']],
  ['Three men tried to kill the bill in Lima on Monday.', []],
  ['Police tried to kill the gunman in Lima on Monday.', []],
  // what is said of somebody before what became of them
  ['Gunmen shot the wife of the mayor to death in Lima on Monday.', ['killed wife of the mayor']],
  ['Gunmen shot Ana Ruiz, a law student, to death in Lima on Monday.', ['killed ana ruiz']],
  ['A bomb exploded in Lima on Monday, leaving the wife of the mayor wounded.', ['injured wife of the mayor']],
  ['A bomb exploded in Lima on Monday, leaving Ana Ruiz, a law student, dead.', ['killed ana ruiz']],
  ['A bomb exploded in Lima on Monday, leaving a toll of two persons wounded.', ['injured two persons']],
  // where they were, alone behind them; whom a pronoun means; who came to no harm
  ['A bomb exploded on an airliner near Lima on Monday. All 107 passengers aboard died.', ['killed all 107 passengers']],
  ['Rebels stopped a nurse in Lima on Monday and took her away.', ['abducted nurse']],
  ['Senator Luis Mera escaped unharmed from an attack in Lima on Monday.', ['unharmed luis mera']],
  // one more, by name
  ['Two guards were killed and a third, Ana Ruiz, was wounded in Lima on Monday.', ['killed two guards', 'injured ana ruiz']],
  ['Gunmen wounded two guards and killed another, Ana Ruiz, in Lima on Monday.', ['injured two guards', 'killed ana ruiz']],
  ['Four people were killed in Lima on Monday. Another, Ana Ruiz, was wounded.', ['killed four people', 'injured ana ruiz']],
  ['Four people were killed in Lima on Monday. Another, Ana Ruiz said, was wounded.', ['killed four people']],
  // who was in what was attacked
  ['Rebels fired on a bus carrying 20 clerks in Lima on Monday.', ['aimed-at 20 clerks']],
  ['Rebels fired on a truck, which was carrying two nurses, in Lima on Monday.', ['aimed-at two nurses']],
  ['Rebels fired on a truck carrying coffee in Lima on Monday.', []],
  ['Rebels fired on the car in which Judge Ana Ruiz was riding in Lima on Monday.', ['aimed-at ana ruiz']],
  ['Rebels fired on the car in which weapons were found in Lima on Monday.', []],
  // those who live there
  ['Soldiers fired on the civilian population of Lima on Monday.', ['aimed-at civilian population of lima']],
  ['The civilian population of Lima feared a new attack on Monday.', []],
] as const)('%s', (text, expected) => {
  expect(befell(text)).toEqual(expected);
  expect(befell(text.toUpperCase())).toEqual(expected);
});
