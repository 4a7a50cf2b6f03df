/** "The Dawn Front said on its channel that the bomb was planted by one of its fighters": who says so of its own people claims it. */
import type { Reading } from './reading.js';

/** Tokens between a group and "by one of its": where and to whom it says so stands there, too. */
export const OWN_WITHIN = 22;
/** Tokens between a group and what it says: its other names stand in brackets. */
const SAYS_WITHIN = 5;

/** A verb of the group itself stands right behind it, and nobody else is told of from there on. */
export function isToldOfTheirOwn({ tokens, signs }: Reading, group: number, cue: number): boolean {
  let says = false;
  for (let at = group; at < cue; at++) {
    const { lower } = tokens[at]!;
    if (lower === ';' || lower === '.') return false;
    if (at >= group + SAYS_WITHIN) continue;
    if (lower === ',') return false;
    says ||= signs.finite(tokens[at]!, tokens[at - 1]) && !signs.be(tokens[at]!);
  }
  return says;
}
