/** Cuts a sentence into chunks, left to right, one look at each token. */
import type { Sentence, Token } from '../../text/layout.js';
import type { Chunk, Small } from '../chunk.js';
import type { Grammar } from '../words.js';
import { ageBefore, isBehindName, isFurtherAge } from './ages.js';
import type { Marks } from './marks.js';
import { takeNounPhrase } from './noun-phrase.js';
import { isRestOfVerb } from './rest-of-verb.js';
import { SentenceCut } from './sentence-cut.js';
import { conditionEnd, IN_CONDITION, standsAlone } from './states-alone.js';
import { takeVerbGroup } from './verb-group.js';
import { isBeforeNoun, isUnknownVerb, startsVerbGroup } from './verb-or-noun.js';
import { punctuationOf, yearsOf } from './word-forms.js';

export function chunkSentence(marks: Marks, sentence: Sentence): readonly Chunk[] {
  const cut = new SentenceCut(marks, sentence);
  for (let i = cut.start; i < cut.end; ) i = takeChunk(cut, i);
  return cut.chunks;
}

/** Takes the chunk at token i and returns the token after it. */
function takeChunk(cut: SentenceCut, i: number): number {
  const token = cut.tokens[i]!;
  const begins = cut.marks.begins[i] !== 0;
  const time = begins ? takeTime(cut, i) : null;
  if (time !== null) return time;
  if (token.shape === 'punctuation') {
    const type = punctuationOf(token.lower);
    return type ? cut.takeSmall(type, i, i + 1) : i + 1;
  }
  return (begins ? takeNumber(cut, i) : null) ?? takeWord(cut, i, token);
}

/** "on Monday", "at 22", "30 km": what counts nobody. */
function takeTime(cut: SentenceCut, i: number): number | null {
  const time = cut.marks.timeAt.get(i);
  if (time && time.lastToken <= cut.end) return cut.takeSmall('time', i, time.lastToken);
  const measure = cut.marks.measureAt.get(i);
  if (!measure || measure.kind === 'age' || measure.kind === 'ordinal' || measure.lastToken > cut.end) return null;
  return cut.takeSmall('time', i, measure.lastToken);
}

/** "34" of "Ana Ruiz, 34, was hurt", "two guards" */
function takeNumber(cut: SentenceCut, i: number): number | null {
  const measure = cut.marks.measureAt.get(i);
  if (measure?.kind === 'age' && cut.last()?.type === 'comma' && isBehindName(cut, measure.lastToken)) {
    ageBefore(cut, yearsOf(cut, i, measure.lastToken));
    return cut.takeSmall('age', i, measure.lastToken);
  }
  const quantity = cut.marks.quantityAt.get(i);
  if (quantity && isFurtherAge(cut, quantity)) {
    cut.noteAge(i);
    return cut.takeSmall('age', i, quantity.lastToken);
  }
  return measure || quantity ? takeNounPhrase(cut, i) : null;
}

function takeWord(cut: SentenceCut, i: number, token: Token): number {
  // Ana Ruiz, left, and Juan Mora
  if (isSideOfPicture(cut, i, token)) return cut.takeSmall('age', i, i + 1);
  const condition = cut.layout.smallWords.in.at(token) ? conditionEnd(cut, i + 1) : 0;
  if (condition > 0) return cut.takeState(IN_CONDITION, i, condition);
  const found = isStateWithVerb(cut, i) ? cut.cutShort(i) : cut.wordAt(i);
  const beforeNoun = isBeforeNoun(cut, i, token);
  if (found) {
    if (!beforeNoun && startsVerbGroup(cut, found.value, i)) return takeVerbGroup(cut, i);
    if (standsAlone(cut, found.value, i)) return cut.takeState(found.value.state!, i, found.lastToken);
    return beforeNoun ? takeNounPhrase(cut, i) : takeSmallWord(cut, i, token, found.value.grammar, found.lastToken);
  }
  if (beforeNoun) return takeNounPhrase(cut, i);
  const last = cut.last();
  if (last?.type === 'noun-phrase' && last.lastToken === i && isRestOfVerb(cut, i, last.firstToken))
    return cut.takeSmall('adverb', i, i + 1);
  if (cut.isDegreeOfVerb(i)) return cut.takeSmall('adverb', i, i + 2);
  if (cut.isMannerOfVerb(i) || isBehindPerson(cut, i, token) || isOfVerbBefore(cut, i, token)) return cut.takeSmall('adverb', i, i + 1);
  return isUnknownVerb(cut, token, i) ? takeVerbGroup(cut, i) : takeNounPhrase(cut, i);
}

/** "kidnapped on Monday and found murdered": behind "and" the verb stands in a state of several words, and no form of "be" before it. */
function isStateWithVerb(cut: SentenceCut, i: number): boolean {
  const found = cut.wordAt(i);
  if (found === null || found.lastToken < i + 2 || found.value.state?.use !== 'participle') return false;
  const last = cut.last();
  return (
    (last?.type === 'adverb' ? cut.last(1) : last)?.type === 'and' && cut.marks.words.at(cut.tokens, i, i + 1)?.value.verb !== undefined
  );
}

/** Set off by commas as an age is. */
function isSideOfPicture(cut: SentenceCut, i: number, { lower }: Token): boolean {
  if (cut.last()?.type !== 'comma' || !cut.classes['caption-side'].has(lower)) return false;
  return i + 1 < cut.end && cut.tokens[i + 1]!.lower === ',';
}

/** "up" of "tied up the guards"; but "murdered UP leader Ana Ruiz" in capitals. */
function isOfVerbBefore(cut: SentenceCut, i: number, token: Token): boolean {
  const last = cut.last();
  if (last?.type !== 'verb-group' || last.lastToken !== i || last.copula || !cut.classes.particle.at(token)) return false;
  return !last.word?.effect && !last.word?.happening;
}

/** "upset" of "a man upset over his rent", "Juan Mora, 51, upset over his rent," */
function isBehindPerson(cut: SentenceCut, i: number, { lower }: Token): boolean {
  const last = cut.last();
  if (last?.type === 'comma' && cut.last(1)?.type === 'age') return cut.classes['behind-person'].has(lower);
  return last?.type === 'noun-phrase' && last.person !== null && last.lastToken === i && cut.classes['behind-person'].has(lower);
}

/** "and", "in", "who": what is none of these opens a noun phrase. */
function takeSmallWord(cut: SentenceCut, i: number, token: Token, grammar: Grammar | undefined, last: number): number {
  switch (grammar) {
    case 'and':
    case 'or':
    case 'but':
    case 'preposition':
    case 'relative':
    case 'subordinate':
    case 'adverb':
      return cut.layout.smallWords.to.at(token) && isBaseVerb(cut, i + 1)
        ? takeVerbGroup(cut, i)
        : cut.takeSmall(smallType(cut, i, grammar, token), i, last);
    default:
      return takeNounPhrase(cut, i);
  }
}

/** "that" behind a noun opens what is told of it. */
function smallType(cut: SentenceCut, i: number, grammar: Small['type'], token: Token): Small['type'] {
  const { smallWords } = cut.layout;
  const last = cut.last();
  // men dressed as policemen
  if (smallWords.as.at(token) && last?.type === 'verb-group' && cut.classes.posing.at(cut.tokens[last.lastToken - 1]!))
    return 'preposition';
  // shot once in the head
  if (grammar === 'subordinate' && last?.type === 'verb-group' && cut.classes['how-often'].at(token))
    return cut.knownAt(i + 1)?.grammar === 'preposition' ? 'adverb' : grammar;
  return grammar === 'subordinate' && smallWords.that.at(token) && last?.type === 'noun-phrase' ? 'relative' : grammar;
}

function isBaseVerb(cut: SentenceCut, i: number): boolean {
  const word = cut.knownAt(i);
  return Boolean(word?.verb?.base || word?.grammar === 'be' || word?.grammar === 'have');
}
