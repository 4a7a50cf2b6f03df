/** What stands around the happenings of a report when they are grouped. */
import type { Clauses, Harm } from '../clauses/clause.js';
import type { PlaceMention } from '../place/place-mention.js';
import { bySentence, positionsBySentence } from '../text/by-sentence.js';
import type { Layout } from '../text/layout.js';
import type { TimeMention } from '../time/time-mention.js';
import type { EventClasses } from './event-classes.js';
import { findGrievances, type IsGrievance } from './grievances.js';

/** What the stages before found. */
export interface FoundBefore {
  readonly classes: EventClasses;
  readonly layout: Layout;
  readonly clauses: Clauses;
  readonly places: readonly PlaceMention[];
  readonly times: readonly TimeMention[];
  /** By sentence, the name of the place it opens on, as `frontPlaces` gives them. */
  readonly opens: ReadonlyMap<number, string>;
  readonly isBackground: (token: number) => boolean;
}

export interface Surroundings extends FoundBefore {
  /** Positions of a sentence's happenings among those of the report. */
  readonly happeningsOf: (sentence: number) => readonly number[];
  readonly harmsOf: (sentence: number) => readonly Harm[];
  readonly isGrievance: IsGrievance;
}

export function surroundingsOf({ classes, layout, clauses, places, times, opens, isBackground }: FoundBefore): Surroundings {
  const positions = positionsBySentence(clauses.happenings);
  // few reports ask
  let harms: ReadonlyMap<number, readonly Harm[]> | null = null;
  return {
    classes,
    layout,
    clauses,
    places,
    times,
    opens,
    isBackground,
    happeningsOf: (sentence) => positions.get(sentence) ?? NONE,
    harmsOf: (sentence) => (harms ??= bySentence(clauses.harms)).get(sentence) ?? [],
    isGrievance: findGrievances(classes, layout, clauses),
  };
}

const NONE: readonly number[] = [];
