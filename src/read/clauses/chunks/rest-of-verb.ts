/** A word of a verb that stands behind whom it was done to. */
import { itemAt } from '../../text/item-at.js';
import type { SentenceCut } from './sentence-cut.js';

/** "down" of "gunned him down", "up" of "blew it up", "blew the bridge up": the verb stands right before the phrase. */
export function isRestOfVerb(cut: SentenceCut, i: number, phrase: number): boolean {
  const before = itemAt(cut.tokens, phrase - 1);
  if (before === undefined || !cut.classes['split-verb'].has(cut.knownAt(phrase - 1)?.verb?.lemma ?? '')) return false;
  const match = cut.marks.words.at([before, cut.tokens[i]!], 0);
  return match?.lastToken === 2 && match.value.verb !== undefined;
}
