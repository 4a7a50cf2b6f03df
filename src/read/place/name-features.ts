/** What speaks for and against a name's being a place, as named features; the weights are a table. */
import type { Language } from '../language/language.js';
import type { Layout, Sentence } from '../text/layout.js';
import type { FoundName, FoundNames } from './find-names.js';
import type { NameInfo } from './name-info.js';
import { type PlaceWords, WORD } from './place-words.js';

export const FEATURES = [
  'bias', 'country', 'admin1', 'admin2', 'region', 'huge', 'large', 'middle', 'small', 'tiny', 'seat', 'alternate', 'multi', 'multiCommon', 'cue',
  'never', 'firstName', 'surname', 'loose', 'looseCommon', 'mixedInner', 'mixedStart', 'locative', 'weak', 'direction', 'ofKind', 'container', 'kindAfter',
  'institutionAfter', 'organisationAfter', 'streetAfter', 'sayAfter', 'titleBefore', 'firstBefore', 'firstBeforeLoose', 'initialBefore', 'personStart',
  'knownPerson', 'capitalBefore', 'capitalAfter', 'listed', 'dateline', 'possessive', 'repeated', 'supported', 'supportedUnit',
] as const;
export type Feature = (typeof FEATURES)[number];

export type Weights = Readonly<Record<Feature, number>>;

/** @throws Error where the table lacks a feature. */
export function readWeights(language: Language): Weights {
  const rows = new Map(language.table('places-weights').map((row) => [row.feature!, Number(row.weight)] as const));
  const missing = FEATURES.filter((feature) => !Number.isFinite(rows.get(feature)));
  if (missing.length > 0) throw new Error(`places-weights: expected a number for ${missing.join(', ')}`);
  return Object.fromEntries(FEATURES.map((feature) => [feature, rows.get(feature)!])) as Weights;
}

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
  /** A place of this name lies in a country, or in a state, that the report names otherwise. */
  readonly supported: boolean;
  readonly supportedUnit: boolean;
}

export function nameFeatures(
  words: PlaceWords, layout: Layout, found: FoundNames, name: FoundName, info: NameInfo, around: NameSurroundings, add: (feature: Feature) => void,
): void {
  add('bias');
  sizeFeatures(info, add);
  wordFeatures(words, layout, found, name, add);
  contextFeatures(words, layout, name, add);
  if (around.container) add('container');
  if (around.listed) add('listed');
  if (around.repeated) add('repeated');
  if (around.dateline) add('dateline');
  if (around.supported) add('supported');
  if (around.supportedUnit) add('supportedUnit');
}

function sizeFeatures(info: NameInfo, add: (feature: Feature) => void): void {
  if (info.class !== 'place') add(info.class);
  else if (info.population >= HUGE) add('huge');
  else if (info.population >= LARGE) add('large');
  else if (info.population >= MIDDLE) add('middle');
  else add(info.population >= SMALL ? 'small' : 'tiny');
  if (info.seat) add('seat');
  if (info.onlyAlternate) add('alternate');
}

function wordFeatures(words: PlaceWords, layout: Layout, { persons }: FoundNames, name: FoundName, add: (feature: Feature) => void): void {
  const { tokens, sentences } = layout;
  const { firstToken, lastToken } = name;
  const flags = words.flags(tokens[firstToken]!.lower);
  const single = lastToken === firstToken + 1 && !tokens[firstToken]!.lower.includes('-');
  const loose = name.casing === 'loose';
  if (loose) add('loose');
  else add(isOpening(layout, sentences[name.sentence]!, firstToken) ? 'mixedStart' : 'mixedInner');
  if (tokens[lastToken - 1]!.possessive) add('possessive');
  if (!single) {
    add('multi');
    if (allCommon(words, layout, name)) add('multiCommon');
    return;
  }
  if ((flags & WORD.cue) !== 0) add('cue');
  if ((flags & WORD.never) !== 0) add('never');
  if ((flags & WORD.first) !== 0) add('firstName');
  if ((flags & WORD.surname) !== 0) add('surname');
  if ((flags & (WORD.cue | WORD.never | WORD.surname)) !== 0 && (loose || isOpening(layout, sentences[name.sentence]!, firstToken))) add('looseCommon');
  if (persons.has(tokens[firstToken]!.lower)) add('knownPerson');
}

/** The first word of a sentence or of a quotation, whose capital says nothing. */
function isOpening({ tokens }: Layout, sentence: Sentence, at: number): boolean {
  return at === sentence.firstToken || tokens[at - 1]!.shape === 'punctuation' && /^["“'‘(:—]$|^--$/.test(tokens[at - 1]!.lower);
}

function allCommon(words: PlaceWords, { tokens }: Layout, { firstToken, lastToken }: FoundName): boolean {
  for (let i = firstToken; i < lastToken; i++) if ((words.flags(tokens[i]!.lower) & (WORD.cue | WORD.never | WORD.fragment)) === 0) return false;
  return true;
}

function contextFeatures(words: PlaceWords, layout: Layout, name: FoundName, add: (feature: Feature) => void): void {
  const { tokens, sentences } = layout;
  const sentence = sentences[name.sentence]!;
  const loose = name.casing === 'loose';
  const before = name.firstToken > sentence.firstToken ? tokens[name.firstToken - 1]! : null;
  const after = name.lastToken < sentence.lastToken ? tokens[name.lastToken]! : null;
  beforeFeatures(words, layout, name, sentence, add);
  if (before?.shape === 'word' && before.capital) {
    const flags = words.flags(before.lower);
    if ((flags & WORD.first) !== 0 && !before.possessive) add(loose ? 'firstBeforeLoose' : 'firstBefore');
    else if (before.lower.length <= 2 && /^[a-z]\.?$/.test(before.lower)) add('initialBefore');
    else if (!loose && !isOpening(layout, sentence, name.firstToken - 1) && !before.possessive && flags === 0) add('capitalBefore');
  }
  if (before && (words.flags(before.lower) & WORD.title) !== 0 && before.shape === 'word' && !before.possessive) add('titleBefore');
  if (after?.shape !== 'word' || tokens[name.lastToken - 1]!.possessive) return;
  const flags = words.flags(after.lower);
  if ((flags & WORD.kindAfter) !== 0) add('kindAfter');
  if ((flags & WORD.institution) !== 0) add('institutionAfter');
  if ((flags & WORD.organisation) !== 0 && after.capital) add('organisationAfter');
  if ((flags & WORD.street) !== 0 && after.capital) add('streetAfter');
  if ((flags & WORD.say) !== 0) add('sayAfter');
  const own = words.flags(tokens[name.firstToken]!.lower);
  const plainAfter = (flags & ~(WORD.surname | WORD.first | WORD.cue)) === 0;
  if (after.capital && plainAfter && !loose) add((own & WORD.first) !== 0 ? 'personStart' : 'capitalAfter');
  if (after.capital && loose && (own & WORD.first) !== 0 && (flags & WORD.surname) !== 0) add('personStart');
}

/** The cue before a name, past articles and words of direction: "in the restive northern city of X". */
function beforeFeatures(words: PlaceWords, { tokens }: Layout, name: FoundName, sentence: Sentence, add: (feature: Feature) => void): void {
  let at = name.firstToken;
  let direction = false;
  while (at > sentence.firstToken && name.firstToken - at < 4) {
    const lower = tokens[at - 1]!.lower;
    const isDirection = (words.flags(lower) & WORD.direction) !== 0 || /^(?:north|south|east|west|central)/.test(lower);
    if (lower !== 'the' && !isDirection) break;
    direction ||= isDirection;
    at--;
  }
  if (direction) add('direction');
  if (at === sentence.firstToken) return;
  const last = tokens[at - 1]!;
  if (last.lower === 'of' && at - 2 >= sentence.firstToken && (words.flags(tokens[at - 2]!.lower) & WORD.kindBefore) !== 0) return add('ofKind');
  for (let from = Math.max(sentence.firstToken, at - 2); from < at; from++) {
    if (words.locative.at(tokens, from, at)?.lastToken === at) return add('locative');
  }
  if ((words.flags(last.lower) & WORD.weak) !== 0) add('weak');
}
