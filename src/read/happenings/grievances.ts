/** "They marched against the murder of a clerk": what a protest is about happened before it, and is no part of it. */
import type { Clauses, Happening, Harm } from '../clauses/clause.js';
import type { Layout } from '../text/layout.js';
import type { EventClasses } from './event-classes.js';

/** Whether a harm or happening of a sentence is what its protest is about. */
export type IsGrievance = (told: Harm | Happening) => boolean;

interface Protests {
  /** Token of the first word for the protest. */
  readonly first: number;
  /** The words that lead to what it is about, by token. */
  readonly leads: readonly number[];
}

/** Cost is linear: each sentence that tells of a protest is looked through once. */
export function findGrievances(classes: EventClasses, layout: Layout, { happenings, harms }: Clauses): IsGrievance {
  const protests = new Map<number, Protests>();
  /** Of each sentence the last verb that tells of a deed. */
  const deeds = new Map<number, number>();
  for (const { word, sentence, trigger, nominal } of happenings) {
    if (!nominal && word.role === 'violence') deeds.set(sentence, trigger.firstToken);
    if ((word.kind !== 'protest' && word.kind !== 'riot') || protests.has(sentence)) continue;
    const leads = leadsIn(classes, layout, sentence, trigger.firstToken, nominal ? -1 : trigger.firstToken);
    protests.set(sentence, { first: trigger.firstToken, leads });
  }
  if (protests.size === 0 && deeds.size === 0) return () => false;
  const isAngering = (told: Harm | Happening): boolean =>
    (deeds.get(told.sentence) ?? -1) > told.trigger.firstToken && angered(classes, layout, told);
  const all = new Set<Harm | Happening>(
    [...harms, ...happenings].filter((told) => isOf(classes, layout, protests.get(told.sentence), told) || isAngering(told)),
  );
  return (told) => all.has(told);
}

/** "Tribesmen angered by the killing of an elder blew up a pipeline": what made them do it. */
function angered(classes: EventClasses, { tokens }: Layout, told: Harm | Happening): boolean {
  if (!('word' in told ? told.nominal && told.word.role === 'violence' : OF_A_NOUN.has(told.rule))) return false;
  const at = told.trigger.firstToken;
  for (let i = at - 2; i >= Math.max(0, at - ANGERED_WITHIN); i--)
    if (classes.angry.at(tokens[i]!)) return classes['anger-joint'].has(tokens[i + 1]!.lower);
  return false;
}
/** Tokens from "angered" to what by: "by the recent". */
const ANGERED_WITHIN = 5;

function leadsIn(classes: EventClasses, { tokens, sentences }: Layout, sentence: number, protest: number, verb: number): readonly number[] {
  const { firstToken, lastToken } = sentences[sentence]!;
  const leads: number[] = [];
  for (let i = firstToken; i < lastToken; i++) {
    const { lower } = tokens[i]!;
    // protested the death of an inmate
    // in protest at a murder
    const direct = classes[i === verb ? 'thing-said' : 'thing-protested'].at(tokens[i + 1]) && (i === verb || i === protest);
    if (direct || classes.grievance.has(lower) || (i > protest && classes['grievance-behind'].has(lower))) leads.push(i);
  }
  return leads;
}

/** "the murder of a clerk", "the release of teachers arrested last week", "the burial of two slain clerks" */
const OF_A_NOUN: ReadonlySet<Harm['rule']> = new Set(['noun-of', 'reduced', 'state-before-noun'] as const);

function isOf(classes: EventClasses, layout: Layout, protests: Protests | undefined, told: Harm | Happening): boolean {
  if (!protests || ('word' in told && (told.word.kind === 'protest' || told.word.kind === 'riot' || told.word.role !== 'violence')))
    return false;
  const at = told.trigger.firstToken;
  const lead = protests.leads.findLast((token) => token < at);
  if (lead === undefined) return false;
  // the arrest of a man accused of killing a clerk
  const isBlamed = classes['grievance-of'].at(layout.tokens[at - 1]);
  return isWithin(classes, layout, lead, at, isBlamed || ('word' in told ? told.nominal : OF_A_NOUN.has(told.rule)));
}

/** Between the lead and what is told no clause of another happening opens; behind a comma only what a noun or a relative clause tells. */
function isWithin(classes: EventClasses, { tokens }: Layout, lead: number, at: number, nominal: boolean): boolean {
  let relative = false;
  let comma = false;
  for (let i = lead + 1; i < at; i++) {
    const token = tokens[i]!;
    if (classes['grievance-end'].at(token)) return false;
    if (token.lower === ',') comma = true;
    if (classes.relative.at(token)) relative = true;
  }
  return relative || (nominal && !comma);
}
