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
import { namesOfBodies } from './chunks/names-of-bodies.js';
import type { Clauses, CutSentence, Damage, Doing, Happening, Harm, Naming, Outcome } from './clause.js';
import { readClauseClasses } from './clause-classes.js';
import { countByAges } from './count-by-ages.js';
import { countByApposition } from './count-by-apposition.js';
import { markDefiniteTogether } from './definite-together.js';
import { type DoerWords, readDoerWords } from './doer-words.js';
import { withoutCleared } from './doers/cleared-later.js';
import { withoutLetGo } from './doers/let-go.js';
import { readDoers } from './doers/read-doers.js';
import { readHarms } from './harms/read-harms.js';
import { headsOfBodies } from './heads-of-bodies.js';
import { joinAdjectives } from './join-adjectives.js';
import { joinAgesOfSeveral } from './join-ages-of-several.js';
import { joinAllBut } from './join-all-but.js';
import { joinAsMany } from './join-as-many.js';
import { joinBothCallings } from './join-both-callings.js';
import { joinBrackets } from './join-brackets.js';
import { joinCarriedOff } from './join-carried-off.js';
import { joinCorrections } from './join-corrections.js';
import { joinEachOfThem } from './join-each-of-them.js';
import { joinIdentifiedAs } from './join-identified-as.js';
import { joinInTheHands } from './join-in-the-hands.js';
import { joinMadeUp } from './join-made-up.js';
import { joinNamesOfBoth } from './join-names-of-both.js';
import { joinNamesOfSeveral } from './join-names-of-several.js';
import { joinOneAndOther } from './join-one-and-other.js';
import { joinPartedPassives } from './join-parted-passives.js';
import { joinPrefixes } from './join-prefixes.js';
import { joinSharedHeads } from './join-shared-heads.js';
import { joinSplitVerbs } from './join-split-verbs.js';
import { joinThatOf } from './join-that-of.js';
import { joinTownAndState } from './join-town-and-state.js';
import { membersOfBodies } from './members-of-bodies.js';
import { mergeOf } from './merge-of.js';
import { setNotThoseAside } from './not-those.js';
import { partFrontPlaces } from './part-front-places.js';
import { readDamage } from './read-damage.js';
import { readHappenings } from './read-happenings.js';
import { readNamings } from './read-namings.js';
import { readOutcomes } from './read-outcomes.js';
import { setSayingsAside } from './set-sayings-aside.js';
import { setTimesAside } from './set-times-aside.js';
import { countSomeOfThem } from './some-of-them.js';
import { withoutAliases } from './without-aliases.js';
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
  return (stack) => readClauses(knowledge, doers, stack);
}

function readClauses(knowledge: ChunkKnowledge, doers: DoerWords, stack: readonly Unread[]): readonly Clauses[] {
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
  for (let from = 0; from < told.length; from += AT_ONCE) readSentences(doers, told.slice(from, from + AT_ONCE));
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

function readSentences(doers: DoerWords, told: readonly Told[]): void {
  const cut = cutAll(told);
  const each = (read: (told: Told, cut: CutSentence) => void): void => told.forEach((of, i) => void read(of, cut[i]!));
  each(({ marks, sentence, out }, cut) => readHarms(marks, sentence, cut, out.harms));
  each(({ marks, sentence, out }, { chunks, clause }) => readHappenings(marks, sentence, chunks, clause, out.happenings));
  each(({ marks, sentence, out }, { chunks, clause }) => readDamage(marks, sentence, chunks, clause, out.damages));
  each(({ marks, sentence, out }, { chunks }) => readOutcomes(marks, sentence, chunks, out.damages, out.outcomes));
  each(({ marks, sentence, out }, { chunks, clause }) => readDoers(marks, doers, sentence, chunks, clause, out.happenings, out.doings));
  each(({ marks, sentence, out }, { chunks }) => readNamings(marks.classes, sentence, chunks, out.namings));
}

/** What joins chunks of a sentence that are one, in this order. */
const JOINS: readonly ((marks: Marks, chunks: readonly Chunk[]) => readonly Chunk[])[] = [
  joinTownAndState,
  partFrontPlaces,
  namesOfBodies,
  joinPrefixes,
  joinBothCallings,
  joinAdjectives,
  (_, chunks) => markDefiniteTogether(chunks),
  (_, chunks) => joinNamesOfBoth(chunks),
  (_, chunks) => joinNamesOfSeveral(chunks),
  ({ layout, classes }, chunks) => countByAges(layout, classes, chunks),
  (_, chunks) => countByApposition(chunks),
  joinAgesOfSeveral,
  joinAsMany,
  joinEachOfThem,
  joinSplitVerbs,
  joinCarriedOff,
  joinInTheHands,
  joinBrackets,
  joinSharedHeads,
  withoutAliases,
  joinCorrections,
  setNotThoseAside,
  setSayingsAside,
  (_, chunks) => setTimesAside(chunks),
  (_, chunks) => joinPartedPassives(chunks),
  ({ layout }, chunks) => joinOneAndOther(layout, chunks),
  joinMadeUp,
  headsOfBodies,
  (_, chunks) => joinThatOf(chunks),
  countSomeOfThem,
  mergeOf,
  joinAllBut,
  membersOfBodies,
  joinIdentifiedAs,
];

function cutAll(told: readonly Told[]): readonly CutSentence[] {
  // A surname told in capitals is known in the sentences behind it
  const cut = told.map(({ marks, sentence }) => nameInCapitals(marks, chunkSentence(marks, sentence)));
  for (const join of JOINS) for (let i = 0; i < told.length; i++) cut[i] = join(told[i]!.marks, cut[i]!);
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
