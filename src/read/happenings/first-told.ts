/** Whether persons or a thing are told of for the first time: "a bank", "Ana Ruiz", "the telephone exchange" where none was named before. */
import type { NounPhrase } from '../clauses/chunk.js';
import type { Layout } from '../text/layout.js';

export class FirstTold {
  readonly #layout: Layout;
  /** Where each word stands first, as far as the report was looked through. */
  readonly #firsts = new Map<string, number>();
  #seen = 0;

  constructor(layout: Layout) {
    this.#layout = layout;
  }

  isNew({ determiner, name, pronoun, headLast, firstToken, ownerNames }: NounPhrase): boolean {
    if (pronoun || determiner === 'possessive' || determiner === 'other') return false;
    // the house of Ana Ruiz, after that of Juan Mora
    const owner = ownerNames?.[0];
    if (owner && determiner === 'definite' && this.#firstOf(owner.lastToken - 1) >= firstToken) return true;
    return (name === null && determiner !== 'definite') || this.#firstOf((name?.lastToken ?? headLast) - 1) >= firstToken;
  }

  /** Where the word of a token first stands in the report. */
  #firstOf(token: number): number {
    const { tokens } = this.#layout;
    for (; this.#seen < tokens.length && this.#seen <= token; this.#seen++) {
      const { lower } = tokens[this.#seen]!;
      if (!this.#firsts.has(lower)) this.#firsts.set(lower, this.#seen);
    }
    return this.#firsts.get(tokens[token]!.lower) ?? token;
  }
}
