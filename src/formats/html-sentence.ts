/** A sentence that shows, on hover and on keyboard focus, the passages of the reports it rests on. */
import { escape } from 'html-escaper';
import type { ClaimId } from '../model/claim.js';
import type { Incident, OverviewSentence } from '../model/incident.js';
import { certainties, type Footnotes, type Note, numberRanges, rangeText, voices } from './footnotes.js';
import { reportName, type Reports } from './reports.js';

/** What the parts of an incident's article share. */
export interface Page {
  readonly incident: Incident;
  /** Starts every id of the article. */
  readonly prefix: string;
  readonly reports: Reports;
  readonly notes: Footnotes;
}

/** Passages shown with one sentence, and the length of each in UTF-16 units: all of them stand whole among the sources. */
const MOST_SHOWN = 4;
const LONGEST_SHOWN = 420;

export function sentenceItem(page: Page, { text, claims }: OverviewSentence, id: string): string {
  return `<li>${sourced(page, escape(text), claims, id, 'sentence')}</li>`;
}

/** `content` is HTML. The passages follow it in the document, so that they are read where they stand. */
export function sourced(page: Page, content: string, claims: readonly ClaimId[], id: string, className: string): string {
  const notes = page.notes.of(claims);
  const wanted = new Set(claims);
  const shown = notes.slice(0, MOST_SHOWN).map((note) => passage(page, note, wanted)).join('');
  const more = notes.length > MOST_SHOWN ? `<span class="more">and ${notes.length - MOST_SHOWN} more among the sources</span>` : '';
  return `<span class="${className}" tabindex="0" aria-describedby="${id}-source">${content}</span> ${marks(page, notes)}<span class="source" id="${id}-source" role="tooltip">${shown}${more}</span>`;
}

/** Numbers that lead to the sources, runs of them as one. */
export function marks(page: Page, notes: readonly Note[]): string {
  const links = numberRanges(notes).map((range) => `<a href="#${page.prefix}-n${range.first}" aria-label="Source ${rangeText(range)}">${rangeText(range)}</a>`);
  return `<sup class="marks">${links.join(' ')}</sup>`;
}

function passage(page: Page, note: Note, wanted: ReadonlySet<ClaimId>): string {
  const own = note.claims.filter(({ id }) => wanted.has(id));
  const certainty = certainties(own);
  const voice = [voices(own), certainty, reportName(note.report, page.reports)].filter(Boolean).map(escape).join(' · ');
  return `<span class="passage"><q>${marked(note, wanted)}</q><span class="voice">${voice}</span></span>`;
}

/** The passage with the claims' own words marked; a long one is cut around the first of them. */
export function marked(note: Note, wanted: ReadonlySet<ClaimId> | null): string {
  const spans = note.claims.filter(({ id }) => wanted === null || wanted.has(id)).map(({ start, end }) => ({ start: start - note.start, end: end - note.start })).sort((a, b) => a.start - b.start);
  const isWhole = note.text.length !== note.end - note.start;
  if (isWhole) return escape(shortenedTo(note.text, 0, LONGEST_SHOWN));
  const from = Math.max(0, Math.min(spans[0]?.start ?? 0, note.text.length) - LONGEST_SHOWN / 2);
  const to = Math.min(note.text.length, from + LONGEST_SHOWN + LONGEST_SHOWN / 2);
  let html = from > 0 ? '… ' : '';
  let at = from;
  for (const { start, end } of spans) {
    if (end <= at || start >= to) continue;
    html += `${escape(note.text.slice(at, Math.max(start, at)))}<mark>${escape(note.text.slice(Math.max(start, at), Math.min(end, to)))}</mark>`;
    at = Math.min(end, to);
  }
  return `${html}${escape(note.text.slice(at, to))}${to < note.text.length ? ' …' : ''}`;
}

const shortenedTo = (text: string, from: number, length: number): string => (text.length > from + length ? `${text.slice(from, from + length)}…` : text.slice(from));
