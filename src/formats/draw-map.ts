/** A small map of the places an incident names: a graticule, a scale, dots with their names. No tiles, no coastlines. */
import { escape as escaped } from 'html-escaper';
import type { Incident } from '../model/incident.js';
import type { Where } from '../model/where.js';
import { cut, figureWith, label, px, roundStep, svg } from './svg.js';

const WIDTH = 720;
const HEIGHT = 300;
const MARGIN = 46;
/** Kilometres in a degree of latitude. */
const KM_PER_DEGREE = 111.2;
/** Narrowest extent shown, in degrees: places closer together would otherwise look far apart. */
const NARROWEST = 0.05;

interface Dot {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly isMain: boolean;
}

/** Empty where fewer than two places have a position of their own: a single dot tells nothing. */
export function drawMap({ where, events }: Incident, prefix: string): string {
  return drawn(
    dotsOf(
      where,
      events.map((event) => event.where),
    ),
    `${prefix}-map`,
    'Places named, by their position',
  );
}

/** Where the incidents of a page took place, on one map. */
export const drawMapOfAll = (incidents: readonly Incident[]): string =>
  drawn(
    dotsOf(
      null,
      incidents.map(({ where }) => where),
    ),
    'all-map',
    'Where these incidents took place',
  );

function drawn(dots: readonly Dot[], id: string, caption: string): string {
  if (dots.length < 2) return '';
  const view = viewOf(dots);
  const body = `<rect class="sea" x="0.5" y="0.5" width="${WIDTH - 1}" height="${HEIGHT - 1}" rx="4"/>${graticule(view)}${names(dots, view)}${scale(view)}`;
  const description = dots
    .map(({ name, latitude, longitude }) => `${name} at ${degrees(latitude, 'N', 'S', 2)} ${degrees(longitude, 'E', 'W', 2)}`)
    .join('; ');
  return figureWith('map', caption, svg(id, WIDTH, HEIGHT, 'Places', description, body));
}

function dotsOf(main: Where | null, others: readonly (Where | null)[]): readonly Dot[] {
  const dots = new Map<string, Dot>();
  const add = (place: Where | null, isMain: boolean): void => {
    if (place?.latitude == null || place.longitude === null || place.precision === 'country') return;
    const key = `${place.latitude.toFixed(3)} ${place.longitude.toFixed(3)}`;
    if (!dots.has(key)) dots.set(key, { name: place.name, latitude: place.latitude, longitude: place.longitude, isMain });
  };
  add(main, true);
  for (const other of others) add(other, false);
  return [...dots.values()];
}

interface View {
  readonly x: (longitude: number) => number;
  readonly y: (latitude: number) => number;
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
  readonly perDegree: number;
}

/** Equirectangular around the middle latitude: shapes are true enough over the extent of one incident. */
function viewOf(dots: readonly Dot[]): View {
  const latitudes = dots.map(({ latitude }) => latitude);
  const longitudes = dots.map(({ longitude }) => longitude);
  const middle = (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
  const centre = (Math.min(...longitudes) + Math.max(...longitudes)) / 2;
  const shrink = Math.max(Math.cos((middle * Math.PI) / 180), 0.05);
  const tall = Math.max(Math.max(...latitudes) - Math.min(...latitudes), NARROWEST);
  const wide = Math.max((Math.max(...longitudes) - Math.min(...longitudes)) * shrink, NARROWEST);
  const perDegree = Math.min((HEIGHT - 2 * MARGIN) / tall, (WIDTH - 2 * MARGIN - 140) / wide);
  return {
    x: (longitude) => WIDTH / 2 - 40 + (longitude - centre) * shrink * perDegree,
    y: (latitude) => HEIGHT / 2 - (latitude - middle) * perDegree,
    south: middle - HEIGHT / 2 / perDegree,
    north: middle + HEIGHT / 2 / perDegree,
    west: centre - (WIDTH / 2 - 40) / perDegree / shrink,
    east: centre + (WIDTH / 2 + 40) / perDegree / shrink,
    perDegree,
  };
}

/** Height kept free at the foot for the meridians' labels. */
const CLEAR = 22;

function graticule({ x, y, south, north, west, east }: View): string {
  const step = roundStep(Math.max(north - south, (east - west) / 2), 4);
  const digits = Math.max(0, Math.ceil(-Math.log10(step)));
  const out: string[] = [];
  for (let i = Math.ceil(south / step); i * step <= north; i++)
    out.push(
      `<path class="grid" d="M0 ${px(y(i * step))}H${WIDTH}"/>${y(i * step) > HEIGHT - CLEAR || y(i * step) < 18 ? '' : label(6, y(i * step) - 4, degrees(i * step, 'N', 'S', digits), 'soft small')}`,
    );
  for (let i = Math.ceil(west / step); i * step <= east; i++)
    out.push(
      `<path class="grid" d="M${px(x(i * step))} 0V${HEIGHT}"/>${x(i * step) > WIDTH - 60 ? '' : label(x(i * step) + 4, HEIGHT - 6, degrees(i * step, 'E', 'W', digits), 'soft small')}`,
    );
  return out.join('');
}

const degrees = (value: number, positive: string, negative: string, digits: number): string =>
  `${Math.abs(value).toFixed(digits)}°${value < 0 ? negative : positive}`;

/** Names that would run into one above them step down. */
function names(dots: readonly Dot[], { x, y }: View): string {
  const placed: { x: number; y: number }[] = [];
  return [...dots]
    .sort((a, b) => b.latitude - a.latitude)
    .map((dot) => {
      const [cx, cy] = [x(dot.longitude), y(dot.latitude)];
      let down = cy + 4;
      while (placed.some((other) => Math.abs(other.x - cx) < 150 && Math.abs(other.y - down) < 15)) down += 15;
      placed.push({ x: cx, y: down });
      return `<circle class="${dot.isMain ? 'dot' : 'place'}" cx="${px(cx)}" cy="${px(cy)}" r="${dot.isMain ? 6 : 4.5}"><title>${escaped(dot.name)}</title></circle>${label(cx + 11, down, cut(dot.name, 30), dot.isMain ? 'strong' : '')}`;
    })
    .join('');
}

function scale({ perDegree }: View): string {
  const km = roundStep((120 / perDegree) * KM_PER_DEGREE, 1.3);
  const width = (km / KM_PER_DEGREE) * perDegree;
  return `<path class="axis" d="M${px(WIDTH - 20 - width)} 22v5h${px(width)}v-5"/>${label(WIDTH - 20 - width / 2, 18, `${Number(km.toPrecision(3))} km`, 'soft small', 'middle')}`;
}
