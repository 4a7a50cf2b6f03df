/** The figures read so far, each open to what later sentences and the title say of its persons. */
import { append } from '../../model/append.js';
import type { FigureSays } from '../../model/claim.js';
import type { Effect } from '../../model/vocabulary.js';
import type { Harm } from '../clauses/clause.js';
import type { EventOfHarm, FigureDraft } from './figure-draft.js';
import type { Persons } from './persons.js';

export interface OpenFigure {
  readonly persons: Persons;
  says: FigureSays;
  readonly draft: Omit<FigureDraft, 'says'>;
  /** In addition to persons told of before. */
  readonly added: boolean;
  /** Said to be a total. */
  readonly total: boolean;
  /** "All four victims": so many, and no more. */
  readonly all: boolean;
  /** Shot or stabbed, with no word of whether they lived. */
  readonly weak: boolean;
}

/** Steps from a set of persons to the one it was found to be. */
const LONGEST_ALIAS = 4;

const NONE: readonly OpenFigure[] = [];

export class FiguresTold {
  readonly all: OpenFigure[] = [];
  /** The effects told of so far. */
  readonly effects = new Set<Effect>();
  /** Persons of whom a figure of the whole incident is given. */
  readonly tolls = new Set<Persons>();
  readonly #ofPersons = new Map<Persons, OpenFigure[]>();
  /** Sets of persons found to be the same as an earlier one, by id. */
  readonly #alias = new Map<string, string>();
  readonly #eventOf: (harm: number) => EventOfHarm | null;

  readonly #harms: readonly Harm[];

  constructor(eventOf: (harm: number) => EventOfHarm | null, harms: readonly Harm[]) {
    this.#eventOf = eventOf;
    this.#harms = harms;
  }

  add(open: OpenFigure): void {
    this.all.push(open);
    this.effects.add(open.says.effect);
    append(this.#ofPersons, open.persons, open);
  }

  of(persons: Persons): readonly OpenFigure[] {
    return this.#ofPersons.get(persons) ?? NONE;
  }

  /** Says something else of these persons wherever this effect is told of them. */
  retell(persons: Persons, effect: Effect, change: Partial<FigureSays>): void {
    for (const open of this.of(persons)) if (open.says.effect === effect) open.says = { ...open.says, ...change };
  }

  takeFor(persons: Persons, earlier: Persons): void {
    if (this.#sameAs(earlier.id) !== persons.id) this.#alias.set(persons.id, earlier.id);
  }

  isTakenForOthers(persons: Persons): boolean {
    return this.#alias.has(persons.id);
  }

  /** Of the report that tells of it. */
  sentenceOf({ draft }: OpenFigure): number {
    return this.#harms[draft.harm]!.sentence;
  }

  incidentOf({ draft }: OpenFigure): number | undefined {
    return this.#eventOf(draft.harm)?.incident;
  }

  placeBehind({ draft }: OpenFigure): string | null {
    return this.#eventOf(draft.harm)?.behind ?? null;
  }

  /** "A man was killed in Lugo … a soldier in Vigo": of two incidents, whatever the words, those harmed are two. */
  idInIncident(open: OpenFigure, persons: string): string {
    const incident = this.incidentOf(open) ?? 0;
    return incident === 0 ? this.#sameAs(persons) : `${this.#sameAs(persons)}.${incident}`;
  }

  #sameAs(persons: string): string {
    let at = persons;
    for (let step = 0; step < LONGEST_ALIAS && this.#alias.has(at); step++) at = this.#alias.get(at)!;
    return at;
  }

  diedOf(persons: Persons): number {
    return this.diedOfEach().get(persons.id) ?? 0;
  }

  /** How many of each set of persons who were shot or injured died, by its id. */
  diedOfEach(): ReadonlyMap<string, number> {
    const died = new Map<string, number>();
    const seen = new Set<string>();
    for (const { says } of this.all) {
      if (says.movedFrom !== 'injured' || says.within === null || seen.has(`${says.within}/${says.persons}`)) continue;
      seen.add(`${says.within}/${says.persons}`);
      died.set(says.within, (died.get(says.within) ?? 0) + (says.count.low ?? 1));
    }
    return died;
  }
}

export const numberOf = (members: readonly Persons[]): number => members.reduce((sum, { count }) => sum + (count?.low ?? 1), 0);
