/**
 * Where sources give differing figures the range from the lowest to the highest is published, for deaths and for injuries.
 * There is a best figure only where all sources that stand give the same.
 *
 * Source: Iraq Body Count, methods; variables "minimum deaths" and "maximum deaths".
 *
 * Example: one agency gives 4, another 6. The entry is 4 to 6.
 */
import type { Choice, Note, Policy, RowAccounts } from '../policy.js';
import { choice, commonNumber, lastWords, notFromPerpetrators, notImplied, span } from '../preferences.js';

export const ibcMinMax: Policy = {
  name: 'ibc.min-max',
  source: 'Iraq Body Count, methods 3',
  summary: 'From the lowest to the highest figure that credible sources give last; best only where all give the same.',
  choose: (row) => minMax(row),
};

export function minMax({ accounts }: RowAccounts, note: Note | null = null): Choice {
  const credible = notFromPerpetrators(accounts);
  const latest = lastWords(credible);
  const standing = notImplied(latest);
  return choice(
    span(standing, commonNumber(standing)),
    accounts,
    standing,
    [
      [credible, 'only a perpetrator gives it'],
      [latest, 'the same source gave a later figure'],
      [standing, 'a firmer figure says more'],
    ],
    note,
  );
}
