/** A place named in the text and what it was resolved to. */
import type { Where } from '../../model/where.js';
import { countInFront } from '../text/sorted.js';

/** UTF-16 offsets; the end is exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** Words that tell of an incident. */
export interface TellingSpan extends TextSpan {
  /** Of arrests or unrest, where something worse is told of. */
  readonly lesser?: 'arrest' | 'unrest' | null;
}

export interface PlaceMention {
  /** UTF-16; a possessive "'s" is left out. */
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  /** Exclusive. */
  readonly lastToken: number;
  readonly sentence: number;
  /** Null: a toponym that could not be resolved, or with no candidate that the context supports. */
  readonly where: Where | null;
  /** toponym "Aktobe"; adjective "Kazakh" (names a country, not a location); site "the gun shop 'Pallada'", "the national guard base". */
  readonly kind: 'toponym' | 'adjective' | 'site';
  /** Used as an institution or actor, not a location: "Washington said", "the Kazakhstan government", "the Kabul Times". */
  readonly metonym: boolean;
  /** Whose something is, and not where: "a U.S. warehouse", "the Peru embassy". */
  readonly owner?: boolean;
  /** Only a border with it is told of: "on the border with Peru". */
  readonly acrossBorder?: boolean;
  /** Stands behind a word that puts something there: "in Aktobe", "near the village of Dabiq". */
  readonly locative: boolean;
  /** The country a place is the capital of, from which much is reported that happened elsewhere; absent or null for any other place. */
  readonly capitalOf?: Where | null;
  /** For a part of a town ("Jamaica Plain", "Orlasvik quarter of Sremna"), the town where the report names it too; absent or null otherwise. */
  readonly partOf?: Where | null;
  /** No list knows the name, and nothing says that it is a place but the word that puts something in it: "in Orlasvik". */
  readonly unsure?: boolean;
  /** The place named next to one without a point of its own; absent or null otherwise. */
  readonly beside?: Where | null;
  /** No list knows it, and the text calls it a village or town. */
  readonly isSettlement?: boolean;
  /** Its sentence is there to say where: "it happened in Orlasvik". */
  readonly setting?: boolean;
  /** Absent or null where nothing is said but that the place is named. */
  readonly bearing?: Bearing | null;
  /** What stands in front of it puts something by a court or hospital of the place: "shot outside the high court in Gao". */
  readonly outsideSite?: boolean;
  /** Others speak there: "officials said in Gao". */
  readonly speakers?: boolean;
  /** A title opens on it: "Gao: Two nurses held". */
  readonly heads?: boolean;
  /** It is named for its court: "a court in Gao", "a Gao court". */
  readonly court?: boolean;
}

/**
 * What a place has to do with what is told beside it. responders: its police or firemen came ("Dallas police"); beyond: it happened not in
 * it but near it ("10 miles south of Gao", "a suburb of Denver"); outside: right beside it ("on the outskirts of Gao"); aside: someone
 * lives, was treated or speaks there; afterwards: someone was arrested, freed, tried or buried there, which may be what is told of.
 */
export type Bearing = 'responders' | 'beyond' | 'outside' | 'aside' | 'afterwards';

/**
 * All mentions by one literal, however they were found: every stage behind this one asks of them again and again.
 * @param setting what is said of it besides, as `court` is
 */
export function asWritten(mention: PlaceMention, setting: boolean, court: boolean): PlaceMention {
  return {
    start: mention.start,
    end: mention.end,
    firstToken: mention.firstToken,
    lastToken: mention.lastToken,
    sentence: mention.sentence,
    where: mention.where,
    kind: mention.kind,
    metonym: mention.metonym && !(court && mention.where?.precision === 'place'),
    owner: mention.owner ?? false,
    acrossBorder: mention.acrossBorder ?? false,
    locative: mention.locative,
    capitalOf: mention.capitalOf ?? null,
    partOf: mention.partOf ?? null,
    unsure: mention.unsure ?? false,
    beside: mention.beside ?? null,
    isSettlement: mention.isSettlement ?? false,
    setting: setting || (mention.setting ?? false),
    bearing: mention.bearing ?? null,
    outsideSite: mention.outsideSite ?? false,
    speakers: mention.speakers ?? false,
    court: court || (mention.court ?? false),
  };
}

/** Index of the first mention in a sentence or behind it; mentions lie in the order of the text. */
export const firstOfSentence = (mentions: readonly PlaceMention[], sentence: number): number =>
  countInFront(mentions, (mention) => mention.sentence < sentence);
