/**
 * Another incident in a nearer town than distance tells apart: "The same day, gunmen killed six miners at Olmeda", "In nearby Olmeda a bomb
 * went off, killing nine". A sentence that sets its deed beside the one before it, in a town of its own and with a toll of its own.
 */
import type { IncidentKind } from '../../model/vocabulary.js';
import type { NounPhrase } from '../clauses/chunk.js';
import type { Happening, Harm } from '../clauses/clause.js';
import type { PlaceMention } from '../place/place-mention.js';
import { inWords } from '../text/in-words.js';
import type { TimeMention } from '../time/time-mention.js';
import type { FirstTold } from './first-told.js';
import { isFrontOfSpeaker } from './front-of-speaker.js';
import { happeningOf } from './opening.js';
import { opensLater } from './opens-later.js';
import type { SaidWith } from './said-with.js';
import type { Surroundings } from './surroundings.js';
import type { OpenEvent, Setting } from './told-events.js';

/** Tokens of a sentence before the time it opens on: "Also on", "Just", "On". */
const HEAD = 2;

export class Elsewhere {
  readonly #around: Surroundings;
  readonly #said: SaidWith;
  readonly #firstTold: FirstTold;
  /** By incident, the town told of last. */
  readonly #towns = new Map<number, PlaceMention>();
  /** Numbers told of an incident, as `tollOf` writes them. */
  readonly #tolls = new Set<string>();
  /** Incidents of which a number of dead is told. */
  readonly #deadly = new Set<number>();

  constructor(around: Surroundings, said: SaidWith, firstTold: FirstTold) {
    this.#around = around;
    this.#said = said;
    this.#firstTold = firstTold;
  }

  isNext(current: OpenEvent, happening: Happening, { place, time }: Setting): boolean {
    const { word, certainty, sentence } = happening;
    if (word.role !== 'violence' || certainty !== 'asserted') return false;
    const before = this.#towns.get(current.incident);
    if (!before || !isTown(place) || !isWhereItWas(place) || this.#nameOf(before) === this.#nameOf(place)) return false;
    if (this.#isSeizedBesideBlast(current, happening)) return true;
    if (this.#isTold(current, sentence)) return false;
    if (this.#opensBeside(sentence) && happening.targets.some((target) => this.#firstTold.isNew(target))) return true;
    const harmed = this.#harmedIn(sentence);
    if (harmed.length === 0 && (this.#isDeedAtItsHead(happening, time) || this.#isDeedOfOthers(happening, place))) return true;
    if (harmed.length === 0 || isFrontOfSpeaker(this.#around, happening)) return false;
    if (harmed.some(({ patient: { quantity } }) => quantity?.additional) || this.#isSetBeside(sentence)) return true;
    const isEntry =
      this.#around.opens.has(sentence) ||
      opensLater(this.#around, sentence, time) ||
      (time !== null && time.sentence === sentence && (this.#isAtHead(time.firstToken, sentence) || this.#isSameDay(time)));
    // a toll that was told before is told again, with the place
    return (isEntry || this.#opensEarlier(sentence)) && !harmed.some((harm) => this.#tolls.has(tollOf(current, harm)));
  }

  /** "Soldiers shot eleven at Olmeda the same day" */
  #isSameDay({ firstToken, lastToken }: TimeMention): boolean {
    return this.#around.layout.tokens.slice(firstToken, lastToken).some((token) => this.#around.classes['same-day'].at(token));
  }

  /** "In nearby Olmeda, a bomb wrecked a bank", "Hours later, gunmen attacked a post at Olmeda": whether or not anybody was hurt. */
  #isDeedAtItsHead(happening: Happening, time: TimeMention | null): boolean {
    const { nominal, agent, sentence, targets } = happening;
    const opens = this.#around.opens.has(sentence) || opensLater(this.#around, sentence, time);
    if (nominal || agent?.pronoun || !opens || isFrontOfSpeaker(this.#around, happening)) return false;
    return targets.length > 0 ? targets.some((target) => this.#firstTold.isNew(target)) : agent !== null && this.#firstTold.isNew(agent);
  }

  /** "A bus was burned in Olmeda", "Firebombs damaged two shops in Olmeda": by nobody told of before, to some thing new. */
  #isDeedOfOthers({ nominal, word, agent, targets, sentence, trigger }: Happening, place: PlaceMention): boolean {
    if (nominal || !ON_THINGS.has(word.kind) || place.sentence !== sentence || place.firstToken < trigger.firstToken) return false;
    if (
      agent !== null &&
      (agent.pronoun || agent.determiner === 'definite' || agent.determiner === 'possessive' || !this.#firstTold.isNew(agent))
    )
      return false;
    return targets.length > 0 && targets.every((target) => target.person === null && target.name === null && this.#isSomebodyNew(target));
  }

  /** "A bomb killed six in Lugo, and four engineers were kidnapped in Olmeda": no blast kidnaps anybody. */
  #isSeizedBesideBlast({ kind }: OpenEvent, { word, nominal, agent, targets }: Happening): boolean {
    if (nominal || agent?.pronoun || agent?.determiner === 'definite') return false;
    const isApart = (kind === 'bombing' && word.kind === 'kidnapping') || (kind === 'kidnapping' && word.kind === 'bombing');
    return isApart && targets.some((target) => this.#isSomebodyNew(target));
  }

  /** "The same day, six miners died at Olmeda": harm without a word for the deed. */
  isNextHarm(current: OpenEvent, harm: Harm): boolean {
    return harm.effect === 'killed' && !harm.patient.quantity?.additional && this.isNext(current, ...this.#asToldBy(harm));
  }

  /** "Seven people died", after two who did were told of: other persons than those told of before. */
  tellsNewToll(current: OpenEvent, sentence: number): boolean {
    const dead = this.#harmedIn(sentence).filter(({ effect, patient }) => effect === 'killed' && patient.quantity !== null);
    return dead.length > 0 && this.#deadly.has(current.incident) && !dead.some((harm) => this.#tolls.has(tollOf(current, harm)));
  }

  /** Not "one of the wounded". */
  tellsOfOthers({ patient }: Harm): boolean {
    return this.#isSomebodyNew(patient);
  }

  #harmedIn(sentence: number): readonly Harm[] {
    return this.#around.harmsOf(sentence).filter((harm) => isToll(harm) && this.#isSomebodyNew(harm.patient));
  }

  learn({ incident }: OpenEvent, happening: Happening, place: PlaceMention | null): void {
    if (happening.word.role === 'violence' && isTown(place)) this.#towns.set(incident, place);
  }

  learnHarm(event: OpenEvent, harm: Harm): void {
    if (!isToll(harm)) return;
    this.#tolls.add(tollOf(event, harm));
    if (harm.effect === 'killed' && harm.patient.quantity !== null) this.#deadly.add(event.incident);
    const [happening, { place }] = this.#asToldBy(harm);
    if (!this.#towns.has(event.incident)) this.learn(event, happening, place);
  }

  #asToldBy(harm: Harm): [Happening, Setting] {
    const happening = happeningOf(harm);
    return [happening, { site: null, place: this.#said.place(happening, -1, 'toponym'), time: this.#said.time(happening, -1) }];
  }

  #isTold({ happenings }: OpenEvent, sentence: number): boolean {
    return happenings.length > 0 && this.#around.clauses.happenings[happenings.at(-1)!]!.sentence === sentence;
  }

  #nameOf(place: PlaceMention): string {
    return place.where?.name.toLowerCase() ?? inWords(this.#around.layout.tokens, place);
  }

  /** "Seven people", "a guard": dead or hurt, and not of those told of before. */
  #isSomebodyNew(phrase: NounPhrase): boolean {
    if (phrase.quantity === null && phrase.determiner !== 'indefinite' && phrase.name === null) return false;
    return phrase.quantity?.anaphoric !== true && this.#firstTold.isNew(phrase);
  }

  #isAtHead(token: number, sentence: number): boolean {
    return token <= this.#around.layout.sentences[sentence]!.firstToken + HEAD;
  }

  /** "Earlier in the day" */
  #opensEarlier(sentence: number): boolean {
    const { classes, layout } = this.#around;
    return classes.earlier.at(layout.tokens[layout.sentences[sentence]!.firstToken]!);
  }

  /** "Meanwhile, in Lugo, a grenade was thrown at a shop": whether or not anybody was hurt. */
  #opensBeside(sentence: number): boolean {
    const { classes, layout } = this.#around;
    return classes.parallel.at(layout.tokens[layout.sentences[sentence]!.firstToken]!);
  }

  /** "Gunmen also killed", "in a similar attack", "meanwhile" */
  #isSetBeside(sentence: number): boolean {
    const { classes, layout } = this.#around;
    const { firstToken, lastToken } = layout.sentences[sentence]!;
    for (let at = firstToken; at < lastToken; at++) {
      const token = layout.tokens[at]!;
      if (classes.besides.at(token) || classes['another-section'].at(token) || classes.apart.at(token)) return true;
    }
    return false;
  }
}

const ON_THINGS: ReadonlySet<IncidentKind> = new Set(['bombing', 'arson'] as const);

/** No state nor country; a town that no list has is told of by its name alone. */
const isTown = (place: PlaceMention | null): place is PlaceMention =>
  place !== null && place.kind === 'toponym' && !place.metonym && (place.where === null || place.where.precision === 'place');

/** Not where somebody was treated or lives, nor a part of a town. */
const isWhereItWas = ({ bearing, partOf }: PlaceMention): boolean =>
  !partOf && (bearing == null || bearing === 'outside' || bearing === 'beyond');

export const isToll = ({ effect, certainty, within }: Harm): boolean =>
  (effect === 'killed' || effect === 'injured') && certainty === 'asserted' && within === null;

/** Of one person with the years: a man of 67 is not the man told of before. */
const tollOf = ({ incident }: OpenEvent, { effect, patient: { count, age } }: Harm): string =>
  `${incident}/${effect}/${count?.low ?? ''}/${age ?? ''}`;
