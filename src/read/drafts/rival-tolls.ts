/**
 * "A bomb killed 30 people, witnesses said. The governor said that 12 people had died": what two speakers say of all is no part of each
 * other. Of the hurt each may know of some.
 */
import type { FigureSays } from '../../model/claim.js';
import type { Speaker } from '../../model/speaker.js';
import { isShare } from '../clauses/harms/persons.js';
import { isAtLarge } from '../figures/groups-of-persons.js';
import type { OpenIncident } from './open-incident.js';
import type { SpokenFigure } from './spoken-figure.js';

/** The figures as tolls of their own, where they were taken for parts of a larger one that somebody else gave; else as they were. */
export function settleRivals(incident: OpenIncident, figures: readonly SpokenFigure[]): readonly SpokenFigure[] {
  if (figures.length < 2) return figures;
  const tolls = new Map<string, SpokenFigure>();
  for (const figure of figures) {
    const { scope, persons, effect } = figure.says;
    if (scope === 'incident' && !tolls.has(`${persons}/${effect}`)) tolls.set(`${persons}/${effect}`, figure);
  }
  return figures.map((figure) => {
    const { says } = figure;
    const { within, effect } = says;
    const whole = within === null ? undefined : tolls.get(`${within}/${effect}`);
    return whole && isNumberOfAll(incident, figure) && isRival(figure, whole.says, whole.speaker)
      ? { ...figure, says: { ...says, within: null, scope: 'incident' as const } }
      : figure;
  });
}

/** "12 people", not "12 of them", "another 12", "the 12", nor "12 bodies were found". */
function isNumberOfAll({ found }: OpenIncident, { draft }: SpokenFigure): boolean {
  const { patient, rule } = found.clauses.harms[draft.harm]!;
  return (
    rule !== 'bodies-found' && patient.quantity !== null && !patient.quantity.additional && !patient.quantity.anaphoric && !isShare(patient)
  );
}

/** A toll that the report gives as its own is one of all, too. */
const isRival = ({ says, speaker, draft }: SpokenFigure, whole: FigureSays, other: Speaker | null): boolean =>
  says.effect === 'killed' &&
  other !== null &&
  (speaker === null ? draft.rule === TOLL : speaker.name !== other.name) &&
  says.event === null &&
  says.label === null &&
  says.movedFrom === null &&
  isAtLarge(says.group) &&
  isAtLarge(whole.group) &&
  (says.count.low ?? 0) > 1;

const TOLL = 'figures.toll';
