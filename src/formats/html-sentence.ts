/** A sentence that shows, on hover and on keyboard focus, the passages of the reports it rests on. */
import { escape as escaped } from 'html-escaper';
import type { ClaimId } from '../model/claim.js';
import type { FiguresAt, Incident, OverviewSentence } from '../model/incident.js';
import { certainties, type Footnotes, type Note, numberRanges, rangeText, voices } from './footnotes.js';
import type { Span } from './passage.js';
import { type Reports, reportName } from './reports.js';

/** What the parts of an incident's article share. */
export interface Page {
  readonly incident: Incident;
  /** Starts every id of the article. */
  readonly prefix: string;
  readonly reports: Reports;
  readonly notes: Footnotes;
  /** How the figures stood at each moment; empty where that is not known. */
  readonly overTime: readonly FiguresAt[];
}

/** Passages shown with one sentence, and the length of each in UTF-16 units: all of them stand whole among the sources. */
const MOST_SHOWN = 4;
const LONGEST_SHOWN = 420;

export function sentenceItem(page: Page, { text, claims }: OverviewSentence, id: string): string {
  return `<li>${sourced(page, escaped(text), claims, id, 'sentence')}</li>`;
}

/** `content` is HTML. The passages follow it in the document, so that they are read where they stand. */
export function sourced(page: Page, content: string, claims: readonly ClaimId[], id: string, className: string): string {
  const notes = page.notes.of(claims);
  const wanted = new Set(claims);
  const shown = notes
    .slice(0, MOST_SHOWN)
    .map((note) => passage(page, note, wanted))
    .join('');
  const more = notes.length > MOST_SHOWN ? `<span class="more">and ${notes.length - MOST_SHOWN} more among the sources</span>` : '';
  return `<span class="${className}" tabindex="0" aria-describedby="${id}-source">${content}</span> ${marks(page, notes)}<span class="source" id="${id}-source" role="tooltip">${shown}${more}</span>`;
}

/** Numbers that lead to the sources, runs of them as one. */
export function marks(page: Page, notes: readonly Note[]): string {
  const links = numberRanges(notes).map(
    (range) => `<a href="#${page.prefix}-n${range.first}" aria-label="Source ${rangeText(range)}">${rangeText(range)}</a>`,
  );
  return `<sup class="marks">${links.join(' ')}</sup>`;
}

function passage(page: Page, note: Note, wanted: ReadonlySet<ClaimId>): string {
  const own = note.claims.filter(({ id }) => wanted.has(id));
  const certainty = certainties(own);
  const voice = [voices(own), certainty, reportName(note.report, page.reports)].filter(Boolean).map(escaped).join(' · ');
  return `<span class="passage"><q>${marked(note, wanted)}</q><span class="voice">${voice}</span></span>`;
}

/** The passage with the claims' own words marked, whole where `longest` is null, else cut around the first of them. */
export function marked(note: Note, wanted: ReadonlySet<ClaimId> | null, longest: number | null = LONGEST_SHOWN): string {
  const { text } = note;
  const limit = longest ?? text.length;
  if (text.length !== note.end - note.start) return escaped(text.length > limit ? `${text.slice(0, limit)}…` : text); // a redacted quote no longer fits its offsets
  const spans = joined(
    note.claims
      .filter(({ id }) => wanted === null || wanted.has(id))
      .map(({ start, end }) => ({ start: start - note.start, end: end - note.start })),
  );
  const first = spans[0]?.start ?? 0;
  const from = text.length <= limit || first < limit / 2 ? 0 : text.indexOf(' ', first - limit / 2) + 1;
  const to = text.length <= from + limit ? text.length : Math.max(text.lastIndexOf(' ', from + limit), from + limit / 2);
  let html = from > 0 ? '… ' : '';
  let at = from;
  for (const { start, end } of spans) {
    if (end <= at || start >= to) continue;
    const [opens, closes] = [Math.max(start, at), Math.min(end, to)];
    html += `${escaped(text.slice(at, opens))}<mark>${escaped(text.slice(opens, closes))}</mark>`;
    at = closes;
  }
  return `${html}${escaped(text.slice(at, to))}${to < text.length ? ' …' : ''}`;
}

/** Spans that overlap or touch as one, in order. */
function joined(spans: readonly Span[]): readonly Span[] {
  const out: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}
