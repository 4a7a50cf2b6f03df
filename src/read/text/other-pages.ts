/** What a page shows of other pages: headlines set between the paragraphs of a report, and teasers that stand twice. */

import type { Report } from '../../model/report.js';
import { itemAt } from './item-at.js';
import type { Sentence, Token } from './layout.js';

type DraftSentence = { -readonly [Key in keyof Sentence]: Sentence[Key] };

/** Shorter lines are headings of the report's own parts ("How It Happened"); longer ones are sentences. */
const LINK_WORDS = { least: 5, most: 24 };
/** Of the longer words of a headline, the share that begin with a capital. */
const TITLE_CASE = 0.85;
/** Words that are this long are capitals in a headline ("Killed"), unlike "in" or "with". */
const LONG_WORD = 4;
/** A line that shares so much of its longer words with the report's title is the report's own headline. */
const OWN_SHARE = 0.5;
/** A run of so many characters that stands twice at the head of a paragraph is the headline of another page and its repetition. */
const SHORTEST_RUN = 24;
const LONGEST_RUN = 160;

export function markOtherPages(report: Report, tokens: readonly Token[], sentences: readonly DraftSentence[]): void {
  const title = new Set(
    (report.title ?? '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length >= LONG_WORD),
  );
  markTeasers(report.text, tokens, sentences, title);
  let told = false;
  for (let i = 0; i < sentences.length; i++) {
    const sentence = sentences[i]!;
    if (sentence.role !== 'body') continue;
    if (told && standsAlone(sentences, i) && isLinkHeadline(tokens, sentence, title)) sentence.role = 'boilerplate';
    told ||= STOPS.has(tokens[sentence.lastToken - 1]!.lower);
  }
}

const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', '"', '”']);
const BRACKETS: ReadonlySet<string> = new Set(['[', ']']);

const standsAlone = (sentences: readonly DraftSentence[], i: number): boolean =>
  sentences[i - 1]?.paragraph !== sentences[i]!.paragraph && sentences[i + 1]?.paragraph !== sentences[i]!.paragraph;

/** "Seven Dead in Outbreak at Hotel", alone between two paragraphs and without a full stop. */
function isLinkHeadline(tokens: readonly Token[], { firstToken, lastToken }: DraftSentence, title: ReadonlySet<string>): boolean {
  if (STOPS.has(tokens[lastToken - 1]!.lower) || lastToken - firstToken > LINK_WORDS.most) return false;
  if (opensOnYear(tokens, firstToken, lastToken)) return false;
  let words = 0;
  let long = 0;
  let capital = 0;
  let shared = 0;
  for (let i = firstToken; i < lastToken; i++) {
    const token = tokens[i]!;
    if (BRACKETS.has(token.lower) || token.shape === 'punctuation') continue;
    words++;
    if (token.shape !== 'word' || token.lower.length < LONG_WORD) continue;
    long++;
    if (token.capital) capital++;
    if (title.has(token.lower)) shared++;
  }
  return words >= LINK_WORDS.least && long > 2 && capital >= long * TITLE_CASE && shared < long * OWN_SHARE;
}

/** "May 3, 2001, Vigo, Spain": a heading of a list of days. */
function opensOnYear(tokens: readonly Token[], firstToken: number, lastToken: number): boolean {
  for (let at = firstToken; at < Math.min(lastToken, firstToken + YEAR_WITHIN); at++) if (YEAR.test(tokens[at]!.lower)) return true;
  return false;
}
/** Tokens of a date with its year. */
const YEAR_WITHIN = 4;
const YEAR = /^(?:19|20)\d\d$/;

/** Two or more paragraphs that each stand twice in a row, or begin with the same words twice, tell of other pages. */
function markTeasers(text: string, tokens: readonly Token[], sentences: readonly DraftSentence[], title: ReadonlySet<string>): void {
  const paragraphs = paragraphsOf(sentences);
  const teasers: Stretch[] = [];
  let distinct = 0;
  paragraphs.forEach((paragraph, i) => {
    const before = itemAt(paragraphs, i - 1);
    if (before && isSame(text, before, paragraph)) {
      teasers.push(before, paragraph);
      distinct++;
    } else if (beginsTwice(text.slice(paragraph.start, paragraph.end))) {
      teasers.push(paragraph);
      distinct++;
    }
  });
  if (distinct < 2) return;
  for (const { first, last } of teasers) {
    if (isOfTitle(tokens, sentences[first]!.firstToken, sentences[last - 1]!.lastToken, title)) continue;
    for (let i = first; i < last; i++) sentences[i]!.role = 'boilerplate';
  }
}

/** A paragraph that names two things of the title tells of the report's own incident. */
function isOfTitle(tokens: readonly Token[], firstToken: number, lastToken: number, title: ReadonlySet<string>): boolean {
  const shared = new Set<string>();
  for (let i = firstToken; i < lastToken; i++) if (title.has(tokens[i]!.lower)) shared.add(tokens[i]!.lower);
  return shared.size > 1;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
}

function paragraphsOf(sentences: readonly DraftSentence[]): readonly Stretch[] {
  const paragraphs: Stretch[] = [];
  for (let i = 0; i < sentences.length; ) {
    let last = i + 1;
    while (last < sentences.length && sentences[last]!.paragraph === sentences[i]!.paragraph) last++;
    paragraphs.push({ start: sentences[i]!.start, end: sentences[last - 1]!.end, first: i, last });
    i = last;
  }
  return paragraphs;
}

const isSame = (text: string, a: Stretch, b: Stretch): boolean =>
  a.end - a.start === b.end - b.start && a.end - a.start >= SHORTEST_RUN && text.slice(a.start, a.end) === text.slice(b.start, b.end);

/** "Bus burns on bridge Bus burns on bridge Two men …" */
function beginsTwice(text: string): boolean {
  const at = text.slice(0, 2 * LONGEST_RUN).indexOf(text.slice(0, SHORTEST_RUN), SHORTEST_RUN - 1);
  return at > 0 && at <= LONGEST_RUN && text.startsWith(text.slice(0, at).trimEnd(), at);
}
