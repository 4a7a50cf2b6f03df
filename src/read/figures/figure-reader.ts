/** Reads the harms of a report one after the other: whom each befell, what figure that makes, and what it says of earlier ones. */
import type { NounPhrase } from '../clauses/chunk.js';
import type { Clauses, Harm, TokenSpan } from '../clauses/clause.js';
import { CHARGED } from '../clauses/harms/charges.js';
import type { Layout } from '../text/layout.js';
import { isAimedAtOfficers } from './aimed-at-officers.js';
import { type AttackersThread, followAttacker } from './attackers-thread.js';
import { isBesides } from './beside-others.js';
import { resolve } from './cast.js';
import { takeDeadOutOfHurt } from './dead-among-hurt.js';
import { keepDeadBesideHurt } from './dead-beside-hurt.js';
import { demoteTolls } from './demote-tolls.js';
import { leaveAlive, letDieTogether, livesOn, moveDeadOutOfShot } from './died-of-shot.js';
import { addDiedSince } from './died-since.js';
import type { EventOfHarm, FigureDraft } from './figure-draft.js';
import { FiguresTold } from './figures-told.js';
import { isAllOfThem, takeIntoFullTolls } from './full-toll.js';
import { asPart, groupOf, groupOfEach } from './groups-of-persons.js';
import { HarmMentions } from './harm-mentions.js';
import { heedCharges } from './heed-charges.js';
import { heedTitle } from './heed-title.js';
import { inTextOrder } from './in-text-order.js';
import { countOf, hasDiedSince, isToldDead, setEffect, takeForAttacker, wholeOf } from './known-of-persons.js';
import { isLongAfter } from './long-after.js';
import { namesDiffer, sameAge } from './may-be-same.js';
import { mentionOf, nameOf, ownerNamed } from './mention.js';
import { heedMurderSuicide } from './murder-suicide.js';
import { addPart, findRoom, isNumberOf, partOfOthers, take, takeOutOfOthers } from './part-of-those.js';
import { takePartsIntoFirstToll } from './parts-of-first-toll.js';
import type { PersonKinds } from './person-kinds.js';
import { isKilledOrInjured, type Persons, type PersonsMention, type Resolved, weakInjury } from './persons.js';
import { PersonsTold } from './persons-told.js';
import { asTogether, thoseTogether } from './several-attackers.js';
import { countShotAmongDead, shotOwnLimb } from './shot-dead.js';
import { killMurdered } from './shot-in-murder.js';
import { statedNumbers } from './stated-numbers.js';
import { sumUpShot } from './sum-of-shot.js';
import { placeAmongTold, takeDeadTogether, takeIntoToll } from './sum-up.js';
import { placeDeadListed } from './the-dead-were.js';
import { deadByOwnHand } from './the-persons.js';
import type { TitleToll } from './title-toll.js';
import { sameInToll, sameOfWhole } from './told-again.js';
import { TollScope } from './toll-scope.js';
import { doersOf, hasAttacker, isDefender, isHarmToDoer, isShotByPolice, isViolence } from './who-attacks.js';

export class FigureReader {
  readonly #kinds: PersonKinds;
  readonly #layout: Layout;
  readonly #clauses: Clauses;
  readonly #eventOf: (harm: number) => EventOfHarm | null;
  readonly #isBackground: (token: number) => boolean;
  readonly #cast: PersonsTold;
  readonly #told: FiguresTold;
  readonly #scope: TollScope;
  readonly #mentions: HarmMentions;
  readonly #doers: Set<NounPhrase>;
  /** Agents of violence, whomever it harmed. */
  readonly #violent = new Set<NounPhrase>();
  /** "A toddler is dead after being shot": one phrase is one set of persons, however many effects it has. */
  readonly #byPhrase = new Map<NounPhrase, Persons>();
  /** Murders that a charge or a verdict counts, by their place among the harms. */
  readonly #charges: number[] = [];
  readonly #byHarm = new Map<number, Persons>();
  /** Who shot himself, and of whom it is told that he lived. */
  readonly #living = new Set<Persons>();
  readonly #culprits = new Set<NounPhrase>();
  readonly #names = new Map<NounPhrase, NounPhrase>();
  readonly #called = new Map<NounPhrase, string>();
  /** Sentences that tell of violence. */
  readonly #violence: ReadonlySet<number>;
  readonly #thread: AttackersThread;
  readonly #together: ReadonlyMap<NounPhrase, readonly NounPhrase[]>;

  /** @param eventOf null: not of the incident. */
  constructor(
    kinds: PersonKinds,
    layout: Layout,
    clauses: Clauses,
    eventOf: (harm: number) => EventOfHarm | null,
    isBackground: (token: number) => boolean,
  ) {
    this.#kinds = kinds;
    this.#layout = layout;
    this.#clauses = clauses;
    this.#eventOf = eventOf;
    this.#isBackground = isBackground;
    this.#cast = new PersonsTold(layout, kinds);
    this.#told = new FiguresTold(eventOf, clauses.harms);
    this.#scope = new TollScope(layout, this.#told, clauses.harms);
    this.#mentions = new HarmMentions(kinds, layout, clauses.harms, this.#cast, this.#scope, statedNumbers(clauses));
    this.#doers = new Set(doersOf(clauses.harms));
    this.#together = thoseTogether(clauses);
    // Two pupils, Ivo Reyes and Juan Mora, killed a teacher before they shot themselves: each of them
    for (const [last, all] of this.#together) if (this.#doers.has(last)) for (const one of all) this.#doers.add(one);
    this.#violence = new Set(clauses.happenings.filter(({ word }) => word.role === 'violence').map(({ sentence }) => sentence));
    this.#thread = followAttacker(layout, clauses, isBackground);
    for (const happening of clauses.happenings)
      if (happening.agent?.pronoun && isViolence(layout, happening)) this.#violent.add(happening.agent);
    for (const { phrase, name, as } of clauses.namings) {
      if (name) this.#names.set(phrase, name);
      if (as) this.#called.set(phrase, as.concept);
      // A seventh, the suspected gunman, was found dead
      if (as?.group === 'perpetrators') this.#culprits.add(phrase);
    }
  }

  read(title: TitleToll): readonly FigureDraft[] {
    for (const { token, harm, agent } of inTextOrder(this.#layout, this.#clauses)) {
      if (this.#isBackground(token)) continue;
      if (harm !== null && this.#clauses.harms[harm]!.rule === CHARGED) this.#charges.push(harm);
      else if (harm !== null) this.#harm(harm, this.#clauses.harms[harm]!);
      else if (agent) this.#attacker(agent.phrase, agent.sentence);
    }
    leaveAlive(this.#told, this.#living);
    letDieTogether(this.#told, this.#clauses.harms);
    heedMurderSuicide(this.#told, this.#kinds, this.#layout, this.#isBackground);
    this.#heedCharges();
    killMurdered(this.#told, this.#kinds, this.#layout, this.#clauses.harms, this.#isBackground, title);
    placeDeadListed(this.#told);
    demoteTolls(this.#told);
    addDiedSince(this.#told);
    sumUpShot(this.#told);
    moveDeadOutOfShot(this.#told, this.#kinds);
    takeDeadOutOfHurt(this.#told, title);
    heedTitle(this.#told, this.#kinds, title);
    takeIntoFullTolls(this.#told);
    takePartsIntoFirstToll(this.#told);
    keepDeadBesideHurt(this.#told, this.#clauses.harms);
    countShotAmongDead(this.#told, this.#kinds, this.#layout, this.#clauses.harms, title);
    return this.#drafts();
  }

  /** "Convicted of four counts of murder": the largest number of them. */
  #heedCharges(): void {
    const { harms } = this.#clauses;
    const murders = (harm: number): number => harms[harm]!.patient.count?.low ?? 0;
    const [most, ...others] = this.#charges;
    if (most === undefined) return;
    const largest = others.reduce((a, b) => (murders(b) > murders(a) ? b : a), most);
    if (heedCharges(this.#told, murders(largest))) this.#harm(largest, harms[largest]!);
  }

  #drafts(): readonly FigureDraft[] {
    const groups = groupOfEach(this.#told);
    return this.#told.all.map((open) => {
      const { says } = open;
      const { harm, event, firstToken, lastToken, certainty, rule, name } = open.draft;
      const persons = this.#told.idInIncident(open, says.persons);
      const within = says.within && this.#told.idInIncident(open, says.within);
      const group = asPart(groups.get(persons) ?? says.group, within === null ? undefined : groups.get(within));
      return { says: { ...says, group, persons, within }, harm, event, firstToken, lastToken, certainty, rule, name };
    });
  }

  /** Those who attack are remembered, so that "he" and "the two men" later mean them. */
  #attacker(phrase: NounPhrase, sentence: number): void {
    const known = this.#byPhrase.get(phrase);
    if (known && (known.agents || known.effects.size > 0)) return;
    if (!phrase.person && !phrase.name && !phrase.pronoun) return;
    if (phrase.person && isDefender(phrase.person.group) && !this.#isFormer(phrase) && !this.#mentions.isOfSuicide(phrase)) return;
    const mention = mentionOf(this.#layout, phrase, null, sentence);
    const besides = isBesides(this.#cast, phrase, null, sentence);
    const one: PersonsMention = { ...mention, group: 'perpetrators', agents: true, besides };
    const together = this.#together.get(phrase);
    // The intruder and Reyes fired at each other: Reyes was told of before
    const isNew = together?.every(({ name }, i) => name === null || this.#cast.named(nameOf(this.#layout, together[i]!)) === null);
    const attacker = together && isNew ? asTogether(one, together) : one;
    const persons = this.#attackerKnown(phrase, attacker) ?? resolve(this.#cast, attacker).persons;
    this.#byPhrase.set(phrase, persons);
    this.#nameThem(phrase, persons);
    if (persons.effects.size === 0 && !isDefender(persons.group)) takeForAttacker(persons);
  }

  /** "a former guard": no more than anyone else */
  #isFormer({ firstToken, lastToken }: NounPhrase): boolean {
    return this.#layout.tokens.slice(firstToken, lastToken).some(({ lower }) => this.#kinds.former.has(lower));
  }

  #harm(index: number, harm: Harm): void {
    const at = this.#eventOf(index);
    if (!at) return;
    const whole = at.whole || (harm.total && !this.#isNoneOfLater(harm, at)) || (at.first && this.#scope.isLeadToll(harm));
    const mention = this.#named(this.#asAttacker(harm, this.#mentions.of(harm, at, whole)));
    const { persons, how } = this.#personsOf(mention, harm);
    if ((persons.agents || this.#doers.has(harm.patient)) && !persons.plural && isLongAfter(this.#kinds, this.#layout, harm)) return;
    this.#byHarm.set(index, persons);
    persons.byOwnHand ||= mention.byOwnHand && !persons.plural;
    // She is believed to have shot her husband before killing herself
    // He shot two guards before he was killed
    if (this.#doers.has(harm.patient) && (mention.byOwnHand || isHarmToDoer(harm))) this.#takeForAttacker(persons);
    // The bodies of a man and his wife were found. The man shot himself
    else if (mention.byOwnHand && persons.found && !persons.plural && this.#cast.harmed.size > 1) this.#takeForAttacker(persons);
    if (how === 'told' || (how === 'new' && mention.phrase.pronoun === 'plural')) return;
    if (livesOn(harm, persons) || shotOwnLimb(this.#told, this.#kinds, this.#layout, this.#clauses.harms, harm, persons))
      this.#living.add(persons);
    if (isToldDead(this.#kinds, harm, mention, persons)) return;
    // the dead were seven gunmen and three policemen: they make up the toll
    const ofToll = harm.rule.startsWith('among-') && persons.within !== null && this.#told.tolls.has(persons.within);
    const beside = this.#listedWith(mention, persons);
    this.#tell(index, harm, mention, persons, { ...at, whole: whole || ofToll });
    for (const other of beside) this.#tell(index, harm, { ...mention, count: other.count, label: other.label }, other, at);
  }

  /** "A teacher and two guards were kidnapped. … Their bodies were found": of all who were told of with one word. */
  #listedWith({ phrase, person }: PersonsMention, persons: Persons): readonly Persons[] {
    if (phrase.determiner !== 'possessive' || person?.concept !== 'body' || !person.plural || phrase.quantity) return [];
    const last = this.#told.of(persons).at(-1);
    if (!last || persons.effects.has('killed')) return [];
    const at = this.#clauses.harms[last.draft.harm]!.trigger.firstToken;
    const listed = this.#told.all.filter((open) => this.#clauses.harms[open.draft.harm]!.trigger.firstToken === at);
    return listed.map((open) => open.persons).filter((other) => other !== persons && !other.effects.has('killed'));
  }

  #takeForAttacker(persons: Persons): void {
    takeForAttacker(persons);
    if (persons.found) this.#told.retell(persons, 'killed', { group: 'perpetrators' });
  }

  /** "Another missile struck a depot, causing no casualties": nothing is said of the first. */
  #isNoneOfLater({ patient, sentence }: Harm, { first, event }: EventOfHarm): boolean {
    return patient.count?.high === 0 && !first && event !== null && this.#violence.has(sentence);
  }

  /** "The other, Ivo Reyes, was wounded": Reyes, and nobody of another name. */
  #named(mention: PersonsMention): PersonsMention {
    const name =
      mention.name.length === 0 && mention.person === null && mention.count?.high === 1 ? this.#names.get(mention.phrase) : undefined;
    if (name) return { ...mention, name: nameOf(this.#layout, name) };
    const owner = mention.person?.concept === 'body' && mention.name.length === 0 ? ownerNamed(this.#layout, mention.phrase) : null;
    return owner && this.#cast.named(owner) ? { ...mention, name: owner } : mention;
  }

  /** "He opened fire on officers and was killed": he who attacked before. */
  #asAttacker({ patient, effect }: Harm, mention: PersonsMention): PersonsMention {
    const attacks = patient.pronoun === 'singular' && isKilledOrInjured(effect) && this.#violent.has(patient);
    if (this.#culprits.has(patient)) return { ...mention, group: 'perpetrators', agents: true };
    return attacks ? { ...mention, agents: true } : mention;
  }

  #personsOf(mention: PersonsMention, harm: Harm): Resolved {
    const doer = this.#doerStruckBack(harm) ?? (mention.byOwnHand ? null : this.#doerGoneOnAbout(harm));
    if (doer) return { persons: doer, how: 'same' };
    const again = this.#byPhrase.get(harm.patient) ?? (harm.meant ? this.#toldOf(harm.meant) : undefined);
    const own = again ? deadByOwnHand(this.#cast, mention) : null;
    if (own) return { persons: own, how: 'same' };
    if (again) {
      findRoom(this.#cast, again, mention);
      takeDeadTogether(this.#told, again, harm);
      takeIntoToll(this.#told, again, harm);
      return { persons: again, how: 'same' };
    }
    const resolved = this.#partOfOthers(harm, mention) ?? this.#asPartOf(harm, mention, resolve(this.#cast, this.#asMeant(harm, mention)));
    const { persons, how } = resolved;
    if (how === 'told') return resolved;
    if (how === 'same') {
      findRoom(this.#cast, persons, mention);
      takeDeadTogether(this.#told, persons, harm);
    }
    takeIntoToll(this.#told, persons, harm);
    this.#byPhrase.set(harm.patient, persons);
    this.#nameThem(harm.patient, persons);
    this.#putUnderParent(harm, mention, resolved);
    if (how === 'new' && !harm.superseded && placeAmongTold(this.#kinds, this.#layout, this.#told, persons, mention, harm))
      return { persons, how: 'told' };
    if (harm.certainty === 'asserted' && this.#isOfDefence(harm))
      if (persons.group === 'unspecified' || persons.group === 'people') persons.group = 'perpetrators';
    return resolved;
  }

  /** "Victim 2 was taken to Mercy, where she died": not the first. */
  #asMeant({ meant, sentence }: Harm, mention: PersonsMention): PersonsMention {
    const ordinal = meant && mention.phrase.pronoun === 'singular' && !mention.agents ? this.#mentions.ordinalOf(meant) : null;
    if (!meant || ordinal === null) return mention;
    const { phrase, person, group, label, count, name } = mentionOf(this.#layout, meant, null, sentence);
    return { ...mention, phrase, person, group, label, count, name, ordinal };
  }

  /** "The gunman": he who was told of as attacking, by his name or without one, and none of those he harmed. */
  #attackerKnown(phrase: NounPhrase, mention: PersonsMention): Persons | null {
    // Ivo Reyes was the shooter
    const isCulprit = phrase.name !== null && this.#culprits.has(phrase);
    const unnamed = isCulprit ? null : this.#oneUnnamed(phrase, mention);
    if (unnamed) return unnamed;
    if (!isCulprit && (phrase.person?.group !== 'perpetrators' || phrase.determiner !== 'definite' || mention.count?.high !== 1))
      return null;
    const name = this.#names.get(phrase);
    const named = { ...mention, name: name ? nameOf(this.#layout, name) : mention.name };
    const persons =
      ((name || isCulprit) && this.#cast.named(named.name)) ||
      this.#cast.latest((known) => !known.plural && (known.agents || known.group === 'perpetrators') && !namesDiffer(known, named));
    if (!persons) return isCulprit || this.#cast.latest(({ plural, agents }) => plural && agents) ? null : this.#cast.add(mention);
    this.#cast.bringForward(persons);
    persons.lastSentence = mention.sentence;
    return persons;
  }

  /** "A man is dead after shooting a guard. … Ivo Reyes opened fire": the only one who attacked, whom nothing named before. */
  #oneUnnamed(phrase: NounPhrase, mention: PersonsMention): Persons | null {
    const isSoCalled = phrase.name === null ? this.#isSomeAdult(phrase) : phrase.person === null && !this.#cast.named(mention.name);
    if (!isSoCalled) return null;
    const isOther = ({ agents, group }: Persons): boolean => agents || group === 'perpetrators';
    const one = this.#cast.latest(isOther);
    if (
      !one ||
      one.agents === (phrase.name === null) ||
      one.plural ||
      one.name.length > 0 ||
      one.lastSentence === mention.sentence ||
      !one.effects.has('killed')
    )
      return null;
    return this.#cast.latest((persons) => persons !== one && isOther(persons)) || !sameAge(one.age, phrase.age) ? null : one;
  }

  /** "Three are dead, including a suspect. … A man killed his wife": he is the suspect. */
  #isSomeAdult = ({ person, determiner, quantity }: NounPhrase): boolean =>
    person !== null && determiner === 'indefinite' && quantity === null && this.#kinds.adults.has(person.concept);

  /** "The gunman, Ivo Reyes, fled": later he is Reyes. */
  #nameThem(phrase: NounPhrase, persons: Persons): void {
    persons.also ??= this.#called.get(phrase) ?? null;
    const name = this.#names.get(phrase) ?? (phrase.name && (this.#culprits.has(phrase) || persons.agents) ? phrase : undefined);
    if (name && persons.name.length === 0 && !persons.plural) persons.name = nameOf(this.#layout, name);
  }

  #partOfOthers({ within, sentence }: Harm, mention: PersonsMention): Resolved | null {
    const others = within === null || this.#clauses.harms[within]!.sentence !== sentence ? undefined : this.#byHarm.get(within);
    return others ? partOfOthers(this.#cast, others, mention) : null;
  }

  /** "84 people, among them teenagers", "Among the dead were teenagers": any number of the 84, and not the 84 again. */
  #asPartOf({ within, rule }: Harm, mention: PersonsMention, resolved: Resolved): Resolved {
    if (resolved.how === 'told') return resolved;
    const whole = within !== null ? this.#byHarm.get(within) : rule === 'among-the-dead' ? resolved.persons : undefined;
    return whole && whole === resolved.persons && mention.count?.modifier === 'vague' ? addPart(this.#cast, whole, mention) : resolved;
  }

  /** "He shot two clerks before a customer shot him": by somebody else than him. */
  #doerStruckBack({ patient, agent, rule, effect, sentence }: Harm): Persons | null {
    if (rule !== 'active' || !isKilledOrInjured(effect) || patient.pronoun !== 'singular' || !agent?.person) return null;
    if (agent.person.group === 'perpetrators') return null;
    const isInClause = this.#kinds['clause-openers'].has(this.#layout.tokens[agent.firstToken - 1]?.lower ?? '');
    // A man shot a clerk and wounded a guard. The guard shot and killed him
    // A man killed two clerks. A customer shot him
    const isNewcomer = agent.determiner === 'indefinite' && agent.count?.high === 1;
    if (!isInClause && !isNewcomer && !this.#wasHarmed(agent)) return null;
    const other = isInClause || isNewcomer ? this.#byPhrase.get(agent) : undefined;
    const isHer = this.#layout.tokens[patient.headFirst]!.lower === 'her';
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
  #doerGoneOnAbout({ patient, effect, agent }: Harm): Persons | null {
    const doer = isKilledOrInjured(effect) && patient !== agent ? this.#thread.get(patient.firstToken) : undefined;
    if (!doer) return null;
    const persons = this.#byPhrase.get(doer) ?? this.#cast.latest(({ agents, plural }) => agents && !plural);
    return persons?.agents && !persons.plural ? persons : null;
  }

  /** "The guard": by the same word somebody was told of as wounded. */
  #wasHarmed({ person, determiner }: NounPhrase): boolean {
    if (determiner !== 'definite' || person?.plural) return false;
    return (
      this.#cast.latest((persons) => !persons.agents && persons.concept === person?.concept && persons.effects.has('injured')) !== null
    );
  }

  #isOfDefence(harm: Harm): boolean {
    return (
      isShotByPolice(this.#kinds, this.#layout, harm) || isAimedAtOfficers(this.#kinds, this.#layout, harm) || this.#isShotByOfficer(harm)
    );
  }

  /** "A deputy, Luis Cano, was hit. … Cano shot the man": of the forces by what was told of him before. */
  #isShotByOfficer({ effect, agent }: Harm): boolean {
    if (!isKilledOrInjured(effect) || !agent?.name) return false;
    const officer = this.#byPhrase.get(agent) ?? this.#cast.named(nameOf(this.#layout, agent));
    return officer !== undefined && officer !== null && !officer.agents && isDefender(officer.group);
  }

  #toldOf(phrase: NounPhrase): Persons | undefined {
    return this.#byPhrase.get(phrase) ?? (phrase.name ? this.#cast.named(nameOf(this.#layout, phrase)) : null) ?? undefined;
  }

  /** "Five were killed, among them Juan Mora" */
  #putUnderParent(harm: Harm, { name }: PersonsMention, { persons, how }: Resolved): void {
    const parent = harm.within === null ? undefined : this.#byHarm.get(harm.within);
    if (!parent || parent === persons || (how === 'same' && persons.within !== null)) return;
    persons.within = parent;
    // shot five people, killing a nurse
    if (how === 'new' && harm.effect === 'killed' && weakInjury(parent)) take(parent, 'killed', persons.count?.low ?? 1);
    // wounding six, one of whom died
    persons.isShare ||= harm.effect === 'killed' && harm.rule === 'subject-verb';
    if (name.length > 0 && persons.group === 'unspecified') persons.group = parent.group;
  }

  #tell(index: number, harm: Harm, mention: PersonsMention, persons: Persons, at: EventOfHarm): void {
    this.#rememberHarmed(harm, persons);
    const count = countOf(mention, persons);
    if (harm.effect === 'killed') takeOutOfOthers(persons);
    const movedFrom = harm.effect === 'killed' && hasDiedSince(persons) ? 'injured' : null;
    this.#takeForEarlier(harm, persons, movedFrom !== null);
    setEffect(harm, mention, persons);
    const group = groupOf(mention, persons, count);
    const ofSome = movedFrom !== null && (isNumberOf(this.#layout, mention.phrase) || persons.isShare);
    const scope = ofSome ? 'event' : this.#scope.of(harm, mention, persons, at.whole, group);
    if (scope === 'incident') this.#told.tolls.add(persons);
    const added = scope === 'event' && this.#scope.isBeside(harm, mention);
    const label = persons.label ?? mention.label;
    const within = wholeOf(persons, harm.effect)?.id ?? null;
    this.#told.add({
      persons,
      total: harm.total,
      all: isAllOfThem(this.#kinds, this.#layout, mention.phrase),
      weak: harm.weak,
      added,
      says: {
        group,
        label,
        effect: harm.effect,
        count,
        scope,
        event: null,
        persons: persons.id,
        within,
        movedFrom,
        excludes: [],
        ...(harm.superseded && { superseded: true }),
      },
      draft: this.#draft(index, harm, at),
    });
  }

  #draft(index: number, harm: Harm, at: EventOfHarm): Omit<FigureDraft, 'says'> {
    const { firstToken, lastToken } = spanOf(harm, this.#layout);
    const event = at.whole ? null : at.event;
    const { certainty, rule, patient } = harm;
    return { harm: index, event, firstToken, lastToken, certainty, rule: `figures.${rule}`, name: patient.name };
  }

  #rememberHarmed(harm: Harm, persons: Persons): void {
    if (!isKilledOrInjured(harm.effect)) return;
    this.#cast.harmed.add(persons);
    this.#cast.attacked ||= hasAttacker(harm);
  }

  /** Those who died may be told of already, as part of a toll or without a name. */
  #takeForEarlier({ effect }: Harm, persons: Persons, moved: boolean): void {
    const toll = moved ? sameInToll(this.#cast, persons) : null;
    if (toll) this.#told.takeFor(persons, toll);
    const unnamed = effect === 'killed' && !persons.effects.has('killed') ? sameOfWhole(this.#cast, persons) : null;
    if (unnamed) this.#told.takeFor(persons, unnamed);
  }
}

/** From the persons to the word that says what became of them, both included. */
function spanOf({ sentence, patient, trigger }: Harm, { sentences }: Layout): TokenSpan {
  const { firstToken, lastToken } = sentences[sentence]!;
  return {
    firstToken: Math.max(firstToken, Math.min(patient.firstToken, trigger.firstToken)),
    lastToken: Math.min(lastToken, Math.max(patient.lastToken, trigger.lastToken)),
  };
}
