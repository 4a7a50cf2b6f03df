/** "She was released from hospital", "treated at a clinic and released": let go by those who cared for her; nobody had held her.
 * Nor is anybody rescued who was "questioned and released" or "released on bail", or by "a video released on Tuesday". */
import { itemAt } from '../text/item-at.js';
import { type Chunk, lemmaOf, type VerbGroup } from './chunk.js';
import type { Marks } from './chunks/marks.js';
import { isWordFor } from './is-thing.js';

/** Chunks from "released" to "from hospital": "released on Sunday from a hospital". */
const FROM_WITHIN = 4;
/** Chunks from "treated" to "released": "treated for cuts at a clinic and released". */
const TREATED_WITHIN = 8;

export function rescuesNobody(marks: Marks, chunks: readonly Chunk[], k: number): boolean {
  const { word, negated } = chunks[k] as VerbGroup;
  if (negated || word?.effect?.effect !== 'rescued' || !marks.classes['letting-go'].has(word.verb?.lemma ?? '')) return false;
  return (
    isFromHospitalOrOnBail(marks, chunks, k) ||
    isTreatedBefore(marks, chunks, k) ||
    isPublished(marks, chunks, k) ||
    isHopedFor(marks, chunks, k)
  );
}

/** "asked for help in freeing the hostages", "talks on releasing them": not yet. */
function isHopedFor({ classes, layout: { tokens } }: Marks, chunks: readonly Chunk[], k: number): boolean {
  const [what, lead] = [itemAt(chunks, k - 2), itemAt(chunks, k - 1)];
  const isFor = lead?.type === 'preposition' && (chunks[k] as VerbGroup).ing && classes['hoped-for'].has(lead.says);
  return isFor && what?.type === 'noun-phrase' && classes.hopes.at(tokens[what.headLast - 1]!);
}

/** "In a video released on Tuesday two hostages": what was released stands before it. */
function isPublished({ classes, layout: { tokens } }: Marks, chunks: readonly Chunk[], k: number): boolean {
  const what = chunks[k - 1];
  return what?.type === 'noun-phrase' && !(chunks[k] as VerbGroup).passive && classes.published.at(tokens[what.headLast - 1]!);
}

function isFromHospitalOrOnBail({ classes, layout: { tokens } }: Marks, chunks: readonly Chunk[], k: number): boolean {
  for (let i = k + 1; i < Math.min(chunks.length - 1, k + FROM_WITHIN); i++) {
    const chunk = chunks[i]!;
    const from = chunks[i + 1]!;
    if (chunk.type === 'preposition' && from.type === 'noun-phrase') {
      const where = tokens[from.headLast - 1]!;
      if (isWordFor(classes.hospital, where.lower) || classes['let-go-on'].at(where)) return true;
      i++;
    } else if (chunk.type !== 'time' && chunk.type !== 'adverb') return false;
  }
  return false;
}

function isTreatedBefore({ classes }: Marks, chunks: readonly Chunk[], k: number): boolean {
  const joint = chunks[k - 1]?.type === 'adverb' ? k - 2 : k - 1;
  if (chunks[joint]?.type !== 'and') return false;
  for (let i = joint - 1; i >= Math.max(0, joint - TREATED_WITHIN); i--) {
    const chunk = chunks[i]!;
    if (chunk.type === 'break') return false;
    if (chunk.type === 'verb-group') {
      const isQuestioned = classes.questioning.has(chunk.lower);
      return isQuestioned || classes['to-hospital'].has(lemmaOf(chunk)) || classes.treating.has(chunk.lower);
    }
  }
  return false;
}
