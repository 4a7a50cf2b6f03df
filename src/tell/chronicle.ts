/** The section "Chronology": the steps in order, with their time or what bounds it, their strands, and who came to harm. */
import { append } from '../model/append.js';
import type { Claim, ClaimId, EventClaim, FigureClaim } from '../model/claim.js';
import { type Count, exactly } from '../model/count.js';
import type { Event, OverviewSentence } from '../model/incident.js';
import type { Effect, SpeakerRole } from '../model/vocabulary.js';
import { isOne, quantity, quantityOf } from './numbers.js';
import { effectWord, groupWord } from './persons.js';
import { capitalised, listed } from './phrasing.js';
import { siteName } from './places.js';
import { quoted, shortened } from './quoting.js';
import { according } from './speakers.js';
import { type Telling, together, told } from './telling.js';
import { clockOf, dayOf, dayPhrase, whenPhrase } from './times.js';
import { figurePhrase } from './toll.js';
import { CROWDS, stepsOf } from './whole-event.js';

/** What the sentence of a step needs to know of the others; looked up, so that cost grows with the number of steps alone. */
interface Course {
  readonly steps: readonly Event[];
  readonly byId: ReadonlyMap<string, Event>;
  /** The first step to start, and to end, at a moment. */
  readonly starting: ReadonlyMap<string, Event>;
  readonly ending: ReadonlyMap<string, Event>;
  /** Of each step without a time the words its report tells it in. */
  readonly saidOf: ReadonlyMap<string, string>;
  readonly onlyDeed: Event | null;
  /** Of each set of persons in whose word their harm is told. */
  readonly wordOn: (persons: string) => string;
  /** Of each set of persons the larger one it is said to be of. */
  readonly wholes: ReadonlyMap<string, string>;
  /** Sets of persons of whom a report tells that they died. */
  readonly dead: ReadonlySet<string>;
}

export function chronicle(telling: Telling): readonly OverviewSentence[] {
  const steps = stepsOf(telling.incident.events);
  const course: Course = {
    steps,
    byId: new Map(steps.map((event) => [event.id, event])),
    starting: byEdge(steps, 'start'),
    ending: byEdge(steps, 'end'),
    saidOf: timesSaid(telling.ofKind('event')),
    wholes: wholesOf(telling.ofKind('figure')),
    dead: new Set(
      telling.ofKind('figure').flatMap(({ certainty, says }) => (isTold(certainty) && says.effect === 'killed' ? [says.persons] : [])),
    ),
    onlyDeed: onlyDeedOf(steps),
    wordOn: wordsOn(telling),
  };
  const followed = new Set<string>();
  let knownDay: string | null = null;
  return steps.map((event, i) => {
    const order = sequence(course, event, steps[i - 1], followed);
    const opening = [order, timeOf(course, event, steps[i - 1], order === '' ? null : knownDay), placeOf(event)].filter(Boolean).join(', ');
    const whole = event === course.onlyDeed ? wholeHarms(telling, course) : NO_HARMS;
    const harms = sentenceOf([...whole.clauses, ...harmsOf(telling, course, event, whole.effects)]);
    for (const id of event.after) followed.add(id);
    if (event.when?.start) knownDay = dayOf(event.when.start);
    const whose = wordOfParty(telling.claims(event.claims).filter((claim) => claim.kind === 'event'));
    return told(
      `${capitalised(opening)}: ${quoted(event.what)}${whose}.${harms ? ` ${harms}` : ''}`,
      together(event.claims, event.when?.claims ?? [], whole.claims),
    );
  });
}

/** The one step that is a deed, where all others only come of it or led to it; null where there are several. */
function onlyDeedOf(steps: readonly Event[]): Event | null {
  const told = steps.filter(({ kind }) => kind !== 'other');
  const deeds = told.filter(({ kind }) => !CROWDS.has(kind));
  const [only, ...others] = deeds.length > 0 ? deeds : told;
  return only && others.length === 0 ? only : null;
}

interface Harms {
  readonly clauses: readonly string[];
  readonly effects: ReadonlySet<Effect>;
  readonly claims: readonly ClaimId[];
}
const NO_HARMS: Harms = { clauses: [], effects: new Set(), claims: [] };

/** Of the only deed the toll as reconciled, but for what befell those of whom another step tells; of the attackers killed there, its victims. */
function wholeHarms(telling: Telling, { steps, onlyDeed, wholes }: Course): Harms {
  const { incident, claims } = telling;
  const others = steps.filter((step) => step !== onlyDeed).flatMap((step) => claims(step.claims));
  const elsewhere = new Map<Effect, Set<string>>();
  for (const claim of others) {
    if (claim.kind !== 'figure' || wholes.has(claim.says.persons)) continue;
    const groups = elsewhere.get(claim.says.effect) ?? new Set();
    elsewhere.set(claim.says.effect, groups.add(claim.says.group));
  }
  const groupToTell = (effect: Effect): string | null => {
    const groups = elsewhere.get(effect);
    if (!groups) return 'people';
    return groups.size === 1 && groups.has('perpetrators') ? 'victims' : null;
  };
  const rows = incident.figures.filter(
    ({ event, group, label, high, effect }) => event === null && label === null && high !== 0 && group === groupToTell(effect),
  );
  return {
    clauses: rows.map((row) => `${figurePhrase(row)}${wordOfParty(claims(row.claims).filter(isFigure))}`),
    effects: new Set(rows.map(({ effect }) => effect)),
    claims: rows.flatMap(({ claims }) => claims),
  };
}

const isFigure = (claim: Claim): claim is FigureClaim => claim.kind === 'figure';

function timesSaid(events: readonly EventClaim[]): ReadonlyMap<string, string> {
  const saidOf = new Map<string, string>();
  for (const { says } of events) if (says.whenSaid !== undefined && !saidOf.has(says.event)) saidOf.set(says.event, says.whenSaid);
  return saidOf;
}

function byEdge(steps: readonly Event[], edge: 'start' | 'end'): ReadonlyMap<string, Event> {
  const found = new Map<string, Event>();
  for (const step of steps) {
    const moment = step.when?.[edge];
    if (moment && !found.has(moment)) found.set(moment, step);
  }
  return found;
}

/** "then"; "meanwhile" for a strand beside one told before; "after “…”" where it follows neither; empty where no order is told. */
function sequence({ byId }: Course, event: Event, before: Event | undefined, followed: ReadonlySet<string>): string {
  if (!before) return '';
  if (event.after.includes(before.id)) return 'then';
  if (event.after.some((id) => followed.has(id))) return 'meanwhile';
  const last = event.after.map((id) => byId.get(id)).find((other) => other !== undefined);
  return last ? `after ${quoted(last.what, SHORT)}` : '';
}
/** Longest name of an event within another's sentence, in UTF-16 units. */
const SHORT = 60;

/** Said in full once: a step at the time of the one before it says nothing more, one within the same bounds only that it has none. */
function timeOf(course: Course, event: Event, before: Event | undefined, knownDay: string | null): string {
  const { when, bounds } = event;
  const said = course.saidOf.get(event.id);
  if (!when && said !== undefined) return quoted(said);
  if (when)
    return knownDay !== null && when.start === before?.when?.start && when.end === before?.when?.end
      ? ''
      : whenPhrase(when, knownDay) || 'time not stated';
  const isSaid = before?.bounds != null && before.bounds.notBefore === bounds?.notBefore && before.bounds.notAfter === bounds?.notAfter;
  if (!bounds || isSaid) return 'time not stated';
  const from = bounds.notBefore && pointOf(course.starting, bounds.notBefore, knownDay);
  const to = bounds.notAfter && pointOf(course.ending, bounds.notAfter, knownDay);
  if (from && from === to) return 'time not stated';
  // "between 3 March and 20:30 on 3 March"
  if (from && to && bounds.notBefore!.length === 10 && bounds.notAfter!.length > 10 && dayOf(bounds.notAfter!) === bounds.notBefore)
    return `time not stated, not after ${to}`;
  if (from && to) return `time not stated, between ${from} and ${to}`;
  return from ? `time not stated, not before ${from}` : `time not stated, not after ${to}`;
}

/** A bound is named by its moment, or by the step that gives it where that step's time is a part of a day. */
function pointOf(givers: ReadonlyMap<string, Event>, iso: string, knownDay: string | null): string {
  const giver = givers.get(iso);
  if (giver?.when?.precision === 'part-of-day') return quoted(shortened(giver.what, SHORT));
  const day = dayOf(iso) === knownDay ? '' : dayPhrase(iso);
  return iso.length > 10 ? [clockOf(iso), day && `on ${day}`].filter(Boolean).join(' ') : dayPhrase(iso);
}

function placeOf({ where, what }: Event): string {
  if (!where || what.includes(where.name) || where.precision === 'country' || where.precision === 'admin1') return '';
  return where.precision === 'site' ? `at ${siteName(where.name)}` : `in ${where.name}`;
}

/** Who came to harm in a step: each set of persons once, under what is told of it last; as reconciled, where several reports tell of it. */
function harmsOf(telling: Telling, { wholes, wordOn, dead }: Course, event: Event, told: ReadonlySet<Effect>): readonly string[] {
  const claims = telling.claims(event.claims);
  if (claims.some(({ report }) => report !== claims[0]!.report)) return harmsReconciled(telling, event, told);
  const last = new Map<string, FigureClaim>();
  for (const claim of claims) {
    if (claim.kind !== 'figure' || !isTold(claim.certainty)) continue;
    const { scope, superseded, persons, effect } = claim.says;
    if (scope !== 'event' || superseded || told.has(effect)) continue;
    // shot, and counted among the dead of the whole
    if (effect === 'injured' && told.has('killed') && dead.has(persons)) continue;
    last.set(BODILY.has(effect) ? persons : `${persons} ${effect}`, claim);
  }
  const byEffect = new Map<string, FigureClaim[]>();
  for (const claim of last.values()) {
    const key = `${claim.certainty === 'hedged' ? 'reportedly ' : ''}${effectWord(claim.says.effect)}`;
    append(byEffect, key, claim);
  }
  for (const [effect, figures] of byEffect) {
    const harmed = figures.filter(({ says }) => says.count.high !== 0);
    if (harmed.length > 0) byEffect.set(effect, harmed);
  }
  return [...byEffect].flatMap(([effect, figures]) =>
    [...byWord(widest(figures, wholes), wordOn)].map(([whose, those]) => {
      const persons = personsOf(those);
      return `${listed(persons.map(({ phrase }) => phrase))} ${persons.length === 1 && persons[0]!.one ? 'was' : 'were'} ${effect}${whose}`;
    }),
  );
}

const isTold = (certainty: Claim['certainty']): boolean => certainty !== 'denied' && certainty !== 'hypothetical';

const sentenceOf = (clauses: readonly string[]): string => (clauses.length === 0 ? '' : `${capitalised(clauses.join('; '))}.`);

/** What only a party says, and where sources differ what each says, is told as their word; for each set of persons it is asked once. */
function wordsOn(telling: Telling): Course['wordOn'] {
  const disputed = new Set(telling.incident.findings.flatMap(({ kind, claims }) => (kind === 'disagreement' ? claims : [])));
  const words = new Map<string, string>();
  return (persons) => {
    let word = words.get(persons);
    if (word === undefined) {
      const claims = telling.figuresOf(persons);
      word = claims.some(({ id }) => disputed.has(id)) ? according(claims) : wordOfParty(claims);
      words.set(persons, word);
    }
    return word;
  };
}

/** What is told in somebody's word stands behind what the reports and others say. */
function byWord(figures: readonly FigureClaim[], wordOn: Course['wordOn']): ReadonlyMap<string, readonly FigureClaim[]> {
  const words = new Map<string, FigureClaim[]>();
  for (const figure of figures) append(words, wordOn(figure.says.persons), figure);
  return words.has('') ? new Map([['', words.get('')!], ...words]) : words;
}

/** ", according to the army": of whom only those who fight say that they were harmed, or the police that they were perpetrators. */
function wordOfParty(claims: readonly (FigureClaim | EventClaim)[]): string {
  const isOfParty = (claim: FigureClaim | EventClaim): boolean =>
    claim.speaker !== null && (PARTIES.has(claim.speaker.role) || (claim.speaker.role === 'police' && tellsOfDeadAttackers(claim)));
  return claims.length > 0 && claims.every(isOfParty) ? according(claims) : '';
}
const tellsOfDeadAttackers = (claim: FigureClaim | EventClaim): boolean =>
  claim.kind === 'figure' && claim.says.group === 'perpetrators' && BODILY.has(claim.says.effect);
const PARTIES: ReadonlySet<SpeakerRole> = new Set(['perpetrator', 'military']);

function wholesOf(figures: readonly FigureClaim[]): ReadonlyMap<string, string> {
  const wholes = new Map<string, string>();
  for (const { says } of figures) if (says.within !== null && says.within !== says.persons) wholes.set(says.persons, says.within);
  return wholes;
}

/** Steps from persons up to those they are of; a chain that is longer comes back to itself. */
const DEEPEST = 12;

/** "17 people were injured", without the four of them that a later sentence tells of. */
function widest(figures: readonly FigureClaim[], wholes: ReadonlyMap<string, string>): readonly FigureClaim[] {
  const told = new Set(figures.map(({ says }) => says.persons));
  const isOfOthers = ({ says: { persons } }: FigureClaim): boolean => {
    let at = wholes.get(persons);
    for (let step = 0; at !== undefined && at !== persons && step < DEEPEST; step++, at = wholes.get(at)) if (told.has(at)) return true;
    return false;
  };
  return figures.length === 1 ? figures : figures.filter((figure) => !isOfOthers(figure));
}

/** The row of all people, or those of its parts where none is. */
function harmsReconciled(telling: Telling, event: Event, told: ReadonlySet<Effect>): readonly string[] {
  const rows = telling.incident.figures.filter(
    (figure) => figure.event === event.id && figure.label === null && figure.high !== 0 && !told.has(figure.effect),
  );
  return [...new Set(rows.map(({ effect }) => effect))].map((effect) => {
    const own = rows.filter((row) => row.effect === effect);
    const widest = [own.filter(({ group }) => group === 'people'), own.filter(({ group }) => group === 'victims'), own].find(
      (some) => some.length > 0,
    )!;
    const persons = widest.map((row) => `${quantity(row)} ${groupWord(row.group, null, isOne(row), effect)}`);
    const whose = wordOfParty(telling.claims(widest.flatMap((row) => row.claims)).filter(isFigure));
    return `${listed(persons)} ${widest.length === 1 && isOne(widest[0]!) ? 'was' : 'were'} ${effectWord(effect)}${whose}`;
  });
}

/** Who is first injured and then dies is killed; who is abducted and then killed is told of under both. */
const BODILY: ReadonlySet<Effect> = new Set(['killed', 'injured', 'unharmed']);

/** "2 men and 1 woman": those of one kind whose number is told exactly are counted together. */
function personsOf(figures: readonly FigureClaim[]): readonly { readonly phrase: string; readonly one: boolean }[] {
  const kinds = new Map<string, { figure: FigureClaim; count: Count }>();
  for (const figure of figures) {
    const { group, label, count, effect } = figure.says;
    const isExact = count.modifier === 'exactly' && count.low !== null;
    const kind = isExact ? groupWord(group, label, false, effect) : figure.id;
    const known = kinds.get(kind);
    kinds.set(kind, { figure: known?.figure ?? figure, count: known ? exactly(known.count.low! + count.low!) : count });
  }
  return [...kinds.values()].map(({ figure: { says }, count }) => ({
    phrase: isNobody(says) ? 'no one' : `${quantityOf(count)} ${groupWord(says.group, says.label, isOne(count), says.effect)}`,
    one: isOne(count) || isNobody(says),
  }));
}

const isNobody = ({ count, group, label }: FigureClaim['says']): boolean =>
  count.modifier === 'none' && label === null && (group === 'people' || group === 'victims');
