/** "Also on Thursday:", "In other shootings:", "Elsewhere:": behind such a line each paragraph tells of an incident of its own. */
import type { Surroundings } from './surroundings.js';
import type { OpenEvent } from './told-events.js';

/** Tokens at the head of the line within which it says so. */
const HEAD = 4;
/** Tokens of the longest such line. */
const LONGEST = 9;

export class RoundUpHeading {
  readonly #around: Surroundings;
  /** The first such line; after the last sentence where there is none. */
  readonly #at: number;

  constructor(around: Surroundings) {
    this.#around = around;
    const { sentences } = around.layout;
    this.#at = sentences.findIndex((_, i) => this.#isHeading(i));
    if (this.#at < 0) this.#at = sentences.length;
  }

  #isHeading(i: number): boolean {
    const { classes, layout } = this.#around;
    const { firstToken, lastToken, paragraph } = layout.sentences[i]!;
    if (lastToken - firstToken > LONGEST || layout.tokens[lastToken - 1]?.lower !== ':') return false;
    if (layout.sentences[i - 1]?.paragraph === paragraph || layout.sentences[i + 1]?.paragraph === paragraph) return false;
    const words = layout.tokens.slice(firstToken, lastToken - 1).map(({ lower }) => lower);
    if (classes['round-up-heading'].has(words[0] ?? '')) return true;
    const besides = words.slice(0, HEAD).findIndex((word) => classes['round-up-besides'].has(word));
    // Other victims include:
    return (
      besides >= 0 && words.slice(besides).some((word) => classes['round-up-of'].has(word)) && classes['round-up-of'].has(words.at(-1)!)
    );
  }

  /** Whether a sentence stands behind such a line, in another paragraph than what the incident was told of last. */
  isNext({ happenings }: OpenEvent, sentence: number): boolean {
    if (sentence <= this.#at) return false;
    const { clauses, layout } = this.#around;
    const last = happenings.length === 0 ? -1 : clauses.happenings[happenings.at(-1)!]!.sentence;
    return last <= this.#at || layout.sentences[last]!.paragraph !== layout.sentences[sentence]!.paragraph;
  }
}
