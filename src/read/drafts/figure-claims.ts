/** How many came to harm, as claims, each with who answers for the number. */
import type { FigureClaim } from '../../model/claim.js';
import type { Speaker } from '../../model/speaker.js';
import type { FigureDraft } from '../figures/figure-draft.js';
import { countInFront } from '../text/sorted.js';
import type { Span } from './enclosing.js';
import type { OpenIncident } from './open-incident.js';
import type { RivalTolls } from './rival-tolls.js';

export function claimFigure(incident: OpenIncident, figure: FigureDraft, tolls: RivalTolls): FigureClaim {
  const event = figure.event === null ? null : (incident.eventId(figure.event) ?? null);
  const span = incident.span(figure.firstToken, figure.lastToken);
  const speaker = speakerOf(incident, figure, span);
  const day = countedOn(incident, figure.harm);
  const told = tolls.settled({ ...figure.says, event }, speaker, incident.found.clauses.harms[figure.harm]!);
  const says = { ...told, ...(day !== undefined && isBefore(day, incident) && { superseded: true as const }) };
  const certainty = incident.certaintyBy(incident.found.clauses.harms[figure.harm]!.trigger, figure.certainty);
  const claim = incident.pin<FigureClaim>('figure', says, span, figure.rule, certainty, speaker, day);
  incident.note(incident.found.grouping.eventOfHarm(figure.harm)!, claim);
  return claim;
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

function speakerOf(incident: OpenIncident, { harm, says: { scope } }: FigureDraft, span: Span): Speaker | null {
  const own = incident.speakerAt(span) ?? speakerOfNumber(incident, harm);
  if (own || scope !== 'incident') return own;
  return incident.stretches.answeringFor(span, paragraphOf(incident, harm));
}

/** "The governor put the toll at 13": what he says is the number alone. */
function speakerOfNumber(incident: OpenIncident, harm: number): Speaker | null {
  const { total, patient } = incident.found.clauses.harms[harm]!;
  return total && patient.quantity ? incident.speakerAt(incident.span(patient.quantity.firstToken, patient.quantity.lastToken)) : null;
}

function paragraphOf({ found: { layout, clauses } }: OpenIncident, harm: number): Span {
  return layout.paragraphs[layout.sentences[clauses.harms[harm]!.sentence]!.paragraph]!;
}
