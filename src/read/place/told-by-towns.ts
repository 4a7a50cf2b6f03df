/** Countries that a report tells of by no more than the names of their towns. */
import type { Candidate } from './candidate.js';
import type { Gazetteer, PlaceRow } from './gazetteer.js';
import type { Weights } from './name-features.js';
import type { PlaceContext } from './place-context.js';
import { supportOf } from './report-context.js';

/**
 * "She was taken to a jail in Managua. She had been seized in Masaya": towns found in a country speak for other towns of it, against which
 * nothing spoke but that they lie in none that is told of.
 */
export function withTownsOf(
  { unsupported }: Weights,
  candidates: readonly Candidate[],
  first: readonly Candidate[],
  context: PlaceContext,
  isOfOther: (candidate: Candidate) => boolean,
): readonly Candidate[] {
  const known = new Set(first);
  const isOfCountryFound = (candidate: Candidate): boolean =>
    candidate.info !== null &&
    candidate.score > 0 &&
    candidate.score + unsupported <= 0 &&
    !isOfOther(candidate) &&
    !supportOf(candidate, context).includes('unsupported');
  const all = candidates.filter((candidate) => known.has(candidate) || isOfCountryFound(candidate));
  return all.length === first.length ? first : all;
}

/** "Managua", "León": two towns of a country tell of it, though it is not named. */
export function countriesOfSeveral(gazetteer: Gazetteer, rows: Iterable<PlaceRow>): ReadonlySet<PlaceRow | null> {
  const seen = new Set<PlaceRow | null>();
  const several = new Set<PlaceRow | null>();
  for (const row of rows) {
    if (gazetteer.classOf(row) !== 'place') continue;
    const country = gazetteer.countryOf(row);
    if (seen.has(country)) several.add(country);
    seen.add(country);
  }
  return several;
}
