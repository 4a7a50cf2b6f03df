/** What a report tells, sentence by sentence. */

interface OfSentence {
  readonly sentence: number;
}

export function bySentence<T extends OfSentence>(items: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const found = new Map<number, T[]>();
  for (const item of items) add(found, item.sentence, item);
  return found;
}

/** Their positions in the list. */
export function positionsBySentence(items: readonly OfSentence[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  items.forEach(({ sentence }, position) => {
    add(found, sentence, position);
  });
  return found;
}

function add<T>(found: Map<number, T[]>, sentence: number, item: T): void {
  const known = found.get(sentence);
  if (known) known.push(item);
  else found.set(sentence, [item]);
}
