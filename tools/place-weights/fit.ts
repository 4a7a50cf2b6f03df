/**
 * Fits the column `weight` of `data/languages/en/places-weights.tsv` by logistic regression, held near the column `hand`, so that what the
 * corpus has no example of keeps its hand-set weight: which names are places. The corpus is LGL (Lieberman et al. 2010). The same corpus
 * and the same gazetteer give the same bytes.
 *
 *   npx tsx tools/place-weights/fit.ts DIR/lgl.jsonl > places-weights.tsv
 *
 * The corpus, one report a line, holds `text` and `gold.toponyms` [{start, end}]. Each report is read as it is and in capitals.
 */
import { type CorpusRow, loadCorpus, reportOf } from '../../bench/corpus.js';
import { loadGazetteer, loadLanguage } from '../../src/app/data.js';
import { createNameWeigher } from '../../src/read/place/create-place-reader.js';
import { FEATURES } from '../../src/read/place/name-features.js';
import { createLayout } from '../../src/read/text/create-layout.js';
import { type Example, fitLogistic } from '../learning/logistic.js';
import { besideHand, handWeights } from '../learning/weight-tables.js';

/** Pull towards the weights set by hand, per example. */
const HOLD = 0.0005;

const language = loadLanguage('en');
const layOut = createLayout(language);
const weigh = createNameWeigher(language, loadGazetteer());

function examplesOf(row: CorpusRow, text: string): readonly Example[] {
  // Capitals of another length ("ß", "SS") would not stand where the corpus says.
  if (text.length !== row.text.length) return [];
  const toponyms = row.gold?.toponyms as readonly { readonly start: number; readonly end: number }[];
  const places = new Set(toponyms.map(({ start, end }) => `${start}-${end}`));
  const report = { ...reportOf(row), id: '', text, title: null, published: null, language: 'en' };
  return weigh(layOut(report)).map(({ start, end, features }) => ({
    has: [...features].map((feature) => [FEATURES.indexOf(feature), 1] as const),
    isTrue: places.has(`${start}-${end}`),
  }));
}

const path = process.argv[2];
if (!path) throw new Error('expected a corpus: fit.ts CORPUS.jsonl');
const examples = loadCorpus(path).rows.flatMap((row) => [...examplesOf(row, row.text), ...examplesOf(row, row.text.toUpperCase())]);
const hand = handWeights(language, 'places-weights', FEATURES);
const holds = FEATURES.map(() => HOLD * examples.length);
console.log(besideHand('places-weights', FEATURES, hand, fitLogistic(examples, holds, hand)));
