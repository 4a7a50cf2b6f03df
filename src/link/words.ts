/**
 * Cuts a text into words and gives each a number, without making strings of them: linking looks at every word of every report.
 * A word is letters, marks and digits, with apostrophes, hyphens, points and commas inside ("17-year-old", "o'neil", "9:30"); its
 * number is that of its lower case, without the possessive: "Barbee's" has the number of "barbee".
 */

/** What a word is, as bits. */
export const DIGIT_FIRST = 1;
export const UPPER_FIRST = 2;

export type VisitWord = (key: number, start: number, end: number, sort: number) => void;

/** Bits of a UTF-16 unit. Of pairs of surrogates none is a letter here: names that need them are not in news in English. */
const WORD = 1;
const UPPER = 2;
const JOINER = 4;

interface Alphabet {
  readonly sorts: Uint8Array;
  readonly lower: Uint16Array;
}

let made: Alphabet | null = null;

/** Looked up once for all units; lower case is that of the unit alone, where it has one of the same length. */
function alphabet(): Alphabet {
  if (made) return made;
  const sorts = new Uint8Array(0x10000);
  const lower = new Uint16Array(0x10000);
  for (let code = 0; code < 0x10000; code++) {
    const letter = String.fromCharCode(code);
    const small = letter.toLowerCase();
    lower[code] = small.length === 1 ? small.charCodeAt(0) : code;
    if (/[\p{L}\p{M}\p{N}]/u.test(letter)) sorts[code] = WORD | (small === letter ? 0 : UPPER);
  }
  for (const joiner of "'’-.,:") sorts[joiner.charCodeAt(0)] = JOINER;
  made = { sorts, lower };
  return made;
}

const APOSTROPHE = 39;
const RIGHT_QUOTE = 0x2019;
const SMALL_S = 115;

/** Calls for each word in order. A single letter is no word; a single digit is. */
export function eachWord(text: string, visit: VisitWord): void {
  const { sorts, lower } = alphabet();
  const { length } = text;
  for (let at = 0; at < length; ) {
    const first = text.charCodeAt(at);
    if (!(sorts[first]! & WORD)) {
      at++;
      continue;
    }
    const start = at;
    let high = HIGH_START;
    let low = LOW_START;
    // What the word was before its last apostrophe, should no more than an "s" follow.
    let [heldHigh, heldLow, heldUntil] = [0, 0, -1];
    for (; at < length; at++) {
      const code = text.charCodeAt(at);
      const sort = sorts[code]!;
      if (!(sort & WORD)) {
        if (!(sort & JOINER) || at + 1 >= length || !(sorts[text.charCodeAt(at + 1)]! & WORD)) break;
        if (code === APOSTROPHE || code === RIGHT_QUOTE) [heldHigh, heldLow, heldUntil] = [high, low, at];
      }
      high = mixHigh(high, lower[code]!);
      low = mixLow(low, lower[code]!);
    }
    let wordEnd = at;
    if (heldUntil >= 0 && heldUntil + 2 === at && lower[text.charCodeAt(at - 1)] === SMALL_S)
      [high, low, wordEnd] = [heldHigh, heldLow, heldUntil];
    const digit = first >= 48 && first <= 57;
    if (wordEnd - start >= 2 || digit)
      visit(keyFrom(high, low), start, at, (digit ? DIGIT_FIRST : 0) | (sorts[first]! & UPPER ? UPPER_FIRST : 0));
  }
}

const HIGH_START = 0x811c9dc5;
const LOW_START = 0x2545f491;
const mixHigh = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
const mixLow = (hash: number, code: number): number => Math.imul(hash + code, 0x5bd1e995) ^ (hash >>> 15);

/** 52 bits, so that among millions of words no two meet by chance. */
const keyFrom = (high: number, low: number): number => (high >>> 0) * 0x100000 + ((low ^ (low >>> 13)) & 0xfffff);

/** The number of a word, or of two that stand together as a name ("kevin barbee"), as the tables write them. */
export function keyOf(term: string): number {
  const keys: number[] = [];
  eachWord(term, (key) => keys.push(key));
  return keys.length === 2 ? pairKey(keys[0]!, keys[1]!) : (keys[0] ?? 0);
}

/** Shorter words of a name tell nothing: "branch of the Equity Bank" is "Equity Bank branch". */
const TELLING_WORD = 4;
const KEYS = 2 ** 52;

/** The number of a name of any length, whatever its case, the order of its words and what stands between them. */
export function phraseKey(name: string): number {
  let telling = 0;
  let all = 0;
  eachWord(name, (key, start, end) => {
    all = (all + key) % KEYS;
    if (end - start >= TELLING_WORD) telling = (telling + key) % KEYS;
  });
  return telling || all || keyOfUnits(name.toLowerCase());
}

/** For a name of single letters or signs. */
function keyOfUnits(name: string): number {
  let [high, low] = [HIGH_START, LOW_START];
  for (let i = 0; i < name.length; i++) [high, low] = [mixHigh(high, name.charCodeAt(i)), mixLow(low, name.charCodeAt(i))];
  return keyFrom(high, low);
}

/** The number of two words in a row. */
export function pairKey(first: number, second: number): number {
  const high = Math.imul((first / 0x100000) | 0, 0x9e3779b1) ^ Math.imul((second % 0x100000000) | 0, 0x85ebca6b);
  const low = Math.imul((first % 0x100000000) | 0, 0xc2b2ae35) ^ Math.imul((second / 0x100000) | 0, 0x27d4eb2f);
  return keyFrom(high ^ (high >>> 15), low ^ (low >>> 11));
}
