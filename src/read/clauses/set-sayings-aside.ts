/**
 * "Two clerks, it was learned, were shot", "two clerks, the mayor told Radio Alba, were shot", "two clerks were, police said, shot": who says so,
 * told between a subject and its verb, is no subject of that verb.
 */
import { itemAt } from '../text/item-at.js';
import { isSmallWord } from '../text/small-words.js';
import { alteredVerb, type Chunk, isEffectVerb, isViolentVerb, lemmaOf, type VerbGroup } from './chunk.js';
import type { Marks } from './chunks/marks.js';
import { says } from './chunks/says.js';
import { GONE, withoutGone } from './gone.js';

/** Chunks between the commas: "as the mayor told reporters in a statement on Friday". */
const LONGEST = 9;

/** Sets aside in the sentence what is inserted so. */
export function setSayingsAside(marks: Marks, chunks: readonly Chunk[]): readonly Chunk[] {
  let out: Chunk[] | null = null;
  for (let k = 1; k < chunks.length; k++) {
    const end = chunks[k]!.type === 'comma' && goesOnBehind(chunks[k - 1]!) ? endOfSaying(marks, chunks, k) : -1;
    if (end < 0) continue;
    const [before, behind] = [chunks[k - 1]!, chunks[end + 1]!];
    const isBeforeObject = before.type === 'verb-group' && !before.copula && isWhom(behind);
    if (!isBeforeObject && !(isOwnVerb(behind) && (before.type !== 'verb-group' || (before.copula && behind.bareParticiple)))) continue;
    out ??= [...chunks];
    out.fill(GONE, k, end + 1);
    if (before.type !== 'verb-group')
      out[k] = { type: 'adverb', firstToken: chunks[k]!.firstToken, lastToken: chunks[end]!.lastToken, says: '' };
    else if (isOwnVerb(behind)) {
      out[k - 1] = GONE;
      out[end + 1] = alteredVerb(behind, { firstToken: before.firstToken, passive: true, bareParticiple: false, negated: before.negated });
    }
    k = end;
  }
  return out ? withoutGone(out) : chunks;
}

/** A subject may end here; or the first word of its verb stands here: "were, police said, shot"; or a verb without its object: "shot, police said, two clerks". */
const goesOnBehind = (chunk: Chunk): boolean =>
  SUBJECT_ENDS.has(chunk.type) || (chunk.type === 'verb-group' && (chunk.copula || (!chunk.passive && isEffectVerb(chunk))));

/** "two clerks", "a clerk" */
const isWhom = (chunk: Chunk | undefined): boolean =>
  chunk?.type === 'noun-phrase' && chunk.person !== null && (chunk.quantity !== null || chunk.determiner === 'indefinite');
const SUBJECT_ENDS: ReadonlySet<Chunk['type']> = new Set(['noun-phrase', 'age', 'time', 'close'] as const);

const isOwnVerb = (chunk: Chunk | undefined): chunk is VerbGroup =>
  chunk?.type === 'verb-group' && !chunk.ing && !chunk.gerund && !chunk.infinitive;

/** The comma behind who says so; -1 where none is told of behind this one. */
function endOfSaying(marks: Marks, chunks: readonly Chunk[], comma: number): number {
  const as = says(chunks[comma + 1], 'as') || chunks[comma + 1]?.type === 'adverb' ? comma + 2 : comma + 1;
  let saying = false;
  for (let k = as; k < Math.min(chunks.length - 1, comma + LONGEST); k++) {
    const chunk = chunks[k]!;
    if (chunk.type === 'comma') return saying ? k : -1;
    if (chunk.type === 'verb-group') {
      // reports say
      if (k === as && isSaying(marks, chunks[k + 1])) continue;
      if (
        saying ||
        !(
          isItSaid(marks, chunks, k) ||
          (isSaying(marks, chunk) && (k > as || isInverted(chunks, k))) ||
          (k === as && isAsSaid(chunks, as, chunk))
        )
      )
        return -1;
      saying = true;
    } else if (saying && chunk.type === 'relative') return closingComma(chunks, k, comma);
    else if (!WITHIN.has(chunk.type) && !isSecondSpeaker(chunks, k, saying)) return -1;
  }
  return -1;
}

/** "said a doctor who asked not to be named": the comma behind what is said of the speaker. */
function closingComma(chunks: readonly Chunk[], relative: number, comma: number): number {
  for (let k = relative + 1; k < Math.min(chunks.length - 1, comma + LONGEST); k++) {
    const chunk = chunks[k]!;
    if (chunk.type === 'comma') return k;
    if (chunk.type === 'break' || isViolentVerb(chunk) || isEffectVerb(chunk)) return -1;
  }
  return -1;
}

const WITHIN: ReadonlySet<Chunk['type']> = new Set(['noun-phrase', 'preposition', 'time', 'adverb'] as const);

/** "officials and witnesses said" */
const isSecondSpeaker = (chunks: readonly Chunk[], k: number, saying: boolean): boolean =>
  chunks[k]!.type === 'and' && !saying && chunks[k + 1]?.type === 'noun-phrase' && chunks[k + 2]?.type === 'verb-group';

/** "police said", "the mayor told reporters" */
function isSaying({ classes }: Marks, chunk: Chunk | undefined): boolean {
  if (chunk?.type !== 'verb-group' || chunk.passive || chunk.ing || chunk.infinitive || chunk.negated) return false;
  return chunk.word?.verb?.says === true || classes['tells-whom'].has(lemmaOf(chunk));
}

/** "said a doctor who asked not to be named"; with nothing behind the speaker, other rules know it. */
const isInverted = (chunks: readonly Chunk[], k: number): boolean =>
  chunks[k + 1]?.type === 'noun-phrase' && chunks[k + 2]?.type === 'relative';

/** "it was learned", "it is believed" */
function isItSaid({ classes, layout }: Marks, chunks: readonly Chunk[], k: number): boolean {
  const it = itemAt(chunks, k - 1);
  const group = chunks[k] as VerbGroup;
  return (
    it?.type === 'noun-phrase' && group.passive && isSmallWord(layout, it.firstToken, 'it') && classes['it-is-said'].has(lemmaOf(group))
  );
}

/** "as reported earlier" */
const isAsSaid = (chunks: readonly Chunk[], at: number, verb: VerbGroup): boolean =>
  says(chunks[at - 1], 'as') && verb.bareParticiple && verb.word?.verb?.says === true;
