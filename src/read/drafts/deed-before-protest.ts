/** Which incident a report is about: the deed that people protest against, where the report tells of it too, and not their protest. */
import type { IncidentDraft } from '../../model/incident.js';
import type { IncidentKind } from '../../model/vocabulary.js';
import { isSuffered } from './is-incident.js';

/**
 * "Lawyers marched in Lima on Monday over the kidnapping of a clerk. He was taken in Lugo on Sunday": the kidnapping before the march. The order
 * is left as it is where nothing of what they march for is told, or where persons came to harm at the march.
 * @param grievances kinds of what the report's protests are about
 */
export function deedBeforeProtest(drafts: readonly IncidentDraft[], grievances: ReadonlySet<IncidentKind>): readonly IncidentDraft[] {
  const [first] = drafts;
  if (first?.kind !== 'protest' || grievances.size === 0 || hasHurt(first)) return drafts;
  const isAgainstPersons = AGAINST_PERSONS.some((kind) => grievances.has(kind));
  const deed = drafts.find(
    ({ kind }) => kind !== 'protest' && (grievances.has(kind) || (isAgainstPersons && AGAINST_PERSONS.includes(kind))),
  );
  return deed ? [deed, ...drafts.filter((draft) => draft !== deed)] : drafts;
}

const hasHurt = ({ claims }: IncidentDraft): boolean => claims.some((claim) => claim.kind === 'figure' && isSuffered(claim));

/** Kinds that one report tells of by either word: "the assassination of a judge", "he was shot". */
const AGAINST_PERSONS: readonly IncidentKind[] = ['attack', 'assassination'];
