/** Accounts of many dead on one day in one place, in words that have little in common. */
import { expect, it } from 'vitest';
import { link } from '../../src/link/link.js';
import { ORVELA } from './orvela.js';
import { context, reading, type Told } from './readings.js';

const BLAST: Told = { day: '2031-05-06', killed: 9, injured: 21, kind: 'bombing', where: ORVELA };
const agency =
  'A device went off in Orvela at the crowded terminal this morning, and nine bodies were brought to the hospital, police said.';
const paper =
  'At least twelve persons were martyred and others sustained wounds in the explosion at the bus stand in Orvela, a rescue spokesman said.';

it.each<[label: string, other: Told, incidents: number]>([
  ['twelve dead and nine dead of one day are of one incident', { killed: 12, injured: 27 }, 1],
  ['ninety dead are of another', { killed: 90, injured: 270 }, 2],
  ['so are twelve of another day', { killed: 12, injured: 27, day: '2031-05-03' }, 2],
  ['and those of a mine that fell in', { killed: 12, injured: 27, kind: 'accident' }, 2],
  ['and the two dead of a day, of whom there are many', { killed: 2, injured: 3 }, 2],
])('%s', (_, other, incidents) => {
  const readings = [reading('agency', '2031-05-06', agency, BLAST), reading('paper', '2031-05-06', paper, { ...BLAST, ...other })];
  expect(link(context, readings).incidents).toHaveLength(incidents);
});
