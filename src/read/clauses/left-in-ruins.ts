/** "The blast left the school in ruins", "was reduced to rubble", "left the substation useless": what became of a thing, said behind it. */
import type { ClauseArguments } from './arguments/arguments.js';
import { type Chunk, lemmaOf } from './chunk.js';
import type { Marks } from './chunks/marks.js';
import { isPreposition } from './chunks/says.js';
import type { Damage } from './clause.js';

/** What the verb at k says became of its object, or of its subject where it is passive; null where it says no such thing. */
export function leftInRuins({ classes, layout }: Marks, chunks: readonly Chunk[], k: number, clause: ClauseArguments): Damage['effect'] {
  const verb = chunks[k]!;
  if (verb.type !== 'verb-group' || !(classes.leaving.has(lemmaOf(verb)) || classes.reducing.has(lemmaOf(verb)))) return null;
  const last = clause.objects(k).at(-1);
  const behind = last ? chunks.indexOf(last, k) + 1 : k + 1;
  const [lead, ruins] = chunks.slice(behind, behind + 2);
  // left a hotel without windows
  const isPart = (thing: Chunk | undefined): boolean =>
    thing?.type === 'noun-phrase' && classes.part.at(layout.tokens[thing.headLast - 1]!);
  if (isPreposition(lead, 'without') && isPart(ruins)) return 'damaged';
  if (lead?.type !== 'preposition' || !classes['ruins-in'].has(lead.says) || ruins?.type !== 'noun-phrase') return null;
  return classes.ruins.at(layout.tokens[ruins.headLast - 1]!) ? 'destroyed' : null;
}
