/** Which event each person harmed belongs to: each row is a small report and its events, in the order told, with their figures. */
import { describe, expect, test } from 'vitest';
import type { FigureClaim } from '../../src/model/claim.js';
import type { Incident } from '../../src/model/incident.js';
import { readText } from '../read-text.js';

/** "attack @ depot: killed 2 military, injured 1 guard" a line; "whole: …" for what is said of the incident as a whole. */
function eventsOf(text: string): readonly string[] {
  const [incident] = readText(text, { published: '2018-05-09' });
  if (!incident) return [];
  const figures = incident.claims.filter((claim): claim is FigureClaim => claim.kind === 'figure');
  const said = (event: string | null): string =>
    figures
      .filter(({ says }) => says.event === event)
      .map(({ says }) => `${says.effect} ${says.count.low} ${says.label ?? says.group}`)
      .join(', ');
  return [`whole: ${said(null)}`, ...incident.events.map((event) => `${nameOf(event)}: ${said(event.id)}`)].filter(
    (line) => !line.endsWith(': '),
  );
}

const nameOf = ({ kind, what, where }: Incident['events'][number]): string =>
  where?.precision === 'site' ? `${kind} @ ${where.name}` : kind === 'other' ? what : kind;

const REPORTS: readonly (readonly [label: string, text: string, events: readonly string[]])[] = [
  [
    'two shops, each with its name, are two sites',
    'Raiders stormed a gun shop called "Orion" and killed a guard. They then broke into a second gun shop, "Lynx", where they killed a customer and wounded another.',
    ['attack @ gun shop called "Orion": killed 1 guard', 'robbery @ gun shop, "Lynx": killed 1 customer, injured 1 customer'],
  ],
  [
    'a bus driven through a gate is an attack on what lies behind it, and "there" is that place',
    'Raiders stormed a gun shop called "Orion" and killed a guard. Others seized a bus and drove it through the gate of the army base. Two soldiers were killed there.',
    ['attack @ gun shop called "Orion": killed 1 guard', 'attack @ army base: killed 2 military'],
  ],
  [
    'a second group acts beside the first',
    'Raiders split into two groups. One group robbed a pawnshop and killed a clerk. A second group attacked the police post and killed an officer.',
    ['whole: killed 1 clerk', 'attack @ police post: killed 1 police'],
  ],
  [
    'what has a place is wider than it: headline and lead tell of one attack',
    "Raid in Shymkent\n\nFive people were killed in a raid on Turkistan's largest city, Shymkent, on Tuesday.",
    ['whole: killed 5 people'],
  ],
  [
    'a site may be named after a place elsewhere, and the attack goes on',
    'Raiders stormed a pharmacy in Kisumu and killed a clerk. They set fire to the Lugo clinic, where two nurses were wounded.',
    ['whole: killed 1 clerk', 'arson @ Lugo clinic: injured 2 nurses'],
  ],
  [
    'hours later others attack elsewhere: an incident of its own, and no event of the first',
    'A bomber drove into a police truck at 8:40 a.m., killing six policemen. Hours later, gunmen opened fire on a church, killing five worshippers.',
    ['whole: killed 6 police'],
  ],
  [
    'what the forces do by night is an event of its own',
    'Raiders broke into a bank and killed a clerk. During the night, soldiers combed the quarter, killing three of the raiders and capturing four.',
    ['whole: killed 1 clerk', 'attack: killed 3 perpetrators, detained 4 perpetrators'],
  ],
  [
    'who is arrested near a place was not arrested in the operation told of next',
    'Raiders broke into a bank and killed a clerk. Four men were arrested near the Orion and two raiders were killed and one arrested during a night operation.',
    ['whole: killed 1 clerk', 'Four men were arrested: detained 4 men', 'night operation: killed 2 perpetrators, detained 1 perpetrators'],
  ],
  ['a bus that falls into a river has an accident', 'A bus fell into a river on Monday, killing 12 people.', ['whole: killed 12 people']],
  [
    '"the base" is the base told of before',
    'Raiders broke into a bank and shot a clerk. They then attacked the border guard base and killed two soldiers. Four soldiers were wounded in the fighting at the base.',
    ['robbery @ bank: injured 1 clerk', 'clash @ border guard base: killed 2 military, injured 4 military'],
  ],
  [
    'what an operation in front of the sentence names belongs to it',
    'Raiders broke into a bank and shot a clerk. They then attacked the border guard base and killed two soldiers. In a search operation that lasted all night, three of the raiders were killed and one was arrested.',
    [
      'robbery @ bank: injured 1 clerk',
      'attack @ border guard base: killed 2 military',
      'search operation: killed 3 perpetrators, detained 1 perpetrators',
    ],
  ],
  [
    'a bomber who blows himself up elsewhere is a second bombing, with persons of its own',
    'Two bombs killed at least six people in Jos on Monday. The first went off at the Hill Road bus station. Two children were killed there.\n\nLater a suicide bomber blew himself up at the gate of the Plateau clinic. Two nurses were killed and four others were injured.',
    [
      'whole: killed 6 people',
      'bombing @ Hill Road bus station: killed 2 children',
      'bombing @ Plateau clinic: killed 1 perpetrators, killed 2 nurses, injured 4 people',
    ],
  ],
  [
    'parts behind a colon, a share of counted guards, and three more who are no total',
    'Troops killed two gunmen and captured three more in Gao, where an attack on Monday left nine people dead: a cook, two drivers and six soldiers. It began when gunmen raided the bank "Sahel". One of the bank\'s two guards died, the other was hurt. Six people were arrested near the bank.',
    [
      'whole: killed 2 perpetrators, killed 9 people, killed 1 cook, killed 2 drivers, killed 6 military',
      'Troops killed two gunmen and captured three more: detained 3 people',
      'attack @ bank "Sahel": killed 1 guard, injured 1 guard',
      'other @ bank: detained 6 people',
    ],
  ],
];

describe('events', () => {
  test.each(REPORTS)('%s', (_, text, events) => expect(eventsOf(text)).toEqual(events));
});

const STEPS: readonly (readonly [label: string, text: string, steps: readonly string[]])[] = [
  ['an alarm', 'Raiders stormed a bank and shot a clerk. A teller pressed the alarm button.', ['A teller pressed the alarm button']],
  ['no alarm', 'Raiders stormed a bank and shot a clerk. The family pressed charges.', []],
  [
    'a group that parts',
    'Raiders stormed a bank and shot a clerk. The raiders divided into two groups.',
    ['The raiders divided into two groups'],
  ],
];

describe('moments without harm', () => {
  test.each(STEPS)('%s', (_, text, steps) =>
    expect(
      readText(text)[0]!
        .events.filter(({ kind }) => kind === 'other')
        .map(({ what }) => what),
    ).toEqual(steps),
  );
});

describe('denials', () => {
  const certainties = (text: string): readonly string[] =>
    readText(text)[0]!.claims.flatMap((claim) => (claim.kind === 'figure' ? [`${claim.certainty} ${claim.says.count.low}`] : []));

  test.each([
    ['a denial is no toll', 'Gunmen raided a camp on Sunday. The army denied on Monday that 20 soldiers were killed.', ['denied 20']],
    ['nor what an officer rejects', 'Gunmen raided a camp. Colonel Ana Diaz rejected claims that nine soldiers were killed.', ['denied 9']],
    ['an involvement denied leaves the dead', 'The army denied any part in the raid in which nine farmers were killed.', ['asserted 9']],
  ])('%s', (_, text, expected) => expect(certainties(text)).toEqual(expected));
});
