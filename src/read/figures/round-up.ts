/** Sentences that add up several incidents: "Three people were killed and nine wounded in separate shootings since Friday". */
import type { Layout } from '../text/layout.js';
import type { PersonKinds } from './person-kinds.js';

/** Whether a sentence tells of several incidents together: its numbers are of no one of them. */
export function isRoundUp(kinds: PersonKinds, { tokens, sentences }: Layout, sentence: number): boolean {
  const { firstToken, lastToken } = sentences[sentence]!;
  const word = (at: number): string => (at < firstToken || at >= lastToken ? '' : tokens[at]!.lower);
  const isAnyOf = (kind: ReadonlySet<string>, from: number, to: number): boolean => {
    for (let at = from; at < to; at++) if (kind.has(word(at))) return true;
    return false;
  };
  const isCityWide = (lower: string, at: number): boolean =>
    kinds['city-wide'].has(lower) || kinds['city-wide'].has(`${lower} ${word(at + 1)} ${word(at + 2)}`);
  for (let at = firstToken; at < lastToken; at++) {
    if (!kinds.roundsUp.at(tokens[at]!)) continue;
    const { lower } = tokens[at]!;
    if (kinds.cityWideFrom.has(lower) && isCityWide(lower, at)) return true;
    // floods that have killed nine since Sunday are one happening
    if (kinds['from-then-on'].has(lower) && isAnyOf(kinds.since, at + 1, at + 1 + REACH) && !isAnyOf(kinds.lasting, firstToken, lastToken))
      return true;
    if (!kinds.incidents.has(lower)) continue;
    if (isAnyOf(kinds.apart, at - REACH, at) || isNumber(word(at - 1)) || isAnyOf(kinds.spread, at + 1, at + REACH))
      // in three separate shootings carried out by the same man
      return !tokens.slice(firstToken, lastToken).some((token, i) => isOneDoer(kinds, token.lower, word(firstToken + i + 1)));
  }
  return false;
}

/** "the same man", "a lone gunman", "before the gunman killed himself", "rampage" */
const isOneDoer = (kinds: PersonKinds, lower: string, next: string): boolean =>
  kinds['one-spree'].has(lower) ||
  (kinds['same-one'].has(lower) && kinds['same-doer'].has(next)) ||
  (kinds['this-one'].has(lower) && kinds['attacker-named'].has(next));

/** Words between "shootings" and what tells them apart: "separate fatal shootings", "since late Friday". */
const REACH = 3;

const isNumber = (word: string): boolean => word.length > 0 && word.length < 4 && Number(word) > 1;
