/** Whether a scope counts an incident, and why not. What no report says leaves nothing out, unless a rule says so. */
import type { Incident } from '../model/incident.js';
import { judge } from './judgement.js';
import type { TellParty } from './parties.js';
import type { Party } from './party.js';
import type { Bounds, Rule, Scope, Tests } from './scope.js';
import { certaintiesOf, countriesOf, DOERS, daysBefore, HARMED, killedIn, nationalities, partiesOf } from './told.js';
import type { TraitContext } from './trait.js';
import { traitsOf } from './traits.js';

export type ScopeContext = TraitContext;

export interface Judged {
  readonly counted: boolean;
  /** Why it is left out, in plain words; empty where it is counted. */
  readonly reasons: readonly string[];
}

/** What a test found; `holds` is null where no report says it. */
interface Answer {
  readonly holds: boolean | null;
  readonly found: string;
}

export function inScope(context: ScopeContext, scope: Scope, incident: Incident): Judged {
  const { judgement } = scope;
  const broken = brokenRules(context, scope, incident);
  const decided = broken.filter(({ rule }) => rule.decides || judgement === null);
  if (decided.length > 0) return { counted: false, reasons: decided.map(({ why }) => why) };
  const against = judgement === null ? [] : judge(judgement, traitsOf(context, incident, namesOf(broken)));
  return against.length === 0 ? COUNTED : { counted: false, reasons: [...broken.map(({ why }) => why), ...against] };
}

const COUNTED: Judged = { counted: true, reasons: [] };

/** A rule that an incident breaks, and how it does. */
export interface Broken {
  readonly rule: Rule;
  readonly why: string;
}

export const brokenRules = (context: ScopeContext, { counts, leavesOut }: Scope, incident: Incident): readonly Broken[] => [
  ...counts.flatMap((rule) => reason(rule, false, answers(context, rule.tests, incident)).map((why) => ({ rule, why }))),
  ...leavesOut.flatMap((rule) => reason(rule, true, answers(context, rule.tests, incident)).map((why) => ({ rule, why }))),
];

export const namesOf = (broken: readonly Broken[]): readonly string[] => broken.map(({ rule }) => rule.because);

/** A rule holds where all its tests do, fails where one does, and is open where it is not told. */
function reason(rule: Rule, leavesOutWhen: boolean, all: readonly Answer[]): readonly string[] {
  const fails = all.filter(({ holds }) => holds === false);
  const open = all.filter(({ holds }) => holds === null);
  const holds = fails.length > 0 ? false : open.length > 0 ? null : true;
  if (holds === null ? !rule.unknownIsOut : holds !== leavesOutWhen) return [];
  const telling = holds === null ? open : holds ? all : fails;
  return [`${rule.because} (${telling.map(({ found }) => found).join('; ')})`];
}

function answers({ tellParty, published }: ScopeContext, tests: Tests, incident: Incident): readonly Answer[] {
  const { kinds, stages, certainty, countries, tiedTo, daysOld, who, whom, killed } = tests;
  return [
    ...(kinds ? [oneOf(kinds, incident.kind, incident.kind)] : []),
    ...(stages ? [oneOf(stages, incident.stage, incident.stage)] : []),
    ...(certainty ? [anyOf(certainty, certaintiesOf(incident), 'how sure it is')] : []),
    ...(countries ? [anyOf(countries, countriesOf(incident), 'the country')] : []),
    ...(tiedTo ? [tied(tiedTo, incident, tellParty)] : []),
    ...(daysOld ? [within(daysOld, daysBefore(incident, published), 'days before its report', 'how long ago')] : []),
    ...(who ? [allOf(who, partiesOf(incident, DOERS, tellParty), 'who did it')] : []),
    ...(whom ? [allOf(whom, partiesOf(incident, HARMED, tellParty), 'to whom it was done')] : []),
    ...(killed ? [within(killed, killedIn(incident), 'killed', 'how many were killed')] : []),
  ];
}

// ------------------------------------------------------------ tests

const listed = (values: readonly string[]): string => [...new Set(values)].join(', ');

const notTold = (what: string): Answer => ({ holds: null, found: `${what} is not told` });

const oneOf = <T>(allowed: readonly T[], value: T, found: string): Answer => ({ holds: allowed.includes(value), found });

function anyOf<T extends string>(allowed: readonly T[], values: readonly T[], what: string): Answer {
  return values.length === 0 ? notTold(what) : { holds: values.some((value) => allowed.includes(value)), found: listed(values) };
}

/** Where no report names anyone, a rule that speaks of "nobody" takes it up. */
function allOf(allowed: readonly Party[], parties: readonly Party[], what: string): Answer {
  if (parties.length === 0) return allowed.includes('nobody') ? { holds: true, found: `${what} is not told` } : notTold(what);
  return { holds: parties.every((party) => allowed.includes(party)), found: listed(parties) };
}

function within({ least, most }: Bounds, value: number | null, unit: string, what: string): Answer {
  if (value === null) return notTold(what);
  return { holds: (least === null || value >= least) && (most === null || value <= most), found: `${value} ${unit}` };
}

/** Without a known place the country of someone who took part does not leave it out: the place could still be there. */
function tied(allowed: readonly string[], incident: Incident, tellParty: TellParty): Answer {
  const places = countriesOf(incident);
  const isTied = places.some((code) => allowed.includes(code)) || nationalities(incident, tellParty).some((code) => allowed.includes(code));
  if (isTied) return { holds: true, found: listed(places) };
  return places.length === 0 ? notTold('the country') : { holds: false, found: listed(places) };
}
