/** "the Somali capital", "Ghana's capital": the town, where the text does not name it right behind. */
import type { Layout } from '../text/layout.js';
import type { Gazetteer, PlaceRow } from './gazetteer.js';
import type { PlaceMention } from './place-mention.js';
import { type PlaceWords, WORD } from './place-words.js';
import { toWhere } from './to-where.js';

export type CapitalOf = (country: string) => PlaceRow | null;

/** Looked through once, when the first report speaks of a capital. */
export function createCapitalOf(gazetteer: Gazetteer): CapitalOf {
  let capitals: Map<PlaceRow, PlaceRow> | null = null;
  return (code) => {
    capitals ??= capitalsOf(gazetteer);
    const country = gazetteer.countryRow(code);
    return country === null ? null : (capitals.get(country) ?? null);
  };
}

function capitalsOf(gazetteer: Gazetteer): Map<PlaceRow, PlaceRow> {
  const capitals = new Map<PlaceRow, PlaceRow>();
  for (let row = 0; row < gazetteer.size; row++) {
    const country = gazetteer.seatOf(row) === 'capital' ? gazetteer.countryOf(row) : null;
    if (country !== null && !capitals.has(country)) capitals.set(country, row);
  }
  return capitals;
}

/** Tokens before "the Somali capital" in which a word puts something there: "in", "outside of". */
const PUTS_WITHIN = 3;

/** The capitals told of by their country alone; `mentions` in the order of the text. */
export function capitalsTold(
  layout: Layout,
  marks: Uint32Array,
  words: PlaceWords,
  gazetteer: Gazetteer,
  capitalOf: CapitalOf,
  mentions: readonly PlaceMention[],
): readonly PlaceMention[] {
  const { tokens, sentences } = layout;
  const told: PlaceMention[] = [];
  mentions.forEach((mention, i) => {
    const { where, kind, lastToken: at, firstToken, sentence } = mention;
    if (!where?.country || at >= sentences[sentence]!.lastToken || !words.capitals.has(tokens[at]!.lower)) return;
    if (kind !== 'adjective' && !(where.precision === 'country' && tokens[at - 1]!.possessive)) return;
    // "the Somali capital Mogadishu", "the Somali capital, Mogadishu", and "the U.S. capital markets"
    const next = mentions[i + 1];
    if (next && next.firstToken <= at + 2 && next.kind === 'toponym') return;
    if (words.notCapitals.has(tokens[at + 1]?.lower ?? '')) return;
    const row = capitalOf(where.country);
    if (row === null) return;
    const place = gazetteer.place(row);
    told.push({
      start: tokens[firstToken]!.start,
      end: tokens[at]!.start + tokens[at]!.lower.length,
      firstToken,
      lastToken: at + 1,
      sentence,
      where: toWhere(place, place.name),
      kind: 'toponym',
      metonym: false,
      locative: isPut(marks, sentences[sentence]!.firstToken, firstToken),
    });
  });
  return told;
}

function isPut(marks: Uint32Array, from: number, name: number): boolean {
  for (let at = name - 1; at >= Math.max(from, name - PUTS_WITHIN); at--) if ((marks[at]! & WORD.locative) !== 0) return true;
  return false;
}
