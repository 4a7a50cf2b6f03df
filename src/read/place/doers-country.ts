/** "Bahraini police arrested a lawyer": a country's police and courts act in it. What others say of it in Geneva was not done there. */
import type { Layout } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import { countInFront } from '../text/sorted.js';
import type { Verb } from './own-clause.js';
import { firstOfSentence, type PlaceMention, type TextSpan } from './place-mention.js';

/** Tokens between a country and what its police did: "Bahraini security forces on Monday night". */
const DOES_WITHIN = 7;
/** Tokens between the deed and the country of those who did it: "was arrested by masked". */
const BY_WITHIN = 3;
/** Words by which a country's police and courts are told, at most: "Bahraini state security officers". */
const CALLED_WITHIN = 4;

/** The mention of the country whose police or courts did what the incident is told by first; null where nothing says so. */
export function countryOfDoers(
  mentions: readonly PlaceMention[],
  layout: Layout,
  spans: readonly TextSpan[],
  verbs: readonly Verb[],
): PlaceMention | null {
  const told = spans[0];
  if (!told) return null;
  const { tokens, sentences } = layout;
  const from = countInFront(tokens, ({ start }) => start < told.start);
  const until = countInFront(tokens, ({ start }) => start < told.end);
  const sentence = countInFront(sentences, ({ firstToken }) => firstToken <= from) - 1;
  // Tajik police said that gunmen killed
  const saysMore = (first: number, last: number): boolean => {
    const verb = verbs[countInFront(verbs, ({ firstToken }) => firstToken < first)];
    return verb !== undefined && verb.firstToken < last;
  };
  for (let at = firstOfSentence(mentions, sentence); at < mentions.length && mentions[at]!.sentence === sentence; at++) {
    const mention = mentions[at]!;
    if (mention.where?.precision !== 'country') continue;
    const { firstToken, lastToken } = mention;
    const isBefore = lastToken <= from && from - lastToken <= DOES_WITHIN && !saysMore(lastToken, from);
    const isBy = firstToken >= until && firstToken - until <= BY_WITHIN && isSmallWord(layout, until, 'by');
    if ((isBefore || isBy) && actAtHome(layout, lastToken, isBefore ? from : sentences[sentence]!.lastToken)) return mention;
  }
  return null;
}

// Bahraini security forces | Turkey's anti-terror police, but "Bahraini activists", "Chinese police officer Li was killed"
function actAtHome(layout: Layout, from: number, until: number): boolean {
  const { tokens } = layout;
  for (let at = from; at < Math.min(until, from + CALLED_WITHIN); at++) {
    if (isSmallWord(layout, at, 'acts-at-home')) return true;
    if (tokens[at]!.shape !== 'word' || (tokens[at]!.capital && !layout.caseless)) return false;
  }
  return false;
}
