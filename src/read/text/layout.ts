/** Where the tokens, sentences, paragraphs and quotations of a report lie. All offsets are UTF-16 into the report's text. */
import type { Report } from '../../model/report.js';
import type { Endings } from '../language/endings.js';
import type { FirstNames } from './first-names.js';
import type { SmallWords } from './small-words.js';

export type TokenShape =
  | 'word' // letters, with inner apostrophes, hyphens and dots of abbreviations: "sales", "don't", "U.S.", "Col.", "12-year-old"
  | 'number' // digits with their inner separators: "17", "1,200", "3.5", "14:28", "4-6", "05/06/2016", "40mm"
  | 'punctuation'; // one mark each, quotation marks and brackets included; "--" and "..." are one token

export interface Token {
  readonly start: number;
  readonly end: number;
  /** Lower case, straight apostrophes; for words without a final possessive "'s". */
  readonly lower: string;
  /** Of the language's vocabulary: the number of `lower`, 0 where no table knows it. */
  readonly word: number;
  /** The tables that ask for the word, a bit each; see `Vocabulary.tablesOf`. */
  readonly tables: number;
  /** The closed classes that the word may be of, a bit each; see `WordClass`. */
  readonly classes: number;
  /** What kind of word it is: those of a kind are of the same classes. */
  readonly kind: number;
  readonly shape: TokenShape;
  /** First letter is upper case (in an all-capitals text that says nothing: see `Layout.caseless`). */
  readonly capital: boolean;
  /** Ends in a possessive: "Kazakhstan's", "attackers'". */
  readonly possessive: boolean;
}

/** Token positions are indexes into `Layout.tokens`; `lastToken` is exclusive. */
export interface Sentence {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly lastToken: number;
  readonly paragraph: number;
  readonly role: 'headline' | 'dateline' | 'body' | 'boilerplate';
  /** Stands below a picture; absent for any other. */
  readonly caption?: boolean;
}

export interface Paragraph {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly firstSentence: number;
  readonly lastSentence: number;
}

/** A stretch in quotation marks (marks included). Short ones are names or scare quotes, not speech. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly speech: boolean;
  /** Index of the quotation this one goes on from, where a paragraph opens without the last having closed. */
  readonly continues: number | null;
  /** Index of the quotation around it. */
  readonly inside: number | null;
}

/** "PARIS, Nov 14 (Reuters) -": who published, where and when, as the report's first line says it. */
export interface Dateline {
  readonly start: number;
  readonly end: number;
  readonly place: { readonly start: number; readonly end: number } | null;
  readonly date: { readonly start: number; readonly end: number } | null;
  readonly agency: string | null;
}

export interface Layout {
  readonly report: Report;
  /** The report's text, of the same length; in capitals where its letters say nothing of names (all small, every word with a capital), so that all such read alike; without characters that were misread on the way ("â€œ"). What is quoted is the report's. */
  readonly written: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
  readonly quotations: readonly Quotation[];
  readonly dateline: Dateline | null;
  /** Capitals carry no meaning: the text is all upper or all lower case, or every word has one. */
  readonly caseless: boolean;
  /** Of its language. */
  readonly smallWords: SmallWords;
  readonly firstNames: FirstNames;
  readonly endings: Endings;
}
