/**
 * The figure of the source judged most reliable is used. Cairn judges by who speaks: those who count bodies and beds first, then
 * other officials, police and military, the report itself, and so on; of equals a stated figure before a sum, the later, the lower.
 *
 * Source: Standards for Casualty Recording (Every Casualty), page 25. The order of speakers is Cairn's own; a custom policy may give another.
 *
 * Example: a hospital gives 8, the police 7, a witness 20. The figure is 8.
 */
import type { Choice, Policy, RowAccounts } from '../policy.js';
import { choice, lastWords, lowest, mostRecent } from '../preferences.js';
import { trustRank } from '../reliability.js';

export const scrPrioritiseSource: Policy = {
  name: 'scr.prioritise-source',
  source: 'Standards for Casualty Recording, p. 25',
  summary: 'The figure of the most reliable kind of source, by who speaks.',
  choose,
};

function choose({ accounts }: RowAccounts): Choice {
  const latest = lastWords(accounts);
  const rank = latest.reduce((least, account) => Math.min(least, trustRank(account)), Infinity);
  const trusted = latest.filter((account) => trustRank(account) === rank);
  const stated = trusted.filter((account) => !account.hedged && account.basis === 'stated');
  const recent = mostRecent(stated.length > 0 ? stated : trusted);
  const taken = lowest(recent).slice(0, 1);
  return choice(taken[0]!.range, accounts, taken, [
    [latest, 'the same source gave a later figure'],
    [trusted, 'a kind of source judged more reliable gives a figure'],
    [recent, 'a source as reliable states a figure plainly, or later'],
    [taken, 'a source as reliable gives this figure or a lower one'],
  ]);
}
