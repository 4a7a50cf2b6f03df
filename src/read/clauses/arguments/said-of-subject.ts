/** What may stand between a subject and its verb: what is said more of the subject, what it carries, what it is accused of. */
import { itemAt } from '../../text/item-at.js';
import { type Chunk, isViolentVerb, lemmaOf, type NounPhrase, type VerbGroup } from '../chunk.js';
import { isPreposition } from '../chunks/says.js';
import { isSomebody } from '../somebody.js';
import type { ArgumentKnowledge } from './argument-knowledge.js';
import { ADVERB, headOfModified, isObject, isWith, LONGEST_LIST, opensTime, skipRight } from './chunk-steps.js';
import { firstObject } from './objects.js';

/** "those responsible for killing a judge" */
export function isAnswerableFor(chunks: readonly Chunk[], verb: number, { classes, tokens }: ArgumentKnowledge): boolean {
  const [those, preposition] = chunks.slice(Math.max(0, verb - 2), verb);
  return isPreposition(preposition, 'for') && those?.type === 'noun-phrase' && classes.answerable.at(tokens[those.headLast - 1]!);
}

export function followsNoun(chunks: readonly Chunk[], verb: number): boolean {
  return itemAt(chunks, verb - 1)?.type === 'noun-phrase' && itemAt(chunks, verb - 2)?.type !== 'preposition';
}

export function onlySmallBetween(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) {
    const type = chunks[k]!.type;
    if (type !== 'adverb' && type !== 'comma' && type !== 'time') return false;
  }
  return true;
}

/** "left two dead and a guard wounded before killing himself": who is left so is no doer. */
export function isLeftSo(chunks: readonly Chunk[], verb: number, { classes }: ArgumentKnowledge): boolean {
  const group = chunks[verb] as VerbGroup;
  const whom = itemAt(chunks, verb - 1);
  if (!group.bareParticiple || group.word?.effect === undefined || whom?.type !== 'noun-phrase') return false;
  if (itemAt(chunks, verb + 1)?.type === 'noun-phrase') return false;
  for (let k = verb - 2; k >= Math.max(0, verb - LONGEST_LIST); k--) {
    const chunk = chunks[k]!;
    if (chunk.type === 'break' || chunk.type === 'subordinate' || chunk.type === 'relative') return false;
    if (chunk.type === 'verb-group') return classes.leaving.has(lemmaOf(chunk));
  }
  return false;
}

/** "The police were the ones who shot him": the police. */
export function isOnesWho(chunks: readonly Chunk[], relative: number): boolean {
  const ones = itemAt(chunks, relative - 1);
  const be = itemAt(chunks, relative - 2);
  if (ones?.type !== 'noun-phrase' || ones.determiner !== 'definite' || be?.type !== 'verb-group') return false;
  return be.copula && !be.negated && !ones.person && !ones.name && ones.place === null && !ones.pronoun;
}

/** "snipers posted on a roof fired": a participle no table knows that says more of those before it. */
export function isReduced(chunks: readonly Chunk[], k: number, { endings }: ArgumentKnowledge): boolean {
  const { lower, passive, perfect, modal } = chunks[k] as VerbGroup;
  const isAlone = !passive && !perfect && !modal && endings.past.of(lower);
  return isAlone && itemAt(chunks, k - 1)?.type === 'noun-phrase' && itemAt(chunks, k + 1)?.type === 'preposition';
}

/** "loyal" of "fighters loyal to the mayor": an adjective that stands behind whom it is said of. */
export function isBehindNoun(chunks: readonly Chunk[], k: number, { classes, tokens }: ArgumentKnowledge): boolean {
  const { firstToken, lastToken } = chunks[k]!;
  if (lastToken - firstToken !== 1 || !classes['behind-noun'].at(tokens[firstToken]!)) return false;
  return itemAt(chunks, k - 1)?.type === 'noun-phrase' && itemAt(chunks, k + 1)?.type === 'preposition';
}

/** "85 shells" of "with a rifle and 85 shells": a thing joined to another that a preposition leads. */
export function isThingJoined(chunks: readonly Chunk[], k: number): boolean {
  const thing = itemAt(chunks, k) as NounPhrase;
  const other = itemAt(chunks, k - 2);
  const isThing = (phrase: NounPhrase): boolean =>
    !phrase.person &&
    !phrase.name &&
    !phrase.pronoun &&
    !phrase.stateIsHead &&
    !phrase.happening &&
    phrase.place === null &&
    phrase.headFirst > (phrase.quantity?.lastToken ?? phrase.firstToken + 1) - 1;
  return (
    itemAt(chunks, k - 1)?.type === 'and' &&
    other?.type === 'noun-phrase' &&
    itemAt(chunks, k - 3)?.type === 'preposition' &&
    isThing(thing) &&
    isThing(other)
  );
}

/** "pistols" of "Two men armed with rifles, knives and pistols robbed a bank": what they had with them. */
export function isAmongArms(chunks: readonly Chunk[], thing: number): boolean {
  let k = thing;
  for (let items = 0; items < LONGEST_LIST; items++) {
    const phrase = itemAt(chunks, k);
    if (phrase?.type !== 'noun-phrase' || phrase.person || phrase.name || phrase.pronoun || phrase.place !== null) return false;
    const joint = itemAt(chunks, k - 1)?.type;
    if (isWith(chunks, k - 1)) return k < thing && isArmed(chunks, k - 2);
    if (joint !== 'and' && joint !== 'comma') return false;
    k = joint === 'and' && itemAt(chunks, k - 2)?.type === 'comma' ? k - 3 : k - 2;
  }
  return false;
}

/** "men armed", "a crowd equipped", "youths": before what they had with them. */
function isArmed(chunks: readonly Chunk[], k: number): boolean {
  const before = itemAt(chunks, k);
  if (before?.type === 'noun-phrase') return before.person !== null;
  return before?.type === 'verb-group' && before.bareParticiple && itemAt(chunks, k - 1)?.type === 'noun-phrase';
}

/** "of" of "accused of killing two clerks", where that says more of the phrase before; -1 where nothing does. */
export function gerundBefore(chunks: readonly Chunk[], last: number): number {
  // suspected of shooting his wife and her brother
  const first = firstObject(chunks, last);
  const object = first < 0 ? last : first;
  const verb = itemAt(chunks, object - 1);
  const preposition = itemAt(chunks, object - 2);
  // A man accused of killing two clerks and wounding a guard was shot
  if (verb?.type === 'verb-group' && verb.gerund && preposition?.type === 'and') {
    const other = firstObject(chunks, headOfModified(chunks, object - 3));
    return other > 0 ? gerundBefore(chunks, other) : -1;
  }
  if (verb?.type !== 'verb-group' || !verb.gerund || preposition?.type !== 'preposition' || opensTime(preposition)) return -1;
  const before = itemAt(chunks, object - 3);
  const isSaidOfOne = before?.type === 'verb-group' && (before.bareParticiple || itemAt(chunks, object - 4)?.type === 'relative');
  return before?.type === 'adverb' || before?.type === 'noun-phrase' || isSaidOfOne ? object - 2 : -1;
}

/** "paid" of "A man paid to kill two clerks was shot", from the clerks; or -1. */
export function purposeBefore(chunks: readonly Chunk[], object: number): number {
  const verb = itemAt(chunks, object - 1);
  if (verb?.type !== 'verb-group' || !verb.infinitive) return -1;
  const participle = itemAt(chunks, object - 2);
  if (participle?.type !== 'verb-group' || !participle.bareParticiple) return -1;
  return itemAt(chunks, object - 3)?.type === 'noun-phrase' ? object - 2 : -1;
}

/** "the gun" of "the owner of the gun used to kill two clerks": he is not said to have done it; or -1. */
export function toolOf(chunks: readonly Chunk[], verb: number, { classes }: ArgumentKnowledge): number {
  const [tool, used] = chunks.slice(Math.max(0, verb - 2), verb);
  if (tool?.type !== 'noun-phrase' || used?.type !== 'verb-group' || !used.bareParticiple || !classes.used.has(used.lower)) return -1;
  return isSomebody(tool) ? -1 : verb - 2;
}

/**
 * "wounded two deputies serving a warrant and killed a locksmith": they serve, and the other verb is no -ing, or it tells of the deed done
 * to them: "attacked villagers working in a field, killing six".
 */
export function saysMoreOfObject(chunks: readonly Chunk[], verb: number, joint: number): boolean {
  const group = chunks[verb] as VerbGroup;
  const isVerb = itemAt(chunks, joint)?.type === 'verb-group';
  const next = itemAt(chunks, isVerb ? joint : skipRight(chunks, joint + 1, ADVERB));
  if (!group.ing || group.lastToken - group.firstToken !== 1 || next?.type !== 'verb-group' || next.infinitive) return false;
  return next.ing ? !attacks(chunks, verb) && isDoneToThem(chunks, verb - 1) : isObject(chunks, verb - 1);
}

/**
 * "attacked men accused of stealing cattle, killing two", "ambushed troops sent to free a judge, killing two": the attack, from a verb that
 * says more of those attacked; -1 where what is told behind the comma need not be of it.
 */
export function deedAround(chunks: readonly Chunk[], verb: number, joint: number): number {
  const [group, next] = [chunks[verb]!, itemAt(chunks, joint)];
  if (next?.type !== 'verb-group' || !next.ing || group.type !== 'verb-group' || attacks(chunks, verb)) return -1;
  if (!isUnfinished(group) && !group.bareParticiple) return -1;
  let first = -1;
  for (let k = verb - 1; k >= Math.max(0, verb - AROUND_WITHIN); k--) {
    const chunk = chunks[k]!;
    if (ENDS_CLAUSE.has(chunk.type)) break;
    if (chunk.type === 'verb-group' && !isUnfinished(chunk)) first = k;
  }
  return first >= 0 && isViolentVerb(chunks[first]!) && !(chunks[first] as VerbGroup).passive ? first : -1;
}
/** Chunks between an attack and the last verb that says more of those attacked. */
const AROUND_WITHIN = 10;
const ENDS_CLAUSE: ReadonlySet<Chunk['type']> = new Set(['break', 'comma', 'subordinate', 'relative', 'but', 'and'] as const);

const isUnfinished = ({ ing, gerund, infinitive }: VerbGroup): boolean => ing || gerund || infinitive;

/** "firing at guards", "attacking them"; but "leaving a school", "driving to a court", whatever else is left and driven into. */
function attacks(chunks: readonly Chunk[], verb: number): boolean {
  const what = itemAt(chunks, verb + 1);
  if (!isViolentVerb(chunks[verb]!)) return false;
  return what?.type === 'noun-phrase' ? what.person !== null || what.pronoun !== null : isPreposition(what, 'at');
}

function isDoneToThem(chunks: readonly Chunk[], last: number): boolean {
  const first = firstObject(chunks, last);
  const verb = itemAt(chunks, first - 1);
  return first >= 0 && verb !== undefined && isViolentVerb(verb) && !verb.passive;
}

/** "A cook beaten by police and militiamen died": the militiamen did it, too. */
export function isSecondDoer(chunks: readonly Chunk[], phrase: number): boolean {
  const by = itemAt(chunks, phrase - 3);
  if (!isPreposition(by, 'by')) return false;
  if (chunks[phrase - 2]?.type !== 'noun-phrase' || chunks[phrase - 1]?.type !== 'and') return false;
  const second = chunks[phrase];
  return second?.type === 'noun-phrase' && second.person?.plural === true && second.quantity === null;
}

/** "after one person was killed": a word of time that opens a clause, not a place in the one before; but "hurt after a raid has died". */
export function opensTimeClause(
  chunks: readonly Chunk[],
  preposition: number,
  group: VerbGroup,
  { classes }: Pick<ArgumentKnowledge, 'classes'>,
): boolean {
  if (!opensTime(chunks[preposition]) || group.gerund) return false;
  // appeared before a judge in Lugo charged with murder: of a verb of its own the judge would have an object
  if (group.bareParticiple && classes.charging.has(group.lower) && isPreposition(chunks[chunks.indexOf(group, preposition) + 1], 'with'))
    return false;
  return !(dies(group) && isDeed(chunks[preposition + 1]));
}

const dies = ({ word }: VerbGroup): boolean => word?.effect?.effect === 'killed' && word.effect.whom === 'subject';

const isDeed = (chunk: Chunk | undefined): boolean =>
  chunk?.type === 'noun-phrase' && chunk.happening !== null && (chunk.person ?? chunk.pronoun ?? chunk.quantity) === null;

/** "The man" of "The man police say killed two clerks": of whom somebody says what he did; -1 where nobody does. */
export function saidToHave(chunks: readonly Chunk[], verb: number): number {
  if (verb < 3) return -1;
  const whom = chunks[verb - 3]!;
  const speaker = chunks[verb - 2]!;
  const says = chunks[verb - 1]!;
  if (says.type !== 'verb-group' || says.word?.verb?.says !== true || says.passive || says.negated) return -1;
  if (whom.type !== 'noun-phrase' || whom.person === null || whom.determiner === null || speaker.type !== 'noun-phrase') return -1;
  if (speaker.person === null && speaker.pronoun !== 'plural') return -1;
  return itemAt(chunks, verb - 4)?.type !== 'preposition' && !isTold(chunks, verb - 3) ? verb - 3 : -1;
}

/** "told the man police said" is what somebody was told; but "identified the man police say shot two clerks". */
function isTold(chunks: readonly Chunk[], phrase: number): boolean {
  const before = itemAt(chunks, phrase - 1);
  return isObject(chunks, phrase) && (before as VerbGroup).word?.verb?.says === true;
}

/** Who is said to have done it to those among whom the phrase at k is: "the man police say killed a cook and her son". */
export function saidToHaveHarmed(chunks: readonly Chunk[], k: number): number {
  const first = firstObject(chunks, k);
  return first < 0 ? -1 : saidToHave(chunks, first - 1);
}

/** "Eight people among them a priest were killed": those before, and not only him. */
export function isAmongThem(chunks: readonly Chunk[], k: number): boolean {
  if (!isPreposition(itemAt(chunks, k - 2), 'among') || itemAt(chunks, k - 3)?.type !== 'noun-phrase') return false;
  const them = chunks[k - 1];
  return them?.type === 'noun-phrase' && them.pronoun === 'plural';
}
