/** By which name those told of by surname alone are called: on sentences of our own, as written and in capitals. */
import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../../src/app/data.js';
import { createReader } from '../../src/read/read-report.js';
import { english } from '../language.js';

/** What rules read, whether or not it stands. */
const readAll = createReader(english(), loadGazetteer(), { stands: () => true });

function told(text: string, role: string): readonly string[] {
  const { drafts } = readAll({ id: 'r', text, title: null, published: '2024-03-05', publisher: null, url: null, language: 'en' });
  return drafts.flatMap(({ entities }) =>
    entities.filter((entity) => entity.role === role).map(({ mentions }) => mentions.join(' = ').toLowerCase()),
  );
}

const rows: readonly [text: string, role: string, expected: readonly string[]][] = [
  [
    'Rebels of the ELN promised to free the engineer Bruno Canas in Lima. They had kidnapped Canas in May.',
    'victim',
    ['bruno canas = canas'],
  ],
  ['The party mourned its chairman, Mario Ruiz Canas. Gunmen killed Ruiz in Lima on Monday.', 'victim', ['mario ruiz canas = ruiz']],
  ['The party mourned its chairman, Mario Ruiz Canas. Gunmen killed Ruiz Canas in Lima.', 'victim', ['mario ruiz canas = ruiz canas']],
  // any of them may be meant, or nobody told of so far
  ['Ana Canas and Hugo Canas left Lima on Sunday. Gunmen killed Canas on Monday.', 'victim', ['canas']],
  ['Gunmen killed Mayor Canas in Lima on Monday. Her brother, Hugo Canas, wept.', 'victim', ['canas = mayor']],
  ['The party mourned its chairman, Mario Ruiz. Gunmen killed Mario in Lima on Monday.', 'victim', ['mario']],
  // who did it
  [
    'The police accused Pablo Ruiz Canas of a bombing in Lima. Ruiz Canas killed a nun in Lima. Canas shot her.',
    'perpetrator',
    ['pablo ruiz canas = ruiz canas = canas'],
  ],
  ['Hugo Canas and Ana Canas killed a nun in Lima on Monday. Canas shot her.', 'perpetrator', ['hugo canas', 'ana canas', 'canas']],
];

describe.each(['as written', 'in capitals'])('%s', (form) => {
  test.each(rows)('%s %s', (text, role, expected) => {
    expect(told(form === 'in capitals' ? text.toUpperCase() : text, role)).toEqual(expected);
  });
});
