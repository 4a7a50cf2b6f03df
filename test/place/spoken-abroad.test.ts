/** Where an incident was that is spoken of in another country. */
import { expect, it } from 'vitest';
import { readText } from '../read-text.js';

const ROWS: readonly (readonly [string, string, string])[] = [
  [
    'the country it is told to have been in',
    'NAIROBI, June 3 (Wire) - The minister said on Monday in Nairobi that he deplored the murder in Peru of two nurses.',
    'Peru',
  ],
  [
    'in capitals',
    'QUITO, 3 JUN 90 (WIRE) -- PRESIDENT ORLAS SAID TODAY IN QUITO THAT HE CONDEMNS THE ASSASSINATION IN HONDURAS OF JUDGE ANA SORTA.',
    'Honduras',
  ],
  [
    'where it was, and not where the report was sent from',
    'NAIROBI, June 3 (Wire) - A union deplored the murder in Peru of two nurses. Its letter was read in Nairobi.',
    'Peru',
  ],
  [
    'a police that is called like a town abroad',
    'Two clerks were stabbed on Monday in Hartlepool. Cleveland Police were called to the shop.',
    'Hartlepool',
  ],
  [
    'the road between two towns',
    'A clerk was shot dead on Monday on the road between Solola and Chimaltenango. He had sent a complaint to the office in Mixco, Guatemala.',
    'Solola',
  ],
  [
    'where it is spoken of, if no other country is told',
    'NAIROBI, June 3 (Wire) - The minister said on Monday in Nairobi that two nurses were killed.',
    'Nairobi',
  ],
];

it.each(ROWS)('%s', (_, text, name) => {
  const [draft] = readText(text, { published: '1990-06-05' });
  expect(draft?.where?.name).toBe(name);
});
