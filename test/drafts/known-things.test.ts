/** Which mentions of what was attacked name one thing, on reports of our own. */
import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.js';

const rows: readonly [text: string, targets: readonly string[]][] = [
  ['A bomb exploded at a paint factory in Lima on Monday. The bomb badly damaged the factory.', ['paint factory']],
  ['Gunmen attacked a clinic in Kisumu on Monday. They set fire to the Lugo clinic and fled.', ['Lugo clinic']],
  ['Gunmen attacked the Lugo clinic in Kisumu on Monday. They set fire to a clinic and fled.', ['Lugo clinic', 'clinic']],
  [
    "Robbers raided the jewellery shop 'Opal' in Brno on Monday. They then robbed another jewellery shop 'Rubin' and fled.",
    ["jewellery shop 'Opal'", "jewellery shop 'Rubin'"],
  ],
  [
    'Bombs destroyed two stores, six other stores and ten food stands in Lima on Monday.',
    ['two stores', 'six other stores', 'ten food stands'],
  ],
  ['A bomb exploded at the Lugo clinic in Kisumu on Monday. The building was badly damaged.', ['Lugo clinic']],
  ['Rebels burned a bus in Kisumu on Monday. The building of a bank was damaged.', ['bus', 'building of a bank']],
  ['A bomb damaged two banks in Lima on Monday. Another bomb damaged a school.', ['two banks', 'school']],
];

describe('things attacked', () => {
  test.each(rows)('%s', (text, expected) => {
    const targets = readText(text, { published: '2024-03-05' }).flatMap(({ entities }) => entities.filter(({ role }) => role === 'target'));
    expect(targets.map(({ mentions }) => mentions[0])).toEqual(expected);
  });
});
