/** Of a word that tells of several deeds, each with a place or a day of its own, the deeds one by one. */

import { positionOf } from './arguments/chunk-steps.js';
import type { Chunk, NounPhrase } from './chunk.js';
import type { Marks } from './chunks/marks.js';
import { isOf, isPreposition } from './chunks/says.js';
import type { Happening } from './clause.js';
import { isThing } from './is-thing.js';
import { onesBehind } from './ones-of-several.js';
import { isNextOne, isTown, type Share, sharesBehind } from './shares.js';

/** @param first where the happenings of the sentence begin */
export function tellEachDeed(marks: Marks, chunks: readonly Chunk[], first: number, happenings: Happening[]): void {
  for (let i = happenings.length - 1; i >= first; i--) {
    const deed = happenings[i]!;
    if (deed.word.role !== 'violence' || deed.certainty !== 'asserted') continue;
    const told = eachDeed(marks, chunks, deed);
    if (told) happenings.splice(i, 1, ...told);
  }
}

function eachDeed(marks: Marks, chunks: readonly Chunk[], deed: Happening): readonly Happening[] | null {
  const at = positionOf(chunks, (deed.phrase ?? deed.trigger) as Chunk);
  if (at < 0) return null;
  const inOne = { ...deed, targets: deed.targets.filter((target) => !isTown(marks, target)) };
  const towns = furtherTowns(marks, chunks, at, deed, inOne);
  if (towns.length > 0) return [inOne, ...towns.map((town) => shareOf(inOne, town))];
  const verb = deed.nominal ? pastVerb(marks, chunks, at) : at;
  const [first, ...others] = isOfSeveral(marks, deed) ? onesBehind(marks, chunks, verb) : [];
  if (first)
    return [
      { ...deed, targets: [...deed.targets, first.site] },
      ...others.map(({ one, site }) => ({ ...shareOf(deed, one), targets: [site] })),
    ];
  return byShares(marks, chunks, verb, deed);
}

/** "Two bombs exploded", "the explosions" */
const isOfSeveral = (marks: Marks, { agent, phrase, word }: Happening): boolean => {
  const several = phrase ?? (word.kind === 'bombing' ? agent : null);
  return several !== null && several.name === null && several.person === null && isPlural(marks, several);
};

/** "One explosion took place at a mill and the second at a hotel", "One attack was aimed at …": to the verb that goes before where it was. */
function pastVerb({ classes, layout: { tokens } }: Marks, chunks: readonly Chunk[], at: number): number {
  const [verb, rest] = chunks.slice(at + 1, at + 3);
  if (verb?.type !== 'verb-group') return at;
  // "place" alone may be a verb, too
  if (classes['taking-place'].at(tokens[verb.firstToken]!)) return rest?.type === 'verb-group' ? at + 2 : at + 1;
  return verb.word?.happening || verb.word?.effect ? at : at + 1;
}

function byShares(marks: Marks, chunks: readonly Chunk[], at: number, deed: Happening): readonly Happening[] | null {
  const [, ...others] = sharesBehind(marks, chunks, at);
  const further = others
    .filter((share) => share.those.every((phrase) => isDoneTo(marks, deed, phrase)))
    .map((share) => oneOf(marks, deed, share));
  if (further.length === 0) return null;
  const taken = new Set(further.flatMap(({ agent, targets }) => [agent, ...targets]).map((phrase) => phrase?.firstToken));
  return [{ ...deed, targets: deed.targets.filter(({ firstToken }) => !taken.has(firstToken)) }, ...further];
}

/** Somebody, or something that is attacked, and none of those who did it. */
const isDoneTo = (marks: Marks, { targets }: Happening, phrase: NounPhrase): boolean =>
  phrase.person !== null ||
  (phrase.name !== null && targets.some(({ person, name }) => (person ?? name) !== null)) ||
  phrase.quantity !== null ||
  isNextOne(marks, phrase) ||
  isThing(marks, phrase, 'target') ||
  targets.some(({ firstToken }) => firstToken === phrase.firstToken);

function oneOf(marks: Marks, deed: Happening, { those, site }: Share): Happening {
  const [first] = those;
  // a bomb exploded at a bank and another at a hotel: another bomb
  const isBomb = (deed.word.kind === 'bombing' || deed.nominal) && isNextOne(marks, first!);
  return {
    ...shareOf(deed, first!),
    agent: isBomb ? first! : deed.agent,
    targets: isBomb ? (site ? [site] : []) : those,
  };
}

/** @param by the phrase that tells of it */
const shareOf = (deed: Happening, { firstToken, lastToken }: NounPhrase): Happening => ({
  ...deed,
  trigger: { firstToken, lastToken },
  nominal: false,
  phrase: null,
  isShare: true,
});

/** "blew up towers in Lugo, Vigo and Olmeda", "attacked Lugo and Vigo": in each of them some were; the towns behind the first. */
function furtherTowns(marks: Marks, chunks: readonly Chunk[], deedAt: number, deed: Happening, inOne: Happening): readonly NounPhrase[] {
  const attacked = townAttacked(marks, chunks, deed, inOne);
  const first = attacked >= 0 ? attacked : firstTown(marks, chunks, deedAt, inOne);
  if (first < 0) return NONE;
  const towns = townsListed(marks, chunks, first);
  const several = attacked >= 0 ? [] : severalOf(deed, inOne);
  if (towns.length === 0 || !several.every((phrase) => isSomeMany(marks, phrase, towns.length + 1))) return NONE;
  const [some] = several;
  const isSure = !deed.nominal || inOne.targets.length > 0 || some?.quantity != null || isDated(chunks, first);
  return isSure && (several.length > 0 || !isWide(marks, chunks[first] as NounPhrase)) ? towns : NONE;
}
const NONE: readonly NounPhrase[] = [];

/** "attacked Lugo and Vigo", "attacked the towns of Lugo and Vigo": where the first of them stands. */
function townAttacked(marks: Marks, chunks: readonly Chunk[], deed: Happening, { targets }: Happening): number {
  const [towns] = targets;
  const named = deed.targets.find((target) => isTown(marks, target));
  if (towns === undefined) return named === undefined ? -1 : positionOf(chunks, named as Chunk);
  const at = positionOf(chunks, towns as Chunk);
  const [of, town] = chunks.slice(at + 1, at + 3);
  // the mayors of Lugo and Vigo are where they were killed
  if (towns.person !== null) return -1;
  const isOfTown = targets.length === 1 && at >= 0 && isOf(of) && town?.type === 'noun-phrase' && isTown(marks, town);
  return isOfTown && isPlural(marks, towns) ? at + 2 : -1;
}

/** Of which there were some in each town: what was attacked, the bombs that went off, or the deeds. */
const severalOf = ({ nominal, phrase, agent, word }: Happening, { targets }: Happening): readonly NounPhrase[] => {
  if (targets.length > 0) return targets;
  const deeds = nominal ? phrase : word.kind === 'bombing' ? agent : null;
  return deeds ? [deeds] : [];
};

function firstTown(marks: Marks, chunks: readonly Chunk[], deedAt: number, inOne: Happening): number {
  if (severalOf(inOne, inOne).length === 0) return -1;
  const last = inOne.targets.at(-1);
  for (let k = deedAt + 1; k < Math.min(chunks.length - 1, deedAt + TOWN_WITHIN); k++) {
    const [lead, town] = chunks.slice(k, k + 2);
    if (lead!.type === 'verb-group' || lead!.type === 'break' || lead!.type === 'relative') return -1;
    if (isPreposition(lead, 'in') && town!.type === 'noun-phrase' && isTown(marks, town!) && (!last || last.firstToken < town!.firstToken))
      return k + 1;
  }
  return -1;
}
/** Chunks from a deed to the first of its towns. */
const TOWN_WITHIN = 8;

/** "attacks in Lugo and Vigo on Monday": deeds named in the plural alone may be any that ever were. */
const isDated = (chunks: readonly Chunk[], town: number): boolean =>
  chunks.slice(Math.max(0, town - DATED_WITHIN), town + DATED_WITHIN).some(({ type }) => type === 'time');
const DATED_WITHIN = 6;

const isWide = ({ places }: Marks, { place }: NounPhrase): boolean => places[place!]!.where?.precision === 'country';

/** "towers", "several banks", "two bombs" of two towns: more than one, and no fewer than there are towns. */
const isSomeMany = (marks: Marks, { person, pronoun, name, quantity, determiner, headLast }: NounPhrase, towns: number): boolean =>
  person === null &&
  pronoun === null &&
  name === null &&
  (quantity === null || quantity.count.high === null || quantity.count.high >= towns) &&
  determiner !== 'definite' &&
  isPlural(marks, { headLast });

const isPlural = ({ layout }: Pick<Marks, 'layout'>, { headLast }: Pick<NounPhrase, 'headLast'>): boolean =>
  layout.endings.plural.of(layout.tokens[headLast - 1]!.lower);

/** Those of a list that an "and" closes, behind the first. */
function townsListed(marks: Marks, chunks: readonly Chunk[], first: number): readonly NounPhrase[] {
  const towns: NounPhrase[] = [];
  let closed = 0;
  for (let k = first + 1; towns.length < MOST_TOWNS; ) {
    let next = k;
    while (chunks[next]?.type === 'comma' || chunks[next]?.type === 'and') next++;
    const isLast = chunks[next - 1]?.type === 'and';
    const isOfOwn = isPreposition(chunks[next], 'in');
    if (isOfOwn) next++;
    const town = chunks[next];
    // and in Vigo they blew up a bridge
    if (isOfOwn && chunks[next + 1]?.type === 'noun-phrase' && chunks[next + 2]?.type === 'verb-group') break;
    if (next === k || town?.type !== 'noun-phrase' || !isTown(marks, town) || !isAsFine(marks, chunks[first] as NounPhrase, town)) break;
    towns.push(town);
    if (isLast) closed = towns.length;
    k = next + 1;
  }
  return towns.slice(0, closed);
}
const MOST_TOWNS = 12;

/** No province beside a town that lies in it; what no list of places has is rather a town. */
const isAsFine = ({ places }: Marks, one: NounPhrase, other: NounPhrase): boolean =>
  (places[one.place!]!.where?.precision ?? 'place') === (places[other.place!]!.where?.precision ?? 'place');
