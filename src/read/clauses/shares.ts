/**
 * "the murders of Ana Ruiz in Lugo and Juan Mora in Vigo", "a bomb exploded at a bank and another at a hotel": one word tells of several
 * deeds, each with its own persons or things, and with a place or a day of its own.
 */
import type { Chunk, NounPhrase } from './chunk.js';
import type { ChunkName } from './chunks/chunk-words.js';
import type { Marks } from './chunks/marks.js';
import { isOf, says, saysOneOf } from './chunks/says.js';
import { isThing } from './is-thing.js';

/** What is said of one of the deeds. */
export interface Share {
  /** Whom or what it was done to; of the first, those told of in front of the verb are none of these. */
  readonly those: readonly NounPhrase[];
  /** The place named. */
  readonly place: NounPhrase | null;
  /** Where it was besides: "at the French embassy". */
  readonly site: NounPhrase | null;
  /** Days as they are told, in ISO. */
  readonly day: string | null;
  /** Position of the first chunk behind it. */
  readonly end: number;
}

/** Chunks of one share, and shares of one word. */
const LONGEST_SHARE = 18;
const MOST_SHARES = 12;

/** The shares behind the deed at k, the first of them right behind it; none where it tells of one deed alone. */
export function sharesBehind(marks: Marks, chunks: readonly Chunk[], k: number): readonly Share[] {
  const shares: Share[] = [];
  /** Those up to the last that an "and" leads to. */
  let closed = 0;
  const isSubject = chunks[k]!.type === 'noun-phrase' && isFirstOfClause(chunks, k);
  for (let at = k + 1; shares.length < MOST_SHARES && at < chunks.length; ) {
    const share = shareFrom(marks, chunks, at, shares.length > 0, isSubject);
    const last = shares.at(-1);
    if (share === null || (last && !isApart(marks, last, share))) break;
    shares.push(share);
    // at the house of Ana Ruiz in Lugo, envoy in Spain: of a list that no "and" closes it is said more of the one before
    if (isAnd(chunks[at - 1])) closed = shares.length;
    at = pastJoint(chunks, share.end);
    if (at === share.end) break;
  }
  return closed > 1 ? shares.slice(0, closed) : NONE;
}
const NONE: readonly Share[] = [];

/** "The murders of … shocked the country": the verb behind them is theirs. */
function isFirstOfClause(chunks: readonly Chunk[], k: number): boolean {
  for (let i = k - 1; i >= Math.max(0, k - LONGEST_SHARE) && !ENDS_CLAUSE.has(chunks[i]!.type); i--)
    if (chunks[i]!.type === 'verb-group') return false;
  return true;
}
const ENDS_CLAUSE: ReadonlySet<Chunk['type']> = new Set(['break', 'subordinate', 'relative'] as const);

function shareFrom(marks: Marks, chunks: readonly Chunk[], from: number, isNext: boolean, isSubject: boolean): Share | null {
  const those: NounPhrase[] = [];
  let place: NounPhrase | null = null;
  let site: NounPhrase | null = null;
  let day: string | null = null;
  let isSet = false;
  let k = from;
  for (; k < Math.min(chunks.length, from + LONGEST_SHARE); k++) {
    const chunk = chunks[k]!;
    const next = chunks[k + 1];
    if (chunk.type === 'noun-phrase') {
      // and that of Juan Mora in Vigo
      if (isSet || isTown(marks, chunk) || chunk.happening) break;
      those.push(chunk);
    } else if (chunk.type === 'preposition' && next?.type === 'noun-phrase') {
      // the murder of Ana Ruiz | and of Juan Mora
      if (those.length === 0 && site === null && saysOneOf(chunk, LEADS_TO_THEM)) continue;
      if (isNext && says(chunk, 'by')) return null;
      k++;
      if (isOf(chunk) || says(chunk, 'by')) continue;
      if (isTown(marks, next)) place ??= next;
      else site ??= next;
      isSet = true;
    } else if (chunk.type === 'time') {
      day ??= dayAt(marks, chunk.firstToken);
      isSet = true;
    } else if (chunk.type === 'comma' || chunk.type === 'and') {
      if (isSet && !isWiderPlace(marks, chunks, k)) break;
      if (isSet) k++;
    } else if (chunk.type !== 'age' && chunk.type !== 'adverb') break;
  }
  // killed in Lugo, and police in Vigo said
  if ((chunks[k]?.type === 'verb-group' && !isSubject) || !isSet || (isNext && those.length === 0)) return null;
  return { those, place, site, day, end: k };
}
const LEADS_TO_THEM: ReadonlySet<ChunkName> = new Set<ChunkName>(['of', 'on', 'against']);

/** "in Lugo, Spain": the comma says where Lugo is. */
const isWiderPlace = (marks: Marks, chunks: readonly Chunk[], comma: number): boolean => {
  const next = chunks[comma + 1];
  return chunks[comma]!.type === 'comma' && next?.type === 'noun-phrase' && isTown(marks, next) && !isAnd(chunks[comma + 2]);
};
const isAnd = (chunk: Chunk | undefined): boolean => chunk?.type === 'and';

export const isTown = ({ places }: Marks, { place }: NounPhrase): boolean => place !== null && places[place]!.kind === 'toponym';

const dayAt = ({ timeAt }: Marks, token: number): string | null => timeAt.get(token)?.when.start?.slice(0, 10) ?? null;

/** Past ", and": to where the next share begins. */
function pastJoint(chunks: readonly Chunk[], end: number): number {
  let k = end;
  while (chunks[k]?.type === 'comma' || isAnd(chunks[k])) k++;
  return k;
}

/** In another town, on another day, or called another and at a site of its own. */
function isApart(marks: Marks, before: Share, next: Share): boolean {
  if (before.place && next.place) return nameOf(marks, before.place) !== nameOf(marks, next.place);
  if (before.day !== null && next.day !== null && before.day !== next.day) return true;
  return isNextOne(marks, next.those[0]!) && isOwnSite(marks, before.site) && isOwnSite(marks, next.site);
}

/** "at a bank", "at the Hotel Olmo"; not "on the second floor". */
export const isOwnSite = (marks: Marks, site: NounPhrase | null): boolean =>
  site !== null && (site.name !== null || site.ownerNames !== null || isThing(marks, site, 'target') || isThing(marks, site, 'vehicle'));

const nameOf = ({ layout: { tokens } }: Marks, { headFirst, headLast }: NounPhrase): string =>
  tokens
    .slice(headFirst, headLast)
    .map(({ lower }) => lower)
    .join(' ');

/** "another", "the other", "one", "the second": of those told of before. */
export const isNextOne = ({ classes, layout: { tokens } }: Marks, { headLast, name, person, place }: NounPhrase): boolean =>
  name === null && person === null && place === null && classes['next-one'].at(tokens[headLast - 1]!);
