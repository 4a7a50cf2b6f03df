/** "shot Ana Ruiz, a law student, to death", "left the wife of the mayor wounded": what is said of somebody before what became of her. */
import { type Chunk, lemmaOf, type NounPhrase } from '../chunk.js';
import type { ChunkName } from '../chunks/chunk-words.js';
import { isOf, saysOneOf } from '../chunks/says.js';
import type { HarmSentence } from './harm-sentence.js';
import { isBareNumber } from './persons.js';

/** Steps of what is said: "a clerk of the court, 40, of Lugo,". */
const MOST_STEPS = 4;
/** Chunks between the verb and what became of its object. */
const REACH = 12;

/** The first chunk behind what is said of the phrase that ends before a chunk: whose they are, and what else they are between commas. */
export function pastSaidOf(chunks: readonly Chunk[], from: number): number {
  let at = from;
  for (let step = 0; step < MOST_STEPS; step++) {
    const behind = isOfWhom(chunks, at) ? at + 2 : pastInserted(chunks, at);
    if (behind === at) break;
    at = behind;
  }
  return at;
}

const OF_WHOM: ReadonlySet<ChunkName> = new Set<ChunkName>(['of', 'for', 'from']);

function isOfWhom(chunks: readonly Chunk[], at: number): boolean {
  const [of, whose] = chunks.slice(at, at + 2);
  return of?.type === 'preposition' && saysOneOf(of, OF_WHOM) && whose?.type === 'noun-phrase';
}

/** ", including two children," ", among them a guard and his wife,": from the comma to behind the one that closes. */
function pastIncluded(chunks: readonly Chunk[], at: number): number {
  const opens = chunks[at + 1];
  if (chunks[at]?.type !== 'comma' || opens?.type !== 'preposition' || !saysOneOf(opens, INCLUDING)) return at;
  for (let end = at + 2; end < Math.min(chunks.length, at + REACH); end++) {
    const { type } = chunks[end]!;
    if (type === 'comma') return end + 1;
    if (!LISTED.has(type) && !isOf(chunks[end])) return at;
  }
  return at;
}

const INCLUDING: ReadonlySet<ChunkName> = new Set<ChunkName>(['including', 'among']);
const LISTED: ReadonlySet<Chunk['type']> = new Set<Chunk['type']>(['noun-phrase', 'and', 'age']);

/** ", a law student of Lugo,", ", Ana Ruiz, 34,", ", aged four and six,", ", three of them children,", ", who was asleep," */
function pastInserted(chunks: readonly Chunk[], at: number): number {
  const included = pastIncluded(chunks, at);
  if (included > at) return included;
  const [comma, what] = chunks.slice(at, at + 2);
  // three of them children,
  if (isBareMany(comma) && what?.type === 'comma') return at + 2;
  if (comma?.type !== 'comma') return at;
  // of the ages of several nothing is left but the comma
  if (what?.type === 'preposition') return at + 1;
  if (what?.type === 'relative') return pastClauseOf(chunks, at);
  if (what?.type !== 'noun-phrase' && what?.type !== 'age') return at;
  let end = pastAges(chunks, at + 2);
  for (let step = 0; step < MOST_STEPS && isOfWhom(chunks, end); step++) end += 2;
  return chunks[end]?.type === 'comma' ? end + 1 : at;
}

/** Behind a name its age, and behind one age the others. */
function pastAges(chunks: readonly Chunk[], from: number): number {
  let at = from;
  for (let step = 0; step < MOST_STEPS && isJoint(chunks[at]) && isAge(chunks[at + 1]); step++) at += 2;
  return at;
}

const isJoint = (chunk: Chunk | undefined): boolean => chunk?.type === 'comma' || chunk?.type === 'and';
/** "34", "aged 34", and "six" behind "aged four and" */
const isAge = (chunk: Chunk | undefined): boolean =>
  chunk?.type === 'age' || (chunk?.type === 'noun-phrase' && chunk.quantity !== null && isBareNumber(chunk));
const isBareMany = (chunk: Chunk | undefined): boolean =>
  chunk?.type === 'noun-phrase' && chunk.person?.plural === true && (chunk.quantity ?? chunk.determiner ?? chunk.name) === null;

/** Past a clause between commas. */
function pastClauseOf(chunks: readonly Chunk[], at: number): number {
  for (let end = at + 2; end < Math.min(chunks.length, at + REACH); end++) {
    const { type } = chunks[end]!;
    if (type === 'comma') return end + 1;
    if (type === 'break' || type === 'dash' || type === 'relative') return at;
  }
  return at;
}

/** Whom a verb left so, where more is said of them between: "leaving Ana Ruiz, a nurse, hurt"; null where nothing is. */
export function leftSo(here: HarmSentence, k: number): readonly NounPhrase[] | null {
  const { chunks, classes, clause } = here;
  for (let i = k - 1; i >= Math.max(0, k - REACH); i--) {
    const verb = chunks[i]!;
    if (verb.type === 'break' || verb.type === 'relative' || verb.type === 'subordinate') return null;
    if (verb.type !== 'verb-group') continue;
    if (verb.passive || verb.negated || !classes.leaving.has(lemmaOf(verb))) return null;
    const objects = clause.objects(i);
    const behind = objects.length > 0 ? here.afterObjects(i, objects) : k;
    // a toll of one person wounded
    const isSaidOf = behind < k && objects.every(({ person, name, pronoun }) => person ?? name ?? pronoun);
    return isSaidOf && isPastSaid(chunks, behind, k) ? objects : null;
  }
  return null;
}

/** All up to a chunk is said of the phrase before; of "three men, ages 22, 25 and 31, dead" nothing is left but the comma. */
function isPastSaid(chunks: readonly Chunk[], from: number, to: number): boolean {
  const end = pastSaidOf(chunks, from);
  return end === to || (end === to - 1 && chunks[end]!.type === 'comma');
}
