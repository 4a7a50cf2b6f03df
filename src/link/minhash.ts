/**
 * Estimates how much of two texts is word for word the same: MinHash with one permutation (Li, Owen and Zhang 2012, "One
 * Permutation Hashing"). Each run of five words is hashed once; the hash picks a bin, and each bin keeps its smallest hash.
 */

/** Words in a run: long enough that two independent accounts share hardly any, short enough to survive an editor's cut. */
export const SHINGLE_WORDS = 5;
/** Bins of a signature: the estimate's standard error is at most 1 / (2 √128) = 0.045. A power of two. */
export const BINS = 128;
/** Three bins a band: texts with Jaccard 0.5 meet in one of 42 bands with probability 0.996, with 0.1 with 0.04. */
const BAND_BINS = 3;

/** One smallest hash a bin; 0 marks a bin no run fell in. */
export type Signature = Uint32Array;

/** Hashes of all runs of `SHINGLE_WORDS` words, lower case, punctuation aside; of the whole text where it is shorter. */
export function shinglesOf(text: string): Uint32Array {
  const words = wordHashes(text);
  const count = Math.max(words.length === 0 ? 0 : 1, words.length - SHINGLE_WORDS + 1);
  const shingles = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    let hash = 0x811c9dc5;
    for (let j = i; j < Math.min(words.length, i + SHINGLE_WORDS); j++) hash = scramble(hash ^ words[j]!);
    shingles[i] = hash || 1;
  }
  return shingles;
}

export function signatureOf(shingles: Uint32Array): Signature {
  const bins = new Uint32Array(BINS);
  for (const shingle of shingles) {
    const hash = scramble(shingle ^ 0x9e3779b9) || 1;
    const bin = hash & (BINS - 1);
    if (bins[bin] === 0 || hash < bins[bin]!) bins[bin] = hash;
  }
  return bins;
}

/** Estimated Jaccard similarity: bins that agree among bins that either text fills. Two empty texts have 0. */
export function estimateJaccard(a: Signature, b: Signature): number {
  let filled = 0;
  let equal = 0;
  for (let i = 0; i < BINS; i++) {
    if (a[i] === 0 && b[i] === 0) continue;
    filled++;
    if (a[i] === b[i]) equal++;
  }
  return filled === 0 ? 0 : equal / filled;
}

/** Keys under which texts that are likely near-duplicates meet. Bands with an empty bin are left out. */
export function bandsOf(signature: Signature): readonly number[] {
  const keys: number[] = [];
  for (let first = 0; first + BAND_BINS <= BINS; first += BAND_BINS) {
    let hash = scramble(first + 1);
    let whole = true;
    for (let i = first; i < first + BAND_BINS; i++) {
      if (signature[i] === 0) whole = false;
      hash = scramble(hash ^ signature[i]!);
    }
    if (whole) keys.push(hash);
  }
  return keys;
}

/** Share of the smaller set of runs that stands in the other: 1 where one text holds the whole of the other. */
export function containment(a: Uint32Array, b: Uint32Array): number {
  const [small, large] = a.length <= b.length ? [new Set(a), new Set(b)] : [new Set(b), new Set(a)];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared++;
  return shared / small.size;
}

/** FNV-1a over each run of letters and digits, lower case for ASCII and beyond; 32 bits. */
function wordHashes(text: string): Uint32Array {
  const lower = text.toLowerCase();
  const hashes = new Uint32Array((lower.length >> 1) + 1);
  let count = 0;
  let hash = 0;
  for (let i = 0; i <= lower.length; i++) {
    const code = i < lower.length ? lower.charCodeAt(i) : 32;
    if (isWordCode(code)) hash = Math.imul((hash === 0 ? 0x811c9dc5 : hash) ^ code, 0x01000193) >>> 0 || 1;
    else if (hash !== 0) {
      hashes[count++] = hash;
      hash = 0;
    }
  }
  return hashes.subarray(0, count);
}

/** ASCII letters and digits, and everything beyond ASCII but Latin-1 signs and general punctuation (U+2000 to U+206F). */
function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return code >= 0xc0 && (code < 0x2000 || code > 0x206f);
}

/** The finaliser of MurmurHash3, 32 bits: every input bit reaches every output bit. */
export function scramble(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
