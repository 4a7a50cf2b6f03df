/**
 * "A commission made up of nine judges and three clerks was massacred": what becomes of the body becomes of those it is made up of.
 * "A rebel column made up of 50 men and women attacked": a band that is named, or called persons itself, does what it does, and not the last of
 * those it is made up of.
 * "Two members of the Oil Workers Union were kidnapped": a body that is called by those in it is no person.
 */

import { inWords } from '../text/in-words.js';
import { itemAt } from '../text/item-at.js';
import { altered, type Chunk, type NounPhrase } from './chunk.js';
import type { Marks } from './chunks/marks.js';
import { isOf } from './chunks/says.js';

export function joinMadeUp(marks: Marks, chunks: readonly Chunk[]): readonly Chunk[] {
  if (!chunks.some((chunk, k) => isBody(marks, chunk) || isBand(marks, chunk) || isRestOfBody(marks, chunks, k))) return chunks;
  const out: Chunk[] = [];
  for (let k = 0; k < chunks.length; k++) {
    const chunk = chunks[k]!;
    if (chunk.type === 'noun-phrase' && isRestOfBody(marks, chunks, k)) {
      const { lastToken, headFirst, headLast } = chunk;
      const members = chunks[k - 1] as NounPhrase;
      out[out.length - 1] = altered(members, { lastToken, headFirst, headLast, person: null, count: chunk.count });
      continue;
    }
    const isOfThose = isBody(marks, chunk);
    const members = isOfThose || isBand(marks, chunk) ? membersAt(marks, chunks, k) : -1;
    if (members < 0) out.push(chunk);
    else if (!isOfThose) {
      const last = lastMember(chunks, members);
      out.push(altered(chunk as NounPhrase, { wholeLast: chunks[last]!.lastToken }));
      k = chunks[last + 1]?.type === 'comma' && chunks[k + 1]!.type === 'comma' ? last + 1 : last;
    } else {
      out.push(altered(chunks[members] as NounPhrase, { firstToken: chunk.firstToken, determiner: null }));
      k = members;
    }
  }
  return out;
}

/** "a patrol", "the commission": of persons, and none itself. */
const isBody = (marks: Marks, chunk: Chunk): boolean =>
  chunk.type === 'noun-phrase' && chunk.person === null && chunk.name === null && isGathering(marks, chunk);

/** "a Red Dawn column", "an extremist commando" */
const isBand = (marks: Marks, chunk: Chunk): boolean =>
  chunk.type === 'noun-phrase' && (chunk.person ?? chunk.name) !== null && chunk.wholeLast === null && isGathering(marks, chunk);

const isGathering = ({ layout: { tokens }, classes }: Marks, { headLast, pronoun }: NounPhrase): boolean =>
  pronoun === null && (classes['gathering-number'].at(tokens[headLast - 1]) || classes.gathering.at(tokens[headLast - 1]));

/** "50 men, ten women and a boy": the last of a list of persons. */
function lastMember(chunks: readonly Chunk[], first: number): number {
  let last = first;
  for (let at = first + 1; at < first + MOST_JOINED; at++) {
    const { type } = chunks[at] ?? {};
    if (type === 'comma' || type === 'and') continue;
    const next = chunks[at];
    if (next?.type !== 'noun-phrase' || next.person === null || next.name !== null) break;
    last = at;
  }
  return last;
}
/** Chunks of a list of members. */
const MOST_JOINED = 8;

/** Where the members stand: "(, )made up of nine judges"; a negative number where the body is told of by itself. */
function membersAt({ layout: { tokens }, classes }: Marks, chunks: readonly Chunk[], k: number): number {
  const from = k + (chunks[k + 1]?.type === 'comma' ? 2 : 1);
  const first = chunks[from]?.firstToken;
  if (first === undefined) return -1;
  for (let at = from + 1; at <= from + MOST_BETWEEN; at++) {
    const members = chunks[at];
    if (members === undefined) return -1;
    if (members.type !== 'noun-phrase' || members.person === null || !(members.quantity ?? members.person.plural)) continue;
    return classes['made-up-of'].has(inWords(tokens, { firstToken: first, lastToken: members.firstToken })) ? at : -1;
  }
  return -1;
}
/** Chunks of "made up of". */
const MOST_BETWEEN = 3;

/** "of the oil workers | union", "of the state | mining company" */
function isRestOfBody({ layout: { tokens }, classes }: Marks, chunks: readonly Chunk[], k: number): boolean {
  const of = itemAt(chunks, k - 2);
  const members = itemAt(chunks, k - 1);
  const rest = chunks[k]!;
  return (
    rest.type === 'noun-phrase' &&
    rest.person === null &&
    rest.determiner === null &&
    rest.quantity === null &&
    members?.type === 'noun-phrase' &&
    members.lastToken === rest.firstToken &&
    (members.person === null || members.person.plural || members.determiner === 'definite') &&
    members.pronoun === null &&
    members.quantity === null &&
    members.name === null &&
    isOf(of) &&
    classes['body-noun'].at(tokens[rest.headLast - 1]!)
  );
}
