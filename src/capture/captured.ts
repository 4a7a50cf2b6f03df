/** What comes of a file or a line: a report, or why there is none. */
import type { Report } from '../model/report.js';

export interface Unreadable {
  /** Path, or path and line, as the person who gave it would name it. */
  readonly source: string;
  readonly reason: string;
}

export type Captured = { readonly report: Report; readonly warning: string | null } | { readonly error: Unreadable };

/** What is known of a report before its text is looked at: from flags, or from the line it stands in. */
export interface Given {
  readonly published: string | null;
  readonly publisher: string | null;
}
