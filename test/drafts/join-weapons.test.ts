/** Which names of weapons are taken for one weapon. */
import { describe, expect, test } from 'vitest';
import type { Entity } from '../../src/model/incident.js';
import { joinWeapons } from '../../src/read/drafts/join-weapons.js';
import { readEndings } from '../../src/read/language/endings.js';
import { english } from '../language.js';

const endings = readEndings(english());

/** "2 bombs" has a count, "bombs" none. */
function weapon(said: string, i: number): Entity {
  const [, number, mention] = /^(?:(\d+) )?(.+)$/.exec(said)!;
  const count = number === undefined ? null : { low: Number(number), high: Number(number) };
  return { role: 'weapon', mentions: [mention!], count, effect: null, confidence: null, claims: [`c${i}`] };
}

const names = { isWeapon: (noun: string) => noun !== 'sticks' && noun !== 'device', isLook: (word: string) => word === 'powerful' };

const rows: readonly [readonly string[], readonly string[]][] = [
  [['car bomb', 'bomb'], ['car bomb=bomb']],
  [['bomb', 'powerful bomb', 'bombs'], ['powerful bomb=bombs=bomb']],
  [
    ['car bomb', 'pipe bomb', 'bomb'],
    ['car bomb=bomb', 'pipe bomb=bomb'],
  ],
  [
    ['2 bombs', '3 bombs'],
    ['bombs', 'bombs'],
  ],
  [
    ['rifle', 'bomb', 'rifles'],
    ['rifles=rifle', 'bomb'],
  ],
  [['glass'], ['glass']],
  [['sticks of dynamite'], ['sticks of dynamite=dynamite']],
  [['dynamite sticks'], ['dynamite sticks']],
  [['powerful dynamite sticks'], ['powerful dynamite sticks=dynamite sticks']],
  [['powerful explosive device'], ['powerful explosive device=explosive device']],
  [
    ['3 powerful devices', 'powerful device'],
    ['powerful devices=devices', 'powerful device=device'],
  ],
  [['plastic explosive device'], ['plastic explosive device']],
];

describe('weapons', () => {
  test.each(rows)('%j', (given, expected) =>
    expect(joinWeapons(given.map(weapon), names, endings).map(({ mentions }) => mentions.join('='))).toEqual(expected),
  );
});
