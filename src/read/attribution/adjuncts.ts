/** What stands between a reporting verb and what is said: "on Sunday", "in a statement", "reporters in the capital". */
import { ADVERB, DAY_WORD, DEFINITE, HE, INDEFINITE, PREPOSITION, PRONOUN, THEY, VERB_ADVERB } from './grammar.js';
import { firstCueFrom, isAt, type Reading } from './reading.js';
import { hasFinite, segmentEnd } from './source-phrase.js';
import type { ReportVerb } from './tables.js';

/** Verbs looked for before "that": "told reporters in the capital on Sunday that …". */
const FARTHEST_THAT = 24;

/** Past "on Sunday", "in a statement", "reporters in the capital": to "that", a colon, a mark, or what is said. */
export function afterAdjuncts(reading: Reading, from: number, last: number, kind: ReportVerb['kind']): number {
  const { tokens, signs } = reading;
  let at = kind === 'tell' ? afterAddressee(reading, from, last) : from;
  if (kind === 'object') return tokens[at]?.lower === ':' ? at + 1 : at;
  const that = thatAhead(reading, at, last);
  if (that >= 0) return that + 1;
  for (;;) {
    const token = tokens[at];
    if (!token || at >= last) return at;
    const adjunct = adjunctAt(reading, at);
    if (adjunct) at = adjunct;
    else if (token.lower === ':') return at + 1;
    else if (signs.is(token, DAY_WORD | VERB_ADVERB) || saysHow(reading, at)) at++;
    else if (signs.is(token, PREPOSITION)) {
      const end = segmentEnd(reading, at, last);
      if (hasFinite(reading, at, end)) {
        // said on Sunday the attackers fled
        //      ^^^^^^^^^ only the time is skipped
        if (isAt(reading, at, 'on') && signs.is(tokens[at + 1], DAY_WORD)) at += 2;
        else return at;
      } else return end;
    } else return at;
  }
}

/** "said bluntly, “…”", "said privately on Sunday"; but "said nearly 100 died": of what is said. */
function saysHow({ tokens, signs }: Reading, at: number): boolean {
  if (!signs.manner(tokens[at]!)) return false;
  const next = tokens[at + 1];
  return next === undefined || next.shape === 'punctuation' || signs.is(next, PREPOSITION | DAY_WORD | VERB_ADVERB);
}

function adjunctAt({ found }: Reading, at: number): number {
  const i = firstCueFrom(found.cue, at);
  const cue = found.cue[i];
  return cue && cue.firstToken === at && cue.rows[0]!.frame === 'adjunct' ? cue.lastToken : 0;
}

/** "that" before the next mark, with no verb on the way: -1 where there is none. */
function thatAhead(reading: Reading, from: number, last: number): number {
  const { tokens, signs } = reading;
  for (let at = from; at < Math.min(last, from + FARTHEST_THAT); at++) {
    const token = tokens[at]!;
    if (isAt(reading, at, 'that')) return at;
    if (token.lower === ';' || token.lower === ':' || token.lower === '"' || token.lower === '\u201c') return -1;
    if (token.lower === ',' && !isAt(reading, at + 1, 'that') && at > from + 8) return -1;
    if (signs.finite(token, tokens[at - 1])) return -1;
  }
  return -1;
}

/** "told the Associated Press gunmen had fled": the known listeners, else the article's noun phrase. */
function afterAddressee(reading: Reading, from: number, last: number): number {
  const { tokens, signs, found } = reading;
  let at = from;
  while (at < last && (signs.is(tokens[at]!, DEFINITE) || signs.is(tokens[at]!, INDEFINITE))) at++;
  const i = firstCueFrom(found.addressee, from);
  const known = found.addressee[i];
  if (known && known.firstToken <= at + 3 && known.lastToken <= last) return known.lastToken;
  const begin = at;
  while (at < last && at < begin + 6) {
    const token = tokens[at]!;
    if (token.shape !== 'word' || isAt(reading, at, 'that') || signs.is(token, PREPOSITION | ADVERB | DEFINITE | HE | THEY | PRONOUN))
      break;
    if (at > begin && tokens[at - 1]!.capital && !token.capital) break;
    at++;
  }
  return signs.is(tokens[begin], HE | THEY | PRONOUN) ? begin : at;
}
