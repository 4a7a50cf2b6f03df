/** Where an incident was of which the title alone names the town. */
import { expect, it } from 'vitest';
import { readText } from '../read-text.js';

const ROWS: readonly (readonly [what: string, title: string, text: string, expected: string | undefined])[] = [
  [
    'the town of the title, in the county the text names',
    'Clerk stabbed in northern Lubbock',
    'A clerk was stabbed on Tuesday. The Lubbock County sheriff was called at noon.',
    'Lubbock',
  ],
  ['where the text names none', 'Six clerks stabbed in Fresno', 'Six clerks were stabbed on Tuesday outside a shop.', 'Fresno'],
  ['the town it opens on', 'Cusco: Six clerks stabbed', 'Six clerks were stabbed on Tuesday outside a shop.', 'Cusco'],
  ['the country it opens on', 'Peru: Six clerks stabbed', 'Six clerks were stabbed on Tuesday outside a shop.', 'Peru'],
  ['in capitals', 'PERU: SIX CLERKS STABBED', 'SIX CLERKS WERE STABBED ON TUESDAY OUTSIDE A SHOP.', 'Peru'],
  ['no country further on', 'Six clerks stabbed: Peru angry', 'Six clerks were stabbed on Tuesday outside a shop.', undefined],
  ['told of a person', 'Amarillo clerk shot', 'A clerk was shot on Tuesday. Potter County deputies were called.', 'Amarillo'],
  ['no town the text does not tell of', 'Clerk of Macon shot', 'A clerk was shot on Tuesday outside a shop in Peru.', 'Peru'],
  ['no other town than the text', 'Clerk shot in Macon', 'A clerk was shot on Tuesday outside a shop in Dublin, Georgia.', 'Dublin'],
  ['not the town of the page', 'Clerk shot dead - Macon Daily News', 'A clerk was shot dead on Tuesday outside a shop in Peru.', 'Peru'],
  ['none of two', 'Clerks shot in Lima and Cusco', 'Two clerks were shot on Tuesday in Peru.', 'Peru'],
  ['nobody of that name', 'Lincoln shot dead', 'A man was shot dead on Tuesday.', undefined],
];

it.each(ROWS)('is %s', (_, title, text, expected) => {
  expect(readText(text, { title, published: '2015-03-05' })[0]?.where?.name).toBe(expected);
});
