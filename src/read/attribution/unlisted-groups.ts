/** Finds names of armed organisations that no table lists, by how such names are made: "the Popular Dawn Front", "Army of National Salvation". */
import type { Language } from '../language/language.js';
import { sortedLetters } from '../text/in-words.js';
import type { Layout, Token } from '../text/layout.js';
import { acronymsOfMembers } from './acronyms-of-members.js';
import type { Cue } from './cue-scanner.js';
import { dayBefore } from './day-in-name.js';
import { type NameKind, type NameWords, readNameWords } from './group-name-words.js';
import { namesBeside } from './names-beside.js';
import type { ArmedGroup } from './tables.js';

/** Words of a name on either side of its noun, at most. */
const LONGEST_NAME = 7;
/** "for the Liberation of Norvalda and Ostra": parts behind the noun. */
const MOST_PARTS = 4;
/** Letters of an abbreviation. */
const SHORTEST = 2;
const LONGEST = 7;

type Groups = readonly Cue<ArmedGroup>[];

export type UnlistedGroups = (layout: Layout, listed: Groups) => Groups;

/** All groups of a text in its order: those that tables list, and the names that none does. */
export function createUnlistedGroups(language: Language): UnlistedGroups {
  const names = readNameWords(language);
  return (layout, listed) => {
    const finder = new NameFinder(layout, names);
    const found = finder.names();
    return found.length > 0 ? merged(listed, found).filter((group) => !finder.isCalled(group)) : listed;
  };
}

/** Of two that overlap the longer one stands; but "the Maoist Sun Path" is the Sun Path that a table lists. */
function merged(listed: Groups, found: Groups): Groups {
  const out: Cue<ArmedGroup>[] = [];
  const all = [...listed, ...found].sort((a, b) => a.firstToken - b.firstToken || b.lastToken - a.lastToken);
  const known = new Set(listed);
  const weightOf = (cue: Cue<ArmedGroup>): number =>
    cue.lastToken -
    cue.firstToken +
    (known.has(cue) && cue.rows.some(({ named, state, body }) => named && !state && !body) ? LONGEST_NAME * 2 : 0);
  for (const cue of all) {
    const last = out.at(-1);
    if (!last || last.lastToken <= cue.firstToken) out.push(cue);
    else if (weightOf(cue) > weightOf(last)) out[out.length - 1] = cue;
  }
  return out;
}

class NameFinder {
  readonly #layout: Layout;
  readonly #tokens: readonly Token[];
  readonly #words: NameWords;
  readonly #out: Cue<ArmedGroup>[] = [];
  /** Abbreviations told beside their names, in lower case, and whether they are of a state. */
  readonly #short = new Map<string, boolean>();
  /** Behind which nouns for groups these are called by their names, and so are told of by them. */
  readonly #described = new Set<number>();

  constructor(layout: Layout, words: NameWords) {
    this.#layout = layout;
    this.#tokens = layout.tokens;
    this.#words = words;
  }

  /** "a gang known as the Vultures": whether the gang is what ends there. */
  isCalled = ({ lastToken, rows }: Cue<ArmedGroup>): boolean => this.#described.has(lastToken) && !rows.some(({ named }) => named);

  names(): Groups {
    for (const { firstToken, lastToken } of this.#layout.sentences) this.#sentence(firstToken, lastToken);
    if (this.#short.size > 0) this.#abbreviations();
    return this.#out.sort((a, b) => a.firstToken - b.firstToken || b.lastToken - a.lastToken);
  }

  #sentence(first: number, last: number): void {
    for (const name of namesBeside(this.#layout, this.#words, first, last)) this.#put(name, false, last);
    for (const name of acronymsOfMembers(this.#layout, this.#words.members, first, last)) this.#put(name, false, last);
    let past = first;
    for (let at = first; at < last; at++) {
      const noun = this.#words.nouns.at(this.#tokens, at, last);
      if (!noun) continue;
      // National Resistance | Army
      if (noun.value === 'sure' && this.#isNounOfName(noun.lastToken, last)) continue;
      const quoted = noun.value === 'called' || noun.value === 'named-behind' ? null : this.#quotedName(noun.lastToken, last);
      if (quoted) this.#put(quoted, false, last);
      else if (noun.value === 'together') continue;
      else if (noun.value === 'called') this.#put(this.#called(noun.lastToken, last), false, last);
      else if (noun.value === 'named-behind') this.#put(this.#behind(noun.lastToken, last), false, last);
      else if (at >= past) {
        const name = this.#goneOn(noun.lastToken, past, last) ?? this.#around(at, noun.lastToken, noun.value, past, last);
        if (name) past = name.lastToken;
        this.#put(name, noun.value === 'state', last);
      }
    }
  }

  /** "PATRIOTIC RESISTANCE COMMAND": in capitals the noun behind a noun may be the last of the name. */
  #goneOn(at: number, from: number, end: number): { firstToken: number; lastToken: number } | null {
    const next = this.#layout.caseless && at < end ? this.#words.nouns.at(this.#tokens, at, end) : null;
    return next?.value === 'capitals' && !this.#words.plain.has(this.#tokens[at]!.lower)
      ? this.#around(at, next.lastToken, next.value, from, end)
      : null;
  }

  #isNounOfName(at: number, end: number): boolean {
    const next = at < end ? this.#words.nouns.at(this.#tokens, at, end)?.value : undefined;
    return next === 'sure' && (this.#layout.caseless || this.#tokens[at]!.capital);
  }

  #put(name: { readonly firstToken: number; readonly lastToken: number } | null, state: boolean, end: number): void {
    if (!name) return;
    this.#out.push({ rows: [{ named: true, state, acronym: false }], ...name });
    const short = this.#shortBehind(name.lastToken, end);
    if (short && (!this.#layout.caseless || this.#isInitials(short, name))) this.#short.set(short, state);
  }

  #around(at: number, behind: number, kind: NameKind, from: number, end: number): { firstToken: number; lastToken: number } | null {
    const firstToken = this.#leftOf(at, from);
    const isCapital = this.#layout.caseless ? kind !== 'state' : this.#tokens[at]!.capital;
    const lastToken = isCapital ? this.#rightOf(behind, end) : behind;
    const isDay = dayBefore(this.#tokens, at, from, this.#words.months) < at;
    const isTold = kind === 'capitals' && this.#layout.caseless && (isDay || this.#isToldAsName(firstToken, lastToken, end));
    if (kind === 'capitals' && this.#layout.caseless && !isTold && !this.#isOfSuchWords(firstToken, at)) return null;
    // "Red Star" of "Red Star Brigade"
    if (kind === 'capitals' && !this.#layout.caseless && (!isCapital || (lastToken === behind && behind < end && this.#isOfName(behind))))
      return null;
    let telling = isTold && (lastToken > behind || firstToken < at);
    for (let k = firstToken; k < at; k++) telling ||= !this.#isCommon(this.#tokens[k]!.lower);
    // the 6th Military Detachment
    telling ||= kind === 'state' && behind - at > 1 && firstToken < at && NUMERAL.test(this.#tokens[firstToken]!.lower);
    // "the Army of Norvalda" is a state's
    telling ||= lastToken > behind + 2 || (lastToken === behind + 2 && this.#isCommonInNames(lastToken - 1));
    // a column of the | Popular Army of Liberation
    if (firstToken === at && this.#hasNoun(behind + 1, lastToken)) return null;
    return telling && lastToken - firstToken > 1 ? { firstToken, lastToken } : null;
  }

  /** "THE BLACK CONDOR COMMAND [CCN]", "CALLING ITSELF THE SONS OF PACHA": what stands beside it says that it is a name. */
  #isToldAsName(first: number, last: number, end: number): boolean {
    const short = this.#shortBehind(last, end);
    if (short !== null && sortedLetters(short) === sortedLetters(this.#initials(first, last))) return true;
    if (this.#isCalledBefore(first)) return true;
    // by the Black Condor Command
    const lead = this.#tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
    if (this.#words.doerLeads.has(this.#tokens[lead]?.lower ?? '') && this.#isTelling(first, last)) return true;
    return this.#claims(last, end) && this.#hasUnknown(first, last);
  }

  #hasUnknown(first: number, last: number): boolean {
    for (let k = first; k < last; k++) if (this.#tokens[k]!.word === 0) return true;
    return false;
  }

  /** "the Black Condor Forces yesterday claimed credit" */
  #claims(from: number, end: number): boolean {
    for (let k = from; k < Math.min(end, from + CLAIM_WITHIN); k++)
      if (this.#words.beside.at(this.#tokens, k, end)?.value === 'claims') return true;
    return false;
  }

  /** "calling itself the": right before a name. */
  #isCalledBefore(first: number): boolean {
    const last = this.#tokens[first - 1]?.lower === 'the' ? first - 1 : first;
    for (let k = Math.max(0, last - GROUP_WITHIN); k < last; k++) {
      const cue = this.#words.nouns.at(this.#tokens, k, last);
      if (cue?.value === 'called' && cue.lastToken === last) return true;
    }
    return false;
  }

  /** "Black Condor Command", but no "special inquiry unit": neither plain by its noun nor by the words before it. */
  #isTelling(first: number, last: number): boolean {
    let telling = false;
    for (let k = first; k < last; k++) {
      if (this.#words.plain.has(this.#tokens[k]!.lower)) return false;
      telling ||= this.#tokens[k]!.word === 0 || this.#isCommonInNames(k);
    }
    return telling;
  }

  /** "the death squad Iron Hand", "the militant group Hizbora": the name behind what they are. */
  #behind(from: number, end: number): { firstToken: number; lastToken: number } | null {
    if (QUOTES.has(this.#tokens[from]?.lower ?? '')) return this.#quoted(from, end, true);
    let last = from;
    while (last < end && last - from < LONGEST_NAME && this.#isUnknownOfName(last, from)) last++;
    while (last > from && this.#words.particles.has(this.#tokens[last - 1]!.lower)) last--;
    if (last === from) return null;
    const lastToken = this.#rightOf(last, end);
    const isAlone = lastToken - from === 1;
    if (isAlone && (this.#layout.caseless || this.#tokens[from]!.word !== 0)) return null;
    return { firstToken: from, lastToken };
  }

  #isNoun(k: number): boolean {
    const kind = this.#words.nouns.at(this.#tokens, k, k + 1)?.value;
    return kind === 'sure' || kind === 'capitals';
  }

  #isUnknownOfName(k: number, first: number): boolean {
    const token = this.#tokens[k]!;
    if (k > first && this.#words.particles.has(token.lower)) return true;
    return token.shape === 'word' && this.#isOfName(k) && (token.word === 0 || this.#words.within.at(token) === true || this.#isNoun(k));
  }

  /** "FREE HOMELAND COMMAND": where capitals say nothing, by two words at least that are common in such names, and no others. */
  #isOfSuchWords(first: number, noun: number): boolean {
    let telling = false;
    for (let k = first; k < noun; k++) {
      if (this.#words.within.at(this.#tokens[k]!) !== true) return false;
      telling ||= this.#isCommonInNames(k);
    }
    return telling && noun - first >= SUCH_WORDS;
  }

  /** What forces of a state are called by, too: whose they are, where they stand, which they are. */
  #isCommon(lower: string): boolean {
    const { common, commonEndings } = this.#words;
    return common.has(lower) || NUMERAL.test(lower) || commonEndings.some((ending) => lower.endsWith(ending));
  }

  /** "Liberation", and no name of a place */
  #isCommonInNames(k: number): boolean {
    return this.#words.within.at(this.#tokens[k]!) === true && !this.#isCommon(this.#tokens[k]!.lower);
  }

  #hasNoun(first: number, last: number): boolean {
    for (let k = first; k < last; k++) if (this.#words.nouns.at(this.#tokens, k, last)?.value === 'sure') return true;
    return false;
  }

  /** Where the words of a name before its noun begin. */
  #leftOf(noun: number, from: number): number {
    let first = dayBefore(this.#tokens, noun, from, this.#words.months);
    while (first > from && noun - first < LONGEST_NAME && this.#isOfName(first - 1) && !this.#isOwner(first - 1)) first--;
    return first;
  }

  /** "Norvalda's" of "Norvalda's Liberation Front", but not "People's", "Workers'" */
  #isOwner(k: number): boolean {
    return this.#tokens[k]!.possessive && this.#words.within.at(this.#tokens[k]!) !== true;
  }

  /** "of National Salvation", "for the Liberation of Norvalda" */
  #rightOf(behind: number, end: number): number {
    let last = behind;
    for (let parts = 0; parts < MOST_PARTS && last < end; parts++) {
      const joint = this.#tokens[last]!.lower;
      if (joint !== 'of' && joint !== 'for' && !(joint === 'and' && parts > 0)) break;
      let at = last + 1;
      if (at < end && this.#tokens[at]!.lower === 'the') at++;
      const start = at;
      while (at < end && at - start < LONGEST_NAME && this.#isOfName(at)) at++;
      if (at === start) break;
      last = at;
    }
    return last;
  }

  #isOfName(k: number): boolean {
    const token = this.#tokens[k]!;
    if (token.shape !== 'word' && !ORDINAL.test(token.lower)) return false;
    if (this.#words.outside.has(token.lower)) return this.#isWithinCapitals(k) || this.#isBetweenNames(k);
    if (!this.#layout.caseless) return token.capital || token.shape !== 'word';
    // of the Sun Column Movement
    return this.#words.within.at(token) === true || token.word === 0 || this.#words.nouns.at(this.#tokens, k, k + 1)?.value === 'sure';
  }

  /** "the People's Guerrilla Army": a word that is no part of a name elsewhere, in capitals between others of the name. */
  #isWithinCapitals(k: number): boolean {
    const [before, token, after] = [this.#tokens[k - 1], this.#tokens[k]!, this.#tokens[k + 1]];
    const isIn = (one: Token | undefined): boolean => one?.shape === 'word' && one.capital && !this.#words.outside.has(one.lower);
    return !this.#layout.caseless && token.capital && token.lower.length > LONGEST && isIn(before) && isIn(after);
  }

  /** "TELLO RIVAS GUERRILLA ARMY": where capitals tell nothing, between an unknown name and the noun for the group. */
  #isBetweenNames(k: number): boolean {
    const [before, token] = [this.#tokens[k - 1], this.#tokens[k]!];
    const isUnknown =
      before?.shape === 'word' && (before.word === 0 || (this.#words.within.at(before) === true && this.#hasUnknown(k - 2, k)));
    return this.#layout.caseless && token.lower.length > LONGEST && isUnknown && this.#isNoun(k + 1);
  }

  /** "a group called Justice for All", 'calling itself "Justice for All"' */
  #called(from: number, end: number): { firstToken: number; lastToken: number } | null {
    let first = from;
    if (QUOTES.has(this.#tokens[first]?.lower ?? '')) return this.#quoted(first, end);
    if (this.#layout.caseless) return this.#calledInCapitals(from, end);
    if (this.#tokens[first]?.lower === 'the') first++;
    let last = first;
    while (last < end && last - first < LONGEST_NAME && this.#isOfName(last)) last++;
    if (last === first) return null;
    last = this.#rightOf(last, end);
    // a gang known as the Vultures
    const isTold = last - first > 1 ? this.#isGroupBefore(from) : first > from && this.#isGroupRightBefore(from);
    return isTold ? { firstToken: first, lastToken: last } : null;
  }

  /** "A GANG CALLED THE VULTURES": where capitals tell nothing, one word behind the article and what may belong to it. */
  #calledInCapitals(from: number, end: number): { firstToken: number; lastToken: number } | null {
    const first = from + 1;
    if (this.#tokens[from]?.lower !== 'the' || first >= end || !this.#isGroupRightBefore(from)) return null;
    if (this.#tokens[first]!.shape !== 'word' || this.#words.outside.has(this.#tokens[first]!.lower)) return null;
    let last = first + 1;
    while (last < end && last - first < LONGEST_NAME && this.#isUnknownOfName(last, first)) last++;
    while (last > first + 1 && this.#words.particles.has(this.#tokens[last - 1]!.lower)) last--;
    return { firstToken: first, lastToken: last };
  }

  /** "the gang called", "a group which is known as": the noun for the group, and the words of the name's opening. */
  #isGroupRightBefore(from: number): boolean {
    for (let k = from - 1; k >= Math.max(0, from - GROUP_WITHIN); k--) {
      const noun = this.#words.nouns.at(this.#tokens, k, from);
      if (!noun || noun.value === 'called') continue;
      this.#described.add(noun.lastToken);
      return true;
    }
    return false;
  }

  /** 'the urban militia "Iron Hand"': in quotation marks right behind the noun, of words that may be a name. */
  #quotedName(quote: number, end: number): { firstToken: number; lastToken: number } | null {
    if (!QUOTES.has(this.#tokens[quote]?.lower ?? '')) return null;
    const name = this.#quoted(quote, end, true);
    if (!name || name.lastToken - name.firstToken > LONGEST_QUOTED) return null;
    for (let k = name.firstToken; k < name.lastToken; k++) {
      const isPart = this.#isOfName(k) || (k > name.firstToken && this.#words.particles.has(this.#tokens[k]!.lower));
      if (!isPart) return null;
    }
    return name;
  }

  #quoted(quote: number, end: number, isGroup = false): { firstToken: number; lastToken: number } | null {
    for (let at = quote + 1; at < Math.min(end, quote + LONGEST_NAME + 2); at++)
      if (QUOTES.has(this.#tokens[at]!.lower)) {
        const last = this.#tokens[at - 1]!.shape === 'punctuation' ? at - 1 : at;
        return last > quote + 1 && (isGroup || this.#isGroupBefore(quote)) ? { firstToken: quote + 1, lastToken: last } : null;
      }
    return null;
  }

  /** "group", "gang", "movement" a few words before what it is called. */
  #isGroupBefore(at: number): boolean {
    for (let k = at - 1; k >= Math.max(0, at - GROUP_WITHIN); k--) {
      const kind = this.#words.nouns.at(this.#tokens, k, at)?.value;
      if (kind && kind !== 'called') return true;
      if (this.#words.styled.has(this.#tokens[k]!.lower)) return true;
    }
    return false;
  }

  /** "(PDF)" behind a name, in lower case. */
  #shortBehind(at: number, end: number): string | null {
    const open = this.#tokens[at]?.lower;
    if ((open !== '(' && open !== '[') || at + 2 >= end) return null;
    const { lower, start, end: stop, shape } = this.#tokens[at + 1]!;
    const written = this.#layout.report.text.slice(start, stop);
    const close = this.#tokens[at + 2]!.lower;
    const isShort = shape === 'word' && lower.length >= SHORTEST && lower.length <= LONGEST && written === written.toUpperCase();
    return isShort && (close === ')' || close === ']') ? lower : null;
  }

  #isInitials(short: string, { firstToken, lastToken }: { firstToken: number; lastToken: number }): boolean {
    const initials = this.#initials(firstToken, lastToken);
    // in another language the words stand in another order: the Popular Dawn Front (FPA)
    return initials.startsWith(short) || short.startsWith(initials) || sortedLetters(initials) === sortedLetters(short);
  }

  #initials(first: number, last: number): string {
    let initials = '';
    for (let k = first; k < last; k++) if (!this.#words.outside.has(this.#tokens[k]!.lower)) initials += this.#tokens[k]!.lower[0];
    return initials;
  }

  #abbreviations(): void {
    this.#tokens.forEach(({ lower, start, end }, k) => {
      const state = this.#short.get(lower);
      if (state === undefined) return;
      const written = this.#layout.report.text.slice(start, end).replace(/['\u2019]s$/i, '');
      if (written === written.toUpperCase())
        this.#out.push({ rows: [{ named: true, state, acronym: false }], firstToken: k, lastToken: k + 1 });
    });
  }
}

const GROUP_WITHIN = 4;
/** Tokens between a name and what groups do: "on Monday", "yesterday". */
const CLAIM_WITHIN = 3;
/** Words of a name in quotation marks behind the noun for the group. */
const LONGEST_QUOTED = 5;
/** Words by which a name is known in capitals. */
const SUCH_WORDS = 2;
const QUOTES = new Set(['"', '\u201c', '\u201d', "'", '\u2018', '\u2019']);
/** "4th", "IV" */
const ORDINAL = /^\d+(?:st|nd|rd|th)$/;
const NUMERAL = /^(?:\d+(?:st|nd|rd|th)|[ivx]+)$/;
