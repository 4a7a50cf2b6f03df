/** The words by which a report says whose deed it was, by what they do in a sentence; the table says what each frame is. */
import type { Language } from '../language/language.js';
import { words } from '../language/table.js';
import { WordClass } from '../language/word-class.js';
import { inflect } from './inflect.js';

const FRAMES = [
  'held',
  'blamed',
  'accused',
  'case',
  'answers',
  'did',
  'speaks-for',
  'laid',
  'denied',
  'clears',
  'plants',
  'throws',
  'leads',
  'share',
  'guilty',
  'work',
  'capture',
  'crime',
  'called',
  'name',
  'of-rank',
  'doer',
  'met',
  'seizes',
  'comes',
  'band',
  'armed',
  'crowd',
  'fighting',
  'fire',
  'saves',
  'order',
  'giving',
  'makes',
  'behest',
  'sent',
  'culprit',
  'pack',
  'ringleader',
  'tried',
  'rite',
  'atrocity',
  'prison',
  'brought',
  'beside',
  'left',
  'confesses',
  'caught',
  'since',
  'it',
  'these',
  'after',
  'flees',
  'flight',
  'look',
  'with-look',
  'described',
] as const;

export type Frame = (typeof FRAMES)[number];
export type DoerWords = Readonly<Record<Frame, WordClass>> & {
  /** Last words of the verbs of two words: "out" of "carried out". */
  readonly lastOfTwo: WordClass;
};

/** @throws Error for a frame the table lacks. */
export function readDoerWords(language: Language): DoerWords {
  const rows = new Map(language.table('doer-words').map((row) => [row.frame, row]));
  const found: Partial<Record<Frame, WordClass>> = {};
  const lastOfTwo = new Set<string>();
  for (const frame of FRAMES) {
    const row = rows.get(frame);
    if (!row) throw new Error(`Language ${language.code}, table doer-words: expected the frame "${frame}"`);
    const all = [...words(row.verbs).flatMap((verb) => Object.values(inflect(verb, []))), ...words(row.words)];
    found[frame] = new WordClass(language.vocabulary, `doer-words ${frame}`, all);
    for (const phrase of all) if (phrase.includes(' ')) lastOfTwo.add(phrase.slice(phrase.lastIndexOf(' ') + 1));
  }
  return { ...(found as Record<Frame, WordClass>), lastOfTwo: new WordClass(language.vocabulary, 'doer-words, last of two', lastOfTwo) };
}
