/** Words of violence for what is only said or meant, and the same words where something was done. */
import { describe, expect, it } from 'vitest';
import { readText } from '../read-text.js';

const kindsOf = (text: string): readonly string[] => readText(text, { published: '2024-03-05' }).map(({ kind }) => kind);

const NOTHING: readonly string[] = [
  'Senator Julio Mora harshly attacked President Ruiz on Monday over his budget.',
  'The minister launched a verbal attack on the mayor on Monday.',
  'THE BISHOPS ASKED FOR AN IMMEDIATE CEASE - FIRE ON MONDAY.',
  'The spy said he had the mission of assassinating three judges.',
];

const DONE: readonly [string, readonly string[]][] = [
  ['Gunmen brutally attacked Senator Julio Mora on Monday.', ['attack']],
  ['Rebels launched an attack on the mayor of Tacna on Monday, wounding him.', ['attack']],
  ['Two drug dealers killed a youth in Tacna on Monday.', ['attack']],
  ['Bishops spoke about the kidnapping of a nun in Tacna on Monday.', ['kidnapping']],
  ['Two gunmen held up a bank in Tacna on Monday.', ['robbery']],
  ['Three men broke into a house in Tacna on Monday, shot the mayor, and fled.', ['attack']],
  ['Three men broke into a bank in Tacna on Monday and shot a clerk.', ['robbery']],
  ['Three men broke into a shop in Tacna on Monday, police said.', ['robbery']],
];

describe('only words', () => {
  it.each(NOTHING)('%s', (text) => expect(kindsOf(text)).toEqual([]));
  it.each(DONE)('%s', (text, kinds) => expect(kindsOf(text)).toEqual(kinds));
});
