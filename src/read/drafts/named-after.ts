/**
 * "A mayor was shot dead. … Mayor Ana Ruiz, 52, was at dinner": who came to harm without a name is called so in one of the next sentences, by an
 * office that one alone holds or as the victim. A farmer told of behind the murder of a farmer may be whoever found him.
 */
import type { NounPhrase } from '../clauses/chunk.js';
import type { Naming } from '../clauses/clause.js';
import { countInFront } from '../text/sorted.js';
import { chunksOfSentence } from './chunks-of-sentence.js';
import { createEnclosing } from './enclosing.js';
import { nameMentions } from './mentions.js';
import type { OpenIncident } from './open-incident.js';
import { claimMention, isOfSeveralWords, type SaidOf } from './participant-claims.js';

/** Somebody without a name, as told of first. */
interface Unnamed {
  readonly phrase: NounPhrase;
  readonly sentence: number;
  readonly event: string | null;
  readonly said: SaidOf;
}

/** A name that may be theirs. */
interface Called {
  readonly name: NonNullable<NounPhrase['name']>;
  readonly phrase: NounPhrase;
}

/** Sentences behind the one that tells what befell them. */
const NAMED_WITHIN = 3;
/** In so many no one can be told from the others. */
const MOST_UNNAMED = 6;

export class NamedAfter {
  readonly #incident: OpenIncident;
  readonly #heldByOne: ReadonlySet<string>;
  readonly #unnamed = new Map<string, Unnamed>();

  constructor(incident: OpenIncident, heldByOne: ReadonlySet<string>) {
    this.#incident = incident;
    this.#heldByOne = heldByOne;
  }

  note(phrase: NounPhrase, sentence: number, event: string | null, said: SaidOf): void {
    const { person, name, pronoun } = phrase;
    if (person === null || person.plural || person.remains || name || pronoun || said.persons === null || said.count?.high !== 1) return;
    if (!this.#unnamed.has(said.persons)) this.#unnamed.set(said.persons, { phrase, sentence, event, said });
  }

  /** @param called those of whom a name is told where they came to harm, or who are told of by it */
  claim(called: ReadonlySet<string>): readonly { readonly name: NonNullable<NounPhrase['name']>; readonly persons: string }[] {
    const unnamed = [...this.#unnamed].flatMap(([persons, one]) => (called.has(persons) ? [] : [one]));
    if (unnamed.length === 0 || unnamed.length > MOST_UNNAMED) return [];
    const named: { name: NonNullable<NounPhrase['name']>; persons: string }[] = [];
    const isSomebodyElse = this.#othersNamed();
    const { found } = this.#incident;
    for (const one of unnamed) {
      const isOnlyOne = unnamed.length === 1;
      if (!isOnlyOne && unnamed.some((other) => other !== one && conceptOf(other) === conceptOf(one))) continue;
      const names = this.#namesFor(one, isOnlyOne).filter(({ phrase }) => !isSomebodyElse(phrase));
      const [first] = names;
      if (!first || names.some(({ name }) => this.#surname(name) !== this.#surname(first.name))) continue;
      for (const mention of nameMentions(found.layout, first.name)) claimMention(this.#incident, mention, 'victim', one.event, one.said);
      named.push({ name: first.name, persons: one.said.persons! });
    }
    return named;
  }

  #namesFor(one: Unnamed, isOnlyOne: boolean): readonly Called[] {
    const { clauses } = this.#incident.found;
    const names: Called[] = [];
    const isInOffice = this.#heldByOne.has(one.phrase.person!.singular ?? '');
    for (let sentence = one.sentence + 1; sentence <= one.sentence + NAMED_WITHIN; sentence++)
      for (const phrase of chunksOfSentence(clauses, sentence))
        if (isInOffice && phrase.type === 'noun-phrase' && isTitled(phrase, one)) names.push({ name: phrase.name!, phrase });
    const { namings } = clauses;
    for (let i = countInFront(namings, ({ sentence }) => sentence <= one.sentence); i < namings.length; i++) {
      const naming = namings[i]!;
      if (naming.sentence > one.sentence + NAMED_WITHIN) break;
      const called = (isInOffice ? inOffice(naming, one) : null) ?? (isOnlyOne ? theVictim(naming) : null);
      if (called) names.push(called);
    }
    return names;
  }

  /** Who speaks, came to harm otherwise, was held or did it. */
  #othersNamed(): (phrase: NounPhrase) => boolean {
    const { found, claims, events } = this.#incident;
    const doers = new Set(events.flatMap(({ happenings }) => happenings.map((h) => found.clauses.happenings[h]!.agent)));
    const claimed = new Set<number>();
    for (const { kind, start } of claims) if (kind === 'participant' || kind === 'figure') claimed.add(start);
    const speaks = createEnclosing(found.attribution.attributed.map(({ source }) => source));
    return (phrase) => {
      const name = this.#incident.span(phrase.name!.firstToken, phrase.name!.lastToken);
      const isClaimed = claimed.has(name.start) || claimed.has(found.layout.tokens[phrase.firstToken]!.start);
      return isClaimed || doers.has(phrase) || speaks(name) !== null;
    };
  }

  #surname({ lastToken }: NonNullable<NounPhrase['name']>): string {
    return this.#incident.found.layout.tokens[lastToken - 1]!.lower;
  }
}

const conceptOf = ({ phrase }: Unnamed): string => phrase.person!.concept;

/** "Mayor Ana Ruiz" */
const isTitled = ({ name, person, possessive, quantity }: NounPhrase, one: Unnamed): boolean =>
  name !== null && !possessive && quantity === null && person?.plural === false && person.concept === conceptOf(one) && person.finer;

/** A name, and nothing else. */
const isAlone = ({ name, person, possessive, quantity }: NounPhrase): boolean =>
  name !== null && person === null && !possessive && quantity === null;

/** "Ana Ruiz, 45, chairman of the council, had been called out" */
function inOffice({ phrase, office }: Naming, one: Unnamed): Called | null {
  return office?.concept === conceptOf(one) && isAlone(phrase) && isOfSeveralWords(phrase.name!) ? { name: phrase.name!, phrase } : null;
}

/** "The victim, Ana Ruiz, had been threatened" */
const theVictim = ({ phrase, name }: Naming): Called | null =>
  phrase.person?.harmed && phrase.determiner === 'definite' && name?.name ? { name: name.name, phrase: name } : null;
