/**
 * Those who may have done it, though no rule reads that they did: organisations wherever they are named, armed persons beside the deed.
 * Which of them stand is weighed; of the others no claim is made. Nobody is taken for a perpetrator in passing who is told of by name.
 */
import type { Claim, ParticipantClaim } from '../../model/claim.js';
import type { Entity, IncidentDraft } from '../../model/incident.js';
import { withRenamedIds } from '../../model/renamed-ids.js';
import type { NounPhrase } from '../clauses/chunk.js';
import { type Attackers, canAttack, isForce } from './attackers.js';
import { mentionsOf, namesOf } from './mentions.js';
import type { OpenIncident } from './open-incident.js';

const IN_PASSING = 'in-passing';

export const isInPassing = ({ rule }: Claim): boolean => rule === IN_PASSING;

/** @param incident with all that its rules read */
export function claimInPassing(incident: OpenIncident, attackers: Attackers): void {
  const read = new Set(incident.claims.map(({ start }) => start));
  for (const group of incident.told.groups)
    incident.pin('responsibility', { mention: group.mention, confidence: 'suspected', event: null }, group, IN_PASSING);
  for (const { phrase, event } of incident.told.phrases)
    if (mayHaveDoneIt(incident, attackers, phrase)) claimPersons(incident, phrase, incident.eventId(event.index)!, read);
}

function mayHaveDoneIt({ found }: OpenIncident, attackers: Attackers, phrase: NounPhrase): boolean {
  if (phrase.name || found.isBackground(phrase.firstToken)) return false;
  return canAttack(attackers, found.layout, phrase) || isForce(phrase);
}

function claimPersons(incident: OpenIncident, phrase: NounPhrase, event: string, read: ReadonlySet<number>): void {
  const mentions = mentionsOf(incident.found.layout, phrase, true);
  if (mentions.some(({ span }) => read.has(span.start))) return;
  for (const mention of mentions)
    incident.pin<ParticipantClaim>(
      'participant',
      { role: 'perpetrator', mention: mention.text, count: phrase.count, effect: null, persons: null, event, ...namesOf(mention) },
      mention.span,
      IN_PASSING,
    );
}

/** Whether a rule reads the part that an entity of a draft had. */
export function isRead({ claims }: IncidentDraft): (entity: Entity) => boolean {
  const passing = passingOf(claims);
  return (entity) => entity.claims.some((id) => !passing.has(id));
}

const passingOf = (claims: readonly Claim[]): ReadonlySet<string> => new Set(claims.filter(isInPassing).map(({ id }) => id));

/** The draft with these of its entities alone, and without what is claimed in passing of others or of those whose part is read. */
export function withEntities(draft: IncidentDraft, entities: readonly Entity[]): IncidentDraft {
  const passing = passingOf(draft.claims);
  if (passing.size === 0) return { ...draft, entities };
  const standing = entities.map((entity) => {
    const read = entity.claims.filter((id) => !passing.has(id));
    return read.length > 0 ? { ...entity, claims: read } : entity;
  });
  const told = new Set(standing.flatMap(({ claims }) => claims));
  const claims = draft.claims.filter(({ id }) => told.has(id) || !passing.has(id));
  const names = new Map(claims.map(({ id }, i) => [id, `c${i + 1}`]));
  return withRenamedIds({ ...draft, entities: standing, claims }, (id) => names.get(id) ?? id);
}
