/** "Clerk stabbed in northern Sremna": the town that a report's title alone names, where the report tells no more than the county. */
import type { Where } from '../../model/where.js';
import type { IncidentPlace } from './incident-place.js';
import { isNear } from './near.js';
import type { PlaceMention } from './place-mention.js';
import { precisionOf } from './town-of.js';

/**
 * As told, or in the town of the title, where that lies in what is told. A town that is told of a person alone counts where it does; where the
 * report names no place at all, something must be put in it. No words of the text say so, and there are none to claim.
 */
export function withTitle(told: IncidentPlace, placesOfTitle: () => readonly PlaceMention[], home: Where | null): IncidentPlace {
  const { where } = told;
  if (where !== null && (where.precision === 'site' || isTown(where) || told.mentions.some((mention) => isTown(mention.where))))
    return told;
  const named = placesOfTitle();
  const town = townOf(named, where === null);
  if (town === null) return where === null && home === null ? { ...told, where: headingOf(named) } : told;
  // Boy shot in Solmera neighborhood, in a paper of Lugo
  const isAround = where === null ? home === null || !isNear(town, home) : isWithin(town, where);
  return isAround ? { ...told, where: town } : told;
}

const isTown = (where: Where | null): boolean => where !== null && precisionOf(where) === 'place';

/** "Kenya: Nine students held": the country that a title opens on. */
const headingOf = ([first]: readonly PlaceMention[]): Where | null =>
  first?.heads && first.where?.precision === 'country' && !first.metonym ? first.where : null;

/** The only town a title names. */
function townOf(mentions: readonly PlaceMention[], isAlone: boolean): Where | null {
  const towns = mentions.filter(({ kind, metonym, where }) => kind === 'toponym' && !metonym && isTown(where));
  const [first, second] = towns;
  if (!first || second || first.unsure || (first.bearing && first.bearing !== 'responders')) return null;
  return isAlone && !first.locative && !first.heads ? null : first.where;
}

function isWithin(town: Where, unit: Where): boolean {
  if (town.country !== unit.country) return false;
  if (unit.precision === 'country') return true;
  if (town.admin1 !== unit.admin1) return false;
  if (unit.precision !== 'admin2') return true;
  return isNear(town, unit);
}
