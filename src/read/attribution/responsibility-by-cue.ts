/** Groups held responsible by what is said of them: "blamed on", "claimed responsibility", "denied that it". */
import type { Confidence } from '../../model/vocabulary.js';
import { itemAt } from '../text/item-at.js';
import type { Cue } from './cue-scanner.js';
import {
  ADVERB,
  AND,
  BUT,
  DEFINITE,
  HAVE,
  INDEFINITE,
  MODAL,
  NEGATED,
  NEGATION,
  PREPOSITION,
  RELATIVE,
  SUBORDINATE,
  THEY,
} from './grammar.js';
import { isToldOfTheirOwn, OWN_WITHIN } from './of-their-own.js';
import { cuesWithin, firstCueFrom, isAt, pastBrackets, type Reading, type Stretch } from './reading.js';
import type { ArmedGroup, ResponsibilityCue } from './tables.js';

/** Tokens between a cue such as "blamed on" and the group it is about. */
const CUE_BEFORE = 9;
/** Tokens between a group and "claimed responsibility": names carry aliases in brackets. */
export const CUE_AFTER = 14;

/** How a group is held responsible, and the rule that says so. */
export interface Verdict {
  readonly confidence: Confidence;
  readonly rule: string;
}

/** What is said of a group, where, and by which row of the table. */
type SaidOfGroup = Verdict & { readonly firstToken: number; readonly lastToken: number; readonly row: ResponsibilityCue };

export function byCue(reading: Reading, index: number): SaidOfGroup | null {
  const { found, layout, sentenceOf } = reading;
  const group = found.group[index]!;
  const next = found.group[index + 1];
  const sentence = layout.sentences[sentenceOf[group.firstToken]!]!;
  const near = {
    first: Math.max(sentence.firstToken, group.firstToken - CUE_BEFORE),
    last: Math.min(sentence.lastToken, group.lastToken + OWN_WITHIN),
  };
  let best: { row: ResponsibilityCue; distance: number; firstToken: number; lastToken: number } | null = null;
  for (let i = firstCueFrom(found.responsibility, Math.max(0, near.first - 3)); i < found.responsibility.length; i++) {
    const cue = found.responsibility[i]!;
    if (cue.firstToken >= near.last) break;
    const isNot = isNegated(reading, cue.firstToken);
    for (const row of cue.rows) {
      if (isNot && row.confidence !== 'denied') continue;
      if (row.ofCulprits && !isOfCulprits(reading, cue.firstToken, sentence.firstToken, isSuffering(reading, group.lastToken))) continue;
      if (row.apposed && !isApposed(reading, cue.firstToken)) continue;
      if (row.confidence === 'claimed' && row.side === 'before' && isToldOfDeed(reading, cue)) continue;
      const distance = row.side === 'after' ? group.firstToken - cue.lastToken : cue.firstToken - group.lastToken;
      if (distance < 0 || distance > (row.side === 'after' ? CUE_BEFORE : row.ofTheirOwn ? OWN_WITHIN : CUE_AFTER)) continue;
      // According to the rebels, the army is responsible
      if (row.side !== 'after' && next && next.firstToken < cue.firstToken && isParted(reading, group, next)) continue;
      if (row.side === 'before' && row.confidence === 'suspected' && isSaidOfOthers(reading, group.lastToken, cue.firstToken)) continue;
      if (row.side === 'before' && row.confidence === 'suspected' && isDoneTo(reading, cue)) continue;
      if (row.side !== 'after' && isNoSubject(reading, sentence.firstToken, group.firstToken, cue.firstToken)) continue;
      if (row.ofTheirOwn && !isToldOfTheirOwn(reading, group.lastToken, cue.firstToken)) continue;
      if (
        !row.ofTheirOwn &&
        !reaches(
          reading,
          row.side === 'after' ? { first: cue.lastToken, last: group.firstToken } : { first: group.lastToken, last: cue.firstToken },
          row,
          group.lastToken,
        )
      )
        continue;
      if (!best || distance < best.distance) best = { row, distance, firstToken: cue.firstToken, lastToken: cue.lastToken };
    }
  }
  return best && { ...best, confidence: best.row.confidence, rule: best.row.confidence };
}

/** "were allegedly killed": what stands before suffered it, for all that is alleged. */
function isDoneTo({ tokens, signs, found }: Reading, { firstToken, lastToken }: Pick<Cue<unknown>, 'firstToken' | 'lastToken'>): boolean {
  const deed = found.violence[firstCueFrom(found.violence, lastToken)];
  if (deed?.firstToken !== lastToken || !deed.rows.includes('participle')) return false;
  return signs.be(tokens[lastToken - 2]) || signs.be(tokens[firstToken - 1]);
}

/** "the gunmen belonged to", "the rebels, who fled, belong to", but not "the dead belonged to" */
function isOfCulprits(reading: Reading, at: number, sentence: number, isSuffering: boolean): boolean {
  const isTold = (first: number, last: number): boolean =>
    cuesWithin(reading.found.culprit, { first: Math.max(first, last - CULPRITS_WITHIN), last }).some(
      ({ rows }) => !isSuffering || rows.includes('culprit'),
    );
  if (isTold(sentence, at)) return true;
  // Gunmen killed a judge. They belonged to
  const { layout, sentenceOf, signs, tokens } = reading;
  const before = itemAt(layout.sentences, sentenceOf[sentence]! - 1);
  return (
    before !== undefined && at <= sentence + THEY_WITHIN && signs.is(tokens[sentence]!, THEY) && isTold(before.firstToken, before.lastToken)
  );
}
/** "rebels belonging to the Dawn Front (DF) were killed" */
const isSuffering = (reading: Reading, behind: number): boolean => reading.signs.be(reading.tokens[pastBrackets(reading, behind)]);

/** Tokens between those who did it and what says whose they are. */
const CULPRITS_WITHIN = 16;
/** Tokens from the head of a sentence that opens on "they": "They are believed to". */
const THEY_WITHIN = 3;

/** "the gunmen, members of" */
const isApposed = ({ tokens, found }: Reading, at: number): boolean =>
  tokens[at - 1]?.lower === ',' &&
  cuesWithin(found.culprit, { first: at - APPOSED_WITHIN, last: at - 1 }).some(({ lastToken }) => lastToken === at - 1);
/** Tokens of a word for those who did it, with its comma. */
const APPOSED_WITHIN = 4;

/** "claimed the attack was the work of others": the deed is what is told of, and not what is claimed. */
const isToldOfDeed = ({ tokens, signs, found }: Reading, { lastToken }: Cue<unknown>): boolean => {
  const next = tokens[lastToken];
  return (
    next !== undefined &&
    (signs.be(next) || signs.is(next, HAVE | MODAL)) &&
    cuesWithin(found.violence, { first: lastToken - 1, last: lastToken }).some(({ rows }) => rows.includes('noun'))
  );
};

/** "did not blame the army", "has not been accused of" */
function isNegated(reading: Reading, verb: number): boolean {
  const { tokens, signs } = reading;
  for (let at = verb - 1; at >= Math.max(0, verb - NEGATED_WITHIN); at--) {
    if (signs.is(tokens[at]!, NEGATION | NEGATED)) return true;
    const isBetween = signs.be(tokens[at]!) || signs.auxiliary(tokens[at]!) || signs.is(tokens[at]!, ADVERB);
    // has not yet claimed
    if (!isBetween && !isAt(reading, at, 'yet')) return false;
  }
  return false;
}
/** Tokens between a "not" and what it is about. */
const NEGATED_WITHIN = 3;

/** "asked the government to punish those responsible": the adjective belongs to the word before it. */
function isSaidOfOthers({ tokens, signs }: Reading, group: number, cue: number): boolean {
  const [before, first] = [tokens[cue - 1], tokens[cue]!];
  if (cue <= group || before?.shape !== 'word' || signs.finite(first, before) || signs.be(first) || signs.auxiliary(first)) return false;
  return !signs.be(before) && !signs.auxiliary(before) && !signs.is(before, ADVERB | HAVE | AND | NEGATED | NEGATION);
}

/** "The army killed nine fighters of the front and denied hitting a market": the army denies it, and not the front. */
function isNoSubject(reading: Reading, from: number, group: number, cue: number): boolean {
  const { tokens, signs } = reading;
  const before = group - (signs.is(tokens[group - 1], DEFINITE | INDEFINITE) ? 2 : 1);
  // claimed an attack on an army convoy last week and | according to the army, a band of rebels is responsible
  if (isAt(reading, before, 'aimed-at') || isAt(reading, before - 1, 'as-told-by')) return true;
  if (!signs.is(tokens[cue - 1], AND) || !signs.is(tokens[group - (signs.is(tokens[group - 1], DEFINITE) ? 2 : 1)], PREPOSITION))
    return false;
  for (let at = from; at < group; at++) if (signs.finite(tokens[at]!, tokens[at - 1])) return true;
  return false;
}

function isParted({ tokens, signs }: Reading, group: Cue<ArmedGroup>, next: Cue<ArmedGroup>): boolean {
  for (let at = group.lastToken; at < next.firstToken; at++) {
    if (tokens[at]!.lower === ',') return true;
    // the front holds | the government responsible
    const before = tokens[at - 1]!;
    if (at > group.lastToken && signs.is(tokens[at]!, DEFINITE) && before.shape === 'word' && !signs.is(before, PREPOSITION | AND))
      return true;
  }
  return false;
}

/** Nothing but the words of one phrase, or of a subject with its aliases, stands between cue and group. */
function reaches(reading: Reading, { first, last }: Stretch, { side, confidence }: ResponsibilityCue, groupLast: number): boolean {
  const { tokens, signs } = reading;
  if (side === 'after' && (isOfCharge(reading, { first, last }) || isAt(reading, first, 'by'))) return false;
  const from = side === 'before' ? pastRelative(reading, { first, last }) : first;
  for (let at = from; at < last; at++) {
    const token = tokens[at]!;
    if (token.lower === ';' || token.lower === '.' || token.lower === ':') return false;
    // blamed on the front | by the army
    if (side === 'after' && isAt(reading, at, 'by') && isLaidTo(reading, first - 1)) return false;
    if (side === 'after' && ((token.lower === ',' && !isNameApposed(reading, at, last, groupLast)) || signs.is(token, BUT | SUBORDINATE)))
      return false;
    if (side === 'before' && isVerbOfItsOwn(reading, at) && !(confidence === 'claimed' && isAt(reading, at, 'tells'))) return false;
    // The army is looking for the group responsible
    if (side === 'before' && signs.be(token) && at + 1 < last && reading.layout.endings.ing.of(tokens[at + 1]!.lower)) return false;
  }
  return true;
}

/** "accused of helping the guerrillas", "suspected of links with them"; but not "accused of the murder the guerrillas" */
function isOfCharge(reading: Reading, { first, last }: Stretch): boolean {
  const { tokens, signs, layout } = reading;
  if (first >= last || !isAt(reading, first, 'of-what') || isLaidTo(reading, first - 1)) return false;
  const before = tokens[last - (signs.is(tokens[last - 1], DEFINITE | INDEFINITE) ? 2 : 1)]!;
  return signs.is(before, PREPOSITION) || layout.endings.ing.of(before.lower);
}

/** "blamed on", "attributed to" */
const isLaidTo = (reading: Reading, at: number): boolean =>
  isAt(reading, at, 'laid-to') && !isAt(reading, at, 'by') && !isAt(reading, at, 'of-what');

const isVerbOfItsOwn = ({ tokens, signs }: Reading, at: number): boolean =>
  signs.finite(tokens[at]!, tokens[at - 1]) && !signs.be(tokens[at]!) && !signs.auxiliary(tokens[at]!);

/** "police suspect an extremist group, the Red Dawn Front.": the name behind the comma ends its phrase. */
function isNameApposed(reading: Reading, comma: number, group: number, groupLast: number): boolean {
  const { tokens, signs } = reading;
  for (let at = comma + 1; at < group; at++) if (tokens[at]!.lower !== '"' && !signs.is(tokens[at]!, DEFINITE)) return false;
  return CLOSING.has(tokens[groupLast]?.lower ?? '.');
}
const CLOSING: ReadonlySet<string> = new Set(['.', ',', ';', '"', '”', '(', '[']);

/** "The Dawn Front, which was thought to be inactive, claimed responsibility": past what is said of it between commas. */
function pastRelative({ tokens, signs }: Reading, { first, last }: Stretch): number {
  let at = first;
  while (at < last && at < first + RELATIVE_WITHIN && !signs.is(tokens[at]!, RELATIVE)) at++;
  if (at >= last || !signs.is(tokens[at]!, RELATIVE) || tokens[at - 1]!.lower !== ',') return first;
  while (at < last && tokens[at]!.lower !== ',') at++;
  return at < last ? at + 1 : first;
}
/** Tokens of its other names between a group and ", which". */
const RELATIVE_WITHIN = 10;
