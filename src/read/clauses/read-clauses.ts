/** Reads every sentence into the harms and happenings it tells of. */
import type { Language } from '../language/language.js';
import type { Numbers } from '../numbers/quantity.js';
import type { PlaceMention } from '../place/place-mention.js';
import type { Layout, Sentence } from '../text/layout.js';
import type { TimeMention } from '../time/time-mention.js';
import { ClauseArguments } from './arguments/arguments.js';
import type { Chunk } from './chunk.js';
import { chunkSentence } from './chunks/chunk-sentence.js';
import { readChunkWords } from './chunks/chunk-words.js';
import { type ChunkKnowledge, type Marks, markTokens } from './chunks/marks.js';
import { nameInCapitals } from './chunks/names-in-capitals.js';
import type { Clauses, CutSentence, Damage, Doing, Happening, Harm, Naming, Outcome } from './clause.js';
import { readClauseClasses } from './clause-classes.js';
import { type DoerWords, readDoerWords } from './doer-words.js';
import { withoutCleared } from './doers/cleared-later.js';
import { withoutLetGo } from './doers/let-go.js';
import { readDoers } from './doers/read-doers.js';
import { readHarms } from './harms/read-harms.js';
import { createJoinAll, type JoinAll } from './joins.js';
import { readDamage } from './read-damage.js';
import { readHappenings } from './read-happenings.js';
import { readNamings } from './read-namings.js';
import { readOutcomes } from './read-outcomes.js';
import { createWords } from './words.js';

export type ClauseReader = (layout: Layout, numbers: Numbers, times: readonly TimeMention[], places: readonly PlaceMention[]) => Clauses;

/** What the stages before found in a report. */
export interface Unread {
  readonly layout: Layout;
  readonly numbers: Numbers;
  readonly times: readonly TimeMention[];
  readonly places: readonly PlaceMention[];
}

export function createClauseReader(language: Language): ClauseReader {
  const readAll = createClauseStackReader(language);
  return (layout, numbers, times, places) => readAll([{ layout, numbers, times, places }])[0]!;
}

/** Reads a stack of reports, each on its own. */
export function createClauseStackReader(language: Language): (stack: readonly Unread[]) => readonly Clauses[] {
  const classes = readClauseClasses(language);
  const doers = readDoerWords(language);
  const knowledge = { words: createWords(language, classes), classes, chunkWords: readChunkWords(language), held: doers.held };
  const joinAll = createJoinAll(classes);
  return (stack) => readClauses(knowledge, joinAll, doers, stack);
}

function readClauses(knowledge: ChunkKnowledge, joinAll: JoinAll, doers: DoerWords, stack: readonly Unread[]): readonly Clauses[] {
  const told: Told[] = [];
  const read = stack.map(({ layout, numbers, times, places }) => {
    const marks = markTokens(layout, knowledge, numbers, times, places);
    const out: Read = {
      sentences: [],
      harms: [],
      happenings: [],
      damages: [],
      outcomes: [],
      doings: [],
      namings: [],
      surnames: marks.surnames,
    };
    for (const sentence of layout.sentences)
      if (sentence.role !== 'boilerplate' && sentence.role !== 'dateline') told.push({ marks, sentence, out });
    return { out, tokens: layout.tokens };
  });
  for (let from = 0; from < told.length; from += AT_ONCE) readSentences(joinAll, doers, told.slice(from, from + AT_ONCE));
  return read.map(({ out, tokens }) => withoutLetGo(withoutCleared(out, tokens, knowledge.classes), tokens, knowledge.classes));
}

interface Read {
  readonly sentences: CutSentence[];
  readonly harms: Harm[];
  readonly happenings: Happening[];
  readonly damages: Damage[];
  readonly outcomes: Outcome[];
  readonly doings: Doing[];
  readonly namings: Naming[];
  readonly surnames: ReadonlySet<string>;
}

/** A sentence with what its report tells so far. */
interface Told {
  readonly marks: Marks;
  readonly sentence: Sentence;
  readonly out: Read;
}

/**
 * Sentences that one reader after another goes through, of all reports: the code of a reader is large, and what the processor has just run
 * it runs again fast; more sentences at a time would only hold more memory.
 */
const AT_ONCE = 1024;

function readSentences(joinAll: JoinAll, doers: DoerWords, told: readonly Told[]): void {
  const cut = cutAll(joinAll, told);
  const each = (read: (told: Told, cut: CutSentence) => void): void => told.forEach((of, i) => void read(of, cut[i]!));
  each(({ marks, sentence, out }, cut) => readHarms(marks, sentence, cut, out.harms));
  each(({ marks, sentence, out }, { chunks, clause }) => readHappenings(marks, sentence, chunks, clause, out.happenings));
  each(({ marks, sentence, out }, { chunks, clause }) => readDamage(marks, sentence, chunks, clause, out.damages));
  each(({ marks, sentence, out }, { chunks }) => readOutcomes(marks, sentence, chunks, out.damages, out.outcomes));
  each(({ marks, sentence, out }, { chunks, clause }) => readDoers(marks, doers, sentence, chunks, clause, out.happenings, out.doings));
  each(({ marks, sentence, out }, { chunks }) => readNamings(marks.classes, sentence, chunks, out.namings));
}

function cutAll(joinAll: JoinAll, told: readonly Told[]): readonly CutSentence[] {
  // A surname told in capitals is known in the sentences behind it
  const cut = told.map(({ marks, sentence }) => nameInCapitals(marks, chunkSentence(marks, sentence)));
  joinAll(told, cut);
  return told.map(({ marks, sentence, out }, i) => {
    const chunks = cut[i]!;
    const piece: CutSentence = {
      sentence: sentence.index,
      before: out.sentences.at(-1) ?? null,
      chunks,
      verbs: positions(chunks, isVerb),
      named: positions(chunks, isNamed),
      clause: new ClauseArguments(chunks, { classes: marks.classes, endings: marks.layout.endings, tokens: marks.layout.tokens }),
    };
    out.sentences.push(piece);
    return piece;
  });
}

/** Where such chunks stand. Later stages go through the few they ask for: a walk through all chunks of a report waits for its memory. */
function positions(chunks: readonly Chunk[], isSuch: (chunk: Chunk) => boolean): readonly number[] {
  const found: number[] = [];
  for (let k = 0; k < chunks.length; k++) if (isSuch(chunks[k]!)) found.push(k);
  return found;
}

const isVerb = ({ type }: Chunk): boolean => type === 'verb-group';
const isNamed = (chunk: Chunk): boolean => chunk.type === 'noun-phrase' && (chunk.name ?? chunk.ownerNames) !== null;
