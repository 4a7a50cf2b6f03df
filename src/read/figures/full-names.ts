/** Whom a report calls by one name it may name in full elsewhere: "Ruiz", "Ana" and "Ana Ruiz" are one, where no other Ana and no other Ruiz is named. */
import type { NounPhrase } from '../clauses/chunk.js';
import type { Clauses } from '../clauses/clause.js';
import type { Layout } from '../text/layout.js';
import { nameOf } from './mention.js';

/** "Ana Maria Ruiz Cano": longer ones are rather those of bodies. */
const LONGEST = 4;

export class FullNames {
  readonly #layout: Layout;
  readonly #clauses: Clauses;
  /** By each part; null where several full names have it. */
  #byPart: Map<string, readonly string[] | null> | null = null;

  constructor(layout: Layout, clauses: Clauses) {
    this.#layout = layout;
    this.#clauses = clauses;
  }

  of(name: readonly string[]): readonly string[] {
    if (name.length !== 1) return name;
    this.#byPart ??= this.#gather();
    const full = this.#byPart.get(name[0]!);
    // Juan Mora shot his son Ivo Mora. … Ivo: of two Moras one
    return full && this.#byPart.get(full.at(-1)!) === full ? full : name;
  }

  #gather(): Map<string, readonly string[] | null> {
    const byPart = new Map<string, readonly string[] | null>();
    for (const { chunks, named } of this.#clauses.sentences)
      for (const k of named) {
        const phrase = chunks[k]!;
        if (phrase.type === 'noun-phrase' && phrase.name !== null) this.#note(byPart, phrase);
      }
    return byPart;
  }

  #note(byPart: Map<string, readonly string[] | null>, phrase: NounPhrase): void {
    const full = nameOf(this.#layout, phrase);
    if (full.length < 2 || full.length > LONGEST) return;
    const ends = [full[0]!, full.at(-1)!];
    for (const part of ends) {
      const known = byPart.get(part);
      byPart.set(part, known === undefined || (known !== null && areOfOne(known, full)) ? (known ?? ends) : null);
    }
  }
}

/** "Ana Ruiz", "Ana M. Ruiz" */
const areOfOne = (one: readonly string[], other: readonly string[]): boolean => one[0] === other[0] && one.at(-1) === other.at(-1);
