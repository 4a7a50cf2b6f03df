/** The event in which so many were killed: "the killings of the 12 officials", "the death of four university students who had been held". */
import type { NounPhrase } from '../clauses/chunk.js';
import type { Happening, Harm } from '../clauses/clause.js';
import type { PlaceMention } from '../place/place-mention.js';
import type { Layout } from '../text/layout.js';
import type { EventClasses } from './event-classes.js';
import type { Surroundings } from './surroundings.js';
import type { OpenEvent } from './told-events.js';

/** Words behind the number that make persons the same where no article says so: "university students". */
const WORDS_ENOUGH = 2;

export class SlainByNumber {
  readonly #layout: Layout;
  readonly #classes: EventClasses;
  /** By number and the word for the dead, and by number and all the words. */
  readonly #events = new Map<string, OpenEvent>();

  constructor({ layout, classes }: Surroundings) {
    this.#layout = layout;
    this.#classes = classes;
  }

  learn(event: OpenEvent, { effect, certainty, within, patient }: Harm): void {
    if (effect !== 'killed' || certainty !== 'asserted' || within !== null || !isNumber(patient)) return;
    for (const key of [this.#byHead(patient), this.#byWords(patient)]) if (key && !this.#events.has(key)) this.#events.set(key, event);
  }

  /** "The killings of the 12 officials", told of before: rather than what was told of last. */
  before({ word, nominal, targets }: Happening, place: PlaceMention | null): OpenEvent | null {
    const [slain, ...others] = targets;
    if (!nominal || !slain || others.length > 0 || !this.#classes.slaying.has(word.word)) return null;
    return this.#eventOf(slain, place);
  }

  /** "The death of the four students" */
  beforeHarm({ rule, effect, patient }: Harm): OpenEvent | null {
    return rule === 'noun-of' && effect === 'killed' ? this.#eventOf(patient, null) : null;
  }

  /** @param place where the noun says it was: of another place they are others */
  #eventOf(phrase: NounPhrase, place: PlaceMention | null): OpenEvent | null {
    if (!isNumber(phrase) || phrase.quantity?.additional) return null;
    const isMeant = phrase.determiner === 'definite';
    const event = this.#events.get((isMeant ? this.#byHead(phrase) : this.#byWords(phrase)) ?? '');
    if (!event || (place !== null && event.place !== null && place.where?.name !== event.place.where?.name)) return null;
    return event;
  }

  #byHead({ count, headLast }: NounPhrase): string {
    return `${count!.low} ${this.#layout.tokens[headLast - 1]!.lower}`;
  }

  #byWords({ count, quantity, lastToken }: NounPhrase): string | null {
    const words = this.#layout.tokens.slice(quantity!.lastToken, lastToken).map(({ lower }) => lower);
    return words.length < WORDS_ENOUGH ? null : `${count!.low} ${words.join(' ')}`;
  }
}

const isNumber = ({ quantity, count, person }: NounPhrase): boolean =>
  quantity !== null && person?.plural === true && count !== null && count.low === count.high && (count.low ?? 0) > 1;
