/** "The Chechen capital", "the Borno state capital", "Kerala's capital", "the capital of Lugo province": the seat of a state, by its name alone. */
import { itemAt } from '../text/item-at.js';
import type { Layout } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import type { Gazetteer, PlaceRow } from './gazetteer.js';
import type { PlaceMention } from './place-mention.js';
import { type PlaceWords, WORD } from './place-words.js';

export type SeatOf = (state: PlaceMention['where']) => PlaceRow | null;

/** Looked through once, when the first report speaks of the seat of a state. */
export function createSeatOf(gazetteer: Gazetteer): SeatOf {
  let seats: Map<string, PlaceRow> | null = null;
  return (state) => {
    seats ??= seatsOf(gazetteer);
    return seats.get(`${state?.country}/${state?.admin1}`) ?? null;
  };
}

function seatsOf(gazetteer: Gazetteer): Map<string, PlaceRow> {
  const seats = new Map<string, PlaceRow>();
  for (let row = 0; row < gazetteer.size; row++) {
    const seat = gazetteer.seatOf(row);
    if (seat !== 'admin1' && seat !== 'capital') continue;
    const { country, admin1 } = gazetteer.place(row);
    const key = `${country}/${admin1}`;
    if (country !== null && admin1 !== null && (seat === 'admin1' || !seats.has(key))) seats.set(key, row);
  }
  return seats;
}

/** The tokens by which the seat of a state is told beside its name, null where none is: the capital is named by itself, or another thing is meant. */
export function seatTold(
  layout: Layout,
  marks: Uint32Array,
  { capitals, notCapitals, kinds }: PlaceWords,
  mention: PlaceMention,
  next: PlaceMention | undefined,
): { readonly firstToken: number; readonly lastToken: number } | null {
  const { tokens, sentences } = layout;
  const { firstToken, lastToken, sentence, where, kind } = mention;
  if (where?.precision !== 'admin1') return null;
  const { firstToken: from, lastToken: until } = sentences[sentence]!;
  const isKind = (at: number): boolean => at < until && kinds.get(tokens[at]!.lower) === 'admin1' && (marks[at]! & WORD.kindAfter) !== 0;
  const behind = isKind(lastToken) ? lastToken + 1 : lastToken;
  if (behind < until && capitals.at(tokens[behind]!) && !notCapitals.at(itemAt(tokens, behind + 1))) {
    const isNamed = next !== undefined && next.kind === 'toponym' && next.sentence === sentence && next.firstToken <= behind + 2;
    return isNamed ? null : { firstToken, lastToken: behind + 1 };
  }
  const of = isSmallWord(layout, firstToken - 1, 'the') ? firstToken - 2 : firstToken - 1;
  const isOf = kind === 'toponym' && of - 2 >= from && isSmallWord(layout, of, 'of') && capitals.at(tokens[of - 1]!);
  // Solmera, the capital of Lugo | the capital of Lugo, Solmera
  const isBare = isOf && isSmallWord(layout, of - 2, 'the') && tokens[of - 3]?.lower !== ',';
  if (!isBare || (next !== undefined && next.sentence === sentence && next.firstToken <= behind + 1)) return null;
  return { firstToken: of - 1, lastToken: behind };
}
