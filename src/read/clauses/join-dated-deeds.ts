/** "convicted of the 1994 murder of two girls", "held for his June 3 attack": a time told between the article and the deed. */
import { itemAt } from '../text/item-at.js';
import { altered, type Chunk } from './chunk.js';
import { isOf, isPreposition } from './chunks/says.js';
import { GONE, withoutGone } from './gone.js';

export function joinDatedDeeds(chunks: readonly Chunk[]): readonly Chunk[] {
  let out: Chunk[] | null = null;
  for (let k = 2; k < chunks.length; k++) {
    const deed = chunks[k]!;
    if (deed.type !== 'noun-phrase' || deed.happening === null || deed.determiner !== null || chunks[k - 1]!.type !== 'time') continue;
    const article = chunks[k - 2]!;
    const before = itemAt(chunks, k - 3);
    // of somebody killed who took part "in the 1989 murder", the year says that it was another deed
    if (!isArticle(article) || !(isOf(before) || isPreposition(before, 'for'))) continue;
    out ??= [...chunks];
    out[k - 2] = GONE;
    out[k - 1] = GONE;
    out[k] = altered(deed, { firstToken: article.firstToken, determiner: article.determiner });
  }
  return out ? withoutGone(out) : chunks;
}

/** "the", "his", alone */
const isArticle = (chunk: Chunk): chunk is Extract<Chunk, { type: 'noun-phrase' }> =>
  chunk.type === 'noun-phrase' &&
  (chunk.determiner === 'definite' || chunk.determiner === 'possessive' || chunk.determiner === 'indefinite') &&
  chunk.lastToken === chunk.firstToken + 1 &&
  chunk.quantity === null &&
  chunk.pronoun === null;
