/** "Orlasvik, on the border with Peru", "a district bordering Peru": in another country than the one named. */
import { itemAt } from '../text/item-at.js';
import type { Layout } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import type { PlaceWords } from './place-words.js';

export function isAcrossBorder({ ways }: PlaceWords, layout: Layout, { firstToken }: { readonly firstToken: number }): boolean {
  const at = isSmallWord(layout, firstToken - 1, 'the') ? firstToken - 2 : firstToken - 1;
  const before = itemAt(layout.tokens, isSmallWord(layout, at, 'with') ? at - 1 : at)?.lower;
  return before !== undefined && ways.borders.has(before);
}
