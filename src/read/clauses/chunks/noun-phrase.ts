/** "at least three armed men", "the 34-year-old mayor of Lugo", "two JMB [Jamaat] suspects": the tokens of one noun phrase. */
import { isSmallWord } from '../../text/small-words.js';
import { isAcronymInBrackets, isCloseAt } from './acronym-in-brackets.js';
import { ofYearsEnd } from './of-years.js';
import { PhraseBuilder } from './phrase-builder.js';
import { pastMark } from './quoted-words.js';
import type { SentenceCut } from './sentence-cut.js';
import { noteSurname } from './surnames.js';
import { isQuoteMark, punctuationOf } from './word-forms.js';
import { takeKnown, takeUnknown } from './words-of-phrase.js';

/** Tokens in brackets within a name. */
const LONGEST_INSERTION = 8;
/** Tokens between quotes within a name. */
const LONGEST_QUOTE = 6;

export function takeNounPhrase(cut: SentenceCut, from: number): number {
  const phrase = new PhraseBuilder();
  let i = from;
  while (i < cut.end) {
    const step = phraseStep(cut, phrase, i, from);
    if (step === i) break;
    i = step;
  }
  const built = phrase.build(cut.layout, from, Math.max(i, from + 1));
  if (built.name) noteSurname(cut, built.name);
  return cut.take(built);
}

/** "MR. DORLE", "SGT. MARK DORLE" */
function isBehindTitle(cut: SentenceCut, i: number): boolean {
  if (!isSmallWord(cut.layout, i - 1, 'title') || cut.tokens[i]!.shape !== 'word') return false;
  const word = cut.wordAt(i)?.value;
  return word === undefined || word.isPersonalName;
}

/** Takes one more token (or phrase) into the noun phrase, or returns i where the phrase ends. */
function phraseStep(cut: SentenceCut, phrase: PhraseBuilder, i: number, from: number): number {
  const token = cut.tokens[i]!;
  const years = phrase.hasHead() ? ofYearsEnd(cut, i, phrase.person) : 0;
  if (years > 0) return phrase.takeYears(cut, years);
  const marked = cut.marks.begins[i] !== 0 ? (countedStep(cut, phrase, i, token.lower) ?? markedStep(cut, phrase, i, from)) : null;
  if (marked !== null) return marked;
  if (token.shape === 'punctuation')
    return i === from ? i : (pastInsertion(cut, phrase, i, token.lower) ?? pastMark(cut, phrase, i, from) ?? pastQuote(cut, phrase, i));
  // Victim 2: which of them, and no number of persons
  if (token.shape === 'number' && phrase.person?.plural === false && phrase.hasHead() && !phrase.quantity) return i + 1;
  if (isLone(cut, phrase, i) || isOfLife(cut, i)) return i + 1;
  const found = cut.wordAt(i);
  if (i > from && cut.layout.caseless && isBehindTitle(cut, i)) return phrase.takeName(i, token);
  return found ? takeKnown(cut, phrase, i, from, found.value, found.lastToken) : takeUnknown(cut, phrase, i, from, token);
}

/** "threatening" of "non-life threatening injuries" */
const isOfLife = ({ tokens, classes, end }: SentenceCut, i: number): boolean =>
  classes['life-threatening'].at(tokens[i]!) &&
  i > 0 &&
  classes['life-threatened'].at(tokens[i - 1]!) &&
  i + 1 < end &&
  tokens[i + 1]!.shape === 'word';

/** "only" of "the only school", "her only son" */
const isLone = (cut: SentenceCut, phrase: PhraseBuilder, i: number): boolean =>
  (phrase.determiner === 'definite' || phrase.determiner === 'possessive') &&
  !phrase.hasHead() &&
  cut.classes.lone.at(cut.tokens[i]!) &&
  i + 1 < cut.end &&
  cut.tokens[i + 1]!.shape === 'word';

/** The same for a token at which a number begins; null where none does. */
function countedStep(cut: SentenceCut, phrase: PhraseBuilder, i: number, lower: string): number | null {
  const quantity = cut.marks.quantityAt.get(i);
  // the store's two guards
  if (quantity && phrase.possessiveEnd && !phrase.quantity) phrase.resetHead();
  if (quantity) return phrase.hasHead() || phrase.quantity ? i : phrase.takeQuantity(quantity);
  const measure = cut.marks.measureAt.get(i);
  if (!measure) return null;
  switch (measure.kind) {
    case 'ordinal':
      // the army's 5th Brigade
      if (phrase.possessiveEnd) phrase.resetHead();
      if (isUnitOfName(cut, phrase, measure.lastToken)) return measure.lastToken;
      return phrase.hasHead() ? i : takeOrdinal(cut, phrase, i, measure.lastToken);
    case 'age':
      return phrase.takeAge(cut, i, measure.lastToken);
    case 'calibre':
    case 'name':
      return Math.max(measure.lastToken, i + 1);
    default:
      return isBeforeHead(cut, phrase, i, lower, measure.lastToken) ? measure.lastToken : i;
  }
}

/** "ELN 4th Front", "the Lugo 3d Brigade": a unit by its number, behind the name of what it is of. */
const isUnitOfName = (cut: SentenceCut, phrase: PhraseBuilder, next: number): boolean =>
  phrase.hasHead() &&
  phrase.person === null &&
  (phrase.hasName() || cut.layout.caseless) &&
  next < cut.end &&
  cut.classes['numbered-unit'].at(cut.tokens[next]!);

/** "a 10-year veteran", "two nine-storey blocks", "three 40-ton trucks" */
function isBeforeHead(cut: SentenceCut, phrase: PhraseBuilder, i: number, lower: string, last: number): boolean {
  if (phrase.hasHead() || !(phrase.determiner || phrase.quantity) || !lower.includes('-') || last >= cut.end) return false;
  return last === i + 1 && cut.tokens[last]!.shape === 'word';
}

/** "a second man" is another one; "the second man" was told of. */
function takeOrdinal(cut: SentenceCut, phrase: PhraseBuilder, i: number, last: number): number {
  return cut.wordAt(i)?.value.grammar === 'determiner-other' ? phrase.takeOther(last) : last;
}

/** The same for a token at which a time or a place begins; null where neither ends or fills the phrase. */
function markedStep(cut: SentenceCut, phrase: PhraseBuilder, i: number, from: number): number | null {
  const { timeAt, placeAt, places } = cut.marks;
  const time = i > from ? timeAt.get(i) : undefined;
  if (time) return isDeedOfThatDay(cut, phrase, time.lastToken) ? time.lastToken : i;
  const place = placeAt.get(i);
  return place === undefined || places[place]!.kind === 'site' || isOneOfPeople(cut, phrase, place, i)
    ? null
    : takePlace(cut, phrase, place, i);
}

/** "the May 7 shooting of two clerks": the day stands between the article and the deed. */
function isDeedOfThatDay(cut: SentenceCut, phrase: PhraseBuilder, last: number): boolean {
  if (phrase.determiner !== 'definite' || phrase.quantity || phrase.hasHead() || phrase.hasName() || last >= cut.end) return false;
  const word = cut.wordAt(last)?.value;
  return word?.happeningNoun !== undefined || word?.state?.use === 'noun-of';
}

/** "killed a Kenyan", "two Kenyans died": persons, where no noun follows; but "a Kenyan bank", "Kenyans voted". */
function isOneOfPeople(cut: SentenceCut, phrase: PhraseBuilder, place: number, i: number): boolean {
  const { kind, lastToken } = cut.marks.places[place]!;
  const person = kind === 'adjective' ? cut.wordAt(i)?.value.person : undefined;
  if (!person || phrase.person || cut.tokens[lastToken - 1]!.possessive) return false;
  const isCounted = phrase.quantity !== null && (person.plural || phrase.quantity.count.high === 1);
  if (!isCounted && phrase.determiner !== (person.plural ? 'definite' : 'indefinite')) return false;
  const next = lastToken < cut.end ? cut.tokens[lastToken]! : null;
  const word = next && cut.wordAt(lastToken)?.value;
  return next === null || next.shape === 'punctuation' || (word != null && !word.person && (word.grammar ?? word.verb) !== undefined);
}

function takePlace({ marks, tokens, end }: SentenceCut, phrase: PhraseBuilder, place: number, i: number): number {
  const { lastToken, kind, owner } = marks.places[place]!;
  const isWhere = kind === 'toponym' && owner !== true;
  if (lastToken > end || (phrase.person && isWhere)) return i;
  if (isWhere) phrase.takePlace(place, i, lastToken);
  if (tokens[lastToken - 1]!.possessive) phrase.resetHead();
  return Math.max(lastToken, i + 1);
}

/** "five TTP/LEI militants", "two JMB [Jamaat] suspects": the persons stand behind what is inserted in their name. */
function pastInsertion(cut: SentenceCut, phrase: PhraseBuilder, i: number, lower: string): number | null {
  if (lower === '-' && isTight(cut, i)) return i + 1;
  if (phrase.person || !(phrase.hasHead() || phrase.hasName())) return null;
  if (lower === '/') return i + 1 < cut.end && cut.tokens[i + 1]!.shape === 'word' ? i + 1 : null;
  if (punctuationOf(lower) !== 'open') return null;
  if ((phrase.hasName() || cut.layout.caseless) && isAcronymOfName(cut, i)) return i + 3;
  return phrase.quantity || phrase.determiner ? pastBracket(cut, i) : null;
}

/** "the U.S.-Kenyan institute": no dash, for no space is on either side. */
function isTight({ tokens, end }: SentenceCut, i: number): boolean {
  const next = i + 1 < end ? tokens[i + 1]! : null;
  return i > 0 && next?.shape === 'word' && tokens[i - 1]!.end === tokens[i]!.start && next.start === tokens[i]!.end;
}

/** "members of Jaish-e-Haq (JeH) outfit" */
const isAcronymOfName = (cut: SentenceCut, open: number): boolean => isAcronymInBrackets(cut, open) && isNoun(cut, open + 3);

function isNoun(cut: SentenceCut, i: number): boolean {
  if (i >= cut.end || cut.tokens[i]!.shape !== 'word') return false;
  const word = cut.wordAt(i)?.value;
  return word === undefined || (word.grammar === undefined && (word.verb === undefined || word.person !== undefined));
}

function pastBracket(cut: SentenceCut, open: number): number | null {
  for (let k = open + 1; k < Math.min(cut.end - 1, open + LONGEST_INSERTION); k++)
    if (isCloseAt(cut, k)) return cut.isPerson(k + 1) ? k + 1 : null;
  return null;
}

/** 'the gang "Red Dawn"' */
function pastQuote({ tokens, end }: SentenceCut, phrase: PhraseBuilder, i: number): number {
  if (!phrase.hasHead() || !isQuoteMark(tokens[i]!.lower)) return i;
  for (let k = i + 1; k < Math.min(i + LONGEST_QUOTE, end); k++) {
    if (isQuoteMark(tokens[k]!.lower)) return k > i + 1 && tokens[i + 1]!.capital ? k + 1 : i;
    if (tokens[k]!.shape === 'punctuation') return i;
  }
  return i;
}
