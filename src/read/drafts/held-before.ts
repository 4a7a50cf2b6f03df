/** "Ana Ruiz was taken from her house by soldiers, and her body was found on Monday": what she is called who was held and then killed. */
import type { NounPhrase } from '../clauses/chunk.js';

export class HeldBefore {
  readonly #held = new Map<string, NounPhrase>();

  note(patient: NounPhrase, persons: string | null): void {
    if (persons && patient.name && !this.#held.has(persons)) this.#held.set(persons, patient);
  }

  /** The phrase that names them, once. */
  take(persons: string | null): NounPhrase | null {
    const phrase = persons === null ? undefined : this.#held.get(persons);
    if (!phrase) return null;
    this.#held.delete(persons!);
    return phrase;
  }
}
