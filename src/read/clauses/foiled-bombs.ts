/** "A grenade was found at the gate of the school": somebody tried to bomb what it was laid at. */
import type { Sentence } from '../text/layout.js';
import type { ClauseArguments } from './arguments/arguments.js';
import { positionOf } from './arguments/chunk-steps.js';
import type { Chunk, NounPhrase, VerbGroup } from './chunk.js';
import type { Marks } from './chunks/marks.js';
import { isOf } from './chunks/says.js';
import type { Happening } from './clause.js';
import { isThing } from './is-thing.js';
import { isLadenWith } from './laden-with.js';
import { isUntold, modalityOf } from './modality.js';
import { tellHappening } from './tell-happening.js';
import { plainHappening } from './words.js';

export function foiledBomb(
  marks: Marks,
  sentence: Sentence,
  chunks: readonly Chunk[],
  clause: ClauseArguments,
  k: number,
): readonly Happening[] {
  const group = chunks[k] as VerbGroup;
  const { 'made-safe': safe, 'bomb-finding': finding } = marks.classes;
  const isDud = failsToGoOff(marks, chunks, k);
  if (!isDud && (group.word?.happening || !(safe.has(group.lower) || finding.has(group.lower)) || isUntold(chunks, k))) return [];
  const bombs = isDud || clause.isPassive(k) ? clause.subjects(k) : clause.objects(k);
  const found = bombs.find((phrase) => isThing(marks, phrase, 'bomb') || isLadenVehicle(marks, chunks, phrase));
  const bomb = measured(marks, chunks, k) ?? (found && isOne(found) ? found : null);
  if (!bomb || !(isSent(marks, bomb) || isLaidAt(marks, chunks, k))) return [];
  return [tellHappening(sentence.index, LAID, group, { attempted: true })];
}

/** "received a letter bomb": it was meant for whom it was sent to, wherever it lay. */
const isSent = ({ classes, layout }: Marks, { headLast, firstToken }: NounPhrase): boolean =>
  headLast - firstToken > 1 && classes['sent-bomb'].at(layout.tokens[headLast - 2]!);

/** "failed to explode at the embassy", "did not go off at" */
export function failsToGoOff({ classes }: Marks, chunks: readonly Chunk[], k: number): boolean {
  const group = chunks[k] as VerbGroup;
  return classes['goes-off'].has(group.word?.happening?.word ?? '') && modalityOf(chunks, k).certainty === 'denied';
}

/** "a car loaded with dynamite was found" */
export const isLadenVehicle = (marks: Marks, chunks: readonly Chunk[], phrase: NounPhrase): boolean =>
  isThing(marks, phrase, 'vehicle') && isLadenWith(marks, chunks, positionOf(chunks, phrase) - 1, 'bomb');

/** Bombs found are rather somebody's store. */
const isOne = ({ count, determiner, quantity }: NounPhrase): boolean =>
  quantity === null && determiner === 'indefinite' && count?.high !== null;

/** "Five kilograms of dynamite were found" */
function measured(marks: Marks, chunks: readonly Chunk[], k: number): NounPhrase | null {
  const [measure, of, bomb] = chunks.slice(Math.max(0, k - 3), k);
  const isBomb = measure?.type === 'time' && isOf(of) && bomb?.type === 'noun-phrase' && isThing(marks, bomb, 'bomb');
  return isBomb && (chunks[k] as VerbGroup).passive ? bomb : null;
}

/** "in front of the bank", "under the car of the mayor" */
function isLaidAt(marks: Marks, chunks: readonly Chunk[], k: number): boolean {
  for (let at = k + 1; at < Math.min(chunks.length - 1, k + LAID_WITHIN); at++) {
    const [lead, what] = [chunks[at]!, chunks[at + 1]];
    if (lead.type === 'verb-group' || lead.type === 'break') return false;
    if (lead.type !== 'preposition' || !marks.classes['bomb-laid'].has(lead.says) || what?.type !== 'noun-phrase') continue;
    return isThing(marks, what, 'target') || isThing(marks, what, 'vehicle') || isOfThing(marks, chunks, at + 1);
  }
  return false;
}

/** "at the gate of the school" */
function isOfThing(marks: Marks, chunks: readonly Chunk[], at: number): boolean {
  const [of, whole] = chunks.slice(at + 1, at + 3);
  return isOf(of) && whole?.type === 'noun-phrase' && isThing(marks, whole, 'target');
}

/** Chunks from "found" to where the bomb lay. */
const LAID_WITHIN = 5;

const LAID = plainHappening('bomb', { kind: 'bombing', harms: false, attempted: true });
