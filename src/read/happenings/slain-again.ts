/**
 * Nobody is killed twice: "the murder of six priests, who were killed on 10 March", "The nuns were killed on Friday", "Tom Falk and Jon Orlas
 * were shot dead", after the murder of two missionaries.
 */
import type { NounPhrase } from '../clauses/chunk.js';
import type { Happening, Harm } from '../clauses/clause.js';
import type { Surroundings } from './surroundings.js';
import type { OpenEvent } from './told-events.js';

/** Those slain who are known by one word, and in which event; null where that word is for those of several. */
type ByHead = Map<string, { readonly event: OpenEvent; readonly slain: NounPhrase } | null>;

export class SlainAgain {
  readonly #around: Surroundings;
  readonly #byPhrase = new Map<NounPhrase, OpenEvent>();
  readonly #byHead: ByHead = new Map();
  /** So many of whom no name was told yet, slain as a noun tells, and where. */
  #unnamed: { readonly event: OpenEvent; readonly number: number; readonly sentence: number } | null = null;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  learn(event: OpenEvent, { effect, certainty, rule, patient, sentence }: Harm): void {
    if (effect !== 'killed' || certainty !== 'asserted' || patient.pronoun !== null) return;
    if (!this.#byPhrase.has(patient)) this.#byPhrase.set(patient, event);
    if (patient.name !== null) return;
    if (rule === 'noun-of' && isNumber(patient)) this.#unnamed = { event, number: patient.count!.low!, sentence };
    if (patient.person === null) return;
    const head = this.#headOf(patient);
    const known = this.#byHead.get(head);
    if (known === undefined) this.#byHead.set(head, { event, slain: patient });
    else if (known !== null && known.event.incident !== event.incident) this.#byHead.set(head, null);
  }

  /** Where a verb tells of a killing, the event told of before in which the same persons were killed. */
  before({ nominal, sentence, trigger, targets, word }: Happening): OpenEvent | null {
    if (nominal) return null;
    // the murder of six priests, who were murdered: what the verb tells is no harm of its own
    const same = targets[0] && this.#around.classes.slaying.has(word.word) ? this.#byPhrase.get(targets[0]) : undefined;
    if (same) return same;
    const slain = this.#around
      .harmsOf(sentence)
      .filter((harm) => harm.trigger.firstToken === trigger.firstToken && harm.effect === 'killed' && harm.certainty === 'asserted');
    const [first, ...others] = slain;
    if (!first) return null;
    const event = this.#eventOf(first.patient) ?? this.#eventOfUnnamed(slain, sentence);
    return event !== null && (others.length === 0 || event === this.#unnamed?.event) ? event : null;
  }

  #eventOf(phrase: NounPhrase): OpenEvent | null {
    const same = this.#byPhrase.get(phrase);
    if (same) return same;
    if (phrase.determiner !== 'definite' || phrase.name !== null || phrase.person === null || phrase.quantity?.additional) return null;
    const known = this.#byHead.get(this.#headOf(phrase));
    if (!known || (phrase.quantity !== null && phrase.count?.low !== known.slain.count?.low)) return null;
    return known.event;
  }

  /** As many by name as were slain: "the murder of two nurses … Ana Ruiz and Eva Mora were killed". */
  #eventOfUnnamed(slain: readonly Harm[], sentence: number): OpenEvent | null {
    if (this.#unnamed === null || slain.length !== this.#unnamed.number || sentence - this.#unnamed.sentence > NEAR) return null;
    return slain.every(({ patient }) => patient.name !== null && patient.quantity === null) ? this.#unnamed.event : null;
  }

  #headOf = ({ headLast }: NounPhrase): string => this.#around.layout.tokens[headLast - 1]!.lower;
}

/** Sentences from the word for a slaying to the names. */
const NEAR = 8;

const isNumber = ({ quantity, count }: NounPhrase): boolean =>
  quantity !== null && !quantity.additional && count !== null && count.low === count.high && (count.low ?? 0) > 1;
