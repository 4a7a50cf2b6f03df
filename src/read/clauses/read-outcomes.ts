/** Finds what became of what was attacked where it is told without naming it: "the blast caused heavy damage", "the bomb did not explode". */
import type { Sentence } from '../text/layout.js';
import type { Chunk, VerbGroup } from './chunk.js';
import type { Marks } from './chunks/marks.js';
import type { Damage, Outcome } from './clause.js';
import { isThing } from './is-thing.js';
import { isUntold, modalityOf } from './modality.js';

/** Tokens in front of "damage" that are looked through for the word that says there was none. */
const REACH = 12;

export function readOutcomes(marks: Marks, sentence: Sentence, chunks: readonly Chunk[], damages: readonly Damage[], out: Outcome[]): void {
  const told = new Set<number>();
  for (let i = damages.length - 1; i >= 0 && damages[i]!.sentence === sentence.index; i--) told.add(damages[i]!.trigger.firstToken);
  chunks.forEach((chunk, k) => {
    if (told.has(chunk.firstToken)) return;
    const damage = ofDamage(marks, sentence, chunks, k);
    const undone = damage === null && chunk.type === 'verb-group' && isNoBlast(marks, chunks, k);
    const effect = damage ?? (undone ? 'unharmed' : null);
    if (effect)
      out.push({ sentence: sentence.index, trigger: { firstToken: chunk.firstToken, lastToken: chunk.lastToken }, effect, undone });
  });
}

/** "caused heavy damage", "without causing damage"; not "the damage to the bank", "to damage the economy". */
function ofDamage(marks: Marks, sentence: Sentence, chunks: readonly Chunk[], k: number): Outcome['effect'] | null {
  const { classes, layout } = marks;
  const chunk = chunks[k]!;
  if (chunk.type !== 'noun-phrase' && chunk.type !== 'verb-group') return null;
  const last = chunk.lastToken - 1;
  if (!classes.damage.has(layout.tokens[last]?.lower ?? '') || !isOfThings(marks, last)) return null;
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
    if (lower === 'but' || lower === 'only') return 'damaged';
    if (!classes['causing-damage'].has(lower)) continue;
    const isDenied = [at - 1, at - 2].some((before) => classes['no-damage'].has(layout.tokens[before]?.lower ?? ''));
    return isDenied ? 'unharmed' : 'damaged';
  }
  return null;
}

/** "material losses", "heavy losses" are what is damaged; "losses" alone are the dead. */
function isOfThings({ classes, layout }: Marks, at: number): boolean {
  const { lower } = layout.tokens[at]!;
  return lower.startsWith('damage') || classes.material.has(layout.tokens[at - 1]?.lower ?? '');
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
  return isBefore(marks, chunks[k - 2]) && isIt(marks, chunks[k - 1]);
}

/** "it", "the bomb", "they" */
const isIt = (marks: Marks, chunk: Chunk | undefined): boolean =>
  chunk?.type === 'noun-phrase' && (isThing(marks, chunk, 'bomb') || PRONOUNS.has(marks.layout.tokens[chunk.firstToken]!.lower));
const PRONOUNS: ReadonlySet<string> = new Set(['it', 'they']);

/** Chunks between "of which" and its verb. */
const OF_WHICH = 3;
function isBehindOfWhich(chunks: readonly Chunk[], k: number): boolean {
  for (let at = k - 1; at > Math.max(0, k - 1 - OF_WHICH); at--) {
    const [of, which] = [chunks[at - 1]!, chunks[at]!];
    if (which.type === 'relative' && which.lower === 'which' && of.type === 'preposition' && of.lower === 'of') return true;
  }
  return false;
}

const isBefore = ({ classes }: Marks, chunk: Chunk | undefined): boolean =>
  (chunk?.type === 'preposition' || chunk?.type === 'subordinate') && classes['in-time'].has(chunk.lower);

/** Chunks looked through for the bomb, on either side. */
const BOMB_REACH = 10;

const hasBomb = (marks: Marks, chunks: readonly Chunk[], k: number): boolean =>
  chunks.slice(Math.max(0, k - BOMB_REACH), k + 4).some((chunk) => isIt(marks, chunk));
