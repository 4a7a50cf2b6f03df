/** Who did what, where a codebook divides a report's incident by the kind of deed. */
import { describe, expect, it } from 'vitest';
import { divideByUnit } from '../../src/scope/by-unit.js';
import { readText } from '../read-text.js';
import { UNIT_BY_DEED } from './units-by-deed.js';

const ROWS: readonly [string, readonly string[]][] = [
  // the subject of both verbs did both, and so did its organisation
  [
    'Guerrillas of the Popular Dawn Front (PDF) kidnapped a mayor on Monday and burned three buses on a highway near Tacna.',
    ['kidnapping: Guerrillas, PDF', 'arson: Guerrillas, PDF'],
  ],
  [
    'REBELS OF THE POPULAR DAWN FRONT [PDF] BOMBED AN OIL PIPELINE NEAR TACNA ON MONDAY AND BURNED TWO TRUCKS.',
    ['bombing: REBELS, PDF', 'arson: REBELS, PDF'],
  ],
  // whom they killed is told first
  ['Rebels murdered a judge in Tacna on Monday and later blew up two bridges.', ['attack: Rebels', 'bombing: Rebels']],
  ['Soldiers killed three farmers near Tacna on Monday and burned ten houses.', ['attack: Soldiers', 'arson: Soldiers']],
  ['A bomb killed a judge in Tacna on Monday and destroyed two shops.', ['bombing: ']],
  // the guerrillas are those told of before, and so is their organisation
  [
    'Guerrillas of the Popular Dawn Front (PDF) kidnapped a mayor near Tacna on Monday. The guerrillas burned three buses in Ilo on Tuesday.',
    ['kidnapping: Guerrillas, PDF', 'arson: PDF, guerrillas'],
  ],
  // these are others, or may be
  [
    'Guerrillas of the Popular Dawn Front (PDF) kidnapped a mayor near Tacna on Monday. A band of rebels burned three buses in Ilo on Tuesday.',
    ['kidnapping: Guerrillas, PDF', 'arson: rebels'],
  ],
  [
    'The Popular Dawn Front kidnapped a mayor near Tacna on Monday. The Red Sun Brigade killed a nun. The rebels burned a bus in Ilo on Tuesday.',
    ['kidnapping: Popular Dawn Front', 'attack: Red Sun Brigade', 'arson: rebels'],
  ],
  // somebody else did the second
  ['On Monday soldiers bombed a bank in Tacna. In addition, two gunmen burned a bus.', ['bombing: soldiers', 'arson: gunmen']],
  // a noun that leaves open how it was done is the bombing told of
  [
    'Nobody owned up to the terrorist attack on the weekly El Faro in Tacna. A truck bomb exploded at its main gate on Monday, firemen said.',
    ['bombing: '],
  ],
  // what was done by hand is not
  [
    'A bomb exploded at a bank in Tacna on Monday. Gunmen shot at the home of a judge in Calana on Sunday.',
    ['attack: Gunmen', 'bombing: '],
  ],
];

const unitsOf = (text: string): readonly string[] =>
  readText(text, { published: '2024-03-05' })
    .flatMap((draft) => divideByUnit(UNIT_BY_DEED, draft))
    .map(({ kind, entities }) => {
      const doers = entities.filter(({ role }) => role === 'perpetrator' || role === 'perpetrator-organisation');
      return `${kind}: ${doers.map(({ mentions }) => mentions.at(-1)).join(', ')}`;
    });

describe('who did each of the deeds', () => {
  it.each(ROWS)('%s', (text, expected) => expect(unitsOf(text)).toEqual(expected));
});
