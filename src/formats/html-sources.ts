/** The sources at the end of an incident: its reports, and every passage called on, whole, with its offsets. */
import { escape as escaped } from 'html-escaper';
import { dayInWords } from './days.js';
import { certainties, voices } from './footnotes.js';
import { marked, type Page } from './html-sentence.js';
import { reportName, sharedWith, shortId } from './reports.js';

export function sourcesSection(page: Page, heading: (text: string, id: string) => string): string {
  const { incident, prefix, notes, reports } = page;
  const items = notes.notes().map((note) => {
    const told = [voices(note.claims), certainties(note.claims), reportName(note.report, reports), `${note.start}–${note.end}`]
      .filter(Boolean)
      .map(escaped)
      .join(' · ');
    return `<li id="${prefix}-n${note.number}" value="${note.number}"><q>${marked(note, null, null)}</q> <span class="voice">${told}</span></li>`;
  });
  const id = `${prefix}-sources`;
  return `<section class="sources" aria-labelledby="${id}">${heading('Sources', id)}<ul class="reports">${incident.reports.map((report) => reportItem(page, report)).join('')}</ul><ol>${items.join('\n')}</ol>${incident.withheld ? `<p class="withheld">${escaped(incident.withheld)}</p>` : ''}</section>`;
}

/** A link leads out only when it is followed, and only to a page of the web. */
function reportItem({ incident, reports }: Page, id: string): string {
  const report = reports.get(id);
  const name = report?.title ?? `Report ${shortId(id)}`;
  const title =
    report?.url && /^https?:\/\//i.test(report.url)
      ? `<a href="${escaped(report.url)}" rel="noreferrer noopener">${escaped(name)}</a>`
      : `<cite>${escaped(name)}</cite>`;
  const told = [report?.publisher, report?.published && dayInWords(report.published), `id ${id}`, sharedWith(incident, id, reports)]
    .filter(Boolean)
    .map((part) => escaped(String(part)));
  return `<li>${title} <span class="voice">${told.join(' · ')}</span></li>`;
}
