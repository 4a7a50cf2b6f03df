/** "A man opened fire on four clerks. They were hit in the legs": whom "they" means where no persons were told of as harmed. */
import { isKilledOrInjured } from '../../model/killed-or-injured.js';
import type { NounPhrase } from '../clauses/chunk.js';
import type { Clauses, CutSentence, Harm } from '../clauses/clause.js';
import type { Layout } from '../text/layout.js';
import { inPlaceOf } from './mention.js';
import type { PersonsMention } from './persons.js';
import type { PersonsTold } from './persons-told.js';

/** Sentences back to the number, and chunks of each that are looked through. */
const NEAR = 1;
/** The same to those who are told of as attacked. */
const ATTACKED_WITHIN = 3;
const MOST = 80;

export class ThoseBefore {
  readonly #layout: Layout;
  readonly #cast: PersonsTold;
  readonly #chunksOf = new Map<number, CutSentence['chunks']>();

  readonly #attacked: ReadonlySet<NounPhrase>;

  constructor(layout: Layout, cast: PersonsTold, { sentences, happenings }: Clauses) {
    this.#layout = layout;
    this.#cast = cast;
    this.#attacked = new Set(happenings.filter(({ word }) => word.role === 'violence').flatMap(({ targets }) => targets));
    for (const { sentence, chunks } of sentences) this.#chunksOf.set(sentence, chunks);
  }

  /** The mention as one of those, where it is a pronoun for nobody told of. */
  asThose({ effect, certainty }: Harm, mention: PersonsMention): PersonsMention {
    const { phrase, agents, sentence } = mention;
    if (phrase.pronoun !== 'plural' || agents || !isKilledOrInjured(effect) || certainty !== 'asserted') return mention;
    if (this.#cast.latest(({ plural }) => plural)) return mention;
    const those = this.#numberBefore(phrase, sentence);
    return those ? inPlaceOf(this.#layout, mention, those) : mention;
  }

  /** The only number of persons in the sentence before, or in this one before the pronoun; null where there is none or another. */
  #numberBefore(pronoun: NounPhrase, sentence: number): NounPhrase | null {
    let only: NounPhrase | null = null;
    let parts = 0;
    for (let at = sentence; at >= sentence - ATTACKED_WITHIN; at--)
      for (const chunk of this.#chunksOf.get(at)?.slice(0, MOST) ?? []) {
        if (chunk.type !== 'noun-phrase' || chunk.lastToken > pronoun.firstToken || !isNumberOfPersons(chunk)) continue;
        if (at < sentence - NEAR && !this.#attacked.has(chunk)) continue;
        // The five victims are three men and two women
        if (only) parts += chunk.count!.low!;
        only ??= chunk;
      }
    return parts === 0 || parts === only?.count?.low ? only : null;
  }
}

const isNumberOfPersons = ({ person, quantity, count, possessive }: NounPhrase): boolean =>
  person?.plural === true &&
  person.group !== 'perpetrators' &&
  !possessive &&
  quantity !== null &&
  quantity.of === null &&
  count !== null &&
  count.low !== null &&
  count.low > 1 &&
  count.low === count.high;
