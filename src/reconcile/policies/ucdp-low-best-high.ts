/**
 * Three numbers are published: the lowest reliable, the most likely and the highest reliable. Best is the figure of the most
 * reliable sources; among these of the latest day; where they still differ, what most independent ones give, else the lower.
 *
 * Source: UCDP Georeferenced Event Dataset codebook, variables low, best and high, as reproduced in package documentation; that
 * the lower figure is taken where reliable sources differ is general practice and could not be checked in the codebook.
 *
 * Example: on one day the ministry gives 17, a hospital 17, a wire service 19, and the gunmen claim 40. Low 17, best 17, high 19.
 */
import type { Account } from '../account.js';
import type { Choice, Policy, RowAccounts } from '../policy.js';
import {
  choice,
  lastWords,
  lowest,
  majority,
  mostRecent,
  mostReliable,
  namingNumber,
  notFromPerpetrators,
  notImplied,
  notOutgrown,
  span,
} from '../preferences.js';

const NAME = 'ucdp.low-best-high';

export const ucdpLowBestHigh: Policy = {
  name: NAME,
  source: 'UCDP GED codebook, low, best and high estimates',
  summary:
    'Lowest reliable, most likely and highest reliable figure; the most likely is that of the most reliable and latest sources, the lower where these differ.',
  choose,
};

function choose({ row, accounts }: RowAccounts): Choice {
  if (accounts.length === 1) return ownRange(accounts[0]!);
  const credible = notFromPerpetrators(accounts);
  const latest = lastWords(credible);
  const grown = row.effect === 'killed' ? notOutgrown(latest) : latest;
  const standing = row.effect === 'missing' ? namingNumber(grown) : notImplied(grown);
  const reliable = mostReliable(standing);
  const recent = mostRecent(reliable);
  const best = majority(recent) ?? lowest(recent);
  return choice(span(standing, best[0]!.range.best), accounts, best, [
    [credible, 'only a perpetrator gives it'],
    [latest, 'the same source gave a later figure'],
    [grown, 'a later source as reliable counts more, and the dead only grow in number'],
    [standing, 'a firmer figure says as much or more'],
    [reliable, 'a more reliable source gives a figure; this one bounds low and high'],
    [recent, 'a later source as reliable gives a figure; this one bounds low and high'],
    [best, 'sources as reliable give a more common or a lower figure; this one bounds low and high'],
  ]);
}

/** With one account alone its own range is taken. */
const ownRange = (account: Account): Choice => {
  const { low, best, high } = account.range;
  return { low, best, high, taken: [account], setAside: [], note: null };
};
