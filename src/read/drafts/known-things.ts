/** Which mentions of an incident name one thing: "a paint factory" and later "the factory", "a clinic" and later "the Lugo clinic". */
import { type Count, exactly } from '../../model/count.js';
import type { NounPhrase } from '../clauses/chunk.js';
import type { Layout } from '../text/layout.js';
import { isPlural } from '../text/plurals.js';
import { isSmallWord } from '../text/small-words.js';

/** Words by which one thing is told of again. */
export interface GeneralThings {
  readonly buildings: ReadonlySet<string>;
  readonly vehicles: ReadonlySet<string>;
  /** "building": whatever building was told of last. */
  readonly anyBuilding: ReadonlySet<string>;
  readonly anyVehicle: ReadonlySet<string>;
}

/** Things looked back through for the building or vehicle meant. */
const LOOKED_BACK = 8;

export class KnownThings {
  readonly #byWords = new Map<string, string>();
  readonly #byHead = new Map<string, string>();
  readonly #words: GeneralThings;
  /** Buildings and vehicles told of, in the order they were. */
  readonly #told: { readonly at: number; readonly id: string; readonly isVehicle: boolean }[] = [];
  /** By the token behind its noun: one phrase may be told of by the deed and by what it did. */
  readonly #byPlace = new Map<number, string>();

  #things = 0;

  constructor(words: GeneralThings) {
    this.#words = words;
  }

  /**
   * An id of its own for each thing; "the factory" is the factory told of last, "the Lugo clinic" the clinic told of before; "another
   * factory" is none of them.
   */
  idOf(layout: Layout, phrase: NounPhrase): string {
    const { tokens, smallWords } = layout;
    const told = this.#byPlace.get(phrase.headLast);
    if (told !== undefined) return told;
    const head = tokens[phrase.headLast - 1]!.lower;
    const words = tokens
      .slice(phrase.quantity?.lastToken ?? phrase.firstToken, phrase.headLast)
      .map(({ lower }) => lower)
      .filter((word) => !smallWords['which-one'].has(word))
      .join(' ');
    const known = isFurther(phrase) ? undefined : this.#known(words, head, phrase.determiner === 'definite');
    const id = known ?? this.#lastOfKind(words, phrase) ?? `t${++this.#things}`;
    const isVehicle = this.#words.vehicles.has(head);
    if (isVehicle || this.#words.buildings.has(head)) this.#told.push({ at: phrase.headLast, id, isVehicle });
    this.#byWords.set(words, id);
    this.#byHead.set(head, id);
    this.#byPlace.set(phrase.headLast, id);
    return id;
  }

  #known(words: string, head: string, isDefinite: boolean): string | undefined {
    const known = this.#byWords.get(words);
    if (known !== undefined || !isDefinite) return known;
    return this.#shorter(words) ?? (words === head ? this.#byHead.get(head) : undefined);
  }

  /** "the building", "the same establishment", "the vehicle": the last building or vehicle told of in front of it, whatever it is called. */
  #lastOfKind(words: string, { determiner, headLast, wholeLast }: NounPhrase): string | undefined {
    const { anyBuilding, anyVehicle } = this.#words;
    // the building of a bank
    if (determiner !== 'definite' || wholeLast !== null || !(anyBuilding.has(words) || anyVehicle.has(words))) return undefined;
    const isVehicle = anyVehicle.has(words);
    for (let i = this.#told.length - 1; i >= Math.max(0, this.#told.length - LOOKED_BACK); i--) {
      const told = this.#told[i]!;
      if (told.at < headLast && told.isVehicle === isVehicle) return told.id;
    }
    return undefined;
  }

  /** What was called by the last of these words alone. */
  #shorter(words: string): string | undefined {
    for (let at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) {
      const known = this.#byWords.get(words.slice(at + 1));
      if (known) return known;
    }
    return undefined;
  }
}

const isFurther = ({ determiner, quantity }: NounPhrase): boolean => determiner === 'other' || quantity?.additional === true;

/** "one of" right in front of a phrase */
export const isOneOf = (layout: Layout, first: number): boolean =>
  first > 1 && isSmallWord(layout, first - 1, 'of') && isSmallWord(layout, first - 2, 'one');

/** As many as the phrase says: "three pylons", "a bank", "houses" (two or more). */
export function countOfThings(layout: Layout, { quantity, firstToken, headLast }: NounPhrase): Count {
  const { tokens, smallWords, endings } = layout;
  // one of the diplomats' cars
  if (isOneOf(layout, firstToken)) return exactly(1);
  if (quantity) return quantity.count;
  const head = tokens[headLast - 1]!.lower;
  return isPlural(endings, head) && !smallWords['one-or-several'].has(head) ? { low: 2, high: null, modifier: 'vague' } : exactly(1);
}
