/** Whether a sentence says at its head that it tells of another incident: by a day of its own, or in so many words. */
import type { Happening } from '../clauses/clause.js';
import type { TimeMention } from '../time/time-mention.js';
import { goesBackAtHead } from './earlier-at-head.js';
import type { FirstTold } from './first-told.js';
import { isNumbered } from './other-incident.js';
import { isPursuit } from './pursuit.js';
import type { Surroundings } from './surroundings.js';
import { dayOf, type OpenEvent } from './told-events.js';

/** @param day of the incident told of before; null where none is told */
export function isToldApart(
  around: Surroundings,
  firstTold: FirstTold,
  happening: Happening,
  time: TimeMention | null,
  day: string | null,
): boolean {
  if (happening.word.role !== 'violence') return false;
  // Separately, the governor condemned the killing
  if (isCalledAnother(around, happening)) return !(happening.nominal && happening.phrase?.determiner === 'definite');
  if (isPursuit(happening)) return false;
  const goesBack = goesBackAtHead(around, happening, time);
  if (goesBack && isOfDays(time) && isOnNumber(firstTold, happening)) return true;
  if (isTakenOnItsDay(around, firstTold, happening, time, day)) return true;
  return (
    (goesBack || isEntryOfItsDay(around, happening, time, day) || isHoursLater(around, happening, time)) &&
    isOnSomebodyNew(firstTold, happening)
  );
}

/** Not "an hour earlier". */
const isOfDays = (time: TimeMention | null): boolean => time !== null && DAYS.has(time.when.precision);
const DAYS: ReadonlySet<string> = new Set(['day', 'week', 'month', 'year']);

/** "Earlier in the week, the rebels killed nine farmers": a number of others, by whomever. */
const isOnNumber = (firstTold: FirstTold, { agent, targets }: Happening): boolean =>
  agent !== null && agent.pronoun === null && targets.some((target) => isNumbered(target) && firstTold.isNew(target));

/** "In a separate incident a hall was burned", "Elsewhere, soldiers shot at a crowd", "In another development" */
export function isCalledAnother({ classes, layout: { tokens, sentences } }: Surroundings, happening: Happening): boolean {
  const { sentence, trigger, nominal, phrase } = happening;
  const { firstToken } = sentences[sentence]!;
  // In a second attack, gunmen stormed a village
  if (nominal && phrase?.firstToken === firstToken + 1 && classes['opens-place'].at(tokens[firstToken]!))
    for (let at = phrase.firstToken; at < trigger.firstToken; at++) if (classes['another-section'].at(tokens[at]!)) return true;
  for (let at = firstToken; at < Math.min(trigger.firstToken, firstToken + HEAD); at++) {
    const { lower } = tokens[at]!;
    if (classes.apart.has(lower)) return true;
    if (classes['apart-before'].has(lower) && classes['apart-incident'].at(tokens[at + 1])) return true;
  }
  return false;
}

/** "Three men were wounded in a separate attack", "in reprisal attacks": what a noun with a word for it names. */
export function isNamedApart(
  { classes, layout: { tokens } }: Surroundings,
  current: OpenEvent,
  { nominal, phrase, trigger }: Happening,
): boolean {
  if (!nominal || !phrase || phrase.determiner === 'definite' || current.role !== 'violence' || current.happenings.length === 0)
    return false;
  const isOne = classes.indefinite.at(tokens[phrase.firstToken]!);
  for (let at = phrase.firstToken; at < trigger.firstToken; at++)
    if ((isOne && classes['deed-apart'].at(tokens[at]!)) || classes['in-return'].at(tokens[at]!)) return true;
  return false;
}

/** Tokens at the head of a sentence that may say so. */
const HEAD = 5;

/**
 * "On 3 March police beat a reporter. On 5 March unknown men burned her car": a deed told of a day that its sentence opens with; a day of the
 * week only goes back ("On Monday, a woman was shot").
 */
export function isEntryOfItsDay(
  { layout: { sentences } }: Surroundings,
  { nominal, sentence }: Happening,
  time: TimeMention | null,
  day: string | null,
): boolean {
  if (nominal || time === null || time.sentence !== sentence) return false;
  const own = dayOf(time);
  if (own === null || day === null || own === day || !(isDate(time) || time.rule === WEEKDAY)) return false;
  return time.firstToken <= sentences[sentence]!.firstToken + 1;
}

/** "Engineer Jon Falk was kidnapped on 3 March. Another engineer was kidnapped on 2 March": nobody is taken or murdered twice. */
function isTakenOnItsDay(
  { classes }: Surroundings,
  firstTold: FirstTold,
  { nominal, sentence, targets, word }: Happening,
  time: TimeMention | null,
  day: string | null,
): boolean {
  if (nominal || time === null || time.sentence !== sentence || !isDate(time)) return false;
  const own = dayOf(time);
  if (own === null || day === null || own === day || !(word.kind === 'kidnapping' || classes.slaying.has(word.word))) return false;
  return targets.length > 0 && targets.every((target) => firstTold.isNew(target));
}

/** "A few hours later another bomb was thrown at a house": of a deed told of beside the one before it. */
function isHoursLater(
  { classes, layout: { sentences, tokens } }: Surroundings,
  { nominal, sentence, trigger }: Happening,
  time: TimeMention | null,
): boolean {
  const { firstToken } = sentences[sentence]!;
  if (nominal || time === null || time.rule !== COUNTED || time.sentence !== sentence || time.firstToken > firstToken + 1) return false;
  const says = (from: number, to: number, words: ReadonlySet<string>): boolean =>
    tokens.slice(from, to).some(({ lower }) => words.has(lower));
  return says(time.firstToken, time.lastToken, classes['hours-apart']) && says(time.lastToken, trigger.firstToken, classes.besides);
}
const COUNTED = 'relative.units';
const WEEKDAY = 'relative.weekday';

/** A day of the calendar, and not one counted from another ("the next day"). */
const isDate = ({ rule }: TimeMention): boolean => rule.startsWith('dates.');

/** "Also on Thursday: … A man was shot on Elm Street" */
export const isViolenceOnNew = (firstTold: FirstTold, happening: Happening): boolean =>
  happening.word.role === 'violence' && !happening.nominal && isOnSomebodyNew(firstTold, happening);

function isOnSomebodyNew(firstTold: FirstTold, { agent, targets }: Happening): boolean {
  if (agent?.pronoun || agent?.determiner === 'definite') return false;
  return targets.length > 0 ? targets.some((target) => firstTold.isNew(target)) : agent !== null && firstTold.isNew(agent);
}
