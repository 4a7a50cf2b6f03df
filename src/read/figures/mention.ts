/** What a noun phrase says of the persons it names, before it is decided who they are. */

import { type Count, exactly } from '../../model/count.js';
import type { Group } from '../../model/vocabulary.js';
import type { NounPhrase } from '../clauses/chunk.js';
import type { PersonWord } from '../clauses/words.js';
import { type Gender, genderOfFirstName, genderOfPronoun } from '../text/gender.js';
import type { Layout } from '../text/layout.js';
import { officeOf } from './office-of.js';
import type { PersonsMention } from './persons.js';

/** @param inherits the phrase whose kind a number without a noun counts: "five men were hurt, two badly". */
export function mentionOf(layout: Layout, phrase: NounPhrase, inherits: NounPhrase | null, sentence: number): PersonsMention {
  const person = phrase.person ?? inherits?.person ?? null;
  const named = phrase.name !== null;
  const group: Group = person?.group ?? (phrase.pronoun || (named && !phrase.quantity) ? 'unspecified' : 'people');
  return {
    phrase,
    person,
    group,
    label: person?.finer ? labelOf(layout, phrase, person, phrase.person ? phrase : inherits!) : null,
    count: countOf(phrase, person !== null || named),
    name: named ? nameOf(layout, phrase) : [],
    gender: genderOf(layout, phrase, person),
    at: null,
    of: officeOf(layout, phrase),
    ordinal: null,
    effect: null,
    weak: false,
    event: null,
    incident: null,
    sentence,
    paragraph: layout.sentences[sentence]!.paragraph,
    agents: false,
    listed: false,
    listedNumber: 0,
    suffered: false,
    dies: false,
    also: false,
    toOneself: false,
    byAttacker: false,
    byOwnHand: false,
    found: false,
    oneself: null,
    ofSubject: false,
    total: false,
    besides: false,
    listedWith: [],
  };
}

/** The same said of those another phrase names. */
export function inPlaceOf(layout: Layout, mention: PersonsMention, those: NounPhrase): PersonsMention {
  const { phrase, person, group, label, count, name, gender, of } = mentionOf(layout, those, null, mention.sentence);
  return { ...mention, phrase, person, group, label, count, name, gender, of };
}

function countOf(phrase: NounPhrase, known: boolean): Count | null {
  if (phrase.pronoun === 'plural') return null;
  if (phrase.stateIsHead && !phrase.quantity) return null;
  return phrase.count ?? (phrase.determiner === 'other' || known ? exactly(1) : null);
}

/** Of a word for a person, of a first name before another name, or of a pronoun. */
function genderOf(layout: Layout, phrase: NounPhrase, person: PersonWord | null): Gender {
  if (phrase.pronoun) return genderOfPronoun(layout, layout.tokens[phrase.headFirst]!);
  return person?.gender ?? (phrase.name === null || person?.plural ? null : genderOfName(layout, phrase.name));
}

/** A name that stands alone is as often a surname. */
const genderOfName = (layout: Layout, { firstToken, lastToken }: NonNullable<NounPhrase['name']>): Gender =>
  lastToken - firstToken < 2 ? null : genderOfFirstName(layout, layout.tokens[firstToken]!);

/** As written; "one of the guards" is a guard, and Ivo of "her sons Ivo and Raul" a son. */
function labelOf(layout: Layout, counted: NounPhrase, person: PersonWord, named: NounPhrase): string {
  const one = counted.count?.high === 1 || (counted.count === null && counted.determiner === 'other');
  const label = one && person.singular && (person.plural || isOneOfNamed(layout, named)) ? person.singular : wordsOf(layout, named);
  // a nationality keeps its capital: "Palestinians"
  return isCapital(person.concept) ? label.charAt(0).toUpperCase() + label.slice(1) : label;
}

const isCapital = (concept: string): boolean => concept.charAt(0) !== concept.charAt(0).toLowerCase();

/** One of several named behind the word for them: a name with no word of its own, or the word as it is for several. */
const isOneOfNamed = ({ tokens, endings }: Layout, { name, headFirst, headLast }: NounPhrase): boolean =>
  name !== null && (headFirst >= name.firstToken || (headLast === name.firstToken && endings.plural.of(tokens[headLast - 1]!.lower)));

/** The head of a phrase as written, in lower case. */
export function wordsOf({ tokens, report, endings }: Layout, phrase: NounPhrase): string {
  const written = report.text.slice(tokens[phrase.headFirst]!.start, tokens[phrase.headLast - 1]!.end);
  return endings['possessive-s'].off(written.toLowerCase());
}

/** The words of a name, without a title: "Dr. Falk" is Falk. */
export function nameOf({ tokens, smallWords }: Layout, phrase: NounPhrase): readonly string[] {
  const { firstToken, lastToken } = phrase.name!;
  let first = firstToken;
  while (first < lastToken - 1 && smallWords.title.at(tokens[first]!)) first++;
  return tokens.slice(first, lastToken).map(({ lower }) => lower);
}

/** "Reyes's body", "Ivo Reyes's body": his name; null where it is said of nobody by name. */
export function ownerNamed({ tokens }: Layout, { firstToken, headFirst }: NounPhrase): readonly string[] | null {
  const names = tokens.slice(firstToken, headFirst);
  if (!names.at(-1)?.possessive || !names.every(({ capital }) => capital)) return null;
  return names.map(({ lower }) => lower);
}
