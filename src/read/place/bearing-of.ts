/** What a named place has to do with what is told beside it, by the words around the name. */
import type { Token } from '../text/layout.js';
import type { Bearing } from './place-mention.js';
import { WORD } from './place-words.js';

/** Tokens before a name within which a word tells that someone lives, was treated or was tried there. */
const ASIDE_WITHIN = 5;
/** Tokens between the distance and the name: "10 miles south of the town of Gao". */
const BEYOND_WITHIN = 4;

export function bearingOf(
  tokens: readonly Token[],
  marks: Uint32Array,
  name: { readonly firstToken: number; readonly lastToken: number },
  from: number,
  until: number,
): Bearing | null {
  const { firstToken, lastToken } = name;
  const after = lastToken < until ? marks[lastToken]! : 0;
  if ((after & WORD.responder) !== 0) return 'responders';
  if ((after & WORD.beyond) !== 0 || isBeyond(tokens, marks, firstToken, from)) return 'beyond';
  return (after & WORD.asideAfter) !== 0 || isAside(tokens, marks, firstToken, from) ? 'aside' : null;
}

// 10 miles south of Gao | near the town of Gao | on the outskirts of Gao
function isBeyond(tokens: readonly Token[], marks: Uint32Array, at: number, from: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - BEYOND_WITHIN); i--) {
    const own = marks[i]!;
    if ((own & WORD.distance) !== 0) return true;
    const { lower, shape } = tokens[i]!;
    if (shape !== 'word' || (lower !== 'of' && lower !== 'the' && (own & (WORD.kindBefore | WORD.direction)) === 0)) return false;
    if ((own & WORD.direction) !== 0 && tokens[i + 1]!.lower === 'of') return true;
  }
  return false;
}

function isAside(tokens: readonly Token[], marks: Uint32Array, at: number, from: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - ASIDE_WITHIN); i--) {
    if ((marks[i]! & WORD.aside) !== 0) return true;
    if (tokens[i]!.lower === ';' || tokens[i]!.lower === '.') return false;
  }
  return false;
}
