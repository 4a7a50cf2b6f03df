/** "Gunmen, without saying why, killed", "six farmers, as residents looked on, were killed": the subject before what is inserted behind it. */
import { itemAt } from '../../text/item-at.js';
import { type Chunk, isViolentVerb, type VerbGroup } from '../chunk.js';
import { isOf, isPreposition, says } from '../chunks/says.js';
import { behindDefiningClause } from './behind-defining-clause.js';
import { headOfModified, isObject, isReported, LONGEST_LIST } from './chunk-steps.js';
import { beforeInsertion } from './described-subjects.js';

/** Chunks between the commas: "at a time when most schools in the district were closed". */
const LONGEST_INSERTION = 12;

/** @param comma the last before the verb */
export function beforeWhatIsInserted(chunks: readonly Chunk[], comma: number): number {
  const before = beforeInsertion(chunks, comma);
  // The gunman who shot up a bar, wounding three clerks, died
  return before >= 0 ? whoOfClause(chunks, before) : beforeAside(chunks, comma);
}

function whoOfClause(chunks: readonly Chunk[], last: number): number {
  const who = behindDefiningClause(chunks, last, true);
  return who >= 0 ? who : last;
}

/** The subject a clause opens with, before when, where or how it did what the verb behind the comma tells; -1 where nothing is set off so. */
export function beforeAside(chunks: readonly Chunk[], comma: number): number {
  const first = opensInsertion(chunks, comma);
  if (first < 0 || !isAside(chunks, first, comma)) return -1;
  const subject = headOfModified(chunks, first - 1);
  return subject >= 0 && opensClause(chunks, subject) ? subject : -1;
}

/** The comma in front of the one that closes an insertion; -1 where none stands near enough. */
export function opensInsertion(chunks: readonly Chunk[], comma: number): number {
  for (let k = comma - 2; k > Math.max(0, comma - LONGEST_INSERTION); k--) {
    const { type } = chunks[k]!;
    if (type === 'comma') return k;
    if (type === 'break') return -1;
  }
  return -1;
}

/** When, where or how it was done: opened by a preposition or "as", or by a verb in -ing, and with a verb of its own. */
function isAside(chunks: readonly Chunk[], first: number, comma: number): boolean {
  const opener = chunks[first + 1]!;
  const isClause = (opener.type === 'subordinate' && !says(opener, 'that')) || says(opener, 'while');
  const isPhrase = opener.type === 'preposition' && !isOf(opener) && !says(opener, 'including') && !says(opener, 'among');
  if (opener.type === 'adverb' && isInIng(chunks[first + 2])) return true;
  return (isClause || isPhrase) && (verbsIn(chunks, first, comma) || isPhraseUponPhrase(chunks, first, comma));
}

const isInIng = (chunk: Chunk | undefined): boolean => chunk?.type === 'verb-group' && chunk.ing && !chunk.passive;

const verbsIn = (chunks: readonly Chunk[], first: number, last: number): boolean => {
  for (let k = first + 1; k < last; k++) if (chunks[k]!.type === 'verb-group') return true;
  return false;
};

/** "after a long argument over land" */
const isPhraseUponPhrase = (chunks: readonly Chunk[], first: number, comma: number): boolean =>
  comma - first === 5 && chunks[first + 3]!.type === 'preposition';

/** Nothing stands before it whose object it might be, and it is the last of no list behind a verb. */
function opensClause(chunks: readonly Chunk[], subject: number): boolean {
  if (isObject(chunks, subject)) return isReported(chunks, subject);
  const before = itemAt(chunks, subject - 1);
  if (before === undefined || CLAUSE_OPENS.has(before.type)) return true;
  if (before.type !== 'and') return false;
  for (let k = subject - 2; k >= Math.max(0, subject - LONGEST_LIST); k--) if (isFiniteVerb(chunks[k]!)) return false;
  return true;
}
const CLAUSE_OPENS: ReadonlySet<Chunk['type']> = new Set(['break', 'subordinate', 'time', 'adverb', 'but'] as const);

const isFiniteVerb = (chunk: Chunk): chunk is VerbGroup => chunk.type === 'verb-group' && !chunk.ing && !chunk.gerund && !chunk.infinitive;

/** "were shot, police said, by rebels", "was hit, for reasons that are unclear, by": the "by" behind what is inserted behind a verb; -1 without one. */
export function byBehindInsertion(chunks: readonly Chunk[], verb: number): number {
  if (chunks[verb + 1]?.type !== 'comma') return -1;
  for (let k = verb + 3; k < Math.min(chunks.length - 1, verb + 1 + LONGEST_INSERTION); k++) {
    const chunk = chunks[k]!;
    if (chunk.type === 'comma') return isPreposition(chunks[k + 1], 'by') ? k + 1 : -1;
    if (chunk.type === 'break' || isViolentVerb(chunk)) return -1;
  }
  return -1;
}
