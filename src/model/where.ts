import type { PlacePrecision } from './vocabulary.js';

/** A place of the gazetteer, or a site within one ("the national guard base"). WGS 84 degrees. */
export interface Where {
  /** The finest name: the site's or place's name; the country's name where only that is known. */
  readonly name: string;
  readonly admin1: string | null;
  /** ISO 3166-1 alpha-2, null where it cannot be told. */
  readonly country: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly precision: PlacePrecision;
  /** IANA zone of the place, null where it has more than one or is unknown. */
  readonly zone: string | null;
  /** GeoNames id of the place that contains or is it, null where there is none. */
  readonly geonameId: number | null;
}
