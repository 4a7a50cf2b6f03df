/**
 * The persons of a report, each set of them once: a later "the two", "he", "the dead" or a repeated figure is the same set and not
 * counted again; "another three" is a new one; "two of them" lies within a larger one.
 */
import type { Count } from '../../model/count.js';
import type { Effect, Group } from '../../model/vocabulary.js';
import type { NounPhrase } from '../clauses/chunk.js';
import type { PersonWord } from '../clauses/words.js';
import type { Layout } from '../text/layout.js';
import type { PersonKinds } from './person-kinds.js';

export interface Persons {
  readonly id: string;
  group: Group;
  concept: string;
  label: string | null;
  readonly gender: 'f' | 'm' | null;
  readonly child: boolean;
  /** Years, once the text says them. */
  age: number | null;
  readonly plural: boolean;
  /** As first told; a number in place of "several" once the text names one. */
  count: Count | null;
  /** Lower-case words of a personal name. */
  name: readonly string[];
  /** Effects the text has told of these persons, weak ones marked. */
  readonly effects: Map<Effect, { weak: boolean }>;
  readonly event: number | null;
  /** Of the report's incidents the one they were first told of in; null where it is not known. */
  readonly incident: number | null;
  readonly paragraph: number;
  readonly sentence: number;
  /** In which they were told of last. */
  lastSentence: number;
  within: Persons | null;
  /** Said to be some of those: "one of the children", "two of the wounded". */
  isShare: boolean;
  /** How many of them smaller sets have already taken up, by effect. */
  readonly taken: Map<Effect, number>;
  /** Told of as those who attacked. */
  agents: boolean;
  /** Told of as "others", beside persons told of before. */
  additional: boolean;
  /** First told of as a toll of the incident. */
  readonly toll: boolean;
  /** First told of as found dead: whoever did it may lie among them. */
  readonly found: boolean;
}

/** What is known of the persons a phrase names, before it is decided who they are. */
export interface PersonsMention {
  readonly phrase: NounPhrase;
  readonly person: PersonWord | null;
  readonly group: Group;
  readonly label: string | null;
  readonly count: Count | null;
  readonly name: readonly string[];
  readonly effect: Effect | null;
  readonly weak: boolean;
  readonly event: number | null;
  readonly incident: number | null;
  readonly sentence: number;
  readonly paragraph: number;
  readonly agents: boolean;
  readonly total: boolean;
  /** "another three": more than those told of before. */
  readonly besides: boolean;
  /** "A cook was also hurt": besides those told of before. */
  readonly also: boolean;
  /** Concepts of those listed with these persons: "Juan Mora and his daughter" is not his daughter twice. */
  readonly listedWith: readonly string[];
  /** Told of by what became of them, not by whom someone attacked: "his son was shot" may be the boy of the lead. */
  readonly suffered: boolean;
  /** Told of as dead by their own hand. */
  readonly byOwnHand: boolean;
  /** Told of as found dead. */
  readonly found: boolean;
  /** "before he was shot": the pronoun of a clause of time, rather the subject of the sentence than its object. */
  readonly ofSubject: boolean;
}

export interface Resolved {
  readonly persons: Persons;
  /** told: several of those told of before, together ("the victims"); nobody is added. */
  readonly how: 'new' | 'same' | 'within' | 'told';
}

/** Earlier sets that a later mention may mean: reading stays linear however many persons a report names. */
const REMEMBERED = 60;

/** Who is said to be safe was not told of as hurt before, unless by the same name. */
const SAFE: ReadonlySet<Effect> = new Set(['unharmed', 'rescued']);
const HELD: ReadonlySet<Effect> = new Set(['detained', 'wanted']);
const isHurt = ({ effects }: Persons): boolean => effects.has('killed') || effects.has('injured');

export class Cast {
  readonly #layout: Layout;
  readonly #kinds: PersonKinds;
  readonly #all: Persons[] = [];
  readonly #harmed = new Set<Persons>();
  #attacked = false;
  /** The first sentence of the body. */
  readonly #lead: number | undefined;
  #next = 1;

  constructor(layout: Layout, kinds: PersonKinds) {
    this.#layout = layout;
    this.#kinds = kinds;
    this.#lead = layout.sentences.find(({ role }) => role === 'body')?.index;
  }

  resolve(mention: PersonsMention): Resolved {
    const resolved = this.#resolve(mention);
    if (resolved.how === 'same') this.#bringForward(resolved.persons);
    resolved.persons.lastSentence = mention.sentence;
    resolved.persons.additional ||=
      (mention.phrase.quantity?.additional === true && !mention.besides) || (mention.also && resolved.how === 'new');
    resolved.persons.age ??= mention.phrase.age;
    if (resolved.how === 'same' && resolved.persons.count?.modifier === 'vague' && mention.count !== null)
      resolved.persons.count = mention.count;
    if (resolved.persons.name.length === 0 && !resolved.persons.plural) resolved.persons.name = mention.name;
    return resolved;
  }

  /** Persons named again are the nearest ones for the next "he" or "the other". */
  #bringForward(persons: Persons): void {
    const at = this.#all.lastIndexOf(persons);
    if (at < 0 || at === this.#all.length - 1) return;
    this.#all.splice(at, 1);
    this.#all.push(persons);
  }

  #resolve(mention: PersonsMention): Resolved {
    const { phrase } = mention;
    const attacker = mention.agents && mention.effect !== null ? this.#attacker(mention) : null;
    if (attacker) return { persons: attacker, how: 'same' };
    if (phrase.pronoun) return this.#pronoun(mention);
    if (mention.name.length) {
      const named = this.named(mention.name);
      if (named) return { persons: named, how: 'same' };
    }
    if (mention.besides) {
      const again = this.#latest(
        (persons) =>
          persons.additional &&
          persons.effects.has(mention.effect!) &&
          persons.paragraph !== mention.paragraph &&
          sameCount(persons.count, mention.count) &&
          this.#couldBe(persons, mention, false),
      );
      if (again) return { persons: again, how: 'same' };
      const whole = this.#latest((persons) => isRestOf(persons, mention) || this.#hasRoomForAnother(persons, mention));
      if (whole) return this.#addPart(whole, mention);
      const toldBefore = this.#tollBeside(mention);
      if (toldBefore) return { persons: toldBefore, how: 'same' };
      return this.#definiteOther(mention) ?? { persons: this.#add(mention), how: 'new' };
    }
    const ofThose = this.#ofThoseHarmed(mention);
    if (ofThose) return this.#addPart(ofThose, mention);
    const own = this.#layout.tokens[phrase.firstToken]!.lower === 'my';
    const relative = (!mention.suffered || own) && phrase.determiner === 'possessive' ? this.#onlyVictim(mention) : null;
    if (relative) return { persons: relative, how: 'same' };
    const offspring = mention.suffered && phrase.determiner === 'possessive' ? this.#offspring(mention) : null;
    if (offspring) return { persons: offspring, how: 'same' };
    const ofOneNamed =
      (phrase.determiner === 'possessive' || phrase.determiner === null) && phrase.quantity === null && mention.person?.concept === 'body';
    if (phrase.determiner === 'definite' || ofOneNamed || phrase.quantity?.anaphoric || phrase.stateIsHead) return this.#definite(mention);
    return this.#indefinite(mention);
  }

  #addPart(whole: Persons, mention: PersonsMention): Resolved {
    const persons = this.#add(mention);
    persons.within = whole;
    persons.isShare = this.#isShare(mention.phrase);
    whole.taken.set(mention.effect!, (whole.taken.get(mention.effect!) ?? 0) + (mention.count?.low ?? 1));
    return { persons, how: 'within' };
  }

  /** "Two of the wounded died later" */
  #ofThoseHarmed(mention: PersonsMention): Persons | null {
    const { state, stateIsHead, quantity } = mention.phrase;
    if (!state || !stateIsHead || !quantity || mention.effect === null || state.effect === mention.effect) return null;
    return this.#latest((persons) => persons.plural && !persons.agents && persons.effects.has(state.effect));
  }

  /** "The man then killed himself": of several men he who attacked. */
  #attacker(mention: PersonsMention): Persons | null {
    if (mention.phrase.pronoun || mention.phrase.determiner !== 'definite' || mention.name.length) return null;
    return this.#latest((persons) => persons.agents && this.#couldBe(persons, mention, true));
  }

  /** "A girl was shot … his daughter was shot": the child told of before, seen from a parent. */
  #offspring(mention: PersonsMention): Persons | null {
    if (!this.#kinds.offspring.has(mention.person?.concept ?? '') || mention.person?.plural) return null;
    return this.#latest(
      (persons) =>
        !persons.agents &&
        !persons.plural &&
        persons.sentence !== mention.sentence &&
        (persons.effects.has('killed') || persons.effects.has('injured')) &&
        (this.#kinds.general.has(persons.concept) || persons.concept === mention.person!.concept) &&
        agree(persons.gender, mention.person!.gender) &&
        sameAge(persons.age, mention.phrase.age) &&
        !namesDiffer(persons, mention),
    );
  }

  /** "A girl was shot by her brother … he shot his sister": where one person alone was harmed, that one. */
  #onlyVictim(mention: PersonsMention): Persons | null {
    const { person } = mention;
    if (!person || person.plural || mention.name.length > 0 || this.#harmed.size !== 1) return null;
    const [persons] = this.#harmed;
    const same =
      !persons!.plural &&
      persons!.sentence !== mention.sentence &&
      (this.#kinds.general.has(persons!.concept) || persons!.concept === person.concept) &&
      agree(persons!.gender, person.gender) &&
      sameAge(persons!.age, mention.phrase.age);
    return same ? persons! : null;
  }

  /** Remembers who was killed or injured, and that somebody did it. */
  harm(persons: Persons, attacked: boolean): void {
    this.#harmed.add(persons);
    this.#attacked ||= attacked;
  }

  /** "one was killed and four others injured": beside the dead, not beside other injured. */
  isBesides({ quantity, determiner }: NounPhrase, effect: Effect | null, sentence: number): boolean {
    if (!quantity?.additional && determiner !== 'other') return false;
    if (effect === null || quantity === null) return true;
    const besideOthers = this.#latest(
      (persons) => persons.lastSentence === sentence && persons.effects.size > 0 && !persons.effects.has(effect),
    );
    return besideOthers === null && this.#latest((persons) => persons.effects.has(effect)) !== null;
  }

  /** "left one dead and three injured. … killed a man. Two others were injured": others than the man, and so the injured told of before. */
  #tollBeside(mention: PersonsMention): Persons | null {
    const last = this.#all.at(-1);
    if (mention.phrase.quantity === null || !last?.effects.has('killed') || last.effects.has(mention.effect!)) return null;
    if (last.lastSentence === mention.sentence || last.lastSentence < mention.sentence - 1) return null;
    return this.#latest(
      (persons) =>
        persons.effects.has(mention.effect!) &&
        persons.lastSentence < last.lastSentence &&
        persons.within === null &&
        isWide(persons.group) &&
        (persons.count?.low ?? 0) > 1 &&
        isWide(mention.group),
    );
  }

  /** "the other was wounded": of the guards, one of whom was killed: a new set of the same kind. */
  #definiteOther(mention: PersonsMention): Resolved | null {
    if (mention.person) return null;
    const harmed = (persons: Persons): boolean => persons.effects.size > 0;
    const like = this.#latest((persons) => harmed(persons) && persons.sentence === mention.sentence) ?? this.#latest(harmed);
    if (!like) return null;
    const persons = this.#add({ ...mention, group: like.group, label: like.label });
    persons.concept = like.concept;
    return { persons, how: 'new' };
  }

  #pronoun(mention: PersonsMention): Resolved {
    const plural = mention.phrase.pronoun === 'plural';
    const first = this.#layout.tokens[mention.phrase.headFirst]!.lower;
    const gender =
      first === 'she' || first === 'her' || first === 'herself'
        ? 'f'
        : first === 'he' || first === 'him' || first === 'himself'
          ? 'm'
          : null;
    const near = (persons: Persons): boolean =>
      persons.plural === plural && agree(persons.gender, gender) && persons.lastSentence >= mention.sentence - 6;
    const held = mention.effect !== null && HELD.has(mention.effect);
    const isSubject = !OBJECT_PRONOUNS.has(first);
    const attacker =
      mention.agents || (isSubject && held)
        ? this.#latest((persons) => near(persons) && persons.agents)
        : isSubject && mention.ofSubject
          ? this.#latest((persons) => near(persons) && persons.agents && persons.lastSentence === mention.sentence)
          : null;
    if (attacker) return { persons: attacker, how: 'same' };
    // fired at pupils, wounding a teacher, before he shot himself: not the teacher
    if (mention.byOwnHand && this.#attacked) return { persons: this.#add(mention), how: 'new' };
    const harmed =
      mention.effect === 'killed' || mention.effect === 'injured'
        ? this.#latest(
            (persons) =>
              near(persons) &&
              (persons.effects.has(mention.effect!) || persons.effects.has('injured') || (mention.weak && persons.effects.has('killed'))),
          )
        : null;
    const dead =
      !harmed && mention.effect === 'killed' && !plural
        ? this.#latest((persons) => !persons.plural && !persons.agents && agree(persons.gender, gender) && persons.effects.has('killed'))
        : null;
    const only =
      !harmed && !dead && !plural && (mention.effect === 'killed' || mention.effect === 'injured') ? this.#onlyHarmed(gender) : null;
    const objectOfAttack = mention.effect !== null && OBJECT_PRONOUNS.has(first);
    const found =
      harmed ??
      dead ??
      only ??
      this.#latest((persons) => near(persons) && persons.sentence >= mention.sentence - 4 && !(objectOfAttack && persons.agents));
    if (found) return { persons: found, how: 'same' };
    // Five of a family were killed. … He followed her and shot her
    const whole = plural || mention.effect === null ? null : this.#latest((persons) => this.#hasRoomFor(persons, mention));
    return whole ? this.#addPart(whole, mention) : { persons: this.#add(mention), how: 'new' };
  }

  /** "A girl was killed. … Her teacher said she was shot": far back, where one such person alone came to harm. */
  #onlyHarmed(gender: 'f' | 'm' | null): Persons | null {
    if (gender === null) return null;
    const isSuch = (persons: Persons): boolean => !persons.plural && !persons.agents && isHurt(persons) && agree(persons.gender, gender);
    const last = this.#latest(isSuch);
    return last && this.#latest((persons) => persons !== last && isSuch(persons)) === null ? last : null;
  }

  /** Who was told of by this name, or the last part of it. */
  named(name: readonly string[]): Persons | null {
    const last = name.at(-1)!;
    return this.#latest(
      (persons) =>
        persons.name.length > 0 &&
        persons.name.includes(last) &&
        (persons.name.length === 1 || name.length === 1 || persons.name[0] === name[0]),
    );
  }

  #definite(mention: PersonsMention): Resolved {
    const told = mention.phrase.state
      ? this.#latest((persons) => !persons.agents && persons.effects.has(mention.effect!) && this.#couldBe(persons, mention, true))
      : null;
    if (told) return { persons: told, how: 'same' };
    const isHarmed = (persons: Persons): boolean =>
      !persons.agents && (persons.effects.has('killed') || persons.effects.has('injured') || persons.effects.has(mention.effect!));
    const harmed =
      mention.effect === 'killed' || mention.effect === 'injured'
        ? (this.#latest((persons) => isHarmed(persons) && isSoCalled(persons, mention) && this.#couldBe(persons, mention, true)) ??
          this.#latest((persons) => isHarmed(persons) && this.#couldBe(persons, mention, true)))
        : null;
    // Juan Mora shot a clerk and the clerk's wife: she is not he who did it
    const isDoer = (persons: Persons): boolean =>
      persons.agents && !mention.suffered && !mention.agents && persons.lastSentence === mention.sentence;
    const same =
      harmed ?? (isShare(mention.phrase) ? null : this.#latest((persons) => !isDoer(persons) && this.#couldBe(persons, mention, true)));
    if (same) return { persons: same, how: 'same' };
    const together = this.#toldTogether(mention);
    return together ? { persons: together, how: 'told' } : this.#indefinite(mention);
  }

  /** "A boy was shot, and a girl … the children were shot": without a number, all those told of before, of whom the last is given. */
  #toldTogether(mention: PersonsMention): Persons | null {
    if (mention.phrase.quantity !== null || mention.count === null || mention.count.high !== null) return null;
    return this.#latest(
      (persons) =>
        persons.effects.has(mention.effect!) &&
        !persons.agents &&
        persons.sentence < mention.sentence &&
        groupsMeet(persons.group, mention.group),
    );
  }

  /** A figure given again, a part of one given before, or somebody new. */
  #indefinite(mention: PersonsMention): Resolved {
    if (mention.effect === null) return { persons: this.#add(mention), how: 'new' };
    const may = (persons: Persons): boolean => !mention.also || persons.additional;
    const again =
      this.#latest((persons) => may(persons) && persons.effects.has(mention.effect!) && this.#isRestated(persons, mention)) ??
      this.#latest((persons) => this.#isOfAge(persons, mention) || (may(persons) && this.#isRestated(persons, mention)));
    if (again) return { persons: again, how: 'same' };
    // A toll is of all, and so of none of them: "the government put the toll at one"
    const whole = mention.total ? null : this.#wholeOfPart(mention);
    const told = whole || mention.total ? null : this.#latest((persons) => this.#isToldPart(persons, mention));
    if (told) return { persons: told, how: 'same' };
    return whole ? this.#addPart(whole, mention) : { persons: this.#add(mention), how: 'new' };
  }

  /** "One of the men killed": rather one of the dead than of the wounded who are told of between. */
  #wholeOfPart(mention: PersonsMention): Persons | null {
    const alike = this.#latest((persons) => persons.effects.has(mention.effect!) && this.#hasRoomFor(persons, mention));
    return alike ?? this.#latest((persons) => this.#hasRoomFor(persons, mention));
  }

  /** "A couple was found dead … The man had shot himself": who attacked may be one of those told of before. */
  findRoom(persons: Persons, mention: PersonsMention): void {
    if (persons.within !== null || mention.effect === null || persons.plural || persons.effects.size > 0) return;
    const whole = this.#latest(
      (other) => this.#kinds.pairs.has(other.concept) && other.sentence < mention.sentence && this.#hasRoomFor(other, mention),
    );
    if (!whole) return;
    persons.within = whole;
    whole.taken.set(mention.effect, (whole.taken.get(mention.effect) ?? 0) + 1);
  }

  /** "the man", "the three", "the victims": number, sex and group must not speak against it. */
  #couldBe(persons: Persons, mention: PersonsMention, definite: boolean): boolean {
    if (!agree(persons.gender, mention.person?.gender ?? null) || !sameAge(persons.age, mention.phrase.age)) return false;
    if (!groupsMeet(persons.group, mention.group) || namesDiffer(persons, mention)) return false;
    // Of one who was shot and died it may be told again, by name, that he was wounded
    if (mention.effect === 'injured' && persons.effects.has('killed') && !mention.weak)
      if (mention.name.length === 0 || !persons.effects.has('injured')) return false;
    // The boy's father was arrested: no more the boy who died
    if (mention.effect !== null && HELD.has(mention.effect) && persons.effects.has('killed')) return false;
    if (mention.effect !== null && SAFE.has(mention.effect) && isHurt(persons) && mention.label !== persons.label) return false;
    if (!conceptsMeet(this.#kinds, persons, mention, definite)) return false;
    if (this.#isAnotherListed(persons, mention)) return false;
    if (mention.count === null || persons.count === null) return persons.plural === Boolean(mention.person?.plural ?? persons.plural);
    if (mention.phrase.quantity) return sameCount(persons.count, mention.count);
    return mention.person?.plural ? persons.plural : !persons.plural && persons.count.high === 1;
  }

  /** "a father and his son were shot … Juan Mora and his son": Mora is not the son. */
  #isAnotherListed({ concept }: Persons, { listedWith, person }: PersonsMention): boolean {
    return concept !== (person?.concept ?? '') && !this.#kinds.general.has(concept) && listedWith.includes(concept);
  }

  /** "a 34-year-old man … a man, 34": one person, unless told side by side. */
  #isOfAge(persons: Persons, mention: PersonsMention): boolean {
    if (mention.phrase.age === null || persons.age !== mention.phrase.age || persons.plural || persons.agents) return false;
    if (persons.sentence === mention.sentence || persons.effects.size === 0 || mention.phrase.determiner === 'other') return false;
    if (mention.count !== null && mention.count.high !== 1) return false;
    return (
      agree(persons.gender, mention.person?.gender ?? null) && !namesDiffer(persons, mention) && groupsMeet(persons.group, mention.group)
    );
  }

  /** "A man was killed … Luis Rey, 34, was killed": the only one of whom the text told so. */
  #isNamedAtLast(persons: Persons, mention: PersonsMention): boolean {
    return (
      mention.name.length > 0 &&
      persons.name.length === 0 &&
      persons.effects.has(mention.effect!) &&
      this.#kinds.general.has(persons.concept) &&
      this.#latest((other) => other !== persons && other.effects.has(mention.effect!)) === null
    );
  }

  /** Told of in different sentences, and neither sex, age, name nor "another" says that they are two. */
  mayBeOne(a: Persons, b: Persons, titled: boolean): boolean {
    if (a.sentence === b.sentence || !agree(a.gender, b.gender) || !sameAge(a.age, b.age)) return false;
    if (a.plural || b.plural) return a.plural && b.plural && sameCount(a.count, b.count) && (!b.additional || (b.count?.low ?? 0) > 2);
    if (b.additional && !a.additional) return false;
    if (a.name.length > 0 && b.name.length > 0 && !a.name.some((part) => b.name.includes(part))) return false;
    if (!groupsMeet(a.group, b.group)) return false;
    if (this.#kinds.ageless.has(a.concept) || this.#kinds.ageless.has(b.concept)) return true;
    const alike = titled || a.concept === b.concept || this.#kinds.general.has(a.concept) || this.#kinds.general.has(b.concept);
    const bothKin = this.#kinds.kin.has(a.concept) && this.#kinds.kin.has(b.concept);
    if (!alike && !bothKin) return false;
    const [one, other] = [isMinor(a.child, a.age), isMinor(b.child, b.age)];
    const isKin = this.#kinds.kin.has(a.concept) || this.#kinds.kin.has(b.concept);
    return one === other || (isKin && a.concept !== b.concept);
  }

  /** A caption that stands twice tells of nobody new. */
  #isRepeated(one: number, other: number): boolean {
    const [a, b] = [this.#layout.sentences[one]!, this.#layout.sentences[other]!];
    const { text } = this.#layout.report;
    return a.end - a.start === b.end - b.start && text.slice(a.start, a.end) === text.slice(b.start, b.end);
  }

  /** The first sentence sums up what the next ones tell: "a man was killed", and then "the man, 57, died at the scene". */
  #isRetold(persons: Persons, mention: PersonsMention): boolean {
    const saysWho = mention.phrase.age !== null || mention.name.length > 0;
    return (saysWho && persons.sentence === this.#lead) || this.#isNamedAtLast(persons, mention);
  }

  /** Lead and body tell of the same persons twice: same effect, same number, nothing that says they are others. */
  #isRestated(persons: Persons, mention: PersonsMention): boolean {
    const known = persons.effects.get(mention.effect!);
    const moved = mention.effect === 'killed' && persons.effects.get('injured')?.weak === true;
    const wasShot = mention.weak && !mention.phrase.quantity?.additional && persons.effects.has('killed');
    if (!known && !moved && !wasShot) return false;
    // "The government put the toll at one. … A boy was killed"
    if (persons.toll && !mention.total && persons.count?.high === 1) return false;
    if (persons.sentence === mention.sentence) return false;
    if (
      persons.paragraph === mention.paragraph &&
      !isWide(persons.group) &&
      !moved &&
      !this.#isRetold(persons, mention) &&
      !this.#isRepeated(persons.sentence, mention.sentence)
    )
      return false;
    if (!sameCount(persons.count, mention.count) || !this.#couldBe(persons, mention, false)) return false;
    if (persons.incident !== null && mention.incident !== null && persons.incident !== mention.incident) return false;
    const large = isWide(persons.group) && isWide(mention.group) && (persons.count?.low ?? 0) >= LARGE;
    return (
      large || this.#isNamedAtLast(persons, mention) || mention.event === null || persons.event === null || mention.event === persons.event
    );
  }

  /** All three dead have been told of one by one: a further "man" is one of them again. */
  #isToldPart(persons: Persons, mention: PersonsMention): boolean {
    const { within } = persons;
    if (!within || !isWide(within.group) || persons.sentence === mention.sentence || !persons.effects.has(mention.effect!)) return false;
    if (mention.event !== null && persons.event !== null && mention.event !== persons.event) return false;
    return within.effects.has(mention.effect!) && sameCount(persons.count, mention.count) && this.#couldBe(persons, mention, true);
  }

  /** "Three men were shot: a man of 20 …, another man": one of the three, of whom others were told of one by one. */
  #hasRoomForAnother(persons: Persons, mention: PersonsMention): boolean {
    return mention.count?.high === 1 && (persons.taken.get(mention.effect!) ?? 0) > 0 && this.#hasRoomFor(persons, mention);
  }

  #hasRoomFor(persons: Persons, mention: PersonsMention): boolean {
    // Four people were shot dead at an office. … Luis Rey killed himself: on top of the four
    const mayHoldAttacker = persons.found || (this.#kinds.pairs.has(persons.concept) && !this.#attacked);
    if (mention.agents && mention.effect === 'killed' && !mayHoldAttacker) return false;
    const known =
      persons.effects.get(mention.effect!) ??
      (mention.effect === 'killed' ? this.#injuryOf(persons, mention) : deadOf(this.#kinds, persons, mention));
    if (!known) return false;
    // he stabbed nine pupils; one pupil died
    const isOfKind = mention.effect === 'killed' && mention.person?.concept === persons.concept && weakInjury(persons) !== undefined;
    if (persons.sentence === mention.sentence && !isOfKind && !this.#isShare(mention.phrase)) return false;
    const room = (persons.count?.high ?? 0) - (persons.taken.get(mention.effect!) ?? 0);
    const wanted = mention.count?.low ?? 1;
    if (wanted === 0 || room < wanted || (persons.count?.high ?? 0) <= wanted) return false;
    return contains(this.#kinds, persons, mention);
  }

  /** Those shot may have died; of those said to be injured only "one of them" did. */
  #injuryOf(persons: Persons, mention: PersonsMention): { weak: boolean } | undefined {
    if (this.#isShare(mention.phrase)) return persons.effects.get('injured');
    // A shot killed a girl. Three others were hit: she is none of them
    return persons.additional ? undefined : weakInjury(persons);
  }

  /** "two of the five", "two of them", "one of the children" */
  #isShare({ quantity, firstToken, lastToken }: NounPhrase): boolean {
    if (quantity === null) return false;
    const { tokens } = this.#layout;
    if (quantity.of || tokens[lastToken - 1]!.lower === 'them') return true;
    return quantity.firstToken === firstToken && quantity.lastToken < lastToken && tokens[quantity.lastToken]!.lower === 'of';
  }

  /** The seller who dies is the sales assistant of the toll: one concept, one number, both dead, told apart nowhere. */
  sameInToll(persons: Persons): Persons | null {
    if (this.#kinds.general.has(persons.concept)) return null;
    return this.#latest(
      (other) =>
        other !== persons &&
        other.concept === persons.concept &&
        other.effects.has('killed') &&
        sameCount(other.count, persons.count) &&
        other.sentence < persons.sentence,
    );
  }

  /** "One of five who were shot has died … White died": of those five no one else is said to have died, and he was not named. */
  sameOfWhole(persons: Persons): Persons | null {
    const { within } = persons;
    if (within === null || persons.name.length === 0) return null;
    return this.#latest(
      (other) =>
        other !== persons &&
        other.within === within &&
        other.name.length === 0 &&
        !other.plural &&
        other.effects.has('killed') &&
        other.sentence < persons.lastSentence &&
        agree(other.gender, persons.gender),
    );
  }

  #latest(test: (persons: Persons) => boolean): Persons | null {
    for (let i = this.#all.length - 1; i >= Math.max(0, this.#all.length - REMEMBERED); i--) {
      if (test(this.#all[i]!)) return this.#all[i]!;
    }
    return null;
  }

  #add(mention: PersonsMention): Persons {
    const persons: Persons = {
      id: `p${this.#next++}`,
      group: mention.group,
      concept: mention.person?.concept ?? '',
      label: mention.label,
      gender: mention.person?.gender ?? null,
      child: mention.person?.child ?? false,
      age: mention.phrase.age,
      plural: (mention.count?.high ?? 2) !== 1,
      count: mention.count,
      name: mention.name,
      effects: new Map(),
      event: mention.event,
      incident: mention.incident,
      paragraph: mention.paragraph,
      sentence: mention.sentence,
      lastSentence: mention.sentence,
      within: null,
      isShare: false,
      taken: new Map(),
      agents: mention.agents && (mention.effect === null || (mention.byOwnHand && this.#harmed.size > 0)),
      additional: Boolean(mention.phrase.quantity?.additional) || mention.phrase.determiner === 'other',
      toll: mention.total,
      found: mention.found,
    };
    this.#all.push(persons);
    return persons;
  }
}

/** "five of the attackers": some of those told of, and so not any five told of before for something else. */
export const isShare = (phrase: NounPhrase): boolean =>
  phrase.quantity !== null && phrase.determiner === 'definite' && phrase.quantity.firstToken === phrase.firstToken;

/** A number of people this large, said twice, is one and the same. */
const LARGE = 4;

/** By the same word, with the same said of them: "two men were killed and two others hurt … the men were pronounced dead". */
const isSoCalled = (persons: Persons, mention: PersonsMention): boolean =>
  mention.person !== null && persons.concept === mention.person.concept && persons.effects.has(mention.effect!);

/** "Five were shot. One died. Four others are in hospital": the four are the rest of the five. */
const isRestOf = (persons: Persons, mention: PersonsMention): boolean =>
  mention.effect === 'injured' &&
  mention.count !== null &&
  mention.count.low !== null &&
  isWide(persons.group) &&
  weakInjury(persons) !== undefined &&
  persons.sentence !== mention.sentence &&
  (persons.taken.get('killed') ?? 0) > 0 &&
  persons.count?.low === mention.count.low + persons.taken.get('killed')!;

/** "killed them": whoever did it is not meant. */
const OBJECT_PRONOUNS = new Set(['him', 'her', 'them']);

const weakInjury = (persons: Persons): { weak: boolean } | undefined => {
  const injury = persons.effects.get('injured');
  return injury?.weak ? injury : undefined;
};

/** "Three were killed … a man was shot": one of the dead, where it is the dead who were shot. */
const deadOf = (kinds: PersonKinds, persons: Persons, mention: PersonsMention): { weak: boolean } | undefined =>
  mention.weak && !mention.phrase.quantity?.additional && kinds.pairs.has(persons.concept) ? persons.effects.get('killed') : undefined;

const agree = (a: 'f' | 'm' | null, b: 'f' | 'm' | null): boolean => a === null || b === null || a === b;

const sameAge = (a: number | null, b: number | null): boolean => a === null || b === null || a === b;

const namesDiffer = (persons: Persons, mention: PersonsMention): boolean =>
  persons.name.length > 0 &&
  mention.name.length > 0 &&
  !persons.name.includes(mention.name.at(-1)!) &&
  !mention.name.includes(persons.name.at(-1)!);

const isWide = (group: Group): boolean => group === 'people' || group === 'victims';

const MEMBERS: Readonly<Partial<Record<Group, readonly Group[]>>> = {
  people: ['victims', 'perpetrators', 'security-forces', 'military', 'police', 'civilians', 'unspecified'],
  victims: ['security-forces', 'military', 'police', 'civilians', 'unspecified'],
  'security-forces': ['military', 'police'],
};

/** Two mentions may be of the same persons: equal groups, or one may hold the other, or one does not say. */
function groupsMeet(a: Group, b: Group): boolean {
  return (
    a === b ||
    MEMBERS[a]?.includes(b) === true ||
    MEMBERS[b]?.includes(a) === true ||
    (a === 'unspecified' && b !== 'perpetrators') ||
    b === 'unspecified'
  );
}

/** "a child" and "a boy" may be one, "a teen" and "a 16-year-old male" too, "a man" and "a boy" not. */
function agesAgree(kinds: PersonKinds, persons: Persons, mention: PersonsMention): boolean {
  if (kinds.ageless.has(persons.concept) || kinds.ageless.has(mention.person?.concept ?? '')) return true;
  return isMinor(persons.child, persons.age) === isMinor(mention.person?.child ?? false, mention.phrase.age);
}

const ADULT_YEARS = 18;
const isMinor = (child: boolean, age: number | null): boolean => (age === null ? child : age < ADULT_YEARS);

function conceptsMeet(kinds: PersonKinds, persons: Persons, mention: PersonsMention, definite: boolean): boolean {
  const a = persons.concept;
  const b = mention.person?.concept ?? '';
  if (a === b || a === '' || b === '') return true;
  if ((kinds.adults.has(a) && kinds['small-children'].has(b)) || (kinds.adults.has(b) && kinds['small-children'].has(a))) return false;
  if (!definite) {
    if (isWide(mention.group) || isWide(persons.group)) return true;
    const general = kinds.general.has(a) && kinds.general.has(b) && agesAgree(kinds, persons, mention);
    const either = kinds.general.has(a) || kinds.general.has(b);
    return general || (persons.plural && either && sameCount(persons.count, mention.count) && agesAgree(kinds, persons, mention));
  }
  return kinds.general.has(a) || kinds.general.has(b) || a.endsWith(b) || b.endsWith(a);
}

/** "at least 10" and "10" may be one number, and "several" any of two or more. */
function sameCount(a: Count | null, b: Count | null): boolean {
  if (a === null || b === null || a.low === null || b.low === null) return false;
  if (isVague(a) || isVague(b)) return mayBeOne(a, b);
  return a.low === b.low && (a.high === b.high || isAtLeast(a) || isAtLeast(b));
}
const isAtLeast = (count: Count): boolean => count.modifier === 'at-least';
const isVague = (count: Count): boolean => count.modifier === 'vague';
const mayBeOne = (a: Count, b: Count): boolean => (a.high === null || b.low! <= a.high) && (b.high === null || a.low! <= b.high);

/** May these persons be some of those? Wide figures hold anyone; others only what their group and word hold. */
function contains(kinds: PersonKinds, whole: Persons, part: PersonsMention): boolean {
  if (whole.event !== null && part.event !== null && whole.event !== part.event) return false;
  if (isWide(whole.group)) return !(whole.group === 'victims' && part.group === 'perpetrators');
  if (!groupsMeet(whole.group, part.group)) return false;
  if (!agree(whole.gender, part.person?.gender ?? null)) return false;
  if (part.name.length) return true;
  const concept = part.person?.concept ?? '';
  if (kinds.families.has(whole.concept) && kinds.kin.has(concept) && part.group !== 'perpetrators') return true;
  if (kinds.pairs.has(whole.concept) && (part.group === 'unspecified' || part.group === 'perpetrators')) return true;
  return whole.concept === concept || (kinds.general.has(concept) && part.group !== 'perpetrators');
}
