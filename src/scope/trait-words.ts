/** The words an incident is told in: those of the sentences its claims stand in, and those of its reports. */
import { append } from '../model/append.js';
import type { Claim } from '../model/claim.js';
import type { Incident } from '../model/incident.js';

type Texts = { readonly text: (report: string) => string };
interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** Claims that tell of the incident itself; all of them where there are none. */
export function ownClaims({ claims }: Incident): readonly Claim[] {
  const own = claims.filter((claim) => !ABOUT.has(claim.kind) && !claim.rule.endsWith('.incident'));
  return own.length > 0 ? own : claims;
}

const ABOUT: ReadonlySet<Claim['kind']> = new Set(['background', 'statement', 'status']);

export function wordsBeside(texts: Texts, incident: Incident): readonly string[] {
  const found = new Set<string>();
  const claims = byReport(ownClaims(incident));
  for (const report of incident.reports) {
    const told = toldIn(texts, report);
    for (const { start, end } of sentencesOf(told, claims.get(report) ?? [])) addWords(found, told.text.slice(start, end));
  }
  return [...found];
}

function byReport(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) append(groups, claim.report, claim);
  return groups;
}

export function wordsOfReports(texts: Texts, { reports }: Incident): readonly string[] {
  if (reports.length === 1) return toldIn(texts, reports[0]!).words;
  const found = new Set<string>();
  for (const report of reports) for (const word of toldIn(texts, report).words) found.add(word);
  return [...found];
}

/** A report's text, its words, each once, and where its sentences end. */
export interface ReportText {
  readonly text: string;
  readonly words: readonly string[];
  readonly ends: readonly number[];
}

/** The text that was looked at last: the incidents of a report come one after the other. */
const lastOf = new WeakMap<Texts['text'], ReportText>();

export function toldIn({ text }: Texts, report: string): ReportText {
  const whole = text(report);
  const last = lastOf.get(text);
  if (last?.text === whole) return last;
  const words = new Set<string>();
  addWords(words, whole);
  const told = { text: whole, words: [...words], ends: endsOf(whole) };
  lastOf.set(text, told);
  return told;
}

/** In lower case, without 's. */
function addWords(found: Set<string>, text: string): void {
  for (const [word] of text.toLowerCase().matchAll(/[a-z][a-z-]*/g)) found.add(word);
}

/** A stop followed by a space ends a sentence. */
const END = /[.!?]["')\]]*\s+|\n\s*\n/g;
const endsOf = (text: string): readonly number[] => [
  ...Array.from(text.matchAll(END), (stop) => stop.index + stop[0].length),
  Number.POSITIVE_INFINITY,
];

/** The sentences that claims of one report begin in, each once, in order. */
export function sentencesOf({ ends }: ReportText, claims: readonly Claim[]): readonly Sentence[] {
  const found = new Set(claims.map(({ start }) => firstBeyond(ends, start)));
  return [...found].sort((a, b) => a - b).map((at) => ({ start: ends[at - 1] ?? 0, end: ends[at]! }));
}

/** Position of the first of ascending numbers that is greater. */
function firstBeyond(numbers: readonly number[], value: number): number {
  let [from, until] = [0, numbers.length - 1];
  while (from < until) {
    const middle = (from + until) >> 1;
    if (numbers[middle]! > value) until = middle;
    else from = middle + 1;
  }
  return from;
}
