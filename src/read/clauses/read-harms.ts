/** Finds who was killed, injured, arrested … in a sentence: one rule a way of saying it, each with the phrase it is for. */
import { exactly } from '../../model/count.js';
import type { Effect } from '../../model/vocabulary.js';
import type { Layout, Sentence } from '../text/layout.js';
import { ClauseArguments } from './arguments.js';
import { type Chunk, isEffectVerb, type NounPhrase, type State, type VerbGroup } from './chunk.js';
import type { Marks } from './chunk-sentence.js';
import type { Harm, TokenSpan } from './clause.js';
import type { ClauseClasses } from './clause-classes.js';
import { isThing } from './is-thing.js';
import { type Modality, modalityOf } from './modality.js';
import type { EffectWord, PersonWord } from './words.js';

export function readHarms(marks: Marks, sentence: Sentence, chunks: readonly Chunk[], out: Harm[]): void {
  new HarmReader(marks, sentence, chunks, out).read();
}

const THEMSELVES: ReadonlySet<string> = new Set(['themselves']);

const ASSERTED: Modality = { certainty: 'asserted', attempted: false };

class HarmReader {
  readonly #marks: Marks;
  readonly #layout: Layout;
  readonly #classes: ClauseClasses;
  readonly #sentence: Sentence;
  readonly #chunks: readonly Chunk[];
  readonly #out: Harm[];
  readonly #first: number;
  readonly #clause: ClauseArguments;
  /** Phrases already counted under an effect, so that two rules never count one phrase twice. */
  readonly #counted = new Set<string>();

  /** Whom a pronoun may mean. */
  readonly #meant = new Map<NounPhrase, NounPhrase | null>();

  constructor(marks: Marks, sentence: Sentence, chunks: readonly Chunk[], out: Harm[]) {
    this.#marks = marks;
    this.#layout = marks.layout;
    this.#classes = marks.classes;
    this.#sentence = sentence;
    this.#chunks = chunks;
    this.#out = out;
    this.#first = out.length;
    this.#clause = new ClauseArguments(chunks);
  }

  read(): void {
    this.#chunks.forEach((chunk, k) => {
      if (chunk.type === 'verb-group') this.#verb(k, chunk);
      else if (chunk.type === 'state') this.#state(k, chunk);
      else if (chunk.type === 'noun-phrase') this.#noun(k, chunk);
    });
    this.#chunks.forEach((chunk, k) => {
      if (chunk.type === 'preposition' && chunk.lower === 'including') this.#including(k, k + 1);
      if (chunk.type === 'preposition' && chunk.lower === 'among' && this.#isThem(k + 1)) this.#including(k, k + 2);
      if (chunk.type === 'noun-phrase' && this.#chunks[k - 1]?.type === 'comma' && this.#clause.isShare(chunk)) this.#shareOfThem(k, chunk);
      if (chunk.type === 'open') this.#parenthesis(k);
      if (chunk.type === 'break') this.#colonList(k);
      if (chunk.type === 'dash') this.#dashList(k);
    });
  }

  #verb(k: number, group: VerbGroup): void {
    if (isEffectVerb(group)) this.#effectVerb(k, group, group.word.effect);
    else this.#lightVerb(k, group);
  }

  // Three people were killed | Gunmen killed three people | three people died | 3 killed in blast
  #effectVerb(k: number, group: VerbGroup, effect: EffectWord): void {
    this.#saidOf(k, group, effect);
    if (this.#out.length > this.#first && !effect.self) {
      this.#gapped(k);
      this.#alongWith(k, group, effect);
    }
  }

  // A commander was killed in Lima on Monday, along with six other militants
  #alongWith(k: number, group: VerbGroup, effect: EffectWord): void {
    const at = this.#behindAdjuncts(k + 1);
    const [along, who] = this.#chunks.slice(at, at + 2);
    if (along?.type !== 'and' || !this.#classes.along.has(along.lower) || who?.type !== 'noun-phrase') return;
    if (group.passive || effect.whom === 'subject')
      this.#add(this.#clause.joinedRight(at + 1), k, effect, modalityOf(this.#chunks, k), 'passive', null);
  }

  /** Where what says when and where it was ends: "in Lima on Monday,". */
  #behindAdjuncts(from: number): number {
    let at = from;
    for (; at < from + FEW_ADJUNCTS; at++) {
      const chunk = this.#chunks[at];
      const isPlace = chunk?.type === 'noun-phrase' && !chunk.person && !chunk.pronoun && this.#chunks[at - 1]?.type === 'preposition';
      if (!isPlace && chunk?.type !== 'preposition' && chunk?.type !== 'time' && chunk?.type !== 'comma') break;
    }
    return at;
  }

  // killed four people at one farm and three at another | two died at the scene and a third in hospital
  #gapped(k: number): void {
    const said = this.#out.at(-1)!;
    if (said.trigger.firstToken !== this.#chunks[k]!.firstToken || said.certainty !== 'asserted' || !said.patient.quantity) return;
    for (let i = k + 1; i < Math.min(this.#chunks.length - 3, k + GAP_REACH); i++) {
      const chunk = this.#chunks[i]!;
      if (chunk.type === 'verb-group' || chunk.type === 'break' || chunk.type === 'subordinate' || chunk.type === 'relative') return;
      if (chunk.type !== 'and' || this.#chunks[i - 2]?.type !== 'preposition') continue;
      const [others, where, place, after] = this.#chunks.slice(i + 1, i + 5);
      if (others?.type !== 'noun-phrase' || !isBareNumber(others) || place?.type !== 'noun-phrase' || where?.type !== 'preposition') return;
      if (!this.#classes.elsewhere.has(where.lower) || after?.type === 'verb-group' || after?.type === 'state') return;
      if (this.#counted.has(`${said.effect}${others.firstToken}`)) return;
      this.#push(
        { ...others, person: said.patient.person },
        said.effect,
        said.weak,
        this.#chunks[k]!,
        ASSERTED,
        'gapped',
        said.agent,
        null,
        false,
      );
      return;
    }
  }

  #saidOf(k: number, group: VerbGroup, effect: EffectWord): void {
    const modality = modalityOf(this.#chunks, k);
    const verb = group.word!.verb!;
    if (effect.whom === 'none') return;
    if (effect.weak && !group.passive && this.#isAimed(k, group)) return;
    if (effect.effect === 'killed' && this.#isOfIllness(k)) return;
    if (effect.whom === 'subject')
      return this.#add(
        effect.self ? this.#whoToThemselves(k) : this.#clause.subjects(k),
        k,
        effect.weak ? this.#selfHarm(k, effect) : effect,
        modality,
        effect.self ? 'to-oneself' : 'subject-verb',
        null,
      );
    if (group.passive) return this.#add(this.#clause.subjects(k), k, effect, modality, 'passive', this.#clause.byAgent(k));
    if (effect.whom === 'passive') return;
    const objects = this.#clause.objects(!effect.weak && this.#sharesObject(k) ? k + 2 : k);
    const after = this.#afterObjects(k, objects);
    const fatal = effect.weak && (this.#stateAfter(after) === 'killed' || this.#isToDeath(after));
    const said = fatal ? { ...effect, effect: 'killed' as const, weak: false } : effect;
    const agent = this.#clause.subjects(k).at(-1) ?? null;
    const others = objects.filter((phrase) => !this.#isReflexive(phrase));
    if (others.length < objects.length)
      this.#add(
        this.#clause.subjects(k).slice(-1),
        k,
        said.weak ? this.#selfHarm(k, { ...said, effect: 'killed' }) : said,
        modality,
        'to-oneself',
        null,
      );
    if (others.length && !this.#isCustom(k, group, others)) return this.#add(others, k, said, modality, 'active', agent);
    const copula = this.#chunks[k + 1];
    // Also wounded were a cook and a guard
    if (group.bareParticiple && copula?.type === 'verb-group' && copula.copula && this.#opensSentence(k))
      return this.#listed(this.#clause.objects(k + 1), k, effect, modality);
    if (group.bareParticiple && !verb.ing && !objects.length && !this.#sharesObject(k)) this.#reduced(k, effect, modality);
  }

  // Killed were Ana Ruiz, 34, and Juan Mora: the two of whom it was told before
  #listed(phrases: readonly NounPhrase[], k: number, effect: EffectWord, modality: Modality): void {
    const whole = phrases.every(isOneNamed) ? this.#lastOfAtLeast(phrases.length, effect.effect) : -1;
    if (whole >= 0) this.#parts(phrases, whole, 'named');
    else this.#add(phrases, k, effect, modality, 'passive', null);
  }

  // He shot two guards as they slept, then drove home and killed himself: he who did the rest
  #whoToThemselves(k: number): readonly NounPhrase[] {
    const subjects = this.#clause.subjects(k);
    if (subjects.length > 0 && subjects[0]!.pronoun !== 'plural') return subjects;
    if (this.#says(this.#chunks[k]!, THEMSELVES) || this.#clauseOpens(k)) return subjects;
    for (let i = this.#out.length - 1; i >= this.#first; i--) {
      const { agent, rule } = this.#out[i]!;
      if (rule === 'active' && agent && !isMany(agent) && (agent.person ?? agent.name ?? agent.pronoun) !== null) return [agent];
    }
    return subjects.length > 0 ? subjects : this.#firstPerson(k);
  }

  // They shot two guards before committing suicide: of more than one it may be said, too
  #clauseOpens(k: number): boolean {
    const plural = this.#clause.subjects(k)[0]?.pronoun === 'plural';
    return plural && !this.#says(this.#chunks[k]!, this.#classes.reflexive);
  }

  #firstPerson(k: number): readonly NounPhrase[] {
    for (let i = 0; i < k; i++) {
      const chunk = this.#chunks[i]!;
      if (chunk.type === 'verb-group') return [];
      if (chunk.type !== 'noun-phrase' || isMany(chunk) || this.#chunks[i - 1]?.type === 'preposition') continue;
      if ((chunk.person ?? chunk.name ?? chunk.pronoun) !== null) return [chunk];
    }
    return [];
  }

  #opensSentence(k: number): boolean {
    for (let i = k - 1; i >= 0; i--) if (this.#chunks[i]!.type !== 'adverb') return this.#chunks[i]!.type === 'break';
    return true;
  }

  // His mother had died of cancer
  #isOfIllness(k: number): boolean {
    const [of, cause] = this.#chunks.slice(k + 1, k + 3);
    return (
      of?.type === 'preposition' &&
      (of.lower === 'of' || of.lower === 'from') &&
      cause !== undefined &&
      this.#says(cause, this.#classes.illness)
    );
  }

  // people driving by and killing kids, guns kill people: what goes on, and nobody in particular; but "fired into a crowd, killing guards"
  #isCustom(k: number, group: VerbGroup, objects: readonly NounPhrase[]): boolean {
    const verb = group.word!.verb!;
    if (verb.base && !verb.past && !group.infinitive && objects.every((phrase) => isUncounted(phrase) && phrase.person!.group === 'people'))
      return true;
    return group.gerund && this.#chunks[k - 1]?.type !== 'comma' && objects.every(isUncounted);
  }

  // He shot himself | A boy accidentally shot himself in the leg
  #selfHarm(k: number, effect: EffectWord): EffectWord {
    const accident =
      this.#chunks.slice(Math.max(0, k - 3), k + 1).some((chunk) => this.#says(chunk, this.#classes.accidentally)) ||
      this.#clause.subjects(k).some((phrase) => phrase.person?.child || (phrase.age !== null && phrase.age < SMALL));
    const limb = this.#chunks
      .slice(k + 1, k + 4)
      .some((chunk) => chunk.type === 'noun-phrase' && this.#classes.limb.has(this.#layout.tokens[chunk.headLast - 1]!.lower));
    return accident || limb ? { ...effect, effect: 'injured' } : effect;
  }

  #says(chunk: Chunk, words: ReadonlySet<string>): boolean {
    for (let i = chunk.firstToken; i < chunk.lastToken; i++) if (words.has(this.#layout.tokens[i]!.lower)) return true;
    return false;
  }

  // killed three others and himself
  #isReflexive(phrase: NounPhrase): boolean {
    return phrase.pronoun !== null && this.#classes.reflexive.has(this.#layout.tokens[phrase.firstToken]!.lower);
  }

  // A gunman shot and wounded four men | abducted and killed a guard
  #sharesObject(k: number): boolean {
    const next = this.#chunks[k + 2];
    return this.#chunks[k + 1]?.type === 'and' && next?.type === 'verb-group' && !next.passive && this.#clause.objects(k + 2).length > 0;
  }

  #afterObjects(k: number, objects: readonly NounPhrase[]): number {
    const last = objects.at(-1);
    for (let i = k + 1; i < Math.min(this.#chunks.length, k + 14); i++) if (this.#chunks[i] === last) return i + 1;
    return k + 2;
  }

  // The guards shot at the crowd | He pulled out a gun and shot: nobody is said to be hit
  #isAimed(k: number, group: VerbGroup): boolean {
    if (!group.bareParticiple || this.#chunks[k + 1]?.type === 'noun-phrase') return false;
    const subject = this.#clause.subjects(k).at(-1);
    const armed = subject?.person ? ARMED.has(subject.person.group) : false;
    const next = this.#chunks[k + 1];
    if (
      next?.type === 'preposition' &&
      this.#classes.aimed.has(next.lower) &&
      (armed || this.#isPersonAt(k + 2) || this.#isVehicleAt(k + 2))
    )
      return true;
    return armed && this.#chunks[k - 1]?.type === 'and';
  }

  #isPersonAt(k: number): boolean {
    const chunk = this.#chunks[k];
    return chunk?.type === 'noun-phrase' && (chunk.person !== null || chunk.pronoun !== null);
  }

  #isVehicleAt(k: number): boolean {
    const chunk = this.#chunks[k];
    return chunk?.type === 'noun-phrase' && isThing(this.#marks, chunk, 'vehicle');
  }

  // hacked a man to death | beat him to death
  #isToDeath(k: number): boolean {
    const to = this.#chunks[k];
    const death = this.#chunks[k + 1];
    return (
      to?.type === 'preposition' &&
      to.lower === 'to' &&
      death?.type === 'noun-phrase' &&
      death.lastToken === death.firstToken + 1 &&
      this.#layout.tokens[death.firstToken]!.lower === 'death'
    );
  }

  #stateAfter(k: number): Effect | null {
    const chunk = this.#chunks[k];
    return chunk?.type === 'state' ? chunk.state.effect : null;
  }

  // 17 killed in attack | three people wounded in the blast | 5 perpetrators were killed and 2 arrested
  #reduced(k: number, effect: EffectWord, modality: Modality): void {
    const before = this.#chunks[k - 1];
    const at = before?.type === 'adverb' ? k - 2 : k - 1;
    const phrase = this.#chunks[at];
    if (phrase?.type === 'noun-phrase')
      this.#add(this.#joinedTo(at).map(wholeOfShare), k, effect, modality, 'reduced', this.#clause.byAgent(k));
    else if (phrase?.type === 'verb-group' && this.#isFound(phrase))
      this.#add(this.#clause.subjects(at), k, effect, modality, 'found', null);
    else if (phrase?.type === 'comma' && this.#isInserted(k) && this.#chunks[at - 1]?.type === 'noun-phrase')
      this.#add(this.#joinedTo(at - 1), k, effect, modality, 'reduced', this.#clause.byAgent(k));
    else if (phrase?.type === 'close' || phrase?.type === 'and') this.#add(this.#clause.subjects(k), k, effect, modality, 'reduced', null);
  }

  // Ana Ruiz, kidnapped in May, was freed
  #isInserted(k: number): boolean {
    for (let i = k + 1; i < Math.min(this.#chunks.length - 1, k + 8); i++) {
      const { type } = this.#chunks[i]!;
      if (type === 'comma') return this.#chunks[i + 1]!.type === 'verb-group';
      if (type === 'verb-group' || type === 'and' || type === 'break' || type === 'subordinate') return false;
    }
    return false;
  }

  // was found shot to death
  #isFound(group: VerbGroup): boolean {
    return group.passive && this.#classes.finding.has(group.word?.verb?.lemma ?? group.lower);
  }

  #joinedTo(at: number): readonly NounPhrase[] {
    const subjects = this.#clause.subjects(at + 1);
    const own = this.#chunks[at] as NounPhrase;
    return subjects.at(-1) === own ? subjects : [own];
  }

  // suffered gunshot wounds | lost their lives | leaves the rest to states
  #lightVerb(k: number, group: VerbGroup): void {
    const lemma = group.word?.verb?.lemma ?? group.lower;
    const object = this.#classes.suffering.has(lemma) ? this.#injuryAfter(k) : this.#chunks[k + 1];
    if (this.#classes.finding.has(lemma)) this.#bodies(k, group.passive);
    if (group.passive || object?.type !== 'noun-phrase') {
      if (group.copula) this.#isAmong(k);
      if (group.copula) this.#areInHospital(k);
      if (group.passive && this.#classes.naming.has(lemma)) this.#named(k);
      if ((group.passive || (group.bareParticiple && this.#chunks[k - 1]?.type === 'noun-phrase')) && this.#classes.hit.has(group.lower))
        this.#hit(k, group.passive);
      if (!group.passive && this.#classes['stay-in-hospital'].has(lemma)) this.#taken(k, this.#clause.subjects(k).filter(isNumbered));
      if (group.passive && this.#classes['to-hospital'].has(lemma)) this.#taken(k, this.#clause.subjects(k));
      if (group.passive && this.#classes['counted-to-hospital'].has(lemma)) this.#taken(k, this.#clause.subjects(k).filter(isNumbered));
      if (
        this.#classes.arriving.has(lemma) ||
        (group.passive && (this.#classes['counted-to-hospital'].has(lemma) || this.#classes.finding.has(lemma)))
      )
        this.#withInjuries(k);
      return;
    }
    if (group.copula) this.#named(k);
    if (this.#classes.hits.has(lemma)) this.#hitting(k, group);
    if (this.#classes['sent-to-hospital'].has(lemma)) this.#sent(k);
    if (this.#classes.finding.has(lemma) || this.#classes.naming.has(lemma)) this.#foundBody(k, object);
    const head = this.#layout.tokens[object.headLast - 1]!.lower;
    if (this.#classes.suffering.has(lemma) && this.#classes.injury.has(head)) {
      this.#add(
        this.#clause.subjects(k),
        k,
        // "one died and 12 sustained injuries": those of the injured who died have been told of
        { effect: 'injured', whom: 'subject', weak: !this.#out.slice(this.#first).some(({ effect }) => effect === 'killed') },
        modalityOf(this.#chunks, k),
        'suffered-injuries',
        null,
      );
    }
    if ((lemma === 'claim' || lemma === 'take' || lemma === 'cost') && (head === 'lives' || this.#coversLives(object))) {
      this.#add(
        [{ ...object, headFirst: object.firstToken }],
        k,
        { effect: 'killed', whom: 'object', weak: false },
        modalityOf(this.#chunks, k),
        'claimed-lives',
        null,
      );
    }
  }

  /** "suffered non-life threatening injuries" */
  #injuryAfter(k: number): Chunk | undefined {
    const from = this.#chunks[k + 1];
    if (from?.type === 'preposition' && from.lower === 'from' && this.#chunks[k + 2]?.type === 'noun-phrase') return this.#chunks[k + 2];
    // sustained what police say are injuries
    const told = from !== undefined && this.#says(from, this.#classes.what);
    for (let i = k + 1; i < Math.min(this.#chunks.length, k + (told ? 10 : 5)); i++) {
      const chunk = this.#chunks[i]!;
      if (chunk.type === 'noun-phrase' && this.#classes.injury.has(this.#head(chunk))) return chunk;
      const isVerb = chunk.type === 'verb-group' && (chunk.ing || told);
      if (chunk.type !== 'noun-phrase' && chunk.type !== 'adverb' && chunk.type !== 'dash' && !isVerb) break;
    }
    return from;
  }

  // Four bodies were found in the house | Police found four bodies
  #bodies(k: number, passive: boolean): void {
    const subjects = passive ? this.#clause.subjects(k) : this.#clause.objects(k);
    const isBody = (phrase: NounPhrase): boolean => phrase.person?.concept === 'body' || this.#speaksOfBodies(phrase);
    const phrases = subjects[0] && isBody(subjects[0]) ? subjects : subjects.filter(isBody);
    this.#add(phrases, k, { effect: 'killed', whom: 'subject', weak: false }, modalityOf(this.#chunks, k), 'bodies-found', null);
  }

  // Villagers found the body of a nurse
  #foundBody(k: number, object: NounPhrase): void {
    // "the bodies" alone were told of before
    if (isPersons(object) && object.person?.concept !== 'body' && this.#speaksOfBodies(object))
      this.#add([object], k, { effect: 'killed', whom: 'object', weak: false }, modalityOf(this.#chunks, k), 'bodies-found', null);
  }

  // Two clerks are among the wounded
  #isAmong(k: number): void {
    const among = this.#chunks[k + 1];
    const whom = this.#chunks[k + 2];
    if (among?.type !== 'preposition' || among.lower !== 'among' || whom?.type !== 'noun-phrase' || !whom.stateIsHead || !whom.state)
      return;
    const { effect } = whom.state;
    const whole = this.#lastManyWith(effect);
    for (const phrase of this.#clause.subjects(k))
      if (isPersons(phrase) && !phrase.pronoun)
        this.#push(phrase, effect, false, this.#chunks[k]!, ASSERTED, 'among-the-dead', null, whole, false);
  }

  // the body of a civilian | two dead bodies | the remains of three men
  #speaksOfBodies(phrase: NounPhrase): boolean {
    return this.#says(phrase, this.#classes.bodies);
  }

  // The victims were identified as Ana Ruiz, Juan Mora and Luis Cano | They are Ana Ruiz and Juan Mora
  #named(k: number): void {
    const subject = this.#clause.subjects(k).at(-1);
    const first = this.#saysAs(k + 1) ? k + 2 : k + 1;
    if (
      !subject ||
      !isPersons(subject) ||
      !(isMany(subject) || subject.pronoun === 'plural') ||
      this.#chunks[first]?.type !== 'noun-phrase'
    )
      return;
    const names = this.#clause.joinedRight(first).filter(({ name }) => name !== null);
    const whole = names.length > 1 ? this.#lastOfAtLeast(names.length) : -1;
    if (whole >= 0) this.#parts(names, whole, 'named');
  }

  #lastManyWith(effect: Effect): number | null {
    for (let i = this.#out.length - 1; i >= 0 && this.#out[i]!.sentence >= this.#sentence.index - NAMED_WITHIN; i--) {
      const harm = this.#out[i]!;
      if (harm.effect === effect && harm.within === null && isMany(harm.patient)) return i;
    }
    return null;
  }

  /** The last number, a few sentences back at most, that is large enough. */
  #lastOfAtLeast(count: number, effect: Effect | null = null): number {
    for (let i = this.#out.length - 1; i >= 0; i--) {
      const { within, sentence, patient, effect: of } = this.#out[i]!;
      if (sentence < this.#sentence.index - NAMED_WITHIN) return -1;
      if (within === null && (patient.count?.low ?? 0) >= count && (effect === null || of === effect)) return i;
    }
    return -1;
  }

  #saysAs(k: number): boolean {
    const chunk = this.#chunks[k];
    return chunk !== undefined && this.#layout.tokens[chunk.firstToken]!.lower === 'as';
  }

  #coversLives(phrase: NounPhrase): boolean {
    for (let i = phrase.firstToken; i < phrase.lastToken; i++) if (this.#layout.tokens[i]!.lower === 'lives') return true;
    return false;
  }

  // Four people are in the hospital
  #areInHospital(k: number): void {
    const [inside, where] = this.#chunks.slice(k + 1, k + 3);
    if (inside?.type !== 'preposition' || where?.type !== 'noun-phrase' || !this.#classes.hospital.has(this.#head(where))) return;
    if (inside.lower === 'in' || inside.lower === 'at') this.#taken(k, this.#clause.subjects(k).filter(isNumbered));
  }

  // Four people were hit when someone fired
  #isHitBy(k: number): boolean {
    const next = this.#chunks[k + 1];
    return next === undefined || next.type === 'subordinate' || ['comma', 'time', 'and', 'but', 'break'].includes(next.type);
  }

  // was hit in the shoulder | was struck by a bullet
  #hit(k: number, passive: boolean): void {
    const [preposition, part] = this.#chunks.slice(k + 1, k + 3);
    if (passive && this.#isHitBy(k)) {
      // A driver was also hit
      const also = this.#layout.tokens[this.#chunks[k]!.lastToken - 2]?.lower === 'also';
      const numbered = this.#clause.subjects(k).filter((phrase) => (phrase.quantity !== null || also) && phrase.person !== null);
      const hurt: EffectWord = { effect: 'injured', whom: 'subject', weak: true };
      return this.#add(numbered, k, hurt, modalityOf(this.#chunks, k), 'hit', null);
    }
    if (preposition?.type !== 'preposition' || part?.type !== 'noun-phrase' || !this.#classes['body-part'].has(this.#head(part))) return;
    const before = this.#chunks[k - 1];
    const persons = before?.type === 'noun-phrase' && !passive ? [before] : this.#clause.subjects(k);
    this.#add(persons, k, { effect: 'injured', whom: 'subject', weak: true }, modalityOf(this.#chunks, k), 'hit', null);
  }

  // a bullet hit the boy in the cheek | hitting the 9-year-old in the leg
  #hitting(k: number, group: VerbGroup): void {
    const objects = this.#clause.objects(k);
    const [preposition, part] = this.#chunks.slice(this.#afterObjects(k, objects), this.#afterObjects(k, objects) + 2);
    if (preposition?.type !== 'preposition' || part?.type !== 'noun-phrase' || !this.#classes['body-part'].has(this.#head(part))) return;
    const agent = this.#clause.subjects(k).at(-1) ?? null;
    this.#add(objects, k, { effect: 'injured', whom: 'object', weak: true }, modalityOf(this.#chunks, k), 'hit', group.ing ? null : agent);
  }

  // A boy was brought to the station with a gunshot wound
  #withInjuries(k: number): void {
    for (let i = k + 1; i < Math.min(this.#chunks.length - 1, k + ARRIVAL_REACH); i++) {
      const chunk = this.#chunks[i]!;
      const injury = this.#chunks[i + 1]!;
      if (chunk.type === 'verb-group' || chunk.type === 'break' || chunk.type === 'subordinate') return;
      if (
        chunk.type === 'preposition' &&
        chunk.lower === 'with' &&
        injury.type === 'noun-phrase' &&
        this.#classes.injury.has(this.#head(injury))
      )
        return this.#add(
          this.#clause.subjects(k),
          k,
          { effect: 'injured', whom: 'subject', weak: true },
          modalityOf(this.#chunks, k),
          'with-injuries',
          null,
        );
    }
  }

  // The blast sent four people to hospital
  #sent(k: number): void {
    const objects = this.#clause.objects(k);
    const [to, where] = this.#chunks.slice(this.#afterObjects(k, objects), this.#afterObjects(k, objects) + 2);
    if (to?.type === 'preposition' && where?.type === 'noun-phrase' && this.#classes.hospital.has(this.#head(where)))
      this.#add(objects, k, { effect: 'injured', whom: 'object', weak: true }, modalityOf(this.#chunks, k), 'taken-to-hospital', null);
  }

  // were taken to hospital | was treated for wounds
  #taken(k: number, persons: readonly NounPhrase[]): void {
    const place = this.#chunks
      .slice(k + 1, k + 5)
      .some((chunk) => chunk.type === 'noun-phrase' && this.#classes.hospital.has(this.#layout.tokens[chunk.headLast - 1]!.lower));
    const [preposition, injury] = this.#chunks.slice(k + 1, k + 3);
    const wounds =
      preposition?.type === 'preposition' &&
      preposition.lower === 'for' &&
      injury?.type === 'noun-phrase' &&
      this.#classes.injury.has(this.#head(injury));
    // "she was treated for her wounds": told of before
    if (place || wounds)
      this.#add(
        place ? persons : persons.filter((phrase) => isNumbered(phrase) || phrase.determiner === 'indefinite'),
        k,
        { effect: 'injured', whom: 'subject', weak: !wounds },
        modalityOf(this.#chunks, k),
        'taken-to-hospital',
        null,
      );
  }

  // leaving three people dead | two others injured | the driver was unhurt | both were in critical condition
  #state(k: number, chunk: State): void {
    const effect: EffectWord = { effect: chunk.state.effect, whom: 'subject', weak: chunk.state.use === 'after-be' };
    const behind = this.#chunks[k - 1]?.type === 'adverb' ? k - 2 : k - 1;
    // Police found five guests, all dead
    const skipped = behind < k - 1 && this.#chunks[behind]?.type === 'comma' ? behind - 1 : behind;
    const at = this.#chunks[skipped]?.type === 'close' ? this.#beforeBracket(skipped) : skipped;
    const before = this.#chunks[at];
    if (before?.type === 'noun-phrase' && chunk.state.use === 'after-be' && this.#chunks[at - 1]?.type === 'preposition')
      return this.#stateOfTaken(k, effect);
    if (before?.type === 'noun-phrase')
      return effect.effect === 'missing' && this.#isFoundAfter(k)
        ? this.#noLongerMissing(k, before)
        : this.#add(this.#clause.objectsUpTo(before), k, effect, ASSERTED, 'state-after-noun', null);
    const verb = this.#verbBefore(k);
    if (verb < 0) return;
    const group = this.#chunks[verb] as VerbGroup;
    const lemma = group.word?.verb?.lemma ?? group.lower;
    // a guard found dead | was abducted and found dead | left a girl abandoned in critical condition
    const linked = this.#chunks[verb - 1]?.type;
    if (group.bareParticiple && (linked === 'noun-phrase' || (linked === 'and' && this.#classes.finding.has(lemma))))
      if (this.#classes.finding.has(lemma) || chunk.state.use === 'after-be')
        return this.#add(this.#clause.subjects(verb), k, effect, modalityOf(this.#chunks, verb), 'found', null);
    if (group.copula || group.passive || lemma === 'remain' || lemma === 'lie' || lemma === 'be' || lemma === 'go' || lemma === 'feel') {
      this.#add(this.#clause.subjects(verb), k, effect, modalityOf(this.#chunks, verb), 'state-after-be', null);
    }
  }

  // shot a guard (Ivo Soto) dead
  #beforeBracket(close: number): number {
    for (let k = close - 1; k >= Math.max(0, close - BRACKET_REACH); k--) if (this.#chunks[k]!.type === 'open') return k - 1;
    return close;
  }

  // A boy was taken to Mercy Hospital in critical condition
  #stateOfTaken(k: number, effect: EffectWord): void {
    for (let i = k - 1; i >= Math.max(0, k - ARRIVAL_REACH); i--) {
      const chunk = this.#chunks[i]!;
      if (chunk.type === 'break' || chunk.type === 'subordinate' || chunk.type === 'relative') return;
      if (chunk.type !== 'verb-group') continue;
      if (chunk.passive || chunk.copula || this.#classes['stay-in-hospital'].has(chunk.word?.verb?.lemma ?? chunk.lower))
        this.#add(this.#clause.subjects(i), i, effect, modalityOf(this.#chunks, i), 'state-after-be', null);
      return;
    }
  }

  #verbBefore(k: number): number {
    for (let i = k - 1; i >= Math.max(0, k - 3); i--) {
      if (this.#chunks[i]!.type === 'verb-group') return i;
      if (this.#chunks[i]!.type !== 'adverb') return -1;
    }
    return -1;
  }

  #noun(k: number, phrase: NounPhrase): void {
    if (phrase.state && phrase.stateIsHead) this.#stateNoun(k, phrase);
    else if (phrase.quantity?.count.high === 0 && this.#classes.casualties.has(this.#head(phrase))) this.#noCasualties(k, phrase);
    else if ((phrase.quantity || this.#isFirstTold(phrase)) && this.#hasInjuries(k))
      this.#add([phrase], k, { effect: 'injured', whom: 'subject', weak: true }, ASSERTED, 'with-injuries', null);
    else if (phrase.quantity && this.#isInHospital(k))
      this.#add([phrase], k, { effect: 'injured', whom: 'subject', weak: true }, ASSERTED, 'taken-to-hospital', null);
    else if (phrase.quantity && this.#isOfShot(phrase))
      this.#add([phrase], k, { effect: 'injured', whom: 'subject', weak: true }, ASSERTED, 'shooting-victims', null);
    else if (phrase.quantity && this.#isFatally(k + 1)) this.#fatally(k, phrase);
    else if (phrase.quantity && !phrase.person && !phrase.name && phrase.place === null && !phrase.stateIsHead && !phrase.happening)
      this.#bareCountAs(k, phrase);
    else if (phrase.person && this.#classes.victim.has(phrase.person.concept) && this.#follows(k, 'among')) this.#amongVictims(k);
    else if (phrase.state?.effect === 'missing' && this.#isFoundAfter(k)) this.#noLongerMissing(k, phrase);
    else if (phrase.state)
      this.#add([phrase], k, { effect: phrase.state.effect, whom: 'subject', weak: false }, ASSERTED, 'state-before-noun', null);
  }

  // All three missing people were found | The miners missing since Monday were rescued
  #isFoundAfter(k: number): boolean {
    for (let i = k + 1; i < Math.min(this.#chunks.length, k + 5); i++) {
      const chunk = this.#chunks[i]!;
      if (chunk.type === 'verb-group' && chunk.copula) {
        const state = this.#chunks[i + 1];
        return state?.type === 'state' && state.state.effect === 'rescued';
      }
      if (chunk.type === 'verb-group')
        return chunk.passive && (chunk.word?.effect?.effect === 'rescued' || this.#classes.finding.has(chunk.word?.verb?.lemma ?? ''));
      if (chunk.type !== 'time' && chunk.type !== 'preposition' && chunk.type !== 'noun-phrase' && chunk.type !== 'adverb') return false;
    }
    return false;
  }

  /** "All", "the": nobody is missing any more; of some that were found it is not said whether they are all. */
  #noLongerMissing(k: number, phrase: NounPhrase): void {
    if (phrase.determiner !== 'definite' && phrase.quantity?.anaphoric !== true) return;
    const none = { ...phrase, count: exactly(0), quantity: null };
    this.#push(none, 'missing', false, this.#chunks[k]!, ASSERTED, 'found', null, null, true);
  }

  // Police found a man with gunshot wounds: later in a report he is one of those told of before
  #isFirstTold({ person, determiner }: NounPhrase): boolean {
    return person !== null && determiner === 'indefinite' && this.#out.length === 0;
  }

  // two dead and five with injuries
  #hasInjuries(k: number): boolean {
    const [of, or, other] = this.#chunks.slice(k + 2, k + 5);
    if (!this.#follows(k + 2, 'with') || of?.type !== 'noun-phrase') return false;
    // with gunshot or stab wounds
    const last = or?.type === 'or' && other?.type === 'noun-phrase' ? other : of;
    return this.#classes.injury.has(this.#head(of)) || this.#classes.injury.has(this.#head(last));
  }

  // It ended with five people in the hospital
  #isInHospital(k: number): boolean {
    const [inside, where] = this.#chunks.slice(k + 1, k + 3);
    return (
      this.#follows(k, 'with') &&
      inside?.type === 'preposition' &&
      inside.lower === 'in' &&
      where?.type === 'noun-phrase' &&
      this.#classes.hospital.has(this.#head(where))
    );
  }

  // Four shooting victims were found
  #isOfShot(phrase: NounPhrase): boolean {
    const before = this.#layout.tokens[phrase.headFirst - 1]!;
    return phrase.person?.concept === 'victim' && phrase.headFirst > phrase.firstToken && this.#classes.shot.has(before.lower);
  }

  // Two men were shot, one fatally
  #fatally(k: number, phrase: NounPhrase): void {
    const whole = this.#lastHarmBefore(phrase.firstToken);
    if (whole >= 0 && !this.#counted.has(`killed${phrase.firstToken}`))
      this.#push(phrase, 'killed', false, this.#chunks[k + 1]!, ASSERTED, 'fatally', null, whole, false);
  }

  #isFatally(k: number): boolean {
    const chunk = this.#chunks[k];
    return chunk?.type === 'adverb' && (chunk.lower === 'fatally' || chunk.lower === 'mortally');
  }

  #follows(k: number, preposition: string): boolean {
    const before = this.#chunks[k - 1];
    return before?.type === 'preposition' && before.lower === preposition;
  }

  // Among the victims were three civilians
  #amongVictims(k: number): void {
    const copula = this.#copulaAfter(k);
    if (copula < 0) return;
    const told = this.#out.slice(-REMEMBERED);
    const effect = told.some((harm) => harm.effect === 'injured') && !told.some((harm) => harm.effect === 'killed') ? 'injured' : 'killed';
    this.#add(this.#clause.objects(copula), copula, { effect, whom: 'subject', weak: false }, ASSERTED, 'among-the-victims', null);
  }

  // caused no casualties | no victims were reported
  #noCasualties(k: number, phrase: NounPhrase): void {
    for (const effect of ['killed', 'injured'] as const)
      this.#push(phrase, effect, false, this.#chunks[k]!, ASSERTED, 'no-casualties', null, null, true);
  }

  // three deaths | no injuries | the murder of two priests | among the dead were three children | the death toll rose to 17
  #stateNoun(k: number, phrase: NounPhrase): void {
    const state = phrase.state!;
    const effect: EffectWord = { effect: state.effect, whom: 'subject', weak: false };
    if (state.use === 'toll') return this.#toll(k, effect);
    if (state.use === 'noun-plural' || state.use === 'noun-singular') {
      if (phrase.quantity) return this.#add([phrase], k, effect, ASSERTED, 'counted-noun', null);
      return this.#ofPersons(k, effect);
    }
    if (state.use === 'noun-of') return this.#ofPersons(k, { ...effect, weak: effect.effect === 'injured' });
    const copula = this.#copulaAfter(k);
    if (copula < 0) return;
    if (phrase.quantity) return this.#countedAs(phrase, copula, effect.effect);
    this.#add(this.#clause.objects(copula), copula, effect, ASSERTED, 'among-the-dead', null);
  }

  // Eleven of the dead were attackers and three were soldiers | The remaining three were civilians
  #countedAs(subject: NounPhrase, copula: number, effect: Effect): void {
    const predicate = this.#clause.objects(copula)[0];
    if (!predicate?.person?.plural || predicate.quantity) return;
    const whole = this.#lastSince(
      this.#sentence.index - 2,
      (harm) => harm.effect === effect && harm.within === null && isMany(harm.patient),
    );
    this.#push(
      { ...predicate, quantity: subject.quantity, count: subject.count, determiner: null },
      effect,
      false,
      this.#chunks[copula]!,
      ASSERTED,
      'among-those-counted',
      null,
      whole < 0 ? null : whole,
      false,
    );
  }

  /** "three were soldiers": of those just counted. */
  #bareCountAs(k: number, phrase: NounPhrase): void {
    const copula = this.#copulaAfter(k);
    if (copula < 0 || !(this.#chunks[copula] as VerbGroup).copula) return;
    const last = this.#lastSince(
      this.#sentence.index - 1,
      ({ certainty, effect }) => certainty === 'asserted' && (effect === 'killed' || effect === 'injured'),
    );
    if (last >= 0) this.#countedAs(phrase, copula, this.#out[last]!.effect);
  }

  /** The last such harm that a sentence or one after it tells of, or -1. Harms stand in the order of their sentences. */
  #lastSince(sentence: number, isSuch: (harm: Harm) => boolean): number {
    for (let i = this.#out.length - 1; i >= 0 && this.#out[i]!.sentence >= sentence; i--) if (isSuch(this.#out[i]!)) return i;
    return -1;
  }

  #toll(k: number, effect: EffectWord): void {
    for (let i = k; i < Math.min(this.#chunks.length, k + TOLL_REACH); i++) {
      const chunk = this.#chunks[i]!;
      if (chunk.type === 'noun-phrase' && chunk.quantity)
        return this.#add([this.#reached(i, chunk)], k, effect, ASSERTED, 'toll', null, true);
      // "put the number of injured at 22": alone, "at 22" would be an hour.
      const hour =
        chunk.type === 'time' && chunk.lastToken === chunk.firstToken + 1 && /^\d{1,2}$/.test(chunk.lower) ? Number(chunk.lower) : null;
      if (hour !== null)
        return this.#push(
          {
            ...(this.#chunks[k] as NounPhrase),
            firstToken: chunk.firstToken,
            lastToken: chunk.lastToken,
            determiner: null,
            state: null,
            stateIsHead: false,
            headFirst: chunk.firstToken,
            headLast: chunk.lastToken,
            count: exactly(hour),
          },
          effect.effect,
          false,
          this.#chunks[k]!,
          ASSERTED,
          'toll',
          null,
          null,
          true,
        );
    }
  }

  /** "climbed from 4 to 7": it is seven now, and no range. */
  #reached(at: number, phrase: NounPhrase): NounPhrase {
    const before = this.#chunks[at - 1];
    const { count } = phrase;
    return before?.type === 'preposition' && before.lower === 'from' && count?.modifier === 'between' && count.high !== null
      ? { ...phrase, count: exactly(count.high) }
      : phrase;
  }

  #ofPersons(k: number, effect: EffectWord): void {
    const at = this.#pastPlace(k + 1);
    const of = this.#chunks[at];
    if (of?.type === 'preposition' && of.lower === 'of' && this.#chunks[at + 1]?.type === 'noun-phrase')
      this.#add(this.#clause.joinedRight(at + 1), k, effect, ASSERTED, 'noun-of', null);
  }

  /** "the murder in Lugo last May of two priests" */
  #pastPlace(from: number): number {
    const preposition = this.#chunks[from];
    const place = this.#chunks[from + 1];
    const isPlace =
      preposition?.type === 'preposition' && preposition.lower !== 'of' && place?.type === 'noun-phrase' && place.place !== null;
    const k = isPlace ? from + 2 : from;
    return this.#chunks[k]?.type === 'time' ? k + 1 : k;
  }

  #copulaAfter(k: number): number {
    for (let i = k + 1; i < Math.min(this.#chunks.length, k + 5); i++) {
      const chunk = this.#chunks[i]!;
      if (chunk.type === 'verb-group') return chunk.copula || chunk.word?.verb?.lemma === 'include' ? i : -1;
      if (chunk.type !== 'adverb' && chunk.type !== 'comma') return -1;
    }
    return -1;
  }

  // 22 people were injured, including three policemen and a child
  #including(k: number, first: number): void {
    if (this.#chunks[first]?.type !== 'noun-phrase') return;
    const whole = this.#lastHarmBefore(this.#chunks[k]!.firstToken);
    if (whole >= 0) this.#parts(this.#clause.joinedRight(first), whole, 'including');
  }

  // 15 people, eight of them nurses, were injured
  #shareOfThem(k: number, share: NounPhrase): void {
    const phrase = this.#chunks[k + 1];
    const before = this.#chunks[k - 2];
    const whole = before?.type === 'noun-phrase' ? this.#harmOf(before) : -1;
    if (whole < 0 || phrase?.type !== 'noun-phrase' || !phrase.person || phrase.quantity) return;
    this.#parts([{ ...phrase, firstToken: share.firstToken, quantity: share.quantity, count: share.count }], whole, 'including');
  }

  #isThem(k: number): boolean {
    const chunk = this.#chunks[k];
    return chunk?.type === 'noun-phrase' && chunk.pronoun === 'plural';
  }

  // 17 people (11 attackers, 3 soldiers) were killed
  #parenthesis(k: number): void {
    const before = this.#chunks[k - 1];
    if (before?.type !== 'noun-phrase') return;
    const whole = this.#harmOf(before);
    if (whole >= 0 && this.#chunks[k + 1]?.type === 'noun-phrase') this.#parts(this.#clause.joinedRight(k + 1), whole, 'parenthesis');
  }

  // three civilians: a cook, a driver and a guard
  #colonList(k: number): void {
    if ((this.#chunks[k] as { lower?: string }).lower !== ':' || this.#chunks[k + 1]?.type !== 'noun-phrase') return;
    const colon = this.#chunks[k]!.firstToken;
    let whole = this.#first;
    while (whole < this.#out.length && this.#out[whole]!.patient.lastToken !== colon) whole++;
    if (whole === this.#out.length) whole = this.#lastHarmBefore(colon);
    const count = whole >= 0 ? this.#out[whole]!.patient.count : null;
    if (count && (count.low ?? 0) > 1) this.#parts(this.#clause.joinedRight(k + 1), whole, 'colon-list');
  }

  // three others — Ana Ruiz, 21; Juan Mora, 22; and Luis Cano, 30
  #dashList(k: number): void {
    const counted = this.#chunks[k - 1];
    if (counted?.type !== 'noun-phrase' || !isMany(counted) || this.#chunks[k + 1]?.type !== 'noun-phrase') return;
    const whole = this.#harmOf(counted);
    const each = this.#clause.joinedRight(k + 1).filter((phrase) => isPersons(phrase) && !isMany(phrase));
    if (whole >= 0 && each.length > 1 && each.length <= (counted.count?.low ?? 0)) this.#parts(each, whole, 'dash-list');
  }

  #parts(phrases: readonly NounPhrase[], whole: number, rule: string): void {
    const { effect, certainty } = this.#out[whole]!;
    for (const phrase of phrases) {
      if (!isPersons(phrase) || this.#counted.has(`${effect}${phrase.firstToken}`)) continue;
      this.#push(phrase, effect, false, this.#out[whole]!.trigger, { certainty, attempted: false }, rule, null, whole, false);
    }
  }

  #harmOf(phrase: NounPhrase): number {
    for (let i = this.#out.length - 1; i >= this.#first; i--) if (this.#out[i]!.patient === phrase) return i;
    return -1;
  }

  #lastHarmBefore(token: number): number {
    for (let i = this.#out.length - 1; i >= this.#first; i--) {
      const harm = this.#out[i]!;
      if (harm.patient.firstToken < token && harm.within === null && isMany(harm.patient)) return i;
    }
    return -1;
  }

  #add(
    phrases: readonly NounPhrase[],
    k: number,
    effect: EffectWord,
    modality: Modality,
    rule: string,
    agent: NounPhrase | null,
    total = false,
  ): void {
    const group = this.#chunks[k]!;
    const fatal = effect.weak && group.type === 'verb-group' && (group.fatally || this.#isFatally(k + 1));
    if (rule === 'active' && phrases[0] && !this.#asPersons(phrases[0], effect, group)) return;
    const whole = countsThoseNamed(phrases) || this.#countsThoseListed(phrases, k) ? this.#out.length : null;
    for (const given of eachNamed(phrases)) {
      const phrase = this.#antecedent(given, k) ?? this.#all(given) ?? given;
      const key = `${effect.effect}${phrase.firstToken}`;
      const counted = this.#asPersons(phrase, effect, group);
      if (!counted || this.#counted.has(key) || (effect.weak && isUncounted(counted)) || this.#isUnspecific(counted)) continue;
      // Three of the dead were stabbed
      if (effect.weak && counted.stateIsHead && counted.state?.effect === 'killed') continue;
      const named = given.firstToken === phrases[0]!.firstToken || whole === this.#out.length ? null : whole;
      const within = named ?? this.#wholeOf(counted, k, effect, modality);
      this.#push(counted, fatal ? 'killed' : effect.effect, effect.weak && !fatal, group, modality, rule, agent, within, total);
    }
  }

  // It is sad when any child gets shot
  #isUnspecific({ firstToken, quantity }: NounPhrase): boolean {
    return quantity === null && this.#classes.unspecific.has(this.#layout.tokens[firstToken]!.lower);
  }

  // They forced a driver to take them to the base; he was shot dead
  #antecedent(phrase: NounPhrase, verb: number): NounPhrase | null {
    if (phrase.pronoun !== 'singular') return null;
    let at = verb - 1;
    while (at > verb - ANTECEDENT_REACH && at > 0 && this.#chunks[at] !== phrase) at--;
    const before = this.#chunks[at - 1];
    if (this.#chunks[at] !== phrase) return null;
    if (before?.type === 'relative') {
      this.#meant.set(phrase, this.#takenThere(at - 1));
      return null;
    }
    if (before?.type !== 'break' || before.lower !== ';') return null;
    for (let k = at - 2; k >= Math.max(0, at - ANTECEDENT_REACH); k--) {
      const chunk = this.#chunks[k]!;
      if (chunk.type === 'break') return null;
      if (chunk.type === 'noun-phrase' && chunk.person && !chunk.person.plural && !chunk.possessive && !isMany(chunk)) return chunk;
    }
    return null;
  }

  // A cook was taken to a clinic, where he died
  #takenThere(relative: number): NounPhrase | null {
    for (let k = relative - 1; k >= Math.max(0, relative - ANTECEDENT_REACH); k--) {
      const chunk = this.#chunks[k]!;
      if (chunk.type !== 'verb-group') continue;
      const subject = chunk.passive ? this.#clause.subjects(k) : [];
      return subject.length === 1 && isPersons(subject[0]!) && !isMany(subject[0]!) ? subject[0]! : null;
    }
    return null;
  }

  // Each victim was shot twice: those told of before, all of them
  #all(phrase: NounPhrase): NounPhrase | null {
    if (!phrase.person || !this.#classes.each.has(this.#layout.tokens[phrase.firstToken]!.lower)) return null;
    return {
      ...phrase,
      determiner: 'definite',
      person: { ...phrase.person, plural: true },
      count: { low: 2, high: null, modifier: 'vague' },
    };
  }

  // Three people, two men and a woman, were shot: but "two men, a woman and a child were shot" tells of four
  #countsThoseListed([first, ...rest]: readonly NounPhrase[], k: number): boolean {
    if (rest.length < 2 || first!.quantity === null || !rest.every(isPersons)) return false;
    const listed = rest.reduce((sum, { count }) => sum + (count?.low ?? 1), 0);
    if (first!.count?.low !== listed) return false;
    const group = first!.person?.group;
    return group === 'people' || group === 'victims' || this.#chunks[k - 1]?.type === 'comma';
  }

  // Five were shot, two of whom died | Two of the five victims died
  #wholeOf(phrase: NounPhrase, k: number, { effect }: EffectWord, modality: Modality): number | null {
    if (effect !== 'killed' || !phrase.quantity) return null;
    const { of } = phrase.quantity;
    if (of && of.low !== null && of.low > (phrase.quantity.count.low ?? 0) && phrase.person?.concept === 'victim') {
      this.#push(wholeOfShare(phrase), 'injured', true, this.#chunks[k]!, modality, 'of-the-victims', null, null, false);
      return this.#out.length - 1;
    }
    for (let i = k - 1; i >= Math.max(0, k - 5); i--)
      if (this.#chunks[i] === phrase) {
        const whole = this.#clause.isShareOfWhom(i) ? this.#lastHarmBefore(phrase.firstToken) : -1;
        return whole < 0 ? null : whole;
      }
    return null;
  }

  /** "kidnapped three surveyors": who is killed, injured, abducted or arrested by number is a person, whatever the noun. */
  #asPersons(phrase: NounPhrase, { effect, weak }: EffectWord, trigger: Chunk): NounPhrase | null {
    if (isPersons(phrase)) return phrase;
    if (!weak && this.#isSomeone(phrase, effect, trigger))
      return { ...phrase, person: personCalled(this.#head(phrase), false), count: exactly(1) };
    const head = this.#layout.tokens[phrase.headLast - 1]!.lower;
    // one of the three surveyors
    const plural = phrase.count !== null && ((phrase.count.high ?? 2) > 1 || isShare(phrase));
    if (effect === 'killed' && !plural && this.#isOneKilled(phrase, head, trigger)) return { ...phrase, person: personCalled(head, false) };
    if (
      weak ||
      !TAKES_PERSONS.has(effect) ||
      !phrase.quantity ||
      !plural ||
      phrase.place !== null ||
      phrase.happening ||
      !head.endsWith('s') ||
      this.#classes['no-persons'].has(head)
    )
      return null;
    return {
      ...phrase,
      person: personCalled(head, true),
    };
  }

  /** "1 levies was killed": one of whatever name, unless no person. */
  #isOneKilled(phrase: NounPhrase, head: string, trigger: Chunk): boolean {
    if (phrase.quantity === null || phrase.place !== null || phrase.happening || trigger.type !== 'verb-group' || !trigger.passive)
      return false;
    return !this.#classes['no-persons'].has(`${head}s`) && !this.#classes['no-persons'].has(head);
  }

  #head(phrase: NounPhrase): string {
    return this.#layout.tokens[phrase.headLast - 1]!.lower;
  }

  /** "killed a bailiff", "lynched a witch": one who is killed or abducted is a person, unless it is an animal or a thing that can be "killed". */
  #isSomeone(phrase: NounPhrase, effect: Effect, trigger: Chunk): boolean {
    if ((effect !== 'killed' && effect !== 'abducted') || phrase.determiner !== 'indefinite' || phrase.quantity) return false;
    if (phrase.place !== null || phrase.happening || phrase.state || phrase.age !== null) return false;
    const head = this.#head(phrase);
    const lemma = trigger.type === 'verb-group' ? trigger.word?.verb?.lemma : undefined;
    return (
      (PERSON_ENDING.test(head) || (lemma !== undefined && this.#classes.murder.has(lemma))) && !this.#classes['no-persons'].has(`${head}s`)
    );
  }

  #push(
    phrase: NounPhrase,
    effect: Effect,
    weak: boolean,
    trigger: TokenSpan,
    modality: Modality,
    rule: string,
    agent: NounPhrase | null,
    within: number | null,
    total: boolean,
  ): void {
    this.#counted.add(`${effect}${phrase.firstToken}`);
    this.#out.push({
      sentence: this.#sentence.index,
      effect,
      weak,
      patient: phrase,
      meant: this.#meant.get(phrase) ?? null,
      agent,
      trigger: { firstToken: trigger.firstToken, lastToken: trigger.lastToken },
      certainty: modality.certainty,
      within,
      inherits: rule === 'active' && effect !== 'detained' && !isOther(phrase) ? null : this.#inherits(phrase),
      total,
      rule,
    });
  }

  /** "Of the two guards, one was killed and the other was wounded": whom the sentence then counts. */
  #fronted(): NounPhrase | null {
    const [of, whole] = this.#chunks;
    return of?.type === 'preposition' && of.lower === 'of' && whole?.type === 'noun-phrase' && whole.person ? whole : null;
  }

  /** "one attacker was killed and 2 arrested": the two are attackers too. */
  #inherits(phrase: NounPhrase): NounPhrase | null {
    if (phrase.person || phrase.pronoun || phrase.name || phrase.stateIsHead || !(phrase.quantity || phrase.determiner === 'other'))
      return null;
    const fronted = this.#fronted();
    if (fronted) return fronted;
    if (phrase.quantity?.additional && phrase.count?.high !== 1) return null;
    for (let i = this.#out.length - 1; i >= this.#first; i--)
      if (this.#out[i]!.patient.person && this.#out[i]!.within === null) return this.#out[i]!.patient;
    return null;
  }
}

/** "killed a customer and wounded another" */
const isOther = ({ determiner, quantity }: NounPhrase): boolean => determiner === 'other' || quantity?.additional === true;

/** "three leaders, Ana Ruiz, Juan Mora and Luis Cano": the three are those named, who are not counted besides. */
function countsThoseNamed([first, ...rest]: readonly NounPhrase[]): boolean {
  return rest.length > 1 && first!.quantity !== null && first!.count?.low === rest.length && rest.every(isOneNamed);
}

/** "the priests Ana Ruiz, Juan Mora and Luis Cano", "Ana Ruiz and her sons Juan and Luis": the first name is one of them, not all. */
function eachNamed(phrases: readonly NounPhrase[]): readonly NounPhrase[] {
  return phrases.map((phrase, i) => {
    const next = phrases[i + 1];
    if (!phrase.name || !phrase.person?.plural || phrase.quantity || !next || !isOneNamed(next) || next.person) return phrase;
    return { ...phrase, person: { ...phrase.person, plural: false }, count: exactly(1) };
  });
}

const isOneNamed = ({ name, quantity }: NounPhrase): boolean => name !== null && quantity === null;

/** Children of fewer years shoot themselves by accident. */
const SMALL = 13;
/** "and three at another", "and a third in hospital" */
const isBareNumber = ({ quantity, determiner, person, name, place, headFirst, firstToken }: NounPhrase): boolean =>
  person === null && name === null && place === null && (determiner === 'other' || (quantity !== null && headFirst === firstToken));

/** Chunks from a verb to the "and" behind its place: "four people at a farm near Lugo and". */
/** Chunks that say when and where, at most. */
const FEW_ADJUNCTS = 8;
const GAP_REACH = 10;
const BRACKET_REACH = 6;
/** Chunks back from "he" to whom he is. */
const ANTECEDENT_REACH = 14;
/** Chunks from "was taken" to "with a gunshot wound": "to a clinic at 4th and Main on Monday". */
const ARRIVAL_REACH = 12;
/** Chunks from "the death toll" to its number: "from a bomb at a market in Herat on Monday rose to". */
const TOLL_REACH = 16;
/** Sentences back to the number whose persons are named. */
const NAMED_WITHIN = 4;
/** Harms looked back at for what became of the victims. */
const REMEMBERED = 200;
const TAKES_PERSONS: ReadonlySet<Effect> = new Set(['killed', 'injured', 'abducted', 'detained', 'rescued']);
/** Endings of nouns for persons, where no table knows the noun. */
const PERSON_ENDING = /(?:er|or|ist|ian|iff|man|woman|eer|ant|ent|ese|ite|ster|ee|boy|girl)$/;
const ARMED: ReadonlySet<string> = new Set(['perpetrators', 'police', 'military', 'security-forces']);

function isMany(phrase: NounPhrase): boolean {
  const count = phrase.count ?? exactly(1);
  return count.high === null || count.high > 1;
}

const personCalled = (noun: string, plural: boolean): PersonWord => ({
  group: 'unspecified',
  concept: noun,
  finer: true,
  plural,
  singular: plural ? noun.slice(0, -1) : noun,
  gender: null,
  child: false,
  collective: null,
});

/** "one of five people shot": five were shot. */
function wholeOfShare(phrase: NounPhrase): NounPhrase {
  const { quantity } = phrase;
  if (!quantity?.of || quantity.of.low === null || quantity.of.low <= (quantity.count.low ?? 0)) return phrase;
  return { ...phrase, quantity: { ...quantity, count: quantity.of, of: null }, count: quantity.of };
}

/** "shooting at the students": of those who were shot at, nobody says how many were hit. */
const isUncounted = (phrase: NounPhrase): boolean =>
  phrase.quantity === null && phrase.person?.plural === true && phrase.person.collective === null && phrase.determiner !== 'definite';

/** "15 injured", but not "two bodies" */
const isNumbered = ({ quantity, person, state }: NounPhrase): boolean =>
  quantity !== null && person?.concept !== 'body' && state?.effect !== 'killed';

const isShare = ({ quantity, headFirst }: NounPhrase): boolean =>
  quantity !== null && (quantity.of !== null || headFirst > quantity.lastToken + 1);

/** A phrase that can stand for persons: a person word, a personal name, a pronoun, the dead, a bare number, "the other". */
function isPersons(phrase: NounPhrase): boolean {
  if (phrase.place !== null || phrase.happening) return false;
  if (phrase.person || phrase.pronoun || phrase.stateIsHead) return true;
  if (phrase.name) return true;
  const bare = phrase.headFirst === phrase.firstToken;
  return bare && (phrase.quantity !== null || phrase.determiner === 'other');
}
