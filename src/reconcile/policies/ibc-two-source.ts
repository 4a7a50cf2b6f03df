/**
 * As ibc.min-max, but an entry needs at least two independent sources; with fewer it is tagged Provisional.
 *
 * Source: Iraq Body Count, methods 1.
 *
 * Example: three papers print the same wire copy with 4 dead. That is one source: 4, Provisional.
 */
import type { Policy } from '../policy.js';
import { independentSources, notFromPerpetrators } from '../preferences.js';
import { minMax } from './ibc-min-max.js';

/** Methods 1: "two independent sources". */
const SOURCES_NEEDED = 2;

export const ibcTwoSource: Policy = {
  name: 'ibc.two-source',
  source: 'Iraq Body Count, methods 1',
  summary: 'As ibc.min-max; with fewer than two independent sources the figure is marked Provisional.',
  choose: (row) =>
    minMax(
      row,
      independentSources(notFromPerpetrators(row.accounts)) < SOURCES_NEEDED ? { text: 'Provisional', kind: 'single-source' } : null,
    ),
};
