/** What stands in a sentence that may be attacked or come to harm, and of which whole a thing is part: "the windows of the bank". */
import type { Chunk, NounPhrase } from './chunk.js';
import { altered } from './chunk.js';
import type { Marks } from './chunks/marks.js';
import { isOf } from './chunks/says.js';
import { isNamedThing, isThing } from './is-thing.js';

/** Positions of phrases that stand before or behind a chunk; each is looked for from where the one before was found. */
export function positions(chunks: readonly Chunk[], phrases: readonly NounPhrase[], from: number, step: 1 | -1): readonly number[] {
  const wanted = new Set<Chunk>(phrases);
  const out: number[] = [];
  for (let at = from + step; at >= 0 && at < chunks.length && out.length < wanted.size; at += step)
    if (wanted.has(chunks[at]!)) out.push(at);
  return step === 1 ? out : out.reverse();
}

export const isPart = ({ classes, layout }: Marks, { headLast }: NounPhrase): boolean => classes.part.at(layout.tokens[headLast - 1]);

/** "at the bank" of "windows were broken at the bank": what is behind a word of the class "within". */
export function within({ classes }: Marks, chunks: readonly Chunk[], at: number): NounPhrase | null {
  const [lead, whole] = [chunks[at], chunks[at + 1]];
  return lead?.type === 'preposition' && classes.within.has(lead.says) && whole?.type === 'noun-phrase' ? whole : null;
}

/** "the windows of 30 stores", "the windows in the bank": the stores, the bank; null where neither is a thing that is attacked. */
export function wholeOf(marks: Marks, chunks: readonly Chunk[], at: number): NounPhrase | null {
  const phrase = chunks[at] as NounPhrase;
  const part = isPart(marks, phrase);
  const whole = within(marks, chunks, at + 1);
  const joins = part || (isOf(chunks[at + 1]) && !phrase.person && !isProperty(marks, phrase));
  if (whole && joins && isProperty(marks, whole)) return whole;
  return (part ? ownerOf(marks, phrase) : null) ?? (isProperty(marks, phrase) ? phrase : null);
}

/** "the bank's front door", "hotel windows": the bank, the hotel. */
function ownerOf(marks: Marks, phrase: NounPhrase): NounPhrase | null {
  const { tokens } = marks.layout;
  for (let last = phrase.headLast - 1; last > phrase.firstToken; last--) {
    if (!marks.classes.part.at(tokens[last]!) && !tokens[last - 1]!.possessive) continue;
    const owner = altered(phrase, { lastToken: last, headLast: last, headFirst: last - 1, wholeLast: null });
    if (isThing(marks, owner, 'target') || isThing(marks, owner, 'vehicle')) return owner;
  }
  return null;
}

export function isProperty(marks: Marks, phrase: NounPhrase): boolean {
  if (phrase.person || phrase.pronoun || phrase.possessive || phrase.happening) return false;
  return (
    isThing(marks, phrase, 'target') ||
    isThing(marks, phrase, 'vehicle') ||
    isSite(marks, phrase) ||
    isNamedThing(marks.layout, phrase, { named: marks.classes['named-first'], foreign: marks.classes['foreign-name'] })
  );
}

const isSite = ({ places }: Marks, { place }: NounPhrase): boolean => place !== null && places[place]!.kind === 'site';
