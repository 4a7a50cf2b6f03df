/** "More than 30 wounded": 30 or more to a codebook that takes the number down as it is written, 31 or more otherwise. */
import { expect, test } from 'vitest';
import { openCairn } from '../../src/app/read-reports.js';

const numbers = (scope: string, text: string): readonly string[] =>
  openCairn({ scope })
    .readEach({ id: 'r', text, title: null, published: '1990-05-05', publisher: null, url: null, language: 'en' })
    .flatMap(({ entities }) =>
      entities.filter(({ role }) => role === 'victim').map(({ count }) => `${count?.low ?? ''}-${count?.high ?? ''}`),
    );

test.each([
  ['muc-4', 'A bomb killed more than 30 traders in Lima on Monday.', ['30-']],
  ['all', 'A bomb killed more than 30 traders in Lima on Monday.', ['31-']],
  ['muc-4', 'A bomb killed at least 30 traders in Lima on Monday.', ['30-']],
  ['muc-4', 'A bomb killed 30 traders in Lima on Monday.', ['30-30']],
] as const)('%s: %s', (scope, text, expected) => expect(numbers(scope, text)).toEqual(expected));
