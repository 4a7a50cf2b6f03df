/** The words of a report that tell of an incident: its place and time are sought beside them. */
import type { TokenSpan } from '../clauses/clause.js';
import type { Span } from './enclosing.js';
import { isHeld, isSuffered } from './is-incident.js';
import type { OpenIncident } from './open-incident.js';

/** Its happenings, those of its first and most violent events first; then what persons suffered in it. */
export function tellingSpans(incident: OpenIncident): readonly Span[] {
  const triggers = [...triggersOfEvents(incident), ...triggersOfHarms(incident)];
  return triggers.map(({ firstToken, lastToken }) => incident.span(firstToken, lastToken));
}

function triggersOfEvents({ events, found: { clauses } }: OpenIncident): readonly TokenSpan[] {
  const violent = events.filter(({ role }) => role === 'violence' || role === 'threat');
  return (violent.length > 0 ? violent : events).flatMap(({ happenings }) => happenings.map((h) => clauses.happenings[h]!.trigger));
}

function triggersOfHarms({ told, found: { clauses } }: OpenIncident): readonly TokenSpan[] {
  const suffered = told.figures.filter(isSuffered);
  const held = told.figures.filter(isHeld).filter(({ says }) => suffered.length === 0 || says.group === 'civilians');
  return [...suffered, ...held].map(({ harm }) => clauses.harms[harm]!.trigger);
}
