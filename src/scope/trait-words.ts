/** The words an incident is told in: those of the sentences its claims stand in, and those of its reports. */
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

export function wordsBeside({ text }: Texts, incident: Incident): readonly string[] {
  const own = ownClaims(incident);
  const found = new Set<string>();
  for (const report of incident.reports) {
    const whole = text(report);
    const claims = own.filter((claim) => claim.report === report);
    for (const { start, end } of sentencesOf(whole, claims)) addWords(found, whole.slice(start, end));
  }
  return [...found];
}

export function wordsOfReports({ text }: Texts, { reports }: Incident): readonly string[] {
  const found = new Set<string>();
  for (const report of reports) addWords(found, text(report));
  return [...found];
}

/** In lower case, without 's. */
function addWords(found: Set<string>, text: string): void {
  for (const [word] of text.toLowerCase().matchAll(/[a-z][a-z-]*/g)) found.add(word);
}

const END = /[.!?]["')\]]*\s+|\n\s*\n/g;

/** The sentences that claims of one report begin in, each once, in order; a stop followed by a space ends a sentence. */
export function sentencesOf(text: string, claims: readonly Claim[]): readonly Sentence[] {
  const starts = claims.map(({ start }) => start).sort((a, b) => a - b);
  const sentences: Sentence[] = [];
  let start = 0;
  let at = 0;
  const close = (end: number): void => {
    const before = at;
    while (at < starts.length && starts[at]! < end) at++;
    if (at > before) sentences.push({ start, end });
    start = end;
  };
  for (const stop of text.matchAll(END)) close(stop.index + stop[0].length);
  close(Number.POSITIVE_INFINITY);
  return sentences;
}
