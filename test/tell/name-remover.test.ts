/** Names taken out of a text: which words go, and which stay. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { remover } from '../../src/tell/name-remover.js';

const ROWS: readonly [names: readonly string[], text: string, left: string][] = [
  [['Jonas Bekele', 'Bekele'], 'Jonas Bekele and Bekele', '_ and _'],
  [['Bekele'], "Bekele's shop", "_'s shop"],
  [['Bekele'], 'Bekeleville', 'Bekeleville'],
  [['Jonas Bekele'], 'Jonas\n  Bekele fled', '_ fled'],
  [['Jonas Bekele'], 'JONAS BEKELE FLED', '_ FLED'],
  [['Rose Young', 'Young'], 'a young man saw Young', 'a young man saw _'],
  [['OKOT'], 'Okot, OKOT and okot', '_, _ and _'],
  [['Khaled al-Masri', 'al-Masri'], 'al-Masri and Khaled Al Masri', '_ and Khaled Al Masri'],
  [["Sean O'Neill"], "“Sean O’Neill”, Sean O'Neill", '“_”, _'],
  [['José Peña'], 'José Peña', '_'],
  [['Ana', 'Ana Ruiz Mora'], 'Ana Ruiz left', '_ Ruiz left'],
  [[], 'Nobody is named', 'Nobody is named'],
];

describe('names taken out', () => {
  test.each(ROWS)('%j from %j', (names, text, left) => expect(remover(names, '_')(text)).toBe(left));

  test('every name, wherever it stands between other words', () => {
    const name = fc.stringMatching(/^[A-Z][a-z]{2,6}( [A-Z][a-z]{2,6}){0,14}$/);
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 8 }), fc.nat(), (names, at) => {
        const one = names[at % names.length]!;
        const left = remover(names, '_')(`so ${one}, then ${one.toUpperCase()}.`);
        expect(left.replace(/_/g, '').match(/\p{L}+/gu)).toEqual(['so', 'then']);
      }),
    );
  });
});
