/** What somebody tried or was to do, and may never have done. */
import { itemAt } from '../text/item-at.js';
import type { Chunk, VerbGroup } from './chunk.js';
import type { Marks } from './chunks/marks.js';
import { type Modality, modalityOf } from './modality.js';

/** That of a verb, behind the nouns that lead to it as well. */
export const modalityMeant = (marks: Marks, chunks: readonly Chunk[], k: number): Modality =>
  isBehindAttempt(marks, chunks, k) ? ATTEMPTED : isBehindPurpose(marks, chunks, k) ? MEANT : modalityOf(chunks, k);

const ATTEMPTED: Modality = { certainty: 'hypothetical', attempted: true };
const MEANT: Modality = { certainty: 'hypothetical', attempted: false };

/** "foiled a plot to kill the mayor", "an attempt to burn a bus", "swallowed pills in an attempt to end her life" */
export const isBehindAttempt = ({ classes, layout }: Marks, chunks: readonly Chunk[], k: number): boolean => {
  const before = itemAt(chunks, k - 1);
  return (
    (chunks[k] as VerbGroup).infinitive && before?.type === 'noun-phrase' && classes.attempt.has(layout.tokens[before.lastToken - 1]!.lower)
  );
};

/** "had the mission of killing three judges", "the plan for robbing a bank" */
function isBehindPurpose({ classes, layout }: Marks, chunks: readonly Chunk[], k: number): boolean {
  const [leading, what] = [itemAt(chunks, k - 1), itemAt(chunks, k - 2)];
  return (
    (chunks[k] as VerbGroup).ing &&
    leading?.type === 'preposition' &&
    what?.type === 'noun-phrase' &&
    classes.purpose.has(layout.tokens[what.lastToken - 1]!.lower)
  );
}
