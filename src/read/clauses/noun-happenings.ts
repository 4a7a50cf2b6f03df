/** A noun that tells of a happening: "the raid by rebels on the bank", "the mayor survived an attack". */
import { itemAt } from '../text/item-at.js';
import type { Sentence } from '../text/layout.js';
import type { ClauseArguments } from './arguments/arguments.js';
import { type Chunk, isViolentVerb, lemmaOf, type NounPhrase, type Small } from './chunk.js';
import type { Marks } from './chunks/marks.js';
import { isOf, isPreposition, says } from './chunks/says.js';
import type { Happening } from './clause.js';
import { isFoiled } from './foiled-deeds.js';

export function fromNoun(
  marks: Marks,
  sentence: Sentence,
  chunks: readonly Chunk[],
  clause: ClauseArguments,
  k: number,
  phrase: NounPhrase,
): Happening {
  const targets = upToNextDeed(chunks, k, aimedAt(marks, chunks, clause, k));
  const by = byBehind(marks, chunks, k);
  const agent = by >= 0 ? chunks[by + 1] : undefined;
  return {
    sentence: sentence.index,
    word: phrase.happening!,
    trigger: { firstToken: phrase.headFirst, lastToken: phrase.headLast },
    nominal: true,
    phrase,
    // no fighting was reported
    certainty: phrase.count?.high === 0 ? 'denied' : isToCome(marks, phrase) ? 'hypothetical' : 'asserted',
    attempted: isFoiled(marks, chunks, clause, k, targets.length > 0),
    agent: agent?.type === 'noun-phrase' ? agent : (threatening(chunks, k, phrase) ?? involvedIn(marks, chunks, clause, k)),
    targets,
    isShare: false,
  };
}

/** "the murder of Ana Ruiz and the kidnapping of Juan Mora": the murder was of Ana Ruiz alone. */
function upToNextDeed(chunks: readonly Chunk[], k: number, targets: readonly NounPhrase[]): readonly NounPhrase[] {
  if (targets.length < 2) return targets;
  const next = chunks.slice(k + 1, k + BY_REACH).find(isDeed);
  return next ? targets.filter(({ firstToken }, i) => i === 0 || firstToken < next.firstToken) : targets;
}
const isDeed = (chunk: Chunk): boolean =>
  chunk.type === 'noun-phrase' && chunk.happening?.role === 'violence' && (chunk.person ?? chunk.name) === null;

/** "the murder on 3 May of Ana Ruiz", "the killing in Lugo of two nuns": to the "of" behind time and place; the noun's own next chunk elsewhere. */
function pastSetting({ places }: Marks, chunks: readonly Chunk[], from: number): number {
  let k = from;
  for (let steps = 0; steps < SETTINGS; steps++) {
    const [chunk, next] = chunks.slice(k, k + 2);
    if (chunk?.type === 'time') k++;
    else if (chunk?.type === 'preposition' && next?.type === 'noun-phrase' && next.place !== null && places[next.place]!.kind === 'toponym')
      k += 2;
    else break;
  }
  return isOf(chunks[k]) ? k : from;
}
/** Phrases of place and time between a noun and those it was done to. */
const SETTINGS = 3;

/**
 * "by" of "the raid by rebels", "the raid carried out by rebels" and of "the murder of Ana Ruiz, a teacher, and her brother by rebels"; -1
 * where nobody is said to have done it: "the raid was condemned by a bishop".
 */
function byBehind({ classes }: Marks, chunks: readonly Chunk[], k: number): number {
  let isOfThem = true;
  for (let i = k + 1; i < Math.min(chunks.length, k + BY_REACH) && (isOfThem || i < k + NEAR); i++) {
    const chunk = chunks[i]!;
    if (isPreposition(chunk, 'by')) return i;
    if (chunk.type === 'verb-group' && !classes['doing-deed'].has(chunk.lower) && !isViolentVerb(chunk)) return -1;
    isOfThem &&= OF_THEM.has(chunk.type);
  }
  return -1;
}
/** Chunks from a deed to who did it, whatever stands between; and as far as only those to whom it was done are told of. */
const NEAR = 6;
const BY_REACH = 24;
const OF_THEM: ReadonlySet<Chunk['type']> = new Set<Chunk['type']>([
  'noun-phrase',
  'preposition',
  'comma',
  'and',
  'age',
  'time',
  'open',
  'close',
]);

/** "received death threats from rebels": the rebels. */
function threatening(chunks: readonly Chunk[], k: number, { happening }: NounPhrase): NounPhrase | null {
  const [from, whom] = chunks.slice(k + 1, k + 3);
  return happening!.role === 'threat' && isPreposition(from, 'from') && whom?.type === 'noun-phrase' ? whom : null;
}

/** "a planned raid", "ahead of rallies", "a march next month": not yet. */
function isToCome({ classes, layout: { tokens } }: Marks, { firstToken, headFirst, lastToken }: NounPhrase): boolean {
  for (let i = Math.max(0, firstToken - PLANNED_WITHIN); i < headFirst; i++) if (classes.planned.at(tokens[i]!)) return true;
  return classes['still-to-come'].at(tokens[lastToken]);
}
/** Tokens from "ahead of" to what is still to come. */
const PLANNED_WITHIN = 2;

/** "the attack by rebels on the bank", "the raid launched yesterday against two shops": what it was aimed at, first of all what is next. */
function aimedAt(marks: Marks, chunks: readonly Chunk[], clause: ClauseArguments, k: number): readonly NounPhrase[] {
  const at = pastSetting(marks, chunks, k + 1);
  const after = chunks[at];
  const happening = (chunks[k] as NounPhrase).happening!;
  const isByTo = happening.role === 'threat' || marks.classes['aimed-by-to'].has(happening.word);
  if (isLaidOn(marks, chunks, k)) return [];
  if (
    after?.type === 'preposition' &&
    (marks.classes['aimed-by-noun'].has(after.says) || (isByTo && says(after, 'to'))) &&
    chunks[at + 1]?.type === 'noun-phrase'
  )
    return [...clause.joinedRight(at + 1), ...againstMore(chunks, clause, at + 2, ({ says }) => marks.classes['aimed-too'].has(says))];
  const targets = targetsOf(marks, chunks, clause, k);
  if (targets.length > 0) return targets;
  const undergone = whoUnderwent(marks, chunks, clause, k);
  if (undergone.length > 0) return undergone;
  let isBySomebody = false;
  for (let i = k + 1; i < Math.min(chunks.length - 1, k + AIM_REACH); i++) {
    const chunk = chunks[i]!;
    if (isPreposition(chunk, 'by')) isBySomebody = true;
    // the attack staged by rebels on the palace
    const isAimed =
      chunk.type === 'preposition' &&
      (says(chunk, 'against') || (says(chunk, 'on') && isBySomebody) || isBehindAiming(marks, chunks[i - 1]));
    if (isAimed && chunks[i + 1]!.type === 'noun-phrase')
      return [...clause.joinedRight(i + 1), ...againstOther(marks, chunks, clause, i + 2)];
    if (chunk.type === 'comma' || chunk.type === 'break' || (chunk.type === 'verb-group' && !(chunk.bareParticiple || chunk.passive)))
      break;
  }
  return [];
}

/** "The attack was aimed at a fuel depot", "a bombing meant for the minister" */
const isBehindAiming = ({ classes, layout }: Marks, before: Chunk | undefined): boolean =>
  before?.type === 'verb-group' && classes.aiming.at(layout.tokens[before.lastToken - 1]!);

/** "blamed the killing on rebels": who did it, and not to whom. */
const isLaidOn = ({ classes, layout: { tokens } }: Marks, chunks: readonly Chunk[], k: number): boolean => {
  const on = chunks[k + 1];
  return isPreposition(on, 'on') && classes.laying.has(tokens[chunks[k]!.firstToken - 1]?.lower ?? '');
};

/** "The mayor survived an attack", "received death threats", "fell victim to a bombing": to whom it was done, whatever became of them. */
function whoUnderwent({ classes }: Marks, chunks: readonly Chunk[], clause: ClauseArguments, k: number): readonly NounPhrase[] {
  let verb = k - 1;
  while (
    verb >= 0 &&
    verb > k - 3 &&
    (chunks[verb]!.type === 'preposition' || chunks[verb]!.type === 'adverb' || chunks[verb]!.type === 'state')
  )
    verb--;
  const group = itemAt(chunks, verb);
  if (group?.type !== 'verb-group' || group.passive || group.negated) return [];
  const lemma = group.copula ? 'be' : lemmaOf(group);
  const lead = chunks[k - 1];
  // the base came under attack
  const led = lead?.type === 'preposition' ? `${lemma} ${lead.says}` : lemma;
  if (!classes.undergoing.has(lemma) && !classes.undergoing.has(led)) return [];
  return clause.subjects(verb).map((whom) => meantBy(chunks, verb, whom));
}

/** "Two deputies left, saying they had got death threats": the deputies. */
function meantBy(chunks: readonly Chunk[], verb: number, whom: NounPhrase): NounPhrase {
  if (whom.pronoun === null) return whom;
  const before = chunks.find((chunk, i) => i < verb && chunk.type === 'noun-phrase' && isPersonOf(chunk, whom.pronoun));
  return before?.type === 'noun-phrase' ? before : whom;
}

const isPersonOf = ({ person, pronoun }: NounPhrase, number: NounPhrase['pronoun']): boolean =>
  pronoun === null && person !== null && person.plural === (number === 'plural');

/** "One attack was aimed at the depot and the other against a club": the club. */
function againstOther({ classes, layout }: Marks, chunks: readonly Chunk[], clause: ClauseArguments, from: number): readonly NounPhrase[] {
  for (let i = from; i < Math.min(chunks.length - 3, from + OTHER_REACH); i++) {
    const [and, other, lead, whom] = chunks.slice(i, i + 4);
    if (and!.type === 'verb-group' || and!.type === 'break' || and!.type === 'relative' || and!.type === 'subordinate') break;
    const isOther = other!.type === 'noun-phrase' && classes['next-one'].at(layout.tokens[other!.lastToken - 1]!);
    const isAimed = lead!.type === 'preposition' && (classes['aimed-too'].has(lead!.says) || says(lead, 'at'));
    if ((and!.type === 'and' || and!.type === 'comma') && isOther && isAimed && whom!.type === 'noun-phrase')
      return clause.joinedRight(i + 3);
  }
  return [];
}
/** Chunks from what one attack was aimed at to "and the other against". */
const OTHER_REACH = 6;

/** "attacks on a bridge, on the bank, and against two stores": what is behind each further preposition. */
export function againstMore(
  chunks: readonly Chunk[],
  clause: ClauseArguments,
  from: number,
  leads: (preposition: Small) => boolean,
): readonly NounPhrase[] {
  const out: NounPhrase[] = [];
  for (let i = from; i < Math.min(chunks.length - 2, from + MORE_REACH); i++) {
    const chunk = chunks[i]!;
    if (chunk.type === 'verb-group' || chunk.type === 'break' || chunk.type === 'relative' || chunk.type === 'subordinate') break;
    const next = chunks[i + 1]!;
    if (
      (chunk.type === 'and' || chunk.type === 'comma') &&
      next.type === 'preposition' &&
      leads(next) &&
      chunks[i + 2]!.type === 'noun-phrase'
    )
      out.push(...clause.joinedRight(i + 2));
  }
  return out;
}

/** "The warehouse was the target of a bomb attack", "Ana Ruiz became the victim of an ambush" */
function targetsOf({ classes }: Marks, chunks: readonly Chunk[], clause: ClauseArguments, k: number): readonly NounPhrase[] {
  const [of, what] = [itemAt(chunks, k - 1), itemAt(chunks, k - 2)];
  const at = itemAt(chunks, k - 3)?.type === 'adverb' ? k - 4 : k - 3;
  const be = itemAt(chunks, at);
  if (!isOf(of) || what?.type !== 'noun-phrase' || be?.type !== 'verb-group') return [];
  const isVictim = what.person !== null && classes.victim.has(what.person.concept) && what.name === null;
  if (!be.copula && !(be.word?.verb && classes.becoming.has(be.word.verb.lemma))) return [];
  if ((what.person && !isVictim) || what.name || !what.determiner) return [];
  const subjects = clause.subjects(at);
  return isVictim ? subjects.slice(-1) : subjects;
}

/** Chunks looked through for what more an attack was aimed at. */
const MORE_REACH = 24;

/** Chunks between an attack and "against". */
const AIM_REACH = 7;

/** "the men involved in the murder", "were charged with masterminding the killing", "accused two officers of the murder": who did it. */
function involvedIn({ classes }: Marks, chunks: readonly Chunk[], clause: ClauseArguments, k: number): NounPhrase | null {
  // charged with committing the massacre
  const before = itemAt(chunks, k - 1);
  const at = before?.type === 'verb-group' && before.ing && classes['part-in'].has(before.lower) ? k - 1 : k;
  if (itemAt(chunks, at - 1)?.type !== 'preposition') return null;
  const group = itemAt(chunks, at - 2);
  if (group?.type === 'verb-group')
    return group.negated || !classes.involved.has(group.lower) ? null : (clause.subjects(at - 2).at(-1) ?? null);
  for (let i = at - 2; i >= Math.max(0, at - BLAMED_WITHIN); i--) {
    const verb = chunks[i]!;
    if (verb.type === 'break' || verb.type === 'comma' || verb.type === 'relative') return null;
    if (verb.type === 'verb-group')
      return verb.negated || verb.passive || !classes.involved.has(verb.lower) ? null : (clause.objects(i).at(-1) ?? null);
  }
  return null;
}

/** Chunks between "accused" and the preposition behind those accused. */
const BLAMED_WITHIN = 7;
