/** Claims of those who likely took part, each in the incident that its phrase is of. */
import type { ParticipantClaim } from '../../../model/claim.js';
import type { Entity } from '../../../model/incident.js';
import type { EntityRole } from '../../../model/vocabulary.js';
import type { OpenIncident } from '../open-incident.js';
import type { EventOf } from '../share-out.js';
import type { CalledSoFar } from './likely-persons.js';
import type { Likely } from './likely-roles.js';

/** Persons named again and again are claimed in so many phrases. */
const MOST_CLAIMED = 6;

export function calledSoFar(incidents: readonly OpenIncident[]): CalledSoFar {
  const called = new Map<string, Map<EntityRole, Set<string>>>();
  const note = (mention: string, role: EntityRole, rule: string): void => {
    const form = mention.toLowerCase();
    const roles = called.get(form) ?? new Map<EntityRole, Set<string>>();
    called.set(form, roles.set(role, (roles.get(role) ?? new Set()).add(rule)));
  };
  for (const { claims } of incidents)
    for (const { kind, says, rule } of claims) {
      if (kind === 'participant') note(says.mention, says.role, rule);
      if (kind === 'responsibility') note(says.mention, 'perpetrator-organisation', rule);
    }
  return called;
}

/** Of whom the clauses tell in that role themselves no more is claimed. */
export function claimLikely(incidents: readonly OpenIncident[], eventOf: EventOf, likely: readonly Likely[]): void {
  likely.forEach(({ role, phrases, isCalledSo }, i) => {
    if (isCalledSo) return;
    const persons = role === 'victim' ? `l${i + 1}` : null;
    for (const { phrase, mentions } of phrases.slice(0, MOST_CLAIMED)) {
      const event = eventOf(phrase);
      const incident = event && incidents[event.incident];
      if (!incident) continue;
      for (const mention of mentions) {
        const says = { role, mention: mention.text, count: phrase.count, effect: null, persons, event: incident.eventId(event.index)! };
        incident.pin<ParticipantClaim>('participant', { ...says, personalName: mention.personalName }, mention.span, 'people.likely');
      }
    }
  });
}

/** Whether an entity is one of those likely to have its role. */
export function amongLikely(likely: readonly Likely[]): (entity: Entity) => boolean {
  const called = new Set(
    likely.flatMap(({ role, phrases }) => phrases.flatMap(({ mentions }) => mentions.map(({ text }) => `${role} ${text}`))),
  );
  return ({ role, mentions }) => mentions.some((mention) => called.has(`${role} ${mention}`));
}
