/** The reports weights are fitted on, each with the draft of the incident that its key most likely is of. */
import { loadCorpus, reportOf } from '../../bench/corpus.js';
import { loadGazetteer, loadLanguage } from '../../src/app/data.js';
import type { IncidentDraft } from '../../src/model/incident.js';
import type { Drafted } from '../../src/read/drafts/draft-incidents.js';
import { createReader } from '../../src/read/read-report.js';

export interface Key {
  readonly date?: string | null;
  readonly templates?: readonly { readonly date?: { readonly to?: string | null } | null }[];
}
export interface TrainingReport {
  readonly corpus: string;
  readonly weight: number;
  readonly key: Key;
  readonly drafted: Drafted;
}

/**
 * @param sources "FILE" or "FILE:WEIGHT", one JSON report a line
 * @throws Error naming the file of which no draft is found again: weights fitted to nothing would look like any others
 */
export function* trainingReports(sources: readonly string[]): Iterable<TrainingReport> {
  let drafted: Drafted[] = [];
  const read = createReader(loadLanguage('en'), loadGazetteer(), { onDraft: (one) => drafted.push(one) });
  for (const source of sources) {
    const [path, weight] = source.split(':') as [string, string?];
    const { name, rows } = loadCorpus(path);
    let found = 0;
    for (const row of rows) {
      drafted = [];
      const { drafts } = read(reportOf(row));
      const main = mostHarmed(drafts);
      // Drafts get the names of private persons later, so that the draft delivered is another object; its events are the same.
      const own = main && drafted.find(({ draft }) => draft.events === main.events);
      if (!own) continue;
      found++;
      yield { corpus: name, weight: Number(weight ?? 1), key: row.gold ?? {}, drafted: own };
    }
    if (found === 0) throw new Error(`${path}: expected drafts of its reports, found none`);
  }
}

/** The first of those with the largest number killed or injured. */
function mostHarmed(drafts: readonly IncidentDraft[]): IncidentDraft | null {
  const size = ({ claims }: IncidentDraft): number =>
    Math.max(
      0,
      ...claims.map((claim) =>
        claim.kind === 'figure' && (claim.says.effect === 'killed' || claim.says.effect === 'injured') ? (claim.says.count.low ?? 0) : 0,
      ),
    );
  return drafts.reduce<IncidentDraft | null>((most, draft) => (most && size(most) >= size(draft) ? most : draft), null);
}
