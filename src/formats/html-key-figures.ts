/** The figures of the whole incident, large, at the head of its article. */
import { escape as escaped } from 'html-escaper';
import type { Figure, Incident } from '../model/incident.js';
import { EFFECTS } from '../model/vocabulary.js';
import { type Page, sourced } from './html-sentence.js';

const MOST = 5;

/** The rows of all people; of victims, or the only group told of, where there is none. */
export function headRows({ figures }: Pick<Incident, 'figures'>): readonly Figure[] {
  const whole = figures.filter(({ event, label }) => event === null && label === null);
  return EFFECTS.flatMap((effect) => {
    const rows = whole.filter((figure) => figure.effect === effect);
    const row =
      rows.find(({ group }) => group === 'people') ??
      rows.find(({ group }) => group === 'victims') ??
      (rows.length === 1 ? rows[0] : undefined);
    return row ? [row] : [];
  });
}

export function keyFigures(page: Page): string {
  const rows = headRows(page.incident)
    .filter(({ low, best, high }) => (best ?? high ?? low) !== null)
    .slice(0, MOST);
  if (rows.length === 0) return '';
  return `<ul class="key-figures">${rows.map((row) => `<li>${sourced(page, keyFigure(row), row.claims, `${page.prefix}-key-${row.effect}`, 'key-figure')}</li>`).join('')}</ul>`;
}

function keyFigure(row: Figure): string {
  const { low, best, high, effect, group } = row;
  const isOpen = high === null && best !== null;
  const number =
    best === null
      ? low !== null && high !== null
        ? `${low}–${high}`
        : low !== null
          ? `${low}+`
          : `≤ ${high}`
      : `${best}${isOpen ? '+' : ''}`;
  const range =
    best !== null && low !== null && high !== null && low !== high ? `${low} to ${high}` : best === null || isOpen ? 'no exact figure' : '';
  return `<span class="number">${number}</span> <span class="effect">${escaped(group === 'people' ? effect : `${group.replace('-', ' ')} ${effect}`)}</span>${range ? ` <span class="range">${range}</span>` : ''}`;
}
