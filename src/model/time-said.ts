/** Claims of nothing but the words that date an incident, where nothing says which day they mean. */
import type { Claim, EventClaim } from './claim.js';

export const isTimeSaid = (claim: Claim): claim is EventClaim => claim.kind === 'event' && claim.says.whenSaid === claim.quote;
