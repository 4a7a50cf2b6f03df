/** Pairs quotation marks, paragraph by paragraph: one pass over the tokens with a stack of those still open. */

import { classOf, DIGIT, isUpperLetter, LETTER, SPACE } from './characters.js';
import { itemAt } from './item-at.js';
import type { Quotation, Token } from './layout.js';

/** Quotations nested deeper than this are taken for stray marks. */
const DEEPEST = 4;
/** Shorter stretches without a mark of speech are names and scare quotes: 'Pallada', "false positives". */
const WORDS_OF_SPEECH = 5;

type Family = 'straight' | 'curly' | 'single' | 'curly-single' | 'guillemet' | 'low';
interface Open {
  readonly family: Family;
  readonly token: number;
  readonly index: number;
}
interface Draft {
  start: number;
  end: number;
  speech: boolean;
  continues: number | null;
  inside: number | null;
}

const OPENING: ReadonlyMap<string, Family> = new Map([
  ['\u201c', 'curly'],
  ['\u201e', 'low'],
  ['\u00ab', 'guillemet'],
  ['``', 'straight'],
  ['\u201a', 'low'],
]);
/** Closes what two backticks open; some archives write it on either side. */
const TWO_APOSTROPHES = "''";
const CLOSING: ReadonlyMap<string, readonly Family[]> = new Map([
  ['\u201d', ['curly', 'low', 'straight']],
  ['\u00bb', ['guillemet']],
  [TWO_APOSTROPHES, ['straight', 'curly']],
  ['"', ['straight', 'curly', 'low']],
]);

export interface TokenRange {
  readonly firstToken: number;
  readonly lastToken: number;
}

export function findQuotations(text: string, tokens: readonly Token[], paragraphs: readonly TokenRange[]): readonly Quotation[] {
  const quotations: Draft[] = [];
  let runsOn: number | null = null;
  for (const paragraph of paragraphs) runsOn = readParagraph(text, tokens, paragraph, runsOn, quotations);
  return renumber(quotations);
}

/** Reads one paragraph; gives the index of the speech that is still open at its end. */
function readParagraph(
  text: string,
  tokens: readonly Token[],
  range: TokenRange,
  runsOn: number | null,
  quotations: Draft[],
): number | null {
  const open: Open[] = [];
  let continued: number | null = null;
  for (let at = range.firstToken; at < range.lastToken; at++) {
    const token = tokens[at]!;
    if (token.shape !== 'punctuation') continue;
    const family = familyOf(text, tokens, at);
    if (family === null) continue;
    const closes = closesFamily(text, tokens, at, token.lower, family, open);
    if (closes !== null) {
      while (open.length > closes + 1) drop(open, quotations);
      finish(text, tokens, open.pop()!, at, quotations);
    } else if (opens(text, tokens, at, token.lower) && open.length < DEEPEST) {
      const index =
        quotations.push({
          start: token.start,
          end: -1,
          speech: false,
          continues: null,
          inside: itemAt(open, open.length - 1)?.index ?? null,
        }) - 1;
      open.push({ family, token: at, index });
      if (at === range.firstToken && runsOn !== null) quotations[index]!.continues = runsOn;
    }
  }
  const outer = open[0];
  if (outer && outer.family !== 'single' && outer.family !== 'curly-single') {
    while (open.length > 1) drop(open, quotations);
    finish(text, tokens, outer, range.lastToken - 1, quotations);
    continued = quotations[outer.index]!.speech ? outer.index : null;
  } else while (open.length) drop(open, quotations);
  return continued;
}

/** A mark that never closed within another quotation was no quotation. */
function drop(open: Open[], quotations: Draft[]): void {
  const { index } = open.pop()!;
  quotations[index]!.end = -1;
}

function finish(text: string, tokens: readonly Token[], opened: Open, at: number, quotations: Draft[]): void {
  const quotation = quotations[opened.index]!;
  quotation.end = tokens[at]!.end;
  quotation.speech = quotation.continues !== null || isSpeech(text, tokens, opened.token + 1, at);
}

/** Speech is long, or ends in a comma or an exclamation, and is not a title ("Gone with the Wind and the Rain"). */
function isSpeech(text: string, tokens: readonly Token[], from: number, until: number): boolean {
  let words = 0;
  let small = 0;
  for (let at = from; at < until && words < 40; at++) {
    if (tokens[at]!.shape !== 'word') continue;
    words++;
    if (!tokens[at]!.capital || tokens[at]!.end - tokens[at]!.start === 1) small++;
  }
  if (words === 0) return false;
  const ending = tokens[until - 1]?.lower;
  if (ending === ',') return small > 0;
  if (ending === '!' || ending === '?') return true;
  if (words < WORDS_OF_SPEECH) return false;
  return (
    small * 2 > words ||
    text.slice(tokens[from]!.start, tokens[until - 1]!.end).toUpperCase() === text.slice(tokens[from]!.start, tokens[until - 1]!.end)
  );
}

function familyOf(text: string, tokens: readonly Token[], at: number): Family | null {
  const token = tokens[at]!;
  const opening = OPENING.get(token.lower);
  if (opening) return opening;
  if (token.lower === '"') return 'straight';
  const closing = CLOSING.get(token.lower);
  if (closing) return closing[0]!;
  if (token.lower !== "'") return null;
  return text.charCodeAt(token.start) === 0x27 ? 'single' : 'curly-single';
}

/** The depth of the open quotation that the mark at `at` closes, or null. */
function closesFamily(
  text: string,
  tokens: readonly Token[],
  at: number,
  lower: string,
  family: Family,
  open: readonly Open[],
): number | null {
  if (open.length === 0 || OPENING.has(lower)) return null;
  const closable = CLOSING.get(lower) ?? [family];
  if (lower === TWO_APOSTROPHES && startsQuotation(text, tokens[at]!)) return null;
  for (let depth = open.length - 1; depth >= 0; depth--) {
    if (!closable.includes(open[depth]!.family) && !(lower === "'" && open[depth]!.family.endsWith('single'))) continue;
    if (lower === '"' && open[depth]!.family !== 'straight' && !closesWord(text, tokens[at]!)) return null;
    if (lower === "'") return open[depth]!.token < at - 1 && closesWord(text, tokens[at]!) ? depth : null;
    return depth;
  }
  return null;
}

/** After a letter, a digit or a mark and before a space or a mark: not the apostrophe of "the '90s". */
function closesWord(text: string, token: Token): boolean {
  const before = classOf(text.charCodeAt(token.start - 1));
  const after = token.end < text.length ? classOf(text.charCodeAt(token.end)) : SPACE;
  return before !== SPACE && after !== LETTER;
}

function opens(text: string, tokens: readonly Token[], at: number, lower: string): boolean {
  if (lower === TWO_APOSTROPHES) return startsQuotation(text, tokens[at]!);
  if (lower !== '"' && CLOSING.has(lower)) return false;
  if (OPENING.has(lower)) return true;
  const token = tokens[at]!;
  const before = token.start > 0 ? classOf(text.charCodeAt(token.start - 1)) : SPACE;
  if (lower === "'")
    return before !== LETTER && text.charCodeAt(token.start) !== 0x2019 && token.end < text.length && startsWord(text, token);
  return true;
}

/** Before a word and not behind one. */
function startsQuotation(text: string, { start, end }: Token): boolean {
  const isOfWord = (at: number): boolean => [LETTER, DIGIT].includes(classOf(text.charCodeAt(at)));
  return !isOfWord(start - 1) && isOfWord(end);
}

/** 'Pallada', but neither 'em nor '90s. */
function startsWord(text: string, token: Token): boolean {
  const code = text.charCodeAt(token.end);
  return classOf(code) === LETTER && (isUpperLetter(code) || !/^(?:em|til|tis|twas|cause|n)\b/.test(text.slice(token.end, token.end + 6)));
}

/** Leaves out what never closed, and renumbers the links. */
function renumber(drafts: readonly Draft[]): readonly Quotation[] {
  const renumbered = new Map<number, number>();
  drafts.forEach((draft, i) => {
    if (draft.end >= 0) renumbered.set(i, renumbered.size);
  });
  const link = (index: number | null): number | null => (index === null ? null : (renumbered.get(index) ?? null));
  return drafts
    .filter((draft) => draft.end >= 0)
    .map((draft) => ({ ...draft, continues: link(draft.continues), inside: link(draft.inside) }));
}
