/**
 * The figure is kept pending until it is corroborated: best is named only where at least two independent sources give it and
 * none that stands gives another.
 *
 * Source: Standards for Casualty Recording (Every Casualty), pages 25 and 57.
 *
 * Example: one paper gives 5, another 7. Low 5, high 7, best pending.
 */
import type { Choice, Note, Policy, RowAccounts } from '../policy.js';
import { choice, commonNumber, independentSources, lastWords, notFromPerpetrators, notImplied, span } from '../preferences.js';

export const scrDefer: Policy = {
  name: 'scr.defer',
  source: 'Standards for Casualty Recording, pp. 25 and 57',
  summary: 'Pending until two independent sources agree and none differs.',
  choose,
};

function choose({ accounts }: RowAccounts): Choice {
  const credible = notFromPerpetrators(accounts);
  const latest = lastWords(credible);
  const standing = notImplied(latest);
  const corroborated = independentSources(standing) > 1;
  const best = corroborated ? commonNumber(standing) : null;
  const note: Note | null =
    best !== null
      ? null
      : corroborated
        ? { text: 'Pending, as sources differ', kind: 'disagreement' }
        : { text: 'Pending, as not corroborated', kind: 'single-source' };
  return choice(
    span(standing, best),
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
