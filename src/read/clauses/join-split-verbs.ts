/** "took eleven people hostage", "set two cars on fire": a verb whose other words stand behind its object is one verb. */
import type { Token } from '../text/layout.js';
import { isSemicolon } from './arguments/chunk-steps.js';
import { alteredVerb, type Chunk, type VerbGroup } from './chunk.js';
import type { Marks } from './chunks/marks.js';
import { GONE, withoutGone } from './gone.js';
import type { Word } from './words.js';

/** Chunks between the verb and its other words: "a clerk of 60, two guards, Ana Ruiz (34) and a customer". */
const LONGEST_OBJECT = 16;
/** Words of a verb behind its object, at most: "took … away by force". */
const MOST_WORDS = 3;

export function joinSplitVerbs(marks: Marks, chunks: readonly Chunk[]): readonly Chunk[] {
  let out: Chunk[] | null = null;
  for (let k = 0; k < chunks.length; k++) {
    const chunk = chunks[k]!;
    if (chunk.type !== 'verb-group' || chunk.passive || !chunk.word?.verb || !marks.classes['split-verb'].has(chunk.word.verb.lemma))
      continue;
    const found = restOf(marks, chunks, k, chunk);
    if (!found) continue;
    out ??= [...chunks];
    out[k] = alteredVerb(chunk, { word: found.word });
    for (let i = found.first; i < found.last; i++) out[i] = GONE;
  }
  return out === null ? chunks : withoutGone(out);
}

function restOf(
  { words, classes, layout: { tokens } }: Marks,
  chunks: readonly Chunk[],
  k: number,
  group: VerbGroup,
): { readonly word: Word; readonly first: number; readonly last: number } | null {
  const verb = tokens[group.lastToken - 1]!;
  for (let first = k + 2; first < Math.min(chunks.length, k + LONGEST_OBJECT); first++) {
    const before = chunks[first - 1]!;
    if ((before.type === 'break' && !isSemicolon(before)) || before.type === 'subordinate') return null;
    // set two trucks loaded with ore on fire
    if (before.type === 'verb-group' && !((before.bareParticiple || before.ing) && chunks[first - 2]!.type === 'noun-phrase')) return null;
    // stabbed a clerk and wounded a guard: two verbs
    if ((before.type !== 'noun-phrase' && before.type !== 'close') || chunks[first]!.type === 'and') continue;
    // stabbed a clerk nearly to death
    if (classes.nearly.at(tokens[chunks[first]!.firstToken - 1]!)) return null;
    for (let last = first + 1; last <= Math.min(chunks.length, first + MOST_WORDS); last++) {
      const rest = tokensOf(tokens, chunks, first, last);
      if (rest.length > MOST_WORDS) break;
      const match = words.at([verb, ...rest], 0);
      if (match?.lastToken === rest.length + 1 && match.value.verb) return { word: match.value, first, last };
    }
  }
  return null;
}

const tokensOf = (tokens: readonly Token[], chunks: readonly Chunk[], first: number, last: number): readonly Token[] =>
  tokens.slice(chunks[first]!.firstToken, chunks[last - 1]!.lastToken);
