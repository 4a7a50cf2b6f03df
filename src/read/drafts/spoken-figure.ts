/** A figure with who answers for it, before it is claimed. */
import type { FigureSays } from '../../model/claim.js';
import type { Speaker } from '../../model/speaker.js';
import type { FigureDraft } from '../figures/figure-draft.js';
import type { Span } from './enclosing.js';
import type { OpenIncident } from './open-incident.js';

export interface SpokenFigure {
  readonly draft: FigureDraft;
  readonly span: Span;
  readonly says: FigureSays;
  readonly speaker: Speaker | null;
}

/** "The governor put the toll at 13, including two guards": he says of the guards, too, that they are of it. */
export function spokenFigures(incident: OpenIncident, drafts: readonly FigureDraft[]): readonly SpokenFigure[] {
  const figures = drafts.map((draft) => spokenFigure(incident, draft));
  const sentenceOf = ({ draft }: SpokenFigure): number => incident.found.clauses.harms[draft.harm]!.sentence;
  const wholes = new Map<string, SpokenFigure>();
  for (const figure of figures) if (figure.speaker) wholes.set(`${figure.says.persons}/${sentenceOf(figure)}`, figure);
  return figures.map((figure) => {
    if (figure.speaker || figure.says.within === null) return figure;
    const whole = wholes.get(`${figure.says.within}/${sentenceOf(figure)}`);
    return whole ? { ...figure, speaker: whole.speaker } : figure;
  });
}

function spokenFigure(incident: OpenIncident, draft: FigureDraft): SpokenFigure {
  const event = draft.event === null ? null : (incident.eventId(draft.event) ?? null);
  const span = incident.span(draft.firstToken, draft.lastToken);
  return { draft, span, says: { ...draft.says, event }, speaker: speakerOf(incident, draft, span) };
}

function speakerOf(incident: OpenIncident, { harm, says: { scope } }: FigureDraft, span: Span): Speaker | null {
  const own = incident.speakerAt(span) ?? speakerOfNumber(incident, harm);
  if (own || scope !== 'incident') return own;
  return incident.stretches.answeringFor(span, paragraphOf(incident, harm));
}

/** "The governor put the toll at 13": what he says is the number alone. */
function speakerOfNumber(incident: OpenIncident, harm: number): Speaker | null {
  const { total, patient } = incident.found.clauses.harms[harm]!;
  const { firstToken, lastToken } = patient.quantity ?? patient;
  return total ? incident.speakerAt(incident.span(firstToken, lastToken)) : null;
}

function paragraphOf({ found: { layout, clauses } }: OpenIncident, harm: number): Span {
  return layout.paragraphs[layout.sentences[clauses.harms[harm]!.sentence]!.paragraph]!;
}
