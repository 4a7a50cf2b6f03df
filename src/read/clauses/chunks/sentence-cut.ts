/** One sentence as it is cut into chunks: the tokens ahead, what stands at each of them, and the chunks cut so far. */

import type { Group } from '../../../model/vocabulary.js';
import type { PhraseMatch } from '../../language/phrase-index.js';
import { isInCapitals } from '../../text/in-capitals.js';
import type { Layout, Sentence, Token } from '../../text/layout.js';
import { isSmallWord } from '../../text/small-words.js';
import type { Chunk, Small, State } from '../chunk.js';
import type { ClauseClasses } from '../clause-classes.js';
import { Word } from '../words.js';
import type { Marks } from './marks.js';
import { isManner } from './word-forms.js';

/** Words before the one for a person: "night shift bus driver". */
const PERSON_REACH = 3;

/** A killing suspect, a shooting victim */
const NOT_NAMED: ReadonlySet<Group> = new Set(['perpetrators', 'victims'] as const);

/** What stands behind the noun of "that attack" at the head of a sentence. */
const ENDS_SUBJECT: ReadonlySet<string> = new Set(['be', 'have', 'modal', 'negated-auxiliary', 'preposition']);
/** "that" of "that group" */
const THAT_ONE = new Word('that');
THAT_ONE.grammar = 'determiner-definite';

/** Tokens of "over 700 pupils and teachers hostage". */
const CAPTIVES_WITHIN = 7;

export class SentenceCut {
  readonly layout: Layout;
  readonly classes: ClauseClasses;
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
  readonly chunks: Chunk[] = [];
  /** First tokens of the second and later of "ages four, six and 13". */
  #furtherAges: Set<number> | null = null;
  /** In a headline or a text without case. */
  readonly capitalsSayNothing: boolean;
  /** By token of the sentence; with room for all, for an array that grows by leaps is slow. */
  readonly #words: (PhraseMatch<Word> | null | undefined)[];

  constructor(
    readonly marks: Marks,
    sentence: Sentence,
  ) {
    this.layout = marks.layout;
    this.classes = marks.classes;
    this.tokens = marks.layout.tokens;
    this.start = sentence.firstToken;
    this.end = sentence.lastToken;
    this.#words = new Array(this.end - this.start);
    this.capitalsSayNothing = sentence.role === 'headline' || marks.layout.caseless;
  }

  isNotedAge(firstToken: number): boolean {
    return this.#furtherAges?.has(firstToken) ?? false;
  }

  noteAge(firstToken: number): void {
    this.#furtherAges ??= new Set();
    this.#furtherAges.add(firstToken);
  }

  /** The chunk cut last, or one so many before it. */
  last(before = 0): Chunk | undefined {
    const at = this.chunks.length - 1 - before;
    return at < 0 ? undefined : this.chunks[at];
  }

  /** Takes a chunk and returns the token after it. */
  take(chunk: Chunk): number {
    this.chunks.push(chunk);
    return chunk.lastToken;
  }

  takeSmall(type: Small['type'], firstToken: number, lastToken: number): number {
    const { lower } = this.tokens[firstToken]!;
    return this.take({ type, firstToken, lastToken, says: this.marks.chunkWords.get(lower) ?? lower });
  }

  takeState(state: State['state'], firstToken: number, lastToken: number): number {
    return this.take({ type: 'state', firstToken, lastToken, state });
  }

  /** Looked up once a token: many rules ask what stands next. */
  wordAt(i: number): PhraseMatch<Word> | null {
    const at = i - this.start;
    if (at < 0) return this.#lookedUp(i);
    const known = this.#words[at];
    return known !== undefined ? known : (this.#words[at] = this.#lookedUp(i));
  }

  #lookedUp(i: number): PhraseMatch<Word> | null {
    const longest = this.marks.words.at(this.tokens, i, this.end);
    const found = longest !== null && this.#endsInNumber(longest, i) ? this.marks.words.at(this.tokens, i, longest.lastToken - 1) : longest;
    if (found === null || this.#isShortForm(found, i)) return null;
    return this.#isThatOne(found, i) ? { ...found, value: THAT_ONE } : found;
  }

  /** "took over 700 pupils hostage": the last word of "took over" belongs to the number. */
  #endsInNumber({ lastToken, value }: PhraseMatch<Word>, i: number): boolean {
    const last = lastToken - 1;
    if (last === i || value.verb === undefined || this.marks.begins[last] === 0 || !this.marks.quantityAt.has(last)) return false;
    for (let at = last; at < Math.min(this.end, last + CAPTIVES_WITHIN); at++)
      if (this.classes['taken-as'].at(this.tokens[at]!)) return true;
    return false;
  }

  /** Takes the words from i on for what the first of them says alone, and returns that. */
  cutShort(i: number): PhraseMatch<Word> | null {
    return (this.#words[i - this.start] = this.marks.words.at(this.tokens, i, i + 1));
  }

  /** "members of that group", "in that raid": not "in that he fled", "after that, ". */
  #isThatOne({ lastToken, value }: PhraseMatch<Word>, i: number): boolean {
    if (value.grammar !== 'subordinate' || !isSmallWord(this.layout, i, 'that')) return false;
    if (i === this.start) return this.#isOneAtHead(lastToken);
    if (this.wordAt(i - 1)?.value.grammar !== 'preposition' || lastToken >= this.end) return false;
    return this.tokens[lastToken]!.shape === 'word' && this.knownAt(lastToken)?.grammar === undefined;
  }

  /** "That attack was claimed by", "That bombing in Lugo": not "That rebels were there is known". */
  #isOneAtHead(noun: number): boolean {
    if (noun + 1 >= this.end || this.tokens[noun]!.shape !== 'word' || this.knownAt(noun)?.grammar !== undefined) return false;
    if (this.layout.endings.plural.of(this.tokens[noun]!.lower)) return false;
    return ENDS_SUBJECT.has(this.knownAt(noun + 1)?.grammar ?? '');
  }

  /** "IS fighters": a small word in capitals, where those around it are not, is the short form of a name. */
  #isShortForm({ lastToken, value }: PhraseMatch<Word>, i: number): boolean {
    const { capital, lower } = this.tokens[i]!;
    if (!capital || this.capitalsSayNothing || value.grammar === undefined || lastToken > i + 1 || lower.length < 2) return false;
    return this.#isInCapitals(i) && !this.#isInCapitals(i - 1) && !this.#isInCapitals(i + 1);
  }

  #isInCapitals(i: number): boolean {
    const token = this.tokens[i];
    return token?.capital === true && token.end - token.start > 1 && isInCapitals(this.layout, token);
  }

  /** The same, of the next sentence nothing. */
  knownAt(i: number): Word | undefined {
    return i < this.end ? this.wordAt(i)?.value : undefined;
  }

  isPerson(i: number): boolean {
    return this.knownAt(i)?.person !== undefined;
  }

  /** "flight attendant", "radio host": a person behind a word or two that are nothing else. */
  isPersonSoon(i: number): boolean {
    for (let at = i; at < Math.min(this.end, i + PERSON_REACH); at++) {
      if (this.isPerson(at)) return true;
      const word = this.knownAt(at);
      if (this.tokens[at]!.shape !== 'word' || this.marks.quantityAt.has(at) || word?.grammar || word?.verb || word?.state) return false;
    }
    return false;
  }

  isPlural(i: number): boolean {
    return this.knownAt(i)?.person?.plural === true;
  }

  isAuxiliary(i: number): boolean {
    const grammar = this.knownAt(i)?.grammar;
    return grammar === 'be' || grammar === 'have' || grammar === 'modal';
  }

  /** "armed men" */
  isDescribed(i: number): boolean {
    return this.classes['before-noun'].at(this.tokens[i]!) && this.isPlural(i + 1);
  }

  /** "armed" of "the Orlas armed group": between what a body is called and what it is; but "Orlas armed its men", "injuries armed men". */
  isBeforeHeadOfName({ verb }: Word, i: number, isNameOrKnown: boolean): boolean {
    if (!isNameOrKnown || verb?.participle !== true || !this.classes['before-noun'].at(this.tokens[i]!) || i + 1 >= this.end) return false;
    const next = this.knownAt(i + 1);
    return this.tokens[i + 1]!.shape === 'word' && next?.grammar === undefined && next?.verb === undefined;
  }

  /** "they coldly murdered the guards" */
  isMannerOfVerb(i: number): boolean {
    if (!isManner(this, i) || i + 1 >= this.end) return false;
    const next = this.wordAt(i + 1)?.value;
    return next?.verb !== undefined && next.person === undefined && !next.happeningNoun && !next.verb.base;
  }

  /** "less seriously hurt", "were very badly burned" */
  isDegreeOfVerb(i: number): boolean {
    if (!this.classes.degree.at(this.tokens[i]!)) return false;
    return i + 2 < this.end && this.knownAt(i + 1)?.grammar === 'adverb' && this.knownAt(i + 2)?.verb?.participle === true;
  }

  /** "killing eight employees", "wounding the guard": what follows a form in -ing makes it a verb. */
  isObject(i: number): boolean {
    if (i >= this.end || this.tokens[i]!.shape === 'punctuation') return false;
    if (this.marks.quantityAt.has(i)) return true;
    const word = this.wordAt(i)?.value;
    return (
      word?.grammar?.startsWith('determiner') === true || word?.grammar?.startsWith('pronoun') === true || word?.person?.plural === true
    );
  }

  /** "Ana Ruiz", "Judge Ana Ruiz", "Ruiz", "trade union leader Ana Ruiz": somebody by name, not "suspect Ana Ruiz" of a killing. */
  isNamedPerson(i: number): boolean {
    return this.#isNamedFrom(i) || (this.isPersonSoon(i) && this.#isNamedFrom(this.#personFrom(i)));
  }

  #personFrom(i: number): number {
    let at = i;
    while (!this.isPerson(at)) at++;
    return at;
  }

  #isNamedFrom(i: number): boolean {
    for (let at = i; at < Math.min(this.end, i + PERSON_REACH); at++) {
      if (this.tokens[at]!.shape !== 'word' || this.marks.begins[at] !== 0) return false;
      const word = this.knownAt(at);
      if (word?.isPersonalName ?? (this.tokens[at]!.capital && !this.capitalsSayNothing)) return true;
      if (!word?.person || word.person.plural || NOT_NAMED.has(word.person.group)) return false;
    }
    return false;
  }

  /** "the Free Press", "Shooting Investigation": a capital inside a sentence belongs to a name, but in a headline says nothing. */
  isInName(i: number): boolean {
    if (!this.tokens[i]!.capital || i === this.start || this.capitalsSayNothing) return false;
    return this.tokens[i - 1]!.shape !== 'punctuation' && this.tokens[i - 1]!.capital === true;
  }

  /** "suspected LeT militants", "the Stand party" */
  isCapitalInside(i: number): boolean {
    if (!this.tokens[i]!.capital || i === this.start || this.capitalsSayNothing) return false;
    return this.tokens[i - 1]!.shape === 'word';
  }
}
