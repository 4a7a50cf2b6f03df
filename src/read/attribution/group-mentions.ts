/** What armed groups are called where they stand in a text. */
import { flat } from '../text/flat.js';
import { itemAt } from '../text/item-at.js';
import { mayBeName } from '../text/may-be-name.js';
import type { NamedOrganisation } from './attribution.js';
import type { Cue } from './cue-scanner.js';
import { DAY_WORD } from './grammar.js';
import { isAt, isCapitals, type Reading, type Stretch, span } from './reading.js';
import type { ArmedGroup } from './tables.js';

/** Organisations by their names, whatever is said of them. */
export const namedOrganisations = (reading: Reading): readonly NamedOrganisation[] =>
  reading.found.group.flatMap((group) => {
    const row = group.rows.find(({ named }) => named);
    if (!row || (row.acronym && !reading.layout.caseless && !isCapitals(reading, group))) return [];
    const { firstToken, lastToken } = group;
    return [{ firstToken, lastToken, state: row.state, forms: formsOf(reading, group, row) }];
  });

/** "FMLN guerrillas", "the guerrilla group FMLN": the noun beside a name adds nothing to it. */
export function isDescription({ found }: Reading, group: Cue<ArmedGroup>, index: number): boolean {
  if (group.rows.some((row) => row.named)) return false;
  const isNamed = (other: Cue<ArmedGroup> | undefined): boolean => other?.rows.some((row) => row.named) === true;
  const [before, after] = [itemAt(found.group, index - 1), found.group[index + 1]];
  return (before?.lastToken === group.firstToken && isNamed(before)) || (after?.firstToken === group.lastToken && isNamed(after));
}

/** "no guerrilla group", "any armed group" */
export const isNobody = (reading: Reading, { firstToken }: Cue<ArmedGroup>): boolean => isAt(reading, firstToken - 1, 'no-group');

export const formsOf = (reading: Reading, group: Cue<ArmedGroup>, row: ArmedGroup): NamedOrganisation['forms'] =>
  stretchesOf(reading, group, row).map((stretch) => {
    const { start, end } = span(reading.tokens, stretch);
    return { start, end, mention: reading.layout.endings.possessive.offWritten(flat(reading.text.slice(start, end))) };
  });

/** A group as it is called; "the Norvaldan army" as "army", too, for so the forces of a state, and cartels, are called next. */
function stretchesOf(reading: Reading, group: Cue<ArmedGroup>, row: ArmedGroup): readonly Stretch[] {
  const named = { first: group.firstToken, last: group.lastToken };
  if (!row.named) return [withAdjectives(reading, group)];
  if (!row.state && !row.body) return [named];
  const { first, last } = withAdjectives(reading, group);
  let bare = group.firstToken;
  while (bare < last - 1 && reading.layout.endings['of-country'].of(reading.tokens[bare]!.lower)) bare++;
  return bare > first
    ? [
        { first, last },
        { first: bare, last },
      ]
    : [named];
}

/** "leftist rebels", "Salvadoran guerrillas": the adjectives that say whose or what kind. */
function withAdjectives(reading: Reading, group: Cue<ArmedGroup>): Stretch {
  const { tokens, layout, signs } = reading;
  let first = group.firstToken;
  for (let steps = 0; steps < 3 && first > 0; steps++) {
    const { lower, capital, shape, start } = tokens[first - 1]!;
    const { endings, caseless } = layout;
    const named = lower.length > 3 && (caseless ? isWhoseInCapitals(reading, first - 1) : capital && start > 0);
    if (shape !== 'word' || signs.is(tokens[first - 1]!, DAY_WORD) || !(named || endings['of-band'].of(lower))) break;
    // On 4 May | rebels burned a bus
    if (isAt(reading, first - 1, 'months') && tokens[first - 2]?.shape === 'number') break;
    first--;
  }
  // in Lugo | rebels burned a bus
  if (first < group.firstToken && isAt(reading, first - 1, 'opens-front')) first = group.firstToken;
  return { first, last: group.lastToken };
}

/** "TARNIC REBELS", "NORVALDA ARMED FORCES": a people, a land, or a word that no table knows and that looks like no other than a name. */
function isWhoseInCapitals({ tokens, layout, ofPlaces }: Reading, at: number): boolean {
  return !tokens[at]!.possessive && (ofPlaces?.[at] === 1 || mayBeName(layout, tokens[at]!));
}
