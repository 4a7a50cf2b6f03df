/** Numbers in the name of a deed: "convicted of four counts of murder", "charged with three murders", "a triple homicide", "a triple shooting". */
import { exactly } from '../../../model/count.js';
import { altered, lemmaOf, type NounPhrase } from '../chunk.js';
import { isOf } from '../chunks/says.js';
import type { HarmSentence } from './harm-sentence.js';
import { ASSERTED, tellHarm, tellTotal } from './tell-harm.js';

/** The rule of such a number: of how many dead a charge or a verdict speaks. */
export const CHARGED = 'murders-charged';

/** The rule of the number of those shot in "a triple shooting". */
export const SHOT_IN_DEED = 'shot-in-deed';

/** Chunks between the verdict and its murders: "guilty on all charges of". */
const VERDICT_REACH = 8;

/** @returns whether the phrase at k counts murders, or those shot */
export function readCharge(here: HarmSentence, k: number, phrase: NounPhrase): boolean {
  if (here.classes.shot.at(here.head(phrase))) return readShotInDeed(here, k, phrase);
  if (!here.classes['murder-noun'].at(here.head(phrase))) return false;
  const counted = countsBefore(here, k) ?? countedIn(here, k, phrase);
  if (!counted) return false;
  tellTotal(here, counted, 'killed', here.chunks[k]!, CHARGED);
  return true;
}

// a triple shooting
function readShotInDeed(here: HarmSentence, k: number, phrase: NounPhrase): boolean {
  const shot = phrase.determiner === 'indefinite' ? manifold(here, phrase) : null;
  if (shot) tellHarm(here, shot, 'injured', true, here.chunks[k]!, ASSERTED, SHOT_IN_DEED, null, null, true);
  return shot !== null;
}

// four counts of murder
function countsBefore({ chunks, layout, classes }: HarmSentence, k: number): NounPhrase | null {
  const [counts, of] = [chunks[k - 2], chunks[k - 1]];
  if (!isOf(of) || counts?.type !== 'noun-phrase' || !counts.quantity) return null;
  return classes['charge-count'].at(layout.tokens[counts.headLast - 1]!) ? asNumber(counts) : null;
}

// convicted of three murders | a triple homicide
function countedIn(here: HarmSentence, k: number, phrase: NounPhrase): NounPhrase | null {
  return manifold(here, phrase) ?? (phrase.quantity && isVerdictBefore(here, k) ? asNumber(phrase) : null);
}

// a triple homicide
function manifold({ classes, layout }: HarmSentence, phrase: NounPhrase): NounPhrase | null {
  const fold = [...classes.fold].indexOf(layout.tokens[phrase.headFirst - 1]?.lower ?? '');
  return fold >= 0 && phrase.headFirst > phrase.firstToken ? altered(asNumber(phrase), { count: exactly(fold + 2) }) : null;
}

/** A number of persons, and no noun. */
const asNumber = (phrase: NounPhrase): NounPhrase =>
  altered(phrase, {
    determiner: null,
    person: null,
    state: null,
    stateIsHead: false,
    happening: null,
    headFirst: phrase.firstToken,
  });

/** "was convicted of the murder": what stands behind the murdered may be of those convicted. */
export function isVerdictBefore({ chunks, classes }: HarmSentence, k: number): boolean {
  for (let i = k - 1; i >= Math.max(0, k - VERDICT_REACH); i--) {
    const chunk = chunks[i]!;
    if (chunk.type === 'verb-group') return classes.verdict.has(lemmaOf(chunk));
    if (chunk.type === 'break' || chunk.type === 'subordinate') return false;
  }
  return false;
}
