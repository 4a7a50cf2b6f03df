/** What happened, as claims: one for each event of an incident, and those that place the incident. */
import type { EventClaim } from '../../model/claim.js';
import type { Certainty, IncidentKind } from '../../model/vocabulary.js';
import type { Clauses, Happening, Harm } from '../clauses/clause.js';
import type { EventDraft } from '../happenings/told-events.js';
import { inZone } from '../time/in-zone.js';
import { describeEvent } from './describe-event.js';
import type { Span } from './enclosing.js';
import type { OpenIncident } from './open-incident.js';

/** @param kind what it is as an event of the incident @param zone in which its times are told */
export function claimEvent(incident: OpenIncident, event: EventDraft, kind: IncidentKind, zone: string | null): EventClaim {
  const { layout, clauses } = incident.found;
  const lead = leadOf(event, clauses);
  const harms = lead === null ? harmsOf(incident, event) : [];
  const described = describeEvent(layout, event, lead, harms[0] ?? null);
  const { time } = event;
  const when = time && !time.unresolved ? time.when : null;
  const claim = incident.pin<EventClaim>(
    'event',
    {
      event: incident.eventId(event.index)!,
      what: described.what,
      kind,
      stage: event.stage,
      when: when && (zone ? inZone(when, zone) : when),
      ...(time?.unresolved && { whenSaid: layout.report.text.slice(time.start, time.end) }),
      where: whereOf(event, described.site),
    },
    described.span,
    `happenings.${lead?.word.word ?? event.kind}${event.besides ? BESIDES : ''}`,
    lead === null ? certaintyOfHarms(incident, harms) : incident.certaintyBy(lead.trigger, lead.certainty),
  );
  incident.note(event, claim);
  return claim;
}

const harmsOf = ({ found: { clauses, grouping } }: OpenIncident, event: EventDraft): readonly Harm[] =>
  clauses.harms.filter((_, i) => grouping.eventOfHarm(i)?.index === event.index);

/** "We hold no foreigners hostage", "no one was held": an event of which only whom it befell is told is as sure as the surest of that. */
function certaintyOfHarms(incident: OpenIncident, harms: readonly Harm[]): Certainty {
  const all = harms.map(({ patient, trigger, certainty }) =>
    patient.count?.high === 0 ? 'denied' : incident.certaintyBy(trigger, certainty),
  );
  return all.length === 0 ? 'asserted' : (SUREST.find((certainty) => all.includes(certainty)) ?? 'asserted');
}
const SUREST: readonly Certainty[] = ['asserted', 'hedged', 'hypothetical', 'denied'];

/** How the rule ends by which a deed is told of beside another. */
const BESIDES = '.besides';

function whereOf({ site, place }: EventDraft, called: string | null): EventClaim['says']['where'] {
  // the party's headquarters in the San Orlas neighborhood
  if (site && place?.partOf) return place.where;
  const where = site?.where ?? place?.where ?? null;
  return site && where ? { ...where, name: called ?? where.name, precision: 'site' } : where;
}

/** The happening an event is told by: its first, of what an arrest answers rather than the arrest; for an operation, the noun that names it. */
export function leadOf(event: EventDraft, clauses: Clauses): Happening | null {
  const happenings = event.happenings.map((index) => clauses.happenings[index]!);
  return happenings.find(({ nominal, word }) => (event.role === 'response' ? nominal : word.role === event.role)) ?? happenings[0] ?? null;
}

/** The words that give the incident's place or time are claims of its first event. */
export const claimSetting = (incident: OpenIncident, first: EventClaim, span: Span, rule: string): EventClaim =>
  incident.pin<EventClaim>('event', first.says, span, rule);

/** The words that date an incident, where nothing says which day they mean. */
export const claimTimeSaid = (incident: OpenIncident, first: EventClaim, span: Span): EventClaim =>
  incident.pin<EventClaim>(
    'event',
    { ...first.says, whenSaid: incident.found.layout.report.text.slice(span.start, span.end) },
    span,
    'time.as-said',
  );
