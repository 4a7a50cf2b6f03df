/** Finds what became of what was attacked where it is told without naming it: "the blast caused heavy damage", "the bomb did not explode". */
import { itemAt } from '../text/item-at.js';
import type { Sentence } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import { countInFront } from '../text/sorted.js';
import type { Chunk, NounPhrase, VerbGroup } from './chunk.js';
import type { Marks } from './chunks/marks.js';
import { isOf, isSmall } from './chunks/says.js';
import type { Damage, Outcome } from './clause.js';
import { isThing } from './is-thing.js';
import { isUntold, modalityOf } from './modality.js';

/** Tokens in front of "damage" that are looked through for the word that says there was none. */
const REACH = 12;

export function readOutcomes(marks: Marks, sentence: Sentence, chunks: readonly Chunk[], damages: readonly Damage[], out: Outcome[]): void {
  for (let k = 0; k < chunks.length; k++) {
    const chunk = chunks[k]!;
    if (chunk.type !== 'noun-phrase' && chunk.type !== 'verb-group') continue;
    const damage = ofDamage(marks, sentence, chunks, k, chunk);
    const undone = damage === null && chunk.type === 'verb-group' && isNoBlast(marks, chunks, k);
    const effect = damage ?? (undone ? 'unharmed' : null);
    if (effect === null || isTold(damages, sentence, chunk)) continue;
    out.push({ sentence: sentence.index, trigger: { firstToken: chunk.firstToken, lastToken: chunk.lastToken }, effect, undone });
  }
}

/**
 * Whether what came to harm is named beside it. Known only of the last sentence in which anything did: that is how outcomes have been read since
 * all damages of a report are found before them, and asking it of every sentence takes "damaged" from targets named in others.
 * @param damages of the whole report, in the order of the text
 */
function isTold(damages: readonly Damage[], { index }: Sentence, { firstToken }: Chunk): boolean {
  if (damages.at(-1)?.sentence !== index) return false;
  const at = countInFront(damages, ({ sentence, trigger }) => sentence < index || trigger.firstToken < firstToken);
  return damages[at]?.trigger.firstToken === firstToken;
}

/** "caused heavy damage", "without causing damage"; not "the damage to the bank", "to damage the economy". */
function ofDamage(
  marks: Marks,
  sentence: Sentence,
  chunks: readonly Chunk[],
  k: number,
  chunk: NounPhrase | VerbGroup,
): Outcome['effect'] | null {
  const { classes, layout } = marks;
  const last = chunk.lastToken - 1;
  if (!classes.damage.at(layout.tokens[last]!) || !isOfThings(marks, last)) return null;
  const next = chunks[k + 1];
  if (next?.type === 'noun-phrase') return null;
  const said = causedOrNone(marks, sentence, last);
  return said === null && isReported(marks, next) ? 'damaged' : said;
}

/** What the nearest word in front of "damage" says of it: that it was caused, or that there was none. */
function causedOrNone({ classes, layout }: Marks, sentence: Sentence, damage: number): Outcome['effect'] | null {
  for (let at = damage - 1; at >= Math.max(sentence.firstToken, damage - REACH); at--) {
    const { lower } = layout.tokens[at]!;
    if (classes['no-damage'].has(lower)) return 'unharmed';
    if (classes['but-damage'].has(lower)) return 'damaged';
    if (!classes['causing-damage'].has(lower)) continue;
    const isDenied = [at - 1, at - 2].some((before) => classes['no-damage'].at(layout.tokens[before]));
    return isDenied ? 'unharmed' : 'damaged';
  }
  return null;
}

/** "material losses", "heavy losses" are what is damaged; "losses" alone are the dead. */
function isOfThings({ classes, layout }: Marks, at: number): boolean {
  const { lower } = layout.tokens[at]!;
  return classes['damage-itself'].has(lower) || classes.material.at(layout.tokens[at - 1]);
}

const isReported = ({ classes }: Marks, next: Chunk | undefined): boolean =>
  next?.type === 'verb-group' && classes['causing-damage'].has(next.lower);

/** "failed to explode", "the bomb was defused", "was found before it went off"; not "two of which failed to explode". */
function isNoBlast(marks: Marks, chunks: readonly Chunk[], k: number): boolean {
  const group = chunks[k] as VerbGroup;
  if (marks.classes['made-safe'].has(group.lower)) return !isUntold(chunks, k) && hasBomb(marks, chunks, k);
  if (group.word?.happening?.kind !== 'bombing' || group.passive) return false;
  if (isBehindOfWhich(chunks, k)) return false;
  if (modalityOf(chunks, k).certainty === 'denied') return hasBomb(marks, chunks, k) || chunks[k - 1]?.type !== 'noun-phrase';
  return isBefore(marks, itemAt(chunks, k - 2)) && isIt(marks, chunks[k - 1]);
}

/** "it", "the bomb", "they" */
const isIt = (marks: Marks, chunk: Chunk | undefined): boolean =>
  chunk?.type === 'noun-phrase' &&
  (isThing(marks, chunk, 'bomb') ||
    isSmallWord(marks.layout, chunk.firstToken, 'it') ||
    isSmallWord(marks.layout, chunk.firstToken, 'they'));

/** Chunks between "of which" and its verb. */
const OF_WHICH = 3;
function isBehindOfWhich(chunks: readonly Chunk[], k: number): boolean {
  for (let at = k - 1; at > Math.max(0, k - 1 - OF_WHICH); at--) {
    const [of, which] = [chunks[at - 1]!, chunks[at]!];
    if (isSmall(which, 'relative', 'which') && isOf(of)) return true;
  }
  return false;
}

const isBefore = ({ classes }: Marks, chunk: Chunk | undefined): boolean =>
  (chunk?.type === 'preposition' || chunk?.type === 'subordinate') && classes['in-time'].has(chunk.says);

/** Chunks looked through for the bomb, on either side. */
const BOMB_REACH = 10;

const hasBomb = (marks: Marks, chunks: readonly Chunk[], k: number): boolean =>
  chunks.slice(Math.max(0, k - BOMB_REACH), k + 4).some((chunk) => isIt(marks, chunk));
