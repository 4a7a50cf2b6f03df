import type { When } from '../../model/when.js';
import type { Layout } from '../text/layout.js';
import type { TimeMention } from './time-mention.js';
export const incidentTime = (_m: readonly TimeMention[], _l: Layout, _s: readonly { start: number; end: number }[]): { when: When; mentions: readonly TimeMention[] } | null => null;
