/** Persons told of again by another word or by a noun for what was done to them: each row is a report, and its killed and injured. */
import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.js';

function figuresOf(text: string): readonly string[] {
  return readText(text, { published: '2026-03-04' }).map(({ figures }) => {
    const best = (effect: string): number =>
      figures.find((figure) => figure.effect === effect && figure.group === 'people' && !figure.event && !figure.label)?.best ?? 0;
    return `${best('killed')} ${best('injured')}`;
  });
}

const rows: readonly [text: string, ...expected: string[]][] = [
  // an officer of either force
  ['Gunmen shot colonel Pavel Dorin in Lima. The officer was shot twice, sources said.', '0 1'],
  ['Gunmen shot colonel Pavel Dorin in Lima. A police officer was shot as well.', '0 2'],
  // by a rank of either force
  ['A policeman was killed in Lima. Corporal Pavel Dorin died at once.', '1 0'],
  ['Two policemen were killed in Lima. Sergeant Pavel Dorin and Private Igor Senn died at once.', '2 0'],
  ['A policeman and a soldier were killed in Lima. Corporal Pavel Dorin died at once.', '2 0'],
  ['A soldier was killed in Lima. Corporal Pavel Dorin died at once.', '1 0'],
  ['A soldier was killed in Lima. Corporal Pavel Dorin was wounded.', '1 1'],
  ['A policeman was killed in Lima. Army Corporal Pavel Dorin died at once.', '2 0'],
  // whose name was told
  ['Igor Senn and Mara Lutz were murdered in Lima. The murder of Senn and his partner, Mara Lutz, was condemned.', '2 0'],
  ['Igor Senn was murdered in Lima. The murder of Senn and his partner, Mara Lutz, was condemned.', '2 0'],
  ['A farmer, his wife and their two sons were killed by gunmen in Lima. After killing the farming family, they fled.', '4 0'],
  // by a name told of where nothing is said of harm
  [
    'Gunmen shot dead an editor and wounded his brother in Lima. The editor, Pavel Dorin, 45, had been threatened. His brother, Igor Dorin, is in hospital. Colleagues condemned the murder of Dorin.',
    '1 1',
  ],
  [
    'Gunmen shot dead an editor and wounded a guard in Lima. The editor, Pavel Dorin, 45, had been threatened. Pavel Dorin was shot twice.',
    '1 1',
  ],
  // by their number, though something else was told of between
  [
    'Twelve court officials were murdered by gunmen in Lima on 18 January. A bomb went off in Quito on Monday. The judge who investigates the killings of the 12 court officials was threatened.',
    '12 0',
    '0 0',
  ],
  [
    'Twelve court officials were murdered by gunmen in Lima on 18 January. A bomb went off in Quito on Monday, killing two guards. Relatives mourned the killings of the two guards.',
    '12 0',
    '2 0',
  ],
  // nobody is killed twice, whatever day is told of beside the first word for it
  ['The ministry promised today to investigate the murder of six priests who were murdered in Lima on 10 February.', '6 0'],
  [
    'A lawyer testified on Tuesday about the murder of six nuns in Lima. The nuns were killed on 10 February. Her statement is secret.',
    '6 0',
  ],
  ['An usher was shot dead in Lima on 3 February. Today the union said that the usher was killed because of his work.', '1 0'],
  [
    'The murder of two nurses in Lima today led to a meeting. Mara Lutz, 20, and Eva Senn, 21, were murdered as they walked home on Sunday night.',
    '2 0',
  ],
  [
    'We condemn the assassination of Pavel Dorin Cruz in Lima on 12 February. We demand justice. The assassination of Dr Dorin and his companion, Mara Lutz, must not be forgotten.',
    '2 0',
  ],
  // but others of that word are
  ['An usher was shot dead in Lima on 3 February. Another usher was killed in Quito on Monday.', '1 0', '1 0'],
  ['Two nurses were murdered in Lima on 3 February. On Monday two nurses were killed in Quito.', '2 0', '2 0'],
  ['The murder of two nurses in Lima shook the town. On Monday Pavel Dorin, Igor Senn and Eva Lutz were killed in Quito.', '2 0', '3 0'],
  // nor are they those whose killing is recalled, where all whom the deed befell are known by other names
  ['Gunmen wounded Judge Pavel Dorin in Lima. The bar recalled the murder of Senator Igor Senn.', '0 1', '1 0'],
  ['Pavel Dorin was shot dead in Lima. The suspect had been held over the murder of Senator Igor Senn.', '1 0', '1 0'],
  ['Gunmen shot Pavel Dorin in Lima. Police arrested a man over the murder of Dorin.', '1 0'],
  // by a title and one of the names
  ['The murder of Pavel Dorin in Lima shocked the town. The murder of Dr Dorin and his secretary took place on Monday.', '2 0'],
  ['Gunmen shot dead Mr. Dorin and Mrs. Dorin in Lima. Mrs. Dorin died at once.', '2 0'],
  // whose driver, companion or cook it is, is said again
  ['Gunmen killed a banker and his driver in Lima. Police said the killing of the banker and his driver was planned.', '2 0'],
  ['A bishop and his assistant were killed in Lima. The bishop and his assistant were found dead by a road.', '2 0'],
  ['Gunmen murdered a dean, his wife and their cook in Lima. The bodies of the dean, his wife and their cook lay in a garden.', '3 0'],
  ['A judge and his driver were killed in Lima. A lawyer and his driver were killed in Lima, too.', '4 0'],
  // as many by name as died were shot
  ['Two nurses were murdered in Lima. Mara Lutz and Eva Senn were shot at a checkpoint.', '2 0'],
  ['Two reporters were shot dead in Lima. Reporters Pavel Dorin and Igor Senn were shot by troops.', '2 0'],
  ['Two nurses were murdered in Lima. Pavel Dorin, Igor Senn and Eva Lutz were shot in the leg at a checkpoint.', '2 3'],
  // of those hurt some were taken to hospital
  ['Nine people were injured when a bomb exploded in Lima, of whom four were hospitalized.', '0 9'],
  ['Nine people were wounded in a blast in Lima; four were hospitalised.', '0 9'],
  ['Gunmen shot at a bus in Lima. Three passengers were hospitalized.', '0 3'],
];

describe('persons told of again', () => {
  test.each(rows)('%s', (text, ...expected) => expect(figuresOf(text)).toEqual(expected));
});
