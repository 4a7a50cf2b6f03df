/**
 * "Two men were shot dead in separate incidents on Tuesday": behind such a sentence each paragraph that opens on a time, or on another incident,
 * and tells of somebody new, tells of an incident of its own.
 */
import type { Happening, Harm } from '../clauses/clause.js';
import { itemAt } from '../text/item-at.js';
import type { FirstTold } from './first-told.js';
import type { Surroundings } from './surroundings.js';
import { isViolenceOnNew } from './told-apart.js';
import { isToll } from './told-elsewhere.js';
import type { OpenEvent } from './told-events.js';

/** Sentences at the head of a report, its headline among them, one of which says so. */
const SAID_WITHIN = 4;
/** Tokens from "separate" to "incidents". */
const APART_WITHIN = 3;
/** Tokens from the head of a paragraph to its time: "Shortly after, around". */
const OPENS_WITHIN = 4;

/** Tokens from the head of a sentence to "same": "Around the". */
const SAME_AT = 2;

export class SeparateIncidents {
  readonly #around: Surroundings;
  readonly #firstTold: FirstTold;
  /** The sentence that says so; null where none does. */
  readonly #said: number | null;
  /** First sentences of paragraphs that open on a time or on another incident; those that name the incident by its order apart. */
  readonly #heads = new Map<number, 'time' | 'order'>();
  /** The last sentence that tells of each incident. */
  readonly #last = new Map<number, number>();

  constructor(around: Surroundings, firstTold: FirstTold) {
    this.#around = around;
    this.#firstTold = firstTold;
    const { sentences, paragraphs } = around.layout;
    const said = sentences.slice(0, SAID_WITHIN).find(({ index, role }) => role !== 'boilerplate' && this.#saysApart(index));
    this.#said = said?.index ?? null;
    if (this.#said === null) return;
    const timed = new Set<number>();
    for (const { sentence, firstToken } of around.times)
      if (firstToken - sentences[sentence]!.firstToken <= OPENS_WITHIN) timed.add(sentence);
    for (const { firstSentence } of paragraphs)
      if (this.#opensByOrder(firstSentence)) this.#heads.set(firstSentence, 'order');
      else if (timed.has(firstSentence) || this.#opensOnSameTime(firstSentence)) this.#heads.set(firstSentence, 'time');
  }

  #saysApart(sentence: number): boolean {
    const { classes, layout } = this.#around;
    const { firstToken, lastToken } = layout.sentences[sentence]!;
    for (let at = firstToken; at < lastToken; at++) {
      if (!classes.apart.has(layout.tokens[at]!.lower)) continue;
      for (let of = at + 1; of < Math.min(lastToken, at + 1 + APART_WITHIN); of++)
        if (this.#isIncident(of) && layout.endings.plural.of(layout.tokens[of]!.lower)) return true;
    }
    return false;
  }

  #isIncident(at: number): boolean {
    const { classes, layout } = this.#around;
    const token = itemAt(layout.tokens, at);
    return token !== undefined && (classes['apart-incident'].at(token) || classes['round-up-of'].has(token.lower));
  }

  /** "The second incident occurred in Lugo", "In another incident, …" */
  #opensByOrder(sentence: number): boolean {
    const { classes, layout } = this.#around;
    const { firstToken, lastToken } = layout.sentences[sentence]!;
    for (let at = firstToken; at < Math.min(lastToken - 1, firstToken + OPENS_WITHIN); at++)
      if (classes['another-section'].at(layout.tokens[at]!)) return this.#isIncident(at + 1);
    return false;
  }

  /** "Around the same time, …" */
  #opensOnSameTime(sentence: number): boolean {
    const { classes, layout } = this.#around;
    const { firstToken, lastToken } = layout.sentences[sentence]!;
    return firstToken + SAME_AT < lastToken && classes['same-time'].at(layout.tokens[firstToken + SAME_AT]!);
  }

  isNext(current: OpenEvent, happening: Happening): boolean {
    const head = this.#headSince(current, happening.sentence);
    if (head === null || happening.word.role !== 'violence' || happening.certainty !== 'asserted' || happening.nominal) return false;
    return head === 'order' || isViolenceOnNew(this.#firstTold, happening);
  }

  isNextHarm(current: OpenEvent, harm: Harm): boolean {
    const head = isToll(harm) ? this.#headSince(current, harm.sentence) : null;
    return head === 'order' || (head === 'time' && this.#firstTold.isNew(harm.patient));
  }

  learn({ incident }: OpenEvent, sentence: number): void {
    if (this.#said !== null) this.#last.set(incident, Math.max(sentence, this.#last.get(incident) ?? sentence));
  }

  /** How a paragraph opens that stands between what was told of an incident last and a sentence; null where none does. */
  #headSince({ incident }: OpenEvent, sentence: number): 'time' | 'order' | null {
    if (this.#said === null) return null;
    const { layout } = this.#around;
    const last = this.#last.get(incident);
    if (last === undefined || last <= this.#said) return null;
    const own = layout.paragraphs[layout.sentences[sentence]!.paragraph]!.firstSentence;
    for (let at = sentence; at > last; at--) if (this.#heads.get(at) === 'order') return 'order';
    return own > last && this.#heads.get(own) === 'time' ? 'time' : null;
  }
}
