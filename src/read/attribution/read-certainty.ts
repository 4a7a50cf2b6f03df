/** Stretches that are denied, hedged or hypothetical, and violent words that tell of sport, films or markets. */

import { isSmallWord } from '../text/small-words.js';
import type { CertaintyStretch } from './attribution.js';
import { ADVERB, AND, BUT, HE, OR, PREPOSITION, RELATIVE, SUBORDINATE, THEY } from './grammar.js';
import { nextDeed } from './next-deed.js';
import { type Reading, type Stretch, span } from './reading.js';
import type { CertaintyCue } from './tables.js';

/** Words of one domain in a sentence that together outweigh what it would mean in plain news. */
const OTHER_DOMAIN = 3;
/** Tokens after a verb in which its object is looked for. */
const OBJECT_WITHIN = 7;

export function readCertainty(reading: Reading): readonly CertaintyStretch[] {
  const out: CertaintyStretch[] = [];
  const cues = reading.found.certainty;
  let told = 0;
  for (const { rows, firstToken, lastToken } of cues) {
    const { certainty, rule, scope } = rows[0]!;
    if (certainty === 'none' || certainty === 'told') continue;
    const stretch = reach(reading, rows[0]!, firstToken, lastToken);
    if (!stretch) continue;
    while (told < cues.length && !(cues[told]!.firstToken > firstToken && cues[told]!.rows[0]!.certainty === 'told')) told++;
    // demanded that he investigate the murder of Ana Ruiz: the murder is no demand
    const end = scope === 'after' && certainty === 'hypothetical' ? (cues[told]?.lastToken ?? stretch.last) : stretch.last;
    out.push({ certainty, rule, ...span(reading.tokens, { first: stretch.first, last: Math.min(stretch.last, end) }) });
  }
  const domains = domainsOf(reading);
  return [...out, ...otherDomains(reading), ...figures(reading, domains), ...wholeExercise(reading, out)].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}

/** A report that opens on an exercise tells of nothing else: its wounded are played. */
function wholeExercise({ layout }: Reading, stretches: readonly CertaintyStretch[]): readonly CertaintyStretch[] {
  const exercises = stretches.filter(({ rule }) => rule === 'exercise');
  if (exercises.length === 0) return [];
  const lead = layout.sentences.find(({ role }) => role === 'body');
  const last = layout.sentences.findLast(({ role }) => role === 'body');
  if (!lead || !last || lead === last || !exercises.some(({ start }) => start >= lead.start && start < lead.end)) return [];
  return [{ start: lead.start, end: last.end, certainty: 'hypothetical', rule: 'exercise' }];
}

/** Rules by which something is only meant. */
const MEANT: ReadonlySet<string> = new Set(['warning', 'plan']);

function reach(reading: Reading, { scope, rule }: CertaintyCue, first: number, last: number): Stretch | null {
  const { clauses, layout, sentenceOf } = reading;
  const sentence = layout.sentences[sentenceOf[first]!]!;
  if (sentence.role === 'boilerplate') return null;
  switch (scope) {
    case 'sentence':
      return { first: sentence.firstToken, last: sentence.lastToken };
    case 'clause':
      return { first: clauses.first(first), last: clauses.last(last - 1) };
    case 'after': {
      const end = clauses.last(last - 1);
      const deed = MEANT.has(rule) ? nextDeed(reading, last, end) : -1;
      return { first, last: deed < 0 ? end : deed };
    }
  }
}

/** A sentence whose words of sport, fiction or markets weigh enough, or that holds one phrase that leaves no doubt. */
function otherDomains(reading: Reading): readonly CertaintyStretch[] {
  const { found, layout, sentenceOf } = reading;
  const phrases: CertaintyStretch[] = [];
  const weights = new Map<string, { weight: number; plain: boolean; sentence: number; domain: string }>();
  for (const cue of found.elsewhere) {
    const sentence = sentenceOf[cue.firstToken]!;
    const { domain, weight } = cue.rows[0]!;
    if (domain === FIGURE_OF_SPEECH) {
      if (weight >= 2)
        phrases.push({ ...span(reading.tokens, { first: cue.firstToken, last: cue.lastToken }), certainty: 'hypothetical', rule: domain });
      continue;
    }
    const key = `${sentence} ${domain}`;
    const known = weights.get(key) ?? { weight: 0, plain: false, sentence, domain };
    weights.set(key, { ...known, weight: known.weight + weight, plain: known.plain || weight >= 2 });
  }
  const sentences = [...weights.values()]
    .filter(({ weight, plain }) => plain || weight >= OTHER_DOMAIN)
    .map(({ sentence, domain }) => {
      const { start, end } = layout.sentences[sentence]!;
      return { start, end, certainty: 'hypothetical' as const, rule: domain };
    });
  return [...phrases, ...sentences];
}

/** Its phrases ("a heart attack") tell of nothing else themselves, and the rest of their sentence may. */
const FIGURE_OF_SPEECH = 'figure';

/** Domains whose words come in every other sentence or so: what the report as a whole tells of. */
function domainsOf({ found, layout }: Reading): ReadonlySet<string> {
  const weights = new Map<string, number>();
  for (const { rows } of found.elsewhere) {
    const { domain, weight } = rows[0]!;
    weights.set(domain, (weights.get(domain) ?? 0) + weight);
  }
  const least = Math.max(OTHER_DOMAIN, layout.sentences.length / SENTENCES_A_WORD);
  return new Set([...weights].filter(([, weight]) => weight >= least).map(([domain]) => domain));
}
const SENTENCES_A_WORD = 2;

/** "attacked the minister's policy": the object shows that nobody was harmed; "beat the champions" in a report of a match, the report. */
function figures(reading: Reading, domains: ReadonlySet<string>): readonly CertaintyStretch[] {
  const { found, tokens, clauses, signs } = reading;
  const out: CertaintyStretch[] = [];
  for (const cue of found.figurative) {
    let first = cue.firstToken;
    while (first > 0 && signs.auxiliary(tokens[first - 1]!)) first--;
    if (cue.rows.some(({ domain }) => domain !== null && domains.has(domain))) {
      out.push({ certainty: 'hypothetical', rule: 'figure', ...span(tokens, { first, last: clauses.last(cue.firstToken) }) });
      continue;
    }
    const last = Math.min(clauses.last(cue.lastToken - 1), cue.lastToken + OBJECT_WITHIN);
    // the firing of a coach
    const from = isSmallWord(reading.layout, cue.lastToken, 'of') ? cue.lastToken + 1 : cue.lastToken;
    for (let at = from; at < last; at++) {
      const { lower } = tokens[at]!;
      if (signs.is(tokens[at], PREPOSITION | AND | HE | THEY) || signs.finite(tokens[at]!, tokens[at - 1])) break;
      // the policy, not the policy adviser: the object ends its phrase
      const next = tokens[at + 1];
      if (
        !cue.rows.some(({ objects }) => objects.has(lower)) ||
        (at + 1 < last &&
          next?.shape === 'word' &&
          // her challenger Ana Ruiz
          !(next.capital && !tokens[at]!.capital) &&
          !signs.is(next, PREPOSITION | AND | OR | BUT | ADVERB | RELATIVE | SUBORDINATE) &&
          !signs.finite(next, tokens[at]))
      )
        continue;
      // fought a blaze that killed two: the deed alone
      out.push({ certainty: 'hypothetical', rule: 'figure', ...span(tokens, { first, last: at + 1 }) });
      break;
    }
  }
  return out;
}

/** Marks the tokens that lie in a stretch of one of the certainties. */
export function tokensOf(reading: Reading, stretches: readonly CertaintyStretch[], certainty: CertaintyStretch['certainty']): Uint8Array {
  const marks = new Uint8Array(reading.tokens.length);
  let at = 0;
  for (const stretch of stretches) {
    if (stretch.certainty !== certainty) continue;
    while (at > 0 && reading.tokens[at - 1]!.start >= stretch.start) at--;
    while (at < marks.length && reading.tokens[at]!.start < stretch.start) at++;
    for (let i = at; i < marks.length && reading.tokens[i]!.start < stretch.end; i++) marks[i] = 1;
  }
  return marks;
}
