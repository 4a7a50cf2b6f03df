/** Reports to time: variants of one of our own examples, which has the length of a full news story. */
import { readFileSync } from 'node:fs';
import type { Report } from '../src/model/report.js';

export const VARIANTS = 64;

const EXAMPLE = new URL('../examples/reports/aktobe-attack.md', import.meta.url);

/** The example without its front matter; one of many steps, two groups and four places, which is slower to read than most news. */
export const sampleText = (): string => readFileSync(EXAMPLE, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');

/** Paragraphs one after another, again from the first where they run out, up to a length: the last one may go over it. */
export function toLength(paragraphs: readonly string[], length: number): string {
  const out: string[] = [];
  for (let at = 0, total = 0; total < length; at++) {
    const paragraph = paragraphs[at % paragraphs.length]!;
    out.push(paragraph);
    total += paragraph.length + 2;
  }
  return out.join('\n\n');
}

/** The text with its digits moved on and its paragraphs turned, so that no two variants are alike. */
export function variant(text: string, n: number): string {
  const paragraphs = text.split(/\n{2,}/);
  const turn = n % paragraphs.length;
  return [...paragraphs.slice(turn), ...paragraphs.slice(0, turn)].join('\n\n').replace(/\d/g, (digit) => String((Number(digit) + n) % 10));
}

export const reportOfText = (id: string, text: string): Report => ({
  id,
  text,
  title: null,
  published: '2016-06-07',
  publisher: null,
  url: null,
  language: 'en',
});
export const variants = (text: string): readonly Report[] =>
  Array.from({ length: VARIANTS }, (_, n) => reportOfText(`v${n}`, variant(text, n)));
