/**
 * npm run eval: how well Cairn reads, in one table.
 *
 *   npm run eval                                              our own corpus/, scored by own-scorer.ts
 *   npm run eval -- --corpora DIR --scorer FILE               every *.jsonl of a folder, scored by a scorer of yours
 *     --only NAME[,NAME]   these corpora alone
 *     --errors N           N misses of each kind, as the scorer gives them
 *     --all                every number the scorer gives, not the chosen ones alone
 *     --policy NAME        the rule that chooses best
 *     --capitals           every report put into capitals first
 *
 * The key (`gold`) is taken out of every row before Cairn reads it. A corpus in which several reports tell of one incident is read twice:
 * each report on its own ("each"), and linked ("linked"); both are scored by incident, as the scorer sees fit.
 */
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openCairn } from '../src/app/read-reports.js';
import { type Corpus, type CorpusRow, corpusFiles, hasText, inCapitals, isLinked, loadCorpus, reportOf, stripped } from './corpus.js';
import { attributionsOf, scoreAttributions } from './metrics/attributions.js';
import { scoreToponyms, toponymsOf } from './metrics/toponyms.js';
import * as own from './own-scorer.js';
import { knownScopes, type Run, runCairn } from './run-cairn.js';
import { flat, loadScorer, type Scorer, type Scores } from './scorer.js';
import { table } from './table.js';

/** The codebook a corpus was coded by says which incidents it counts; by the beginning of the corpus's name. */
const CODEBOOKS: readonly (readonly [corpus: string, scope: string])[] = [
  ['muc', 'muc-4'],
  ['gtd', 'gtd'],
  ['acled', 'acled'],
];

/** What is shown without --all: the end of a score's path. */
const SHOWN: readonly RegExp[] = [
  /^figures\.(?:killed|injured|perpetrators_killed)(?: \(no split toll\))?\.(?:exact|exact>0|mae|within)$/,
  /^muc\.(?:casualty records, numeric only|templates|role fillers \(document level\)|slots)(?:\.all)?\.f$/,
  /^linking\.[prf]$/,
  /^kinds\.(?:accuracy|macro.*)$/,
  /^places\.(?:acc@161|country|city|exact day|same month)$/,
  /^grounding\.(?:quotes|overview)$/,
  /^toponyms\.(?:f|within)$/,
  /^attributions\.f$/,
];

const { values: options } = parseArgs({
  options: {
    corpora: { type: 'string' },
    scorer: { type: 'string' },
    only: { type: 'string' },
    errors: { type: 'string' },
    all: { type: 'boolean', default: false },
    policy: { type: 'string' },
    capitals: { type: 'boolean', default: false },
  },
});

type Line = readonly [corpus: string, figure: string, cairn: number | null, naive: number | null];

const say = (message: string): void => void process.stderr.write(`eval: ${message}\n`);

async function main(): Promise<void> {
  if ((options.corpora === undefined) !== (options.scorer === undefined))
    throw new Error('expected --corpora DIR and --scorer FILE together');
  const folder = options.corpora ?? fileURLToPath(new URL('../corpus/', import.meta.url));
  const scorer: Scorer = options.scorer ? await loadScorer(options.scorer) : { ...own, naive: null };
  const wanted = options.only?.split(',');
  const scopes = options.corpora ? knownScopes() : new Set<string>();
  const lines: Line[] = [];
  for (const file of corpusFiles(folder)) {
    const name = basename(file, '.jsonl');
    if (wanted && !wanted.some((want) => name.includes(want))) continue;
    const corpus = loadCorpus(file);
    if (hasText(corpus)) lines.push(...(await evaluate(options.capitals ? inCapitals(corpus) : corpus, scorer, scopes)));
    else say(`${name}: rows without text are for \`cairn reconcile\`; left out`);
  }
  process.stdout.write(
    `${table(
      ['corpus', 'figure', 'cairn', 'naive'],
      lines.map(([corpus, figure, cairn, naive]) => [corpus, figure, shown(figure, cairn), shown(figure, naive)]),
    )}\n`,
  );
}

/** Shares as per cent; errors and counts as they are. */
function shown(figure: string, value: number | null): string {
  if (value === null || Number.isNaN(value)) return '-';
  if (/(?:mae|km|width)$/.test(figure)) return value.toFixed(2);
  return /(?:\.n|positive|units|reports|gold|predicted|correct|documents|incidents|claims|sentences|figures|gold \w+|types|mentions per entity|ranges)$/.test(
    figure,
  )
    ? `${Math.round(value * 10) / 10}`
    : (100 * value).toFixed(1);
}

async function evaluate(corpus: Corpus, scorer: Scorer, scopes: ReadonlySet<string>): Promise<readonly Line[]> {
  const scope = CODEBOOKS.find(([prefix, name]) => corpus.name.startsWith(prefix) && scopes.has(name))?.[1];
  const each = await runCairn(stripped(corpus), { each: true, scope, policy: options.policy });
  report(corpus, each, scope);
  const lines = compare(isLinked(corpus) ? `${corpus.name} each` : corpus.name, corpus.rows, each, scorer);
  if (scope) {
    const all = await runCairn(stripped(corpus), { each: true, policy: options.policy });
    report(corpus, all, 'all incidents');
    lines.push(...compare(`${corpus.name}, all incidents`, corpus.rows, all, scorer));
  }
  if (isLinked(corpus)) {
    const linked = await runCairn(stripped(corpus), { each: false, scope, policy: options.policy });
    report(corpus, linked, 'linked');
    lines.push(...compare(`${corpus.name} linked`, corpus.rows, linked, scorer));
  }
  return [...lines, ...readingLines(corpus)];
}

function report(corpus: Corpus, { incidents, status, stderr, seconds }: Run, note = 'all'): void {
  say(
    `${corpus.name} (${note}): ${corpus.rows.length} reports, ${incidents.length} incidents, ${(corpus.rows.length / seconds).toFixed(0)} reports/s with start, exit ${status}`,
  );
  if (status !== 0) {
    process.exitCode = 1;
    say(`${corpus.name}: ${stderr.trim().split('\n').slice(0, 3).join('\n  ')}`);
  }
}

function compare(name: string, rows: readonly CorpusRow[], run: Run, scorer: Scorer): Line[] {
  const cairn = flat(scorer.scoreAll(rows, run.incidents));
  const naive = scorer.naive
    ? new Map(flat(scorer.scoreAll(rows, rows.map(scorer.naive).filter(Boolean))))
    : new Map<string, number | null>();
  if (options.errors && scorer.errorsOf) {
    for (const [task, misses] of Object.entries(scorer.errorsOf(rows, run.incidents, { n: Number(options.errors), task: 'all' }))) {
      for (const miss of misses) process.stdout.write(`${name} ${task}: ${JSON.stringify(miss)}\n`);
    }
  }
  const chosen = options.all || !options.corpora ? cairn : cairn.filter(([figure]) => SHOWN.some((pattern) => pattern.test(figure)));
  return chosen.filter(([, value]) => value !== null).map(([figure, value]) => [name, figure, value, naive.get(figure) ?? null]);
}

/** What the incident JSON has no field for is measured on the reading itself. */
function readingLines(corpus: Corpus): readonly Line[] {
  const toponyms = corpus.rows.some(toponymsOf),
    attributions = corpus.rows.some(attributionsOf);
  if (!toponyms && !attributions) return [];
  const cairn = openCairn();
  const read = (row: CorpusRow) => cairn.read(reportOf(row));
  const scores: Scores = { ...(toponyms && scoreToponyms(corpus.rows, read)), ...(attributions && scoreAttributions(corpus.rows, read)) };
  return flat(scores)
    .filter(([figure]) => options.all || SHOWN.some((pattern) => pattern.test(figure)))
    .map(([figure, value]) => [corpus.name, figure, value, null]);
}

try {
  await main();
} catch (error) {
  say((error as Error).message);
  process.exitCode = 2;
}
