/** How many a report says persons are who are known to its readers: "the six priests", wherever it says so. */
import type { Count } from '../../model/count.js';
import type { NounPhrase } from '../clauses/chunk.js';
import type { Clauses } from '../clauses/clause.js';

export type NumberOf = (phrase: NounPhrase) => Count | null;

/**
 * "The murder of the priests was condemned … the case of the six priests": the one number by which the report tells of such persons as
 * known. Of two numbers ("the six priests", "the two priests from Parral") neither is meant for certain.
 */
export function statedNumbers({ sentences }: Clauses): NumberOf {
  // Most reports have no "the priests" to ask it of.
  let counts: ReadonlyMap<string, Count | null> | null = null;
  return (phrase) => (isThose(phrase) ? ((counts ??= countsByConcept(sentences)).get(phrase.person!.concept) ?? null) : null);
}

function countsByConcept(sentences: Clauses['sentences']): ReadonlyMap<string, Count | null> {
  const counts = new Map<string, Count | null>();
  for (const { chunks } of sentences)
    for (const phrase of chunks) {
      if (phrase.type !== 'noun-phrase' || !isThoseCounted(phrase) || !isExact(phrase.count)) continue;
      const { concept } = phrase.person!;
      const known = counts.get(concept);
      counts.set(concept, known === undefined || known?.low === phrase.count.low ? phrase.count : null);
    }
  return counts;
}

/** "the priests" */
const isThose = ({ person, name, quantity, determiner }: NounPhrase): boolean =>
  person?.plural === true && name === null && quantity === null && determiner === 'definite';

/** "the six priests", not "six of the priests" or "the six other priests" */
const isThoseCounted = ({ person, name, quantity, determiner }: NounPhrase): boolean =>
  person?.plural === true && name === null && quantity?.anaphoric === true && !quantity.additional && determiner === null;

const isExact = (count: Count | null): count is Count => count !== null && count.low === count.high && (count.low ?? 0) > 1;
