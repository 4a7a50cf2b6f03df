/** Where it is told by the road between two towns, or by how far it was from one. */
import { expect, it } from 'vitest';
import { readText } from '../read-text.js';

const ROWS: readonly (readonly [string, string, string | null, string | null])[] = [
  [
    'the town that is no capital',
    'LIMA, 30 Sep (Wire) - Rebels attacked a bus on the Ayacucho-Lima highway on Sunday. Three died.',
    'Ayacucho',
    'PE',
  ],
  [
    'the country of a place no list knows',
    'Gunmen killed a trader near Orlaspur village on the Patiala-Sangrur road on Sunday.',
    'Orlaspur',
    'IN',
  ],
  ['but the town it is put in', 'Rebels attacked a bus on the Lima-Ayacucho highway in Huancayo on Sunday. Three died.', 'Huancayo', 'PE'],
  [
    'the first of two that a road links',
    'Rebels killed two traders on Sunday on the road that links Bossangoa to Bouca.',
    'Bossangoa',
    'CF',
  ],
  [
    'two of one state, though another country is named',
    'A truck drove over a mine between Gao and Ansongo on Sunday, killing five. They were going to market in Niger.',
    'Gao',
    'ML',
  ],
  [
    'but no two surnames',
    'Police said a row between Wilson and Jackson led to the killing of a clerk in Houston on Sunday.',
    'Houston',
    'US',
  ],
  [
    'not where the dead man was to go',
    'A clerk was shot dead by bandits on Sunday along the Kaduna-Abuja highway. He was on his way to a funeral in Jos.',
    'Kaduna',
    'NG',
  ],
  ['and no street of two names', 'A man was shot dead on Miller-Baker Road on Sunday.', null, null],
  [
    'not the town it was sent from',
    'MAIDUGURI - Gunmen killed five people in a village 10 kilometres from Chibok in Borno state on Sunday, residents said.',
    'Chibok',
    'NG',
  ],
  ['but the town it was sent from, where that is near', 'SONOMA - A man was shot dead 3 miles from Napa on Sunday.', 'Sonoma', 'US'],
  [
    'nor the capital, where others speak',
    'A clerk was beaten by unknown men in Jaffna on Tuesday, his union said in Colombo. Police in Colombo said that they would look into it.',
    'Jaffna',
    'LK',
  ],
];

it.each(ROWS)('%s', (_, text, name, country) => {
  const [incident] = readText(text, { published: '2019-10-03' });
  expect([incident?.where?.name ?? null, incident?.where?.country ?? null]).toEqual([name, country]);
});
