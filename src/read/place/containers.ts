/** Which name says where another lies: "Killeen, Texas", "Mariga local government area of Niger state", "the Iraqi city of Mosul". */
import { itemAt } from '../text/item-at.js';
import type { Layout } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import type { FoundName } from './find-names.js';
import type { Gazetteer, PlaceRow } from './gazetteer.js';
import type { NameInfo } from './name-info.js';
import { type PlaceWords, WORD } from './place-words.js';

const BRACKETS = ',()';

/** As long as the names: the unit a name is said to lie in, with the index of the name that says so. */
export interface Container {
  readonly unit: PlaceRow;
  readonly by: number;
}

/** Words between a name and the one that contains it, at most. */
const WIDEST_GAP = 5;
export function findContainers(
  words: PlaceWords,
  gazetteer: Gazetteer,
  layout: Layout,
  marks: Uint32Array,
  names: readonly FoundName[],
  infos: readonly (NameInfo | null)[],
): readonly (Container | null)[] {
  const containers: (Container | null)[] = names.map(() => null);
  for (let i = names.length - 1; i >= 0; i--) {
    const info = infos[i];
    if (!info) continue;
    containers[i] =
      behind(gazetteer, layout, marks, names, infos, containers, i) ?? before(words, gazetteer, layout, marks, names, infos, i);
  }
  return containers;
}

/** The units a name may stand for as a container: of a name that is itself contained, only those there. */
function unitsOf(gazetteer: Gazetteer, name: FoundName, info: NameInfo | null, within: PlaceRow | null): readonly PlaceRow[] {
  if (name.fixed !== null) return [name.fixed];
  return (info?.rows ?? []).filter(
    (row) =>
      gazetteer.classOf(row) !== 'place' && gazetteer.classOf(row) !== 'region' && (within === null || isWithin(gazetteer, row, within)),
  );
}

export function isWithin(gazetteer: Gazetteer, row: PlaceRow, unit: PlaceRow): boolean {
  return row !== unit && (gazetteer.countryOf(row) === unit || gazetteer.admin1Of(row) === unit || gazetteer.admin2Of(row) === unit);
}

function behind(
  gazetteer: Gazetteer,
  layout: Layout,
  marks: Uint32Array,
  names: readonly FoundName[],
  infos: readonly (NameInfo | null)[],
  containers: readonly (Container | null)[],
  i: number,
): Container | null {
  const name = names[i]!;
  const next = names[i + 1];
  if (!next || next.sentence !== name.sentence || next.kind === 'demonym' || layout.tokens[name.lastToken - 1]!.possessive) return null;
  const gap = gapKind(layout, marks, name.lastToken, next.firstToken);
  if (gap === 'none' || (gap === 'beside' && isDirection(marks, name))) return null;
  const info = infos[i]!;
  if (info.class === 'country' && isWhose(layout, name, next)) return null;
  const outer = infos[i + 1]!;
  if (isList(gazetteer, layout, name, next, info, outer)) return null;
  const unit = firstHolding(gazetteer, info, unitsOf(gazetteer, next, outer, containers[i + 1]?.unit ?? null));
  if (unit === null) return null;
  // "Dallas Texas" without a comma only where the second is a state or country by itself.
  if (gap === 'beside' && gazetteer.classOf(unit) !== 'admin1' && gazetteer.classOf(unit) !== 'country') return null;
  return { unit, by: i + 1 };
}

// the consul of Peru in Sremna, but "the town of Peru in Sremna"
const isWhose = (layout: Layout, { firstToken, lastToken }: FoundName, next: FoundName): boolean =>
  isSmallWord(layout, firstToken - 1, 'of') && isSmallWord(layout, lastToken, 'in') && next.firstToken === lastToken + 1;

// in West Sremna
//    ^^^^ no town called so
const isDirection = (marks: Uint32Array, { firstToken, lastToken }: FoundName): boolean =>
  lastToken === firstToken + 1 && (marks[firstToken]! & WORD.direction) !== 0;

/** Two countries or two states side by side are a list, unless the second is a short form: "Nevada, Mo." */
function isList(gazetteer: Gazetteer, layout: Layout, name: FoundName, next: FoundName, info: NameInfo, outer: NameInfo | null): boolean {
  if (next.kind === 'alias' || !outer) return false;
  const widest = gazetteer.classOf(outer.rows[0]!);
  const isJoined = isSmallWord(layout, next.lastToken, 'and');
  if (info.class === 'country') return widest !== 'admin1' || isJoined || name.firstToken === next.firstToken;
  if (info.class === 'admin1' && !info.seat) return widest === 'admin1' && info.rows.length < 4;
  return false;
}

function firstHolding(gazetteer: Gazetteer, info: NameInfo, units: readonly PlaceRow[]): PlaceRow | null {
  for (const unit of units) if (info.rows.some((row) => isWithin(gazetteer, row, unit))) return unit;
  return null;
}

function gapKind({ tokens }: Layout, marks: Uint32Array, from: number, until: number): 'beside' | 'joined' | 'none' {
  if (until === from) return 'beside';
  if (until - from > WIDEST_GAP) return 'none';
  let comma = false;
  let joint = false;
  for (let i = from; i < until; i++) {
    const { lower } = tokens[i]!;
    if (lower === ',' || lower === '(') {
      if (comma) return 'none';
      comma = true;
    }
    const flags = marks[i]!;
    if (BRACKETS.includes(lower) || (flags & WORD.joint) !== 0) joint = true;
    else if ((flags & (WORD.kindAfter | WORD.direction | WORD.kindBefore)) === 0) return 'none';
  }
  return joint ? 'joined' : 'none';
}

/** "Kazakhstan's western city of", "the Iraqi town of", "Yala's Betong district": the unit stands in front. */
function before(
  words: PlaceWords,
  gazetteer: Gazetteer,
  layout: Layout,
  marks: Uint32Array,
  names: readonly FoundName[],
  infos: readonly (NameInfo | null)[],
  i: number,
): Container | null {
  const name = names[i]!;
  const last = itemAt(names, i - 1);
  if (!last || last.sentence !== name.sentence || name.firstToken - last.lastToken > WIDEST_GAP + 1) return null;
  const { tokens } = layout;
  if (isWithinFront(layout, marks, last, name)) {
    const around = firstHolding(gazetteer, infos[i]!, unitsOf(gazetteer, last, infos[i - 1] ?? null, null));
    return around === null ? null : { unit: around, by: i - 1 };
  }
  if (last.kind !== 'demonym' && !tokens[last.lastToken - 1]!.possessive) return null;
  if (isOfBorder(words, layout, marks, last)) return null;
  let kind = last.kind !== 'demonym' && name.firstToken === last.lastToken;
  for (let k = last.lastToken; k < name.firstToken; k++) {
    const token = tokens[k]!;
    const flags = marks[k]!;
    if (token.shape !== 'word' || (token.capital && name.casing === 'mixed')) return null;
    kind ||= (flags & WORD.kindBefore) !== 0;
  }
  if (!kind) return null;
  const unit = firstHolding(gazetteer, infos[i]!, unitsOf(gazetteer, last, infos[i - 1] ?? null, null));
  return unit === null ? null : { unit, by: i - 1 };
}

/** "In Lugo department, in the village of Solmera": what is told behind the wider place lies there. */
export function isWithinFront(layout: Layout, marks: Uint32Array, wider: FoundName, name: FoundName): boolean {
  if (wider.kind === 'demonym' || wider.sentence !== name.sentence || name.firstToken - wider.lastToken > WIDEST_GAP + 1) return false;
  const { tokens } = layout;
  const comma = (marks[wider.lastToken]! & WORD.kindAfter) !== 0 ? wider.lastToken + 1 : wider.lastToken;
  if (tokens[comma]?.lower !== ',' || !isSmallWord(layout, comma + 1, 'in') || !isSmallWord(layout, comma + 2, 'the')) return false;
  const kind = (marks[comma + 3]! & WORD.direction) !== 0 ? comma + 4 : comma + 3;
  return (
    (marks[kind] ?? 0) !== 0 &&
    (marks[kind]! & WORD.kindBefore) !== 0 &&
    isSmallWord(layout, kind + 1, 'of') &&
    name.firstToken === kind + 2
  );
}

// near the Peruvian border, but "the Peruvian border town of Orlasvik": what is told of is in the country beside it
export const isOfBorder = (
  { ways }: PlaceWords,
  { tokens }: Layout,
  marks: Uint32Array,
  { kind, lastToken }: Pick<FoundName, 'kind' | 'lastToken'>,
): boolean => kind === 'demonym' && ways.borders.at(tokens[lastToken]) && ((marks[lastToken + 1] ?? 0) & WORD.kindBefore) === 0;
