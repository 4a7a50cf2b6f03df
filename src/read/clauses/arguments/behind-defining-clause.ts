/** "a man who was angry over a loan killed two", "a clerk whose wife was a nurse fled": whom the clause between him and the verb says more of. */
import { itemAt } from '../../text/item-at.js';
import { type Chunk, isEffectVerb, isViolentVerb, type NounPhrase, type VerbGroup } from '../chunk.js';
import { says } from '../chunks/says.js';
import { headOfModified, isAs, isReported, LONGEST_ITEM, opening, opensTime } from './chunk-steps.js';
import { nounBefore, whoBefore } from './described-subjects.js';
import { firstOfPair, relativeBefore } from './relative-before.js';
import { saidToHave } from './said-of-subject.js';

/** Back to the person or thing from the last phrase of the clause; -1 where it ends none. @param comma whether one stands behind it */
export function behindDefiningClause(chunks: readonly Chunk[], last: number, comma: boolean): number {
  const deeds = comma ? beforeDeedsBesides(chunks, last) : -1;
  const verb = verbUpTo(chunks, deeds < 0 ? last : deeds);
  if (verb < 0 || isWhatIsSaid(chunks, verb, last) || isSubjectPronoun(chunks, last)) return -1;
  const first = firstOfPair(chunks, verb);
  const said = first < 0 ? -1 : saidToHave(chunks, first);
  if (said >= 0) return headOfClause(chunks, said);
  const relative = Math.max(
    relativeBefore(chunks, verb),
    relativeOfSpeech(chunks, verb),
    relativeOfReport(chunks, verb),
    first < 0 ? -1 : relativeOfReport(chunks, first),
  );
  if (relative <= 0 || (chunks[relative - 1]!.type === 'comma' && !comma)) return -1;
  return headOfClause(chunks, antecedentOf(chunks, relative));
}

function antecedentOf(chunks: readonly Chunk[], relative: number): number {
  if (says(chunks[relative], 'who')) return whoBefore(chunks, relative);
  const last = chunks[relative - 1]!.type === 'comma' ? relative - 2 : relative - 1;
  // the seat of the People's Bank (PB), whose owner is abroad
  return itemAt(chunks, last)?.type === 'close' ? opening(chunks, last) - 1 : nounBefore(chunks, relative);
}

/**
 * "a suspect" of "a suspect in a raid that left two dead was caught"; -1 behind another verb, or a preposition in front: "died at the
 * hospital where she was taken", "told the court that he was sorry".
 */
function headOfClause(chunks: readonly Chunk[], whom: number): number {
  const head = whom < 0 ? -1 : headOfModified(chunks, whom);
  const before = itemAt(chunks, head - 1);
  if (head < 0 || before?.type === 'preposition' || (before?.type === 'verb-group' && !isReported(chunks, head))) return -1;
  return before?.type === 'and' && (chunks[head] as NounPhrase).person === null ? -1 : head;
}

/** "opened fire in a bar" of "who opened fire in a bar, killing two and wounding three, died": its last chunk, from the three; or -1. */
function beforeDeedsBesides(chunks: readonly Chunk[], last: number): number {
  let object = last;
  for (let deeds = 0; deeds < MOST_DEEDS; deeds++) {
    const verb = itemAt(chunks, object - 1);
    if (verb?.type !== 'verb-group' || !(verb.ing || verb.gerund) || !(isViolentVerb(verb) || isEffectVerb(verb))) return -1;
    const joint = itemAt(chunks, object - 2);
    if (joint?.type === 'comma') return object - 3;
    if (joint?.type !== 'and') return -1;
    object = headOfModified(chunks, object - 3);
    if (object < 0) return -1;
  }
  return -1;
}
const MOST_DEEDS = 4;

const UP_TO_VERB: ReadonlySet<Chunk['type']> = new Set<Chunk['type']>(['noun-phrase', 'preposition', 'time', 'adverb', 'age']);

/** The verb of the clause, past what follows it: "was" of "was angry over a loan", "wanted" of "wanted to be famous". */
function verbUpTo(chunks: readonly Chunk[], last: number): number {
  for (let k = last; k > Math.max(0, last - LONGEST_ITEM); k--) {
    const chunk = chunks[k]!;
    if (chunk.type === 'verb-group') {
      if (!chunk.infinitive && !chunk.ing) return k;
    } else if (chunk.type === 'and') {
      if (!isQuality(chunks[k + 1]!)) return -1;
      // was shot while walking home
    } else if (!UP_TO_VERB.has(chunk.type) && !isDescribedAs(chunks, k) && !isWhileDoing(chunks, k)) return -1;
    // murdered the night before a mayor was
    if (opensTime(chunk)) return -1;
  }
  return -1;
}

/** "while" of "while walking home" */
function isWhileDoing(chunks: readonly Chunk[], k: number): boolean {
  const doing = chunks[k + 1];
  return chunks[k]!.type === 'but' && says(chunks[k], 'while') && doing?.type === 'verb-group' && doing.ing;
}

/** "as" of "neighbors described as quiet" */
const isDescribedAs = (chunks: readonly Chunk[], k: number): boolean => isAs(chunks[k]) && chunks[k - 1]!.type === 'verb-group';

/** "the car he was driving", but not "whose wife had left him" */
function isSubjectPronoun(chunks: readonly Chunk[], k: number): boolean {
  const before = chunks[k - 1]?.type;
  return (chunks[k] as NounPhrase).pronoun !== null && before !== 'verb-group' && before !== 'preposition';
}

/** "angry" of "was drunk and angry": no phrase of its own, but more of what was said. */
const isQuality = (chunk: Chunk): boolean =>
  chunk.type === 'noun-phrase' && (chunk.person ?? chunk.name ?? chunk.place ?? chunk.determiner ?? chunk.quantity) === null;

/** "a man who said two guards were shot": the guards are of what he said. */
function isWhatIsSaid(chunks: readonly Chunk[], verb: number, last: number): boolean {
  const { word } = chunks[verb] as VerbGroup;
  return verb === last - 1 && Boolean(word?.verb?.says || word?.verb?.infinitive === 'reported');
}

/** "who said he was sorry", "who told the police he was sorry": the relative word, from the verb of what was said; -1 where nothing is. */
function relativeOfSpeech(chunks: readonly Chunk[], verb: number): number {
  const he = itemAt(chunks, verb - 1);
  if (he?.type !== 'noun-phrase' || he.pronoun === null) return -1;
  const said = itemAt(chunks, verb - 2)?.type === 'noun-phrase' ? verb - 3 : verb - 2;
  const group = itemAt(chunks, said);
  return group?.type === 'verb-group' && !group.passive ? relativeBefore(chunks, said) : -1;
}

/** "who the police say shot a nurse": the relative word, from the verb of what they say he did; -1 where nobody says it. */
function relativeOfReport(chunks: readonly Chunk[], verb: number): number {
  const report = itemAt(chunks, verb - 1);
  const says = report?.type === 'verb-group' ? report.word?.verb : undefined;
  return says?.says || says?.infinitive === 'reported' ? relativeBefore(chunks, verb - 1) : -1;
}
