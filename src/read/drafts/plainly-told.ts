/** What no weighing leaves out, for the report tells of it in so many words. */
import type { Claim } from '../../model/claim.js';
import type { Entity } from '../../model/incident.js';
import { isTold, SUFFERED } from './is-incident.js';
import { ATTACKED } from './thing-claims.js';

type Claims = ReadonlyMap<string, Claim>;

/**
 * Somebody called by name who is charged with it or said to have ordered it, and whoever but the forces of a state claims or denies it.
 */
export const isHeldPlainly = (claims: Claims, { role, claims: ids }: Entity): boolean =>
  ids.some((id) => {
    const claim = claims.get(id);
    if (role === 'perpetrator') return claim?.kind === 'participant' && claim.says.personalName && claim.rule.startsWith('doer.');
    return claim?.kind === 'responsibility' && (claim.rule === 'claimed' || claim.rule === 'denied');
  });

/** Opens what those are known by who did it and are called by name beside what they are. */
export const CALLED = 'd';

/** The event told first of an incident. */
const FIRST_EVENT = 'e1';

/** "Gunmen stormed a hospital and killed two soldiers": who did it and what was attacked, as a fact, and who came to harm, if reportedly. */
export const isPartPlainly = (claims: Claims, { role, claims: ids }: Entity): boolean =>
  ids.some((id) => {
    const claim = claims.get(id);
    if (claim?.kind !== 'participant') return false;
    const { event, effect, persons } = claim.says;
    if (role === 'victim') return isTold(claim.certainty) && effect !== null && (SUFFERED as ReadonlySet<string>).has(effect);
    if (claim.certainty !== 'asserted') return false;
    if (role === 'target') return claim.rule === ATTACKED && event === FIRST_EVENT;
    return role === 'perpetrator' && event === FIRST_EVENT && (persons === null || persons.startsWith(CALLED));
  });
