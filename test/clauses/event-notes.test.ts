/** Ways in which short notes of incidents say who came to harm: each row is a sentence and the harms it must give. */
import { describe, expect, test } from 'vitest';
import { readClauseClasses } from '../../src/read/clauses/clause-classes.js';
import { createWords } from '../../src/read/clauses/words.js';
import { englishWith } from '../language.js';
import { harmsOf } from './clauses-of.js';

const says: readonly [string, readonly string[]][] = [
  // the same befell those behind
  ['In Reva one guard was killed and three rebels too.', ['killed 1 one guard', 'killed 3 three rebels']],
  ['Two clerks were killed in Reva, and a guard as well.', ['killed 2 Two clerks', 'killed 1 a guard']],
  ['Two clerks were killed in Reva and so was the gunman.', ['killed 2 Two clerks', 'killed 1 the gunman']],
  ['Two clerks were killed in Reva and a guard too fled.', ['killed 2 Two clerks']],
  // among them, without commas
  ['Nine people among them a priest of Reva were killed.', ['killed 9 Nine people', 'killed 1 a priest']],
  // what goes against what was said, between subject and verb
  ['The baker however was burnt to death.', ['killed 1 The baker']],
  ['A cook fled. However, two guards were killed.', ['killed 2 two guards']],
  // of the body they are of
  ['One lorry was hit and six soldiers from the 9th Brigade killed in the raid.', ['killed 6 six soldiers']],
  ['The sister of a clerk killed in the raid wept.', ['killed 1 a clerk']],
  // under what fell on them
  ['The driver was crushed under its wheels.', ['killed 1 The driver']],
  // one person who is both
  ['Militant and trader Ivo Mena was killed.', ['killed 1 trader Ivo Mena']],
  ['A militant and the trader Ivo Mena were killed.', ['killed 1 A militant', 'killed 1 the trader Ivo Mena']],
  // where they were, and what for
  ['Four villagers, out in the woods to gather mushrooms, were shot dead.', ['killed 4 Four villagers']],
  // by a word no table knows
  ['One gorvak died and two others were hurt.', ['killed 1 One gorvak', 'injured 2 two others']],
  ['One shop died and two others were sold.', []],
  // what they are of has an "and" in its name
  ['Two students of Reva Science and Technology University were killed.', ['killed 2 Two students']],
  ['Two students and Ana Ruiz were killed.', ['killed 2 Two students', 'killed 1 Ana Ruiz']],
  // none of one side
  ['No troop casualties have been reported.', []],
  ['No army casualties were reported.', []],
  ['No casualties were reported.', ['killed 0 No casualties', 'injured 0 No casualties']],
  // nobody came to harm
  ['There were no immediate reports of deaths or injuries.', ['killed 0 deaths', 'injured 0 injuries']],
  ['There were no further reports of casualties.', []],
  ['There was no word on casualties.', []],
  ['It caused neither casualties nor damage.', ['killed 0 casualties', 'injured 0 casualties']],
  ['The blast did not cause any casualties.', ['killed 0 any casualties', 'injured 0 any casualties']],
  ['The blast may not have caused casualties.', []],
  ['The bomb went off without causing injuries.', ['injured 0 injuries']],
  ['He escaped without injury.', ['unharmed 1 He']],
  ['There was no loss of life.', ['killed 0 life']],
  ['Everyone aboard the bus escaped unhurt.', ['killed 0 Everyone', 'injured 0 Everyone']],
  ['Not everyone escaped unhurt.', []],
  ['All passengers were unharmed.', ['unharmed 2- passengers']],
  ['Neither guard was hurt.', ['injured 1 guard (denied)']],
  // what they lost of themselves
  ['Four children lost limbs in the blast.', ['injured 4 Four children']],
  ['A boy had his hand blown off.', ['injured 1 A boy']],
  ['Two miners lost their eyesight.', ['injured 2 Two miners']],
  ['Police lost sight of the man.', []],
  ['The speaker had his hand raised.', []],
  // a number, and what they were taken as
  ['Gunmen stormed a school and took nine hostage.', ['abducted 9 nine']],
  ['Nine hostage negotiators came.', []],
  // who is rescued from those who held them
  ['Police rescued five clerks from kidnappers.', ['rescued 5 five clerks', 'abducted 5 five clerks']],
  ['Firemen rescued five clerks from a burning mill.', ['rescued 5 five clerks']],
  // what most of them were
  ['Rebels killed 30 villagers, mostly women and children, in Reva.', ['killed 30 30 villagers']],
  ['Thirty villagers, mostly women and children, were killed.', ['killed 30 Thirty villagers']],
  ['Rebels killed 30 people, largely farmers, and a priest.', ['killed 30 30 people', 'killed 1 a priest']],
  ['Rebels killed 30 people, many of them women and children.', ['killed 30 30 people', 'killed 2- many of them women']],
  ['Rebels killed mostly women and children.', ['killed 2- mostly women', 'killed 2- children']],
  ['A mayor-elect was shot dead.', ['killed 1 A mayor-elect']],
];

describe('harms', () => {
  test.each(says)('%s', (text, expected) => expect(harmsOf(text)).toEqual(expected));
});

describe('one row a word', () => {
  const head = 'lemma\tforms\teffect\twhom\tstrength\n';
  test('a word that stands twice is refused', () => {
    const twice = englishWith('effects', `${head}slay\t-\tkilled\tobject\t-\nslay\t-\tinjured\tobject\t-\n`);
    expect(() => createWords(twice, readClauseClasses(twice))).toThrow('effects.tsv: "slay" stands twice');
  });
  test('a form of two words has one effect', () => {
    const two = englishWith('effects', `${head}slay\t-\tkilled\tobject\t-\nslayed\t-\tinjured\tobject\t-\n`);
    expect(() => createWords(two, readClauseClasses(two))).toThrow('effects.tsv: "slayed" of "slayed" has another effect');
  });
});
