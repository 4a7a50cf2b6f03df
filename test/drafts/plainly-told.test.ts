/** Who and what a deed is told of in so many words: entities, of which those that coders mostly leave out are told apart until a scope is asked. */
import { expect, test } from 'vitest';
import type { Entity, IncidentDraft } from '../../src/model/incident.js';
import { countStanding, withAllEntities } from '../../src/scope/counted-persons.js';
import { readText } from '../read-text.js';

const named = ({ entities }: IncidentDraft, role: Entity['role']): readonly string[] =>
  entities.filter((entity) => entity.role === role).flatMap(({ mentions }) => mentions.slice(0, 1));

test.each([
  ['Gunmen stormed a hospital in Puno on Monday.', 'target', ['hospital']],
  ['Gunmen attacked an army base in Puno on Monday.', 'target', ['army base']],
  ['A drone hit a school in Puno on Monday.', 'target', ['school']],
  ['A bomb killed nine soldiers in Puno on Monday.', 'victim', ['nine soldiers']],
  ['Gunmen killed two policemen in Puno on Monday.', 'perpetrator', ['Gunmen']],
] as const)('of an incident: %s', (text, role, mentions) => {
  expect(named(withAllEntities(readText(text)[0]!), role)).toEqual(mentions);
});

const SOLDIERS = 'Gunmen killed nine soldiers in Puno on Monday.';

test('no output tells which coders leave out', () => {
  const draft = readText(SOLDIERS)[0]!;
  expect(draft.entities.some(({ seldomCoded }) => seldomCoded)).toBe(true);
  expect(withAllEntities(draft).entities.every((entity) => !('seldomCoded' in entity))).toBe(true);
});

test('a scope that counts those alone who stand leaves them out', () => {
  expect(named(countStanding(readText(SOLDIERS)[0]!), 'victim')).toEqual([]);
});
