/** What speaks for and against a name's being a place, as named features; the weights are a table. */

import { readFeatureWeights } from '../language/feature-weights.js';
import type { Language } from '../language/language.js';
import { itemAt } from '../text/item-at.js';
import type { Layout, Sentence, Token } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import type { FoundName, FoundNames } from './find-names.js';
import type { NameInfo } from './name-info.js';
import { type PlaceWords, WORD } from './place-words.js';
import { isAcronym, isPutThere } from './put-there.js';

export const FEATURES = [
  'bias',
  'country',
  'admin1',
  'admin2',
  'region',
  'huge',
  'large',
  'middle',
  'small',
  'tiny',
  'seat',
  'alternate',
  'multi',
  'multiCommon',
  'cue',
  'never',
  'firstName',
  'surname',
  'loose',
  'looseCommon',
  'mixedInner',
  'mixedStart',
  'locative',
  'putThere',
  'cuePutThere',
  'namesakePutThere',
  'weak',
  'direction',
  'ofKind',
  'container',
  'unitBehind',
  'placeBehind',
  'kindAfter',
  'institutionAfter',
  'respondersAfter',
  'namesakeResponders',
  'organisationAfter',
  'streetAfter',
  'sayAfter',
  'titleBefore',
  'firstBefore',
  'firstBeforeLoose',
  'initialBefore',
  'personStart',
  'knownPerson',
  'capitalBefore',
  'capitalAfter',
  'siteAfter',
  'acronym',
  'ofCapital',
  'listed',
  'dateline',
  'possessive',
  'repeated',
  'supported',
  'supportedUnit',
  'supportedCounty',
  'unsupported',
] as const;
export type Feature = (typeof FEATURES)[number];

export type Weights = Readonly<Record<Feature, number>>;

/** @throws Error where the table lacks a feature. */
export const readWeights = (language: Language): Weights => readFeatureWeights(language, 'places-weights', FEATURES);

/** All marks but those that say only how a word may begin a name, or what happened at a place. */
const SAID_OF_WORDS = ~(
  WORD.begins |
  WORD.demonym |
  WORD.alias |
  WORD.responder |
  WORD.beyond |
  WORD.distance |
  WORD.aside |
  WORD.asideAfter |
  WORD.part |
  WORD.spot |
  WORD.within
);
/** Persons: where a size begins. */
const HUGE = 1_000_000;
const LARGE = 150_000;
const MIDDLE = 25_000;
const SMALL = 3_000;

/** What the report as a whole adds to a name. */
export interface NameSurroundings {
  readonly container: boolean;
  /** Next to a country, state or big town in a list. */
  readonly listed: boolean;
  readonly repeated: boolean;
  readonly dateline: boolean;
}

export function nameFeatures(
  words: PlaceWords,
  layout: Layout,
  marks: Uint32Array,
  found: FoundNames,
  name: FoundName,
  info: NameInfo,
  around: NameSurroundings,
  add: (feature: Feature) => void,
): void {
  add('bias');
  sizeFeatures(info, isNamesake(marks, name), add);
  wordFeatures(layout, marks, found, name, add);
  contextFeatures(words, layout, marks, name, info, add);
  if (around.container) add('container');
  if (around.listed) add('listed');
  if (around.repeated) add('repeated');
  if (around.dateline) add('dateline');
}

function sizeFeatures(info: NameInfo, isNamesake: boolean, add: (feature: Feature) => void): void {
  if (info.class !== 'place') add(info.class);
  else if (info.population >= HUGE) add('huge');
  else if (info.population >= LARGE || (info.capital && !isNamesake)) add('large');
  else if (info.population >= MIDDLE) add('middle');
  else add(info.population >= SMALL ? 'small' : 'tiny');
  if (info.seat) add('seat');
  if (info.onlyAlternate) add('alternate');
}

function wordFeatures(layout: Layout, marks: Uint32Array, { persons }: FoundNames, name: FoundName, add: (feature: Feature) => void): void {
  const { tokens, sentences } = layout;
  const { firstToken, lastToken } = name;
  const flags = marks[firstToken]!;
  const single = lastToken === firstToken + 1 && !tokens[firstToken]!.lower.includes('-');
  const loose = name.casing === 'loose';
  if (loose) add('loose');
  else add(isOpening(layout, sentences[name.sentence]!, firstToken) ? 'mixedStart' : 'mixedInner');
  if (tokens[lastToken - 1]!.possessive) add('possessive');
  if (!loose && single && isAcronym(layout, name)) add('acronym');
  if (!single) {
    add('multi');
    if (allCommon(marks, name)) add('multiCommon');
    return;
  }
  if ((flags & WORD.cue) !== 0) add('cue');
  else if ((flags & WORD.never) !== 0) add('never');
  if ((flags & WORD.first) !== 0) add('firstName');
  if ((flags & WORD.surname) !== 0) add('surname');
  if ((flags & (WORD.cue | WORD.never | WORD.surname)) !== 0 && (loose || isOpening(layout, sentences[name.sentence]!, firstToken)))
    add('looseCommon');
  if (persons.has(tokens[firstToken]!.lower)) add('knownPerson');
}

/** "Gaston police", "shot dead in Gaston": one word that persons, too, are called by. */
const isNamesake = (marks: Uint32Array, { firstToken, lastToken }: FoundName): boolean =>
  lastToken === firstToken + 1 && (marks[firstToken]! & (WORD.first | WORD.surname)) !== 0;

/** "Mobile police". */
const isCue = (marks: Uint32Array, { firstToken, lastToken }: FoundName): boolean =>
  lastToken === firstToken + 1 && (marks[firstToken]! & WORD.cue) !== 0;

/** "Independence": a word that is the town where something is put in it. */
const isPlaceWhenPut = (marks: Uint32Array, name: FoundName): boolean => isCue(marks, name) && (marks[name.firstToken]! & WORD.never) !== 0;

// near Bell, Florida
//          ^ what follows says where it lies, and it is a place of that name there or none
const isBeforeHolder = (tokens: readonly Token[], at: number, until: number): boolean =>
  at + 1 < until && tokens[at]!.lower === ',' && tokens[at + 1]!.shape === 'word' && tokens[at + 1]!.capital;

/** "A Sremna man was shot": no initial of somebody. */
const isArticle = (layout: Layout, sentence: Sentence, { firstToken, casing }: FoundName): boolean =>
  isSmallWord(layout, firstToken - 1, 'a') && (casing === 'loose' || isOpening(layout, sentence, firstToken - 1));

/** The first word of a sentence or of a quotation, whose capital says nothing. */
function isOpening({ tokens }: Layout, sentence: Sentence, at: number): boolean {
  return at === sentence.firstToken || (tokens[at - 1]!.shape === 'punctuation' && /^["“'‘(:—]$|^--$/.test(tokens[at - 1]!.lower));
}

function allCommon(marks: Uint32Array, { firstToken, lastToken }: FoundName): boolean {
  for (let i = firstToken; i < lastToken; i++) if ((marks[i]! & (WORD.cue | WORD.never | WORD.fragment)) === 0) return false;
  return true;
}

function contextFeatures(
  words: PlaceWords,
  layout: Layout,
  marks: Uint32Array,
  name: FoundName,
  info: NameInfo,
  add: (feature: Feature) => void,
): void {
  const { tokens, sentences } = layout;
  const sentence = sentences[name.sentence]!;
  const loose = name.casing === 'loose';
  const before = name.firstToken > sentence.firstToken ? tokens[name.firstToken - 1]! : null;
  const after = name.lastToken < sentence.lastToken ? tokens[name.lastToken]! : null;
  if (info.seat && isCalledCapital(words, tokens, name.firstToken, sentence.firstToken)) add('ofKind');
  else beforeFeatures(words, layout, marks, name, sentence, add);
  if (isBehindName(layout, name, sentence)) add(info.class === 'admin1' || info.class === 'country' ? 'unitBehind' : 'placeBehind');
  if (before?.shape === 'word' && before.capital) {
    const flags = marks[name.firstToken - 1]! & SAID_OF_WORDS;
    if ((flags & WORD.first) !== 0 && !before.possessive) add(loose ? 'firstBeforeLoose' : 'firstBefore');
    else if (before.lower.length <= 2 && /^[a-z]\.?$/.test(before.lower) && !isArticle(layout, sentence, name)) add('initialBefore');
    else if (!loose && !isOpening(layout, sentence, name.firstToken - 1) && !before.possessive && flags === 0) add('capitalBefore');
  }
  if (isOwnHome(words, layout, name, sentence)) for (const feature of PUT_THERE) add(feature);
  if (before && (marks[name.firstToken - 1]! & WORD.title) !== 0 && before.shape === 'word' && !before.possessive) add('titleBefore');
  const crosses = isCrossing(layout, marks, name, sentence);
  if (crosses || isCalled(words, layout, name, sentence)) add('streetAfter');
  if (after?.shape !== 'word' || tokens[name.lastToken - 1]!.possessive) return;
  const flags = marks[name.lastToken]! & SAID_OF_WORDS;
  if ((flags & WORD.kindAfter) !== 0) add('kindAfter');
  if ((flags & WORD.institution) !== 0) add('institutionAfter');
  if ((marks[name.lastToken]! & WORD.responder) !== 0) {
    add('respondersAfter');
    const isNamed = before?.shape === 'word' && before.capital && !isSmallWord(layout, name.firstToken - 1, 'the');
    if (!loose && (isNamesake(marks, name) || isCue(marks, name)) && !isNamed) add('namesakeResponders');
  }
  if (((flags & WORD.organisation) !== 0 && after.capital) || words.press.has(after.lower)) add('organisationAfter');
  if (crosses) return;
  if ((flags & WORD.street) !== 0 && after.capital) add('streetAfter');
  else if ((flags & WORD.siteNoun) !== 0 && after.capital && !loose) add('siteAfter');
  // "Orlasvik was", but not "the mayor of Orlasvik was"
  const isOffice = name.firstToken - 2 >= sentence.firstToken && isLocativeOf(words, layout, name.firstToken);
  if ((flags & WORD.say) !== 0 && !isOffice) add('sayAfter');
  const own = marks[name.firstToken]!;
  const plainAfter = (flags & ~(WORD.surname | WORD.first | WORD.cue)) === 0;
  if (after.capital && plainAfter && !loose) add((own & WORD.first) !== 0 ? 'personStart' : 'capitalAfter');
  if (after.capital && loose && (own & WORD.first) !== 0 && (flags & WORD.surname) !== 0) add('personStart');
}

// from the capital, Mbabane | the Malawian capital Lilongwe
const isCalledCapital = ({ capitals }: PlaceWords, tokens: readonly Token[], at: number, from: number): boolean => {
  const before = itemAt(tokens, at - 1)?.lower === ',' ? at - 2 : at - 1;
  return before > from && capitals.at(tokens[before]!);
};

// Paseo de la Orlasvik | Little Orlasvik
function isCalled(
  { ways, inner, innerArticles }: PlaceWords,
  { tokens }: Layout,
  { firstToken }: FoundName,
  { firstToken: from }: Sentence,
): boolean {
  let at = firstToken - 1;
  while (at > from && (inner.at(tokens[at]!) || innerArticles.at(tokens[at]!))) at--;
  return at >= from && tokens[at]!.capital && ways.called.at(tokens[at]!);
}

// mayor of | residents of, but "friends of"
const isLocativeOf = ({ locative }: PlaceWords, layout: Layout, at: number): boolean =>
  isSmallWord(layout, at - 1, 'of') && locative.at(layout.tokens, at - 2, at)?.lastToken === at;

/** The cue before a name, past articles and words of direction: "in the restive northern city of X". */
function beforeFeatures(
  words: PlaceWords,
  layout: Layout,
  marks: Uint32Array,
  name: FoundName,
  sentence: Sentence,
  add: (feature: Feature) => void,
): void {
  const { tokens } = layout;
  let at = name.firstToken;
  let direction = false;
  while (at > sentence.firstToken && name.firstToken - at < 4) {
    const lower = tokens[at - 1]!.lower;
    const isDirection = (marks[at - 1]! & WORD.direction) !== 0 || opensDirection(words, lower);
    if (!isDirection && !isSmallWord(layout, at - 1, 'the')) break;
    direction ||= isDirection;
    at--;
  }
  if (direction) add('direction');
  if (at === sentence.firstToken) return;
  const isOf = isSmallWord(layout, at - 1, 'of');
  if (isOf && at - 2 >= sentence.firstToken && (marks[at - 2]! & WORD.kindBefore) !== 0) {
    add('ofKind');
    return;
  }
  const maybe = (marks[at - 1]! & WORD.locative) !== 0;
  for (let from = Math.max(sentence.firstToken, at - 2); maybe && from < at; from++) {
    if (words.locative.at(tokens, from, at)?.lastToken === at) {
      add('locative');
      // the mayor of Orlasvik: no person is called so
      if (isOf && name.casing === 'mixed') add('putThere');
      if (!isPutThere(words, layout, marks, name, at, sentence)) return;
      add((marks[name.firstToken]! & WORD.cue) === 0 ? 'putThere' : 'cuePutThere');
      if ((isNamesake(marks, name) || isPlaceWhenPut(marks, name)) && !isBeforeHolder(tokens, name.lastToken, sentence.lastToken))
        add('namesakePutThere');
      return;
    }
  }
  if ((marks[at - 1]! & WORD.weak) !== 0) add('weak');
  // "Bank of America", "University of Texas"
  if (isOf && name.casing === 'mixed' && at - 2 > sentence.firstToken && tokens[at - 2]!.capital) add('ofCapital');
}

/** "northernmost", "south-central" */
function opensDirection({ ways }: PlaceWords, lower: string): boolean {
  for (const start of ways['direction-start']) if (lower.startsWith(start)) return true;
  return false;
}

const PUT_THERE: readonly Feature[] = ['locative', 'putThere'];

// raided her Orlasvik home | from his Orlasvik office
//            ^^^^^^^^ somebody's, who has a house or a room there
function isOwnHome(
  { ways }: PlaceWords,
  layout: Layout,
  { firstToken, lastToken, casing }: FoundName,
  { firstToken: from, lastToken: until }: Sentence,
): boolean {
  const { tokens } = layout;
  if (casing === 'loose' || firstToken <= from || lastToken >= until || tokens[lastToken - 1]!.possessive) return false;
  return isSmallWord(layout, firstToken - 1, 'of-somebody') && ways['own-home'].at(tokens[lastToken]!) && !tokens[lastToken]!.capital;
}

// in Orlasvik, Florida, on Monday
//              ^^^^^^^ what closes the name of a place, listed or not
function isBehindName({ tokens }: Layout, { firstToken, lastToken }: FoundName, sentence: Sentence): boolean {
  const at = firstToken - 2;
  if (at <= sentence.firstToken || tokens[at + 1]!.lower !== ',' || tokens[at]!.shape !== 'word' || !tokens[at]!.capital) return false;
  return lastToken === sentence.lastToken || tokens[lastToken]!.shape === 'punctuation';
}

/** Tokens behind "and" within which the word for a street stands: "near Lynn and North Michigan streets". */
const CROSSING = 3;

/** "near 61st and Hampton": a street that is called by its number. */
const NUMBERED = /^\d+\p{L}{2}$/u;

/** "At Lynn and Michigan streets", "Hampton and Ninth Street", "Ninth Street and Hampton": none of them is a town. */
function isCrossing(layout: Layout, marks: Uint32Array, { firstToken, lastToken }: FoundName, sentence: Sentence): boolean {
  const { tokens } = layout;
  const isStreet = (at: number): boolean => (marks[at]! & WORD.street) !== 0 && tokens[at]!.capital;
  const isNumbered = (at: number): boolean => NUMBERED.test(tokens[at]!.lower);
  const before = firstToken - 2;
  if (before > sentence.firstToken && isSmallWord(layout, firstToken - 1, 'crossing') && (isStreet(before) || isNumbered(before)))
    return true;
  if (!isSmallWord(layout, lastToken, 'crossing')) return false;
  if (lastToken + 1 < sentence.lastToken && isNumbered(lastToken + 1) && !isSmallWord(layout, firstToken - 1, 'in')) return true;
  const isPut = isSmallWord(layout, firstToken - 1, 'in') || isSmallWord(layout, lastToken, 'at');
  for (let at = lastToken + 1; at < Math.min(sentence.lastToken, lastToken + 1 + CROSSING); at++) {
    if (at > lastToken + 1 && (marks[at]! & WORD.street) !== 0 && layout.endings.plural.of(tokens[at]!.lower)) return true;
    if (at > lastToken + 1 && !isPut && isStreet(at)) return true;
    if (!tokens[at]!.capital && tokens[at]!.shape === 'word') return false;
  }
  return false;
}
