/** Of whom it is told in one breath that they were shot and died: "Mora was shot and died", "They found a man with a wound. He died in hospital". */
import type { NounPhrase } from '../clauses/chunk.js';
import type { Harm } from '../clauses/clause.js';

export function dyingOf(harms: readonly Harm[]): ReadonlySet<NounPhrase> {
  const dying = new Set<NounPhrase>();
  /** By sentence, whom it tells of as hurt; null where it tells of several. */
  const hurt = new Map<number, NounPhrase | null>();
  for (const { effect, certainty, patient, sentence, rule } of harms) {
    if (certainty !== 'asserted') continue;
    if (effect === 'injured' && !patient.pronoun && FOUND_HURT.has(rule))
      hurt.set(sentence, hurt.has(sentence) && hurt.get(sentence) !== patient ? null : patient);
    if (effect !== 'killed') continue;
    dying.add(patient);
    const before = patient.pronoun === 'singular' && !hurt.has(sentence) ? hurt.get(sentence - 1) : undefined;
    if (before && isOne(before)) dying.add(before);
  }
  return dying;
}

/** Ways of saying that somebody was found hurt. */
const FOUND_HURT: ReadonlySet<string> = new Set(['with-injuries', 'suffered-injuries', 'found']);

const isOne = ({ count, person }: NounPhrase): boolean => (count === null ? !person?.plural : count.high === 1);
