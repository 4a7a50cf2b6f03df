/** `cairn changes`: what reports published between two times changed, and which sentences changed it. */
import { readFileSync } from 'node:fs';
import { changesBetween, type IncidentChanges } from '../app/changes.js';
import { type LinkReading, openCairn } from '../app/read-reports.js';
import { stacksAsTheyCome } from '../app/stacks.js';
import { Intake } from './intake.js';
import { print, say } from './streams.js';
import { takeAll } from './take-all.js';

export interface ChangesOptions {
  readonly from: string;
  readonly to: string;
  readonly format: 'text' | 'json';
  readonly policy?: string;
  readonly judgements?: string;
  readonly published?: string;
  readonly publisher?: string;
}

/** @returns the exit status: 0 all read, 1 some reports could not be read. */
export async function changes(paths: readonly string[], options: ChangesOptions): Promise<number> {
  const { policy, judgements } = options;
  const cairn = openCairn({
    ...(policy === undefined ? {} : { policy }),
    ...(judgements === undefined ? {} : { judgements: readFileSync(judgements, 'utf8') }),
  });
  const intake = new Intake({ each: false, isKnown: () => true });
  const readings: LinkReading[] = [];
  for await (const stack of stacksAsTheyCome(takeAll(paths, options, intake)))
    readings.push(...cairn.readForLinking(stack.map(({ report }) => report)));
  intake.finish();
  const undated = readings.filter(({ report }) => report.published === null).length;
  if (undated > 0) say(`${undated} ${undated === 1 ? 'report gives no date and is' : 'reports give no date and are'} left out`);
  const found = changesBetween(cairn, readings, options.from, options.to);
  if (options.format === 'json') await print(`${JSON.stringify(found.map(asJson), null, 2)}\n`);
  else if (found.length === 0) say(`nothing changed between ${options.from} and ${options.to}`);
  else await print(found.map(asText).join('\n'));
  return intake.unread > 0 ? 1 : 0;
}

const asJson = ({ before, after, changes: list }: IncidentChanges): object => ({
  incident: after.id,
  before: before?.id ?? null,
  title: after.title,
  changes: list.map(({ what, text, claims, of }) => ({ what, text, of, quotes: quotesOf({ before, after, claims, of }) })),
});

function asText({ before, after, changes: list }: IncidentChanges): string {
  const lines = list.flatMap(({ text, claims, of }) => {
    const quotes = quotesOf({ before, after, claims, of });
    const unsaid = quotes.map(({ quote }) => quote.replace(/\s+/g, ' ')).filter((quote) => !text.includes(quote));
    return [`  ${text} [${[...new Set(quotes.map(({ report }) => report))].join(', ')}]`, ...unsaid.map((quote) => `    “${quote}”`)];
  });
  return `${[after.title, ...lines].join('\n')}\n`;
}

/** More claims than these say the same again. */
const SHOWN = 3;

interface Quote {
  readonly quote: string;
  readonly report: string;
}

function quotesOf({
  before,
  after,
  claims,
  of,
}: Pick<IncidentChanges, 'before' | 'after'> & { readonly claims: readonly string[]; readonly of: 'before' | 'after' }): readonly Quote[] {
  const wanted = new Set(claims);
  const state = of === 'before' ? before : after;
  return (state?.claims ?? [])
    .filter(({ id }) => wanted.has(id))
    .slice(0, SHOWN)
    .map(({ quote, report }) => ({ quote, report }));
}
