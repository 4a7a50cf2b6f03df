/** The toll over time: each account a point at the moment it speaks for, and the policy's band as it stood from moment to moment. */
import { escape as escaped } from 'html-escaper';
import type { FigureClaim } from '../model/claim.js';
import type { Figure, FiguresAt } from '../model/incident.js';
import { clock, dayInWords, hasClock, minutesOf, shortDay } from './days.js';
import { headRows } from './html-key-figures.js';
import type { Page } from './html-sentence.js';
import { figureWith, label, px, roundStep, svg } from './svg.js';

const WIDTH = 720;
const HEIGHT = 190;
const LEFT = 46;
const RIGHT = 20;
const FOOT = 34;

interface Point {
  readonly claim: FigureClaim;
  readonly at: number;
  readonly low: number;
  readonly high: number;
  readonly isTaken: boolean;
}

/** Tolls of the whole incident whose accounts speak for two moments or more. */
export function drawTollOverTime(page: Page): string {
  return headRows(page.incident)
    .map((row) => drawn(page, row))
    .join('');
}

function drawn(page: Page, figure: Figure): string {
  const points = pointsOf(page, figure);
  const moments = [...new Set(points.map(({ at }) => at))].sort((a, b) => a - b);
  if (moments.length < 2) return '';
  const [first, last] = [moments[0]!, moments.at(-1)!];
  const course = courseOf(page.overTime, figure);
  const top = Math.max(...points.map(({ high }) => high), ...course.map(({ figure }) => figure.high ?? 0), figure.high ?? 0) * 1.12 + 0.5;
  const x = (at: number): number => LEFT + 14 + ((at - first) / (last - first)) * (WIDTH - LEFT - RIGHT - 28);
  const y = (n: number): number => HEIGHT - FOOT - (n / top) * (HEIGHT - FOOT - 10);
  const sentences = new Map(points.map(({ claim }) => [claim.id, page.notes.of([claim.id])[0]?.text ?? claim.quote]));
  const id = `${page.prefix}-over-time-${figure.effect}`;
  const body = `${course.length > 0 ? bands(course, x, y, top) : band(figure, y, top)}${axes(points, x, y, top)}${line(points, x, y)}${points.map((point) => mark(point, sentences, x, y)).join('')}`;
  const description = points
    .map(
      ({ claim, low, high }) =>
        `${dayInWords(claim.asOf!)}: ${low === high ? low : `${low} to ${high}`}, ${claim.speaker?.name ?? 'in the report’s own voice'}`,
    )
    .join('; ');
  return figureWith(
    'over-time',
    `${escaped(figure.effect[0]!.toUpperCase() + figure.effect.slice(1))}, as told over time: filled, taken; open, set aside; shaded, from low to high${course.length > 0 ? ' as known at the time' : ''}`,
    svg(id, WIDTH, HEIGHT, `${figure.effect} over time`, description, body),
  );
}

function pointsOf({ incident }: Page, figure: Figure): readonly Point[] {
  const taken = new Set(figure.claims);
  const points = incident.claims.flatMap((claim) => {
    if (
      claim.kind !== 'figure' ||
      claim.says.effect !== figure.effect ||
      claim.says.group !== figure.group ||
      claim.says.label !== null ||
      claim.says.scope !== 'incident' ||
      claim.asOf === null
    )
      return [];
    const at = minutesOf(claim.asOf);
    const { low, high } = claim.says.count;
    return at === null || (low ?? high) === null
      ? []
      : [{ claim, at, low: (low ?? high)!, high: (high ?? low)!, isTaken: taken.has(claim.id) }];
  });
  return points.sort((a, b) => a.at - b.at);
}

interface Stand {
  readonly at: number;
  readonly figure: Figure;
}

/** The row as it stood at each moment it has figures for. */
const courseOf = (overTime: readonly FiguresAt[], { group, effect }: Figure): readonly Stand[] =>
  overTime.flatMap(({ at, figures }) => {
    const moment = minutesOf(at);
    const figure = figures.find((one) => one.event === null && one.label === null && one.group === group && one.effect === effect);
    return moment === null || !figure ? [] : [{ at: moment, figure }];
  });

/** One step from each moment to the next, the last to the edge. */
function bands(course: readonly Stand[], x: (at: number) => number, y: (n: number) => number, top: number): string {
  const ends = [...course.slice(1).map(({ at }) => x(at)), WIDTH - RIGHT];
  const areas = course.map(({ at, figure: { low, high } }, i) => {
    const [upper, lower] = [y(high ?? top), y(low ?? 0)];
    return `<rect class="band" x="${px(x(at))}" y="${px(upper - 2)}" width="${px(ends[i]! - x(at))}" height="${px(lower - upper + 4)}"/>`;
  });
  const best = course.flatMap(({ at, figure }, i) => (figure.best === null ? [] : [`M${px(x(at))} ${px(y(figure.best))}H${px(ends[i]!)}`]));
  return `${areas.join('')}<path class="best" d="${best.join('')}"/>`;
}

function band({ low, best, high }: Figure, y: (n: number) => number, top: number): string {
  const [upper, lower] = [y(high ?? top), y(low ?? 0)];
  const area = `<rect class="band" x="${LEFT}" y="${px(upper - 2)}" width="${WIDTH - LEFT - RIGHT}" height="${px(lower - upper + 4)}" rx="3"/>`;
  return `${area}${best === null ? '' : `<path class="best" d="M${LEFT} ${px(y(best))}H${WIDTH - RIGHT}"/>`}`;
}

function axes(points: readonly Point[], x: (at: number) => number, y: (n: number) => number, top: number): string {
  const step = Math.max(1, roundStep(top, 4));
  const grid: string[] = [];
  for (let n = 0; n <= top; n += step)
    grid.push(`<path class="grid" d="M${LEFT} ${px(y(n))}H${WIDTH - RIGHT}"/>${label(LEFT - 8, y(n) + 4, String(n), 'soft', 'end')}`);
  let free = -Infinity;
  const days = points.flatMap(({ at, claim }) => {
    if (x(at) < free) return [];
    const text = hasClock(claim.asOf!) ? `${shortDay(claim.asOf!)} ${clock(claim.asOf!)}` : shortDay(claim.asOf!);
    free = x(at) + text.length * 6.5 + 16;
    return [label(Math.min(Math.max(x(at), LEFT + 30), WIDTH - RIGHT - 40), HEIGHT - 10, text, 'soft', 'middle')];
  });
  return `${grid.join('')}${days.join('')}`;
}

/** From one taken account to the next. */
function line(points: readonly Point[], x: (at: number) => number, y: (n: number) => number): string {
  const taken = points.filter(({ isTaken }) => isTaken);
  return taken.length < 2 ? '' : `<path class="course" d="M${taken.map(({ at, low }) => `${px(x(at))} ${px(y(low))}`).join('L')}"/>`;
}

/** @param sentences of each claim, its passage. */
function mark(
  { claim, at, low, high, isTaken }: Point,
  sentences: ReadonlyMap<string, string>,
  x: (at: number) => number,
  y: (n: number) => number,
): string {
  const title = `<title>${escaped(`${dayInWords(claim.asOf!)}: “${(sentences.get(claim.id) ?? claim.quote).replace(/\s+/g, ' ').trim()}”${claim.speaker ? `, ${claim.speaker.name}` : ''}`)}</title>`;
  const reach = low === high ? '' : `<path class="span" d="M${px(x(at))} ${px(y(low))}V${px(y(high))}"/>`;
  return `${reach}<circle class="${isTaken ? 'dot' : 'aside'}" cx="${px(x(at))}" cy="${px(y(low))}" r="5">${title}</circle>`;
}
