/** "A man shot two clerks. He drove to a motel. His body was found there": while a report goes on about him who attacked, he is meant. */

import { isKilledOrInjured } from '../../model/killed-or-injured.js';
import type { Chunk, NounPhrase, VerbGroup } from '../clauses/chunk.js';
import type { Clauses, CutSentence, Happening, Harm } from '../clauses/clause.js';
import { FORCES } from '../clauses/forces.js';
import { type Gender, genderOfPronoun } from '../text/gender.js';
import { itemAt } from '../text/item-at.js';
import type { Layout } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import { doersOf, isViolence } from './who-attacks.js';

/** By the first token of a pronoun, or of "his body": the phrase that told of who attacked. */
export type AttackersThread = ReadonlyMap<number, NounPhrase>;

export function followAttacker(layout: Layout, clauses: Clauses, isBackground: (token: number) => boolean): AttackersThread {
  const thread = new Thread(layout, clauses);
  for (const cut of clauses.sentences) thread.follow(cut, isBackground(layout.sentences[cut.sentence]!.firstToken));
  return thread.meant;
}

/** Those a sentence tells of as harmed by others: how many, and of which sex where it is one alone. */
interface Victims {
  count: number;
  readonly token: number;
  readonly gender: Gender;
}

class Thread {
  readonly meant = new Map<number, NounPhrase>();
  readonly #layout: Layout;
  readonly #attackers: Set<NounPhrase>;
  readonly #victims: ReadonlyMap<number, Victims>;
  readonly #names = new Set<string>();
  /** Whom the report is about; null: somebody else, or it is open. */
  #topic: NounPhrase | null = null;
  #gender: Gender = null;
  /** Who is the subject since, and whom it was about until then: "A customer shot him". */
  #turned: { readonly to: NounPhrase; readonly from: NounPhrase } | null = null;
  /** One alone was harmed in the sentences before, who may be meant by a pronoun as well. */
  #lone: Victims | null = null;
  #isOfBefore = false;

  constructor(layout: Layout, { harms, happenings, namings }: Clauses) {
    this.#layout = layout;
    this.#attackers = attackersOf(layout, harms, happenings);
    this.#victims = victimsBySentence(layout, harms, this.#attackers);
    for (const { phrase, name, as } of namings) {
      if (as?.group === 'perpetrators') this.#attackers.add(phrase);
      if (name && (phrase.person?.group === 'perpetrators' || this.#attackers.has(phrase))) this.#attackers.add(name);
    }
  }

  /** @param isBackground it may tell of who attacked elsewhere, and goes on about this one only where it names no other */
  follow({ sentence, chunks, clause }: CutSentence, isBackground: boolean): void {
    const victims = isBackground ? undefined : this.#victims.get(sentence);
    if (victims) this.#lone = victims.count === 1 ? victims : null;
    this.#isOfBefore = victims === undefined;
    let speaks: NounPhrase | null = null;
    let isOfOther: boolean | null = null;
    this.#turned = null;
    for (let k = 0; k < chunks.length; k++) {
      const chunk = chunks[k]!;
      if (chunk.type === 'noun-phrase') this.#object(chunk, chunks, k, clause);
      if (chunk.type !== 'verb-group') continue;
      const subjects = clause.subjects(k);
      if (subjects.length !== 1 || !isOne(subjects[0]!)) continue;
      const before = this.#topic;
      const isSpeaker = chunk.word?.verb?.says === true && !chunk.passive;
      if (!isSpeaker) isOfOther ??= subjects[0]!.pronoun === null && !this.#isAttacker(subjects[0]!);
      if (isBackground && this.#attackers.has(subjects[0]!)) this.#topic = null;
      else this.#subject(subjects[0]!, chunk);
      if (before && !this.#topic) this.#turned = { to: subjects[0]!, from: before };
      if (before && !this.#topic && isSpeaker) speaks = before;
    }
    // Ana Ruiz stood outside when a gunman fired at her: the report goes on about her
    if (isOfOther) this.#topic = null;
    // A neighbour said he heard shots: the report goes on about whom it was about
    if (speaks && !this.#topic) this.#topic = speaks;
  }

  /** "him" of "shot him", "his body". */
  #object(phrase: NounPhrase, chunks: readonly Chunk[], k: number, clause: CutSentence['clause']): void {
    // Officers found a boy in the yard. He was taken to a clinic
    if (
      this.#topic &&
      isOne(phrase) &&
      phrase.pronoun === null &&
      phrase.place === null &&
      !isBody(phrase) &&
      this.#isFoundByOthers(phrase, chunks, k, clause)
    )
      this.#topic = null;
    const isHis = isBody(phrase) || (phrase.determiner === 'possessive' && (phrase.person ?? phrase.name) === null);
    if (!(isHis || (phrase.pronoun === 'singular' && isSmallWord(this.#layout, phrase.firstToken, 'object')))) return;
    const verb = verbBefore(chunks, k);
    const subjects = verb < 0 ? [] : clause.subjects(verb);
    const topic = this.#turned && subjects[0] === this.#turned.to ? this.#turned.from : this.#topic;
    if (!topic || !this.#agrees(phrase.firstToken) || this.#lone || subjects.some((subject) => this.#isAttacker(subject))) return;
    this.meant.set(phrase.firstToken, topic);
  }

  #isFoundByOthers(phrase: NounPhrase, chunks: readonly Chunk[], k: number, clause: CutSentence['clause']): boolean {
    const verb = verbBefore(chunks, k);
    if (verb < 0 || (chunks[verb] as VerbGroup).copula || this.#isAttacker(phrase)) return false;
    return !clause.subjects(verb).some((subject) => this.#isAttacker(subject));
  }

  #subject(phrase: NounPhrase, verb: VerbGroup): void {
    if (this.#isAttacker(phrase)) this.#turnTo(phrase);
    else if (phrase.pronoun === null) this.#topic = null;
    else if (this.#topic && this.#agrees(phrase.firstToken)) {
      if (!this.#lone) this.meant.set(phrase.firstToken, this.#topic);
      else if (isDeed(verb)) {
        this.#lone = null;
        this.meant.set(phrase.firstToken, this.#topic);
      }
      // A man shot his neighbour. He was taken to a clinic
      else if (verb.passive) this.#topic = null;
    }
  }

  #turnTo(phrase: NounPhrase): void {
    const { tokens } = this.#layout;
    this.#topic = phrase;
    // A neighbour survived. Reyes drove off: he who is named again is who is meant since
    if (this.#isOfBefore && phrase.pronoun === null && phrase.determiner !== 'indefinite') this.#lone = null;
    this.#gender = phrase.person?.gender ?? genderOfPronoun(this.#layout, this.#layout.tokens[phrase.firstToken]!);
    if (phrase.name) this.#names.add(tokens[phrase.name.lastToken - 1]!.lower);
  }

  #isAttacker(phrase: NounPhrase): boolean {
    if (phrase.possessive) return false;
    if (this.#attackers.has(phrase) || this.meant.has(phrase.firstToken)) return true;
    if (phrase.person?.group === 'perpetrators' && !phrase.person.plural && phrase.determiner === 'definite') return true;
    return phrase.name !== null && this.#names.has(this.#layout.tokens[phrase.name.lastToken - 1]!.lower);
  }

  #agrees(at: number): boolean {
    const gender = genderOfPronoun(this.#layout, this.#layout.tokens[at]!);
    if (gender === null || (this.#gender ?? 'm') !== gender) return false;
    if (this.#lone && this.#lone.gender !== null && this.#lone.gender !== gender) this.#lone = null;
    return true;
  }
}

/** "A customer shot him": rather him who attacked than one more who did, unless the report tells of nobody else. */
function attackersOf(layout: Layout, harms: readonly Harm[], happenings: readonly Happening[]): Set<NounPhrase> {
  const isOfHim = (phrases: readonly NounPhrase[]): boolean => phrases.length > 0 && phrases.every(({ pronoun }) => pronoun === 'singular');
  const attackers = new Set([...doersOf(harms.filter(({ patient }) => patient.pronoun !== 'singular'))].filter(isOne));
  // Juan Mora, 40, died on Monday, killed by a stray shot: he attacked nobody
  const harmed = new Set(harms.map(({ patient }) => patient));
  for (const happening of happenings) {
    const { agent, targets } = happening;
    if (agent && isOne(agent) && !harmed.has(agent) && isViolence(layout, happening) && !isOfHim(targets)) attackers.add(agent);
  }
  return attackers.size > 0 ? attackers : new Set([...doersOf(harms)].filter(isOne));
}

/** What only somebody at large does, and nobody who was shot: he fled, he was arrested. */
const isDeed = ({ passive, copula, word, negated }: VerbGroup): boolean =>
  !negated &&
  !copula &&
  (passive ? word?.effect?.effect === 'detained' || word?.happening?.role === 'response' : word?.effect?.whom !== 'subject');

const isBody = ({ determiner, person }: NounPhrase): boolean => determiner === 'possessive' && person?.remains === true;

/** Who is told of as one; not "police found his body". "Anderson" may be a place, and "the wounded 17-year-old" has no word for a person. */
function isOne({ person, count, name, pronoun, determiner, place, age, stateIsHead }: NounPhrase): boolean {
  if (count !== null && count.high !== 1) return false;
  if (pronoun !== null || person === null)
    return pronoun === 'singular' || name !== null || age !== null || stateIsHead || (place !== null && determiner === null);
  return !person.plural && (determiner !== null || name !== null || !FORCES.has(person.group));
}

/** The verb of which the phrase at k may be the object. */
function verbBefore(chunks: readonly Chunk[], k: number): number {
  const before = itemAt(chunks, k - 1)?.type === 'adverb' ? k - 2 : k - 1;
  return itemAt(chunks, before)?.type === 'verb-group' ? before : -1;
}

function victimsBySentence(layout: Layout, harms: readonly Harm[], attackers: ReadonlySet<NounPhrase>): ReadonlyMap<number, Victims> {
  const out = new Map<number, Victims>();
  for (const { sentence, patient, effect, agent } of harms) {
    if (!isKilledOrInjured(effect) || attackers.has(patient) || patient.person?.group === 'perpetrators') continue;
    // He argued with a guard and shot him; but of "he was found dead" and "his body" it is asked who is meant
    if ((patient.pronoun !== null || isBody(patient)) && !(agent && attackers.has(agent))) continue;
    const one: Victims = {
      token: patient.firstToken,
      count: patient.count?.low ?? 1,
      gender: patient.person?.gender ?? genderOfPronoun(layout, layout.tokens[patient.firstToken]!),
    };
    const known = out.get(sentence);
    if (known && known.token !== one.token) known.count += one.count;
    else if (!known) out.set(sentence, one);
  }
  return out;
}
