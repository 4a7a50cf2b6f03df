/** Whom a force killed that did not fight: "soldiers killed ten people"; not in a clash, nor those who fired at it, nor where it freed somebody. */
import type { Group } from '../../model/vocabulary.js';
import type { NounPhrase } from '../clauses/chunk.js';
import type { Clauses, Harm } from '../clauses/clause.js';
import type { DoerWords } from '../clauses/doer-words.js';
import type { Layout } from '../text/layout.js';

export class Unarmed {
  readonly #clauses: Clauses;
  readonly #layout: Layout;
  readonly #words: DoerWords;
  /** Sentences that tell of a fight or a rescue, and first tokens of those who did violence; looked for when first asked for. */
  #fights: ReadonlySet<number> | null = null;
  #violent: ReadonlySet<number> | null = null;

  constructor(clauses: Clauses, layout: Layout, words: DoerWords) {
    this.#clauses = clauses;
    this.#layout = layout;
    this.#words = words;
  }

  /** @param group of those killed, as the figure has it */
  isHarmedBy({ person }: NounPhrase, group: Group, { patient, sentence }: Harm): boolean {
    if (group === 'civilians') return true;
    // whom police shoot is told of as an attacker
    if (person?.group === 'police' || !(group === 'people' || (group === 'unspecified' && patient.person?.concept !== MAN))) return false;
    return !this.#isArmed(patient) && !this.#sentencesOfFights().has(sentence) && !this.#doersOfViolence().has(patient.firstToken);
  }

  #isArmed({ firstToken, lastToken }: NounPhrase): boolean {
    return this.#layout.tokens.slice(firstToken, lastToken).some((token) => this.#words.armed.at(token));
  }

  #sentencesOfFights(): ReadonlySet<number> {
    this.#fights ??= new Set([
      ...this.#clauses.happenings.flatMap(({ word, sentence }) => (word.kind === 'clash' ? [sentence] : [])),
      ...this.#clauses.harms.flatMap(({ effect, sentence }) => (effect === 'rescued' ? [sentence] : [])),
    ]);
    return this.#fights;
  }

  #doersOfViolence(): ReadonlySet<number> {
    this.#violent ??= new Set(
      this.#clauses.happenings.flatMap(({ word, agent }) => (agent !== null && word.role === 'violence' ? [agent.firstToken] : [])),
    );
    return this.#violent;
  }
}
const MAN = 'man';
