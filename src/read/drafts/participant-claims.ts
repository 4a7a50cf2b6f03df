/** A person who took part, as claims: one for each of the words they are called by. */

import type { ParticipantClaim, ParticipantSays } from '../../model/claim.js';
import type { NounPhrase } from '../clauses/chunk.js';
import type { Layout } from '../text/layout.js';
import { type Mention, mentionsOf, nameMentions, titledMention, unique } from './mentions.js';
import type { OpenIncident } from './open-incident.js';

/** Of one whom a phrase tells of without a name, the name beside it, by the first token of the phrase. */
export function namesBeside({ found: { clauses } }: OpenIncident): ReadonlyMap<number, NonNullable<NounPhrase['name']>> {
  const names = new Map<number, NonNullable<NounPhrase['name']>>();
  for (const { phrase, name } of clauses.namings) if (name?.name) names.set(phrase.firstToken, name.name);
  return names;
}

export const isOfSeveralWords = ({ firstToken, lastToken }: NonNullable<NounPhrase['name']>): boolean => lastToken - firstToken > 1;

export type SaidOf = Pick<ParticipantSays, 'count' | 'effect' | 'persons'>;

export function claimParticipant(
  incident: OpenIncident,
  phrase: NounPhrase,
  role: 'perpetrator' | 'victim',
  event: string | null,
  { count, effect, persons }: SaidOf,
  rule?: string,
): void {
  for (const mention of formsOf(incident.found.layout, phrase, role))
    claimMention(incident, mention, role, event, { count, effect, persons }, rule);
}

/** Of who did it, not the office apart from the name: "Colonel" of "Colonel Luis Peralta", but what stands with the name. */
function formsOf(layout: Layout, phrase: NounPhrase, role: 'perpetrator' | 'victim'): readonly Mention[] {
  const { name, person } = phrase;
  // the drug lord Juan Mora
  const isInOffice = role === 'perpetrator' && name !== null && person !== null;
  return isInOffice ? unique([...titledMention(layout, phrase), ...nameMentions(layout, name)]) : mentionsOf(layout, phrase, true);
}

export function claimMention(
  incident: OpenIncident,
  mention: Mention,
  role: 'perpetrator' | 'victim',
  event: string | null,
  { count, effect, persons }: SaidOf,
  rule = `people.${role}`,
): void {
  incident.pin<ParticipantClaim>(
    'participant',
    { role, mention: mention.text, count, effect, persons, event, personalName: mention.personalName },
    mention.span,
    rule,
  );
}
