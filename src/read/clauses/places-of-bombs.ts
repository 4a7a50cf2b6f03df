/** At what something went off: "a bomb exploded last night in front of the bank", "one at the park, another at a school". */
import type { ClauseArguments } from './arguments/arguments.js';
import type { Chunk, NounPhrase, VerbGroup } from './chunk.js';
import type { Marks } from './chunks/marks.js';
import { isPreposition, says } from './chunks/says.js';
import { isThing } from './is-thing.js';
import { positions, wholeOf } from './things-harmed.js';
import { BODY } from './words.js';

/** Chunks looked at behind a verb for the place where something went off: "exploded last night in front of the bank". */
const REACH = 9;

/** The first thing behind "at", "in front of" and the like, with those joined to it, within the clause. */
export function placesAfter(marks: Marks, chunks: readonly Chunk[], clause: ClauseArguments, k: number): readonly number[] {
  for (let at = k + 1; at < Math.min(chunks.length - 1, k + REACH); at++) {
    const chunk = chunks[at]!;
    if (chunk.type === 'verb-group' && isOccurring(marks, chunk)) continue;
    // explosions were reported near the bank | by the bank
    if (chunk.type === 'verb-group' && isReported(marks, chunk) && !isPreposition(chunks[at + 1], 'by')) continue;
    if (chunk.type === 'verb-group' || chunk.type === 'break' || chunk.type === 'relative' || chunk.type === 'subordinate') return [];
    if (!isWhere(marks, chunks, at)) continue;
    const next = chunks[at + 1]!;
    if (next.type === 'noun-phrase' && isPlaceOfBomb(marks, chunks, at + 1))
      return [
        ...positions(chunks, clause.joinedRight(at + 1), at, 1),
        ...situatedAt(marks, chunks, clause, at + 2),
        ...placesMore(marks, chunks, clause, at + 2, marks.classes.where),
      ];
  }
  return [];
}

/** "a car parked outside the ministry": the ministry. */
function situatedAt(marks: Marks, chunks: readonly Chunk[], clause: ClauseArguments, at: number): readonly number[] {
  const [verb, , place] = chunks.slice(at, at + 3);
  if (verb?.type !== 'verb-group' || verb.copula || !marks.classes.situated.has(verb.lower)) return [];
  const isThere = place?.type === 'noun-phrase' && isWhere(marks, chunks, at + 1) && isPlaceOfBomb(marks, chunks, at + 2);
  return isThere ? positions(chunks, clause.joinedRight(at + 2), at, 1) : [];
}

/** The same of what went off: "A car parked near the embassy exploded". */
export function situatedBefore(marks: Marks, chunks: readonly Chunk[], clause: ClauseArguments, k: number): readonly number[] {
  for (let at = k - 1; at > Math.max(0, k - REACH); at--) {
    const chunk = chunks[at]!;
    if (chunk.type === 'break' || chunk.type === 'relative' || chunk.type === 'subordinate' || chunk.type === 'comma') return [];
    const thing = chunks[at - 1]!;
    if (chunk.type !== 'verb-group') continue;
    const isWhatWentOff = thing.type === 'noun-phrase' && (isThing(marks, thing, 'vehicle') || isThing(marks, thing, 'bomb'));
    return isWhatWentOff && clause.subjects(k).includes(thing) ? situatedAt(marks, chunks, clause, at) : [];
  }
  return [];
}

/** "the bank", "the roof of the consulate"; not "the street", nor "the corner of Mill Road". */
function isPlaceOfBomb(marks: Marks, chunks: readonly Chunk[], at: number): boolean {
  if (bodyAt(marks, chunks, at)) return true;
  const thing = wholeOf(marks, chunks, at);
  return thing !== null && !isThing(marks, thing, 'ground') && (thing === chunks[at] || isThing(marks, thing, 'target'));
}

/** "at a union": where it has its seat. */
export function bodyAt(marks: Marks, chunks: readonly Chunk[], at: number): NounPhrase | null {
  const phrase = chunks[at] as NounPhrase;
  return phrase.person === null && phrase.pronoun === null && isThing(marks, phrase, BODY) ? phrase : null;
}

/** A word of the class "where", and "from" of "across from the bank", "across the street from a school". */
function isWhere({ classes }: Marks, chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at]!;
  if (chunk.type !== 'preposition') return false;
  if (!says(chunk, 'from')) return classes.where.has(chunk.says);
  return [chunks[at - 1], chunks[at - 2]].some((before) => isPreposition(before, 'across'));
}

/** "at a bank, at a hotel and at the office of a union", "one at the park, another at a school": behind the first, each with its own preposition. */
export function placesMore(
  { classes, layout }: Marks,
  chunks: readonly Chunk[],
  clause: ClauseArguments,
  from: number,
  leads: ReadonlySet<string>,
): readonly number[] {
  const out: number[] = [];
  let joined = false;
  for (let at = from; at < Math.min(chunks.length - 1, from + PLACES_REACH); at++) {
    const chunk = chunks[at]!;
    const next = chunks[at + 1]!;
    if (chunk.type === 'comma' || chunk.type === 'and' || isSemicolon(chunk, next, leads)) joined = true;
    else if (chunk.type === 'preposition' && joined && leads.has(chunk.says) && next.type === 'noun-phrase') {
      out.push(...positions(chunks, clause.joinedRight(at + 1), at, 1));
      joined = false;
    } else if (chunk.type === 'noun-phrase') joined &&= classes['next-one'].at(layout.tokens[chunk.lastToken - 1]!);
    else if (chunk.type !== 'preposition' && chunk.type !== 'adverb' && chunk.type !== 'time') break;
  }
  return out;
}

/** "at the party's seat; at the bank; and at a store" */
const isSemicolon = ({ type }: Chunk, next: Chunk, leads: ReadonlySet<string>): boolean =>
  type === 'break' && (next.type === 'and' || (next.type === 'preposition' && leads.has(next.says)));

/** Chunks looked through for further places. */
const PLACES_REACH = 24;

/** "the explosion occurred in front of the bank" */
const isOccurring = ({ classes, layout }: Marks, { firstToken, lastToken }: VerbGroup): boolean =>
  classes.occur.at(layout.tokens[lastToken - 1]!) || (classes['taking-place'].at(layout.tokens[firstToken]!) && lastToken > firstToken);

const isReported = ({ classes, layout }: Marks, { lastToken }: VerbGroup): boolean =>
  classes['told-of-blast'].at(layout.tokens[lastToken - 1]!);
