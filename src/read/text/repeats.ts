/** What a page says twice in one breath, word for word, is told once: photo captions, teasers and story highlights stand so. */
import type { DraftSentence } from './draft-sentence.js';

/** Sentences back to the one that is repeated: the credit of a photo may stand between. */
const WITHIN = 3;
/** Shorter sentences are the same by chance ("He died."). */
const SHORTEST = 8;

export function markRepeats(text: string, sentences: readonly DraftSentence[]): void {
  const told: DraftSentence[] = [];
  for (const sentence of sentences) {
    if (sentence.role !== 'body' || sentence.lastToken - sentence.firstToken < SHORTEST) continue;
    for (let i = told.length - 1; i >= 0 && sentence.index - told[i]!.index <= WITHIN; i--)
      if (areSameWords(text, told[i]!, sentence)) sentence.role = 'boilerplate';
    told.push(sentence);
  }
}

const areSameWords = (text: string, one: DraftSentence, other: DraftSentence): boolean =>
  one.end - one.start === other.end - other.start && text.slice(one.start, one.end) === text.slice(other.start, other.end);
