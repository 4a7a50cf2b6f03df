/** A sentence whose role is not settled yet, and the phrases of a page by which it is. */
import type { PhraseIndex } from '../language/phrase-index.js';
import type { Sentence } from './layout.js';

export type DraftSentence = { -readonly [Key in keyof Sentence]: Sentence[Key] };

/**
 * Where in a sentence a phrase marks boilerplate: only as the whole of it, at its start, or anywhere in it; `tail` as the whole of it,
 * with all that follows; `heading` at its start, and like `tail` where it is the whole of it.
 */
export type BoilerplateWhere = 'whole' | 'start' | 'anywhere' | 'break' | 'tail' | 'heading';
export type Boilerplate = PhraseIndex<BoilerplateWhere>;
