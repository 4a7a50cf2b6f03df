/** Groups that a report tells to have done a deed: "the front attacked", "an attack by the front", "the rebels began bombing". */
import { isSmallWord } from '../text/small-words.js';
import type { Cue } from './cue-scanner.js';
import { ADVERB, AND, DEFINITE, HAVE, INDEFINITE, MODAL, NEGATED, NEGATION, PREPOSITION, RELATIVE, SUBORDINATE } from './grammar.js';
import { cuesWithin, firstCueFrom, isAt, pastBrackets, type Reading } from './reading.js';
import { CUE_AFTER, type Verdict } from './responsibility-by-cue.js';
import type { ArmedGroup, DoerFrame, DoerVerb } from './tables.js';

/** Tokens between a group and the verb of which it is the doer. */
const DOER_WITHIN = 10;
/** Tokens of what is said of a group between commas. */
const ASIDE_WITHIN = 16;
/** "The army killed": the words for forces of a state are common in phrases about other things. */
const STATE_DOER_WITHIN = 3;

/** "The army began bombing", "the rebels are said to have killed", "the front admitted the murder". */
export function byFrame({ found, tokens, layout, sentenceOf, signs }: Reading, group: Cue<ArmedGroup>, isState: boolean): Verdict | null {
  const { lastToken } = layout.sentences[sentenceOf[group.firstToken]!]!;
  for (let i = firstCueFrom(found.doerFrame, group.lastToken); i < found.doerFrame.length; i++) {
    const frame = found.doerFrame[i]!;
    if (frame.firstToken > Math.min(lastToken, group.lastToken + FRAME_WITHIN)) return null;
    const between = tokens.slice(group.lastToken, frame.firstToken);
    if (!between.every((token) => signs.be(token) || signs.is(token, HAVE | ADVERB))) return null;
    // were reportedly killed: it was done to them
    if (frame.lastToken === frame.firstToken + 1 && between.some((token) => signs.be(token))) continue;
    const deed = found.violence[firstCueFrom(found.violence, frame.lastToken)];
    // said that it did not kill
    if (deed && tokens.slice(frame.lastToken, deed.firstToken).some((token) => signs.is(token, NEGATION | NEGATED))) return null;
    if (!deed || deed.firstToken > frame.lastToken + FRAMED_WITHIN || deed.firstToken >= lastToken) return null;
    // reportedly were killed, said to have been killed
    if (deed.rows.includes('participle') && tokens.slice(frame.lastToken, deed.firstToken).some((token) => signs.be(token))) return null;
    // claimed the blast was a fraud
    if (deed.rows.includes('noun') && signs.be(tokens[deed.lastToken])) return null;
    const verdict = FRAMES.find(({ frame: kind, forms }) => frame.rows.includes(kind) && forms.some((form) => deed.rows.includes(form)));
    if (verdict && !(isState && verdict.frame === 'says-of-itself')) return verdict;
  }
  return null;
}
/** Tokens between a group and the words of a frame, and from these to the deed. */
const FRAME_WITHIN = 3;
const FRAMED_WITHIN = 2;
const FRAMES: readonly (Verdict & { readonly frame: DoerFrame; readonly forms: readonly DoerVerb[] })[] = [
  { frame: 'begins', forms: ['ing'], confidence: 'fact', rule: 'doer' },
  { frame: 'said-of', forms: ['participle', 'active'], confidence: 'suspected', rule: 'suspected' },
  { frame: 'says-of-itself', forms: ['active', 'participle', 'ing', 'noun'], confidence: 'claimed', rule: 'claimed' },
  { frame: 'admits', forms: ['active', 'participle', 'ing', 'noun'], confidence: 'claimed', rule: 'claimed' },
];

/** "the FMLN attacked", "an attack by the FMLN", "an FMLN attack". */
export function byDeed(reading: Reading, group: Cue<ArmedGroup>): string | null {
  const next = violenceAt(reading, group.lastToken);
  const isNoun = next?.rows.includes('noun') === true;
  // an army raid, another FMLN attack
  if (isNoun && reading.signs.is(reading.tokens[group.firstToken - 1], INDEFINITE)) return 'compound';
  if (isDoer(reading, group)) return 'doer';
  if (isAgent(reading, group)) return 'agent';
  return isNoun && !next.rows.includes('active') ? 'compound' : null;
}

function violenceAt({ found }: Reading, token: number): Cue<'active' | 'participle' | 'ing' | 'noun'> | null {
  const cue = found.violence[firstCueFrom(found.violence, token)];
  return cue && cue.firstToken === token ? cue : null;
}

/** The first finite verb after the group, brackets passed over, is one of violence in the active voice. */
function isDoer(reading: Reading, group: Cue<ArmedGroup>): boolean {
  const { tokens, signs, layout, sentenceOf } = reading;
  const before = tokens[group.firstToken - 1]?.lower ?? '';
  const within = group.rows.some((row) => row.state) ? STATE_DOER_WITHIN : DOER_WITHIN;
  const end = layout.sentences[sentenceOf[group.firstToken]!]!.lastToken;
  let last = Math.min(end, group.lastToken + within);
  if (isAt(reading, group.firstToken - 1, 'aimed-at') || endsAside(reading, group)) return false;
  for (let at = pastBrackets(reading, group.lastToken); at < last; at++) {
    const past = pastAside(reading, at, last, Math.min(end, at + ASIDE_WITHIN));
    if (past > at) last = Math.min(end, last + past - at);
    at = past;
    if (at >= last) return false;
    const token = tokens[at]!;
    if (
      token.lower === ';' ||
      token.lower === ':' ||
      (token.lower === '"' && !(at === group.lastToken && before === '"')) ||
      isAt(reading, at, 'where') ||
      signs.is(token, MODAL | NEGATED | AND | SUBORDINATE)
    )
      return false;
    // are carrying out attacks
    if (signs.be(token)) return behindAdverbs(reading, at + 1)?.rows.includes('ing') === true;
    const violence = violenceAt(reading, at);
    if (violence && (holdsResponsible(reading, at) || (within === STATE_DOER_WITHIN && isAtFleeing(reading, violence.lastToken))))
      return false;
    if (violence?.rows.includes('active') && !(violence.rows.includes('noun') && isInPhrase(reading, group.lastToken, at))) return true;
    // planned and carried out; but: killed five rebels on Monday and burned
    const isJoined = tokens[at + 1] !== undefined && signs.is(tokens[at + 1]!, AND) && signs.finite(token, tokens[at - 1]);
    const another = isJoined ? violenceAt(reading, at + 2) : null;
    if (another?.rows.includes('active')) return true;
    if (signs.finite(token, tokens[at - 1]) && !signs.auxiliary(token)) return false;
  }
  return false;
}

/** "The men, who accused them of helping the army, killed nine", "who said they worked with the army, killed": of those told of before. */
function endsAside({ tokens, signs, layout }: Reading, { firstToken, lastToken }: Cue<ArmedGroup>): boolean {
  if (tokens[lastToken]?.lower !== ',') return false;
  const at = signs.is(tokens[firstToken - 1], DEFINITE) ? firstToken - 2 : firstToken - 1;
  const before = tokens[at];
  if (before === undefined || isSmallWord(layout, at, 'of')) return false;
  return signs.is(before, PREPOSITION) || layout.endings.ing.of(before.lower);
}

/** "in a raid", "in a separate raid": a word for a deed is a noun behind an article or a preposition. */
function isInPhrase({ tokens, signs }: Reading, from: number, noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(from, noun - PHRASE_WITHIN); at--)
    if (signs.is(tokens[at]!, DEFINITE | INDEFINITE | PREPOSITION)) return true;
  return false;
}
/** Tokens of a phrase in front of its noun. */
const PHRASE_WITHIN = 3;

/** "The front holds the government responsible": who says so holds nobody. */
const holdsResponsible = (reading: Reading, at: number): boolean =>
  isAt(reading, at, 'holding') &&
  cuesWithin(reading.found.responsibility, { first: at + 1, last: at + CUE_AFTER }).some(({ rows }) =>
    rows.some(({ side, confidence }) => side === 'before' && confidence === 'suspected'),
  );

/** "The army fired at the fleeing car": what a state's forces do to whoever gets away is no attack of theirs. */
function isAtFleeing(reading: Reading, from: number): boolean {
  for (let at = from; at < Math.min(reading.tokens.length, from + FLEEING_WITHIN); at++) if (isAt(reading, at, 'fleeing')) return true;
  return false;
}
/** Tokens from such a deed to "fleeing": "at the". */
const FLEEING_WITHIN = 4;

/** The deed told right behind, adverbs passed over. */
function behindAdverbs(reading: Reading, from: number): ReturnType<typeof violenceAt> {
  let at = from;
  while (at < from + 3 && at < reading.tokens.length && reading.signs.is(reading.tokens[at]!, ADVERB)) at++;
  return violenceAt(reading, at);
}

/** "a column of the front, armed with rifles and grenades, attacked": past what is said of it between commas. */
function pastAside({ tokens, signs }: Reading, from: number, last: number, lastOfBand: number): number {
  if (tokens[from]!.lower !== ',' || !tokens[from + 1] || signs.is(tokens[from + 1]!, RELATIVE)) return from;
  // the front, a band that has waged war since May, attacked
  let isOfBand = false;
  for (let at = from + 1; at < (isOfBand ? lastOfBand : last) - 1; at++) {
    const token = tokens[at]!;
    if (token.lower === ',') return at + 1;
    if (token.shape !== 'word' && token.shape !== 'number') return from;
    isOfBand ||= signs.is(tokens[from + 1], INDEFINITE) && signs.is(token, RELATIVE | SUBORDINATE);
    if (signs.finite(token, tokens[at - 1]) && at > from + 1 && !isOfBand) return from;
  }
  return from;
}

/** "by" a few words before, and a deed before that. */
function isAgent(reading: Reading, group: Cue<ArmedGroup>): boolean {
  const { tokens, found } = reading;
  for (let at = group.firstToken - 1; at >= Math.max(0, group.firstToken - 7); at--) {
    if (isAt(reading, at, 'by'))
      return (
        !isSaidBy(reading, at) &&
        !isLaidBy(reading, at) &&
        cuesWithin(found.violence, { first: Math.max(0, at - 12), last: at }).some(
          (cue) => cue.rows.includes('participle') || cue.rows.includes('noun'),
        )
      );
    // by the "Red Dawn Front"
    if (tokens[at]!.shape === 'punctuation' && !(tokens[at]!.lower === '"' && at === group.firstToken - 1)) return false;
  }
  return false;
}

/** "the attack was blamed on the front by the army": who lays it to others; but "in an alleged raid by the army" who did it. */
const isLaidBy = (reading: Reading, by: number): boolean =>
  cuesWithin(reading.found.responsibility, { first: Math.max(0, by - LAID_WITHIN), last: by }).some(
    ({ rows, lastToken }) =>
      rows.some(({ side, confidence }) => side === 'after' && confidence === 'suspected') &&
      lastToken < by &&
      isAt(reading, lastToken - 1, 'laid-to') &&
      reading.tokens.slice(lastToken, by).every(({ shape }) => shape === 'word'),
  );
/** Tokens between "blamed on" and "by". */
const LAID_WITHIN = 10;

/** "the attack was confirmed today by": what others say of a deed, or do about it. */
function isSaidBy(reading: Reading, by: number): boolean {
  const { tokens, signs } = reading;
  let at = by - 1;
  while (at > by - 4 && at > 0 && (signs.is(tokens[at]!, ADVERB) || signs.manner(tokens[at]!))) at--;
  return isAt(reading, at, 'said-by');
}
