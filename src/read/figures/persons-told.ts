/** The sets of persons a report has told of so far, those told of last at the end. */
import type { NounPhrase } from '../clauses/chunk.js';
import { agree, type Gender } from '../text/gender.js';
import type { Layout } from '../text/layout.js';
import type { PersonKinds } from './person-kinds.js';
import type { Persons, PersonsMention } from './persons.js';

/** Earlier sets that a later mention may mean: reading stays linear however many persons a report names. */
const REMEMBERED = 60;

export class PersonsTold {
  readonly kinds: PersonKinds;
  readonly layout: Layout;
  /** The first sentence of the body. */
  readonly lead: number | undefined;
  /** Who was killed or injured. */
  readonly harmed = new Set<Persons>();
  /** Somebody is said to have done it. */
  attacked = false;
  readonly #all: Persons[] = [];
  #next = 1;

  constructor(layout: Layout, kinds: PersonKinds) {
    this.layout = layout;
    this.kinds = kinds;
    this.lead = layout.sentences.find(({ role }) => role === 'body')?.index;
  }

  last(): Persons | undefined {
    return this.#all.at(-1);
  }

  latest(test: (persons: Persons) => boolean): Persons | null {
    for (let i = this.#all.length - 1; i >= Math.max(0, this.#all.length - REMEMBERED); i--) {
      if (test(this.#all[i]!)) return this.#all[i]!;
    }
    return null;
  }

  /** The one told of longest ago, of those remembered. */
  earliest(test: (persons: Persons) => boolean): Persons | null {
    for (let i = Math.max(0, this.#all.length - REMEMBERED); i < this.#all.length; i++) if (test(this.#all[i]!)) return this.#all[i]!;
    return null;
  }

  /** Who was told of by this name, or the last part of it; of two of one surname he or she whom a pronoun means. */
  named(name: readonly string[], gender: Gender = null): Persons | null {
    const last = name.at(-1)!;
    return this.latest(
      (persons) =>
        persons.name.length > 0 &&
        persons.name.includes(last) &&
        agree(persons.gender, gender) &&
        (persons.name.length === 1 || name.length === 1 || persons.name[0] === name[0]),
    );
  }

  /** Persons named again are the nearest ones for the next "he" or "the other". */
  bringForward(persons: Persons): void {
    const at = this.#all.lastIndexOf(persons);
    if (at < 0 || at === this.#all.length - 1) return;
    this.#all.splice(at, 1);
    this.#all.push(persons);
  }

  add(mention: PersonsMention): Persons {
    const persons: Persons = {
      id: `p${this.#next++}`,
      group: mention.group,
      concept: mention.person?.concept ?? '',
      also: mention.person?.besides ?? null,
      office: null,
      label: mention.label,
      gender: mention.gender,
      child: mention.person?.child ?? false,
      age: mention.phrase.age,
      plural: (mention.count?.high ?? 2) !== 1,
      count: mention.count,
      name: mention.name,
      at: mention.at,
      of: mention.of,
      ordinal: mention.ordinal,
      effects: new Map(),
      event: mention.event,
      incident: mention.incident,
      paragraph: mention.paragraph,
      sentence: mention.sentence,
      lastSentence: mention.sentence,
      within: null,
      relativeOf: null,
      isShare: false,
      taken: new Map(),
      agents: mention.agents && (mention.effect === null || (mention.byOwnHand && this.harmed.size > 0)),
      additional: Boolean(mention.phrase.quantity?.additional) || mention.phrase.determiner === 'other',
      beside: false,
      remaining: this.#isRemaining(mention.phrase),
      byOwnHand: false,
      toll: mention.total,
      found: mention.found,
    };
    this.#all.push(persons);
    return persons;
  }

  #isRemaining({ quantity }: NounPhrase): boolean {
    if (quantity === null) return false;
    const { tokens } = this.layout;
    for (let i = quantity.firstToken; i < quantity.lastToken; i++) if (this.kinds.remaining.at(tokens[i]!)) return true;
    return false;
  }
}
