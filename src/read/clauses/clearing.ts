/** What says that somebody is not, or no longer, held to have done it: "not guilty", "wrongly convicted", "dropped the charges". */
import { itemAt } from '../text/item-at.js';
import type { Token } from '../text/layout.js';
import type { Chunk, VerbGroup } from './chunk.js';
import type { ClauseClasses } from './clause-classes.js';

interface Words {
  readonly tokens: readonly Token[];
  readonly classes: ClauseClasses;
}

/** "guilty" of "not guilty" */
export function isNot({ tokens, classes }: Words, { lastToken }: Chunk): boolean {
  return lastToken > 1 && classes.not.at(tokens[lastToken - 2]!);
}

/** "wrongly convicted" */
export function isWrongly({ tokens, classes }: Words, { firstToken, lastToken }: VerbGroup): boolean {
  return tokens.slice(firstToken, lastToken).some((token) => classes.wrongly.at(token));
}

/** "dropped the charges", from the charges. */
export function isDropped({ classes }: Words, chunks: readonly Chunk[], charges: number): boolean {
  const verb = itemAt(chunks, charges - 1);
  return verb?.type === 'verb-group' && classes.dropping.has(verb.lower);
}

/** "charges", "the conviction" */
export function isCharge({ tokens, classes }: Words, chunk: Chunk | undefined): boolean {
  return chunk?.type === 'noun-phrase' && classes['charge-noun'].at(tokens[chunk.headLast - 1]!);
}
