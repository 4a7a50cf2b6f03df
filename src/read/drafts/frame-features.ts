/** What stands around those who may have done it, wherever they are named: "by" a deed, before a deed, accused, said to say something. */
import type { Claim } from '../../model/claim.js';
import { countInFront } from '../text/sorted.js';
import { type Add, sentenceAt, type Told } from './telling-of.js';

/** Of an entity told of again and again, so many of its places are looked at. */
const MOST_PLACES = 6;
/** Tokens on either side in which words are looked for. */
const NEAR = 25;

export function ofFrames(told: Told, claims: readonly Claim[], add: Add): void {
  const { tokens } = told.layout;
  const ends = new Set<number>();
  for (const { start, end } of claims) {
    if (ends.size >= MOST_PLACES) return;
    const last = countInFront(tokens, (token) => token.start < end);
    if (ends.has(last)) continue;
    ends.add(last);
    const first = countInFront(tokens, (token) => token.start < start);
    ofPlaceIn(told, first, last, add);
  }
}

function ofPlaceIn(told: Told, first: number, last: number, add: Add): void {
  const { layout, heads } = told;
  const { tokens } = layout;
  const sentence = sentenceAt(layout, tokens[first]!.start);
  const lowerAt = (at: number): string => (at < sentence.firstToken ? 'opening' : at >= sentence.lastToken ? 'end' : tokens[at]!.lower);
  const isSkipped = (at: number): boolean =>
    at >= sentence.firstToken && (heads.isBeforeNoun(tokens[at]!.lower) || tokens[at]!.shape === 'number');
  let before = first - 1;
  while (isSkipped(before)) before--;
  let further = before - 1;
  while (isSkipped(further)) further--;
  let after = last;
  while (after < sentence.lastToken && heads.isBeforeVerb(tokens[after]!.lower)) after++;
  const isPassive = tokens.slice(last, after).some(({ lower }) => heads.isBe(lower));
  const [word, cause, verb] = [lowerAt(before), lowerAt(further), lowerAt(after)];
  add('before', word);
  add('after', lowerAt(last));
  add('next verb', verb);
  if (word === 'by') add(heads.isDeedVerb(cause) ? 'by after a deed' : heads.isDeed(cause) ? 'by after a deed noun' : 'by after others');
  if (heads.isDeedVerb(verb)) add(isPassive ? 'deed done to it' : 'does a deed');
  if (heads.isDeedVerb(word)) add('behind a deed');
  if (word === 'of' && heads.isDeed(cause)) add('of a deed');
  add(told.eventSentences.has(sentence.index) ? 'once beside event' : 'once apart');
  ofNear(told, Math.max(sentence.firstToken, first - NEAR), Math.min(sentence.lastToken, last + NEAR), add);
}

function ofNear({ layout, heads }: Told, first: number, last: number, add: Add): void {
  let deed: 'verb' | 'noun' | 'none' = 'none';
  for (let at = first; at < last; at++) {
    const { lower } = layout.tokens[at]!;
    if (heads.isDeedVerb(lower)) deed = 'verb';
    else if (deed === 'none' && heads.isDeed(lower)) deed = 'noun';
    const guilt = heads.guiltOf(lower);
    if (guilt !== null) add('near', guilt);
  }
  add('deed near', deed);
}
