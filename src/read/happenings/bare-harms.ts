/** What an incident is of which the report tells nothing but what became of persons: who died need not have been attacked. */
import { append } from '../../model/append.js';
import { isKilledOrInjured } from '../../model/killed-or-injured.js';
import type { IncidentKind } from '../../model/vocabulary.js';
import type { Happening, Harm } from '../clauses/clause.js';
import { ARMED } from '../clauses/forces.js';
import { SMALL_CHILD } from '../clauses/harms/self-harm.js';
import type { Layout, Token } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import { Mishaps } from './by-chance.js';
import type { EventClasses } from './event-classes.js';
import type { Surroundings } from './surroundings.js';
import type { OpenEvent } from './told-events.js';

/** Incidents told of by what became of persons alone take their kind from that; a natural death is none, and its harms are let go. */
export function settleBareHarms(around: Surroundings, events: readonly OpenEvent[], eventOfHarm: Map<number, OpenEvent>): void {
  const { layout, classes, clauses } = around;
  const kinds = new Map<number, IncidentKind>();
  const report = new HowTheyDied(layout, classes);
  const mishaps = new Mishaps(layout, classes);
  const isInFire = (harm: Harm): boolean => isInMishap(layout.tokens, classes, harm);
  for (const [incident, { indexes, isAll, isAnswered }] of harmsAlone(around, events, eventOfHarm, mishaps)) {
    const told = indexes.map((index) => clauses.harms[index]!);
    // died when a fire broke out; the captain fled
    const isMishap =
      told.some((harm) => isByVehicle(layout, classes, harm)) ||
      told.every((harm) => !isKilledOrInjured(harm.effect) || mishaps.isByChance(harm)) ||
      (!isAnswered && told.every(isInFire));
    const bare = isAll || isMishap ? bareHarmOf(layout, classes, told, report, mishaps) : null;
    if (bare === 'natural') for (const index of indexes) eventOfHarm.delete(index);
    if (bare !== null) kinds.set(incident, bare === 'accident' ? bare : 'other');
  }
  for (const event of events) if (event.kind === 'attack') event.kind = kinds.get(event.incident) ?? event.kind;
}

interface HarmsAlone {
  readonly indexes: readonly number[];
  /** Nothing else is told: nobody fled, and nobody was arrested. */
  readonly isAll: boolean;
  /** Somebody was arrested for it. */
  readonly isAnswered: boolean;
}

/** Harms of the incidents of which no violence is told, by incident. */
function harmsAlone(
  { clauses }: Surroundings,
  events: readonly OpenEvent[],
  eventOfHarm: ReadonlyMap<number, OpenEvent>,
  mishaps: Mishaps,
): ReadonlyMap<number, HarmsAlone> {
  const isViolent = (happening: Happening): boolean =>
    happening.word.role === 'violence' && !(happening.word.harms && mishaps.isByChance(happening));
  const violent = new Set<number>();
  const furthered = new Set<number>();
  const answered = new Set<number>();
  for (const { incident, happenings, role, kind } of events) {
    if (role === 'threat' || happenings.some((index) => isViolent(clauses.happenings[index]!))) violent.add(incident);
    if (role !== 'violence' && kind !== 'accident') furthered.add(incident);
    if (role === 'response') answered.add(incident);
  }
  const harms = new Map<number, number[]>();
  for (const [index, { incident }] of eventOfHarm) if (!violent.has(incident)) append(harms, incident, index);
  return new Map(
    [...harms].map(([incident, indexes]) => [incident, { indexes, isAll: !furthered.has(incident), isAnswered: answered.has(incident) }]),
  );
}

/** "struck by a car", "a fire injured five"; but not "mortar fire" */
function isByVehicle({ tokens }: Layout, classes: EventClasses, { agent }: Harm): boolean {
  if (agent === null || agent.person !== null) return false;
  const head = tokens[agent.headLast - 1]!;
  const isArticled = agent.determiner === 'indefinite' || agent.determiner === 'definite';
  return classes['strikes-by-chance'].at(head) || (isArticled && classes['mishap-noun'].at(head));
}

/** natural: a death that nobody and nothing brought about; open: the report leaves open what did; null: somebody's hand. */
type BareHarm = 'accident' | 'natural' | 'open' | null;

/**
 * "A boy drowned", "The novelist died of cancer", "two women were found dead".
 * @param report what it says elsewhere
 */
function bareHarmOf(layout: Layout, classes: EventClasses, harms: readonly Harm[], report: HowTheyDied, mishaps: Mishaps): BareHarm {
  const { tokens } = layout;
  const told = harms.filter(({ effect }) => isKilledOrInjured(effect));
  const byVehicle = (harm: Harm): boolean => isByVehicle(layout, classes, harm);
  if (told.length > 0 && told.every((harm) => isByOwnHand(harm) || (report.isOfOwnHand() && isOfOne(harm))))
    return told.some(isOfSmallChild) ? 'accident' : 'open';
  if (told.length === 0 || told.some((harm) => (harm.agent !== null && !byVehicle(harm)) || isOfFighters(harm))) return null;
  if (told.some(byVehicle)) return report.isByHand() ? null : 'accident';
  const says = ({ trigger }: Harm, words: ReadonlySet<string>): boolean => {
    for (let at = trigger.firstToken; at < trigger.lastToken; at++) if (words.has(tokens[at]!.lower)) return true;
    return false;
  };
  const isOpen = (harm: Harm): boolean =>
    UNDERGONE.has(harm.rule) || says(harm, classes.mishap) || says(harm, classes.dying) || mishaps.isByChance(harm);
  // "The death of the nuns" alone most often tells of a murder.
  if (!told.every(isOpen) || told.every(({ rule }) => rule === 'noun-of') || report.isByHand()) return null;
  if (told.some((harm) => says(harm, classes.mishap) || isInMishap(tokens, classes, harm) || mishaps.isByChance(harm))) return 'accident';
  if (told.every((harm) => report.isLongAgo(harm))) return 'natural';
  const isYoung = told.some(({ patient: { age } }) => age !== null && age < OLD);
  return !isYoung && report.isNatural() ? 'natural' : 'open';
}

/** "A student hanged himself"; but not who attacked others. */
const isByOwnHand = ({ rule, patient: { person } }: Harm): boolean => rule === 'to-oneself' && person?.group !== 'perpetrators';

/** "A toddler", "a boy of six": children who shoot themselves do not mean to. */
const isOfSmallChild = ({ patient: { person, age } }: Harm): boolean => (age === null ? person?.child === true : age < SMALL_CHILD);

const isOfOne = ({ patient: { person, count } }: Harm): boolean =>
  person?.group !== 'perpetrators' && person?.plural !== true && (count?.high ?? 1) === 1;

/** "died in a house fire" */
function isInMishap(tokens: Layout['tokens'], classes: EventClasses, { trigger }: Harm): boolean {
  for (let at = trigger.lastToken; at < Math.min(tokens.length, trigger.lastToken + MISHAP_WITHIN); at++) {
    if (tokens[at]!.shape === 'punctuation') return false;
    if (classes['mishap-noun'].at(tokens[at]!)) return true;
  }
  return false;
}
/** Tokens from "died" to "fire". */
const MISHAP_WITHIN = 9;

/** Looked up when first asked for, and once a report. */
class HowTheyDied {
  readonly #layout: Layout;
  readonly #tokens: Layout['tokens'];
  readonly #classes: EventClasses;
  #byHand: boolean | null = null;
  #natural: boolean | null = null;
  #ofOwnHand: boolean | null = null;

  /** Years up to it are long past; null where nothing says when the report was published. */
  readonly #past: number | null;

  constructor(layout: Layout, classes: EventClasses) {
    const { published } = layout.report;
    this.#layout = layout;
    this.#tokens = layout.tokens;
    this.#classes = classes;
    this.#past = published === null ? null : Number(published.slice(0, YEAR)) - LONG_AGO;
  }

  /** "who died in 1984" */
  isLongAgo({ trigger: { lastToken } }: Harm): boolean {
    const year = this.#tokens[lastToken + 1]?.lower ?? '';
    return this.#past !== null && isSmallWord(this.#layout, lastToken, 'in') && year.length === YEAR && Number(year) <= this.#past;
  }

  /** "three bullet-ridden bodies", "clashes" */
  isByHand(): boolean {
    return (this.#byHand ??= this.#tokens.some(({ lower }) => this.#classes['by-hand-of'].has(lower)));
  }

  /** "Police called it a suicide", of a report that tells of nobody's hand. */
  isOfOwnHand(): boolean {
    const [classes, tokens] = [this.#classes, this.#tokens];
    return (this.#ofOwnHand ??=
      !this.isByHand() && tokens.some((token, at) => classes['own-hand'].at(token) && !classes['own-hand-attack'].at(tokens[at + 1])));
  }

  /** "dies at 79", "She was 88", "after a long illness" */
  isNatural(): boolean {
    return (this.#natural ??= this.#tokens.some(({ lower }, at) => this.#isNaturalAt(lower, at)));
  }

  #isNaturalAt(lower: string, at: number): boolean {
    const [classes, tokens] = [this.#classes, this.#tokens];
    if (classes['natural-death'].has(lower)) return true;
    if (classes['was-aged'].has(lower)) return isOld(tokens[at + 1]);
    return classes.dying.has(lower) && isOfOldAge(tokens, classes, at + 1);
  }
}

/** A soldier who died, or a rebel, died in the fighting. */
const isOfFighters = ({ patient: { person } }: Harm): boolean => ARMED.has(person?.group ?? '');

/** Ways of telling a harm that leave open whether anybody did it. */
const UNDERGONE: ReadonlySet<string> = new Set(['found', 'bodies-found', 'taken-to-hospital', 'survived', 'state-after-be']);

/** "dies at 79", "has died aged 72", "died at the age of 90" */
function isOfOldAge(tokens: Layout['tokens'], classes: EventClasses, from: number): boolean {
  let at = from;
  while (at < from + AGE_WITHIN && classes['at-age'].at(tokens[at])) at++;
  return at > from && isOld(tokens[at]);
}

const isOld = (token: Token | undefined): boolean => Number(token?.lower) >= OLD && Number(token!.lower) <= OLDEST;
const AGE_WITHIN = 4;
/** Years from which a death told of with the age, and with nothing else, is taken for a natural one. */
const OLD = 55;
const OLDEST = 120;
/** Digits of a year, and years after which a death is history. */
const YEAR = 4;
const LONG_AGO = 5;
