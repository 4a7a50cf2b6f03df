/**
 * The lowest and the highest figure are reported where sources differ; all sources count, whoever they are.
 *
 * Source: Standards for Casualty Recording (Every Casualty), page 25.
 *
 * Example: the army says 3, a paper 5, the insurgents 20. The range is 3 to 20, and no best figure is named.
 */
import type { Choice, Policy, RowAccounts } from '../policy.js';
import { choice, commonNumber, lastWords, notImplied, span } from '../preferences.js';

export const scrReportRange: Policy = {
  name: 'scr.report-range',
  source: 'Standards for Casualty Recording, p. 25',
  summary: 'From the lowest to the highest figure any source gives last; best only where all give the same.',
  choose,
};

function choose({ accounts }: RowAccounts): Choice {
  const latest = lastWords(accounts);
  const standing = notImplied(latest);
  return choice(span(standing, commonNumber(standing)), accounts, standing, [
    [latest, 'the same source gave a later figure'],
    [standing, 'a firmer figure says more'],
  ]);
}
