/** Who and what a deed is told of in so many words are entities, whatever the coders of a codebook leave out. */
import { expect, test } from 'vitest';
import { openCairn } from '../../src/app/read-reports.js';
import type { Entity } from '../../src/model/incident.js';

const named = (scope: string, text: string, role: Entity['role']): readonly string[] =>
  openCairn({ scope })
    .readEach({ id: 'r', text, title: null, published: '1989-03-05', publisher: null, url: null, language: 'en' })
    .flatMap(({ entities }) => entities.filter((entity) => entity.role === role).flatMap(({ mentions }) => mentions.slice(0, 1)));

test.each([
  ['Gunmen stormed a hospital in Lima on Monday.', 'target', ['hospital']],
  ['Gunmen attacked an army base in Lima on Monday.', 'target', ['army base']],
  ['A drone hit a school in Lima on Monday.', 'target', ['school']],
  ['A bomb killed nine soldiers in Lima on Monday.', 'victim', ['nine soldiers']],
  ['Gunmen killed two policemen in Lima on Monday.', 'perpetrator', ['Gunmen']],
] as const)('%s', (text, role, mentions) => expect(named('all', text, role)).toEqual(mentions));

test('a codebook that counts those alone who stand leaves soldiers out', () => {
  const text = 'Gunmen killed nine soldiers and a nun in Lima on Monday.';
  expect(named('all', text, 'victim')).toEqual(['nine soldiers', 'nun']);
  expect(named('muc-4', text, 'victim')).toEqual(['nun']);
});
