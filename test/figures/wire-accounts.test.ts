/** How wires tell of one clash or blast again, sum it up and name its dead. Each row: killed, injured, and killed of the attackers; in capitals, too. */
import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.js';

function tollOf(text: string): string {
  const figures = readText(text, { published: '2019-06-18' })[0]?.figures ?? [];
  const best = (group: string, effect: string): number =>
    figures.find((row) => row.group === group && row.effect === effect && row.event === null && row.label === null)?.best ?? 0;
  return `${best('people', 'killed') - best('perpetrators', 'killed')}/${best('people', 'injured')}/${best('perpetrators', 'killed')}`;
}

const rows = (name: string, given: readonly [toll: string, text: string][]) =>
  describe(name, () =>
    test.each(given)('%s: %s', (toll, text) => {
      expect(tollOf(text)).toBe(toll);
      expect(tollOf(text.toUpperCase())).toBe(toll);
    }),
  );

const CLASH = 'Six guards and two raiders were killed in a clash near Nakuru on Monday, police said.';

rows('part by part', [
  ['6/0/2', `${CLASH} Four guards were killed at a gate. Two more guards were killed in the chase. Two raiders also were killed.`],
  ['6/0/5', `${CLASH} Four guards were killed at a gate. Three raiders also were killed at the river.`],
  [
    '6/2/0',
    'Four guards were killed and one wounded at a gate near Nakuru on Monday. In a chase, two more guards were killed and another wounded.',
  ],
  [
    '4/1/0',
    'Four guards were killed and another wounded at a gate near Nakuru on Monday.\n\nIn all, four were killed and another wounded.',
  ],
]);

rows('those who are named', [
  [
    '5/3/0',
    'Five guards were killed and three others wounded in a clash with rebels in Nakuru on Monday. The slain guards were identified as Sgt. Ivo Reyes, 31; Corporals Juan Dorn, 41, and Leo Pasch, 33.',
  ],
]);

rows('attackers one after the other, and together', [
  [
    '24/0/7',
    'Five raiders were shot dead by guards in Nakuru on Monday. Two other raiders were bombers who were blown up by their bombs. In all 31 people died, including the seven raiders.',
  ],
  ['0/0/9', 'Five raiders were shot dead by guards in Nakuru on Monday. Four other raiders were shot dead at the river.'],
  ['26/0/5', 'Five raiders were shot dead by guards in Nakuru on Monday. In all 31 people died, including the five raiders.'],
]);

rows('the number as others put it', [
  ['9/0/0', 'Raiders killed nine people in Nakuru on Monday, police said. Villagers put the number at 22.'],
  ['9/0/0', 'Police said nine people were killed in a raid on Nakuru on Monday. Villagers put the number at 22.'],
]);

rows('all of whom died of their wounds, and are named', [
  [
    '2/0/0',
    'Two guards were badly hurt in a raid on Nakuru on Monday. They succumbed to their injuries. Police said the guards who died were of the river post and identified them as Ivo Dorn and Leo Senn.',
  ],
]);

rows('the month, and not the raid', [
  [
    '5/16/0',
    'Raids killed five people and wounded 16 in Nakuru on Monday. So far this month, raids have killed 71 people, 33 of them guards.',
  ],
]);

describe('who was seized', () =>
  test.each([
    'Raiders freed four divers on Monday, a week after they were seized from a rig off Nakuru.',
    'Four divers were freed in Nakuru on Monday. They were seized from a rig a week ago.',
  ])('%s', (text) => {
    const seized = readText(text, { published: '2019-06-18' })[0]?.figures.filter(
      ({ effect, event }) => effect === 'abducted' && event === null,
    );
    expect(seized?.find(({ group }) => group === 'people')?.best).toBe(4);
    expect(seized?.some(({ group }) => group === 'perpetrators')).toBe(false);
  }));

describe('who was among the dead', () =>
  test.each([
    [
      'civilians',
      '"Two bombers blew themselves up" in Nakuru on Monday, a guard said, while a nurse said a district chief and three clerks were among the dead.',
    ],
    ['perpetrators', 'Nine raiders were shot dead in Nakuru on Monday. Two raiders from Garissa were among the dead.'],
  ])('%s: %s', (group, tail) => {
    const [incident] = readText(`Seven people were killed in a raid on a village near Nakuru on Monday. ${tail}`, {
      published: '2019-06-18',
    });
    const dead = incident!.claims.flatMap(({ quote, says }) =>
      says && 'effect' in says && says.effect === 'killed' && 'group' in says && /chief|Garissa/.test(quote) ? [says.group] : [],
    );
    expect(dead).toContain(group);
    if (group === 'civilians') expect(dead).not.toContain('perpetrators');
  }));

describe('what kind of incident', () =>
  test.each([
    ['accident', 'Four miners died after a methane blast in a coal mine near Harlow on Monday.'],
    ['accident', 'FOUR MINERS DIED AFTER A METHANE BLAST IN A COAL MINE NEAR HARLOW ON MONDAY.'],
    ['bombing', 'Four guards died when a mine exploded under their truck near Nakuru on Monday.'],
    ['clash', 'A rebel was killed and two guards were hurt in an encounter with security forces near Nakuru on Monday.'],
    ['attack', 'A clerk was killed by gunmen near Nakuru on Monday after an encounter with a neighbour.'],
  ])('%s: %s', (kind, text) => expect(readText(text, { published: '2019-06-18' })[0]?.kind).toBe(kind)));

describe('who did it', () =>
  test.each([
    [
      false,
      'Nine guards were killed near Nakuru on Monday. The army wants to regain control of areas that had been held by rebels, including Orlo, Tenna and Senn.',
    ],
    [true, 'Nine guards were killed near Nakuru on Monday. They were shot by rebels, including Ivo Orlo, Juan Tenna and Leo Senn.'],
  ])('named among the rebels is %s: %s', (named, text) => {
    const doers = readText(text, { published: '2019-06-18' })[0]!.entities.filter(({ role }) => role === 'perpetrator');
    expect(doers.some(({ mentions }) => mentions.some((mention) => /Orlo|Tenna|Senn/.test(mention)))).toBe(named);
  }));
