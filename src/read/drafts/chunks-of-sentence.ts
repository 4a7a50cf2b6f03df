/** The pieces of a sentence by its number; none of a headline's or a line's that is not cut into pieces. */
import type { Chunk } from '../clauses/chunk.js';
import type { Clauses } from '../clauses/clause.js';
import { countInFront } from '../text/sorted.js';

export function chunksOfSentence({ sentences }: Clauses, sentence: number): readonly Chunk[] {
  const cut = sentences[countInFront(sentences, (one) => one.sentence < sentence)];
  return cut?.sentence === sentence ? cut.chunks : [];
}
