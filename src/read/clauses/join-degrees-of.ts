/** "various degrees of injury": the injury, however grave. */
import type { Layout } from '../text/layout.js';
import { altered, type Chunk } from './chunk.js';
import { isOf } from './chunks/says.js';
import type { ClauseClasses } from './clause-classes.js';
import { GONE, withoutGone } from './gone.js';

export function joinDegreesOf({ tokens }: Layout, classes: ClauseClasses, chunks: readonly Chunk[]): readonly Chunk[] {
  let out: Chunk[] | null = null;
  for (let k = 2; k < chunks.length; k++) {
    const injury = chunks[k]!;
    if (injury.type !== 'noun-phrase' || !isOf(chunks[k - 1]) || !classes.injury.at(tokens[injury.headLast - 1]!)) continue;
    const degrees = chunks[k - 2]!;
    if (!classes.degrees.at(tokens[degrees.lastToken - 1]!)) continue;
    out ??= [...chunks];
    out[k - 2] = GONE;
    out[k - 1] = GONE;
    out[k] = altered(injury, { firstToken: degrees.firstToken, determiner: null });
  }
  return out ? withoutGone(out) : chunks;
}
