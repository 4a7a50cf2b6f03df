/** What a report tells, sentence by sentence. */
import { append } from '../../model/append.js';

interface OfSentence {
  readonly sentence: number;
}

export function bySentence<T extends OfSentence>(items: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const found = new Map<number, T[]>();
  for (const item of items) append(found, item.sentence, item);
  return found;
}

/** Their positions in the list. */
export function positionsBySentence(items: readonly OfSentence[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  items.forEach(({ sentence }, position) => {
    append(found, sentence, position);
  });
  return found;
}
