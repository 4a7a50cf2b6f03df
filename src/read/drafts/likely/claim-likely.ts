/** Claims of those who likely took part, each in the incident that its phrase is of. */
import type { ParticipantClaim } from '../../../model/claim.js';
import type { Entity } from '../../../model/incident.js';
import type { EntityRole } from '../../../model/vocabulary.js';
import type { OpenIncident } from '../open-incident.js';
import type { EventOf } from '../share-out.js';
import type { CalledAs, CalledSoFar } from './likely-persons.js';
import type { Likely } from './likely-roles.js';

/** Persons named again and again are claimed in so many phrases. */
const MOST_CLAIMED = 6;

export function calledSoFar(incidents: readonly OpenIncident[]): CalledSoFar {
  const called = new Map<string, CalledAs[]>();
  const note = (mention: string, role: EntityRole, rule: string): void => {
    const form = mention.toLowerCase();
    const known = called.get(form);
    if (!known) called.set(form, [{ role, rule }]);
    else if (!known.some((one) => one.role === role && one.rule === rule)) known.push({ role, rule });
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
  const number = likelyBefore(likely);
  likely.forEach(({ role, phrases, isCalledSo }, i) => {
    if (isCalledSo) return;
    const persons = role === 'victim' ? `l${1 + number(i)}` : null;
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

/** How many are likely in front of a place in the list, asked for in ascending order. */
function likelyBefore(likely: readonly Likely[]): (place: number) => number {
  let weighed = 0;
  let number = 0;
  return (place) => {
    for (; weighed < place; weighed++) if (likely[weighed]!.isLikely()) number++;
    return number;
  };
}

/** Whether an entity is one of those likely to have its role. */
export function amongLikely(likely: readonly Likely[]): (entity: Entity) => boolean {
  let called: ReadonlyMap<string, readonly Likely[]> | undefined;
  return ({ role, mentions }) => {
    called ??= byMentions(likely);
    return mentions.some((mention) => called!.get(mention)?.some((one) => one.role === role && one.isLikely()));
  };
}

function byMentions(likely: readonly Likely[]): ReadonlyMap<string, readonly Likely[]> {
  const called = new Map<string, Likely[]>();
  for (const one of likely)
    for (const { mentions } of one.phrases)
      for (const { text } of mentions) {
        const known = called.get(text);
        if (!known) called.set(text, [one]);
        else if (known.at(-1) !== one) known.push(one);
      }
  return called;
}
