/** Who harms those who attacked: "a gunman killed two clerks before a guard shot him" tells of one who did it. */
import type { NounPhrase } from '../clauses/chunk.js';
import type { Happening, Harm } from '../clauses/clause.js';

export class StrikingBack {
  /** First tokens of the words by which those who attacked came to harm, and the sentences. */
  readonly #harms = new Set<number>();
  readonly #sentences = new Set<number>();

  readonly #all: readonly Harm[];
  /** First tokens of those who harm those who attacked, wherever it is told; looked for when first asked for. */
  #agents: ReadonlySet<number | undefined> | null = null;

  /** @param harms all of the report */
  constructor(harms: readonly Harm[]) {
    this.#all = harms;
  }

  /** Someone who attacked came to harm; it may be by their own hand. */
  note({ rule, agent, patient, trigger, sentence }: Harm): void {
    // the gunman shot himself after a neighbour fired at him
    this.#sentences.add(sentence);
    if (rule === 'to-oneself' || agent === patient) return;
    this.#harms.add(trigger.firstToken);
  }

  /** "killing six gunmen" */
  harmsAttackers({ firstToken }: NounPhrase): boolean {
    this.#agents ??= new Set(
      this.#all.flatMap(({ agent, patient }) => (patient.person?.group === 'perpetrators' ? [agent?.firstToken] : [])),
    );
    return this.#agents.has(firstToken);
  }

  isBy({ person }: NounPhrase, { trigger, targets, sentence }: Happening): boolean {
    if (person?.group === 'perpetrators') return false;
    // a robber was killed when a guard shot him
    const isAtHim = targets.length > 0 && targets.every(({ pronoun }) => pronoun === 'singular') && this.#sentences.has(sentence);
    return isAtHim || this.#harms.has(trigger.firstToken);
  }
}
