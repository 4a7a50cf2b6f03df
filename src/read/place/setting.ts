/** "It happened in Orlasvik", "officers were called to a house in Orlasvik": sentences that are there to say where. */
import type { Token } from '../text/layout.js';
import type { PlaceWords } from './place-words.js';

/** Tokens before a name within which such a word speaks of it: "happened around 7 a.m. on the corner of First and Main streets in". */
const WITHIN = 24;

/** Whether a word that tells where something happened stands before a name in its sentence, and no other clause begins between. */
export function isToldAsSetting({ settings, ways }: PlaceWords, tokens: readonly Token[], name: number, from: number): boolean {
  for (let at = name - 1; at >= Math.max(from, name - WITHIN); at--) {
    if (tokens[at]!.lower === ';') return false;
    const found = settings.at(tokens, at, name);
    if (found) return at === from || !(isOfOthers(ways, tokens[at - 1]!.lower) || isAnother(ways, tokens, at, from));
  }
  return false;
}

/** Tokens in front of such a word within which another happening is named: "an earlier attack on the police happened". */
const NAMED_WITHIN = 8;
const isAnother = (ways: PlaceWords['ways'], tokens: readonly Token[], at: number, from: number): boolean => {
  for (let i = at - 1; i >= Math.max(from, at - NAMED_WITHIN); i--) {
    const { lower } = tokens[i]!;
    if (ways['other-deed'].has(lower)) return true;
    if (ways['earlier-deed'].has(lower) && ways['before-earlier'].at(tokens[i - 1])) return true;
  }
  return false;
};

/** "One of the fires that occurred in Sremna", "attacks took place in Sremna": told of other happenings, or of many. */
const isOfOthers = (ways: PlaceWords['ways'], before: string): boolean =>
  ways['that-happened'].has(before) || (/[^s'’]s$/u.test(before) && !ways['no-deeds'].has(before));
