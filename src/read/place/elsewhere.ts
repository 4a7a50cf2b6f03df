/** "The village of Solmera in Peru", where the only Solmera that is listed lies in Spain: it is another, which no list has. */
import { itemAt } from '../text/item-at.js';
import type { Layout } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import type { Candidate } from './candidate.js';
import { isWithinFront } from './containers.js';
import type { FoundName } from './find-names.js';
import type { Gazetteer, PlaceRow } from './gazetteer.js';
import type { NameInfo } from './name-info.js';
import { type PlaceWords, WORD } from './place-words.js';

/** Words between a name and the place it is said to lie in: "in the northern", ", a small farming town in the south of". */
const WIDEST_GAP = 9;
/** A town of more people is so well known that the words beside it say something else. */
const WELL_KNOWN = 2_000_000;
/** Of a namesake in another state of its country, so many people; where states were redrawn, lists and reports differ. */
const KNOWN_AT_HOME = 100_000;
/** Of one named in front of another that lies there: "in Solmera and Lugo, Peru". */
const KNOWN_BESIDE = 150_000;
/** Degrees from the middle of a state within which its towns lie. */
const STATE_REACH = 2.5;

/** Sets `unlistedIn` of those that are said to lie in a country or state where no list has them. */
export function markElsewhere(
  gazetteer: Gazetteer,
  words: PlaceWords,
  layout: Layout,
  marks: Uint32Array,
  accepted: readonly Candidate[],
): void {
  const units = new Map<number, PlaceRow>();
  let beside: { readonly from: Candidate; readonly unit: PlaceRow } | null = null;
  for (let i = accepted.length - 1; i >= 0; i--) {
    const candidate = accepted[i]!;
    const { name, info, row, container } = candidate;
    const said =
      info && row !== null && container === null && isTownOrCounty(gazetteer, row)
        ? (unitBehind(gazetteer, words, layout, marks, accepted, i) ??
          unitBefore(gazetteer, layout, marks, candidate, itemAt(accepted, i - 1)))
        : null;
    const shared: PlaceRow | null = said === null && beside && isJoined(layout, candidate, beside.from) ? beside.unit : null;
    const unit: PlaceRow | null = said ?? shared ?? container?.unit ?? null;
    beside = unit === null ? null : { from: candidate, unit };
    if (said !== null && isAnother(gazetteer, row!, said)) units.set(name.match!.firstKey, said);
    else if (shared !== null && container === null && info && isAnotherBeside(gazetteer, candidate, shared))
      units.set(name.match!.firstKey, shared);
  }
  if (units.size === 0) return;
  for (const candidate of accepted) {
    const unit = candidate.container === null && candidate.name.match ? units.get(candidate.name.match.firstKey) : undefined;
    if (unit !== undefined) candidate.unlistedIn = unit;
  }
}

const isTownOrCounty = (gazetteer: Gazetteer, row: PlaceRow): boolean =>
  gazetteer.classOf(row) === 'place' || gazetteer.classOf(row) === 'admin2';

/** Whether the country or state behind a name says that it is a place, though no list has it there: "in Solmera in Peru". */
export function isSaidToLie(
  words: PlaceWords,
  layout: Layout,
  marks: Uint32Array,
  names: readonly FoundName[],
  infos: readonly (NameInfo | null)[],
  i: number,
): boolean {
  const name = names[i]!;
  const next = names[i + 1];
  if (infos[i]?.class !== 'place' || !next || next.sentence !== name.sentence || next.kind === 'demonym') return false;
  const before = layout.tokens[name.firstToken - 1];
  if (before?.shape === 'word' && before.capital) return false;
  const width = infos[i + 1]?.class ?? 'country';
  if ((width !== 'country' && width !== 'admin1') || layout.tokens[name.lastToken - 1]!.possessive) return false;
  const gap = gapOf(words, layout, marks, name.lastToken, next.firstToken);
  if (gap !== 'comma') return gap === 'lies';
  return !layout.tokens[next.lastToken - 1]!.possessive && closes(layout, marks, next, names[i + 2]);
}

/** Whether a place that is said to lie in a unit is another than the listed one. */
function isAnother(gazetteer: Gazetteer, row: PlaceRow, unit: PlaceRow): boolean {
  const people = gazetteer.populationOf(row);
  const [own, said] = [gazetteer.countryOf(row), gazetteer.countryOf(unit)];
  if (said === null || own === null) return false;
  if (own !== said) return people < WELL_KNOWN && !gazetteer.isClaimedBy(own, said);
  return gazetteer.classOf(unit) === 'admin1' && gazetteer.admin1Of(row) !== unit && people < KNOWN_AT_HOME && isFar(gazetteer, row, unit);
}

/** "in Solmera and Lugo, Peru": the first is no town elsewhere either. */
function isAnotherBeside(gazetteer: Gazetteer, { row, info }: Candidate, unit: PlaceRow): boolean {
  if (row === null || gazetteer.classOf(row) !== 'place' || gazetteer.populationOf(row) >= KNOWN_BESIDE) return false;
  const country = gazetteer.countryOf(unit);
  return isAnother(gazetteer, row, unit) && info!.rows.every((one) => gazetteer.countryOf(one) !== country);
}

/** "Solmera and Lugo", "Solmera, Lugo" */
function isJoined(layout: Layout, { name: left }: Candidate, { name: right }: Candidate): boolean {
  return left.sentence === right.sentence && right.firstToken === left.lastToken + 1 && isSmallWord(layout, left.lastToken, 'list-link');
}

const isFar = (gazetteer: Gazetteer, one: PlaceRow, other: PlaceRow): boolean =>
  Math.abs(gazetteer.latitudeOf(one) - gazetteer.latitudeOf(other)) > STATE_REACH ||
  Math.abs(gazetteer.longitudeOf(one) - gazetteer.longitudeOf(other)) > STATE_REACH;

/** What a name stands for where it says where another lies; of a town its country, or its state where the other is a part of it. */
function unitOf(gazetteer: Gazetteer, { row, name }: Candidate, isAtPlace = false): PlaceRow | null {
  const unit = row ?? name.fixed;
  if (unit === null) return null;
  if (isUnit(gazetteer, unit)) return unit;
  return (isAtPlace || gazetteer.classOf(unit) === 'admin2' ? gazetteer.admin1Of(unit) : null) ?? gazetteer.countryOf(unit);
}

const isUnit = (gazetteer: Gazetteer, row: PlaceRow): boolean =>
  gazetteer.classOf(row) === 'country' || gazetteer.classOf(row) === 'admin1';

/** "Solmera, Peru" | "Solmera in Peru's Sremna province" | "Solmera, a small town in northern Peru" */
function unitBehind(
  gazetteer: Gazetteer,
  words: PlaceWords,
  layout: Layout,
  marks: Uint32Array,
  accepted: readonly Candidate[],
  i: number,
): PlaceRow | null {
  const { name } = accepted[i]!;
  const next = accepted[i + 1];
  if (!next || next.name.sentence !== name.sentence || layout.tokens[name.lastToken - 1]!.possessive) return null;
  if (next.name.kind === 'demonym') return unitOfLand(gazetteer, words, layout, marks, accepted, i);
  const gap = gapOf(words, layout, marks, name.lastToken, next.name.firstToken);
  if (gap === null || (isBiggerTown(gazetteer, accepted[i]!, next) && !isAbroad(gazetteer, accepted[i]!, next))) return null;
  const after = accepted[i + 2];
  if (layout.tokens[next.name.lastToken - 1]!.possessive) {
    const state = after?.row != null && after.name.firstToken === next.name.lastToken ? after.row : null;
    if (state !== null && gazetteer.classOf(state) === 'admin1') return state;
    return gap === 'lies' || ownsPlace(layout, marks, next.name.lastToken) ? unitOf(gazetteer, next) : null;
  }
  if (gap === 'comma' && (!isUnit(gazetteer, next.row ?? next.name.fixed ?? 0) || !closes(layout, marks, next.name, after?.name)))
    return null;
  return unitOf(gazetteer, next, gap === 'lies');
}

/** "Solmera in the northern Peruvian province of Lugo": the province, or where the name behind it is none, the country. */
function unitOfLand(
  gazetteer: Gazetteer,
  words: PlaceWords,
  layout: Layout,
  marks: Uint32Array,
  accepted: readonly Candidate[],
  i: number,
): PlaceRow | null {
  const { name } = accepted[i]!;
  const land = accepted[i + 1]!;
  const unit = accepted[i + 2];
  const from = land.name.lastToken;
  if ((marks[from]! & WORD.kindBefore) === 0 || !isSmallWord(layout, from + 1, 'of') || unit?.name.firstToken !== from + 2) return null;
  if (gapOf(words, layout, marks, name.lastToken, land.name.firstToken, true) === null) return null;
  return unit.row !== null && isUnit(gazetteer, unit.row) ? unit.row : gazetteer.countryOf(land.name.fixed!);
}

/** Of two towns the first has more people: "the Lugo suburb of Solmera" is told of the second. */
export const isBiggerTown = (gazetteer: Gazetteer, { row }: Candidate, { row: next }: Candidate): boolean =>
  row !== null &&
  next !== null &&
  gazetteer.classOf(row) === 'place' &&
  gazetteer.classOf(next) === 'place' &&
  gazetteer.populationOf(row) > gazetteer.populationOf(next);

/** "killed at Solmera in Lugo": two towns of different lands, of which the first is no great one. */
const isAbroad = (gazetteer: Gazetteer, { row }: Candidate, { row: next }: Candidate): boolean =>
  gazetteer.countryOf(row!) !== gazetteer.countryOf(next!) && gazetteer.populationOf(row!) < KNOWN_BESIDE;

/** "in northern", "district of", ", a small farming town in the": what lies between a name and the place around it; a comma alone may as well be a list's. */
function gapOf(
  { ways }: PlaceWords,
  layout: Layout,
  marks: Uint32Array,
  from: number,
  until: number,
  isKindSaid = false,
): 'comma' | 'lies' | null {
  if (until <= from || until - from > WIDEST_GAP) return null;
  const { tokens, caseless } = layout;
  const isCalled = (marks[from]! & WORD.kindAfter) !== 0 && !tokens[from]!.possessive;
  if (isCalled) from++;
  const first = tokens[from]!.lower;
  if (isCalled && isSmallWord(layout, from, 'of') && until === from + 1) return 'lies';
  if (first === ',' && until === from + 1) return 'comma';
  if (!isSmallWord(layout, from, 'in') && first !== '(' && first !== ',') return null;
  let isSaid = isKindSaid || first !== ',' || isSmallWord(layout, from + 1, 'in');
  for (let at = from + 1; at < until; at++) {
    const { lower, capital } = tokens[at]!;
    if (capital && !caseless) return null;
    if ((marks[at]! & WORD.kindBefore) !== 0) isSaid = true;
    else if ((marks[at]! & (WORD.direction | WORD.joint)) === 0 && !(first === ',' && ways.between.has(lower))) return null;
  }
  return isSaid && (first !== ',' || (marks[until - 1]! & (WORD.direction | WORD.joint)) !== 0 || isSmallWord(layout, until - 1, 'the'))
    ? 'lies'
    : null;
}

/** Words between an owner and what is owned: "Kenya's third-largest city". */
const OWNED_WITHIN = 4;
function ownsPlace({ tokens }: Layout, marks: Uint32Array, from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + OWNED_WITHIN); at++) {
    if (tokens[at]!.shape !== 'word' || tokens[at]!.capital) return false;
    if ((marks[at]! & WORD.kindBefore) !== 0) return true;
  }
  return false;
}

/** "in Solmera, Peru, on": nothing goes on behind the country, as in "Solmera, Peru and Chile" or "Solmera, Peru said". */
function closes(layout: Layout, marks: Uint32Array, name: FoundName, after: FoundName | undefined): boolean {
  const { tokens, sentences } = layout;
  const at = name.lastToken;
  if (at >= sentences[name.sentence]!.lastToken) return true;
  const { shape, lower } = tokens[at]!;
  if (shape === 'punctuation') return !(lower === ',' && after?.firstToken === at + 1);
  return (
    shape === 'word' && !tokens[at]!.capital && !isSmallWord(layout, at, 'list-link') && (marks[at]! & (WORD.locative | WORD.weak)) !== 0
  );
}

/** "the Peruvian village of Solmera" | "Peru's northern town of Solmera" */
function unitBefore(
  gazetteer: Gazetteer,
  layout: Layout,
  marks: Uint32Array,
  { name }: Candidate,
  last: Candidate | undefined,
): PlaceRow | null {
  if (!last || last.name.sentence !== name.sentence || name.firstToken - last.name.lastToken > WIDEST_GAP) return null;
  const { tokens, caseless } = layout;
  if (isWithinFront(layout, marks, last.name, name)) return last.row !== null && isUnit(gazetteer, last.row) ? last.row : null;
  if (last.name.kind !== 'demonym' && !tokens[last.name.lastToken - 1]!.possessive) return null;
  if (!isSmallWord(layout, name.firstToken - 1, 'of')) return null;
  let isKind = false;
  for (let at = last.name.lastToken; at < name.firstToken; at++) {
    if (tokens[at]!.shape !== 'word' || (tokens[at]!.capital && !caseless)) return null;
    isKind ||= (marks[at]! & WORD.kindBefore) !== 0;
  }
  return isKind ? unitOf(gazetteer, last) : null;
}
