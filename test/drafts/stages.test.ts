/** How far an incident went, on reports of our own, as written and in capitals. */
import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.js';

const rows: readonly [text: string, stages: readonly string[]][] = [
  ['Gunmen tried to abduct the daughter of a banker in Lima on Monday, but she escaped.', ['attempted']],
  ['An attempt was made on the life of Judge Ana Dorle in Lima on Monday.', ['attempted']],
  ['Judge Ana Dorle was unhurt in an assassination attempt in Lima on Monday.', ['attempted']],
  ['Police foiled a plot to kill Judge Ana Dorle in Lima on Monday.', ['attempted']],
  ['A letter bomb was defused in Lima on Monday.', ['attempted']],
  ['Rebels placed a bomb at a bank in Lima on Monday. Police deactivated it.', ['attempted']],
  ['A bomb placed at a bank in Lima on Monday failed to go off.', ['attempted']],
  ['A man threw a grenade at a church in Lima on Monday. The grenade failed to detonate and there were no casualties.', ['attempted']],
  ['A man threw a petrol bomb at a house in Lima on Monday. The device failed to ignite and no one was hurt.', ['attempted']],
  ['An explosive device was discovered and safely defused near a school in Lima on Monday.', ['attempted']],
  ['The authorities safely defused a bomb near a bridge in Lima on Monday. There were no casualties.', ['attempted']],
  ['Police foiled an attack on a bank in Lima on Monday.', ['attempted']],
  ['An attack on a deputy in Lima on Monday was thwarted by his guards.', ['attempted']],
  ['A kidnapping attempt against a banker was frustrated in Lima on Monday.', ['attempted']],
  ['Two men tried to kill a banker in Lima on Monday. The attack failed.', ['attempted']],
  ['Two men tried to kill a banker in Lima on Monday, but his guards repelled the attack.', ['attempted']],
  ['Six kilograms of dynamite were found at a bank in Lima on Monday and deactivated.', ['attempted']],
  // what came of it after all
  ['A driver was killed in an assassination attempt on Judge Ana Dorle in Lima on Monday.', ['accomplished']],
  ['Two bombs exploded in Lima on Monday and wounded a nurse. Police defused a third bomb.', ['accomplished']],
  ['A bomb exploded in Lima on Monday, causing heavy damage to a bank. Police defused a second bomb.', ['accomplished']],
  ['Soldiers repelled an attack on a bank in Lima on Monday.', ['accomplished']],
  ['Rebels threatened to kill three mayors in Lima on Monday.', ['threatened']],
];

describe('how far an incident went', () => {
  test.each(rows)('%s', (text, expected) => {
    const stages = (written: string): readonly string[] => readText(written, { published: '2024-03-05' }).map(({ stage }) => stage);
    expect(stages(text)).toEqual(expected);
    expect(stages(text.toUpperCase())).toEqual(expected);
  });
});

test('whose plan was found out is not said by who found it', () => {
  const entities = readText('Police foiled a plot to kill Judge Ana Dorle in Lima on Monday.').flatMap((incident) => incident.entities);
  expect(entities.filter(({ role }) => role === 'perpetrator')).toEqual([]);
});

test('who makes a bomb safe did not lay it', () => {
  const entities = readText('The authorities defused a bomb near a bridge in Lima on Monday.').flatMap((incident) => incident.entities);
  expect(entities.filter(({ role }) => role === 'perpetrator')).toEqual([]);
});
