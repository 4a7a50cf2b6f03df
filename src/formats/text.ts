/** The overview for a terminal: wrapped lines, footnote numbers, and the sentence behind each number at the end. */
import type { Incident } from '../model/incident.js';
import { footnotes, voice } from './footnotes.js';

/** How parts of the text are set off; the identity functions print plainly. */
export interface Painter { readonly title: (text: string) => string; readonly heading: (text: string) => string; readonly note: (text: string) => string }
export const PLAIN: Painter = { title: (text) => text, heading: (text) => text, note: (text) => text };

/** Columns of a line. */
const WIDTH = 88;
/** Longest quote printed in a source line, in UTF-16 units. */
const LONGEST_QUOTE = 300;

export function text(incidents: readonly Incident[], painter: Painter = PLAIN): string {
  return incidents.map((incident) => one(incident, painter)).join(`\n${'─'.repeat(WIDTH)}\n\n`);
}

function one(incident: Incident, painter: Painter): string {
  const notes = footnotes(incident);
  const lines = [painter.title(incident.title), ''];
  for (const { heading, sentences } of incident.overview) {
    lines.push(painter.heading(heading));
    for (const { text: sentence, claims } of sentences) lines.push(...wrapped(`${sentence} [${notes.of(claims).join(', ')}]`, '  '));
    lines.push('');
  }
  lines.push(painter.heading('Sources'));
  for (const { number, claim } of notes.notes()) {
    const quote = visible(claim.quote);
    lines.push(...wrapped(`[${number}] “${quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)}…` : quote}” — ${voice(claim)}, ${claim.report} ${claim.start}–${claim.end}`, '  ').map(painter.note));
  }
  return `${lines.join('\n')}\n`;
}

/** Control characters of a hostile report never reach the terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const visible = (value: string): string => value.replace(/\s+/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '');

function wrapped(value: string, indent: string): readonly string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of visible(value).split(' ')) {
    if (line.length + word.length + 1 > WIDTH && line.trim()) {
      lines.push(line);
      line = `${indent}  `;
    }
    line += (line.trim() ? ' ' : '') + word;
  }
  return [...lines, line];
}
