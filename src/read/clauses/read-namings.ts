/** "The gunman, Ivo Reyes, fled", "The gunman was identified as Ivo Reyes": who has which name; and the attackers a sentence opens with. */
import { itemAt } from '../text/item-at.js';
import type { Sentence } from '../text/layout.js';
import { afterModifiers, isAs } from './arguments/chunk-steps.js';
import { type Chunk, isEffectVerb, lemmaOf, type NounPhrase } from './chunk.js';
import { isOf, isPreposition } from './chunks/says.js';
import type { Naming } from './clause.js';
import type { ClauseClasses } from './clause-classes.js';
import type { PersonWord } from './words.js';

export function readNamings(classes: ClauseClasses, { index }: Sentence, chunks: readonly Chunk[], out: Naming[]): void {
  const tellsOfAttacker = hasTheAttacker(chunks);
  for (let k = 0; k < chunks.length; k++) {
    const phrase = chunks[k]!;
    if (phrase.type !== 'noun-phrase') continue;
    const taken = tellsOfAttacker ? (takenForCulprit(classes, chunks, k) ?? saidToBeCulprit(classes, chunks, k)) : null;
    const as = taken ?? (tellsOfAttacker ? culpritBeside(chunks, k) : null) ?? calledBeside(chunks, k);
    const isOne = isOneUnnamed(phrase);
    // another clerk, Ana Ruiz, was shot; but "another was Ana Ruiz"
    const isSaidWhich = chunks[k + 1]?.type === 'comma' || isDone(chunks[k + 1]);
    const mayBeNamed = isOne && (!isOneOf(phrase) || isSaidWhich);
    const behind = mayBeNamed ? nameBehind(classes, chunks, k) : null;
    // another, Ana Ruiz said, was shot
    const name = behind && phrase.person === null && chunks[chunks.indexOf(behind, k) + 1]?.type === 'verb-group' ? null : behind;
    const office = officeBeside(chunks, k);
    if (name || as || office || (k === 0 && isOne && isTheAttacker(phrase)))
      out.push({ phrase, name, as, office, sentence: index, taken: taken !== null });
  }
}

function hasTheAttacker(chunks: readonly Chunk[]): boolean {
  for (let k = 0; k < chunks.length; k++) {
    const chunk = chunks[k]!;
    if (chunk.type === 'noun-phrase' && isTheAttacker(chunk)) return true;
  }
  return false;
}

/** "one of the clerks killed in the ambush" */
const isDone = (chunk: Chunk | undefined): boolean => chunk?.type === 'verb-group' && chunk.bareParticiple && isEffectVerb(chunk);

const isOneUnnamed = (phrase: NounPhrase): boolean => {
  const { person, name, quantity, possessive } = phrase;
  if (name !== null || possessive) return false;
  if (person === null) return isOneMore(phrase);
  return isOneOf(phrase) || (!person.plural && quantity === null);
};

/** "a third" of "two clerks were killed and a third, Ana Ruiz, was hurt" */
const isOneMore = ({ quantity, count, determiner, pronoun, headFirst, firstToken }: NounPhrase): boolean =>
  quantity === null
    ? determiner === 'other' && pronoun === null && headFirst === firstToken
    : count?.high === 1 && (quantity.additional || quantity.anaphoric || quantity.of !== null || headFirst === firstToken);

/** "another clerk", "the other clerk", "one of the clerks": of several. */
const isOneOf = ({ determiner, quantity, count }: NounPhrase): boolean =>
  count?.high === 1 && (quantity !== null || determiner === 'other');

/** "Ivo Reyes, a former student, fled", "the suspect, 40, a welder, fled" */
function calledBeside(chunks: readonly Chunk[], k: number): PersonWord | null {
  const { person, name, quantity, possessive } = chunks[k] as NounPhrase;
  if ((person?.plural ?? name === null) || quantity || possessive || chunks[k + 1]?.type !== 'comma') return null;
  const at = chunks[k + 2]?.type === 'age' && chunks[k + 3]?.type === 'comma' ? k + 4 : k + 2;
  const beside = chunks[at];
  if (beside?.type !== 'noun-phrase' || beside.determiner !== 'indefinite' || beside.name || chunks[at + 1]?.type !== 'comma') return null;
  return beside.person?.plural === false ? beside.person : null;
}

/** "Ana Ruiz, the mayor of Lugo, was shot", "killed Ana Ruiz, 40, head of the union." */
function officeBeside(chunks: readonly Chunk[], k: number): PersonWord | null {
  const { person, name, quantity, possessive } = chunks[k] as NounPhrase;
  if (name === null || possessive || quantity || person?.plural || chunks[k + 1]?.type !== 'comma') return null;
  const at = chunks[k + 2]?.type === 'age' && chunks[k + 3]?.type === 'comma' ? k + 4 : k + 2;
  const beside = chunks[at];
  if (beside?.type !== 'noun-phrase' || beside.name || beside.possessive || beside.quantity || beside.person?.plural !== false) return null;
  if (beside.determiner !== 'definite' && beside.determiner !== null) return null;
  const end = chunks[pastWhose(chunks, at + 1)];
  return end === undefined || end.type === 'comma' || end.type === 'break' ? beside.person : null;
}

/** "A seventh, the suspected gunman, was found dead", "Ivo Reyes, 40, the shooter", "a man believed to be the gunman" */
function culpritBeside(chunks: readonly Chunk[], k: number): PersonWord | null {
  const { count, possessive, person } = chunks[k] as NounPhrase;
  const isMany = person?.plural === true || (count !== null && count.high !== 1);
  if (possessive || isMany || person?.group === 'perpetrators' || chunks[k + 1]?.type !== 'comma') return null;
  const at = chunks[k + 2]?.type === 'age' && chunks[k + 3]?.type === 'comma' ? k + 4 : k + 2;
  const beside = chunks[at];
  if (beside?.type !== 'noun-phrase' || beside.name || beside.possessive || !isTheAttacker(beside) || beside.person!.plural) return null;
  // a clerk, the gunman, and a guard were killed: of a list
  const next = chunks[at + 2]?.type;
  return chunks[at + 1]?.type === 'comma' && next !== 'and' && next !== 'noun-phrase' ? beside.person : null;
}

/** Chunks from the name to "the gunman". */
const TAKEN_WITHIN = 8;

/** "Ivo Reyes, who police believe to be the gunman", "Ivo Reyes, whom they identified as the shooter" */
function takenForCulprit(classes: ClauseClasses, chunks: readonly Chunk[], k: number): PersonWord | null {
  const { name, possessive, person } = chunks[k] as NounPhrase;
  if (name === null || possessive || person?.plural) return null;
  const relative = chunks.slice(k + 1, k + 5).findIndex(({ type }) => type === 'relative');
  if (relative < 0 || relative !== chunks.slice(k + 1, k + 5).findIndex(({ type }) => type !== 'comma' && type !== 'age')) return null;
  let believes = false;
  for (const chunk of chunks.slice(k + relative + 2, k + TAKEN_WITHIN)) {
    if (chunk.type === 'comma' || chunk.type === 'break') return null;
    if (chunk.type === 'verb-group' && chunk.negated) return null;
    if (chunk.type === 'verb-group') believes ||= classes.believing.has(lemmaOf(chunk));
    if (believes && chunk.type === 'noun-phrase' && isTheAttacker(chunk) && !chunk.person!.plural) return chunk.person;
  }
  return null;
}

/** "named Ivo Reyes as the gunman", "Ivo Reyes was identified as the shooter", "Ivo Reyes was the gunman" */
function saidToBeCulprit(classes: ClauseClasses, chunks: readonly Chunk[], k: number): PersonWord | null {
  const { name, possessive, person, quantity } = chunks[k] as NounPhrase;
  if (name === null || possessive || person?.plural || quantity) return null;
  const before = itemAt(chunks, k - 1);
  if (before?.type === 'verb-group' && !before.negated && !before.passive && isNaming(classes, before)) {
    const as = isAs(chunks[k + 1]) ? chunks[k + 2] : undefined;
    if (as?.type === 'noun-phrase') return isTheAttacker(as) && !as.person!.plural ? as.person : null;
  }
  const at = chunks[k + 1]?.type === 'comma' && chunks[k + 2]?.type === 'age' && chunks[k + 3]?.type === 'comma' ? k + 4 : k + 1;
  const verb = chunks[at];
  if (verb?.type !== 'verb-group' || verb.negated || before?.type === 'preposition') return null;
  const isNamed = verb.passive && (isNaming(classes, verb) || classes.believing.has(lemmaOf(verb)));
  const culprit = isNamed ? chunks[pastAs(chunks, at + 1)] : verb.copula ? chunks[at + 1] : undefined;
  return culprit?.type === 'noun-phrase' && isTheAttacker(culprit) && !culprit.person!.plural && culprit.name === null
    ? culprit.person
    : null;
}

const isTheAttacker = ({ person, determiner }: NounPhrase): boolean => person?.group === 'perpetrators' && determiner === 'definite';

function nameBehind(classes: ClauseClasses, chunks: readonly Chunk[], k: number): NounPhrase | null {
  const next = chunks[k + 1];
  const verb = itemAt(chunks, k - 1);
  // identified the gunman as Ivo Reyes
  if (isAs(next) && verb?.type === 'verb-group' && !verb.negated && isNaming(classes, verb)) return nameAt(chunks, k + 2);
  if (next?.type === 'comma' || next?.type === 'dash') {
    const told = chunks[k + 2]?.type === 'adverb' ? k + 3 : k + 2;
    const past = pastWhom(classes, chunks, pastNaming(classes, chunks, told));
    // the clerk -- now identified as Ana Ruiz -- died
    return past > told || (next.type === 'comma' && told === k + 2) ? nameAt(chunks, past) : null;
  }
  // the mayor of Lugo, Ana Ruiz, fled | the imam of the mosque, Ana Ruiz, fled
  const behind = isOf(next) ? pastWhose(chunks, k + 1) : k + 1;
  if (behind > k + 1 && chunks[behind]?.type === 'comma') return nameAt(chunks, behind + 1);
  if (next?.type !== 'verb-group' || next.negated || itemAt(chunks, k - 1)?.type === 'preposition') return null;
  // the clerk killed in the ambush was Ana Ruiz
  if (isDone(next)) return nameBehindBeing(chunks, afterModifiers(chunks, k + 2));
  if (next.copula) return nameAt(chunks, k + 2);
  return next.passive && isNaming(classes, next) ? nameAt(chunks, pastAs(chunks, k + 2)) : null;
}

function nameBehindBeing(chunks: readonly Chunk[], k: number): NounPhrase | null {
  const verb = chunks[k];
  return verb?.type === 'verb-group' && verb.copula && !verb.negated ? nameAt(chunks, k + 1) : null;
}

/** Phrases by which an office says whose it is. */
const MOST_WHOSE = 3;

/** Past "of the town of Lugo in the north". */
function pastWhose(chunks: readonly Chunk[], from: number): number {
  let k = from;
  for (let steps = 0; steps < MOST_WHOSE && chunks[k]?.type === 'preposition'; steps++) {
    const whose = chunks[k + 1];
    if (whose?.type !== 'noun-phrase' || !isNobody(whose)) return k;
    k += 2;
  }
  return k;
}

/** What one is the head or the keeper of: a place, a thing, a name no table knows. */
const isNobody = ({ person, pronoun, name, place }: NounPhrase): boolean =>
  person === null && pronoun === null && (place !== null || name === null || name.lastToken - name.firstToken === 1);

/** "identified as", "identified by police as" of "the gunman, identified as Ivo Reyes, fled". */
function pastNaming(classes: ClauseClasses, chunks: readonly Chunk[], k: number): number {
  const [verb, by, whom] = chunks.slice(k, k + 3);
  if (verb?.type !== 'verb-group' || !verb.bareParticiple || !isNaming(classes, verb)) return k;
  return pastAs(chunks, isPreposition(by, 'by') && whom?.type === 'noun-phrase' ? k + 3 : k + 1);
}

/** "whom police identified as" of "the gunman, whom police identified as Ivo Reyes, fled". */
function pastWhom(classes: ClauseClasses, chunks: readonly Chunk[], k: number): number {
  const [whom, who, verb] = chunks.slice(k, k + 3);
  const isWhom = whom?.type === 'relative' && who?.type === 'noun-phrase' && verb !== undefined;
  return isWhom && isNaming(classes, verb) && isAs(chunks[k + 3]) ? k + 4 : k;
}

const isNaming = ({ naming }: ClauseClasses, chunk: Chunk): boolean => chunk.type === 'verb-group' && naming.has(lemmaOf(chunk));

const pastAs = (chunks: readonly Chunk[], k: number): number =>
  chunks[k]?.type === 'subordinate' || chunks[k]?.type === 'preposition' ? k + 1 : k;

/** A name that stands for itself: "Ivo Reyes", but not the first of "Ivo Reyes and Juan Mora" nor "Reyes's brother". */
function nameAt(chunks: readonly Chunk[], k: number): NounPhrase | null {
  const phrase = chunks[k];
  if (phrase?.type !== 'noun-phrase' || phrase.name === null || phrase.quantity || phrase.possessive || phrase.person) return null;
  const next = chunks[k + 1]?.type;
  return next === 'and' || next === 'or' ? null : phrase;
}
