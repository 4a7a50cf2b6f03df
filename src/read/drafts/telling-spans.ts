/** The words of a report that tell of an incident: its place and time are sought beside them. */
import type { Happening, TokenSpan } from '../clauses/clause.js';
import { dayOf } from '../happenings/told-events.js';
import type { Span } from './enclosing.js';
import { isHeld, isSuffered } from './is-incident.js';
import type { OpenIncident } from './open-incident.js';

/** Its happenings, those of its first and most violent events first, and behind them what was answered to them; then what persons suffered in it. */
export function tellingSpans(incident: OpenIncident): readonly Span[] {
  const triggers = [...triggersOfEvents(incident), ...triggersOfHarms(incident)];
  return triggers.map(({ firstToken, lastToken }) => incident.span(firstToken, lastToken));
}

const violentOf = ({ events }: OpenIncident): OpenIncident['events'] =>
  events.filter(({ role }) => role === 'violence' || role === 'threat');

function triggersOfEvents(incident: OpenIncident): readonly TokenSpan[] {
  const { events, found } = incident;
  const { clauses } = found;
  const violent = violentOf(incident);
  const told = (violent.length > 0 ? violent : events).flatMap(({ happenings }) => happenings.map((h) => clauses.happenings[h]!));
  const isAnswer = ({ word }: Happening): boolean => violent.length > 0 && word.role === 'response';
  return [...told.filter((happening) => !isAnswer(happening)), ...told.filter(isAnswer)].map(({ trigger }) => trigger);
}

/** Those held tell of it where nothing worse is told; but an arrest the morning after a raid on a day that is told is not the raid. */
function triggersOfHarms(incident: OpenIncident): readonly TokenSpan[] {
  const { told, found } = incident;
  const { clauses } = found;
  const suffered = told.figures.filter(isSuffered);
  const isAllThatIsTold = suffered.length === 0 && !violentOf(incident).some(({ time }) => dayOf(time) !== null);
  const held = told.figures.filter(isHeld).filter(({ says }) => isAllThatIsTold || says.group === 'civilians');
  return [...suffered, ...held].map(({ harm }) => clauses.harms[harm]!.trigger);
}
