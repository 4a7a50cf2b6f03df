/** The chronology drawn: events from the top down, parallel strands side by side, an open circle where no time is stated. */
import { escape } from 'html-escaper';
import type { Event, Incident } from '../model/incident.js';

const ROW = 46;
const LANE = 26;
const TIMES = 118;
/** Longest label in UTF-16 units; the whole text stands below the drawing. */
const LONGEST = 62;

export function drawChronology(incident: Incident): string {
  const events = incident.events.length > 1 ? incident.events.slice(1) : incident.events;
  if (events.length < 2) return '';
  const lanes = lanesOf(events);
  const widest = Math.max(...lanes);
  const x = (i: number): number => TIMES + 14 + lanes[i]! * LANE;
  const y = (i: number): number => 24 + i * ROW;
  const at = new Map(events.map((event, i) => [event.id, i]));
  const lines = events.flatMap((event, i) => event.after.map((id) => at.get(id)).filter((from) => from !== undefined).map((from) => line(x(from), y(from), x(i), y(i))));
  const dots = events.map((event, i) => `<circle class="${event.when ? 'dot' : 'open'}" cx="${x(i)}" cy="${y(i)}" r="7"/>`);
  const labels = events.map((event, i) => `<text class="soft" x="${TIMES}" y="${y(i) + 4}" text-anchor="end">${escape(timeOf(event))}</text><text x="${TIMES + 34 + widest * LANE}" y="${y(i) + 4}">${escape(labelOf(event))}</text>`);
  const title = `Chronology: ${events.map(labelOf).join('; ')}`;
  return `<svg viewBox="0 0 700 ${events.length * ROW + 8}" role="img" aria-label="${escape(title)}"><title>${escape(title)}</title>${lines.join('')}${dots.join('')}${labels.join('')}</svg>`;
}

/** An event that follows what its predecessor in the list also follows stands beside it; a strand goes on in its lane. */
function lanesOf(events: readonly Event[]): readonly number[] {
  const lane = new Map<string, number>();
  const children = new Map<string, number>();
  return events.map((event) => {
    const from = event.after[0];
    const taken = from === undefined ? 0 : (children.get(from) ?? 0);
    if (from !== undefined) children.set(from, taken + 1);
    const own = Math.min((from === undefined ? 0 : (lane.get(from) ?? 0)) + taken, 3);
    lane.set(event.id, own);
    return own;
  });
}

const line = (x1: number, y1: number, x2: number, y2: number): string => `<path class="lane" d="M${x1} ${y1} C${x1} ${(y1 + y2) / 2} ${x2} ${(y1 + y2) / 2} ${x2} ${y2}"/>`;

function timeOf(event: Event): string {
  const start = event.when?.start ?? event.when?.end;
  if (!start) return 'time not stated';
  return start.length > 10 ? `${start.slice(5, 10)} ${start.slice(11, 16)}` : start;
}

function labelOf(event: Event): string {
  const site = event.where?.precision === 'site' && !event.what.includes(event.where.name) ? ` · ${event.where.name}` : '';
  const label = `${event.what}${site}`;
  return label.length > LONGEST ? `${label.slice(0, LONGEST - 1)}…` : label;
}
