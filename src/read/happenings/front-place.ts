/** Where those harmed were: "In Lugo a farmer was killed", of which the whole sentence tells; "nine were killed in Lugo and two in Vigo". */

import type { PlaceMention } from '../place/place-mention.js';
import { inWords } from '../text/in-words.js';
import type { Layout } from '../text/layout.js';
import type { EventClasses } from './event-classes.js';

/** @returns the place by its name, for sentences that open on one. */
export function frontPlaces(
  classes: EventClasses,
  { tokens, sentences }: Layout,
  places: readonly PlaceMention[],
): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  for (const { kind, firstToken, lastToken, sentence } of places) {
    const { firstToken: first } = sentences[sentence]!;
    if (kind !== 'toponym' || firstToken !== first + 1 || !classes['opens-place'].has(tokens[first]!.lower)) continue;
    names.set(sentence, inWords(tokens, { firstToken, lastToken }));
  }
  return names;
}

/** Tokens from "in" to the name: "in the neighbouring village of Reva". */
const NAME_WITHIN = 5;

/** @param inSentence the places of its sentence @returns the name of the place that "in" or "at" leads to right behind one of the spans */
export function placeBehind(
  classes: EventClasses,
  { tokens }: Layout,
  inSentence: readonly PlaceMention[],
  spans: readonly { readonly lastToken: number }[],
): string | null {
  for (const { lastToken } of spans) {
    if (!classes['opens-place'].has(tokens[lastToken]?.lower ?? '')) continue;
    const place = inSentence.find(
      ({ kind, firstToken }) => kind === 'toponym' && firstToken > lastToken && firstToken <= lastToken + NAME_WITHIN,
    );
    if (place) return inWords(tokens, place);
  }
  return null;
}
