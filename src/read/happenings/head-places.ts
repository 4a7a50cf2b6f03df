/** The places that the clauses of a sentence open on, each of the deed its clause tells of. */
import type { Happening } from '../clauses/clause.js';
import type { PlaceMention } from '../place/place-mention.js';
import { isAtClauseHead, isHeadOf } from '../text/clause-head.js';
import type { Surroundings } from './surroundings.js';

export class HeadPlaces {
  readonly #placeOf = new Map<Happening, PlaceMention>();
  readonly #deedOf = new Map<PlaceMention, Happening>();

  constructor({ clauses, layout, happeningsOf }: Surroundings, places: ReadonlyMap<number, readonly PlaceMention[]>) {
    for (const [sentence, named] of places)
      for (const place of named) {
        if (place.kind !== 'toponym' || !isAtClauseHead(layout, layout.sentences[sentence]!.firstToken, place)) continue;
        const deed = happeningsOf(sentence)
          .map((h) => clauses.happenings[h]!)
          .find(({ nominal, trigger }) => !nominal && isHeadOf(layout, place, trigger.firstToken));
        if (!deed || this.#placeOf.has(deed)) continue;
        this.#placeOf.set(deed, place);
        this.#deedOf.set(place, deed);
      }
  }

  of(deed: Happening): PlaceMention | null {
    return this.#placeOf.get(deed) ?? null;
  }

  /** Of a deed told behind this one. */
  isOfNext(place: PlaceMention, { trigger }: Happening): boolean {
    return (this.#deedOf.get(place)?.trigger.firstToken ?? trigger.firstToken) > trigger.firstToken;
  }
}
