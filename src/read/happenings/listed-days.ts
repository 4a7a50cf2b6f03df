/** On a page that lists what happened on which day, each entry tells of an incident of its own. */
import type { Happening, Harm } from '../clauses/clause.js';
import { type EntriesOfList, entriesOfList } from '../time/entries-of-list.js';
import type { SaidWith } from './said-with.js';
import type { Surroundings } from './surroundings.js';
import { isToll } from './told-elsewhere.js';
import type { OpenEvent } from './told-events.js';

export class ListedDays {
  readonly #list: EntriesOfList | null;
  readonly #said: SaidWith;
  /** By incident, the entry that first told of it. */
  readonly #entries = new Map<number, number>();

  constructor({ layout, times }: Surroundings, said: SaidWith) {
    const list = entriesOfList(layout, times);
    this.#list = list?.isPage ? list : null;
    this.#said = said;
  }

  /** Not "was jailed for the murder", which goes back to it. */
  isNext({ incident }: OpenEvent, { word, nominal, phrase, certainty, sentence }: Happening): boolean {
    if (this.#list === null || word.role !== 'violence' || certainty !== 'asserted') return false;
    if (nominal && phrase?.determiner !== 'indefinite') return false;
    return this.#isInNextEntry(incident, sentence);
  }

  isNextHarm({ incident }: OpenEvent, harm: Harm): boolean {
    return this.#list !== null && isToll(harm) && this.#isInNextEntry(incident, harm.sentence);
  }

  learn({ incident }: OpenEvent, sentence: number): void {
    const entry = this.#list?.of(sentence) ?? -1;
    if (entry >= 0 && !this.#entries.has(incident)) this.#entries.set(incident, entry);
  }

  #isInNextEntry(incident: number, sentence: number): boolean {
    const entry = this.#list!.of(sentence);
    const told = this.#entries.get(incident);
    return entry >= 0 && told !== undefined && told !== entry && !this.#said.isOfCharge(sentence);
  }
}
