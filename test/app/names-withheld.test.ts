/** Reports of our own, and the names that no output of them may show where names are withheld. */
import { describe, expect, test } from 'vitest';
import { openCairn } from '../../src/app/read-reports.js';
import { html } from '../../src/formats/html.js';
import { json } from '../../src/formats/json.js';
import { markdown } from '../../src/formats/markdown.js';
import { PLAIN, text } from '../../src/formats/text.js';
import { report } from './reports.js';

const cairn = openCairn({ withholdNames: true });

const PEÑA = 'The body of María-José Peña was found in Quito on Monday; she had been strangled. Peña, a lawyer, was 33.';
const ROWS: readonly [told: string, names: readonly string[]][] = [
  ['The victim was identified as Rosa Soto. She was shot in her home in Lima on Monday.', ['Rosa', 'Soto']],
  ['A bomb killed two children in Kano on Friday: Amina Yusuf, 6, and her brother Ibrahim.', ['Amina', 'Yusuf', 'Ibrahim']],
  ['Gunmen killed farmer Okello and wounded his wife Achieng in Gulu on Sunday.', ['Okello', 'Achieng']],
  ['Neighbour Petr Hruska said he heard three shots. A man was killed in Brno on Tuesday.', ['Petr', 'Hruska']],
  [
    '"My son was only seven," said Marta Quispe, whose son Luis was killed in the attack in Puno on Monday. Two others were injured.',
    ['Marta', 'Quispe', 'Luis'],
  ],
  ["Khaled al-Masri, 12, was killed by shelling in Homs on Monday; al-Masri's cousin was wounded.", ['Khaled', 'al-Masri']],
  ['Tom Baker was shot in the leg in Leeds on Monday. Baker is in hospital. "Tom is fine," his mother said.', ['Tom', 'Baker']],
  ["Witness Sean O'Neill told reporters that two men were killed in Derry on Monday.", ["O'Neill"]],
  [PEÑA, ['María', 'José', 'Peña']],
  ["Fatou N'Diaye was kidnapped in Mopti on Tuesday. N'Diaye's husband paid a ransom.", ['Fatou', "N'Diaye"]],
  ['A man was stabbed to death in Malmo on Saturday. Friends of Erik Lindqvist laid flowers outside his home.', ['Erik', 'Lindqvist']],
  [
    'Four pupils died when a bomb went off at a school in Durban on Friday. They were named as Zanele Dlamini (8), Thabo Nkosi (9), Lerato Mokoena (7) and Bheki Zulu (8).',
    ['Zanele', 'Dlamini', 'Thabo', 'Nkosi', 'Lerato', 'Mokoena', 'Bheki', 'Zulu'],
  ],
  [
    '"They shot my brother in front of me," Haruna, 14, told a radio station in Kaduna. Six people were killed in the raid on Sunday.',
    ['Haruna'],
  ],
  ['Neighbours said Mr Kovacs had quarrelled with his son before the shooting in Pecs on Monday that killed two.', ['Kovacs']],
  [
    'Relatives of Rahul Verma, who was lynched in Patna on Friday, demanded justice. "Rahul did nothing," his father Mohan said.',
    ['Rahul', 'Verma', 'Mohan'],
  ],
  ['A farmer, Hendrik van der Berg, was shot dead near Pretoria on Monday. Van der Berg was 61.', ['Hendrik', 'Berg']],
  ['TWO GUNMEN KILLED A TEACHER IN ZARIA ON MONDAY. "HE WAS A GOOD MAN," HIS UNCLE GARBA MUKTAR SAID.', ['GARBA', 'MUKTAR']],
];

const shown = (told: string): readonly string[] => {
  const one = report(told, { published: '2024-05-07' });
  const incidents = cairn.readEach(one);
  const reports = new Map([[one.id, one]]);
  expect(incidents).not.toHaveLength(0);
  return [json(incidents), text(incidents, PLAIN, reports), markdown(incidents, reports), html(incidents, reports)];
};

describe('no format shows the name of a private person, in any case', () => {
  test.each(ROWS)('%s', (told, names) => {
    for (const output of shown(told))
      for (const name of names) expect(output).not.toMatch(new RegExp(`(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`, 'iu'));
  });
});

test('who speaks for an office, who holds one, organisations and places are named', () => {
  const [told] = shown(
    'FARC guerrillas killed Rosa Soto in Tumaco on Monday, Police Chief Juan Mora said. President Ana Duarte condemned the attack.',
  );
  for (const name of ['Mora', 'Duarte', 'FARC', 'Tumaco']) expect(told).toContain(name);
});

test('claims say whose names they hold, where names are not withheld', () => {
  const [incident] = openCairn({}).readEach(report(PEÑA, { published: '2024-05-07' }));
  const holding = incident!.claims.filter(({ quote }) => quote.includes('Peña'));
  expect(holding).not.toHaveLength(0);
  for (const claim of holding) expect(claim.namesWithin?.every((name) => claim.quote.includes(name))).toBe(true);
});
