/** Turns the harms of a report into figures over persons: group, label, number, scope, and who is the same as whom. */
import { isKilledOrInjured } from '../../model/killed-or-injured.js';
import type { Clauses, Harm } from '../clauses/clause.js';
import type { Layout } from '../text/layout.js';
import type { EventOfHarm, FigureDraft } from './figure-draft.js';
import { FigureReader } from './figure-reader.js';
import { isOfNobody, isTollOfSpan } from './in-a-span.js';
import type { PersonKinds } from './person-kinds.js';
import { isRoundUp } from './round-up.js';
import { sumsOfSeveral } from './sums-of-several.js';
import { NO_TITLE, type TitleToll } from './title-toll.js';
import type { Uncounted } from './uncounted.js';

/** @param eventOf null: not of the incident. */
export function readFigures(
  kinds: PersonKinds,
  layout: Layout,
  clauses: Clauses,
  eventOf: (harm: number) => EventOfHarm | null,
  isBackground: (token: number) => boolean,
  title: TitleToll = NO_TITLE,
): readonly FigureDraft[] {
  return readFiguresOfAll(kinds, [{ layout, clauses, eventOf, isBackground, title }])[0]!;
}

/** Of a stack of reports, each on its own. */
export function readFiguresOfAll(kinds: PersonKinds, stack: readonly Uncounted[]): readonly (readonly FigureDraft[])[] {
  const severals = stack.map(({ layout, clauses }) => roundUps(kinds, layout, clauses));
  const read = readAll(
    kinds,
    stack.map((report, i) => (severals[i] === null ? report : leavingOut(report, severals[i]!))),
  );
  return stack.map((report, i) => {
    const drafts = severals[i] === null || read[i]!.some(isToll) ? read[i]! : readAll(kinds, [report])[0]!;
    const sums = sumsOfSeveral(report, drafts);
    return sums === null ? drafts : readAll(kinds, [leavingOut(report, (harm) => sums.has(harm) || severals[i]?.(harm) === true)])[0]!;
  });
}

function readAll(kinds: PersonKinds, stack: readonly Uncounted[]): readonly (readonly FigureDraft[])[] {
  const readers = stack.map((report) => new FigureReader(kinds, report));
  for (const reader of readers) reader.readHarms();
  for (const reader of readers) reader.settle();
  return readers.map((reader) => reader.drafts());
}

const leavingOut = (report: Uncounted, isLeftOut: (harm: number) => boolean): Uncounted => ({
  ...report,
  eventOf: (harm) => (isLeftOut(harm) ? null : report.eventOf(harm)),
});

const isToll = ({ certainty, says: { effect, count } }: FigureDraft): boolean =>
  isKilledOrInjured(effect) && count.low !== 0 && certainty !== 'denied' && certainty !== 'hypothetical';

/** The harms that are told of several incidents together; null where none is. */
function roundUps(kinds: PersonKinds, layout: Layout, { harms }: Clauses): ((harm: number) => boolean) | null {
  const known = new Map<number, boolean>();
  for (const { sentence } of harms) if (!known.has(sentence)) known.set(sentence, isRoundUp(kinds, layout, sentence));
  // A man killed three women in separate shootings
  for (const { sentence, rule, agent } of harms) if (rule === 'active' && agent?.count?.high === 1) known.set(sentence, false);
  const ofSpan = new Set(harms.filter((harm) => isTollOfSpan(kinds, layout, harm)).map(({ sentence }) => sentence));
  // "12 people, two of them children, were shot in ten hours, and one was killed": the children, too, and the one
  const isOfSpan = (harm: Harm): boolean =>
    ofSpan.has(harm.sentence) && isOfNobody(layout, harm) && (harm.patient.quantity !== null || harm.within !== null);
  if (ofSpan.size === 0 && ![...known.values()].includes(true)) return null;
  return (harm) => known.get(harms[harm]!.sentence)! || isOfSpan(harms[harm]!);
}
