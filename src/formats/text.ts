/** The overview for a terminal: wrapped lines, footnote numbers, and the sentence behind each number at the end. */
import type { Incident } from '../model/incident.js';
import { certainties, footnotes, type Note, numberRanges, rangeText, voices } from './footnotes.js';
import { NO_REPORTS, type Reports, reportName, sharedWith, shortId } from './reports.js';

/** How parts of the text are set off; the identity functions print plainly. */
export interface Painter {
  readonly title: (text: string) => string;
  readonly heading: (text: string) => string;
  readonly note: (text: string) => string;
}
export const PLAIN: Painter = { title: (text) => text, heading: (text) => text, note: (text) => text };

/** Columns of a line. */
const WIDTH = 88;
/** Longest passage printed in a source line, in UTF-16 units. */
const LONGEST_PASSAGE = 420;

/** @param reports where given, sources show the report's sentence and name the report by publisher and day. */
export function text(incidents: readonly Incident[], painter: Painter = PLAIN, reports: Reports = NO_REPORTS): string {
  return incidents.map((incident) => one(incident, painter, reports)).join(`\n${'─'.repeat(WIDTH)}\n\n`);
}

function one(incident: Incident, painter: Painter, reports: Reports): string {
  const notes = footnotes(incident, reports);
  const lines = [...wrapped(incident.title, '', '').map(painter.title), ''];
  for (const { heading, sentences } of incident.overview) {
    lines.push(painter.heading(heading));
    for (const sentence of sentences)
      lines.push(...wrapped(`${sentence.text} [${numberRanges(notes.of(sentence.claims)).map(rangeText).join(', ')}]`));
    lines.push('');
  }
  lines.push(
    painter.heading('Sources'),
    ...notes
      .notes()
      .flatMap((note) => sourceLines(note, reports))
      .map(painter.note),
  );
  lines.push('', painter.heading('Reports'), ...incident.reports.flatMap((id) => reportLines(incident, id, reports)).map(painter.note));
  if (incident.withheld) lines.push('', ...wrapped(incident.withheld));
  return `${lines.join('\n')}\n`;
}

function sourceLines(note: Note, reports: Reports): readonly string[] {
  const passage = note.text.length > LONGEST_PASSAGE ? `${note.text.slice(0, LONGEST_PASSAGE)}…` : note.text;
  const certainty = certainties(note.claims);
  return wrapped(
    `[${note.number}] “${passage.trim()}” — ${voices(note.claims)}${certainty && ` (${certainty})`}; ${reportName(note.report, reports)}, ${note.start}–${note.end}`,
    '  ',
    '      ',
  );
}

/** "140e7083  Attack in the north, Vestnik, 2016-06-07, https://…" with the whole id where it was cut. */
function reportLines(incident: Incident, id: string, reports: Reports): readonly string[] {
  const report = reports.get(id);
  const told = [report?.title, report?.publisher, report?.published, report?.url].filter(Boolean).join(', ');
  const shared = sharedWith(incident, id, reports);
  const parts = [shortId(id), told, shortId(id) === id ? '' : `(${id})`, shared === null ? '' : `– ${shared}`];
  return wrapped(parts.filter(Boolean).join('  '), '  ', '      ');
}

/** Control characters of a hostile report, and marks that reverse its direction, never reach the terminal. */
const visible = (value: string): string =>
  value
    .replace(/\s+/g, ' ')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');

/** A word longer than a line stands on a line of its own. */
function wrapped(value: string, indent = '  ', hanging = '    '): readonly string[] {
  const lines: string[] = [];
  let line = indent;
  let isEmpty = true;
  for (const word of visible(value).split(' ')) {
    if (!isEmpty && line.length + word.length + 1 > WIDTH) {
      lines.push(line);
      line = hanging;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
}
