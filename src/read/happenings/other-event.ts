/** When a happening is another event of its incident than the one told of before it. */

import type { IncidentKind } from '../../model/vocabulary.js';
import type { Where } from '../../model/where.js';
import type { NounPhrase } from '../clauses/chunk.js';
import type { Clauses, Happening } from '../clauses/clause.js';
import type { TimeMention } from '../time/time-mention.js';
import { isBlastBeside } from './blast-beside.js';
import type { FirstTold } from './first-told.js';
import type { Means } from './means.js';
import { hourOf } from './other-incident.js';
import type { Surroundings } from './surroundings.js';
import type { ToldAsPart } from './told-as-part.js';
import { dayOf, type OpenEvent, type Setting } from './told-events.js';

export function isOtherKind(around: Surroundings, parts: ToldAsPart, means: Means, current: OpenEvent, happening: Happening): boolean {
  const { nominal, word } = happening;
  if (word.role === 'step') return false;
  // After a murder is told of, its witnesses are threatened; or the threats are told of first.
  if (word.role === 'threat' || current.role === 'threat') return word.role !== current.role;
  if (word.role !== current.role) return word.role === 'response' || (current.role === 'response' && !nominal && word.kind !== 'attack');
  if (word.role === 'response') return nominal && (current.site !== null || parts.endsAtOwnPlace(current));
  if (word.kind === 'protest' && current.kind !== 'protest') return !nominal;
  if (current.kind === 'protest' && word.kind !== 'protest') return true;
  if (means.isOther(current, happening) || isBlastBeside(around, current, happening)) return true;
  return word.kind !== current.kind && word.kind !== 'attack' && !nominal && isDistinct(current.kind, word.kind);
}

function isDistinct(before: IncidentKind, now: IncidentKind): boolean {
  if (!DISTINCT.has(now)) return false;
  return DISTINCT.has(before) || ((before === 'attack' || before === 'clash') && BESIDE_ATTACK.has(now));
}

const DISTINCT: ReadonlySet<IncidentKind> = new Set([
  'kidnapping',
  'hijacking',
  'robbery',
  'arson',
  'bombing',
  'protest',
  'riot',
  'accident',
  'disaster',
] as const);
/** What those who attacked or fought do besides: an attack or a clash does not turn out to have been one of these. */
const BESIDE_ATTACK: ReadonlySet<IncidentKind> = new Set(['hijacking', 'robbery', 'arson', 'kidnapping'] as const);

/** "Hours later, gunmen opened fire on a church": by somebody not told of before, after a time of its own. */
export function isLaterDeed({ happenings }: Clauses, current: OpenEvent, deed: Happening, time: TimeMention | null): boolean {
  const { agent, nominal, word, sentence, trigger } = deed;
  if (nominal || word.role !== 'violence' || current.role !== 'violence' || current.happenings.length === 0) return false;
  if (!agent || agent.pronoun || agent.determiner === 'definite' || agent.determiner === 'possessive') return false;
  if (time === null || time.sentence !== sentence || time.firstToken > trigger.firstToken) return false;
  if (happenings[current.happenings.at(-1)!]!.sentence === sentence) return false;
  const [before, now] = [hourOf(current.time), hourOf(time)];
  return isCounted(time) || (before !== null && now !== null && before !== now);
}

/** "Hours later", "ten minutes later": counted from what was told before. */
const isCounted = ({ rule }: TimeMention): boolean => rule === 'relative.units';

/**
 * "Guerrillas attacked a bridge in Olmeda yesterday. They also burned two buses in Parral": at another place than the event told of
 * before, or on another day.
 */
export function isSetElsewhere({ happenings }: Clauses, current: OpenEvent, deed: Happening, { place, time }: Setting): boolean {
  if (deed.nominal || deed.word.role !== 'violence' || current.role !== 'violence' || current.happenings.length === 0) return false;
  if (happenings[current.happenings.at(-1)!]!.sentence === deed.sentence) return false;
  if (deed.agent === null && !deed.targets.some(({ person, name }) => person === null || name !== null)) return false;
  const [before, now] = [dayOf(current.time), dayOf(time)];
  return isAnotherTown(current.place?.where ?? null, place?.where ?? null) || (before !== null && now !== null && before !== now);
}

export const isAnotherTown = (before: Where | null, now: Where | null): boolean =>
  before?.precision === 'place' && now?.precision === 'place' && before.name !== now.name;

/**
 * "In addition, rebels burned a bus", "a second bomb exploded": a deed told of beside the one before it, with somebody or something new.
 * What "they" did besides is part of the same deed.
 */
export function isToldBesides(
  around: Surroundings,
  firstTold: FirstTold,
  current: OpenEvent,
  deed: Happening,
  { site, place }: Setting,
): boolean {
  const { word, sentence } = deed;
  if (word.role !== 'violence' || current.role !== 'violence' || current.happenings.length === 0) return false;
  if (around.clauses.happenings[current.happenings.at(-1)!]!.sentence === sentence) return false;
  if ((site !== null || place !== null) && isOfAnother(around, deed)) return true;
  return isBesides(around, deed) && isByAnybody(firstTold, deed) && isOnSomethingNew(around, firstTold, deed);
}

/** "A second explosion took place at a hotel", "another man was shot near a bridge": somewhere of its own. */
function isOfAnother(around: Surroundings, { nominal, phrase, targets, agent }: Happening): boolean {
  if (nominal) return phrase !== null && phrase.determiner !== 'definite' && isAnother(around, phrase);
  return agent === null && targets.length > 0 && targets.every((target) => target.determiner !== 'definite' && isAnother(around, target));
}

/** Not by somebody told of by name before, nor by nobody: "another man was shot" tells of the same shooting. */
function isByAnybody(firstTold: FirstTold, { agent, nominal, targets, trigger, word }: Happening): boolean {
  if (agent) return !agent.pronoun && (agent.name === null || firstTold.isNew(agent));
  const isOfThing = targets.some(({ person, pronoun }) => person === null && pronoun === null);
  // the mayor's house was also attacked
  return nominal || (isOfThing && (word.kind !== 'attack' || targets.every(({ firstToken }) => firstToken < trigger.firstToken)));
}

function isOnSomethingNew(around: Surroundings, firstTold: FirstTold, { agent, nominal, phrase, targets, word }: Happening): boolean {
  const { classes } = around;
  if (nominal && (phrase?.determiner === 'definite' || (agent === null && word.kind === 'attack' && !classes.slaying.has(word.word))))
    return false;
  if (targets.length > 0) return targets.some((target) => firstTold.isNew(target) || (word.object === 'bomb' && isAnother(around, target)));
  return !nominal && agent !== null && agent.determiner !== 'definite';
}

function isBesides(around: Surroundings, deed: Happening): boolean {
  const { classes, layout } = around;
  const { tokens, sentences } = layout;
  const { sentence, trigger, targets } = deed;
  // defused another bomb
  if (!deed.nominal && deed.word.object === 'bomb' && targets.some((target) => isAnother(around, target))) return true;
  const { firstToken } = sentences[sentence]!;
  for (let i = Math.max(firstToken, trigger.firstToken - BESIDES_REACH); i < trigger.lastToken; i++)
    if (classes.besides.at(tokens[i]!)) return true;
  return false;
}

/** "another bomb", "a second device" */
function isAnother({ classes, layout: { tokens } }: Surroundings, { firstToken, headFirst }: NounPhrase): boolean {
  for (let i = firstToken; i < headFirst; i++) if (classes.besides.at(tokens[i]!)) return true;
  return false;
}

/** Tokens in front of a deed within which a word may say that it is told of beside another. */
const BESIDES_REACH = 24;

/**
 * "Officers were called to Mill Road after reports of gunfire", "to a report of shots fired": what was called in is the violence told of
 * before, wherever they came.
 */
export function isReportOf(around: Surroundings, current: OpenEvent, { nominal, phrase, trigger, word, targets }: Happening): boolean {
  if (word.role !== 'violence' || current.role !== 'violence' || targets.length > 0) return false;
  if (nominal) return phrase !== null && isReported(around, phrase.firstToken);
  for (let at = trigger.firstToken; at > trigger.firstToken - REPORTED_WITHIN; at--) if (isReported(around, at)) return true;
  return false;
}

/** Tokens from "of" to the verb that says what was called in. */
const REPORTED_WITHIN = 4;

const isReported = ({ classes, layout: { tokens } }: Surroundings, at: number): boolean =>
  classes['report-joint'].at(tokens[at - 1]) && classes['report-noun'].at(tokens[at - 2]);
