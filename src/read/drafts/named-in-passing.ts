/**
 * "The siren went off", "a veteran of combat", "the crash of the exchange": a word for a deed deep in a report that says nothing more of it, not who
 * did it or to whom, nor on what day, is named in passing.
 */
import type { Claim } from '../../model/claim.js';
import type { IncidentDraft } from '../../model/incident.js';
import type { Layout } from '../text/layout.js';
import { sentenceAt } from './telling-of.js';

/** @param grave happenings (their word) that are no figure of speech wherever they stand: "beating", "kidnapping" */
export function isNamedInPassing({ kind, claims }: IncidentDraft, layout: Layout, grave: ReadonlySet<string>): boolean {
  // Whom a threat is made against is often not said.
  if (kind === 'threat') return false;
  const days = new Set<number>();
  const events: number[] = [];
  for (const claim of claims) {
    if (saysMore(claim)) return false;
    if (claim.kind !== 'event') continue;
    if (claim.says.stage !== 'accomplished' || grave.has(claim.rule.slice(claim.rule.indexOf('.') + 1))) return false;
    const { index } = sentenceAt(layout, claim.start);
    if (claim.rule === TIME) days.add(index);
    else if (!claim.rule.endsWith('.incident')) events.push(index);
  }
  const lead = leadOf(layout);
  return events.length > 0 && events.every((index) => index > lead && !days.has(index));
}

const TIME = 'time.incident';

/** Who came to harm, who did it or to whom or what, or who is said to have. */
const saysMore = ({ kind }: Claim): boolean => kind === 'figure' || kind === 'participant' || kind === 'responsibility';

/** The last of the sentences that say what a report is about. */
function leadOf({ sentences }: Layout): number {
  let body = 0;
  for (const { role, index } of sentences) if (role === 'body' && ++body === LEAD) return index;
  return sentences.length;
}
const LEAD = 3;
