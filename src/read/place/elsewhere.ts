/** "the village of Solmera in Peru", where the only Solmera that is listed lies in Spain: it is another, which no list has. */
import type { Layout } from '../text/layout.js';
import type { Candidate } from './candidates.js';
import type { Gazetteer, PlaceRow } from './gazetteer.js';
import { WORD } from './place-words.js';

/** Words between a name and the place it is said to lie in: "in the northern", "(". */
const WIDEST_GAP = 4;

/** @param isSmall whether a place so named may be another than the listed one */
export function markElsewhere(
  gazetteer: Gazetteer,
  layout: Layout,
  marks: Uint32Array,
  accepted: readonly Candidate[],
  isSmall: (row: PlaceRow) => boolean,
): void {
  const countries = new Map<number, PlaceRow>();
  accepted.forEach((candidate, i) => {
    const { name, info, row, container } = candidate;
    const next = accepted[i + 1];
    if (!info || row === null || container !== null || !next || next.name.sentence !== name.sentence) return;
    if (gazetteer.classOf(row) !== 'place' || !isSmall(row) || !liesIn(layout, marks, name.lastToken, next.name.firstToken)) return;
    const country = countryOf(gazetteer, next.row ?? next.name.fixed);
    if (country !== null && country !== gazetteer.countryOf(row)) countries.set(name.match!.firstKey, country);
  });
  if (countries.size === 0) return;
  for (const candidate of accepted) {
    const country = candidate.container === null && candidate.name.match ? countries.get(candidate.name.match.firstKey) : undefined;
    if (country !== undefined) candidate.unlistedIn = country;
  }
}

function countryOf(gazetteer: Gazetteer, row: PlaceRow | null): PlaceRow | null {
  if (row === null) return null;
  return gazetteer.classOf(row) === 'country' ? row : gazetteer.countryOf(row);
}

function liesIn({ tokens }: Layout, marks: Uint32Array, from: number, until: number): boolean {
  if (until <= from || until - from > WIDEST_GAP) return false;
  const first = tokens[from]!.lower;
  if (first !== 'in' && first !== '(') return false;
  for (let i = from + 1; i < until; i++)
    if (tokens[i]!.lower !== 'the' && (marks[i]! & (WORD.direction | WORD.kindBefore | WORD.joint)) === 0) return false;
  return true;
}
