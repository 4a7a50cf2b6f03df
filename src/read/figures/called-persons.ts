/** What persons are called besides: a name, another word, or that they did it ("The gunman, Ivo Reyes, fled"). */
import type { NounPhrase } from '../clauses/chunk.js';
import type { Clauses, Naming } from '../clauses/clause.js';
import type { Layout } from '../text/layout.js';
import { FullNames } from './full-names.js';
import { nameOf, ownerNamed } from './mention.js';
import { isHurt, type Persons, type PersonsMention } from './persons.js';
import type { PersonsTold } from './persons-told.js';

export class CalledPersons {
  readonly #layout: Layout;
  readonly #cast: PersonsTold;
  readonly #culprits = new Set<NounPhrase>();
  readonly #names = new Map<NounPhrase, NounPhrase>();
  readonly #called = new Map<NounPhrase, string>();
  readonly #offices = new Map<NounPhrase, string>();
  /** In the order of the text, as far as they were learned. */
  readonly #namings: readonly Naming[];
  readonly #fullNames: FullNames;
  #learned = 0;

  constructor(layout: Layout, cast: PersonsTold, clauses: Clauses) {
    this.#layout = layout;
    this.#cast = cast;
    this.#namings = clauses.namings;
    this.#fullNames = new FullNames(layout, clauses);
    for (const { phrase, name, as, office } of clauses.namings) {
      if (name) this.#names.set(phrase, name);
      if (as) this.#called.set(phrase, as.concept);
      if (office) this.#offices.set(phrase, office.concept);
      // A seventh, the suspected gunman, was found dead
      if (as?.group === 'perpetrators') this.#culprits.add(phrase);
    }
  }

  isCulprit = (phrase: NounPhrase): boolean => this.#culprits.has(phrase);

  nameOf = (phrase: NounPhrase): NounPhrase | undefined => this.#names.get(phrase);

  /** "The other, Ivo Reyes, was wounded": Reyes, and nobody of another name. */
  named(said: PersonsMention): PersonsMention {
    const full = this.#fullNames.of(said.name);
    const mention = full === said.name ? said : { ...said, name: full };
    const beside = mention.name.length === 0 && mention.count?.high === 1 ? this.#names.get(mention.phrase) : undefined;
    const name = beside ? nameOf(this.#layout, beside) : null;
    if (name && (mention.person === null || this.#isToldBefore(name, mention))) return { ...mention, name };
    const owner = mention.person?.remains === true && mention.name.length === 0 ? ownerNamed(this.#layout, mention.phrase) : null;
    return owner && this.#cast.named(owner) ? { ...mention, name: owner } : mention;
  }

  /** "A nurse was shot. … The nurse, Ana Ruiz, had been threatened": though nothing is said here of what befell her. */
  learnUpTo(token: number): void {
    for (; this.#learned < this.#namings.length; this.#learned++) {
      const { phrase, name, sentence } = this.#namings[this.#learned]!;
      if (phrase.firstToken >= token) return;
      if (!name || phrase.determiner !== 'definite' || phrase.person === null || phrase.wholeLast !== null) continue;
      const own = nameOf(this.#layout, name);
      if (own.length < 2 || this.#cast.named(own)) continue;
      const { concept } = phrase.person;
      const told = this.#cast.latest((persons) => !persons.plural && !persons.agents && persons.concept === concept);
      if (told && told.name.length === 0 && told.sentence < sentence && !told.agents && isHurt(told)) told.name = own;
    }
  }

  /** "The murder of Mora": of several of that surname whoever was killed. */
  toldBySurname({ name, person, effect }: PersonsMention): Persons | null {
    const [surname, ...more] = name;
    if (surname === undefined || more.length > 0 || person !== null || effect !== 'killed') return null;
    return this.#cast.latest(
      ({ name: own, effects, plural }) => !plural && own.at(-1) === surname && effects.get('killed')?.weak === false,
    );
  }

  /** "Ana Ruiz and Juan Mora were killed. … The murder of Ruiz and her companion, Juan Mora": he of whom was told. */
  #isToldBefore(name: readonly string[], { sentence, effect, person }: PersonsMention): boolean {
    const known = this.#cast.named(name);
    if (known === null || known.plural || known.sentence >= sentence || effect === null) return false;
    // His mother, Ana: by the first name alone she is called by the same word, too
    if (name.length === 1 && (known.name[0] !== name[0] || (known.concept !== '' && known.concept !== person?.concept))) return false;
    // Juan Mora died. Her husband, Juan Mora, had wounds
    return (
      known.effects.has(effect) || (effect === 'injured' && known.effects.has('killed') && name.every((part) => known.name.includes(part)))
    );
  }

  /** "The gunman, Ivo Reyes, fled": later he is Reyes. */
  nameThem(phrase: NounPhrase, persons: Persons): void {
    persons.also ??= this.#called.get(phrase) ?? null;
    persons.office ??= this.#offices.get(phrase) ?? null;
    const name = this.#names.get(phrase) ?? (phrase.name && (this.#culprits.has(phrase) || persons.agents) ? phrase : undefined);
    if (name && persons.name.length === 0 && !persons.plural) persons.name = nameOf(this.#layout, name);
  }
}
