/** Persons who did it, as claims. */

import type { FigureClaim } from '../../model/claim.js';
import type { Confidence, IncidentKind } from '../../model/vocabulary.js';
import { altered, type NounPhrase } from '../clauses/chunk.js';
import type { Doing, Happening, Harm } from '../clauses/clause.js';
import { FORCES } from '../clauses/forces.js';
import { isBlamed } from '../clauses/is-blamed.js';
import { isSmallWord } from '../text/small-words.js';
import { type Attackers, canAttack, isBandOfForces, isForce, isForceItself, isNobody, isOrganisationItself } from './attackers.js';
import { isByBomb, isByCivilians, isOfCivilians } from './by-civilians.js';
import { isCalledAsBody } from './called-as-body.js';
import { describedEnds } from './described-as.js';
import { doersMeant } from './doers-meant.js';
import { isTold, SUFFERED } from './is-incident.js';
import type { KnownWords } from './known-words.js';
import { type Mention, mentionsOf, nameMentions } from './mentions.js';
import type { OpenIncident } from './open-incident.js';
import { claimMention, claimParticipant, isOfSeveralWords, namesBeside } from './participant-claims.js';
import { CALLED } from './plainly-told.js';
import { StrikingBack } from './striking-back.js';
import { Unarmed } from './unarmed.js';

export class PerpetratorClaims {
  readonly #incident: OpenIncident;
  readonly #known: Attackers;
  /** Words for what is attacked, in lower case. */
  readonly #things: ReadonlySet<string>;
  readonly #civilianThings: ReadonlySet<string>;
  /** Deeds that nobody does but persons. */
  readonly #byArms: KnownWords['byArms'];
  /** A phrase is told of once, and once more for each deed of another kind: "guerrillas kidnapped a mayor and burned two buses". */
  readonly #told = new Map<NounPhrase, Set<IncidentKind | null>>();
  /** Events of which it is told whom those who did it harmed. */
  readonly #harmedIn = new Map<NounPhrase, string | null>();
  /** The name beside a phrase, by the phrase's first token. */
  readonly #namings: ReadonlyMap<number, NonNullable<NounPhrase['name']>>;
  /** Sentences that tell of arrests; null until they are asked for. */
  #heldIn: ReadonlySet<number> | null = null;
  /** Who is held for a deed or accused of it. */
  readonly #held: ReadonlySet<NounPhrase>;
  /** Of those who did it, how many are called by name beside what they are. */
  #named = 0;
  readonly #strikingBack: StrikingBack;
  readonly #unarmed: Unarmed;
  /** By the first token of what was fired, placed or hurled, by whom. */
  #wielders: ReadonlyMap<number, NounPhrase> | null = null;
  /** Sentences in which soldiers or police do it to civilians: then so do those joined to them. */
  readonly #byForces = new Set<number>();

  constructor(incident: OpenIncident, { attackers, targets, civilianThings, byArms }: KnownWords) {
    this.#incident = incident;
    this.#known = attackers;
    this.#things = targets;
    this.#civilianThings = civilianThings;
    this.#byArms = byArms;
    this.#namings = namesBeside(incident);
    this.#strikingBack = new StrikingBack(incident.found.clauses.harms);
    this.#unarmed = new Unarmed(incident.found.clauses, incident.found.layout, attackers.words);
    this.#held = new Set(incident.found.clauses.doings.flatMap(({ phrase, rule }) => (SAYS_HELD.has(rule) ? [phrase] : [])));
  }

  /** "killed by two gunmen": who did it to persons who are no attackers themselves. */
  ofFigure({ certainty, says: { effect, group, event } }: FigureClaim, harm: Harm): void {
    const { sentence } = harm;
    if (group === 'perpetrators') this.#strikingBack.note(harm);
    const agent = this.#meant(this.#wielderOf(harm.agent), sentence);
    if (!agent || this.#told.has(agent) || !isTold(certainty) || group === 'perpetrators' || !SUFFERED.has(effect)) return;
    if (isOrganisationItself(this.#incident.found, agent)) return;
    // killed by a former employee, a student stabbed a teacher
    const isCivilian = agent.person?.group === 'civilians';
    const isByForce = this.#isForce(agent) && this.#unarmed.isHarmedBy(agent, group, harm);
    if (isByForce) this.#byForces.add(sentence);
    const isDoer = this.#canAttack(agent) || isCivilian || isByForce || (FORCES.has(group) && this.#isOurs(agent));
    if (!isDoer) return;
    this.#claim(agent, event, undefined, effect === 'abducted' ? 'kidnapping' : null);
    this.#harmedIn.set(agent, event);
  }

  ofHappening(happening: Happening, event: string): void {
    const { word } = happening;
    const agent = this.#meant(happening.agent, happening.sentence);
    if (word.kind === 'protest' && this.#areHeldFor(happening.sentence)) return;
    if (!agent || isUndoing(word) || (word.role !== 'violence' && word.role !== 'threat')) return;
    const kinds = this.#told.get(agent);
    // murdered a mayor and blew up a bridge: of either deed
    const isOfBoth = kinds?.has(null) === true && (this.#harmedIn.get(agent) ?? this.#firstEvent()) === event;
    if (kinds && (isOfBoth || kinds.has(word.kind) || !isTold(happening.certainty))) return;
    if (
      this.#endsAttack(agent) ||
      this.#strikingBack.isBy(agent, happening) ||
      (isForceItself(this.#incident.found, agent) && agent.person === null) ||
      isOrganisationItself(this.#incident.found, agent)
    )
      return;
    const isForceThatDidIt = (isBlamed(happening) || isAtCivilians(happening) || this.#isAtHomes(happening)) && this.#isForce(agent);
    // soldiers killed three farmers and burned ten houses
    const didAnother = kinds !== undefined;
    if (didAnother || this.#canAttack(agent) || isForceThatDidIt || this.#isByCivilians(happening))
      this.#claim(agent, event, undefined, word.kind);
  }

  #firstEvent(): string | undefined {
    const [first] = this.#incident.events;
    return first && this.#incident.eventId(first.index);
  }

  /** "arrested for the murder", "attributed to rebels", "the killer, Juan Mora": any person may be held for it. */
  ofDoing({ phrase, rule, trigger, sentence }: Doing, event: string): void {
    const isFallback = rule === 'again' && (this.#told.size > 0 || this.#isHarmedStranger(phrase));
    if (this.#told.has(phrase) || isFallback || this.#endsAttack(phrase) || isNobody(this.#incident.found.layout, phrase)) return;
    if ((SAYS_HELD.has(rule) && this.#isOnlyProtest()) || this.#areHeldFor(sentence)) return;
    if (phrase.person === null && this.#isRite(phrase)) return;
    // the armed forces, the army: told of as organisations are
    if (isForceItself(this.#incident.found, phrase)) return;
    if (rule === 'again' && phrase.person === null && phrase.name === null) return this.#claimByWord(phrase, event);
    // planned by Colonel Juan Mora: somebody by name, and not whoever is at war
    const mayBeIt = rule !== 'did' || !isForce(phrase) || phrase.name !== null || this.#isAtrocity(trigger) || this.#byForces.has(sentence);
    const isHeld = phrase.person !== null && mayBeIt && phrase.person.group !== 'victims';
    if (this.#canAttack(phrase) || isHeld) this.#claim(phrase, event, `doer.${rule}`);
  }

  /** "Students were arrested for a march in Lugo": who is held for no more than that has done nobody harm. */
  #areHeldFor(sentence: number): boolean {
    if (!this.#isOnlyProtest()) return false;
    const { harms } = this.#incident.found.clauses;
    this.#heldIn ??= new Set(harms.filter(({ effect }) => effect === 'detained').map((harm) => harm.sentence));
    return this.#heldIn.has(sentence);
  }

  #isOnlyProtest(): boolean {
    const deeds = this.#incident.events.filter(({ role }) => role === 'violence' || role === 'threat');
    return deeds.length > 0 && deeds.every(({ kind }) => kind === 'protest');
  }

  /** "a guerrilla ambush": where nothing else says who did it; "the guerrillas" told of later do. */
  #claimByWord(phrase: NounPhrase, event: string): void {
    if (this.#canAttack(phrase)) claimParticipant(this.#incident, phrase, 'perpetrator', event, NOTHING_SAID, 'doer.again');
  }

  /** "Two men got out of a car and were shot" */
  #isHarmedStranger(phrase: NounPhrase): boolean {
    return phrase.person?.group !== 'perpetrators' && this.#incident.harmed.has(phrase);
  }

  /** "Funerals were held for the victims of the bombing": at the head of a sentence it looks like a name. */
  #isRite({ headLast }: NounPhrase): boolean {
    return this.#known.words.rite.at(this.#incident.found.layout.tokens[headLast - 1]!);
  }

  /** "The massacre was planned by a colonel": soldiers are guilty of it, and not at war. */
  #isAtrocity({ lastToken }: Doing['trigger']): boolean {
    return this.#known.words.atrocity.at(this.#incident.found.layout.tokens[lastToken - 1]!);
  }

  /** "killed by shots fired by policemen", "a grenade hurled by students killed": who fired and hurled what killed; anybody else is who the phrase says. */
  #wielderOf(agent: NounPhrase | null): NounPhrase | null {
    if (!agent || agent.person !== null || agent.name !== null || agent.pronoun !== null) return agent;
    this.#wielders ??= new Map(
      this.#incident.found.clauses.happenings.flatMap(({ agent: by, targets: [what], trigger, nominal }) =>
        by?.person && what && !nominal && what.lastToken <= trigger.firstToken && by.firstToken >= trigger.lastToken
          ? [[what.firstToken, by]]
          : [],
      ),
    );
    return this.#wielders.get(agent.firstToken) ?? agent;
  }

  /** "they": those told of right before; anybody else is who the phrase says. */
  #meant(agent: NounPhrase | null, sentence: number): NounPhrase | null {
    if (!agent || (!agent.pronoun && agent.person !== null)) return agent;
    const mayBe = (phrase: NounPhrase): boolean => this.#canAttack(phrase) && !this.#incident.harmed.has(phrase);
    return doersMeant(this.#incident.found, agent, sentence, mayBe, this.#known.words.denied) ?? agent;
  }

  /** "Our forces killed 15 soldiers": one side of a war, in its own words. */
  #isOurs(agent: NounPhrase): boolean {
    return this.#isForce(agent) && isSmallWord(this.#incident.found.layout, agent.firstToken, 'our');
  }

  /** Commandos may be of either side; those who kill the gunmen are of the other. */
  #endsAttack(phrase: NounPhrase): boolean {
    const { tokens } = this.#incident.found.layout;
    return this.#known.words.saves.at(tokens[phrase.headLast - 1]!) && this.#strikingBack.harmsAttackers(phrase);
  }

  #isForce(agent: NounPhrase): boolean {
    return isForce(agent) || isBandOfForces(this.#known, this.#incident.found, agent);
  }

  #isByCivilians(happening: Happening): boolean {
    return isByCivilians(this.#incident.found, happening, this.#things, this.#byArms) || isByBomb(happening, this.#known.words);
  }

  /** "soldiers burned 40 houses", "troops shelled a village" */
  #isAtHomes({ word, targets, certainty }: Happening): boolean {
    return isTold(certainty) && isOfCivilians(this.#incident.found, { word, targets }, this.#civilianThings);
  }

  #canAttack(agent: NounPhrase): boolean {
    return canAttack(this.#known, this.#incident.found, agent);
  }

  /** "two men on a motorcycle", from the longest: how they looked is of what they are called. */
  #described(agent: NounPhrase): readonly Mention[] {
    const { found } = this.#incident;
    const { tokens } = found.layout;
    return describedEnds(found, this.#known.words, agent)
      .filter((end) => end !== agent.wholeLast)
      .toReversed()
      .flatMap((last) =>
        mentionsOf(found.layout, altered(agent, { wholeLast: last })).filter(({ span }) => span.end === tokens[last - 1]!.end),
      );
  }

  #claim(agent: NounPhrase, event: string | null, told?: string, kind: IncidentKind | null = null): void {
    // charged with killing two: it is not told as fact that they did
    const rule = told ?? (this.#held.has(agent) ? 'people.held' : undefined);
    const kinds = this.#told.get(agent);
    if (kinds) kinds.add(kind);
    else this.#told.set(agent, new Set([kind]));
    // a former soldier, Juan Mora, opened fire
    const name = agent.name === null && agent.count?.high === 1 ? this.#namings.get(agent.firstToken) : undefined;
    // who protests is told of by name
    if (kind !== 'protest' && isCalledAsBody(this.#incident.found.layout, agent, this.#known.ofPersons))
      return claimBody(this.#incident, agent, rule === undefined ? 'fact' : 'suspected', event);
    const said = { count: agent.count, effect: null, persons: name ? `${CALLED}${++this.#named}` : null };
    for (const mention of this.#described(agent)) claimMention(this.#incident, mention, 'perpetrator', event, said, rule);
    claimParticipant(this.#incident, agent, 'perpetrator', event, said, rule);
    if (name)
      for (const mention of nameMentions(this.#incident.found.layout, name))
        claimMention(this.#incident, mention, 'perpetrator', event, said, rule);
  }
}

/** "The Black Falcons killed a judge": told of as organisations are. */
function claimBody(incident: OpenIncident, { name }: NounPhrase, confidence: Confidence, event: string | null): void {
  for (const { text, span } of nameMentions(incident.found.layout, name!))
    incident.pin('responsibility', { mention: text, confidence, event }, span, 'doer');
}

const NOTHING_SAID = { count: null, effect: null, persons: null };

const SAYS_HELD: ReadonlySet<Doing['rule']> = new Set(['held', 'laid']);

/** "The authorities defused a bomb": who undoes it did not lay it. */
const isUndoing = ({ attempted, object }: Happening['word']): boolean => attempted && object !== null;

/** "soldiers fired at peasants", "beat Ana Ruiz", not at those who attack */
const isAtCivilians = ({ targets }: Happening): boolean =>
  targets.some(({ person, name }) =>
    person ? person.group === 'civilians' || person.gender === 'f' || person.child : name !== null && isOfSeveralWords(name),
  );
