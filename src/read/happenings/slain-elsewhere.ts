/**
 * "A bomb damaged a bank. Police also look into the murder of Ana Ruiz", "a bomb exploded at the office of recently slain Senator Juan Mora": where things
 * alone came to harm, whoever is told of by name for the first time as murdered was so in another deed.
 */
import type { IncidentKind } from '../../model/vocabulary.js';
import type { NounPhrase } from '../clauses/chunk.js';
import type { Happening, Harm } from '../clauses/clause.js';
import { itemAt } from '../text/item-at.js';
import type { FirstTold } from './first-told.js';
import type { Surroundings } from './surroundings.js';
import type { OpenEvent } from './told-events.js';

/** What is done to things, and kills by the way; whom an attack was on may be told later. */
const ON_THINGS: ReadonlySet<IncidentKind> = new Set(['bombing', 'arson', 'robbery', 'hijacking'] as const);

export class SlainElsewhere {
  readonly #around: Surroundings;
  readonly #firstTold: FirstTold;
  /** Incidents in which somebody died. */
  readonly #deadly = new Set<number>();

  constructor(around: Surroundings, firstTold: FirstTold) {
    this.#around = around;
    this.#firstTold = firstTold;
  }

  learn({ incident }: OpenEvent, { effect, certainty }: Harm): void {
    if (effect === 'killed' && certainty !== 'denied') this.#deadly.add(incident);
  }

  /** "The murder of Ana Ruiz", "the gang that murdered Ana Ruiz"; not the attempt. */
  isNext(current: OpenEvent, { nominal, word, sentence, certainty, attempted, targets, trigger }: Happening): boolean {
    if (certainty !== 'asserted' || attempted || !this.#around.classes.slaying.has(word.word)) return false;
    if (!nominal && !this.#isBehindRelative(trigger.firstToken)) return false;
    return this.#isBeside(current, sentence) && targets.length > 0 && targets.every((target) => this.#isNewName(target));
  }

  #isBehindRelative(token: number): boolean {
    const before = itemAt(this.#around.layout.tokens, token - 1);
    return before !== undefined && this.#around.classes.relative.has(before.lower);
  }

  /** "Slain senator Juan Mora", "recently murdered senator Juan Mora" */
  isNextHarm(current: OpenEvent, { rule, effect, certainty, patient, sentence }: Harm): boolean {
    if (rule !== 'state-before-noun' || effect !== 'killed' || certainty !== 'asserted' || !this.#isNewName(patient)) return false;
    return (this.#isOfLate(patient) && ON_THINGS.has(current.kind) && current.happenings.length > 0) || this.#isBeside(current, sentence);
  }

  #isOfLate({ firstToken, headFirst }: NounPhrase): boolean {
    const { layout, classes } = this.#around;
    for (let at = Math.max(0, firstToken - 1); at < headFirst; at++) if (classes['of-late'].at(layout.tokens[at]!)) return true;
    return false;
  }

  #isBeside({ kind, role, incident, site, happenings }: OpenEvent, sentence: number): boolean {
    if (role !== 'violence' || !ON_THINGS.has(kind) || this.#deadly.has(incident)) return false;
    const last = this.#around.clauses.happenings[happenings.at(-1) ?? -1];
    // condemned the bombings, and the murder of Ana Ruiz
    return last !== undefined && last.sentence !== sentence && (site !== null || last.targets.length > 0);
  }

  #isNewName = (target: NounPhrase): boolean => target.name !== null && this.#firstTold.isNew(target);
}
