/** Tells the headline and the page's own phrases ("Share this", "Posted:") from the report proper. */

import type { Report } from '../../model/report.js';
import type { Boilerplate, DraftSentence } from './draft-sentence.js';
import { itemAt } from './item-at.js';
import type { Sentence, Token } from './layout.js';
import { markOtherPages } from './other-pages.js';
import { markRepeats } from './repeats.js';
import type { SmallWords } from './small-words.js';
import { markTail } from './tail-of-page.js';

/** Longer first lines are paragraphs. */
const LONGEST_HEADLINE = 30;
/** Longer bylines are sentences that begin with "by". */
const LONGEST_BYLINE = 14;

export function assignRoles(
  report: Report,
  boilerplate: Boilerplate,
  smallWords: SmallWords,
  tokens: readonly Token[],
  sentences: readonly DraftSentence[],
  caseless: boolean,
): void {
  for (const sentence of sentences) {
    if (sentence.role === 'body' && (isBoilerplate(boilerplate, tokens, sentence) || isByline(smallWords, tokens, sentence, caseless)))
      sentence.role = 'boilerplate';
  }
  markHeadlines(report, tokens, sentences);
  markTail(boilerplate, tokens, sentences);
  markRepeats(report.text, sentences);
  if (!caseless) markOtherPages(report, tokens, sentences);
}

function isBoilerplate(boilerplate: Boilerplate, tokens: readonly Token[], sentence: Sentence): boolean {
  let match = boilerplate.next(tokens, sentence.firstToken, sentence.lastToken);
  for (; match !== null; match = boilerplate.next(tokens, match.firstToken + 1, sentence.lastToken)) {
    if (match.value === 'anywhere') return true;
    if (match.firstToken !== sentence.firstToken) continue;
    if (match.value === 'start' || match.value === 'heading' || match.value === 'break' || match.lastToken >= sentence.lastToken - 1)
      return true;
  }
  return false;
}

// By Jane Doe, Associated Press Writer
function isByline(smallWords: SmallWords, tokens: readonly Token[], sentence: Sentence, caseless: boolean): boolean {
  const length = sentence.lastToken - sentence.firstToken;
  if (caseless || length > LONGEST_BYLINE || !smallWords.by.at(tokens[sentence.firstToken]!) || length < 2) return false;
  if (tokens[sentence.lastToken - 1]!.lower === '.') return false;
  for (let at = sentence.firstToken + 1; at < sentence.lastToken; at++) {
    const token = tokens[at]!;
    if (token.shape === 'word' && !token.capital && !smallWords.and.at(token) && !smallWords.of.at(token)) return false;
  }
  return true;
}

/** The paragraphs before the first that ends in a full stop, as far as they are short; or what the report gives as its title. */
function markHeadlines(report: Report, tokens: readonly Token[], sentences: readonly DraftSentence[]): void {
  const title = report.title?.trim() ?? '';
  let headlines = 0;
  for (let i = 0; i < sentences.length && i < 6; i++) {
    const sentence = sentences[i]!;
    if (sentence.role === 'boilerplate' || sentence.role === 'headline') continue;
    if (sentence.role === 'dateline') return;
    if (i === 0 && title.length > 0 && sameWords(report.text, sentence, title)) sentence.role = 'headline';
    else if (looksLikeHeadline(tokens, sentences, i) && (headlines < 2 || sameAsBefore(report.text, sentences, i)))
      sentence.role = 'headline';
    else return;
    headlines++;
  }
}

function looksLikeHeadline(tokens: readonly Token[], sentences: readonly DraftSentence[], i: number): boolean {
  const sentence = sentences[i]!;
  const next = sentences[i + 1];
  if (!next || sentence.lastToken - sentence.firstToken > LONGEST_HEADLINE) return false;
  if (next.paragraph === sentence.paragraph && next.role === 'body') return false;
  if (itemAt(sentences, i - 1)?.paragraph === sentence.paragraph) return false;
  const last = tokens[sentence.lastToken - 1]!.lower;
  return (
    last !== '.' && last !== ':' && !(last === '"' && tokens[sentence.lastToken - 2]?.lower === '.') && hasStopAfter(tokens, sentences, i)
  );
}

/** Some later sentence ends in a full stop: in a text without any, short lines are all there is. */
function hasStopAfter(tokens: readonly Token[], sentences: readonly DraftSentence[], i: number): boolean {
  for (let later = i + 1; later < sentences.length && later < i + 12; later++) {
    if (/[.!?"\u201d]$/.test(tokens[sentences[later]!.lastToken - 1]!.lower)) return true;
  }
  return false;
}

function sameAsBefore(text: string, sentences: readonly DraftSentence[], i: number): boolean {
  const before = sentences[i - 1];
  const now = sentences[i]!;
  return before !== undefined && text.slice(before.start, before.end) === text.slice(now.start, now.end);
}

function sameWords(text: string, sentence: Sentence, title: string): boolean {
  if (Math.abs(sentence.end - sentence.start - title.length) > 3) return false;
  const plain = (part: string): string =>
    part
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .toLowerCase();
  return plain(text.slice(sentence.start, sentence.end)) === plain(title);
}
