/**
 * Finds small places no gazetteer lists, where the text says what they are or puts something in them: "the village of Sabon Garin", "in
 * Orlasvik village", "killed in Orlasvik on Monday".
 */
import type { Where } from '../../model/where.js';
import { UNKNOWN_WORD } from '../language/vocabulary.js';
import type { Layout, Token } from '../text/layout.js';
import { firstOfSentence, type PlaceMention } from './place-mention.js';
import { type PlaceWords, WORD } from './place-words.js';
import { inTitleCase } from './to-where.js';

/** Words of such a name, at most. */
const LONGEST = 4;
/** Marks of words that end a name in a text of capitals. */
const ENDS = WORD.weak | WORD.say | WORD.locative | WORD.direction | WORD.siteNoun | WORD.kindBefore | WORD.title;
const NO_NAME = ENDS | WORD.never | WORD.cue;
/** Marks of words that stand before the name of a place: "in", "of", "the". */
const LEADS = WORD.locative | WORD.weak | WORD.article | WORD.fragment;
/** Marks of words that a name by itself may stand before: "in Orlasvik near the border", "in Orlasvik village". */
const SPOT = WORD.spot | WORD.within;
const FOLLOWS = WORD.weak | WORD.locative | SPOT;
/** Letters of a name that stands by itself, at least. */
const SHORTEST = 4;
/** Marks that may stand behind such a name. */
const CLOSES = /^[.,;:!?)\][(—–]$|^--$/;
/**
 * The mentions with those of unlisted places among them, in order. Such a place gets the state and country of the place its sentence names
 * next to it, else the country of the first place of the report, and no point of its own.
 */
export function withUnlisted(
  layout: Layout,
  marks: Uint32Array,
  words: PlaceWords,
  mentions: readonly PlaceMention[],
): readonly PlaceMention[] {
  const { tokens, sentences } = layout;
  const taken = new Uint8Array(tokens.length);
  for (const { firstToken, lastToken } of mentions) taken.fill(1, firstToken, lastToken);
  const starts = new Map<number, PlaceMention>();
  if (!layout.caseless) for (const mention of mentions) if (mention.kind === 'toponym') starts.set(mention.firstToken, mention);
  // "the Orlasvik neighborhood" is a part of the first town of the report
  const town = mentions.find(isTown)?.where ?? null;
  const found: PlaceMention[] = [];
  for (const { index, firstToken, lastToken, role } of sentences) {
    if (role === 'boilerplate') continue;
    for (let i = firstToken; i + 2 < lastToken; i++) {
      const beside = starts.size > 0 && (marks[i]! & WORD.puts) !== 0 ? besideKnown(layout, marks, taken, starts, i + 1, lastToken) : 0;
      if (beside > 0) {
        found.push(unlistedAt(layout, marks, mentions, index, i + 1, beside));
        i = beside;
        continue;
      }
      const said = layout.caseless || role === 'headline' ? 0 : beforeItsKind(layout, marks, taken, i + 1, lastToken);
      if (said > 0) {
        const spot = unlistedAt(layout, marks, mentions, index, i + 1, said, classOf(words, tokens[said]!));
        const isPart = (marks[said]! & WORD.within) !== 0;
        found.push(
          isPart ? { ...spot, partOf: townBehind(spot, starts, lastToken) ?? ((marks[said]! & WORD.part) === 0 ? null : town) } : spot,
        );
        i = said;
        continue;
      }
      const bare =
        layout.caseless || role === 'headline' || (marks[i]! & WORD.puts) === 0 ? 0 : byItself(layout, marks, taken, i + 1, lastToken);
      if (bare > 0) {
        found.push({ ...unlistedAt(layout, marks, mentions, index, i + 1, bare), unsure: true });
        i = bare - 1;
        continue;
      }
      if ((marks[i]! & WORD.kindBefore) === 0 || tokens[i + 1]!.lower !== 'of') continue;
      const kind = words.kinds.get(tokens[i]!.lower);
      if (kind !== 'place' && kind !== 'admin2') continue;
      const last = nameEnd(layout, marks, taken, i + 2, lastToken);
      if (last > i + 2) found.push(unlistedAt(layout, marks, mentions, index, i + 2, last));
    }
  }
  return found.length === 0 ? mentions : [...mentions, ...found].sort((a, b) => a.start - b.start);
}

// at Kundli in Haryana | in Sabon Birni, Sokoto
//    ^^^^^^                ^^^^^^^^^^^ end of a name that the gazetteer lacks, where a place it has follows; 0 for none
function besideKnown(
  layout: Layout,
  marks: Uint32Array,
  taken: Uint8Array,
  starts: ReadonlyMap<number, PlaceMention>,
  from: number,
  until: number,
): number {
  const { tokens } = layout;
  if (!tokens[from]!.capital || (marks[from]! & NO_NAME) !== 0) return 0;
  const last = nameEnd(layout, marks, taken, from, until);
  if (last === from || last + 1 >= until || tokens[last - 1]!.possessive || (marks[last - 1]! & NO_NAME) !== 0) return 0;
  const joint = tokens[last]!.lower;
  if (joint !== ',' && joint !== 'in') return 0;
  const next = starts.get(last + 1) ?? (tokens[last + 1]!.lower === 'the' ? starts.get(last + 2) : undefined);
  const width = next?.where?.precision;
  return width === 'country' || width === 'admin1' || width === 'admin2' ? last : 0;
}

/**
 * in Orlasvik village | Sremna's Orlasvik quarter
 *    ^^^^^^^^ end of a name that the gazetteer lacks, where a word behind it says that it is a place; 0 for none
 */
function beforeItsKind(layout: Layout, marks: Uint32Array, taken: Uint8Array, from: number, until: number): number {
  const { tokens } = layout;
  const before = tokens[from - 1]!;
  if (!tokens[from]!.capital || (marks[from]! & NO_NAME) !== 0) return 0;
  const isLed = (marks[from - 1]! & LEADS) !== 0 || before.lower === ',' || (before.possessive && taken[from - 1] === 1);
  if (!isLed || (before.capital && taken[from - 1] === 0)) return 0;
  const last = spotAt(layout, marks, taken, from, until);
  return last > from && !tokens[last - 1]!.possessive && !isCapital(tokens[last + 1], last + 1 < until) ? last : 0;
}

/** The first word behind a name that says what kind of place it is; 0 where there is none. */
function spotAt({ tokens }: Layout, marks: Uint32Array, taken: Uint8Array, from: number, until: number): number {
  for (let at = from; at < until && at - from <= LONGEST; at++) {
    if (at > from && (marks[at]! & SPOT) !== 0) return at;
    const { capital, shape } = tokens[at]!;
    if (taken[at] === 1 || shape !== 'word' || !capital || (marks[at]! & NO_NAME) !== 0) return 0;
  }
  return 0;
}

/**
 * killed in Orlasvik on Monday
 *           ^^^^^^^^ end of a name that no table knows, where something is put in it and nothing is made of it; 0 for none
 */
function byItself(layout: Layout, marks: Uint32Array, taken: Uint8Array, from: number, until: number): number {
  const { tokens } = layout;
  const first = tokens[from]!;
  if (first.word !== UNKNOWN_WORD || first.lower.length < SHORTEST || !isProper(layout, first)) return 0;
  let at = from;
  while (at < until && at - from < LONGEST && taken[at] === 0 && isProper(layout, tokens[at]!) && (marks[at]! & NO_NAME) === 0) {
    at++;
    if (tokens[at - 1]!.possessive) return 0;
  }
  if (at === from || at === until) return at === until ? at : 0;
  const next = tokens[at]!;
  if (next.shape === 'punctuation') return CLOSES.test(next.lower) ? at : 0;
  return !next.capital && (marks[at]! & FOLLOWS) !== 0 ? at : 0;
}

/** Tokens between a part of a town and the town: "in the Orlasvik quarter of the city of Sremna". */
const NEXT_TO = 5;

/** The town named right behind a part of it. */
function townBehind({ lastToken }: PlaceMention, starts: ReadonlyMap<number, PlaceMention>, until: number): Where | null {
  for (let at = lastToken + 1; at <= Math.min(lastToken + NEXT_TO, until - 1); at++) {
    const where = starts.get(at)?.where;
    if (where) return where.precision === 'place' ? where : null;
  }
  return null;
}

const isTown = ({ kind, where }: PlaceMention): boolean => kind === 'toponym' && where?.precision === 'place' && where.geonameId !== null;

const isProper = ({ report: { text } }: Layout, { shape, capital, start, end }: Token): boolean =>
  shape === 'word' && capital && text.slice(start, end) !== text.slice(start, end).toUpperCase();

const isCapital = (token: Token | undefined, isThere: boolean): boolean => isThere && token?.capital === true;

const classOf = (words: PlaceWords, { lower }: Token): Where['precision'] => (words.kinds.get(lower) === 'admin2' ? 'admin2' : 'place');

function nameEnd({ tokens, caseless }: Layout, marks: Uint32Array, taken: Uint8Array, from: number, until: number): number {
  let at = from;
  while (at < until && at - from < LONGEST && taken[at] === 0 && isPart(tokens[at]!, marks[at]!, caseless)) at++;
  while (at > from && (marks[at - 1]! & WORD.article) !== 0) at--;
  return at;
}

function isPart({ shape, capital }: Token, marks: number, caseless: boolean): boolean {
  if (shape !== 'word') return false;
  const isArticle = (marks & WORD.article) !== 0;
  return isArticle || (caseless ? (marks & NO_NAME) === 0 : capital);
}

function unlistedAt(
  layout: Layout,
  marks: Uint32Array,
  mentions: readonly PlaceMention[],
  sentence: number,
  firstToken: number,
  lastToken: number,
  precision: Where['precision'] = 'place',
): PlaceMention {
  const { tokens, report } = layout;
  const start = tokens[firstToken]!.start;
  const last = tokens[lastToken - 1]!;
  const end = last.possessive ? Math.max(start + 1, last.start + last.lower.length) : last.end;
  const known = around(layout, marks, mentions, sentence, firstToken);
  const where: Where = {
    name: inTitleCase(report.text.slice(start, end)),
    admin1: known.admin1,
    country: known.country,
    latitude: null,
    longitude: null,
    precision,
    zone: known.zone,
    geonameId: null,
  };
  return {
    start,
    end,
    firstToken,
    lastToken,
    sentence,
    where,
    kind: 'toponym',
    metonym: false,
    locative: true,
    beside: known.point,
  };
}

/** Places of a sentence that are looked at; a sentence with more is a list. */
const LOOKED_AT = 50;

/** "NIAMEY – Three U.S. soldiers …", "U.S. Africa Command": under a dateline, a country that is named for whose they are, and not for where. */
function isOnlyWhose({ tokens, sentences, dateline }: Layout, marks: Uint32Array, { where, lastToken, sentence }: PlaceMention): boolean {
  if (!dateline?.place || where?.precision !== 'country' || lastToken >= sentences[sentence]!.lastToken) return false;
  return tokens[lastToken]!.shape === 'word' && (marks[lastToken]! & (WORD.weak | WORD.locative | WORD.say)) === 0;
}

/** The units of the place named nearest in the sentence; of the report's first place the country alone. */
function around(
  layout: Layout,
  marks: Uint32Array,
  mentions: readonly PlaceMention[],
  sentence: number,
  firstToken: number,
): Pick<Where, 'admin1' | 'country' | 'zone'> & { readonly point: Where | null } {
  let nearest: PlaceMention | null = null;
  const from = firstOfSentence(mentions, sentence);
  for (let k = from; k < Math.min(mentions.length, from + LOOKED_AT); k++) {
    const mention = mentions[k]!;
    if (mention.sentence > sentence) break;
    if (mention.kind !== 'toponym' || mention.where === null || isOnlyWhose(layout, marks, mention)) continue;
    if (!nearest || Math.abs(mention.firstToken - firstToken) < Math.abs(nearest.firstToken - firstToken)) nearest = mention;
  }
  if (nearest) return { ...nearest.where!, point: nearest.where!.precision === 'country' ? null : nearest.where };
  const first =
    mentions.find((mention) => mention.kind === 'toponym' && mention.where?.country && !isOnlyWhose(layout, marks, mention))?.where ??
    mentions.find(({ where }) => where?.country)?.where;
  return { admin1: null, country: first?.country ?? null, zone: null, point: null };
}
