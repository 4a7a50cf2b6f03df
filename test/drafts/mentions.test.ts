/** The forms of words in which persons and things are told of, longest first, on sentences of our own. */
import { describe, expect, test } from 'vitest';
import { redact } from '../../src/tell/withhold-names.js';
import { readText } from '../read-text.js';

const rows: readonly [text: string, role: string, mentions: readonly (readonly string[])[]][] = [
  [
    'Three men wearing masks kidnapped a driver in Lima on Monday.',
    'perpetrator',
    [['Three men wearing masks', 'men wearing masks', 'Three men', 'men']],
  ],
  [
    'Two men dressed in army uniforms shot a driver in Lima on Monday.',
    'perpetrator',
    [['Two men dressed in army uniforms', 'men dressed in army uniforms', 'Two men', 'men']],
  ],
  ['A group of hooded rebels shot a driver in Lima on Monday.', 'perpetrator', [['group of hooded rebels', 'hooded rebels', 'rebels']]],
  ['Gunmen killed a member of the harbour council in Lima on Monday.', 'victim', [['member of the harbour council', 'member']]],
  ['Gunmen killed his wife in Lima on Monday.', 'victim', [['his wife', 'wife']]],
  // without the number, and without what they are of
  ['Gunmen killed his two guards in Lima on Monday.', 'victim', [['his two guards', 'his guards', 'two guards', 'guards']]],
  [
    'Gunmen killed two other clerks of the same bank in Lima on Monday.',
    'victim',
    [['two other clerks of the same bank', 'other clerks of the same bank', 'two other clerks', 'clerks']],
  ],
  // what they are taken for
  [
    'Alleged members of the Dawn Front killed a nun in Lima on Monday.',
    'perpetrator',
    [['Alleged members of the Dawn Front', 'members of the Dawn Front']],
  ],
  ['A powerful dynamite charge exploded at a bank in Lima on Monday.', 'weapon', [['powerful dynamite charge', 'dynamite charge']]],
  [
    'Gunmen killed two Norvaldan dock workers in Lima on Monday.',
    'victim',
    [['two Norvaldan dock workers', 'Norvaldan dock workers', 'workers']],
  ],
  // some of those they belong to
  [
    "Gunmen in Lima on Monday killed two of the minister's bodyguards and one of his clerks.",
    'victim',
    [
      ["two of the minister's bodyguards", "minister's bodyguards", 'bodyguards'],
      ['one of his clerks', 'clerks'],
    ],
  ],
  [
    'One of the daughters of a Norvaldan judge was wounded by gunmen in Lima on Monday.',
    'victim',
    [['One of the daughters of a Norvaldan judge', 'daughters of a Norvaldan judge', 'daughters']],
  ],
  ['Gunmen killed a teacher and wounded 15 others in Lima on Monday.', 'victim', [['teacher'], ['15 others', 'others']]],
  // weapons with their number or weight
  ['Eight bombs exploded at banks in Lima on Monday.', 'weapon', [['Eight bombs', 'bombs']]],
  ['A CHARGE OF 5 KG OF DYNAMITE EXPLODED AT A BANK IN LIMA ON MONDAY.', 'weapon', [['5 KG OF DYNAMITE', 'DYNAMITE']]],
  // by fewer words, but no part of a name
  ['Rebels burned a Bolivian fishing boat in Lima on Monday.', 'target', [['Bolivian fishing boat', 'fishing boat', 'boat']]],
  ['Rebels burned the Hotel Tarvola in Lima on Monday.', 'target', [['Hotel Tarvola']]],
  [
    'Rebels burned the homes of leaders of a fishing union in Lima on Monday.',
    'target',
    [['homes of leaders of a fishing union', 'homes']],
  ],
  [
    'A bomb damaged the office of the Lake Workers National Union in Lima.',
    'target',
    [['office of the Lake Workers National Union', 'office']],
  ],
  ["Rebels left a bomb under one of the envoys' cars in Lima on Monday.", 'target', [["one of the envoys' cars", "envoys' cars", 'cars']]],
  // with what says which one is meant
  [
    'Rebels burned a truck owned by the Tarsel Water Company in Lima on Monday.',
    'target',
    [['truck owned by the Tarsel Water Company', 'truck']],
  ],
  ['A bomb damaged houses around a small school in Lima on Monday.', 'target', [['houses around a small school', 'houses']]],
  ['Rebels burned a truck stolen by a clerk in Lima on Monday.', 'target', [['truck']]],
  [
    'Rebels attacked branches of the Tarsel Bank and of Union Bank in Lima on Monday.',
    'target',
    [['branches of the Tarsel Bank and of Union Bank', 'branches of the Tarsel Bank', 'branches']],
  ],
  [
    'A bomb damaged TLF [Tarsel Labor Federation] headquarters in Lima on Monday.',
    'target',
    [['TLF [Tarsel Labor Federation] headquarters', 'TLF headquarters', 'headquarters']],
  ],
  ['A bomb exploded at the Health and Sports Ministry in Lima on Monday.', 'target', [['Health and Sports Ministry', 'Ministry']]],
];

describe('mentions', () => {
  test.each(rows)('%s', (text, role, expected) => {
    const entities = readText(text, { published: '2024-03-05' }).flatMap((incident) => incident.entities);
    expect(entities.filter((entity) => entity.role === role).map(({ mentions }) => mentions)).toEqual(expected);
  });
});

test('the name of a private person within a mention is withheld as well, and so is that of whose home a site is', () => {
  const [incident] = readText('Gunmen attacked the home of Rolando Arkila in Lima on Monday and killed the wife of Judge Maria Lozes.', {
    published: '2024-03-05',
  });
  expect(JSON.stringify(incident)).toMatch(/home of Rolando Arkila.*wife of Judge Maria Lozes/);
  const redacted = JSON.stringify(redact({ ...incident!, id: 'i', title: '', figures: [], findings: [], overview: [] }));
  expect(redacted).not.toMatch(/Arkila|Lozes/);
});
