/** What the last word of a mention is: one of the words for persons, things and weapons that the tables know, and whose side it is of. */
import type { Language } from '../language/language.js';
import { words } from '../language/table.js';

export interface HeadWords {
  /** The noun a mention ends in, in the singular; null for one no table knows, as most names are. @param mention in lower case */
  readonly headOf: (mention: string) => string | null;
  /** The party of the last word that tells one. @param said as `wordsIn` gives them */
  readonly partyOf: (said: readonly string[]) => string | null;
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
  const parties = readParties(language);
  const deeds = new Set<string>();
  for (const { word, part, forms } of language.table('happenings'))
    if (part === 'noun') for (const form of [word!, ...words(forms)]) deeds.add(form);
  return {
    headOf: (mention) => {
      const head = stem(lastOf(mention));
      return heads.has(head) ? head : null;
    },
    partyOf: (said) => {
      for (let at = said.length - 1; at >= 0; at--) {
        const known = parties.get(said[at]!);
        if (known === undefined) continue;
        const party = (at > 0 ? known.behind.get(said[at - 1]!) : undefined) ?? known.alone;
        if (party !== null) return party;
      }
      return null;
    },
    isDeed: (word) => deeds.has(word),
  };
}

/** The party a word tells of by itself, and behind another: "bodyguard", "civil guard". */
interface PartyWord {
  alone: string | null;
  readonly behind: Map<string, string>;
}

/** By the last word; phrases of more than two words tell no party. */
function readParties(language: Language): ReadonlyMap<string, PartyWord> {
  const parties = new Map<string, PartyWord>();
  for (const { party, words: phrases } of language.table('parties'))
    for (const phrase of words(phrases)) {
      const [last, before, ...more] = phrase.split(' ').reverse();
      if (more.length > 0) continue;
      let known = parties.get(last!);
      if (!known) parties.set(last!, (known = { alone: null, behind: new Map() }));
      if (before === undefined) known.alone = party!;
      else known.behind.set(before, party!);
    }
  return parties;
}

/** The words of a lower-case mention: letters and digits, with the apostrophes and hyphens within them. */
export function wordsIn(mention: string): readonly string[] {
  const out: string[] = [];
  let from = 0;
  for (let at = 0; at <= mention.length; at++) {
    const code = at < mention.length ? mention.charCodeAt(at) : SPACE;
    // Beyond ASCII the platform has to say what is a letter, which is slow.
    if (code > 127) return mention.split(/[^\p{L}\p{N}'’-]+/u).filter(Boolean);
    if (isOfWord(code)) continue;
    if (at > from) out.push(mention.slice(from, at));
    from = at + 1;
  }
  return out;
}

const SPACE = 32;
const isOfWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 39 || code === 45;

const lastOf = (phrase: string): string => phrase.slice(phrase.lastIndexOf(' ') + 1);
const stem = (word: string): string => (/['’s]$/.test(word) ? word.replace(/['’]s?$/, '').replace(/(?<=[^su])s$/, '') : word);
