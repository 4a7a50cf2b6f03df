/** The title of an incident: what, where, when, and its toll. */
import type { Figure, Incident } from '../model/incident.js';
import type { Effect } from '../model/vocabulary.js';
import { capitalised, dayPhrase, kindPhrase, quantity, type TellContext } from './phrasing.js';

type Untitled = Pick<Incident, 'kind' | 'where' | 'when' | 'figures'>;

/** "Attack in Aktobe, Kazakhstan, 5 June 2016: 17 killed, 22 injured" */
export function title(context: TellContext, incident: Untitled): string {
  const kind = capitalised(kindPhrase(incident.kind).replace(/^an? /, ''));
  const { where, when } = incident;
  const place = where ? ` in ${[...new Set([where.name, where.country ? context.countryName(where.country) : ''])].filter(Boolean).join(', ')}` : '';
  const day = when?.start && when.precision !== 'year' && when.precision !== 'month' ? `, ${dayPhrase(when.start)}` : '';
  const toll = (['killed', 'injured', 'abducted'] as const).map((effect) => tollOf(incident.figures, effect)).filter(Boolean).join(', ');
  return `${kind}${place}${day}${toll ? `: ${toll}` : ''}`;
}

function tollOf(figures: readonly Figure[], effect: Effect): string {
  const row = figures.find((figure) => figure.effect === effect && figure.group === 'people' && figure.event === null && figure.label === null) ?? figures.find((figure) => figure.effect === effect && figure.event === null);
  if (!row || (row.best ?? row.high ?? row.low ?? 0) === 0) return '';
  return `${row.best !== null ? row.best : quantity(row)} ${effect}`;
}
