/** The overview as one self-contained page: works offline, prints well, shows the source sentence on hover and focus. */
import { escape } from 'html-escaper';
import type { ClaimId } from '../model/claim.js';
import type { Figure, Incident } from '../model/incident.js';
import { drawChronology } from './draw-chronology.js';
import { type Footnotes, footnotes, voice } from './footnotes.js';
import { STYLE } from './html-style.js';

/** Everything a report says is escaped; the page runs no script and asks for nothing. */
export function html(incidents: readonly Incident[]): string {
  const title = incidents.length === 1 ? incidents[0]!.title : `${incidents.length} incidents`;
  const index = incidents.length > 1 ? `<nav aria-label="Incidents"><ol>${incidents.map((incident) => `<li><a href="#${incident.id}">${escape(incident.title)}</a></li>`).join('')}</ol></nav>` : '';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escape(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header><p class="mark">Cairn</p><p>Every figure has its sentence: point at, or tab to, an underlined sentence to see where it comes from.</p>${index}</header>
<main>
${incidents.map(article).join('\n')}
</main>
</body>
</html>
`;
}

function article(incident: Incident): string {
  const notes = footnotes(incident);
  const sections = incident.overview.map(({ heading, sentences }) => {
    const items = sentences.map(({ text, claims }) => sourced(incident, notes, text, claims)).join('\n');
    const drawn = heading === 'Chronology' ? drawChronology(incident) : '';
    const table = heading === 'Toll' ? ledger(incident, notes) : '';
    return `<section class="${slug(heading)}"><h2>${escape(heading)}</h2>${drawn}<ul>${items}</ul>${table}</section>`;
  });
  return `<article id="${incident.id}"><h1>${escape(incident.title)}</h1>${sections.join('\n')}${sources(incident, notes)}</article>`;
}

const slug = (heading: string): string => heading.toLowerCase().replace(/[^a-z]+/g, '-');

/** A sentence that shows its sources on hover and on keyboard focus. */
function sourced(incident: Incident, notes: Footnotes, text: string, claims: readonly ClaimId[]): string {
  const byId = new Map(incident.claims.map((claim) => [claim.id, claim]));
  const numbers = notes.of(claims);
  const seen = new Set<string>();
  const quotes = claims.map((id) => byId.get(id)).filter((claim) => claim !== undefined).filter((claim) => !seen.has(claim.quote) && seen.add(claim.quote)).slice(0, MOST_QUOTES)
    .map((claim) => `<span class="quote"><q>${escape(shortened(claim.quote))}</q><span class="voice">${escape(voice(claim))} · report ${escape(claim.report)} · ${claim.start}–${claim.end}</span></span>`);
  const id = `${incident.id}-s${numbers[0] ?? 0}-${claims[0] ?? ''}-${hash(text)}`;
  const marks = numbers.map((n) => `<a href="#${incident.id}-n${n}">${n}</a>`).join(' ');
  return `<li><span class="sentence" tabindex="0" aria-describedby="${id}">${escape(text)}</span> <sup class="notes">${marks}</sup><span class="source" id="${id}" role="tooltip">${quotes.join('')}</span></li>`;
}

/** A short stable name for a sentence, so that two sentences from one claim have two ids (FNV-1a, 32 bits). */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value.toString(36);
}

/** Quotes shown with one sentence, and the length of each in UTF-16 units: more stand among the sources. */
const MOST_QUOTES = 6;
const LONGEST_QUOTE = 400;
const shortened = (quote: string): string => (quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)}…` : quote).replace(/\s+/g, ' ');

function ledger(incident: Incident, notes: Footnotes): string {
  if (incident.figures.length === 0) return '';
  const rows = incident.figures.map((figure) => ledgerRow(incident, notes, figure)).join('');
  return `<details open><summary>The ledger</summary><table><caption>Persons counted once, under ${escape(incident.figures[0]!.policy)}</caption>
<thead><tr><th scope="col">Event</th><th scope="col">Group</th><th scope="col">Effect</th><th scope="col">Low</th><th scope="col">Best</th><th scope="col">High</th><th scope="col">Basis</th><th scope="col">Sources</th></tr></thead><tbody>${rows}</tbody></table></details>`;
}

function ledgerRow(incident: Incident, notes: Footnotes, figure: Figure): string {
  const event = incident.events.find(({ id }) => id === figure.event);
  const name = figure.event === null ? 'whole incident' : (event?.where?.precision === 'site' ? event.where.name : event?.what) ?? figure.event;
  const number = (n: number | null): string => `<td class="n">${n ?? '–'}</td>`;
  const marks = notes.of(figure.claims).map((n) => `<a href="#${incident.id}-n${n}">${n}</a>`).join(' ');
  return `<tr${figure.event === null ? ' class="whole"' : ''}><th scope="row">${escape(name)}</th><td>${escape(figure.label ?? figure.group)}</td><td>${figure.effect}</td>${number(figure.low)}${number(figure.best)}${number(figure.high)}<td>${figure.basis}</td><td>${marks}</td></tr>`;
}

function sources(incident: Incident, notes: Footnotes): string {
  const items = notes.notes().map(({ number, claim }) => `<li id="${incident.id}-n${number}" value="${number}"><q>${escape(shortened(claim.quote))}</q> <span class="voice">${escape(voice(claim))} · report ${escape(claim.report)} · ${claim.start}–${claim.end}${claim.certainty === 'asserted' ? '' : ` · ${claim.certainty}`}</span></li>`);
  return `<section class="sources"><h2>Sources</h2><ol>${items.join('')}</ol></section>`;
}
