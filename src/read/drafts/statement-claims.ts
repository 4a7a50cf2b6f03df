/** What a report says around its incidents, as claims: who is held responsible, statuses, statements and background. */
import type { ParticipantClaim } from '../../model/claim.js';
import type { ResponsibilityStretch } from '../attribution/attribution.js';
import type { NounPhrase } from '../clauses/chunk.js';
import type { Span } from './enclosing.js';
import { sentenceAt } from './entity-features.js';
import type { Found } from './found.js';
import { isTold, SUFFERED } from './is-incident.js';
import type { OpenIncident } from './open-incident.js';
import { SPARED } from './person-claims.js';

/** Letters between "members" and the name of their force. */
const MEMBERS_OF = 24;

/** An organisation by its name; "guerrillas" and the like are perpetrators; the state's own forces where they are blamed or hurt civilians. */
export function claimResponsibility(incident: OpenIncident, stretch: ResponsibilityStretch): void {
  const { rule, confidence, named, mention } = stretch;
  if (rule.startsWith('state-') && confidence === 'fact' && !hurtCivilians(incident.found, stretch)) return;
  if (named) incident.pin('responsibility', { mention, confidence, event: null }, stretch, rule);
  else if (confidence !== 'denied')
    incident.pin<ParticipantClaim>(
      'participant',
      { role: 'perpetrator', mention, count: null, effect: null, event: null, persons: null, personalName: false },
      stretch,
      rule,
    );
}

/** "The nun was murdered by the air force", "members of the army shot a farmer": not what was done to those who fight. */
function hurtCivilians({ layout, clauses }: Found, { start }: Span): boolean {
  const { index } = sentenceAt(layout, start);
  const isBy = (agent: NounPhrase | null): boolean => {
    if (agent === null || layout.tokens[agent.firstToken]!.start > start) return false;
    const { end } = layout.tokens[agent.lastToken - 1]!;
    return start < end || (start < end + MEMBERS_OF && layout.tokens[agent.lastToken]?.lower === 'of');
  };
  return (
    clauses.harms.some(
      ({ sentence, effect, certainty, patient, agent }) =>
        sentence === index && SUFFERED.has(effect) && isTold(certainty) && isSpared(patient) && isBy(agent),
    ) ||
    clauses.happenings.some(
      ({ sentence, word, certainty, targets, agent }) =>
        sentence === index && word.role === 'violence' && isTold(certainty) && targets.some(isSpared) && isBy(agent),
    )
  );
}

/** Persons who do not fight, or somebody known by name alone. */
const isSpared = ({ person, name }: NounPhrase): boolean => (person ? SPARED.has(person.group) : name !== null);

/** They go to the incident told of first. */
export function claimStatements(incident: OpenIncident): void {
  const { attribution, layout } = incident.found;
  const { text } = layout.report;
  for (const s of attribution.statuses) incident.pin('status', { topic: s.topic, group: s.group }, s, s.rule);
  for (const a of attribution.attributed)
    if (a.statement) incident.pin('statement', { topic: a.statement }, trimmed(text, a), 'attribution.statement', 'asserted', a.speaker);
  for (const b of attribution.background) {
    const span = trimmed(text, b);
    // A sentence that ends with "the expert said" reaches beyond what the expert says.
    const speaker = incident.speakerAt({ start: span.start, end: span.start + 1 });
    incident.pin('background', { about: b.about }, span, b.rule, 'asserted', speaker);
  }
}

function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}
