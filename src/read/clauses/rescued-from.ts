/** "Police rescued five clerks from kidnappers", "were freed from the hands of their captors": who is rescued so was held by them. */
import type { ClauseArguments } from './arguments/arguments.js';
import type { Chunk, NounPhrase } from './chunk.js';
import type { Marks } from './chunks/marks.js';
import { says } from './chunks/says.js';

export interface Captivity {
  readonly held: readonly NounPhrase[];
  readonly captors: NounPhrase;
}

/** Chunks from a verb to the captors: "five clerks in Lugo on Monday from the hideout of". */
const CAPTORS_WITHIN = 12;

/** "The rebels freed three hostages": by whom they were held may not be said. */
export function hostagesFreed(chunks: readonly Chunk[], clause: ClauseArguments, k: number): readonly NounPhrase[] {
  const group = chunks[k];
  if (group?.type !== 'verb-group' || group.negated || group.modal || group.word?.effect?.effect !== 'rescued') return [];
  const held = clause.isPassive(k) ? clause.subjects(k) : clause.objects(k);
  return held.filter(({ person, count }) => person?.concept === HOSTAGE && count !== null && count.low !== 0);
}

const HOSTAGE = 'hostage';

/** Who was held by whom, of a verb of rescue; null where it does not say from whom. */
export function rescuedFrom(marks: Marks, chunks: readonly Chunk[], clause: ClauseArguments, k: number): Captivity | null {
  const group = chunks[k];
  if (group?.type !== 'verb-group' || group.negated || group.word?.effect?.effect !== 'rescued') return null;
  const captors = captorsBehind(marks, chunks, k);
  if (!captors) return null;
  const held = clause.isPassive(k) ? clause.subjects(k) : clause.objects(k);
  const persons = held.filter(({ person, quantity, name, place }) => place === null && (person ?? quantity ?? name) !== null);
  return persons.length > 0 ? { held: persons, captors } : null;
}

function captorsBehind(marks: Marks, chunks: readonly Chunk[], k: number): NounPhrase | null {
  let from = false;
  for (let i = k + 1; i < Math.min(chunks.length, k + CAPTORS_WITHIN); i++) {
    const chunk = chunks[i]!;
    if (chunk.type === 'verb-group' || chunk.type === 'break' || chunk.type === 'subordinate' || chunk.type === 'relative') return null;
    if (chunk.type === 'preposition') from ||= says(chunk, 'from');
    else if (from && chunk.type === 'noun-phrase' && namesCaptors(marks, chunk)) return chunk;
  }
  return null;
}

/** "their kidnappers", "a kidnappers' den" */
function namesCaptors({ classes, layout: { tokens } }: Marks, { firstToken, lastToken }: NounPhrase): boolean {
  for (let i = firstToken; i < lastToken; i++) if (classes.captors.at(tokens[i]!)) return true;
  return false;
}
