/** The pieces of a sentence, in order: noun phrases, verb groups and the small words between them. */
import type { Count } from '../../model/count.js';
import type { Quantity } from '../numbers/quantity.js';
import type { EffectWord, HappeningWord, PersonWord, StateWord, Word } from './words.js';

interface Span {
  /** Token positions; `lastToken` is exclusive. */ readonly firstToken: number;
  readonly lastToken: number;
}

/** A noun phrase: "at least three policemen", "the 34-year-old man", "Ana Ruiz", "he", "the others", "two". */
export interface NounPhrase extends Span {
  readonly type: 'noun-phrase';
  readonly determiner: 'definite' | 'possessive' | 'indefinite' | 'other' | null;
  readonly quantity: Quantity | null;
  /** The person word the phrase is about, when its head is one. */
  readonly person: PersonWord | null;
  /** Exclusive end of the phrase with what it is said to be of or to wear: "the headquarters of the National Bank"; null where nothing is. */
  wholeLast: number | null;
  /** Personal names in what it is said to be of: "the home of Ana Ruiz"; null without one. */
  ownerNames: readonly Span[] | null;
  /** Whose it is: "Ana Ruiz" of "Ana Ruiz's murder" and of "Ana Ruiz's arm"; null without a person. */
  readonly whose: NounPhrase | null;
  /** Token span of that word, or of the head. */
  readonly headFirst: number;
  readonly headLast: number;
  /** Token span of a personal name in it: "officer Ana Ruiz", "Ana Ruiz"; null without one. */
  readonly name: Span | null;
  readonly pronoun: 'singular' | 'plural' | null;
  /** A state said before the head: "three wounded soldiers"; or the head itself: "the dead", "22 injured". */
  readonly state: StateWord | null;
  readonly stateIsHead: boolean;
  readonly happening: HappeningWord | null;
  /** Index of a place mention that is the head of the phrase. */
  readonly place: number | null;
  /** Head stands in the possessive: "the man's death". */
  readonly possessive: boolean;
  /** Years, where the phrase says them: "the 34-year-old man", "Ana Ruiz, 34,"; null where it does not. */
  age: number | null;
  /** How many the phrase says; null where it does not say (a mass noun, an unknown head). */
  readonly count: Count | null;
}

/**
 * The phrase with some of it changed. All phrases are written by one literal: where those asked for their type have few shapes, the
 * platform knows at once where it stands, and every stage asks for it again and again.
 */
export function altered(phrase: NounPhrase, change: Partial<NounPhrase>): NounPhrase {
  const { firstToken, lastToken, determiner, quantity, person, headFirst, headLast, name, pronoun } = phrase;
  const { state, stateIsHead, happening, place, possessive, age, count, wholeLast, ownerNames, whose } = phrase;
  const copy: NounPhrase = {
    type: 'noun-phrase',
    firstToken,
    lastToken,
    determiner,
    quantity,
    person,
    headFirst,
    headLast,
    name,
    pronoun,
    state,
    stateIsHead,
    happening,
    place,
    possessive,
    age,
    count,
    wholeLast,
    ownerNames,
    whose,
  };
  return Object.assign(copy, change);
}

export interface VerbGroup extends Span {
  readonly type: 'verb-group';
  readonly word: Word | null;
  /** Lower case of its main verb, for verbs no table knows. */
  readonly lower: string;
  readonly passive: boolean;
  /** No auxiliary and a form that can be past or participle. */
  readonly bareParticiple: boolean;
  readonly copula: boolean;
  readonly ing: boolean;
  /** "killing", "being arrested": a clause without a subject of its own. */
  readonly gerund: boolean;
  readonly infinitive: boolean;
  readonly negated: boolean;
  readonly modal: boolean;
  readonly perfect: boolean;
  readonly fatally: boolean;
}

/** A verb by its lemma; one that no table knows as it is written. */
export const lemmaOf = ({ word, lower }: Pick<VerbGroup, 'word' | 'lower'>): string => word?.verb?.lemma ?? lower;

/** The same for a verb. */
export function alteredVerb(group: VerbGroup, change: Partial<VerbGroup>): VerbGroup {
  const { firstToken, lastToken, word, lower, passive, bareParticiple, copula, ing, gerund, infinitive, negated, modal, perfect, fatally } =
    group;
  const copy: VerbGroup = {
    type: 'verb-group',
    firstToken,
    lastToken,
    word,
    lower,
    passive,
    bareParticiple,
    copula,
    ing,
    gerund,
    infinitive,
    negated,
    modal,
    perfect,
    fatally,
  };
  return Object.assign(copy, change);
}

export interface State extends Span {
  readonly type: 'state';
  readonly state: StateWord;
}
export interface Small extends Span {
  readonly type:
    | 'preposition'
    | 'and'
    | 'or'
    | 'but'
    | 'comma'
    | 'open'
    | 'close'
    | 'break'
    | 'relative'
    | 'subordinate'
    | 'adverb'
    | 'time'
    | 'age'
    | 'dash';
  /** The name that chunk-words.tsv gives its first word; the word itself, in lower case, where it gives none. */
  readonly says: string;
  /** The number taken back in "four people, not five as reported,", where this chunk is that insertion. */
  readonly instead?: NounPhrase;
}

export type Chunk = NounPhrase | VerbGroup | State | Small;

/** A verb for violence: "shot", "kidnapping". */
export const isViolentVerb = (chunk: Chunk): chunk is VerbGroup =>
  chunk.type === 'verb-group' && chunk.word?.happening?.role === 'violence';

export const isEffectVerb = (chunk: Chunk): chunk is VerbGroup & { word: Word & { effect: EffectWord } } =>
  chunk.type === 'verb-group' && chunk.word?.effect !== undefined;
