/** "Comments", "Related stories": a heading behind the report, and all that follows it is of readers or of other pages. */
import type { Boilerplate, DraftSentence } from './draft-sentence.js';
import type { Sentence, Token } from './layout.js';

/** Sentences told before it: nearer to its head a page offers its comments, and goes on. */
const TOLD_BEFORE = 4;
const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', '"', '”']);

export function markTail(boilerplate: Boilerplate, tokens: readonly Token[], sentences: readonly DraftSentence[]): void {
  let told = 0;
  for (let i = 0; i < sentences.length; i++) {
    const sentence = sentences[i]!;
    if (told >= TOLD_BEFORE && isAlone(sentences, i) && isTailHeading(boilerplate, tokens, sentence)) {
      for (let k = i; k < sentences.length; k++) sentences[k]!.role = 'boilerplate';
      return;
    }
    if (sentence.role === 'body' && STOPS.has(tokens[sentence.lastToken - 1]!.lower)) told++;
  }
}

const isAlone = (sentences: readonly Sentence[], i: number): boolean =>
  sentences[i - 1]?.paragraph !== sentences[i]!.paragraph && sentences[i + 1]?.paragraph !== sentences[i]!.paragraph;

/** The phrase and nothing else, but for a number before it and a mark behind: "12 comments", "Related stories:". */
function isTailHeading(boilerplate: Boilerplate, tokens: readonly Token[], { firstToken, lastToken }: Sentence): boolean {
  const from = /^\d+$/.test(tokens[firstToken]!.lower) ? firstToken + 1 : firstToken;
  if (from >= lastToken) return false;
  const match = boilerplate.at(tokens, from, lastToken);
  return (match?.value === 'tail' || match?.value === 'heading') && match.lastToken >= lastToken - 1;
}
