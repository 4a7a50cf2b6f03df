/** Finds small places no gazetteer lists, where the text says what they are: "the village of Sabon Garin". */
import type { Where } from '../../model/where.js';
import type { Layout, Token } from '../text/layout.js';
import { firstOfSentence, type PlaceMention } from './place-mention.js';
import { type PlaceWords, WORD } from './place-words.js';
import { inTitleCase } from './to-where.js';

/** Words of such a name, at most. */
const LONGEST = 4;
/** Marks of words that end a name in a text of capitals. */
const ENDS = WORD.weak | WORD.say | WORD.locative | WORD.direction | WORD.siteNoun | WORD.kindBefore | WORD.title;
const NO_NAME = ENDS | WORD.never | WORD.cue;
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
  const found: PlaceMention[] = [];
  for (const { index, firstToken, lastToken, role } of sentences) {
    if (role === 'boilerplate') continue;
    for (let i = firstToken; i + 2 < lastToken; i++) {
      const beside = starts.size > 0 && (marks[i]! & WORD.puts) !== 0 ? besideKnown(layout, marks, taken, starts, i + 1, lastToken) : 0;
      if (beside > 0) {
        found.push(unlistedAt(layout, mentions, index, i + 1, beside));
        i = beside;
        continue;
      }
      if ((marks[i]! & WORD.kindBefore) === 0 || tokens[i + 1]!.lower !== 'of') continue;
      const kind = words.kinds.get(tokens[i]!.lower);
      if (kind !== 'place' && kind !== 'admin2') continue;
      const last = nameEnd(layout, marks, taken, i + 2, lastToken);
      if (last > i + 2) found.push(unlistedAt(layout, mentions, index, i + 2, last));
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
  { tokens, report }: Layout,
  mentions: readonly PlaceMention[],
  sentence: number,
  firstToken: number,
  lastToken: number,
): PlaceMention {
  const start = tokens[firstToken]!.start;
  const last = tokens[lastToken - 1]!;
  const end = last.possessive ? Math.max(start + 1, last.start + last.lower.length) : last.end;
  const known = around(mentions, sentence, firstToken);
  const where: Where = {
    name: inTitleCase(report.text.slice(start, end)),
    admin1: known.admin1,
    country: known.country,
    latitude: null,
    longitude: null,
    precision: 'place',
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
  };
}

/** Places of a sentence that are looked at; a sentence with more is a list. */
const LOOKED_AT = 50;

/** The units of the place named nearest in the sentence; of the report's first place the country alone. */
function around(mentions: readonly PlaceMention[], sentence: number, firstToken: number): Pick<Where, 'admin1' | 'country' | 'zone'> {
  let nearest: PlaceMention | null = null;
  const from = firstOfSentence(mentions, sentence);
  for (let k = from; k < Math.min(mentions.length, from + LOOKED_AT); k++) {
    const mention = mentions[k]!;
    if (mention.sentence > sentence) break;
    if (mention.kind !== 'toponym' || mention.where === null) continue;
    if (!nearest || Math.abs(mention.firstToken - firstToken) < Math.abs(nearest.firstToken - firstToken)) nearest = mention;
  }
  if (nearest) return nearest.where!;
  const first =
    mentions.find(({ where, kind }) => kind === 'toponym' && where !== null && where.country !== null)?.where ??
    mentions.find(({ where }) => where?.country)?.where;
  return { admin1: null, country: first?.country ?? null, zone: null };
}
