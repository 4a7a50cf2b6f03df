/** Names of places that say who acts or whose something is, and not where: "Washington said", "a U.S. warehouse". */
import type { Token } from '../text/layout.js';
import type { Feature } from './name-features.js';
import type { NameInfo } from './name-info.js';
import { type PlaceWords, WORD } from './place-words.js';

/** "Washington said", "the Kabul Times". */
export const isMetonym = (
  info: NameInfo | null,
  features: readonly Feature[],
  marksAfter: number,
  isOf: boolean,
  isGovernment: boolean,
): boolean =>
  features.includes('organisationAfter') ||
  (!features.includes('locative') &&
    !isOf &&
    (info?.class === 'country' || info?.seat === true) &&
    ((marksAfter & WORD.say) !== 0 || isGovernment));

// a U.S. warehouse | two U.S. priests | at the Peru embassy, but "in the U.S. last week"
//   ^^^^                                 whose something is, and not where
export function isOfOwner(
  { ways }: PlaceWords,
  tokens: readonly Token[],
  marks: Uint32Array,
  { firstToken, lastToken }: { readonly firstToken: number; readonly lastToken: number },
): boolean {
  const { lower, shape } = tokens[lastToken]!;
  if (tokens[lastToken - 1]!.possessive || shape !== 'word') return false;
  if (ways.missions.has(lower)) return true;
  if (lastToken !== firstToken + 1 || !ABBREVIATED.test(tokens[firstToken]!.lower)) return false;
  return !ways.alone.has(lower) && (marks[lastToken]! & (WORD.locative | WORD.weak)) === 0;
}
/** "u.s.", "u.k." */
const ABBREVIATED = /^(?:\p{L}\.){2,}$/u;
