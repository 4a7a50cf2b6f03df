/** "ambushed a bus carrying 20 clerks", "fired on the car in which Judge Ana Ruiz was riding": whoever is in what is attacked is attacked, too. */
import type { ClauseArguments } from './arguments/arguments.js';
import { positionOf } from './arguments/chunk-steps.js';
import type { Chunk, NounPhrase } from './chunk.js';
import type { Marks } from './chunks/marks.js';
import { isPreposition } from './chunks/says.js';
import { isThing } from './is-thing.js';

/** The persons said to be in the vehicles among what was attacked. */
export function onBoard(
  marks: Marks,
  chunks: readonly Chunk[],
  clause: ClauseArguments,
  targets: readonly NounPhrase[],
): readonly NounPhrase[] {
  const vehicles = targets.filter((target) => target.person === null && isThing(marks, target, 'vehicle'));
  return vehicles.flatMap((vehicle) => {
    const at = positionOf(chunks, vehicle);
    return at < 0 ? [] : [...carried(marks, chunks, clause, at + 1), ...riding(marks, chunks, at + 1)].filter(isSomebodyThere);
  });
}

const isSomebodyThere = ({ person }: NounPhrase): boolean => person !== null && person.group !== 'perpetrators';

/** "carrying 20 clerks", "that was carrying 20 clerks", ", which carried 20 clerks" */
function carried(
  { classes, layout: { tokens } }: Marks,
  chunks: readonly Chunk[],
  clause: ClauseArguments,
  from: number,
): readonly NounPhrase[] {
  const relative = chunks[from]?.type === 'comma' ? from + 1 : from;
  const at = chunks[relative]?.type === 'relative' ? relative + 1 : from;
  const [verb, whom] = chunks.slice(at, at + 2);
  if (verb?.type !== 'verb-group' || verb.passive || verb.negated || whom?.type !== 'noun-phrase') return [];
  return classes.transporting.at(tokens[verb.lastToken - 1]!) ? clause.joinedRight(at + 1) : [];
}

/** "in which Judge Ana Ruiz and her driver were riding" */
function riding({ classes, layout: { tokens } }: Marks, chunks: readonly Chunk[], from: number): readonly NounPhrase[] {
  if (!isPreposition(chunks[from], 'in') || chunks[from + 1]?.type !== 'relative') return [];
  const persons: NounPhrase[] = [];
  for (let at = from + 2; at < Math.min(chunks.length, from + RIDERS_REACH); at++) {
    const chunk = chunks[at]!;
    if (chunk.type === 'noun-phrase') persons.push(chunk);
    else if (chunk.type === 'verb-group') return classes['on-the-way'].at(tokens[chunk.lastToken - 1]!) ? persons : [];
    else if (!BETWEEN.has(chunk.type)) return [];
  }
  return [];
}
/** Chunks from a vehicle to what those in it do. */
const RIDERS_REACH = 9;
const BETWEEN: ReadonlySet<Chunk['type']> = new Set<Chunk['type']>(['and', 'comma', 'age', 'time', 'adverb']);
