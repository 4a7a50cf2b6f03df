/** The overview as Markdown: headings, a list of sentences, the ledger as a table, its sources as footnotes. */
import type { Figure, Incident } from '../model/incident.js';
import { certainties, type Footnotes, footnotes, voices } from './footnotes.js';
import { eventNames, groupName } from './ledger-names.js';
import { NO_REPORTS, type Reports, reportName } from './reports.js';

/** Nothing a report says is read as Markdown or HTML. */
const escaped = (text: string): string => text.replace(/\s+/g, ' ').replace(/([\\`*_[\]<>#|~&])/g, '\\$1');

export function markdown(incidents: readonly Incident[], reports: Reports = NO_REPORTS): string {
  return incidents.map((incident) => one(incident, reports)).join('\n---\n\n');
}

function one(incident: Incident, reports: Reports): string {
  const notes = footnotes(incident, reports);
  const mark = (claims: readonly string[]): string =>
    notes
      .of(claims)
      .map(({ number }) => `[^${incident.id}-${number}]`)
      .join('');
  const sections = incident.overview.map(({ heading, sentences }) => {
    const list = sentences.map(({ text, claims }) => `- ${escaped(text)}${mark(claims)}`).join('\n');
    return `## ${heading}\n\n${list}\n${heading === 'Toll' ? ledger(incident, mark) : ''}`;
  });
  const parts = [
    `# ${escaped(incident.title)}\n`,
    ...sections,
    incident.withheld ? `${escaped(incident.withheld)}\n` : '',
    sources(incident, notes, reports),
  ];
  return `${parts.filter(Boolean).join('\n')}\n`;
}

function ledger(incident: Incident, mark: (claims: readonly string[]) => string): string {
  const nameOf = eventNames(incident);
  const rows = incident.figures.map(
    (figure: Figure) =>
      `| ${[nameOf(figure), groupName(figure), figure.effect, figure.low ?? '–', figure.best ?? '–', figure.high ?? '–', figure.basis].map((cell) => escaped(String(cell))).join(' | ')} | ${mark(figure.claims)} |`,
  );
  if (rows.length === 0) return '';
  return `\n| Event | Group | Effect | Low | Best | High | Basis | Sources |\n|---|---|---|--:|--:|--:|---|---|\n${rows.join('\n')}\n\nPolicy: ${escaped(incident.figures[0]!.policy)}\n`;
}

function sources(incident: Incident, notes: Footnotes, reports: Reports): string {
  return notes
    .notes()
    .map(({ number, text, claims, report, start, end }) => {
      const certainty = certainties(claims);
      return `[^${incident.id}-${number}]: “${escaped(text.trim())}” (${escaped(voices(claims))}${certainty && `, ${certainty}`}; ${escaped(reportName(report, reports))}, ${start}–${end})`;
    })
    .join('\n');
}
