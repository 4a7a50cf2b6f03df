/** What other stages found in a report, by the token it begins at. */
import type { PhraseIndex } from '../../language/phrase-index.js';
import type { WordClass } from '../../language/word-class.js';
import type { Measure, Numbers, Quantity } from '../../numbers/quantity.js';
import type { PlaceMention } from '../../place/place-mention.js';
import type { Layout } from '../../text/layout.js';
import type { TimeMention } from '../../time/time-mention.js';
import type { ClauseClasses } from '../clause-classes.js';
import type { Word } from '../words.js';
import type { ChunkWords } from './chunk-words.js';

/** What the language's tables say, the same for all its reports. */
export interface ChunkKnowledge {
  readonly words: PhraseIndex<Word>;
  readonly classes: ClauseClasses;
  readonly chunkWords: ChunkWords;
  /** Verbs of which persons are the object who are held for a deed. */
  readonly held: WordClass;
}

export interface Marks extends ChunkKnowledge {
  readonly layout: Layout;
  /** By token: whether any of these begins there; most begin nowhere, and are then not looked for. */
  readonly begins: Uint8Array;
  readonly quantityAt: ReadonlyMap<number, Quantity>;
  readonly measureAt: ReadonlyMap<number, Measure>;
  readonly timeAt: ReadonlyMap<number, TimeMention>;
  readonly placeAt: ReadonlyMap<number, number>;
  readonly places: readonly PlaceMention[];
  /** Surnames of persons named in full so far that would be read as something else: "ANA DORLE … DORLE WAS HURT", "Ana Cook … Cook". */
  readonly surnames: Set<string>;
  /** Words that stand with a capital within a sentence, in lower case, gathered when first asked for: most reports never do. */
  readonly capitals: () => ReadonlySet<string>;
}

export function markTokens(
  layout: Layout,
  { words, classes, chunkWords, held }: ChunkKnowledge,
  numbers: Numbers,
  times: readonly TimeMention[],
  places: readonly PlaceMention[],
): Marks {
  const begins = new Uint8Array(layout.tokens.length);
  let capitals: ReadonlySet<string> | null = null;
  for (const found of [numbers.quantities, numbers.measures, times, places]) for (const { firstToken } of found) begins[firstToken] = 1;
  return {
    layout,
    words,
    classes,
    chunkWords,
    held,
    places,
    surnames: new Set(),
    capitals: () => (capitals ??= capitalsWithin(layout)),
    begins,
    quantityAt: new Map(numbers.quantities.map((quantity) => [quantity.firstToken, quantity])),
    measureAt: new Map(numbers.measures.map((measure) => [measure.firstToken, measure])),
    timeAt: new Map(times.map((time) => [time.firstToken, time])),
    placeAt: new Map(places.map((place, i) => [place.firstToken, i])),
  };
}

function capitalsWithin({ tokens, sentences }: Layout): ReadonlySet<string> {
  const capitals = new Set<string>();
  for (const { firstToken, lastToken, role } of sentences)
    if (role !== 'headline') for (let k = firstToken + 1; k < lastToken; k++) if (tokens[k]!.capital) capitals.add(tokens[k]!.lower);
  return capitals;
}
