/** How many came to harm, as claims, each with who answers for the number. */
import type { FigureClaim, FigureSays } from '../../model/claim.js';
import { isSmallWord } from '../text/small-words.js';
import { countInFront } from '../text/sorted.js';
import type { OpenIncident } from './open-incident.js';
import type { SpokenFigure } from './spoken-figure.js';

export function claimFigure(incident: OpenIncident, { draft, span, says: told, speaker }: SpokenFigure): FigureClaim {
  const day = countedOn(incident, draft.harm);
  const says = written(told);
  if (day !== undefined && isBefore(day, incident)) says.superseded = true;
  if (isAfterOthers(incident, draft.harm)) says.further = true;
  const certainty = incident.certaintyBy(incident.found.clauses.harms[draft.harm]!.trigger, draft.certainty);
  const claim = incident.pin<FigureClaim>('figure', says, span, draft.rule, certainty, speaker, day);
  incident.note(incident.found.grouping.eventOfHarm(draft.harm)!, claim);
  return claim;
}

type Writable = { -readonly [Key in keyof FigureSays]: FigureSays[Key] };

/** All figures are written by one literal, however they came about: every stage behind this one asks of them again and again. */
function written(told: FigureSays): Writable {
  const { group, label, effect, count, scope, event, persons, within, movedFrom, excludes, superseded, insteadOf } = told;
  const says: Writable = { group, label, effect, count, scope, event, persons, within, movedFrom, excludes };
  if (superseded) says.superseded = true;
  if (insteadOf !== undefined) says.insteadOf = insteadOf;
  return says;
}

/** "another 22 inmates", "three more crew members", "the last ten hostages", "a third man" */
function isAfterOthers({ found: { clauses, layout } }: OpenIncident, harm: number): boolean {
  const { patient } = clauses.harms[harm]!;
  if (patient.quantity?.additional) return true;
  for (let at = patient.firstToken; at < patient.headLast - 1; at++) if (isSmallWord(layout, at, 'after-others')) return true;
  return false;
}

/** "The toll stood at 11 on Tuesday": the day it was counted; where none is told, undefined. */
function countedOn({ found: { clauses, times, layout } }: OpenIncident, harm: number): string | undefined {
  const { total, patient, sentence } = clauses.harms[harm]!;
  if (!total) return undefined;
  const at = countInFront(times, ({ firstToken }) => firstToken < patient.lastToken);
  const counted = times
    .slice(at, at + COUNTED_WITHIN + 1)
    .find(
      ({ sentence: own, firstToken, beside }) =>
        own === sentence && firstToken <= patient.lastToken + COUNTED_WITHIN && beside?.left?.hold === 'over-number',
    );
  const day = counted?.when.start;
  const { published } = layout.report;
  return day && (published === null || day.slice(0, DAY) <= published.slice(0, DAY)) ? day : undefined;
}

/** Tokens from the number to its day: "stood at 11 dead on Tuesday". */
const COUNTED_WITHIN = 3;
/** Counted on a day before the report was published, which may tell of more since. */
function isBefore(day: string, { found: { layout } }: OpenIncident): boolean {
  const { published } = layout.report;
  return published !== null && day.slice(0, DAY) < published.slice(0, DAY);
}

/** "2024-05-01", without the time of day. */
const DAY = 10;
