/** Finds the things that came to harm, or at which something went off, with what became of them: no persons. */
import { itemAt } from '../text/item-at.js';
import type { Sentence } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import type { ClauseArguments } from './arguments/arguments.js';
import { altered, type Chunk, lemmaOf, type NounPhrase, type VerbGroup } from './chunk.js';
import type { Marks } from './chunks/marks.js';
import { isOf, isPreposition, says } from './chunks/says.js';
import type { Damage } from './clause.js';
import { isNamedThing, isThing } from './is-thing.js';
import { leftInRuins } from './left-in-ruins.js';
import { isUntold } from './modality.js';

/** Chunks looked at behind a verb for the place where something went off: "exploded last night in front of the bank". */
const REACH = 9;

export function readDamage(marks: Marks, sentence: Sentence, chunks: readonly Chunk[], clause: ClauseArguments, out: Damage[]): void {
  chunks.forEach((chunk, k) => {
    const found =
      chunk.type === 'verb-group'
        ? byVerb(marks, chunks, clause, k)
        : chunk.type === 'noun-phrase'
          ? byNoun(marks, chunks, clause, k)
          : null;
    if (found === null) return;
    const { firstToken, lastToken } = chunk as NounPhrase;
    for (const part of found.things) {
      const thing = wholeOf(marks, chunks, part);
      if (thing === null || (found.effect === null && isKnown(out, thing))) continue;
      const effect = thing === chunks[part] ? found.effect : found.effect && 'damaged';
      out.push({ sentence: sentence.index, thing, trigger: { firstToken, lastToken }, effect });
    }
  });
}

/** Told of last before, by another word for the same: "in a bus left outside the ministry". */
const isKnown = (out: readonly Damage[], { firstToken }: NounPhrase): boolean =>
  out.slice(-MOST_THINGS).some(({ thing, effect }) => effect === null && thing.firstToken === firstToken);
const MOST_THINGS = 4;

interface Found {
  readonly effect: Damage['effect'];
  /** Positions of noun phrases among the chunks. */
  readonly things: readonly number[];
}

function byVerb(marks: Marks, chunks: readonly Chunk[], clause: ClauseArguments, k: number): Found | null {
  const group = chunks[k]!;
  if (group.type !== 'verb-group') return null;
  const aims = group.copula ? aimsOf(marks, chunks, clause, k) : [];
  if (aims.length > 0) return { effect: null, things: aims };
  const effect = effectOf(marks, group) ?? leftInRuins(marks, chunks, k, clause.objects(k));
  if (effect === null && isShaking(marks, chunks, clause, k)) return { effect, things: shaken(marks, chunks, clause, k) };
  if (effect === null) return isGoingOff(marks, chunks, clause, k) ? { effect: null, things: placesAfter(marks, chunks, clause, k) } : null;
  if (isUntold(chunks, k)) return null;
  const objects = clause.objects(k);
  if (objects.length > 0)
    return { effect, things: isPronoun(marks, objects) ? thingBefore(marks, chunks, k) : positions(chunks, objects, k, 1) };
  const after = byNoun(marks, chunks, clause, k);
  if (after) return after;
  const followsIts = group.passive || group.bareParticiple;
  if (!followsIts) return null;
  const subjects = positions(chunks, clause.subjects(k), k, -1);
  const where =
    k + 1 < chunks.length - 1 && subjects.length === 1 && isPart(marks, chunks[subjects[0]!] as NounPhrase) && within(marks, chunks, k + 1);
  return { effect: where ? 'damaged' : effect, things: where ? positions(chunks, [where], k, 1) : subjects };
}

/** "it", "them" */
const isPronoun = ({ layout }: Marks, [object, ...others]: readonly NounPhrase[]): boolean =>
  others.length === 0 &&
  object!.lastToken === object!.firstToken + 1 &&
  (object!.pronoun === 'plural' || isSmallWord(layout, object!.firstToken, 'it'));

/** Chunks looked through for what a pronoun stands for. */
const MEANT_REACH = 10;

/** "attacked the town hall and burned it", "exploded at the foot of a tower, toppling it": the thing in front. */
function thingBefore(marks: Marks, chunks: readonly Chunk[], k: number): readonly number[] {
  for (let at = k - 1; at >= Math.max(0, k - MEANT_REACH); at--) {
    const chunk = chunks[at]!;
    if (chunk.type === 'break') return [];
    if (chunk.type === 'noun-phrase' && isProperty(marks, chunk) && !isThing(marks, chunk, 'bomb')) return [at];
  }
  return [];
}

const isPart = ({ classes, layout }: Marks, { headLast }: NounPhrase): boolean =>
  classes.part.has(layout.tokens[headLast - 1]?.lower ?? '');

/** "at the bank" of "windows were broken at the bank": what is behind a word of the class "within". */
function within({ classes }: Marks, chunks: readonly Chunk[], at: number): NounPhrase | null {
  const [lead, whole] = [chunks[at], chunks[at + 1]];
  return lead?.type === 'preposition' && classes.within.has(lead.says) && whole?.type === 'noun-phrase' ? whole : null;
}

/** "The target was a bank", "the bank was also the target of mortar fire": what stands on the other side of the verb. */
function aimsOf(marks: Marks, chunks: readonly Chunk[], clause: ClauseArguments, k: number): readonly number[] {
  if (isUntold(chunks, k)) return [];
  const subjects = clause.subjects(k);
  const said = chunks[chunks[k + 1]?.type === 'adverb' ? k + 2 : k + 1];
  if (said?.type === 'noun-phrase' && isAim(marks, said)) return positions(chunks, subjects, k, -1);
  const isAimBefore = subjects.length === 1 && (isAim(marks, subjects[0]!) || isAimOf(marks, chunks, subjects[0]!, k));
  return isAimBefore && said?.type === 'noun-phrase' ? positions(chunks, clause.joinedRight(chunks.indexOf(said, k)), k, 1) : [];
}

const isAim = ({ classes, layout }: Marks, { headLast, person, name }: NounPhrase): boolean =>
  person === null && name === null && classes.aim.at(layout.tokens[headLast - 1]!);

/** "the target of the attack was": the verb's subject may be what stands next to it. */
function isAimOf(marks: Marks, chunks: readonly Chunk[], subject: NounPhrase, k: number): boolean {
  const at = chunks.lastIndexOf(subject, k);
  const of = itemAt(chunks, at - 1);
  const aim = itemAt(chunks, at - 2);
  return isOf(of) && aim?.type === 'noun-phrase' && isAim(marks, aim);
}

/** "damage to several houses", "the destruction of three pylons", "the explosion outside the bank". */
function byNoun(marks: Marks, chunks: readonly Chunk[], clause: ClauseArguments, k: number): Found | null {
  const noun = chunks[k] as NounPhrase;
  const word = marks.layout.tokens[noun.lastToken - 1]!;
  const effect = marks.classes.damage.at(word) ? 'damaged' : marks.classes.destruction.at(word) ? 'destroyed' : null;
  if (effect === null)
    return noun.type === 'noun-phrase' && noun.happening?.kind === 'bombing'
      ? { effect: null, things: placesAfter(marks, chunks, clause, k) }
      : null;
  const sustained = sustainedBy(marks, chunks, clause, k, effect);
  if (sustained) return sustained;
  const next = chunks[k + 1];
  if (next?.type !== 'preposition' || !marks.classes['damage-to'].has(next.says) || chunks[k + 2]?.type !== 'noun-phrase') return null;
  const leads = marks.classes['damage-to'];
  return { effect, things: [...positions(chunks, clause.joinedRight(k + 2), k, 1), ...placesMore(marks, chunks, clause, k + 3, leads)] };
}

/** "Two stores suffered damage", "her car received heavy damage": what came to it is said of the subject. */
function sustainedBy(
  { classes }: Marks,
  chunks: readonly Chunk[],
  clause: ClauseArguments,
  k: number,
  effect: Damage['effect'],
): Found | null {
  const before = chunks[k - 1];
  const at = isAdjective(before) && before!.lastToken === chunks[k]!.firstToken ? k - 2 : k - 1;
  const verb = chunks[at];
  if (verb?.type !== 'verb-group' || verb.passive || isUntold(chunks, at)) return null;
  if (!classes.undergoing.has(lemmaOf(verb)) || isNone(chunks[at + 1]!)) return null;
  return { effect, things: positions(chunks, clause.subjects(at), at, -1) };
}

/** "heavy", "minor" of "heavy damage", "minor damage", which stand as phrases of their own */
const isAdjective = (before: Chunk | undefined): boolean =>
  before?.type === 'noun-phrase' && before.name === null && before.determiner === null && before.quantity === null;

/** "no damage" */
const isNone = (chunk: Chunk): boolean => chunk.type === 'noun-phrase' && (chunk.quantity?.count.high === 0 || chunk.count?.high === 0);

/** "partially destroyed" is damaged, "completely burned" destroyed. */
function effectOf(marks: Marks, chunk: VerbGroup): Damage['effect'] {
  const effect = effectOfVerb(marks, chunk);
  if (effect === null) return null;
  const { classes, layout } = marks;
  const says = (words: ReadonlySet<string>): boolean => {
    for (let at = Math.max(0, chunk.firstToken - 1); at <= Math.min(chunk.lastToken, layout.tokens.length - 1); at++)
      if (words.has(layout.tokens[at]!.lower)) return true;
    return false;
  };
  return says(classes.partly) ? 'damaged' : says(classes.wholly) ? 'destroyed' : effect;
}

function effectOfVerb({ classes: { damaging }, layout }: Marks, chunk: VerbGroup): Damage['effect'] {
  const { lower } = chunk;
  const last = layout.tokens[chunk.lastToken - 1]!.lower;
  const lemma = lemmaOf(chunk);
  const effect = damaging.get(lower) ?? null;
  const ofLast = last === lower ? effect : (damaging.get(last) ?? null);
  const ofLemma = lemma === lower ? effect : (damaging.get(lemma) ?? null);
  return effect === 'destroyed' || ofLast === 'destroyed' || ofLemma === 'destroyed' ? 'destroyed' : (effect ?? ofLast ?? ofLemma);
}

/** What an explosion shook, but for a town or a street. */
const shaken = (marks: Marks, chunks: readonly Chunk[], clause: ClauseArguments, k: number): readonly number[] =>
  positions(chunks, clause.objects(k), k, 1).filter((at) => !isThing(marks, chunks[at] as NounPhrase, 'ground'));

/** "An explosion rocked the embassy" */
function isShaking(marks: Marks, chunks: readonly Chunk[], clause: ClauseArguments, k: number): boolean {
  const group = chunks[k] as VerbGroup;
  if (group.passive || !marks.classes.shaking.has(lemmaOf(group)) || isUntold(chunks, k)) return false;
  return clause.subjects(k).some((subject) => subject.happening?.kind === 'bombing' || isThing(marks, subject, 'bomb'));
}

/** "a bomb exploded", "placed a bomb", "the charge was thrown". */
function isGoingOff(marks: Marks, chunks: readonly Chunk[], clause: ClauseArguments, k: number): boolean {
  const group = chunks[k]!;
  if (group.type !== 'verb-group' || isUntold(chunks, k)) return false;
  if (group.word?.happening?.kind === 'bombing') return clause.objects(k).every((phrase) => isThing(marks, phrase, 'bomb'));
  if (!marks.classes.place.has(group.lower)) return false;
  return [...clause.objects(k), ...(group.passive || group.bareParticiple ? clause.subjects(k) : [])].some((phrase) =>
    isThing(marks, phrase, 'bomb'),
  );
}

/** The first thing behind "at", "in front of" and the like, with those joined to it, within the clause. */
function placesAfter(marks: Marks, chunks: readonly Chunk[], clause: ClauseArguments, k: number): readonly number[] {
  for (let at = k + 1; at < Math.min(chunks.length - 1, k + REACH); at++) {
    const chunk = chunks[at]!;
    if (chunk.type === 'verb-group' && isOccurring(marks, chunk)) continue;
    if (chunk.type === 'verb-group' || chunk.type === 'break' || chunk.type === 'relative' || chunk.type === 'subordinate') return [];
    if (!isWhere(marks, chunks, at)) continue;
    const next = chunks[at + 1]!;
    if (next.type === 'noun-phrase' && isPlaceOfBomb(marks, chunks, at + 1))
      return [
        ...positions(chunks, clause.joinedRight(at + 1), at, 1),
        ...situatedAt(marks, chunks, clause, at + 2),
        ...placesMore(marks, chunks, clause, at + 2, marks.classes.where),
      ];
  }
  return [];
}

/** "a car parked outside the ministry": the ministry. */
function situatedAt(marks: Marks, chunks: readonly Chunk[], clause: ClauseArguments, at: number): readonly number[] {
  const [verb, , place] = chunks.slice(at, at + 3);
  if (verb?.type !== 'verb-group' || verb.copula || !marks.classes.situated.has(verb.lower)) return [];
  const isThere = place?.type === 'noun-phrase' && isWhere(marks, chunks, at + 1) && isPlaceOfBomb(marks, chunks, at + 2);
  return isThere ? positions(chunks, clause.joinedRight(at + 2), at, 1) : [];
}

/** "the bank", "the roof of the consulate"; not "the street", nor "the corner of Mill Road". */
function isPlaceOfBomb(marks: Marks, chunks: readonly Chunk[], at: number): boolean {
  const thing = wholeOf(marks, chunks, at);
  return thing !== null && !isThing(marks, thing, 'ground') && (thing === chunks[at] || isThing(marks, thing, 'target'));
}

/** A word of the class "where", and "from" of "across from the bank", "across the street from a school". */
function isWhere({ classes }: Marks, chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at]!;
  if (chunk.type !== 'preposition') return false;
  if (!says(chunk, 'from')) return classes.where.has(chunk.says);
  return [chunks[at - 1], chunks[at - 2]].some((before) => isPreposition(before, 'across'));
}

/** "at a bank, at a hotel and at the office of a union", "one at the park, another at a school": behind the first, each with its own preposition. */
function placesMore(
  { classes, layout }: Marks,
  chunks: readonly Chunk[],
  clause: ClauseArguments,
  from: number,
  leads: ReadonlySet<string>,
): readonly number[] {
  const out: number[] = [];
  let joined = false;
  for (let at = from; at < Math.min(chunks.length - 1, from + PLACES_REACH); at++) {
    const chunk = chunks[at]!;
    const next = chunks[at + 1]!;
    if (chunk.type === 'comma' || chunk.type === 'and') joined = true;
    else if (chunk.type === 'preposition' && joined && leads.has(chunk.says) && next.type === 'noun-phrase') {
      out.push(...positions(chunks, clause.joinedRight(at + 1), at, 1));
      joined = false;
    } else if (chunk.type === 'noun-phrase') joined &&= classes['next-one'].at(layout.tokens[chunk.lastToken - 1]!);
    else if (chunk.type !== 'preposition' && chunk.type !== 'adverb' && chunk.type !== 'time') break;
  }
  return out;
}

/** Chunks looked through for further places. */
const PLACES_REACH = 24;

/** "the explosion occurred in front of the bank" */
const isOccurring = ({ classes, layout }: Marks, { firstToken, lastToken }: VerbGroup): boolean =>
  classes.occur.at(layout.tokens[lastToken - 1]!) || (classes['taking-place'].at(layout.tokens[firstToken]!) && lastToken > firstToken);

/** Positions of phrases that stand before or behind a chunk; each is looked for from where the one before was found. */
function positions(chunks: readonly Chunk[], phrases: readonly NounPhrase[], from: number, step: 1 | -1): readonly number[] {
  const wanted = new Set<Chunk>(phrases);
  const out: number[] = [];
  for (let at = from + step; at >= 0 && at < chunks.length && out.length < wanted.size; at += step)
    if (wanted.has(chunks[at]!)) out.push(at);
  return step === 1 ? out : out.reverse();
}

/** "the windows of 30 stores", "the windows in the bank": the stores, the bank; null where neither is a thing that is attacked. */
function wholeOf(marks: Marks, chunks: readonly Chunk[], at: number): NounPhrase | null {
  const phrase = chunks[at] as NounPhrase;
  const part = isPart(marks, phrase);
  const whole = within(marks, chunks, at + 1);
  const joins = part || (isOf(chunks[at + 1]) && !phrase.person && !isProperty(marks, phrase));
  if (whole && joins && isProperty(marks, whole)) return whole;
  return (part ? ownerOf(marks, phrase) : null) ?? (isProperty(marks, phrase) ? phrase : null);
}

/** "the bank's front door", "hotel windows": the bank, the hotel. */
function ownerOf(marks: Marks, phrase: NounPhrase): NounPhrase | null {
  const { tokens } = marks.layout;
  for (let last = phrase.headLast - 1; last > phrase.firstToken; last--) {
    if (!marks.classes.part.at(tokens[last]!) && !tokens[last - 1]!.possessive) continue;
    const owner = altered(phrase, { lastToken: last, headLast: last, headFirst: last - 1, wholeLast: null });
    if (isThing(marks, owner, 'target') || isThing(marks, owner, 'vehicle')) return owner;
  }
  return null;
}

function isProperty(marks: Marks, phrase: NounPhrase): boolean {
  if (phrase.person || phrase.pronoun || phrase.possessive || phrase.happening) return false;
  return (
    isThing(marks, phrase, 'target') ||
    isThing(marks, phrase, 'vehicle') ||
    isSite(marks, phrase) ||
    isNamedThing(marks.layout, phrase, { named: marks.classes['named-first'], foreign: marks.classes['foreign-name'] })
  );
}

const isSite = ({ places }: Marks, { place }: NounPhrase): boolean => place !== null && places[place]!.kind === 'site';
