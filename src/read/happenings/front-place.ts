/** Where those harmed were: "In Lugo a farmer was killed", of which the whole sentence tells; "nine were killed in Lugo and two in Vigo". */

import type { PlaceMention } from '../place/place-mention.js';
import { inWords } from '../text/in-words.js';
import type { Layout } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import type { TimeMention } from '../time/time-mention.js';
import type { EventClasses } from './event-classes.js';

/** Tokens from "in" to the name: "in the neighbouring village of Reva". */
const NAME_WITHIN = 5;

/** @returns the place by its name, for sentences that open on one. */
export function frontPlaces(
  classes: EventClasses,
  layout: Layout,
  places: readonly PlaceMention[],
  times: readonly TimeMention[],
): ReadonlyMap<number, string> {
  const { tokens, sentences } = layout;
  const names = new Map<number, string>();
  const behindTime = new Map(times.map(({ sentence, firstToken, lastToken }) => [firstToken, { sentence, lastToken }]));
  for (const { kind, firstToken, lastToken, sentence } of places) {
    if (kind !== 'toponym' || names.has(sentence)) continue;
    const first = openingOf(sentences[sentence]!.firstToken);
    if (!classes['opens-place'].at(tokens[first]!) || !(isRightBehind(first, firstToken) || isCalledSo(first, firstToken))) continue;
    names.set(sentence, inWords(tokens, { firstToken, lastToken }));
  }
  return names;

  /** "Hours later in Lugo", "On Tuesday, in Lugo": behind the time the sentence opens on. */
  function openingOf(first: number): number {
    const time = behindTime.get(first) ?? behindTime.get(first + 1);
    if (!time || time.lastToken >= tokens.length) return first;
    return tokens[time.lastToken]!.lower === ',' && time.lastToken + 1 < tokens.length ? time.lastToken + 1 : time.lastToken;
  }

  /** "In Lugo", "In nearby Lugo" */
  function isRightBehind(first: number, name: number): boolean {
    return name === first + 1 || (name === first + 2 && classes['own-place'].at(tokens[first + 1]!));
  }

  /** "In the nearby town of Lugo", not "in a raid on Lugo". */
  function isCalledSo(first: number, name: number): boolean {
    if (name - first > NAME_WITHIN || name - first < 4 || !isSmallWord(layout, name - 1, 'of')) return false;
    return classes['town-word'].at(tokens[name - 2]!) && tokens.slice(first + 1, name).every(({ shape }) => shape === 'word');
  }
}

/** @param inSentence the places of its sentence @returns the name of the place that "in" or "at" leads to right behind one of the spans */
export function placeBehind(
  classes: EventClasses,
  { tokens }: Layout,
  inSentence: readonly PlaceMention[],
  spans: readonly { readonly lastToken: number }[],
): string | null {
  for (const { lastToken } of spans) {
    if (!classes['opens-place'].at(tokens[lastToken])) continue;
    const place = inSentence.find(
      ({ kind, firstToken }) => kind === 'toponym' && firstToken > lastToken && firstToken <= lastToken + NAME_WITHIN,
    );
    if (place) return inWords(tokens, place);
  }
  return null;
}
