/** When an incident happened, where its reports tell it in words that nothing says the day of: "on Monday", in a report of no known date. */
import type { Finding } from '../../model/incident.js';
import { isTimeSaid } from '../../model/time-said.js';
import type { Matter } from './matter.js';

export function undated({ draft }: Matter): readonly Finding[] {
  if (draft.when) return [];
  const saying = draft.claims.filter(isTimeSaid);
  if (saying.length === 0) return [];
  const words = [...new Set(saying.map(({ quote }) => `“${quote}”`))].join(', ');
  return [
    {
      kind: 'ambiguous',
      message: `When it happened is told only as ${words}; the reports give no date to count it from.`,
      claims: saying.map(({ id }) => id),
    },
  ];
}
