/** Finds the places a report names and says which they are. */

import type { Where } from '../../model/where.js';
import type { Language } from '../language/language.js';
import { itemAt } from '../text/item-at.js';
import type { Layout, Token } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import { isAcrossBorder } from './across-border.js';
import { bearingOf, isOfSpeakers } from './bearing-of.js';
import { roadsBetween } from './between-towns.js';
import type { Candidate, Knowledge } from './candidate.js';
import { weigh } from './candidates.js';
import { capitalPlace, capitalsTold, createCapitalOf } from './capitals.js';
import { townOfPolice, townSentFrom, townToldAsTheCity } from './dateline-town.js';
import { markElsewhere } from './elsewhere.js';
import { isFarFrom, isForeign, isOfPoliceTown, isPartOf } from './far-namesakes.js';
import { type FoundName, findNames } from './find-names.js';
import { findSites } from './find-sites.js';
import { withUnlisted } from './find-unlisted.js';
import type { Gazetteer, PlaceRow } from './gazetteer.js';
import { isMetonym, isOfOwner } from './metonym.js';
import { type Feature, readWeights } from './name-features.js';
import { createNameInfo } from './name-info.js';
import { isOfCourt } from './of-court.js';
import { hasOwnSite } from './own-site.js';
import { withTowns } from './parts-of-towns.js';
import type { PlaceContext } from './place-context.js';
import { asWritten, type PlaceMention } from './place-mention.js';
import { createPlaceWords, type PlaceWords, WORD } from './place-words.js';
import { createHomeOf, type HomeOf, townOfPublisher } from './publisher-home.js';
import { withReferences } from './reference-places.js';
import { firstContext, SAYS, SETTLED_TOTAL, supportOf } from './report-context.js';
import { resolveName } from './resolve-name.js';
import { isToldAsSetting } from './setting.js';
import { createSeatOf } from './state-capitals.js';
import { atTown, toWhere, unlisted } from './to-where.js';
import { countryTold, createTellTales } from './told-by.js';
import { countriesOfSeveral, withTownsOf } from './told-by-towns.js';
import { placeWithinTowns } from './within-town.js';

/**
 * A function that reads the places of reports in one language, in the order of the text. Time is linear in the text for names of
 * bounded ambiguity. Reads the tables places-aliases, places-common-words, places-cues, places-demonyms, places-first-names,
 * places-kinds, places-publishers, places-sites, places-surnames, places-told-by, places-weights and armed-organisations.
 */
export function createPlaceReader(
  language: Language,
  gazetteer: Gazetteer,
  homeOf: HomeOf = createHomeOf(language, gazetteer),
  tellTales: Knowledge['tellTales'] = createTellTales(language, gazetteer),
): (layout: Layout) => readonly PlaceMention[] {
  const knowledge = knowledgeOf(language, gazetteer, homeOf, tellTales);
  return (layout) => readPlaces(knowledge, layout);
}

const knowledgeOf = (language: Language, gazetteer: Gazetteer, homeOf: HomeOf, tellTales: Knowledge['tellTales']): Knowledge => ({
  words: createPlaceWords(language, gazetteer),
  gazetteer,
  weights: readWeights(language),
  infoOf: createNameInfo(gazetteer),
  capitalOf: createCapitalOf(gazetteer),
  seatOf: createSeatOf(gazetteer),
  homeOf,
  tellTales,
});

/** One name that may be a place, with what speaks for and against it: what the weights are fitted on. */
export interface WeighedName {
  readonly start: number;
  readonly end: number;
  readonly features: ReadonlySet<Feature>;
}

/** A function that gives the names of a report with their features; aliases and adjectives, which are always places, are left out. */
export function createNameWeigher(language: Language, gazetteer: Gazetteer): (layout: Layout) => readonly WeighedName[] {
  const knowledge = knowledgeOf(language, gazetteer, createHomeOf(language, gazetteer), createTellTales(language, gazetteer));
  return (layout) => {
    const marks = knowledge.words.mark(layout.tokens);
    const candidates = weigh(knowledge, layout, marks, findNames(knowledge.words, gazetteer, layout, marks));
    const context = firstContext(knowledge, layout, marks, candidates, knowledge.tellTales(layout));
    return candidates
      .filter(({ info }) => info !== null)
      .map((candidate) => {
        const { start, end } = toMention(knowledge, layout, marks, candidate);
        return {
          start,
          end,
          features: new Set([...candidate.features, ...supportOf(candidate, context)]),
        };
      });
  };
}

function readPlaces(knowledge: Knowledge, layout: Layout): readonly PlaceMention[] {
  const marks = knowledge.words.mark(layout.tokens);
  const found = findNames(knowledge.words, knowledge.gazetteer, layout, marks);
  const candidates = weigh(knowledge, layout, marks, found);
  const tales = knowledge.tellTales(layout);
  const context = firstContext(knowledge, layout, marks, candidates, tales);
  const home = townOfPublisher(knowledge, layout.report);
  const first = candidates.filter((candidate) => isPlace(knowledge, layout, candidate, context));
  const { accepted, sentFrom } = resolveAll(knowledge, layout, marks, candidates, first, context, home);
  const { gazetteer } = knowledge;
  markElsewhere(gazetteer, knowledge.words, layout, marks, accepted);
  placeWithinTowns(knowledge, layout, marks, accepted, context);
  const named = accepted.map((candidate, i) => toMention(knowledge, layout, marks, candidate, accepted[i + 1]));
  const capitals = capitalsTold(
    layout,
    marks,
    knowledge.words,
    gazetteer,
    knowledge.capitalOf,
    knowledge.seatOf,
    named,
    mainCountry(gazetteer, context),
  );
  const listed = withTowns(knowledge, marks, layout.caseless, accepted, named).filter(isNoRest);
  const roads = roadsBetween(knowledge.words, gazetteer, layout, listed, mainCountry(gazetteer, context));
  const quartered = sentFrom ?? townToldAsTheCity(knowledge, layout, accepted);
  const unlinked = withUnlisted(
    layout,
    marks,
    knowledge.words,
    capitals.length === 0 ? listed : [...listed, ...capitals].sort(inTextOrder),
    capitalPlace(gazetteer, knowledge.capitalOf, mainCountry(gazetteer, context)),
    home === null ? null : toWhere(gazetteer.place(home)),
    quartered === null ? null : toWhere(gazetteer.place(quartered)),
    countryTold(tales, gazetteer) ?? roads[0]?.where?.country ?? null,
  );
  const toponyms = withReferences(
    knowledge.words,
    layout,
    marks,
    roads.length === 0 ? unlinked : [...unlinked, ...roads].sort(inTextOrder),
  );
  const sites = findSites(knowledge.words, layout, marks, toponyms);
  const isSetting = ({ kind, firstToken, sentence }: PlaceMention): boolean =>
    kind === 'toponym' && isToldAsSetting(knowledge.words, layout.tokens, firstToken, layout.sentences[sentence]!.firstToken);
  const isCourts = (mention: PlaceMention): boolean => mention.kind === 'toponym' && isOfCourt(knowledge.words, layout, marks, mention);
  return [...toponyms, ...sites]
    .map((mention) => {
      const setting = isSetting(mention);
      return asWritten(mention, setting, !setting && isCourts(mention));
    })
    .sort(inTextOrder);
}

/** "Solmera do Sul" is one place, though a list has towns called Solmera and Sul. */
const isNoRest = ({ firstToken }: PlaceMention, i: number, all: readonly PlaceMention[]): boolean =>
  i === 0 || all[i - 1]!.lastToken <= firstToken || all[i - 1]!.firstToken === firstToken;

function mainCountry(gazetteer: Gazetteer, context: PlaceContext): string | null {
  const main = context.main();
  return main === null ? null : gazetteer.place(main).country;
}

/** Of two that begin together the longer first. */
const inTextOrder = (a: PlaceMention, b: PlaceMention): number => a.start - b.start || b.end - a.end;

/** "Near Ain Sremna": a word that names of places open with is the county called by it only where nothing follows. */
const isOpeningOfOther = ({ ways }: PlaceWords, { tokens }: Layout, { name, container, kind, features }: Candidate): boolean =>
  container === null &&
  kind === null &&
  name.casing === 'mixed' &&
  name.lastToken === name.firstToken + 1 &&
  features.includes('capitalAfter') &&
  ways['opens-name'].at(tokens[name.firstToken]!);

function isPlace({ weights, words }: Knowledge, layout: Layout, candidate: Candidate, context: PlaceContext): boolean {
  const { name, info, score } = candidate;
  if (name.fixed !== null || !info) return true;
  if (isOpeningOfOther(words, layout, candidate)) return false;
  const most =
    Math.max(0, weights.supported) +
    Math.max(0, weights.supportedUnit) +
    Math.max(0, weights.supportedCounty) +
    Math.max(0, weights.unsupported);
  if (score + most <= 0) return false;
  let sum = score;
  for (const feature of supportOf(candidate, context)) sum += weights[feature];
  return sum > 0;
}

/**
 * Twice: what the first round finds tells the second where the report plays. A name means one place throughout, unless it is said where it lies.
 * @returns with those accepted besides the first, the town the report was sent from, where its quarters are told by their bare names
 */
function resolveAll(
  knowledge: Knowledge,
  layout: Layout,
  marks: Uint32Array,
  candidates: readonly Candidate[],
  first: readonly Candidate[],
  context: PlaceContext,
  home: PlaceRow | null,
): { readonly accepted: readonly Candidate[]; readonly sentFrom: PlaceRow | null } {
  const { gazetteer, words } = knowledge;
  const said = new Map<number, PlaceRow>();
  let accepted = first;
  for (const { name, container, info } of first) {
    if (container && info && !said.has(name.match!.firstKey))
      said.set(name.match!.firstKey, resolveName(gazetteer, info, { container: container.unit, kind: null }, context));
  }
  for (const round of [1, 2]) {
    const counted = new Set<PlaceRow>();
    const settled = new Map<number, PlaceRow>();
    for (const candidate of accepted) {
      const { name, info, container, kind } = candidate;
      if (!info) continue;
      const key = name.match!.firstKey;
      const before = container === null && kind === null ? (said.get(key) ?? settled.get(key)) : undefined;
      candidate.row = before ?? resolveName(gazetteer, info, { container: container?.unit ?? null, kind }, context);
      if (container === null && kind === null) settled.set(key, candidate.row);
      counted.add(candidate.row);
    }
    if (round === 2) break;
    const several = countriesOfSeveral(gazetteer, counted);
    const isTold = (row: PlaceRow): boolean =>
      context.total < SETTLED_TOTAL || context.country(row) > 0 || several.has(gazetteer.countryOf(row));
    for (const row of [...counted].filter(isTold)) context.add(row, SAYS.resolved, true);
    accepted = withTownsOf(knowledge.weights, candidates, first, context, (one) => isOpeningOfOther(words, layout, one));
  }
  for (const candidate of accepted) takeUnit(gazetteer, candidate, candidates);
  const main = context.main();
  if (main !== null) for (const candidate of accepted) if (isForeign(gazetteer, candidate, context)) candidate.unlistedIn = main;
  const sentFrom = townSentFrom(gazetteer, words, layout, accepted);
  const town = home !== null && accepted.some(({ row }) => row === home) ? home : sentFrom;
  if (town !== null)
    for (const candidate of accepted)
      if (isFarFrom(gazetteer, candidate, town, context)) candidate.within = { town, relation: 'beside', isGuess: true };
  const police = townOfPolice(knowledge, layout, marks, accepted);
  if (police !== null)
    for (const candidate of accepted)
      if (candidate.within === null && isOfPoliceTown(gazetteer, candidate, police, context))
        candidate.within = { town: police, relation: 'beside', isGuess: true };
  return { accepted, sentFrom };
}

/** "In Rochester, New York": the state, where the town so called lies elsewhere in it; but "in Karrada, Baghdad" the town. */
function takeUnit(gazetteer: Gazetteer, { row: inner, container, name, features }: Candidate, candidates: readonly Candidate[]): void {
  if (container === null || inner === null) return;
  const outer = candidates[container.by]!;
  // in Yala's Betong district: the preposition leads to both
  if (outer.name.lastToken === name.firstToken && outer.features.includes('locative')) features.push('locative');
  if (!outer.info || outer.row === null || outer.row === container.unit) return;
  const isTown = gazetteer.classOf(outer.row) === 'place' && gazetteer.classOf(container.unit) === 'admin1';
  if (isTown && outer.info.rows.includes(container.unit) && !isPartOf(gazetteer, inner, outer.row)) outer.row = container.unit;
}

function toMention(
  { gazetteer, words }: Knowledge,
  layout: Layout,
  marks: Uint32Array,
  candidate: Candidate,
  next?: Candidate,
): PlaceMention {
  const { row, features, info, unlistedIn, within } = candidate;
  const { tokens, written, sentences } = layout;
  const isPlace = row !== null && gazetteer.classOf(row) === 'place';
  const rest = isPlace && candidate.container === null ? restOfName(words, layout, candidate.name) : 0;
  const name =
    rest > 0 ? { ...candidate.name, lastToken: rest } : isPlace ? withLandform(words, layout, marks, candidate.name) : candidate.name;
  const last = tokens[name.lastToken - 1]!;
  const start = tokens[name.firstToken]!.start;
  const end = last.possessive ? withoutPossessive(layout, last.start, last.end) : last.end;
  const until = sentences[name.sentence]!.lastToken;
  const isLast = name.lastToken >= until;
  const said = bearingOf(words, layout, marks, name, sentences[name.sentence]!.firstToken, until, isPlace);
  // "in their Orlasvik, Texas home"
  const isHeld = candidate.container !== null && next !== undefined && next.name.firstToken === name.lastToken + 1;
  const ownSite =
    (said === null || said === 'beyond') &&
    !last.possessive &&
    hasOwnSite(words, layout, marks, isHeld ? next.name.lastToken : name.lastToken, until);
  const bearing = ownSite ? null : said;
  const speakers = bearing === 'aside' && isOfSpeakers(words, layout, marks, name, sentences[name.sentence]!.firstToken, until);
  const isAcross = row !== null && gazetteer.classOf(row) === 'country' && isAcrossBorder(words, layout, name);
  const isOwner = !isLast && row !== null && gazetteer.classOf(row) === 'country' && isOfOwner(words, tokens, marks, name);
  return {
    start,
    end,
    firstToken: name.firstToken,
    lastToken: name.lastToken,
    sentence: name.sentence,
    where:
      within !== null
        ? atTown(gazetteer.place(within.town), written.slice(start, end))
        : unlistedIn !== null
          ? unlisted(gazetteer.place(unlistedIn), written.slice(start, end))
          : row === null
            ? null
            : rest > 0
              ? unlisted(gazetteer.place(gazetteer.countryOf(row) ?? row), written.slice(start, end))
              : toWhere(gazetteer.place(row), written.slice(start, end), layout.caseless),
    kind: name.kind === 'demonym' ? 'adjective' : 'toponym',
    ...(isOwner && { owner: true }),
    ...(isAcross && { acrossBorder: true }),
    ...(within?.isGuess && { unsure: true }),
    ...(candidate.partOf !== undefined && { partOf: toWhere(gazetteer.place(candidate.partOf)) }),
    ...((within?.relation === 'part' || (within?.isGuess && isBareQuarter(features))) && { partOf: toWhere(gazetteer.place(within.town)) }),
    metonym:
      isOwner ||
      isMetonym(
        info,
        features,
        isLast ? 0 : marks[name.lastToken]!,
        isSmallWord(layout, name.firstToken - 1, 'of'),
        !isLast && isSmallWord(layout, name.lastToken, 'government'),
      ),
    bearing,
    ...(speakers && { speakers }),
    capitalOf: unlistedIn === null && row !== null && gazetteer.seatOf(row) === 'capital' ? countryWhere(gazetteer, row) : null,
    locative:
      features.includes('locative') ||
      features.includes('ofKind') ||
      features.includes('dateline') ||
      ownSite ||
      isOfCapital(words, tokens, name.firstToken),
  };
}

/** "Shot in Solmera", and not "the town of Solmera", "Solmera police". */
const isBareQuarter = (features: readonly Feature[]): boolean =>
  features.includes('locative') && !TOWNS_OWN.some((feature) => features.includes(feature));
const TOWNS_OWN: readonly Feature[] = ['ofKind', 'kindAfter', 'respondersAfter', 'institutionAfter'];

// in Orlas de la Sremna
//          ^^^^^^^^^^^^ what goes on behind a name that a list knows: it is another place; 0 for nothing
function restOfName({ inner, innerArticles }: PlaceWords, { tokens, sentences }: Layout, { lastToken, sentence }: FoundName): number {
  const until = sentences[sentence]!.lastToken;
  if (tokens[lastToken - 1]!.possessive || !inner.at(tokens[lastToken])) return 0;
  const at = lastToken + (innerArticles.at(tokens[lastToken + 1]) ? 2 : 1);
  const last = tokens[at];
  return at < until && last?.shape === 'word' && last.capital && last.lower.length > 2 ? at + 1 : 0;
}

// in Ethiopia's capital Addis Ababa | in the Haitian capital, Port-au-Prince
function isOfCapital({ capitals }: PlaceWords, tokens: readonly Token[], at: number): boolean {
  const before = itemAt(tokens, at - 1)?.lower === ',' ? at - 2 : at - 1;
  return before > 0 && capitals.at(tokens[before]!) && tokens[before - 1]!.shape === 'word';
}

/** "Tirah Valley", where a list knows Tirah alone: what is called a valley or an island is no town. */
function withLandform({ kinds }: PlaceWords, { tokens, sentences }: Layout, marks: Uint32Array, name: FoundName): FoundName {
  const after = name.lastToken < sentences[name.sentence]!.lastToken ? tokens[name.lastToken]! : null;
  const isLandform = after?.capital === true && (marks[name.lastToken]! & WORD.kindAfter) !== 0 && kinds.get(after.lower) === 'region';
  return isLandform && name.casing === 'mixed' && !tokens[name.lastToken - 1]!.possessive
    ? { ...name, lastToken: name.lastToken + 1 }
    : name;
}

function withoutPossessive({ written, endings }: Layout, start: number, end: number): number {
  const bare = endings.possessive.offWritten(written.slice(start, end));
  return bare === '' ? end : start + bare.length;
}

function countryWhere(gazetteer: Gazetteer, row: PlaceRow): Where | null {
  const country = gazetteer.countryOf(row);
  return country === null ? null : toWhere(gazetteer.place(country), '');
}
