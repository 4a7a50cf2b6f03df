/** "Police earlier put the toll at nine", "an initial count of nine": a number that was said before, and that a newer one has replaced. */
import type { Chunk, NounPhrase } from '../chunk.js';
import type { TokenSpan } from '../clause.js';
import type { HarmSentence } from './harm-sentence.js';

/** @param told what says the harm: a verb, or, by the rule "toll", the noun for it */
export function isSuperseded(here: HarmSentence, patient: NounPhrase, told: TokenSpan, rule: string): boolean {
  if (patient.count === null || (patient.quantity === null && patient.count.low === 1)) return false;
  if (rule === 'toll' && isSaidBefore(here, told)) return true;
  const at = sayingAround(here, patient.firstToken);
  return at >= 0 && (isSaidBefore(here, here.chunks[at]!) || isPastPerfect(here, here.chunks[at]!));
}

/** The nearest verb of saying or counting in front of a number, or else one that ends the sentence; -1 without one. */
function sayingAround({ chunks, classes }: HarmSentence, token: number): number {
  const says = (chunk: Chunk): boolean =>
    chunk.type === 'verb-group' &&
    (chunk.word?.verb?.says === true || classes['giving-number'].has(chunk.word?.verb?.lemma ?? chunk.lower));
  const before = chunks.findLastIndex((chunk) => chunk.lastToken <= token && says(chunk));
  return before >= 0 ? before : chunks.findLastIndex((chunk) => chunk.firstToken > token && says(chunk));
}

// On Friday the ministry had given a toll of 62
const isPastPerfect = ({ layout: { tokens } }: HarmSentence, { firstToken }: Chunk): boolean => tokens[firstToken]!.lower === 'had';

// an earlier toll | had initially said | earlier put | said earlier
function isSaidBefore({ classes, layout: { tokens } }: HarmSentence, { firstToken, lastToken }: TokenSpan): boolean {
  return tokens.slice(Math.max(0, firstToken - 1), lastToken + 1).some(({ lower }) => classes['said-before'].has(lower));
}
