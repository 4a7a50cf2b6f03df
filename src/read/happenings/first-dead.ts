/**
 * "A bomb wounded nine people in Lugo … A guard was killed on Saturday when a mine went off": who was killed is told of first, so what
 * was told of as having wounded alone is another incident than one that killed somebody on a day of its own.
 */
import type { Harm } from '../clauses/clause.js';
import type { TimeMention } from '../time/time-mention.js';
import type { Surroundings } from './surroundings.js';
import { isToll } from './told-elsewhere.js';
import { dayOf, type OpenEvent } from './told-events.js';

/** Sentences from the last that told of the wounded: right behind it, a guard killed may be of the same deed. */
const BEHIND = 2;
const BY_VERB: ReadonlySet<Harm['rule']> = new Set(['active', 'passive'] as const);

export class FirstDead {
  readonly #around: Surroundings;
  /** By incident, the sentence that told of wounded first. */
  readonly #hurt = new Map<number, number>();
  readonly #deadly = new Set<number>();

  constructor(around: Surroundings) {
    this.#around = around;
  }

  learn({ incident }: OpenEvent, harm: Harm): void {
    if (harm.effect === 'killed' && harm.certainty === 'asserted') this.#deadly.add(incident);
    if (harm.effect === 'injured' && this.#isWounding(harm) && !this.#hurt.has(incident)) this.#hurt.set(incident, harm.sentence);
  }

  /** Who was shot may have died of it. */
  #isWounding(harm: Harm): boolean {
    const { classes, layout } = this.#around;
    return isToll(harm) && harm.patient.count?.high !== 0 && classes.wounding.at(layout.tokens[harm.trigger.lastToken - 1]!);
  }

  /** @param day of the incident told of before; null where none is told */
  isNext(
    { incident }: OpenEvent,
    { effect, rule, patient, sentence, trigger }: Harm,
    time: TimeMention | null,
    day: string | null,
  ): boolean {
    const { classes, layout } = this.#around;
    const hurt = this.#hurt.get(incident);
    if (effect !== 'killed' || patient.count?.high === 0 || hurt === undefined || this.#deadly.has(incident) || sentence < hurt + BEHIND)
      return false;
    if (!BY_VERB.has(rule) || patient.name !== null || classes.dying.at(layout.tokens[trigger.lastToken - 1]!)) return false;
    const own = time?.sentence === sentence ? dayOf(time) : null;
    return own !== null && own !== day;
  }
}
