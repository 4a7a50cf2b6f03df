/** Which words show that a finite verb stands in a stretch: enough to tell a noun phrase from a clause. */
import { inflect, spellings } from '../clauses/inflect.js';
import { readEndings } from '../language/endings.js';
import type { Language } from '../language/language.js';
import { words } from '../language/table.js';
import { WordMap } from '../language/vocabulary.js';
import type { Token } from '../text/layout.js';
import { ADVERB, BE, DEFINITE, DO, GRAMMAR, HAVE, INDEFINITE, MODAL, NEGATED, NEGATION, OTHER, PREPOSITION } from './grammar.js';

export interface VerbSigns {
  readonly finite: (token: Token, before: Token | undefined) => boolean;
  /** "shot", "threw": a past that is no infinitive, too. */
  readonly did: (token: Token) => boolean;
  /** "has", "was", "will", "also", "later": may stand between a subject and its verb. */
  readonly auxiliary: (token: Token) => boolean;
  readonly be: (token: Token | undefined) => boolean;
  /** "reportedly", "bluntly" */
  readonly manner: (token: Token) => boolean;
  /** Whether a word is of one of the classes of `grammar.ts`, given as bits. */
  readonly is: (token: Token | undefined, classes: number) => boolean;
}

const MODIFIES = DEFINITE | INDEFINITE | OTHER | PREPOSITION;
const AUXILIARY = BE | HAVE | DO | MODAL | ADVERB | NEGATION | NEGATED;

export function createVerbSigns(language: Language): VerbSigns {
  const bits = new WordMap<number>(language.vocabulary);
  for (const row of [...language.table('grammar'), ...language.table('word-classes')])
    for (const word of words(row.words)) bits.set(word, (bits.get(word) ?? 0) | (GRAMMAR.get(row.class ?? '') ?? 0));
  const is = (token: Token | undefined, classes: number): boolean => token !== undefined && ((bits.at(token) ?? 0) & classes) !== 0;
  const { finite: verbs, past } = finiteForms(language);
  const endings = readEndings(language);
  const manner = ({ lower }: Token): boolean => lower.length > 5 && endings.manner.of(lower);
  const endsInEd = ({ lower, capital }: Token): boolean => !capital && lower.length > 4 && endings.past.of(lower) && !lower.includes('-');
  return {
    // "the wounded man", "an injured guard": a participle after an article is no verb.
    finite: (token, before) => token.shape === 'word' && (verbs.at(token) || endsInEd(token)) && !is(before, MODIFIES),
    did: (token) => token.shape === 'word' && past.at(token) === true,
    auxiliary: (token) => is(token, AUXILIARY) || manner(token),
    be: (token) => is(token, BE),
    manner,
    is,
  };
}

function finiteForms(language: Language): { readonly finite: WordMap<true>; readonly past: WordMap<true> } {
  const finite = new WordMap<true>(language.vocabulary);
  const past = new WordMap<true>(language.vocabulary);
  const add = (word: string): void => finite.set(word, true);
  const rows = [
    ...language.table('common-verbs'),
    ...language.table('effects'),
    ...language.table('happenings').filter((row) => row.part === 'verb'),
    ...language.table('reporting-verbs'),
  ];
  for (const row of rows) {
    const lemma = row.lemma ?? row.word ?? row.verb ?? '';
    if (lemma.includes(' ')) continue;
    for (const form of spellings(inflect(lemma, words(row.forms)).past)) {
      add(form);
      if (form !== lemma) past.set(form, true);
    }
  }
  for (const row of [...language.table('grammar'), ...language.table('word-classes')])
    if (row.class === 'negated-auxiliary' || row.class === 'finite-auxiliary') words(row.words).forEach(add);
  return { finite, past };
}
