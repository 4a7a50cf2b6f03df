/** Texts of one shape without end: what would cost more than its length does not come to an end here. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openCairn } from '../../src/app/read-reports.js';
import { report } from './reports.js';

const LONG = 400_000;

const SHAPES = [
  'killed ',
  'five people were killed and ',
  'a man, ',
  'two men and ',
  'another three ',
  'who was killed ',
  'that he said that ',
  'He died. ',
  'They were shot dead. ',
  'The toll rose to 5. ',
  'The toll rose to 5 on Monday. ',
  'Police earlier put the toll at 9. ',
  'The blast came a day after rebels killed 5. ',
  'In Puno, gunmen shot 2 men.\n\nIn Tacna, gunmen shot 2 men.\n\n',
  'In Puno two women died.\n\nIn Tacna two women died.\n\n',
  'In the town of Puno, gunmen shot 2 men.\n\nHours later in Tacna, gunmen shot 2 men.\n\n',
  'a bombing that killed nine, ',
  'the murder of Ana Ruiz. Ruiz was shot. ',
  'shelled Orlasvik and ',
  'the battle over the tax and ',
  'Anna Kest, 34, was shot. ',
  'A bomb killed five people in Kabul on Monday. ',
  'A bomb killed 5 in Kabul; ',
  'in Kabul ',
  'Paris, Texas, ',
  'on Monday ',
  'at 14:28 ',
  '3 rifles and ',
  'the gun shop "Orion" ',
  'In 2011, 15 people were killed. ',
  'If he had killed ',
  'according to police, ',
  'Police arrested two men. ',
  'A rebel group claimed responsibility for the attack. ',
  'The army shot a farmer. ',
  'Rebels released Nils Orlas. ',
  'Everyone aboard the bus escaped unhurt. ',
  'ABDUL ',
  'J. ',
  '" ',
  '\u201c ',
  '"He said ',
  '( ',
  '- ',
  '12345',
  '\n',
  'a\n\n',
  '\u0000',
  '\u0301a',
  '\ud83d\ude00 ',
];

const repeated = (shape: string, length: number): string => shape.repeat(Math.ceil(length / shape.length));

describe('a text of one shape', () => {
  const cairn = openCairn();

  const misplaced = (text: string): number =>
    cairn.readEach(report(text)).flatMap(({ claims }) => claims.filter(({ start, end, quote }) => text.slice(start, end) !== quote)).length;

  it.each(SHAPES.map((shape) => [JSON.stringify(shape), shape]))('%s is read to its end', { timeout: 60_000 }, (_, shape) => {
    expect(misplaced(repeated(shape, LONG))).toBe(0);
  });

  it('a text that breaks off behind its first words is read to its end', () => {
    expect(misplaced('Everyone aboard the bus escaped unhurt')).toBe(0);
  });

  it('a report of thousands of incidents is linked to its end', { timeout: 60_000 }, () => {
    const towns = ['Holm', 'Dorn', 'Ruiz', 'Mora', 'Vega', 'Luna'];
    const deed = towns.map((town, i) => `Hours later, gunmen attacked a post in ${town} the same day, killing ${i + 2}. `).join('');
    const text = repeated(deed, LONG / 2);
    expect(cairn.readAll([report(`A man was shot dead in Lima on Monday. ${text}`)]).length).toBeGreaterThan(1000);
  });

  it('several shapes by turns', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SHAPES), { minLength: 2, maxLength: 6 }), (shapes) => {
        expect(misplaced(repeated(shapes.join(''), 20_000))).toBe(0);
      }),
      { numRuns: 25, seed: 1 },
    );
  });
});
