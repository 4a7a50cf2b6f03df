/** Finds the places a report names and says which they are. */
import type { Where } from '../../model/where.js';
import type { Language } from '../language/language.js';
import type { Layout } from '../text/layout.js';
import { type Container, findContainers } from './containers.js';
import { type FoundName, type FoundNames, findNames } from './find-names.js';
import { findSites } from './find-sites.js';
import { withUnlisted } from './find-unlisted.js';
import type { Gazetteer, PlaceRow } from './gazetteer.js';
import type { PlaceClass } from './gazetteer-format.js';
import { type Feature, nameFeatures, readWeights, type Weights } from './name-features.js';
import { createNameInfo, type NameInfo } from './name-info.js';
import { PlaceContext } from './place-context.js';
import type { PlaceMention } from './place-mention.js';
import { createPlaceWords, type PlaceWords, WORD } from './place-words.js';
import { resolveName } from './resolve-name.js';
import { toWhere, unlisted } from './to-where.js';

/** How much each kind of mention says about where a report plays. */
const SAYS = { country: 1, unit: 1.5, contained: 2, demonym: 0.4, dateline: 2, publisher: 1.5, domain: 1, resolved: 0.5 } as const;
/** A context share from which a name counts as supported. */
const SUPPORTING_SHARE = 0.3;
/** Weight of context from which a country it does not name is unlikely. */
const SETTLED_TOTAL = 1.5;
/** A town that has parts of its own name. */
const BIG_TOWN = 100_000;
/** Towns of a report that parts are looked for in. */
const MOST_TOWNS = 50;
/** A town of fewer people in a country the report does not speak of is not meant: some unlisted place of that name is. */
const FOREIGN_TOWN = 100_000;
/** A town this many steps of prominence above its namesakes is taken as meant, and tells of its country. */
const CLEARLY_MEANT = 2;
/** Domains of countries that serve as general ones. */
const GENERAL_DOMAINS = new Set(['co', 'io', 'tv', 'me', 'ai', 'fm', 'to', 'ly', 'cc', 'ws', 'am', 'us']);

interface Knowledge {
  readonly words: PlaceWords;
  readonly gazetteer: Gazetteer;
  readonly weights: Weights;
  readonly infoOf: ReturnType<typeof createNameInfo>;
}

/** One name on its way to a mention. */
interface Candidate {
  readonly name: FoundName;
  /** Null for an alias or demonym. */
  readonly info: NameInfo | null;
  readonly container: Container | null;
  readonly kind: PlaceClass | null;
  readonly features: readonly Feature[];
  score: number;
  row: PlaceRow | null;
  /** Set where no listed place of the name is meant: the country the unlisted one is taken to lie in. */
  unlistedIn: PlaceRow | null;
}

/**
 * A function that reads the places of reports in one language, in the order of the text. Time is linear in the text for names of
 * bounded ambiguity. Reads the tables places-aliases, places-common-words, places-cues, places-demonyms, places-first-names,
 * places-kinds, places-publishers, places-sites, places-surnames and places-weights.
 */
export function createPlaceReader(language: Language, gazetteer: Gazetteer): (layout: Layout) => readonly PlaceMention[] {
  const knowledge: Knowledge = { words: createPlaceWords(language, gazetteer), gazetteer, weights: readWeights(language), infoOf: createNameInfo(gazetteer) };
  return (layout) => readPlaces(knowledge, layout);
}

/** One name that may be a place, with what speaks for and against it: what the weights are fitted on. */
export interface WeighedName {
  readonly start: number;
  readonly end: number;
  readonly features: ReadonlySet<Feature>;
}

/** A function that gives the names of a report with their features; aliases and adjectives, which are always places, are left out. */
export function createNameWeigher(language: Language, gazetteer: Gazetteer): (layout: Layout) => readonly WeighedName[] {
  const knowledge: Knowledge = { words: createPlaceWords(language, gazetteer), gazetteer, weights: readWeights(language), infoOf: createNameInfo(gazetteer) };
  return (layout) => {
    const marks = knowledge.words.mark(layout.tokens);
    const candidates = weigh(knowledge, layout, marks, findNames(knowledge.words, gazetteer, layout, marks));
    const context = firstContext(knowledge, layout, candidates);
    return candidates.filter(({ info }) => info !== null).map((candidate) => {
      const { start, end } = toMention(knowledge, layout, marks, candidate);
      return { start, end, features: new Set([...candidate.features, ...supportOf(candidate.info!, context)]) };
    });
  };
}

function readPlaces(knowledge: Knowledge, layout: Layout): readonly PlaceMention[] {
  const marks = knowledge.words.mark(layout.tokens);
  const found = findNames(knowledge.words, knowledge.gazetteer, layout, marks);
  const candidates = weigh(knowledge, layout, marks, found);
  const context = firstContext(knowledge, layout, candidates);
  const accepted = candidates.filter((candidate) => isPlace(knowledge, candidate, context));
  resolveAll(knowledge, accepted, context);
  const named = accepted.map((candidate) => toMention(knowledge, layout, marks, candidate));
  const toponyms = withUnlisted(layout, marks, knowledge.words, withTowns(knowledge, accepted, named));
  const sites = findSites(knowledge.words, layout, marks, toponyms);
  return [...toponyms, ...sites].sort((a, b) => a.start - b.start || b.end - a.end);
}

function weigh(knowledge: Knowledge, layout: Layout, marks: Uint32Array, found: FoundNames): readonly Candidate[] {
  const { words, gazetteer, weights, infoOf } = knowledge;
  const { names } = found;
  const infos = names.map(({ match }) => (match ? infoOf(match) : null));
  const containers = findContainers(gazetteer, layout, marks, names, infos);
  const counts = new Map<number, number>();
  for (const { match } of names) if (match) counts.set(match.firstKey, (counts.get(match.firstKey) ?? 0) + 1);
  return names.map((name, i) => {
    const info = infos[i]!;
    const features: Feature[] = [];
    if (!info) return { name, info, container: null, kind: null, features, score: 1, row: name.fixed, unlistedIn: null };
    const around = {
      container: containers[i] !== null,
      listed: isListed(layout, names, infos, i),
      repeated: counts.get(name.match!.firstKey)! > 1,
      dateline: isInDateline(layout, name),
    };
    nameFeatures(words, layout, marks, found, name, info, around, (feature) => features.push(feature));
    let score = 0;
    for (const feature of features) score += weights[feature];
    return { name, info, container: containers[i]!, kind: saidKind(words, layout, marks, name), features, score, row: null, unlistedIn: null };
  });
}

function isInDateline({ dateline, tokens }: Layout, { firstToken, lastToken }: FoundName): boolean {
  const place = dateline?.place;
  return place !== null && place !== undefined && tokens[firstToken]!.start >= place.start && tokens[lastToken - 1]!.end <= place.end;
}

/** A neighbour in "X, Y and Z" that is a country, a state or a big town. */
function isListed({ tokens }: Layout, names: readonly FoundName[], infos: readonly (NameInfo | null)[], i: number): boolean {
  const name = names[i]!;
  const joined = (left: FoundName, right: FoundName): boolean => {
    const gap = right.firstToken - left.lastToken;
    if (gap < 1 || gap > 2 || left.sentence !== right.sentence) return false;
    for (let k = left.lastToken; k < right.firstToken; k++) if (!/^(?:,|and|or|&)$/.test(tokens[k]!.lower)) return false;
    return true;
  };
  const known = (k: number): boolean => {
    const info = infos[k];
    if (!info) return names[k]!.kind === 'alias';
    return info.class === 'country' || info.class === 'admin1' || info.population > 300_000;
  };
  return (i > 0 && joined(names[i - 1]!, name) && known(i - 1)) || (i + 1 < names.length && joined(name, names[i + 1]!) && known(i + 1));
}

/** What the word beside a name says it is; null where nothing is said. */
function saidKind(words: PlaceWords, { tokens, sentences }: Layout, marks: Uint32Array, name: FoundName): PlaceClass | null {
  const after = tokens[name.lastToken];
  if (after && name.lastToken < sentences[name.sentence]!.lastToken && (marks[name.lastToken]! & WORD.kindAfter) !== 0 && !tokens[name.lastToken - 1]!.possessive) {
    return words.kinds.get(after.lower) ?? null;
  }
  if (tokens[name.firstToken - 1]?.lower !== 'of') return null;
  const head = tokens[name.firstToken - 2]?.lower ?? '';
  return words.kinds.get(head) ?? words.kinds.get(`${head} of`) ?? null;
}

/** What the report says without doubt: countries, states, places with their container, the dateline, and who published it. */
function firstContext(knowledge: Knowledge, layout: Layout, candidates: readonly Candidate[]): PlaceContext {
  const { gazetteer, words } = knowledge;
  const context = new PlaceContext(gazetteer);
  addPublisher(words, gazetteer, layout, context);
  for (const { name, info, container, score, features } of candidates) {
    if (name.fixed !== null) context.add(name.fixed, name.kind === 'demonym' ? SAYS.demonym : SAYS.unit);
    if (!info || score <= 0) continue;
    if (container) {
      const row = resolveName(gazetteer, info, { container: container.unit, kind: null }, EMPTY_CONTEXT(gazetteer));
      context.add(row, SAYS.contained);
    } else if (info.class === 'country' && (info.rows.length === 1 || info.prominence[0]! - info.prominence[1]! > 1)) context.add(info.rows[0]!, SAYS.country);
    else if (info.class === 'admin1' && (info.rows.length === 1 || info.prominence[0]! - info.prominence[1]! > 1)) context.add(info.rows[0]!, SAYS.unit);
    else if (features.includes('dateline')) context.add(info.rows[0]!, SAYS.dateline);
    else if (info.prominence.length === 1 || info.prominence[0]! - info.prominence[1]! >= CLEARLY_MEANT) context.add(info.rows[0]!, SAYS.resolved);
  }
  return context;
}

const EMPTY_CONTEXT = (gazetteer: Gazetteer): PlaceContext => new PlaceContext(gazetteer);

function addPublisher(words: PlaceWords, gazetteer: Gazetteer, { report }: Layout, context: PlaceContext): void {
  const host = hostOf(report.url) ?? hostOf(report.publisher);
  if (!host) return;
  for (let from = 0; from >= 0 && from < host.length; from = host.indexOf('.', from) + 1 || -1) {
    const home = words.homes.get(host.slice(from));
    if (home !== undefined) return context.add(home, SAYS.publisher);
  }
  const domain = host.slice(host.lastIndexOf('.') + 1);
  if (domain.length !== 2 || GENERAL_DOMAINS.has(domain)) return;
  const country = gazetteer.countryRow(domain === 'uk' ? 'GB' : domain.toUpperCase());
  if (country !== null) context.add(country, SAYS.domain);
}

/** "www.dawn.com" and "https://dawn.com/news/1" are of "dawn.com"; null for what is no address. */
function hostOf(address: string | null): string | null {
  const host = address?.toLowerCase().replace(/^[a-z]+:\/\//, '').replace(/^www\./, '').split(/[/?#:]/, 1)[0];
  return host?.includes('.') && !host.includes(' ') ? host : null;
}

function isPlace({ weights }: Knowledge, { name, info, score }: Candidate, context: PlaceContext): boolean {
  if (name.fixed !== null || !info) return true;
  const most = Math.max(0, weights.supported) + Math.max(0, weights.supportedUnit) + Math.max(0, weights.unsupported);
  if (score + most <= 0) return false;
  let sum = score;
  for (const feature of supportOf(info, context)) sum += weights[feature];
  return sum > 0;
}

/** What the rest of the report adds: a place of this name lies where the report plays. */
function supportOf(info: NameInfo, context: PlaceContext): readonly Feature[] {
  let country = 0;
  let unit = 0;
  for (const row of info.rows) {
    country = Math.max(country, context.country(row));
    unit = Math.max(unit, context.unit(row));
  }
  const support: Feature[] = [];
  if (country === 0 && context.total >= SETTLED_TOTAL) support.push('unsupported');
  if (country >= SUPPORTING_SHARE) support.push('supported');
  if (unit >= SUPPORTING_SHARE) support.push('supportedUnit');
  return support;
}

/** Twice: what the first round finds tells the second where the report plays. A name means one place throughout, unless it is said where it lies. */
function resolveAll({ gazetteer }: Knowledge, accepted: readonly Candidate[], context: PlaceContext): void {
  const said = new Map<number, PlaceRow>();
  for (const { name, container, info } of accepted) {
    if (container && info && !said.has(name.match!.firstKey)) said.set(name.match!.firstKey, resolveName(gazetteer, info, { container: container.unit, kind: null }, context));
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
    if (round === 1) for (const row of counted) if (context.total < SETTLED_TOTAL || context.country(row) > 0) context.add(row, SAYS.resolved);
  }
  const main = context.main();
  if (main !== null) for (const candidate of accepted) if (isForeign(gazetteer, candidate, context)) candidate.unlistedIn = main;
}

/** Degrees of latitude and longitude within which a part of a town lies. */
const PART_WITHIN = 0.25;

/** Says of each part of a town which town it is of, where the report names that too. */
function withTowns({ gazetteer }: Knowledge, accepted: readonly Candidate[], mentions: readonly PlaceMention[]): readonly PlaceMention[] {
  const towns = new Map<PlaceRow, Where>();
  const isPart = (row: PlaceRow): boolean => gazetteer.seatOf(row) === 'section';
  accepted.forEach(({ row, unlistedIn }, i) => {
    if (row !== null && unlistedIn === null && gazetteer.classOf(row) === 'place' && !isPart(row) && gazetteer.populationOf(row) >= BIG_TOWN && towns.size < MOST_TOWNS) towns.set(row, mentions[i]!.where!);
  });
  if (towns.size === 0) return mentions;
  return mentions.map((mention, i) => {
    const { row, unlistedIn } = accepted[i]!;
    if (row === null || unlistedIn !== null || !isPart(row)) return mention;
    const near = (town: PlaceRow): boolean =>
      Math.abs(gazetteer.latitudeOf(town) - gazetteer.latitudeOf(row)) < PART_WITHIN && Math.abs(gazetteer.longitudeOf(town) - gazetteer.longitudeOf(row)) < PART_WITHIN;
    const town = [...towns.keys()].find(near);
    return town === undefined ? mention : { ...mention, partOf: towns.get(town)! };
  });
}

const isForeign = (gazetteer: Gazetteer, { row, container, info, features }: Candidate, context: PlaceContext): boolean =>
  info !== null && row !== null && container === null && gazetteer.classOf(row) === 'place' && gazetteer.populationOf(row) < FOREIGN_TOWN &&
  !features.includes('dateline') && context.total >= SETTLED_TOTAL && context.country(row) === 0;

function toMention({ gazetteer }: Knowledge, layout: Layout, marks: Uint32Array, { name, row, features, info, unlistedIn }: Candidate): PlaceMention {
  const { tokens, report, sentences } = layout;
  const last = tokens[name.lastToken - 1]!;
  const start = tokens[name.firstToken]!.start;
  const end = last.possessive ? withoutPossessive(report.text, last.start, last.end) : last.end;
  const isLast = name.lastToken >= sentences[name.sentence]!.lastToken;
  return {
    start, end, firstToken: name.firstToken, lastToken: name.lastToken, sentence: name.sentence,
    where: unlistedIn !== null ? unlisted(gazetteer.place(unlistedIn), report.text.slice(start, end)) : row === null ? null : toWhere(gazetteer.place(row), report.text.slice(start, end), layout.caseless),
    kind: name.kind === 'demonym' ? 'adjective' : 'toponym',
    metonym: isMetonym(info, features, isLast ? 0 : marks[name.lastToken]!, isLast ? '' : tokens[name.lastToken]!.lower),
    capitalOf: unlistedIn === null && row !== null && gazetteer.seatOf(row) === 'capital' ? countryWhere(gazetteer, row) : null,
    locative: features.includes('locative') || features.includes('ofKind') || features.includes('dateline'),
  };
}

function withoutPossessive(text: string, start: number, end: number): number {
  const written = text.slice(start, end);
  const mark = written.search(/['’‘][sS]?$/);
  return mark > 0 ? start + mark : end;
}

/** "Washington said", "the Kabul Times". */
const isMetonym = (info: NameInfo | null, features: readonly Feature[], marksAfter: number, after: string): boolean =>
  features.includes('organisationAfter') ||
  (!features.includes('locative') && (info?.class === 'country' || info?.seat === true) && ((marksAfter & WORD.say) !== 0 || after === 'government'));

function countryWhere(gazetteer: Gazetteer, row: PlaceRow): Where | null {
  const country = gazetteer.countryOf(row);
  return country === null ? null : toWhere(gazetteer.place(country), '');
}
