/** Finds the names in a report that the gazetteer knows, and what stands around each. Nothing is decided here. */

import { isUpperLetter } from '../text/characters.js';
import { isInCapitals } from '../text/in-capitals.js';
import type { Layout, Token } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import type { Gazetteer, NameMatch, PlaceRow } from './gazetteer.js';
import { type PlaceWords, WORD } from './place-words.js';

/** How much the capitals of a sentence say. loose: nothing (all capitals, or a headline in title case). */
export type Casing = 'mixed' | 'loose';

/** A name that may be a place. */
export interface FoundName {
  readonly firstToken: number;
  /** Exclusive. */
  readonly lastToken: number;
  readonly sentence: number;
  readonly casing: Casing;
  readonly kind: 'name' | 'alias' | 'demonym';
  /** Null for an alias or demonym, whose place is `fixed`. */
  readonly match: NameMatch | null;
  readonly fixed: PlaceRow | null;
}

export interface FoundNames {
  readonly names: readonly FoundName[];
  /** Lower-case words that stand in the name of a person somewhere in the report. */
  readonly persons: ReadonlySet<string>;
}

/** A sentence of at least so many words, of which this share has a capital, is in title case. */
const TITLE_CASE_WORDS = 4;
const TITLE_CASE_SHARE = 0.7;
/** Names of persons run to this many words after a given name or title. */
const PERSON_WORDS = 3;

/** @param marks of the tokens, as `PlaceWords.mark` gives them. */
export function findNames(words: PlaceWords, gazetteer: Gazetteer, layout: Layout, marks: Uint32Array): FoundNames {
  const { tokens } = layout;
  const names: FoundName[] = [];
  const persons = new Set<string>();
  for (const sentence of layout.sentences) {
    if (sentence.role === 'boilerplate') continue;
    const casing = casingOf(layout, marks, sentence.firstToken, sentence.lastToken);
    for (let i = sentence.firstToken; i < sentence.lastToken; ) {
      const token = tokens[i]!;
      if (sentence.role === 'dateline' && token.lower === '(' && opensAgency(layout, token)) {
        while (i < sentence.lastToken && tokens[i]!.lower !== ')') i++;
        continue;
      }
      if (token.shape !== 'word' || (!token.capital && !startsWithArticle(layout, token))) {
        i++;
        continue;
      }
      notePersons(tokens, marks, i, sentence.lastToken, casing, persons);
      const found = beginsNoName(words, layout, marks, i) ? null : nameAt(words, gazetteer, layout, marks, i, sentence.lastToken);
      if (found) {
        const { lastToken, kind, match, fixed } = found;
        names.push({ firstToken: i, lastToken, sentence: sentence.index, casing, kind, match, fixed });
      }
      i = found ? found.lastToken : i + 1;
    }
  }
  return { names, persons };
}

/** "TALARA, 3 MAR 90 (RADIO CADENA SONORA)": whoever sent the report is named behind its date. */
const opensAgency = ({ dateline }: Layout, { start }: Token): boolean => dateline?.date != null && start > dateline.date.start;

/** Most words of a text in capitals: no name begins with them, or they are small words that begin one too seldom to be worth the search. */
function beginsNoName({ clocks }: PlaceWords, layout: Layout, marks: Uint32Array, at: number): boolean {
  const own = marks[at]!;
  if ((own & (WORD.begins | WORD.alias | WORD.demonym)) === 0) return true;
  if (!layout.caseless) return false;
  if (clocks.at(layout.tokens[at]!)) return true;
  if ((own & (WORD.weak | WORD.locative)) !== 0) return (own & (WORD.alias | WORD.demonym)) === 0;
  return (own & WORD.fragment) !== 0 && isSmallWord(layout, at, 'the') && ((marks[at + 1] ?? 0) & COMMON) !== 0;
}

/** Marks of words that "the" stands before without making a name. */
const COMMON = WORD.cue | WORD.never | WORD.weak | WORD.siteNoun | WORD.institution | WORD.title | WORD.direction;

function casingOf(layout: Layout, marks: Uint32Array, from: number, until: number): Casing {
  if (layout.caseless) return 'loose';
  let capitals = 0;
  let all = 0;
  for (let i = from; i < until; i++) {
    const token = layout.tokens[i]!;
    if (token.shape !== 'word' || (marks[i]! & WORD.fragment) !== 0) continue;
    all++;
    if (token.capital) capitals++;
  }
  return all >= TITLE_CASE_WORDS && capitals >= all * TITLE_CASE_SHARE ? 'loose' : 'mixed';
}

/** "al-Qaim", "el-Arish": the capital stands behind the article. */
function startsWithArticle({ written: text }: Layout, token: Token): boolean {
  const hyphen = token.lower.length > 4 ? token.lower.indexOf('-') : -1;
  if (hyphen < 1 || hyphen > 3) return false;
  const letter = text[token.start + hyphen + 1]!;
  return letter !== letter.toLowerCase();
}

type Found = Pick<FoundName, 'lastToken' | 'kind' | 'match' | 'fixed'>;

function nameAt(words: PlaceWords, gazetteer: Gazetteer, layout: Layout, marks: Uint32Array, at: number, until: number): Found | null {
  const { tokens } = layout;
  const demonym = (marks[at]! & WORD.demonym) === 0 ? null : words.demonyms.at(tokens, at, until);
  const alias = (marks[at]! & WORD.alias) === 0 ? null : words.aliases.at(tokens, at, until);
  let match = (marks[at]! & WORD.begins) === 0 ? null : gazetteer.at(tokens, at, until);
  if (match && !layout.caseless) match = withoutLowerEnd(gazetteer, layout, at, match);
  if (match && match.lastToken === at + 1 && isDirectionOf(layout, marks, at, until)) match = null;
  if (match && match.lastToken === at + 1 && isBareWord(layout, marks, at)) match = null;
  if (match && isSideAndKind(marks, at, match.lastToken))
    match = { ...(gazetteer.at(tokens, at, at + 1) ?? match), lastToken: match.lastToken };
  if (match && layout.caseless && isUnitOf(layout, marks, at, match.lastToken)) match = null;
  const length = match ? match.lastToken - at : 0;
  if (alias && alias.lastToken - at >= length && fits(alias.value.where, layout, at)) {
    return {
      lastToken: alias.lastToken,
      kind: 'alias',
      match: null,
      fixed: alias.value.row,
    };
  }
  if (demonym && demonym.lastToken - at >= length)
    return {
      lastToken: demonym.lastToken,
      kind: 'demonym',
      match: null,
      fixed: demonym.value,
    };
  return match ? { lastToken: match.lastToken, kind: 'name', match, fixed: null } : null;
}

/** A match may not end in a word without a capital where capitals count: "Valley of"; but "Dar ez-Orlas". */
function withoutLowerEnd(gazetteer: Gazetteer, { tokens, written }: Layout, at: number, match: NameMatch): NameMatch | null {
  const hasCapital = ({ capital, start, end }: Token): boolean => capital || /-\p{Lu}/u.test(written.slice(start, end));
  let shorter: NameMatch | null = match;
  while (
    shorter &&
    shorter.lastToken > at + 1 &&
    !hasCapital(tokens[shorter.lastToken - 1]!) &&
    tokens[shorter.lastToken - 1]!.shape === 'word'
  ) {
    shorter = gazetteer.at(tokens, at, shorter.lastToken - 1);
  }
  return shorter;
}

/** "IN THE NORTHERN STATE OF SREMNA" names no state of Sudan. */
function isUnitOf(layout: Layout, marks: Uint32Array, from: number, until: number): boolean {
  if ((marks[until - 1]! & WORD.kindBefore) === 0 || !isSmallWord(layout, until, 'of')) return false;
  for (let at = from; at < until - 1; at++) if ((marks[at]! & WORD.direction) === 0) return false;
  return true;
}

/** "The Eastern Region": of whichever country has one so called, though a list calls but one of them so in full. */
export const isSideAndKind = (marks: Uint32Array, at: number, lastToken: number): boolean =>
  lastToken === at + 2 && (marks[at]! & WORD.direction) !== 0 && (marks[at + 1]! & WORD.kindAfter) !== 0;

/** "West Sremna" is not the town of West. */
const isDirectionOf = ({ tokens, caseless }: Layout, marks: Uint32Array, at: number, until: number): boolean =>
  !caseless && (marks[at]! & WORD.direction) !== 0 && at + 1 < until && tokens[at + 1]!.shape === 'word' && tokens[at + 1]!.capital;

/** "us" is a country only in capitals, and in a text of nothing but capitals not at all. "Man", "Village" or "Temple" is a
 *  place only before a comma. */
function isBareWord(layout: Layout, marks: Uint32Array, at: number): boolean {
  const token = layout.tokens[at]!;
  if (isSmallWord(layout, at, 'us')) return layout.caseless || !isUpperLetter(layout.written.charCodeAt(token.start + 1));
  if ((marks[at]! & (WORD.never | WORD.kindAfter | WORD.kindBefore | WORD.siteNoun)) !== 0)
    return layout.tokens[at + 1]?.lower !== ',' && !isPutWord(layout, marks, at);
  return layout.caseless && (marks[at]! & (WORD.fragment | WORD.weak)) !== 0;
}

// arrested in Van on Monday, but "in Van Street"
function isPutWord({ tokens, caseless }: Layout, marks: Uint32Array, at: number): boolean {
  const uses = WORD.never | WORD.cue;
  if (caseless || (marks[at]! & uses) !== uses || at === 0 || (marks[at - 1]! & WORD.puts) === 0) return false;
  return !tokens[at]!.possessive && tokens[at + 1]?.capital !== true;
}

function fits(where: 'anywhere' | 'after' | 'capital', layout: Layout, at: number): boolean {
  if (where === 'anywhere') return true;
  const before = layout.tokens[at - 1];
  const behindPlace = before !== undefined && (before.lower === ',' || (before.shape === 'word' && before.capital));
  if (where === 'after') return behindPlace && before.lower === ',';
  if (!behindPlace || !isInCapitals(layout, layout.tokens[at]!)) return false;
  // ", IN THE CITY" of a text in capitals is no Indiana: there the short form must end a phrase.
  return !layout.caseless || (before.lower === ',' && layout.tokens[at + 1]?.shape === 'punctuation');
}

/** After a given name or a title, the next words belong to a person: they are remembered for the whole report. */
function notePersons(tokens: readonly Token[], marks: Uint32Array, at: number, until: number, casing: Casing, persons: Set<string>): void {
  const flags = marks[at]!;
  if ((flags & (WORD.first | WORD.title)) === 0) return;
  const isTitle = (flags & WORD.title) !== 0;
  for (let i = at + 1; i < Math.min(at + 1 + PERSON_WORDS, until); i++) {
    const token = tokens[i]!;
    if (token.shape !== 'word' || !token.capital) return;
    const next = marks[i]!;
    if ((next & (WORD.institution | WORD.street | WORD.kindAfter | WORD.siteNoun | WORD.fragment | WORD.organisation)) !== 0) return;
    if ((next & WORD.title) !== 0 && isTitle) continue;
    if (casing === 'loose' && (next & (WORD.cue | WORD.never | WORD.weak | WORD.locative | WORD.say)) !== 0) return;
    if ((next & WORD.first) === 0 || i > at + 1 || isTitle) persons.add(token.lower);
  }
}
