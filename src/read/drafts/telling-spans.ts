/** The words of a report that tell of an incident: its place and time are sought beside them. */
import type { Happening, TokenSpan } from '../clauses/clause.js';
import { dayOf } from '../happenings/told-events.js';
import { withoutEarlierDeeds } from './earlier-deeds.js';
import type { Span } from './enclosing.js';
import { isUnrest, tellsOfTaking, tellsWhatProtestIsOver } from './incident-kind.js';
import { isHeld, isSuffered } from './is-incident.js';
import { isLaterDeath } from './later-deaths.js';
import type { OpenIncident } from './open-incident.js';

/**
 * Its happenings, those of its first and most violent events first, and behind them what was answered to them; then what persons suffered in
 * it. Of an incident of those held, their arrests first.
 */
export function tellingSpans(incident: OpenIncident): readonly Span[] {
  const ofEvents = triggersOfEvents(incident);
  const isOfHeld = isOfThoseHeld(incident);
  const ofHarms = triggersOfHarms(incident, isOfHeld);
  const triggers = isOfHeld
    ? arrestsFirst(incident, ofHarms, ofEvents)
    : isOfThoseGone(incident)
      ? [...ofHarms, ...ofEvents]
      : [...ofEvents, ...ofHarms];
  const suffered = new Set(ofHarms.map(({ firstToken }) => firstToken));
  const lesser = isOfHeld ? NONE : lesserOf(incident);
  return withoutEarlierDeeds(
    incident.found,
    triggers.map(({ firstToken, lastToken }) => {
      const { start, end } = incident.span(firstToken, lastToken);
      return { start, end, suffered: suffered.has(firstToken), lesser: lesser.get(firstToken) ?? null };
    }),
  );
}

/** By first token what tells of arrests, and of unrest behind it, where something worse is told of. */
function lesserOf(incident: OpenIncident): ReadonlyMap<number, 'arrest' | 'unrest'> {
  const { events, told, found } = incident;
  const { clauses } = found;
  const happenings = events.flatMap((event) => event.happenings.map((h) => clauses.happenings[h]!));
  const worse = happenings.filter(({ word }) => word.role === 'violence' && !isUnrest(word));
  if (worse.length === 0) return NONE;
  const first = Math.min(...worse.map(({ trigger }) => trigger.firstToken));
  const unrest = happenings.filter(({ word }) => isUnrest(word));
  const isOfUnrest = unrest.some(({ trigger }) => trigger.firstToken < first);
  const answers = happenings.filter(({ word }) => word.role === 'response');
  const held = told.figures.filter(isHeld).map(({ harm }) => clauses.harms[harm]!);
  return new Map([
    ...[...answers, ...held].map(({ trigger }) => [trigger.firstToken, 'arrest'] as const),
    ...(isOfUnrest && !tellsWhatProtestIsOver(incident) ? [] : unrest).map(({ trigger }) => [trigger.firstToken, 'unrest'] as const),
  ]);
}
const NONE: ReadonlyMap<number, 'arrest' | 'unrest'> = new Map();

/**
 * "Her detention was extended on Friday. She was arrested in May", "He was sentenced on Friday. He was arrested in May": what a verb tells of
 * first; what a noun does is often only spoken of, and a sentence comes after the arrest.
 */
function arrestsFirst(
  { events, told, found: { clauses } }: OpenIncident,
  ofHarms: readonly TokenSpan[],
  ofEvents: readonly TokenSpan[],
): readonly TokenSpan[] {
  const happenings = events.flatMap((event) => event.happenings.map((h) => clauses.happenings[h]!));
  const nouns = new Set(happenings.filter(({ nominal }) => nominal).map(({ trigger }) => trigger.firstToken));
  const arrests = happenings.filter(({ word, nominal }) => word.role === 'response' && !nominal).map(({ trigger }) => trigger);
  const penalties = new Set(
    told.figures.map(({ harm }) => clauses.harms[harm]!).flatMap((harm) => (harm.penalty ? [harm.trigger.firstToken] : [])),
  );
  const isLater = ({ firstToken }: TokenSpan): number => Number(nouns.has(firstToken) || penalties.has(firstToken));
  const first = [...ofHarms, ...arrests].sort((one, other) => isLater(one) - isLater(other) || one.firstToken - other.firstToken);
  return [...first, ...ofEvents];
}

/** The relatives of those who were taken march for them: that is not when and where they were taken. */
function violentOf(incident: OpenIncident): OpenIncident['events'] {
  const { events } = incident;
  const done = events.filter(({ role }) => role === 'violence');
  // A lawyer's house was burned down. She had been threatened in March
  const violent = done.length > 0 ? done : events.filter(({ role }) => role === 'threat');
  return tellsOfTaking(events) || tellsWhatProtestIsOver(incident)
    ? [...violent.filter((event) => !isUnrest(event)), ...violent.filter(isUnrest)]
    : violent;
}

/**
 * "A blogger was detained on 3 March at a rally and beaten": those held are no suspects, and nothing worse is told than unrest and what was
 * done to them.
 */
function isOfThoseHeld(incident: OpenIncident): boolean {
  const held = incident.told.figures.filter(isHeld);
  if (held.length === 0) return false;
  const suffered = incident.told.figures.filter(isSuffered);
  if (suffered.length === 0) return violentOf(incident).every((event) => isUnrest(event) || event.kind === 'other');
  const persons = new Set(held.map(({ says }) => says.persons));
  return suffered.every(({ says }) => says.effect === 'injured' && persons.has(says.persons));
}

/** "The disappearance of a poet has been condemned. He spoke at a rally in May": nothing else is told but unrest. */
function isOfThoseGone({ events, told }: OpenIncident): boolean {
  const suffered = told.figures.filter(isSuffered);
  return (
    suffered.length > 0 &&
    suffered.every(({ says }) => GONE.has(says.effect)) &&
    events.every((event) => event.role !== 'violence' || isUnrest(event))
  );
}
const GONE: ReadonlySet<string> = new Set(['abducted', 'missing']);

/** "His body was found on Wednesday. He had been killed on Tuesday": the day the dead were found tells of it only where nothing else does. */
const FOUND = 'bodies-found';

function triggersOfEvents(incident: OpenIncident): readonly TokenSpan[] {
  const { events, found } = incident;
  const { clauses } = found;
  const violent = violentOf(incident);
  const told = (violent.length > 0 ? violent : events).flatMap(({ happenings }) => happenings.map((h) => clauses.happenings[h]!));
  const isAnswer = ({ word }: Happening): boolean => violent.length > 0 && word.role === 'response';
  return [...told.filter((happening) => !isAnswer(happening)), ...told.filter(isAnswer)].map(({ trigger }) => trigger);
}

/** Those held tell of it where nothing worse is told; but an arrest the morning after a raid on a day that is told is not the raid. */
function triggersOfHarms(incident: OpenIncident, isOfHeld: boolean): readonly TokenSpan[] {
  const { figures } = incident.told;
  const { clauses } = incident.found;
  const suffered = figures.filter(isSuffered);
  const isAll = isOfHeld || (suffered.length === 0 && !violentOf(incident).some(({ time }) => dayOf(time) !== null));
  const held = figures.filter(isHeld).filter(({ says }) => isAll || says.group === 'civilians');
  const told = [...suffered, ...held].map(({ harm }) => clauses.harms[harm]!);
  const done = told.filter((harm) => harm.rule !== FOUND && !isLaterDeath(harm));
  return (done.some(({ effect, rule }) => effect === 'killed' && rule !== 'noun-of') ? done : told).map(({ trigger }) => trigger);
}
