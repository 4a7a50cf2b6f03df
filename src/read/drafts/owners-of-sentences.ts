/** Which sentences tell of one incident alone. */
import { entriesOfList } from '../time/entries-of-list.js';
import type { Span } from '../time/incident-time.js';
import type { Found } from './found.js';
import { sentenceAt } from './telling-of.js';

const NOBODY = -1;
const SEVERAL = -2;

/** For each sentence the one incident it tells of; a negative number where it tells of none or of several, or one of no incident. */
export function ownersOfSentences(
  { layout, times, isBackground }: Pick<Found, 'layout' | 'times' | 'isBackground'>,
  tellings: readonly (readonly Span[])[],
): Int32Array {
  const owners = new Int32Array(layout.sentences.length).fill(NOBODY);
  tellings.forEach((spans, i) => {
    for (const { start } of spans) {
      const { index } = sentenceAt(layout, start);
      owners[index] = owners[index] === NOBODY || owners[index] === i ? i : SEVERAL;
    }
  });
  const list = entriesOfList(layout, times);
  const isListed = (sentence: number): boolean => list!.isPage || isBackground(layout.sentences[sentence]!.firstToken);
  if (list) ownWholeEntries(owners, (sentence) => (isListed(sentence) ? list.of(sentence) : -1), tellings.length);
  return owners;
}

/**
 * "3 May 2001, Lugo", on a line of its own above what happened there: of the one incident its entry tells of.
 * @param another in place of an incident's number, for entries that tell of none
 */
function ownWholeEntries(owners: Int32Array, entryOf: (sentence: number) => number, another: number): void {
  const ofEntry = new Map<number, number>();
  owners.forEach((owner, sentence) => {
    const entry = entryOf(sentence);
    if (owner !== NOBODY) ofEntry.set(entry, (ofEntry.get(entry) ?? owner) === owner ? owner : SEVERAL);
  });
  owners.forEach((owner, sentence) => {
    const entry = entryOf(sentence);
    if (owner === NOBODY && entry >= 0) owners[sentence] = ofEntry.get(entry) ?? another;
  });
}
