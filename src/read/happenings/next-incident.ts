/** Whether a deed, or a harm without a word for the deed, is of another incident than the one told of before it: which rule is asked when. */
import type { Happening, Harm } from '../clauses/clause.js';
import { CHARGED } from '../clauses/harms/charges.js';
import type { PlaceMention } from '../place/place-mention.js';
import { Entries } from './entries.js';
import type { FirstTold } from './first-told.js';
import { isDeedAfterDisaster, isDisasterAfterDeed } from './of-nature.js';
import { happeningOf } from './opening.js';
import { isReportOf } from './other-event.js';
import { isBeforeUndated, isOtherIncident } from './other-incident.js';
import type { SaidWith } from './said-with.js';
import { Sections } from './sections.js';
import type { Slayings } from './slayings.js';
import type { Surroundings } from './surroundings.js';
import { isCalledAnother, isInSentenceOf, isToldApart } from './told-apart.js';
import { isToldBeforeIt } from './told-before-it.js';
import { Elsewhere, isToll } from './told-elsewhere.js';
import type { OpenEvent, Setting, ToldEvents } from './told-events.js';

/** When and where a part of an event was. */
export interface Part extends Pick<Setting, 'place' | 'time'> {
  /** Null for a harm without a word for the deed. */
  readonly deed: Happening | null;
}
export const NO_PART: Part = { place: null, time: null, deed: null };

/** "Soldiers killed three rebels in an operation": violence, whatever the noun is that names the event. */
export const deedOf = (happening: Happening, { deed }: Part): Happening =>
  happening.word.role === 'response' && deed?.word.role === 'violence' ? deed : happening;

/** aside: told of in one sentence alone; there: of what was told of the same place, if anything was. */
export type Next = 'aside' | 'new' | 'there' | null;

export class NextIncident {
  readonly #around: Surroundings;
  readonly #told: ToldEvents;
  readonly #said: SaidWith;
  readonly #firstTold: FirstTold;
  readonly #slayings: Slayings;
  readonly #sections: Sections;
  readonly #entries: Entries;
  readonly #elsewhere: Elsewhere;
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
    this.#charged = new Set(around.clauses.harms.filter(({ rule }) => rule === CHARGED).map(({ trigger }) => trigger.firstToken));
  }

  /** @param deed what the happening is part of, where that alone is violence */
  of(current: OpenEvent, happening: Happening, index: number, deed: Happening, setting: Setting): Next {
    if (this.#slayings.isAnother(current, happening)) return 'new';
    if (isToldBeforeIt(this.#around, current, happening)) return 'aside';
    const first = this.#told.firstOf(current.incident);
    if (isDisasterAfterDeed(first, happening, this.#around.clauses.happenings[index + 1])) return 'aside';
    if (isDeedAfterDisaster(first, happening) || this.#sections.isNext(current, happening) || this.#entries.isNext(current, happening))
      return 'new';
    if (isToldApart(this.#around, this.#firstTold, current, deed, setting.time, this.#told.dayOf(current.incident))) return 'new';
    if (!this.#isLeadOfHeadline(current, happening) && !this.#isCharged(happening) && this.#isOther(current, happening, setting))
      return 'there';
    return !isReportOf(this.#around, current, happening) && this.#elsewhere.isNext(current, deed, setting) ? 'there' : null;
  }

  #isOther(current: OpenEvent, happening: Happening, setting: Setting): boolean {
    return isOtherIncident(this.#told, this.#said, current, happening, setting) || this.#isBeforeUndated(current, happening);
  }

  isEntry(current: OpenEvent, harm: Harm): boolean {
    return this.#entries.isNextHarm(current, harm);
  }

  /** "The same day, two people died at Olmeda": of another incident by the words for its place or day, with none for the deed. */
  isOfOthers(current: OpenEvent, harm: Harm): boolean {
    if (!isToll(harm) || isInSentenceOf(this.#around, current, harm) || !this.#elsewhere.tellsOfOthers(harm)) return false;
    const happening = happeningOf(harm);
    return (
      isCalledAnother(this.#around, happening) || this.#elsewhere.isNextHarm(current, harm) || this.#isBeforeUndated(current, happening)
    );
  }

  learn(event: OpenEvent, happening: Happening, place: PlaceMention | null): void {
    this.#sections.learn(event, happening);
    if (happening.word.role === 'violence') this.#entries.learn(event, happening.sentence);
    this.#elsewhere.learn(event, happening, place);
  }

  learnHarm(event: OpenEvent, harm: Harm): void {
    this.#elsewhere.learnHarm(event, harm);
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
      this.#elsewhere.tellsNewToll(current, happening.sentence)
    );
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
