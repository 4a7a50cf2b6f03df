/** What a report says around its incidents, as claims: who is held responsible, statuses, statements and background. */
import type { ParticipantClaim } from '../../model/claim.js';
import { isKilledOrInjured } from '../../model/killed-or-injured.js';
import type { ResponsibilityStretch } from '../attribution/attribution.js';
import type { NounPhrase } from '../clauses/chunk.js';
import type { Happening } from '../clauses/clause.js';
import type { Layout } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import { countInFront } from '../text/sorted.js';
import { SPARED } from './called-by-number.js';
import type { Span } from './enclosing.js';
import { isFlightOfOthers } from './flight-of-others.js';
import type { Found } from './found.js';
import { isTold, SUFFERED } from './is-incident.js';
import type { KnownWords } from './known-words.js';
import type { OpenIncident } from './open-incident.js';
import { sentenceAt } from './telling-of.js';

/** Letters between "members" and the name of their force. */
const MEMBERS_OF = 24;

/** An organisation by its name; "guerrillas" and the like are perpetrators; the state's own forces where they are blamed or hurt civilians. */
export function claimResponsibility(incident: OpenIncident, stretch: ResponsibilityStretch, known: KnownWords): void {
  const { rule, confidence, named, mention } = stretch;
  if (rule.startsWith('state-') && confidence === 'fact' && !hurtCivilians(incident.found, stretch, known)) return;
  if (confidence === 'fact' && endedAttack(incident.found, stretch)) return;
  if (named) incident.pin('responsibility', { mention, confidence, event: null }, stretch, rule);
  else if (confidence !== 'denied')
    incident.pin<ParticipantClaim>(
      'participant',
      { role: 'perpetrator', mention, count: null, effect: null, event: null, persons: null, personalName: false },
      stretch,
      rule,
    );
}

/** "Four of the gunmen were shot by the Lake Commandos": who stops those told of before has not done what they did. */
function endedAttack({ layout, clauses }: Found, stretch: ResponsibilityStretch): boolean {
  const done = toldIn(clauses.harms, sentenceAt(layout, stretch.start).index).filter(({ agent }) => isOfAgent(layout, agent, stretch));
  return (
    done.length > 0 &&
    done.every(
      ({ patient, effect, agent }) => isKilledOrInjured(effect) && areTheGunmen(patient) && agent!.person?.group !== 'perpetrators',
    )
  );
}

const areTheGunmen = ({ person, determiner, quantity }: NounPhrase): boolean =>
  person?.group === 'perpetrators' && (determiner === 'definite' || quantity?.anaphoric === true || Boolean(quantity?.of));

/** "The nun was murdered by the air force", "members of the army shot a farmer": not what was done to those who fight. */
function hurtCivilians(found: Found, stretch: ResponsibilityStretch, known: KnownWords): boolean {
  const { layout, clauses } = found;
  const { rule } = stretch;
  const { index } = sentenceAt(layout, stretch.start);
  const isBy = (agent: NounPhrase | null): boolean => isOfAgent(layout, agent, stretch);
  const hurt = toldIn(clauses.harms, index).filter(
    ({ effect, certainty, patient }) => SUFFERED.has(effect) && isTold(certainty) && isSpared(patient),
  );
  // stormed the hotel and freed the hostages
  const isRescue = toldIn(clauses.harms, index).some(
    ({ effect, agent, certainty }) => effect === 'rescued' && isTold(certainty) && isBy(agent),
  );
  if (isRescue && !hurt.some(({ agent }) => isBy(agent))) return false;
  // farmers died when the army opened fire on a bus, in an army raid
  const isUnsaid = hurt.some(({ agent }) => agent === null);
  // shelling by the army killed two nuns, two nuns died in an attack by the army
  const isByDeed = isUnsaid || hurt.some(({ agent }) => agent !== null && agent.happening?.role === 'violence' && agent.person === null);
  return (
    (isUnsaid && rule === 'state-compound') ||
    hurt.some(({ agent }) => isBy(agent)) ||
    toldIn(clauses.happenings, index).some(
      (happening) =>
        happening.word.role === 'violence' &&
        isTold(happening.certainty) &&
        ((isByDeed && happening.nominal && happening.targets.length === 0 && isBy(happening.agent)) ||
          happening.targets.some(isSpared) ||
          isOnCivilians(layout, happening, known) ||
          (isUnsaid && isOnThings(happening))) &&
        (isBy(happening.agent) || isLaidTo(layout, happening, stretch) || isDoneBy(layout, happening, stretch)),
    )
  );
}

/** @param items in the order of the text */
const toldIn = <T extends { readonly sentence: number }>(items: readonly T[], index: number): readonly T[] =>
  items.slice(
    countInFront(items, ({ sentence }) => sentence < index),
    countInFront(items, ({ sentence }) => sentence <= index),
  );

/** "soldiers of the army": the phrase of the agent holds the name, or the name says whose they are. */
function isOfAgent(layout: Layout, agent: NounPhrase | null, { start }: Span): boolean {
  if (agent === null || layout.tokens[agent.firstToken]!.start > start) return false;
  const { end } = layout.tokens[agent.lastToken - 1]!;
  return start < end || (start < end + MEMBERS_OF && isSmallWord(layout, agent.lastToken, 'of-whom'));
}

/** "the massacre was committed by soldiers of the battalion" */
function isLaidTo({ tokens }: Layout, { agent, nominal, trigger }: Happening, { rule, start }: ResponsibilityStretch): boolean {
  if (agent !== null || !nominal || rule !== 'state-agent') return false;
  const last = tokens[trigger.lastToken - 1]!;
  return last.end < start && start - last.end < LAID_WITHIN;
}
/** "the navy fired against a ferry": whoever stands before the deed, where nobody else did it. */
function isDoneBy({ tokens }: Layout, { agent, nominal, trigger }: Happening, { rule, end }: ResponsibilityStretch): boolean {
  const { start } = tokens[trigger.firstToken]!;
  return agent === null && !nominal && rule === 'state-doer' && start >= end && start - end < LAID_WITHIN;
}
/** UTF-16 units between a deed and those by whom it was. */
const LAID_WITHIN = 60;

/** "a massacre", "bombed a village": by what it is, or by what it was done to, nothing that is done to those who fight. */
function isOnCivilians({ tokens }: Layout, { word, targets }: Happening, { onCivilians, civilianThings }: KnownWords): boolean {
  if (targets.some(({ person }) => person !== null && !SPARED.has(person.group))) return false;
  return (
    onCivilians.has(word.word) ||
    ((word.kind === 'bombing' || word.kind === 'attack' || word.kind === 'arson' || word.kind === 'robbery') &&
      targets.some(({ person, place, headLast }) => person === null && (place !== null || civilianThings.has(tokens[headLast - 1]!.lower))))
  );
}

const isOnThings = ({ nominal, targets }: Happening): boolean =>
  !nominal && targets.length > 0 && targets.every(({ person }) => person === null);

/** Persons who do not fight, or somebody known by name alone. */
const isSpared = ({ person, name }: NounPhrase): boolean => (person ? SPARED.has(person.group) : name !== null);

const tellsOfRescue = ({ clauses, layout }: Found, start: number): boolean =>
  toldIn(clauses.harms, sentenceAt(layout, start).index).some(({ effect }) => effect === 'rescued');

/** They go to the incident told of first. */
export function claimStatements(incident: OpenIncident): void {
  const { attribution, layout } = incident.found;
  const { text } = layout.report;
  // A doctor, Ana Ruiz, said three were in critical condition: from what she said on
  const saidBehind = new Map(attribution.attributed.map(({ cue, start }) => [cue.start, start]));
  for (const s of attribution.statuses) {
    // Nine of the pupils managed to escape: nobody seeks them
    if (s.topic === 'at-large' && (tellsOfRescue(incident.found, s.start) || isFlightOfOthers(incident, s))) continue;
    const said = saidBehind.get(s.start) ?? s.start;
    incident.pin(
      'status',
      { topic: s.topic, group: s.group },
      { start: said > s.start && said < s.end ? said : s.start, end: s.end },
      s.rule,
    );
  }
  for (const a of attribution.attributed)
    if (a.statement) {
      // condemned the raid: of what was said the verb says more than its object
      const span = trimmed(text, a.withVerb ? { start: a.cue.start, end: a.end } : a);
      incident.pin('statement', { topic: a.statement }, span, 'attribution.statement', 'asserted', a.speaker);
    }
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
