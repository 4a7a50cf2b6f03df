/** How many of each toll are told of as its parts: whether more of them, told of in addition, can still be of it. */
import type { Effect } from '../../model/vocabulary.js';
import type { FiguresTold, OpenFigure } from './figures-told.js';

export class RoomInTolls {
  readonly #tolls = new Map<string, OpenFigure>();
  readonly #parts = new Map<string, number>();
  readonly #counted = new Set<string>();

  constructor(told: FiguresTold) {
    for (const open of told.all) {
      const key = keyOf(open.persons.id, open.says.effect);
      if (!this.#tolls.has(key)) this.#tolls.set(key, open);
      this.take(open);
    }
  }

  /** The toll holds all who are told of as its parts, and these. */
  has(toll: string, { says, persons }: OpenFigure): boolean {
    const key = keyOf(toll, says.effect);
    const whole = this.#tolls.get(key);
    if (!whole || whole.persons === persons || whole.says.within !== null) return false;
    const { low, high } = whole.says.count;
    return (this.#parts.get(key) ?? 0) + (says.count.low ?? 1) <= (high ?? low ?? 0);
  }

  /** Each set of persons is counted once; who died since takes up the room of one who was hurt. */
  take({ says, persons }: OpenFigure): void {
    const { within, effect, movedFrom } = says;
    if (within === null) return;
    this.#take(keyOf(within, effect), persons);
    if (movedFrom !== null) this.#take(keyOf(within, movedFrom), persons);
  }

  #take(key: string, { id, count }: OpenFigure['persons']): void {
    const own = `${key}/${id}`;
    if (this.#counted.has(own)) return;
    this.#counted.add(own);
    this.#parts.set(key, (this.#parts.get(key) ?? 0) + (count?.low ?? 1));
  }
}

const keyOf = (persons: string, effect: Effect): string => `${persons}/${effect}`;
