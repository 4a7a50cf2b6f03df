/** "Three of the wounded died on Friday": that day tells of no deed. */
import type { Clauses, Harm } from '../clauses/clause.js';

/** Some of those who were hurt before are said to have died. */
export const isLaterDeath = ({ effect, patient: { state, stateIsHead } }: Harm): boolean =>
  effect === 'killed' && stateIsHead && state?.effect === 'injured';

/** The sentences that tell of nothing else. */
export function sentencesOfLaterDeaths({ harms, happenings }: Clauses): ReadonlySet<number> {
  const sentences = new Set(harms.filter(isLaterDeath).map(({ sentence }) => sentence));
  if (sentences.size === 0) return sentences;
  for (const harm of harms) if (!isLaterDeath(harm)) sentences.delete(harm.sentence);
  for (const { word, sentence } of happenings) if (word.role === 'violence' && !word.harms) sentences.delete(sentence);
  return sentences;
}
