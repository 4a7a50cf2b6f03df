/** "The home of Judge Ana Ruiz was bombed. The judge was hurt": who is told of by office alone is the one aimed at who is called so by name. */
import type { NounPhrase } from '../clauses/chunk.js';
import type { Layout } from '../text/layout.js';

/** Those told of as "the judge", by that word; null where several are. */
export class OfficesTold {
  readonly #layout: Layout;
  readonly #told = new Map<string, { readonly persons: string; readonly firstToken: number } | null>();

  constructor(layout: Layout) {
    this.#layout = layout;
  }

  /** @param persons what befell whom the phrase stands for is told of these */
  note({ determiner, person, name, quantity, count, firstToken, headLast, lastToken }: NounPhrase, persons: string): void {
    if (determiner !== 'definite' || name !== null || quantity !== null || count?.high !== 1 || headLast !== lastToken) return;
    if (!person?.finer || person.plural || person.gender !== null || person.attends || person.group === 'unspecified') return;
    const office = this.#layout.tokens[headLast - 1]!.lower;
    const before = this.#told.get(office);
    if (before === undefined) this.#told.set(office, { persons, firstToken });
    else if (before?.persons !== persons) this.#told.set(office, null);
  }

  /** Those told of later by the office that stands right before a name. */
  of({ firstToken }: NonNullable<NounPhrase['name']>): string | undefined {
    const office = firstToken === 0 ? undefined : this.#told.get(this.#layout.tokens[firstToken - 1]!.lower);
    return office && office.firstToken > firstToken ? office.persons : undefined;
  }
}
