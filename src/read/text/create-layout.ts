/** Lays out a report: its tokens, sentences, paragraphs, quotations and dateline. */
import type { Report } from '../../model/report.js';
import { type Endings, readEndings } from '../language/endings.js';
import type { Language } from '../language/language.js';
import { PhraseIndex } from '../language/phrase-index.js';
import { words } from '../language/table.js';
import { type CaptionWords, markCaptions, readCaptionWords } from './captions.js';
import { codesOf } from './characters.js';
import { readDateline } from './dateline.js';
import type { Boilerplate, BoilerplateWhere, DraftSentence } from './draft-sentence.js';
import { type FirstNames, readFirstNames } from './first-names.js';
import type { Dateline, Layout, Paragraph, Token } from './layout.js';
import { inCapitals, letteringOf } from './lettering.js';
import { withCharactersMended } from './misread-characters.js';
import { findParagraphs } from './paragraphs.js';
import { findQuotations, type TokenRange } from './quotations.js';
import { assignRoles } from './roles.js';
import { endOfSentence, type StopWords } from './sentences.js';
import { readSmallWords, type SmallWords } from './small-words.js';
import { type Spelling, tokenise } from './tokenise.js';

/** The paragraphs in which a dateline is looked for. */
const DATELINE_WITHIN = 12;

interface Knowledge {
  readonly spelling: Spelling;
  readonly stops: StopWords;
  readonly dateline: ReadonlyMap<string, string>;
  readonly boilerplate: Boilerplate;
  readonly captions: CaptionWords;
  readonly smallWords: SmallWords;
  readonly firstNames: FirstNames;
  readonly endings: Endings;
}

/**
 * A function that lays out reports of one language. Time is linear in the text; no text makes it fail, and an empty one gives an
 * empty layout. Reads the tables abbreviations, contractions, sentence-starters, text-dateline, text-captions, text-boilerplate,
 * small-words, endings and ordinary-words.
 */
export function createLayout(language: Language): (report: Report) => Layout {
  const knowledge = readKnowledge(language);
  return (report) => layOut(knowledge, report);
}

function readKnowledge(language: Language): Knowledge {
  const abbreviations = new Map<string, string>();
  for (const row of language.table('abbreviations')) for (const word of words(row.words)) abbreviations.set(word, row.meaning!);
  const abbreviated = new Map<string, string>();
  for (const [word, meaning] of abbreviations) if (word.endsWith('.')) abbreviated.set(word.slice(0, -1), meaning);
  const dateline = new Map<string, string>();
  for (const row of language.table('text-dateline')) for (const word of words(row.words)) dateline.set(word, row.kind!);
  const boilerplate: Boilerplate = new PhraseIndex(language.vocabulary);
  for (const row of language.table('text-boilerplate'))
    for (const phrase of words(row.phrases)) boilerplate.add(phrase, row.where as BoilerplateWhere);
  for (const row of language.table('ordinary-words')) for (const word of words(row.words)) language.vocabulary.add(word);
  return {
    spelling: { abbreviated, contractions: oneColumn(language, 'contractions'), vocabulary: language.vocabulary },
    stops: { abbreviations, starters: starters(language, ['ends', 'goes-on']), startersInCapitals: starters(language, ['ends']) },
    dateline,
    boilerplate,
    captions: readCaptionWords(language),
    smallWords: readSmallWords(language),
    firstNames: readFirstNames(language),
    endings: readEndings(language),
  };
}

const oneColumn = (language: Language, table: string): ReadonlySet<string> =>
  new Set(language.table(table).flatMap((row) => words(row.words)));

const starters = (language: Language, kinds: readonly string[]): ReadonlySet<string> =>
  new Set(language.table('sentence-starters').flatMap((row) => (kinds.includes(row['in-capitals']!) ? words(row.words) : [])));

function layOut(knowledge: Knowledge, report: Report): Layout {
  const mended = withCharactersMended(report.text);
  const own = codesOf(mended);
  const lettering = letteringOf(own);
  const caseless = lettering !== 'mixed';
  const text = lettering === 'alike' ? inCapitals(mended) : mended;
  const codes = lettering === 'alike' ? codesOf(text) : own;
  const tokens: Token[] = [];
  const sentences: DraftSentence[] = [];
  const paragraphs: Paragraph[] = [];
  const ranges: TokenRange[] = [];
  let dateline: Dateline | null = null;
  // NIGERIA: Gunmen kill five … ABUJA, 9 May (Wire) -
  let titled = false;
  for (const stretch of findParagraphs(codes, caseless)) {
    const firstToken = tokens.length;
    tokenise(knowledge.spelling, text, codes, stretch.start, stretch.end, tokens);
    if (tokens.length === firstToken) continue;
    const index = paragraphs.length;
    const firstSentence = sentences.length;
    let from = firstToken;
    if ((!dateline || (titled && !dateline.date)) && index < DATELINE_WITHIN && !opensOnPhrase(knowledge.boilerplate, tokens, from)) {
      const read = readDateline(knowledge.dateline, text, tokens, from, tokens.length, caseless);
      if (read && read.lastToken < tokens.length && (!dateline || read.dateline.date)) {
        if (dateline) for (const sentence of sentences.slice(0, paragraphs[0]!.lastSentence)) sentence.role = 'headline';
        dateline = read.dateline;
        titled = index === 0;
        pushSentence(sentences, tokens, from, read.lastToken, index, 'dateline');
        from = read.lastToken;
      }
    }
    while (from < tokens.length) {
      const stop = endOfSentence(knowledge.stops, text, tokens, from, tokens.length, caseless);
      const until = caseless ? stop : breakBefore(knowledge.boilerplate, tokens, from, stop);
      pushSentence(sentences, tokens, from, until, index, 'body');
      from = until;
    }
    paragraphs.push({ index, start: stretch.start, end: stretch.end, firstSentence, lastSentence: sentences.length });
    ranges.push({ firstToken, lastToken: tokens.length });
  }
  assignRoles(report, knowledge.boilerplate, knowledge.smallWords, tokens, sentences, caseless);
  markCaptions(knowledge.captions, tokens, sentences, paragraphs);
  const quotations = findQuotations(text, tokens, ranges);
  return {
    report,
    written: text,
    tokens,
    sentences,
    paragraphs,
    quotations,
    dateline,
    caseless,
    smallWords: knowledge.smallWords,
    firstNames: knowledge.firstNames,
    endings: knowledge.endings,
  };
}

// ALSO READ: Mayor freed
// ^^^^^^^^^^ a phrase of the page, and no place
function opensOnPhrase(boilerplate: Boilerplate, tokens: readonly Token[], from: number): boolean {
  const where = boilerplate.at(tokens, from, tokens.length)?.value;
  return where === 'start' || where === 'heading';
}

// Man shot in Durham Posted: Tuesday, January 28, 2014
// headline           ^^^^^^^ a phrase that ends the sentence before it
function breakBefore(boilerplate: Boilerplate, tokens: readonly Token[], from: number, until: number): number {
  for (let at = from + 1; at < until; at++) {
    if (tokens[at]!.capital && boilerplate.at(tokens, at, until)?.value === 'break') return at;
  }
  return until;
}

function pushSentence(
  sentences: DraftSentence[],
  tokens: readonly Token[],
  firstToken: number,
  lastToken: number,
  paragraph: number,
  role: DraftSentence['role'],
): void {
  sentences.push({
    index: sentences.length,
    start: tokens[firstToken]!.start,
    end: tokens[lastToken - 1]!.end,
    firstToken,
    lastToken,
    paragraph,
    role,
  });
}
