/** Which armed group is held responsible, and how: it says so, others say so, it denies, or the report tells it as fact. */

import { itemAt } from '../text/item-at.js';
import type { CertaintyStretch, ResponsibilityStretch } from './attribution.js';
import type { Cue } from './cue-scanner.js';
import { AND, BUT, MODAL, NEGATION, OR, SUBORDINATE } from './grammar.js';
import { formsOf, isDescription, isNobody } from './group-mentions.js';
import { tokensOf } from './read-certainty.js';
import { cuesWithin, isAt, isCapitals, type Reading, type Stretch } from './reading.js';
import { byCue, type Verdict } from './responsibility-by-cue.js';
import { byDeed, byFrame } from './responsibility-by-deed.js';
import { byClaiming, byLaying } from './responsibility-laid.js';
import { bySaying } from './responsibility-said.js';
import type { ArmedGroup } from './tables.js';

/** Tokens after "accused the army of" in which the deed must be named. */
const DEED_WITHIN = 8;

interface Marks {
  readonly hedged: Uint8Array;
  readonly hypothetical: Uint8Array;
  readonly denied: Uint8Array;
}

export function readResponsibility(
  reading: Reading,
  certainty: readonly CertaintyStretch[],
  isBackground: (token: number) => boolean,
): readonly ResponsibilityStretch[] {
  if (reading.found.group.length === 0) return [];
  const marks = {
    hedged: tokensOf(reading, certainty, 'hedged'),
    hypothetical: tokensOf(reading, certainty, 'hypothetical'),
    denied: tokensOf(reading, certainty, 'denied'),
  };
  const out: ResponsibilityStretch[] = [];
  const isJudged = (group: Cue<ArmedGroup>, i: number): boolean => {
    if (isBackground(group.firstToken) || isDescription(reading, group, i) || isNobody(reading, group)) return false;
    return !rowOf(group).acronym || reading.layout.caseless || isCapitals(reading, group);
  };
  const judged = reading.found.group.map(isJudged);
  const verdicts = reading.found.group.map((group, i) => (judged[i] ? judge(reading, i, marks, rowOf(group)) : null));
  reading.found.group.forEach((group, i) => {
    const row = rowOf(group);
    const verdict = verdicts[i] ?? (judged[i] ? ofJoined(reading, i, verdicts) : null);
    if (!verdict) return;
    const { confidence, rule } = verdict;
    for (const form of formsOf(reading, group, row))
      out.push({ ...form, confidence, rule: row.state ? `state-${rule}` : rule, named: row.named });
  });
  return out;
}

/** "Police believe the bombing, which killed nine, was carried out by the front": what they hold to be so. */
function isBelieved({ found, layout, sentenceOf }: Reading, { firstToken }: Cue<ArmedGroup>): boolean {
  const from = Math.max(layout.sentences[sentenceOf[firstToken]!]!.firstToken, firstToken - BELIEVED_WITHIN);
  const last = cuesWithin(found.verb, { first: from, last: firstToken }).at(-1);
  return last?.rows.every(({ kind, topic }) => kind === 'believe' && topic !== 'account') === true;
}
/** Tokens from "believe" to the group. */
const BELIEVED_WITHIN = 24;

const rowOf = ({ rows }: Cue<ArmedGroup>): ArmedGroup => rows[rows.length - 1]!;

/** "The government and the army are responsible", "accused the army and the worst sectors of the police of the murder": both are held for it. */
function ofJoined(reading: Reading, i: number, verdicts: readonly (Verdict | null)[]): Verdict | null {
  const { group } = reading.found;
  for (const [one, other] of [
    [i - 1, i],
    [i, i + 1],
  ] as const) {
    const verdict = itemAt(verdicts, one === i ? other : one);
    const isBy = one !== i && verdict?.rule === 'agent';
    if (
      verdict &&
      (isBy || (verdict.confidence === 'suspected' && verdict.rule === 'suspected')) &&
      areJoined(reading, group[one]!, group[other]!)
    )
      return verdict;
  }
  return null;
}

function areJoined({ tokens, signs }: Reading, one: Cue<ArmedGroup>, other: Cue<ArmedGroup>): boolean {
  let joined = false;
  if (other.firstToken - one.lastToken > JOINED_WITHIN) return false;
  for (let at = one.lastToken; at < other.firstToken; at++) {
    const token = tokens[at]!;
    if (signs.is(token, AND | OR)) joined = true;
    else if (token.shape !== 'word' && token.lower !== ',' && token.lower !== '"') return false;
    else if (signs.is(token, BUT | SUBORDINATE | NEGATION) || signs.be(token) || signs.finite(token, tokens[at - 1])) return false;
  }
  return joined;
}
/** Tokens between two groups that are named together. */
const JOINED_WITHIN = 8;

function judge(reading: Reading, index: number, marks: Marks, row: ArmedGroup): Verdict | null {
  const group = reading.found.group[index]!;
  const said = byCue(reading, index);
  // was involved in talks; but "claimed responsibility in a telephone call"
  const isIn = said?.confidence === 'suspected' && isAt(reading, said.lastToken, 'in');
  // ruled out that the front was involved
  if (
    said?.confidence === 'suspected' &&
    (marks.denied[group.firstToken] || (marks.hypothetical[group.firstToken] && !saysMay(reading, said)))
  )
    return null;
  if (
    said &&
    ((!row.state && !row.lettersAlone && !isIn) ||
      (!row.state && (said.row.ofCulprits || said.row.apposed)) ||
      isOfDeed(reading, Math.max(group.lastToken, said.lastToken)) ||
      isDeedLaid(reading, said) ||
      isForWhich(reading, group) ||
      isSaidOutright(reading, said) ||
      isAccused(reading, said, group))
  )
    return said;
  if (marks.hypothetical[group.firstToken] || marks.denied[group.firstToken]) return null;
  const laid = byLaying(reading, group) ?? (row.state ? null : (byClaiming(reading, group) ?? bySaying(reading, group)));
  if (laid) return laid;
  const isHedged = marks.hedged[group.firstToken] === 1 || (!row.state && isBelieved(reading, group));
  const framed = byFrame(reading, group, row.state);
  if (framed) return isHedged && framed.confidence === 'fact' ? { ...framed, confidence: 'suspected' } : framed;
  // who does what is told by clauses, and letters may be anybody's
  const doer = row.lettersAlone ? null : byDeed(reading, group);
  if (!doer) return null;
  return { confidence: isHedged || said?.confidence === 'suspected' ? 'suspected' : 'fact', rule: doer };
}

/** "could have been the front": the cue itself leaves it open. */
const saysMay = ({ tokens, signs }: Reading, { firstToken, lastToken }: Pick<Cue<unknown>, 'firstToken' | 'lastToken'>): boolean =>
  tokens.slice(firstToken, lastToken).some((token) => signs.is(token, MODAL));

/** "Residents said the army was responsible.": for what was told before. */
const isSaidOutright = (
  { tokens }: Reading,
  { confidence, firstToken, lastToken }: Verdict & Pick<Cue<unknown>, 'firstToken' | 'lastToken'>,
): boolean => confidence === 'suspected' && lastToken - firstToken > 1 && CLOSING.has(tokens[lastToken]?.lower ?? '');
const CLOSING = new Set(['.', ',', '"', '”', ';']);

/** "Two nuns were killed. The bishop accused the army.": of what was told before. */
function isAccused(reading: Reading, { firstToken }: Pick<Cue<unknown>, 'firstToken'>, group: Cue<ArmedGroup>): boolean {
  const { tokens, signs } = reading;
  if (group.firstToken < firstToken || !isAt(reading, firstToken, 'accuses') || signs.be(tokens[firstToken - 1])) return false;
  return SENTENCE_ENDS.has(tokens[group.lastToken]?.lower ?? '.');
}
const SENTENCE_ENDS: ReadonlySet<string> = new Set(['.', ';']);

/**
 * "accused the army of killing", "the navy is responsible for the attack", "is blamed for it": a deed is told of, and not what a government
 * failed to do.
 */
function isOfDeed(reading: Reading, at: number): boolean {
  const { tokens, found } = reading;
  // accepted responsibility this morning for the deaths
  let of = Math.max(0, at - 1);
  while (of < Math.min(tokens.length, at + OF_WITHIN) && tokens[of]!.shape === 'word' && !isAt(reading, of, 'of-what')) of++;
  if (!isAt(reading, of, 'of-what')) return false;
  // for its inaction
  if (isAt(reading, of + 1, 'omission') || isAt(reading, of + 2, 'omission')) return false;
  const deed = { first: of, last: of + DEED_WITHIN };
  // responsible for keeping order
  return (
    cuesWithin(found.violence, deed).some(({ rows }) => rows.some((form) => form !== 'active')) || cuesWithin(found.crime, deed).length > 0
  );
}
/** Tokens of time or manner between what is said and the deed it is said of. */
const OF_WITHIN = 3;

/** "The killing of six priests was blamed on the army": the deed stands before. */
function isDeedLaid(reading: Reading, { firstToken, lastToken }: Pick<Cue<unknown>, 'firstToken' | 'lastToken'>): boolean {
  const { layout, sentenceOf } = reading;
  if (!isAt(reading, lastToken - 1, 'laid-to')) return false;
  const first = Math.max(layout.sentences[sentenceOf[firstToken]!]!.firstToken, firstToken - LAID_WITHIN);
  return namesDeed(reading, { first, last: firstToken });
}
/** Tokens between a deed and "was blamed on". */
const LAID_WITHIN = 16;

/** "The massacre, for which they hold the navy responsible": a deed stands before. */
function isForWhich(reading: Reading, { firstToken }: Cue<ArmedGroup>): boolean {
  const { layout, sentenceOf } = reading;
  const first = layout.sentences[sentenceOf[firstToken]!]!.firstToken;
  for (let at = firstToken - 1; at > Math.max(first, firstToken - FOR_WITHIN); at--)
    if (isAt(reading, at, 'which') && isAt(reading, at - 1, 'for'))
      return namesDeed(reading, { first: Math.max(first, at - LAID_WITHIN), last: at });
  return false;
}
/** "the killing", "the crime" */
const namesDeed = ({ found }: Reading, stretch: Stretch): boolean =>
  cuesWithin(found.violence, stretch).some(({ rows }) => rows.includes('noun')) || cuesWithin(found.crime, stretch).length > 0;

/** Tokens between "for which" and the group that is held responsible. */
const FOR_WITHIN = 7;
