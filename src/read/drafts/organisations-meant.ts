/** Whose "the rebels" are: "Guerrillas of the Dawn Front burned a bus … In another town the guerrillas kidnapped a judge". */
import type { Claim, ResponsibilityClaim } from '../../model/claim.js';
import type { Confidence } from '../../model/vocabulary.js';
import type { NounPhrase } from '../clauses/chunk.js';
import type { EventDraft } from '../happenings/told-events.js';
import { isSmallWord } from '../text/small-words.js';
import type { Found } from './found.js';
import { type ArmedKinds, organisationsIn } from './gather-entities.js';
import { isTold } from './is-incident.js';
import type { OpenIncident } from './open-incident.js';

/** Those who did something, and the event it was. */
interface Deed {
  readonly incident: OpenIncident;
  readonly agent: NounPhrase;
  readonly event: EventDraft;
}

/**
 * Where one organisation alone is told of in a report, those who do something else in it and are known by then are its own.
 * @param incidents those of one report, of which the organisations are claimed
 */
export function claimOrganisationsMeant(incidents: readonly OpenIncident[], kinds: ArmedKinds): void {
  const only = onlyOrganisation(incidents, kinds);
  if (only === null) return;
  for (const { incident, agent, event } of incidents.flatMap(deedsOf)) {
    const before = only.filter(({ start }) => start < incident.span(agent.firstToken, agent.lastToken).start);
    const last = before.at(-1);
    if (!last || !isKnownBand(incident.found, agent, kinds)) continue;
    const says = { mention: last.says.mention, confidence: surest(before), event: incident.eventId(event.index) ?? null };
    incident.pin('responsibility', says, incident.span(agent.firstToken, agent.lastToken), 'meant');
  }
}

/** What is claimed of it, in the order of the text; null where several are told of. */
function onlyOrganisation(incidents: readonly OpenIncident[], kinds: ArmedKinds): readonly ResponsibilityClaim[] | null {
  const claims = incidents.flatMap(({ claims }) => claims.filter(isOfNoState));
  if (claims.length === 0) return null;
  const organisationOf = organisationsIn(claims, kinds, incidents[0]!.found.layout.report.text);
  if (new Set(claims.map(({ says }) => organisationOf(says.mention))).size > 1) return null;
  return claims.filter(({ says }) => says.confidence !== 'denied').sort((a, b) => a.start - b.start);
}

const isOfNoState = (claim: Claim): claim is ResponsibilityClaim => claim.kind === 'responsibility' && !claim.rule.startsWith('state-');

function deedsOf(incident: OpenIncident): readonly Deed[] {
  const { clauses } = incident.found;
  return incident.events.flatMap((event) =>
    event.role === 'response'
      ? []
      : event.happenings.flatMap((h) => {
          const { agent, word, certainty } = clauses.happenings[h]!;
          return agent && (word.role === 'violence' || word.role === 'threat') && isTold(certainty) ? [{ incident, agent, event }] : [];
        }),
  );
}

/** "the rebels", "these guerrillas"; neither "rebels" nor "another group", who may be anybody. */
function isKnownBand({ layout }: Found, { firstToken, headLast, person }: NounPhrase, { kinds }: ArmedKinds): boolean {
  if (!isSmallWord(layout, firstToken, 'definite') && !isSmallWord(layout, firstToken - 1, 'definite')) return false;
  return kinds.has(layout.tokens[headLast - 1]!.lower) || (person?.group === 'perpetrators' && person.plural);
}

const SUREST: readonly Confidence[] = ['fact', 'claimed', 'suspected'];
const surest = (claims: readonly ResponsibilityClaim[]): Confidence =>
  SUREST.find((confidence) => claims.some(({ says }) => says.confidence === confidence)) ?? 'suspected';
