/** Reads every sentence into the harms and happenings it tells of. */
import type { Language } from '../language/language.js';
import type { PhraseIndex } from '../language/phrase-index.js';
import type { Numbers } from '../numbers/quantity.js';
import type { PlaceMention } from '../place/place-mention.js';
import type { Layout, Sentence } from '../text/layout.js';
import type { TimeMention } from '../time/time-mention.js';
import { ClauseArguments } from './arguments/arguments.js';
import { chunkSentence } from './chunks/chunk-sentence.js';
import { type Marks, markTokens } from './chunks/marks.js';
import type { Clauses, CutSentence, Damage, Doing, Happening, Harm, Naming } from './clause.js';
import { type ClauseClasses, readClauseClasses } from './clause-classes.js';
import { countByAges } from './count-by-ages.js';
import { type DoerWords, readDoerWords } from './doer-words.js';
import { readHarms } from './harms/read-harms.js';
import { joinBrackets } from './join-brackets.js';
import { joinSplitVerbs } from './join-split-verbs.js';
import { mergeOf } from './merge-of.js';
import { readDamage } from './read-damage.js';
import { readDoers } from './read-doers.js';
import { readHappenings } from './read-happenings.js';
import { readNamings } from './read-namings.js';
import { createWords, type Word } from './words.js';

export type ClauseReader = (layout: Layout, numbers: Numbers, times: readonly TimeMention[], places: readonly PlaceMention[]) => Clauses;

export function createClauseReader(language: Language): ClauseReader {
  const words = createWords(language);
  const classes = readClauseClasses(language);
  const doers = readDoerWords(language);
  return (layout, numbers, times, places) => readClauses(words, classes, doers, layout, numbers, times, places);
}

function readClauses(
  words: PhraseIndex<Word>,
  classes: ClauseClasses,
  doers: DoerWords,
  layout: Layout,
  numbers: Numbers,
  times: readonly TimeMention[],
  places: readonly PlaceMention[],
): Clauses {
  const marks = markTokens(layout, words, classes, numbers, times, places);
  const read: Read = { sentences: [], harms: [], happenings: [], damages: [], doings: [], namings: [] };
  const told = layout.sentences.filter(({ role }) => role !== 'boilerplate' && role !== 'dateline');
  for (let from = 0; from < told.length; from += AT_ONCE) readSentences(marks, doers, told.slice(from, from + AT_ONCE), read);
  return read;
}

interface Read {
  readonly sentences: CutSentence[];
  readonly harms: Harm[];
  readonly happenings: Happening[];
  readonly damages: Damage[];
  readonly doings: Doing[];
  readonly namings: Naming[];
}

/**
 * Sentences that one reader after another goes through: the code of a reader is large, and what the processor has just run it runs
 * again fast; more sentences at a time would only hold more memory.
 */
const AT_ONCE = 64;

function readSentences(marks: Marks, doers: DoerWords, sentences: readonly Sentence[], out: Read): void {
  const chunked = sentences.map((sentence) => chunkSentence(marks, sentence));
  const chunks = chunked.map((cut) =>
    mergeOf(marks, joinBrackets(marks.layout, joinSplitVerbs(marks, countByAges(marks.layout, marks.classes, cut)))),
  );
  const clauses = chunks.map((of) => new ClauseArguments(of));
  sentences.forEach(({ index }, i) => void out.sentences.push({ sentence: index, chunks: chunks[i]!, clause: clauses[i]! }));
  sentences.forEach((sentence, i) => void readHarms(marks, sentence, chunks[i]!, clauses[i]!, out.harms));
  sentences.forEach((sentence, i) => void readHappenings(marks, sentence, chunks[i]!, clauses[i]!, out.happenings));
  sentences.forEach((sentence, i) => void readDamage(marks, sentence, chunks[i]!, clauses[i]!, out.damages));
  const told = happeningsBySentence(out.happenings, sentences[0]?.index ?? 0);
  sentences.forEach(
    (sentence, i) => void readDoers(marks, doers, sentence, chunks[i]!, clauses[i]!, told.get(sentence.index) ?? [], out.doings),
  );
  sentences.forEach((sentence, i) => void readNamings(marks.classes, sentence, chunks[i]!, out.namings));
}

/** Of the sentences from one on, those that tell of any. */
function happeningsBySentence(happenings: readonly Happening[], first: number): ReadonlyMap<number, readonly Happening[]> {
  const told = new Map<number, Happening[]>();
  for (let i = happenings.length - 1; i >= 0 && happenings[i]!.sentence >= first; i--) {
    const { sentence } = happenings[i]!;
    const known = told.get(sentence);
    if (known) known.push(happenings[i]!);
    else told.set(sentence, [happenings[i]!]);
  }
  return told;
}
