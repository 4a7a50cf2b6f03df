/** "In Lugo a farmer was killed. In Vigo a farmer was hurt": the place a sentence opens on, of which the whole of it tells. */

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
