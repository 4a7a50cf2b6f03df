/** Drafts one incident: makes its claims in the order its parts are told of, and gathers its events, entities, place and time from them. */
import type { EventClaim } from '../../model/claim.js';
import { isDayOfReport } from '../../model/day-of-report.js';
import type { IncidentDraft } from '../../model/incident.js';
import type { IncidentPlace } from '../place/incident-place.js';
import { inZone } from '../time/in-zone.js';
import type { ToldTime } from '../time/incident-time.js';
import { chronicle, timed } from './chronicle.js';
import { idOfRank, rankedByText, renamed } from './claim-order.js';
import { settleDisputes } from './disputed-dead.js';
import { claimEvent, claimSetting, claimTimeSaid } from './event-claims.js';
import { claimFigure } from './figure-claims.js';
import { gatherEntities } from './gather-entities.js';
import { kindOf, kindWithin, stageOf } from './incident-kind.js';
import { joinAttackers } from './join-attackers.js';
import { joinWeapons } from './join-weapons.js';
import type { KnownWords } from './known-words.js';
import type { OpenIncident } from './open-incident.js';
import { claimOrganisationsDoing, claimOrganisationsHeld } from './organisations-held.js';
import { PerpetratorClaims, VictimClaims } from './person-claims.js';
import { settleRivals } from './rival-tolls.js';
import { spokenFigure } from './spoken-figure.js';
import { claimResponsibility, claimStatements } from './statement-claims.js';
import { claimWeapons, TargetClaims } from './thing-claims.js';

/** An incident of which all that is told is claimed. */
export interface ClaimedIncident {
  readonly incident: OpenIncident;
  readonly events: readonly EventClaim[];
  readonly place: IncidentPlace;
}

export function claimIncident(incident: OpenIncident, known: KnownWords, place: IncidentPlace): ClaimedIncident {
  const zone = place.where?.zone ?? null;
  const whole = kindOf(incident, known);
  const events = incident.events.map((event) => claimEvent(incident, event, kindWithin(incident, event, whole, known), zone));
  claimTold(incident, known);
  return { incident, events, place };
}

export function draftIncident({ incident, events: eventClaims, place }: ClaimedIncident, known: KnownWords, time: ToldTime): IncidentDraft {
  const zone = place.where?.zone ?? null;
  const settings = claimSettings(incident, eventClaims[0]!, place, time);
  const ranks = rankedByText(incident.claims);
  const idsOf = (claims: readonly EventClaim[]): readonly string[] => claims.map(({ id }) => idOfRank(ranks[Number(id)]!));
  const claims = renamed(incident.claims, ranks);
  const when = time.when && { claims: idsOf(settings.times), ...(zone ? inZone(time.when, zone) : time.when) };
  return {
    kind: kindOf(incident, known),
    stage: stageOf(incident, known.goingOff),
    reports: [incident.found.layout.report.id],
    when,
    where: place.where && { claims: idsOf(settings.places), ...place.where },
    events: timed(chronicle(incident, eventClaims, ranks), isDayOfReport(when) ? null : when),
    entities: joinAttackers(
      joinWeapons(gatherEntities(claims, known.kinds), (noun) => known.weapons.has(noun), incident.found.layout.endings),
      claims,
      known.attackerWords,
    ),
    claims,
  };
}

/** Of claims on one stretch of the text the first made stands first. */
function claimTold(incident: OpenIncident, known: KnownWords): void {
  claimThoseInvolved(incident, known);
  claimWeapons(incident, known.targets);
  for (const stretch of incident.told.responsibility) claimResponsibility(incident, stretch, known);
  for (const { doing } of incident.told.doings)
    if (!incident.found.isBackground(doing.phrase.firstToken)) claimOrganisationsHeld(incident, doing, known.attackers.words);
  for (const { role, index, happenings } of incident.events)
    if (role !== 'response')
      for (const h of happenings)
        claimOrganisationsDoing(incident, incident.found.clauses.happenings[h]!, known.attackers.words, incident.eventId(index) ?? null);
  if (incident.told.isFirst) claimStatements(incident);
}

/** Those of the figures before those of the happenings, which tell of no phrase again and call persons by their surnames. */
function claimThoseInvolved(incident: OpenIncident, known: KnownWords): void {
  const { clauses } = incident.found;
  const perpetrators = new PerpetratorClaims(incident, known);
  const victims = new VictimClaims(incident, known);
  const targets = new TargetClaims(incident, known);
  const spoken = incident.told.figures.map((figure) => spokenFigure(incident, figure));
  for (const figure of settleDisputes(incident, settleRivals(incident, spoken), known.disputes)) {
    const claim = claimFigure(incident, figure);
    const harm = clauses.harms[figure.draft.harm]!;
    victims.ofFigure(claim, harm);
    perpetrators.ofFigure(claim, harm);
  }
  for (const { role, index, happenings } of incident.events) {
    if (role === 'response') continue;
    const event = incident.eventId(index)!;
    for (const h of happenings) {
      const happening = clauses.happenings[h]!;
      perpetrators.ofHappening(happening, event);
      for (const target of happening.targets) {
        victims.ofHappening(happening, target, event);
        targets.ofHappening(target, event);
      }
    }
  }
  for (const { doing, event } of incident.told.doings)
    if (!incident.found.isBackground(doing.phrase.firstToken)) perpetrators.ofDoing(doing, incident.eventId(event.index)!);
  for (const { damage, event } of incident.told.damages)
    if (!incident.found.isBackground(damage.thing.firstToken)) victims.ofOwner(damage.thing, incident.eventId(event.index)!);
  targets.ofDamages();
}

/** The words that give the incident's place and time; sites where its place is one. */
function claimSettings(
  incident: OpenIncident,
  first: EventClaim,
  { where, mentions }: IncidentPlace,
  { when, mentions: dates }: ToldTime,
): { readonly places: readonly EventClaim[]; readonly times: readonly EventClaim[] } {
  const named = where?.precision === 'site' ? mentions : mentions.filter(({ kind }) => kind !== 'site');
  const places = named.map((mention) => claimSetting(incident, first, mention, 'place.incident'));
  const times = dates.map((date) => (when ? claimSetting(incident, first, date, 'time.incident') : claimTimeSaid(incident, first, date)));
  return { places, times };
}
