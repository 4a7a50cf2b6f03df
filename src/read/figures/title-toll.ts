/** What the title of a report says of its toll, where it stands apart from the text: "Two dead, five hurt in market blast". */
import type { Clauses, Harm } from '../clauses/clause.js';
import { CHARGED } from '../clauses/harms/charges.js';
import type { Layout } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import type { PersonKinds } from './person-kinds.js';

/** How many the title says were killed or injured. */
export interface TitleCount {
  readonly count: number;
  /** "Two dead": so many, and no more; "Man shot" leaves open whether others were. */
  readonly counted: boolean;
  /** "Two shot": they may have died since. */
  readonly weak: boolean;
}

export interface TitleToll {
  readonly killed: TitleCount | null;
  readonly injured: TitleCount | null;
}

export const NO_TITLE: TitleToll = { killed: null, injured: null };

/** A title is read as a headline is: its capitals say nothing. */
export const asHeadline = (layout: Layout): Layout => ({
  ...layout,
  sentences: layout.sentences.map((sentence) => ({ ...sentence, role: 'headline' as const })),
});

export function readTitleToll(kinds: PersonKinds, layout: Layout, { harms }: Clauses): TitleToll {
  // Third victim dies: and two before
  const told = harms.filter(({ patient }) => !kinds.ordinals.at(layout.tokens[patient.firstToken]!));
  return { killed: saidOf(layout, told, 'killed'), injured: saidOf(layout, told, 'injured') };
}

function saidOf(layout: Layout, harms: readonly Harm[], effect: 'killed' | 'injured'): TitleCount | null {
  const [harm, ...others] = harms.filter(
    (told) => told.effect === effect && told.within === null && told.certainty === 'asserted' && told.rule !== CHARGED,
  );
  if (!harm || others.length > 0 || isListed(layout, harms, harm)) return null;
  const { count, quantity } = harm.patient;
  if (count === null || count.low === null || count.low === 0 || count.high !== count.low) return null;
  // One of four wounded women dies: nothing is said of how many are left
  if (quantity?.of && effect === 'injured') return null;
  // Singer, 8 others hurt: nobody says how many that is, unless the one is dead
  if (quantity?.additional && !harms.some((told) => told.effect !== effect && told.patient.lastToken <= harm.patient.firstToken))
    return null;
  return { count: count.low, counted: quantity !== null && !quantity.of, weak: harm.weak };
}

/** "Mother, boy found dead", "kills infant, self": one of several, who were not all read. */
function isListed(layout: Layout, harms: readonly Harm[], { patient }: Harm): boolean {
  const ends = (at: number): boolean => harms.some(({ trigger, patient: other }) => trigger.lastToken === at || other.lastToken === at);
  const opens = (at: number): boolean => harms.some(({ trigger, patient: other }) => trigger.firstToken === at || other.firstToken === at);
  const before = patient.firstToken - 1;
  if (before > 0 && isSmallWord(layout, before, 'list-joint') && !ends(before) && !ends(before - 1)) return true;
  const after = patient.lastToken;
  const { tokens } = layout;
  if (after + 1 >= tokens.length || !isSmallWord(layout, after, 'list-joint')) return false;
  const next = layout.endings.manner.of(tokens[after + 1]!.lower) ? after + 2 : after + 1;
  return !opens(next);
}
