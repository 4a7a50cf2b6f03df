/** Drafts incidents: makes the claims of each in the order its parts are told of, and gathers its events, entities, place and time from them. */
import type { EventClaim } from '../../model/claim.js';
import { isDayOfReport } from '../../model/day-of-report.js';
import type { IncidentDraft } from '../../model/incident.js';
import { isOneOfThem } from '../figures/murder-suicide.js';
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
import { joinSurnames } from './join-surnames.js';
import { joinWeapons } from './join-weapons.js';
import type { KnownWords } from './known-words.js';
import { claimNamesInFull } from './named-in-full.js';
import type { OpenIncident } from './open-incident.js';
import { claimOrganisationsDoing, claimOrganisationsHeld } from './organisations-held.js';
import { claimOrganisationsMeant } from './organisations-meant.js';
import { PerpetratorClaims } from './perpetrator-claims.js';
import { settleRivals } from './rival-tolls.js';
import { spokenFigures } from './spoken-figure.js';
import { claimResponsibility, claimStatements } from './statement-claims.js';
import { claimWeapons, TargetClaims } from './thing-claims.js';
import { VictimClaims } from './victim-claims.js';

/** An incident of which all that is told is claimed. */
export interface ClaimedIncident {
  readonly incident: OpenIncident;
  readonly events: readonly EventClaim[];
  readonly place: IncidentPlace;
}

/** An incident with the place it was found to be at. */
export interface PlacedIncident {
  readonly incident: OpenIncident;
  readonly place: IncidentPlace;
}

/**
 * Of many incidents one kind of claim after the other, so that the code of each is run many times in a row. Of claims on one stretch of the
 * text the first made stands first.
 */
export function claimIncidents(placed: readonly PlacedIncident[], known: KnownWords): readonly ClaimedIncident[] {
  const claimed = placed.map(({ incident, place }) => ({ incident, events: claimEvents(incident, place, known), place }));
  for (const { incident } of placed) claimThoseInvolved(incident, known);
  for (const incidents of ofEachReport(placed)) claimNamesInFull(incidents);
  for (const { incident } of placed) claimWeapons(incident, known.targets);
  for (const { incident } of placed) claimOrganisations(incident, known);
  for (const incidents of ofEachReport(placed)) claimOrganisationsMeant(incidents, known.kinds);
  for (const { incident } of placed) if (incident.told.isFirst) claimStatements(incident);
  return claimed;
}

/** The incidents of one report stand together. */
function ofEachReport(placed: readonly PlacedIncident[]): readonly (readonly OpenIncident[])[] {
  const reports: OpenIncident[][] = [];
  for (const { incident } of placed) {
    const last = reports.at(-1);
    if (last?.[0]?.found === incident.found) last.push(incident);
    else reports.push([incident]);
  }
  return reports;
}

function claimEvents(incident: OpenIncident, place: IncidentPlace, known: KnownWords): readonly EventClaim[] {
  const zone = place.where?.zone ?? null;
  const whole = kindOf(incident, known);
  return incident.events.map((event) => claimEvent(incident, event, kindWithin(incident, event, whole, known), zone));
}

/** Many, one step after the other. */
export function draftIncidents(
  dated: readonly { readonly claimed: ClaimedIncident; readonly time: ToldTime }[],
  known: KnownWords,
): readonly IncidentDraft[] {
  const settled = dated.map(({ claimed, time }) => claimSettings(claimed.incident, claimed.events[0]!, claimed.place, time));
  const ranks = dated.map(({ claimed }) => rankedByText(claimed.incident.claims));
  const claims = dated.map(({ claimed }, i) => renamed(claimed.incident.claims, ranks[i]!));
  const gathered = claims.map((own, i) =>
    joinWeapons(
      gatherEntities(own, known.kinds, dated[i]!.claimed.incident.found.layout.report.text),
      { isWeapon: (noun) => known.weapons.has(noun), isLook: (word) => known.weaponLooks.has(word) },
      dated[i]!.claimed.incident.found.layout.endings,
    ),
  );
  const entities = gathered.map((own, i) =>
    joinSurnames(joinAttackers(own, claims[i]!, known.attackerWords), claims[i]!, dated[i]!.claimed.incident.found.layout.smallWords),
  );
  return dated.map(({ claimed: { incident, events, place }, time }, i) => {
    const zone = place.where?.zone ?? null;
    const idsOf = (own: readonly EventClaim[]): readonly string[] => own.map(({ id }) => idOfRank(ranks[i]![Number(id)]!));
    const when = time.when && { claims: idsOf(settled[i]!.times), ...(zone ? inZone(time.when, zone) : time.when) };
    return {
      kind: kindOf(incident, known),
      stage: stageOf(incident, known.goingOff),
      reports: [incident.found.layout.report.id],
      when,
      where: place.where && { claims: idsOf(settled[i]!.places), ...place.where },
      events: timed(chronicle(incident, events, ranks[i]!), isDayOfReport(when) ? null : when),
      entities: entities[i]!,
      claims: claims[i]!,
    };
  });
}

function claimOrganisations(incident: OpenIncident, known: KnownWords): void {
  for (const stretch of incident.told.responsibility) claimResponsibility(incident, stretch, known);
  for (const { doing } of incident.told.doings)
    if (!incident.found.isBackground(doing.phrase.firstToken)) claimOrganisationsHeld(incident, doing, known.attackers.words);
  for (const { role, index, happenings } of incident.events)
    if (role !== 'response')
      for (const h of happenings)
        claimOrganisationsDoing(incident, incident.found.clauses.happenings[h]!, known.attackers.words, incident.eventId(index) ?? null);
}

/** Those of the figures before those of the happenings, which tell of no phrase again and call persons by their surnames. */
function claimThoseInvolved(incident: OpenIncident, known: KnownWords): void {
  const { clauses } = incident.found;
  const perpetrators = new PerpetratorClaims(incident, known);
  const victims = new VictimClaims(incident, known);
  const targets = new TargetClaims(incident, known);
  const spoken = spokenFigures(incident, incident.told.figures);
  for (const figure of settleDisputes(incident, settleRivals(incident, spoken), known.disputes)) {
    const claim = claimFigure(incident, figure);
    if (isOneOfThem(figure)) continue;
    const harm = clauses.harms[figure.draft.harm]!;
    victims.ofFigure(claim, harm);
    perpetrators.ofFigure(claim, harm);
  }
  victims.nameThoseToldAfter();
  for (const { role, index, happenings } of incident.events) {
    if (role === 'response') continue;
    const event = incident.eventId(index)!;
    for (const h of happenings) {
      const happening = clauses.happenings[h]!;
      perpetrators.ofHappening(happening, event);
      for (const target of happening.targets) {
        if (!targets.isBody(target)) victims.ofHappening(happening, target, event);
        targets.ofHappening(happening, target, event);
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
