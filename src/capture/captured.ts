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
