/** Quotations that no cue stands next to: the speaker goes on from the quotation before, or from the sentence that leads to it. */
import type { Speaker } from '../../model/speaker.js';
import type { Reading } from './reading.js';

/** Who a quotation was given to, with where that was said. */
export interface SpokenQuote<T> {
  readonly speaker: Speaker;
  readonly by: T;
}

/** Quotation index → the one it takes its speaker from; outermost speech only. */
export function orphanQuotes<T>(reading: Reading, spoken: ReadonlyMap<number, SpokenQuote<T>>): ReadonlyMap<number, SpokenQuote<T>> {
  const { layout, quoted } = reading;
  const out = new Map<number, SpokenQuote<T>>();
  let last: { quote: SpokenQuote<T>; paragraph: number } | null = null;
  layout.quotations.forEach((quotation, index) => {
    if (!quotation.speech || quoted.speech[quoted.first[index]!] !== index) return;
    const paragraph = layout.sentences[reading.sentenceOf[quoted.first[index]!]!]!.paragraph;
    const own = spoken.get(index);
    if (own) {
      last = { quote: own, paragraph };
      return;
    }
    const before = quotation.continues !== null ? (spoken.get(quotation.continues) ?? out.get(quotation.continues)) : undefined;
    const goesOn: SpokenQuote<T> | undefined =
      before ??
      (last && (last.paragraph === paragraph || (last.paragraph === paragraph - 1 && opensParagraph(reading, index)))
        ? last.quote
        : undefined);
    if (!goesOn) return;
    out.set(index, goesOn);
    last = { quote: goesOn, paragraph };
  });
  return out;
}

/** A paragraph that is nothing but a quotation is spoken by whoever spoke in the paragraph before. */
function opensParagraph({ layout, quoted, tokens, sentenceOf }: Reading, index: number): boolean {
  const sentence = layout.sentences[sentenceOf[quoted.first[index]!]!]!;
  const paragraph = layout.paragraphs[sentence.paragraph]!;
  const end = quoted.last[index]! - 1;
  return tokens[quoted.first[index]!]!.start === paragraph.start && tokens[end]!.end >= paragraph.end - 1;
}
