/** Each toll drawn as a bar of its groups: what they make up, and what of the total no group accounts for. */
import { escape as escaped } from 'html-escaper';
import type { Figure } from '../model/incident.js';
import type { Group } from '../model/vocabulary.js';
import { headRows } from './html-key-figures.js';
import type { Page } from './html-sentence.js';
import { groupCount } from './ledger-names.js';
import { figureWith, hatching, label, px, svg } from './svg.js';

const WIDTH = 720;
const BAR = 22;
const ROW = 66;
const NAME = 112;
/** Groups that do not overlap, in the order they stand in a bar. */
const PARTS: readonly Group[] = ['civilians', 'police', 'military', 'security-forces', 'perpetrators'];

/** Only tolls with a best figure and at least one group are drawn; empty where there are none. */
export function drawParts({ incident, prefix }: Page): string {
  const bars = headRows(incident).flatMap((head) => {
    const parts = partsOf(incident.figures, head);
    return head.best !== null && head.best > 0 && parts.length > 0 && fit(head, parts) ? [{ head, parts }] : [];
  });
  if (bars.length === 0) return '';
  const most = Math.max(...bars.map(({ head, parts }) => Math.max(head.best!, total(parts))));
  const unit = (WIDTH - NAME - 40) / most;
  const id = `${prefix}-parts`;
  const body = bars.map(({ head, parts }, i) => bar(head, parts, i * ROW + 4, unit, `${id}-h`)).join('');
  const description = bars
    .map(
      ({ head, parts }) =>
        `${head.best} ${head.effect}: ${parts.map((part) => groupCount(part.best!, part)).join(', ')}${restOf(head, parts) > 0 ? `, ${restOf(head, parts)} told of in no group` : ''}`,
    )
    .join('. ');
  const drawing = svg(id, WIDTH, bars.length * ROW - 8, 'Tolls by group', description, `${hatching(`${id}-h`)}${body}`);
  return figureWith(
    'parts',
    `${escaped('Who the tolls are made up of')}${bars.some(({ head, parts }) => restOf(head, parts) > 0) ? '; hatched: told of in no group' : ''}`,
    drawing,
  );
}

function partsOf(figures: readonly Figure[], head: Figure): readonly Figure[] {
  const own = figures.filter(
    ({ event, label: finer, effect, best, group }) =>
      event === null &&
      finer === null &&
      effect === head.effect &&
      best !== null &&
      best > 0 &&
      PARTS.includes(group) &&
      group !== head.group,
  );
  const narrower = own.some(({ group }) => group === 'police' || group === 'military');
  return own
    .filter(({ group }) => group !== 'security-forces' || !narrower)
    .sort((a, b) => PARTS.indexOf(a.group) - PARTS.indexOf(b.group));
}

/** Groups that different reports count may make more than the toll that was taken: then it is not made up of them. */
const fit = (head: Figure, parts: readonly Figure[]): boolean => head.high === null || total(parts) <= head.high;

const total = (parts: readonly Figure[]): number => parts.reduce((sum, { best }) => sum + best!, 0);
const restOf = (head: Figure, parts: readonly Figure[]): number => Math.max(0, head.best! - total(parts));

function bar(head: Figure, parts: readonly Figure[], y: number, unit: number, hatch: string): string {
  const segments = [
    ...parts.map((part) => ({ n: part.best!, name: groupCount(part.best!, part), fill: `group-${part.group}` })),
    ...(restOf(head, parts) > 0 ? [{ n: restOf(head, parts), name: `${restOf(head, parts)} not told of`, fill: '' }] : []),
  ];
  let x = NAME;
  let labelledTo = NAME;
  const drawn = segments.map(({ n, name: text, fill }) => {
    const width = n * unit;
    const at = Math.max(x, labelledTo);
    labelledTo = at + text.length * 6.3 + 12;
    const rect = `<rect x="${px(x)}" y="${y}" width="${px(Math.max(width - 2, 1))}" height="${BAR}" rx="2"${fill ? ` class="${fill}"` : ` fill="url(#${hatch})"`}><title>${escaped(text)}</title></rect>`;
    const ticks = Array.from(
      { length: n > 1 && unit >= 9 ? n - 1 : 0 },
      (_, i) => `<path class="tick" d="M${px(x + (i + 1) * unit - 1)} ${y}v${BAR}"/>`,
    ).join('');
    x += width;
    return `${rect}${ticks}${label(at, y + BAR + 16, text, 'soft')}`;
  });
  return `${label(NAME - 12, y + 16, `${head.best} ${head.effect}`, 'strong', 'end')}${drawn.join('')}`;
}
