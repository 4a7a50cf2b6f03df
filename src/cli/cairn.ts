#!/usr/bin/env node
/** The command. Results go to standard output, everything else to standard error. */
import { readFileSync } from 'node:fs';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { isIsoDate } from '../capture/from-jsonl.js';
import { FORMATS, type ReadOptions } from './read.js';

/** Exit statuses of the contract: 1 some reports could not be read, 2 the command itself is wrong. */
const WRONG_COMMAND = 2;

const version = (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version;

const program = new Command('cairn')
  .description('Reads news reports of violent and crisis incidents into one sourced overview that adds up.')
  .version(version)
  .exitOverride()
  .addHelpText('after', `
Examples:
  cairn read report.txt                          an overview in the terminal
  cairn read --published 2016-06-07 report.txt   the day that anchors "on Sunday"
  cairn read --format json report.html           the incident JSON, every figure with its sentence
  cairn read --each --format jsonl - < all.jsonl one report a line in, one incident a line out
  cairn read reports/ --out overview             also writes overview/overview.html
  cairn policies                                 the rules that choose low, best and high`);

program.command('read')
  .description('read reports: text, Markdown, HTML or JSONL; files, folders, or - for standard input')
  .argument('<path...>', 'a file, a folder, or -')
  .option('--each', 'read every report on its own; memory stays flat however long the input', false)
  .addOption(new Option('--format <format>', 'how to print').choices(FORMATS).default('text'))
  .option('--policy <name>', 'the rule that chooses low, best and high (see: cairn policies)')
  .option('--published <date>', 'publication date of reports that do not say it, ISO 8601', isoDate)
  .option('--publisher <name>', 'publisher of reports that do not say it')
  .option('--out <folder>', 'also write overview.html, overview.md and incidents.jsonl there')
  .action(async (paths: string[], options: ReadOptions) => {
    const { read } = await import('./read.js');
    process.exitCode = await read(paths, options);
  });

program.command('policies')
  .description('list the policies with the documents they come from')
  .action(async () => {
    const { loadPolicies } = await import('../app/read-reports.js');
    for (const { name, summary, source } of loadPolicies()) process.stdout.write(`${name}\n  ${summary}\n  ${source}\n`);
  });

function isoDate(value: string): string {
  if (!isIsoDate(value)) throw new InvalidArgumentError('expected an ISO 8601 date such as 2016-06-07.');
  return value;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : WRONG_COMMAND;
  else {
    process.stderr.write(`cairn: ${(error as Error).message}\n`);
    process.exitCode = WRONG_COMMAND;
  }
}
