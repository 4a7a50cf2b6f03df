/** Every check, in the order its findings are told; one finding a matter, and no more of a kind than a reader can use. */
import type { Finding } from '../../model/incident.js';
import { ambiguous } from './ambiguous.js';
import { contradictions } from './contradictions.js';
import { datedByItsReport } from './dated-by-report.js';
import { disagreements } from './disagreements.js';
import { disputed } from './disputed.js';
import { fatesOfTaken } from './fates-of-taken.js';
import type { Check, Matter } from './matter.js';
import { placedByPublisher } from './placed-by-publisher.js';
import { policyNotes } from './policy-notes.js';
import { revisions } from './revisions.js';
import { singleSource } from './single-source.js';
import { superseded } from './superseded.js';
import { unaccounted } from './unaccounted.js';
import { undated } from './undated.js';
import { withdrawnFigures } from './withdrawn-figures.js';

const CHECKS: readonly Check[] = [
  contradictions,
  unaccounted,
  fatesOfTaken,
  disagreements,
  disputed,
  revisions,
  superseded,
  withdrawnFigures,
  singleSource,
  policyNotes,
  ambiguous,
  undated,
  placedByPublisher,
  datedByItsReport,
];
/** Of one check; a report that contradicts itself in every line is not answered line by line. */
const MOST_OF_A_CHECK = 12;

export function findingsOf(matter: Matter): readonly Finding[] {
  const told = new Set<string>();
  const findings: Finding[] = [];
  for (const check of CHECKS) {
    for (const finding of check(matter).slice(0, MOST_OF_A_CHECK)) {
      if (told.has(finding.message)) continue;
      told.add(finding.message);
      findings.push(finding);
    }
  }
  return findings;
}
