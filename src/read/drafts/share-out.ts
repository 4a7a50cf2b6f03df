/** Which events, figures and weapons belong to which incident of a report. */

import type { ResponsibilityStretch } from '../attribution/attribution.js';
import type { Damage, Doing, Happening, Outcome, TokenSpan } from '../clauses/clause.js';
import type { FigureDraft } from '../figures/figure-draft.js';
import { isShareOf } from '../happenings/share-of.js';
import type { EventDraft } from '../happenings/told-events.js';
import { itemAt } from '../text/item-at.js';
import { countInFront } from '../text/sorted.js';
import type { WeaponMention } from '../weapons/weapon-mention.js';
import type { Found } from './found.js';
import { sentenceAt } from './telling-of.js';

export interface Told {
  /** The report tells of it first. */
  readonly isFirst: boolean;
  readonly events: readonly EventDraft[];
  readonly figures: readonly FigureDraft[];
  /** With its position among the report's weapons, and the event told of next to it in its sentence, else last before it. */
  readonly weapons: readonly { readonly weapon: WeaponMention; readonly index: number; readonly event: EventDraft }[];
  /** With the event told of last before it. */
  readonly damages: readonly { readonly damage: Damage; readonly event: EventDraft }[];
  readonly outcomes: readonly Outcome[];
  /** With the event told of last before it. */
  readonly doings: readonly { readonly doing: Doing; readonly event: EventDraft }[];
  readonly responsibility: readonly ResponsibilityStretch[];
}

type Open = {
  isFirst: boolean;
  events: EventDraft[];
  figures: FigureDraft[];
  weapons: Told['weapons'][number][];
  damages: Told['damages'][number][];
  outcomes: Outcome[];
  doings: Told['doings'][number][];
  responsibility: ResponsibilityStretch[];
};

/** The event a phrase is of: the nearest told of in its sentence; where that tells of none, the one told of last before. */
export type EventOf = (phrase: TokenSpan) => EventDraft | undefined;

/** @returns one for each incident, in the order of the text. */
export function shareOut(found: Found): { readonly incidents: readonly Told[]; readonly eventOf: EventOf } {
  const { grouping, figures, weapons, clauses, attribution, layout, isBackground } = found;
  const incidents: Open[] = [];
  for (let i = 0; i < grouping.incidents; i++)
    incidents.push({ isFirst: i === 0, events: [], figures: [], weapons: [], damages: [], outcomes: [], doings: [], responsibility: [] });
  for (const event of grouping.events) incidents[event.incident]!.events.push(event);
  for (const figure of figures) {
    const event = grouping.eventOfHarm(figure.harm);
    if (event) incidents[event.incident]!.figures.push(figure);
  }
  const moments: { event: EventDraft; token: number; deed: Happening }[] = [];
  for (const event of grouping.events)
    for (const h of event.happenings)
      moments.push({ event, token: clauses.happenings[h]!.trigger.firstToken, deed: clauses.happenings[h]! });
  moments.sort((a, b) => a.token - b.token || b.event.index - a.event.index);
  const eventAt = (at: number): EventDraft | undefined =>
    itemAt(moments, countInFront(moments, ({ token }) => token <= at) - 1)?.event ?? grouping.events[0];
  const eventOf: EventOf = ({ firstToken, lastToken }) => {
    const next = countInFront(moments, ({ token }) => token <= firstToken);
    const { start } = layout.tokens[firstToken]!;
    const sentence = sentenceAt(layout, start);
    const [before, behind] = [moments[next - 1], moments[next]];
    if (!behind || behind.token >= sentence.lastToken) return eventAt(firstToken);
    const isNearer = !before || before.token < sentence.firstToken || behind.token - lastToken < firstToken - before.token;
    return (isNearer ? behind : before).event;
  };
  weapons.forEach((weapon, index) => {
    const event = eventOf(weapon);
    if (event) incidents[event.incident]!.weapons.push({ weapon, index, event });
  });
  const shares = new Map<number, EventDraft>();
  for (const event of grouping.events)
    for (const h of event.happenings)
      for (const target of clauses.happenings[h]!.targets)
        if (isShareOf(clauses.happenings[h]!, target)) shares.set(target.firstToken, event);
  for (const damage of clauses.damages) {
    const event = shares.get(damage.thing.firstToken) ?? eventAt(damage.trigger.lastToken - 1);
    if (event) incidents[event.incident]!.damages.push({ damage, event });
  }
  for (const outcome of clauses.outcomes) {
    const event = eventAt(outcome.trigger.firstToken);
    if (event) incidents[event.incident]!.outcomes.push(outcome);
  }
  for (const doing of clauses.doings) {
    if (doing.rule === 'cleared') continue;
    const event = isBackground(doing.trigger.firstToken) && doing.rule === 'held' ? null : eventAt(doing.trigger.firstToken);
    if (event) incidents[event.incident]!.doings.push({ doing, event });
  }
  for (const stretch of attribution.responsibility)
    for (const incident of incidentsBlamedOn(stretch)) incidents[incident]?.responsibility.push(stretch);
  return { incidents, eventOf };

  /**
   * "Meanwhile, the ELN kidnapped …": the incident last told of in that sentence; where it tells of none, the report's first. "The ELN
   * claimed the murder of a judge in Lugo and the bombing of a bank in Vigo": both.
   */
  function incidentsBlamedOn({ start, end, confidence }: ResponsibilityStretch): ReadonlySet<number> {
    const sentence = sentenceAt(layout, start);
    let at = countInFront(moments, ({ token }) => token < sentence.lastToken) - 1;
    if (confidence === 'fact') {
      const done = deedsOf(start, end, sentence.firstToken, at);
      if (done.size > 0) return done;
    }
    // the FLN claimed the murder of a judge, while rebels of the Red Dawn burned a bus
    if (confidence !== 'fact') while (at > 0 && isByOthers(moments[at]!.deed, end) && moments[at - 1]!.token >= sentence.firstToken) at--;
    const last = moments[at];
    if (!last || last.token < sentence.firstToken) return new Set([0]);
    const blamed = new Set([last.event.incident]);
    if (confidence === 'fact') return blamed;
    while (--at >= 0 && layout.tokens[moments[at]!.token]!.start >= end && isBesideDeed(moments[at]!.deed, last.deed))
      blamed.add(moments[at]!.event.incident);
    return blamed;
  }

  /** "Rebels murdered a judge in Lugo, while in Vigo a bomb went off": what their own verbs tell, and not what the sentence ends on. */
  function deedsOf(start: number, end: number, firstOfSentence: number, last: number): ReadonlySet<number> {
    const done = new Set<number>();
    for (let i = last; i >= 0 && moments[i]!.token >= firstOfSentence; i--) {
      const { deed, event } = moments[i]!;
      if (deed.agent === null || deed.word.role !== 'violence') continue;
      const { firstToken, lastToken } = deed.agent;
      if (layout.tokens[firstToken]!.start <= start && end <= layout.tokens[lastToken - 1]!.end) done.add(event.incident);
    }
    return done;
  }

  /** By those told of behind the words that lay a deed to somebody. */
  function isByOthers({ agent, word }: Happening, end: number): boolean {
    if (word.role !== 'violence' || agent === null || agent.pronoun || agent.person === null) return false;
    return layout.tokens[agent.firstToken]!.start >= end;
  }
}

/** "the murder of a judge and the bombing of a bank", "it killed a judge and kidnapped a nurse" */
const isBesideDeed = (one: Happening, last: Happening): boolean =>
  one.sentence === last.sentence &&
  one.word.role === 'violence' &&
  last.word.role === 'violence' &&
  one.nominal === last.nominal &&
  (one.nominal || (one.agent !== null && one.agent.firstToken === last.agent?.firstToken));
