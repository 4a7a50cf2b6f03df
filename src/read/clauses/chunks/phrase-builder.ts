/** Collects the parts of one noun phrase, and says at its end whom or what it stands for, and how many. */

import { type Count, exactly } from '../../../model/count.js';
import type { Quantity } from '../../numbers/quantity.js';
import type { Layout, Token } from '../../text/layout.js';
import { isSmallWord } from '../../text/small-words.js';
import type { NounPhrase } from '../chunk.js';
import { FORCES } from '../forces.js';
import type { PersonWord, StateWord } from '../words.js';
import type { SentenceCut } from './sentence-cut.js';
import { yearsOf } from './word-forms.js';

/** "A 17-year-old was hurt" */
export const AGED_PERSON: PersonWord = {
  group: 'unspecified',
  concept: 'person',
  finer: false,
  plural: false,
  singular: null,
  gender: null,
  child: false,
  collective: null,
  remains: false,
  harmed: false,
  attends: false,
};
const AGED_PERSONS: PersonWord = { ...AGED_PERSON, plural: true };

/** Who stood in the possessive before a head that followed. */
interface Owner {
  readonly person: PersonWord | null;
  readonly nameFirst: number;
  readonly nameLast: number;
  readonly headFirst: number;
  readonly headLast: number;
}

export class PhraseBuilder {
  determiner: NounPhrase['determiner'] = null;
  quantity: Quantity | null = null;
  person: PersonWord | null = null;
  personText = '';
  pronoun: NounPhrase['pronoun'] = null;
  possessiveEnd = false;
  #other = false;
  #some = false;
  #state: StateWord | null = null;
  #stateIsHead = false;
  #happening: NounPhrase['happening'] = null;
  #place: number | null = null;
  #headFirst = -1;
  #headLast = -1;
  #nameFirst = -1;
  #nameLast = -1;
  #age: number | null = null;
  #aged: 'singular' | 'plural' | null = null;
  #owner: Owner | null = null;

  hasName(): boolean {
    return this.#nameFirst >= 0;
  }

  hasHead(): boolean {
    return this.#headFirst >= 0;
  }

  /** "the 15-year-old": the age stands for the person. */
  isOneAged(): boolean {
    return this.#aged === 'singular' && !this.hasHead() && !this.hasName();
  }

  /** "24-YEAR-OLD" of "24-YEAR-OLD ELMERO BARGOW": without an article an age stands before a name; but "a 24-year-old". */
  isAgeBeforeName(): boolean {
    return this.isOneAged() && this.determiner === null && this.quantity === null;
  }

  /** "two" of "two the" */
  isBareQuantity(): boolean {
    return this.quantity !== null && !this.hasHead();
  }

  /** "a 17-year-old", "the 17-year-old's mother": the age alone stands for the person. */
  takeAge(cut: SentenceCut, i: number, last: number): number {
    const { tokens, endings } = cut.layout;
    const end = Math.max(last, i + 1);
    this.#age = yearsOf(cut, i, end);
    const written = tokens[end - 1]!.lower;
    if (!endings.old.of(endings.possessive.off(written))) this.#aged = null;
    else this.#aged = endings.plural.of(written) && !tokens[end - 1]!.possessive ? 'plural' : 'singular';
    this.possessiveEnd ||= !this.hasHead() && this.#aged !== null && tokens[end - 1]!.possessive;
    return end;
  }

  /** "of 13", up to the number */
  takeYears(cut: SentenceCut, last: number): number {
    this.#age = yearsOf(cut, last - 1, last);
    return last;
  }

  resetHead(): void {
    this.#owner =
      this.#place === null && (this.person || this.hasName())
        ? {
            person: this.person,
            nameFirst: this.#nameFirst,
            nameLast: this.#nameLast,
            headFirst: this.#headFirst,
            headLast: this.#headLast,
          }
        : null;
    this.possessiveEnd = false;
    this.person = null;
    // the dead man's wife
    this.#state = null;
    this.#headFirst = -1;
    this.#nameFirst = -1;
    this.#place = null;
    this.#happening = null;
    this.#age = null;
    this.#aged = null;
    this.determiner ??= 'definite';
  }

  takeQuantity(quantity: Quantity): number {
    this.quantity = quantity;
    return quantity.lastToken;
  }

  takeDeterminer(determiner: 'definite' | 'possessive' | 'indefinite', last: number): number {
    this.determiner ??= determiner;
    return last;
  }

  /** "some people", "any guests" */
  takeSome(last: number): number {
    this.#some = true;
    return this.takeDeterminer('indefinite', last);
  }

  takeOther(last: number): number {
    this.#other = true;
    this.determiner = this.determiner === 'definite' ? 'definite' : 'other';
    return last;
  }

  takePronoun(pronoun: 'singular' | 'plural', i: number, last: number): number {
    this.pronoun = pronoun;
    return this.#head(i, last, false);
  }

  takePerson(person: PersonWord, text: string, i: number, last: number, possessive: boolean): number {
    // a female attacker
    const gender = this.person?.gender ?? null;
    const office = this.person && !this.person.plural && !person.plural && this.person.finer && person.finer ? this.person.concept : null;
    this.person = gender === null || person.gender !== null || possessive ? person : { ...person, gender };
    if (office !== null && !possessive) this.person = { ...this.person, besides: office };
    this.personText = text;
    // shooting victims, a murder suspect
    if (this.#stateIsHead) this.#state = null;
    this.#stateIsHead = false;
    this.#nameFirst = -1;
    this.#happening = null;
    return this.#head(i, last, possessive);
  }

  takeName(i: number, token: Token): number {
    if (this.#nameFirst < 0) this.#nameFirst = i;
    this.#nameLast = i + 1;
    if (this.person) {
      this.possessiveEnd = token.possessive;
      return i + 1;
    }
    return this.#head(i, i + 1, token.possessive);
  }

  hasPlace(): boolean {
    return this.#place !== null;
  }

  takePlace(place: number, i: number, last: number): void {
    this.#place = place;
    this.#head(i, last, false);
  }

  takeHead(i: number, last: number, possessive: boolean): number {
    this.person = null;
    this.#happening = null;
    this.#state = null;
    this.#stateIsHead = false;
    return this.#head(i, last, possessive);
  }

  takeHappening(happening: NonNullable<NounPhrase['happening']>, i: number, last: number, possessive: boolean): number {
    this.person = null;
    this.#nameFirst = -1;
    this.#happening = happening;
    return this.#head(i, last, possessive);
  }

  takeStateBefore(state: StateWord, last: number): number {
    this.#state = state;
    return last;
  }

  takeStateHead(state: StateWord, i: number, last: number): number {
    this.#state = state;
    this.#stateIsHead = true;
    return this.#head(i, last, false);
  }

  takeStateNoun(state: StateWord, happening: NounPhrase['happening'], i: number, last: number): number {
    this.person = null;
    this.#happening = happening;
    return this.takeStateHead(state, i, last);
  }

  #head(i: number, last: number, possessive: boolean): number {
    this.#headFirst = i;
    this.#headLast = last;
    this.possessiveEnd = possessive;
    return last;
  }

  build(layout: Layout, firstToken: number, lastToken: number): NounPhrase {
    this.#settle(layout, firstToken, lastToken);
    const hasHead = this.hasHead();
    const name = this.hasName() && this.#place === null ? { firstToken: this.#nameFirst, lastToken: this.#nameLast } : null;
    const owners = this.#ownersNumber();
    if (owners) this.quantity = null;
    return {
      type: 'noun-phrase',
      firstToken,
      lastToken,
      // Two guards were killed and the third was injured
      determiner: this.#other && !hasHead && !this.quantity ? 'other' : this.determiner,
      quantity: this.quantity,
      person: this.person,
      headFirst: hasHead ? this.#headFirst : firstToken,
      headLast: hasHead ? this.#headLast : lastToken,
      name,
      pronoun: this.pronoun,
      state: this.#state,
      stateIsHead: this.#stateIsHead,
      happening: this.#happening,
      place: this.#place,
      possessive: this.possessiveEnd && layout.tokens[lastToken - 1]!.possessive,
      age: this.#age,
      count: this.#count(name !== null),
      wholeLast: null,
      ownerNames: null,
      whose: this.#owner && !name && !this.quantity && this.#isOwned(this.#owner) ? this.#ofOwner(this.#owner, firstToken, owners) : null,
    };
  }

  /** "the mayor's murder", "the mayor's body"; but "the mayor's wife" is a person herself. */
  #isOwned(owner: Owner): boolean {
    return this.person === null || (this.person.concept === BODY && owner.person?.plural === false);
  }

  /** "the two nuns' murder": how many nuns, not murders. */
  #ownersNumber(): Quantity | null {
    const isOwners = this.#owner?.person?.plural && this.#happening && this.quantity && this.quantity.lastToken <= this.#owner.headFirst;
    return isOwners ? this.quantity : null;
  }

  /** "the mayor's" of "the mayor's murder" */
  #ofOwner({ person, nameFirst, nameLast, headFirst, headLast }: Owner, firstToken: number, quantity: Quantity | null): NounPhrase {
    const name = nameFirst >= 0 ? { firstToken: nameFirst, lastToken: nameLast } : null;
    return {
      type: 'noun-phrase',
      firstToken,
      lastToken: Math.max(headLast, nameLast),
      determiner: this.determiner,
      quantity,
      person,
      headFirst,
      headLast,
      name,
      pronoun: null,
      state: null,
      stateIsHead: false,
      happening: null,
      place: null,
      possessive: true,
      age: null,
      count:
        quantity?.count ?? (typeof person?.collective === 'number' ? exactly(person.collective) : person?.plural ? SEVERAL : exactly(1)),
      wholeLast: null,
      ownerNames: null,
      whose: null,
    };
  }

  /** What only the whole phrase says: "her" alone is she, "Lugo" of "Lugo mayor" no place, an age a person. */
  #settle(layout: Layout, firstToken: number, lastToken: number): void {
    if (this.person?.asTitle && this.#isTitle(layout, firstToken)) this.person = this.person.asTitle;
    if (this.determiner === 'possessive' && !this.hasHead() && lastToken === firstToken + 1 && isSmallWord(layout, firstToken, 'her'))
      this.pronoun = 'singular';
    // Lugo mayor Ana Ruiz, four Lugo residents, a Lugo man: persons, not the place; "the Lugo man" was told of before
    if (this.person && (this.hasName() || this.person.plural || this.#age !== null || this.#isFromThere(this.person))) this.#place = null;
    // the other Catholic priests: what stands between does not say that they are several
    if (this.person?.plural && this.quantity && isTheOtherOne(this.quantity)) this.quantity = { ...this.quantity, count: SEVERAL };
    if (this.#aged && !this.hasHead() && !this.possessiveEnd) this.person = this.#aged === 'plural' ? AGED_PERSONS : AGED_PERSON;
  }

  /** "Father Juan Mora"; but "his father Juan Mora" */
  #isTitle({ tokens, caseless }: Layout, firstToken: number): boolean {
    return this.#headFirst === firstToken && this.#nameFirst === this.#headLast && (caseless || tokens[firstToken]!.capital);
  }

  /** "a Lugo man", "the Lugo police commander" */
  #isFromThere({ group, finer }: PersonWord): boolean {
    return this.determiner === 'indefinite' || (FORCES.has(group) && this.determiner === 'definite' && finer);
  }

  /** "a gunmen", but not "some gunmen" nor "a family" */
  #isOneByArticle({ collective }: PersonWord): boolean {
    return this.determiner === 'indefinite' && !this.#some && collective === null;
  }

  /** What the phrase says by its number, article or form: "a man" 1, "the couple" 2, "gunmen" two or more. */
  #count(named: boolean): Count | null {
    if (this.quantity) {
      const each = this.person?.collective;
      if (typeof each === 'number' && this.person!.plural && this.person!.singular) return timesEach(this.quantity.count, each);
      return typeof each === 'number' && each > 1 && this.quantity.count.low === 1 ? exactly(each) : this.quantity.count;
    }
    if (typeof this.person?.collective === 'number') return exactly(this.person.collective);
    // "a gunmen was shot", where a hurried hand wrote it
    // "Family photo Ana Ruiz": she alone
    if (named && this.person?.collective === 'some' && this.#nameFirst >= this.#headLast) return exactly(1);
    if (this.person) return this.person.plural && !this.#isOneByArticle(this.person) ? SEVERAL : exactly(1);
    if (this.pronoun === 'singular' || named) return exactly(1);
    return null;
  }
}

/** "two couples": four. */
const timesEach = ({ low, high, modifier }: Count, each: number): Count => ({
  low: low === null ? null : low * each,
  high: high === null ? null : high * each,
  modifier,
});

const BODY = 'body';
const SEVERAL: Count = { low: 2, high: null, modifier: 'vague' };

/** "the other", alone. */
const isTheOtherOne = ({ anaphoric, count, of }: Quantity): boolean => anaphoric && of === null && count.low === 1 && count.high === 1;
