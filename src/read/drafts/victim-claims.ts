/** Persons to whom it was done, as claims, attackers among them. */

import type { FigureClaim } from '../../model/claim.js';
import { exactly } from '../../model/count.js';
import type { Effect } from '../../model/vocabulary.js';
import type { NounPhrase } from '../clauses/chunk.js';
import type { Happening, Harm } from '../clauses/clause.js';
import { isNamedThing, type ThingNames } from '../clauses/is-thing.js';
import { itemAt } from '../text/item-at.js';
import { isSmallWord } from '../text/small-words.js';
import { countInFront } from '../text/sorted.js';
import { calledByNumber, type NumberWords, SPARED } from './called-by-number.js';
import { HeldBefore } from './held-before.js';
import { isTold, SUFFERED } from './is-incident.js';
import type { KnownWords } from './known-words.js';
import { nameMentions } from './mentions.js';
import { NamedAfter } from './named-after.js';
import { OfficesTold } from './offices-told.js';
import type { OpenIncident } from './open-incident.js';
import { claimMention, claimParticipant, namesBeside, type SaidOf } from './participant-claims.js';
import { meantByPronoun } from './pronoun-meant.js';

/** Of one incident; more people of one nation are counted over years. */
const MOST_BY_NATION = 1000;
/** A word of so many letters right behind a name may be what the name is a part of: "Ana Ruiz supporters". */
const LONG_WORD = 4;

export class VictimClaims {
  readonly #incident: OpenIncident;
  /** Persons by their surnames, in lower case. */
  readonly #named = new Map<string, string>();
  /** Persons of whom a name is told. */
  readonly #called = new Set<string>();
  readonly #offices: OfficesTold;
  /** Words for where somebody lives, in lower case. */
  readonly #dwellings: ReadonlySet<string>;
  readonly #grammar: ReadonlySet<string>;
  readonly #onPersons: ReadonlySet<string>;
  readonly #thingNames: ThingNames;
  readonly #behindNumber: NumberWords;
  /** Persons of whom a phrase tells what became of them, or whom a pronoun means. */
  readonly #claimed = new Set<string>();
  /** What became of persons, as told last. */
  readonly #effects = new Map<string, Effect>();
  /** Phrases of those whom a pronoun means. */
  readonly #meant = new Map<NounPhrase, string>();
  readonly #held = new HeldBefore();
  readonly #namedAfter: NamedAfter;
  /** The name beside a phrase, by the phrase's first token. */
  readonly #namings: ReadonlyMap<number, NonNullable<NounPhrase['name']>>;
  /** Persons to whom something was done, of whom no more is told. */
  #aimedAt = 0;

  constructor(incident: OpenIncident, { dwellings, grammar, onPersons, thingNames, behindNumber, heldByOne }: KnownWords) {
    this.#incident = incident;
    this.#namedAfter = new NamedAfter(incident, heldByOne);
    this.#offices = new OfficesTold(incident.found.layout);
    this.#dwellings = dwellings;
    this.#grammar = grammar;
    this.#onPersons = onPersons;
    this.#thingNames = thingNames;
    this.#behindNumber = behindNumber;
    this.#namings = namesBeside(incident);
  }

  ofFigure(claim: FigureClaim, harm: Harm): void {
    const { certainty, says } = claim;
    const { count, effect, group, persons, event } = says;
    const { patient } = harm;
    if (patient.pronoun === 'singular' && group !== 'perpetrators') return this.#ofPronoun(claim, harm);
    if (patient.pronoun || !isTold(certainty) || count.high === 0 || says.superseded) return;
    if (persons) this.#claimed.add(persons);
    if (persons) this.#effects.set(persons, effect);
    const isCalled = patient.person !== null || patient.name !== null;
    // 22 were hurt … the other was hurt: one of the 22, of whom it is told what he is
    const isPart = says.within !== null && count.high !== 1 && this.#effects.get(says.within) === effect;
    const kinds = isCalled || isPart ? [] : calledByNumber(this.#incident.found, this.#behindNumber, harm, group);
    // Four were shot. Another, Ana Ruiz, died
    const isNamedBeside = count.high === 1 && this.#namings.has(patient.firstToken);
    if (!isCalled && kinds.length === 0 && !isNamedBeside) return;
    if (this.#areByNation(patient) && (says.within !== null || (count.low ?? 0) > MOST_BY_NATION)) return;
    const role = group === 'perpetrators' ? 'perpetrator' : 'victim';
    if (patient.name && persons) this.#nameAs(patient.name, persons);
    else if (persons && !this.#called.has(persons)) this.#offices.note(patient, persons);
    if (role === 'victim' && effect === 'detained') this.#held.note(patient, persons);
    if (effect === 'wanted' || (role === 'victim' && effect === 'detained')) return;
    const held = role === 'victim' && effect === 'killed' ? this.#held.take(persons) : null;
    const said = { count, effect, persons };
    if (held) claimParticipant(this.#incident, held, role, event, said);
    if (!isCalled) for (const kind of kinds) claimMention(this.#incident, kind, role, event, said);
    else claimParticipant(this.#incident, patient, role, event, said);
    if (role !== 'victim') return;
    this.#nameBeside(patient, event, said);
    this.#namedAfter.note(patient, harm.sentence, event, said);
  }

  /** "The mayor of Lugo, Ana Ruiz, was shot", "a watchman, Juan Mora, 54,": what one is called beside the word for it. */
  #nameBeside(patient: NounPhrase, event: string | null, said: SaidOf): void {
    const name = patient.name === null && said.count?.high === 1 ? this.#namings.get(patient.firstToken) : undefined;
    if (!name) return;
    if (said.persons) this.#nameAs(name, said.persons);
    for (const mention of nameMentions(this.#incident.found.layout, name)) claimMention(this.#incident, mention, 'victim', event, said);
  }

  /** Once all figures are told of. */
  nameThoseToldAfter(): void {
    for (const { name, persons } of this.#namedAfter.claim(this.#called)) this.#nameAs(name, persons);
  }

  /** "They stopped a nurse and killed her": what the nurse is called, of whom nothing else is told. */
  #ofPronoun({ certainty, says: { count, effect, persons, event } }: FigureClaim, harm: Harm): void {
    if (!isTold(certainty) || !persons || !SUFFERED.has(effect)) return;
    // A man was shot. Ana Ruiz was taken to a clinic, where she died
    const held = effect === 'killed' ? this.#held.take(persons) : null;
    const named = held ?? (harm.meant?.name ? harm.meant : null);
    if (this.#claimed.has(persons) && !named) return;
    const meant = named ?? meantByPronoun(this.#incident.found, harm);
    if (!meant || (!held && this.#incident.harmed.has(meant))) return;
    this.#claimed.add(persons);
    this.#meant.set(meant, persons);
    if (meant.name) this.#nameAs(meant.name, persons);
    claimParticipant(this.#incident, meant, 'victim', event, { count, effect, persons });
  }

  /** "five Spaniards": of "six priests (five Spaniards and a Peruvian)" and of "thousands of Peruvians" nobody else is told of. */
  #areByNation({ headFirst }: NounPhrase): boolean {
    const { places } = this.#incident.found;
    const at = countInFront(places, ({ firstToken }) => firstToken < headFirst);
    const place = itemAt(places, at);
    return place?.firstToken === headFirst && place.kind === 'adjective';
  }

  /** "The home of Judge Ana Ruiz was attacked", "Ana Ruiz's car": it was aimed at her, whatever became of her. */
  ofOwner({ ownerNames, whose, headLast }: NounPhrase, event: string): void {
    const owner = ownerNames?.[0] ?? whose?.name;
    const { layout } = this.#incident.found;
    if (!owner || owner.lastToken - owner.firstToken < 2 || !this.#dwellings.has(layout.tokens[headLast - 1]!.lower)) return;
    // the office of the Lake Workers Union
    if (isSmallWord(layout, owner.firstToken - 1, 'the')) return;
    const persons = this.#personsNamed(owner);
    for (const mention of nameMentions(layout, owner))
      claimMention(this.#incident, mention, 'victim', event, { count: exactly(1), effect: null, persons });
  }

  ofHappening(happening: Happening, target: NounPhrase, event: string): void {
    if (happening.word.role === 'violence' && isTold(happening.certainty)) this.ofOwner(target, event);
    if (!this.#isAimedAt(happening, target)) return;
    const name = target.name ?? (target.count?.high === 1 ? this.#namings.get(target.firstToken) : null) ?? null;
    const persons = this.#meant.get(target) ?? this.#personsNamed(name);
    const said = { count: target.count, effect: null, persons };
    claimParticipant(this.#incident, target, 'victim', event, said);
    this.#nameBeside(target, event, said);
  }

  /** The persons told of by that surname before, or by the office beside the name, or by none: then somebody new. */
  #personsNamed(name: NounPhrase['name']): string {
    const surname = name && this.#surname(name);
    const known = surname === null ? undefined : this.#named.get(surname);
    const persons = known ?? (name && this.#offices.of(name)) ?? `v${++this.#aimedAt}`;
    if (name) this.#nameAs(name, persons);
    return persons;
  }

  #nameAs(name: NonNullable<NounPhrase['name']>, persons: string): void {
    this.#named.set(this.#surname(name), persons);
    this.#called.add(persons);
  }

  #surname({ lastToken }: NonNullable<NounPhrase['name']>): string {
    return this.#incident.found.layout.tokens[lastToken - 1]!.lower;
  }

  /** "an attack on Judge Ana Ruiz", "fired at a nurse": one person to whom it was done, whatever became of that person. */
  #isAimedAt({ word, certainty, attempted, nominal, targets }: Happening, target: NounPhrase): boolean {
    const { person, name } = target;
    // Threatened with death, whether or not any harm came of it
    if (word.role === 'threat') return person ? SPARED.has(person.group) && !target.pronoun : this.#isFullName(target);
    if (
      (word.harms && !attempted && !this.#isShotAt(target)) ||
      word.role !== 'violence' ||
      !(attempted || certainty === 'asserted') ||
      target.pronoun ||
      target.possessive
    )
      return false;
    if (this.#incident.harmed.has(target)) return false;
    if (!nominal && this.#isWhomTheyTriedToHarm(word, attempted, target)) return true;
    if (person?.plural && name) return SPARED.has(person.group);
    // three traders were attacked
    if (person?.plural && !nominal && (person.group === 'civilians' || (target.quantity && SPARED.has(person.group)))) return true;
    if (target.count?.high !== 1) return false;
    if (!nominal && word.kind === 'attack' && this.#isTellingWhose(target)) return true;
    if (person && nominal && name && person.group !== 'perpetrators') return true;
    // an attempt on the life of the minister: meant for one person, whoever it is
    const isMeant = nominal && word.kind === 'assassination' && (attempted || word.attempted);
    if (person) return SPARED.has(person.group) && (name !== null || target.determiner === 'indefinite' || isMeant);
    return (
      (nominal || this.#onPersons.has(word.word) || targets.some((other) => other !== target && other.person && other.name)) &&
      this.#isFullName(target)
    );
  }

  /** "the mother of a gunman was attacked": told of for the first time, and so by the article. */
  #isTellingWhose({ person, determiner, lastToken }: NounPhrase): boolean {
    return (
      person !== null && SPARED.has(person.group) && determiner === 'definite' && isSmallWord(this.#incident.found.layout, lastToken, 'of')
    );
  }

  /** "tried to kill her son", "opened fire on the mayor's wife": whoever they are, for such a thing is done to persons alone. */
  #isWhomTheyTriedToHarm({ harms, word }: Happening['word'], attempted: boolean, target: NounPhrase): boolean {
    const { person, count } = target;
    if (harms && attempted) return person ? person.group !== 'perpetrators' : this.#isFullName(target);
    return person !== null && SPARED.has(person.group) && count?.high === 1 && this.#onPersons.has(word);
  }

  /** "shot at a nurse" */
  #isShotAt({ firstToken }: NounPhrase): boolean {
    return isSmallWord(this.#incident.found.layout, firstToken - 1, 'at');
  }

  /** Of several words, and the whole of the phrase. */
  #isFullName(target: NounPhrase): boolean {
    const { name, lastToken } = target;
    if (!name || name.lastToken - name.firstToken < 2 || lastToken > name.lastToken) return false;
    if (isNamedThing(this.#incident.found.layout, target, this.#thingNames)) return false;
    const next = this.#incident.found.layout.tokens[name.lastToken];
    return next?.shape !== 'word' || next.lower.length < LONG_WORD || this.#grammar.has(next.lower);
  }
}
