/** Of which other happening of its sentence a verb tells a part: "were killed and two arrested during the night operation". */
import type { Happening, TokenSpan } from '../clauses/clause.js';
import { isSmallWord } from '../text/small-words.js';
import { isBySomebody } from './of-nature.js';
import type { SaidWith } from './said-with.js';
import type { Surroundings } from './surroundings.js';
import type { OpenEvent } from './told-events.js';

/** A nominal happening this many tokens after a verb may still name the event the verb is part of: "were killed in the night raid". */
const NOMINAL_REACH = 16;

/** Tokens from a noun to the verb of its clause: "a bombing that, police say, killed". */
const CLAUSE_REACH = 4;

export class ToldAsPart {
  readonly #around: Surroundings;
  readonly #said: SaidWith;

  constructor(around: Surroundings, said: SaidWith) {
    this.#around = around;
    this.#said = said;
  }

  /** The verb belongs to the event the noun names. */
  ofHappening(happening: Happening): number | null {
    const { trigger, sentence, word, nominal, agent } = happening;
    if (nominal) return null;
    const whole =
      this.#nominalOfClause(sentence, trigger.firstToken) ??
      this.#nominalInFront(sentence, trigger.firstToken) ??
      this.#nominalBehind(happening) ??
      (word.harms && agent === null ? this.#deedBehind(trigger.lastToken, sentence) : null);
    // Rebels attacked a village hit by floods
    const isOfNature = whole !== null && this.#around.clauses.happenings[whole]!.word.kind === 'disaster';
    return isOfNature && isBySomebody(happening) ? null : whole;
  }

  ofHarm({ firstToken, lastToken }: TokenSpan, sentence: number): number | null {
    const whole =
      this.#nominalOfClause(sentence, firstToken) ??
      this.#nominalInFront(sentence, firstToken) ??
      this.#nominalAfter(lastToken, sentence) ??
      this.#deedBehind(lastToken, sentence);
    // rounded up ahead of a planned rally
    const isOfPlan = whole !== null && isUntold(this.#around.clauses.happenings[whole]!);
    return isOfPlan ? null : whole;
  }

  /** "5 were arrested near the Orion and 2 killed during the operation": those arrested at a place of their own were not. */
  #nominalBehind({ trigger, sentence, word }: Happening): number | null {
    if (word.role !== 'response') return this.#nominalAfter(trigger.lastToken, sentence);
    return this.#isAtOwnPlace(trigger) ? null : this.#nominalAfter(trigger.lastToken, sentence, this.#around.classes.during);
  }

  endsAtOwnPlace({ happenings }: OpenEvent): boolean {
    const last = happenings.at(-1);
    return last !== undefined && this.#isAtOwnPlace(this.#around.clauses.happenings[last]!.trigger);
  }

  #isAtOwnPlace({ lastToken }: TokenSpan): boolean {
    return this.#around.classes['own-place'].has(this.#around.layout.tokens[lastToken]?.lower ?? '');
  }

  // claimed a bombing that killed nine, condemned an attack in which nine died
  #nominalOfClause(sentence: number, verb: number): number | null {
    const { clauses, layout, classes, happeningsOf, isBackground } = this.#around;
    const index = happeningsOf(sentence).find((h) => {
      const { nominal, phrase, word } = clauses.happenings[h]!;
      if (!nominal || !phrase || word.role !== 'violence' || phrase.lastToken >= verb || phrase.lastToken < verb - CLAUSE_REACH)
        return false;
      const at = isSmallWord(layout, phrase.lastToken, 'in') ? phrase.lastToken + 1 : phrase.lastToken;
      return classes.relative.at(layout.tokens[at]!);
    });
    return index === undefined || isBackground(clauses.happenings[index]!.trigger.firstToken) ? null : index;
  }

  // In a search operation that went on all night, two men were killed and three arrested
  #nominalInFront(sentence: number, before: number): number | null {
    const { clauses, layout, classes, happeningsOf } = this.#around;
    const first = happeningsOf(sentence)[0];
    if (first === undefined) return null;
    const { phrase } = clauses.happenings[first]!;
    const { firstToken } = layout.sentences[sentence]!;
    const opens = phrase && phrase.lastToken <= before && phrase.firstToken === firstToken + 1;
    return opens && classes.linking.at(layout.tokens[firstToken]!) ? first : null;
  }

  #nominalAfter(token: number, sentence: number, linking: ReadonlySet<string> = this.#around.classes.linking): number | null {
    const { clauses, happeningsOf, isBackground, isGrievance } = this.#around;
    for (const index of happeningsOf(sentence)) {
      const other = clauses.happenings[index]!;
      const first = other.trigger.firstToken;
      if (!other.nominal || first < token || first > token + NOMINAL_REACH || isBackground(first) || isGrievance(other)) continue;
      if (this.#isSiteBetween(sentence, token, first)) return null;
      if (this.#isAnyBetween(linking, token, first)) return index;
    }
    return null;
  }

  /** "Four people died when a shell hit a house": the deed that the clause behind tells of. */
  #deedBehind(token: number, sentence: number): number | null {
    const { clauses, classes, layout, happeningsOf, isBackground } = this.#around;
    const index = happeningsOf(sentence).find((h) => clauses.happenings[h]!.trigger.firstToken >= token);
    if (index === undefined) return null;
    const { trigger, nominal, word, certainty } = clauses.happenings[index]!;
    if (nominal || word.role !== 'violence' || certainty !== 'asserted' || isBackground(trigger.firstToken)) return null;
    const { tokens } = layout;
    for (let i = token; i < trigger.firstToken; i++)
      // leaving four dead, hours after soldiers killed two: that was before
      if (classes.when.at(tokens[i]!)) return i > token && classes['span-of-time'].at(tokens[i - 1]!) ? null : index;
    return null;
  }

  #isAnyBetween(words: ReadonlySet<string>, from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (words.has(this.#around.layout.tokens[i]!.lower)) return true;
    return false;
  }

  #isSiteBetween(sentence: number, from: number, to: number): boolean {
    return this.#said.placesIn(sentence).some((place) => place.kind === 'site' && place.firstToken >= from && place.lastToken <= to);
  }
}

const isUntold = ({ certainty, attempted, word }: Happening): boolean =>
  certainty === 'hypothetical' && !attempted && word.role !== 'threat';
