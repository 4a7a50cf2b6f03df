/** The section "Chronology": the steps in order, with their time or what bounds it, their strands, and who came to harm. */
import type { FigureClaim } from '../model/claim.js';
import type { Event, OverviewSentence } from '../model/incident.js';
import type { Effect } from '../model/vocabulary.js';
import { isOne, quantityOf } from './numbers.js';
import { effectWord, groupWord } from './persons.js';
import { capitalised, listed } from './phrasing.js';
import { siteName } from './places.js';
import { quoted, shortened } from './quoting.js';
import { type Telling, together, told } from './telling.js';
import { clockOf, dayOf, dayPhrase, whenPhrase } from './times.js';
import { areStrands, stepsOf } from './whole-event.js';

export function chronicle(telling: Telling): readonly OverviewSentence[] {
  const steps = stepsOf(telling.incident.events);
  const byId = new Map(steps.map((event) => [event.id, event]));
  let knownDay: string | null = null;
  return steps.map((event, i) => {
    const text = stepSentence(telling, steps, i, byId, knownDay);
    const start = event.when?.start ?? null;
    if (start !== null) knownDay = dayOf(start);
    return told(text, together(event.claims, event.when?.claims ?? []));
  });
}

function stepSentence(
  telling: Telling,
  steps: readonly Event[],
  i: number,
  byId: ReadonlyMap<string, Event>,
  knownDay: string | null,
): string {
  const event = steps[i]!;
  const before = steps[i - 1];
  const opening = [sequence(event, before, steps.slice(0, i), byId), timeOf(event, before, steps, knownDay), placeOf(event)]
    .filter(Boolean)
    .join(', ');
  const harms = harmsOf(telling, event);
  return `${capitalised(opening || 'time not stated')}: ${quoted(event.what)}.${harms ? ` ${harms}` : ''}`;
}

/** "then", "meanwhile"; "after “…”" where it does not follow the step told just before. */
function sequence(event: Event, before: Event | undefined, earlier: readonly Event[], byId: ReadonlyMap<string, Event>): string {
  if (!before) return '';
  if (event.after.includes(before.id)) return 'then';
  if (earlier.some((other) => areStrands(event, other))) return 'meanwhile';
  const followed = event.after.map((id) => byId.get(id)).find((other) => other !== undefined);
  return followed ? `after ${quoted(followed.what, SHORT)}` : '';
}
/** Longest name of an event within another's sentence, in UTF-16 units. */
const SHORT = 60;

/** Said in full once: a step whose bounds are those of the step before it is only said to have no stated time. */
function timeOf(event: Event, before: Event | undefined, steps: readonly Event[], knownDay: string | null): string {
  if (event.when)
    return event.when.start === before?.when?.start && event.when.end === before?.when?.end ? '' : whenPhrase(event.when, knownDay);
  if (
    !event.bounds ||
    (before?.bounds && before.bounds.notBefore === event.bounds.notBefore && before.bounds.notAfter === event.bounds.notAfter)
  )
    return 'time not stated';
  const { notBefore, notAfter } = event.bounds;
  const from = notBefore && pointOf(notBefore, steps, knownDay, 'start');
  const to = notAfter && pointOf(notAfter, steps, knownDay, 'end');
  if (from && from === to) return 'time not stated';
  if (from && to) return `time not stated, between ${from} and ${to}`;
  return from ? `time not stated, not before ${from}` : `time not stated, not after ${to}`;
}

/** A bound is named by its moment, or by the step that gives it where that step's time is a part of a day. */
function pointOf(iso: string, steps: readonly Event[], knownDay: string | null, edge: 'start' | 'end'): string {
  const giver = steps.find(({ when }) => when?.[edge] === iso);
  if (giver?.when?.precision === 'part-of-day') return quoted(shortened(giver.what, SHORT));
  const day = dayOf(iso) === knownDay ? '' : dayPhrase(iso);
  return iso.length > 10 ? [clockOf(iso), day && `on ${day}`].filter(Boolean).join(' ') : dayPhrase(iso);
}

function placeOf({ where, what }: Event): string {
  if (!where || what.includes(where.name) || where.precision === 'country' || where.precision === 'admin1') return '';
  return where.precision === 'site' ? `at ${siteName(where.name)}` : `in ${where.name}`;
}

/** Who came to harm in a step: each set of persons once, under what is told of it last. */
function harmsOf({ claims }: Telling, event: Event): string {
  const last = new Map<string, FigureClaim>();
  for (const claim of claims(event.claims)) {
    if (claim.kind !== 'figure' || claim.says.scope !== 'event' || claim.certainty === 'denied' || claim.certainty === 'hypothetical')
      continue;
    const { persons, effect } = claim.says;
    last.set(BODILY.has(effect) ? persons : `${persons} ${effect}`, claim);
  }
  const byEffect = new Map<string, FigureClaim[]>();
  for (const claim of last.values()) {
    const key = `${claim.certainty === 'hedged' ? 'reportedly ' : ''}${effectWord(claim.says.effect)}`;
    byEffect.set(key, [...(byEffect.get(key) ?? []), claim]);
  }
  const clauses = [...byEffect].map(
    ([effect, figures]) =>
      `${listed(figures.map(personsOf))} ${figures.length === 1 && isOne(figures[0]!.says.count) ? 'was' : 'were'} ${effect}`,
  );
  return clauses.length === 0 ? '' : `${capitalised(clauses.join('; '))}.`;
}
/** Who is first injured and then dies is killed; who is abducted and then killed is told of under both. */
const BODILY: ReadonlySet<Effect> = new Set(['killed', 'injured', 'unharmed']);

function personsOf({ says }: FigureClaim): string {
  return `${quantityOf(says.count)} ${groupWord(says.group, says.label, isOne(says.count))}`;
}
