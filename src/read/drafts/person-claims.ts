/** Persons who took part, as claims: those who did it, and those to whom it was done, attackers among them. */

import type { FigureClaim, ParticipantClaim, ParticipantSays } from '../../model/claim.js';
import { exactly } from '../../model/count.js';
import type { Group, IncidentKind } from '../../model/vocabulary.js';
import { altered, type NounPhrase } from '../clauses/chunk.js';
import type { Doing, Happening, Harm } from '../clauses/clause.js';
import { isNamedThing } from '../clauses/is-thing.js';
import { itemAt } from '../text/item-at.js';
import type { Layout } from '../text/layout.js';
import { countInFront } from '../text/sorted.js';
import { type Attackers, canAttack, isBandOfForces, isForce, isForceItself, isNobody, isOrganisationItself } from './attackers.js';
import { isByCivilians } from './by-civilians.js';
import { describedEnds } from './described-as.js';
import { isTold, SUFFERED } from './is-incident.js';
import type { KnownWords } from './known-words.js';
import { type Mention, mentionsOf, nameMentions, titledMention, unique } from './mentions.js';
import type { OpenIncident } from './open-incident.js';
import { CALLED } from './plainly-told.js';
import { meantByPronoun } from './pronoun-meant.js';

export class PerpetratorClaims {
  readonly #incident: OpenIncident;
  readonly #known: Attackers;
  /** Words for what is attacked, in lower case. */
  readonly #things: ReadonlySet<string>;
  /** A phrase is told of once, and once more for each deed of another kind: "guerrillas kidnapped a mayor and burned two buses". */
  readonly #told = new Map<NounPhrase, Set<IncidentKind | null>>();
  /** The name beside a phrase, by the phrase's first token. */
  readonly #namings: ReadonlyMap<number, NonNullable<NounPhrase['name']>>;
  /** Of those who did it, how many are called by name beside what they are. */
  #named = 0;

  constructor(incident: OpenIncident, { attackers, targets }: KnownWords) {
    this.#incident = incident;
    this.#known = attackers;
    this.#things = targets;
    this.#namings = namesBeside(incident);
  }

  /** "killed by two gunmen": who did it to persons who are no attackers themselves. */
  ofFigure({ certainty, says: { effect, group, event } }: FigureClaim, { agent }: Harm): void {
    if (!agent || this.#told.has(agent) || !isTold(certainty) || group === 'perpetrators' || !SUFFERED.has(effect)) return;
    if (isOrganisationItself(this.#incident.found, agent)) return;
    // killed by a former employee, a student stabbed a teacher
    const isCivilian = agent.person?.group === 'civilians';
    const isDoer = this.#canAttack(agent) || isCivilian || (group === 'civilians' && this.#isForce(agent));
    if (isDoer) this.#claim(agent, event, undefined, effect === 'abducted' ? 'kidnapping' : null);
  }

  ofHappening(happening: Happening, event: string): void {
    const { agent, word } = happening;
    if (!agent || isUndoing(word) || (word.role !== 'violence' && word.role !== 'threat')) return;
    const kinds = this.#told.get(agent);
    if (kinds && (kinds.has(null) || kinds.has(word.kind) || !isTold(happening.certainty))) return;
    if (isForceItself(this.#incident.found, agent) || isOrganisationItself(this.#incident.found, agent)) return;
    const isForceThatDidIt = (isBlamed(happening) || isAtCivilians(happening)) && this.#isForce(agent);
    if (this.#canAttack(agent) || isForceThatDidIt || this.#isByCivilians(happening)) this.#claim(agent, event, undefined, word.kind);
  }

  /** "arrested for the murder", "attributed to rebels", "the killer, Juan Mora": any person may be held for it. */
  ofDoing({ phrase, rule, trigger }: Doing, event: string): void {
    if (this.#told.has(phrase) || (rule === 'again' && this.#told.size > 0) || isNobody(this.#incident.found.layout, phrase)) return;
    // the armed forces, the army: told of as organisations are
    if (isForceItself(this.#incident.found, phrase)) return;
    // planned by Colonel Juan Mora: somebody by name, and not whoever is at war
    const mayBeIt = rule !== 'did' || !isForce(phrase) || phrase.name !== null || this.#isAtrocity(trigger);
    const isHeld = phrase.person !== null && mayBeIt && phrase.person.group !== 'victims';
    if (this.#canAttack(phrase) || isHeld) this.#claim(phrase, event, `doer.${rule}`);
  }

  /** "The massacre was planned by a colonel": soldiers are guilty of it, and not at war. */
  #isAtrocity({ lastToken }: Doing['trigger']): boolean {
    return this.#known.words.atrocity.at(this.#incident.found.layout.tokens[lastToken - 1]!);
  }

  #isForce(agent: NounPhrase): boolean {
    return isForce(agent) || isBandOfForces(this.#known, this.#incident.found.layout, agent);
  }

  #isByCivilians(happening: Happening): boolean {
    return isByCivilians(this.#incident.found, happening, this.#things);
  }

  #canAttack(agent: NounPhrase): boolean {
    return canAttack(this.#known, this.#incident.found, agent);
  }

  /** "two men on a motorcycle", from the longest: how they looked is of what they are called. */
  #described(agent: NounPhrase): readonly Mention[] {
    const { found } = this.#incident;
    return describedEnds(found, this.#known.words, agent)
      .filter((end) => end !== agent.wholeLast)
      .toReversed()
      .flatMap((end) => mentionsOf(found.layout, altered(agent, { wholeLast: end })).slice(0, 1));
  }

  #claim(agent: NounPhrase, event: string | null, rule?: string, kind: IncidentKind | null = null): void {
    const kinds = this.#told.get(agent);
    if (kinds) kinds.add(kind);
    else this.#told.set(agent, new Set([kind]));
    // a former soldier, Juan Mora, opened fire
    const name = agent.name === null && agent.count?.high === 1 ? this.#namings.get(agent.firstToken) : undefined;
    const said = { count: agent.count, effect: null, persons: name ? `${CALLED}${++this.#named}` : null };
    for (const mention of this.#described(agent)) claimMention(this.#incident, mention, 'perpetrator', event, said, rule);
    claimParticipant(this.#incident, agent, 'perpetrator', event, said, rule);
    if (name)
      for (const mention of nameMentions(this.#incident.found.layout, name))
        claimMention(this.#incident, mention, 'perpetrator', event, said, rule);
  }
}

function namesBeside({ found: { clauses } }: OpenIncident): ReadonlyMap<number, NonNullable<NounPhrase['name']>> {
  const names = new Map<number, NonNullable<NounPhrase['name']>>();
  for (const { phrase, name } of clauses.namings) if (name?.name) names.set(phrase.firstToken, name.name);
  return names;
}

/** "The authorities defused a bomb": who undoes it did not lay it. */
const isUndoing = ({ attempted, object }: Happening['word']): boolean => attempted && object !== null;

/** "two soldiers were charged with the killing" */
const isBlamed = ({ nominal, agent, trigger }: Happening): boolean => nominal && agent !== null && agent.lastToken <= trigger.firstToken;

/** "soldiers fired at peasants", "beat Ana Ruiz", not at those who attack */
const isAtCivilians = ({ targets }: Happening): boolean =>
  targets.some(({ person, name }) =>
    person ? person.group === 'civilians' || person.gender === 'f' || person.child : name !== null && isOfSeveralWords(name),
  );

const isOfSeveralWords = ({ firstToken, lastToken }: NonNullable<NounPhrase['name']>): boolean => lastToken - firstToken > 1;

/** Persons who are neither of the forces nor of those who did it. */
export const SPARED = new Set(['people', 'civilians', 'victims', 'unspecified']);
/** A word of so many letters right behind a name may be what the name is a part of: "Ana Ruiz supporters". */
const LONG_WORD = 4;

export class VictimClaims {
  readonly #incident: OpenIncident;
  /** Persons by their surnames, in lower case. */
  readonly #named = new Map<string, string>();
  /** Words for where somebody lives, in lower case. */
  readonly #dwellings: ReadonlySet<string>;
  readonly #grammar: ReadonlySet<string>;
  readonly #onPersons: ReadonlySet<string>;
  readonly #namedFirst: ReadonlySet<string>;
  /** Persons of whom a phrase tells what became of them, or whom a pronoun means. */
  readonly #claimed = new Set<string>();
  /** Phrases of those whom a pronoun means. */
  readonly #meant = new Map<NounPhrase, string>();
  /** The name beside a phrase, by the phrase's first token. */
  readonly #namings: ReadonlyMap<number, NonNullable<NounPhrase['name']>>;
  /** Persons to whom something was done, of whom no more is told. */
  #aimedAt = 0;

  constructor(incident: OpenIncident, { dwellings, grammar, onPersons, namedFirst }: KnownWords) {
    this.#incident = incident;
    this.#dwellings = dwellings;
    this.#grammar = grammar;
    this.#onPersons = onPersons;
    this.#namedFirst = namedFirst;
    this.#namings = namesBeside(incident);
  }

  ofFigure(claim: FigureClaim, harm: Harm): void {
    const { certainty, says } = claim;
    const { count, effect, group, persons, event } = says;
    const { patient } = harm;
    if (patient.pronoun === 'singular' && group !== 'perpetrators') return this.#ofPronoun(claim, harm);
    if (patient.pronoun || !isTold(certainty) || count.high === 0 || says.superseded) return;
    if (persons) this.#claimed.add(persons);
    const kind = patient.person || patient.name ? null : this.#kindCounted(harm, group);
    if (!patient.person && !patient.name && !kind) return;
    const role = group === 'perpetrators' ? 'perpetrator' : 'victim';
    if (patient.name && persons) this.#named.set(this.#surname(patient.name), persons);
    if (effect === 'wanted' || (role === 'victim' && effect === 'detained')) return;
    if (kind) claimMention(this.#incident, kind, role, event, { count, effect, persons });
    else {
      claimParticipant(this.#incident, patient, role, event, { count, effect, persons });
      if (role === 'victim') this.#nameBeside(patient, event, { count, effect, persons });
    }
  }

  /** "The mayor of Lugo, Ana Ruiz, was shot", "a watchman, Juan Mora, 54,": what one is called beside the word for it. */
  #nameBeside(patient: NounPhrase, event: string | null, said: SaidOf): void {
    const name = patient.name === null && said.count?.high === 1 ? this.#namings.get(patient.firstToken) : undefined;
    if (!name) return;
    if (said.persons) this.#named.set(this.#surname(name), said.persons);
    for (const mention of nameMentions(this.#incident.found.layout, name)) claimMention(this.#incident, mention, 'victim', event, said);
  }

  /** "They stopped a nurse and killed her": what the nurse is called, of whom nothing else is told. */
  #ofPronoun({ certainty, says: { count, effect, persons, event } }: FigureClaim, harm: Harm): void {
    if (!isTold(certainty) || !persons || !(effect === 'killed' || effect === 'injured')) return;
    // A man was shot. Ana Ruiz was taken to a clinic, where she died
    const named = harm.meant?.name ? harm.meant : null;
    if (this.#claimed.has(persons) && !named) return;
    const meant = named ?? meantByPronoun(this.#incident.found, harm);
    if (!meant || this.#incident.harmed.has(meant)) return;
    this.#claimed.add(persons);
    this.#meant.set(meant, persons);
    if (meant.name) this.#named.set(this.#surname(meant.name), persons);
    claimParticipant(this.#incident, meant, 'victim', event, { count, effect, persons });
  }

  /** "six people were killed and nine wounded": what the nine are called, in its barest form; null where the sentence does not say. */
  #kindCounted({ patient, inherits, sentence, effect, within }: Harm, group: Group): Mention | null {
    if (!patient.quantity) return null;
    const { clauses, layout } = this.#incident.found;
    // 40 others were hurt, including nine seriously
    if (within !== null && clauses.harms[within]?.effect === effect) return null;
    const counted = inherits ?? countedBefore(clauses.harms, patient, sentence);
    // 16 bodies and 43 wounded
    if (counted?.person?.concept === 'body' && effect !== 'killed') return null;
    const isAlike = counted?.person && (counted.person.group === group || SPARED.has(counted.person.group));
    return isAlike ? (mentionsOf(layout, counted).findLast(({ personalName }) => !personalName) ?? null) : null;
  }

  /** "The home of Judge Ana Ruiz was attacked": it was aimed at her, whatever became of her. */
  ofOwner({ ownerNames, headLast }: NounPhrase, event: string): void {
    const owner = ownerNames?.[0];
    const { layout } = this.#incident.found;
    if (!owner || owner.lastToken - owner.firstToken < 2 || !this.#dwellings.has(layout.tokens[headLast - 1]!.lower)) return;
    // the office of the Lake Workers Union
    if (layout.tokens[owner.firstToken - 1]?.lower === 'the') return;
    const persons = this.#personsNamed(this.#surname(owner));
    for (const mention of nameMentions(layout, owner))
      claimMention(this.#incident, mention, 'victim', event, { count: exactly(1), effect: null, persons });
  }

  ofHappening(happening: Happening, target: NounPhrase, event: string): void {
    if (happening.word.role === 'violence' && isTold(happening.certainty)) this.ofOwner(target, event);
    if (!this.#isAimedAt(happening, target)) return;
    const persons = this.#meant.get(target) ?? this.#personsCalled(target);
    claimParticipant(this.#incident, target, 'victim', event, { count: target.count, effect: null, persons });
  }

  #personsCalled({ name }: NounPhrase): string {
    return this.#personsNamed(name && this.#surname(name));
  }

  /** The persons told of by that surname before, or by none: then somebody new. */
  #personsNamed(surname: string | null): string {
    const known = surname === null ? undefined : this.#named.get(surname);
    const persons = known ?? `v${++this.#aimedAt}`;
    if (surname !== null) this.#named.set(surname, persons);
    return persons;
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
    if (person?.plural && name) return SPARED.has(person.group);
    // three traders were attacked
    if (person?.plural && !nominal && (person.group === 'civilians' || (target.quantity && SPARED.has(person.group)))) return true;
    if (target.count?.high !== 1) return false;
    if (person && nominal && name && person.group !== 'perpetrators') return true;
    if (person) return SPARED.has(person.group) && (name !== null || target.determiner === 'indefinite');
    return (
      (nominal || this.#onPersons.has(word.word) || targets.some((other) => other !== target && other.person && other.name)) &&
      this.#isFullName(target)
    );
  }

  /** "shot at a nurse" */
  #isShotAt({ firstToken }: NounPhrase): boolean {
    return itemAt(this.#incident.found.layout.tokens, firstToken - 1)?.lower === 'at';
  }

  /** Of several words, and the whole of the phrase. */
  #isFullName(target: NounPhrase): boolean {
    const { name, lastToken } = target;
    if (!name || name.lastToken - name.firstToken < 2 || lastToken > name.lastToken) return false;
    if (isNamedThing(this.#incident.found.layout, target, this.#namedFirst)) return false;
    const next = this.#incident.found.layout.tokens[name.lastToken];
    return next?.shape !== 'word' || next.lower.length < LONG_WORD || this.#grammar.has(next.lower);
  }
}

type SaidOf = Pick<ParticipantSays, 'count' | 'effect' | 'persons'>;

function claimParticipant(
  incident: OpenIncident,
  phrase: NounPhrase,
  role: 'perpetrator' | 'victim',
  event: string | null,
  { count, effect, persons }: SaidOf,
  rule?: string,
): void {
  for (const mention of formsOf(incident.found.layout, phrase, role))
    claimMention(incident, mention, role, event, { count, effect, persons }, rule);
}

/** Of who did it, not the office apart from the name: "Colonel" of "Colonel Luis Peralta", but what stands with the name. */
function formsOf(layout: Layout, phrase: NounPhrase, role: 'perpetrator' | 'victim'): readonly Mention[] {
  const { name, person } = phrase;
  // the drug lord Juan Mora
  const isInOffice = role === 'perpetrator' && name !== null && person !== null;
  return isInOffice ? unique([...titledMention(layout, phrase), ...nameMentions(layout, name)]) : mentionsOf(layout, phrase, true);
}

function claimMention(
  incident: OpenIncident,
  mention: Mention,
  role: 'perpetrator' | 'victim',
  event: string | null,
  { count, effect, persons }: SaidOf,
  rule = `people.${role}`,
): void {
  incident.pin<ParticipantClaim>(
    'participant',
    { role, mention: mention.text, count, effect, persons, event, personalName: mention.personalName },
    mention.span,
    rule,
  );
}

/** Of the harms of a sentence, which stand together in the order of the text, the last of many persons in front of a phrase. */
function countedBefore(harms: readonly Harm[], { firstToken }: NounPhrase, sentence: number): NounPhrase | null {
  for (let i = countInFront(harms, (harm) => harm.sentence <= sentence) - 1; itemAt(harms, i)?.sentence === sentence; i--) {
    const { patient, within } = harms[i]!;
    // eleven people, five of them children, were killed and thirty hurt
    if (within !== null) continue;
    // one person was killed and 40 others hurt
    const isPersonCounted = patient.person?.group === 'people' && patient.quantity !== null;
    if ((patient.person?.plural || isPersonCounted) && patient.lastToken <= firstToken) return patient;
  }
  return null;
}
