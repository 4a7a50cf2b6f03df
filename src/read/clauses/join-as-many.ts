/** "killed two and wounded as many", "two died and twice as many others were hurt": a number that is said by the one before. */
import { exactly } from '../../model/count.js';
import { altered, type Chunk, isEffectVerb, type NounPhrase } from './chunk.js';
import type { Marks } from './chunks/marks.js';
import { isSmall } from './chunks/says.js';

/** Chunks from the number to "as many": "two clerks at a shop in Lugo and wounded twice". */
const REACH = 14;

export function joinAsMany({ layout: { tokens }, classes }: Marks, chunks: readonly Chunk[]): readonly Chunk[] {
  if (!chunks.some((chunk, k) => isAsMany(chunk, chunks[k + 1]) || isEqualNumber(chunk))) return chunks;
  const out: Chunk[] = [];
  for (let k = 0; k < chunks.length; k++) {
    const as = chunks[k]!;
    const isEqual = isEqualNumber(as);
    const number = isEqual || isAsMany(as, chunks[k + 1]) ? numberBefore(out) : null;
    if (!number) {
      out.push(as);
      continue;
    }
    const many = isEqual ? as : chunks[k + 1]!;
    const isTwice = !isEqual && out.at(-1)?.type === 'adverb' && tokens[as.firstToken - 1]!.lower === TWICE;
    if (isTwice) out.pop();
    const count = exactly(number.count!.low! * (isTwice ? 2 : 1));
    const { firstToken } = as;
    const { lastToken } = many;
    const { start } = tokens[firstToken]!;
    const quantity = {
      ...number.quantity!,
      start,
      end: tokens[lastToken - 1]!.end,
      firstToken,
      lastToken,
      count,
      additional: true,
      of: null,
    };
    out.push(
      altered(number, {
        firstToken,
        lastToken,
        headFirst: firstToken,
        headLast: lastToken,
        determiner: null,
        person: null,
        name: null,
        count,
        quantity,
      }),
    );
    if (!isEqual) k++;
  }
  return out;

  // four died and an equal number were hurt
  function isEqualNumber(chunk: Chunk): boolean {
    if (chunk.type !== 'noun-phrase' || chunk.person !== null || chunk.lastToken < chunk.firstToken + 3) return false;
    const last = chunk.lastToken - 1;
    return classes['general-number'].at(tokens[last]!) && classes.equal.at(tokens[last - 1]!);
  }

  function isAsMany(as: Chunk | undefined, many: Chunk | undefined): boolean {
    if (!isSmall(as, 'subordinate', 'as') || many?.type !== 'noun-phrase') return false;
    return classes.many.at(tokens[many.firstToken]!);
  }
}

const TWICE = 'twice';

/** The last exact number of persons before it, where a verb of harm stands between. */
function numberBefore(chunks: readonly Chunk[]): NounPhrase | null {
  let isHarmed = false;
  for (let k = chunks.length - 1; k >= Math.max(0, chunks.length - REACH); k--) {
    const chunk = chunks[k]!;
    if (chunk.type === 'break') return null;
    isHarmed ||= isEffectVerb(chunk) || chunk.type === 'state';
    if (chunk.type !== 'noun-phrase' || chunk.quantity === null) continue;
    const { count, place, happening } = chunk;
    return isHarmed && count !== null && count.low !== null && count.low === count.high && place === null && !happening ? chunk : null;
  }
  return null;
}
