/** Tells the lines below pictures from the report proper: what a picture shows is seldom what is reported, nor its day the day. */
import type { Language } from '../language/language.js';
import { PhraseIndex } from '../language/phrase-index.js';
import { words } from '../language/table.js';
import type { DraftSentence } from './draft-sentence.js';
import type { Paragraph, Token } from './layout.js';

export interface CaptionWords {
  readonly credit: PhraseIndex<true>;
  readonly agency: PhraseIndex<true>;
  readonly beside: PhraseIndex<true>;
  readonly opens: PhraseIndex<true>;
  /** Behind a credit, and before an agency. */
  readonly whose: PhraseIndex<true>;
  readonly via: PhraseIndex<true>;
}

/** Tokens from the end of a paragraph within which a credit begins. */
const WITHIN = 14;
/** Longer paragraphs are no captions. */
const LONGEST = 110;

/** Reads the table text-captions. */
export function readCaptionWords(language: Language): CaptionWords {
  const known = {
    credit: index(language),
    agency: index(language),
    beside: index(language),
    opens: index(language),
    whose: index(language),
    via: index(language),
  };
  for (const row of language.table('text-captions'))
    for (const phrase of words(row.words)) known[row.use as keyof CaptionWords].add(phrase, true);
  return known;
}

const index = ({ vocabulary }: Language): PhraseIndex<true> => new PhraseIndex<true>(vocabulary);

/** Marks the sentences of each paragraph that ends in the credit of a picture, or begins as a caption does. */
export function markCaptions(
  known: CaptionWords,
  tokens: readonly Token[],
  sentences: readonly DraftSentence[],
  paragraphs: readonly Paragraph[],
): void {
  for (const { firstSentence, lastSentence } of paragraphs) {
    const from = sentences[firstSentence]!.firstToken;
    const until = sentences[lastSentence - 1]!.lastToken;
    if (known.opens.at(tokens, from, until) !== null) sentences[firstSentence]!.caption = true;
    if (until - from > LONGEST || !endsInCredit(known, tokens, Math.max(from, until - WITHIN), until)) continue;
    for (let i = firstSentence; i < lastSentence; i++) sentences[i]!.caption = true;
  }
}

function endsInCredit(known: CaptionWords, tokens: readonly Token[], from: number, until: number): boolean {
  for (let at = from; at < until; at++) {
    const { lower } = tokens[at]!;
    const credit = known.credit.at(tokens, at, until);
    if (credit !== null && known.whose.at(tokens, credit.lastToken, until) !== null) return true;
    if (known.via.at(tokens, at, until) !== null && known.agency.at(tokens, at + 1, until) !== null) return true;
    if ((lower === '(' || lower === '[') && isCredit(known, tokens, at + 1, until)) return true;
  }
  return false;
}

// (Getty Images) | [File: Jane Doe/Reuters] | (AP Photo/Jane Doe)
function isCredit({ agency, beside }: CaptionWords, tokens: readonly Token[], from: number, until: number): boolean {
  if (agency.at(tokens, from, until) !== null && beside.at(tokens, from + 1, until) !== null) return true;
  return beside.at(tokens, from, until) !== null && !CLOSES.has(tokens[from + 1]?.lower ?? '');
}
const CLOSES: ReadonlySet<string> = new Set([')', ']']);
