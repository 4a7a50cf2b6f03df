/**
 * Which town a place is told to be part of, or to lie at: "the capital's Solmera district", "Solmera, a suburb of Lugo", "the Lugo township
 * of Solmera". Of the places so called the one there is meant, though others be better known; where no list has one there, it is another.
 */
import { itemAt } from '../text/item-at.js';
import type { Layout, Token } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import type { Candidate, Knowledge } from './candidate.js';
import { isBiggerTown } from './elsewhere.js';
import type { Gazetteer, PlaceRow } from './gazetteer.js';
import type { Feature } from './name-features.js';
import type { PlaceContext } from './place-context.js';
import { type PlaceWords, WORD } from './place-words.js';

/** Tokens between a name and the town it is told with, at most: ", a poor and crowded suburb on the southern edge of". */
const WIDEST_GAP = 12;
/** Towns of fewer people have no parts that news calls by name, and suburbs. */
const LEAST_TOWN = 50_000;
/** Degrees within which a part of a town lies, and what is near it. */
const REACH = { part: 0.3, near: 0.6, beside: 0.6, far: 1.5 } as const;

/** part: "the Solmera quarter of Lugo"; near: "Solmera, a suburb of Lugo"; far: "Solmera, 40 km from Lugo"; beside: "Solmera, Lugo", which may be a part or lie in a state so called. */
export type Relation = keyof typeof REACH;

export interface Within {
  readonly town: PlaceRow;
  readonly relation: Relation;
  /** Nothing but who published the report says so. */
  readonly isGuess?: true;
}

/** @param reach degrees of latitude and of longitude. */
export const isNear = (gazetteer: Gazetteer, one: PlaceRow, town: PlaceRow, reach: number): boolean =>
  Math.abs(gazetteer.latitudeOf(one) - gazetteer.latitudeOf(town)) < reach &&
  Math.abs(gazetteer.longitudeOf(one) - gazetteer.longitudeOf(town)) < reach;

interface Text {
  readonly knowledge: Knowledge;
  readonly layout: Layout;
  readonly marks: Uint32Array;
  readonly accepted: readonly Candidate[];
  readonly context: PlaceContext;
  /** The first that the report names, which it may have been sent from. */
  readonly firstCapital: PlaceRow | null;
}

/** Gives each name told with a town the place of that name there, or says of it that no list has it (`within`). */
export function placeWithinTowns(
  knowledge: Knowledge,
  layout: Layout,
  marks: Uint32Array,
  accepted: readonly Candidate[],
  context: PlaceContext,
): void {
  const { gazetteer } = knowledge;
  const firstCapital = accepted.find(({ row }) => row !== null && gazetteer.seatOf(row) === 'capital')?.row ?? null;
  const text = { knowledge, layout, marks, accepted, context, firstCapital };
  const told = new Map<number, Within>();
  let lastTown: PlaceRow | null = null;
  accepted.forEach((candidate, i) => {
    const { name, info, row } = candidate;
    if (info && name.match && isOpen(gazetteer, candidate) && !told.has(name.match.firstKey)) {
      const within = behind(text, i) ?? before(text, i) ?? ofNamelessTown(text, i, lastTown);
      if (within && row !== within.town && !isTooWide(gazetteer, candidate, within.relation)) told.set(name.match.firstKey, within);
    }
    if (row !== null && isTown(gazetteer, candidate)) lastTown = row;
  });
  if (told.size === 0) return;
  for (const candidate of accepted) {
    const within = isOpen(gazetteer, candidate) && candidate.name.match ? told.get(candidate.name.match.firstKey) : undefined;
    if (within) settle(gazetteer, candidate, within);
  }
}

/** "Peru, Lima": no country is in a town, and no state either, save that the town is said to have a part so called. */
function isTooWide(gazetteer: Gazetteer, { row, kind }: Candidate, relation: Relation): boolean {
  const isExplicit = relation === 'part' || relation === 'near';
  const own = row === null ? 'place' : gazetteer.classOf(row);
  if (own === 'country' || own === 'region') return relation !== 'part';
  return (own === 'admin1' || kind === 'admin1') && !isExplicit;
}

/** Nothing narrower than a country is said to hold it: "the Peruvian capital's Solmera district". */
const isOpen = (gazetteer: Gazetteer, { container }: Candidate): boolean =>
  container === null || gazetteer.classOf(container.unit) === 'country';

function settle(gazetteer: Gazetteer, candidate: Candidate, within: Within): void {
  const { rows } = candidate.info!;
  const there = rows.find((row) => gazetteer.classOf(row) === 'place' && isNear(gazetteer, row, within.town, REACH[within.relation]));
  if (there !== undefined) {
    candidate.row = there;
    if (within.relation === 'part' && within.town !== there) candidate.partOf = within.town;
  } else if (within.relation !== 'part' && isAtHome(gazetteer, candidate, within.town)) return;
  else if (within.relation === 'far') candidate.unlistedIn ??= abroad(gazetteer, candidate, within.town);
  else candidate.within = within;
  if (candidate.within || there !== undefined) candidate.unlistedIn = null;
}

/** "Solmera, Lugo", where the state around Lugo has a Solmera farther off. */
function isAtHome(gazetteer: Gazetteer, { row }: Candidate, town: PlaceRow): boolean {
  const unit = row === null ? null : gazetteer.admin1Of(row);
  return unit !== null && unit === gazetteer.admin1Of(town) && isNear(gazetteer, row!, town, REACH.far);
}

const abroad = (gazetteer: Gazetteer, { row }: Candidate, town: PlaceRow): PlaceRow | null =>
  row !== null && gazetteer.countryOf(row) === gazetteer.countryOf(town) ? null : gazetteer.countryOf(town);

const isTown = (gazetteer: Gazetteer, { row, within, unlistedIn }: Candidate): boolean =>
  row !== null && !within && unlistedIn === null && gazetteer.classOf(row) === 'place' && gazetteer.populationOf(row) >= LEAST_TOWN;

/** "At Solmera, near Lugo", where the Solmera that is listed lies in another country. */
const isInOtherLand = (gazetteer: Gazetteer, row: PlaceRow | null, { row: other }: Candidate): boolean =>
  row !== null && other !== null && gazetteer.countryOf(row) !== gazetteer.countryOf(other);

/** A place of any size that the text says to have a part so called. */
const isSettled = (gazetteer: Gazetteer, { row, within, unlistedIn }: Candidate): boolean =>
  row !== null && !within && unlistedIn === null && gazetteer.classOf(row) === 'place';

// the Solmera quarter of Lugo | Solmera, a suburb of Lugo | Solmera in western Lugo | Solmera, Lugo
function behind({ knowledge: { gazetteer, words }, layout, marks, accepted }: Text, i: number): Within | null {
  const { name, features, row } = accepted[i]!;
  const [first, second] = [accepted[i + 1], accepted[i + 2]];
  if (!first || first.name.sentence !== name.sentence || layout.tokens[name.lastToken - 1]!.possessive) return null;
  const isOwner = second !== undefined && isCapitalOf(words, layout.tokens, first, second);
  const next = isOwner ? second : first;
  const relation = relationOf(words, layout, marks, name.lastToken, first.name.firstToken);
  if (
    relation === null ||
    next.name.kind === 'demonym' ||
    !(
      isTown(gazetteer, next) ||
      ((relation === 'part' || (relation === 'near' && isInOtherLand(gazetteer, row, next))) && isSettled(gazetteer, next))
    )
  )
    return null;
  if (relation === 'part' && isUnitBehind(words, layout, next)) return null;
  // the Lugo suburb of Solmera: it is the smaller that lies at the bigger
  if (layout.tokens[name.lastToken]!.shape === 'word' && isBiggerTown(gazetteer, accepted[i]!, next)) return null;
  if (relation === 'beside') {
    const isPut = PUT.some((feature) => features.includes(feature));
    if (!isPut || layout.caseless || isKnownTown(gazetteer, row, next.row!) || !isClosed(layout, next, accepted[isOwner ? i + 3 : i + 2]))
      return null;
  }
  return { town: next.row!, relation };
}

/** "The Solmera area of Lugo district": of the district, and no part of its town. */
function isUnitBehind({ kinds }: PlaceWords, { tokens, sentences }: Layout, { name }: Candidate): boolean {
  const kind = name.lastToken < sentences[name.sentence]!.lastToken ? kinds.get(tokens[name.lastToken]!.lower) : undefined;
  return kind !== undefined && kind !== 'place';
}

const PUT: readonly Feature[] = ['locative', 'ofKind', 'dateline'];

// the Peruvian capital Lima | Peru's capital, Lima
function isCapitalOf({ capitals }: PlaceWords, tokens: readonly Token[], { name: owner }: Candidate, { name }: Candidate): boolean {
  if (owner.sentence !== name.sentence || !capitals.at(tokens[owner.lastToken])) return false;
  return name.firstToken === owner.lastToken + 1 || (name.firstToken === owner.lastToken + 2 && tokens[owner.lastToken + 1]!.lower === ',');
}

/** "In Lyon, Paris and Lille": a town that stands for itself. */
const isKnownTown = (gazetteer: Gazetteer, row: PlaceRow | null, other: PlaceRow): boolean =>
  row !== null &&
  other >= 0 &&
  gazetteer.populationOf(row) * (gazetteer.countryOf(row) === gazetteer.countryOf(other) ? 10 : 1) >= gazetteer.populationOf(other);

function isClosed(layout: Layout, { name }: Candidate, after: Candidate | undefined): boolean {
  const { tokens, sentences } = layout;
  const at = name.lastToken;
  if (at >= sentences[name.sentence]!.lastToken) return true;
  if (tokens[at - 1]!.possessive || isSmallWord(layout, at, 'and-sign')) return false;
  return !(tokens[at]!.lower === ',' && after?.name.firstToken === at + 1 && after.info?.class === 'place');
}

/** How what stands between a name and a town puts the one at the other; null where it does not. */
function relationOf(words: PlaceWords, layout: Layout, marks: Uint32Array, from: number, until: number): Relation | null {
  if (until <= from || until - from > WIDEST_GAP) return null;
  const { tokens } = layout;
  let isPart = false;
  let isNear = false;
  let isFar = false;
  let isKind = false;
  for (let at = from; at < until; at++) {
    const { lower, capital, shape, possessive } = tokens[at]!;
    if (possessive || (capital && shape === 'word' && !layout.caseless)) return null;
    const isSide = (marks[at]! & WORD.direction) !== 0;
    if (shape === 'number' || (words.ways.away.has(lower) && !isSide)) isFar = true;
    else if (isPartWord(words, marks[at]!, lower)) isPart = true;
    else if (isNearWord(words, marks[at]!, lower) || (isSide && at + 2 === until && isSmallWord(layout, at + 1, 'of'))) isNear = true;
    else if (!isLink(words, marks[at]!, lower, shape)) return null;
    isKind ||= (marks[at]! & (WORD.kindBefore | WORD.spot)) !== 0;
  }
  if (isFar) return 'far';
  if (isNear) return 'near';
  const first = tokens[from]!.lower;
  // "Solmera, in the north of the Lugo area" is no part of it
  if (isPart) return first === ',' && isSmallWord(layout, from + 1, 'in') ? null : 'part';
  // ", a village in": that of a state as often as of a town
  return !isKind && (first === ',' || first === '(' || isSmallWord(layout, from, 'in')) ? 'beside' : null;
}

const isPartWord = ({ ways }: PlaceWords, mark: number, lower: string): boolean => (mark & WORD.part) !== 0 || ways['town-part'].has(lower);
const isNearWord = ({ ways }: PlaceWords, mark: number, lower: string): boolean =>
  (mark & (WORD.beyond | WORD.distance)) !== 0 || ways.near.has(lower) || ways['by-town'].has(lower);
const isLink = ({ ways }: PlaceWords, mark: number, lower: string, shape: Token['shape']): boolean =>
  LINKS.test(lower) ||
  (shape === 'word' && (ways.between.has(lower) || (mark & (WORD.direction | WORD.joint | WORD.kindBefore | WORD.spot)) !== 0));
const LINKS = /^[,(]$/;

// Lugo's Solmera | Lugo's northern Solmera quarter | the Lugo suburb of Solmera
function before({ knowledge: { gazetteer, words }, layout, marks, accepted }: Text, i: number): Within | null {
  const { name, row } = accepted[i]!;
  const last = itemAt(accepted, i - 1);
  if (
    !last ||
    isKnownTown(gazetteer, row, last.row ?? -1) ||
    last.name.sentence !== name.sentence ||
    !isTown(gazetteer, last) ||
    last.name.kind === 'demonym'
  )
    return null;
  const { tokens } = layout;
  const from = last.name.lastToken;
  if (name.firstToken - from > OWNER_WITHIN) return null;
  const isOwner = tokens[from - 1]!.possessive;
  if (isOwner && isDirections(marks, from, name.firstToken))
    return { town: last.row!, relation: isPartAfter(words, marks, tokens, name.lastToken) ? 'part' : 'beside' };
  if (!isSmallWord(layout, name.firstToken - 1, 'of') || name.firstToken - 1 === from) return null;
  const kind = tokens[name.firstToken - 2]!;
  if (!isDirections(marks, from, name.firstToken - 2)) return null;
  if (isPartWord(words, marks[name.firstToken - 2]!, kind.lower)) return { town: last.row!, relation: 'part' };
  return isNearWord(words, marks[name.firstToken - 2]!, kind.lower) ? { town: last.row!, relation: 'near' } : null;
}

/** Tokens from a town to what is called by it: "Lugo's northern", "the Lugo suburb of". */
const OWNER_WITHIN = 4;

function isDirections(marks: Uint32Array, from: number, until: number): boolean {
  for (let at = from; at < until; at++) if ((marks[at]! & WORD.direction) === 0) return false;
  return true;
}

const isPartAfter = (words: PlaceWords, marks: Uint32Array, tokens: readonly Token[], at: number): boolean =>
  at < tokens.length && !tokens[at]!.possessive && isPartWord(words, marks[at]!, tokens[at]!.lower);

// the capital's Solmera district | the Solmera quarter of the Peruvian capital | the city's Solmera area
function ofNamelessTown(
  { knowledge, layout, marks, accepted, context, firstCapital }: Text,
  i: number,
  lastTown: PlaceRow | null,
): Within | null {
  const { words, gazetteer, capitalOf } = knowledge;
  const { name } = accepted[i]!;
  const { tokens, sentences } = layout;
  const { firstToken: start, lastToken: end } = sentences[name.sentence]!;
  const of = itemAt(tokens, name.firstToken - 1);
  let head = -1;
  let owner: Candidate | undefined;
  if (name.firstToken > start && of?.possessive) {
    head = name.firstToken - 1;
    owner = accepted[i - 1];
  } else if (isPartAfter(words, marks, tokens, name.lastToken)) {
    head = name.lastToken + 2;
    if (head >= end || !(isSmallWord(layout, head - 1, 'of') || isSmallWord(layout, head - 1, 'in')) || !isSmallWord(layout, head, 'the'))
      return null;
    owner = accepted[i + 1];
    head = owner?.name.firstToken === head + 1 ? owner.name.lastToken : head + 1;
    if (head >= end) return null;
  } else return null;
  const { lower } = tokens[head]!;
  const isOwned = owner?.name.lastToken === head && owner.name.sentence === name.sentence;
  const relation = isPartAfter(words, marks, tokens, name.lastToken) ? 'part' : 'beside';
  if (words.capitals.has(lower)) {
    const country = isOwned ? (owner!.row ?? owner!.name.fixed) : (context.main() ?? firstCapital);
    const code = country === null ? null : gazetteer.place(country).country;
    const town = code === null ? null : capitalOf(code);
    return town === null ? null : { town, relation: 'part' };
  }
  return words.ways.cities.has(lower) && lastTown !== null ? { town: lastTown, relation } : null;
}
