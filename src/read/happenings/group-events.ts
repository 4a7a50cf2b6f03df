/** Which clauses speak of the same event, and which events make one incident: by site, place, day and kind, in text order. */
import type { IncidentKind, Stage } from '../../model/vocabulary.js';
import type { Clauses, Happening, TokenSpan } from '../clauses/clause.js';
import type { PlaceMention } from '../place/place-mention.js';
import type { Layout } from '../text/layout.js';
import type { TimeMention } from '../time/time-mention.js';
import type { EventClasses } from './event-classes.js';
import { findGrievances, type IsGrievance } from './grievances.js';
import { dayOf, type EventDraft, NEW_INCIDENT, type OpenEvent, ToldEvents } from './told-events.js';

export interface EventGrouping {
  readonly events: readonly EventDraft[];
  /** Event of a harm (by its index), null for background. */
  readonly eventOfHarm: (harm: number) => EventDraft | null;
  readonly incidents: number;
  /** Whether an event is the first told of its incident. */
  readonly isFirst: (event: EventDraft) => boolean;
}

export interface Surroundings {
  readonly classes: EventClasses;
  readonly layout: Layout;
  readonly clauses: Clauses;
  readonly places: readonly PlaceMention[];
  readonly times: readonly TimeMention[];
  readonly isBackground: (token: number) => boolean;
}

export function groupEvents(around: Surroundings): EventGrouping {
  return new EventGrouper(around).group();
}

interface Anchor {
  readonly happening: number | null;
  readonly harm: number | null;
  readonly token: number;
}

/** A nominal happening this many tokens after a verb may still name the event the verb is part of: "were killed in the night raid". */
const NOMINAL_REACH = 16;
/** Two places farther apart than this, each with violence of its own, are two incidents. Origin: one metropolitan area. */
const SAME_AREA_KM = 60;
/**
 * Days apart at which violence is another incident: told of by a verb as earlier, by a noun as earlier, or as later (a weekday is
 * within a week of its report, and may be the one before it or after it).
 */
const APART = { verb: 1, noun: 2, later: 7 };

class EventGrouper {
  readonly #around: Surroundings;
  readonly #told: ToldEvents;
  readonly #eventOfHappening = new Map<number, OpenEvent>();
  readonly #eventOfHarm = new Map<number, OpenEvent>();
  readonly #placesOf: ReadonlyMap<number, readonly PlaceMention[]>;
  readonly #timesOf: ReadonlyMap<number, readonly TimeMention[]>;
  readonly #happeningsOf: ReadonlyMap<number, readonly number[]>;
  /** Places within the name of a site. */
  readonly #inNames: ReadonlySet<PlaceMention>;
  /** Names of the places told of by themselves, not only as words of a site's name. */
  readonly #namedAlone = new Set<string>();
  /** Events in which the forces went after those who attacked, with the sentence that tells of each. */
  readonly #pursuits = new Map<OpenEvent, number>();
  /** Events of which more is told than what became of persons, at nobody's hands. */
  readonly #done = new Set<OpenEvent>();
  /** Attacks told of as the killing of somebody ("the murder of a judge"), and by nothing else that no bomb does. */
  readonly #slayings = new Set<OpenEvent>();
  /** Bombings told of by nothing but what was heard: "explosions". */
  readonly #heardOnly = new Set<OpenEvent>();
  readonly #isGrievance: IsGrievance;
  #current: OpenEvent | null = null;

  constructor(around: Surroundings) {
    this.#around = around;
    this.#told = new ToldEvents(around.layout, around.classes);
    this.#isGrievance = findGrievances(around.classes, around.layout, around.clauses);
    this.#placesOf = bySentence(around.places.filter((place) => !place.metonym && place.kind !== 'adjective'));
    this.#timesOf = bySentence(around.times.filter((time) => !time.duration));
    this.#happeningsOf = indexBySentence(around.clauses.happenings);
    this.#inNames = withinSites(around.places);
    for (const place of around.places)
      if (place.where && place.kind === 'toponym' && !this.#inNames.has(place)) this.#namedAlone.add(place.where.name);
  }

  group(): EventGrouping {
    const { clauses } = this.#around;
    for (const anchor of this.#anchors()) {
      if (this.#around.isBackground(anchor.token)) continue;
      if (this.#isGrievance(anchor.happening === null ? clauses.harms[anchor.harm!]! : clauses.happenings[anchor.happening]!)) continue;
      if (anchor.happening !== null) this.#happening(anchor.happening);
      else if (anchor.harm !== null) this.#harm(anchor.harm);
    }
    this.#markWholes();
    const firsts = this.#firstsInBody();
    return {
      events: this.#told.events,
      incidents: this.#told.incidents,
      isFirst: (event) => firsts[event.incident] === event,
      eventOfHarm: (harm) => this.#eventOfHarm.get(harm) ?? null,
    };
  }

  /** Of each incident the first event that more than a headline tells of; its first one where a headline alone does. */
  #firstsInBody(): readonly OpenEvent[] {
    const firsts: OpenEvent[] = [];
    const isInBody = (happening: number): boolean => !this.#isHeadline(this.#around.clauses.happenings[happening]!.sentence);
    for (const event of this.#told.events)
      if (event.happenings.length === 0 || event.happenings.some(isInBody)) firsts[event.incident] ??= event;
    for (const event of this.#told.events) firsts[event.incident] ??= event;
    return firsts;
  }

  #isHeadline = (sentence: number): boolean => this.#around.layout.sentences[sentence]!.role === 'headline';

  #anchors(): readonly Anchor[] {
    const { happenings, harms } = this.#around.clauses;
    const of = (token: number, happening: number | null, harm: number | null): Anchor => ({ token, happening, harm });
    return [...happenings.map((h, i) => of(h.trigger.firstToken, i, null)), ...harms.map((h, i) => of(h.trigger.firstToken, null, i))].sort(
      (a, b) => a.token - b.token || (a.happening === null ? 1 : -1),
    );
  }

  #happening(index: number): void {
    const happening = this.#around.clauses.happenings[index]!;
    if (
      happening.certainty === 'denied' ||
      (happening.certainty === 'hypothetical' && !happening.attempted && happening.word.role !== 'threat')
    )
      return;
    if (happening.word.role === 'step' && this.#current) return this.#step(happening, index);
    // A release or an escape is a step of what was told before it, and no incident of its own.
    if (happening.word.role === 'step' && happening.word.kind === 'other') return;
    const named = this.#eventOfHappening.get(index) ?? this.#namedEvent(index);
    const event = named ?? this.#eventFor(happening, index);
    this.#join(event, index, happening);
    this.#current = event;
  }

  /** "pushed a panic button", "split into two groups": a moment of its own in the chronology, to which no harm belongs. */
  #step(happening: Happening, index: number): void {
    const event = this.#open(happening, null, null, this.#timeNear(happening, index), this.#current!.incident);
    event.happenings.push(index);
    this.#eventOfHappening.set(index, event);
  }

  /** "5 were arrested near the Orion and 2 killed during the operation": those arrested at a place of their own were not. */
  #eventBehind({ trigger, sentence, word }: Happening): number | null {
    if (word.role !== 'response') return this.#nominalAfter(trigger.lastToken, sentence);
    return this.#isAtOwnPlace(trigger) ? null : this.#nominalAfter(trigger.lastToken, sentence, this.#around.classes.during);
  }

  #endsAtOwnPlace({ happenings }: OpenEvent): boolean {
    const last = happenings.at(-1);
    return last !== undefined && this.#isAtOwnPlace(this.#around.clauses.happenings[last]!.trigger);
  }

  #isAtOwnPlace = ({ lastToken }: TokenSpan): boolean =>
    this.#around.classes['own-place'].has(this.#around.layout.tokens[lastToken]?.lower ?? '');

  /** "were killed and two arrested during the night operation": the verb belongs to the event the noun names. */
  #namedEvent(index: number): OpenEvent | null {
    const happening = this.#around.clauses.happenings[index]!;
    if (happening.nominal) return null;
    const { trigger, sentence, word } = happening;
    const other =
      this.#nominalInFront(sentence, trigger.firstToken) ??
      this.#eventBehind(happening) ??
      (word.harms && happening.agent === null ? this.#deedBehind(trigger.lastToken, sentence) : null);
    return other === null ? null : this.#eventOf(other);
  }

  #eventOf(happening: number): OpenEvent {
    const event = this.#eventOfHappening.get(happening) ?? this.#eventFor(this.#around.clauses.happenings[happening]!, happening);
    this.#eventOfHappening.set(happening, event);
    return event;
  }

  // In a search operation that went on all night, two men were killed and three arrested
  #nominalInFront(sentence: number, before: number): number | null {
    const first = this.#happeningsOf.get(sentence)?.[0];
    if (first === undefined) return null;
    const { phrase } = this.#around.clauses.happenings[first]!;
    const { firstToken } = this.#around.layout.sentences[sentence]!;
    return phrase && phrase.lastToken <= before && phrase.firstToken === firstToken + 1 && this.#isLinking(firstToken) ? first : null;
  }

  #isLinking = (token: number): boolean => this.#around.classes.linking.has(this.#around.layout.tokens[token]!.lower);

  #nominalAfter(token: number, sentence: number, linking: ReadonlySet<string> = this.#around.classes.linking): number | null {
    const { happenings } = this.#around.clauses;
    const tokens = this.#around.layout.tokens;
    for (const index of this.#happeningsOf.get(sentence) ?? []) {
      const other = happenings[index]!;
      const first = other.trigger.firstToken;
      if (!other.nominal || first < token || first > token + NOMINAL_REACH || this.#around.isBackground(first)) continue;
      if (this.#isGrievance(other)) continue;
      if (this.#siteBetween(sentence, token, first)) return null;
      for (let i = token; i < first; i++) if (linking.has(tokens[i]!.lower)) return index;
    }
    return null;
  }

  /** "Four people died when a shell hit a house": the deed that the clause behind tells of. */
  #deedBehind(token: number, sentence: number): number | null {
    const { tokens } = this.#around.layout;
    const { happenings } = this.#around.clauses;
    for (const index of this.#happeningsOf.get(sentence) ?? []) {
      const { trigger, nominal, word, certainty } = happenings[index]!;
      if (trigger.firstToken < token) continue;
      if (nominal || word.role !== 'violence' || certainty !== 'asserted' || this.#around.isBackground(trigger.firstToken)) return null;
      for (let i = token; i < trigger.firstToken; i++) if (this.#around.classes.when.has(tokens[i]!.lower)) return index;
      return null;
    }
    return null;
  }

  #siteBetween(sentence: number, from: number, to: number): boolean {
    return (this.#placesOf.get(sentence) ?? []).some((place) => place.kind === 'site' && place.firstToken >= from && place.lastToken <= to);
  }

  #eventFor(happening: Happening, index: number): OpenEvent {
    const site = this.#placeNear(happening, index, 'site');
    const place = this.#placeNear(happening, index, 'toponym');
    const time = this.#timeNear(happening, index);
    const current = this.#current;
    if (!current) return this.#open(happening, site, place, time);
    if (this.#isOtherIncident(current, happening, place, time))
      return this.#told.lastAt(happening.word.role, place) ?? this.#open(happening, site, place, time, NEW_INCIDENT);
    const known = site && this.#told.atSite(site, happening.word.role, current.incident);
    if (known) return known;
    if (site && current.site === null && current.whole === false && current.happenings.length === 0) return current;
    if (this.#sumsUp(happening, index, site, place))
      return this.#told.wholeOf(current.incident) ?? this.#openWhole(happening, place, time, current.incident);
    if (!site && this.#pursuits.get(current) === happening.sentence) return current;
    if (!site && time !== null && isPursuit(happening)) return this.#pursuit(happening, place, time);
    const violence = this.#violenceBefore(current, happening);
    if (violence && !site) return violence;
    if (site || this.#isOtherKind(current, happening) || this.#isLaterDeed(current, happening, time))
      return this.#open(happening, site, place, time);
    return current;
  }

  /** "…, killing three attackers and capturing four": one event of that sentence. */
  #pursuit(happening: Happening, place: PlaceMention | null, time: TimeMention): OpenEvent {
    const event = this.#open(happening, null, place, time);
    this.#pursuits.set(event, happening.sentence);
    return event;
  }

  /** "Hours later, gunmen opened fire on a church": by somebody not told of before, after a time of its own. */
  #isLaterDeed(current: OpenEvent, { agent, nominal, word, sentence, trigger }: Happening, time: TimeMention | null): boolean {
    if (nominal || word.role !== 'violence' || current.role !== 'violence' || current.happenings.length === 0) return false;
    if (!agent || agent.pronoun || agent.determiner === 'definite' || agent.determiner === 'possessive') return false;
    if (time === null || time.sentence !== sentence || time.firstToken > trigger.firstToken) return false;
    if (this.#around.clauses.happenings[current.happenings.at(-1)!]!.sentence === sentence) return false;
    const [before, now] = [hourOf(current.time), hourOf(time)];
    return isCounted(time) || (before !== null && now !== null && before !== now);
  }

  /** Violence on another day, or far away, is another incident. */
  #isOtherIncident(current: OpenEvent, happening: Happening, place: PlaceMention | null, time: TimeMention | null): boolean {
    if (happening.word.role !== 'violence' || (happening.nominal && current.role !== 'violence')) return false;
    const where = this.#told.whereOf(current.incident);
    if (place?.where && where && isFar(place.where, where) && !this.#isOnlyName(place)) return true;
    if (isAnotherYear(current.time, time) || this.#isAnotherOfTheDay(current, happening, time)) return true;
    const day = this.#told.dayOf(current.incident);
    const other = dayOf(time);
    return Boolean(day && other && daysBetween(other, day) > (other > day ? APART.later : happening.nominal ? APART.noun : APART.verb));
  }

  /**
   * "In the morning a bomb exploded at a market. In the evening gunmen killed two guards at a depot": of another kind, hours later, by
   * somebody not told of before.
   */
  #isAnotherOfTheDay(current: OpenEvent, happening: Happening, time: TimeMention | null): boolean {
    const { agent, nominal, word } = happening;
    if (nominal || !agent?.person || agent.determiner === 'definite' || agent.determiner === 'other' || agent.pronoun) return false;
    if (current.role !== 'violence' || word.kind === current.kind || current.site === null) return false;
    const [before, now] = [hourOf(current.time), hourOf(time)];
    return before !== null && now !== null && now - before >= HOURS_APART && time!.firstToken < happening.trigger.firstToken;
  }

  /** "24 people were killed in an armed attack in Taraz", after its parts were told: the incident as a whole. */
  #sumsUp(happening: Happening, index: number, site: PlaceMention | null, place: PlaceMention | null): boolean {
    if (!happening.nominal || happening.word.role !== 'violence' || site || !place || place.firstToken < happening.trigger.lastToken)
      return false;
    const current = this.#current!;
    return (current.site !== null || current.role === 'response') && this.#isNearEnd(index);
  }

  /** Nothing else of the sentence happens after the noun: it names what the sentence is about. */
  #isNearEnd(index: number): boolean {
    const { happenings } = this.#around.clauses;
    const next = happenings[index + 1];
    return !next || next.sentence !== happenings[index]!.sentence;
  }

  /** A headline that only said "Attack in Taraz" told of the whole already. */
  #openWhole(happening: Happening, place: PlaceMention | null, time: TimeMention | null, incident: number): OpenEvent {
    const first = this.#told.firstOf(incident)!;
    const event = first.site === null && first.role === 'violence' ? first : this.#open(happening, null, place, time, incident);
    this.#told.learn(event, { site: null, place, time });
    this.#told.markWhole(event);
    return event;
  }

  /** After arrests and searches, a word for the violence itself goes back to it. */
  #violenceBefore(current: OpenEvent, happening: Happening): OpenEvent | null {
    if (happening.word.role !== 'violence' || current.role !== 'response') return null;
    return this.#told.lastViolence(current.incident);
  }

  #isOtherKind(current: OpenEvent, happening: Happening): boolean {
    const { role, kind } = happening.word;
    if (role === 'step') return false;
    if (role !== current.role)
      return role === 'response' || (current.role === 'response' && !happening.nominal && happening.word.kind !== 'attack');
    if (role === 'response') return happening.nominal && (current.site !== null || this.#endsAtOwnPlace(current));
    if (kind === 'protest' && current.kind !== 'protest') return !happening.nominal;
    if (current.kind === 'protest' && kind !== 'protest') return true;
    if (this.#isOfOtherMeans(current, happening)) return true;
    if (kind === current.kind || kind === 'attack' || happening.nominal) return false;
    return DISTINCT.has(kind) && DISTINCT.has(current.kind) === false
      ? current.kind === 'attack' && (kind === 'hijacking' || kind === 'robbery' || kind === 'arson' || kind === 'kidnapping')
      : DISTINCT.has(kind);
  }

  /** In the running incident unless another is named. */
  #open(
    happening: Happening,
    site: PlaceMention | null,
    place: PlaceMention | null,
    time: TimeMention | null,
    incident = this.#current?.incident ?? this.#told.newestIncident,
  ): OpenEvent {
    return this.#told.open({
      incident,
      kind: happening.word.kind,
      role: happening.word.role,
      stage: stageOf(happening),
      parallel: this.#isParallel(happening),
      site,
      place,
      time,
    });
  }

  #isParallel(happening: Happening): boolean {
    const { classes, layout } = this.#around;
    const { tokens } = layout;
    for (let i = Math.max(this.#reach(happening, -1).from, happening.trigger.firstToken - 8); i < happening.trigger.firstToken; i++) {
      if (classes.parallel.has(tokens[i]!.lower)) return true;
      if (classes.another.has(tokens[i]!.lower) && classes.party.has(tokens[i + 1]?.lower ?? '')) return true;
    }
    const { agent } = happening;
    return agent !== null && agent.quantity === null && agent.person === null && tokens[agent.lastToken - 1]!.lower === 'other';
  }

  /** "Two men were arrested for the murder of a judge": the violence that an arrest answers, of which nothing was told before. */
  #isAnswered(event: OpenEvent, { word, nominal, sentence }: Happening): boolean {
    if (word.role !== 'violence' || event.role !== 'response' || this.#told.lastViolence(event.incident)) return false;
    const last = event.happenings.at(-1);
    if (last === undefined) return false;
    const arrest = this.#around.clauses.happenings[last]!;
    return !arrest.nominal || (nominal && arrest.sentence === sentence);
  }

  #join(event: OpenEvent, index: number, happening: Happening): void {
    if (this.#isAnswered(event, happening)) this.#told.turnViolent(event, happening.word.kind);
    const isFirst = event.happenings.length === 0;
    this.#eventOfHappening.set(index, event);
    event.happenings.push(index);
    this.#learnMeans(event, happening, isFirst);
    if (
      happening.word.kind !== event.kind &&
      !(happening.word.kind === 'bombing' && event.kind !== 'other' && this.#isNoMeansOf(event, happening)) &&
      happening.word.role === event.role &&
      (event.kind === 'other' || !UNARMED.has(happening.word.kind) || (isMishap(happening) && !this.#done.has(event))) &&
      SPECIFICITY[happening.word.kind]! > SPECIFICITY[event.kind]!
    )
      event.kind = happening.word.kind;
    if (!happening.word.harms || happening.agent !== null) this.#done.add(event);
    this.#told.learn(event, {
      site: event.site ?? this.#placeNear(happening, index, 'site'),
      place: event.place ?? this.#placeNear(happening, index, 'toponym'),
      time: event.time ?? this.#timeNear(happening, index),
    });
  }

  /** "Shots and explosions were heard near the hotel": an attack, whatever was heard of it. */
  #learnMeans(event: OpenEvent, happening: Happening, isFirst: boolean): void {
    const { word } = happening;
    if (word.kind === 'bombing') {
      if (!this.#isOnlyHeard(happening)) this.#heardOnly.delete(event);
      else if (isFirst) this.#heardOnly.add(event);
      return;
    }
    const { 'by-hand': byHand, slaying } = this.#around.classes;
    const isSlaying = slaying.has(word.word) && happening.targets.some(({ person, name }) => person !== null || name !== null);
    if ((!isSlaying && !byHand.has(word.word)) || (event.kind === 'bombing' && !this.#heardOnly.has(event))) return;
    if (!isSlaying) this.#slayings.delete(event);
    else if (!event.byHand) this.#slayings.add(event);
    event.byHand = true;
    if (this.#heardOnly.delete(event)) event.kind = word.kind;
  }

  /** What tells of a bombing is not what the attack told of was done with. */
  #isNoMeansOf(event: OpenEvent, happening: Happening): boolean {
    if (this.#slayings.has(event) ? happening.nominal && this.#isPlural(happening) : event.byHand) return true;
    return this.#isOnlyHeard(happening);
  }

  #isOnlyHeard(happening: Happening): boolean {
    const { nominal, word, phrase, targets } = happening;
    return nominal && this.#around.classes.heard.has(word.word) && targets.length === 0 && !phrase?.quantity && this.#isPlural(happening);
  }

  #isPlural = ({ trigger }: Happening): boolean => this.#around.layout.tokens[trigger.lastToken - 1]!.lower.endsWith('s');

  /**
   * "A bomb wrecked a bank. Gunmen shot dead a guard at a depot": told of after a bombing, somebody new who was shot is another event;
   * and so is what was blown up, told of after a shooting.
   */
  #isOfOtherMeans(current: OpenEvent, { agent, nominal, word, sentence, targets }: Happening): boolean {
    if (nominal || agent?.pronoun || current.role !== 'violence' || current.happenings.length === 0) return false;
    if (this.#around.clauses.happenings[current.happenings.at(-1)!]!.sentence === sentence) return false;
    if (word.kind === 'bombing')
      return current.byHand && !this.#slayings.has(current) && targets.some(({ person, pronoun }) => !person && !pronoun);
    return (
      this.#around.classes['by-hand'].has(word.word) &&
      current.kind === 'bombing' &&
      !this.#heardOnly.has(current) &&
      targets.some(({ person, name, determiner }) => name !== null || (person !== null && determiner === 'indefinite'))
    );
  }

  /**
   * The place said with the verb: the first after it before the next happening of the sentence, else the last before it. A headline
   * tells of the whole, whatever site it names.
   */
  #placeNear(happening: Happening, index: number, kind: PlaceMention['kind']): PlaceMention | null {
    if (kind === 'site' && this.#isHeadline(happening.sentence)) return null;
    const places = (this.#placesOf.get(happening.sentence) ?? []).filter(
      (place) => place.kind === kind && !(kind === 'site' && isOneOfSeveral(place, happening)),
    );
    if (places.length === 0) return null;
    const { from, to } = this.#reach(happening, index);
    const behind = places.filter((place) => place.firstToken >= happening.trigger.firstToken && place.firstToken < to);
    const after = behind.find((place) => this.#isPlain(place)) ?? behind[0];
    if (after || from > this.#around.layout.sentences[happening.sentence]!.firstToken) return after ?? null;
    return this.#finestBefore(places, happening.trigger.firstToken);
  }

  /** "In Tarija, Bolivia, gunmen shot a judge": the town, not what it lies in. */
  #finestBefore(places: readonly PlaceMention[], token: number): PlaceMention | null {
    let at = places.findLastIndex((place) => place.lastToken <= token);
    const { tokens } = this.#around.layout;
    while (at > 0 && places[at]!.firstToken === places[at - 1]!.lastToken + 1 && tokens[places[at - 1]!.lastToken]!.lower === ',') at--;
    return places[at] ?? null;
  }

  /**
   * Not "the province's largest city", whose place is wider than what it has, nor the "Kibuye" of "the Kibuye market in Kisumu": sites
   * are named after places elsewhere.
   */
  #isPlain(place: PlaceMention): boolean {
    return !this.#around.layout.tokens[place.lastToken - 1]!.possessive && !this.#inNames.has(place);
  }

  /** "the Lugo clinic", in a report that does not speak of Lugo itself: the clinic may stand anywhere. */
  #isOnlyName(place: PlaceMention): boolean {
    return this.#inNames.has(place) && !this.#namedAlone.has(place.where!.name);
  }

  #reach(happening: Happening, index: number): { from: number; to: number } {
    const { happenings } = this.#around.clauses;
    const sentence = this.#around.layout.sentences[happening.sentence]!;
    let from = sentence.firstToken;
    let to = sentence.lastToken;
    for (const other of this.#happeningsOf.get(happening.sentence) ?? []) {
      if (other === index || happenings[other] === happening || happenings[other]!.nominal) continue;
      const { firstToken, lastToken } = happenings[other]!.trigger;
      if (firstToken > happening.trigger.firstToken) to = Math.min(to, firstToken);
      else from = Math.max(from, lastToken);
    }
    return { from, to };
  }

  /** The time said with the verb, by the same rule as its place; a noun takes any time of its sentence. */
  #timeNear(happening: Happening, index: number): TimeMention | null {
    const times = this.#timesOf.get(happening.sentence);
    if (!times) return null;
    const { from, to } = this.#reach(happening, index);
    const after = times.find((time) => time.firstToken >= happening.trigger.firstToken && time.firstToken < to);
    if (after || from > this.#around.layout.sentences[happening.sentence]!.firstToken)
      return after ?? (happening.nominal ? (times.findLast((time) => time.firstToken >= from) ?? null) : null);
    return times.findLast((time) => time.lastToken <= happening.trigger.firstToken) ?? null;
  }

  #harm(index: number): void {
    const harm = this.#around.clauses.harms[index]!;
    const own = (this.#happeningsOf.get(harm.sentence) ?? []).find(
      (i) => this.#around.clauses.happenings[i]!.trigger.firstToken === harm.trigger.firstToken,
    );
    const event =
      (own === undefined ? null : this.#eventOfHappening.get(own)) ??
      this.#eventByNoun(harm.trigger, harm.sentence) ??
      this.#currentFor(harm.effect, harm.sentence) ??
      this.#opened(harm.effect, harm.sentence, harm.trigger.firstToken);
    this.#eventOfHarm.set(index, event);
  }

  /** The running event; for the dead and injured told of after arrests, the violence before those. */
  #currentFor(effect: string, sentence: number): OpenEvent | null {
    const current = this.#current;
    if (current?.role !== 'response' || (effect !== 'killed' && effect !== 'injured')) return current;
    const last = current.happenings.at(-1);
    if (last !== undefined && this.#around.clauses.happenings[last]!.sentence === sentence) return current;
    return this.#told.lastViolence(current.incident) ?? current;
  }

  #eventByNoun({ firstToken, lastToken }: TokenSpan, sentence: number): OpenEvent | null {
    const other =
      this.#nominalInFront(sentence, firstToken) ?? this.#nominalAfter(lastToken, sentence) ?? this.#deedBehind(lastToken, sentence);
    return other === null ? null : this.#eventOf(other);
  }

  /** A harm told of before any happening is named: the incident begins with it. */
  #opened(effect: string, sentence: number, token: number): OpenEvent {
    const kind: IncidentKind = effect === 'abducted' ? 'kidnapping' : effect === 'killed' || effect === 'injured' ? 'attack' : 'other';
    const happening: Happening = {
      sentence,
      word: { kind, role: 'violence', word: effect, object: null, into: [], by: [], harms: true },
      trigger: { firstToken: token, lastToken: token + 1 },
      agent: null,
      targets: [],
      nominal: false,
      phrase: null,
      certainty: 'asserted',
      attempted: false,
    };
    const places = this.#placesOf.get(sentence)?.find((place) => place.kind === 'toponym') ?? null;
    const event = this.#open(happening, null, places, this.#timeNear(happening, -1));
    this.#current = event;
    return event;
  }

  /** The first event of an incident that has parts elsewhere is told of as the whole. */
  #markWholes(): void {
    for (let incident = 0; incident < this.#told.incidents; incident++) {
      const first = this.#told.firstOf(incident);
      if (!first || this.#told.wholeOf(incident)) continue;
      if (first.site === null || !this.#told.hasLaterViolenceAtSite(incident)) this.#told.markWhole(first);
    }
  }
}

/** "During the night soldiers combed the quarter, killing three of the attackers": what the forces do to them later is an event of its own. */
function isPursuit({ agent, targets, nominal }: Happening): boolean {
  return !nominal && FORCES.has(agent?.person?.group ?? '') && targets.some(({ person }) => person?.group === 'perpetrators');
}
const FORCES: ReadonlySet<string> = new Set(['police', 'military', 'security-forces']);

/** "20 people died when a bus left the road": what they died of, where nothing told before says that anybody killed them. */
const isMishap = ({ word }: Happening): boolean => word.kind === 'accident' || word.kind === 'disaster';

/** "raided two shops and a police post": no one of them is where it happened. */
function isOneOfSeveral({ firstToken, lastToken }: PlaceMention, { targets }: Happening): boolean {
  const things = targets.filter(({ person, pronoun }) => person === null && pronoun === null);
  return things.length > 1 && things.some((thing) => thing.firstToken < lastToken && firstToken < thing.lastToken);
}

/** @param places in the order of the text */
function withinSites(places: readonly PlaceMention[]): ReadonlySet<PlaceMention> {
  const inside = new Set<PlaceMention>();
  let reached = 0;
  for (const place of [...places].sort((a, b) => a.firstToken - b.firstToken || b.lastToken - a.lastToken)) {
    if (place.kind === 'site') reached = Math.max(reached, place.lastToken);
    else if (place.lastToken <= reached) inside.add(place);
  }
  return inside;
}

/** "In 2013 … In April 2015": of two times, one of them no day. */
function isAnotherYear(before: TimeMention | null, now: TimeMention | null): boolean {
  if (!before || !now || before.unresolved || now.unresolved || (dayOf(before) && dayOf(now))) return false;
  const [one, other] = [yearsOf(before), yearsOf(now)];
  return one !== null && other !== null && (one.last < other.first || other.last < one.first);
}

function yearsOf({ when }: TimeMention): { readonly first: number; readonly last: number } | null {
  return when.start && when.end ? { first: Number(when.start.slice(0, 4)), last: Number(when.end.slice(0, 4)) } : null;
}

/** "Hours later", "ten minutes later": counted from what was told before. */
const isCounted = ({ rule }: TimeMention): boolean => rule === 'relative.units';

/** Hours between two attacks of one day that are told of one after the other. */
const HOURS_APART = 6;
const hourOf = (time: TimeMention | null): number | null =>
  time?.when.start && time.when.start.length > 10 ? Number(time.when.start.slice(11, 13)) : null;

const DISTINCT = new Set<IncidentKind>([
  'kidnapping',
  'hijacking',
  'robbery',
  'arson',
  'bombing',
  'protest',
  'riot',
  'accident',
  'disaster',
]);

/** An attack does not become one of these by its being told of as well: a march against a murder leaves the murder what it is. */
const UNARMED = new Set<IncidentKind>(['protest', 'accident', 'disaster']);

/** Which kind stands when one event is told of in several words: the more specific. */
const SPECIFICITY: Readonly<Record<IncidentKind, number>> = {
  other: 0,
  threat: 1,
  attack: 2,
  clash: 3,
  protest: 3,
  riot: 4,
  accident: 3,
  disaster: 4,
  robbery: 5,
  arson: 5,
  assassination: 5,
  bombing: 6,
  hijacking: 6,
  kidnapping: 6,
  'forced-work-stoppage': 6,
};

const stageOf = (happening: Happening): Stage =>
  happening.word.role === 'threat' ? 'threatened' : happening.attempted ? 'attempted' : 'accomplished';

function bySentence<T extends { readonly sentence: number }>(items: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const out = new Map<number, T[]>();
  for (const item of items) (out.get(item.sentence) ?? out.set(item.sentence, []).get(item.sentence)!).push(item);
  return out;
}

function indexBySentence(items: readonly { readonly sentence: number }[]): ReadonlyMap<number, readonly number[]> {
  const out = new Map<number, number[]>();
  items.forEach((item, i) => (out.get(item.sentence) ?? out.set(item.sentence, []).get(item.sentence)!).push(i));
  return out;
}

const daysBetween = (a: string, b: string): number => Math.abs(Date.parse(`${a}T00:00Z`) - Date.parse(`${b}T00:00Z`)) / 86_400_000;

function isFar(
  a: { latitude: number | null; longitude: number | null; precision: string; name: string },
  b: { latitude: number | null; longitude: number | null; precision: string; name: string },
): boolean {
  if (a.precision !== 'place' || b.precision !== 'place' || a.name === b.name) return false;
  if (a.latitude === null || b.latitude === null) return false;
  const kmPerDegree = 111;
  const dy = (a.latitude - b.latitude) * kmPerDegree;
  const dx = (a.longitude! - b.longitude!) * kmPerDegree * Math.cos((a.latitude * Math.PI) / 180);
  return Math.hypot(dx, dy) > SAME_AREA_KM;
}
