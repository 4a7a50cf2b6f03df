/** The title of an incident: what, where, when, and its toll. */
import { isDayOfReport } from '../model/day-of-report.js';
import type { Incident } from '../model/incident.js';
import { kindNoun } from './kinds.js';
import { quantity } from './numbers.js';
import { capitalised, type TellContext } from './phrasing.js';
import { dayPhrase, whenPhrase } from './times.js';
import { effectsInBrief, headOf } from './toll.js';

type Untitled = Pick<Incident, 'kind' | 'where' | 'when' | 'figures'> & Partial<Pick<Incident, 'stage'>>;

/** "Attack in Aktobe, Kazakhstan, 5 June 2016: 17 killed, 22 injured" */
export function title(context: TellContext, { kind, stage, where, when, figures }: Untitled): string {
  const country = where?.country ? context.countryName(where.country) : null;
  const place = where
    ? ` ${where.precision === 'site' ? 'at' : 'in'} ${[where.name, country].filter((part, i) => part && (i === 0 || part !== where.name)).join(', ')}`
    : '';
  const toll = effectsInBrief({ kind, figures }).flatMap((effect) => {
    const row =
      headOf(figures, effect) ?? figures.find((figure) => figure.effect === effect && figure.event === null && figure.label === null);
    return row && row.high !== 0 && (row.best !== 0 || row.high === null) && (row.best ?? row.low ?? row.high) !== null
      ? [`${quantity(row).replace(/ of$/, '')} ${effect}`]
      : [];
  });
  return `${capitalised(kindNoun(kind, stage ?? 'accomplished'))}${place}${dayOfTitle(when)}${toll.length ? `: ${toll.join(', ')}` : ''}`;
}

/** ", 5 June 2016", ", June 2016", ", 2016", ", reported 5 June 2016": the day it began, no finer than it is known. */
function dayOfTitle(when: Incident['when']): string {
  const start = when?.start ?? when?.end;
  if (!when || !start) return '';
  if (isDayOfReport(when)) return `, reported ${dayPhrase(start)}`;
  if (when.precision === 'month' || when.precision === 'year') return `, ${whenPhrase({ ...when, start, end: start }).replace(/^in /, '')}`;
  return when.precision === 'week' ? `, ${whenPhrase(when)}` : `, ${dayPhrase(start)}`;
}
