/** Who attacked, as a report goes on to tell of him: by his name, as "the gunman", as "he", and as whom others struck back at. */
import { isKilledOrInjured } from '../../model/killed-or-injured.js';
import type { NounPhrase } from '../clauses/chunk.js';
import type { Clauses, Happening, Harm } from '../clauses/clause.js';
import type { Layout } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import { type AttackersThread, followAttacker } from './attackers-thread.js';
import { isBesides } from './beside-others.js';
import type { CalledPersons } from './called-persons.js';
import { resolve } from './cast.js';
import type { HarmMentions } from './harm-mentions.js';
import { takeForAttacker } from './known-of-persons.js';
import { namesDiffer, sameAge } from './may-be-same.js';
import { mentionOf, nameOf } from './mention.js';
import type { PersonKinds } from './person-kinds.js';
import type { Persons, PersonsMention } from './persons.js';
import type { PersonsTold } from './persons-told.js';
import { asTogether, thoseTogether } from './several-attackers.js';
import { doersOf, isDefender, isViolence } from './who-attacks.js';

/** What it shares with the reader of figures. */
interface Shared {
  readonly kinds: PersonKinds;
  readonly layout: Layout;
  readonly clauses: Clauses;
  readonly cast: PersonsTold;
  readonly mentions: HarmMentions;
  readonly called: CalledPersons;
  /** Whom a phrase was found to mean. */
  readonly byPhrase: Map<NounPhrase, Persons>;
  readonly isBackground: (token: number) => boolean;
}

export class AttackersTold {
  readonly #kinds: PersonKinds;
  readonly #layout: Layout;
  readonly #cast: PersonsTold;
  readonly #mentions: HarmMentions;
  readonly #called: CalledPersons;
  readonly #byPhrase: Map<NounPhrase, Persons>;
  /** Phrases of those who did a harm. */
  readonly #doers: Set<NounPhrase>;
  /** Agents of violence, whomever it harmed. */
  readonly #violent = new Set<NounPhrase>();
  /** First tokens of those who rob or break in. */
  readonly #robbers = new Set<number>();
  /** Phrases of those who died. */
  readonly #dead: ReadonlySet<NounPhrase>;
  readonly #thread: AttackersThread;
  readonly #together: ReadonlyMap<NounPhrase, readonly NounPhrase[]>;

  constructor({ kinds, layout, clauses, cast, mentions, called, byPhrase, isBackground }: Shared) {
    this.#kinds = kinds;
    this.#layout = layout;
    this.#cast = cast;
    this.#mentions = mentions;
    this.#called = called;
    this.#byPhrase = byPhrase;
    this.#doers = new Set(doersOf(clauses.harms.filter(({ trigger }) => !isBackground(trigger.firstToken))));
    for (const held of heldForDeed(clauses)) this.#doers.add(held);
    for (const dead of deadWhoDidIt(clauses)) this.#doers.add(dead);
    this.#together = thoseTogether(clauses);
    // Two pupils, Ivo Reyes and Juan Mora, killed a teacher before they shot themselves: each of them
    for (const [last, all] of this.#together) if (this.#doers.has(last)) for (const one of all) this.#doers.add(one);
    this.#dead = new Set(clauses.harms.filter(({ effect }) => effect === 'killed').map(({ patient }) => patient));
    this.#thread = followAttacker(layout, clauses, isBackground);
    for (const happening of clauses.happenings) {
      const { agent } = happening;
      if (agent?.pronoun && isViolence(layout, happening)) this.#violent.add(agent);
      if (agent && isRobbing(happening)) this.#learnRobber(happening, agent);
    }
  }

  /** Did a harm. */
  isDoer = (phrase: NounPhrase): boolean => this.#doers.has(phrase);

  /** Those who attack are remembered, so that "he" and "the two men" later mean them. */
  learn(phrase: NounPhrase, sentence: number): void {
    const known = this.#byPhrase.get(phrase);
    if (known && (known.agents || known.effects.size > 0)) return;
    if (!phrase.person && !phrase.name && !phrase.pronoun) return;
    if (phrase.person && isDefender(phrase.person.group) && !this.#isFormer(phrase) && !this.#isAttackingOfficer(phrase)) return;
    const mention = mentionOf(this.#layout, phrase, null, sentence);
    const besides = isBesides(this.#cast, phrase, null, sentence);
    const one: PersonsMention = { ...mention, group: 'perpetrators', agents: true, besides };
    // A man and his wife shot a cook before they killed themselves: each of the two is told of as dead
    const together = this.#dead.has(phrase) ? undefined : this.#together.get(phrase);
    // The intruder and Reyes fired at each other: Reyes was told of before
    const isNew = together?.every(({ name }, i) => name === null || this.#cast.named(nameOf(this.#layout, together[i]!)) === null);
    const attacker = together && isNew ? asTogether(one, together) : one;
    const persons = this.#known(phrase, attacker) ?? resolve(this.#cast, attacker).persons;
    this.#byPhrase.set(phrase, persons);
    this.#called.nameThem(phrase, persons);
    if (persons.effects.size === 0 && (!isDefender(persons.group) || this.#mentions.officersWhoAttack().has(phrase)))
      takeForAttacker(persons);
  }

  #isAttackingOfficer = (phrase: NounPhrase): boolean =>
    this.#mentions.isOfSuicide(phrase) || this.#mentions.officersWhoAttack().has(phrase);

  /** "a former guard": no more than anyone else */
  #isFormer({ firstToken, lastToken }: NounPhrase): boolean {
    return this.#layout.tokens.slice(firstToken, lastToken).some(({ lower }) => this.#kinds.former.has(lower));
  }

  /** "The gunman": he who was told of as attacking, by his name or without one, and none of those he harmed. */
  #known(phrase: NounPhrase, mention: PersonsMention): Persons | null {
    // Ivo Reyes was the shooter
    const isCulprit = phrase.name !== null && this.#called.isCulprit(phrase);
    const unnamed = isCulprit ? null : this.#oneUnnamed(phrase, mention);
    if (unnamed) return unnamed;
    if (!isCulprit && (phrase.person?.group !== 'perpetrators' || phrase.determiner !== 'definite' || mention.count?.high !== 1))
      return null;
    const name = this.#called.nameOf(phrase);
    const named = { ...mention, name: name ? nameOf(this.#layout, name) : mention.name };
    const persons =
      ((name || isCulprit) && this.#cast.named(named.name)) ||
      this.#cast.latest((known) => !known.plural && (known.agents || known.group === 'perpetrators') && !namesDiffer(known, named));
    if (!persons) return isCulprit || this.#cast.latest(({ plural, agents }) => plural && agents) ? null : this.#cast.add(mention);
    this.#cast.bringForward(persons);
    persons.lastSentence = mention.sentence;
    return persons;
  }

  /**
   * "A man is dead after shooting a guard. … Ivo Reyes opened fire", "A man was shot by police. … Ivo Reyes fired at officers": the only one
   * who attacked, whom nothing named before.
   */
  #oneUnnamed(phrase: NounPhrase, mention: PersonsMention): Persons | null {
    const isSoCalled = phrase.name === null ? this.#isSomeAdult(phrase) : phrase.person === null && !this.#cast.named(mention.name);
    if (!isSoCalled) return null;
    const isOther = ({ agents, group }: Persons): boolean => agents || group === 'perpetrators';
    const one = this.#cast.latest(isOther);
    if (
      !one ||
      (one.agents && phrase.name === null && phrase.person?.group !== 'perpetrators') ||
      one.plural ||
      one.name.length > 0 ||
      one.lastSentence === mention.sentence ||
      !(one.effects.has('killed') || (phrase.name !== null && one.effects.has('injured')))
    )
      return null;
    return this.#cast.latest((persons) => persons !== one && isOther(persons)) || !sameAge(one.age, phrase.age) ? null : one;
  }

  /** "Three are dead, including a suspect. … A man killed his wife", "The shooter is dead. … A gunman opened fire": he is the suspect, the shooter. */
  #isSomeAdult = ({ person, determiner, quantity }: NounPhrase): boolean =>
    person !== null &&
    determiner === 'indefinite' &&
    quantity === null &&
    (this.#kinds.adults.has(person.concept) || (person.group === 'perpetrators' && !person.plural));

  /** "He opened fire on officers and was killed": he who attacked before; "a man was shot while trying to rob a shop": he did. */
  asAttacker({ patient, effect, rule }: Harm, mention: PersonsMention): PersonsMention {
    if (rule === 'passive' && isKilledOrInjured(effect) && this.#robbers.has(patient.firstToken))
      return { ...mention, group: 'perpetrators', agents: true };
    const attacks = patient.pronoun === 'singular' && isKilledOrInjured(effect) && this.#violent.has(patient);
    if (this.#called.isCulprit(patient)) return { ...mention, group: 'perpetrators', agents: true };
    return attacks ? { ...mention, agents: true } : mention;
  }

  /** "He shot two clerks before a customer shot him": by somebody else than him. */
  struckBack({ patient, agent, rule, effect, sentence }: Harm): Persons | null {
    if (rule !== 'active' || !isKilledOrInjured(effect) || patient.pronoun !== 'singular' || !agent?.person) return null;
    if (agent.person.group === 'perpetrators') return null;
    const isInClause = this.#kinds['clause-openers'].at(this.#layout.tokens[agent.firstToken - 1]);
    // A man shot a clerk and wounded a guard. The guard shot and killed him
    // A man killed two clerks. A customer shot him
    const isNewcomer = agent.determiner === 'indefinite' && agent.count?.high === 1;
    if (!isInClause && !isNewcomer && !this.#wasHarmed(agent)) return null;
    const other = isInClause || isNewcomer ? this.#byPhrase.get(agent) : undefined;
    const isHer = isSmallWord(this.#layout, patient.headFirst, 'her');
    return this.#cast.latest(
      (persons) =>
        persons.agents &&
        persons !== other &&
        !persons.plural &&
        persons.gender !== (isHer ? 'm' : 'f') &&
        persons.lastSentence >= (isInClause ? sentence : sentence - 1),
    );
  }

  /** "He drove to a motel, where he was found dead": he of whom the report goes on to tell. */
  goneOnAbout({ patient, effect, agent }: Harm): Persons | null {
    const doer = isKilledOrInjured(effect) && patient !== agent ? this.#thread.get(patient.firstToken) : undefined;
    if (!doer) return null;
    const persons = this.#byPhrase.get(doer) ?? this.#cast.latest(({ agents, plural }) => agents && !plural);
    return persons?.agents && !persons.plural ? persons : null;
  }

  /** "A man was shot while trying to rob a shop", "as he tried to rob it": the subject of the sentence. */
  #learnRobber({ sentence }: Happening, agent: NounPhrase): void {
    const isInClause = this.#kinds['clause-openers'].at(this.#layout.tokens[agent.firstToken - 1]);
    if (agent.pronoun === null) this.#robbers.add(agent.firstToken);
    else if (agent.pronoun === 'singular' && isInClause) this.#robbers.add(this.#layout.sentences[sentence]!.firstToken);
  }

  /** "The guard": by the same word somebody was told of as wounded. */
  #wasHarmed({ person, determiner }: NounPhrase): boolean {
    if (determiner !== 'definite' || person?.plural) return false;
    return (
      this.#cast.latest((persons) => !persons.agents && persons.concept === person?.concept && persons.effects.has('injured')) !== null
    );
  }
}

/** By a verb, done or tried: not "after the robbery". */
const isRobbing = ({ word, nominal, certainty, attempted }: Happening): boolean =>
  word.kind === 'robbery' && !nominal && (certainty === 'asserted' || attempted);

/** "A driver suspected in a shooting that killed nine shot himself": those who are held or sought for it and lay hands on themselves. */
function heldForDeed({ doings, harms }: Clauses): readonly NounPhrase[] {
  const held = new Set(doings.filter(({ rule }) => rule === 'held').map(({ phrase }) => phrase.firstToken));
  return harms.filter(({ rule, patient }) => rule === 'to-oneself' && held.has(patient.firstToken)).map(({ patient }) => patient);
}

/** "Ivo Reyes, who was among the dead, carried out the attack" */
const deadWhoDidIt = ({ doings, harms }: Clauses): readonly NounPhrase[] => {
  const dead = new Set(harms.filter(({ effect }) => effect === 'killed').map(({ patient }) => patient));
  return doings.filter(({ rule, phrase }) => rule === 'did' && phrase.name !== null && dead.has(phrase)).map(({ phrase }) => phrase);
};
