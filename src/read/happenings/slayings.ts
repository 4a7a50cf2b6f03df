/** Whose killing an event is: "the murder of Ana Ruiz" is not the one of Juan Lara told of before, and is known again by her name. */
import type { NounPhrase } from '../clauses/chunk.js';
import type { Happening } from '../clauses/clause.js';
import type { Surroundings } from './surroundings.js';
import type { OpenEvent } from './told-events.js';

export class Slayings {
  readonly #around: Surroundings;
  readonly #eventOf = new Map<string, OpenEvent>();
  /** Events told of as a slaying by a noun, by the name of the slain. */
  readonly #slain = new Map<string, OpenEvent>();
  /** Incidents in which somebody was slain who is known by name. */
  readonly #incidents = new Set<number>();
  /** The slaying of one person told of last. */
  #last: { readonly event: OpenEvent; readonly sentence: number } | null = null;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  learn(event: OpenEvent, happening: Happening): void {
    if (happening.word.role !== 'violence') return;
    if (this.#isSlaying(happening) && happening.targets.length === 1 && isOne(happening.targets[0]!))
      this.#last = { event, sentence: happening.sentence };
    for (const name of this.#namesOf(happening)) {
      if (!this.#eventOf.has(name)) this.#eventOf.set(name, event);
      if (!this.#isSlaying(happening)) continue;
      this.#incidents.add(event.incident);
      if (!this.#slain.has(name)) this.#slain.set(name, event);
    }
  }

  /** The event told of before in which the same person was slain. */
  before(happening: Happening): OpenEvent | null {
    // condemned the murder of Ana Ruiz … Ruiz was shot dead
    const isVerb = happening.word.harms && !happening.nominal;
    if (!this.#isSlaying(happening) && !isVerb) return null;
    for (const name of this.#namesOf(happening)) {
      const event = (isVerb ? this.#slain : this.#eventOf).get(name);
      if (event) return event;
    }
    return isVerb && this.#isOfLast(happening) ? this.#last!.event : null;
  }

  /** "The UN condemned the murder of a judge. She was shot on Friday", "The judge was shot": the same one, in the next sentence. */
  #isOfLast({ targets: [target, ...others], sentence }: Happening): boolean {
    if (!this.#last || !target || others.length > 0 || sentence - this.#last.sentence !== 1) return false;
    if (target.name !== null || target.quantity !== null) return false;
    return target.pronoun === 'singular' || (target.determiner === 'definite' && target.person?.plural === false);
  }

  /** "The murder of a judge's clerk, Ana Ruiz", after that of Juan Lara: told of in another sentence, by a noun. */
  isAnother(current: OpenEvent, happening: Happening): boolean {
    if (!this.#isSlaying(happening) || !this.#incidents.has(current.incident) || this.#namesOf(happening).length === 0) return false;
    return this.#around.clauses.happenings[current.happenings.at(-1) ?? -1]?.sentence !== happening.sentence;
  }

  #isSlaying = ({ word, nominal }: Happening): boolean => nominal && this.#around.classes.slaying.has(word.word);

  /** The surnames of those it was aimed at. */
  #namesOf({ targets }: Happening): readonly string[] {
    const { tokens } = this.#around.layout;
    const names: string[] = [];
    for (const { name } of targets) if (name) names.push(tokens[name.lastToken - 1]!.lower);
    return names;
  }
}

/** Neither several nor a share of some. */
const isOne = ({ name, person, quantity, count }: NounPhrase): boolean =>
  (quantity === null || count?.high === 1) && (person === null ? name !== null : !person.plural);
