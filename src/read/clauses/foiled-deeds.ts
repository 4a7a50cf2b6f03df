/** Deeds that came to nothing, told of by a noun: "police foiled an attack on a bank", "an attempted kidnapping", "the attack failed". */
import { itemAt } from '../text/item-at.js';
import type { ClauseArguments } from './arguments/arguments.js';
import { type Chunk, lemmaOf, type NounPhrase } from './chunk.js';
import type { Marks } from './chunks/marks.js';
import { modalityOf } from './modality.js';

export function isFoiled(marks: Marks, chunks: readonly Chunk[], clause: ClauseArguments, k: number, isOnSomebody: boolean): boolean {
  const phrase = chunks[k] as NounPhrase;
  if (phrase.happening!.role !== 'violence') return false;
  const { classes, layout } = marks;
  for (let at = phrase.firstToken; at < phrase.headFirst; at++) if (classes.undone.at(layout.tokens[at]!)) return true;
  const before = itemAt(chunks, k - 1);
  if (before?.type === 'verb-group' && !before.negated && !before.passive && classes.undoing.has(lemmaOf(before))) return true;
  return isUndoneBehind(marks, chunks, clause, k) || (phrase.determiner === 'definite' && !isOnSomebody && isBehindAttempt(chunks, k));
}

/** "an attack on a senator was foiled", "the attack failed" */
function isUndoneBehind({ classes }: Marks, chunks: readonly Chunk[], clause: ClauseArguments, k: number): boolean {
  for (let at = k + 1; at < Math.min(chunks.length, k + UNDONE_WITHIN); at++) {
    const verb = chunks[at]!;
    if (verb.type === 'break' || verb.type === 'relative' || verb.type === 'subordinate') return false;
    if (verb.type !== 'verb-group') continue;
    const isUndone = clause.isPassive(at) ? classes.undoing.has(lemmaOf(verb)) : classes['coming-to-nothing'].has(lemmaOf(verb));
    return isUndone && !verb.negated && clause.subjects(at).includes(chunks[k] as NounPhrase);
  }
  return false;
}
/** Chunks from a deed to "was foiled": "an attack on a senator in Lugo on Friday". */
const UNDONE_WITHIN = 9;

/** "tried to kidnap a banker, but his guards repelled the attack": what was tried. */
function isBehindAttempt(chunks: readonly Chunk[], k: number): boolean {
  for (let at = k - 1; at >= Math.max(0, k - TRIED_WITHIN); at--) {
    const verb = chunks[at]!;
    if (verb.type === 'verb-group' && verb.infinitive && verb.word?.happening?.role === 'violence') return modalityOf(chunks, at).attempted;
  }
  return false;
}
/** Chunks from what was tried to "the attack". */
const TRIED_WITHIN = 14;
