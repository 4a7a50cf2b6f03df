/** The incident JSON, version 1: the fields of the contract first and in its order, then what Cairn adds. */
import type { Claim } from '../model/claim.js';
import type { Entity, Event, Figure, Incident, ReportLink, SharedSource, SourcedWhen, SourcedWhere } from '../model/incident.js';

/** A plain value ready for JSON.stringify; two equal incidents give equal text. */
export function toJson(incident: Incident): object {
  const { id, title, kind, stage, reports, findings, overview } = incident;
  return {
    cairn: 1,
    id,
    title,
    kind,
    stage,
    reports,
    when: when(incident.when),
    where: where(incident.where),
    figures: incident.figures.map(figure),
    entities: incident.entities.map(entity),
    events: incident.events.map(event),
    findings,
    claims: incident.claims.map(claim),
    overview,
    ...(incident.links === undefined ? {} : { links: incident.links.map(link) }),
    ...(incident.sharedSources === undefined ? {} : { sharedSources: incident.sharedSources.map(sharedSource) }),
    ...(incident.withheld === undefined ? {} : { withheld: incident.withheld }),
  };
}

export const json = (incidents: readonly Incident[]): string => `${JSON.stringify(incidents.map(toJson), null, 2)}\n`;
export const jsonLine = (incident: Incident): string => `${JSON.stringify(toJson(incident))}\n`;

const when = (value: SourcedWhen | null): object | null =>
  value && {
    start: value.start,
    end: value.end,
    precision: value.precision,
    zone: value.zone,
    claims: value.claims,
    implied: value.implied,
  };

const where = (value: SourcedWhere | null): object | null =>
  value && {
    name: value.name,
    admin1: value.admin1,
    country: value.country,
    latitude: value.latitude,
    longitude: value.longitude,
    precision: value.precision,
    claims: value.claims,
    zone: value.zone,
    geonameId: value.geonameId,
  };

const figure = ({ group, label, effect, event: at, low, best, high, policy, basis, claims, setAside }: Figure): object => ({
  group,
  label,
  effect,
  event: at,
  low,
  best,
  high,
  policy,
  basis,
  claims,
  setAside,
});

const entity = ({ role, mentions, count, effect, confidence, claims }: Entity): object => ({
  role,
  mentions,
  count: count && { low: count.low, high: count.high },
  effect,
  confidence,
  claims,
});

const event = ({ id, what, kind, when: at, where: place, after, claims, bounds }: Event): object => ({
  id,
  what,
  kind,
  when: when(at),
  where: where(place),
  after,
  claims,
  bounds,
});

const claim = ({ id, report, start, end, quote, kind, says, speaker, certainty, asOf, rule, namesWithin }: Claim): object => ({
  id,
  report,
  start,
  end,
  quote,
  kind,
  says,
  speaker,
  certainty,
  asOf,
  rule,
  ...(namesWithin === undefined ? {} : { namesWithin }),
});

const link = ({ from, to, score, reason, by }: ReportLink): object => ({ from, to, score, reason, by });
const sharedSource = ({ reports, agency, reasons }: SharedSource): object => ({ reports, agency, reasons });
