/** What no weighing leaves out, for the report tells of it in so many words. */
import type { Claim } from '../../model/claim.js';
import type { Entity } from '../../model/incident.js';
import { SUFFERED } from './is-incident.js';
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

/** "Gunmen stormed a hospital and killed two soldiers": who did it, what was attacked and who came to harm, as a fact. */
export const isPartPlainly = (claims: Claims, { role, claims: ids }: Entity): boolean =>
  ids.some((id) => {
    const claim = claims.get(id);
    if (claim?.kind !== 'participant' || claim.certainty !== 'asserted') return false;
    const { event, effect, persons } = claim.says;
    if (role === 'target') return claim.rule === ATTACKED && event === FIRST_EVENT;
    if (role === 'perpetrator') return event === FIRST_EVENT && (persons === null || persons.startsWith(CALLED));
    return role === 'victim' && effect !== null && (SUFFERED as ReadonlySet<string>).has(effect);
  });
