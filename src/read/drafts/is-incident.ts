/** Which drafts tell of an incident: something was done, or persons came to harm. */
import type { Claim } from '../../model/claim.js';
import type { IncidentDraft } from '../../model/incident.js';
import type { Certainty, Effect } from '../../model/vocabulary.js';
import type { FigureDraft } from '../figures/figure-draft.js';

/** Something happened: violence, an accident, a protest … or persons came to harm. A lone arrest or step is no incident. */
export function isIncident({ kind, claims }: IncidentDraft): boolean {
  return claims.some((claim) => claim.kind === 'figure' && isSuffered(claim)) || (kind !== 'other' && claims.some(tellsOfDeed));
}

/** Done, or tried or threatened; not the "massacre" of a match. */
const tellsOfDeed = (claim: Claim): boolean =>
  claim.kind === 'event' &&
  // What only says when or where it was tells of no deed.
  !claim.rule.endsWith('.incident') &&
  (isTold(claim.certainty) || claim.says.stage !== 'accomplished');

/** A report of nothing else tells of persons held who are not said to have done anything: journalists, marchers, a union's leader. */
export const isDetention = ({ claims }: IncidentDraft): boolean => claims.some((claim) => claim.kind === 'figure' && isHeld(claim));

/** What one person does to another. */
export const SUFFERED: ReadonlySet<Effect> = new Set(['killed', 'injured', 'abducted'] as const);
const HARMS: ReadonlySet<Effect> = new Set(['killed', 'injured', 'abducted', 'missing', 'displaced'] as const);

type Figure = Pick<FigureDraft, 'certainty'> & { readonly says: Pick<FigureDraft['says'], 'effect' | 'group' | 'count'> };

/** Told of as it happened, if only as a guess. */
export const isTold = (certainty: Certainty): boolean => certainty === 'asserted' || certainty === 'hedged';

/** That nobody was hurt is no harm. */
export const isSuffered = ({ certainty, says: { effect, count } }: Figure): boolean =>
  isTold(certainty) && HARMS.has(effect) && count.high !== 0;

/** Persons were held: where others came to harm, that is most often the police's answer, save where those held are no suspects. */
export const isHeld = ({ certainty, says: { effect, group } }: Figure): boolean =>
  effect === 'detained' && group !== 'perpetrators' && isTold(certainty);
