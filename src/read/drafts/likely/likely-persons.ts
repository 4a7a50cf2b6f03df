/** Persons who, by the words around every phrase that names them, most likely did it or had it done to them. */
import type { EntityRole } from '../../../model/vocabulary.js';
import type { NounPhrase } from '../../clauses/chunk.js';
import type { Layout } from '../../text/layout.js';
import { countInFront } from '../../text/sorted.js';
import type { Found } from '../found.js';
import type { HeadWords } from '../head-words.js';
import { type Mention, mentionsOf, thingMentions, unique } from '../mentions.js';
import type { NamingPhrase } from './naming-phrase.js';
import { type Surroundings, surroundingsOf, type Tell, tellPhrase } from './phrase-features.js';

/** A role in which the clauses tell of somebody, and by which rule. */
export interface CalledAs {
  readonly role: EntityRole;
  readonly rule: string;
}
/** By each of the forms somebody is called by, in lower case. */
export type CalledSoFar = ReadonlyMap<string, readonly CalledAs[]>;
type Rules = ReadonlyMap<EntityRole, ReadonlySet<string>>;

/** Phrases of a report that share a form of words, and so are of the same persons. */
export interface SamePersons {
  readonly phrases: readonly NamingPhrase[];
  /** A phrase calls one of them by name. */
  readonly isNamed: boolean;
  /** The roles in which the clauses tell of them, with the rules that say so. */
  readonly roles: Rules;
  /** Names their features; one may be named again. */
  readonly tell: (tell: Tell) => void;
}

/** All who are named in or beside a sentence that tells of an event, in the order of the text: hardly anybody else took part in it. */
export function personsNamed(heads: HeadWords, found: Found, called: CalledSoFar): readonly SamePersons[] {
  const { layout, clauses } = found;
  const events = eventSentences(found);
  const named = inOrder(heads, found, events);
  const known: (Surroundings | undefined)[] = [];
  const around = (cut: number): Surroundings => (known[cut] ??= surroundingsOf(layout, clauses, clauses.sentences[cut]!));
  return byForms(named).map((phrases) => {
    const roles = rolesSoFar(called, phrases);
    return {
      phrases,
      isNamed: phrases.some(isCalledByName),
      roles,
      tell: (tell) => {
        tell('bias');
        for (const naming of phrases.slice(0, MOST_PHRASES)) tellPhrase(around(naming.cut), naming, tell);
        ofTelling(phrases, layout.sentences.length, events, tell);
        for (const [role, rules] of roles) {
          tell('called', role);
          for (const rule of rules) tell('called', role, rule);
        }
      },
    };
  });
}

function rolesSoFar(called: CalledSoFar, phrases: readonly NamingPhrase[]): Rules {
  const roles = new Map<EntityRole, Set<string>>();
  for (const { forms } of phrases)
    for (const form of forms)
      for (const { role, rule } of called.get(form) ?? NOT_CALLED) {
        const rules = roles.get(role);
        if (rules) rules.add(rule);
        else roles.set(role, new Set([rule]));
      }
  return roles;
}
const NOT_CALLED: readonly CalledAs[] = [];

/** Of persons named again and again, so many phrases are looked at. */
const MOST_PHRASES = 12;

function inOrder(heads: HeadWords, { layout, clauses }: Found, events: readonly number[]): readonly NamingPhrase[] {
  const named: NamingPhrase[] = [];
  clauses.sentences.forEach(({ sentence, chunks }, cut) => {
    if (toNearest(events, sentence) > 1) return;
    chunks.forEach((phrase, k) => {
      if (phrase.type !== 'noun-phrase' || phrase.pronoun) return;
      const party = heads.partyIn(layout.tokens, phrase.firstToken, phrase.headLast);
      if (phrase.person === null && phrase.name === null && party === null) return;
      const mentions = formsOf(layout, phrase);
      if (mentions.length === 0) return;
      named.push({ phrase, sentence, cut, k, mentions, forms: mentions.map(({ text }) => text.toLowerCase()), party });
    });
  });
  return named;
}

/** Phrases go with the first before them that is called by one of their forms. */
function byForms(named: readonly NamingPhrase[]): readonly (readonly NamingPhrase[])[] {
  const byForm = new Map<string, NamingPhrase[]>();
  const all: NamingPhrase[][] = [];
  for (const one of named) {
    const known = one.forms.find((form) => byForm.has(form));
    let same = known === undefined ? undefined : byForm.get(known);
    if (!same) all.push((same = []));
    for (const form of one.forms) if (!byForm.has(form)) byForm.set(form, same);
    same.push(one);
  }
  return all;
}

/** Each form of words once, the barest among them: by it persons are known again. Beside a name no form is told that may hold it. */
function formsOf(layout: Layout, phrase: NounPhrase): readonly Mention[] {
  const mentions = mentionsOf(layout, phrase, true);
  return unique(phrase.name ? mentions : [...mentions, ...thingMentions(layout, phrase)]);
}

/** "Ana Ruiz", "the guard Ana Ruiz", but not "Ruiz supporters" or "the Ruiz Battalion". */
const isCalledByName = ({ phrase: { name, person }, party }: NamingPhrase): boolean => name !== null && !person?.plural && party === null;

function eventSentences({ clauses, grouping }: Found): readonly number[] {
  const told = new Set(clauses.harms.map(({ sentence }) => sentence));
  for (const { happenings } of grouping.events) for (const h of happenings) told.add(clauses.happenings[h]!.sentence);
  return [...told].sort((a, b) => a - b);
}

function ofTelling(phrases: readonly NamingPhrase[], sentences: number, events: readonly number[], tell: Tell): void {
  const first = phrases[0]!.sentence;
  tell('told', phrases.length === 1 ? 'once' : phrases.length === 2 ? 'twice' : 'often');
  tell('first told', first <= 1 ? 'in the lead' : first <= 4 ? 'early' : first / sentences < 0.5 ? 'in the first half' : 'late');
  const isBeside = phrases.slice(0, MOST_PHRASES).some(({ sentence }) => toNearest(events, sentence) === 0);
  tell('event', isBeside ? 'beside' : 'next');
}

/** Sentences to the nearest of those in ascending order. */
function toNearest(sorted: readonly number[], sentence: number): number {
  const at = countInFront(sorted, (one) => one < sentence);
  const before = at > 0 ? sentence - sorted[at - 1]! : Number.POSITIVE_INFINITY;
  return at < sorted.length ? Math.min(before, sorted[at]! - sentence) : before;
}
