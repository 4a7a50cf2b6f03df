/**
 * Fits the weights of a scope's learned judgement by logistic regression, held near zero: of the incidents that Cairn reads in reports
 * people coded by its codebook, which did they count? For the MUC-4 scope the corpus is MUC-4 (dev). The same corpus and the same reading
 * give the same bytes.
 *
 *   npx tsx tools/scope-weights/fit.ts data/scopes/muc-4.json DIR/muc-dev.jsonl [--scorer FILE] > muc-4-weights.tsv
 *     --scorer   says on standard error how well the judgement does on reports it was not fitted to, as this scorer sees it
 *
 * The corpus, one report a line, holds `text`, `published` and `gold.templates` (see tools/learning/coded-reports.ts).
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadScorer } from '../../bench/scorer.js';
import { readScope } from '../../src/scope/read-scope.js';
import { TRAIT_NAMES } from '../../src/scope/trait.js';
import { readCodedReports } from '../learning/coded-reports.js';
import { judgeables } from '../learning/judgeable.js';
import { type Fitted, fitWeights, LEAST_LIKELY, numbered } from './fit-weights.js';
import { howWell, judgedUnseen } from './on-unseen.js';
import { vocabulary } from './vocabulary.js';

const { values, positionals } = parseArgs({ options: { scorer: { type: 'string' } }, allowPositionals: true });
const [scopeFile, corpus] = positionals;
if (!scopeFile || !corpus) throw new Error('expected a scope and a corpus: fit.ts SCOPE.json CORPUS.jsonl');
/** The scope without its judgement: that is what is about to be made. */
const { judgement, ...rules } = JSON.parse(readFileSync(scopeFile, 'utf8'));
const reports = readCodedReports(corpus);
const judged = judgeables(readScope(JSON.stringify(rules)), reports);
const words = vocabulary();

if (values.scorer)
  for (const line of howWell(await loadScorer(values.scorer), reports, judged, judgedUnseen(judged, words))) console.error(line);

const order = new Map<string, number>(TRAIT_NAMES.map((name, i) => [name, i]));
const byTrait = (a: Fitted, b: Fitted): number =>
  (order.get(a.trait[0]) ?? -1) - (order.get(b.trait[0]) ?? -1) || (a.trait[1] < b.trait[1] ? -1 : 1);
const rows = [...fitWeights(numbered(judged, words), LEAST_LIKELY)]
  .sort(byTrait)
  .map(({ trait: [name, value], weight, incidents, counted }) => [name, value, weight.toFixed(2), incidents, counted].join('\t'));
console.log(
  [
    '# How much each trait of an incident speaks for (above zero) or against its being counted; it is counted where the sum is not below zero.',
    '# Words: the sum of those known, divided by the square root of their number. incidents: in how many the weight rests; counted: of these.',
    `# Fitted by tools/scope-weights/fit.ts to ${judgement?.corpus ?? 'a corpus'}.`,
    'trait\tvalue\tweight\tincidents\tcounted',
    ...rows,
  ].join('\n'),
);
