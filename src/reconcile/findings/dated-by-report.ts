/** When an incident happened, where no report tells the day: that of the report, which is the last it can have been. */
import { isDayOfReport } from '../../model/day-of-report.js';
import type { Finding } from '../../model/incident.js';
import type { Matter } from './matter.js';

export function datedByItsReport({ draft }: Matter): readonly Finding[] {
  const event = draft.claims.find(({ kind }) => kind === 'event');
  if (!isDayOfReport(draft.when) || !event) return [];
  return [
    {
      kind: 'ambiguous',
      message: `The day it happened is not told; ${draft.when.start} is taken because it was told of then.`,
      claims: [event.id],
    },
  ];
}
