/** Finds the cues of several tables in one pass over the tokens of a report. */
import { ByNumber } from '../language/by-number.js';
import { type Endings, readEndings } from '../language/endings.js';
import type { Language } from '../language/language.js';
import { wordsOfTable } from '../language/table.js';
import type { Vocabulary } from '../language/vocabulary.js';
import { type Roots, rootOf } from '../language/word-tree.js';
import type { Token } from '../text/layout.js';

/** A cue as found: every row of its table that lists this phrase. */
export interface Cue<T> {
  readonly rows: readonly T[];
  readonly firstToken: number;
  /** Exclusive. */
  readonly lastToken: number;
}

export type CueRows<Tables> = { readonly [K in keyof Tables]: readonly (readonly [phrase: string, row: Tables[K]])[] };
export type Found<Tables> = { readonly [K in keyof Tables]: readonly Cue<Tables[K]>[] };

/** The longest phrase of each table at each token; within a table matches never overlap. */
export type CueScanner<Tables> = (tokens: readonly Token[]) => Found<Tables>;

/** The rows of each table that list a phrase. All tables share one tree of words, so that a token is looked up once however many there are. */
type Ends = { readonly table: number; readonly rows: unknown[] }[];

/** How the phrases of the tables are written. */
export interface CueSpelling {
  /** Words whose final 's is no possessive and so stays in the token. */
  readonly contracted: ReadonlySet<string>;
  readonly endings: Endings;
}

export const readSpelling = (language: Language): CueSpelling => ({
  contracted: wordsOfTable(language.table('contractions')),
  endings: readEndings(language),
});

export function createCueScanner<Tables extends object>(
  vocabulary: Vocabulary,
  tables: CueRows<Tables>,
  spelling: CueSpelling,
): CueScanner<Tables> {
  const names = Object.keys(tables) as (keyof Tables)[];
  const roots: Roots<Ends> = new ByNumber();
  const bits: WordBits = { alone: vocabulary.register(), opens: vocabulary.register(), goesOn: vocabulary.register() };
  names.forEach((name, table) => {
    for (const cue of tables[name]) endsOf(vocabulary, bits, roots, asTokens(cue[0], spelling), table).push(cue[1]);
  });
  return (tokens) => {
    const found = scan(tokens, names.length, roots, bits);
    return Object.fromEntries(names.map((name, i) => [name, found[i]])) as unknown as Found<Tables>;
  };
}

/** The rows of a table that end with the last word of a phrase. */
function endsOf(vocabulary: Vocabulary, bits: WordBits, roots: Roots<Ends>, phrase: readonly string[], table: number): unknown[] {
  const first = vocabulary.add(phrase[0]!);
  vocabulary.asks(phrase.length > 1 ? bits.opens : bits.alone, first);
  let node = rootOf(roots, first);
  for (let at = 1; at < phrase.length; at++) {
    const word = vocabulary.add(phrase[at]!);
    vocabulary.asks(bits.goesOn, word);
    node = node.grow(word);
  }
  const ends: Ends = (node.value ??= []);
  for (const end of ends) if (end.table === table) return end.rows;
  const rows: unknown[] = [];
  ends.push({ table, rows });
  return rows;
}

/** Bits of the vocabulary: of words that are a cue by themselves, that open a longer one, and that stand further on in one. */
interface WordBits {
  readonly alone: number;
  readonly opens: number;
  readonly goesOn: number;
}

/** The bits tell of most tokens that no cue begins there, and the tree of words is not asked. */
function scan(
  tokens: readonly Token[],
  tables: number,
  roots: Roots<Ends>,
  { alone, opens, goesOn }: WordBits,
): readonly (readonly Cue<unknown>[])[] {
  const found: Cue<unknown>[][] = [];
  for (let table = 0; table < tables; table++) found.push([]);
  const past = new Int32Array(tables);
  const from = new Int32Array(tables).fill(-1);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const isOpening = (token.tables & opens) !== 0 && at + 1 < tokens.length && (tokens[at + 1]!.tables & goesOn) !== 0;
    if (!isOpening && (token.tables & alone) === 0) continue;
    let node = roots.get(token.word);
    for (let last = at + 1; node; last++) {
      if (node.value !== undefined)
        for (const { table, rows } of node.value) {
          if (past[table]! > at) {
            if (from[table] !== at) continue;
            found[table]!.pop();
          }
          from[table] = at;
          found[table]!.push({ rows, firstToken: at, lastToken: last });
          past[table] = last;
        }
      if (!node.goesOn || last >= tokens.length) break;
      const { word, tables: asking } = tokens[last]!;
      if ((asking & goesOn) === 0) break;
      node = node.next(word);
    }
  }
  return found;
}

/** Words that read as they are written, with one space between them. */
const PLAIN = /^[a-z-]+(?: [a-z-]+)*$/;

/**
 * A table's phrase as the tokens of a text would read: brackets and commas apart, possessive endings gone.
 */
function asTokens(phrase: string, { contracted, endings }: CueSpelling): readonly string[] {
  if (PLAIN.test(phrase)) return phrase.split(' ');
  const spaced = phrase
    .toLowerCase()
    .replace(/([(),/%])/g, ' $1 ')
    .trim();
  return spaced.split(/\s+/).map((word) => (contracted.has(word) ? word : endings.possessive.off(word)));
}
