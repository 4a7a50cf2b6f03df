/** What comes of a file or a line: a report, or why there is none. */
import type { Report } from '../model/report.js';

export interface Unreadable {
  /** Path, or path and line, as the person who gave it would name it. */
  readonly source: string;
  /** What was expected and what was found, without a full stop. */
  readonly reason: string;
}

export interface Read {
  readonly report: Report;
  /** As in `Unreadable`. */
  readonly source: string;
  /** What had to be mended or left open to read it; empty for a clean report. */
  readonly warnings: readonly string[];
}

/** skipped: a file that nobody asked for by name and that is no report; nothing is lost by it. */
export type Captured = Read | { readonly error: Unreadable } | { readonly skipped: Unreadable };

/** What is known of a report before its text is looked at; its own metadata win over it. */
export interface Given {
  readonly published: string | null;
  readonly publisher: string | null;
}

/** Longest text that is read as one report, in UTF-16 units: a thousand times a long one. More is several reports, or none. */
export const LONGEST_REPORT = 10_000_000;

/** Why a text is too long to be one report; null where it is not. */
export const tooLong = (text: string): string | null =>
  text.length > LONGEST_REPORT
    ? `expected a report of at most ${LONGEST_REPORT.toLocaleString('en')} characters, found ${text.length.toLocaleString('en')}; if these are several reports, give them as JSONL`
    : null;
