/**
 * Where independent credible sources differ, the most recent is used, unless it is doubtful or rests on a perpetrator's claim.
 * Several as recent: the figure most of them give. No majority: the lowest, unless its source is doubtful. No usable number: none.
 *
 * Source: Global Terrorism Database codebook, "Total Number of Fatalities" (START), as reproduced in Our World in Data's metadata.
 *
 * Example: on Monday two papers give 5; on Tuesday three give 9, 9 and 11. The figure is 9.
 */
import type { Choice, Policy, RowAccounts } from '../policy.js';
import { choice, lastWords, lowest, majority, mostRecent, mostReliable, span } from '../preferences.js';

export const gtdRecentMajorityLowest: Policy = {
  name: 'gtd.recent-majority-lowest',
  source: 'GTD codebook, Total Number of Fatalities (nkill)',
  summary: 'The most recent credible figure; among those as recent what most give; without a majority the lowest.',
  choose,
};

function choose({ accounts }: RowAccounts): Choice {
  const latest = lastWords(accounts);
  const credible = mostReliable(latest);
  const recent = mostRecent(credible);
  const taken = majority(recent) ?? lowest(recent);
  return choice(span(taken, taken[0]!.range.best), accounts, taken, [
    [latest, 'the same source gave a later figure'],
    [credible, 'its source is doubtful beside others'],
    [recent, 'a more recent credible source gives a figure'],
    [taken, 'sources as recent give a more common or a lower figure'],
  ]);
}
