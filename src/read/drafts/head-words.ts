/** What the last word of a mention is: one of the words for persons, things and weapons that the tables know, and whose side it is of. */
import type { Language } from '../language/language.js';
import { words } from '../language/table.js';

export interface HeadWords {
  /** The noun a mention ends in, in the singular; null for one no table knows, as most names are. */
  readonly headOf: (mention: string) => string | null;
  /** The party of the last word that tells one. */
  readonly partyOf: (mention: string) => string | null;
  /** "attack", "explosion" */
  readonly isDeed: (word: string) => boolean;
}

/** Reads the tables people, targets, weapons, vehicles, armed-groups, parties and happenings. */
export function readHeadWords(language: Language): HeadWords {
  const heads = new Set<string>();
  const add = (cell: string | undefined): void => {
    for (const phrase of words(cell)) heads.add(stem(lastOf(phrase)));
  };
  for (const row of language.table('people')) [row.singular, row.plural].forEach(add);
  for (const name of ['targets', 'weapons', 'vehicles', 'armed-groups'] as const) for (const row of language.table(name)) add(row.words);
  const parties = new Map<string, string>();
  for (const { party, words: phrases } of language.table('parties')) for (const word of words(phrases)) parties.set(word, party!);
  const deeds = new Set<string>();
  for (const { word, part, forms } of language.table('happenings'))
    if (part === 'noun') for (const form of [word!, ...words(forms)]) deeds.add(form);
  return {
    headOf: (mention) => {
      const head = stem(lastOf(mention.toLowerCase()));
      return heads.has(head) ? head : null;
    },
    partyOf: (mention) => {
      const said = mention.toLowerCase().split(/[^\p{L}\p{N}'’-]+/u);
      for (let at = said.length - 1; at >= 0; at--) {
        const party = parties.get(`${said[at - 1]} ${said[at]}`) ?? parties.get(said[at]!);
        if (party !== undefined) return party;
      }
      return null;
    },
    isDeed: (word) => deeds.has(word),
  };
}

const lastOf = (phrase: string): string => phrase.slice(phrase.lastIndexOf(' ') + 1);
const stem = (word: string): string => word.replace(/['’]s?$/, '').replace(/(?<=[^su])s$/, '');
