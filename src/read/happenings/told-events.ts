/** The events told so far, found again by incident, site and place at a cost that does not grow with their number. */

import type { IncidentKind, Stage } from '../../model/vocabulary.js';
import type { Where } from '../../model/where.js';
import type { Happening } from '../clauses/clause.js';
import type { PlaceMention } from '../place/place-mention.js';
import type { Layout } from '../text/layout.js';
import type { TimeMention } from '../time/time-mention.js';
import type { EventClasses } from './event-classes.js';

export interface EventDraft {
  readonly index: number;
  /** Position of its incident among the report's incidents. */
  readonly incident: number;
  readonly kind: IncidentKind;
  readonly role: Happening['word']['role'];
  readonly stage: Stage;
  /** Told of as the incident as a whole ("an armed attack in the city"), not one of its parts. */
  readonly whole: boolean;
  /** Told of by what no bomb does, or as a murder. */
  readonly byHand: boolean;
  readonly happenings: readonly number[];
  readonly site: PlaceMention | null;
  readonly place: PlaceMention | null;
  readonly time: TimeMention | null;
  /** Opened by "meanwhile" or "while the other group": a strand beside the event before it. */
  readonly parallel: boolean;
  /** Told of beside the deed before it ("in addition, rebels burned a bus"). */
  readonly besides: boolean;
  /** Told of in one sentence alone, as what came before ("a day after rebels killed 11 miners"). */
  readonly aside: boolean;
}

export type OpenEvent = { -readonly [Key in keyof EventDraft]: EventDraft[Key] } & { readonly happenings: number[] };

/** Where and when it was, as far as is told. */
export type Setting = Pick<EventDraft, 'site' | 'place' | 'time'>;
type Opening = Omit<EventDraft, 'index' | 'whole' | 'byHand' | 'besides' | 'aside' | 'happenings'>;

/** In place of an incident's number: the event begins one of its own. */
export const NEW_INCIDENT = -1;

/** What is known of one incident; of several events that tell of its place or day, the one told first stands. */
interface Known {
  readonly first: OpenEvent;
  whole: OpenEvent | null;
  lastViolence: OpenEvent | null;
  placed: OpenEvent | null;
  dated: OpenEvent | null;
  violenceAtSites: number;
}

export class ToldEvents {
  readonly #layout: Layout;
  readonly #classes: EventClasses;
  readonly events: OpenEvent[] = [];
  readonly #incidents: Known[] = [];
  readonly #firstAtSite = new Map<string, OpenEvent>();
  /** By the last word of the site alone: "the base" is the national guard base told of before. */
  readonly #lastAtSuchSite = new Map<string, OpenEvent>();
  readonly #lastAt = new Map<string, OpenEvent>();

  constructor(layout: Layout, classes: EventClasses) {
    this.#layout = layout;
    this.#classes = classes;
  }

  #nameOf(site: PlaceMention): string {
    const { tokens, caseless } = this.#layout;
    const words = tokens
      .slice(site.firstToken, site.lastToken)
      .filter((token) => token.shape === 'word' && !this.#classes['within-name'].at(token));
    const named = words.filter((token) => token.capital && !caseless).map((token) => token.lower);
    return (named.length ? named : words.map((token) => token.lower)).sort().join(' ');
  }

  #isNew({ firstToken }: PlaceMention): boolean {
    return this.#classes.indefinite.at(this.#layout.tokens[firstToken - 1]);
  }

  get incidents(): number {
    return this.#incidents.length;
  }

  /** That of the event opened last in an incident of its own; NEW_INCIDENT before any. */
  get newestIncident(): number {
    return this.#incidents.length - 1;
  }

  open({ site, place, time, incident, kind, role, stage, parallel }: Opening): OpenEvent {
    const isNew = incident === NEW_INCIDENT;
    const event: OpenEvent = {
      kind,
      role,
      stage,
      parallel,
      incident: isNew ? this.#incidents.length : incident,
      index: this.events.length,
      whole: false,
      byHand: false,
      besides: false,
      aside: false,
      happenings: [],
      site: null,
      place: null,
      time: null,
    };
    this.events.push(event);
    if (isNew) this.#incidents.push({ first: event, whole: null, lastViolence: null, placed: null, dated: null, violenceAtSites: 0 });
    if (event.role === 'violence') this.#incidents[event.incident]!.lastViolence = event;
    this.learn(event, { site, place, time });
    return event;
  }

  /** What an event does not know yet of where and when it was. */
  learn(event: OpenEvent, { site, place, time }: Setting): void {
    const known = this.#incidents[event.incident]!;
    if (site && !event.site) {
      event.site = site;
      if (event.role === 'violence') known.violenceAtSites++;
      const key = this.#siteKey(this.#nameOf(site), event.role, event.incident);
      this.#firstAtSite.set(key, earlier(this.#firstAtSite.get(key), event));
      this.#lastAtSuchSite.set(this.#siteKey(lastWord(this.#layout, site), event.role, event.incident), event);
    }
    if (place && !event.place) {
      event.place = place;
      if (place.where) {
        known.placed = earlier(known.placed, event);
        const key = `${event.role}/${place.where.name}`;
        const last = this.#lastAt.get(key);
        if (!last || last.index < event.index) this.#lastAt.set(key, event);
      }
    }
    if (time && !event.time) {
      event.time = time;
      if (dayOf(time)) known.dated = earlier(known.dated, event);
    }
  }

  /** "Two men were arrested for the murder of a judge": what was told of as an arrest is the murder. */
  turnViolent(event: OpenEvent, kind: IncidentKind): void {
    event.role = 'violence';
    event.kind = kind;
    const known = this.#incidents[event.incident]!;
    known.lastViolence = event;
    if (event.site) known.violenceAtSites++;
  }

  markWhole(event: OpenEvent): void {
    event.whole = true;
    this.#incidents[event.incident]!.whole = event;
  }

  firstOf = (incident: number): OpenEvent | null => this.#incidents[incident]?.first ?? null;
  wholeOf = (incident: number): OpenEvent | null => this.#incidents[incident]!.whole;
  lastViolence = (incident: number): OpenEvent | null => this.#incidents[incident]!.lastViolence;
  /** Told of with more sites than one, of which a definite noun means one. */
  hasSeveralSites = (incident: number): boolean => this.#incidents[incident]!.violenceAtSites > 1;
  whereOf = (incident: number): Where | null => this.#incidents[incident]!.placed?.place?.where ?? null;
  /** ISO date, without a time. */
  dayOf = (incident: number): string | null => dayOf(this.#incidents[incident]!.dated?.time ?? null);

  /** The first event of an incident that has parts elsewhere is told of as the whole. */
  markWholes(): void {
    for (const { first, whole, violenceAtSites } of this.#incidents) {
      const hasLaterViolence = violenceAtSites > (first.role === 'violence' && first.site ? 1 : 0);
      if (!whole && (first.site === null || !hasLaterViolence)) this.markWhole(first);
    }
  }

  atSite(site: PlaceMention, role: EventDraft['role'], incident: number): OpenEvent | null {
    const name = this.#nameOf(site);
    const known = this.#firstAtSite.get(this.#siteKey(name, role, incident));
    if (known) return known;
    const toldOf = name === lastWord(this.#layout, site) && !this.#isNew(site);
    return (toldOf && this.#lastAtSuchSite.get(this.#siteKey(name, role, incident))) || null;
  }

  lastAt = (role: EventDraft['role'], place: PlaceMention | null): OpenEvent | null =>
    (place?.where && this.#lastAt.get(`${role}/${place.where.name}`)) ?? null;

  #siteKey = (name: string, role: EventDraft['role'], incident: number): string => `${incident}/${role}/${name}`;
}

const earlier = (known: OpenEvent | null | undefined, event: OpenEvent): OpenEvent => (known && known.index < event.index ? known : event);

/** ISO date of a time that tells the day; null where it tells less. */
export const dayOf = (time: TimeMention | null): string | null => {
  const when = time?.when;
  if (!when || time!.unresolved || when.precision === 'month' || when.precision === 'year' || when.precision === 'week') return null;
  return when.start?.slice(0, 10) ?? null;
};

const lastWord = ({ tokens }: Layout, { lastToken }: PlaceMention): string => tokens[lastToken - 1]!.lower;
