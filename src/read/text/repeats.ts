/** What a page says twice in one breath, word for word, is told once: photo captions, teasers and story highlights stand so. */
import type { DraftSentence } from './draft-sentence.js';

/** Sentences back to the one that is repeated: the credit of a photo may stand between. */
const WITHIN = 3;
/** Shorter sentences are the same by chance ("He died."). */
const SHORTEST = 8;

export function markRepeats(text: string, sentences: readonly DraftSentence[]): void {
  const last = new Map<string, number>();
  for (const sentence of sentences) {
    const { start, end, firstToken, lastToken, index, role } = sentence;
    if (role !== 'body' || lastToken - firstToken < SHORTEST) continue;
    const words = text.slice(start, end);
    const before = last.get(words);
    if (before !== undefined && index - before <= WITHIN) sentence.role = 'boilerplate';
    last.set(words, index);
  }
}
