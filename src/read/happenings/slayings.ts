/** Whose killing an event is: "the murder of Ana Ruiz" is not the one of Juan Lara told of before, and is known again by her name. */
import { isKilledOrInjured } from '../../model/killed-or-injured.js';
import type { NounPhrase } from '../clauses/chunk.js';
import type { Happening, Harm } from '../clauses/clause.js';
import type { Surroundings } from './surroundings.js';
import type { OpenEvent } from './told-events.js';

export class Slayings {
  readonly #around: Surroundings;
  readonly #eventOf = new Map<string, OpenEvent>();
  /** Events told of as a slaying by a noun, by the name of the slain. */
  readonly #slain = new Map<string, OpenEvent>();
  /** Incidents in which somebody was slain who is known by name. */
  readonly #incidents = new Set<number>();
  /** By incident, the words of the names of those whom a verb says it befell; null where it befell others, too, by no name. */
  readonly #befallen = new Map<number, Set<string> | null>();
  /** The slaying of one person told of last. */
  #last: { readonly event: OpenEvent; readonly sentence: number } | null = null;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  learn(event: OpenEvent, happening: Happening): void {
    if (happening.word.role !== 'violence') return;
    if (happening.word.harms && !happening.nominal) this.#learnBefallen(event, happening);
    if (this.#isSlaying(happening) && happening.targets.length === 1 && isOne(happening.targets[0]!))
      this.#last = { event, sentence: happening.sentence };
    for (const name of this.#knownBy(happening)) {
      if (!this.#eventOf.has(name)) this.#eventOf.set(name, event);
      if (!this.#isSlaying(happening)) continue;
      this.#incidents.add(event.incident);
      if (!this.#slain.has(name)) this.#slain.set(name, event);
    }
  }

  /** "Gunmen wounded Judge Ana Ruiz": harm without a word for the deed. */
  learnHarm(event: OpenEvent, { effect, certainty, patient }: Harm): void {
    if (isKilledOrInjured(effect) && certainty === 'asserted') this.#learnBefallen(event, { targets: [patient] });
  }

  #learnBefallen({ incident }: OpenEvent, { targets }: Pick<Happening, 'targets'>): void {
    const { tokens } = this.#around.layout;
    const known = this.#befallen.get(incident);
    if (known === null) return;
    const names = known ?? new Set<string>();
    for (const { name, person, pronoun, determiner, quantity } of targets) {
      if (name) for (const { lower } of tokens.slice(name.firstToken, name.lastToken)) names.add(lower);
      // a judge was shot: he may yet be told of by name
      else if ((person !== null || quantity !== null) && pronoun === null && determiner !== 'definite')
        return void this.#befallen.set(incident, null);
    }
    if (names.size > 0) this.#befallen.set(incident, names);
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
    const names = this.#isSlaying(happening) ? this.#namesOf(happening) : [];
    if (names.length === 0 || !(this.#incidents.has(current.incident) || this.#isOfOthers(current, happening))) return false;
    return this.#lastViolence(current)?.sentence !== happening.sentence;
  }

  /** Not the arrest or the threat that one sentence tells of with the slaying it was over. */
  #lastViolence({ happenings }: OpenEvent): Happening | undefined {
    const last = this.#around.clauses.happenings[happenings.at(-1) ?? -1];
    return last?.word.role === 'violence' ? last : undefined;
  }

  /** "Ana Ruiz was shot dead. The union recalled the murder of Juan Mora": all whom it befell are known by other names. */
  #isOfOthers({ incident }: OpenEvent, { targets }: Happening): boolean {
    const known = this.#befallen.get(incident);
    if (!known) return false;
    const { tokens } = this.#around.layout;
    return targets.every(
      ({ name }) => name !== null && !tokens.slice(name.firstToken, name.lastToken).some(({ lower }) => known.has(lower)),
    );
  }

  #isSlaying = ({ word, nominal }: Happening): boolean => nominal && this.#around.classes.slaying.has(word.word);

  /** "Victor Falk Orlas" may be told of again as Falk or as Orlas. */
  #knownBy({ targets }: Happening): readonly string[] {
    const { tokens } = this.#around.layout;
    return targets.flatMap(({ name }) => {
      if (!name) return [];
      const surnames = name.lastToken - name.firstToken < WITH_TWO_SURNAMES ? 1 : 2;
      return tokens.slice(name.lastToken - surnames, name.lastToken).map(({ lower }) => lower);
    });
  }

  /** The surnames of those it was aimed at. */
  #namesOf({ targets }: Happening): readonly string[] {
    const { tokens } = this.#around.layout;
    const names: string[] = [];
    for (const { name } of targets) if (name) names.push(tokens[name.lastToken - 1]!.lower);
    return names;
  }
}

/** Words of a name of which two are surnames. */
const WITH_TWO_SURNAMES = 3;

/** Neither several nor a share of some. */
const isOne = ({ name, person, quantity, count }: NounPhrase): boolean =>
  (quantity === null || count?.high === 1) && (person === null ? name !== null : !person.plural);
