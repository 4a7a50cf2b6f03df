/** Reports on protests over a deed: the incident told first, its day and town. */
import { expect, test } from 'vitest';
import { readText } from '../read-text.js';

const reports: readonly [string, string][] = [
  // what they march for is told as well
  [
    'kidnapping 2021-08-01 Larkana',
    'Lawyers marched in Karachi on Monday to protest against the kidnapping of a land rights activist. Adil Marwat was abducted by armed men in Larkana on 1 August, his brother said.',
  ],
  [
    'attack 2021-08-01 Larkana',
    'Hundreds rallied in Karachi on Monday over the murder of editor Adil Marwat. Marwat was shot dead outside his home in Larkana on 1 August.',
  ],
  // or told of in the same sentence
  [
    'attack 2021-08-01 Larkana',
    'Hundreds rallied in Karachi on Monday to demand justice for editor Adil Marwat, who was shot dead in Larkana on 1 August.',
  ],
  // a boycott is held on its own day
  [
    'attack 2021-08-06 Larkana',
    'Lawyers boycotted the courts on Monday to protest the slaying of editor Adil Marwat. Marwat was gunned down by masked men in Larkana on Friday.',
  ],
  // who was shot among those who marched
  ['protest 2021-08-09 Karachi', 'Hundreds rallied in Karachi on Monday, and police shot dead Adil Marwat, who was marching with them.'],
  // nothing is told of it but that they march for it
  ['protest 2021-08-09 Karachi', 'Lawyers marched in Karachi on Monday to protest against the kidnapping of a land rights activist.'],
  // another deed
  [
    'protest 2021-08-09 Karachi',
    'Lawyers marched in Karachi on Monday to protest against the kidnapping of an editor. A bomb exploded outside a bank in Larkana on 1 August.',
  ],
  // persons came to harm at the protest
  [
    'protest 2021-08-09 Karachi',
    'Police killed two marchers in Karachi on Monday at a protest over the kidnapping of an editor. Adil Marwat was abducted by armed men in Larkana on 1 August.',
  ],
];

test.each(reports)('%s', (expected, text) => {
  const [first] = readText(text, { published: '2021-08-09' });
  expect(`${first?.kind} ${first?.when?.start?.slice(0, 10)} ${first?.where?.name}`).toBe(expected);
});
