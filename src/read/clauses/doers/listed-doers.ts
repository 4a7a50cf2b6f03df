/** Those told of in one list with who is held for a deed: "four officers, including a major, and six soldiers were implicated in it". */
import { itemAt } from '../../text/item-at.js';
import { withoutAppositions } from '../arguments/appositions.js';
import { LONGEST_LIST, positionOf } from '../arguments/chunk-steps.js';
import { joinedRight } from '../arguments/joined-right.js';
import type { Chunk, NounPhrase } from '../chunk.js';
import type { ChunkName } from '../chunks/chunk-words.js';
import { isPreposition, says, saysOneOf } from '../chunks/says.js';
import { isCalledAsPersons } from '../somebody.js';

/** Steps over the joints between two items. */
const LONGEST_JOINT = 3;

interface Item {
  readonly at: number;
  readonly joint: 'comma' | 'and' | 'part';
}

export function allListed(chunks: readonly Chunk[], phrases: readonly NounPhrase[]): readonly NounPhrase[] {
  const first = phrases.length > 0 ? positionOf(chunks, phrases[0]!) : -1;
  if (first < 0 || phrases.some(({ pronoun }) => pronoun !== null)) return phrases;
  const before = joinedBefore(chunks, first, phrases.length > 1);
  const after = listedAfter(chunks, positionOf(chunks, phrases.at(-1)!));
  if (before.length + after.length === 0) return phrases;
  return withoutAppositions([...before, ...phrases, ...after]);
}

/** "killed by a lieutenant, two corporals of the guard and Juan Mora": behind "by", up to the "and" that closes the list. */
export function agentsListed(chunks: readonly Chunk[], first: number): readonly NounPhrase[] {
  const out = [chunks[first] as NounPhrase];
  let closed = 1;
  for (let item = nextItem(chunks, first); item && out.length < LONGEST_LIST; item = nextItem(chunks, item.at)) {
    if (item.joint === 'part' || opensClause(chunks, item.at) || isHarmedBeside(chunks, item.at)) break;
    out.push(chunks[item.at] as NounPhrase);
    if (item.joint === 'and') closed = out.length;
  }
  return withoutAppositions(out.slice(0, closed));
}

/** "was shot by police along with three other farmers", "together with her sons": they were shot, too; but "by police along with two soldiers". */
function isHarmedBeside(chunks: readonly Chunk[], at: number): boolean {
  const along = chunks[at - 1];
  if (along?.type !== 'and' || along.lastToken - along.firstToken < 2) return false;
  const { person, quantity, determiner } = chunks[at] as NounPhrase;
  return person?.group !== 'perpetrators' && (quantity !== null || determiner === 'possessive' || determiner === 'other');
}

/** "the murderers of a bishop, including Juan Mora and Luis Rios": those named among them. */
export function partsNamed(chunks: readonly Chunk[], whole: number): readonly NounPhrase[] {
  const item = nextItem(chunks, whole);
  if (item?.joint !== 'part' || isOfWhatTheyDid(chunks, whole)) return [];
  const first = chunks[item.at] as NounPhrase;
  return first.name ? joinedRight(chunks, item.at) : [];
}

/** "areas that were held by rebels, including Orlo and Senn": the areas, and not who held them. */
function isOfWhatTheyDid(chunks: readonly Chunk[], doers: number): boolean {
  const [what, that, verb, by] = chunks.slice(Math.max(0, doers - 4), doers);
  const isDone = verb?.type === 'verb-group' && verb.passive && isPreposition(by, 'by') && that?.type === 'relative';
  return isDone && what?.type === 'noun-phrase' && what.person === null && what.name === null;
}

/**
 * "the arrest of a colonel, two captains and ten soldiers involved in": what stands before the last behind a preposition, from the left.
 * @param goesOn whether others follow, so that a comma joins, too
 */
function joinedBefore(chunks: readonly Chunk[], first: number, goesOn: boolean): readonly NounPhrase[] {
  const out: NounPhrase[] = [];
  let k = first - 1;
  if (itemAt(chunks, k)?.type !== 'and' && !(goesOn && itemAt(chunks, k)?.type === 'comma')) return out;
  while (out.length < LONGEST_LIST) {
    if (chunks[k]?.type === 'and') k--;
    if (chunks[k]?.type === 'comma') k--;
    const at = headOfItem(chunks, k);
    if (at < 0) return [];
    out.unshift(chunks[at] as NounPhrase);
    k = at - 1;
    if (chunks[k]?.type === 'preposition') return out;
    // the police showed Juan Mora and Luis Rios, held for; but "asked residents and those involved in"
    if (k < 0 || chunks[k]!.type === 'verb-group') return out.every(({ name }) => name !== null) ? out : [];
    if (chunks[k]?.type !== 'comma') return [];
  }
  return [];
}

/** From the last chunk of "two members of the guard" back to the members; of "the arrest of a guard" to the guard. */
function headOfItem(chunks: readonly Chunk[], last: number): number {
  const chunk = itemAt(chunks, last);
  if (chunk?.type !== 'noun-phrase') return -1;
  const [whom, of] = chunks.slice(Math.max(0, last - 2), last);
  if (whom?.type === 'noun-phrase' && of?.type === 'preposition' && saysOneOf(of, OF_WHOM) && isListed(whom)) return last - 2;
  return isListed(chunk) ? last : -1;
}

/** "…, including a major, and six soldiers": parts of those told of, and what a later "and" joins to them. */
function listedAfter(chunks: readonly Chunk[], last: number): readonly NounPhrase[] {
  const items: Item[] = [];
  for (let item = nextItem(chunks, last); item && items.length < LONGEST_LIST; item = nextItem(chunks, item.at)) {
    const isPartBefore = items.some(({ joint }) => joint === 'part');
    if (item.joint !== 'part' && opensClause(chunks, item.at) && !isPartBefore) break;
    items.push(item);
  }
  const and = items.findLastIndex(({ joint }) => joint === 'and');
  const part = items.findLastIndex(({ joint }) => joint === 'part');
  // "Ana Ruiz, a nurse": without an "and" or "including" no list goes on
  if (part < 0) return [];
  return items.slice(0, Math.max(and, part) + 1).map(({ at }) => chunks[at] as NounPhrase);
}

function nextItem(chunks: readonly Chunk[], from: number): Item | null {
  let k = pastWhose(chunks, from + 1);
  let joint: Item['joint'] = 'comma';
  const start = k;
  for (let steps = 0; steps < LONGEST_JOINT; steps++) {
    const type = chunks[k]?.type;
    if (type === 'and') joint = 'and';
    else if (type !== 'comma') break;
    k++;
  }
  const of = chunks[k];
  if (of?.type === 'preposition') {
    const isAmong = says(of, 'among') && isThem(chunks[k + 1]);
    if (!says(of, 'including') && !isAmong) return null;
    joint = 'part';
    k += isAmong ? 2 : 1;
  } else if (k === start) return null;
  const chunk = chunks[k];
  return chunk?.type === 'noun-phrase' && isListed(chunk) ? { at: k, joint } : null;
}

/** Past "of the guard", ages and days, but not past the deed they are held for. */
function pastWhose(chunks: readonly Chunk[], from: number): number {
  let k = from;
  if (chunks[k]?.type === 'comma' && chunks[k + 1]?.type === 'age') k++;
  while (chunks[k]?.type === 'age' || chunks[k]?.type === 'time') k++;
  const [of, whose] = chunks.slice(k, k + 2);
  const isWhose = of?.type === 'preposition' && saysOneOf(of, OF_WHOM) && whose?.type === 'noun-phrase' && !whose.happening;
  return isWhose ? k + 2 : k;
}

const OF_WHOM: ReadonlySet<ChunkName> = new Set<ChunkName>(['of', 'from']);

const isThem = (chunk: Chunk | undefined): boolean => chunk?.type === 'noun-phrase' && chunk.pronoun === 'plural';

const opensClause = (chunks: readonly Chunk[], at: number): boolean => chunks[pastWhose(chunks, at + 1)]?.type === 'verb-group';

const isListed = (phrase: NounPhrase): boolean => isCalledAsPersons(phrase) && !phrase.pronoun && !phrase.happening;
