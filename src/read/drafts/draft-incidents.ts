/** Gathers what the stages found into incident drafts: claims with their quotes, events, entities, place and time. */
import type { Claim, EventClaim, FigureClaim, ParticipantClaim, WeaponClaim } from '../../model/claim.js';
import type { Event, IncidentDraft, SourcedWhen, SourcedWhere } from '../../model/incident.js';
import type { Speaker } from '../../model/speaker.js';
import type { Certainty, IncidentKind, Stage } from '../../model/vocabulary.js';
import type { Attribution } from '../attribution/attribution.js';
import type { NounPhrase } from '../clauses/chunk.js';
import type { Clauses, Damage, Happening, TokenSpan } from '../clauses/clause.js';
import type { FigureDraft } from '../figures/figure-draft.js';
import type { EventGrouping } from '../happenings/group-events.js';
import { dayOf, type EventDraft } from '../happenings/told-events.js';
import type { Language } from '../language/language.js';
import { words } from '../language/table.js';
import { type IncidentPlace, placesOfIncidents } from '../place/incident-place.js';
import type { PlaceMention } from '../place/place-mention.js';
import type { Layout } from '../text/layout.js';
import { inZone } from '../time/in-zone.js';
import { type IncidentTime, incidentTime, reportTimes } from '../time/incident-time.js';
import { readTimeWeights } from '../time/time-features.js';
import type { TimeMention } from '../time/time-mention.js';
import type { WeaponMention } from '../weapons/weapon-mention.js';
import { type Attackers, canAttack, isForce, readAttackers } from './attackers.js';
import { describeEvent } from './describe-event.js';
import type { Span } from './enclosing.js';
import { sentenceAt, tellingOf } from './entity-features.js';
import { findStretches, type Stretches } from './find-stretches.js';
import { type ArmedKinds, gatherEntities, readArmedKinds } from './gather-entities.js';
import { type HeadWords, readHeadWords } from './head-words.js';
import { joinWeapons } from './join-weapons.js';
import { countOfThings, KnownThings } from './known-things.js';
import { mentionsOf, namesOf, thingMentions } from './mentions.js';
import { shareOut, type Told } from './share-out.js';
import { readStanding, type Standing } from './standing.js';

/** What the stages found in a report. */
export interface Found {
  readonly layout: Layout;
  readonly times: readonly TimeMention[];
  readonly places: readonly PlaceMention[];
  readonly attribution: Attribution;
  readonly clauses: Clauses;
  readonly weapons: readonly WeaponMention[];
  readonly grouping: EventGrouping;
  readonly figures: readonly FigureDraft[];
  readonly isBackground: (token: number) => boolean;
}

/** A draft with the clauses its place and time were chosen by: what their weights are fitted on. */
export interface Drafted {
  readonly found: Found;
  readonly spans: readonly Span[];
  /** Whether a sentence tells of another incident alone. */
  readonly isOfAnother: (sentence: number) => boolean;
  readonly draft: IncidentDraft;
}

/** For fitting weights; reading needs neither. */
export interface Drafting {
  /** Which of the entities told of are entities of the incident; left out, the table says it. */
  readonly stands?: Standing | undefined;
  /** Told of every draft, those left out later included. */
  readonly onDraft?: ((drafted: Drafted) => void) | undefined;
}

export function createDrafter(
  language: Language,
  { stands = readStanding(language), onDraft }: Drafting = {},
): (found: Found) => readonly IncidentDraft[] {
  const targets = new Set(language.table('targets').flatMap((row) => words(row.words)));
  const bombs = new Set(
    language
      .table('happening-objects')
      .filter((row) => row.class === 'bomb')
      .flatMap((row) => words(row.words)),
  );
  const kinds = readArmedKinds(language);
  const attackers = readAttackers(language);
  const timeWeights = readTimeWeights(language);
  const heads = readHeadWords(language);
  const weapons = new Set(language.table('weapons').flatMap((row) => (row.sort === 'sure' ? words(row.words) : [])));
  return (found) => {
    const stretches = findStretches(found.attribution);
    const placeOf = placesOfIncidents(found.places, found.layout);
    const times = reportTimes(found.times, found.layout);
    const known = { targets, bombs, kinds, attackers, weapons };
    const drafters = shareOut(found).map((told) => new Drafter(found, told, stretches, known, placeOf));
    const tellings = drafters.map((drafter) => drafter.tellingSpans());
    const ownerOf = ownersOfSentences(found.layout, tellings);
    const weigh = ofIncident(found, heads, stands, drafters.length);
    const drafts = drafters.map((drafter, i) => {
      const spans = tellings[i]!;
      const isOfAnother = (sentence: number): boolean => ownerOf[sentence]! >= 0 && ownerOf[sentence] !== i;
      const all = drafter.draft(spans, incidentTime(timeWeights, times, spans, isOfAnother));
      const draft = isIncident(all) ? weigh(all, i === 0) : all;
      onDraft?.({ found, spans, isOfAnother, draft });
      return draft;
    });
    const incidents = drafts.filter(isIncident);
    return incidents.length > 0 ? incidents : drafts.filter(isDetention).slice(0, 1);
  };
}

/** For each sentence the one incident it tells of; a negative number where it tells of none or of several. */
function ownersOfSentences(layout: Layout, tellings: readonly (readonly Span[])[]): Int32Array {
  const owners = new Int32Array(layout.sentences.length).fill(NOBODY);
  tellings.forEach((spans, i) => {
    for (const { start } of spans) {
      const { index } = sentenceAt(layout, start);
      owners[index] = owners[index] === NOBODY || owners[index] === i ? i : SEVERAL;
    }
  });
  return owners;
}
const NOBODY = -1;
const SEVERAL = -2;

/** The draft with those entities alone that stand. */
const ofIncident = ({ layout }: Found, heads: HeadWords, stands: Standing, incidents: number) => {
  const tell = tellingOf(layout, heads, incidents);
  return (draft: IncidentDraft, isFirst: boolean): IncidentDraft => {
    const told = tell(draft, isFirst);
    return { ...draft, entities: draft.entities.filter((entity) => stands(told, entity)) };
  };
};

/** Something happened: violence, an accident, a protest … or persons came to harm. A lone arrest or step is no incident. */
function isIncident(draft: IncidentDraft): boolean {
  const harmed = draft.claims.some(
    (claim) =>
      claim.kind === 'figure' && claim.certainty !== 'denied' && claim.certainty !== 'hypothetical' && HARMS.has(claim.says.effect),
  );
  return harmed || (draft.kind !== 'other' && draft.claims.some(tellsOfDeed));
}

/** Done, or tried or threatened; not the "massacre" of a match. */
const tellsOfDeed = (claim: Claim): boolean =>
  claim.kind === 'event' &&
  // What only says when or where it was tells of no deed.
  !claim.rule.endsWith('.incident') &&
  ((claim.certainty !== 'denied' && claim.certainty !== 'hypothetical') || claim.says.stage !== 'accomplished');

/** A report of nothing else tells of persons held who are not said to have done anything: journalists, marchers, a union's leader. */
function isDetention(draft: IncidentDraft): boolean {
  return draft.claims.some(
    (claim) =>
      claim.kind === 'figure' &&
      claim.says.effect === 'detained' &&
      claim.says.group !== 'perpetrators' &&
      claim.certainty !== 'denied' &&
      claim.certainty !== 'hypothetical',
  );
}
/** "two soldiers were charged with the killing" */
const isBlamed = ({ nominal, agent, trigger }: Happening): boolean => nominal && agent !== null && agent.lastToken <= trigger.firstToken;

/** Persons who are neither of the forces nor of those who did it. */
const SPARED = new Set(['people', 'civilians', 'victims', 'unspecified']);
/** Letters between "members" and the name of their force. */
const MEMBERS_OF = 24;
const isTold = (certainty: Happening['certainty']): boolean => certainty === 'asserted' || certainty === 'hedged';
/** Persons who do not fight, or somebody known by name alone. */
const isSpared = ({ person, name }: NounPhrase): boolean => (person ? SPARED.has(person.group) : name !== null);
const SUFFERED = new Set(['killed', 'injured', 'abducted']);
const HARMS = new Set(['killed', 'injured', 'abducted', 'missing', 'displaced']);

/** Persons came to harm: that is told of as it happened. */
const isSuffered = ({ certainty, says: { effect } }: FigureDraft): boolean =>
  certainty !== 'denied' && certainty !== 'hypothetical' && HARMS.has(effect);

/** Persons were held: where others came to harm, that is most often the police's answer, save where those held are no suspects. */
const isHeld = ({ certainty, says: { effect, group } }: FigureDraft): boolean =>
  effect === 'detained' && certainty !== 'denied' && certainty !== 'hypothetical' && group !== 'perpetrators';

/** What a step told by its harm alone weighs in the kind of an incident, beside one that says what was done. */
const HARM_ALONE = 0.3;

/** What the tables say of those who take part. */
interface Known {
  readonly targets: ReadonlySet<string>;
  readonly bombs: ReadonlySet<string>;
  readonly kinds: ArmedKinds;
  readonly attackers: Attackers;
  /** Nouns that name a weapon by themselves. */
  readonly weapons: ReadonlySet<string>;
}

class Drafter {
  readonly #found: Found;
  readonly #told: Told;
  readonly #events: readonly EventDraft[];
  readonly #stretches: Stretches;
  readonly #targets: ReadonlySet<string>;
  readonly #bombs: ReadonlySet<string>;
  readonly #kinds: ArmedKinds;
  readonly #attackersKnown: Attackers;
  readonly #isWeapon: (noun: string) => boolean;
  readonly #placeOf: (spans: readonly Span[]) => IncidentPlace;
  readonly #things = new KnownThings();
  /** Phrases already told of as those who did it. */
  readonly #attackers = new Set<NounPhrase>();
  /** Persons by their surnames, in lower case. */
  readonly #named = new Map<string, string>();
  /** Persons to whom something was done, of whom no more is told. */
  #aimedAt = 0;
  /** Phrases of which is told what became of them. */
  readonly #suffered: ReadonlySet<NounPhrase>;
  /** Where the names of the things end that came to harm. */
  readonly #harmed: ReadonlySet<number>;
  readonly #claims: Claim[] = [];
  readonly #eventIds = new Map<number, string>();
  /** Positions among the claims. */
  readonly #claimsOfEvent = new Map<number, number[]>();

  constructor(
    found: Found,
    told: Told,
    stretches: Stretches,
    { targets, bombs, kinds, attackers, weapons }: Known,
    placeOf: (spans: readonly Span[]) => IncidentPlace,
  ) {
    this.#placeOf = placeOf;
    this.#found = found;
    this.#told = told;
    this.#stretches = stretches;
    this.#targets = targets;
    this.#bombs = bombs;
    this.#kinds = kinds;
    this.#attackersKnown = attackers;
    this.#isWeapon = (noun) => weapons.has(noun);
    this.#harmed = new Set(told.damages.flatMap(({ damage }) => (damage.effect === null ? [] : [damage.thing.headLast])));
    this.#suffered = new Set(found.clauses.harms.map(({ patient }) => patient));
    this.#events = [...told.events.filter((event) => event.whole), ...told.events.filter((event) => !event.whole)];
    this.#events.forEach((event, i) => this.#eventIds.set(event.index, `e${i + 1}`));
  }

  /** @param spans what tells of the incident @param time when it happened */
  draft(spans: readonly Span[], time: IncidentTime | null): IncidentDraft {
    const place = this.#placeOf(spans);
    const zone = place.where?.zone ?? null;
    const eventClaims = this.#events.map((event) => this.#eventClaim(event, zone));
    for (const figure of this.#told.figures) this.#figureClaim(figure);
    this.#participants();
    this.#damages();
    this.#weapons();
    this.#statements();
    const named = place.where?.precision === 'site' ? place.mentions : place.mentions.filter((mention) => mention.kind !== 'site');
    const placeClaims = named.map((mention) => this.#placing(eventClaims[0]!, mention, 'place.incident'));
    const timeClaims = time ? time.mentions.map((mention) => this.#placing(eventClaims[0]!, mention, 'time.incident')) : [];
    const ranks = rankedByText(this.#claims);
    const idOf = (id: string): string => idOfRank(ranks[Number(id)]!);
    const claims = renamed(this.#claims, ranks);
    const when: SourcedWhen | null = time && {
      claims: timeClaims.map(idOf),
      ...(zone ? inZone(time.when, zone) : time.when),
    };
    const where: SourcedWhere | null = place.where && { claims: placeClaims.map(idOf), ...place.where };
    return {
      kind: this.#kind(),
      stage: this.#stage(),
      reports: [this.#found.layout.report.id],
      when,
      where,
      events: timed(this.#chronicle(eventClaims, ranks), when),
      entities: joinWeapons(gatherEntities(claims, this.#kinds), this.#isWeapon),
      claims,
    };
  }

  /** What tells of the incident: its happenings, those of its first and most violent events first; then what persons suffered in it. */
  tellingSpans(): readonly Span[] {
    const { clauses } = this.#found;
    const violent = this.#events.filter((event) => event.role === 'violence' || event.role === 'threat');
    const triggers: TokenSpan[] = [];
    for (const event of violent.length ? violent : this.#events)
      for (const h of event.happenings) triggers.push(clauses.happenings[h]!.trigger);
    const suffered = this.#told.figures.filter(isSuffered);
    const held = this.#told.figures.filter(isHeld).filter(({ says }) => suffered.length === 0 || says.group === 'civilians');
    for (const { harm } of suffered) triggers.push(clauses.harms[harm]!.trigger);
    for (const { harm } of held) triggers.push(clauses.harms[harm]!.trigger);
    return triggers.map(({ firstToken, lastToken }) => this.#span(firstToken, lastToken));
  }

  #span(firstToken: number, lastToken: number): Span {
    const { tokens } = this.#found.layout;
    return { start: tokens[firstToken]!.start, end: tokens[lastToken - 1]!.end };
  }

  /** The words that give the incident's place or time are claims of its first event. */
  #placing(first: EventClaim, span: Span, rule: string): string {
    return this.#pin<EventClaim>('event', first.says, span, rule).id;
  }

  // ------------------------------------------------------------ claims

  #pin<C extends Claim>(
    kind: C['kind'],
    says: C['says'],
    span: Span,
    rule: string,
    certainty: Certainty = 'asserted',
    speaker?: Speaker | null,
  ): C {
    const { report } = this.#found.layout;
    const claim = {
      id: String(this.#claims.length),
      report: report.id,
      start: span.start,
      end: span.end,
      quote: report.text.slice(span.start, span.end),
      kind,
      says,
      speaker: speaker === undefined ? this.#speakerAt(span) : speaker,
      certainty: this.#certaintyAt(span, certainty),
      asOf: report.published,
      rule,
    } as unknown as C;
    this.#claims.push(claim);
    return claim;
  }

  #speakerAt(span: Span): Speaker | null {
    return this.#stretches.attributedAround(span)?.speaker ?? null;
  }

  #certaintyAt(span: Span, own: Certainty): Certainty {
    return own === 'asserted' ? (this.#stretches.doubtAround(span) ?? 'asserted') : own;
  }

  #eventClaim(event: EventDraft, zone: string | null): EventClaim {
    const { layout, clauses } = this.#found;
    const lead = leadOf(event, clauses);
    const described = describeEvent(layout, event, lead);
    const time = event.time && !event.time.unresolved ? event.time.when : null;
    const where = event.site?.where ?? event.place?.where ?? null;
    const claim = this.#pin<EventClaim>(
      'event',
      {
        event: this.#eventIds.get(event.index)!,
        what: described.what,
        kind: event.kind,
        stage: event.stage,
        when: time && (zone ? inZone(time, zone) : time),
        where: event.site && where ? { ...where, name: described.site ?? where.name, precision: 'site' } : where,
      },
      described.span,
      `happenings.${lead?.word.word ?? event.kind}`,
      lead?.certainty ?? 'asserted',
    );
    this.#note(event.index, claim.id);
    return claim;
  }

  #note(event: number | null, claim: string): void {
    if (event === null) return;
    const known = this.#claimsOfEvent.get(event);
    if (known) known.push(Number(claim));
    else this.#claimsOfEvent.set(event, [Number(claim)]);
  }

  #figureClaim(figure: FigureDraft): void {
    const at = this.#found.grouping.eventOfHarm(figure.harm)!;
    const event = figure.event === null ? null : (this.#eventIds.get(figure.event) ?? null);
    const span = this.#span(figure.firstToken, figure.lastToken);
    const speaker =
      this.#speakerAt(span) ??
      this.#speakerOfNumber(figure.harm) ??
      (figure.says.scope === 'incident' ? this.#stretches.answeringFor(span, this.#paragraphOf(figure)) : null);
    const claim = this.#pin<FigureClaim>('figure', { ...figure.says, event }, span, figure.rule, figure.certainty, speaker);
    this.#note(at.index, claim.id);
    this.#victim(figure, claim.certainty, event);
    this.#attacker(figure, claim.certainty, event);
  }

  /** "The governor put the toll at 13": what he says is the number alone. */
  #speakerOfNumber(harm: number): Speaker | null {
    const { total, patient } = this.#found.clauses.harms[harm]!;
    return total && patient.quantity ? this.#speakerAt(this.#span(patient.quantity.firstToken, patient.quantity.lastToken)) : null;
  }

  /** "killed by two gunmen": who did it to persons who are no attackers themselves, once a phrase. */
  #attacker({ harm, says: { effect, group } }: FigureDraft, certainty: Certainty, event: string | null): void {
    const { agent } = this.#found.clauses.harms[harm]!;
    if (!agent || this.#attackers.has(agent) || certainty === 'denied' || certainty === 'hypothetical') return;
    if (group === 'perpetrators' || !SUFFERED.has(effect)) return;
    if (!canAttack(this.#attackersKnown, this.#found.layout, agent) && !(group === 'civilians' && isForce(agent))) return;
    this.#attackers.add(agent);
    this.#participant(agent, 'perpetrator', event, { count: agent.count, effect: null, persons: null });
  }

  #paragraphOf({ harm }: FigureDraft): Span {
    const { sentences, paragraphs } = this.#found.layout;
    return paragraphs[sentences[this.#found.clauses.harms[harm]!.sentence]!.paragraph]!;
  }

  #victim(figure: FigureDraft, certainty: Certainty, event: string | null): void {
    const harm = this.#found.clauses.harms[figure.harm]!;
    if (harm.patient.pronoun || certainty === 'denied' || certainty === 'hypothetical' || figure.says.count.low === 0) return;
    if (!harm.patient.person && !harm.patient.name) return;
    const role = figure.says.group === 'perpetrators' ? 'perpetrator' : 'victim';
    const { name } = harm.patient;
    if (name && figure.says.persons) this.#named.set(this.#found.layout.tokens[name.lastToken - 1]!.lower, figure.says.persons);
    if (figure.says.effect === 'wanted' || (role === 'victim' && figure.says.effect === 'detained')) return;
    this.#participant(harm.patient, role, event, { count: figure.says.count, effect: figure.says.effect, persons: figure.says.persons });
  }

  #participant(
    phrase: NounPhrase,
    role: ParticipantClaim['says']['role'],
    event: string | null,
    more: { count: ParticipantClaim['says']['count']; effect: ParticipantClaim['says']['effect']; persons: string | null },
  ): void {
    const mentions = mentionsOf(this.#found.layout, phrase, role === 'perpetrator');
    for (const mention of mentions) {
      this.#pin<ParticipantClaim>(
        'participant',
        { role, mention: mention.text, count: more.count, effect: more.effect, persons: more.persons, event, ...namesOf(mention) },
        mention.span,
        `people.${role}`,
      );
    }
  }

  #participants(): void {
    for (const event of this.#events) {
      if (event.role === 'response') continue;
      const id = this.#eventIds.get(event.index)!;
      for (const h of event.happenings) this.#takingPart(h, id);
    }
  }

  #takingPart(h: number, event: string): void {
    const { clauses, layout } = this.#found;
    const happening = clauses.happenings[h]!;
    const none = { count: null, effect: null, persons: null } as const;
    if (
      happening.agent &&
      !this.#attackers.has(happening.agent) &&
      (happening.word.role === 'violence' || happening.word.role === 'threat') &&
      (canAttack(this.#attackersKnown, layout, happening.agent) || (isBlamed(happening) && isForce(happening.agent)))
    ) {
      this.#attackers.add(happening.agent);
      this.#participant(happening.agent, 'perpetrator', event, { ...none, count: happening.agent.count });
    }
    for (const target of happening.targets) {
      if (this.#isAimedAt(happening, target))
        this.#participant(target, 'victim', event, { ...none, count: target.count, persons: this.#personsCalled(target) });
      const head = layout.tokens[target.headLast - 1]!.lower;
      if (
        !target.person &&
        !target.pronoun &&
        (this.#targets.has(head) || (target.place !== null && this.#found.places[target.place]!.kind === 'site'))
      )
        this.#thing(target, event, null);
    }
  }

  /** The persons told of by that surname before, or by none: then somebody new. */
  #personsCalled({ name }: NounPhrase): string {
    const surname = name && this.#found.layout.tokens[name.lastToken - 1]!.lower;
    const known = surname === null ? undefined : this.#named.get(surname);
    const persons = known ?? `v${++this.#aimedAt}`;
    if (surname !== null) this.#named.set(surname, persons);
    return persons;
  }

  /** "an attack on Judge Ana Ruiz", "fired at a nurse": one person to whom it was done, whatever became of that person. */
  #isAimedAt({ word, certainty, nominal }: Happening, target: NounPhrase): boolean {
    const { person, name } = target;
    // Threatened with death, whether or not any harm came of it
    if (word.role === 'threat') return person !== null && SPARED.has(person.group) && !target.pronoun;
    if (word.harms || word.role !== 'violence' || certainty !== 'asserted' || target.pronoun || target.possessive) return false;
    if (target.count?.high !== 1 || this.#suffered.has(target)) return false;
    if (person) return SPARED.has(person.group) && (name !== null || target.determiner === 'indefinite');
    if (!nominal || !name || name.lastToken - name.firstToken < 2 || target.lastToken > name.lastToken) return false;
    return this.#found.layout.tokens[name.lastToken]?.shape !== 'word' || this.#found.layout.tokens[name.lastToken]!.lower.length < 4;
  }

  #damages(): void {
    for (const { damage, event } of this.#told.damages)
      if (!this.#found.isBackground(damage.thing.firstToken)) this.#thing(damage.thing, this.#eventIds.get(event.index)!, damage.effect);
  }

  /** A target, as it is called and with what it is said to be of. */
  #thing(phrase: NounPhrase, event: string, effect: Damage['effect']): void {
    const { layout } = this.#found;
    const persons = this.#things.idOf(layout, phrase);
    for (const mention of thingMentions(layout, phrase)) {
      this.#pin<ParticipantClaim>(
        'participant',
        { role: 'target', mention: mention.text, count: countOfThings(layout, phrase), effect, event, persons, ...namesOf(mention) },
        mention.span,
        'people.target',
      );
    }
  }

  #weapons(): void {
    const ids = new Map<number, string>();
    for (const { weapon, index, event } of this.#told.weapons) {
      if (this.#found.isBackground(weapon.firstToken) || this.#namesSite(weapon) || this.#isTarget(weapon)) continue;
      ids.set(index, this.#weapon(weapon, event, weapon.partOf === null ? null : (ids.get(weapon.partOf) ?? null)));
    }
  }

  /** "The blast destroyed two buses": told of as targets already. */
  #isTarget({ role, lastToken }: WeaponMention): boolean {
    return role === 'vehicle' && this.#harmed.has(lastToken);
  }

  /** "robbed a weapons store": the store, not weapons. */
  #namesSite(weapon: WeaponMention): boolean {
    const next = this.#found.layout.tokens[weapon.lastToken];
    return next !== undefined && this.#targets.has(next.lower);
  }

  #weapon(weapon: WeaponMention, event: EventDraft, partOf: string | null): string {
    const id = this.#eventIds.get(event.index)!;
    const span = { start: weapon.start, end: weapon.end };
    const claim =
      weapon.role === 'vehicle'
        ? this.#pin<ParticipantClaim>(
            'participant',
            {
              role: 'vehicle',
              mention: weapon.mention,
              count: weapon.count,
              effect: weapon.effect,
              event: id,
              persons: null,
              personalName: false,
            },
            span,
            'weapons.vehicle',
          )
        : this.#pin<WeaponClaim>(
            'weapon',
            { role: weapon.role, mention: weapon.mention, count: weapon.count, partOf, event: id },
            span,
            `weapons.${weapon.role}`,
          );
    return claim.id;
  }

  /** Statements, statuses and background go to the report's first incident. */
  #statements(): void {
    for (const r of this.#told.responsibility) this.#responsible(r);
    if (!this.#told.isFirst) return;
    const { attribution, layout } = this.#found;
    for (const s of attribution.statuses) this.#pin('status', { topic: s.topic, group: s.group }, s, s.rule);
    for (const a of attribution.attributed) {
      if (a.statement)
        this.#pin('statement', { topic: a.statement }, trimmed(layout.report.text, a), 'attribution.statement', 'asserted', a.speaker);
    }
    for (const b of attribution.background) {
      const span = trimmed(layout.report.text, b);
      // A sentence that ends with "the expert said" reaches beyond what the expert says.
      const speaker = this.#speakerAt({ start: span.start, end: span.start + 1 });
      this.#pin('background', { about: b.about }, span, b.rule, 'asserted', speaker);
    }
  }

  /** An organisation by its name; "guerrillas" and the like are perpetrators; the state's own forces where they are blamed or hurt civilians. */
  #responsible(r: Attribution['responsibility'][number]): void {
    if (r.rule.startsWith('state-') && r.confidence === 'fact' && !this.#hurtCivilians(r)) return;
    if (r.named) this.#pin('responsibility', { mention: r.mention, confidence: r.confidence, event: null }, r, r.rule);
    else if (r.confidence !== 'denied')
      this.#pin<ParticipantClaim>(
        'participant',
        { role: 'perpetrator', mention: r.mention, count: null, effect: null, event: null, persons: null, personalName: false },
        r,
        r.rule,
      );
  }

  /** "The nun was murdered by the air force", "members of the army shot a farmer": not what was done to those who fight. */
  #hurtCivilians({ start }: Span): boolean {
    const { layout, clauses } = this.#found;
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

  // ------------------------------------------------------------ events

  /** An arrest for what was only tried does not make it done. */
  #stage(): Stage {
    const deeds = this.#events.filter(({ role, stage }) => role !== 'response' || stage !== 'accomplished');
    const stages = deeds.length > 0 ? deeds : this.#events;
    return stages.some(({ stage }) => stage === 'accomplished') ? 'accomplished' : (stages[0]?.stage ?? 'accomplished');
  }

  #kind(): IncidentKind {
    const weight = new Map<IncidentKind, number>();
    for (const event of this.#events) {
      if (event.role !== 'violence' && event.role !== 'threat') continue;
      const lead = event.whole || event === this.#events[0] ? 3 : 1;
      weight.set(event.kind, (weight.get(event.kind) ?? 0) + (this.#tellsHarmAlone(event) ? lead * HARM_ALONE : lead));
    }
    let best: IncidentKind = 'other';
    if (weight.has('bombing') && this.#isOnlyCalledAttack()) return 'bombing';
    for (const [kind, value] of weight) if (best === 'other' || value > (weight.get(best) ?? 0)) best = kind;
    if (best === 'attack' && this.#isByBombsAlone()) return 'bombing';
    if (best !== 'other') return best;
    // Thousands marched, and police arrested some: a march alone is a step of something
    return this.#events.find(({ role, kind }) => role === 'step' && kind !== 'other')?.kind ?? this.#kindOfResponse();
  }

  /** "Twelve people were killed when a bomb exploded": the first verb says what became of them, the second what it was. */
  #tellsHarmAlone({ happenings }: EventDraft): boolean {
    return happenings.length > 0 && happenings.every((index) => this.#found.clauses.happenings[index]!.word.harms);
  }

  /** "Two captives were freed and ten militants killed in an operation": what the authorities' deeds answered, or that they killed. */
  #kindOfResponse(): IncidentKind {
    const { happenings } = this.#found.clauses;
    const responses = this.#events.filter(({ role }) => role === 'response');
    for (const { happenings: own } of responses)
      for (const index of own) if (happenings[index]!.word.role === 'violence') return happenings[index]!.word.kind;
    const killed = this.#claims.some(
      (claim) => claim.kind === 'figure' && claim.certainty === 'asserted' && claim.says.effect === 'killed',
    );
    return responses.length > 0 && killed ? 'attack' : 'other';
  }

  /** "The attack on the embassy with dynamite": told of by nothing that says it was done by hand, and with no other weapon. */
  #isByBombsAlone(): boolean {
    if (this.#events.some(({ byHand }) => byHand)) return false;
    const weapons = this.#told.weapons.filter(({ weapon }) => weapon.role === 'weapon');
    return weapons.length > 0 && weapons.every(({ weapon }) => this.#isBomb(weapon));
  }

  #isBomb({ firstToken, lastToken }: WeaponMention): boolean {
    let ending = '';
    for (let at = lastToken - 1; at >= firstToken; at--) {
      ending = ending ? `${this.#found.layout.tokens[at]!.lower} ${ending}` : this.#found.layout.tokens[at]!.lower;
      if (this.#bombs.has(ending)) return true;
    }
    return false;
  }

  /** "The attack on the newspaper", and then what it was: its attacks are told of by that noun alone. */
  #isOnlyCalledAttack(): boolean {
    const { happenings } = this.#found.clauses;
    return this.#events.every(
      ({ kind, happenings: own }) =>
        kind === 'bombing' || kind === 'other' || (kind === 'attack' && own.every((h) => happenings[h]!.nominal)),
    );
  }

  #chronicle(eventClaims: readonly EventClaim[], ranks: readonly number[]): readonly Event[] {
    const before = this.#before();
    return this.#events.map((event, i) => {
      const { says } = eventClaims[i]!;
      const claims = (this.#claimsOfEvent.get(event.index) ?? [])
        .map((claim) => ranks[claim]!)
        .sort((a, b) => a - b)
        .map(idOfRank);
      return {
        id: says.event,
        what: says.what,
        kind: says.kind,
        after: before.get(event) ?? [],
        bounds: null,
        claims,
        when: says.when && { claims: claims.slice(0, 1), ...says.when },
        where: says.where && { claims: claims.slice(0, 1), ...says.where },
      };
    });
  }

  /**
   * What each event follows, in the order told: one opened beside another follows what that other follows; what the authorities do
   * after strands side by side follows all of them; one whose time is earlier than what was told before it follows nothing.
   */
  #before(): ReadonlyMap<EventDraft, readonly string[]> {
    const told = this.#events.filter((event) => !event.whole || this.#events.length === 1);
    const before = new Map<EventDraft, readonly string[]>();
    let strands: EventDraft[] = [];
    let reached: string | null = null;
    for (const event of told) {
      const current = strands.at(-1);
      const start = startOf(event);
      const isEarlier = start !== null && reached !== null && isBefore(start, reached);
      reached = start ?? reached;
      if (isEarlier) {
        before.set(event, []);
        strands = [event];
        continue;
      }
      if (event.parallel && current) {
        before.set(event, before.get(current)!);
        strands.push(event);
        continue;
      }
      const joins = event.role === 'response' && strands.length > 1;
      before.set(
        event,
        (joins ? strands : strands.slice(-1)).map(({ index }) => this.#eventIds.get(index)!),
      );
      strands = joins ? [event] : [...strands.slice(0, -1), event];
    }
    return before;
  }
}

const startOf = ({ time }: EventDraft): string | null => (time && dayOf(time) ? time.when.start : null);

/** By as much of the two ISO times as both tell. */
const isBefore = (a: string, b: string): boolean => {
  const told = Math.min(a.length, b.length);
  return a.slice(0, told) < b.slice(0, told);
};

/** The happening an event is told by: its first, of what an arrest answers rather than the arrest; for an operation, the noun that names it. */
function leadOf(event: EventDraft, clauses: Clauses): Happening | null {
  const happenings = event.happenings.map((index) => clauses.happenings[index]!);
  return happenings.find(({ nominal, word }) => (event.role === 'response' ? nominal : word.role === event.role)) ?? happenings[0] ?? null;
}

/** The place of each claim in the order of the text; of claims of one stretch the first made stands first. */
function rankedByText(claims: readonly Claim[]): readonly number[] {
  const order = claims.map((_, i) => i).sort((a, b) => claims[a]!.start - claims[b]!.start || claims[a]!.end - claims[b]!.end || a - b);
  const ranks = new Array<number>(claims.length).fill(0);
  for (const [rank, i] of order.entries()) ranks[i] = rank;
  return ranks;
}

const idOfRank = (rank: number): string => `c${rank + 1}`;

/** Claims in text order with ids c1, c2 …, in place of the positions they were made with. */
function renamed(claims: readonly Claim[], ranks: readonly number[]): readonly Claim[] {
  const sorted = [...claims];
  for (const [i, claim] of claims.entries()) {
    const id = idOfRank(ranks[i]!);
    sorted[ranks[i]!] =
      claim.kind === 'weapon' && claim.says.partOf !== null
        ? { ...claim, id, says: { ...claim.says, partOf: idOfRank(ranks[Number(claim.says.partOf)]!) } }
        : { ...claim, id };
  }
  return sorted;
}

function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}

/** The incident's own time, where no event has it, is that of the first. */
function timed([first, ...rest]: readonly Event[], when: SourcedWhen | null): readonly Event[] {
  if (!first) return [];
  const isTold = [first, ...rest].some((event) => event.when !== null && event.when.start === when?.start);
  return [when && first.when === null && !isTold ? { ...first, when } : first, ...rest];
}
