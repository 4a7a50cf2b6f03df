/** Whether a place of the text lies within the words of a speaker. */
import { itemAt } from './item-at.js';
import type { Layout } from './layout.js';
import { countInFront } from './sorted.js';

export function isSpoken({ quotations }: Layout, start: number): boolean {
  const around = itemAt(quotations, countInFront(quotations, (quotation) => quotation.start <= start) - 1);
  return around?.speech === true && around.end > start;
}
