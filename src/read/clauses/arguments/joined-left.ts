/** "three policemen, a nurse and two guards were hurt" back from its last phrase: what is joined in one subject. */
import { itemAt } from '../../text/item-at.js';
import { type Chunk, isEffectVerb, isViolentVerb, type NounPhrase } from '../chunk.js';
import { isOf, isPreposition, isSmall } from '../chunks/says.js';
import { withoutAppositions } from './appositions.js';
import {
  FARTHEST,
  headOfModified,
  isObject,
  isReported,
  isSemicolon,
  isShare,
  LONGEST_ITEM,
  LONGEST_LIST,
  listsParts,
  opening,
  opensReport,
} from './chunk-steps.js';
import { isNamedAlone, servingAs } from './described-subjects.js';
import { firstOfNumber, joinedRight } from './joined-right.js';
import { opensParts } from './parts-set-off.js';
import { beforeAddress } from './past-address.js';
import { relativeBefore } from './relative-before.js';

export function joinedLeft(chunks: readonly Chunk[], subject: number): readonly NounPhrase[] {
  const out: NounPhrase[] = [chunks[subject] as NounPhrase];
  // shot a guest and her son, and they died; and both died: a clause of its own
  if (isAllOfThose(out[0]!)) return out;
  let k = subject - 1;
  // Ana Ruiz and her driver, Juan Mora were shot
  if (isNameOfJoined(chunks, subject)) {
    out.unshift(chunks[subject - 2] as NounPhrase);
    k = subject - 3;
  }
  let and = false;
  while (out.length < LONGEST_LIST) {
    const from = k;
    while (k >= 0 && (chunks[k]!.type === 'adverb' || chunks[k]!.type === 'time')) k--;
    if (k < 0) break;
    const type = chunks[k]!.type;
    if (type === 'and' || type === 'or') and = true;
    else if (!(type === 'comma' && (and || isHeadlineList(chunks, k)))) break;
    // Ana Ruiz, who taught there, her son and a guard were shot
    k = type === 'comma' ? beforeClause(chunks, k) : k - 1;
    if (isSemicolon(chunks[k])) return [...itemsLeft(chunks, k), ...out];
    if (chunks[k]?.type === 'comma') k = beforeWhatIsSaid(chunks, k);
    else k = beforeDashes(chunks, k);
    // three militants (of no known group) and a soldier
    if (chunks[k]?.type === 'close') k = opening(chunks, k) - 1;
    if (isPlaceWithIt(chunks, k, out)) return out.slice(1);
    const last = headOfModified(chunks, k);
    // two clerks who served as guards and a cook
    const serving = last < 0 ? -1 : servingAs(chunks, last);
    const said = serving < 0 ? last : serving;
    const phrase = beforeParts(chunks, said);
    if (phrase < 0 || phrase === from || (isObject(chunks, phrase) && !isReported(chunks, phrase))) break;
    // four people including a boy and a girl were hurt
    if ((isIncluded(chunks, phrase, k) && !isSetOff(chunks, phrase, k, subject)) || isNameOfOne(chunks, phrase, k, out)) out.length = 0;
    out.unshift(chunks[phrase] as NounPhrase);
    k = phrase - 1;
  }
  return listsParts(chunks, k) || isShare(out.at(-1)!) ? out.slice(-1) : withoutAppositions(out);
}

/** "near Elm Street and Grand Avenue, and a man was shot": the second name is of where it was, as the first, and the comma opens a clause. */
function isPlaceWithIt(chunks: readonly Chunk[], phrase: number, [first, ...others]: readonly NounPhrase[]): boolean {
  const where = itemAt(chunks, phrase - 1);
  if (others.length === 0 || where?.type !== 'preposition' || isOf(where) || chunks[phrase + 1]?.type !== 'and') return false;
  if (chunks[phrase + 2] !== first || !isNamedAlone(first) || !isNamedAlone(chunks[phrase])) return false;
  return chunks[phrase + 3]?.type === 'comma' && chunks[phrase + 4]?.type === 'and';
}

/** "they", "both": never joined to those told of before. */
const isAllOfThose = ({ pronoun, quantity, person, determiner, count }: NounPhrase): boolean =>
  (pronoun === 'plural' && quantity === null) ||
  (quantity?.anaphoric === true && !quantity.additional && person === null && determiner === null && count?.low === 2);

/** "Juan Mora" of "Ana Ruiz and her driver, Juan Mora": with no comma behind it, too, he is the driver. */
function isNameOfJoined(chunks: readonly Chunk[], last: number): boolean {
  if (itemAt(chunks, last - 1)?.type !== 'comma' || itemAt(chunks, last - 3)?.type !== 'and') return false;
  const whom = chunks[last - 2];
  if (whom?.type !== 'noun-phrase' || !isNamedAlone(chunks[last])) return false;
  return whom.person?.plural === false && whom.name === null && whom.determiner === 'possessive';
}

/** "3 clerks, 22 rebels dead": in a headline the comma stands for "and". */
function isHeadlineList(chunks: readonly Chunk[], comma: number): boolean {
  const [before, first, last, next] = [itemAt(chunks, comma - 2), chunks[comma - 1], chunks[comma + 1], chunks[comma + 2]];
  if ((before !== undefined && before.type !== 'break') || !isNumberOfAKind(first)) return false;
  return isNumberOfAKind(last) && (next?.type === 'state' || (next?.type === 'verb-group' && next.bareParticiple));
}

const isNumberOfAKind = (chunk: Chunk | undefined): boolean =>
  chunk?.type === 'noun-phrase' &&
  chunk.quantity !== null &&
  chunk.person !== null &&
  chunk.person.group !== 'people' &&
  chunk.person.group !== 'victims';

/** The chunk itself, or where it is of parts set off "three women" of "three women, one of them a nurse, and a boy were shot"; -1 for no such whole. */
function beforeParts(chunks: readonly Chunk[], phrase: number): number {
  for (let comma = phrase - 1; comma > Math.max(0, phrase - LONGEST_PARTS); comma--)
    if (chunks[comma]!.type === 'comma' && opensParts(chunks, comma + 1) && isWhole(chunks[comma - 1])) return comma - 1;
  // Seven were killed, four of them teenagers, and seven were hurt
  if (isSetOffShare(chunks, phrase - 1)) return -1;
  if (!isSetOffShare(chunks, phrase)) return phrase;
  // nine were killed, six of them in Lugo, and thirty hurt
  return isWhole(itemAt(chunks, phrase - 2)) ? phrase - 2 : -1;
}
/** Chunks from the comma to the last of "most of them girls". */
const LONGEST_PARTS = 6;

const isWhole = (chunk: Chunk | undefined): boolean =>
  chunk?.type === 'noun-phrase' && chunk.quantity !== null && chunk.person !== null && chunk.count?.high !== 1;

const isSetOffShare = (chunks: readonly Chunk[], at: number): boolean => {
  const share = itemAt(chunks, at);
  return at > 0 && share?.type === 'noun-phrase' && isShare(share) && chunks[at - 1]!.type === 'comma';
};

/** "Along with two bodyguards, a mayor was killed": whom the words at the head of the sentence set beside the subject. */
export function setBeside(chunks: readonly Chunk[], subject: NounPhrase): NounPhrase | null {
  const at = chunks.indexOf(subject);
  const beside = chunks[0];
  const phrase = chunks[1];
  if (at < 3 || chunks[at - 1]!.type !== 'comma' || !(isSetBesideBy(beside) || isBesides(beside, subject))) return null;
  return phrase?.type === 'noun-phrase' && (at === 3 || headOfModified(chunks, at - 2) === 1) ? phrase : null;
}

/** "along with" */
const isSetBesideBy = (chunk: Chunk | undefined): boolean => chunk?.type === 'and' && chunk.lastToken - chunk.firstToken >= 2;

/** "Besides the mayor, three clerks were killed"; but "Besides the mayor, nobody was killed". */
const isBesides = (chunk: Chunk | undefined, { quantity, count, person }: NounPhrase): boolean =>
  isPreposition(chunk, 'besides') && quantity !== null && person !== null && (count?.low ?? 0) > 0;

function isIncluded(chunks: readonly Chunk[], whole: number, last: number): boolean {
  for (let k = whole + 1; k < last; k++) {
    const chunk = chunks[k]!;
    if (isPreposition(chunk, 'including')) return true;
  }
  return false;
}

/** "Five pupils, including two girls, and a teacher died": the commas end those who are included, and none stands before the verb. */
const isSetOff = (chunks: readonly Chunk[], whole: number, last: number, subject: number): boolean =>
  chunks[whole + 1]?.type === 'comma' && chunks[last + 1]?.type === 'comma' && chunks[subject + 1]?.type === 'verb-group';

/** "Two students of the Lugo Science and Technology University were shot": what they are of, its name in two pieces. */
function isNameOfOne(chunks: readonly Chunk[], whole: number, last: number, joined: readonly NounPhrase[]): boolean {
  if (joined.length !== 1 || last <= whole || chunks[last + 1]?.type !== 'and' || !isNamedAlone(chunks[last])) return false;
  const { quantity, person } = chunks[whole] as NounPhrase;
  return quantity !== null && person?.plural === true && isNamedAlone(joined[0]);
}

/** "His son, Raul; Oscar Lima, the secretary; and a guard": the first phrase of each item before the last. */
function itemsLeft(chunks: readonly Chunk[], semicolon: number): readonly NounPhrase[] {
  const out: NounPhrase[] = [];
  let first: NounPhrase | null = null;
  for (let k = semicolon - 1; k >= Math.max(0, semicolon - FARTHEST) && out.length < LONGEST_LIST; k--) {
    const chunk = chunks[k]!;
    // Tina Ruiz, who is a nurse; and a guard
    const relative = chunk.type === 'verb-group' ? relativeBefore(chunks, k) : -1;
    if (relative > 0 && chunks[relative - 1]!.type === 'comma') {
      k = relative - 1;
      first = null;
      continue;
    }
    if (chunk.type === 'verb-group' || chunk.type === 'subordinate') {
      // Police said Ana Ruiz, 19; Juan Mora, 20; and a guard were hurt
      const isFirstSaid = first !== null && chunks[k + 1] === first && opensReport(chunks, k + 1);
      return isFirstSaid ? [first!, ...out] : out;
    }
    if (chunk.type === 'noun-phrase' && chunks[k - 1]?.type !== 'preposition') first = chunk;
    if (first && (k === 0 || isSemicolon(chunks[k - 1]))) {
      const named = chunk === first ? firstOfNumber(chunks, k) : null;
      if (named) out.unshift(named);
      out.unshift(first);
      first = null;
    }
  }
  return out;
}

/** Before what is said of somebody up to the comma. */
function beforeWhatIsSaid(chunks: readonly Chunk[], close: number): number {
  // Ana Ruiz, 23, of 12 Elm Road, Lugo, and Juan Mora
  const address = beforeAddress(chunks, close);
  return address >= 0 ? address : beforeClause(chunks, close);
}

/** "Ana Ruiz, 19, who was home from school, and a guard were shot": from the comma that closes such a clause to before the one that opens it. */
function beforeClause(chunks: readonly Chunk[], close: number): number {
  const verb = lastVerbBefore(chunks, close);
  const who = verb < 0 ? -1 : relativeBefore(chunks, verb);
  const relative = itemAt(chunks, who);
  if (!isSmall(relative, 'relative', 'who') || chunks[who - 1]?.type !== 'comma') return close - 1;
  // "His mother was Ana Ruiz, who taught there, and two men were shot": a clause of its own
  const before = chunks[headOfModified(chunks, who - 2) - 1];
  return before?.type === 'verb-group' || before?.type === 'preposition' ? close - 1 : who - 2;
}

function lastVerbBefore(chunks: readonly Chunk[], comma: number): number {
  for (let k = comma - 1; k >= Math.max(0, comma - LONGEST_ITEM); k--) {
    const chunk = chunks[k]!;
    const { type } = chunk;
    // who was on her way to work
    if (type === 'verb-group' && !chunk.infinitive) return k;
    if (type !== 'verb-group' && type !== 'noun-phrase' && type !== 'preposition' && type !== 'time' && type !== 'adverb') return -1;
  }
  return -1;
}

/** "six monks -- five of them Italians -- and two women": from the dash that closes back to before the one that opens. */
export function beforeDashes(chunks: readonly Chunk[], close: number): number {
  if (chunks[close]?.type !== 'dash') return close;
  for (let k = close - 1; k >= Math.max(0, close - LONGEST_ITEM); k--) {
    const chunk = chunks[k]!;
    if (isViolentVerb(chunk) || isEffectVerb(chunk)) return close;
    if (chunk.type === 'dash') return k - 1;
  }
  return close;
}

/** "left Ana Ruiz (34), her son, 6, and a guard dead": the phrase, and those joined to it before it as objects of one verb. */
export function objectsUpTo(chunks: readonly Chunk[], phrase: NounPhrase): readonly NounPhrase[] {
  const last = chunks.indexOf(phrase);
  for (let k = last - 1; k >= Math.max(0, last - FARTHEST); k--) {
    const chunk = chunks[k]!;
    if (chunk.type === 'subordinate' || chunk.type === 'relative' || (chunk.type === 'break' && !isSemicolon(chunk))) break;
    if (chunk.type !== 'verb-group') continue;
    const objects = isObject(chunks, k + 1) ? joinedRight(chunks.slice(k + 1, last + 1), 0) : [];
    return objects.at(-1) === phrase ? objects : [phrase];
  }
  return [phrase];
}
