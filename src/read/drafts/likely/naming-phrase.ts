/** A phrase of a report by which persons are known. */
import type { NounPhrase } from '../../clauses/chunk.js';
import type { Mention } from '../mentions.js';

/** A phrase that names persons, in the forms they are called by. */
export interface NamingPhrase {
  readonly phrase: NounPhrase;
  readonly sentence: number;
  /** Its place among the sentences in pieces, and among the pieces. */
  readonly cut: number;
  readonly k: number;
  readonly mentions: readonly Mention[];
  /** As long as the mentions: in lower case. */
  readonly forms: readonly string[];
  /** Whose side its words tell its persons to be of. */
  readonly party: string | null;
}
