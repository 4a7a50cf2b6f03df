/** Reports to time: variants of one report of about 3.8 KB, the length of a full news story, from our own examples. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Report } from '../src/model/report.js';

/** UTF-16 units: some 600 words. */
export const SAMPLE_LENGTH = 3800;
export const VARIANTS = 64;

const EXAMPLES = new URL('../examples/reports/', import.meta.url);
const OWN = new URL('../corpus/own.jsonl', import.meta.url);

/** Our example report nearest to the length; where all are much shorter, reports of our own one after another. */
export function sampleText(): string {
  const texts = examples();
  const nearest = texts.reduce(
    (best, text) => (Math.abs(text.length - SAMPLE_LENGTH) < Math.abs(best.length - SAMPLE_LENGTH) ? text : best),
    '',
  );
  if (nearest.length > SAMPLE_LENGTH / 2) return toLength(nearest.split(/\n{2,}/), SAMPLE_LENGTH);
  const own = readFileSync(OWN, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text);
  return toLength([...texts, ...own], SAMPLE_LENGTH);
}

function examples(): readonly string[] {
  try {
    return readdirSync(EXAMPLES)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => readFileSync(new URL(name, EXAMPLES), 'utf8'));
  } catch {
    return [];
  }
}

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
