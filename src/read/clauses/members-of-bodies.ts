/** "Three Red Dawn members", "two cartel leaders": who belongs to a body that attacks is of those who attack, as "a member of the cartel" is. */
import { endsIn } from '../text/ends-in.js';
import { altered, type Chunk, type NounPhrase } from './chunk.js';
import type { Marks } from './chunks/marks.js';

export function membersOfBodies(marks: Marks, chunks: readonly Chunk[]): readonly Chunk[] {
  if (!chunks.some((chunk) => isMembers(marks, chunk))) return chunks;
  return chunks.map((chunk) =>
    isMembers(marks, chunk) ? altered(chunk, { person: { ...chunk.person, group: 'perpetrators', finer: false } }) : chunk,
  );
}

type Members = NounPhrase & { readonly person: NonNullable<NounPhrase['person']> };

/** The body stands right before the word for those who belong to it. */
const isMembers = ({ layout, classes }: Marks, chunk: Chunk): chunk is Members =>
  chunk.type === 'noun-phrase' &&
  chunk.person !== null &&
  chunk.person.group !== 'perpetrators' &&
  chunk.headLast - 1 > chunk.firstToken &&
  classes.membership.at(layout.tokens[chunk.headLast - 1]!) &&
  endsIn(classes['armed-body'], layout, { firstToken: chunk.firstToken, lastToken: chunk.headLast - 1 });
