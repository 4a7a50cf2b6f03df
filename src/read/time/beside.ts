/** The words beside a time that say what it is the time of, other than the happening itself. */
import { itemAt } from '../text/item-at.js';
import type { Layout, Token } from '../text/layout.js';
import type { Gathered } from './gather-pieces.js';
import type { Draft } from './piece.js';
import type { TimeClass, TimeClasses } from './time-classes.js';
import type { Beside, Cue, TimeMention } from './time-mention.js';

/** How many tokens a word has a hold on: "said in a statement in Lima on Monday", "arrested at his house in Lima on Monday", "in court on Monday". */
const HOLDS = { saying: 6, aftermath: 12, happening: 8, near: 2, beside: 4, overNumber: 6, sitting: 9 } as const;

/** "The first shots at the gate of the barracks fell at 9:20": tokens between a word for a beginning and the time of it. */
const BEGINNING = 8;
/** "in the custody of the army in Lima, Peru, since Sunday": from a word for persons gone or held to the time from which they are. */
const GONE = 12;

/** For each draft, in one pass over the cues. */
export function besideAll(
  classes: TimeClasses,
  { sentences, tokens }: Layout,
  { drafts, cues, barriers, beginnings, gone, sinces, auxiliaries, others }: Gathered,
): readonly Beside[] {
  let cue = 0;
  let barrier = 0;
  let beginning = 0;
  let auxiliary = 0;
  let held = 0;
  let from = 0;
  let other = 0;
  return drafts.map((draft) => {
    const { firstToken, lastToken } = sentences[draft.sentence]!;
    while (cue < cues.length && cues[cue]!.token < draft.first) cue++;
    while (barrier < barriers.length && barriers[barrier]! < draft.first) barrier++;
    while (beginning < beginnings.length && beginnings[beginning]! < draft.first) beginning++;
    while (auxiliary < auxiliaries.length && auxiliaries[auxiliary]! < draft.first) auxiliary++;
    while (held < gone.length && gone[held]! < draft.first) held++;
    while (from < sinces.length && sinces[from]! < draft.last) from++;
    while (other < others.length && others[other]! < firstToken) other++;
    const opens = itemAt(barriers, barrier - 1);
    const right = after(classes, tokens, cues, cue, draft, lastToken);
    const left = before(classes, tokens, cues, cue - 1, draft.first, draft.last, firstToken, itemAt(auxiliaries, auxiliary - 1) ?? -1);
    const next = barriers[barrier];
    const isGone = isWithin(itemAt(gone, held - 1), Math.max(firstToken, draft.first - GONE), draft.first);
    return {
      left,
      right,
      barrier: opens !== undefined && opens >= firstToken ? opens : -1,
      verb: Math.max(itemAt(auxiliaries, auxiliary - 1) ?? -1, lastVerb(cues, cue - 1, firstToken)),
      next: next ?? Number.POSITIVE_INFINITY,
      nextIsThat: next !== undefined && isOf(classes, tokens[next], 'that'),
      charge: chargeOf(classes, tokens, left, right, draft),
      perfect:
        hasPerfect(classes, tokens, auxiliaries, auxiliary - 1, Math.max(firstToken, (opens ?? -1) + 1)) ||
        (draft.first <= firstToken + 1 && isOpeningPerfect(classes, tokens, auxiliaries[auxiliary], draft.last)),
      begins:
        isWithin(itemAt(beginnings, beginning - 1), Math.max(firstToken, draft.first - BEGINNING), draft.first) ||
        isWithin(beginnings[beginning], draft.last, Math.min(lastToken, draft.last + BEGINNING)),
      closes: isWithin(opens, firstToken, draft.first - LEADS) && isResumed(tokens, draft.last, auxiliaries[auxiliary], next ?? lastToken),
      ofDeed: isOfDeed(classes, tokens, draft, lastToken),
      other: isWithin(others[other], firstToken, firstToken + OPENS),
      gone: isGone,
      since: !isGone && isSince(classes, tokens, itemAt(sinces, from - 1), firstToken, draft),
      dying: lastOfDying(cues, cue - 1, firstToken),
    };
  });
}

/** "since" leads the time or opens a short clause that the time ends, behind a word that ranks: "the first since the army left on June 4". */
function isSince(
  classes: TimeClasses,
  tokens: readonly Token[],
  since: number | undefined,
  sentence: number,
  { first, last }: Draft,
): boolean {
  if (!isWithin(since, Math.max(sentence, first - SINCE.clause), last)) return false;
  for (let at = since! + 1; at < first; at++) if (tokens[at]!.lower === ',') return false;
  for (let at = since! - 1; at >= Math.max(sentence, since! - SINCE.ranked); at--) if (classes.ranked.at(tokens[at]!)) return true;
  return false;
}
/** Tokens from "since" to the time that its clause ends on, and from the word that ranks to "since". */
const SINCE = { clause: 12, ranked: 12 } as const;

/** Tokens from the word that opens a clause to a time that leads it: "who, on May 3,". */
const LEADS = 2;
/** Tokens that a sentence opens with: "In a similar". */
const OPENS = 3;

const isWithin = (token: number | undefined, from: number, until: number): boolean => token !== undefined && token >= from && token < until;

const isOf = (classes: TimeClasses, token: Token | undefined, name: TimeClass): boolean => token !== undefined && classes[name].at(token);

// who had been warned in May and moved house on June 3, was shot
//                                                   ^^^^^ what goes on is the clause around it
const isResumed = (tokens: readonly Token[], last: number, auxiliary: number | undefined, until: number): boolean =>
  isWithin(auxiliary, last + 1, Math.min(until, last + RESUMES)) && tokens[auxiliary! - 1]!.lower === ',';
/** Tokens from a time to where the clause around its own goes on. */
const RESUMES = 10;

// his role in the May 3 shooting | in the May 3, 2014, fatal stabbing | Sunday's attack
function isOfDeed(classes: TimeClasses, tokens: readonly Token[], { first, last }: Draft, until: number): boolean {
  const before = itemAt(tokens, first - 1);
  if (!tokens[last - 1]!.possessive && !(before && (before.possessive || classes['year-lead'].at(before)))) return false;
  let at = last;
  if (at < until && tokens[at]!.lower === ',') at++;
  for (const end = Math.min(until, at + DEED_BEHIND); at < end && tokens[at]!.shape === 'word'; at++)
    if (classes['day-deed'].at(tokens[at]!)) return true;
  return false;
}
/** Tokens from a day to the end of the name of its deed: "the May 3 fatal shooting". */
const DEED_BEHIND = 2;

/** Whether a cue before a time, which goes on until token `last`, has a hold on it. */
function holds(
  classes: TimeClasses,
  tokens: readonly Token[],
  { token, use, hold }: Cue,
  first: number,
  last: number,
  from: number,
): boolean {
  const isAt = (at: number, name: TimeClass): boolean => isOf(classes, tokens[at], name);
  switch (hold) {
    case 'far':
      return first - token <= HOLDS[use];
    case 'beside':
      return first - token <= HOLDS.beside;
    case 'over-number':
      return first - token <= HOLDS.overNumber && tokens.slice(token + 1, first).some(({ shape }) => shape === 'number');
    case 'sitting':
      return first - token <= HOLDS.sitting && !isAt(token + 1, 'not-sitting') && isOfSitting(classes, tokens, token, from);
    // died of his injuries on Tuesday | succumbed to burns in hospital on Tuesday
    case 'wounds':
      return first - token <= HOLDS.beside && (isAt(token - 1, 'died-of') || isAt(token - 2, 'died-of'));
    case 'after':
      return first - token <= HOLDS.near && isAt(last, 'after-deed');
    // the coup of February 1
    case 'named':
      return first - token <= HOLDS.near;
    // in court | in critical condition, but not "on the court"
    case 'near':
      return (
        first - token <= HOLDS.near &&
        (use === 'saying' || isAt(token - 1, 'court-lead') || isAt(token - 2, 'court-lead') || isAt(token - 1, 'court-at'))
      );
  }
}

function before(
  classes: TimeClasses,
  tokens: readonly Token[],
  cues: readonly Cue[],
  at: number,
  first: number,
  last: number,
  from: number,
  auxiliary: number,
): Cue | null {
  for (let k = at; k >= 0; k--) {
    const cue = cues[k]!;
    if (cue.token < from || first - cue.token > HOLDS.aftermath) return null;
    // said the men were robbed on Sunday
    const isOfOther = cue.use === 'saying' && cue.hold === 'far' && auxiliary > cue.token;
    if (!isOfOther && holds(classes, tokens, cue, first, last, from)) return cue;
  }
  return null;
}

/** Tokens in front of a verb within which a word says what was held: "The trial of two men accused of killing a judge opened". */
const SITTING = 24;

function isOfSitting(classes: TimeClasses, tokens: readonly Token[], verb: number, from: number): boolean {
  for (let at = verb - 1; at >= Math.max(from, verb - SITTING); at--) if (isOf(classes, tokens[at], 'sitting')) return true;
  return false;
}

/** "had received threats on May 3", not "was shot on May 3": looked for among the last auxiliaries of the clause. */
function hasPerfect(classes: TimeClasses, tokens: readonly Token[], auxiliaries: readonly number[], at: number, from: number): boolean {
  for (let k = at; k > at - AUXILIARIES && k >= 0 && auxiliaries[k]! >= from; k--)
    if (isOf(classes, tokens[auxiliaries[k]!], 'perfect')) return true;
  return false;
}
/** "On May 3 he had been told to stop": behind a time that opens the sentence. */
const isOpeningPerfect = (classes: TimeClasses, tokens: readonly Token[], auxiliary: number | undefined, from: number): boolean =>
  isWithin(auxiliary, from, from + OPENED) && isOf(classes, tokens[auxiliary!], 'perfect');
/** Tokens from such a time to its verb: ", the editor had". */
const OPENED = 4;
/** Auxiliaries of one clause: "had been". */
const AUXILIARIES = 3;

/** Words beside the time that are no verbs lie between: "was charged in court in jail on Monday". */
const NOUNS_BETWEEN = 3;

function lastVerb(cues: readonly Cue[], at: number, from: number): number {
  for (let k = at; k >= Math.max(0, at - NOUNS_BETWEEN) && cues[k]!.token >= from; k--) if (cues[k]!.hold === 'far') return cues[k]!.token;
  return -1;
}

// died of his injuries on Friday | was found dead in Lima on Friday
function lastOfDying(cues: readonly Cue[], at: number, from: number): number {
  for (let k = at; k >= Math.max(0, at - NOUNS_BETWEEN) && cues[k]!.token >= from; k--)
    if (cues[k]!.hold === 'after' || cues[k]!.hold === 'wounds') return cues[k]!.token;
  return -1;
}

// In this April 27, 2001, photo
//         ^^^^ but not "was shot on April 27, 2001, reports said"
function isNameWithYear(classes: TimeClasses, tokens: readonly Token[], { first, last }: Draft): boolean {
  if (tokens[last]!.lower !== ',' || !YEAR.test(tokens[last - 1]!.lower)) return false;
  return [first - 1, first, first + 1].some((at) => isOf(classes, tokens[at], 'pointing'));
}
const YEAR = /^(?:19|20)\d\d$/;

function after(classes: TimeClasses, tokens: readonly Token[], cues: readonly Cue[], at: number, draft: Draft, until: number): Cue | null {
  const { last } = draft;
  for (let k = at; k < cues.length; k++) {
    const cue = cues[k]!;
    if (cue.token >= until || cue.token - last > HOLDS.aftermath) return null;
    // the May 23 report
    if (cue.hold === 'near' && (cue.token === last || (cue.token === last + 1 && isNameWithYear(classes, tokens, draft)))) return cue;
    // the February 1 military coup
    if (cue.hold === 'named' && cue.token - last < HOLDS.near) return cue;
    if (cue.hold === 'far' && cue.token - last <= HOLDS[cue.use]) return cue;
  }
  return null;
}

/** "charged Tuesday with stabbing", "pleaded guilty on Tuesday to killing", "on Tuesday was convicted of the murder": the tokens of the deed. */
function chargeOf(
  classes: TimeClasses,
  tokens: readonly Token[],
  left: Cue | null,
  right: Cue | null,
  { first, last }: Draft,
): Beside['charge'] {
  const leadsToDeed = (at: number): boolean => isOf(classes, tokens[at], 'to-deed');
  if (isOfTrial(left) && first - left.token <= CHARGED_WITHIN)
    return leadsToDeed(last) ? { first: last + 1, last: Number.POSITIVE_INFINITY } : null;
  return left === null && isOfTrial(right) && leadsToDeed(right.token + 1)
    ? { first: Math.max(last, right.token) + 1, last: right.token + DEED_WITHIN }
    : null;
}

/** Such a time is no time of the deed behind it. */
export const isOfCharge = ({ beside }: TimeMention, deed: number): boolean =>
  !!beside?.charge && deed >= beside.charge.first && deed <= beside.charge.last;

const isOfTrial = (cue: Cue | null): cue is Cue => cue?.use === 'aftermath' && cue.hold === 'far';
/** Tokens from a word of arrest or trial to a time: "pleaded guilty on Tuesday". */
const CHARGED_WITHIN = 3;
/** Tokens from such a word to the deed: "charged with the fatal shooting". */
const DEED_WITHIN = 5;
