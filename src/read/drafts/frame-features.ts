/** What stands around those who may have done it, wherever they are named: "by" a deed, before a deed, accused, said to say something. */
import type { Claim } from '../../model/claim.js';
import { isSmallWord } from '../text/small-words.js';
import { countInFront } from '../text/sorted.js';
import { BE, BEFORE_NOUN, BEFORE_VERB, DEED, DEED_VERB } from './head-words.js';
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
  const isAt = (at: number, kinds: number): boolean =>
    at >= sentence.firstToken && at < sentence.lastToken && (heads.kindsOf(tokens[at]!) & kinds) !== 0;
  const isSkipped = (at: number): boolean => at >= sentence.firstToken && (isAt(at, BEFORE_NOUN) || tokens[at]!.shape === 'number');
  let before = first - 1;
  while (isSkipped(before)) before--;
  let further = before - 1;
  while (isSkipped(further)) further--;
  let after = last;
  while (isAt(after, BEFORE_VERB)) after++;
  let isPassive = false;
  for (let at = last; at < after; at++) isPassive ||= isAt(at, BE);
  const word = lowerAt(before);
  add('before', word);
  add('after', lowerAt(last));
  add('next verb', lowerAt(after));
  if (isSmallWord(layout, before, 'by'))
    add(isAt(further, DEED_VERB) ? 'by after a deed' : isAt(further, DEED) ? 'by after a deed noun' : 'by after others');
  if (isAt(after, DEED_VERB)) add(isPassive ? 'deed done to it' : 'does a deed');
  if (isAt(before, DEED_VERB)) add('behind a deed');
  if (isSmallWord(layout, before, 'of') && isAt(further, DEED)) add('of a deed');
  add(told.eventSentences.has(sentence.index) ? 'once beside event' : 'once apart');
  ofNear(told, Math.max(sentence.firstToken, first - NEAR), Math.min(sentence.lastToken, last + NEAR), add);
}

function ofNear({ layout, heads }: Told, first: number, last: number, add: Add): void {
  let deed: 'verb' | 'noun' | 'none' = 'none';
  for (let at = first; at < last; at++) {
    const token = layout.tokens[at]!;
    const kinds = heads.kindsOf(token);
    if ((kinds & DEED_VERB) !== 0) deed = 'verb';
    else if (deed === 'none' && (kinds & DEED) !== 0) deed = 'noun';
    const guilt = heads.guiltOf(token);
    if (guilt !== null) add('near', guilt);
  }
  add('deed near', deed);
}
