/** What a language's tables tell about weapons, vehicles and things worth taking, in the form the weapon reader looks them up. */
import { type Ending, readEndings } from '../language/endings.js';
import type { Language } from '../language/language.js';
import { PhraseIndex } from '../language/phrase-index.js';
import { words } from '../language/table.js';
import type { WordClass } from '../language/word-class.js';
import { PrecedingPhrases } from '../numbers/neighbour-phrases.js';
import { readSmallWords } from '../text/small-words.js';

/** What a noun needs to be told of; see data/languages/en/weapons.tsv. */
export type ThingSort = 'sure' | 'model' | 'maker' | 'general' | 'weak' | 'not' | 'vehicle' | 'valuable';
export type ContainerUse = 'yes' | 'no' | 'uncounted';
export type CueMeaning =
  | 'take'
  | 'seize'
  | 'carry'
  | 'recover'
  | 'and'
  | 'use'
  | 'ram'
  | 'ride'
  | 'damage'
  | 'destroy'
  | 'including'
  | 'aux'
  | 'stop';

export interface WeaponWords {
  readonly things: PhraseIndex<ThingSort>;
  /** Modifiers; true for those that can stand for a part of a lot by themselves. */
  readonly modifiers: PrecedingPhrases<boolean>;
  readonly modifiersAhead: PhraseIndex<boolean>;
  readonly cues: PhraseIndex<CueMeaning>;
  readonly forces: ReadonlySet<string>;
  /** What a vehicle is driven into, it was used against. */
  readonly drivenInto: WordClass;
  readonly plural: Ending;
  /** "MP-44-style": built like one. */
  readonly like: Ending;
  /** "units of", "sticks of", which belong to the mention, and "crates of", whose number is not that of the things. */
  readonly containers: PrecedingPhrases<ContainerUse>;
}

/** Reads the tables weapons, weapon-modifiers, weapon-cues, weapon-forces, weapon-containers, vehicles and valuables. */
export function readWeaponWords(language: Language): WeaponWords {
  const things = new PhraseIndex<ThingSort>(language.vocabulary);
  for (const row of language.table('valuables')) for (const phrase of words(row.words)) things.add(phrase, 'valuable');
  for (const row of language.table('vehicles')) for (const phrase of words(row.words)) things.add(phrase, 'vehicle');
  for (const row of language.table('weapons')) for (const phrase of words(row.words)) things.add(phrase, row.sort as ThingSort);
  const modifiers = new PrecedingPhrases<boolean>(language.vocabulary);
  const modifiersAhead = new PhraseIndex<boolean>(language.vocabulary);
  for (const row of language.table('weapon-modifiers')) {
    for (const phrase of words(row.words)) {
      modifiers.add(phrase, row.part === 'yes');
      modifiersAhead.add(phrase, row.part === 'yes');
    }
  }
  const cues = new PhraseIndex<CueMeaning>(language.vocabulary);
  for (const row of language.table('weapon-cues')) for (const phrase of words(row.phrases)) cues.add(phrase, row.meaning as CueMeaning);
  const containers = new PrecedingPhrases<ContainerUse>(language.vocabulary);
  for (const row of language.table('weapon-containers'))
    for (const phrase of words(row.phrases)) containers.add(phrase, row.keep as ContainerUse);
  const endings = readEndings(language);
  return {
    things,
    modifiers,
    modifiersAhead,
    cues,
    forces: new Set(language.table('weapon-forces').flatMap((row) => words(row.words))),
    containers,
    drivenInto: readSmallWords(language)['driven-into'],
    plural: endings.plural,
    like: endings.like,
  };
}
