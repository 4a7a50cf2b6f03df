/** Puts together who says what: cues, sources, quotations that run on, and who each speaker is. */
import { countInFront } from '../text/sorted.js';
import { orphanQuotes, type SpokenQuote } from './attribute-quotes.js';
import type { Attributed } from './attribution.js';
import { findReported } from './find-reported.js';
import { ADVERB, BE, FIGURE_NOUN, HAVE, HE, MODAL, NEGATED, NEGATION, PREPOSITION, PRONOUN, THEY } from './grammar.js';
import { leadSentences } from './lead-sentences.js';
import { isAt, type Reading, type Stretch, span } from './reading.js';
import type { Reported } from './reported.js';
import { Speakers } from './speakers.js';
import { statementTopic } from './statement-topic.js';

/** In the order of their contents. */
export function attribute(reading: Reading): readonly Attributed[] {
  const speakers = new Speakers(reading);
  const lead = leadSentences(reading.layout).at(-1)?.lastToken ?? 0;
  const spoken = new Map<number, SpokenQuote<Reported>>();
  const out: Attributed[] = [];
  for (const reported of findReported(reading)) {
    const speaker = speakers.resolve(reported.source);
    if (!speaker) continue;
    for (const content of reported.contents) {
      if (content.last <= content.first) continue;
      const quotation = content.direct ? reading.quoted.speech[content.first]! : -1;
      if (quotation >= 0 && spoken.has(quotation)) continue;
      const said = { speaker, by: reported };
      if (quotation >= 0) spoken.set(quotation, said);
      out.push(attributed(reading, said, content, lead));
    }
  }
  const orphans = orphanQuotes(reading, spoken);
  const covered = orphans.size > 0 ? coveredTokens(reading, out) : () => false;
  for (const [quotation, said] of orphans) {
    const content = { first: reading.quoted.first[quotation]!, last: reading.quoted.last[quotation]!, direct: true };
    if (!covered(content)) out.push(attributed(reading, said, content, lead));
  }
  return out.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Adjuncts may stand before "that": "denied on Monday that …". */
const THAT_WITHIN = 6;

function isDenied(reading: Reading, { denies }: Reported, content: Stretch): boolean {
  if (denies === null) return false;
  return denies === 'that' ? saysThat(reading, content) : takesBackFigure(reading, content);
}

/** "withdrew their earlier figure of 12 dead"; "withdrew from the village" takes nothing back. */
function takesBackFigure({ tokens, signs }: Reading, { first, last }: Stretch): boolean {
  for (let at = first; at < Math.min(last, first + THAT_WITHIN); at++) {
    if (signs.is(tokens[at], PREPOSITION)) return false;
    if (signs.is(tokens[at], FIGURE_NOUN)) return true;
  }
  return false;
}

function saysThat(reading: Reading, { first, last }: Stretch): boolean {
  for (let at = first; at < Math.min(last, first + THAT_WITHIN); at++)
    if (isAt(reading, at, 'that')) return !isOwnDeed(reading, at + 1, last);
  return false;
}

/** "denied that it had killed six": that they did it, and not that six were killed; but "denied that he had been shot". */
function isOwnDeed({ tokens, signs }: Reading, at: number, last: number): boolean {
  if (at >= last || !signs.is(tokens[at], HE | THEY | PRONOUN)) return false;
  let verb = at + 1;
  while (verb < last && signs.is(tokens[verb], HAVE | ADVERB)) verb++;
  return verb < last && !signs.is(tokens[verb], BE | MODAL | NEGATION | NEGATED);
}

/** Whether a quotation lies inside what someone is already said to have said: the contents so far, in order, merged into runs. */
function coveredTokens({ tokens }: Reading, attributions: readonly Attributed[]): (content: Stretch) => boolean {
  const furthest: { start: number; end: number }[] = [];
  for (const { start, end } of [...attributions].sort((a, b) => a.start - b.start))
    if (end > (furthest.at(-1)?.end ?? -1)) furthest.push({ start, end });
  return (content) => {
    const { start, end } = span(tokens, content);
    const before = countInFront(furthest, (run) => run.start <= start);
    return before > 0 && furthest[before - 1]!.end >= end;
  };
}

/** @param lead one past the last token of the report's lead */
function attributed(
  reading: Reading,
  { speaker, by }: SpokenQuote<Reported>,
  content: Stretch & { readonly direct: boolean },
  lead: number,
): Attributed {
  const { name, role, position } = speaker;
  const { direct } = content;
  const { start, end } = span(reading.tokens, content);
  // Named one by one: what is made of another object and then added to has no settled shape, and is slow to make and to ask
  return {
    start,
    end,
    speaker: { name, role, position },
    source: span(reading.tokens, by.source),
    cue: span(reading.tokens, by.cue),
    direct,
    denied: isDenied(reading, by, content),
    withVerb:
      !direct &&
      by.topic !== null &&
      by.cue.last === content.first &&
      reading.quoted.speech[content.first]! === reading.quoted.speech[by.cue.first]!,
    statement: statementTopic(reading, speaker, by, content, direct),
    // A professor said on Monday that six people were wounded in the shooting: what a report opens on is its news, whoever says it
    ofDeed: !direct && (by.ofDeed || (content.first < lead && by.topic === null && speaker.role === 'expert')),
  };
}
