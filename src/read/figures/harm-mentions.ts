/** What a harm says of the persons it befell, before it is decided who they are. */

import { isKilledOrInjured } from '../../model/killed-or-injured.js';
import type { NounPhrase } from '../clauses/chunk.js';
import type { Harm } from '../clauses/clause.js';
import type { Gender } from '../text/gender.js';
import { itemAt } from '../text/item-at.js';
import type { Layout } from '../text/layout.js';
import { isBesides } from './beside-others.js';
import { dyingOf } from './dying.js';
import type { EventOfHarm } from './figure-draft.js';
import { isLynched } from './lynched.js';
import { ATTACKER } from './may-be-same.js';
import { mentionOf } from './mention.js';
import { officersWhoAttack } from './officers-who-attack.js';
import type { PersonKinds } from './person-kinds.js';
import { isCondition, type PersonsMention } from './persons.js';
import type { PersonsTold } from './persons-told.js';
import type { NumberOf } from './stated-numbers.js';
import type { TollScope } from './toll-scope.js';
import { hasAttacker, isDefender, isHarmToAttacker, isSelfInflicted } from './who-attacks.js';

/** Ways of saying that the dead were found. */
const FOUND = new Set(['found', 'bodies-found', 'state-after-noun', 'state-after-be']);
/** Tokens from "turned" to "himself": "the shotgun on". */
const ONESELF_REACH = 6;
const HERSELF = 'herself';
/** Tokens between "a pupil" and "another pupil". */
const UNHARMED_REACH = 40;

/** "Gunmen killed four militiamen": who is killed by fighters of another kind did not attack anybody here. */
const isHarmedByOthers = ({ patient: { person }, effect, agent }: Harm): boolean =>
  isKilledOrInjured(effect) &&
  person?.group === 'perpetrators' &&
  agent?.person?.group === 'perpetrators' &&
  agent.person.concept !== person.concept &&
  person.concept !== ATTACKER;

export class HarmMentions {
  readonly #kinds: PersonKinds;
  readonly #layout: Layout;
  readonly #harms: readonly Harm[];
  readonly #cast: PersonsTold;
  readonly #scope: TollScope;
  readonly #numberOf: NumberOf;
  #harmed: Uint8Array | null = null;
  #holdingDoers: ReadonlySet<Harm> | null = null;
  #leavingOut: ReadonlySet<number> | null = null;
  #suicides: ReadonlySet<NounPhrase> | null = null;
  #dying: ReadonlySet<NounPhrase> | null = null;
  #officers: ReadonlySet<NounPhrase> | null = null;
  #tellsOfHisSuicide: boolean | null = null;
  #concepts: ReadonlyMap<number, readonly string[]> | null = null;
  #murderSuicide: { readonly sentence: number; readonly told: boolean } | null = null;

  constructor(kinds: PersonKinds, layout: Layout, harms: readonly Harm[], cast: PersonsTold, scope: TollScope, numberOf: NumberOf) {
    this.#kinds = kinds;
    this.#layout = layout;
    this.#harms = harms;
    this.#cast = cast;
    this.#scope = scope;
    this.#numberOf = numberOf;
  }

  /** "He shot Ruiz, then her mother": Ruiz is not the mother, though one verb does not say both. */
  #conceptsIn(sentence: number): readonly string[] {
    this.#concepts ??= conceptsBySentence(this.#harms);
    return this.#concepts.get(sentence) ?? [];
  }

  /** "A man and his wife died in a murder-suicide": whoever did it is one of them. */
  #tellsOfMurderSuicide(sentence: number): boolean {
    if (this.#murderSuicide?.sentence !== sentence) {
      const { firstToken, lastToken } = this.#layout.sentences[sentence]!;
      const words = this.#layout.tokens.slice(firstToken, lastToken);
      this.#murderSuicide = { sentence, told: words.some(({ lower }) => this.#kinds['murder-suicides'].has(lower)) };
    }
    return this.#murderSuicide.told;
  }

  of(harm: Harm, at: EventOfHarm, whole: boolean): PersonsMention {
    const { patient, effect, sentence, rule, total } = harm;
    const said = mentionOf(this.#layout, patient, harm.inherits, sentence);
    const listedWith = this.#scope.listedWith(harm);
    return {
      ...said,
      count: (total ? null : this.#numberOf(patient)) ?? said.count,
      at: at.at ?? null,
      ordinal: this.ordinalOf(patient),
      effect,
      weak: harm.weak && effect !== 'killed',
      event: whole || isCondition(rule) || rule.startsWith('among-') ? null : at.event,
      incident: at.incident,
      group:
        (listedWith.length < 2 && this.#isOutlawHarmed(harm)) || isHarmedByOthers(harm) || isLynched(this.#kinds, this.#layout, harm)
          ? 'unspecified'
          : said.group === 'people' &&
              (((hasAttacker(harm) || (rule === 'active' && harm.agent !== null && this.isOfSuicide(harm.agent))) &&
                !this.#holdsDoer(harm)) ||
                this.#leavesOutDoer(harm))
            ? 'victims'
            : said.group,
      total,
      // After being hit by an officer, he shot himself
      agents:
        isHarmToAttacker(this.#kinds, this.#layout, harm, this.officersWhoAttack()) ||
        (patient.pronoun === 'singular' && (this.#isSuicide(patient) || this.#isHeHimself(patient))),
      besides: (isBesides(this.#cast, patient, effect, sentence) && !this.#isBesideUnharmed(harm)) || this.#scope.isAlso(harm),
      listedNumber: listedWith.reduce((sum, phrase) => sum + (phrase.count?.low ?? 1), 0),
      listed: listedWith.length > 1 || (rule === 'named' && harm.within !== null),
      dies: effect === 'injured' && this.#isDying(patient),
      suffered: rule !== 'active' && !isOfHitting(harm),
      byAttacker: isByAttacker(harm),
      // Two women were also taken to hospital: the women told of before, taken there like the others
      also: !(rule === 'taken-to-hospital' && patient.quantity && !patient.quantity.additional) && this.#scope.isAlsoSaid(harm),
      toOneself: rule === 'to-oneself',
      oneself: rule === 'to-oneself' ? this.#sexOfOneself(harm) : null,
      byOwnHand:
        effect === 'killed' &&
        (rule === 'to-oneself' || isSelfInflicted(this.#kinds, this.#layout, harm) || this.#isCalledSuicide(patient)),
      found: FOUND.has(rule) || (rule === 'subject-verb' && effect === 'killed' && this.#tellsOfMurderSuicide(sentence)),
      ofSubject: this.#kinds['clause-openers'].at(itemAt(this.#layout.tokens, patient.firstToken - 1)),
      listedWith: isNameAlone(patient) ? this.#conceptsIn(sentence) : conceptsOf(listedWith),
    };
  }

  #isDying(phrase: NounPhrase): boolean {
    this.#dying ??= dyingOf(this.#harms);
    return this.#dying.has(phrase);
  }

  /** "He himself was found hanged": set against those he harmed. */
  #isHeHimself = ({ firstToken, lastToken }: NounPhrase): boolean =>
    lastToken - firstToken === 2 && this.#kinds.oneself.at(this.#layout.tokens[lastToken - 1]!);

  /** "A pupil played with a gun, and another pupil was hit": beside one who came to no harm. */
  #isBesideUnharmed({ patient, sentence }: Harm): boolean {
    if (patient.person === null || patient.count?.high !== 1 || (patient.determiner !== 'other' && !patient.quantity?.additional))
      return false;
    const { tokens, sentences } = this.#layout;
    const head = tokens[patient.headLast - 1]!.lower;
    const first = sentences[Math.max(0, sentence - 1)]!.firstToken;
    for (let i = patient.firstToken - 1; i >= Math.max(first, patient.firstToken - UNHARMED_REACH); i--)
      if (tokens[i]!.lower === head) return !this.#isHarmed(i);
    return false;
  }

  /** "He killed five people, including himself": of them he is one. */
  #holdsDoer(harm: Harm): boolean {
    this.#holdingDoers ??= new Set(this.#harms.filter(isDoer).map(({ within }) => this.#harms[within!]!));
    return this.#holdingDoers.has(harm);
  }

  /** "A soldier killed three people before taking his own life", "A soldier killed three people. He then killed himself" */
  isOfSuicide = (agent: NounPhrase): boolean =>
    this.#isSuicide(agent) || (agent.person?.plural === false && agent.determiner === 'indefinite' && this.#isSuicideOfHim());

  officersWhoAttack(): ReadonlySet<NounPhrase> {
    this.#officers ??= officersWhoAttack(this.#harms);
    return this.#officers;
  }

  #isSuicide = (phrase: NounPhrase): boolean => this.#suicidesTold().has(phrase);

  #isSuicideOfHim(): boolean {
    // An officer, Ivo Reyes, shot three guests. Reyes then shot himself
    const isHis = ({ pronoun, person, name }: NounPhrase): boolean =>
      pronoun === 'singular' || (name !== null && person === null) || person?.plural === false;
    this.#tellsOfHisSuicide ??= [...this.#suicidesTold()].some(isHis);
    return this.#tellsOfHisSuicide;
  }

  #suicidesTold(): ReadonlySet<NounPhrase> {
    this.#suicides ??= new Set(this.#harms.filter(({ rule }) => rule === 'to-oneself').map(({ patient }) => patient));
    return this.#suicides;
  }

  /** "Nine people died, not including the gunman" */
  #leavesOutDoer({ trigger }: Harm): boolean {
    this.#leavingOut ??= new Set(this.#harms.filter(({ rule }) => rule === 'left-out').map((harm) => harm.trigger.firstToken));
    return this.#leavingOut.has(trigger.firstToken);
  }

  /** The words for those who came to harm are marked once, for a report may ask of many. */
  #isHarmed(token: number): boolean {
    if (!this.#harmed) {
      this.#harmed = new Uint8Array(this.#layout.tokens.length);
      for (const { patient } of this.#harms) this.#harmed.fill(1, patient.firstToken, patient.lastToken);
    }
    return this.#harmed[token] === 1;
  }

  /** "Three gang members were gunned down": by whom it is not said, and so rather as victims, but "a gang member and two nurses were killed". */
  #isOutlawHarmed({ patient: { person, headFirst, lastToken }, rule, effect, agent }: Harm): boolean {
    if (!isKilledOrInjured(effect) || rule !== 'passive' || agent !== null || person?.group !== 'perpetrators') return false;
    const { outlaws } = this.#kinds;
    return outlaws.has(person.concept) || this.#layout.tokens.slice(headFirst, lastToken).some(({ lower }) => outlaws.has(lower));
  }

  #sexOfOneself({ sentence, trigger }: Harm): Gender {
    const last = Math.min(this.#layout.sentences[sentence]!.lastToken, trigger.lastToken + ONESELF_REACH);
    for (let i = trigger.firstToken; i < last; i++) {
      const { lower } = this.#layout.tokens[i]!;
      if (this.#kinds.oneself.has(lower)) return lower === HERSELF ? 'f' : 'm';
    }
    return null;
  }

  /** "a suicide bomber" */
  #isCalledSuicide = ({ firstToken, lastToken, person }: NounPhrase): boolean =>
    person?.group === 'perpetrators' &&
    this.#layout.tokens.slice(firstToken, lastToken).some(({ lower }) => this.#kinds['by-own-hand'].has(lower));

  /** "A third victim"; but "this is the third child killed" counts what was before. */
  ordinalOf({ firstToken, lastToken, headFirst, headLast, person, quantity }: NounPhrase): string | null {
    // Victim 2
    const end = this.#layout.tokens[lastToken - 1]!;
    if (end.shape === 'number' && quantity === null && person !== null) return end.lower;
    if (this.#kinds.being.at(itemAt(this.#layout.tokens, firstToken - 1))) return null;
    // "a third", without a word for whom
    const last = person === null ? headLast : headFirst;
    for (let i = firstToken; i < last; i++) {
      const { lower } = this.#layout.tokens[i]!;
      // a third grade girl
      if (this.#kinds.ordinals.has(lower) && !this.#kinds['no-order'].at(itemAt(this.#layout.tokens, i + 1))) return lower;
    }
    return null;
  }
}

const isDoer = ({ within, rule, agent, patient }: Harm): boolean =>
  within !== null && rule === 'including' && agent === null && (patient.pronoun !== null || patient.person?.group === 'perpetrators');

function conceptsOf(phrases: readonly NounPhrase[]): readonly string[] {
  const concepts: string[] = [];
  for (const { person } of phrases) if (person) concepts.push(person.concept);
  return concepts;
}

/** "fired into the crowd, hitting eight people", but not "eight people were hit" */
const isOfHitting = ({ rule, patient, trigger }: Harm): boolean => rule === 'hit' && patient.firstToken >= trigger.lastToken;

const isNameAlone = ({ name, person }: NounPhrase): boolean => name !== null && person === null;

/** By sentence, the words for those it tells of as harmed. */
function conceptsBySentence(harms: readonly Harm[]): ReadonlyMap<number, readonly string[]> {
  const out = new Map<number, string[]>();
  for (const { sentence, patient } of harms) {
    if (!patient.person) continue;
    const known = out.get(sentence);
    if (!known) out.set(sentence, [patient.person.concept]);
    else if (!known.includes(patient.person.concept)) known.push(patient.person.concept);
  }
  return out;
}

/** "the man attacked first, killing Juan Mora"; but "officers shot Juan Mora", "a customer shot Juan Mora", who may be he who attacked. */
const isByAttacker = ({ rule, agent }: Harm): boolean =>
  rule === 'active' && agent !== null && agent.determiner !== 'indefinite' && !(agent.person && isDefender(agent.person.group));
