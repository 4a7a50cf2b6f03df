/** "accused the rebels of shelling a market", "blames Ana Ruiz for planting it": they do it who are accused, not who accuses. */
import { itemAt } from '../../text/item-at.js';
import { type Chunk, lemmaOf, type NounPhrase, type VerbGroup } from '../chunk.js';
import type { ChunkName } from '../chunks/chunk-words.js';
import { isOf, isPreposition, says, saysOneOf } from '../chunks/says.js';
import { isCharge, isDropped, isNot, isWrongly } from '../clearing.js';
import { isSomebody } from '../somebody.js';
import type { ArgumentKnowledge } from './argument-knowledge.js';
import { FARTHEST, isObject, LONGEST_ITEM, LONGEST_LIST } from './chunk-steps.js';
import { joinedRight } from './joined-right.js';

/** Phrases behind prepositions between those charged and what they are charged with: "sentenced two men to life in prison for killing". */
const MOST_BETWEEN = 3;
const LEADS: ReadonlySet<ChunkName> = new Set<ChunkName>(['of', 'for', 'with', 'from']);
const LISTS: readonly Chunk['type'][] = ['noun-phrase', 'comma', 'and', 'age', 'open', 'close'];
const TERMS: readonly Chunk['type'][] = ['time', 'adverb', 'age'];
const IN_LIST: ReadonlySet<Chunk['type']> = new Set(LISTS);
const IN_TERMS: ReadonlySet<Chunk['type']> = new Set(TERMS);
const IN_CHARGE: ReadonlySet<Chunk['type']> = new Set([...LISTS, ...TERMS, 'preposition'] as const);

/**
 * Those charged with what a verb in "-ing" tells of, or with a deed that it is joined to; null where the sentence charges nobody with it.
 * Nobody did it, as far as it says, who "was acquitted of killing", "was found not guilty of killing" or "denied killing".
 */
export function chargedWith(chunks: readonly Chunk[], verb: number, knowledge: ArgumentKnowledge): readonly NounPhrase[] | null {
  const denying = itemAt(chunks, verb - 1);
  if (denying?.type === 'verb-group' && knowledge.classes.denying.has(lemmaOf(denying))) return [];
  const preposition = prepositionOfDeeds(chunks, verb);
  if (preposition < 0) return null;
  const charging = verbOver(chunks, preposition - 1);
  if (isOf(chunks[preposition]) && isClearedBefore(chunks, charging, preposition, knowledge)) return [];
  return chargedAgainst(chunks, preposition, knowledge) ?? (charging < 0 ? null : chargedBy(chunks, charging, preposition, knowledge));
}

/** "of" of "of shelling", "of kidnapping, torturing and killing two clerks", "for" of "for the murder of a nun and wounding a guard"; or -1. */
function prepositionOfDeeds(chunks: readonly Chunk[], verb: number): number {
  if (chunks[verb - 1]?.type === 'preposition') return saysOneOf(chunks[verb - 1], LEADS) ? verb - 1 : -1;
  if (chunks[verb - 1]?.type !== 'and' && !(chunks[verb - 1]?.type === 'comma' && isDeed(chunks[verb - 2]))) return -1;
  for (let k = verb - 2; k > Math.max(0, verb - LONGEST_ITEM); k--) {
    const chunk = chunks[k]!;
    if (chunk.type === 'preposition' && saysOneOf(chunk, LEADS) && isDeed(chunks[k + 1]) && !isDeed(chunks[k - 1])) return k;
    if (chunk.type === 'verb-group' ? !isDeed(chunk) : !IN_CHARGE.has(chunk.type)) return -1;
  }
  return -1;
}

function isDeed(chunk: Chunk | undefined): boolean {
  if (chunk?.type === 'noun-phrase') return chunk.happening?.role === 'violence';
  return chunk?.type === 'verb-group' && (chunk.ing || chunk.gerund);
}

function verbOver(chunks: readonly Chunk[], from: number): number {
  for (let k = from; k > Math.max(-1, from - FARTHEST); k--) {
    const chunk = chunks[k]!;
    if (chunk.type === 'verb-group') return k;
    if (!IN_CHARGE.has(chunk.type)) return -1;
  }
  return -1;
}

/** "acquitted of", "wrongly convicted of", "found not guilty of" */
function isClearedBefore(chunks: readonly Chunk[], verb: number, preposition: number, knowledge: ArgumentKnowledge): boolean {
  const { classes, tokens } = knowledge;
  const guilty = chunks[preposition - 1]!;
  if (classes.guilty.at(tokens[guilty.lastToken - 1]!) && isNot(knowledge, guilty)) return true;
  const group = itemAt(chunks, verb);
  return group?.type === 'verb-group' && (classes.clearing.has(group.lower) || isWrongly(knowledge, group));
}

/** "filed charges against two men for killing", "the conviction of Juan Mora and Luis Rios for killing"; null where nobody is told of so. */
function chargedAgainst(chunks: readonly Chunk[], preposition: number, knowledge: ArgumentKnowledge): readonly NounPhrase[] | null {
  let k = preposition - 1;
  for (let steps = 0; steps < MOST_BETWEEN; steps++) {
    while (k > 0 && IN_TERMS.has(chunks[k]!.type)) k--;
    const first = firstOfList(chunks, k);
    const leads = itemAt(chunks, first - 1);
    if (first < 0 || leads?.type !== 'preposition') return null;
    const isOfCharge = isCharge(knowledge, itemAt(chunks, first - 2));
    if (isSomebody(chunks[first] as NounPhrase) && (isPreposition(leads, 'against') || (isOfCharge && saysOneOf(leads, OF_WHOM))))
      return isOfCharge && isDropped(knowledge, chunks, first - 2) ? [] : joinedRight(chunks, first);
    if (first !== k) return null;
    k -= 2;
  }
  return null;
}
const OF_WHOM: ReadonlySet<ChunkName> = new Set<ChunkName>(['of', 'for']);

/** The first phrase of the list that ends at a chunk; -1 where none does. */
function firstOfList(chunks: readonly Chunk[], last: number): number {
  if (itemAt(chunks, last)?.type !== 'noun-phrase') return -1;
  let k = last;
  while (k > Math.max(0, last - LONGEST_LIST) && IN_LIST.has(chunks[k - 1]!.type)) k--;
  while (chunks[k]!.type !== 'noun-phrase') k++;
  return k;
}

function chargedBy(
  chunks: readonly Chunk[],
  charging: number,
  preposition: number,
  knowledge: ArgumentKnowledge,
): readonly NounPhrase[] | null {
  const group = chunks[charging] as VerbGroup;
  if (group.passive) return null;
  // a brother of a man accused of killing two clerks
  const whose = itemAt(chunks, charging - 1);
  if (charging === preposition - 1) {
    const { accusing, charging: charges } = knowledge.classes;
    if (!group.bareParticiple || whose?.type !== 'noun-phrase' || !(accusing.has(group.lower) || charges.has(group.lower))) return null;
    // two men they suspected of killing a boy
    const those = whose.pronoun ? itemAt(chunks, charging - 2) : whose;
    return those?.type === 'noun-phrase' && those.person ? [those] : null;
  }
  const first = chunks[charging + 1]!;
  if (first.type !== 'noun-phrase' || !isObject(chunks, charging + 1)) return null;
  const all = joinedRight(chunks, charging + 1);
  return mayBeCharged(chunks, charging, preposition, all.at(-1)!, knowledge) ? all : null;
}

function mayBeCharged(
  chunks: readonly Chunk[],
  charging: number,
  preposition: number,
  last: NounPhrase,
  { classes }: ArgumentKnowledge,
): boolean {
  const { lower } = chunks[charging] as VerbGroup;
  const first = chunks[charging + 1] as NounPhrase;
  // accused the army of shelling; accused soldiers, among them a sergeant, of shooting
  if (isOf(chunks[preposition]) && classes.accusing.has(lower)) return true;
  if (says(chunks[preposition], 'with') && !classes.charging.has(lower)) return false;
  if (isSomebody(first)) return isBehind(chunks, last, preposition);
  const isPlain = isOf(chunks[preposition]) && first.determiner === null && first.quantity === null;
  const isBlamed = says(chunks[preposition], 'for') && classes.blaming.has(lower);
  return (isPlain || isBlamed) && chunks[preposition - 1] === last;
}

/** Nothing but places, days and terms between the last of those charged and the preposition, or what commas set off. */
function isBehind(chunks: readonly Chunk[], last: NounPhrase, preposition: number): boolean {
  if (chunks[preposition - 1]!.type === 'comma') return true;
  let k = preposition - 1;
  for (let steps = 0; steps < MOST_BETWEEN && chunks[k] !== last; steps++) {
    while (k > 0 && IN_TERMS.has(chunks[k]!.type)) k--;
    if (chunks[k]!.type === 'noun-phrase' && itemAt(chunks, k - 1)?.type === 'preposition') k -= 2;
  }
  return itemAt(chunks, k) === last;
}
