/** What an event was done with, and so which kind it is: by hand, by a bomb, or only heard. */
import type { IncidentKind } from '../../model/vocabulary.js';
import type { NounPhrase } from '../clauses/chunk.js';
import type { Happening } from '../clauses/clause.js';
import { ARMED, FORCES } from '../clauses/forces.js';
import { endsIn } from '../text/ends-in.js';
import { isOfMany } from './deeds-in-plural.js';
import type { FirstTold } from './first-told.js';
import type { Surroundings } from './surroundings.js';
import type { OpenEvent } from './told-events.js';

export class Means {
  readonly #around: Surroundings;
  readonly #firstTold: FirstTold;
  /** Events of which more is told than what became of persons, at nobody's hands. */
  readonly #done = new Set<OpenEvent>();
  /** Attacks told of as the killing of somebody ("the murder of a judge"), and by nothing else that no bomb does. */
  readonly #slayings = new Set<OpenEvent>();
  /** Bombings told of by nothing but what was heard: "explosions". */
  readonly #heardOnly = new Set<OpenEvent>();

  /** Bombings, kidnappings and the like told of by nothing but nouns in the plural: "the bombings of villages". */
  readonly #ofMany = new Set<OpenEvent>();
  /** Events of which it is told at whom or what they were aimed. */
  readonly #aimed = new Set<OpenEvent>();
  /** Attacks on what no force held. */
  readonly #raids = new Set<OpenEvent>();

  constructor(around: Surroundings, firstTold: FirstTold) {
    this.#around = around;
    this.#firstTold = firstTold;
  }

  /** @param isFirst nothing was told of the event before */
  learn(event: OpenEvent, happening: Happening, isFirst: boolean): void {
    this.#learnMeans(event, happening, isFirst);
    if (!isOfMany(this.#around.layout, happening)) this.#ofMany.delete(event);
    else if (isFirst) this.#ofMany.add(event);
    if (this.#tellsKind(event, happening)) event.kind = happening.word.kind;
    if (!happening.word.harms || happening.agent !== null) this.#done.add(event);
    if (happening.targets.some(({ pronoun }) => !pronoun)) this.#aimed.add(event);
    if (this.#isRaid(happening)) this.#raids.add(event);
  }

  /** "Shots and explosions were heard near the hotel": an attack, whatever was heard of it. */
  #learnMeans(event: OpenEvent, happening: Happening, isFirst: boolean): void {
    const { word } = happening;
    if (word.kind === 'bombing') {
      if (!this.#isOnlyHeard(happening)) this.#heardOnly.delete(event);
      else if (isFirst) this.#heardOnly.add(event);
      return;
    }
    const { 'by-hand': byHand, slaying } = this.#around.classes;
    const isSlaying = slaying.has(word.word) && happening.targets.some(({ person, name }) => person !== null || name !== null);
    if ((!isSlaying && !byHand.has(word.word)) || (event.kind === 'bombing' && !this.#heardOnly.has(event))) return;
    if (!isSlaying) this.#slayings.delete(event);
    else if (!event.byHand) this.#slayings.add(event);
    event.byHand = true;
    if (this.#heardOnly.delete(event)) event.kind = word.kind;
  }

  /** Whether a happening says more closely what an event was than what was told of it before. */
  #tellsKind(event: OpenEvent, happening: Happening): boolean {
    const { kind, role } = happening.word;
    if (kind === event.kind || role !== event.role || SPECIFICITY[kind] <= SPECIFICITY[event.kind]) return false;
    if (event.kind === 'other') return true;
    if (this.#isBesideSlain(event, happening)) return false;
    if (kind === 'clash') return !this.#raids.has(event);
    if (kind === 'bombing') return !this.#isNoMeansOf(event, happening);
    return !UNARMED.has(kind) || (isMishap(happening) && !this.#done.has(event));
  }

  /** What tells of a bombing is not what the attack told of was done with. */
  #isNoMeansOf(event: OpenEvent, happening: Happening): boolean {
    if (this.#slayings.has(event) ? happening.nominal && this.#isPlural(happening) : event.byHand) return true;
    return this.#isOnlyHeard(happening);
  }

  /** "Six nuns were murdered. … The kidnappings must end", "murders and kidnappings": of more than what befell those told of before. */
  #isBesideSlain(event: OpenEvent, happening: Happening): boolean {
    return BY_ARMS.has(event.kind) && this.#aimed.has(event) && isOfMany(this.#around.layout, happening);
  }

  /** "Gunmen stormed a hotel", "after a shooting", whose guards or police they then fought. */
  #isRaid({ word, agent, targets, nominal }: Happening): boolean {
    if (word.kind !== 'attack' || (agent === null && !nominal) || (agent && isArmed(agent, FORCES))) return false;
    const { layout, classes } = this.#around;
    if (targets.length === 0) return classes.shooting.has(word.word);
    return targets.some((target) => !target.pronoun && !isArmed(target, ARMED) && !endsIn(classes['post-of-forces'], layout, target));
  }

  #isOnlyHeard(happening: Happening): boolean {
    const { nominal, word, phrase, targets } = happening;
    return nominal && this.#around.classes.heard.has(word.word) && targets.length === 0 && !phrase?.quantity && this.#isPlural(happening);
  }

  #isPlural({ trigger }: Happening): boolean {
    return this.#around.layout.endings.plural.of(this.#around.layout.tokens[trigger.lastToken - 1]!.lower);
  }

  /**
   * "A bomb wrecked a bank. Gunmen shot dead a guard at a depot": told of after a bombing, somebody new who was shot is another event;
   * and so is what was blown up, told of after a shooting.
   */
  isOther(current: OpenEvent, happening: Happening): boolean {
    const { agent, nominal, word, sentence, targets } = happening;
    if (agent?.pronoun || current.role !== 'violence' || current.happenings.length === 0) return false;
    const last = this.#around.clauses.happenings[current.happenings.at(-1)!]!;
    if (last.sentence === sentence) return isBlownUpBesides(last, happening) && !this.#isMeans(happening);
    if (word.kind === 'bombing') return !nominal && this.#isNewBombing(current, happening);
    if (this.#heardOnly.has(current)) return false;
    if (nominal) return this.#isNewSlaying(current, happening) || this.#isNewTaking(current, happening);
    if (this.#ofMany.has(current) && targets.length > 0 && this.#around.classes.slaying.has(word.word)) return true;
    if (current.kind === 'bombing' && this.#around.classes['by-hand'].has(word.word))
      return targets.some(({ person, name, determiner }) => name !== null || (person !== null && determiner === 'indefinite'));
    return (
      BY_ARMS.has(word.kind) &&
      BY_OTHER_MEANS.has(current.kind) &&
      agent !== null &&
      targets.some((target) => this.#firstTold.isNew(target))
    );
  }

  /** "killed four by blowing up a bus" */
  #isMeans({ trigger }: Happening): boolean {
    return this.#around.layout.endings.ing.of(this.#around.layout.tokens[trigger.firstToken]!.lower);
  }

  #isNewBombing(current: OpenEvent, { targets }: Happening): boolean {
    const things = targets.filter(({ person, pronoun }) => !person && !pronoun);
    if (current.byHand && !this.#slayings.has(current)) return things.length > 0;
    return BY_ARMS.has(current.kind) && this.#aimed.has(current) && things.some((thing) => this.#firstTold.isNew(thing));
  }

  /** "The kidnapping of two bankers", told of after an attack on somebody else. */
  #isNewTaking(current: OpenEvent, { word, targets }: Happening): boolean {
    return (
      word.kind === 'kidnapping' &&
      BY_ARMS.has(current.kind) &&
      this.#aimed.has(current) &&
      targets.some((target) => target.person !== null && this.#firstTold.isNew(target))
    );
  }

  #isNewSlaying(current: OpenEvent, { word, targets }: Happening): boolean {
    return (
      this.#around.classes.slaying.has(word.word) &&
      BY_OTHER_MEANS.has(current.kind) &&
      targets.some((target) => this.#firstTold.isNew(target))
    );
  }
}

/** "Rebels murdered a mayor and blew up a bridge": persons by arms, and then some thing with a bomb, by the same. */
const isBlownUpBesides = (last: Happening, { agent, nominal, word, targets }: Happening): boolean =>
  word.kind === 'bombing' &&
  !nominal &&
  !last.nominal &&
  agent?.person?.group === 'perpetrators' &&
  last.agent?.firstToken === agent.firstToken &&
  last.word.harms &&
  BY_ARMS.has(last.word.kind) &&
  targets.length > 0 &&
  targets.every(({ person, pronoun }) => person === null && pronoun === null);

const isArmed = ({ person }: Pick<NounPhrase, 'person'>, groups: ReadonlySet<string>): boolean =>
  person !== null && groups.has(person.group);

/** After these an attack on somebody new is another deed; a robbery or a riot is told of by its shots as well. */
const BY_OTHER_MEANS: ReadonlySet<IncidentKind> = new Set(['bombing', 'kidnapping', 'hijacking', 'arson'] as const);

/** Kinds of one sort: what is done to somebody with arms. */
const BY_ARMS: ReadonlySet<IncidentKind> = new Set(['attack', 'assassination', 'clash'] as const);

/** "20 people died when a bus left the road": what they died of, where nothing told before says that anybody killed them. */
const isMishap = ({ word }: Happening): boolean => word.kind === 'accident' || word.kind === 'disaster';

/** An attack does not become one of these by its being told of as well: a march against a murder leaves the murder what it is. */
const UNARMED = new Set<IncidentKind>(['protest', 'accident', 'disaster']);

/** Which kind stands when one event is told of in several words: the more specific. */
const SPECIFICITY: Readonly<Record<IncidentKind, number>> = {
  other: 0,
  threat: 1,
  attack: 2,
  clash: 3,
  protest: 3,
  riot: 4,
  accident: 3,
  disaster: 4,
  robbery: 5,
  arson: 5,
  assassination: 5,
  bombing: 6,
  hijacking: 6,
  kidnapping: 6,
  'forced-work-stoppage': 6,
};
