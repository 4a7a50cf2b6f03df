/** Clauses that say how matters stand: who is identified, sought or held, what is being looked into, how the wounded are. */
import type { StatusStretch } from './attribution.js';
import type { Cue } from './cue-scanner.js';
import { ADVERB, AND, HAVE, PREPOSITION, RELATIVE, SUBORDINATE } from './grammar.js';
import { isAt, pastRelative, type Reading, span } from './reading.js';
import { hasFinite } from './source-phrase.js';

export function readStatuses(reading: Reading): readonly StatusStretch[] {
  const { tokens, clauses, found, layout, sentenceOf, signs } = reading;
  const out = new Map<string, StatusStretch>();
  for (const cue of found.status) {
    if (layout.sentences[sentenceOf[cue.firstToken]!]!.role === 'boilerplate') continue;
    const last = pastRelative(reading, layout.sentences[sentenceOf[cue.firstToken]!]!.lastToken, clauses.last(cue.lastToken - 1));
    const stretch = { first: clauseStart(reading, cue.firstToken), last };
    const row = cue.rows.find(({ company }) => !company || holds(reading, stretch.first, stretch.last, company));
    // Ana Ruiz, of the Bureau of Investigation, said
    if (
      !row ||
      (row.topic === 'at-large' && isFlightOfHarmed(reading, cue)) ||
      (signs.is(tokens[stretch.first]!, PREPOSITION) &&
        !hasFinite(reading, stretch.first, Math.min(stretch.last, stretch.first + LONGEST_CLAUSE)))
    )
      continue;
    // The front, which police blame for it, denied any part: who does stands before
    if (row.topic === 'denial' && hasFinite(reading, stretch.first, stretch.first + 1))
      stretch.first = layout.sentences[sentenceOf[cue.firstToken]!]!.firstToken;
    const key = `${stretch.first} ${row.topic}`;
    if (out.has(key)) continue;
    const rule = tokens
      .slice(cue.firstToken, cue.lastToken)
      .map((token) => token.lower)
      .join(' ');
    const { start, end } = span(tokens, stretch);
    out.set(key, { start, end, topic: row.topic, group: row.group, rule: `cue: ${rule}` });
  }
  // two men who were arrested were released
  for (const [key, { topic }] of [...out]) if (topic === 'cleared') out.delete(key.replace(topic, 'arrest'));
  return [...out.values()].sort((a, b) => a.start - b.start);
}

/** "Villagers fled into the bush", "as they fled their homes": of those who were attacked, and not of who is sought. */
function isFlightOfHarmed(reading: Reading, { firstToken, lastToken }: Cue<unknown>): boolean {
  const { tokens, signs } = reading;
  if (isAt(reading, lastToken + 1, 'their-home') || isAt(reading, lastToken, 'their-home')) return true;
  let before = firstToken - 1;
  while (before > 0 && signs.is(tokens[before]!, HAVE | ADVERB)) before--;
  return isAt(reading, before, 'flees-harm');
}

/**
 * "those who are still at large", "taken to Mercy, where one is in critical condition", "visited the hurt and ordered an inquiry": with what a
 * relative clause belongs to, and what a joined one goes on from.
 */
function clauseStart(reading: Reading, at: number): number {
  const { tokens, clauses, signs, layout, sentenceOf } = reading;
  const { firstToken } = layout.sentences[sentenceOf[at]!]!;
  let first = clauses.first(at);
  for (let step = 0; step < MOST_CLAUSES && first > firstToken && signs.is(tokens[first]!, GOES_ON); step++) {
    const before = tokens[first - 1]!.shape === 'punctuation' ? first - 2 : first - 1;
    if (before < firstToken) return first;
    first = clauses.first(before);
  }
  return first;
}
const GOES_ON = RELATIVE | AND | SUBORDINATE;
/** Clauses of a sentence that one status is told with. */
const MOST_CLAUSES = 3;

/** Clauses longer than this are lists without commas: what stands far off is not said of the cue. */
const LONGEST_CLAUSE = 80;

function holds({ tokens }: Reading, first: number, last: number, company: ReadonlySet<string>): boolean {
  for (let at = first; at < Math.min(last, first + LONGEST_CLAUSE); at++) if (company.has(tokens[at]!.lower)) return true;
  return false;
}
