/** "killed himself", "He shot himself in the leg", "killed three others and himself": who did it is who was harmed. */
import { exactly } from '../../../model/count.js';
import { altered, type Chunk, lemmaOf, type NounPhrase, type VerbGroup } from '../chunk.js';
import type { Modality } from '../modality.js';
import type { EffectWord } from '../words.js';
import { addHarm } from './add-harm.js';
import type { HarmSentence } from './harm-sentence.js';
import { lastWhoHarmed } from './last-who-harmed.js';
import { isOnlyAttempted } from './own-attempt.js';
import { isMany } from './persons.js';
import { ASSERTED } from './tell-harm.js';

// killed his wife, who worked there, and her son, who was a guest, then himself
export function readThenOneself(here: HarmSentence, k: number, phrase: NounPhrase): void {
  if (!isReflexive(here, phrase) || !isAfterwards(here, here.chunks[k - 1])) return;
  const next = here.chunks[k + 1];
  if (next && next.type !== 'comma' && next.type !== 'break' && next.type !== 'preposition') return;
  const who = lastWhoHarmed(here);
  const effect = isOnlyAttempted(here, k) ? 'injured' : 'killed';
  if (who) addHarm(here, [who], k, { effect, whom: 'subject', weak: false }, ASSERTED, 'to-oneself');
}

const isAfterwards = ({ classes }: HarmSentence, chunk: Chunk | undefined): boolean =>
  chunk?.type === 'adverb' && classes.afterwards.has(chunk.says);

/** Children of fewer years shoot themselves by accident. */
export const SMALL_CHILD = 13;
const ADULT = 18;

export function isReflexive({ classes, layout }: HarmSentence, phrase: NounPhrase): boolean {
  return phrase.pronoun !== null && classes.reflexive.at(layout.tokens[phrase.firstToken]!);
}

// killed three others and himself | kills two, wounds two, then self
export function tellHarmedThemselves(here: HarmSentence, k: number, said: EffectWord, modality: Modality, isOfOthers = false): void {
  const isKilled = said.weak || (isOfOthers && said.effect === 'injured' && lastWhoHarmed(here, 'killed') !== null);
  const meant: EffectWord = isKilled ? selfHarm(here, k, { ...said, effect: 'killed' }) : said;
  const effect: EffectWord = isOnlyAttempted(here, k) ? { ...meant, effect: 'injured' } : meant;
  addHarm(here, here.clause.subjects(k).slice(-1), k, effect, modality, 'to-oneself');
}

// He shot himself | A boy accidentally shot himself in the leg
export function selfHarm(here: HarmSentence, k: number, effect: EffectWord): EffectWord {
  // A boy shot himself to death
  if (here.isToDeath(k + 1)) return effect;
  return isByAccident(here, k) || isInLimb(here, k) || isOnlyAttempted(here, k) ? { ...effect, effect: 'injured' } : effect;
}

/** Chunks from "ended" to "his suicide". */
const END_REACH = 3;

// The attack ended with his suicide | ended in the suicide of Ivo Reyes | ended in the gunman's death
export function readSuicide(here: HarmSentence, k: number, phrase: NounPhrase): boolean {
  const { chunks, classes } = here;
  const isDeath = classes.death.at(here.head(phrase));
  if (
    (!classes.suicide.at(here.head(phrase)) && !isDeath) ||
    !chunks.slice(Math.max(0, k - END_REACH), k).some((chunk) => endsIn(here, chunk))
  )
    return false;
  if (here.says(phrase, classes.undone)) return false;
  const effect: EffectWord = { effect: 'killed', whom: 'subject', weak: false };
  const whose = phrase.determiner === 'possessive' ? [ownerOf(phrase)] : phrase.whose ? [phrase.whose] : [];
  const of = here.follows(k + 2, 'of') && chunks[k + 2]?.type === 'noun-phrase' ? here.clause.joinedRight(k + 2) : [];
  const who = whose.length > 0 ? whose : of;
  // ended in the deaths of nine people: many, and told of as others are
  if (isDeath && (who.length !== 1 || isMany(who[0]!))) return false;
  addHarm(here, who, k, effect, ASSERTED, isDeath ? 'subject-verb' : 'to-oneself');
  return true;
}

const endsIn = ({ classes }: HarmSentence, chunk: Chunk): boolean =>
  chunk.type === 'verb-group' && !chunk.negated && classes.ending.has(lemmaOf(chunk));

/** "his" of "his suicide" */
export function ownerOf(phrase: NounPhrase): NounPhrase {
  const { firstToken } = phrase;
  const lastToken = firstToken + 1;
  return altered(phrase, {
    lastToken,
    headFirst: firstToken,
    headLast: lastToken,
    pronoun: 'singular',
    determiner: null,
    count: exactly(1),
  });
}

/** Chunks from "put the gun" to "pulled the trigger". */
const TRIGGER_REACH = 9;

// He saved the last bullet for himself | turned his own gun on himself | put a bullet in his own head | put the gun in his mouth and fired
export function readAtOneself(here: HarmSentence, k: number, lemma: string): void {
  const { classes, chunks } = here;
  if (!classes['self-aiming'].has(lemma)) return;
  const arm = chunks[k + 1]!;
  let isOneself = false;
  for (let i = k + 2; i < Math.min(chunks.length, k + TRIGGER_REACH) && !isOneself; i++) {
    const chunk = chunks[i]!;
    if (chunk.type === 'break' || chunk.type === 'relative' || chunk.type === 'subordinate') return;
    if (chunk.type === 'noun-phrase' && chunks[i - 1]!.type === 'preposition') isOneself = isAtOneself(here, i, chunk, arm);
  }
  const effect = isOnlyAttempted(here, k) ? 'injured' : 'killed';
  if (isOneself) addHarm(here, here.clause.subjects(k), k, { effect, whom: 'subject', weak: true }, ASSERTED, 'to-oneself');
}

function isAtOneself(here: HarmSentence, i: number, target: NounPhrase, arm: Chunk): boolean {
  const { classes } = here;
  if (!here.says(arm, classes.arms) && !here.says(here.chunks[i - 2]!, classes.arms)) return false;
  if (isReflexive(here, target)) return here.chunks[i - 1]!.type === 'preposition' && !here.follows(i, 'with');
  if (target.determiner !== 'possessive' || !classes.vital.at(here.head(target))) return false;
  const isOwn = here.says(target, classes.own) || classes.inside.at(here.head(target)) || isOnlyHis(here, i);
  return isOwn && (here.says(arm, classes.bullets) || firesAfter(here, i));
}

/** "He put the gun to his head and pulled the trigger", where nobody else is told of whose head it could be. */
function isOnlyHis(here: HarmSentence, i: number): boolean {
  const others = here.chunks
    .slice(0, i)
    .filter((chunk) => chunk.type === 'noun-phrase' && !isMany(chunk) && (chunk.person ?? chunk.pronoun ?? chunk.name) !== null);
  return others.length === 1 && !isOneHarmedBefore(here);
}

/** Was the last of whom harm was told, in a sentence before, one other than who attacked? */
function isOneHarmedBefore({ told, sentence }: HarmSentence): boolean {
  const last = told.at(-1);
  if (last === undefined || last.sentence === sentence.index || isMany(last.patient) || last.rule === 'to-oneself') return false;
  // killed two officials and hurt a third: of several nobody says "his"
  const before = told.at(-2);
  return before === undefined || before.sentence !== last.sentence || before.patient === last.patient || before.agent !== last.agent;
}

function firesAfter({ chunks, classes, layout }: HarmSentence, i: number): boolean {
  for (let j = i + 1; j < Math.min(chunks.length, i + 5); j++) {
    const chunk = chunks[j]!;
    if (chunk.type === 'noun-phrase' || chunk.type === 'verb-group')
      if (classes.firing.at(layout.tokens[chunk.lastToken - 1]!)) return true;
  }
  return false;
}

function isByAccident(here: HarmSentence, k: number): boolean {
  for (let i = Math.max(0, k - 3); i <= k; i++) if (here.says(here.chunks[i]!, here.classes.accidentally)) return true;
  // He killed two pupils. The boy shot himself: no accident; nor where he then did
  if (isAfterAttack(here) || (here.told.length > 0 && isAfterwards(here, here.chunks[k - 1]))) return false;
  const subjects = here.clause.subjects(k);
  // A pupil shot two classmates before he turned the gun on himself
  if (here.told.slice(here.first).some(({ agent }) => agent !== null && subjects.includes(agent))) return false;
  return subjects.some(({ person, age }) => (age === null ? person?.child : age < (person?.child ? ADULT : SMALL_CHILD)));
}

/** Harms looked back for one that somebody did to others. */
const ATTACK_WITHIN = 12;

const isAfterAttack = ({ told }: HarmSentence): boolean =>
  told
    .slice(-ATTACK_WITHIN)
    .some(({ effect, rule, agent, weak }) => effect === 'killed' && !weak && (rule === 'active' || rule === 'passive') && agent !== null);

function isInLimb(here: HarmSentence, k: number): boolean {
  for (let i = k + 1; i < Math.min(here.chunks.length, k + 4); i++) {
    const chunk = here.chunks[i]!;
    if (chunk.type === 'noun-phrase' && here.classes.limb.at(here.head(chunk))) return true;
  }
  return false;
}

/** "the man who took his life", "They took her life": the life of somebody else. */
export function isLifeOfAnother(here: HarmSentence, k: number, subjects: readonly NounPhrase[]): boolean {
  const { firstToken, lastToken } = here.chunks[k]!;
  const { classes, layout } = here;
  const [whose, life] = layout.tokens.slice(Math.max(firstToken, lastToken - 2), lastToken);
  if (!life || !classes['own-life'].at(life) || classes['ending-life'].at(layout.tokens[firstToken]!)) return false;
  const isOwn = classes.own.at(whose!);
  const subject = subjects.at(-1);
  // The shooter then took his life: his own, whomever he shot before
  if (subject?.person?.group === 'perpetrators' && !isMany(subject) && isAfterwards(here, here.chunks[k - 1])) return false;
  if (!isOwn && isOneHarmedBefore(here)) return true;
  if (!subject || isMany(subject) || here.chunks.slice(Math.max(0, k - 2), k).some(({ type }) => type === 'relative')) return !isOwn;
  if (!subject.person && !subject.name && !subject.pronoun) return true;
  const word = layout.tokens[subject.headFirst]!;
  return (
    (layout.smallWords.her.at(whose!) && (classes.he.at(word) || subject.person?.gender === 'm')) ||
    (layout.smallWords.his.at(whose!) && (classes.she.at(word) || subject.person?.gender === 'f'))
  );
}

// He shot two guards as they slept, then drove home and killed himself: he who did the rest
export function whoToThemselves(here: HarmSentence, k: number): readonly NounPhrase[] {
  const subjects = here.clause.subjects(k).filter((phrase) => !isOfOtherSex(here, k, phrase));
  // apologised to the families, and shot himself: not they
  const isNobody =
    subjects.length > 0 &&
    subjects.every((phrase) => isNoPerson(phrase) || isManyToOne(here, k, phrase) || isHarmedByOther(here, k, phrase));
  if (subjects.length > 0 && !isNobody && subjects[0]!.pronoun !== 'plural')
    return isLastOfList(here, k, subjects) ? subjects.slice(-1) : subjects;
  if (here.says(here.chunks[k]!, here.classes.themselves) || isOfMany(here, k, subjects)) return subjects;
  const who = lastWhoHarmed(here);
  if (who) return [who];
  return subjects.length > 0 && !subjects.every((phrase) => isManyToOne(here, k, phrase)) ? subjects : firstPerson(here, k);
}

/** "Ana Ruiz, 33; Luis Cano, 62; and Ivo Reyes, 35, who killed himself": the last of them alone. */
function isLastOfList(here: HarmSentence, k: number, subjects: readonly NounPhrase[]): boolean {
  const { chunks, classes } = here;
  if (subjects.length < 2 || !(here.says(chunks[k]!, classes.himself) || here.says(chunks[k]!, classes.herself))) return false;
  for (let i = k - 1; i >= 0 && chunks[i] !== subjects.at(-1); i--) if (chunks[i]!.type === 'relative') return true;
  return false;
}

/** "took a gun her father had left there and shot herself": not he. */
function isOfOtherSex(here: HarmSentence, k: number, { person }: NounPhrase): boolean {
  const gender = person?.gender ?? null;
  return gender !== null && here.says(here.chunks[k]!, gender === 'm' ? here.classes.herself : here.classes.himself);
}

/** "three daughters and a partner, who killed himself": none of the three. */
export const isManyToOne = (here: HarmSentence, k: number, phrase: NounPhrase): boolean =>
  isMany(phrase) && (here.says(here.chunks[k]!, here.classes.himself) || here.says(here.chunks[k]!, here.classes.herself));

/** "their home" of "set fire to their home and then died by suicide" */
const isNoPerson = ({ person, name, pronoun, determiner }: NounPhrase): boolean =>
  (person ?? name ?? pronoun) === null && determiner === 'possessive';

/** "shot his wife, drove to a park and killed himself": he, and not she; but "shot his brother, who then killed himself". */
function isHarmedByOther(here: HarmSentence, k: number, phrase: NounPhrase): boolean {
  const harm = here.told[here.harmOf(phrase)];
  if (!harm?.agent || harm.rule !== 'active') return false;
  if (harm.effect === 'killed') return true;
  for (let i = k - 1; i >= 0 && here.chunks[i] !== phrase; i--) if (here.chunks[i]!.type === 'relative') return false;
  return true;
}

// They shot two guards before committing suicide: of more than one it may be said, too
function isOfMany(here: HarmSentence, k: number, subjects: readonly NounPhrase[]): boolean {
  return subjects[0]?.pronoun === 'plural' && !here.says(here.chunks[k]!, here.classes.reflexive);
}

function firstPerson({ chunks }: HarmSentence, k: number): readonly NounPhrase[] {
  for (let i = 0; i < k; i++) {
    const chunk = chunks[i]!;
    if (chunk.type === 'verb-group') return [];
    if (chunk.type !== 'noun-phrase' || isMany(chunk) || chunks[i - 1]?.type === 'preposition') continue;
    if ((chunk.person ?? chunk.name ?? chunk.pronoun) !== null) return [chunk];
  }
  return [];
}

/** "He shot three clerks. The man leapt to his death": he who attacked, and nobody who fled from a fire. */
export function isOwnLeap(here: HarmSentence, k: number): boolean {
  if (!here.classes.leaping.has(lemmaOf(here.chunks[k] as VerbGroup))) return false;
  const [who, ...others] = here.clause.subjects(k);
  if (!who || others.length > 0 || isMany(who) || (who.pronoun === null && who.determiner !== 'definite')) return false;
  return here.told.slice(-ATTACK_WITHIN).some(({ agent, rule }) => agent !== null && rule === 'active' && !isMany(agent));
}
