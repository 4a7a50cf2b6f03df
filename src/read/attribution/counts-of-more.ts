/** Counts of more than the incident: of a war, of a week or month that is looked back on, of a day's attacks, of deeds all over. */
import type { Sentence } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import type { TimeMention } from '../time/time-mention.js';
import { HAVE } from './grammar.js';
import type { Ground } from './ground.js';
import { cuesWithin, firstCueFrom, isAt, type Reading } from './reading.js';

/** Tokens from a noun to the verb that tells what it cost: "the conflict, now in its ninth year, has". */
const VERB_WITHIN = 12;
/** Tokens from "toll" to the span it is of: "toll from a deadly week". */
const SPAN_WITHIN = 5;

/**
 * @param isLead whether the sentence opens the report: how many died all over may be what it is about
 * @param recent a time of the sentence that may be the incident's
 */
export function countOfMore(reading: Reading, sentence: Sentence, isLead: boolean, recent: TimeMention | undefined): Ground | null {
  const { firstToken, lastToken } = sentence;
  const isOfSpan = SPAN_NAMERS.some((name) => reading.held.within(name, firstToken, lastToken));
  const isOfMany = isOfYears(reading, sentence);
  if (isOfSpan || isOfMany)
    for (let at = firstToken; at < lastToken; at++) {
      const isMore = isOfSpan && isOfMore(reading, at, lastToken);
      if (!isMore && !(isOfMany && isVeryMany(reading, at))) continue;
      // has left civilians, soldiers and rebels dead
      const last = recent === undefined ? lastToken : reading.clauses.last(at);
      // during that long war, 70,000 have died
      const first = recent === undefined && !isMore ? firstToken : reading.clauses.first(at);
      return { first, last, about: 'statistic', rule: 'count-of-more' };
    }
  return isLead ? null : (ofDeedsAllOver(reading, sentence) ?? sinceItBegan(reading, sentence, recent));
}

/** The words at which the rules for a span, its toll and a war begin. */
const SPAN_NAMERS = ['toll', 'spans', 'wars'] as const;

const isOfMore = (reading: Reading, at: number, last: number): boolean =>
  isTollOfSpan(reading, at, last) || isLookingBack(reading, at, last) || isWarThatCost(reading, at, last);

/** "More than 60 people have been killed since the army began its offensive", "240 have died since then"; but "two have died since the blast". */
function sinceItBegan(reading: Reading, { firstToken, lastToken }: Sentence, recent: TimeMention | undefined): Ground | null {
  const { tokens, signs, held } = reading;
  if (!held.within('since', firstToken, lastToken) || !held.within('lost', firstToken, lastToken)) return null;
  let isMany = false;
  let has = false;
  let isLost = false;
  // since it began a week ago
  const end = recent === undefined ? lastToken : recent.firstToken;
  for (let at = firstToken; at < end; at++) {
    const { shape, lower } = tokens[at]!;
    isMany ||= !has && shape === 'number' && Number(lower.replaceAll(',', '')) >= MANY;
    has ||= signs.is(tokens[at], HAVE);
    isLost ||= has && isAt(reading, at, 'lost');
    if (isMany && isLost && isAt(reading, at, 'since') && isOfBeginning(reading, at + 1, lastToken))
      return { first: firstToken, last: lastToken, about: 'statistic', rule: 'since-it-began' };
  }
  return null;
}
/** Fewer may have died of their wounds since. */
const MANY = 20;

/** "then", "the army began", "fighting broke out" */
function isOfBeginning(reading: Reading, from: number, last: number): boolean {
  for (let at = from; at < Math.min(last, from + BEGINS_WITHIN); at++) if (isAt(reading, at, 'begins')) return true;
  return false;
}
/** Tokens from "since" to what began: "since the army of the north began". */
const BEGINS_WITHIN = 8;

/** "The conflict has left thousands dead", "the war, now in its third year, has killed". */
function isWarThatCost(reading: Reading, at: number, last: number): boolean {
  if (!isAt(reading, at, 'wars')) return false;
  const { tokens, signs } = reading;
  for (let i = at + 1; i < Math.min(last - 1, at + VERB_WITHIN); i++) {
    if (signs.is(tokens[i], HAVE)) return isAt(reading, i + 1, 'costs') || isAt(reading, i + 2, 'costs');
    if (i === at + 1 && tokens[i]!.lower !== ',') return false;
  }
  return false;
}

/** "thousands", "40,000"; but "16000 Mill Road" */
export function isVeryMany(reading: Reading, at: number): boolean {
  const { shape, lower } = reading.tokens[at]!;
  const isWritten = shape === 'number' && lower.includes(',');
  return isAt(reading, at, 'thousands') || (isWritten && Number(lower.replaceAll(',', '')) >= VERY_MANY);
}
/** More than die in one attack. */
const VERY_MANY = 5000;

/** "Thousands have been killed since": of the war, behind an attack that was told of. */
function isOfYears(reading: Reading, { firstToken, lastToken }: Sentence): boolean {
  if (!reading.held.within('lost', firstToken, lastToken) || firstCueFrom(reading.found.violence, firstToken) === 0) return false;
  let has = false;
  for (let at = firstToken; at < lastToken; at++) {
    has ||= reading.signs.is(reading.tokens[at]!, HAVE);
    if (has && isAt(reading, at, 'lost')) return true;
  }
  return false;
}

/** "The past week has seen six people killed", "last month saw 112 people killed". */
function isLookingBack(reading: Reading, at: number, last: number): boolean {
  if (!isAt(reading, at, 'spans')) return false;
  const verb = reading.signs.is(reading.tokens[at + 1], HAVE) ? at + 2 : at + 1;
  return verb < last && isAt(reading, verb, 'sees');
}

/** "took the toll from a week of violence to 38", "the attack brings Monday's death toll to 47". */
function isTollOfSpan(reading: Reading, at: number, last: number): boolean {
  if (!isAt(reading, at, 'toll')) return false;
  for (let i = at + 1; i < Math.min(last, at + SPAN_WITHIN); i++) {
    if ((['spans', 'all-over', 'wars', 'start'] as const).some((name) => isAt(reading, i, name))) return true;
    if (isSmallWord(reading.layout, i, 'to')) break;
  }
  return isOfOwner(reading, at);
}

/** "the day's toll"; "Monday's death toll", to which an attack adds: of whoever died on Monday it would tell without the attack. */
function isOfOwner(reading: Reading, toll: number): boolean {
  const first = reading.clauses.first(toll);
  for (let owner = toll - 1; owner > first && owner >= toll - OWNER_WITHIN; owner--) {
    if (isAt(reading, owner, 'spans')) return true;
    if (isAt(reading, owner, 'days')) return cuesWithin(reading.found.violence, { first, last: owner }).length > 0;
  }
  return false;
}
/** Tokens from whose it is to the toll: "Monday's death toll". */
const OWNER_WITHIN = 2;

/** "Bombings across the country killed 57 people": deeds by no number, told of the whole land. */
function ofDeedsAllOver({ found, tokens, layout, clauses, classes }: Reading, { firstToken, lastToken }: Sentence): Ground | null {
  for (let i = firstCueFrom(found.violence, firstToken); i < found.violence.length; i++) {
    const { firstToken: at, lastToken: end } = found.violence[i]!;
    if (end >= lastToken) return null;
    const isBare = at === clauses.first(at) && layout.endings.plural.of(tokens[end - 1]!.lower);
    if (isBare && classes['all-over'].at(tokens[end]!)) return { first: at, last: clauses.last(at), about: 'statistic', rule: 'all-over' };
  }
  return null;
}

/** "Troops have killed 40 rebels this month": what is told as done up to now, behind violence told of a day. */
export function bySpanSoFar(reading: Reading, { firstToken }: Sentence, mentions: readonly TimeMention[]): Ground | null {
  const { tokens, signs, clauses, found } = reading;
  if (firstCueFrom(found.violence, firstToken) === 0) return null;
  for (const { when, duration, firstToken: at, lastToken } of mentions) {
    if (duration || (when.precision !== 'month' && when.precision !== 'week') || !isAt(reading, at, 'this')) continue;
    const first = Math.max(firstToken, clauses.first(at));
    const have = tokens.slice(first, at).findIndex((token) => signs.is(token, HAVE));
    if (have >= 0 && cuesWithin(found.violence, { first: first + have, last: at }).length > 0)
      return { first, last: clauses.last(lastToken - 1), about: 'statistic', rule: 'span-so-far' };
  }
  return null;
}
