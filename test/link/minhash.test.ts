import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandsOf, containment, estimateJaccard, SHINGLE_WORDS, shinglesOf, signatureOf } from '../../src/link/minhash.js';

const words = (from: number, to: number): string => Array.from({ length: to - from }, (_, i) => `word${from + i}`).join(' ');

function jaccard(a: Uint32Array, b: Uint32Array): number {
  const [x, y] = [new Set(a), new Set(b)];
  const shared = [...x].filter((shingle) => y.has(shingle)).length;
  const all = x.size + y.size - shared;
  return all === 0 ? 0 : shared / all;
}

describe('MinHash', () => {
  it('estimates the true Jaccard similarity of the runs of words', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5000 }),
        fc.integer({ min: 60, max: 400 }),
        fc.integer({ min: 0, max: 400 }),
        (from, length, shift) => {
          const [a, b] = [shinglesOf(words(from, from + length)), shinglesOf(words(from + shift, from + shift + length))];
          // Five standard errors of 128 bins.
          expect(Math.abs(estimateJaccard(signatureOf(a), signatureOf(b)) - jaccard(a, b))).toBeLessThan(0.22);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('is on average right to a few hundredths', () => {
    let error = 0;
    for (let i = 0; i < 50; i++) {
      const [a, b] = [shinglesOf(words(i * 900, i * 900 + 300)), shinglesOf(words(i * 900 + 100, i * 900 + 400))];
      error += estimateJaccard(signatureOf(a), signatureOf(b)) - jaccard(a, b);
    }
    expect(Math.abs(error / 50)).toBeLessThan(0.03);
  });

  it('makes near-duplicates meet in a band, and strangers not', () => {
    const meet = (a: string, b: string): boolean => {
      const keys = new Set(bandsOf(signatureOf(shinglesOf(a))));
      return bandsOf(signatureOf(shinglesOf(b))).some((key) => keys.has(key));
    };
    expect(meet(words(0, 300), words(30, 330))).toBe(true);
    expect(meet(words(0, 300), words(1000, 1300))).toBe(false);
  });

  it.each([
    ['case and punctuation', 'Five men, armed; came by night.', 'FIVE MEN ARMED CAME BY NIGHT', 1],
    ['a part', words(0, 100), words(0, 300), 1],
    ['nothing shared', words(0, 50), words(100, 150), 0],
    ['an empty text', '', words(0, 50), 0],
    [`fewer than ${SHINGLE_WORDS} words`, 'Shots fired', 'shots FIRED!', 1],
  ])('contains: %s', (_, a, b, expected) => {
    expect(containment(shinglesOf(a), shinglesOf(b))).toBe(expected);
  });
});
