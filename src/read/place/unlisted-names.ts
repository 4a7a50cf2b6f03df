/** How far the name of a place reaches that no gazetteer lists, by the words around it. */

import { UNKNOWN_WORD } from '../language/vocabulary.js';
import { isInCapitals } from '../text/in-capitals.js';
import type { Layout, Token } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import type { PlaceMention } from './place-mention.js';
import { type PlaceWords, WORD } from './place-words.js';

/** Words of such a name, at most. */
export const LONGEST = 4;
/** Marks of words that end a name in a text of capitals. */
const ENDS = WORD.weak | WORD.say | WORD.locative | WORD.direction | WORD.siteNoun | WORD.kindBefore | WORD.title;
const NO_NAME = ENDS | WORD.never | WORD.cue;
/** Marks of words that stand before the name of a place: "in", "of", "the". */
export const LEADS = WORD.locative | WORD.weak | WORD.article | WORD.fragment;
/** Marks of words that a name by itself may stand before: "in Orlasvik near the border", "in Orlasvik village". */
export const SPOT = WORD.spot | WORD.within;
export const FOLLOWS = WORD.weak | WORD.locative | SPOT;
/** Letters of a name that stands by itself, at least. */
export const SHORTEST = 4;
/** Words that touch on a place and put nothing in it: "strikes on Orlasvik, Lower Sremna", "shelled Orlasvik, Lower Sremna". */
export const touches = ({ ways }: PlaceWords, token: Token): boolean =>
  ways.touches.at(token) || ways.assails.at(token) || ways['assails-also'].at(token);
/** Marks that may stand behind such a name. */
export const CLOSES = /^[.,;:!?)\][(—–]$|^--$/;

// BJP-led government | the Naga-dominated district | in T-shirts
export function isOfName({ joined }: PlaceWords, lower: string): boolean {
  const hyphen = lower.lastIndexOf('-');
  return hyphen === 1 || (hyphen > 0 && joined.has(lower.slice(hyphen + 1)));
}

/** ORLASVIK, Va. (Wire) -- | (Orlasvik, Sremna County) --: a name that the gazetteer lacks, where the state of the dateline follows. */
export function atDateline(
  { dateline, tokens }: Layout,
  taken: Uint8Array,
  starts: ReadonlyMap<number, PlaceMention>,
  from: number,
  until: number,
): { readonly firstToken: number; readonly lastToken: number } | null {
  const place = dateline?.place;
  if (!place) return null;
  let first = from;
  while (first < until && tokens[first]!.start < place.start) first++;
  let last = first;
  while (last < until && last - first < LONGEST && taken[last] === 0 && tokens[last]!.shape === 'word') last++;
  const isNamed = last > first && tokens[last]?.lower === ',' && starts.has(last + 1) && starts.get(last + 1)!.where?.precision !== 'place';
  return isNamed ? { firstToken: first, lastToken: last } : null;
}

// at Kundli in Haryana | in Sabon Birni, Sokoto
//    ^^^^^^                ^^^^^^^^^^^ end of a name that the gazetteer lacks, where a place it has follows; 0 for none
export function besideKnown(
  layout: Layout,
  marks: Uint32Array,
  taken: Uint8Array,
  starts: ReadonlyMap<number, PlaceMention>,
  from: number,
  until: number,
): number {
  const { tokens } = layout;
  if (!tokens[from]!.capital || (marks[from]! & ENDS) !== 0) return 0;
  const last = nameEnd(layout, marks, taken, from, until);
  if (last === from || last + 1 >= until || tokens[last - 1]!.possessive || (marks[last - 1]! & ENDS) !== 0) return 0;
  const joint = tokens[last]!.lower;
  const isIn = isSmallWord(layout, last, 'in');
  if (joint !== ',' && !isIn) return 0;
  // "near Bell, Florida": an everyday word is a name only where nothing but a comma stands before its state.
  const first = (marks[from]! & WORD.article) !== 0 && last > from + 1 ? from + 1 : from;
  if ((isIn || last > first + 1) && ((marks[first]! | marks[last - 1]!) & (WORD.never | WORD.cue)) !== 0) return 0;
  if ((marks[first]! & WORD.never) !== 0) return 0;
  const next = placeBehind(layout, starts, last);
  // Ana Ruiz, Chechnya's leader
  if (joint === ',' && next !== undefined && tokens[next.lastToken - 1]!.possessive) return 0;
  if (isWide(next)) return last;
  if (isCalledWide(layout, marks, taken, next, last + 1, until)) return last;
  return joint === ',' && isSeat(layout, starts, next) ? last : 0;
}

/** "Sremna" behind the comma or "in" at a token: "Orlasvik, Sremna", "Orlasvik in the Sremna district". */
export const placeBehind = (layout: Layout, starts: ReadonlyMap<number, PlaceMention>, joint: number): PlaceMention | undefined =>
  starts.get(joint + 1) ?? (isSmallWord(layout, joint + 1, 'the') ? starts.get(joint + 2) : undefined);

export const isWide = (mention: PlaceMention | undefined): boolean => mention?.where != null && mention.where.precision !== 'place';

/** "in Orlasvik, Raqqa": the province, though its seat is called so, too; not in a list of towns. */
export function isSeat(layout: Layout, starts: ReadonlyMap<number, PlaceMention>, seat: PlaceMention | undefined): boolean {
  if (seat?.where?.precision !== 'place' || seat.where.name !== seat.where.admin1) return false;
  const { tokens } = layout;
  if (tokens[seat.lastToken]?.lower !== ',') return !isSmallWord(layout, seat.lastToken, 'and');
  return !tokens[seat.lastToken + 1]?.capital || isWide(starts.get(seat.lastToken + 1));
}

/** "in Orlasvik, Sremna raion", "in Orlasvik, Nor Sremna province": what follows is called a unit, whether it is known as one or not. */
function isCalledWide(
  layout: Layout,
  marks: Uint32Array,
  taken: Uint8Array,
  next: PlaceMention | undefined,
  from: number,
  until: number,
): boolean {
  const { tokens } = layout;
  const kind = next?.lastToken ?? nameEnd(layout, marks, taken, from, until);
  if (kind === from || kind >= until || tokens[kind]!.capital || tokens[kind]!.shape !== 'word') return false;
  return (marks[kind]! & WORD.kindAfter) !== 0 && (marks[kind]! & WORD.within) === 0;
}

/**
 * "in Tal Orlasvik, Sremna": the gazetteer knows a Tal, but the name goes on with a word no table knows, and a wider place follows.
 * @returns where it ends; 0 where it is the place that is known
 */
export function endOfLonger(
  layout: Layout,
  marks: Uint32Array,
  taken: Uint8Array,
  starts: ReadonlyMap<number, PlaceMention>,
  { lastToken: at, where, sentence }: PlaceMention,
): number {
  const { tokens, sentences } = layout;
  const until = sentences[sentence]!.lastToken;
  if (where?.precision !== 'place' || at >= until || tokens[at - 1]!.possessive) return 0;
  if (tokens[at]!.word !== UNKNOWN_WORD || !isProper(layout, tokens[at]!)) return 0;
  const end = nameEnd(layout, marks, taken, at, until);
  if (end === at || tokens[end]?.lower !== ',' || tokens[end - 1]!.possessive) return 0;
  const next = starts.get(end + 1);
  return isWide(next) || isSeat(layout, starts, next) ? end : 0;
}

/** Words of a name that no list has behind a saint or a place it knows: "San Juan Bautista Orlasvik". */
const LONGEST_REST = 2;

// in San Juan Orlasvik | the village of Tal Orlasvik
//             ^^^^^^^^ no table knows the word, so it is another place than San Juan; 0 where it is the place that is known
export function endOfSaint(
  { ways }: PlaceWords,
  { tokens, sentences }: Layout,
  marks: Uint32Array,
  { firstToken, lastToken, where, sentence, locative }: PlaceMention,
): number {
  if (where?.precision !== 'place' || !locative || tokens[lastToken - 1]!.possessive) return 0;
  const isOfKind = firstToken > 1 && (marks[firstToken - 2]! & WORD.kindBefore) !== 0;
  if (!isOfKind && !ways.saint.at(tokens[firstToken]!)) return 0;
  const until = Math.min(sentences[sentence]!.lastToken, lastToken + LONGEST_REST);
  let at = lastToken;
  while (at < until && tokens[at]!.shape === 'word' && tokens[at]!.capital && tokens[at]!.word === UNKNOWN_WORD) at++;
  const isOpen = at === lastToken || tokens[at - 1]!.possessive || tokens[at]?.capital === true;
  // "in Tal Orlasvik, Sremna" is read with what follows
  return isOpen || (tokens[at]?.lower === ',' && tokens[at + 1]?.capital) ? 0 : at;
}

/**
 * the market of Orlasvik, a small farming village in Sremna
 *               ^^^^^^^^ end of a name that the gazetteer lacks, where what follows its comma says that it is a place; 0 for none
 */
export function calledBehind(
  { kinds, ways }: PlaceWords,
  layout: Layout,
  marks: Uint32Array,
  taken: Uint8Array,
  from: number,
  until: number,
): number {
  const { tokens } = layout;
  if (!isProper(layout, tokens[from]!) || (marks[from]! & (ENDS | WORD.never)) !== 0) return 0;
  const last = nameEnd(layout, marks, taken, from, until);
  if (last === from || tokens[last]?.lower !== ',' || !isSmallWord(layout, last + 1, 'indefinite-article')) return 0;
  for (let at = last + 2; at < Math.min(until - 1, last + 2 + SAID_WITHIN); at++) {
    const { lower, shape } = tokens[at]!;
    if (shape !== 'word') return 0;
    const isKind = (marks[at]! & WORD.spot) !== 0 || ((marks[at]! & WORD.kindBefore) !== 0 && kinds.get(lower) === 'place');
    // a village elder in Sremna
    // a Sremna suburb
    if (
      at > last + 2 &&
      taken[at - 1] !== 0 &&
      (ways['by-town'].has(lower) || ways['town-part'].has(lower) || (marks[at]! & WORD.part) !== 0)
    )
      return last;
    if (isKind && ((marks[at + 1]! & WORD.locative) !== 0 || isFarOff(ways, tokens, at + 1, until))) return last;
    if ((marks[at]! & (WORD.locative | WORD.weak)) !== 0) return 0;
  }
  return 0;
}

/** "a small town about 65 km north of" */
function isFarOff(ways: PlaceWords['ways'], tokens: readonly Token[], from: number, until: number): boolean {
  const number = ways.between.at(tokens[from]!) ? from + 1 : from;
  return number + 1 < until && tokens[number]!.shape === 'number' && ways.away.at(tokens[number + 1]!);
}

/** Words behind a name within which a word says that it is a place: ", a small farming town", ", some 30 km". */
export const SAID_WITHIN = 4;

/**
 * in Orlasvik village | Sremna's Orlasvik quarter
 *    ^^^^^^^^ end of a name that the gazetteer lacks, where a word behind it says that it is a place; 0 for none
 */
export function beforeItsKind(
  { ways }: PlaceWords,
  layout: Layout,
  marks: Uint32Array,
  taken: Uint8Array,
  from: number,
  until: number,
): number {
  const { tokens } = layout;
  const before = tokens[from - 1]!;
  if (!isProper(layout, tokens[from]!) || (marks[from]! & (ENDS | WORD.never)) !== 0) return 0;
  // Sremna's Orlasvik quarter | the city's Orlasvik area
  const isOwned = before.possessive && (taken[from - 1] === 1 || before.capital || (marks[from - 1]! & WORD.kindBefore) !== 0);
  const isLed = (marks[from - 1]! & LEADS) !== 0 || before.lower === ',' || isOwned;
  const last = spotAt(layout, marks, taken, from, until);
  if (last === 0 || tokens[last - 1]!.possessive || isCapital(tokens[last + 1], last + 1 < until)) return 0;
  // members of the Sremna Farmers Union, but "in Sremna Union"
  if (tokens[last]!.capital && ways['body-name'].at(tokens[last]!) && (marks[from - 1]! & WORD.puts) === 0) return 0;
  // planters and Sremna villages: those of a people
  if (layout.endings.plural.of(tokens[last]!.lower) && isSmallWord(layout, from - 1, 'and') && !tokens[from - 2]?.capital) return 0;
  if (isLed) return before.capital && taken[from - 1] === 0 && !before.possessive ? 0 : last;
  // in remote Orlasvik district | the insurgency-hit Orlasvik district
  return before.shape === 'word' && !before.capital && (marks[last]! & WORD.spot) !== 0 && (marks[from - 1]! & WORD.title) === 0 ? last : 0;
}

// in Barangay Orlasvik, Sremna
//             ^^^^^^^^ end of a name behind its kind, which stands in front as a part of it; 0 for none
export function behindItsKind(
  { ways }: PlaceWords,
  layout: Layout,
  marks: Uint32Array,
  taken: Uint8Array,
  kind: number,
  until: number,
): number {
  if (!ways['kind-of-name'].at(layout.tokens[kind]!)) return 0;
  const last = nameEnd(layout, marks, taken, kind + 1, until);
  return last > kind + 1 && !layout.tokens[last - 1]!.possessive && isProper(layout, layout.tokens[kind + 1]!) ? last : 0;
}

/** The first word behind a name that says what kind of place it is; 0 where there is none. */
function spotAt({ tokens }: Layout, marks: Uint32Array, taken: Uint8Array, from: number, until: number): number {
  for (let at = from; at < until && at - from <= LONGEST; at++) {
    if (at > from && (marks[at]! & SPOT) !== 0) return at;
    const { capital, shape, possessive } = tokens[at]!;
    if (taken[at] === 1 || shape !== 'word' || !capital || possessive || (marks[at]! & (ENDS | WORD.never)) !== 0) return 0;
  }
  return 0;
}

/**
 * killed in Orlasvik on Monday
 *           ^^^^^^^^ end of a name that no table knows, or that opens as names of places do, where something is put in it and nothing is made
 * of it; 0 for none
 */
export function byItself(words: PlaceWords, layout: Layout, marks: Uint32Array, taken: Uint8Array, from: number, until: number): number {
  const { tokens } = layout;
  const first = tokens[from]!;
  if (!isProper(layout, first)) return 0;
  const isNew = first.word === UNKNOWN_WORD && first.lower.length >= SHORTEST;
  // in Tell Orlas: the word before it opens names of places
  const isOpened =
    words.ways['opens-name'].has(first.lower) && from + 1 < until && taken[from + 1] === 0 && isProper(layout, tokens[from + 1]!);
  if (!isNew && !isOpened) return 0;
  let at = from;
  while (at < until && at - from < LONGEST && taken[at] === 0 && isProper(layout, tokens[at]!) && (marks[at]! & NO_NAME) === 0) {
    at++;
    if (tokens[at - 1]!.possessive) return 0;
  }
  if (at === from || at === until) return at === until ? at : 0;
  const next = tokens[at]!;
  if (next.shape === 'punctuation') return CLOSES.test(next.lower) ? at : 0;
  return !next.capital && ((marks[at]! & FOLLOWS) !== 0 || words.follows.has(next.lower)) ? at : 0;
}

/** in Orlasvik | shelled Orlasvik | 20 miles east of Orlasvik | residents of Orlasvik */
export const leadsTo = ({ ways }: PlaceWords, layout: Layout, marks: Uint32Array, at: number, from: number): boolean =>
  (marks[at]! & WORD.puts) !== 0 ||
  ways.assails.at(layout.tokens[at]!) ||
  (isSmallWord(layout, at, 'of') &&
    at > from &&
    ((marks[at - 1]! & (WORD.direction | WORD.distance)) !== 0 || ways.dwellers.at(layout.tokens[at - 1]!)));

const isProper = (layout: Layout, token: Token): boolean => token.shape === 'word' && token.capital && !isInCapitals(layout, token);

const isCapital = (token: Token | undefined, isThere: boolean): boolean => isThere && token?.capital === true;

export function nameEnd(
  { tokens, caseless, written: text }: Layout,
  marks: Uint32Array,
  taken: Uint8Array,
  from: number,
  until: number,
): number {
  let at = from;
  while (
    at < until &&
    at - from < LONGEST &&
    taken[at] === 0 &&
    (isPart(tokens[at]!, marks[at]!, caseless) || (at > from && isJoinedArticle(text, tokens[at]!)))
  )
    at++;
  while (at > from && (marks[at - 1]! & WORD.article) !== 0) at--;
  return at;
}

// Wad al-Orlas
//     ^^^^^^^^
const isJoinedArticle = (text: string, { start, end, shape }: Token): boolean =>
  shape === 'word' && ARTICLE_OF_NAME.test(text.slice(start, Math.min(end, start + ARTICLE_LENGTH)));
const ARTICLE_OF_NAME = /^[ae][a-z]{1,2}[-–]\p{Lu}/u;
const ARTICLE_LENGTH = 6;

function isPart({ shape, capital }: Token, marks: number, caseless: boolean): boolean {
  if (shape !== 'word') return false;
  const isArticle = (marks & WORD.article) !== 0;
  return isArticle || (caseless ? (marks & NO_NAME) === 0 : capital);
}
