/** One incident of a report while it is drafted: what is told of it, and the claims made so far, each pinned to a slice of the text. */
import { append } from '../../model/append.js';
import type { Claim } from '../../model/claim.js';
import type { Speaker } from '../../model/speaker.js';
import type { Certainty } from '../../model/vocabulary.js';
import type { NounPhrase } from '../clauses/chunk.js';
import type { TokenSpan } from '../clauses/clause.js';
import type { EventDraft } from '../happenings/told-events.js';
import type { Span } from './enclosing.js';
import type { Stretches } from './find-stretches.js';
import type { Found } from './found.js';
import { withHeadlines } from './headline-deeds.js';
import type { Told } from './share-out.js';

export class OpenIncident {
  readonly found: Found;
  readonly told: Told;
  readonly stretches: Stretches;
  /** Phrases of which the report tells what became of them; of those whom somebody tried to kill it does not. */
  readonly harmed: ReadonlySet<NounPhrase>;
  /** Those that tell of it as a whole first. */
  readonly events: readonly EventDraft[];
  /** In the order they were made, which their ids tell. */
  readonly claims: Claim[] = [];
  readonly #eventIds = new Map<number, string>();
  /** By the index of an event that a headline alone tells of that of the deed it is. */
  readonly #toldAs: ReadonlyMap<number, number>;
  readonly #ofHeadline: ReadonlySet<number>;
  /** Positions among the claims. */
  readonly #claimsOfEvent = new Map<number, number[]>();

  constructor(found: Found, told: Told, stretches: Stretches, harmed: ReadonlySet<NounPhrase>) {
    this.found = found;
    this.told = told;
    this.stretches = stretches;
    this.harmed = harmed;
    const { events, toldAs } = withHeadlines(found, told.events);
    this.events = [...events.filter((event) => event.whole), ...events.filter((event) => !event.whole)];
    this.events.forEach((event, i) => this.#eventIds.set(event.index, `e${i + 1}`));
    for (const [index, other] of toldAs) this.#eventIds.set(index, this.#eventIds.get(other)!);
    this.#toldAs = toldAs;
    this.#ofHeadline = new Set(toldAs.values());
  }

  /** @param event its position among the events of the report @returns undefined for one of another incident */
  eventId(event: number): string | undefined {
    return this.#eventIds.get(event);
  }

  /** @param lastToken exclusive */
  span(firstToken: number, lastToken: number): Span {
    const { tokens } = this.found.layout;
    return { start: tokens[firstToken]!.start, end: tokens[lastToken - 1]!.end };
  }

  /** @param speaker where it is left out, whoever speaks around the span @param asOf where it is left out, as of publication */
  pin<C extends Claim>(
    kind: C['kind'],
    says: C['says'],
    span: Span,
    rule: string,
    certainty: Certainty = 'asserted',
    speaker?: Speaker | null,
    asOf: string | null = this.found.layout.report.published,
  ): C {
    const { report } = this.found.layout;
    const claim = {
      id: String(this.claims.length),
      report: report.id,
      start: span.start,
      end: span.end,
      quote: report.text.slice(span.start, span.end),
      kind,
      says,
      speaker: speaker === undefined ? this.speakerAt(span) : speaker,
      certainty: this.#certaintyAt(span, certainty),
      asOf,
      rule,
    } as unknown as C;
    this.claims.push(claim);
    return claim;
  }

  /** "Her rivals attacked the plan": where the word is a figure of speech, nothing told with it was done. */
  certaintyBy({ firstToken, lastToken }: TokenSpan, own: Certainty): Certainty {
    return own === 'asserted' && this.stretches.isFigurative(this.span(firstToken, lastToken)) ? 'hypothetical' : own;
  }

  /** A headline tells of it, or where none tells of the incident, the report tells of it first. */
  isAtHead(event: EventDraft): boolean {
    return this.#ofHeadline.size > 0 ? this.#ofHeadline.has(event.index) : event === this.events[0];
  }

  speakerAt(span: Span): Speaker | null {
    return this.stretches.attributedAround(span)?.speaker ?? null;
  }

  #certaintyAt(span: Span, own: Certainty): Certainty {
    return own === 'asserted' ? (this.stretches.doubtAround(span) ?? 'asserted') : own;
  }

  /** Notes that a claim tells of an event. */
  note({ index }: EventDraft, { id }: Claim): void {
    append(this.#claimsOfEvent, this.#toldAs.get(index) ?? index, Number(id));
  }

  /** Positions of the claims that tell of an event. */
  claimsOf({ index }: EventDraft): readonly number[] {
    return this.#claimsOfEvent.get(index) ?? [];
  }
}
