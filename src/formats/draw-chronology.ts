/** The chronology drawn: events from the top down, parallel strands side by side, unstated times hatched. */
import { escape as escaped } from 'html-escaper';
import type { Event, Incident } from '../model/incident.js';
import { clock, dayInWords, hasClock, shortDay } from './days.js';
import { figureWith, hatching, label, lines, px, svg } from './svg.js';

const WIDTH = 720;
const ROW = 62;
const TOP = 30;
const TIMES = 100;
const BAND = 114;
const LANES = 144;
const LANE = 26;
/** Steps drawn; the list beside the drawing holds them all. */
const MOST_STEPS = 40;
/** Strands drawn side by side; more share the last lane. */
const MOST_LANES = 6;
/** Mean width of a character at the drawing's size of type. */
const CHARACTER = 6.9;

/** Empty where fewer than two steps are told of: a list says as much. */
export function drawChronology(incident: Incident, prefix: string): string {
  const told = stepsOf(incident.events);
  if (told.length < 2) return '';
  const steps = told.slice(0, MOST_STEPS);
  const id = `${prefix}-drawn`;
  const lanes = lanesOf(steps);
  const text = LANES + Math.max(...lanes) * LANE + 24;
  const x = (i: number): number => LANES + lanes[i]! * LANE;
  const y = (i: number): number => TOP + i * ROW;
  const at = new Map(steps.map((event, i) => [event.id, i]));
  const links = steps.flatMap((event, i) =>
    event.after.flatMap((other) => {
      const from = at.get(other);
      return from === undefined || from >= i ? [] : [link(x(from), y(from), x(i), y(i))];
    }),
  );
  const rows = steps.map((event, i) =>
    row(incident, event, x(i), y(i), text, i === 0 ? null : (steps[i - 1]!.when?.start ?? null), `${id}-h`),
  );
  const body = `${hatching(`${id}-h`)}${bands(steps, y, `${id}-h`)}${links.join('')}${rows.join('')}`;
  const description = steps.map((event) => `${timeText(event)}: ${event.what}`).join('; ');
  return figureWith(
    'chronology',
    `In order, parallel strands side by side${steps.some(({ when }) => when === null) ? '; hatched: time not stated' : ''}${told.length > MOST_STEPS ? `; the first ${MOST_STEPS} of ${told.length} steps` : ''}`,
    svg(id, WIDTH, y(steps.length - 1) + 44, 'Chronology', description, body),
  );
}

/** The first event stands for the whole incident where others are told of and none of them follows it. */
function stepsOf(events: readonly Event[]): readonly Event[] {
  const [first, ...others] = events;
  return !first || others.length === 0 || first.after.length > 0 || others.some(({ after }) => after.includes(first.id)) ? events : others;
}

/** An event that follows what an earlier one also follows stands beside it; a strand goes on in its lane. */
function lanesOf(events: readonly Event[]): readonly number[] {
  const lane = new Map<string, number>();
  const followers = new Map<string, number>();
  return events.map((event) => {
    const from = event.after.find((id) => lane.has(id));
    const taken = from === undefined ? 0 : (followers.get(from) ?? 0);
    for (const id of event.after) followers.set(id, (followers.get(id) ?? 0) + 1);
    const own = Math.min((from === undefined ? 0 : lane.get(from)!) + taken, MOST_LANES - 1);
    lane.set(event.id, own);
    return own;
  });
}

/** To a lane further out at once, back from it only before the end, so that a strand runs straight in its lane. */
function link(x1: number, y1: number, x2: number, y2: number): string {
  const bend = ROW * 0.9;
  if (x1 === x2) return `<path class="lane" d="M${px(x1)} ${px(y1)}V${px(y2)}"/>`;
  if (x2 > x1)
    return `<path class="lane" d="M${px(x1)} ${px(y1)}C${px(x1)} ${px(y1 + bend * 0.7)} ${px(x2)} ${px(y1 + bend * 0.3)} ${px(x2)} ${px(y1 + bend)}V${px(y2)}"/>`;
  return `<path class="lane" d="M${px(x1)} ${px(y1)}V${px(y2 - bend)}C${px(x1)} ${px(y2 - bend * 0.3)} ${px(x2)} ${px(y2 - bend * 0.7)} ${px(x2)} ${px(y2)}"/>`;
}

/** Beside the times: a solid mark for a stated time, one hatched band, named once, for a run of steps without one. */
function bands(steps: readonly Event[], y: (i: number) => number, hatch: string): string {
  const out: string[] = [];
  for (let i = 0; i < steps.length; i++) {
    if (steps[i]!.when) {
      out.push(`<rect class="stated" x="${BAND - 4}" y="${px(y(i) - 7)}" width="8" height="14" rx="2"/>`);
      continue;
    }
    let last = i;
    while (last + 1 < steps.length && !steps[last + 1]!.when) last++;
    out.push(
      `<rect x="${BAND - 4}" y="${px(y(i) - 22)}" width="8" height="${px(y(last) - y(i) + 44)}" rx="2" fill="url(#${hatch})"/>`,
      label(TIMES, (y(i) + y(last)) / 2 + 4, 'not stated', 'soft', 'end'),
    );
    i = last;
  }
  return out.join('');
}

function row(incident: Incident, event: Event, x: number, y: number, text: number, before: string | null, hatch: string): string {
  const what = lines(event.what, Math.floor((WIDTH - text) / CHARACTER), 2);
  const harm = [
    event.where?.precision === 'site' && !event.what.includes(event.where.name) ? event.where.name : '',
    ...harms(incident, event),
  ]
    .filter(Boolean)
    .join(' · ');
  const first = y + 4 - (what.length - 1 + (harm ? 1 : 0)) * 8.5;
  const [day, time] = timeLabels(event, before);
  const times = time
    ? `${day ? label(TIMES, y - 4, day, 'soft', 'end') : ''}${label(TIMES, y + (day ? 12 : 4), time, 'strong', 'end')}`
    : day
      ? label(TIMES, y + 4, day, 'strong', 'end')
      : '';
  const dot = `<circle class="${event.when ? 'dot' : 'open'}" cx="${px(x)}" cy="${px(y)}" r="7"${event.when ? '' : ` fill="url(#${hatch})"`}><title>${escaped(timeText(event))}</title></circle>`;
  return `${dot}${times}${what.map((line, i) => label(text, first + i * 17, line)).join('')}${harm ? label(text, first + what.length * 17, harm, 'soft') : ''}`;
}

/** Day over clock time; the day only where it is new. */
function timeLabels({ when }: Event, before: string | null): readonly [day: string, time: string] {
  const start = when?.start ?? when?.end;
  if (!when || !start) return ['', ''];
  const day = before !== null && before.slice(0, 10) === start.slice(0, 10) ? '' : shortDay(start);
  if (when.precision === 'month' || when.precision === 'year') return [start.slice(0, when.precision === 'year' ? 4 : 7), ''];
  if (!hasClock(start)) return [shortDay(start), ''];
  const end = when.end && when.end !== when.start ? clock(when.end) : '';
  return [day, end ? `${clock(start)}–${end}` : clock(start)];
}

function timeText({ when, bounds }: Event): string {
  const moment = (iso: string): string => (hasClock(iso) ? `${clock(iso)} on ${dayInWords(iso)}` : dayInWords(iso));
  const start = when?.start ?? when?.end;
  if (start) return when?.end && when.end !== start ? `${moment(start)} to ${moment(when.end)}` : moment(start);
  if (bounds?.notBefore && bounds.notAfter) return `time not stated, between ${moment(bounds.notBefore)} and ${moment(bounds.notAfter)}`;
  return bounds?.notBefore
    ? `time not stated, not before ${moment(bounds.notBefore)}`
    : bounds?.notAfter
      ? `time not stated, not after ${moment(bounds.notAfter)}`
      : 'time not stated';
}

/** "4 killed": the row of all people, else the sum of the groups. */
function harms({ figures }: Incident, { id }: Event): readonly string[] {
  const own = figures.filter(
    ({ event, label: finer, best, group }) => event === id && finer === null && best !== null && group !== 'victims',
  );
  return [...new Set(own.map(({ effect }) => effect))].flatMap((effect) => {
    const rows = own.filter((figure) => figure.effect === effect);
    const people = rows.find(({ group }) => group === 'people');
    const narrower = rows.some(({ group }) => group === 'police' || group === 'military');
    const n = people
      ? people.best!
      : rows.filter(({ group }) => group !== 'security-forces' || !narrower).reduce((sum, { best }) => sum + best!, 0);
    return n > 0 ? [`${n} ${effect}`] : [];
  });
}
