/** Which words show that a finite verb stands in a stretch: enough to tell a noun phrase from a clause. */
import { inflect } from '../clauses/inflect.js';
import type { Language } from '../language/language.js';
import { words } from '../language/table.js';
import type { Token } from '../text/layout.js';
import { ADVERB, BE, DEFINITE, DO, GRAMMAR, HAVE, INDEFINITE, MODAL, NEGATED, NEGATION, OTHER, PREPOSITION } from './grammar.js';

export interface VerbSigns {
  readonly finite: (token: Token, before: Token | undefined) => boolean;
  /** "has", "was", "will", "also", "later": may stand between a subject and its verb. */
  readonly auxiliary: (lower: string) => boolean;
  readonly be: (lower: string) => boolean;
  /** Whether a word is of one of the classes of `grammar.ts`, given as bits. */
  readonly is: (lower: string, classes: number) => boolean;
}

const MODIFIES = DEFINITE | INDEFINITE | OTHER | PREPOSITION;
const AUXILIARY = BE | HAVE | DO | MODAL | ADVERB | NEGATION | NEGATED;

export function createVerbSigns(language: Language): VerbSigns {
  const bits = new Map<string, number>();
  for (const row of [...language.table('grammar'), ...language.table('word-classes')])
    for (const word of words(row.words)) bits.set(word, (bits.get(word) ?? 0) | (GRAMMAR.get(row.class ?? '') ?? 0));
  const is = (lower: string, classes: number): boolean => ((bits.get(lower) ?? 0) & classes) !== 0;
  const verbs = finiteForms(language);
  return {
    // "the wounded man", "an injured guard": a participle after an article is no verb.
    finite: (token, before) =>
      token.shape === 'word' && (verbs.has(token.lower) || endsInEd(token)) && !(before && is(before.lower, MODIFIES)),
    auxiliary: (lower) => is(lower, AUXILIARY) || (lower.length > 5 && lower.endsWith('ly')),
    be: (lower) => is(lower, BE),
    is,
  };
}

const endsInEd = (token: Token): boolean =>
  !token.capital && token.lower.length > 4 && token.lower.endsWith('ed') && !token.lower.includes('-');

function finiteForms(language: Language): ReadonlySet<string> {
  const finite = new Set(words('is|are|was|were|am|has|have|had|do|does|did|will|would|can|could|may|might|must|should|shall'));
  const rows = [
    ...language.table('common-verbs'),
    ...language.table('effects'),
    ...language.table('happenings').filter((row) => row.part === 'verb'),
    ...language.table('reporting-verbs'),
  ];
  for (const row of rows) {
    const lemma = row.lemma ?? row.word ?? row.verb ?? '';
    if (!lemma.includes(' ')) finite.add(inflect(lemma, words(row.forms)).past);
  }
  for (const row of language.table('grammar')) if (row.class === 'negated-auxiliary') for (const word of words(row.words)) finite.add(word);
  return finite;
}
