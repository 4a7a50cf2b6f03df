/**
 * A police round-up: "About 9 p.m. a man was shot in the 300 block of Mill Road. … Around 11:40 p.m. two women were shot in the 900 block of
 * Elm Street." Who is told of for the first time, with an hour of their own and an address, was hurt in an incident of their own.
 */
import type { NounPhrase } from '../clauses/chunk.js';
import type { Happening, Harm } from '../clauses/clause.js';
import type { Token } from '../text/layout.js';
import type { TimeMention } from '../time/time-mention.js';
import type { FirstTold } from './first-told.js';
import type { Surroundings } from './surroundings.js';
import { isToll } from './told-elsewhere.js';
import type { OpenEvent } from './told-events.js';

/** Minutes between two entries: what the police are called to is told of with the minute of the deed or of the call. */
const APART_MINUTES = 20;
/** The same for "early Sunday" and "that night", which nobody measures. */
const PARTS_APART_MINUTES = 240;
/** Tokens before the time a sentence opens on: "About 9 p.m." */
const OPENS_WITHIN = 2;

/** Ways of saying that somebody was found hurt; how he fares is told of those told of before. */
const COME_UPON = new Set(['with-injuries', 'suffered-injuries', 'found', 'bodies-found', 'hit']);

/** When an entry was, in minutes; a part of the day is a span. */
interface Span {
  /** "Two hours earlier": apart from what was told before, whenever that was. */
  readonly counted: boolean;
  /** Whether it is known on which day; else counted from midnight. */
  readonly day: boolean;
  readonly from: number;
  readonly to: number;
}

const isOfClock = ({ from, to }: Span): boolean => to - from <= APART_MINUTES;

interface Entry extends Span {
  readonly sentence: number;
  readonly incident: number;
}

export class Entries {
  readonly #around: Surroundings;
  readonly #firstTold: FirstTold;
  readonly #spans: ReadonlyMap<number, Span>;
  #last: Entry | null = null;

  constructor(around: Surroundings, firstTold: FirstTold) {
    this.#around = around;
    this.#firstTold = firstTold;
    this.#spans = spansOf(around);
  }

  isNext(current: OpenEvent, happening: Happening): boolean {
    const { word, certainty, nominal, phrase, targets, sentence } = happening;
    if (word.role !== 'violence' || certainty !== 'asserted' || !this.#isApart(current, sentence)) return false;
    if (nominal && this.#isByOrder(phrase)) return true;
    return targets.some((target) => this.#isNew(target)) || this.#harmsSomebodyNew(sentence);
  }

  /** "Around 11:40 p.m. a man was found with a gunshot wound": harm without a word for the deed. */
  isNextHarm(current: OpenEvent, { rule, sentence, patient, certainty, within }: Harm): boolean {
    if (!COME_UPON.has(rule) || certainty !== 'asserted' || within !== null) return false;
    return this.#isApart(current, sentence) && this.#isNew(patient);
  }

  /** "Three people were shot when a gunman fired at a house": whom the sentence tells of as hurt, whichever word is asked for. */
  #harmsSomebodyNew(sentence: number): boolean {
    return this.#around.harmsOf(sentence).some((harm) => isToll(harm) && this.#isNew(harm.patient));
  }

  learn({ incident }: OpenEvent, sentence: number): void {
    const span = this.#spans.get(sentence);
    if (span && this.#last?.sentence !== sentence) this.#last = { ...span, sentence, incident };
  }

  #isApart({ incident }: OpenEvent, sentence: number): boolean {
    const last = this.#last;
    const span = this.#spans.get(sentence);
    if (!span || !last || last.incident !== incident || last.sentence === sentence) return false;
    if (last.counted || span.counted) return true;
    if (last.day !== span.day) return false;
    const apart = isOfClock(span) && isOfClock(last) ? APART_MINUTES : PARTS_APART_MINUTES;
    return span.from - last.to >= apart || last.from - span.to >= apart;
  }

  /** "A man", "two women", "Juan Mora, 20"; not "the man", "another man", "a second victim". */
  #isNew(person: NounPhrase): boolean {
    if (person.person === null && (person.name === null || person.age === null)) return false;
    if (person.quantity?.additional || person.quantity?.anaphoric || person.determiner === 'definite') return false;
    return !this.#saysBesides(person) && this.#firstTold.isNew(person);
  }

  /** "The second shooting", "a third incident" */
  #isByOrder = (phrase: NounPhrase | null): boolean => phrase !== null && this.#saysBesides(phrase);

  #saysBesides({ firstToken, headLast }: NounPhrase): boolean {
    const { classes, layout } = this.#around;
    return says(layout.tokens, firstToken, headLast, classes.besides);
  }
}

/** By sentence of the body, the hour it gives beside an address or opens on. */
function spansOf({ classes, layout: { sentences, tokens }, times }: Surroundings): ReadonlyMap<number, Span> {
  const spans = new Map<number, Span>();
  const addresses = new Map<number, boolean>();
  const hasAddress = (sentence: number): boolean => {
    const { firstToken, lastToken } = sentences[sentence]!;
    const known = addresses.get(sentence) ?? says(tokens, firstToken, lastToken, classes.address);
    addresses.set(sentence, known);
    return known;
  };
  for (const time of times) {
    const { firstToken, role } = sentences[time.sentence]!;
    const span = role === 'body' && !spans.has(time.sentence) ? spanOf(time) : null;
    if (!span) continue;
    // UPDATE 2:43 p.m.: when it was written
    if (tokens[time.lastToken]?.lower === ':') continue;
    const opens = time.firstToken - firstToken < OPENS_WITHIN;
    // The shooting came three weeks after a man was killed; what came forty minutes later, at no address of its own, goes on with it
    const isEntry = (): boolean => opens && (says(tokens, time.firstToken, time.lastToken, classes.earlier) || hasAddress(time.sentence));
    if (span.counted ? isEntry() : opens || hasAddress(time.sentence)) spans.set(time.sentence, span);
  }
  return spans;
}

function says(tokens: readonly Token[], first: number, last: number, words: ReadonlySet<string>): boolean {
  for (let i = first; i < last; i++) if (words.has(tokens[i]!.lower)) return true;
  return false;
}

function spanOf({ when: { start, end }, duration, unresolved, clock, rule }: TimeMention): Span | null {
  if (duration) return null;
  if (rule === COUNTED) return { counted: true, day: false, from: 0, to: 0 };
  if (unresolved || start === null || start.length <= DAY_LENGTH || end === null)
    return clock?.half === 'known' ? { counted: false, day: false, from: clock.minute, to: clock.until ?? clock.minute } : null;
  const [from, to] = [Date.parse(start), Date.parse(end)].map((at) => at / MINUTE);
  return Number.isNaN(from) || Number.isNaN(to) ? null : { counted: false, day: true, from: from!, to: to! };
}

const COUNTED = 'relative.units';
/** Of an ISO date without a time. */
const DAY_LENGTH = 10;
const MINUTE = 60_000;
