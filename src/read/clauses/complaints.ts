/** "The bishop protested the murder of a nun": one who complains of a deed takes to no street, and the deed is what is told. */
import type { ClauseArguments } from './arguments/arguments.js';
import { skipRight } from './arguments/chunk-steps.js';
import type { Chunk, NounPhrase, VerbGroup } from './chunk.js';
import type { Marks } from './chunks/marks.js';
import { isPreposition } from './chunks/says.js';
import type { Happening } from './clause.js';

export function complainsOfDeed({ classes }: Marks, chunks: readonly Chunk[], k: number, clause: ClauseArguments): boolean {
  if (!classes.complaining.has((chunks[k] as VerbGroup).word!.verb!.lemma)) return false;
  const deed = chunks[skipRight(chunks, k + 1, ['adverb', 'time'])];
  if (deed?.type !== 'noun-phrase' || !isDeed(deed)) return false;
  return clause.subjects(k).every(({ person, count }) => person?.plural !== true && (count === null || count.high === 1));
}

/** "the murder of a nun", "the arrest of its chairman" */
const isDeed = ({ happening, state, stateIsHead }: NounPhrase): boolean =>
  (stateIsHead && state?.use === 'noun-of') || (happening?.role === 'violence' && happening.kind !== 'protest');

/** "The union has protested to the minister over the arrests": so, too, where it is said to whom. */
export const complainsToSomebody = ({ classes }: Marks, chunks: readonly Chunk[], k: number, { word }: Happening): boolean =>
  classes.complaining.has(word.word) && isPreposition(chunks[k + 1], 'to') && chunks[k + 2]?.type === 'noun-phrase';
