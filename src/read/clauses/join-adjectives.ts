/** "Three unarmed, defenceless farmers": one phrase, for what stands before the comma says only how they are. */
import { altered, type Chunk, type NounPhrase } from './chunk.js';
import type { Marks } from './chunks/marks.js';

export function joinAdjectives(marks: Marks, chunks: readonly Chunk[]): readonly Chunk[] {
  let out: Chunk[] | null = null;
  for (let k = 0; k < chunks.length; k++) {
    const [how, comma, whom, next] = [chunks[k]!, chunks[k + 1], chunks[k + 2], chunks[k + 3]];
    const isOne = comma?.type === 'comma' && isHow(marks, how) && isWhom(whom) && !isSaying(next);
    if (!isOne) {
      out?.push(how);
      continue;
    }
    out ??= chunks.slice(0, k);
    const { quantity, determiner, count, firstToken } = how as NounPhrase;
    out.push(altered(whom as NounPhrase, { quantity, determiner, count, firstToken }));
    k += 2;
  }
  return out ?? chunks;
}

/** "three unarmed", "five Norvaldan": a number of nobody and of nothing, for a noun in the plural would follow it. */
function isHow({ layout: { tokens, endings }, words }: Marks, chunk: Chunk): boolean {
  if (chunk.type !== 'noun-phrase' || chunk.quantity === null || (chunk.count?.high ?? 2) < 2) return false;
  const { person, name, pronoun, place, happening, state, headLast, lastToken, quantity } = chunk;
  if ((person ?? name ?? pronoun ?? place ?? happening ?? state) !== null || lastToken !== headLast || quantity.of !== null) return false;
  if (lastToken !== quantity.lastToken + 1) return false;
  const head = tokens[lastToken - 1]!;
  const isNoun = endings.plural.of(head.lower) && !endings['no-plural'].of(head.lower);
  return head.shape === 'word' && !isNoun && words.at(tokens, lastToken - 1)?.value.thing == null;
}

/** "defenceless farmers" */
const isWhom = (chunk: Chunk | undefined): boolean =>
  chunk?.type === 'noun-phrase' &&
  chunk.person?.plural === true &&
  (chunk.quantity ?? chunk.determiner ?? chunk.name ?? chunk.pronoun) === null;

/** "killed three unarmed, farmers said" */
const isSaying = (chunk: Chunk | undefined): boolean => chunk?.type === 'verb-group' && chunk.word?.verb?.says === true;
