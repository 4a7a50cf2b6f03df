/** The overview as one self-contained page: works offline, prints well, shows the source sentence on hover and on focus. */
import { escape as escaped } from 'html-escaper';
import type { FiguresAt, Incident } from '../model/incident.js';
import { drawAccounts } from './draw-accounts.js';
import { drawChronology } from './draw-chronology.js';
import { drawMap, drawMapOfAll } from './draw-map.js';
import { drawParts } from './draw-parts.js';
import { drawTollOverTime } from './draw-toll-over-time.js';
import { footnotes } from './footnotes.js';
import { keyFigures } from './html-key-figures.js';
import { ledgerTable } from './html-ledger.js';
import { SCRIPT, SCRIPT_HASH } from './html-script.js';
import { type Page, sentenceItem } from './html-sentence.js';
import { sourcesSection } from './html-sources.js';
import { STYLE } from './html-style.js';
import { NO_REPORTS, type Reports } from './reports.js';

const POLICY = `default-src 'none'; style-src 'unsafe-inline'; script-src '${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`;

/**
 * One page for all incidents of a run. Everything a report says is escaped, the page asks for nothing from anywhere, and its
 * one script only places and dismisses what is shown on hover. Without the reports it shows quotes instead of sentences.
 * @param overTime how the figures of an incident stood at each moment: the band of its toll over time.
 */
export function html(
  incidents: readonly Incident[],
  reports: Reports = NO_REPORTS,
  overTime: (incident: Incident) => readonly FiguresAt[] = () => [],
): string {
  const title = incidents.length === 1 ? incidents[0]!.title : `${incidents.length} incidents`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the overview</a>
<header class="page"><p class="mark">${MARK}Cairn</p><p class="hint">Point at a sentence, or tab to it, to see the words it comes from.</p></header>
<main id="main">
${incidents.length === 1 ? '' : contents(title, incidents)}${incidents.map((incident, i) => article(incident, `i${i + 1}`, incidents.length === 1 ? 1 : 2, reports, overTime(incident))).join('\n')}
</main>
<footer class="page"><p>Each sentence and figure above was derived from the sentences of the reports it names. Nothing was edited.</p></footer>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

/** Three stones on one another. */
const MARK =
  '<svg class="stones" viewBox="0 0 24 24" aria-hidden="true"><ellipse cx="12" cy="19" rx="9" ry="3.4"/><ellipse cx="11.4" cy="12.6" rx="6.2" ry="2.8"/><ellipse cx="12.3" cy="7" rx="3.8" ry="2.3"/></svg>';

function contents(title: string, incidents: readonly Incident[]): string {
  const items = incidents.map((incident, i) => `<li><a href="#i${i + 1}">${escaped(incident.title)}</a></li>`).join('');
  return `<h1>${escaped(title)}</h1>\n<nav aria-label="Incidents"><ol>${items}</ol></nav>\n${drawMapOfAll(incidents)}`;
}

/** @param prefix keeps ids apart where a page holds several incidents. */
function article(incident: Incident, prefix: string, level: 1 | 2, reports: Reports, overTime: readonly FiguresAt[]): string {
  const page: Page = { incident, prefix, reports, notes: footnotes(incident, reports), overTime };
  const h = (more: number, text: string, attributes = ''): string => `<h${level + more}${attributes}>${text}</h${level + more}>`;
  const sections = incident.overview.map(({ heading, sentences }) => {
    const name = heading.toLowerCase().replace(/[^a-z]+/g, '-');
    const list = `<ul>${sentences.map((sentence, i) => sentenceItem(page, sentence, `${prefix}-${name}-${i + 1}`)).join('\n')}</ul>`;
    return `<section class="${name}" aria-labelledby="${prefix}-${name}">${h(1, escaped(heading), ` id="${prefix}-${name}"`)}${pictured(page, heading, list)}</section>`;
  });
  return `<article id="${prefix}" aria-labelledby="${prefix}-title">
<header>${eyebrow(incident)}${h(0, titled(incident.title), ` id="${prefix}-title"`)}${keyFigures(page)}${doubts(incident, prefix)}</header>
${sections.join('\n')}
${ledger(page, h)}
${sourcesSection(page, (text, id) => h(1, text, ` id="${id}"`))}
</article>`;
}

function ledger(page: Page, h: (more: number, text: string, attributes?: string) => string): string {
  const id = `${page.prefix}-ledger`;
  return page.incident.figures.length === 0
    ? ''
    : `<section class="ledger" aria-labelledby="${id}">${h(1, 'The ledger', ` id="${id}"`)}${ledgerTable(page, id)}</section>`;
}

/** What is drawn stands with the sentences that say the same. */
function pictured(page: Page, heading: string, list: string): string {
  switch (heading) {
    case 'Toll':
      return `${drawParts(page)}${list}${drawAccounts(page)}${drawTollOverTime(page)}`;
    case 'Chronology':
      return `${drawChronology(page.incident, page.prefix)}${list}${drawMap(page.incident, page.prefix)}`;
    default:
      return list;
  }
}

function eyebrow({ kind, stage, reports, figures }: Incident): string {
  const parts = [
    stage === 'accomplished' ? kind : `${kind}, ${stage}`,
    `${reports.length} ${reports.length === 1 ? 'report' : 'reports'}`,
    figures[0] && `figures by ${figures[0].policy}`,
  ];
  return `<p class="eyebrow">${parts
    .filter(Boolean)
    .map((part) => `<span>${escaped(String(part))}</span>`)
    .join('')}</p>`;
}

/** The toll at the end of a title is set softer: the figures stand large below it. */
function titled(title: string): string {
  const colon = title.lastIndexOf(': ');
  return colon < 0
    ? escaped(title)
    : `${escaped(title.slice(0, colon))}<span class="toll-in-title">: ${escaped(title.slice(colon + 2))}</span>`;
}

function doubts({ findings, overview }: Incident, prefix: string): string {
  if (findings.length === 0 || !overview.some(({ heading }) => heading === 'What does not add up')) return '';
  return `<p class="doubts"><a href="#${prefix}-what-does-not-add-up">${findings.length} ${findings.length === 1 ? 'thing does' : 'things do'} not add up</a></p>`;
}
