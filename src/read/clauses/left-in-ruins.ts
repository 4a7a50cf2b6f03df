/** "The blast left the school in ruins", "was reduced to rubble", "left the substation useless": what became of a thing, said behind it. */
import { type Chunk, lemmaOf, type NounPhrase } from './chunk.js';
import type { Marks } from './chunks/marks.js';

/** What the verb at k says became of its object, or of its subject where it is passive; null where it says no such thing. */
export function leftInRuins(
  { classes, layout }: Marks,
  chunks: readonly Chunk[],
  k: number,
  objects: readonly NounPhrase[],
): 'destroyed' | null {
  const verb = chunks[k]!;
  if (verb.type !== 'verb-group' || !(classes.leaving.has(lemmaOf(verb)) || classes.reducing.has(lemmaOf(verb)))) return null;
  const last = objects.at(-1);
  const behind = last ? chunks.indexOf(last, k) + 1 : k + 1;
  const [lead, ruins] = chunks.slice(behind, behind + 2);
  if (lead?.type !== 'preposition' || !classes['ruins-in'].has(lead.says) || ruins?.type !== 'noun-phrase') return null;
  return classes.ruins.at(layout.tokens[ruins.headLast - 1]!) ? 'destroyed' : null;
}
