/** Where the clause around a token begins and ends: between commas, dashes, brackets, and the words that open another clause. */
import type { Language } from '../language/language.js';
import { words } from '../language/table.js';
import { WordMap } from '../language/vocabulary.js';
import type { Layout, Token } from '../text/layout.js';

export interface ClauseBounds {
  /** First token of the clause of token `at`. */
  readonly first: (at: number) => number;
  /** One past its last token. */
  readonly last: (at: number) => number;
}

const MARKS: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '--',
  '(',
  ')',
  '[',
  ']',
  '"',
  '\u201c',
  '\u201d',
  '.',
  '?',
  '!',
  '\u2014',
  '\u2013',
  '...',
]);

export type FindClauses = (layout: Layout) => ClauseBounds;

/** What a word does at the edge of a clause, as bits: a word may join and be a subject. */
const OPENS = 1;
const JOINS = 2;
const SUBJECT = 4;
const USES: ReadonlyMap<string, number> = new Map([
  ['opens', OPENS],
  ['joins', JOINS],
  ['subject', SUBJECT],
]);

export function createFindClauses(language: Language): FindClauses {
  const uses = new WordMap<number>(language.vocabulary);
  for (const row of language.table('clause-openers'))
    for (const word of words(row.words)) uses.set(word, (uses.get(word) ?? 0) | (USES.get(row.use ?? '') ?? 0));
  const opens = (tokens: readonly Token[], at: number): boolean => {
    const use = uses.at(tokens[at]!);
    if (use === undefined) return false;
    return (use & OPENS) !== 0 || ((use & JOINS) !== 0 && at + 1 < tokens.length && ((uses.at(tokens[at + 1]!) ?? 0) & SUBJECT) !== 0);
  };
  return (layout) => findClauses(layout, opens);
}

function findClauses({ tokens, sentences }: Layout, opens: (tokens: readonly Token[], at: number) => boolean): ClauseBounds {
  const first = new Int32Array(tokens.length);
  const last = new Int32Array(tokens.length);
  for (const sentence of sentences) {
    let from = sentence.firstToken;
    const close = (at: number): void => {
      for (let i = from; i < at; i++) last[i] = at;
    };
    for (let at = sentence.firstToken; at < sentence.lastToken; at++) {
      const mark = tokens[at]!.shape === 'punctuation' && MARKS.has(tokens[at]!.lower);
      if (mark || (at > from && opens(tokens, at))) {
        close(at);
        from = mark ? at + 1 : at;
      }
      first[at] = mark ? at : from;
      if (mark) last[at] = at + 1;
    }
    close(sentence.lastToken);
  }
  return { first: (at) => first[at]!, last: (at) => last[at]! };
}
