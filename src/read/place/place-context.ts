/** Where a report as a whole plays: countries and states with how strongly it speaks of each. */
import type { Gazetteer, PlaceRow } from './gazetteer.js';

export class PlaceContext {
  readonly #gazetteer: Gazetteer;
  readonly #weights = new Map<PlaceRow, number>();
  /** By country and state: the one place whose bare name tells of it; null where anything else does. */
  readonly #alone = new Map<PlaceRow, PlaceRow | null>();
  #countries = 0;
  #units = 0;
  #counties = 0;

  /** @param counties those that are named, each of one name where it is of several */
  constructor(
    gazetteer: Gazetteer,
    readonly counties: ReadonlySet<PlaceRow> = new Set(),
  ) {
    this.#gazetteer = gazetteer;
  }

  /** Whether it is a town of a county that is named. */
  isInCountyNamed(row: PlaceRow): boolean {
    const county = this.#gazetteer.classOf(row) === 'place' ? this.#gazetteer.admin2Of(row) : null;
    return county !== null && this.counties.has(county);
  }

  /** The report speaks of a place, and so of the units around it. @param isBare by nothing but its name */
  add(row: PlaceRow, weight: number, isBare = false): void {
    const country = this.#gazetteer.countryOf(row);
    const unit = this.#gazetteer.admin1Of(row);
    for (const around of [country, unit])
      if (around !== null) this.#alone.set(around, isBare && (!this.#alone.has(around) || this.#alone.get(around) === row) ? row : null);
    const admin1 = this.#gazetteer.admin1Of(row);
    if (country !== null) {
      this.#more(country, weight);
      this.#countries += weight;
    }
    if (admin1 !== null) {
      this.#more(admin1, weight);
      this.#units += weight;
    }
    const admin2 = this.#gazetteer.admin2Of(row);
    if (admin2 !== null) {
      this.#more(admin2, weight);
      this.#counties += weight;
    }
  }

  #more(row: PlaceRow, weight: number): void {
    this.#weights.set(row, (this.#weights.get(row) ?? 0) + weight);
  }

  /**
   * The country the report speaks of most, where that is more than half of what it says of places, or so much more than of any other; null
   * otherwise.
   */
  main(): PlaceRow | null {
    let main: PlaceRow | null = null;
    let most = 0;
    let next = 0;
    for (const [row, weight] of this.#weights) {
      if (this.#gazetteer.classOf(row) !== 'country') continue;
      if (weight > most) [main, most, next] = [row, weight, most];
      else next = Math.max(next, weight);
    }
    return most > (this.#countries + PRIOR) / 2 || most > next * CLEARLY ? main : null;
  }

  /** Everything that was added. */
  get total(): number {
    return this.#countries;
  }

  /** Share, from 0 to 1, of a country in all that was added; one mention alone gives less than many. */
  country(row: PlaceRow): number {
    const country = this.#gazetteer.countryOf(row);
    return country === null ? 0 : (this.#weights.get(country) ?? 0) / (this.#countries + PRIOR);
  }

  /** Whether nothing but its bare name tells of the state a place lies in. */
  isAloneInUnit(row: PlaceRow): boolean {
    const unit = this.#gazetteer.admin1Of(row);
    return unit !== null && (!this.#alone.has(unit) || this.#alone.get(unit) === row);
  }

  /** What it says of other countries, where nothing but the bare name of a place tells of its own; 0 where something does. */
  saysElsewhere(row: PlaceRow): number {
    const country = this.#gazetteer.countryOf(row);
    return country !== null && this.#alone.get(country) === row ? this.#countries - (this.#weights.get(country) ?? 0) : 0;
  }

  /** Share of the state or province around a place. */
  unit(row: PlaceRow): number {
    const admin1 = this.#gazetteer.admin1Of(row);
    return admin1 === null ? 0 : (this.#weights.get(admin1) ?? 0) / (this.#units + PRIOR);
  }

  /** Share of the county or district around a place. */
  county(row: PlaceRow): number {
    const admin2 = this.#gazetteer.admin2Of(row);
    return admin2 === null ? 0 : (this.#weights.get(admin2) ?? 0) / (this.#counties + PRIOR);
  }
}

/** Times as much as is said of any other country. */
const CLEARLY = 1.3;
/** Mentions that every report is taken to make of places elsewhere. */
const PRIOR = 0.5;
