/** How many came to harm, as claims, each with who answers for the number. */
import type { FigureClaim } from '../../model/claim.js';
import type { Speaker } from '../../model/speaker.js';
import type { FigureDraft } from '../figures/figure-draft.js';
import type { Span } from './enclosing.js';
import type { OpenIncident } from './open-incident.js';

export function claimFigure(incident: OpenIncident, figure: FigureDraft): FigureClaim {
  const event = figure.event === null ? null : (incident.eventId(figure.event) ?? null);
  const span = incident.span(figure.firstToken, figure.lastToken);
  const speaker = speakerOf(incident, figure, span);
  const claim = incident.pin<FigureClaim>('figure', { ...figure.says, event }, span, figure.rule, figure.certainty, speaker);
  incident.note(incident.found.grouping.eventOfHarm(figure.harm)!, claim);
  return claim;
}

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
