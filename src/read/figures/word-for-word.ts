/** A sentence printed again word for word, as captions and boxes of a page are, tells of the same persons: they are not counted again. */
import type { Clauses, Harm } from '../clauses/clause.js';
import type { Layout } from '../text/layout.js';

/** Words on either side of a harm that are compared: the captions of one page often differ in their first words alone. */
const AROUND = 8;
/** Of fewer words two sentences may be alike by chance: "A man was shot in the leg". */
const FEWEST = 12;
/** So far the words of one harm reach, with those around them. */
const MOST = 60;

/** By its place among the harms, of each harm that stands in the words of one before it: the place of the first of them. */
export function toldWordForWord(layout: Layout, { harms }: Clauses): ReadonlyMap<number, number> {
  const first = new Map<string, number>();
  const again = new Map<number, number>();
  for (const [index, harm] of harms.entries()) {
    const words = wordsAround(layout, harm);
    if (words === null) continue;
    const before = first.get(words);
    if (before === undefined) first.set(words, index);
    else if (harms[before]!.sentence !== harm.sentence) again.set(index, before);
  }
  return again;
}

function wordsAround({ tokens, sentences }: Layout, { sentence, trigger, patient, effect, rule }: Harm): string | null {
  const { firstToken, lastToken } = sentences[sentence]!;
  const from = Math.max(firstToken, Math.min(trigger.firstToken, patient.firstToken) - AROUND);
  const to = Math.min(lastToken, Math.max(trigger.lastToken, patient.lastToken) + AROUND);
  if (to - from < FEWEST || to - from > MOST) return null;
  const words: string[] = [effect, rule, String(patient.firstToken - from)];
  for (let at = from; at < to; at++) words.push(tokens[at]!.lower);
  return words.join(' ');
}
