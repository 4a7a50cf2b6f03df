/** The forms of words in which a phrase names persons and things. */
import type { NounPhrase } from '../clauses/chunk.js';
import { flat } from '../text/flat.js';
import { itemAt } from '../text/item-at.js';
import type { Layout } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import type { Span } from './enclosing.js';
import { isOneOf } from './known-things.js';

/** A form of words for persons or a thing, where it stands. */
export interface Mention {
  readonly text: string;
  readonly span: Span;
  readonly personalName: boolean;
}

/**
 * Persons as written: the whole phrase ("two masked members of the council"), what they are, without number ("masked members"), and
 * what they are called.
 */
export function mentionsOf(layout: Layout, phrase: NounPhrase, bare = false): readonly Mention[] {
  if (phrase.pronoun) return [];
  const { name } = phrase;
  const called = name ? nameMentions(layout, name) : [];
  if (name && (phrase.person === null || name.firstToken <= phrase.firstToken)) return called;
  const last = name && name.firstToken >= phrase.headLast ? beforeAs(layout, phrase.headLast, name.firstToken) : phrase.lastToken;
  const core = coreStart(layout, phrase, last);
  const first = withoutArticle(layout, phrase.firstToken, last);
  const [part, those] = partOf(layout, phrase, last) ?? [first, first];
  const uncounted = part < those ? those : behindNumber(layout, phrase, first, last);
  const { wholeLast } = phrase;
  const end = last === phrase.lastToken && wholeLast !== null ? wholeLast : last;
  const forms = new Forms(layout);
  if (part < first) forms.add(part, end);
  // his wife | of "his two guards", his guards
  if (phrase.determiner === 'possessive' && phrase.firstToken < first) {
    forms.add(phrase.firstToken, last);
    if (uncounted > first) forms.addWithoutBetween(phrase.firstToken, first, uncounted, last);
  }
  // one second lieutenant
  if (isOne(layout, phrase, first)) forms.add(phrase.quantity!.firstToken, end);
  forms.add(first, end);
  if (uncounted > first) {
    // two other clerks of the same bank
    if (wholeLast !== null && wholeLast > last) forms.add(first, last);
    forms.add(uncounted, end);
  }
  // alleged members of the front
  if (uncounted < phrase.headFirst && isSmallWord(layout, uncounted, 'supposed')) forms.add(uncounted + 1, end);
  if (core < last) forms.add(core, last);
  if (bare && phrase.person && phrase.headFirst > core && phrase.headLast <= last) forms.add(phrase.headFirst, last);
  for (const mention of called) forms.take(mention);
  return forms.all;
}

/** The forms of words found so far, each of them once: as it was found first. A phrase has a handful. */
class Forms {
  readonly all: Mention[] = [];
  readonly #layout: Layout;

  constructor(layout: Layout) {
    this.#layout = layout;
  }

  /** @param last exclusive */
  add(first: number, last: number): void {
    const { start, end } = written(this.#layout, first, last);
    if (end <= start) return;
    // told by these very words, none of them left out
    for (const { span, text } of this.all) if (span.start === start && span.end === end && text.length === end - start) return;
    this.take(mentionAt(this.#layout, start, end, false));
  }

  /** What is told without the words between two of its tokens. */
  addWithoutBetween(first: number, from: number, to: number, last: number): void {
    for (const mention of withoutBetween(this.#layout, first, from, to, last)) this.take(mention);
  }

  take(mention: Mention): void {
    if (!hasForm(this.all, mention.text)) this.all.push(mention);
  }
}

/** "one of the nurses", "two of his nurses": where the part begins, and where those it is of; null where they are no part of others. */
function partOf(layout: Layout, { quantity, firstToken, headFirst }: NounPhrase, last: number): readonly [number, number] | null {
  if (!quantity || quantity.firstToken < firstToken || quantity.lastToken > headFirst) return null;
  let those = quantity.lastToken;
  if (those >= last - 1 || !isSmallWord(layout, those, 'of')) return null;
  do those++;
  while (those < last - 1 && isSmallWord(layout, those, 'article'));
  // eight of them children, two of whom were nurses
  return [quantity.firstToken, isSmallWord(layout, those, 'them') || isSmallWord(layout, those, 'whom') ? headFirst : those];
}

/** "clerk" of "a clerk identified as Ana Ruiz": two words in front of the name end what somebody is. */
function beforeAs(layout: Layout, from: number, name: number): number {
  for (let at = from + 1; at < Math.min(name, from + AS_WITHIN); at++) if (isSmallWord(layout, at, 'as')) return from;
  return name;
}
const AS_WITHIN = 4;

export function nameMentions(layout: Layout, { firstToken, lastToken }: NonNullable<NounPhrase['name']>): readonly Mention[] {
  const first = nameStart(layout, firstToken);
  const start = first < lastToken - 1 && isSmallWord(layout, first, 'title') ? first + 1 : first;
  const titled = isSmallWord(layout, start - 1, 'title') ? spanMention(layout, start - 1, lastToken, true) : [];
  const whole = spanMention(layout, start, lastToken, true);
  return start >= firstToken ? [...titled, ...whole] : [...titled, ...whole, ...spanMention(layout, firstToken, lastToken, true)];
}

/** "Colonel Luis Peralta": what somebody is, right before the name. */
export const titledMention = (layout: Layout, { firstToken, lastToken, name }: NounPhrase): readonly Mention[] =>
  name !== null && name.firstToken > firstToken && name.lastToken === lastToken
    ? spanMention(layout, withoutArticle(layout, firstToken, lastToken), lastToken, true)
    : [];

/** In capitals alone a first name no table knows is only seen by the surname behind it: "NORVALDA Ruiz". */
function nameStart(layout: Layout, from: number): number {
  const { tokens, caseless } = layout;
  let first = from;
  // ELMERO DE Jesus Dorle
  while (caseless && first > 2 && from - first < 2 && isSmallWord(layout, first - 1, 'name-particle') && isOfName(layout, first - 2))
    first -= 2;
  while (caseless && first > 0 && from - first < 2) {
    if (!isUnlisted(layout, first - 1)) break;
    if (first > 1 && isUnlisted(layout, first - 2) && itemAt(tokens, first - 3)?.shape === 'word') break;
    first--;
  }
  return first;
}

/** A word that no table knows behind one that some table knows. */
const isOfName = (layout: Layout, at: number): boolean => isUnlisted(layout, at) && layout.tokens[at - 1]?.word !== 0;

/** Not "24-YEAR-OLD". */
function isUnlisted({ tokens, endings }: Layout, at: number): boolean {
  const { shape, word, possessive, lower } = tokens[at]!;
  return shape === 'word' && word === 0 && !possessive && lower.length > 3 && !endings.old.of(lower);
}

/** "one" as a number, right in front of what is told; but "one of the nurses" */
const isOne = (layout: Layout, { quantity }: NounPhrase, first: number): boolean =>
  quantity !== null && quantity.firstToken === first - 1 && isSmallWord(layout, quantity.firstToken, 'one');

/** "other nurses" of "two other nurses" */
function behindNumber(layout: Layout, { quantity }: NounPhrase, first: number, last: number): number {
  if (!quantity || quantity.firstToken < first || quantity.lastToken >= last) return first;
  return isSmallWord(layout, quantity.lastToken - 1, 'other') ? quantity.lastToken - 1 : quantity.lastToken;
}

/** The first of each form of words; a phrase has a handful. */
export function unique(mentions: readonly Mention[]): readonly Mention[] {
  if (mentions.length < 2) return mentions;
  const out: Mention[] = [];
  for (const mention of mentions) if (!hasForm(out, mention.text)) out.push(mention);
  return out;
}

function hasForm(mentions: readonly Mention[], text: string): boolean {
  for (const mention of mentions) if (mention.text === text) return true;
  return false;
}

/**
 * A thing as it is called, alone and with what it is said to be of, and by fewer words: "boat" and "fishing boat" of "a Norvaldan fishing
 * boat". @param isNamed what it is called is its name, of which no part is told: "Hotel Lugo"
 * @param describedLast end of what is said of it behind; null without any
 */
export function thingMentions(layout: Layout, phrase: NounPhrase, isNamed = true, describedLast: number | null = null): readonly Mention[] {
  const { lastToken, wholeLast } = phrase;
  const core = coreStart(layout, phrase, lastToken);
  if (core >= lastToken) return [];
  const first = withoutArticle(layout, phrase.quantity?.firstToken ?? phrase.firstToken, lastToken);
  const forms = new Forms(layout);
  if (describedLast !== null) forms.add(core, describedLast);
  if (wholeLast !== null) forms.add(core, wholeLast);
  if (isOneOf(layout, phrase.firstToken)) forms.add(phrase.firstToken - 2, lastToken);
  if (first < core) forms.add(first, lastToken);
  for (const mention of withoutBracket(layout, first, lastToken)) forms.take(mention);
  forms.add(core, lastToken);
  if (isNamed) return forms.all;
  for (let at = shorterFrom(layout, phrase, core); at < phrase.headLast; at++)
    if (layout.tokens[at]!.shape !== 'punctuation') forms.add(at, lastToken);
  return forms.all;
}

/** "TLF headquarters" of "TLF [Tarsel Labor Federation] headquarters" */
function withoutBracket(layout: Layout, first: number, last: number): readonly Mention[] {
  const { tokens } = layout;
  const at = (mark: string): number => {
    for (let i = first + 1; i < last - 1; i++) if (tokens[i]!.lower === mark) return i;
    return -1;
  };
  const [open, close] = [at('['), at(']')];
  return open < 0 || close < open ? [] : withoutBetween(layout, first, open, close + 1, last);
}

/** What is told without the words between two of its tokens. */
function withoutBetween(layout: Layout, first: number, from: number, to: number, last: number): readonly Mention[] {
  const [whole, front, end] = [
    [first, last],
    [first, from],
    [to, last],
  ].flatMap(([start, behind]) => spanMention(layout, start!, behind!, false));
  return [{ ...whole!, text: `${front!.text} ${end!.text}` }];
}

/** Behind the first word, and in "Health and Sports Ministry" behind both of what it is of. */
function shorterFrom(layout: Layout, { headLast }: NounPhrase, core: number): number {
  for (let at = headLast - 1; at > core; at--) if (isSmallWord(layout, at, 'and')) return at + 2;
  return core + 1;
}

/** Behind number, state and article; in "the body of a man", behind "of"; in "ELN [National Liberation Army] members", behind the bracket. */
function coreStart(layout: Layout, phrase: NounPhrase, last: number): number {
  let first = phrase.firstToken;
  for (let at = phrase.headFirst - 1; at > first; at--)
    if (isSmallWord(layout, at, 'of') || layout.tokens[at]!.lower === ']') first = at + 1;
  if (phrase.quantity && phrase.quantity.lastToken < last && phrase.quantity.firstToken >= first) first = phrase.quantity.lastToken;
  // three wounded soldiers
  if (phrase.state && !phrase.stateIsHead && phrase.headFirst > first && phrase.headFirst < last) first++;
  return withoutArticle(layout, first, last);
}

function withoutArticle(layout: Layout, from: number, last: number): number {
  const notOfName = layout.smallWords['not-of-name'];
  let first = from;
  while (first < last - 1 && notOfName.at(layout.tokens[first])) first++;
  return first;
}

export function spanMention(layout: Layout, first: number, last: number, personalName: boolean): readonly Mention[] {
  const { start, end } = written(layout, first, last);
  return end > start ? [mentionAt(layout, start, end, personalName)] : [];
}

/** Where the words from one token up to another are written, without a possessive ending. */
function written({ tokens, report, endings }: Layout, first: number, last: number): Span {
  const final = tokens[last - 1]!;
  const behind = final.possessive
    ? final.start + endings.possessive.offWritten(report.text.slice(final.start, final.end)).length
    : final.end;
  return withBothMarks(report.text, tokens[first]!.start, behind);
}

const mentionAt = ({ report }: Layout, start: number, end: number, personalName: boolean): Mention => ({
  text: flat(report.text.slice(start, end)),
  span: { start, end },
  personalName,
});

/** 'the "hill boys"', '"Red Dawn" guerrillas': a mark right beside it, where its other one stands within. */
function withBothMarks(text: string, start: number, end: number): Span {
  let isOpen = false;
  for (let at = start; at < end; at++) if (isMark(text.charCodeAt(at))) isOpen = !isOpen;
  if (!isOpen) return { start, end };
  if (/^["\u201d]/.test(text.charAt(end))) return { start, end: end + 1 };
  const open = text.slice(Math.max(0, start - MARK_WITHIN), start).search(/["\u201c][^"\u201c]*$/);
  return { start: open < 0 ? start : Math.max(0, start - MARK_WITHIN) + open, end };
}
/** Characters from an opening mark to what is told. */
const MARK_WITHIN = 30;
const isMark = (code: number): boolean => code === 0x22 || code === 0x201c || code === 0x201d;
