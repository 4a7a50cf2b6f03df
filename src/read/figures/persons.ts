/** A set of persons a report tells of, a mention of some, and how a mention was understood. */
import type { Count } from '../../model/count.js';
import type { Effect, Group } from '../../model/vocabulary.js';
import type { NounPhrase } from '../clauses/chunk.js';
import type { PersonWord } from '../clauses/words.js';
import type { Gender } from '../text/gender.js';

export interface Persons {
  readonly id: string;
  group: Group;
  concept: string;
  /** What an apposition calls them besides: "the suspect, a former student". */
  also: string | null;
  /** What they are called from then on: "Ana Ruiz, the mayor of Lugo". */
  office: string | null;
  label: string | null;
  /** As first told, or as a later "she" or "the man" says. */
  gender: Gender;
  readonly child: boolean;
  /** Years, once the text says them. */
  age: number | null;
  readonly plural: boolean;
  /** As first told; a number in place of "several" once the text names one. */
  count: Count | null;
  /** Lower-case words of a personal name. */
  name: readonly string[];
  /** The place the sentence opens on that first told of them. */
  readonly at: string | null;
  /** Of whose name an office is said to be: "the mayor of Lugo". */
  readonly of: string | null;
  /** "a third victim": the third of those told of. */
  readonly ordinal: string | null;
  /** Effects the text has told of these persons, weak ones marked. */
  readonly effects: Map<Effect, { weak: boolean }>;
  readonly event: number | null;
  /** Of the report's incidents the one they were first told of in; null where it is not known. */
  readonly incident: number | null;
  readonly paragraph: number;
  readonly sentence: number;
  /** In which they were told of last. */
  lastSentence: number;
  within: Persons | null;
  /** "Her son": the id of her whom the text named just before. */
  relativeOf: string | null;
  /** Said to be some of those: "one of the children", "two of the wounded". */
  isShare: boolean;
  /** How many of them smaller sets have already taken up, by effect. */
  readonly taken: Map<Effect, number>;
  /** Told of as those who attacked. */
  agents: boolean;
  /** Told of as dead by their own hand. */
  byOwnHand: boolean;
  /** Told of as "others", beside persons told of before. */
  additional: boolean;
  /** Hurt besides a number told of before, which so is not of all: "nine were shot. A pupil broke an arm". */
  beside: boolean;
  /** "The other six": those left beside the ones told of before. */
  readonly remaining: boolean;
  /** First told of as a toll of the incident. */
  readonly toll: boolean;
  /** First told of as found dead: whoever did it may lie among them. */
  readonly found: boolean;
}

/** What is known of the persons a phrase names, before it is decided who they are. */
export interface PersonsMention {
  readonly phrase: NounPhrase;
  readonly person: PersonWord | null;
  readonly group: Group;
  readonly label: string | null;
  readonly count: Count | null;
  readonly name: readonly string[];
  /** Of a word for a person, of a first name, or of a pronoun. */
  readonly gender: Gender;
  readonly at: string | null;
  readonly of: string | null;
  readonly ordinal: string | null;
  readonly effect: Effect | null;
  readonly weak: boolean;
  readonly event: number | null;
  readonly incident: number | null;
  readonly sentence: number;
  readonly paragraph: number;
  readonly agents: boolean;
  readonly total: boolean;
  /** "another three": more than those told of before. */
  readonly besides: boolean;
  /** "A cook was also hurt": besides those told of before. */
  readonly also: boolean;
  /** Concepts of those listed with these persons: "Juan Mora and his daughter" is not his daughter twice. */
  readonly listedWith: readonly string[];
  /** One of several of whom one word says this. */
  readonly listed: boolean;
  /** How many those are together. */
  readonly listedNumber: number;
  /** Told of by what became of them, not by whom someone attacked: "his son was shot" may be the boy of the lead. */
  readonly suffered: boolean;
  /** "Mora was shot in the head and died": it is told of them at once that they died. */
  readonly dies: boolean;
  /** Told of as harmed by their own hand. */
  readonly toOneself: boolean;
  /** A verb tells who did it, and it is neither an officer nor somebody told of for the first time. */
  readonly byAttacker: boolean;
  /** Told of as dead by their own hand. */
  readonly byOwnHand: boolean;
  /** Told of as found dead. */
  readonly found: boolean;
  /** Of "himself", of whom a name alone says no sex. */
  readonly oneself: Gender;
  /** "before he was shot": the pronoun of a clause of time, rather the subject of the sentence than its object. */
  readonly ofSubject: boolean;
}

export interface Resolved {
  readonly persons: Persons;
  /** told: several of those told of before, together ("the victims"); nobody is added. */
  readonly how: 'new' | 'same' | 'within' | 'told';
}

export const isHurt = ({ effects }: Persons): boolean => effects.has('killed') || effects.has('injured');

/** Shot or stabbed, with no word of whether they lived. */
export const weakInjury = (persons: Persons): { weak: boolean } | undefined => {
  const injury = persons.effects.get('injured');
  return injury?.weak ? injury : undefined;
};

/** "five of the attackers": some of those told of, and so not any five told of before for something else. */
export const isShare = (phrase: NounPhrase): boolean =>
  phrase.quantity !== null && phrase.determiner === 'definite' && phrase.quantity.firstToken === phrase.firstToken;

/** Ways of saying in what state someone is: they tell of persons again, not of a new event. */
const CONDITION = new Set(['taken-to-hospital', 'state-after-be', 'suffered-injuries', 'bodies-found']);

export const isCondition = (rule: string): boolean => CONDITION.has(rule);
