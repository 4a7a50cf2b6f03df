/**
 * "A lawyer and activist was shot", "the owner and manager, Ana Ruiz,", "Ana Ruiz, a poet and teacher": somebody who is called by two words is
 * one person. "A guard and driver were shot" are two.
 */
import { altered, type Chunk, type NounPhrase } from './chunk.js';
import type { Marks } from './chunks/marks.js';
import { isOf } from './chunks/says.js';
import { isNameAlone, isOneUnnamed } from './one-person.js';
import type { PersonWord } from './words.js';

export function joinBothCallings(marks: Marks, chunks: readonly Chunk[]): readonly Chunk[] {
  let out: Chunk[] | null = null;
  for (let k = 0; k < chunks.length; k++) {
    const first = chunks[k]!;
    if (isNamedBoth(chunks, k) && isSubjectOfOne(marks, chunks, k)) {
      out ??= chunks.slice(0, k);
      out.push(altered(chunks[k + 2] as NounPhrase, { firstToken: first.firstToken }));
      k += 2;
      continue;
    }
    if (!isCalledTwice(chunks, k) || !(isSubjectOfOne(marks, chunks, k) || isNamedBehind(chunks, k) || isSaidOfOne(marks, chunks, k))) {
      out?.push(first);
      continue;
    }
    out ??= chunks.slice(0, k);
    out.push(altered(first as NounPhrase, { lastToken: chunks[k + 2]!.lastToken }));
    k += 2;
  }
  return out ?? chunks;
}

/** "a lawyer and activist": the second without an article of its own; not "a man and woman", "a mother and child". */
function isCalledTwice(chunks: readonly Chunk[], k: number): boolean {
  if (chunks[k + 1]?.type !== 'and') return false;
  const [first, second] = [chunks[k], chunks[k + 2]];
  if (!isOneUnnamed(first) || !isOneUnnamed(second) || second.determiner !== null || second.age !== null) return false;
  return first.determiner !== null && first.determiner !== 'other' && mayBeOne(first.person, second.person);
}

/** "18-year-old unionist and activist Ana Ruiz was": no article on either, the age of the first, and the name behind both. */
function isNamedBoth(chunks: readonly Chunk[], k: number): boolean {
  if (chunks[k + 1]?.type !== 'and') return false;
  const [first, second] = [chunks[k], chunks[k + 2]];
  if (!isOneUnnamed(first) || first.determiner !== null || first.age === null || second?.type !== 'noun-phrase') return false;
  const { determiner, person, name, age, quantity } = second;
  return (
    determiner === null &&
    age === null &&
    quantity === null &&
    name !== null &&
    person !== null &&
    !person.plural &&
    mayBeOne(first.person, person)
  );
}

const mayBeOne = (first: PersonWord, second: PersonWord): boolean =>
  first.concept !== second.concept &&
  first.child === second.child &&
  (first.gender === null || second.gender === null || first.gender === second.gender);

/** "a husband and father of two was", where it opens a clause: "the murder of a teacher and pupil was condemned" says nothing. */
function isSubjectOfOne({ classes, layout: { tokens } }: Marks, chunks: readonly Chunk[], k: number): boolean {
  const before = chunks[k - 1];
  if (before !== undefined && !OPENS.has(before.type)) return false;
  const verb = chunks[behindOf(chunks, k + 3)];
  return verb?.type === 'verb-group' && classes['of-one'].at(tokens[verb.firstToken]!);
}
const OPENS: ReadonlySet<Chunk['type']> = new Set(['break', 'dash', 'comma', 'subordinate', 'adverb', 'time']);

/** "the owner and manager of the bar, Ana Ruiz" */
function isNamedBehind(chunks: readonly Chunk[], k: number): boolean {
  const comma = behindOf(chunks, k + 3);
  return chunks[comma]?.type === 'comma' && isNameAlone(chunks[comma + 1]) && isEnd(chunks[comma + 2]);
}

/** "Ana Ruiz, a poet and teacher", "the victim, a nurse and mother of two,"; "the mayor, a driver and guard" may be three. */
function isSaidOfOne({ classes, layout: { tokens } }: Marks, chunks: readonly Chunk[], k: number): boolean {
  const [whom, comma] = [chunks[k - 2], chunks[k - 1]];
  if (comma?.type !== 'comma' || whom?.type !== 'noun-phrase') return false;
  const end = behindOf(chunks, k + 3);
  if (isNameAlone(whom)) return isEnd(chunks[end]);
  const isOne = whom.person !== null && !whom.person.plural && whom.quantity === null && whom.determiner !== 'indefinite';
  const next = chunks[end + 1];
  return isOne && chunks[end]?.type === 'comma' && !(next?.type === 'verb-group' && classes['of-several'].at(tokens[next.firstToken]!));
}

const isEnd = (chunk: Chunk | undefined): boolean => chunk === undefined || chunk.type === 'comma' || chunk.type === 'break';

/** Past "of two", "of the bar". */
function behindOf(chunks: readonly Chunk[], k: number): number {
  const [of, whole] = [chunks[k], chunks[k + 1]];
  return isOf(of) && whole?.type === 'noun-phrase' ? k + 2 : k;
}
