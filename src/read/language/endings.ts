/** Endings of words, by which rules tell apart what no table lists, and take inflection off; the table says what each is. */
import type { Language } from './language.js';
import { words } from './table.js';

const NAMES = [
  'ing',
  'past',
  'manner',
  'plural',
  'no-plural',
  'possessive',
  'of-person',
  'of-thing',
  'adjective',
  'bearing',
  'led',
  'old',
  'ordinal',
  'of-country',
  'of-band',
  'of-forces',
  'no-name',
  'doubled-s',
  'possessive-s',
  'years-old',
  'like',
] as const;

export type EndingName = (typeof NAMES)[number];
export type Endings = Readonly<Record<EndingName, Ending>>;

export class Ending {
  readonly #endings: readonly string[];

  /** @param endings in lower case, the longest of those that fit first */
  constructor(endings: readonly string[]) {
    this.#endings = endings;
  }

  /** Whether a word in lower case ends so. */
  of(lower: string): boolean {
    for (const ending of this.#endings) if (lower.endsWith(ending)) return true;
    return false;
  }

  /** The word without it, as it is written; the word itself where it ends otherwise. */
  off(word: string): string {
    for (const ending of this.#endings) if (word.endsWith(ending)) return word.slice(0, -ending.length);
    return word;
  }

  /** The same of a word in any case. */
  offWritten(word: string): string {
    return word.slice(0, this.off(word.toLowerCase()).length);
  }
}

/** @throws Error for a class the table lacks or has twice */
export function readEndings(language: Language): Endings {
  const rows = new Map<string, readonly string[]>();
  for (const row of language.table('endings')) {
    if (rows.has(row.class!)) throw new Error(`Language ${language.code}, table endings: the class "${row.class}" stands twice`);
    rows.set(row.class!, words(row.endings));
  }
  const endings = NAMES.map((name): readonly [EndingName, Ending] => {
    const list = rows.get(name);
    if (!list?.length) throw new Error(`Language ${language.code}, table endings: expected the class "${name}"`);
    return [name, new Ending(list)];
  });
  return Object.fromEntries(endings) as Endings;
}
