/** When a happening is another event of its incident than the one told of before it. */
import type { IncidentKind } from '../../model/vocabulary.js';
import type { Clauses, Happening } from '../clauses/clause.js';
import type { TimeMention } from '../time/time-mention.js';
import type { Means } from './means.js';
import { hourOf } from './other-incident.js';
import type { ToldAsPart } from './told-as-part.js';
import type { OpenEvent } from './told-events.js';

export function isOtherKind(parts: ToldAsPart, means: Means, current: OpenEvent, happening: Happening): boolean {
  const { nominal, word } = happening;
  if (word.role === 'step') return false;
  if (word.role !== current.role) return word.role === 'response' || (current.role === 'response' && !nominal && word.kind !== 'attack');
  if (word.role === 'response') return nominal && (current.site !== null || parts.endsAtOwnPlace(current));
  if (word.kind === 'protest' && current.kind !== 'protest') return !nominal;
  if (current.kind === 'protest' && word.kind !== 'protest') return true;
  if (means.isOther(current, happening)) return true;
  return word.kind !== current.kind && word.kind !== 'attack' && !nominal && isDistinct(current.kind, word.kind);
}

function isDistinct(before: IncidentKind, now: IncidentKind): boolean {
  if (!DISTINCT.has(now)) return false;
  return DISTINCT.has(before) || (before === 'attack' && BESIDE_ATTACK.has(now));
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
/** What those who attacked do besides: an attack does not turn out to have been one of these. */
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

/** "During the night soldiers combed the quarter, killing three of the attackers": what the forces do to them later is an event of its own. */
export function isPursuit({ agent, targets, nominal }: Happening): boolean {
  return !nominal && FORCES.has(agent?.person?.group ?? '') && targets.some(({ person }) => person?.group === 'perpetrators');
}
const FORCES: ReadonlySet<string> = new Set(['police', 'military', 'security-forces']);
