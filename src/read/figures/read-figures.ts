/** Turns the harms of a report into figures over persons: group, label, number, scope, and who is the same as whom. */
import type { Clauses } from '../clauses/clause.js';
import type { Layout } from '../text/layout.js';
import type { EventOfHarm, FigureDraft } from './figure-draft.js';
import { FigureReader } from './figure-reader.js';
import type { PersonKinds } from './person-kinds.js';
import { isKilledOrInjured } from './persons.js';
import { isRoundUp } from './round-up.js';
import { NO_TITLE, type TitleToll } from './title-toll.js';

/** @param eventOf null: not of the incident. */
export function readFigures(
  kinds: PersonKinds,
  layout: Layout,
  clauses: Clauses,
  eventOf: (harm: number) => EventOfHarm | null,
  isBackground: (token: number) => boolean,
  title: TitleToll = NO_TITLE,
): readonly FigureDraft[] {
  const isOfSeveral = roundUps(kinds, layout, clauses);
  const read = (leaveOut: (harm: number) => boolean): readonly FigureDraft[] =>
    new FigureReader(kinds, layout, clauses, (harm) => (leaveOut(harm) ? null : eventOf(harm)), isBackground).read(title);
  if (isOfSeveral === null) return read(() => false);
  const ofOne = read(isOfSeveral);
  return ofOne.some(isToll) ? ofOne : read(() => false);
}

const isToll = ({ certainty, says: { effect, count } }: FigureDraft): boolean =>
  isKilledOrInjured(effect) && count.low !== 0 && certainty !== 'denied' && certainty !== 'hypothetical';

/** The harms that are told of several incidents together; null where none is. */
function roundUps(kinds: PersonKinds, layout: Layout, { harms }: Clauses): ((harm: number) => boolean) | null {
  const known = new Map<number, boolean>();
  for (const { sentence } of harms) if (!known.has(sentence)) known.set(sentence, isRoundUp(kinds, layout, sentence));
  return [...known.values()].includes(true) ? (harm) => known.get(harms[harm]!.sentence)! : null;
}
