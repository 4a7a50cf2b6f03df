/** A long past time told of whom an attack hit, or of what it brings back, dates neither the attack nor sets it aside. */
import { expect, test } from 'vitest';
import { readText } from '../read-text.js';

const told = (text: string) =>
  readText(text, { published: '2024-05-08' }).map(({ figures, when }) => ({
    dead: figures.find(({ effect, group, event }) => effect === 'killed' && group === 'people' && event === null)?.best ?? null,
    year: when?.start?.slice(0, 4) ?? null,
  }));

test.each([
  'Gunmen shot dead a mayor who was elected two years ago in Sarban.',
  'A mayor who was elected in 2009 was shot dead in Sarban.',
  'A bomb killed one person in Sarban, reviving memories of a campaign waged a decade ago.',
])('%s', (text) => expect(told(text)).toEqual([{ dead: 1, year: '2024' }]));

test.each(['Gunmen killed a mayor in 1992.', 'The court ruled over the killing of a clerk who was shot dead in 1994.'])(
  'no incident of these days: %s',
  (text) => expect(told(text)).toEqual([]),
);
