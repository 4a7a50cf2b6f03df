/** Which armed group is held responsible, and how: it says so, others say so, it denies, or the report tells it as fact. */

import type { Confidence } from '../../model/vocabulary.js';
import { flat } from '../text/flat.js';
import { itemAt } from '../text/item-at.js';
import type { CertaintyStretch, NamedOrganisation, ResponsibilityStretch } from './attribution.js';
import type { Cue } from './cue-scanner.js';
import { ADVERB, AND, BUT, DEFINITE, HAVE, INDEFINITE, MODAL, NEGATED, NEGATION, PREPOSITION, RELATIVE, SUBORDINATE } from './grammar.js';
import { isToldOfTheirOwn, OWN_WITHIN } from './of-their-own.js';
import { tokensOf } from './read-certainty.js';
import { cuesWithin, firstCueFrom, isCapitals, type Reading, type Stretch, span } from './reading.js';
import type { ArmedGroup, DoerFrame, DoerVerb, ResponsibilityCue } from './tables.js';

/** Tokens between a cue such as "blamed on" and the group it is about. */
const CUE_BEFORE = 9;
/** Tokens between a group and "claimed responsibility": names carry aliases in brackets. */
const CUE_AFTER = 14;
/** Tokens between a group and the verb of which it is the doer. */
const DOER_WITHIN = 10;
/** "The army killed": the words for forces of a state are common in phrases about other things. */
const STATE_DOER_WITHIN = 3;
/** Tokens after "accused the army of" in which the deed must be named. */
const DEED_WITHIN = 8;

interface Marks {
  readonly hedged: Uint8Array;
  readonly hypothetical: Uint8Array;
  readonly denied: Uint8Array;
}
interface Verdict {
  readonly confidence: Confidence;
  readonly rule: string;
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
    if (signs.is(token, AND)) joined = true;
    else if (token.shape !== 'word' && token.lower !== ',' && token.lower !== '"') return false;
    else if (signs.is(token, BUT | SUBORDINATE | NEGATION) || signs.be(token) || signs.finite(token, tokens[at - 1])) return false;
  }
  return joined;
}
/** Tokens between two groups that are named together. */
const JOINED_WITHIN = 8;

/** Organisations by their names, whatever is said of them. */
export const namedOrganisations = (reading: Reading): readonly NamedOrganisation[] =>
  reading.found.group.flatMap((group) => {
    const row = group.rows.find(({ named }) => named);
    if (!row || (row.acronym && !reading.layout.caseless && !isCapitals(reading, group))) return [];
    const { firstToken, lastToken } = group;
    return [{ firstToken, lastToken, state: row.state, forms: formsOf(reading, group, row) }];
  });

/** "FMLN guerrillas", "the guerrilla group FMLN": the noun beside a name adds nothing to it. */
function isDescription({ found }: Reading, group: Cue<ArmedGroup>, index: number): boolean {
  if (group.rows.some((row) => row.named)) return false;
  const isNamed = (other: Cue<ArmedGroup> | undefined): boolean => other?.rows.some((row) => row.named) === true;
  const [before, after] = [itemAt(found.group, index - 1), found.group[index + 1]];
  return (before?.lastToken === group.firstToken && isNamed(before)) || (after?.firstToken === group.lastToken && isNamed(after));
}

/** "no guerrilla group", "any armed group" */
const isNobody = ({ tokens }: Reading, { firstToken }: Cue<ArmedGroup>): boolean => NOBODY.has(tokens[firstToken - 1]?.lower ?? '');
const NOBODY: ReadonlySet<string> = new Set(['no', 'any', 'neither', 'which', 'what']);

function judge(reading: Reading, index: number, marks: Marks, row: ArmedGroup): Verdict | null {
  const group = reading.found.group[index]!;
  const said = byCue(reading, index);
  // was involved in talks; but "claimed responsibility in a telephone call"
  const isIn = said?.confidence === 'suspected' && reading.tokens[said.lastToken]?.lower === 'in';
  // ruled out that the front was involved
  if (said?.confidence === 'suspected' && (marks.denied[group.firstToken] || marks.hypothetical[group.firstToken])) return null;
  if (
    said &&
    ((!row.state && !isIn) ||
      isOfDeed(reading, Math.max(group.lastToken, said.lastToken)) ||
      isDeedLaid(reading, said) ||
      isForWhich(reading, group) ||
      isSaidOutright(reading, said))
  )
    return said;
  if (marks.hypothetical[group.firstToken] || marks.denied[group.firstToken]) return null;
  const isHedged = marks.hedged[group.firstToken] === 1;
  const framed = byFrame(reading, group, row.state);
  if (framed) return isHedged && framed.confidence === 'fact' ? { ...framed, confidence: 'suspected' } : framed;
  const doer = byDeed(reading, group);
  if (!doer) return null;
  return { confidence: isHedged || said?.confidence === 'suspected' ? 'suspected' : 'fact', rule: doer };
}

/** "Residents said the army was responsible.": for what was told before. */
const isSaidOutright = (
  { tokens }: Reading,
  { confidence, firstToken, lastToken }: Verdict & Pick<Cue<unknown>, 'firstToken' | 'lastToken'>,
): boolean => confidence === 'suspected' && lastToken - firstToken > 1 && CLOSING.has(tokens[lastToken]?.lower ?? '');
const CLOSING = new Set(['.', ',', '"', '”', ';']);

const OF_WHAT = new Set(['of', 'for', 'in']);

/**
 * "accused the army of killing", "the navy is responsible for the attack", "is blamed for it": a deed is told of, and not what a government
 * failed to do.
 */
function isOfDeed({ tokens, found }: Reading, at: number): boolean {
  // accepted responsibility this morning for the deaths
  let of = Math.max(0, at - 1);
  while (of < Math.min(tokens.length, at + OF_WITHIN) && tokens[of]!.shape === 'word' && !OF_WHAT.has(tokens[of]!.lower)) of++;
  if (!OF_WHAT.has(tokens[of]?.lower ?? '')) return false;
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
  const { tokens, layout, sentenceOf } = reading;
  if (!LAID.has(tokens[lastToken - 1]!.lower)) return false;
  const first = Math.max(layout.sentences[sentenceOf[firstToken]!]!.firstToken, firstToken - LAID_WITHIN);
  return namesDeed(reading, { first, last: firstToken });
}
const LAID = new Set(['on', 'to', 'of', 'by']);
/** Tokens between a deed and "was blamed on". */
const LAID_WITHIN = 16;

/** "The massacre, for which they hold the navy responsible": a deed stands before. */
function isForWhich(reading: Reading, { firstToken }: Cue<ArmedGroup>): boolean {
  const { tokens, layout, sentenceOf } = reading;
  const first = layout.sentences[sentenceOf[firstToken]!]!.firstToken;
  for (let at = firstToken - 1; at > Math.max(first, firstToken - FOR_WITHIN); at--)
    if (tokens[at]!.lower === 'which' && tokens[at - 1]!.lower === 'for')
      return namesDeed(reading, { first: Math.max(first, at - LAID_WITHIN), last: at });
  return false;
}
/** "the killing", "the crime" */
const namesDeed = ({ found }: Reading, stretch: Stretch): boolean =>
  cuesWithin(found.violence, stretch).some(({ rows }) => rows.includes('noun')) || cuesWithin(found.crime, stretch).length > 0;

/** Tokens between "for which" and the group that is held responsible. */
const FOR_WITHIN = 7;

/** "The army began bombing", "the rebels are said to have killed", "the front admitted the murder". */
function byFrame({ found, tokens, layout, sentenceOf, signs }: Reading, group: Cue<ArmedGroup>, isState: boolean): Verdict | null {
  const { lastToken } = layout.sentences[sentenceOf[group.firstToken]!]!;
  for (let i = firstCueFrom(found.doerFrame, group.lastToken); i < found.doerFrame.length; i++) {
    const frame = found.doerFrame[i]!;
    if (frame.firstToken > Math.min(lastToken, group.lastToken + FRAME_WITHIN)) return null;
    const between = tokens.slice(group.lastToken, frame.firstToken);
    if (!between.every((token) => signs.be(token) || signs.is(token, HAVE | ADVERB))) return null;
    const deed = found.violence[firstCueFrom(found.violence, frame.lastToken)];
    if (!deed || deed.firstToken > frame.lastToken + FRAMED_WITHIN || deed.firstToken >= lastToken) return null;
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

function byCue(reading: Reading, index: number): (Verdict & { readonly firstToken: number; readonly lastToken: number }) | null {
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
      if (row.ofCulprits && !isOfCulprits(reading, cue.firstToken, sentence.firstToken)) continue;
      const distance = row.side === 'after' ? group.firstToken - cue.lastToken : cue.firstToken - group.lastToken;
      if (distance < 0 || distance > (row.side === 'after' ? CUE_BEFORE : row.ofTheirOwn ? OWN_WITHIN : CUE_AFTER)) continue;
      // According to the rebels, the army is responsible
      if (row.side !== 'after' && next && next.firstToken < cue.firstToken && isParted(reading, group, next)) continue;
      if (row.side === 'before' && row.confidence === 'suspected' && isSaidOfOthers(reading, group.lastToken, cue.firstToken)) continue;
      if (row.side !== 'after' && isNoSubject(reading, sentence.firstToken, group.firstToken, cue.firstToken)) continue;
      if (row.ofTheirOwn && !isToldOfTheirOwn(reading, group.lastToken, cue.firstToken)) continue;
      if (
        !row.ofTheirOwn &&
        !reaches(
          reading,
          row.side === 'after' ? { first: cue.lastToken, last: group.firstToken } : { first: group.lastToken, last: cue.firstToken },
          row.side,
        )
      )
        continue;
      if (!best || distance < best.distance) best = { row, distance, firstToken: cue.firstToken, lastToken: cue.lastToken };
    }
  }
  return best && { confidence: best.row.confidence, rule: best.row.confidence, firstToken: best.firstToken, lastToken: best.lastToken };
}

/** "the gunmen belonged to", but not "the dead belonged to" */
const isOfCulprits = ({ found }: Reading, at: number, sentence: number): boolean =>
  cuesWithin(found.culprit, { first: Math.max(sentence, at - CULPRITS_WITHIN), last: at }).length > 0;
/** Tokens between those who did it and what says whose they are. */
const CULPRITS_WITHIN = 10;

/** "did not blame the army", "has not been accused of" */
function isNegated({ tokens, signs }: Reading, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - NEGATED_WITHIN); at--) {
    if (signs.is(tokens[at]!, NEGATION | NEGATED)) return true;
    if (!signs.be(tokens[at]!) && !signs.auxiliary(tokens[at]!) && !signs.is(tokens[at]!, ADVERB)) return false;
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
function isNoSubject({ tokens, signs }: Reading, from: number, group: number, cue: number): boolean {
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
function reaches(reading: Reading, { first, last }: Stretch, side: ResponsibilityCue['side']): boolean {
  const { tokens, signs } = reading;
  const from = side === 'before' ? pastRelative(reading, { first, last }) : first;
  for (let at = from; at < last; at++) {
    const token = tokens[at]!;
    if (token.lower === ';' || token.lower === '.' || token.lower === ':') return false;
    if (side === 'after' && (token.lower === ',' || signs.is(token, BUT | SUBORDINATE))) return false;
    if (side === 'before' && signs.finite(token, tokens[at - 1]) && !signs.be(token) && !signs.auxiliary(token)) return false;
    // The army is looking for the group responsible
    if (side === 'before' && signs.be(token) && at + 1 < last && tokens[at + 1]!.lower.endsWith('ing')) return false;
  }
  return true;
}

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

/** "the FMLN attacked", "an attack by the FMLN", "an FMLN attack". */
function byDeed(reading: Reading, group: Cue<ArmedGroup>): string | null {
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
  const last = Math.min(layout.sentences[sentenceOf[group.firstToken]!]!.lastToken, group.lastToken + within);
  if (before === 'against' || before === 'on') return false;
  for (let at = afterBrackets(reading, group.lastToken); at < last; at++) {
    const token = tokens[at]!;
    if (
      token.lower === ';' ||
      token.lower === ':' ||
      (token.lower === '"' && !(at === group.lastToken && before === '"')) ||
      token.lower === 'where' ||
      signs.is(token, MODAL | NEGATED | AND)
    )
      return false;
    // are carrying out attacks
    if (signs.be(token)) return behindAdverbs(reading, at + 1)?.rows.includes('ing') === true;
    const violence = violenceAt(reading, at);
    if (violence && holdsResponsible(reading, at)) return false;
    if (violence?.rows.includes('active') && !(violence.rows.includes('noun') && isInPhrase(reading, group.lastToken, at))) return true;
    // planned and carried out
    const another = tokens[at + 1] && signs.is(tokens[at + 1]!, AND) ? violenceAt(reading, at + 2) : null;
    if (another?.rows.includes('active')) return true;
    if (signs.finite(token, tokens[at - 1]) && !signs.auxiliary(token)) return false;
  }
  return false;
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
const holdsResponsible = ({ tokens, found }: Reading, at: number): boolean =>
  HOLDING.has(tokens[at]!.lower) &&
  cuesWithin(found.responsibility, { first: at + 1, last: at + CUE_AFTER }).some(({ rows }) =>
    rows.some(({ side, confidence }) => side === 'before' && confidence === 'suspected'),
  );
const HOLDING = new Set(['hold', 'holds', 'held', 'holding']);

/** The deed told right behind, adverbs passed over. */
function behindAdverbs(reading: Reading, from: number): ReturnType<typeof violenceAt> {
  let at = from;
  while (at < from + 3 && at < reading.tokens.length && reading.signs.is(reading.tokens[at]!, ADVERB)) at++;
  return violenceAt(reading, at);
}

function afterBrackets({ tokens }: Reading, from: number): number {
  const open = tokens[from]?.lower;
  if (open !== '(' && open !== '[') return from;
  for (let at = from + 1; at < Math.min(tokens.length, from + 12); at++)
    if (tokens[at]!.lower === ')' || tokens[at]!.lower === ']') return at + 1;
  return from;
}

/** "by" a few words before, and a deed before that. */
function isAgent({ tokens, found }: Reading, group: Cue<ArmedGroup>): boolean {
  for (let at = group.firstToken - 1; at >= Math.max(0, group.firstToken - 7); at--) {
    const { lower, shape } = tokens[at]!;
    if (lower === 'by')
      return cuesWithin(found.violence, { first: Math.max(0, at - 12), last: at }).some(
        (cue) => cue.rows.includes('participle') || cue.rows.includes('noun'),
      );
    if (shape === 'punctuation') return false;
  }
  return false;
}

const formsOf = (reading: Reading, group: Cue<ArmedGroup>, row: ArmedGroup): NamedOrganisation['forms'] =>
  stretchesOf(reading, group, row).map((stretch) => {
    const { start, end } = span(reading.tokens, stretch);
    return { start, end, mention: flat(reading.text.slice(start, end)).replace(/['\u2019]s?$/i, '') };
  });

/** A group as it is called; "the Norvaldan army" as "army", too, for so the forces of a state, and cartels, are called next. */
function stretchesOf(reading: Reading, group: Cue<ArmedGroup>, row: ArmedGroup): readonly Stretch[] {
  const named = { first: group.firstToken, last: group.lastToken };
  if (!row.named) return [withAdjectives(reading, group)];
  if (!row.state && !row.body) return [named];
  const { first, last } = withAdjectives(reading, group);
  let bare = group.firstToken;
  while (bare < last - 1 && WHOSE.test(reading.tokens[bare]!.lower)) bare++;
  return bare > first
    ? [
        { first, last },
        { first: bare, last },
      ]
    : [named];
}

/** "leftist rebels", "Salvadoran guerrillas": the adjectives that say whose or what kind. */
function withAdjectives({ tokens, layout }: Reading, group: Cue<ArmedGroup>): Stretch {
  let first = group.firstToken;
  for (let steps = 0; steps < 3 && first > 0; steps++) {
    const { lower, capital, shape, start } = tokens[first - 1]!;
    const named = capital && !layout.caseless && start > 0 && lower.length > 3;
    if (shape !== 'word' || !(named || ADJECTIVE.test(lower))) break;
    first--;
  }
  return { first, last: group.lastToken };
}

/** Of a country. */
const WHOSE = /(?:ran|ian|yan|can|ese|ish|eli|aqi)$/;
const ADJECTIVE = /(?:ist|ran|ian|can|ese|ish|wing|left|right|maoist|marxist|islamic|muslim|moro|tribal|armed)$/;
