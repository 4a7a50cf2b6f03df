/**
 * Fits the column `weight` of `data/languages/en/places-weights.tsv` by logistic regression on a corpus of marked place names, held near
 * the column `hand` (L2), so that what the corpus has no example of keeps its hand-set weight. The same corpus gives the same weights.
 *
 *   tsx tools/place-weights/fit.ts LGL.jsonl > places-weights.tsv
 *
 * The corpus, one report a line, holds `text` and `gold.toponyms` [{start, end}]. Each report is read as it is and in capitals.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Report } from '../../src/model/report.js';
import { createLanguage } from '../../src/read/language/language.js';
import { createNameWeigher } from '../../src/read/place/create-place-reader.js';
import { createGazetteer } from '../../src/read/place/gazetteer.js';
import { FEATURES } from '../../src/read/place/name-features.js';
import { createLayout } from '../../src/read/text/create-layout.js';

const ROUNDS = 1500;
/** Features an example has at most; bounds how far one round may go. */
const FEATURES_AT_ONCE = 16;
/** Pull towards the weights that stand in the table, per example. */
const HOLD = 0.0005;

interface Row {
  readonly text: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly gold: {
    readonly toponyms: readonly {
      readonly start: number;
      readonly end: number;
    }[];
  };
}
interface Example {
  readonly on: readonly number[];
  readonly isPlace: number;
}

const folder = new URL('../../data/languages/en/', import.meta.url);
const language = createLanguage(
  'en',
  new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.tsv'))
      .map((name) => [name.slice(0, -4), readFileSync(new URL(name, folder), 'utf8')]),
  ),
);
const gazetteer = createGazetteer(readFileSync(new URL('../../data/places/gazetteer.bin', import.meta.url)));
const layOut = createLayout(language);
const weigh = createNameWeigher(language, gazetteer);

function examplesOf(row: Row, text: string): readonly Example[] {
  if (text.length !== row.text.length) return [];
  const places = new Set(row.gold.toponyms.map(({ start, end }) => `${start}-${end}`));
  const report: Report = {
    id: '',
    text,
    title: null,
    published: null,
    publisher: row.publisher ?? null,
    url: row.url ?? null,
    language: 'en',
  };
  return weigh(layOut(report)).map(({ start, end, features }) => ({
    on: [...features].map((feature) => FEATURES.indexOf(feature)),
    isPlace: places.has(`${start}-${end}`) ? 1 : 0,
  }));
}

function fitWeights(examples: readonly Example[], start: readonly number[]): readonly number[] {
  const weights = [...start];
  const frequency = weights.map(() => 0);
  for (const { on } of examples) for (const i of on) frequency[i]! += 1 / examples.length;
  const step = frequency.map((share) => 1 / ((share * FEATURES_AT_ONCE) / 4 + HOLD));
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight, i) => HOLD * (weight - start[i]!));
    for (const { on, isPlace } of examples) {
      let sum = 0;
      for (const i of on) sum += weights[i]!;
      const error = (1 / (1 + Math.exp(-sum)) - isPlace) / examples.length;
      for (const i of on) slope[i]! += error;
    }
    slope.forEach((value, i) => {
      weights[i]! -= step[i]! * value;
    });
  }
  return weights;
}

const path = process.argv[2];
if (!path) throw new Error('Expected a corpus: fit.ts CORPUS.jsonl');
const rows = readFileSync(path, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Row);
const examples = rows.flatMap((row) => [...examplesOf(row, row.text), ...examplesOf(row, row.text.toUpperCase())]);
const hand = new Map(language.table('places-weights').map((row) => [row.feature!, Number(row.hand)] as const));
const fitted = fitWeights(
  examples,
  FEATURES.map((feature) => hand.get(feature)!),
);
const head = readFileSync(new URL('places-weights.tsv', folder), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('#'));
console.log(
  [...head, 'feature\thand\tweight', ...FEATURES.map((feature, i) => `${feature}\t${hand.get(feature)}\t${fitted[i]!.toFixed(2)}`)].join(
    '\n',
  ),
);
