/** Of one word that tells of several deeds, whose deed each of them is. */
import type { Happening, TokenSpan } from '../clauses/clause.js';

/** "three nurses" of "two teachers were killed in Lugo and three nurses in Vigo"; of "towers in Lugo and Vigo" the towers are of both. */
export const isShareOf = ({ isShare, trigger, targets }: Happening, { firstToken }: TokenSpan): boolean =>
  isShare && firstToken >= trigger.firstToken && targets.some((target) => target.firstToken === firstToken);
