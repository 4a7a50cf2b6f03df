/** What a report says without doubt of where it plays, before any name of several places is resolved. */
import type { Layout } from '../text/layout.js';
import { isAcrossBorder } from './across-border.js';
import type { Candidate, Knowledge } from './candidate.js';
import { isOfBorder, isWithin } from './containers.js';
import { type FoundName, isSideAndKind } from './find-names.js';
import type { Gazetteer, PlaceRow } from './gazetteer.js';
import type { Feature } from './name-features.js';
import type { NameInfo } from './name-info.js';
import { PlaceContext } from './place-context.js';
import { WORD } from './place-words.js';
import type { HomeOf } from './publisher-home.js';
import { resolveName } from './resolve-name.js';
import { addTellTales, type TellTale } from './told-by.js';

/** How much each kind of mention says about where a report plays. */
export const SAYS = {
  country: 1,
  unit: 1.5,
  contained: 2,
  demonym: 0.4,
  dateline: 2,
  publisher: 1.5,
  domain: 1,
  resolved: 0.5,
} as const;
/** A context share from which a name counts as supported. */
const SUPPORTING_SHARE = 0.3;
/** Weight of context from which a country it does not name is unlikely. */
export const SETTLED_TOTAL = 1.5;
/** A town this many steps of prominence above its namesakes is taken as meant, and tells of its country. */
const CLEARLY_MEANT = 2;

/** What the report says without doubt: countries, states, places with their container, the dateline, who published it, and words of one country. */
export function firstContext(
  knowledge: Knowledge,
  layout: Layout,
  marks: Uint32Array,
  candidates: readonly Candidate[],
  tales: readonly TellTale[],
): PlaceContext {
  const { gazetteer, homeOf, words } = knowledge;
  const context = new PlaceContext(gazetteer, countiesNamed(gazetteer, candidates));
  const states = new Map<NameInfo, PlaceRow | null>();
  const stateOf = (info: NameInfo): PlaceRow | null => {
    if (!states.has(info)) states.set(info, stateMeant(gazetteer, info, candidates));
    return states.get(info)!;
  };
  addPublisher(homeOf, layout, context);
  addTellTales(context, tales, layout);
  for (const { name, info, container, score, features } of candidates) {
    if (name.fixed !== null && !isOfBorder(words, layout, marks, name))
      context.add(name.fixed, name.kind === 'demonym' ? SAYS.demonym : SAYS.unit);
    if (info && score <= 0 && isStateOfBody(info, features)) context.add(info.rows[0]!, SAYS.demonym);
    if (!info || score <= 0 || (info.class === 'country' && isAcrossBorder(words, layout, name))) continue;
    if (container) {
      const row = resolveName(gazetteer, info, { container: container.unit, kind: null }, EMPTY_CONTEXT(gazetteer));
      context.add(row, SAYS.contained);
    } else if (info.class === 'country' && stateOf(info) !== null) context.add(stateOf(info)!, SAYS.unit);
    else if (info.class === 'country' && (info.rows.length === 1 || info.prominence[0]! - info.prominence[1]! > 1))
      context.add(info.rows[0]!, SAYS.country);
    else if (info.class === 'admin1' && (info.rows.length === 1 || info.prominence[0]! - info.prominence[1]! > 1)) {
      if (!isByItsSide(marks, name)) context.add(info.rows[0]!, SAYS.unit);
    } else if (features.includes('dateline'))
      context.add(info.rows.find((row) => context.isInCountyNamed(row)) ?? info.rows[0]!, SAYS.dateline);
    else if (info.prominence.length === 1 || info.prominence[0]! - info.prominence[1]! >= CLEARLY_MEANT)
      context.add(info.rows[0]!, SAYS.resolved, true);
  }
  return context;
}

/** "In the Eastern Region": of several countries, and none of them is told by it. */
const isByItsSide = (marks: Uint32Array, { firstToken, lastToken }: FoundName): boolean =>
  lastToken === firstToken + 1 ? (marks[firstToken]! & WORD.direction) !== 0 : isSideAndKind(marks, firstToken, lastToken);

/**
 * The counties that a report names as such, and of several of one name those it names a town of: "Devon Marlow, of Gary, is held at Lake
 * County Jail".
 */
function countiesNamed(gazetteer: Gazetteer, candidates: readonly Candidate[]): ReadonlySet<PlaceRow> {
  const named = new Set<NameInfo>();
  for (const { info, score } of candidates) if (info?.class === 'admin2' && score > 0) named.add(info);
  if (named.size === 0) return new Set();
  const townsOf = new Set<PlaceRow>();
  for (const { info, features } of candidates) {
    if (info?.class !== 'place' || isOfOther(features)) continue;
    for (const row of info.rows) {
      const county = gazetteer.admin2Of(row);
      if (county !== null) townsOf.add(county);
    }
  }
  const counties = new Set<PlaceRow>();
  for (const { rows } of named) {
    const units = rows.filter((row) => gazetteer.classOf(row) === 'admin2');
    const told = units.filter((row) => townsOf.has(row));
    if (units.length === 1 || told.length === 1) counties.add((told[0] ?? units[0])!);
  }
  return counties;
}

/** Names of persons, streets and things, not "Gary" alone. */
const OF_OTHERS: readonly Feature[] = [
  'firstBefore',
  'firstBeforeLoose',
  'initialBefore',
  'titleBefore',
  'knownPerson',
  'personStart',
  'capitalBefore',
  'capitalAfter',
  'streetAfter',
];
const isOfOther = (features: readonly Feature[]): boolean => OF_OTHERS.some((feature) => features.includes(feature));

/** "The Alabama Police Academy said": a body of a state tells of it, though it is no place. */
const isStateOfBody = ({ class: kind, rows, prominence }: NameInfo, features: readonly Feature[]): boolean =>
  kind === 'admin1' &&
  (rows.length === 1 || prominence[0]! - prominence[1]! > 1) &&
  !PERSONAL.some((feature) => features.includes(feature)) &&
  BODIES.some((feature) => features.includes(feature));
const BODIES: readonly Feature[] = ['capitalAfter', 'organisationAfter', 'institutionAfter', 'respondersAfter'];
const PERSONAL: readonly Feature[] = ['firstName', 'surname', 'firstBefore', 'titleBefore', 'knownPerson', 'capitalBefore'];

/**
 * "Georgia": the state, where more of the other names of the report are those of places in it than of places in the country so called; null
 * for any other name.
 */
function stateMeant(gazetteer: Gazetteer, info: NameInfo, candidates: readonly Candidate[]): PlaceRow | null {
  const state = info.rows.find((row) => gazetteer.classOf(row) === 'admin1' && gazetteer.countryOf(row) !== info.rows[0]);
  if (state === undefined) return null;
  const isIn = (unit: PlaceRow) => (row: PlaceRow) => row !== unit && isWithin(gazetteer, row, unit);
  let balance = 0;
  for (const { info: other, score, container } of candidates) {
    if (!other || other === info || score <= 0) continue;
    if (container !== null) {
      if (container.unit === info.rows[0]) balance--;
      else if (container.unit === state) balance++;
    } else if (other.rows.some(isIn(info.rows[0]!))) balance--;
    else if (other.rows.some(isIn(state))) balance++;
  }
  return balance > 0 ? state : null;
}

const EMPTY_CONTEXT = (gazetteer: Gazetteer): PlaceContext => new PlaceContext(gazetteer);

function addPublisher(homeOf: HomeOf, { report }: Layout, context: PlaceContext): void {
  const home = homeOf(report);
  if (home) context.add(home.row, home.isListed ? SAYS.publisher : SAYS.domain);
}

/** What the rest of the report adds: a place of this name lies where the report plays. */
export function supportOf({ info, features }: Candidate, context: PlaceContext): readonly Feature[] {
  if (info === null) return [];
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
  if (!isOfOther(features) && info.rows.some((row) => context.isInCountyNamed(row))) support.push('supportedCounty');
  return support;
}
