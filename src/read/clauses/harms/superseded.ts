/** "Police earlier put the toll at nine", "an initial count of nine": a number that was said before, and that a newer one has replaced. */
import { itemAt } from '../../text/item-at.js';
import { isSmallWord } from '../../text/small-words.js';
import { type Chunk, lemmaOf, type NounPhrase, type VerbGroup } from '../chunk.js';
import type { TokenSpan } from '../clause.js';
import { isOfEarlierFigure } from './earlier-figures.js';
import type { HarmSentence } from './harm-sentence.js';

/** @param told what says the harm: a verb, or, by the rule "toll", the noun for it */
export function isSuperseded(here: HarmSentence, patient: NounPhrase, told: TokenSpan, rule: string): boolean {
  if (patient.count === null || (patient.quantity === null && patient.count.low === 1)) return false;
  if (rule === 'toll' && isSaidBefore(here, told)) return true;
  if (isOfEarlierFigure(here, patient)) return true;
  const said = itemAt(here.chunks, sayingAround(here, patient.firstToken));
  return said !== undefined && (isSaidBefore(here, said) || isPastPerfect(here, said) || isSaidByEarlier(here, said));
}

/** The nearest verb of saying or counting in front of a number, or else one that ends the sentence; -1 without one. */
function sayingAround({ chunks, classes }: HarmSentence, token: number): number {
  // had been placed on leave: no number
  const gives = (chunk: VerbGroup): boolean => !chunk.passive && classes['giving-number'].has(lemmaOf(chunk));
  const says = (chunk: Chunk): boolean => chunk.type === 'verb-group' && (chunk.word?.verb?.says === true || gives(chunk));
  const before = chunks.findLastIndex((chunk) => chunk.lastToken <= token && says(chunk));
  if (before >= 0) return before;
  const behind = chunks.findLastIndex((chunk) => chunk.firstToken > token && says(chunk));
  // killed 21, lowering an earlier count of 32
  return chunks.slice(behind + 1).some((chunk) => chunk.type === 'noun-phrase' && chunk.quantity !== null) ? -1 : behind;
}

// On Friday the ministry had given a toll of 62
const isPastPerfect = ({ layout }: HarmSentence, { firstToken }: Chunk): boolean => isSmallWord(layout, firstToken, 'had');

// an earlier toll | had initially said | earlier put | said earlier; first said, but not "said first responders"
function isSaidBefore({ classes, layout: { tokens } }: HarmSentence, { firstToken, lastToken }: TokenSpan): boolean {
  const before = Math.max(0, firstToken - 1);
  return (
    tokens.slice(before, lastToken + 1).some(({ lower }) => classes['said-before'].has(lower)) ||
    tokens.slice(before, lastToken).some(({ lower }) => classes['said-first'].has(lower))
  );
}

// Initial reports said, an earlier version of this page put the toll at
function isSaidByEarlier({ classes, layout: { tokens }, sentence }: HarmSentence, { firstToken }: Chunk): boolean {
  for (let i = firstToken - 1; i > Math.max(sentence.firstToken, firstToken - REPORT_WITHIN) && tokens[i]!.shape !== 'punctuation'; i--) {
    const earlier = tokens[i - 1]!.lower;
    if (classes['figure-noun'].at(tokens[i]!) && (classes['said-before'].has(earlier) || classes['said-first'].has(earlier))) return true;
  }
  return false;
}
/** Tokens of "version of this report". */
const REPORT_WITHIN = 6;
