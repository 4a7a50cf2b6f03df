/** Persons who took part, as claims: those who did it, and those to whom it was done, attackers among them. */
import type { FigureClaim, ParticipantClaim, ParticipantSays } from '../../model/claim.js';
import type { NounPhrase } from '../clauses/chunk.js';
import type { Happening } from '../clauses/clause.js';
import { type Attackers, canAttack, isForce } from './attackers.js';
import { isTold, SUFFERED } from './is-incident.js';
import { mentionsOf, namesOf } from './mentions.js';
import type { OpenIncident } from './open-incident.js';

export class PerpetratorClaims {
  readonly #incident: OpenIncident;
  readonly #known: Attackers;
  /** A phrase is told of once. */
  readonly #told = new Set<NounPhrase>();

  constructor(incident: OpenIncident, known: Attackers) {
    this.#incident = incident;
    this.#known = known;
  }

  /** "killed by two gunmen": who did it to persons who are no attackers themselves. */
  ofFigure({ certainty, says: { effect, group, event } }: FigureClaim, agent: NounPhrase | null): void {
    if (!agent || this.#told.has(agent) || !isTold(certainty) || group === 'perpetrators' || !SUFFERED.has(effect)) return;
    if (this.#canAttack(agent) || (group === 'civilians' && isForce(agent))) this.#claim(agent, event);
  }

  ofHappening(happening: Happening, event: string): void {
    const { agent, word } = happening;
    if (!agent || this.#told.has(agent) || (word.role !== 'violence' && word.role !== 'threat')) return;
    if (this.#canAttack(agent) || (isBlamed(happening) && isForce(agent))) this.#claim(agent, event);
  }

  #canAttack(agent: NounPhrase): boolean {
    return canAttack(this.#known, this.#incident.found.layout, agent);
  }

  #claim(agent: NounPhrase, event: string | null): void {
    this.#told.add(agent);
    claimParticipant(this.#incident, agent, 'perpetrator', event, { count: agent.count, effect: null, persons: null });
  }
}

/** "two soldiers were charged with the killing" */
const isBlamed = ({ nominal, agent, trigger }: Happening): boolean => nominal && agent !== null && agent.lastToken <= trigger.firstToken;

/** Persons who are neither of the forces nor of those who did it. */
export const SPARED = new Set(['people', 'civilians', 'victims', 'unspecified']);
/** A word of so many letters right behind a name may be what the name is a part of: "Ana Ruiz supporters". */
const LONG_WORD = 4;

export class VictimClaims {
  readonly #incident: OpenIncident;
  /** Phrases of which is told what became of them. */
  readonly #suffered: ReadonlySet<NounPhrase>;
  /** Persons by their surnames, in lower case. */
  readonly #named = new Map<string, string>();
  /** Persons to whom something was done, of whom no more is told. */
  #aimedAt = 0;

  constructor(incident: OpenIncident) {
    this.#incident = incident;
    this.#suffered = new Set(incident.found.clauses.harms.map(({ patient }) => patient));
  }

  ofFigure({ certainty, says: { count, effect, group, persons, event } }: FigureClaim, patient: NounPhrase): void {
    if (patient.pronoun || !isTold(certainty) || count.low === 0) return;
    if (!patient.person && !patient.name) return;
    const role = group === 'perpetrators' ? 'perpetrator' : 'victim';
    if (patient.name && persons) this.#named.set(this.#surname(patient.name), persons);
    if (effect === 'wanted' || (role === 'victim' && effect === 'detained')) return;
    claimParticipant(this.#incident, patient, role, event, { count, effect, persons });
  }

  ofHappening(happening: Happening, target: NounPhrase, event: string): void {
    if (!this.#isAimedAt(happening, target)) return;
    const persons = this.#personsCalled(target);
    claimParticipant(this.#incident, target, 'victim', event, { count: target.count, effect: null, persons });
  }

  /** The persons told of by that surname before, or by none: then somebody new. */
  #personsCalled({ name }: NounPhrase): string {
    const surname = name && this.#surname(name);
    const known = surname === null ? undefined : this.#named.get(surname);
    const persons = known ?? `v${++this.#aimedAt}`;
    if (surname !== null) this.#named.set(surname, persons);
    return persons;
  }

  #surname({ lastToken }: NonNullable<NounPhrase['name']>): string {
    return this.#incident.found.layout.tokens[lastToken - 1]!.lower;
  }

  /** "an attack on Judge Ana Ruiz", "fired at a nurse": one person to whom it was done, whatever became of that person. */
  #isAimedAt({ word, certainty, nominal }: Happening, target: NounPhrase): boolean {
    const { person, name } = target;
    // Threatened with death, whether or not any harm came of it
    if (word.role === 'threat') return person !== null && SPARED.has(person.group) && !target.pronoun;
    if (word.harms || word.role !== 'violence' || certainty !== 'asserted' || target.pronoun || target.possessive) return false;
    if (target.count?.high !== 1 || this.#suffered.has(target)) return false;
    if (person) return SPARED.has(person.group) && (name !== null || target.determiner === 'indefinite');
    return nominal && this.#isFullName(target);
  }

  /** Of several words, and the whole of the phrase. */
  #isFullName({ name, lastToken }: NounPhrase): boolean {
    if (!name || name.lastToken - name.firstToken < 2 || lastToken > name.lastToken) return false;
    const next = this.#incident.found.layout.tokens[name.lastToken];
    return next?.shape !== 'word' || next.lower.length < LONG_WORD;
  }
}

export type SaidOf = Pick<ParticipantSays, 'count' | 'effect' | 'persons'>;

export function claimParticipant(
  incident: OpenIncident,
  phrase: NounPhrase,
  role: 'perpetrator' | 'victim',
  event: string | null,
  { count, effect, persons }: SaidOf,
): void {
  for (const mention of mentionsOf(incident.found.layout, phrase, role === 'perpetrator')) {
    incident.pin<ParticipantClaim>(
      'participant',
      { role, mention: mention.text, count, effect, persons, event, ...namesOf(mention) },
      mention.span,
      `people.${role}`,
    );
  }
}
