/** Groups to whom a deed is laid, or who claim one, in words that stand apart: "attributed by police to", "claims last night's blast". */
import type { Cue } from './cue-scanner.js';
import { BUT, DEFINITE, HAVE, MODAL, NEGATED, NEGATION, SUBORDINATE } from './grammar.js';
import { cuesWithin, firstCueFrom, isAt, type Reading } from './reading.js';
import type { Verdict } from './responsibility-by-cue.js';
import type { ArmedGroup } from './tables.js';

/** Tokens between the verb and "to": what is laid, who lays it, and what is said of it between commas. */
const LAID_WITHIN = 14;
/** Tokens between "to" and the group: "to members of the so-called". */
const TO_WITHIN = 6;

/** "The bombing was attributed by police to the front", "attributed the bombing, which hurt nobody, to members of the front". */
export function byLaying(reading: Reading, group: Cue<ArmedGroup>): Verdict | null {
  const { tokens, signs, layout, sentenceOf } = reading;
  const first = layout.sentences[sentenceOf[group.firstToken]!]!.firstToken;
  let to = group.firstToken - 1;
  while (to > Math.max(first, group.firstToken - TO_WITHIN) && tokens[to]!.shape === 'word' && !isAt(reading, to, 'laid-to')) to--;
  // of, by: not to whom
  if (!isAt(reading, to, 'laid-to') || isAt(reading, to, 'of-what') || isAt(reading, to, 'by')) return null;
  for (let at = to - 1; at > Math.max(first, to - LAID_WITHIN); at--) {
    const token = tokens[at]!;
    if (token.lower === ';' || token.lower === ':' || signs.is(token, BUT | SUBORDINATE)) return null;
    if (!isAt(reading, at, 'lays')) continue;
    return signs.is(tokens[at - 1], NEGATION | NEGATED) || !laysDeed(reading, at, to, first)
      ? null
      : { confidence: 'suspected', rule: 'suspected' };
  }
  return null;
}

/** A deed is named behind the verb, or before it where it is passive. */
const laysDeed = ({ found }: Reading, verb: number, to: number, first: number): boolean =>
  [
    { first: verb, last: to },
    { first: Math.max(first, verb - LAID_WITHIN), last: verb },
  ].some(
    (stretch) =>
      cuesWithin(found.violence, stretch).some(({ rows }) => rows.includes('noun')) || cuesWithin(found.crime, stretch).length > 0,
  );

/** Tokens between a group and "claimed". */
const CLAIMS_WITHIN = 14;
/** Tokens between "claimed" and its deed: "claimed last night's double". */
const DEED_WITHIN = 5;

/** "The front claimed last night's blast", "called a newspaper to claim the attack"; but "claimed the attack was a fraud" tells of others. */
export function byClaiming(reading: Reading, group: Cue<ArmedGroup>): Verdict | null {
  const { tokens, signs, layout, sentenceOf } = reading;
  const last = Math.min(layout.sentences[sentenceOf[group.firstToken]!]!.lastToken, group.lastToken + CLAIMS_WITHIN);
  for (let at = group.lastToken; at < last; at++) {
    const token = tokens[at]!;
    if (token.lower === ';' || token.lower === ':') return null;
    if (isAt(reading, at, 'claims')) {
      const isNot = signs.is(tokens[at - 1], NEGATION | NEGATED) || isAt(reading, at - 1, 'yet');
      return !isNot && claimsDeed(reading, at, last + DEED_WITHIN) ? { confidence: 'claimed', rule: 'claimed' } : null;
    }
    if (signs.finite(token, tokens[at - 1]) && !signs.be(token) && !signs.auxiliary(token) && !isAt(reading, at, 'tells')) return null;
  }
  return null;
}

function claimsDeed({ tokens, signs, found }: Reading, claims: number, last: number): boolean {
  const deed = found.violence[firstCueFrom(found.violence, claims + 1)];
  if (!deed?.rows.includes('noun') || deed.lastToken >= last || deed.firstToken > claims + DEED_WITHIN) return false;
  if (!signs.is(tokens[claims + 1], DEFINITE) && !tokens.slice(claims + 1, deed.firstToken).some(({ possessive }) => possessive))
    return false;
  for (let at = claims + 1; at < deed.firstToken; at++)
    if (signs.finite(tokens[at]!, tokens[at - 1]) || signs.is(tokens[at]!, SUBORDINATE)) return false;
  const next = tokens[deed.lastToken];
  return !next || !(signs.be(next) || signs.is(next, HAVE | MODAL) || signs.finite(next, tokens[deed.lastToken - 1]));
}
