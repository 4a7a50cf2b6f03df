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
  /** The words of all frames: most verbs are of none. */
  readonly framed: WordClass;
};

/** @throws Error for a frame the table lacks. */
export function readDoerWords(language: Language): DoerWords {
  const rows = new Map(language.table('doer-words').map((row) => [row.frame, row]));
  const all = new Set<string>();
  const frames = FRAMES.map((frame): readonly [Frame, WordClass] => {
    const row = rows.get(frame);
    if (!row) throw new Error(`Language ${language.code}, table doer-words: expected the frame "${frame}"`);
    const own = [...words(row.verbs).flatMap((verb) => Object.values(inflect(verb, []))), ...words(row.words)];
    for (const phrase of own) all.add(phrase);
    return [frame, new WordClass(language.vocabulary, `doer-words ${frame}`, own)];
  });
  const lastOfTwo = [...all].filter((phrase) => phrase.includes(' ')).map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1));
  return {
    ...(Object.fromEntries(frames) as Record<Frame, WordClass>),
    lastOfTwo: new WordClass(language.vocabulary, 'doer-words, last of two', lastOfTwo),
    framed: new WordClass(language.vocabulary, 'doer-words, all', all),
  };
}
