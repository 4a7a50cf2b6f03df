/** Whether a deed, or a harm without a word for the deed, is of another incident than the one told of before it: which rule is asked when. */
import type { Happening, Harm } from '../clauses/clause.js';
import { CHARGED } from '../clauses/harms/charges.js';
import type { PlaceMention } from '../place/place-mention.js';
import { isAirRaidAbroad } from './air-raid-abroad.js';
import { isDeedBeside, isHarmBeside } from './deed-beside.js';
import { goesBackAtHead } from './earlier-at-head.js';
import { Entries } from './entries.js';
import { FirstDead } from './first-dead.js';
import type { FirstTold } from './first-told.js';
import { isHoursLater } from './hours-later.js';
import { isInReturn } from './in-return.js';
import { ListedDays } from './listed-days.js';
import { isDeedAfterDisaster, isDisasterAfterDeed } from './of-nature.js';
import { happeningOf } from './opening.js';
import { isReportOf } from './other-event.js';
import { isBeforeUndated, isHarmBefore, isNumbered, isOtherIncident } from './other-incident.js';
import { RoundUpHeading } from './round-up-heading.js';
import type { SaidWith } from './said-with.js';
import { Sections } from './sections.js';
import { SeparateIncidents } from './separate-incidents.js';
import type { Slayings } from './slayings.js';
import type { Surroundings } from './surroundings.js';
import { isCalledAnother, isEntryOfItsDay, isToldApart, isViolenceOnNew } from './told-apart.js';
import { isToldBeforeIt } from './told-before-it.js';
import { Elsewhere, isToll } from './told-elsewhere.js';
import { dayOf, type OpenEvent, type Setting, type ToldEvents } from './told-events.js';

/** When and where a part of an event was. */
export interface Part extends Pick<Setting, 'place' | 'time'> {
  /** Null for a harm without a word for the deed. */
  readonly deed: Happening | null;
}
export const NO_PART: Part = { place: null, time: null, deed: null };

/** "Soldiers killed three rebels in an operation": violence, whatever the noun is that names the event. */
export const deedOf = (happening: Happening, { deed }: Part): Happening =>
  happening.word.role === 'response' && deed?.word.role === 'violence' ? deed : happening;

/** "On Wednesday a nurse was killed in a bombing": whom it befell is told by the verb. */
export const toldBy = (happening: Happening, { deed }: Part): Happening =>
  deed?.word.role === 'violence' && happening.nominal && happening.phrase?.determiner === 'indefinite' ? deed : happening;

/** aside: told of in one sentence alone; in-return: what others did because of it; there: of what was told of the same place, if anything was. */
export type Next = 'aside' | 'in-return' | 'new' | 'there' | null;

export class NextIncident {
  readonly #around: Surroundings;
  readonly #told: ToldEvents;
  readonly #said: SaidWith;
  readonly #firstTold: FirstTold;
  readonly #slayings: Slayings;
  readonly #sections: Sections;
  readonly #entries: Entries;
  readonly #elsewhere: Elsewhere;
  readonly #heading: RoundUpHeading;
  readonly #listed: ListedDays;
  readonly #separate: SeparateIncidents;
  readonly #firstDead: FirstDead;
  /** The last sentence that told of who was harmed in an event without a word for the deed. */
  readonly #harmedIn = new Map<OpenEvent, number>();
  /** Where words for murders begin that a charge counts. */
  readonly #charged: ReadonlySet<number>;

  constructor(around: Surroundings, told: ToldEvents, said: SaidWith, firstTold: FirstTold, slayings: Slayings) {
    this.#around = around;
    this.#told = told;
    this.#said = said;
    this.#firstTold = firstTold;
    this.#slayings = slayings;
    this.#sections = new Sections(around);
    this.#entries = new Entries(around, firstTold);
    this.#elsewhere = new Elsewhere(around, said, firstTold);
    this.#heading = new RoundUpHeading(around);
    this.#listed = new ListedDays(around, said);
    this.#separate = new SeparateIncidents(around, firstTold);
    this.#firstDead = new FirstDead(around);
    this.#charged = new Set(around.clauses.harms.filter(({ rule }) => rule === CHARGED).map(({ trigger }) => trigger.firstToken));
  }

  /** @param deed what the happening is part of, where that alone is violence @param verb what tells whom it befell */
  of(current: OpenEvent, happening: Happening, index: number, deed: Happening, setting: Setting, verb: Happening): Next {
    if (this.#slayings.isAnother(current, happening) || this.#listed.isNext(current, happening)) return 'new';
    if (this.#separate.isNext(current, happening)) return 'new';
    if (isToldBeforeIt(this.#around, current, happening)) return 'aside';
    if (isInReturn(this.#around, this.#firstTold, current, happening)) return 'in-return';
    if (isDeedBeside(this.#around, this.#firstTold, current, happening, setting)) return 'new';
    const first = this.#told.firstOf(current.incident);
    if (isDisasterAfterDeed(first, happening, this.#around.clauses.happenings[index + 1])) return 'aside';
    if (isDeedAfterDisaster(first, happening) || this.#sections.isNext(current, happening) || this.#entries.isNext(current, happening))
      return 'new';
    if (this.#heading.isNext(current, happening.sentence) && isViolenceOnNew(this.#firstTold, deed)) return 'new';
    const isToldApart = (told: Happening): boolean => this.#isToldApart(current, told, setting);
    if (!this.#isInSentenceOf(current, deed.sentence) && (isToldApart(deed) || (verb !== deed && isToldApart(verb)))) return 'new';
    if (isAirRaidAbroad(this.#around, this.#told, current, happening, setting)) return 'there';
    if (!this.#isLeadOfHeadline(current, happening) && !this.#isCharged(happening) && this.#isOtherAs(current, happening, verb, setting))
      return 'there';
    return !isReportOf(this.#around, current, happening) && this.#elsewhere.isNext(current, deed, setting) ? 'there' : null;
  }

  #isToldApart(current: OpenEvent, deed: Happening, { time }: Setting): boolean {
    const atHead = this.#said.timeAtHead(deed.sentence) ?? time;
    if (isHoursLater(this.#around, this.#firstTold, current, deed, atHead)) return true;
    return isToldApart(this.#around, this.#firstTold, deed, atHead, this.#told.dayOf(current.incident));
  }

  /** What an incident was told of before stands in the same sentence. */
  #isInSentenceOf(event: OpenEvent, sentence: number): boolean {
    const last = event.happenings.at(-1);
    const before = last === undefined ? this.#harmedIn.get(event) : this.#around.clauses.happenings[last]!.sentence;
    return before === undefined || before === sentence;
  }

  /** "Nine shoppers were killed in a grenade attack last month": by the noun, or by the verb that tells whom it befell. */
  #isOtherAs(current: OpenEvent, happening: Happening, verb: Happening, setting: Setting): boolean {
    return this.#isOther(current, happening, setting) || (verb !== happening && this.#isOther(current, verb, setting));
  }

  #isOther(current: OpenEvent, happening: Happening, setting: Setting): boolean {
    return isOtherIncident(this.#told, this.#said, current, happening, setting) || this.#isBeforeUndated(current, happening);
  }

  /** "The shooting came a week after two teens were wounded": harm without a word for the deed. */
  isBeforeIt(current: OpenEvent, harm: Harm): boolean {
    const targets = harm.agent === null ? [harm.patient] : [];
    return isToll(harm) && isToldBeforeIt(this.#around, current, { ...happeningOf(harm), targets });
  }

  /** @param happening what tells whom it befell */
  isFirstToKill(current: OpenEvent, { sentence, trigger, nominal }: Happening): boolean {
    const isOf = ({ trigger: { firstToken } }: Harm): boolean => firstToken === trigger.firstToken;
    return !nominal && this.#around.harmsOf(sentence).some((harm) => isOf(harm) && this.#isFirstDead(current, harm));
  }

  /** "A guard was killed on Saturday", after what wounded alone. */
  #isFirstDead(current: OpenEvent, harm: Harm): boolean {
    const time = this.#said.time(happeningOf(harm), -1);
    return this.#elsewhere.tellsOfOthers(harm) && this.#firstDead.isNext(current, harm, time, this.#told.dayOf(current.incident));
  }

  isEntry(current: OpenEvent, harm: Harm): boolean {
    return this.#entries.isNextHarm(current, harm) || this.#listed.isNextHarm(current, harm) || this.#separate.isNextHarm(current, harm);
  }

  /** "The same day, two people died at Olmeda": of another incident by the words for its place or day, with none for the deed. */
  isOfOthers(current: OpenEvent, harm: Harm): boolean {
    if (isToll(harm) && this.#heading.isNext(current, harm.sentence) && this.#elsewhere.tellsOfOthers(harm)) return true;
    if (!isToll(harm) || !this.#elsewhere.tellsOfOthers(harm)) return false;
    const happening = happeningOf(harm);
    if (this.#isInSentenceOf(current, harm.sentence)) return isHarmBeside(this.#around, this.#said, current, harm);
    return (
      isCalledAnother(this.#around, happening) ||
      this.#isFirstDead(current, harm) ||
      this.#elsewhere.isNextHarm(current, harm) ||
      this.#isBeforeUndated(current, happening) ||
      this.#isHarmBefore(current, harm, happening)
    );
  }

  /** "On Sunday night, two women were wounded", after a shooting on Tuesday; of whom a name is told only where the sentence opens so. */
  #isHarmBefore(current: OpenEvent, { patient }: Harm, happening: Happening): boolean {
    const time = this.#said.timeAtHead(happening.sentence) ?? this.#said.time(happening, -1);
    if (goesBackAtHead(this.#around, happening, time)) return true;
    const day = this.#told.dayOf(current.incident);
    const own = dayOf(time);
    if (day !== null && own !== null && own < day && isEntryOfItsDay(this.#around, happening, time, day)) return true;
    return patient.name === null && isHarmBefore(this.#told, this.#said, current, happening, time);
  }

  learn(event: OpenEvent, happening: Happening, place: PlaceMention | null): void {
    this.#listed.learn(event, happening.sentence);
    this.#separate.learn(event, happening.sentence);
    this.#sections.learn(event, happening);
    if (happening.word.role === 'violence') this.#entries.learn(event, happening.sentence);
    this.#elsewhere.learn(event, happening, place);
  }

  learnHarm(event: OpenEvent, harm: Harm): void {
    this.#listed.learn(event, harm.sentence);
    this.#separate.learn(event, harm.sentence);
    this.#elsewhere.learnHarm(event, harm);
    this.#firstDead.learn(event, harm);
    if (event.happenings.length === 0) this.#harmedIn.set(event, harm.sentence);
  }

  learnEntry(event: OpenEvent, harm: Harm): void {
    this.#entries.learn(event, harm.sentence);
  }

  sumsOfAll(): ReturnType<Sections['sumsOfAll']> {
    return this.#sections.sumsOfAll();
  }

  #isBeforeUndated(current: OpenEvent, happening: Happening): boolean {
    const { report } = this.#around.layout;
    return (
      isBeforeUndated(report.published, this.#told, this.#said, current, happening) &&
      (this.#elsewhere.tellsNewToll(current, happening.sentence) || this.#isByOthers(current, happening))
    );
  }

  /** "Last week troops killed nine rebels": by others than those told of, and to a number of others. */
  #isByOthers({ role }: OpenEvent, { nominal, agent, targets }: Happening): boolean {
    if (role !== 'violence' || nominal || !agent?.person || !this.#firstTold.isNew(agent)) return false;
    return targets.some((target) => isNumbered(target) && this.#firstTold.isNew(target));
  }

  /** "was arrested in Vigo, and is held on two counts of murder": the murders are not where he was arrested. */
  #isCharged({ phrase }: Happening): boolean {
    return phrase !== null && this.#charged.has(phrase.firstToken);
  }

  /** The lead tells of what the headline names, even where a name in one of them means two places. */
  #isLeadOfHeadline({ happenings }: OpenEvent, { sentence }: Happening): boolean {
    const { layout, clauses } = this.#around;
    const roleOf = (of: number) => layout.sentences[of]!.role;
    if (roleOf(sentence) !== 'body' || happenings.length === 0) return false;
    const last = clauses.happenings[happenings.at(-1)!]!.sentence;
    if (roleOf(last) !== 'headline') return false;
    for (let between = last + 1; between < sentence; between++) if (roleOf(between) === 'body') return false;
    return true;
  }
}
