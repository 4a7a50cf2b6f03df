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
import type { Clauses, Damage, Doing, Happening, Harm, Naming } from './clause.js';
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
  const harms: Harm[] = [];
  const happenings: Happening[] = [];
  const damages: Damage[] = [];
  const doings: Doing[] = [];
  const namings: Naming[] = [];
  for (const sentence of layout.sentences) {
    if (sentence.role === 'boilerplate' || sentence.role === 'dateline') continue;
    readSentence(marks, doers, sentence, { harms, happenings, damages, doings, namings });
  }
  return { harms, happenings, damages, doings, namings };
}

interface Read {
  readonly harms: Harm[];
  readonly happenings: Happening[];
  readonly damages: Damage[];
  readonly doings: Doing[];
  readonly namings: Naming[];
}

function readSentence(marks: Marks, doers: DoerWords, sentence: Sentence, { harms, happenings, damages, doings, namings }: Read): void {
  const chunks = mergeOf(
    marks,
    joinBrackets(marks.layout, joinSplitVerbs(marks, countByAges(marks.layout, marks.classes, chunkSentence(marks, sentence)))),
  );
  const clause = new ClauseArguments(chunks);
  readHarms(marks, sentence, chunks, clause, harms);
  readHappenings(marks, sentence, chunks, clause, happenings);
  readDamage(marks, sentence, chunks, clause, damages);
  readDoers(marks, doers, sentence, chunks, clause, doings);
  readNamings(marks.classes, sentence, chunks, namings);
}
