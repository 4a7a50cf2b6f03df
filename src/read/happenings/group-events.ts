/** Which clauses speak of the same event, and which events make one incident: by site, place, day and kind, in text order. */

import type { IncidentKind } from '../../model/vocabulary.js';
import type { Happening, Harm } from '../clauses/clause.js';
import type { PlaceMention } from '../place/place-mention.js';
import { itemAt } from '../text/item-at.js';
import type { TimeMention } from '../time/time-mention.js';
import { Asides } from './asides.js';
import { settleBareHarms } from './bare-harms.js';
import { FirstTold } from './first-told.js';
import { Means } from './means.js';
import { deedOf, NextIncident, NO_PART, type Part, toldBy } from './next-incident.js';
import { OfItsKind } from './of-its-kind.js';
import { happeningOf, openingOf } from './opening.js';
import { isLaterDeed, isOtherKind, isReportOf, isSetElsewhere, isToldBesides } from './other-event.js';
import { isLongApart, isOnDayBefore } from './other-incident.js';
import { isPursuit } from './pursuit.js';
import { SaidWith } from './said-with.js';
import { isShareOf } from './share-of.js';
import { SlainAgain } from './slain-again.js';
import { SlainByNumber } from './slain-by-number.js';
import { SlainElsewhere } from './slain-elsewhere.js';
import { Slayings } from './slayings.js';
import { type FoundBefore, type Surroundings, surroundingsOf } from './surroundings.js';
import { isToldAgainAt } from './told-again.js';
import { isNamedApart } from './told-apart.js';
import { ToldAsPart } from './told-as-part.js';
import { type EventDraft, NEW_INCIDENT, type OpenEvent, type Setting, ToldEvents } from './told-events.js';
import { isOfWhomTheyMarchFor } from './whom-they-march-for.js';

export interface EventGrouping {
  readonly events: readonly EventDraft[];
  /** Event of a harm (by its index), null for background. */
  readonly eventOfHarm: (harm: number) => EventDraft | null;
  readonly incidents: number;
  /** Whether an event is the first told of its incident. */
  readonly isFirst: (event: EventDraft) => boolean;
  /** What kinds of deeds the protests told of are about. */
  readonly grievances: ReadonlySet<IncidentKind>;
}

export function groupEvents(found: FoundBefore): EventGrouping {
  return new EventGrouper(surroundingsOf(found)).group();
}

/** "The family of slain editor Nils Orlas met in Lugo on Monday": not when and where he was slain. */
const isByTheWay = ({ rule, patient }: Harm): boolean => rule === 'state-before-noun' && patient.name !== null;

/** What a noun tells of those it names: "the murder of a judge", "the kidnapping of a nurse". */
const TOLD_BY_NOUN: ReadonlySet<Harm['effect']> = new Set(['killed', 'abducted'] as const);

const NOWHERE: Setting = { site: null, place: null, time: null };

interface Anchor {
  readonly happening: number | null;
  readonly harm: number | null;
  readonly token: number;
}

class EventGrouper {
  readonly #around: Surroundings;
  readonly #told: ToldEvents;
  readonly #said: SaidWith;
  readonly #parts: ToldAsPart;
  readonly #firstTold: FirstTold;
  readonly #means: Means;
  readonly #ofItsKind = new OfItsKind();
  readonly #slayings: Slayings;
  readonly #slain: SlainByNumber;
  readonly #slainAgain: SlainAgain;
  readonly #slainElsewhere: SlainElsewhere;
  readonly #next: NextIncident;
  readonly #eventOfHappening = new Map<number, OpenEvent>();
  readonly #eventOfHarm = new Map<number, OpenEvent>();
  /** Events in which the forces went after those who attacked, with the sentence that tells of each. */
  readonly #pursuits = new Map<OpenEvent, number>();
  readonly #grievances = new Set<IncidentKind>();
  readonly #asides: Asides;
  #current: OpenEvent | null = null;

  constructor(around: Surroundings) {
    this.#around = around;
    this.#told = new ToldEvents(around.layout, around.classes);
    this.#said = new SaidWith(around);
    this.#parts = new ToldAsPart(around, this.#said);
    this.#firstTold = new FirstTold(around.layout);
    this.#means = new Means(around, this.#firstTold);
    this.#slayings = new Slayings(around);
    this.#slain = new SlainByNumber(around);
    this.#slainAgain = new SlainAgain(around);
    this.#slainElsewhere = new SlainElsewhere(around, this.#firstTold);
    this.#asides = new Asides(around);
    this.#next = new NextIncident(around, this.#told, this.#said, this.#firstTold, this.#slayings);
  }

  group(): EventGrouping {
    const { clauses, isBackground, isGrievance } = this.#around;
    for (const { token, happening, harm } of this.#anchors()) {
      const told = happening === null ? clauses.harms[harm!]! : clauses.happenings[happening]!;
      this.#current = this.#asides.cameBackTo(told.sentence) ?? this.#current;
      const isCause = isGrievance(told);
      if (isCause) this.#grievances.add(('word' in told ? told : happeningOf(told)).word.kind);
      if ((isCause && !this.#isToldInFull(happening, harm)) || isBackground(token)) continue;
      if (happening !== null) this.#happening(happening);
      else if (harm !== null) this.#harm(harm);
    }
    this.#told.markWholes();
    const isSumOfAll = this.#next.sumsOfAll();
    if (isSumOfAll)
      for (const [harm, event] of this.#eventOfHarm) if (isSumOfAll(clauses.harms[harm]!, event)) this.#eventOfHarm.delete(harm);
    settleBareHarms(this.#around, this.#told.events, this.#eventOfHarm);
    const firsts = this.#firstsInBody();
    return {
      events: this.#told.events,
      incidents: this.#told.incidents,
      isFirst: (event) => firsts[event.incident] === event,
      grievances: this.#grievances,
      eventOfHarm: (harm) => this.#eventOfHarm.get(harm) ?? null,
    };
  }

  #anchors(): readonly Anchor[] {
    const { happenings, harms } = this.#around.clauses;
    const of = (token: number, happening: number | null, harm: number | null): Anchor => ({ token, happening, harm });
    const tokenOf = (harm: Harm): number => itemAt(happenings, this.#ownOf(harm) ?? -1)?.trigger.firstToken ?? harm.trigger.firstToken;
    return [...happenings.map((h, i) => of(h.trigger.firstToken, i, null)), ...harms.map((h, i) => of(tokenOf(h), null, i))].sort(
      (a, b) => a.token - b.token || (a.happening === null ? 1 : -1),
    );
  }

  /** The happening told of by the words that tell of a harm: "killed two guards", "the murder of a judge". */
  #ownOf({ sentence, trigger, rule, effect, patient }: Harm): number | undefined {
    const { clauses, happeningsOf } = this.#around;
    const share = happeningsOf(sentence).find((h) => isShareOf(clauses.happenings[h]!, patient));
    if (share !== undefined) return share;
    return happeningsOf(sentence).find((h) => {
      const { firstToken } = clauses.happenings[h]!.trigger;
      if (rule !== 'noun-of' || !TOLD_BY_NOUN.has(effect)) return firstToken === trigger.firstToken;
      return firstToken >= trigger.firstToken && firstToken < trigger.lastToken;
    });
  }

  /** Of each incident the first event that more than a headline tells of; its first one where a headline alone does. */
  #firstsInBody(): readonly OpenEvent[] {
    const { layout, clauses } = this.#around;
    const firsts: OpenEvent[] = [];
    const isInBody = (happening: number): boolean => layout.sentences[clauses.happenings[happening]!.sentence]!.role !== 'headline';
    for (const event of this.#told.events)
      if (event.happenings.length === 0 || event.happenings.some(isInBody)) firsts[event.incident] ??= event;
    for (const event of this.#told.events) firsts[event.incident] ??= event;
    return firsts;
  }

  // ------------------------------------------------------------ happenings

  #happening(index: number): void {
    const happening = this.#around.clauses.happenings[index]!;
    const { certainty, attempted, word } = happening;
    if (certainty === 'denied' || (certainty === 'hypothetical' && !attempted && word.role !== 'threat')) return;
    if (word.role === 'step' && this.#current) return this.#step(happening, index);
    // A release or an escape is a step of what was told before it, and no incident of its own.
    if (word.role === 'step' && word.kind === 'other') return;
    const event = this.#eventOfHappening.get(index) ?? this.#eventOfWhole(happening, index) ?? this.#eventFor(happening, index);
    this.#join(event, index, happening);
    this.#current = event;
  }

  /** "pushed a panic button", "split into two groups": a moment of its own in the chronology, to which no harm belongs. */
  #step(happening: Happening, index: number): void {
    const event = this.#open(happening, { site: null, place: null, time: this.#said.time(happening, index) });
    event.happenings.push(index);
    this.#eventOfHappening.set(index, event);
  }

  /** That of which the verb tells a part. */
  #eventOfWhole(happening: Happening, index: number): OpenEvent | null {
    const other = this.#parts.ofHappening(happening);
    return other === null ? null : this.#eventOf(other, this.#partOf(happening, index));
  }

  /** @param part when and where a part of it was: "Last month 40 people were killed in Lugo in a bombing" */
  #eventOf(happening: number, part: Part): OpenEvent {
    const event = this.#eventOfHappening.get(happening) ?? this.#eventFor(this.#around.clauses.happenings[happening]!, happening, part);
    this.#eventOfHappening.set(happening, event);
    return event;
  }

  #join(event: OpenEvent, index: number, happening: Happening): void {
    if (this.#isAnswered(event, happening)) {
      this.#told.turnViolent(event, happening.word.kind);
      // arrested in Lugo on Monday over a bombing: the bombing was before, and may have been elsewhere
      event.time = null;
      event.place = null;
    }
    const isFirst = event.happenings.length === 0;
    this.#eventOfHappening.set(index, event);
    event.happenings.push(index);
    this.#means.learn(event, happening, isFirst);
    this.#ofItsKind.learn(event, happening);
    this.#slayings.learn(event, happening);
    const place = this.#said.place(happening, index, 'toponym');
    this.#next.learn(event, happening, place);
    this.#told.learn(event, {
      site: event.site ?? this.#said.place(happening, index, 'site'),
      place: event.place ?? place,
      time: event.time ?? (event.aside ? null : this.#said.time(happening, index)),
    });
  }

  /** "Two men were arrested for the murder of a judge": the violence that an arrest answers, of which nothing was told before. */
  #isAnswered(event: OpenEvent, { word, nominal, sentence }: Happening): boolean {
    if (word.role !== 'violence' || event.role !== 'response' || this.#told.lastViolence(event.incident)) return false;
    const last = event.happenings.at(-1);
    if (last === undefined) return false;
    const arrest = this.#around.clauses.happenings[last]!;
    return !arrest.nominal || (nominal && arrest.sentence === sentence);
  }

  // ------------------------------------------------------------ which event

  #eventFor(happening: Happening, index: number, part: Part = NO_PART): OpenEvent {
    const setting: Setting = {
      site: this.#said.place(happening, index, 'site'),
      place: this.#said.place(happening, index, 'toponym') ?? part.place,
      time: this.#said.time(happening, index) ?? part.time,
    };
    const current = this.#current;
    if (!current) return this.#open(happening, setting);
    const slaying = this.#slayings.before(happening) ?? this.#slain.before(happening, setting.place) ?? this.#slainAgain.before(happening);
    if (slaying) return slaying;
    if (this.#next.isFirstToKill(current, part.deed ?? happening)) return this.#open(happening, setting, NEW_INCIDENT);
    const deed = deedOf(happening, part);
    const next = this.#next.of(current, happening, index, deed, setting, deed === happening ? toldBy(happening, part) : deed);
    if (next === 'aside') return this.#openAside(current, happening, setting);
    if (next === 'in-return' || (next === null && part !== NO_PART && isNamedApart(this.#around, current, happening)))
      return this.#openInReturn(current, happening, setting);
    if (next === 'new') return this.#open(happening, setting, NEW_INCIDENT);
    if (next === 'there') return this.#toldAt(happening, setting) ?? this.#open(happening, setting, NEW_INCIDENT);
    if (this.#slainElsewhere.isNext(current, happening)) return this.#openAside(current, happening, setting);
    if (happening.isShare) return this.#openBesides(happening, setting);
    const ofItsKind = this.#ofItsKind.before(current, happening);
    if (ofItsKind) return ofItsKind;
    if (isReportOf(this.#around, current, happening)) return current;
    if (isOfWhomTheyMarchFor(this.#around, this.#said, current, happening)) return this.#open(happening, setting, NEW_INCIDENT);
    if (isToldBesides(this.#around, this.#firstTold, current, happening, setting)) return this.#openBesides(happening, setting);
    return setting.site
      ? this.#eventAtSite(current, happening, setting, setting.site)
      : this.#eventWithoutSite(current, happening, index, setting);
  }

  /** What they demand justice for, where a clause of its own tells of it. */
  #isToldInFull(happening: number | null, harm: number | null): boolean {
    if (happening === null) return this.#eventOfHappening.has(this.#ownOf(this.#around.clauses.harms[harm!]!) ?? -1);
    const current = this.#current;
    if (current === null) return false;
    const told = this.#around.clauses.happenings[happening]!;
    // they strike over the murder of Ana Ruiz, after that of Juan Mora was told of
    return isOfWhomTheyMarchFor(this.#around, this.#said, current, told) || this.#slayings.isAnother(current, told);
  }

  /** An incident told of in one sentence alone: the next goes on with what was told before it. */
  #openAside(current: OpenEvent, happening: Happening, setting: Setting): OpenEvent {
    this.#asides.open({ sentence: happening.sentence, before: current, inReturn: null });
    const { site, place } = setting;
    const event = this.#open(happening, { site, place, time: null }, NEW_INCIDENT);
    event.aside = true;
    return event;
  }

  #openInReturn(current: OpenEvent, happening: Happening, setting: Setting): OpenEvent {
    const event = this.#open(happening, setting, NEW_INCIDENT);
    this.#asides.open({ sentence: happening.sentence, before: current, inReturn: event });
    return event;
  }

  #openBesides(happening: Happening, setting: Setting): OpenEvent {
    const event = this.#open(happening, setting);
    event.besides = true;
    return event;
  }

  /** What was told of the same place, unless that was long before or after. */
  #toldAt(happening: Happening, { place, time }: Setting): OpenEvent | null {
    const event = this.#told.lastAt(happening.word.role, place);
    if (!event) return null;
    const day = this.#told.dayOf(event.incident);
    return isLongApart(this.#said, day, time, happening) || isOnDayBefore(day, time, happening) ? null : event;
  }

  #eventAtSite(current: OpenEvent, happening: Happening, setting: Setting, site: PlaceMention): OpenEvent {
    const known = this.#told.atSite(site, happening.word.role, current.incident);
    if (known) return known;
    if (isToldAgainAt(this.#around, this.#told, current, happening, site)) return current;
    const isOpenYet = current.site === null && !current.whole && current.happenings.length === 0;
    return isOpenYet ? current : this.#open(happening, setting);
  }

  #eventWithoutSite(current: OpenEvent, happening: Happening, index: number, setting: Setting): OpenEvent {
    const { place, time } = setting;
    if (this.#sumsUp(current, happening, index, place))
      return this.#told.wholeOf(current.incident) ?? this.#openWhole(happening, setting, current.incident);
    if (this.#pursuits.get(current) === happening.sentence) return current;
    if (time !== null && isPursuit(happening)) return this.#pursuit(happening, place, time);
    const violence = this.#violenceBefore(current, happening);
    if (violence) return violence;
    const isOther =
      isOtherKind(this.#around, this.#parts, this.#means, current, happening) ||
      isLaterDeed(this.#around.clauses, current, happening, time) ||
      (isSetElsewhere(this.#around.clauses, current, happening, setting) &&
        happening.targets.some((target) => this.#firstTold.isNew(target)));
    return isOther ? this.#open(happening, setting) : current;
  }

  /** "24 people were killed in an armed attack in Taraz", after its parts were told: the incident as a whole. */
  #sumsUp(current: OpenEvent, { nominal, word, trigger, sentence }: Happening, index: number, place: PlaceMention | null): boolean {
    if (!nominal || word.role !== 'violence' || !place || place.firstToken < trigger.lastToken) return false;
    if (current.site === null && current.role !== 'response') return false;
    // Nothing else of the sentence happens after the noun: it names what the sentence is about.
    return this.#around.clauses.happenings[index + 1]?.sentence !== sentence;
  }

  /** A headline that only said "Attack in Taraz" told of the whole already. */
  #openWhole(happening: Happening, setting: Setting, incident: number): OpenEvent {
    const first = this.#told.firstOf(incident)!;
    const event = first.site === null && first.role === 'violence' ? first : this.#open(happening, setting, incident);
    this.#told.learn(event, setting);
    this.#told.markWhole(event);
    return event;
  }

  /** "…, killing three attackers and capturing four": one event of that sentence. */
  #pursuit(happening: Happening, place: PlaceMention | null, time: TimeMention): OpenEvent {
    const event = this.#open(happening, { site: null, place, time });
    this.#pursuits.set(event, happening.sentence);
    return event;
  }

  /** After arrests, searches and threats, a word for the violence itself goes back to it. */
  #violenceBefore(current: OpenEvent, { word }: Happening): OpenEvent | null {
    return word.role === 'violence' && (current.role === 'response' || current.role === 'threat')
      ? this.#told.lastViolence(current.incident)
      : null;
  }

  /** In the running incident unless another is named. */
  #open(happening: Happening, setting: Setting, incident = this.#current?.incident ?? this.#told.newestIncident): OpenEvent {
    const { site, place, time } = setting;
    const { kind, role, stage, parallel } = openingOf(this.#around, this.#said, happening);
    return this.#told.open({ incident, site, place, time, kind, role, stage, parallel });
  }

  // ------------------------------------------------------------ harms

  #harm(index: number): void {
    const harm = this.#around.clauses.harms[index]!;
    const { sentence, effect } = harm;
    const own = this.#ownOf(harm);
    const event =
      (own === undefined ? null : this.#eventOfHappening.get(own)) ??
      this.#eventOfEntry(harm) ??
      this.#eventHarmedIn(harm) ??
      this.#slain.beforeHarm(harm) ??
      this.#eventOfOthers(harm) ??
      this.#currentFor(effect, sentence) ??
      this.#opened(harm);
    this.#eventOfHarm.set(index, event);
    this.#next.learnHarm(event, harm);
    this.#slain.learn(event, harm);
    this.#slainAgain.learn(event, harm);
    this.#slainElsewhere.learn(event, harm);
    if (own === undefined) this.#slayings.learnHarm(event, harm);
  }

  /** "Around 11 p.m. a man was found with a gunshot wound in the 300 block of Mill Road": of another incident than the one before. */
  #eventOfEntry(harm: Harm): OpenEvent | null {
    const isEntry = this.#current !== null && this.#next.isEntry(this.#current, harm);
    const event = isEntry ? this.#opened(harm, NEW_INCIDENT) : null;
    if (event) this.#next.learnEntry(event, harm);
    return event;
  }

  #eventOfOthers(harm: Harm): OpenEvent | null {
    if (this.#current === null) return null;
    if (this.#next.isBeforeIt(this.#current, harm)) return this.#openAside(this.#current, happeningOf(harm), NOWHERE);
    return this.#next.isOfOthers(this.#current, harm) ? this.#opened(harm, NEW_INCIDENT) : null;
  }

  #eventHarmedIn(harm: Harm): OpenEvent | null {
    if (this.#current && this.#slainElsewhere.isNextHarm(this.#current, harm))
      return this.#openAside(this.#current, happeningOf(harm), NOWHERE);
    const other = this.#parts.ofHarm(harm.trigger, harm.sentence);
    return other === null ? null : this.#eventOf(other, { ...this.#partOf(happeningOf(harm), -1), deed: null });
  }

  #partOf(happening: Happening, index: number): Part {
    return { place: this.#said.place(happening, index, 'toponym'), time: this.#said.time(happening, index), deed: happening };
  }

  /** The running event; for the dead and injured told of after arrests or threats, the violence before those. */
  #currentFor(effect: Harm['effect'], sentence: number): OpenEvent | null {
    const current = this.#current;
    if ((current?.role !== 'response' && current?.role !== 'threat') || (effect !== 'killed' && effect !== 'injured')) return current;
    const last = current.happenings.at(-1);
    if (last !== undefined && this.#around.clauses.happenings[last]!.sentence === sentence) return current;
    return this.#told.lastViolence(current.incident) ?? current;
  }

  /** A harm told of before any happening is named: the incident begins with it. */
  #opened(harm: Harm, incident?: number): OpenEvent {
    const happening = happeningOf(harm);
    const place = this.#said.placesIn(harm.sentence).find(({ kind }) => kind === 'toponym') ?? null;
    const setting =
      isByTheWay(harm) || (harm.effect === 'detained' && this.#said.isOfCharge(harm.sentence))
        ? NOWHERE
        : { site: null, place, time: this.#said.time(happening, -1) };
    const event = this.#open(happening, setting, incident);
    this.#current = event;
    return event;
  }
}
