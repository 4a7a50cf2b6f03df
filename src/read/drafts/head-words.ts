/** What the last word of a mention is: one of the words for persons, things and weapons that the tables know, and whose side it is of. */
import { everyForm } from '../clauses/inflect.js';
import { type Endings, readEndings } from '../language/endings.js';
import type { Language } from '../language/language.js';
import { words } from '../language/table.js';
import { type Numbered, WordMap } from '../language/vocabulary.js';
import { WordClass } from '../language/word-class.js';
import type { Token } from '../text/layout.js';
import { isPlural } from '../text/plurals.js';

/** What a mention is made of. */
export interface Said {
  readonly words: number;
  /** The noun it ends in, in the singular; null for one no table knows, as most names are. */
  readonly head: string | null;
  /** The party of the last word that tells one. */
  readonly party: string | null;
}

export interface HeadWords {
  readonly said: (mention: string) => Said;
  /** The party of the last of some words that tells one; `last` is exclusive. */
  readonly partyIn: (tokens: readonly Token[], first: number, last: number) => string | null;
  /** What a word can be, as bits of `DEED`, `DEED_VERB` … */
  readonly kindsOf: (word: Numbered) => number;
  /** "accused": the kind of word beside which those are named who are held for a deed. */
  readonly guiltOf: (word: Numbered) => string | null;
}

/** "attack", "explosion" */
export const DEED = 1;
/** "attacked", "kidnapping" */
export const DEED_VERB = 2;
export const BEFORE_NOUN = 4;
export const BEFORE_VERB = 8;
/** "was", "been" */
export const BE = 16;

/** Mentions of so many kinds are kept from one report to the next. */
const KEPT_MENTIONS = 10_000;

/** Reads the tables people, targets, weapons, vehicles, armed-groups, parties and happenings. */
export function readHeadWords(language: Language): HeadWords {
  const heads = new Set<string>();
  const endings = readEndings(language);
  const add = (cell: string | undefined): void => {
    for (const phrase of words(cell)) heads.add(stem(endings, lastOf(phrase)));
  };
  for (const row of language.table('people')) [row.singular, row.plural].forEach(add);
  for (const name of ['targets', 'weapons', 'vehicles', 'armed-groups'] as const) for (const row of language.table(name)) add(row.words);
  const parties = readParties(language);
  const tellsParty = new WordClass(language.vocabulary, 'parties', parties.keys());
  const kinds = readKinds(language);
  const guilt = new WordMap<string>(language.vocabulary);
  for (const { kind, words: phrases } of language.table('guilt-words')) for (const word of words(phrases)) guilt.set(word, kind!);
  const read = (mention: string): Said => {
    const lower = mention.toLowerCase();
    const said = wordsIn(lower);
    const head = stem(endings, lastOf(lower));
    return { words: said.length, head: heads.has(head) ? head : null, party: partyOf(parties, 0, said.length, (at) => said[at]!) };
  };
  const kept = new Map<string, Said>();
  return {
    said: (mention) => {
      let said = kept.get(mention);
      if (said) return said;
      if (kept.size >= KEPT_MENTIONS) kept.clear();
      kept.set(mention, (said = read(mention)));
      return said;
    },
    partyIn: (tokens, first, last) => {
      let end = last;
      while (end > first && !tellsParty.at(tokens[end - 1]!)) end--;
      return partyOf(parties, first, end, (at) => tokens[at]!.lower);
    },
    kindsOf: (word) => kinds.at(word) ?? 0,
    guiltOf: (word) => guilt.at(word) ?? null,
  };
}

function readKinds(language: Language): WordMap<number> {
  const kinds = new WordMap<number>(language.vocabulary);
  const note = (kind: number, some: Iterable<string>): void => {
    for (const word of some) kinds.set(word, (kinds.get(word) ?? 0) | kind);
  };
  for (const { word, part, forms } of language.table('happenings')) if (part === 'noun') note(DEED, [word!, ...words(forms)]);
  note(DEED_VERB, deedVerbs(language));
  for (const row of language.table('noun-openers')) {
    if (row.side === 'noun') note(BEFORE_NOUN, words(row.words));
    if (row.side === 'verb') note(BEFORE_VERB, words(row.words));
  }
  for (const row of language.table('grammar')) if (row.class === 'be') note(BE, words(row.words));
  return kinds;
}

function partyOf(parties: ReadonlyMap<string, PartyWord>, first: number, last: number, wordAt: (at: number) => string): string | null {
  for (let at = last - 1; at >= first; at--) {
    const known = parties.get(wordAt(at));
    if (known === undefined) continue;
    const party = (at > first ? known.behind.get(wordAt(at - 1)) : undefined) ?? known.alone;
    if (party !== null) return party;
  }
  return null;
}

/** Every form of the verbs of which the subject does something to others. */
function deedVerbs(language: Language): ReadonlySet<string> {
  const verbs = new Set<string>();
  const add = (lemma: string, forms: string | undefined): void => {
    if (lemma.includes(' ')) return;
    for (const form of everyForm(lemma, words(forms))) verbs.add(form);
  };
  for (const { word, part, role, forms } of language.table('happenings'))
    if (part !== 'noun' && (role === 'violence' || role === 'threat')) add(word!, forms);
  for (const { lemma, whom, forms } of language.table('effects')) if (whom === 'object') add(lemma!, forms);
  for (const { lemma, forms } of language.table('deeds')) add(lemma!, forms);
  return verbs;
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
function wordsIn(mention: string): readonly string[] {
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
function stem(endings: Endings, word: string): string {
  const bare = endings.possessive.off(word);
  return isPlural(endings, bare) ? endings.plural.off(bare) : bare;
}
