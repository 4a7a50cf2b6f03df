/** What somebody tried or was to do, and may never have done. */
import { itemAt } from '../text/item-at.js';
import { isSmallWord } from '../text/small-words.js';
import { type Chunk, lemmaOf, type VerbGroup } from './chunk.js';
import type { Marks } from './chunks/marks.js';
import { says } from './chunks/says.js';
import { DENIED, type Modality, modalityOf } from './modality.js';

/** That of a verb, behind the nouns that lead to it as well. */
export function modalityMeant(marks: Marks, chunks: readonly Chunk[], k: number): Modality {
  if (isBehindAttempt(marks, chunks, k)) return ATTEMPTED;
  if (isBehindPurpose(marks, chunks, k)) return MEANT;
  return isOfNeither(marks, chunks, k) || isBehindDenial(marks, chunks, k) ? DENIED : modalityOf(chunks, k);
}

const ATTEMPTED: Modality = { certainty: 'hypothetical', attempted: true };
const MEANT: Modality = { certainty: 'hypothetical', attempted: false };

/** "Neither the mayor nor his wife was hurt", "wounded neither him nor his guards" */
function isOfNeither({ classes, layout: { tokens } }: Marks, chunks: readonly Chunk[], k: number): boolean {
  const isWord = (chunk: Chunk | null | undefined, words: ReadonlySet<string>): boolean =>
    chunk?.type === 'noun-phrase' && words.has(tokens[chunk.firstToken]!.lower);
  return isWord(itemAt(chunks, k - 2), classes.nor) || isWord(itemAt(chunks, k + 1), classes.neither);
}

/** "We deny that a guard was killed"; but who denies that they killed a guard says who did not, and not that none was killed. */
function isBehindDenial(marks: Marks, chunks: readonly Chunk[], k: number): boolean {
  const { classes } = marks;
  const that = lastBefore(chunks, k, 'subordinate');
  if (that > 0 && !(chunks[k] as VerbGroup).passive && isTheirs(marks, chunks[that + 1])) return false;
  const verb = itemAt(chunks, that - 1);
  return that > 0 && says(chunks[that], 'that') && verb?.type === 'verb-group' && !verb.negated && classes.denying.has(lemmaOf(verb));
}

/** "that they had", "that it had" */
const isTheirs = ({ layout }: Marks, subject: Chunk | undefined): boolean =>
  subject?.type === 'noun-phrase' && (subject.pronoun !== null || isSmallWord(layout, subject.firstToken, 'it'));

/** Chunks from "that" to the verb of its clause. */
const CLAUSE_REACH = 8;

/** The chunk of that kind before the verb, with no other verb between, or -1. */
function lastBefore(chunks: readonly Chunk[], verb: number, type: Chunk['type']): number {
  for (let i = verb - 1; i >= Math.max(0, verb - CLAUSE_REACH); i--) {
    if (chunks[i]!.type === type) return i;
    if (chunks[i]!.type === 'verb-group' || chunks[i]!.type === 'break') return -1;
  }
  return -1;
}

/** "foiled a plot to kill the mayor", "an attempt to burn a bus", "swallowed pills in an attempt to end her life" */
export const isBehindAttempt = ({ classes, layout }: Marks, chunks: readonly Chunk[], k: number): boolean => {
  const before = itemAt(chunks, k - 1);
  return (chunks[k] as VerbGroup).infinitive && before?.type === 'noun-phrase' && classes.attempt.at(layout.tokens[before.lastToken - 1]!);
};

/** "had the mission of killing three judges", "the plan for robbing a bank" */
function isBehindPurpose({ classes, layout }: Marks, chunks: readonly Chunk[], k: number): boolean {
  const [leading, what] = [itemAt(chunks, k - 1), itemAt(chunks, k - 2)];
  return (
    (chunks[k] as VerbGroup).ing &&
    leading?.type === 'preposition' &&
    what?.type === 'noun-phrase' &&
    classes.purpose.at(layout.tokens[what.lastToken - 1]!)
  );
}
