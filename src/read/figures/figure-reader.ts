/** Reads the harms of a report one after the other: whom each befell, what figure that makes, and what it says of earlier ones. */
import { isKilledOrInjured } from '../../model/killed-or-injured.js';
import type { NounPhrase } from '../clauses/chunk.js';
import type { Clauses, Harm } from '../clauses/clause.js';
import { CHARGED, SHOT_IN_DEED } from '../clauses/harms/charges.js';
import { INCLUDED, ONE_OF_THEM } from '../clauses/harms/parts-of-a-number.js';
import type { Gender } from '../text/gender.js';
import type { Layout } from '../text/layout.js';
import { isAimedAtOfficers } from './aimed-at-officers.js';
import { takeAttackersTogether } from './attackers-together.js';
import { AttackersTold } from './attackers-told.js';
import { shotWhoseBodies } from './bodies-of-shot.js';
import { CalledPersons } from './called-persons.js';
import { resolve } from './cast.js';
import { takeDeadOutOfHurt } from './dead-among-hurt.js';
import { keepDeadBesideHurt } from './dead-beside-hurt.js';
import { demoteTolls } from './demote-tolls.js';
import { letSomeOfListedDie } from './died-of-listed.js';
import { leaveAlive, letDieTogether, letPartsDie, livesOn, moveDeadOutOfShot } from './died-of-shot.js';
import { addDiedSince } from './died-since.js';
import { leaveDoerOutOfTolls } from './doer-besides.js';
import { type EventOfHarm, type FigureDraft, spanOf } from './figure-draft.js';
import { FiguresTold } from './figures-told.js';
import { isAllOfThem, takeIntoFullTolls } from './full-toll.js';
import { asPart, groupOf, groupOfEach } from './groups-of-persons.js';
import { HarmMentions } from './harm-mentions.js';
import { hasFired, isFiredAtCivilian } from './has-fired.js';
import { areShotUntold, heedCharges, hurtOfMoreShot } from './heed-charges.js';
import { heedTitle } from './heed-title.js';
import { countHurtByOrder } from './hurt-by-order.js';
import { inTextOrder } from './in-text-order.js';
import {
  areDead,
  countOf,
  hasDiedSince,
  isHurtBeside,
  isToldDead,
  setEffect,
  takeForAttacker,
  theDeadMeant,
  wholeOf,
} from './known-of-persons.js';
import { createLongAfter } from './long-after.js';
import { inPlaceOf, nameOf } from './mention.js';
import { isMournedBefore } from './mourned-before.js';
import { heedMurderSuicide } from './murder-suicide.js';
import { asNamedOfTheDead } from './named-of-the-dead.js';
import { takeNextOfHurt } from './next-of-hurt.js';
import { asOneOfTheForce } from './of-the-force.js';
import { demoteOneBesideDoer } from './one-beside-doer.js';
import { addPart, findRoom, isNumberOf, partOfDead, partOfOthers, take, takeOutOfOthers } from './part-of-those.js';
import { takePartsIntoFirstToll } from './parts-of-first-toll.js';
import type { PersonKinds } from './person-kinds.js';
import { type Persons, type PersonsMention, type Resolved, weakInjury } from './persons.js';
import { PersonsTold } from './persons-told.js';
import { countShotAmongDead, shotOwnLimb } from './shot-dead.js';
import { killMurdered } from './shot-in-murder.js';
import { letNamedDie, takeShotForDead } from './shot-of-the-dead.js';
import { statedNumbers } from './stated-numbers.js';
import { sumUpShot } from './sum-of-shot.js';
import { placeAmongTold, takeDeadTogether, takeIntoToll } from './sum-up.js';
import { placeDeadListed } from './the-dead-were.js';
import { theDeadByName, theDeathAgain } from './the-only-dead.js';
import { deadByOwnHand } from './the-persons.js';
import { ThoseBefore } from './those-before.js';
import { countThoseShot } from './those-shot-told.js';
import type { TitleToll } from './title-toll.js';
import { sameInToll, sameOfWhole } from './told-again.js';
import { countByOrder } from './toll-by-order.js';
import { TollScope } from './toll-scope.js';
import type { Uncounted } from './uncounted.js';
import { hasAttacker, isDefender, isHarmToDoer, isShotByPolice } from './who-attacks.js';
import { toldWordForWord } from './word-for-word.js';

export class FigureReader {
  readonly #kinds: PersonKinds;
  readonly #layout: Layout;
  readonly #clauses: Clauses;
  readonly #eventOf: (harm: number) => EventOfHarm | null;
  readonly #isBackground: (token: number) => boolean;
  readonly #title: TitleToll;
  readonly #cast: PersonsTold;
  readonly #told: FiguresTold;
  readonly #scope: TollScope;
  readonly #mentions: HarmMentions;
  /** "A toddler is dead after being shot": one phrase is one set of persons, however many effects it has. */
  readonly #byPhrase = new Map<NounPhrase, Persons>();
  /** Murders that a charge or a verdict counts, by their place among the harms. */
  readonly #charges: number[] = [];
  /** The first number of those shot that a deed is named by: "a triple shooting". */
  #shotInDeed: number | null = null;
  /** Harms of those told of before, together. */
  readonly #toldAgain = new Set<number>();
  readonly #byHarm = new Map<number, Persons>();
  /** Who shot himself, and of whom it is told that he lived. */
  readonly #living = new Set<Persons>();
  readonly #called: CalledPersons;
  readonly #attackers: AttackersTold;
  readonly #those: ThoseBefore;
  readonly #isLongAfter: (harm: Harm) => boolean;
  readonly #wordForWord: ReadonlyMap<number, number>;
  /** Sentences that tell of violence. */
  readonly #violence: ReadonlySet<number>;

  constructor(kinds: PersonKinds, { layout, clauses, eventOf, isBackground, title }: Uncounted) {
    this.#kinds = kinds;
    this.#title = title;
    this.#layout = layout;
    this.#clauses = clauses;
    this.#eventOf = eventOf;
    this.#isBackground = isBackground;
    this.#cast = new PersonsTold(layout, kinds);
    this.#told = new FiguresTold(eventOf, clauses.harms);
    this.#scope = new TollScope(kinds, layout, this.#told, clauses.harms);
    this.#mentions = new HarmMentions(kinds, layout, clauses.harms, this.#cast, this.#scope, statedNumbers(clauses));
    this.#called = new CalledPersons(layout, this.#cast, clauses);
    this.#attackers = new AttackersTold({
      kinds,
      layout,
      clauses,
      cast: this.#cast,
      mentions: this.#mentions,
      called: this.#called,
      byPhrase: this.#byPhrase,
      isBackground,
    });
    this.#those = new ThoseBefore(layout, this.#cast, clauses);
    this.#isLongAfter = createLongAfter(kinds, layout);
    this.#wordForWord = toldWordForWord(layout, clauses);
    this.#violence = new Set(clauses.happenings.filter(({ word }) => word.role === 'violence').map(({ sentence }) => sentence));
  }

  readHarms(): void {
    for (const { token, harm, agent } of inTextOrder(this.#layout, this.#clauses)) {
      this.#called.learnUpTo(token);
      if (this.#isBackground(token)) continue;
      if (harm !== null && this.#clauses.harms[harm]!.rule === CHARGED) this.#charges.push(harm);
      else if (harm !== null && this.#clauses.harms[harm]!.rule === SHOT_IN_DEED) this.#shotInDeed ??= harm;
      else if (harm !== null) this.#harm(harm, this.#clauses.harms[harm]!);
      else if (agent) this.#attackers.learn(agent.phrase, agent.sentence);
    }
  }

  /** What can be said only once all harms are read. */
  settle(): void {
    const title = this.#title;
    leaveAlive(this.#told, this.#living);
    letDieTogether(this.#told, this.#clauses.harms, (harm) => this.#scope.isAlsoSaid(harm));
    letSomeOfListedDie(this.#told, this.#clauses.harms);
    letPartsDie(this.#told);
    heedMurderSuicide(this.#told, this.#kinds, this.#layout, this.#isBackground, this.#loneDoer());
    this.#heedCharges();
    this.#heedShotInDeed();
    killMurdered(this.#told, this.#kinds, this.#layout, this.#clauses.harms, this.#isBackground, title);
    takeShotForDead(this.#told, this.#kinds, this.#clauses.harms);
    placeDeadListed(this.#told);
    takeAttackersTogether(this.#told);
    demoteTolls(this.#told);
    demoteOneBesideDoer(this.#told);
    takeNextOfHurt(this.#told, this.#kinds);
    addDiedSince(this.#told);
    countByOrder(this.#told, this.#kinds);
    countHurtByOrder(this.#told, this.#kinds);
    sumUpShot(this.#told);
    moveDeadOutOfShot(this.#told, this.#kinds);
    takeDeadOutOfHurt(this.#told, title);
    heedTitle(this.#told, this.#kinds, title);
    countThoseShot(this.#told, this.#clauses.harms);
    takeIntoFullTolls(this.#told);
    takePartsIntoFirstToll(this.#told);
    keepDeadBesideHurt(this.#told, this.#clauses.harms);
    countShotAmongDead(this.#told, this.#kinds, this.#layout, this.#clauses.harms, title);
    letNamedDie(this.#told);
    leaveDoerOutOfTolls(this.#told, (harm) => this.#scope.isAlsoSaid(harm), this.#clauses.harms);
  }

  /** Who attacked, alone, of whom it is told neither that he died nor that he lives. */
  #loneDoer(): Persons | null {
    const doer = this.#cast.latest(({ agents }) => agents);
    return doer && !doer.plural && doer.effects.size === 0 && this.#cast.attacked ? doer : null;
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

  #heedShotInDeed(): void {
    const { harms } = this.#clauses;
    const at = this.#shotInDeed;
    if (at === null) return;
    const shot = harms[at]!.patient.count!.low!;
    // a triple shooting was feared, but only two men were hurt
    const hurt = hurtOfMoreShot(this.#told, shot).filter(({ sentence }) => sentence !== harms[at]!.sentence);
    if (hurt.length > 0 || areShotUntold(this.#told, shot)) this.#harm(at, harms[at]!);
    const whole = this.#byHarm.get(at);
    for (const persons of whole ? hurt : []) {
      if (persons === whole) continue;
      persons.within = whole!;
      this.#told.retell(persons, 'injured', { within: whole!.id });
    }
  }

  drafts(): readonly FigureDraft[] {
    const groups = groupOfEach(this.#told);
    return this.#told.all.map((open) => {
      const { says } = open;
      const { harm, event, firstToken, lastToken, certainty, rule, name } = open.draft;
      const persons = this.#told.idInIncident(open, says.persons);
      const within = says.within && this.#told.idInIncident(open, says.within);
      const group = asPart(groups.get(persons) ?? says.group, within === null ? undefined : groups.get(within), open.persons.child);
      return { says: { ...says, group, persons, within }, harm, event, firstToken, lastToken, certainty, rule, name };
    });
  }

  #harm(index: number, given: Harm): void {
    const at = this.#eventOf(index);
    if (!at || isMournedBefore(this.#kinds, this.#layout, this.#clauses.harms, index)) return;
    const harm = asNamedOfTheDead(this.#told, given, this.#toldAgain, this.#byHarm.get(given.within ?? -1));
    const whole = at.whole || (harm.total && !this.#isNoneOfLater(harm, at)) || (at.first && this.#scope.isLeadToll(harm));
    const said = asOneOfTheForce(this.#cast, this.#mentions.of(harm, at, whole));
    const mention = this.#those.asThose(harm, this.#called.named(this.#attackers.asAttacker(harm, said)));
    const before = this.#byHarm.get(this.#wordForWord.get(index) ?? -1);
    if (before) {
      this.#byHarm.set(index, before);
      return this.#cast.bringForward(before);
    }
    const { persons, how } = this.#personsOf(mention, harm);
    if ((persons.agents || this.#attackers.isDoer(harm.patient)) && !persons.plural && this.#isLongAfter(harm)) return;
    this.#byHarm.set(index, persons);
    persons.byOwnHand ||= mention.byOwnHand && !persons.plural;
    // She is believed to have shot her husband before killing herself
    // He shot two guards before he was killed
    if (this.#attackers.isDoer(harm.patient) && (mention.byOwnHand || isHarmToDoer(harm, this.#mentions.officersWhoAttack())))
      this.#takeForAttacker(persons);
    // The bodies of a man and his wife were found. The man shot himself
    else if (mention.byOwnHand && persons.found && !persons.plural && this.#cast.harmed.size > 1) this.#takeForAttacker(persons);
    if (how === 'told') this.#toldAgain.add(index);
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
  #listedWith(mention: PersonsMention, persons: Persons): readonly Persons[] {
    const shot = this.#shotOfBodies(mention);
    if (shot[0] === persons) return shot.slice(1);
    const { phrase, person } = mention;
    if (phrase.determiner !== 'possessive' || !person?.remains || !person.plural || phrase.quantity) return [];
    const last = this.#told.of(persons).at(-1);
    if (!last || persons.effects.has('killed')) return [];
    const at = this.#clauses.harms[last.draft.harm]!.trigger.firstToken;
    const listed = this.#told.all.filter((open) => this.#clauses.harms[open.draft.harm]!.trigger.firstToken === at);
    return listed.map((open) => open.persons).filter((other) => other !== persons && !other.effects.has('killed'));
  }

  #shotOfBodies = (mention: PersonsMention): readonly Persons[] => shotWhoseBodies(this.#told, this.#clauses.harms, mention);

  #takeForAttacker(persons: Persons): void {
    takeForAttacker(persons);
    if (persons.found) this.#told.retell(persons, 'killed', { group: 'perpetrators' });
  }

  /** "Another missile struck a depot, causing no casualties": nothing is said of the first. */
  #isNoneOfLater({ patient, sentence }: Harm, { first, event }: EventOfHarm): boolean {
    return patient.count?.high === 0 && !first && event !== null && this.#violence.has(sentence);
  }

  #personsOf(mention: PersonsMention, harm: Harm): Resolved {
    const doer = this.#attackers.struckBack(harm) ?? (mention.byOwnHand ? null : this.#attackers.goneOnAbout(harm));
    if (doer) return { persons: doer, how: 'same' };
    const slain =
      harm.rule === 'noun-of'
        ? (this.#called.toldBySurname(mention) ?? theDeathAgain(this.#cast, mention))
        : theDeadByName(this.#cast, mention, harm);
    if (slain) return { persons: slain, how: 'same' };
    const [shot] = this.#shotOfBodies(mention);
    if (shot) return { persons: shot, how: 'same' };
    const again = this.#byPhrase.get(harm.patient) ?? (harm.meant ? this.#toldOf(harm.meant, mention.gender) : undefined);
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
    this.#called.nameThem(harm.patient, persons);
    this.#putUnderParent(harm, mention, resolved);
    if (harm.certainty === 'asserted' && this.#isOfDefence(harm))
      if (persons.group === 'unspecified' || persons.group === 'people') persons.group = 'perpetrators';
    if (how === 'new' && !harm.superseded && placeAmongTold(this.#kinds, this.#layout, this.#told, persons, mention, harm))
      return { persons, how: 'told' };
    return resolved;
  }

  /** "Victim 2 was taken to Mercy, where she died", "Ana Ruiz was taken to Mercy, where she died": nobody told of before. */
  #asMeant({ meant }: Harm, mention: PersonsMention): PersonsMention {
    if (!meant || mention.phrase.pronoun !== 'singular' || mention.agents) return mention;
    const ordinal = this.#mentions.ordinalOf(meant);
    if (ordinal === null && !this.#isAnotherByName(meant)) return mention;
    return { ...inPlaceOf(this.#layout, mention, meant), ordinal };
  }

  /** The last who was harmed alone is called by another name. */
  #isAnotherByName(meant: NounPhrase): boolean {
    const last = meant.name && this.#cast.latest(({ plural, agents, effects }) => !plural && !agents && effects.size > 0);
    return Boolean(last && last.name.length > 0 && !last.name.some((part) => nameOf(this.#layout, meant).includes(part)));
  }

  #partOfOthers({ within, sentence }: Harm, mention: PersonsMention): Resolved | null {
    const others = within === null || this.#clauses.harms[within]!.sentence !== sentence ? undefined : this.#byHarm.get(within);
    return others ? partOfOthers(this.#cast, others, mention) : null;
  }

  /** "84 people, among them teenagers", "Among the dead were teenagers": any number of the 84, and not the 84 again. */
  #asPartOf({ within, rule }: Harm, mention: PersonsMention, resolved: Resolved): Resolved {
    if (resolved.how === 'told') return resolved;
    const ofDead =
      within === null && resolved.how === 'new' && rule.startsWith('among-the-dead')
        ? partOfDead(this.#cast, resolved.persons, mention)
        : null;
    if (ofDead) return ofDead;
    const whole = within !== null ? this.#byHarm.get(within) : rule.startsWith('among-the-dead') ? resolved.persons : undefined;
    // Six died and one was hurt. The dead include the gunman: he is not the one who was hurt
    const dead = resolved.how === 'same' && mention.effect === 'killed' ? this.#cast.latest(areDead) : null;
    if (whole && dead && isHurtBeside(dead, resolved.persons)) return addPart(this.#cast, dead, mention);
    return whole && whole === resolved.persons && mention.count?.modifier === 'vague' ? addPart(this.#cast, whole, mention) : resolved;
  }

  #isOfDefence(harm: Harm): boolean {
    return (
      (isShotByPolice(this.#kinds, this.#layout, harm, this.#mentions.officersWhoAttack()) &&
        !isFiredAtCivilian(this.#clauses.happenings, harm)) ||
      isAimedAtOfficers(this.#kinds, this.#layout, harm) ||
      hasFired(this.#layout, this.#clauses.happenings, harm) ||
      this.#isShotByOfficer(harm)
    );
  }

  /** "A deputy, Luis Cano, was hit. … Cano shot the man": of the forces by what was told of him before. */
  #isShotByOfficer({ effect, agent }: Harm): boolean {
    if (!isKilledOrInjured(effect) || !agent?.name) return false;
    const officer = this.#byPhrase.get(agent) ?? this.#cast.named(nameOf(this.#layout, agent));
    return officer !== undefined && officer !== null && !officer.agents && isDefender(officer.group);
  }

  #toldOf(phrase: NounPhrase, gender: Gender): Persons | undefined {
    return this.#byPhrase.get(phrase) ?? (phrase.name ? this.#cast.named(nameOf(this.#layout, phrase), gender) : null) ?? undefined;
  }

  /** "Five were killed, among them Juan Mora" */
  #putUnderParent(harm: Harm, { name }: PersonsMention, { persons, how }: Resolved): void {
    const parent = harm.within === null ? undefined : (this.#byHarm.get(harm.within) ?? this.#deadBefore(harm));
    if (!parent || parent === persons || (how === 'same' && (persons.within !== null || this.#isBeside(harm, persons)))) return;
    persons.within = parent;
    // Five were wounded, including a clerk. … The clerk died: four are left; but of six others beside the dead none died
    const isIncluded = harm.rule === INCLUDED && harm.effect === 'injured' && !parent.additional;
    if (harm.rule === ONE_OF_THEM || isIncluded) this.#isOneOf(parent, persons);
    // shot five people, killing a nurse
    if (how === 'new' && harm.effect === 'killed' && weakInjury(parent)) take(parent, 'killed', persons.count?.low ?? 1);
    // wounding six, one of whom died
    persons.isShare ||= harm.effect === 'killed' && harm.rule === 'subject-verb';
    if (name.length > 0 && persons.group === 'unspecified') persons.group = parent.group;
  }

  /** "Three men and a woman were hurt, including one badly": she is beside the three, and none of them. */
  #isBeside({ sentence, patient }: Harm, persons: Persons): boolean {
    if (patient.person !== null || patient.name !== null) return false;
    return this.#told.of(persons).some((open) => this.#told.sentenceOf(open) === sentence && open.says.within === null);
  }

  /** Three were shot dead. 82 have died since May. "One of those killed was a student": of those counted, where the others are background. */
  #deadBefore({ rule, effect, patient }: Harm): Persons | undefined {
    return (rule.startsWith('among-') && effect === 'killed' && theDeadMeant(this.#cast, patient)) || undefined;
  }

  /** "Ana Ruiz was one of six people wounded": if she dies, or is dead, five of them are left. */
  #isOneOf(parent: Persons, one: Persons): void {
    one.isShare = true;
    if (parent.effects.has('injured') && one.effects.has('killed'))
      this.#told.retell(one, 'killed', { within: parent.id, movedFrom: 'injured' });
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
    const scope = ofSome || persons.beside ? 'event' : this.#scope.of(harm, mention, persons, at.whole, group);
    if (scope === 'incident') this.#told.tolls.add(persons);
    const added = scope === 'event' && (persons.beside || this.#scope.isBeside(harm, mention) || this.#scope.isNext(harm, persons));
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
