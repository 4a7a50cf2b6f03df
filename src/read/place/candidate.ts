/** A name of a report while it is weighed whether it is a place, and which. */

import type { Layout } from '../text/layout.js';
import type { CapitalOf } from './capitals.js';
import type { Container } from './containers.js';
import type { FoundName } from './find-names.js';
import type { Gazetteer, PlaceRow } from './gazetteer.js';
import type { PlaceClass } from './gazetteer-format.js';
import type { Feature, Weights } from './name-features.js';
import type { createNameInfo, NameInfo } from './name-info.js';
import type { PlaceWords } from './place-words.js';
import type { HomeOf } from './publisher-home.js';
import type { SeatOf } from './state-capitals.js';
import type { TellTale } from './told-by.js';
import type { Within } from './within-town.js';

/** What the reading of places knows: words, places, weights. */
export interface Knowledge {
  readonly words: PlaceWords;
  readonly gazetteer: Gazetteer;
  readonly weights: Weights;
  readonly infoOf: ReturnType<typeof createNameInfo>;
  readonly capitalOf: CapitalOf;
  readonly seatOf: SeatOf;
  readonly homeOf: HomeOf;
  readonly tellTales: (layout: Layout) => readonly TellTale[];
}

/** One name on its way to a mention. */
export interface Candidate {
  readonly name: FoundName;
  /** Null for an alias or demonym. */
  readonly info: NameInfo | null;
  readonly container: Container | null;
  readonly kind: PlaceClass | null;
  readonly features: Feature[];
  score: number;
  row: PlaceRow | null;
  /** Set where no listed place of the name is meant: the country the unlisted one is taken to lie in. */
  unlistedIn: PlaceRow | null;
  /** Set where it is a part of a town or lies at one, and no list has it there. */
  within: Within | null;
  /** The town it is told to be a part of, where a list has it there. */
  partOf?: PlaceRow;
}
