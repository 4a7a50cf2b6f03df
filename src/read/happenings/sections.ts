/** A round-up: paragraphs that open each on a place of its own ("In Lugo, …", "In Vigo, …") tell each of an incident of its own. */
import type { Happening, Harm } from '../clauses/clause.js';
import type { PlaceMention } from '../place/place-mention.js';
import { isFrontOfSpeaker } from './front-of-speaker.js';
import type { Surroundings } from './surroundings.js';
import type { OpenEvent } from './told-events.js';

/** Tokens from "in" to "other" of "in the other attack". */
const OTHER_WITHIN = 3;

/** Tokens of a paragraph within which "meanwhile" begins another matter. */
const PARALLEL_WITHIN = 8;

/** What a paragraph opens on: the place, or whatever tells it from others; `surely` where it is another matter whoever speaks there. */
interface Front {
  readonly name: string;
  readonly surely: boolean;
}
interface Section {
  readonly sentence: number;
  readonly name: string;
  readonly incident: number;
}

export class Sections {
  readonly #around: Surroundings;
  /** By the first sentence of a paragraph: the place it opens on, or that it opens on another attack. */
  readonly #fronts = new Map<number, Front>();
  readonly #told: Section[] = [];

  constructor(around: Surroundings) {
    this.#around = around;
    const { layout, opens } = around;
    const elsewhere = this.#meanwhileAt();
    for (const { firstSentence: i } of layout.paragraphs) {
      if (layout.sentences[i]?.role !== 'body') continue;
      const place = opens.get(i);
      const other = this.#opensOnAnother(i) ? `${i}` : elsewhere.get(i);
      if (place !== undefined) this.#fronts.set(i, { name: place, surely: false });
      else if (other !== undefined) this.#fronts.set(i, { name: other, surely: true });
    }
  }

  /** "The army meanwhile said it had shelled a camp near Lugo": the places of sentences that begin so. */
  #meanwhileAt(): ReadonlyMap<number, string> {
    const { classes, layout, places } = this.#around;
    const names = new Map<number, string>();
    for (const place of places) {
      if (!isPlaced(place)) continue;
      const { where, sentence } = place;
      const { firstToken, lastToken } = layout.sentences[sentence]!;
      const opening = layout.tokens.slice(firstToken, Math.min(lastToken, firstToken + PARALLEL_WITHIN));
      if (opening.some(({ lower }) => classes.parallel.has(lower))) names.set(sentence, where!.name.toLowerCase());
    }
    return names;
  }

  /** "In the other attack, gunmen …" */
  #opensOnAnother(sentence: number): boolean {
    const { classes, layout } = this.#around;
    const { firstToken } = layout.sentences[sentence]!;
    if (!classes['opens-place'].at(layout.tokens[firstToken]!)) return false;
    return layout.tokens.slice(firstToken + 1, firstToken + OTHER_WITHIN).some(({ lower }) => classes['another-section'].has(lower));
  }

  /** Whether a deed is told in a paragraph that opens on another place than the one before it did. */
  isNext(current: OpenEvent, happening: Happening): boolean {
    const last = this.#told.at(-1);
    if (!last || last.sentence === happening.sentence || last.incident !== current.incident) return false;
    const name = this.#frontOf(happening);
    return name !== null && name !== last.name;
  }

  learn({ incident }: OpenEvent, happening: Happening): void {
    const name = this.#frontOf(happening);
    if (name !== null) this.#told.push({ sentence: happening.sentence, name, incident });
  }

  /** Null, too, where the place is that of a speaker: "In Lugo, police said". */
  #frontOf(happening: Happening): string | null {
    const { word, nominal, phrase, sentence, certainty } = happening;
    const front = this.#fronts.get(sentence);
    if (front === undefined || word.role !== 'violence' || certainty !== 'asserted') return null;
    if (front.surely) return front.name;
    if (nominal && (phrase === null || phrase.determiner !== 'indefinite')) return null;
    return isFrontOfSpeaker(this.#around, happening) ? null : front.name;
  }

  /**
   * "Attacks in three provinces left 31 dead", before each is told of by itself: a sum of several incidents, and of none of them.
   * @returns whether a harm is told so; null where no harm is
   */
  sumsOfAll(): ((harm: Harm, event: OpenEvent) => boolean) | null {
    const first = this.#told[0];
    if (!first || this.#told.every(({ incident }) => incident === first.incident)) return null;
    const placed = new Set(this.#around.places.filter(isTown).map(({ sentence }) => sentence));
    return ({ sentence }, { incident }) => sentence < first.sentence && incident === first.incident && !placed.has(sentence);
  }
}

/** Named as a place, and no state nor country. */
const isTown = (place: PlaceMention): boolean => isPlaced(place) && place.where!.precision !== 'admin1';

/** Named as a place, and finer than a country. */
const isPlaced = ({ kind, metonym, where }: PlaceMention): boolean =>
  kind === 'toponym' && !metonym && where !== null && where.precision !== 'country';
