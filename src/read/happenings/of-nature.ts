/** What nature did and what somebody did are two incidents, whichever a report tells first. Asked of the first event of the running one. */
import type { Happening } from '../clauses/clause.js';
import type { OpenEvent } from './told-events.js';

/** "A landslide killed 22 people. On Tuesday gunmen attacked a police post": a deed told of after a disaster, and who did it. */
export const isDeedAfterDisaster = (first: OpenEvent | null, happening: Happening): boolean =>
  first?.kind === 'disaster' && !happening.nominal && isBySomebody(happening);

/** Violence that the words say somebody did. */
export const isBySomebody = ({ word, agent }: Happening): boolean =>
  word.role === 'violence' &&
  word.kind !== 'disaster' &&
  word.kind !== 'accident' &&
  agent !== null &&
  (agent.person ?? agent.name) !== null;

/**
 * "Rebels killed nine. The province was hit by a cyclone that killed 600": what a disaster did, told of after a deed; a word for the disaster
 * alone tells of nothing it did.
 */
export function isDisasterAfterDeed(first: OpenEvent | null, happening: Happening, next: Happening | undefined): boolean {
  if (happening.word.kind !== 'disaster' || first?.role !== 'violence' || first.kind === 'disaster' || first.kind === 'accident')
    return false;
  return !happening.nominal || (next?.sentence === happening.sentence && next.word.kind === 'disaster' && !next.nominal);
}
