/** What each word of the language can do in a clause: one lookup a token, made from the tables once. */
import type { Effect, Group, IncidentKind } from '../../model/vocabulary.js';
import type { Language } from '../language/language.js';
import { PhraseIndex } from '../language/phrase-index.js';
import { type Row, words } from '../language/table.js';
import type { ClauseClasses } from './clause-classes.js';
import { inflect, spellings } from './inflect.js';

export interface PersonWord {
  readonly group: Group;
  /** The one name under which different words for the same kind of person meet. */
  readonly concept: string;
  /** Says more than its group, and so is kept as the label of a figure. */
  readonly finer: boolean;
  readonly plural: boolean;
  /** The word for one of them, null where there is none ("troops"). */
  readonly singular: string | null;
  readonly gender: 'f' | 'm' | null;
  readonly child: boolean;
  /** So many persons as the word itself stands for ("couple": 2); null for ordinary nouns. */
  readonly collective: number | 'some' | null;
  /** No person, but what is left of one: "body". */
  readonly remains: boolean;
  /** "victim": harmed, and nothing else is said. */
  readonly harmed: boolean;
  /** Goes with somebody, or is there by chance: "driver" of "Judge Ana Ruiz, driver and bodyguard" is another person. */
  readonly attends: boolean;
  /** The concept of an office told before another: the minister of "Minister General Ana Ruiz". */
  readonly besides?: string;
  /** Who is called so right before a name: "Father Mora", a priest. */
  readonly asTitle?: PersonWord | undefined;
}

export interface EffectWord {
  readonly effect: Effect;
  /** Whose state it tells: the object's ("killed three") or the subject's ("three died"); `passive`: the object's, but only when said in the passive. */
  readonly whom: 'object' | 'subject' | 'passive' | 'none';
  /** "was shot": harmed, but the text may yet say that they died. */
  readonly weak: boolean;
  /** Done to oneself: "killed himself". */
  readonly self?: boolean;
  /** Said of persons and of other things: "expired". Only those told of as persons come to harm. */
  readonly ofPersons?: boolean;
  /** Harm only to members of a force, so many of them: "lost six soldiers". */
  readonly ofFighters?: boolean;
  /** Harm only where armed men do it or suffer it: "troops eliminated two rebels", but not "eliminated from the cup". */
  readonly ofArmed?: boolean;
  /** Harm only where those who attack do it: "rebels seized a judge". */
  readonly byAttackers?: boolean;
  /** Such a verb by which the forces of a state detain: "police seized a clerk". */
  readonly byForces?: boolean;
  /** Harm only where prison is what they got: "sentenced a blogger to two years in jail". */
  readonly isPenalty?: boolean;
}

export interface HappeningWord {
  readonly kind: IncidentKind;
  readonly role: 'violence' | 'step' | 'response' | 'threat';
  readonly word: string;
  /** It is a happening only with an object of this class; null: with any, or none. */
  readonly object: string | null;
  /** It is one only with one of these words and a target behind its object; empty: without, too. */
  readonly into: readonly string[];
  /** It is one only when something of one of these classes does it; empty: whoever does it. */
  readonly by: readonly string[];
  /** Says what became of persons ("killed", "wounded"), not what was done. */
  readonly harms: boolean;
  /** Says itself that it came to nothing: "defused", "an assassination attempt". */
  readonly attempted: boolean;
  /** What it tells of where others do it to other things ("rebels hit a bank"; "a shell hit a bank"); undefined: nothing. */
  otherwise?: HappeningWord;
}

/** What tells of a happening without a word of the table: whoever and whatever stands beside it. */
export const plainHappening = (
  word: string,
  {
    kind,
    role = 'violence',
    harms,
    attempted = false,
  }: Pick<HappeningWord, 'kind' | 'harms'> & Partial<Pick<HappeningWord, 'role' | 'attempted'>>,
): HappeningWord => ({ kind, role, word, object: null, into: [], by: [], harms, attempted });

export type StateUse =
  | 'adjective'
  | 'participle'
  | 'after-be'
  | 'noun-singular'
  | 'noun-plural'
  | 'noun-of'
  | 'toll'
  | 'injury-noun'
  | 'bare-number';
export interface StateWord {
  readonly effect: Effect;
  readonly use: StateUse;
}

export interface VerbWord {
  readonly lemma: string;
  /** What becomes of an infinitive behind it; null: left open. */
  readonly infinitive: 'achieved' | 'attempted' | 'reported' | 'denied' | null;
  /** Its subject speaks: "police said". */
  readonly says: boolean;
  /** "going" of "were going to shoot": what is behind it is still to come. */
  readonly toCome: boolean;
  /** "let" of "don't let them die". */
  readonly lets: boolean;
  /** "prevented" of "prevented them from shooting": what is behind it did not come to pass. */
  readonly keepsFrom: boolean;
  readonly base: boolean;
  readonly s: boolean;
  readonly past: boolean;
  readonly participle: boolean;
  readonly ing: boolean;
}

export type Grammar =
  | 'determiner-definite'
  | 'determiner-possessive'
  | 'determiner-indefinite'
  | 'determiner-some'
  | 'determiner-other'
  | 'be'
  | 'have'
  | 'do'
  | 'modal'
  | 'negation'
  | 'negated-auxiliary'
  | 'and'
  | 'or'
  | 'but'
  | 'preposition'
  | 'relative'
  | 'subordinate'
  | 'pronoun-singular'
  | 'pronoun-plural'
  | 'pronoun-other'
  | 'adverb';

/** The kind of targets that are things only where something goes off. */
export const BODY = 'body';

/** Every reading a word or phrase has. All have all fields: objects of one shape are read faster. */
export class Word {
  grammar: Grammar | undefined = undefined;
  person: PersonWord | undefined = undefined;
  verb: VerbWord | undefined = undefined;
  effect: EffectWord | undefined = undefined;
  happening: HappeningWord | undefined = undefined;
  happeningNoun: HappeningWord | undefined = undefined;
  /** A given or family name: in a text without case, the only sign that a word names a person. */
  isPersonalName = false;
  state: StateWord | undefined = undefined;
  /** Classes of things: "vehicle", "target", "ground" (towns and roads among the targets), "body", and those of `happening-objects`. */
  thing: readonly string[] | undefined = undefined;

  constructor(readonly text: string) {}
}

/** Kinds of targets that are not themselves attacked where something only goes off there. */
const GROUND: ReadonlySet<string> = new Set(['place', 'settlement', 'way']);

/** @param classes by which concepts and forms of verbs are marked, so that rules need not ask for them by spelling */
export function createWords(language: Language, classes: ClauseClasses): PhraseIndex<Word> {
  const known = new Map<string, Word>();
  const index = new PhraseIndex<Word>(language.vocabulary);
  const at = (text: string): Word => {
    const word = known.get(text);
    if (word) return word;
    const made = new Word(text);
    known.set(text, made);
    index.add(text, made);
    return made;
  };
  const saying = new Set(language.table('reporting-verbs').flatMap(({ kind, verb }) => (kind === 'say' ? [verb] : [])));
  for (const row of language.table('common-verbs'))
    addVerb(at, row.lemma ?? '', words(row.forms), (row.infinitive || null) as VerbWord['infinitive'], saying.has(row.lemma));
  for (const row of language.table('people')) addPerson(at, row, classes);
  for (const table of ['common-verbs', 'effects', 'happenings']) refuseTwins(language, table);
  for (const row of language.table('effects')) addEffect(at, row);
  const harming = new Set(language.table('effects').map((row) => row.lemma));
  for (const row of language.table('happenings')) addHappening(at, row, row.part === 'verb' && harming.has(row.word));
  for (const row of language.table('effect-states'))
    for (const text of words(row.word)) at(text).state = { effect: row.effect as Effect, use: row.use as StateUse };
  const addThing = (phrases: string | undefined, thing: string): void => {
    for (const text of words(phrases)) at(text).thing = [...(at(text).thing ?? []), thing];
  };
  for (const row of language.table('vehicles')) addThing(row.words, 'vehicle');
  for (const row of language.table('targets')) {
    addThing(row.words, row.kind === BODY ? BODY : 'target');
    if (GROUND.has(row.kind!)) addThing(row.words, 'ground');
  }
  for (const row of language.table('happening-objects')) addThing(row.words, row.class!);
  for (const row of language.table('grammar')) for (const text of words(row.words)) at(text).grammar ??= row.class as Grammar;
  addNames(language, known, index);
  markVerbs(known, classes);
  return index;
}

/**
 * Of two rows for one word the later would silently win.
 * @throws Error naming the table and the word
 */
function refuseTwins(language: Language, table: string): void {
  const seen = new Set<string>();
  for (const { lemma, word, part, kind, by } of language.table(table)) {
    const entry = lemma ?? `${word} (${by ? `${part}, ${kind}` : part})`;
    if (seen.has(entry)) throw new Error(`${table}.tsv: "${entry}" stands twice, expected one row a word: join them in one`);
    seen.add(entry);
  }
}

/** Forms of verbs that have a meaning of their own before another verb. */
function markVerbs(known: ReadonlyMap<string, Word>, classes: ClauseClasses): void {
  for (const name of ['to-come', 'lets', 'keeps-from'] as const)
    for (const text of classes[name]) {
      const word = known.get(text);
      if (word?.verb) word.verb = { ...word.verb, [MARKS[name]]: true };
    }
}

const MARKS = { 'to-come': 'toCome', lets: 'lets', 'keeps-from': 'keepsFrom' } as const;

/** Most names are nothing else, and one word stands for all of those. */
function addNames(language: Language, known: ReadonlyMap<string, Word>, index: PhraseIndex<Word>): void {
  const onlyName = new Word('');
  onlyName.isPersonalName = true;
  for (const table of ['places-first-names', 'places-surnames'])
    for (const row of language.table(table))
      for (const text of words(row.words)) {
        if (text.length < SHORTEST_NAME) continue;
        const word = known.get(text);
        if (word) word.isPersonalName = true;
        else index.add(text, onlyName);
      }
}
const SHORTEST_NAME = 3;

type At = (text: string) => Word;

function addVerb(
  at: At,
  lemma: string,
  given: readonly string[],
  infinitive: VerbWord['infinitive'] = null,
  says = false,
): readonly Word[] {
  const { base, s, past, participle, ing } = inflect(lemma, given);
  const pasts = spellings(past);
  const participles = spellings(participle);
  const made: Word[] = [];
  for (const surface of new Set([base, s, ...pasts, ...participles, ing])) {
    const word = at(surface);
    const old = word.verb;
    word.verb = {
      lemma: old?.lemma ?? lemma,
      infinitive: old?.infinitive ?? infinitive,
      says: old?.says || says,
      toCome: false,
      lets: false,
      keepsFrom: false,
      base: old?.base || surface === base,
      s: old?.s || surface === s,
      past: old?.past || pasts.includes(surface),
      participle: old?.participle || participles.includes(surface),
      ing: old?.ing || surface === ing,
    };
    made.push(word);
  }
  return made;
}

function addPerson(at: At, row: Row, classes: ClauseClasses): void {
  const collective = row.collective ? Number(row.collective) || 'some' : null;
  const concept = row.concept ?? '';
  const person = (plural: boolean, singular: string | null, called = concept, group = row.group as Group): PersonWord => ({
    group,
    concept: called,
    finer: row.label === 'yes',
    plural,
    singular,
    gender: (row.gender || null) as PersonWord['gender'],
    child: row.age === 'child',
    collective,
    remains: classes['as-remains'].has(concept),
    harmed: classes['as-victims'].has(concept),
    attends: classes.attending.has(concept),
    asTitle: row.title && called === concept ? person(plural, singular, row.title, 'civilians') : undefined,
  });
  const singular = words(row.singular);
  for (const text of singular) at(text).person ??= person(collective !== null, text);
  words(row.plural).forEach((text, i) => {
    at(text).person ??= person(true, singular[i] ?? singular[0] ?? null);
  });
}

function addEffect(at: At, row: Row): void {
  const effect: EffectWord = {
    effect: row.effect as Effect,
    whom: row.whom as EffectWord['whom'],
    weak: row.strength?.startsWith('weak') === true,
    self: row.strength?.endsWith('self') === true,
    ofPersons: row.strength === 'persons',
    ofFighters: row.strength === 'fighters',
    ofArmed: row.strength === 'armed',
    byAttackers: row.strength === 'attackers' || row.strength === 'takers',
    byForces: row.strength === 'takers',
    isPenalty: row.strength === 'penalty',
  };
  for (const word of addVerb(at, row.lemma ?? '', words(row.forms))) {
    const told = word.effect;
    if (told && (told.effect !== effect.effect || told.whom !== effect.whom || told.weak !== effect.weak))
      throw new Error(`effects.tsv: "${word.text}" of "${row.lemma}" has another effect in an earlier row, expected one row a word`);
    word.effect = effect;
  }
}

function addHappening(at: At, row: Row, harms: boolean): void {
  const text = row.word ?? '';
  const happening: HappeningWord = {
    kind: row.kind as IncidentKind,
    role: row.role as HappeningWord['role'],
    word: text,
    object: row.object || null,
    into: words(row.into),
    by: words(row.by),
    harms,
    attempted: row.stage === 'attempted',
  };
  if (row.part === 'verb')
    for (const word of addVerb(at, text, words(row.forms))) {
      if (word.happening?.word === text) word.happening.otherwise = happening;
      else word.happening = happening;
    }
  else for (const surface of words(row.forms)) if (surface !== '-') at(surface).happeningNoun = happening;
}
