/**
 * Fits the column `weight` of `data/languages/en/time-weights.tsv`, held near the column `hand`: for each report, which of its times is that
 * of the incident. The corpora are HRDsAttack (train), reports of the Gun Violence Archive of 2013 to 2015 and MUC-4 (dev); a report of the
 * first counts for three, for there are few. The same corpora and the same reading give the same bytes.
 *
 *   npx tsx tools/time-weights/fit.ts DIR/hrds-train.jsonl:3 DIR/gva-2013-2015.jsonl DIR/muc-dev.jsonl > time-weights.tsv
 *     :3         what a report of the corpus counts for; 1 unless given
 *     --cross    says instead how often the day is found by weights fitted on other reports, five-fold
 *
 * A corpus, one report a line, holds `text`, `published` and its key: `gold.date` (a day, or a month), or `gold.templates` [{date: {to}}], of
 * which any day will do. Reports without a date in their key are left out.
 */
import { loadLanguage } from '../../src/app/data.js';
import type { When } from '../../src/model/when.js';
import { isTakeable, openTimes, reportTimes } from '../../src/read/time/incident-time.js';
import { TIME_FEATURES, tellFeatures } from '../../src/read/time/time-features.js';
import { type Choice, fitChoices, rightOnUnseen } from '../learning/conditional-logit.js';
import { type Key, type TrainingReport, trainingReports } from '../learning/training-reports.js';
import { besideHand, handWeights } from '../learning/weight-tables.js';

/** Pull towards the weights set by hand, and how far a time may be less likely than none and still be taken. */
const HOLD = 3;
const LEAST = -1;
const COARSE: ReadonlySet<string> = new Set(['week', 'month', 'year']);

function datesOf({ date, templates }: Key): readonly string[] {
  const dates = [date, ...(templates ?? []).map((template) => template.date?.to)];
  return dates.filter((one): one is string => typeof one === 'string' && one.length >= 7);
}

/** The day, or only the month where the key has no more. */
const isOf = ({ start, precision }: When, date: string): boolean =>
  date.length >= 10
    ? !COARSE.has(precision) && start!.slice(0, 10) === date.slice(0, 10)
    : precision !== 'year' && precision !== 'week' && start!.slice(0, 7) === date;

function choiceOf({ corpus, weight, key, drafted: { found, spans, isOfAnother } }: TrainingReport): Choice | null {
  const dates = datesOf(key);
  if (dates.length === 0) return null;
  const report = reportTimes(found.times, found.layout);
  const times = openTimes(report, spans, isOfAnother).filter((time) => isTakeable(time, found.layout));
  const on = times.map((): number[] => []);
  tellFeatures(times, report, (index, feature) => on[index]!.push(TIME_FEATURES.indexOf(feature)));
  const candidates = times.map(({ mention: { when } }, index) => ({
    on: on[index]!,
    isRight: dates.some((date) => isOf(when, date)),
  }));
  return { corpus, weight, candidates };
}

const sources = process.argv.slice(2).filter((argument) => argument !== '--cross');
if (sources.length === 0) throw new Error('expected a corpus: fit.ts CORPUS.jsonl[:WEIGHT] …');
const hand = handWeights(loadLanguage('en'), 'time-weights', TIME_FEATURES);
const choices = [...trainingReports(sources)].map(choiceOf).filter((choice) => choice !== null);
if (process.argv.includes('--cross')) {
  for (const [corpus, { right, of }] of rightOnUnseen(choices, hand, HOLD, LEAST))
    console.log(`${corpus}\t${right} of ${of}\t${((100 * right) / of).toFixed(1)} %`);
} else {
  const weights = fitChoices(choices, hand, HOLD);
  console.log(
    besideHand(
      'time-weights',
      TIME_FEATURES,
      hand,
      weights.map((weight, i) => (TIME_FEATURES[i] === 'bias' ? weight - LEAST : weight)),
    ),
  );
}
