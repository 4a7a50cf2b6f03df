/** Joins the chunks of each sentence that are one. */
import { ClassGate } from '../language/class-gate.js';
import type { Sentence } from '../text/layout.js';
import type { Chunk } from './chunk.js';
import type { Marks } from './chunks/marks.js';
import { namesOfBodies } from './chunks/names-of-bodies.js';
import type { ClauseClass, ClauseClasses } from './clause-classes.js';
import { countByAges } from './count-by-ages.js';
import { countByApposition } from './count-by-apposition.js';
import { markDefiniteTogether } from './definite-together.js';
import { headsOfBodies } from './heads-of-bodies.js';
import { joinAdjectives } from './join-adjectives.js';
import { joinAgesOfPair } from './join-ages-of-pair.js';
import { joinAgesOfSeveral } from './join-ages-of-several.js';
import { joinAllBut } from './join-all-but.js';
import { joinAsMany } from './join-as-many.js';
import { joinBothCallings } from './join-both-callings.js';
import { joinBrackets } from './join-brackets.js';
import { joinCarriedOff } from './join-carried-off.js';
import { joinCorrections } from './join-corrections.js';
import { joinDatedDeeds } from './join-dated-deeds.js';
import { joinDegreesOf } from './join-degrees-of.js';
import { joinEachOfThem } from './join-each-of-them.js';
import { joinIdentifiedAs } from './join-identified-as.js';
import { joinIdentities } from './join-identities.js';
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
import { setSayingsAside } from './set-sayings-aside.js';
import { setTimesAside } from './set-times-aside.js';
import { countSomeOfThem } from './some-of-them.js';
import { withoutAliases } from './without-aliases.js';

interface Join {
  readonly join: (marks: Marks, chunks: readonly Chunk[]) => readonly Chunk[];
  /** Types of chunks, and a word of one of these classes, without which there is nothing to join: most sentences are passed over. */
  readonly types?: readonly Chunk['type'][];
  readonly words?: readonly ClauseClass[];
}

/** In this order. */
const JOINS: readonly Join[] = [
  { join: joinTownAndState, types: ['comma'] },
  { join: partFrontPlaces, types: ['preposition', 'verb-group'] },
  { join: namesOfBodies, words: ['body-noun'] },
  { join: joinPrefixes, types: ['dash'] },
  { join: joinIdentities, types: ['and'], words: ['identity'] },
  { join: joinBothCallings, types: ['and'] },
  { join: (_, chunks) => joinDatedDeeds(chunks), types: ['time', 'preposition'] },
  { join: ({ layout, classes }, chunks) => joinDegreesOf(layout, classes, chunks), words: ['degrees'] },
  { join: joinAdjectives, types: ['comma'] },
  { join: (_, chunks) => markDefiniteTogether(chunks), types: ['and'] },
  { join: (_, chunks) => joinNamesOfBoth(chunks), types: ['and', 'comma'] },
  { join: (_, chunks) => joinNamesOfSeveral(chunks), types: ['and'] },
  { join: ({ layout, classes }, chunks) => countByAges(layout, classes, chunks) },
  { join: (_, chunks) => countByApposition(chunks), types: ['comma'] },
  { join: joinAgesOfSeveral, types: ['comma'] },
  { join: ({ layout }, chunks) => joinAgesOfPair(layout, chunks), types: ['and', 'comma'] },
  { join: joinAsMany, words: ['many', 'equal'] },
  { join: joinEachOfThem, words: ['everyone', 'each'] },
  { join: joinSplitVerbs, types: ['verb-group'] },
  { join: joinCarriedOff, words: ['carry-to', 'carry-into', 'carry-from'] },
  { join: joinInTheHands, words: ['captive-in'] },
  { join: joinBrackets, types: ['open'] },
  { join: joinSharedHeads, types: ['and'] },
  { join: withoutAliases },
  { join: joinCorrections, words: ['not-that-many'] },
  { join: setNotThoseAside },
  { join: setSayingsAside, types: ['comma'] },
  { join: (_, chunks) => setTimesAside(chunks), types: ['time', 'verb-group'] },
  { join: (_, chunks) => joinPartedPassives(chunks), types: ['comma', 'verb-group'] },
  { join: ({ layout }, chunks) => joinOneAndOther(layout, chunks), types: ['comma', 'and'] },
  { join: joinMadeUp, words: ['gathering', 'gathering-number', 'body-noun'] },
  { join: headsOfBodies, words: ['head-of'] },
  { join: (_, chunks) => joinThatOf(chunks), types: ['preposition'] },
  { join: countSomeOfThem, words: ['some-alone'] },
  { join: mergeOf },
  { join: joinAllBut, types: ['but'] },
  { join: membersOfBodies, words: ['membership'] },
  { join: joinIdentifiedAs, types: ['verb-group'] },
];

/** The chunks of each sentence, in place. */
export type JoinAll = (told: readonly { readonly marks: Marks; readonly sentence: Sentence }[], cut: (readonly Chunk[])[]) => void;

export function createJoinAll(classes: ClauseClasses): JoinAll {
  const gate = new ClassGate<ClauseClass>(classes, [...new Set(JOINS.flatMap(({ words = [] }) => words))]);
  const joins = JOINS.map(({ join, types = [], words }) => ({
    join,
    types: types.reduce((bits, type) => bits | bitOf(type), 0),
    words: words ? gate.bitsOf(words) : ANY,
  }));
  return (told, cut) => {
    const types = cut.map(typesOf);
    const words = told.map(({ marks, sentence }) => gate.within(marks.layout.tokens, sentence.firstToken, sentence.lastToken) | ANY);
    for (const { join, ...needed } of joins)
      for (let i = 0; i < cut.length; i++) {
        if ((types[i]! & needed.types) !== needed.types || (words[i]! & needed.words) === 0) continue;
        const joined = join(told[i]!.marks, cut[i]!);
        if (joined === cut[i]) continue;
        cut[i] = joined;
        types[i] = typesOf(joined);
      }
  };
}

/** The bit of what needs no word of a class. */
const ANY = 1 << 30;

/** The frequent ones first: chunk by chunk, names compared one after the other take less time than a look into a record. */
function bitOf(type: Chunk['type']): number {
  switch (type) {
    case 'noun-phrase':
      return 1;
    case 'preposition':
      return 1 << 1;
    case 'verb-group':
      return 1 << 2;
    case 'comma':
      return 1 << 3;
    case 'adverb':
      return 1 << 4;
    case 'and':
      return 1 << 5;
    case 'relative':
      return 1 << 6;
    case 'break':
      return 1 << 7;
    case 'subordinate':
      return 1 << 8;
    case 'time':
      return 1 << 9;
    case 'state':
      return 1 << 10;
    case 'age':
      return 1 << 11;
    case 'or':
      return 1 << 12;
    case 'but':
      return 1 << 13;
    case 'open':
      return 1 << 14;
    case 'close':
      return 1 << 15;
    case 'dash':
      return 1 << 16;
  }
}

function typesOf(chunks: readonly Chunk[]): number {
  let bits = 0;
  for (let k = 0; k < chunks.length; k++) bits |= bitOf(chunks[k]!.type);
  return bits;
}
