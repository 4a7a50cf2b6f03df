/** Groups that say, or for whom somebody says, that they did it: "said it planted the bomb", "a spokesman for the front said his men had done it". */
import type { Cue } from './cue-scanner.js';
import { ADVERB, DEFINITE, MODAL, NEGATED, NEGATION, PREPOSITION } from './grammar.js';
import { firstCueFrom, isAt, type Reading } from './reading.js';
import type { Verdict } from './responsibility-by-cue.js';
import type { ArmedGroup } from './tables.js';

/** Tokens from a group to behind "said": its other names, and those of it who speak. */
const SAYS_WITHIN = 6;
/** The same where somebody speaks for it: who that is stands there, between commas. */
const SPOKESMAN_SAYS_WITHIN = 14;
/** Tokens between "said" and "that it": where, and to whom. */
const ITSELF_WITHIN = 10;
/** Tokens between "it" and what it did: "its urban commandos had". */
const DID_WITHIN = 4;

export function bySaying(reading: Reading, group: Cue<ArmedGroup>): Verdict | null {
  const { layout, sentenceOf } = reading;
  const { firstToken, lastToken } = layout.sentences[sentenceOf[group.firstToken]!]!;
  const says = saidBehind(reading, group, lastToken, isSpokenFor(reading, group, firstToken));
  const itself = says < 0 ? -1 : behindItself(reading, says, lastToken);
  if (itself >= 0 && didIt(reading, itself, lastToken)) return CLAIMED;
  const isSpeaker = says >= 0 || isAt(reading, beforeArticle(reading, group.firstToken), 'says');
  return isSpeaker && weDidIt(reading, firstToken, lastToken) ? CLAIMED : null;
}
const CLAIMED: Verdict = { confidence: 'claimed', rule: 'claimed' };

const beforeArticle = ({ tokens, signs }: Reading, first: number): number =>
  signs.is(tokens[first - 1], DEFINITE) ? first - 2 : first - 1;

/** '"We executed the traitor," the front said': the first "we" of the sentence, in quotation marks. */
function weDidIt(reading: Reading, first: number, last: number): boolean {
  const { tokens } = reading;
  let isQuoted = false;
  for (let at = first; at < last; at++) {
    isQuoted ||= QUOTES.has(tokens[at]!.lower);
    if (isQuoted && isAt(reading, at, 'we')) return didIt(reading, at + 1, last);
  }
  return false;
}
const QUOTES: ReadonlySet<string> = new Set(['"', '\u201c', '\u201d']);

/** "The front's command said"; of who speaks for it behind marks, too: "a spokesman for the Dawn Front, Juan Mora, told". The verb, or -1. */
function saidBehind(reading: Reading, { firstToken, lastToken }: Cue<ArmedGroup>, last: number, isSpokenFor: boolean): number {
  const { tokens, signs } = reading;
  const end = Math.min(last, lastToken + (isSpokenFor ? SPOKESMAN_SAYS_WITHIN : SAYS_WITHIN));
  for (let at = lastToken; at < end; at++) {
    if (isAt(reading, at, 'says')) return at;
    const { shape, lower } = tokens[at]!;
    // A little-known group, the Dawn Front, said
    if (at === lastToken && lower === ',' && isSetOff(reading, firstToken)) continue;
    if ((isSpokenFor ? lower === ';' : shape !== 'word') || signs.finite(tokens[at]!, tokens[at - 1])) return -1;
  }
  return -1;
}

/** A comma stands before the name, or before its article. */
const isSetOff = ({ tokens, signs }: Reading, first: number): boolean =>
  tokens[signs.is(tokens[first - 1], DEFINITE) ? first - 2 : first - 1]?.lower === ',';

/** "a spokesman for the rebel Dawn Front", "on behalf of", "speaking for", "he was from", "the Dawn Front's leader" */
function isSpokenFor(reading: Reading, { firstToken, lastToken }: Cue<ArmedGroup>, first: number): boolean {
  if (isAt(reading, lastToken, 'speaks-for')) return true;
  let at = firstToken - 1;
  while (at > Math.max(first, firstToken - NAMED_WITHIN) && !isAt(reading, at, 'for-whom')) at--;
  return isAt(reading, at, 'for-whom') && isAt(reading, at - 1, 'speaks-for');
}
/** Tokens between "for" and the name: "for the self-styled". */
const NAMED_WITHIN = 4;

/** Past "it", "its", "the group", "his men" behind a verb that says what they did; -1 where others are told of first. */
function behindItself(reading: Reading, says: number, last: number): number {
  const { tokens, signs } = reading;
  for (let at = says + 1; at < Math.min(last, says + ITSELF_WITHIN); at++) {
    if (tokens[at]!.shape !== 'word' || signs.finite(tokens[at]!, tokens[at - 1])) return -1;
    if (isAt(reading, at, 'of-them') && isOwn(reading, at + 1)) return at + 1;
    // said it, said in a statement that it; but "said of its"
    const isGroup = isAt(reading, at, 'own-group') && signs.is(tokens[at - 1], DEFINITE);
    const opens = isGroup ? at - 1 : at;
    const isOpen = opens === says + 1 || isAt(reading, opens - 1, 'that') || isBehindWhere(reading, says, opens);
    if ((isGroup || isAt(reading, at, 'itself')) && isOpen) return at + 1;
  }
  return -1;
}

const isOwn = (reading: Reading, at: number): boolean => isAt(reading, at, 'own-group') || isAt(reading, at, 'own-people');

/** "said in an online statement it": what stands between is where they said so, or to whom. */
const isBehindWhere = ({ tokens, signs }: Reading, says: number, at: number): boolean =>
  signs.is(tokens[says + 1], PREPOSITION) && at > says + 2 && !signs.is(tokens[at - 1], PREPOSITION);

/** "planted the bomb", "had carried it out", "was behind the attack" */
function didIt(reading: Reading, from: number, last: number): boolean {
  const { tokens, signs, found } = reading;
  const isUndone = (end: number): boolean => tokens.slice(from, end).some((token) => signs.is(token, NEGATION | NEGATED | MODAL));
  for (let at = from; at < Math.min(last, from + DID_WITHIN); at++) {
    if (!signs.be(tokens[at]!)) continue;
    const behind = signs.is(tokens[at + 1], ADVERB) ? at + 2 : at + 1;
    return isAt(reading, behind, 'behind-it') && !isUndone(behind);
  }
  const deed = found.violence[firstCueFrom(found.violence, from)];
  return (
    deed?.rows.includes('active') === true &&
    deed.firstToken <= from + DID_WITHIN - 1 &&
    deed.firstToken < last &&
    !isUndone(deed.firstToken)
  );
}
