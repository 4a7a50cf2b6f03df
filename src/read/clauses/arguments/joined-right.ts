/** "three policemen, a nurse and two guards" from its first phrase on: what is joined in one object. */
import type { Chunk, NounPhrase } from '../chunk.js';
import { withoutAppositions } from './appositions.js';
import { afterModifiers, isSemicolon, isShareOfWhom, LONGEST_ITEM, LONGEST_LIST, skipRight } from './chunk-steps.js';

const isBareName = ({ name, person, age, quantity }: NounPhrase): boolean =>
  name !== null && person === null && age === null && quantity === null;

/**
 * "three policemen, a nurse and two guards" from its first phrase on; ends before a phrase that opens a clause of its own.
 * Without an "and", only numbers make a list ("11 raiders, 3 soldiers"): "Ana Ruiz, a nurse" is one person.
 */
export function joinedRight(chunks: readonly Chunk[], first: number): readonly NounPhrase[] {
  const items = itemsRight(chunks, first);
  return items.length > 0 ? items : joinedByCommas(chunks, first);
}

function joinedByCommas(chunks: readonly Chunk[], first: number): readonly NounPhrase[] {
  const out: NounPhrase[] = [];
  let k = first;
  let and = false;
  let modified = false;
  while (out.length < LONGEST_LIST) {
    const chunk = chunks[k];
    if (chunk?.type !== 'noun-phrase') break;
    if (out.length > 0 && ((opensClause(chunks, k) && !isOfSubject(chunks, first)) || isShareOfWhom(chunks, k) || isSaidHow(chunks, k)))
      break;
    if (modified && isBareName(chunk)) break;
    out.push(chunk);
    const after = afterModifiers(chunks, k + 1);
    modified = endsInThing(chunks, k, after);
    const joint = pastJoint(chunks, after);
    if (joint < 0) break;
    const joinedByAnd = chunks.slice(after, joint).some((small) => small.type === 'and' || small.type === 'or');
    if (and && !joinedByAnd) break;
    and ||= joinedByAnd;
    k = joint;
  }
  if (and) return withoutAppositions(out);
  // killed her two sons, then herself
  return out.filter(
    (phrase, i) =>
      i === 0 ||
      (phrase.quantity !== null && out[0]!.quantity !== null) ||
      (phrase.pronoun === 'singular' && chunks[chunks.indexOf(phrase) - 1]?.type === 'adverb'),
  );
}

/** "killed a cook near Elm Street and Oak Road": the street that follows is none of those killed. */
function endsInThing(chunks: readonly Chunk[], phrase: number, after: number): boolean {
  const last = chunks[after - 1];
  return after > phrase + 2 && last?.type === 'noun-phrase' && last.person === null && last.pronoun === null && last.age === null;
}

/** "shot four people, one fatally": some of the four. */
function isSaidHow(chunks: readonly Chunk[], phrase: number): boolean {
  const { quantity, person } = chunks[phrase] as NounPhrase;
  return quantity !== null && person === null && chunks[phrase + 1]?.type === 'adverb';
}

/** "a driver; Juan Mora, a baker; and Ana Rios, 23": the first phrase of each item; empty where no "and" closes a list. */
function itemsRight(chunks: readonly Chunk[], first: number): readonly NounPhrase[] {
  const out: NounPhrase[] = [];
  let k = first;
  let closed = false;
  while (out.length < LONGEST_LIST) {
    const chunk = chunks[k];
    if (chunk?.type !== 'noun-phrase' || opensClause(chunks, k)) return [];
    out.push(chunk);
    const end = itemEnd(chunks, k + 1);
    if (closed) break;
    // … Luis Cano; Ana Rios, Rosa Luna and Ivan Soto
    if (end < 0) {
      const last = joinedByCommas(chunks, k);
      return out.length > 2 && last.length > 1 ? [...out, ...last.slice(1)] : [];
    }
    closed = chunks[end + 1]?.type === 'and';
    k = end + (closed ? 2 : 1);
  }
  return closed ? out : [];
}

/** The semicolon that ends an item, or -1; an item is one person and what is said of them. */
function itemEnd(chunks: readonly Chunk[], from: number): number {
  for (let k = from; k < Math.min(chunks.length, from + LONGEST_ITEM); k++) {
    const chunk = chunks[k]!;
    if (isSemicolon(chunk)) return k;
    if (chunk.type === 'and' || chunk.type === 'or' || chunk.type === 'dash' || chunk.type === 'break') return -1;
  }
  return -1;
}

/** The chunk after a comma, "and" or both, or -1. */
function pastJoint(chunks: readonly Chunk[], from: number): number {
  let k = from;
  let joined = false;
  while (k < from + 3) {
    const type = chunks[k]?.type;
    if (type !== 'comma' && type !== 'and' && type !== 'or') break;
    joined = true;
    k++;
  }
  while (chunks[k]?.type === 'adverb' || chunks[k]?.type === 'time') k++;
  return joined ? k : -1;
}

function opensClause(chunks: readonly Chunk[], phrase: number): boolean {
  const next = chunks[skipRight(chunks, afterModifiers(chunks, phrase + 1), ['adverb', 'time'])];
  return next?.type === 'verb-group' ? !next.ing || next.passive : next?.type === 'state';
}

/** "The murder of the mayor and his wife was condemned": no verb stands before, so the one behind is that of the murder. */
function isOfSubject(chunks: readonly Chunk[], phrase: number): boolean {
  const of = chunks[phrase - 1];
  if (of?.type !== 'preposition' || of.lower !== 'of') return false;
  for (let k = phrase - 2; k >= Math.max(0, phrase - 6); k--) {
    const chunk = chunks[k]!;
    if (chunk.type === 'verb-group' || chunk.type === 'state' || chunk.type === 'comma') return false;
    if (chunk.type === 'break' || chunk.type === 'subordinate' || chunk.type === 'relative') return true;
  }
  return phrase < 8;
}
