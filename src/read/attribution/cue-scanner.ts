/** Finds the cues of several tables in one pass over the tokens of a report. */
import type { Token } from '../text/layout.js';
import { PhraseIndex } from '../language/phrase-index.js';

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

export function createCueScanner<Tables extends object>(tables: CueRows<Tables>): CueScanner<Tables> {
  const names = Object.keys(tables) as (keyof Tables)[];
  const indexes = names.map((name) => indexOf(tables[name]));
  const openers = new Map<string, number>();
  names.forEach((name, bit) => {
    for (const [phrase] of tables[name]) {
      const [opener = ''] = asTokens(phrase).split(' ');
      openers.set(opener, (openers.get(opener) ?? 0) | (1 << bit));
    }
  });
  return (tokens) => scan(tokens, names, indexes, openers);
}

type Indexes<Tables> = readonly PhraseIndex<Tables[keyof Tables][]>[];

function indexOf<T>(entries: readonly (readonly [string, T])[]): PhraseIndex<T[]> {
  const rows = new Map<string, T[]>();
  for (const [phrase, row] of entries) {
    const key = asTokens(phrase);
    const known = rows.get(key);
    if (known) known.push(row);
    else rows.set(key, [row]);
  }
  const index = new PhraseIndex<T[]>();
  for (const [key, values] of rows) index.add(key, values);
  return index;
}

function scan<Tables>(tokens: readonly Token[], names: readonly (keyof Tables)[], indexes: Indexes<Tables>, openers: ReadonlyMap<string, number>): Found<Tables> {
  const found = names.map((): Cue<Tables[keyof Tables]>[] => []);
  const past = new Int32Array(names.length);
  for (let at = 0; at < tokens.length; at++) {
    let bits = openers.get(tokens[at]!.lower) ?? 0;
    for (let bit = 0; bits; bit++, bits >>= 1) {
      if (!(bits & 1) || past[bit]! > at) continue;
      const match = indexes[bit]!.at(tokens, at);
      if (!match) continue;
      found[bit]!.push({ rows: match.value, firstToken: match.firstToken, lastToken: match.lastToken });
      past[bit] = match.lastToken;
    }
  }
  return Object.fromEntries(names.map((name, i) => [name, found[i]])) as unknown as Found<Tables>;
}

/** Words whose final 's is no possessive and so stays in the token. */
const CONTRACTED = /^(?:it|he|she|that|there|here|what|who|where|how|let)'s$/;

/** A table's phrase as the tokens of a text would read: brackets and commas apart, possessive endings gone. */
function asTokens(phrase: string): string {
  const spaced = phrase.toLowerCase().replace(/([(),/%])/g, ' $1 ').trim();
  return spaced.split(/\s+/).map((word) => (CONTRACTED.test(word) ? word : word.replace(/'s$|(?<=s)'$/, ''))).join(' ');
}
