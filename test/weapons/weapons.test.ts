import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createNumberReader } from '../../src/read/numbers/read-numbers.js';
import { createLayout } from '../../src/read/text/create-layout.js';
import { createWeaponReader } from '../../src/read/weapons/read-weapons.js';
import type { WeaponMention } from '../../src/read/weapons/weapon-mention.js';
import { english } from '../language.js';

const layOut = createLayout(english());
const readNumbers = createNumberReader(english());
const readWeapons = createWeaponReader(english());
function read(text: string): readonly WeaponMention[] {
  const layout = layOut({ id: 'r', text, title: null, published: null, publisher: null, url: null, language: 'en' });
  return readWeapons(layout, readNumbers(layout));
}
const said = ({ role, mention, count, partOf, effect }: WeaponMention): string =>
  [
    role === 'vehicle' && effect ? effect : role,
    mention,
    count ? `${count.low ?? ''}..${count.high ?? ''}` : '',
    partOf === null ? '' : `of ${partOf}`,
  ]
    .filter(Boolean)
    .join(' ');

describe('weapons', () => {
  test.each([
    ['used', 'He was killed with a knife.', ['weapon knife']],
    ['none', 'No ransom has been demanded, and no weapon was used.', []],
    ['in capitals', 'A CAR BOMB EXPLODED AND THE REBELS THREW DYNAMITE STICKS.', ['weapon CAR BOMB', 'weapon DYNAMITE STICKS']],
    [
      'with maker and calibre',
      'She carried a 9 mm Beretta pistol and a .40-caliber handgun.',
      ['weapon 9 mm Beretta pistol', 'weapon .40-caliber handgun'],
    ],
    ['model before the noun', 'They fired AK-47 assault rifles at the post.', ['weapon AK-47 assault rifles']],
    ['before fire', 'MACHINEGUN FIRE HIT THE POST.', ['weapon MACHINEGUN']],
    ['counted', 'Two bombs went off.', ['weapon bombs 2..2']],
    ['not counted by the attacks', 'Two bomb attacks shook the port.', ['weapon bomb']],
    ['weighed', 'THEY LEFT 20 KG OF DYNAMITE.', ['weapon DYNAMITE']],
    ['thrown', 'The crowd threw stones and petrol bombs.', ['weapon stones', 'weapon petrol bombs']],
    ['a vehicle driven at something', 'A man rammed a truck into the gate.', ['weapon truck']],
    ['general words with a modifier', 'Men with automatic weapons came.', ['weapon automatic weapons']],
    ['acid', 'A man threw acid at her.', ['weapon acid']],
  ])('%s', (_, text, expected) => expect(read(text).map(said)).toEqual(expected));
});

describe('things taken', () => {
  test.each([
    [
      'a lot and its parts',
      'The raiders took at least 20 units of firearms (4 rifled and 16 smoothbore shotguns), 2 gas pistols, bullets and knives.',
      [
        'taken firearms 20..',
        'taken rifled 4..4 of 0',
        'taken smoothbore shotguns 16..16 of 0',
        'taken gas pistols 2..2',
        'taken bullets',
        'taken knives',
      ],
    ],
    [
      'parts between dashes',
      'The raiders left with 9 firearms – 5 shotguns and 4 rifles – as well as two gas pistols and knives.',
      ['taken firearms 9..9', 'taken shotguns 5..5 of 0', 'taken rifles 4..4 of 0', 'taken gas pistols 2..2', 'taken knives'],
    ],
    ['including', 'They stole 12 rifles, including 3 carbines.', ['taken rifles 12..12', 'taken carbines 3..3 of 0']],
    ['money', 'The gang made off with cash and two cell phones.', ['taken cash', 'taken cell phones 2..2']],
    ['passive', 'Several pistols were stolen.', ['taken pistols 2..']],
    ['one gun picked up to be used', 'He took a rifle and fired at the door.', ['weapon rifle']],
  ])('%s', (_, text, expected) => expect(read(text).map(said)).toEqual(expected));
});

describe('vehicles', () => {
  test.each([
    ['hijacked', 'They hijacked a bus and used it to ram the gate.', ['stolen bus']],
    ['stolen', 'The men fled in a stolen car.', ['stolen car']],
    ['burned', 'Rebels burned five buses on the road.', ['destroyed buses 5..5']],
    ['damaged', 'Three trucks were damaged.', ['damaged trucks 3..3']],
    ['fled in', 'The gunmen fled in a van.', ['vehicle van']],
  ])('%s', (_, text, expected) => expect(read(text).map(said)).toEqual(expected));
});

test.each([
  'He was shot in the leg.',
  'The mayor spoke of gun control.',
  'The bomb squad came.',
  'A bombshell report told of explosive growth.',
  'The gun shop was closed.',
  'Police recovered three rifles.',
  'TROOPS SEIZED 12 RIFLES AND AMMUNITION.',
  'The rifles were confiscated by police.',
  'He had a bullet wound.',
  'She was charged with possession of a firearm.',
  'He drove his car to work.',
  'A club in the town was closed.',
  'He held her in his arms.',
  'The rebels laid down their arms.',
  'There was a bomb threat.',
  'She lost her phone.',
  'Mr. Thompson spoke with PK Rao.',
  'They were taken to a bank and made to phone home.',
])('nothing in: %s', (text) => expect(read(text)).toEqual([]));

test('any words: spans hold in order, parts point back, any length is read', () => {
  const part = fc.constantFrom(
    'took',
    '17',
    'rifles',
    '(',
    ')',
    ',',
    'and',
    'bomb',
    'including',
    'were',
    'stolen',
    'car',
    'police',
    'AK-47',
    '9',
    'mm',
    'units',
    'of',
    'heavy',
    'with',
    '.',
    'cash',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const text = parts.join(' ');
      let end = 0;
      read(text).forEach((mention, i) => {
        expect(mention.start).toBeGreaterThanOrEqual(end);
        end = mention.end;
        expect(text.slice(mention.start, mention.end)).toBe(mention.mention);
        expect(mention.partOf === null || mention.partOf < i).toBe(true);
      });
    }),
    { numRuns: 500, examples: [[['17', 'heavy', 'AK-47', '17']]] },
  );
  for (const unit of ['gun ', 'took 3 rifles (', 'was stolen ', 'heavy ', 'with a car ', 'AK-47 ']) {
    const text = unit.repeat(20_000);
    expect(read(text).every((mention) => mention.end <= text.length)).toBe(true);
  }
}, 60_000);
