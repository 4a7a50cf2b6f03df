/** What reconciling needs besides the claims: the policy, and what is known of each report as a source. */
import type { Policy } from './policy.js';

export interface Source {
  readonly publisher: string | null;
  /** ISO 8601. */
  readonly published: string | null;
  /** Reports of one group go back to one source: wire copies, rewrites. */
  readonly independence: string;
}

export interface ReconcileContext {
  readonly policy: Policy;
  /** By report id. A report that is missing here counts as a source of its own, without publisher or date. */
  readonly sources: ReadonlyMap<string, Source>;
}

export const sourceOf = (context: ReconcileContext, report: string): Source =>
  context.sources.get(report) ?? { publisher: null, published: null, independence: report };
