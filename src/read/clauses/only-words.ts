/** Words of violence for what is only said, or spoken of: "harshly attacked the president", "an immediate cease - fire". */
import type { Chunk, NounPhrase, VerbGroup } from './chunk.js';
import type { Marks } from './chunks/marks.js';
import type { Happening } from './clause.js';

export function isOnlyWords(marks: Marks, chunks: readonly Chunk[], k: number, happening: Happening): boolean {
  const chunk = chunks[k]!;
  if (chunk.type === 'verb-group') return isByWords(marks, chunk, happening) || isOfCeasing(marks, chunk);
  return chunk.type === 'noun-phrase' && isByWordsAlone(marks, chunk, happening);
}

/** "harshly attacked the president", "was verbally assaulted" */
function isByWords({ classes, layout: { tokens } }: Marks, { firstToken, lastToken }: VerbGroup, { word }: Happening): boolean {
  if (!classes['attack-of-words'].has(word.word)) return false;
  for (let at = Math.max(0, firstToken - 1); at < lastToken; at++) if (classes['by-words'].at(tokens[at]!)) return true;
  return classes['by-words'].at(tokens[lastToken]);
}

/** "a verbal attack", "the bitter verbal assault" */
const isByWordsAlone = (
  { classes, layout: { tokens } }: Marks,
  { firstToken, headFirst }: NounPhrase,
  { word: { word } }: Happening,
): boolean => classes['attack-of-words'].has(word) && tokens.slice(firstToken, headFirst).some(({ lower }) => classes.spoken.has(lower));

/** "an immediate cease - fire", as some agencies write it. */
function isOfCeasing({ classes, layout: { tokens } }: Marks, { firstToken }: VerbGroup): boolean {
  const before = tokens[firstToken - 1];
  const word = before?.shape === 'punctuation' ? tokens[firstToken - 2] : before;
  return word !== undefined && classes.ceasing.at(word);
}
