/** Violence that is spoken of in general, and none that was done: "crimes such as kidnapping", "those who threaten people", "we oppose bombings". */
import { itemAt } from '../text/item-at.js';
import { isSmallWord } from '../text/small-words.js';
import type { ClauseArguments } from './arguments/arguments.js';
import { type Chunk, isEffectVerb, isViolentVerb, lemmaOf, type NounPhrase, type VerbGroup } from './chunk.js';
import type { Marks } from './chunks/marks.js';
import { isOf } from './chunks/says.js';
import type { Happening } from './clause.js';
import { isDeedAsSubject } from './deed-as-subject.js';
import { isOneOrTheOther } from './one-or-the-other.js';

export function isInGeneral(marks: Marks, chunks: readonly Chunk[], k: number, clause: ClauseArguments, happening: Happening): boolean {
  const chunk = chunks[k]!;
  if (isOneOrTheOther(chunks, k, happening.targets)) return true;
  if (chunk.type === 'verb-group')
    return (
      isOfWhoever(marks, chunks, k) ||
      isDeedAsSubject(marks, chunks, k) ||
      isExampleDeed(marks, chunks, k) ||
      isHabit(marks, chunks, k, clause, happening) ||
      isSuchDeed(marks, chunks, k, happening)
    );
  if (chunk.type !== 'noun-phrase' || happening.word.role === 'step') return false;
  return (
    isOfSome(marks, chunks, k, chunk, happening) ||
    isToEnd(marks, chunks, k) ||
    isKindOfDeed(marks, chunks, k, chunk, happening) ||
    isNumberOfSuch(marks, chunk) ||
    isToldApart(marks, chunks, k, chunk) ||
    isOnlyFeared(marks, chunks, k, chunk)
  );
}

/** "fears an attack", "did not rule out new bombings", "prepared for any attack", "will not tolerate attacks on the pipeline": none that was. */
function isOnlyFeared(marks: Marks, chunks: readonly Chunk[], k: number, phrase: NounPhrase): boolean {
  const { classes, layout } = marks;
  if (classes.any.at(layout.tokens[phrase.firstToken]!)) return true;
  const before = itemAt(chunks, k - 1);
  if (before?.type !== 'verb-group' || !isUncounted(marks, phrase)) return false;
  const lemma = lemmaOf(before);
  if (classes['only-feared'].has(lemma)) return true;
  const isToCome = before.modal || before.infinitive;
  return isToCome && classes['in-general-of'].has(lemma) && phrase.determiner === null;
}

/** "an attack", "new attacks" */
const isUncounted = ({ layout: { tokens, endings } }: Marks, { determiner, quantity, headLast }: NounPhrase): boolean =>
  determiner === 'indefinite' || (determiner === null && quantity === null && endings.plural.of(tokens[headLast - 1]!.lower));

/** "Kidnapping is a crime", "Murder has become an everyday matter", "discussed kidnapping", "insurance against kidnapping": what is so called. */
function isKindOfDeed(marks: Marks, chunks: readonly Chunk[], k: number, phrase: NounPhrase, { agent, targets }: Happening): boolean {
  if (!isBare(phrase) || targets.length > 0 || agent !== null) return false;
  let last = k;
  while (chunks[last + 1]?.type === 'and' && chunks[last + 2]?.type === 'noun-phrase' && isBare(chunks[last + 2] as NounPhrase)) last += 2;
  const lead = leadOf(chunks, k);
  const next = chunks[last + 1];
  if (isRising(marks, chunks, last)) return true;
  // only at the head of its clause: "the man wanted for murder is in Lugo"
  const isSubject = lead < 0 || !LEADS.has(chunks[lead]!.type);
  if (isSubject && next?.type === 'verb-group' && isSaidOfKind(marks, next)) return true;
  const isOfOuter = chunks[lead]?.type === 'preposition' && next?.type === 'verb-group';
  return (isOfOuter || !isToldMore(chunks, last)) && isBehindKind(marks, chunks[lead], chunks[lead + 1]!);
}

/** "Murders in Lima fell by a fifth" */
function isRising({ classes }: Marks, chunks: readonly Chunk[], last: number): boolean {
  const at = chunks[last + 1]?.type === 'preposition' && chunks[last + 2]?.type === 'noun-phrase' ? last + 3 : last + 1;
  const verb = chunks[at];
  return verb?.type === 'verb-group' && !verb.passive && classes['general-rise'].has(lemmaOf(verb));
}
const LEADS: ReadonlySet<Chunk['type']> = new Set<Chunk['type']>(['preposition', 'verb-group', 'noun-phrase', 'time', 'age']);

/** "is", "has become" */
const isSaidOfKind = (marks: Marks, group: VerbGroup): boolean =>
  !group.passive &&
  ((group.copula && marks.classes['general-is'].has(lastWordOf(marks, group))) || marks.classes['general-is'].has(group.lower));

const lastWordOf = ({ layout: { tokens } }: Marks, { firstToken }: VerbGroup): string => tokens[firstToken]!.lower;

/** "against", "discussed" */
function isBehindKind({ classes, layout }: Marks, before: Chunk | undefined, first: Chunk): boolean {
  if (before?.type === 'preposition')
    return classes['in-general-after'].has(before.says) && layout.tokens[first.firstToken - 1]!.lower === before.says;
  return before?.type === 'verb-group' && !before.negated && classes['in-general-of-kind'].has(lemmaOf(before));
}

const isBare = ({ determiner, quantity, name, person, place, firstToken, headFirst }: NounPhrase): boolean =>
  (determiner ?? quantity ?? name ?? person ?? place) === null && firstToken === headFirst;

/** "makes kidnapping punishable", "to fight kidnapping": the verb of nobody that is told of. */
function isSuchDeed(marks: Marks, chunks: readonly Chunk[], k: number, { targets }: Happening): boolean {
  const group = chunks[k] as VerbGroup;
  if (!group.ing || group.lastToken - group.firstToken > 1) return false;
  if (targets.some(({ person, name, pronoun, quantity }) => (person ?? name ?? pronoun ?? quantity) !== null)) return false;
  const lead = leadOf(chunks, k);
  return chunks[lead]?.type === 'verb-group' && isBehindKind(marks, chunks[lead], chunks[lead + 1]!);
}

/** "A judge was murdered in Lima and a priest in Tacna in two separate attacks": the verb tells of them. */
function isToldApart({ classes, layout: { tokens, endings } }: Marks, chunks: readonly Chunk[], k: number, phrase: NounPhrase): boolean {
  if (itemAt(chunks, k - 1)?.type !== 'preposition' || !endings.plural.of(tokens[phrase.headLast - 1]!.lower)) return false;
  if (!tokens.slice(phrase.firstToken, phrase.headFirst).some(({ lower }) => classes['told-apart'].has(lower))) return false;
  return chunks.some((chunk) => chunk.type === 'verb-group' && (isViolentVerb(chunk) || isEffectVerb(chunk)));
}

/** "the number of kidnappings rose" */
function isNumberOfSuch({ classes, layout: { tokens } }: Marks, { determiner, firstToken, headFirst }: NounPhrase): boolean {
  return determiner === 'definite' && headFirst - firstToken === NUMBER_OF && classes['general-number'].at(tokens[firstToken + 1]!);
}
/** Tokens before the noun: "the number of". */
const NUMBER_OF = 3;

/** Chunks between a verb or preposition and the last of what a list behind it names. */
const LISTED_WITHIN = 8;

/** "crimes such as kidnapping and murder", "opposes bombings and murders", "What is said about kidnappings?" */
function isOfSome(marks: Marks, chunks: readonly Chunk[], k: number, phrase: NounPhrase, { agent, targets }: Happening): boolean {
  const { classes, layout } = marks;
  const lead = leadOf(chunks, k);
  if (isOfList(marks, chunks, lead) && isBarePlural(marks, phrase)) return true;
  if (targets.length > 0 || agent !== null || isToldMore(chunks, k)) return false;
  const first = chunks[lead + 1] as NounPhrase;
  if (isExample(marks, first)) return phrase.determiner === null || phrase.determiner === 'indefinite';
  if (!isBarePlural(marks, phrase)) return false;
  const before = chunks[lead];
  if (before?.type === 'preposition')
    return classes['in-general-after'].has(before.says) && layout.tokens[first.firstToken - 1]!.lower === before.says;
  return before?.type === 'verb-group' && !before.negated && classes['in-general-of'].has(lemmaOf(before));
}

/** "its list of attacks" */
function isOfList({ classes, layout }: Marks, chunks: readonly Chunk[], lead: number): boolean {
  const [what, of] = [itemAt(chunks, lead - 1), itemAt(chunks, lead)];
  if (!isOf(of) || what?.type !== 'noun-phrase') return false;
  return classes['in-general-list'].at(layout.tokens[what.headLast - 1]!);
}

/** Where the words stand that lead to a list whose last phrase is the one given. */
function leadOf(chunks: readonly Chunk[], k: number): number {
  let at = k - 1;
  while (at > 0 && at > k - LISTED_WITHIN) {
    const joint = chunks[at]!.type;
    if (joint !== 'and' && joint !== 'or' && joint !== 'comma') break;
    const before = chunks[at - 1]!.type === 'noun-phrase' ? at - 1 : at - 2;
    if (chunks[before]?.type !== 'noun-phrase') break;
    at = before - 1;
  }
  return at;
}

/** A verb, a place, a day or a clause behind it tells of one that was. */
const isToldMore = (chunks: readonly Chunk[], k: number): boolean => {
  const [next, what] = chunks.slice(k + 1, k + 3);
  if (next?.type === 'preposition')
    return what?.type === 'time' || (what?.type === 'noun-phrase' && (what.place !== null || what.name !== null));
  return next?.type === 'verb-group' || next?.type === 'relative' || next?.type === 'time';
};

/** "such as a robbery", "like a robbery" */
function isExample({ classes, layout }: Marks, { firstToken }: Chunk): boolean {
  const [such, as] = [itemAt(layout.tokens, firstToken - 2), itemAt(layout.tokens, firstToken - 1)];
  if (as && classes.exemplifying.at(as)) return true;
  return such !== undefined && classes.such.at(such) && isSmallWord(layout, firstToken - 1, 'as');
}

/** "such as kidnapping, murder and theft", as far as they are read as verbs. */
function isExampleDeed(marks: Marks, chunks: readonly Chunk[], k: number): boolean {
  let at = k;
  while (at > 1 && at > k - LISTED_WITHIN && (chunks[at - 1]!.type === 'comma' || chunks[at - 1]!.type === 'and')) at -= 2;
  const first = chunks[at]!;
  return first.type === 'verb-group' && first.ing && isExample(marks, first);
}

const isBarePlural = (
  { layout: { tokens, endings } }: Marks,
  { determiner, quantity, firstToken, headFirst, headLast }: NounPhrase,
): boolean => determiner === null && quantity === null && firstToken === headFirst && endings.plural.of(tokens[headLast - 1]!.lower);

/** "must cease its acts of sabotage", "to end the bombings": what goes on, and no day of it. */
function isToEnd({ classes }: Marks, chunks: readonly Chunk[], k: number): boolean {
  for (let at = k - 1; at >= Math.max(0, k - LISTED_WITHIN); at--) {
    const chunk = chunks[at]!;
    if (chunk.type === 'verb-group') return (chunk.modal || chunk.infinitive) && classes['in-general-end'].has(lemmaOf(chunk));
    const isBetween = chunk.type === 'noun-phrase' || chunk.type === 'and' || chunk.type === 'comma' || chunk.type === 'state';
    if (!isBetween && !isOf(chunk)) return false;
  }
  return false;
}

/** "those who use weapons or threaten people" */
function isOfWhoever(marks: Marks, chunks: readonly Chunk[], k: number): boolean {
  const { classes, layout } = marks;
  if (!isPresent(marks, chunks[k] as VerbGroup)) return false;
  for (let at = k - 1; at > Math.max(0, k - LISTED_WITHIN); at--) {
    const chunk = chunks[at]!;
    if (chunk.type === 'break' || chunk.type === 'subordinate') return false;
    if (chunk.type === 'verb-group' && !isPresent(marks, chunk)) return false;
    if (chunk.type === 'relative') return classes.whoever.at(layout.tokens[chunk.firstToken - 1]) || isOfAllSuch(chunks[at - 1]);
  }
  return false;
}

/** "rebels who kidnap farmers": whoever of them does */
export const isOfAllSuch = (chunk: Chunk | undefined): boolean =>
  chunk?.type === 'noun-phrase' && chunk.person?.plural === true && (chunk.determiner ?? chunk.quantity ?? chunk.name) === null;

const isPresent = (
  { layout: { endings } }: Marks,
  { word, lower, modal, perfect, passive, ing, infinitive, firstToken, lastToken }: VerbGroup,
): boolean =>
  !(modal || perfect || passive || ing || infinitive) &&
  lastToken - firstToken === (word?.verb?.lemma.split(' ').length ?? 1) &&
  (word?.verb ? (word.verb.base || word.verb.s) && !word.verb.past : !endings.past.of(lower));

/** "The death squads have murdered and kidnapped with impunity": nobody is said to have been harmed. */
function isHabit(marks: Marks, chunks: readonly Chunk[], k: number, clause: ClauseArguments, { targets }: Happening): boolean {
  const { classes } = marks;
  const group = chunks[k] as VerbGroup;
  const lemma = group.word?.verb?.lemma ?? '';
  const isPlain = !group.passive && !group.infinitive && targets.length === 0;
  // they kidnap and they kill
  if (!isPlain || !(classes['done-to-somebody'].has(lemma) || (classes.killing.has(lemma) && isPresent(marks, group)))) return false;
  let first = k;
  while (first > 0 && first > k - LISTED_WITHIN && isOfRow(chunks[first - 1]!)) first--;
  let last = k;
  while (last + 1 < chunks.length && last < k + LISTED_WITHIN && isOfRow(chunks[last + 1]!)) last++;
  const row = chunks.slice(first, last + 1).flatMap((chunk, i) => (chunk.type === 'verb-group' ? [{ chunk, at: first + i }] : []));
  const isOfNobody = row.every(({ chunk, at }) => !chunk.passive && clause.objects(at).length === 0);
  return (
    isOfNobody &&
    (row[0]!.chunk.perfect || isPresent(marks, group)) &&
    (chunks[last]!.type === 'and' || chunks[last + 1]?.type !== 'noun-phrase')
  );
}

/** Of a row of verbs: "murdered, tortured and kidnapped". */
const isOfRow = ({ type }: Chunk): boolean => type === 'verb-group' || type === 'and' || type === 'comma' || type === 'adverb';
