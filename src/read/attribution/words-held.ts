/** Where the words of a class stand in a report, found once for each class that is asked for: most reports hold none of most classes. */
import type { Token } from '../text/layout.js';
import { countInFront } from '../text/sorted.js';
import type { AttributionClass, AttributionClasses } from './attribution-classes.js';

export class WordsHeld {
  readonly #tokens: readonly Token[];
  readonly #classes: AttributionClasses;
  readonly #positions = new Map<AttributionClass, readonly number[]>();

  constructor(tokens: readonly Token[], classes: AttributionClasses) {
    this.#tokens = tokens;
    this.#classes = classes;
  }

  /** Whether a word of the class stands from one token up to, not including, another. */
  within(name: AttributionClass, first: number, last: number): boolean {
    const positions = this.#of(name);
    return positions.length > 0 && (positions[countInFront(positions, (at) => at < first)] ?? last) < last;
  }

  /** Token positions in the order of the text. */
  #of(name: AttributionClass): readonly number[] {
    const known = this.#positions.get(name);
    if (known) return known;
    const words = this.#classes[name];
    const found: number[] = [];
    for (let at = 0; at < this.#tokens.length; at++) if (words.at(this.#tokens[at]!)) found.push(at);
    this.#positions.set(name, found);
    return found;
  }
}
