import { describe, expect, it } from 'vitest';
import { link } from '../../src/link/link.js';
import { context, reading } from './readings.js';

const WIRE =
  "Masked men attacked the Ferrow grain depot near Lindmoor before dawn on Monday and killed three watchmen, the district office said. Two lorries were burnt and the depot's safe was carried off on a cart. Captain Ruy Tessen said the raiders fled across the Amber river.";
const OWN =
  'At the Ferrow depot the smell of burnt grain hung over Lindmoor. Three watchmen lay dead, and villagers spoke of a dozen raiders who rowed over the Amber after sunrise.';
const told = { day: '2031-06-02', killed: 3 };
const sourcesOf = (...readings: ReturnType<typeof reading>[]): string =>
  link(context, readings)
    .sources.map(
      ({ reports, reasons, agency }) =>
        `${reports.join('+')}${agency ? ` by ${agency}` : ''}${reasons.length > 0 ? ` (${reasons.join('; ')})` : ''}`,
    )
    .join(' | ');

const QUOTES =
  '"We heard the horses long before we saw any of them come up the road from the ford," she said. "Nobody here will sleep in that house again until the soldiers have come back to stay," she said.';

const DETAIL =
  'The district keeps two months of grain for the towns upriver there. Wagons had been counted on Friday and found short, and a clerk was sent for, who had not yet arrived when the raid began. The provincial assembly will debate the guarding of depots at its next sitting.';
const MORE =
  'The miller, who had hidden under the sluice, counted the boats by their lanterns and came up with five. By noon the ferryman was ferrying nobody, and the smith had shut his door. Grain that had not burnt lay knee-deep in the yard, and children filled their caps with it until a constable, the only one in the valley, sent them home. The elders met in the chapel and could agree on nothing but a watch of their own.';

describe('findSources', () => {
  it.each([
    ['a copy', reading('a', '2031-06-02', WIRE, told), reading('b', '2031-06-03', `LINDMOOR. ${WIRE}`, told), 'a+b (nearly the same text)'],
    [
      'a shortened copy',
      reading('a', '2031-06-02', WIRE, told),
      reading('b', '2031-06-02', WIRE.slice(0, 180), told),
      'a+b (nearly the same text)',
    ],
    ['two accounts', reading('a', '2031-06-02', WIRE, told), reading('b', '2031-06-02', OWN, told), 'a | b'],
    [
      'the same long quotations',
      reading('a', '2031-06-02', `${WIRE} ${DETAIL} ${QUOTES}`, told),
      reading('b', '2031-06-02', `${OWN} ${MORE} ${QUOTES}`, told),
      'a+b (the same long quotations)',
    ],
    [
      'one agency',
      reading('a', '2031-06-02', `LINDMOOR (Reuters) - ${WIRE}`, told),
      reading('b', '2031-06-03', `${OWN} (Reuters)`, told),
      'a+b by Reuters (both credit Reuters)',
    ],
    [
      'one agency, long after',
      reading('a', '2031-06-02', `LINDMOOR (Reuters) - ${WIRE}`, told),
      reading('b', '2031-06-20', `${OWN} (Reuters)`, told),
      'a by Reuters | b by Reuters',
    ],
    [
      'two agencies',
      reading('a', '2031-06-02', `LINDMOOR (Reuters) - ${WIRE}`, told),
      reading('b', '2031-06-02', `LINDMOOR (AFP) - ${OWN}`, told),
      'a by Reuters | b by Agence France-Presse',
    ],
  ])('%s', (_, a, b, expected) => {
    expect(sourcesOf(a, b)).toBe(expected);
  });
});
