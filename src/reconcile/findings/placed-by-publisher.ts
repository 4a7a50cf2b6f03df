/** Where an incident was, where no report says so and its local publisher does not name its own town. */
import type { Finding } from '../../model/incident.js';
import { sourceOf } from '../context.js';
import { list } from '../wording.js';
import type { Matter } from './matter.js';

export function placedByPublisher({ draft, context }: Matter): readonly Finding[] {
  const event = draft.claims.find(({ kind }) => kind === 'event');
  if (!draft.where || draft.where.claims.length > 0 || !event) return [];
  const publishers = new Set(draft.reports.flatMap((report) => sourceOf(context, report).publisher ?? []));
  const whose = publishers.size === 0 ? 'its publisher' : list([...publishers].sort(), 4);
  return [
    {
      kind: 'ambiguous',
      message: `Where it happened is not told; ${draft.where.name} is taken because ${whose} is at home there.`,
      claims: [event.id],
    },
  ];
}
