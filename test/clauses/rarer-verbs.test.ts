/** Rarer verbs of harm, and those that attackers do where others do no harm by them: each row is a sentence and its harms. */
import { describe, expect, test } from 'vitest';
import { clausesOf, harmsOf } from './clauses-of.js';

const rows: readonly [text: string, ...expected: string[]][] = [
  // with whom it was done to between its words
  ['Raiders clubbed two bakers to death.', 'killed 2 two bakers'],
  ['Raiders speared two bakers to death.', 'killed 2 two bakers'],
  ['RAIDERS SPEARED TWO BAKERS TO DEATH.', 'killed 2 TWO BAKERS'],
  ['Raiders crushed two bakers to death.', 'killed 2 two bakers'],
  ['Raiders sprayed two bakers with bullets.', 'injured 2 two bakers'],
  ['Raiders whisked two bakers away.', 'abducted 2 two bakers'],
  ['The farm sprayed two bakers with perfume.'],
  // by attackers alone
  ['Raiders hanged two bakers.', 'killed 2 two bakers'],
  ['Raiders blinded two bakers.', 'injured 2 two bakers'],
  ['RAIDERS BLINDED TWO BAKERS.', 'injured 2 TWO BAKERS'],
  ['The sun blinded two bakers.'],
  ['Raiders hanged the mayor in effigy.'],
  ['Two bakers met their end in the attack.', 'killed 2 Two bakers'],
  ['The two roads met their end at the river.'],
  ['Two bakers were impaled.', 'killed 2 Two bakers'],
];

describe('Rarer verbs of harm', () => {
  test.each(rows)('%s', (text, ...expected) => {
    expect(harmsOf(text)).toEqual(expected);
  });
});

const attacks: readonly [text: string, agent: string | null, targets: readonly string[]][] = [
  ['Two bakers died when raiders attacked in Lugo.', 'raiders', []],
  ['Masked men attacked in the town.', 'masked men', []],
  ['MASKED MEN ATTACKED IN THE TOWN.', 'masked men', []],
  ['Masked men attacked by soldiers fled.', 'soldiers', ['masked men']],
  ['Masked men attacked in Lugo fled.', null, ['masked men']],
  ['A guard attacked in Lugo was hurt.', null, ['a guard']],
];

describe('Who attacked, where nobody is told to be attacked', () => {
  test.each(attacks)('%s', (text, agent, targets) => {
    const { happenings, written } = clausesOf(text);
    const attack = happenings.find(({ word }) => word.word === 'attack')!;
    expect(attack.agent && written(attack.agent).toLowerCase()).toBe(agent);
    expect(attack.targets.map((target) => written(target).toLowerCase())).toEqual(targets);
  });
});
