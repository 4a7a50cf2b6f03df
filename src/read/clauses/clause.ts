/** What the clauses of a report say happened, and to whom. Token positions are indexes into `Layout.tokens`. */
import type { Effect } from '../../model/vocabulary.js';
import type { ClauseArguments } from './arguments/arguments.js';
import type { Chunk, NounPhrase } from './chunk.js';
import type { HappeningWord, PersonWord } from './words.js';

export interface TokenSpan {
  readonly firstToken: number /** Exclusive. */;
  readonly lastToken: number;
}

/** Some persons (one noun phrase) suffered an effect. */
export interface Harm {
  readonly sentence: number;
  readonly effect: Effect;
  /** "was shot": harmed; the text may yet say that they died. */
  readonly weak: boolean;
  readonly patient: NounPhrase;
  /** Whom the pronoun of "was taken to a clinic, where he died" means, if the report told of them before; null where the sentence does not say. */
  readonly meant: NounPhrase | null;
  readonly agent: NounPhrase | null;
  /** The word that says the effect. */
  readonly trigger: TokenSpan;
  /** `denied` for "did not kill"; `hypothetical` for "could kill"; `hedged` for "may have been killed". */
  readonly certainty: 'asserted' | 'hedged' | 'denied' | 'hypothetical';
  /** Index (among the harms of the report) of the larger number this is a part of. */
  readonly within: number | null;
  /** A phrase without a noun of its own ("2 arrested", "the other") counts persons of this phrase's kind. */
  readonly inherits: NounPhrase | null;
  /** Said to be a total: "a death toll of 17", "17 in all". */
  readonly total: boolean;
  /** Told of as what was said before: "police earlier put the toll at nine". */
  readonly superseded: boolean;
  /** What a court gave somebody who is most often held already: "sentenced". */
  readonly penalty: boolean;
  readonly rule: string;
}

/** A verb or noun that tells of a happening. */
export interface Happening {
  readonly sentence: number;
  readonly word: HappeningWord;
  readonly trigger: TokenSpan;
  readonly agent: NounPhrase | null;
  readonly targets: readonly NounPhrase[];
  readonly nominal: boolean;
  /** The noun phrase of a nominal happening: "the night raid". */
  readonly phrase: NounPhrase | null;
  readonly certainty: 'asserted' | 'hedged' | 'denied' | 'hypothetical';
  readonly attempted: boolean;
  /** One of several deeds that one word tells of, and not the first: it is told by whom or what it was done to. */
  readonly isShare: boolean;
}

/** A thing that came to harm, or where something went off. */
export interface Damage {
  readonly sentence: number;
  readonly thing: NounPhrase;
  readonly trigger: TokenSpan;
  /** Null where only its being the place is told. */
  readonly effect: 'damaged' | 'destroyed' | null;
}

/** What became of what was attacked, told without naming it: "the blast caused heavy damage", "the bomb did not explode". */
export interface Outcome {
  readonly sentence: number;
  readonly trigger: TokenSpan;
  readonly effect: 'damaged' | 'unharmed';
  /** No bomb went off. */
  readonly undone: boolean;
}

/** Somebody is said to have done it, where no verb has them as its subject or agent. */
export interface Doing {
  readonly sentence: number;
  readonly phrase: NounPhrase;
  /** The deed, or whoever is named. */
  readonly trigger: TokenSpan;
  /**
   * held: arrested, accused or tried for it; laid: attributed to them; guilty: responsible for it; did: they ordered it or took part; ordered: somebody did it for them;
   * named: a doer's name; again: called by the deed; cleared: held for it before, and cleared.
   */
  readonly rule: 'held' | 'laid' | 'guilty' | 'did' | 'ordered' | 'named' | 'again' | 'cleared';
}

/** Who has a name, is told of first as the attacker, or is called by another word beside. */
export interface Naming {
  readonly sentence: number;
  readonly phrase: NounPhrase;
  /** Null where only the attacker is told of, or what else he is. */
  readonly name: NounPhrase | null;
  /** "a former student" of "the suspect, a former student, fled". */
  readonly as: PersonWord | null;
  /** "the mayor of Lugo" of "Ana Ruiz, the mayor of Lugo, fled": whom "the mayor" means from then on. */
  readonly office: PersonWord | null;
  /** "Ivo Reyes, who they believed to be the gunman": told of here for the first time, though nothing is said to have been done by him. */
  readonly taken: boolean;
}

/** A sentence in its pieces, with who does what to whom in it. */
export interface CutSentence {
  readonly sentence: number;
  /** The sentence read before it; null for the first of a report. */
  readonly before: CutSentence | null;
  readonly chunks: readonly Chunk[];
  /** Positions of its verbs among the chunks. */
  readonly verbs: readonly number[];
  /** Positions of the phrases with a personal name in them or in what they are said to be of. */
  readonly named: readonly number[];
  readonly clause: ClauseArguments;
}

export interface Clauses {
  /** In the order of the text; lines of the page and datelines are none. */
  readonly sentences: readonly CutSentence[];
  readonly harms: readonly Harm[];
  readonly happenings: readonly Happening[];
  readonly damages: readonly Damage[];
  readonly outcomes: readonly Outcome[];
  readonly doings: readonly Doing[];
  readonly namings: readonly Naming[];
  /** In a text in capitals, the last words of full names, in lower case: who is told of again by one of them is a person. */
  readonly surnames: ReadonlySet<string>;
}
