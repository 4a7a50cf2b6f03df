#!/usr/bin/env node
/** The command. Results go to standard output, everything else to standard error. */
import { readFileSync } from 'node:fs';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { isIsoDate } from '../capture/published.js';
import type { ChangesOptions } from './changes.js';
import { FORMATS } from './outlet.js';
import type { ReadOptions } from './read.js';
import type { ReconcileOptions } from './reconcile.js';
import { withRoom } from './room.js';
import { endQuietly, say } from './streams.js';

/** Exit statuses of the contract: 0 all read, 1 some reports could not be read, 2 the command itself is wrong. */
const WRONG_COMMAND = 2;

const version = (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version;

function isoDate(value: string): string {
  if (!isIsoDate(value))
    throw new InvalidArgumentError('Expected an ISO 8601 date or date-time such as 2016-06-07 or 2016-06-07T09:00:00+03:00.');
  return value;
}

const format = (): Option => new Option('--format <format>', 'what to print').choices(FORMATS).default('text');
const policy = (): Option =>
  new Option('--policy <name|file>', 'the rule that chooses low, best and high; a name (see: cairn policies) or a JSON file');
const collected = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

const program = new Command('cairn')
  .description('Reads news reports of violent and crisis incidents into one sourced overview that adds up.')
  .version(version, '-v, --version')
  .showSuggestionAfterError()
  .showHelpAfterError('(cairn --help shows how it is used)')
  .exitOverride()
  .addHelpText(
    'after',
    `
Examples:
  cairn read report.txt                           an overview in the terminal, every sentence with its sources
  cairn read --published 2016-06-07 report.txt    the day from which "on Sunday" is counted
  cairn read --format json page.html              the incident JSON, every figure with its slice of the text
  cairn read --each --format jsonl - < all.jsonl  one report a line in, one incident a line out
  cairn read reports/ --out overview              links the reports, and writes overview/overview.html too
  cairn changes --from 2020-07-11 --to 2020-07-12 reports/   what the reports of the second day changed
  cairn reconcile table.csv --compare             what each policy makes of rows that were coded already
  cairn read --help                               everything else it can do

Reads plain text, Markdown, HTML and JSONL ({"text": …, "published": …, "publisher": …} a line). Results alone go to
standard output. Exit status: 0 all read; 1 some reports could not be read, each named; 2 the command is wrong.`,
  );

program
  .command('read')
  .description('read reports into incidents')
  .argument('<path...>', 'a file, a folder, or - for standard input')
  .option('--each', 'read every report on its own and link none; memory stays flat however long the input', false)
  .addOption(format())
  .addOption(policy())
  .option('--scope <name|file>', 'which incidents to keep; a name (see: cairn scopes) or a JSON file', 'all')
  .option('--published <date>', 'when reports that do not say it were published', isoDate)
  .option('--publisher <name>', 'who published reports that do not say it')
  .option('--as-of <time>', 'only what was published by then', isoDate)
  .option('--judgements <file>', 'lines of "same A B" or "not-same A B", which linking follows')
  .option('--withhold-names', 'leave out the names of private persons', false)
  .option('--explain', 'say what each figure was taken from, why reports are linked, and by which rule each claim is there', false)
  .option('--out <folder>', 'also write overview.html, overview.md and incidents.jsonl there')
  .action(async (paths: string[], options: ReadOptions) => {
    process.exitCode = await withRoom(paths, options.each, async () => (await import('./read.js')).read(paths, options));
  });

program
  .command('changes')
  .description('say what reports published between two times changed')
  .argument('<path...>', 'a file, a folder, or - for standard input')
  .requiredOption('--from <time>', 'what was known by then …', isoDate)
  .requiredOption('--to <time>', '… and by then', isoDate)
  .addOption(new Option('--format <format>', 'what to print').choices(['text', 'json']).default('text'))
  .addOption(policy())
  .option('--judgements <file>', 'lines of "same A B" or "not-same A B", which linking follows')
  .option('--published <date>', 'when reports that do not say it were published', isoDate)
  .option('--publisher <name>', 'who published reports that do not say it')
  .action(async (paths: string[], options: ChangesOptions) => {
    process.exitCode = await withRoom(paths, false, async () => (await import('./changes.js')).changes(paths, options));
  });

program
  .command('reconcile')
  .description('reconcile the rows of a table that was coded already')
  .argument('<table>', 'CSV or JSONL, one row a report, or - for standard input')
  .addOption(format())
  .addOption(policy())
  .option('--column <field=column>', 'where a field stands: event=CASE_NO, killed.best=Dead; may be repeated', collected)
  .option('--columns <file>', 'the same for all fields, as a JSON file')
  .addOption(new Option('--zero <meaning>', 'what a coded 0 says where other rows tell of some').choices(['not-told', 'none']))
  .option('--event <name>', 'only this event')
  .option('--compare', 'what each policy makes of the whole table', false)
  .option('--explain', 'say what each figure was taken from, and why other rows were set aside', false)
  .action(async (table: string, options: ReconcileOptions) => {
    const { reconcile } = await import('./reconcile.js');
    process.exitCode = await reconcile(table, options);
  });

program
  .command('policies')
  .description('list the policies with the documents they come from')
  .action(async () => {
    const { loadPolicies } = await import('../app/policies.js');
    loadPolicies().forEach(({ name, summary, source }, i) =>
      process.stdout.write(`${name}${i === 0 ? ' (the default)' : ''}\n  ${summary}\n  ${source}\n`),
    );
  });

program
  .command('scopes')
  .description('list the scopes, what they count, and the documents they come from')
  .action(async () => {
    const [{ loadScopes }, { scopeText }] = await Promise.all([import('../app/scopes.js'), import('./scope-text.js')]);
    loadScopes().forEach((scope, i) => process.stdout.write(scopeText(scope, i === 0)));
  });

endQuietly();
try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : WRONG_COMMAND;
  else {
    say((error as Error).message);
    process.exitCode = WRONG_COMMAND;
  }
}
