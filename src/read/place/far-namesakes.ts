/** Namesakes far away that a report cannot mean: it says nothing of the country they lie in, or of the state, and is of another. */
import type { Candidate } from './candidate.js';
import { TOLD_WITH_STATE } from './dateline-town.js';
import type { Gazetteer, PlaceRow } from './gazetteer.js';
import type { PlaceContext } from './place-context.js';
import { SETTLED_TOTAL } from './report-context.js';
import { isNear } from './within-town.js';

/** A town of fewer people in a country the report does not speak of is not meant: some unlisted place of that name is. */
const FOREIGN_TOWN = 100_000;
/** Nor one of fewer people, of whose country nothing else is told. */
const UNHEARD_OF = 20_000;
/** Degrees of latitude and longitude within which a part of a town lies. */
const PART_WITHIN = 0.25;
export const isPartOf = (gazetteer: Gazetteer, part: PlaceRow, town: PlaceRow): boolean => isNear(gazetteer, part, town, PART_WITHIN);

/** "Shot in Solmera", in a paper that names its own town and says nothing of the state where Solmera lies: a part of the town, or a village near. */
export function isFarFrom(gazetteer: Gazetteer, candidate: Candidate, home: PlaceRow, context: PlaceContext): boolean {
  const row = smallTown(gazetteer, candidate);
  return (
    row !== null &&
    context.unit(row) < ONLY_ITSELF &&
    gazetteer.admin1Of(row) !== gazetteer.admin1Of(home) &&
    !isPartOf(gazetteer, row, home)
  );
}
/** "Shot in Solmera, Memphis police said": as well where a lesser town so called lies in a state that nothing else is told of. */
export function isOfPoliceTown(gazetteer: Gazetteer, candidate: Candidate, town: PlaceRow, context: PlaceContext): boolean {
  const { row, container, features } = candidate;
  const isToldAlone =
    row !== null && gazetteer.countryOf(row) === gazetteer.countryOf(town) && !TOLD_WITH_STATE.has(gazetteer.place(town).country ?? '');
  return (
    row !== null &&
    !isToldAlone &&
    container === null &&
    features.includes('locative') &&
    gazetteer.classOf(row) === 'place' &&
    gazetteer.populationOf(row) < gazetteer.populationOf(town) &&
    gazetteer.admin1Of(row) !== gazetteer.admin1Of(town) &&
    context.isAloneInUnit(row) &&
    !isPartOf(gazetteer, row, town)
  );
}

/** Share that a state has in what a report says of places where nothing but one name in it is named. */
const ONLY_ITSELF = 0.2;

/** "Shot in Solmera", of which no list has one in the country that is spoken of. */
export function isForeign(gazetteer: Gazetteer, candidate: Candidate, context: PlaceContext): boolean {
  const row = candidate.info === null ? null : smallTown(gazetteer, candidate);
  if (row === null || context.total < SETTLED_TOTAL) return false;
  if (context.country(row) === 0) return true;
  return gazetteer.populationOf(row) < UNHEARD_OF && context.saysElsewhere(row) >= SETTLED_TOTAL;
}

/** The listed town of a name, where it is a small one and nothing but the name says so. */
const smallTown = (gazetteer: Gazetteer, { row, container, features }: Candidate): PlaceRow | null =>
  row !== null &&
  container === null &&
  gazetteer.classOf(row) === 'place' &&
  gazetteer.populationOf(row) < FOREIGN_TOWN &&
  !features.includes('dateline')
    ? row
    : null;
